"""The home page: its parts as bands, lists of links as cards with pictures, and charts of the pages that it tells of."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from easyread.model import Document, EasyPage, Library, Picture
from easyread.pages.charts import drawings
from easyread.paths import ENDING
from easyread.text.links import standard_uri

_LINK = re.compile(r"\[[^\]]+\]\(([^()\s]+)\)")
_CARD = re.compile(r"- (\[[^\]]+\]\(([^()\s]+)\))(.*)", re.DOTALL)
_PICTURE = re.compile(r"^!\[[^\]]*\]\(([^()\s]+)\)\s*$", re.MULTILINE)
SIDE = 104
"""Pixels of a card's picture."""


@dataclass(frozen=True)
class Home:
    """The page, and what its cards and charts are made from."""

    document: Document
    library: Library
    easy: Mapping[str, EasyPage]
    """Easy Read twins by key."""

    def laid_out(self, body: str) -> str:
        """Its Markdown, in which links lead to other pages' addresses already, as bands, cards and charts."""
        lines = self.without_picture(body).split("\n")
        starts = [number for number, line in enumerate(lines) if line.startswith("## ")]
        before, *parts = ("\n".join(lines[start:end]) for start, end in pairwise((0, *starts, len(lines))))
        return f"{before}\n\n" + "\n\n".join(map(self.band, parts)) + "\n"

    def without_picture(self, body: str) -> str:
        """The same without the picture at its top, which the template shows."""
        return _PICTURE.sub("", body, count=1) if self.picture_in(body) else body

    def picture_in(self, body: str) -> Picture | None:
        """The picture that stands on a line of its own before the first part."""
        found = _PICTURE.search(body.partition("\n## ")[0])
        return self.library.pictures.get(posixpath.basename(found[1]).rpartition(".")[0]) if found else None

    def band(self, part: str) -> str:
        """A part in a box of its own, with the charts and maps of those of the pages named in `figures` to which it leads."""
        shown = [drawing for key in self.keys_in(part) for drawing in self.drawn(key)]
        words = "".join(self.listed(part.split("\n")))
        if not shown:
            return f'<section class="band" markdown="1">\n\n{words}\n</section>'
        return (
            f'<section class="band shows" markdown="1">\n<div class="shows__words" markdown="1">\n\n{words}\n</div>\n'
            f"{''.join(shown)}\n</section>"
        )

    def drawn(self, key: str) -> Iterator[str]:
        """The first chart or map of a page that is to be shown here."""
        if key in {reference.key for reference in self.document.figures}:
            page = self.library.documents_by_key.get(key)
            yield from tuple(drawings(page))[:1] if page else ()

    def keys_in(self, part: str) -> Iterator[str]:
        """The pages that a part links to, each once."""
        yield from dict.fromkeys(self.page_of(target)[0] for target in _LINK.findall(part))

    def page_of(self, target: str) -> tuple[str, str]:
        """The key of the page that a link leads to, and the place on it."""
        way, _, anchor = target.partition("#")
        return posixpath.normpath(posixpath.join(self.document.folder, way)).removesuffix(ENDING), anchor

    def listed(self, lines: Sequence[str]) -> Iterator[str]:
        """Lines of Markdown, each list of links as cards."""
        for is_list, block in groupby(_items(lines), key=lambda item: item.startswith("- ")):
            items = tuple(block)
            cards = [_CARD.fullmatch(item.strip()) for item in items]
            if is_list and all(cards):
                yield f'<ul class="cards" markdown="1">\n{"".join(self.card(card) for card in cards if card)}</ul>\n\n'
            else:
                yield "".join(f"{item}\n" for item in items)

    def card(self, card: re.Match[str]) -> str:
        key, anchor = self.page_of(card[2])
        words = " ".join(card[3].split()).lstrip(":,.– ")
        picture = self.picture_of(key, anchor)
        return f'<li class="card" markdown="block">\n\n{self.shown(picture)}\n\n### {card[1]}\n\n{words[:1].upper()}{words[1:]}\n\n</li>\n'

    def picture_of(self, key: str, anchor: str) -> Picture | None:
        """Of the part of a page that is a group of its kind, or of the page's Easy Read twin."""
        kinds = (kind for kind in self.library.site.kinds if f"{kind.folder}/index" == key)
        choices = (field.choices for kind in kinds for field in kind.fields if field.name == kind.group_by)
        choice = next((each[anchor] for each in choices if anchor in each), None)
        named = choice.picture if choice else self.easy[key].picture if key in self.easy else None
        return self.library.pictures.get(named.key) if named else None

    def shown(self, picture: Picture | None) -> str:
        if picture is None:
            return ""
        way = posixpath.relpath(picture.uri, posixpath.dirname(standard_uri(self.document.key)) or ".")
        width, height = picture.fitted(SIDE)
        return f'![]({way}){{ .tile width="{width}" height="{height}" loading="lazy" }}'


def _items(lines: Sequence[str]) -> Iterator[str]:
    """Lines, but the lines of one item of a list together."""
    item = ""
    for line in lines:
        if item and line.startswith("  ") and line.strip():
            item += f"\n{line}"
        else:
            yield from (item,) if item else ()
            item = line if line.startswith("- ") else ""
            yield from () if item else (line,)
    yield from (item,) if item else ()
