"""What a comparison is made of: the sentences of a standard page, and the statements of its Easy Read twin."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from easyread.model import Block, BlockKind, Document, EasyPage, Edition, Library, Location
from easyread.model.records import Tested, hash_of
from easyread.text.language import sentences
from easyread.text.markdown import read_markdown
from easyread.text.said import label, said

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
    yield document.title, document.at_title
    yield from ((sentence, document.at_summary) for _, sentence in sentences(document.summary))
    yield label(document, Edition.STANDARD), start
    for each in said(document, Edition.STANDARD):
        yield from ((line, each.where) for line in each.lines)
    yield from ((text, start) for text, _ in _sentences(read_markdown(document.built, document.path).blocks))
    yield from _sentences(document.blocks)


def _sentences(blocks: Iterable[Block]) -> Iterator[tuple[str, Location]]:
    """Code is shown, and says nothing that an Easy Read page could say."""
    for block in blocks:
        if block.kind is not BlockKind.CODE:
            yield from ((sentence.text, sentence.where) for sentence in block.sentences)


def easy_units(page: EasyPage) -> tuple[Unit, ...]:
    """Every statement with its picture, the title first."""
    return (Unit(normal(f"{page.picture.key}: {page.title}"), page.at_title), *units_by_id(page).values())


SAME_STATEMENT = 0.6
"""How alike, of 1, the words of a lost statement and of one that is there must be before we take it for the same one, mended."""


def words_of(tested: Tested) -> str:
    """What a statement said when it was tested, without its picture."""
    return tested.said.partition(": ")[2]


def called_now(library: Library, lost: str, said: str) -> str:
    """The id of the statement that `lost`, which is the id of none, most likely meant by what it said. Empty where none is like it."""
    key, _, name = lost.partition("#")
    page = library.easy_by_key.get(key)
    likeness = (
        [(SequenceMatcher(None, normal(said), normal(each.text)).ratio(), each.id) for each in page.statements] if page else []
    )
    best, found = max(likeness, default=(0.0, ""))
    if best >= SAME_STATEMENT:
        return found
    by_number = page.statements[int(name) - 1 : int(name)] if page and re.fullmatch("[1-9][0-9]{0,3}", name) else ()
    return by_number[0].id if by_number else ""


def units_by_id(page: EasyPage) -> dict[str, Unit]:
    """The statements alone, by id."""
    return {name: Unit(normal(f"{each.picture.key}: {each.text}"), each.where) for name, each in page.by_id.items()}
