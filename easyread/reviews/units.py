"""What a comparison is made of: the sentences of a standard page, and the statements of its Easy Read twin."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from easyread.model import Block, BlockKind, Commitment, Document, EasyPage, Location, Story
from easyread.records import hash_of
from easyread.text.language import sentences
from easyread.text.markdown import read_markdown

_QUOTES = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "…": "..."})


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence of a standard page, or a statement."""

    words: str
    """In one line, as they are compared: with straight quotes and single spaces."""
    where: Location

    @property
    def hash(self) -> str:
        return hash_of(self.words)


def normal(text: str) -> str:
    """Words without what never changes their meaning: spaces and line ends, the form of quotes and dashes."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(_QUOTES).split())


def standard_units(document: Document) -> tuple[Unit, ...]:
    """Everything that a standard page says, in order."""
    start = Location(document.path)
    units = [Unit(normal(text), where) for text, where in _said(document, start)]
    return tuple(unit for unit in units if unit.words)


def _said(document: Document, start: Location) -> Iterator[tuple[str, Location]]:
    yield document.title, start
    yield from ((sentence, start) for _, sentence in sentences(document.summary))
    if isinstance(document, Commitment):
        yield f"Commitment {document.number}, made by {document.made_by}", start
    if isinstance(document, Story):
        for measure in document.measures:
            for value in measure.values:
                yield f"{measure.name}: {value.label}: {value.qualifier} {value.amount:,} {measure.unit}", start
    yield from ((f"{area.name}: {area.place}", start) for area in document.areas)
    yield from ((text, start) for text, _ in _sentences(read_markdown(document.built, document.path).blocks))
    yield from _sentences(document.blocks)


def _sentences(blocks: Iterable[Block]) -> Iterator[tuple[str, Location]]:
    """Code is shown, and says nothing that an Easy Read page could say."""
    for block in blocks:
        if block.kind is not BlockKind.CODE:
            yield from ((sentence.text, sentence.where) for sentence in block.sentences)


def easy_units(page: EasyPage) -> tuple[Unit, ...]:
    """Every statement with its picture, the title first."""
    return (Unit(normal(f"{page.picture.key}: {page.title}"), Location(page.path)), *units_by_id(page).values())


def units_by_id(page: EasyPage) -> dict[str, Unit]:
    """The statements alone, by id."""
    return {name: Unit(normal(f"{each.picture.key}: {each.text}"), each.where) for name, each in page.by_id.items()}
