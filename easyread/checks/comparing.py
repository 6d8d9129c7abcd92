"""Each Easy Read page beside what its standard page says, which is read once for all rules that compare the two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from easyread.model import Document, EasyPage, Edition, Library, Statement
from easyread.text import facts
from easyread.text.any_case import any_case
from easyread.text.facts import Amount
from easyread.text.facts import Kind as Of
from easyread.text.in_full import in_full
from easyread.text.meaning.compare import compared
from easyread.text.meaning.difference import Found, each_once
from easyread.text.meaning.in_common import about
from easyread.text.meaning.numbers import RANKS
from easyread.text.meaning.page import sources, standard_sentences, statements, told_sources
from easyread.text.meaning.reading import read
from easyread.text.meaning.reckoning import AT_ANY_TIME, in_words, reckoned
from easyread.text.said import full_label, lines

_RANK = any_case(rf"\b(?:{'|'.join(RANKS)})\b")

ADDED = 4
"""How much a number may be that easy words add to count what they explain: `when 2 groups become 1`."""


@dataclass(frozen=True)
class Twin:
    """What the standard page says of an Easy Read page."""

    page: EasyPage
    document: Document
    label: str
    """`Pledge 6 of 24`."""

    @cached_property
    def text(self) -> str:
        return in_full(". ".join((self.document.text, self.label, *lines(self.document, Edition.STANDARD))))

    @cached_property
    def amounts(self) -> tuple[Amount, ...]:
        written = tuple(facts.amounts(self.text))
        parts = (count for amount in written for count in facts.counts_in(amount))
        bare = (Amount(Of.COUNT, value, "", 0) for value in (*self._fields(), *self._years(), *in_words(self.text)))
        return (*written, *parts, *reckoned(self.text), *bare)

    def _fields(self) -> Iterator[float]:
        """Numbers that are no words of the page."""
        yield 1.0  # "a", "an" and "the" say 1 too
        yield from (float(len(each.several)) for each in self.document.fields if each.several)
        ranks = {match.group().lower() for match in _RANK.finditer(self.text)}
        yield from (float(place) for place, word in enumerate(RANKS, 1) if word in ranks)

    def _years(self) -> Iterator[float]:
        for date in facts.dates(self.text):
            yield from map(float, re.findall(r"\d{4}", date.text))
        yield from (float(match[2] + match[3]) for match in facts.TWO_YEARS.finditer(self.text))

    @cached_property
    def times(self) -> frozenset[str]:
        return facts.all_times(self.text)

    @cached_property
    def is_always_open(self) -> bool:
        return AT_ANY_TIME.search(self.text) is not None

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        return standard_sentences(self.document)

    def is_added(self, amount: Amount, text: str, statement: Statement) -> bool:
        """Whether a small number stands in the place of none, since easy words say all numbers of its sentences besides: `2 people lead it`."""
        if amount.kind is not Of.COUNT or amount.value > ADDED:
            return False
        mine = self._sources[statement.id]
        beside = in_full(" ".join(each.text for each in self.page.statements if {*mine} & {*self._sources[each.id]}))
        counted = read(text).after(amount.start + len(amount.text), 1) - {"person"}
        return bool(mine) and all(_says_numbers(beside, in_full(source)) and not counted & about(read(source)) for source in mine)

    @cached_property
    def _sources(self) -> Mapping[str, tuple[str, ...]]:
        return sources(self.page, self.document)

    @cached_property
    def differing(self) -> tuple[Found, ...]:
        return each_once(compared(statements(self.page), self.sentences, told_sources(self.page)))


def _says_numbers(easy: str, said: str) -> bool:
    return all(any(facts.agrees(each, (other,)) for each in facts.amounts(easy)) for other in facts.amounts(said))


class _Same:
    """One library and no other, so that what is read of it is kept for all rules of this family."""

    def __init__(self, library: Library) -> None:
        self.library = library

    def __hash__(self) -> int:
        return id(self.library)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.library is self.library


def with_twins(library: Library) -> tuple[tuple[EasyPage, Twin], ...]:
    """Every Easy Read page that has a standard page, with what that says."""
    return _read_twins(_Same(library))


@lru_cache(1)
def _read_twins(same: _Same) -> tuple[tuple[EasyPage, Twin], ...]:
    library = same.library
    both = ((page, library.documents_by_key.get(page.key)) for page in library.easy_pages)
    return tuple(
        (page, Twin(page, document, full_label(document, Edition.STANDARD, library))) for page, document in both if document
    )
