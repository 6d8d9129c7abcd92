"""The picture set to copy and download: each drawing as SVG and PNG, and all of them as one zip. Every file says its licence."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from easyread.cache import keep, kept, recall
from easyread.downloads.packing import packed
from easyread.extras import lacks, version_of
from easyread.model import Picture
from easyread.pages.collection import PNG_SIDE, Collection, as_csv, as_json, png_uri, svg_uri
from easyread.paths import MADE, PICTURE_LIST
from easyread.pictures.licences import LICENCES

Drawn = Mapping[Picture, str]
"""Each picture's SVG, with its licence in it."""
SIDES = (256, 512, 1024)
"""Pixels of the PNG in the zip. They have a white ground, so that they can be read on any paper or screen."""
COLOURS = 96
"""Of a PNG. A drawing has some twenty and what lies between them at its edges."""
NEARLY_WHITE = 248
"""Of 255 in each part of a colour."""
_VERSION = "1"
"""Part of the cache's keys. Raise it when this file makes other bytes from the same drawing."""


def licensed(svg: str, licence: str) -> str:
    """The drawing with its licence in the words that other programs look for (Creative Commons, in RDF)."""
    address = LICENCES[licence].address
    if not address:
        return svg
    said = (
        '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#">'
        f'<cc:Work rdf:about=""><cc:license rdf:resource="{address}"/></cc:Work></rdf:RDF></metadata>'
    )
    head, _, rest = svg.partition(">")
    return f"{head}>{said}{rest}"


def set_files(whole: Collection, root: Path, make: bool = True) -> dict[str, Path]:
    """What to publish, by address: for each picture an SVG and a PNG, and the zip. From the cache where nothing changed.

    Where what draws PNG is not installed, there is none. Without `make` there is nothing where the zip is not in the cache.
    """
    folder = root / MADE / "set"
    drawn = {picture: licensed(Path(picture.file).read_text(encoding="utf-8"), picture.licence) for picture in whole.pictures}
    sides = () if lacks("pdf") else SIDES
    words = dict(_words(whole, root, bool(sides)))
    zipped = folder / f"{_key(*map(str, sides), *words.values(), *drawn.values(), *(picture.name for picture in drawn))}.zip"
    if recall(zipped) is None:
        if not make:
            return {}
        keep(zipped, packed(_members(words, drawn, _all_pngs(drawn, sides, folder))))
    shown = _all_pngs(drawn, sides and (PNG_SIDE,), folder)
    return {
        **{svg_uri(picture): kept(folder / f"{_key(text)}.svg", text.encode) for picture, text in drawn.items()},
        **{png_uri(picture): files[PNG_SIDE] for picture, files in shown.items() if files},
        whole.zip_uri: zipped,
    }


def _key(*parts: str) -> str:
    return hashlib.sha256("\0".join((_VERSION, _typst(), *parts)).encode()).hexdigest()[:32]


@cache
def _typst() -> str:
    return "" if lacks("pdf") else version_of("typst")


def _all_pngs(drawn: Drawn, sides: Sequence[int], folder: Path) -> dict[Picture, dict[int, Path]]:
    """For each picture its PNG by their sides, made by as many threads as there are processors."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        files = pool.map(lambda item: _png_files(item[1], item[0].licence, sides, folder), drawn.items())
        return dict(zip(drawn, files, strict=True))


def _png_files(text: str, licence: str, sides: Sequence[int], folder: Path) -> dict[int, Path]:
    """All sizes are made together, since a small one is a large one made smaller."""
    files = {side: folder / f"{_key(text)}-{side}.png" for side in SIDES}
    if any(recall(files[side]) is None for side in sides):
        for side, raw in pngs(text, licence).items():
            keep(files[side], raw)
    return {side: files[side] for side in sides}


def pngs(svg: str, licence: str) -> dict[int, bytes]:
    """The drawing on white, by the pixels of its side."""
    import typst

    from easyread.downloads.typesetter import fonts

    largest = max(SIDES)
    page = "#set page(width: 100pt, height: 100pt, margin: 0pt, fill: white)\n"
    page += '#image(bytes(sys.inputs.svg), format: "svg", width: 100pt, height: 100pt, fit: "contain")\n'
    raw = typst.compile(page.encode(), format="png", ppi=largest * 0.72, font_paths=fonts(""), sys_inputs={"svg": svg})
    assert isinstance(raw, bytes)
    with Image.open(io.BytesIO(raw)) as opened:
        large = opened.convert("RGB")
    palette = _palette(large.reduce(largest // min(SIDES)))
    smaller = {side: large.reduce(largest // side) if side != largest else large for side in SIDES}
    return {side: _written(image.quantize(palette=palette, dither=Image.Dither.NONE), licence) for side, image in smaller.items()}


def _palette(image: Image.Image) -> Image.Image:
    """The colours of an image. What is nearly white is white, as the paper is."""
    palette = image.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    flat = palette.getpalette() or []
    colours = (flat[place : place + 3] for place in range(0, len(flat), 3))
    palette.putpalette([part for colour in colours for part in ((255, 255, 255) if min(colour) >= NEARLY_WHITE else colour)])
    return palette


def _written(image: Image.Image, licence: str) -> bytes:
    said = PngInfo()
    said.add_text("Copyright", f"{LICENCES[licence].name} {LICENCES[licence].address}".strip())
    made = io.BytesIO()
    image.save(made, "PNG", compress_level=6, pnginfo=said)
    return made.getvalue()


def _members(words: Mapping[str, str], drawn: Drawn, pngs: Mapping[Picture, Mapping[int, Path]]) -> Iterator[tuple[str, bytes]]:
    yield from ((name, text.encode()) for name, text in words.items())
    yield from ((f"{picture.name}.svg", text.encode()) for picture, text in drawn.items())
    for picture, files in pngs.items():
        yield from ((f"png-{side}/{picture.name}.png", file.read_bytes()) for side, file in files.items())


def _words(whole: Collection, root: Path, has_pngs: bool) -> Iterator[tuple[str, str]]:
    """What lies beside the pictures, so that the folder or the zip itself is a set that a site can name."""
    own, pngs = whole.set, f"png-{PNG_SIDE}/" if has_pngs else None
    yield "README.txt", _read_me(whole, has_pngs)
    yield "pictures.json", as_json(whole, pngs)
    yield "pictures.csv", as_csv(whole, pngs)
    yield "pictures.yml", (root / PICTURE_LIST).read_text(encoding="utf-8")
    if own.where.line and own.where.path:
        yield "set.yml", (root / own.where.path).read_text(encoding="utf-8")


def _read_me(whole: Collection, has_pngs: bool) -> str:
    licence = LICENCES[whole.set.licence]
    kinds = f"as SVG and as PNG of {', '.join(map(str, SIDES))} pixels" if has_pngs else "as SVG"
    lines = [
        f"{whole.set.title} {whole.set.version}".strip(),
        "",
        f"{len(whole.pictures)} pictures, each {kinds}.",
        f"Licence: {licence.name} {licence.address}".strip(),
        whole.set.credit,
        "",
        "pictures.json and pictures.csv say what each stands for, what it shows and what it is not for. A picture keeps its id for ever.",
        "To use them on a site of this generator, put this zip beside the project, and name it in content/site.yml under picture_sets.",
        "",
        *(["What is new:", *whole.set.changes] if whole.set.changes else []),
    ]
    return "\n".join(lines).rstrip() + "\n"
