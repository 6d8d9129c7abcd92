"""What makers of formats share: pictures as files they can use, the font, and the place where made files are kept."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from easyread.cache import keep, kept, recall
from easyread.downloads.grey import in_greys
from easyread.downloads.presses import draw_pngs
from easyread.extras import version_of
from easyread.model import Library
from easyread.read.fonts import FONT
from easyread.regular import irregular
from easyread.text.countries import country_of

DRAWN = Path(__file__).with_name("drawn.typ")
PNG_SIDE = 360
"""Pixels, for formats that take no SVG: 240 an inch at the size Word shows them."""
_DRAWN_AT_ONCE = 100
"""Pictures. Each takes Typst over half a megabyte: 600 at one go took 400."""


@dataclass(frozen=True)
class Studio:
    """The workshop for one build."""

    library: Library
    folder: Path
    """Where made files are kept. Deleting it is always safe."""
    address: str = ""
    """Where the site is published, with a slash at its end. Empty where it is not known."""

    @property
    def font(self) -> str:
        brand = self.library.site.brand
        return brand.font if brand.font and brand.font_folder else FONT

    @property
    def look(self) -> dict[str, str]:
        """What every printed file has in common: font, colour, logo and language."""
        site = self.library.site
        language, _, region = country_of(site).language.partition("-")
        return {"font": self.font, "accent": site.brand.colour, "logo": self._logo, "language": language, "region": region}

    @cached_property
    def _logo(self) -> str:
        """A copy below `folder`, as a path from it, empty where there is none."""
        logo = self.library.site.brand.logo
        return self._copy(Path(logo).read_bytes(), Path(logo).suffix.lower()) if logo else ""

    def _copy(self, raw: bytes, ending: str) -> str:
        way = f"pictures/{_hash(raw)}{ending}"
        kept(self.folder / way, lambda: raw)
        return way

    @cached_property
    def font_files(self) -> tuple[Path, ...]:
        """The fonts that may be used, the organisation's own where it names a folder."""
        fonts = self.library.site.brand.font_folder
        folder = Path(fonts) if fonts else _brought_fonts()
        wanted = sorted(file for file in folder.glob("*.[ot]tf") if not irregular(folder, file.name))
        return tuple(wanted) if fonts else tuple(file for file in wanted if file.name in _OURS)

    @cached_property
    def font_hash(self) -> str:
        return _hash(*(file.read_bytes() for file in self.font_files))

    @cached_property
    def font_folder(self) -> Path:
        """A folder with these fonts alone, since Typst looks at every file in a folder."""
        folder = self.folder / "fonts" / self.font_hash
        for file in self.font_files:
            kept(folder / file.name, file.read_bytes)
        return folder

    @cached_property
    def _shown(self) -> dict[tuple[str, bool], str]:
        """The copies that are known to be whole, by name and whether they are grey."""
        return {}

    def picture_file(self, name: str, grey: bool = False) -> str:
        """A copy below `folder`, as a path from it, empty where there is no such picture."""
        if (name, grey) not in self._shown:
            self._shown[name, grey] = self._picture_copy(name, grey)
        return self._shown[name, grey]

    def _picture_copy(self, name: str, grey: bool) -> str:
        picture = self.library.pictures.get(name)
        if picture is None:
            return ""
        raw = Path(picture.file).read_bytes()
        way = f"pictures/{_hash(raw)}{f'-{_greys()}' if grey else ''}{picture.ending}"
        kept(self.folder / way, lambda: in_greys(raw, picture.ending) if grey else raw)
        return way

    def code_file(self, text: str) -> str:
        """A QR code that a phone reads as `text`, as a path from `folder`."""
        import segno  # an extra, so not before it is used

        drawn = io.BytesIO()
        segno.make_qr(text, error="m").save(drawn, kind="svg", border=4, xmldecl=False, nl=False)
        return self._copy(drawn.getvalue(), ".svg")

    def picture_png(self, name: str, ground: str = "none") -> bytes:
        """The picture as a PNG, with a transparent ground or a white one. Empty where there is no such picture."""
        return self.picture_pngs((name,), ground).get(name, b"")

    def picture_pngs(self, names: Iterable[str], ground: str = "none") -> dict[str, bytes]:
        """The same of several, by name, without those that are not there. What is missing in the cache is drawn many at a time."""
        ways = {name: way for name in names if (way := self.picture_file(name))}
        files = {way: self.folder / f"{way}-{PNG_SIDE}-{ground}-{version_of('typst')}.png" for way in ways.values()}
        missing = [way for way, file in files.items() if recall(file) is None]
        for begun in range(0, len(missing), _DRAWN_AT_ONCE):
            ways_now = missing[begun : begun + _DRAWN_AT_ONCE]
            pages = draw_pngs(DRAWN, {"ways": ways_now, "ground": ground}, self.folder, PNG_SIDE * 0.72)
            for way, raw in zip(ways_now, pages, strict=True):
                keep(files[way], raw)
        return {name: files[way].read_bytes() for name, way in ways.items()}


_OURS = frozenset(("SourceSansPro-Regular.ttf", "SourceSansPro-Bold.ttf"))


def _brought_fonts() -> Path:
    import font_source_sans_pro  # an extra, so not before it is used

    return Path(font_source_sans_pro.__file__).parent / "files"


def _hash(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()[:32]


@cache
def _greys() -> str:
    """The name of this way to make greys: another program makes others."""
    return _hash(Path(in_greys.__code__.co_filename).read_bytes())[:8]
