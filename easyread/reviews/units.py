"""What a comparison is made of: the sentences of a standard page, and the statements of its Easy Read twin."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from easyread.model import Document, EasyPage, Edition, Location
from easyread.records import hash_of
from easyread.text.language import sentences
from easyread.text.prose import prose
from easyread.text.said import label, said

_QUOTES = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "…": "..."})
_LINE = re.compile(r"^(#{1,6}) +(.+?) *#*$|^(\|.*)$", re.MULTILINE)
_MARKS = re.compile(r"\*\*|`|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|\[([^\[\]]*)\]\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence of a standard page, or a statement."""

    words: str
    """In one line, as they are compared: without marks, with straight quotes and single spaces."""
    where: Location

    @property
    def hash(self) -> str:
        return hash_of(self.words)


def normal(text: str) -> str:
    """The text without what never changes its meaning: spaces and line ends, the form of quotes and dashes, Markdown's marks."""
    unmarked = _MARKS.sub(lambda match: match[1] or "", unicodedata.normalize("NFKC", text))
    return " ".join(unmarked.translate(_QUOTES).split())


def standard_units(document: Document) -> tuple[Unit, ...]:
    """Everything that a standard page says, in order."""
    start = Location(document.path)
    units = [Unit(normal(text), where) for text, where in _said(document, start)]
    return tuple(unit for unit in units if unit.words)


def _said(document: Document, start: Location) -> Iterator[tuple[str, Location]]:
    yield document.title, start
    yield from ((sentence, start) for _, sentence in sentences(document.summary))
    yield label(document, Edition.STANDARD), start
    for each in said(document, Edition.STANDARD):
        yield from ((line, each.where) for line in each.lines)
    yield from ((line, start) for line in document.built.splitlines())
    inside = [(sentence.start, sentence.plain, sentence.at()) for sentence in prose(document)]
    for match in _LINE.finditer(document.body):
        line = document.body.count("\n", 0, match.start())
        inside.append((match.start(), match[2] or match[3], Location(document.path, document.first_line + line)))
    yield from ((text, where) for _, text, where in sorted(inside, key=lambda each: each[0]))


def easy_units(page: EasyPage) -> tuple[Unit, ...]:
    """Every statement with its picture, the title first."""
    return (Unit(normal(f"{page.picture.key}: {page.title}"), Location(page.path)), *units_by_id(page).values())


def units_by_id(page: EasyPage) -> dict[str, Unit]:
    """The statements alone, by id."""
    return {name: Unit(normal(f"{each.picture.key}: {each.text}"), each.where) for name, each in page.by_id.items()}
