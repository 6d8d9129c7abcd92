"""How many, and which in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from easyread.text import facts
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.in_common import kin
from easyread.text.meaning.often import same_length
from easyread.text.meaning.reading import Reading
from easyread.text.meaning.reckoning import FEW_NUMBERS, amounts_in, in_words, reckoned, worked_out
from easyread.text.meaning.units import other_dose

RANKS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_RANKS = frozenset((*RANKS, "last", "final", "ground"))
_RANK = re.compile(
    rf"\b(?:the|an?|our|your|their|its|his|her|this|each|every|on|in|of) (?P<rank>{'|'.join(sorted(_RANKS - {'ground'}))}|ground(?= floor))\b(?! time| of all)",
    re.IGNORECASE,
)
"""A place in a row, and no `first` that says what to do before the rest."""


def number(easy: Reading, said: Reading) -> Iterator[Difference]:
    """Another number of the same kind."""
    yield from other_dose(easy, said)
    yield from _other_rank(easy, said)
    if not _counts(easy) or not _counts(said):
        return
    theirs = amounts_in(said.text)
    same_times = facts.same_times(easy.text, facts.all_times(said.text))
    ours = amounts_in(facts.without_spoken_times(easy.text)) if theirs else ()
    left = [other for other in theirs if other.value != 1 and not facts.agrees(other, ours)]
    yield from _exchanged(ours, theirs, easy, said)
    for each in ours:
        same = [other for other in left if other.kind is each.kind]
        if (
            each.value == 1
            or each.start in same_times
            or (each.value in in_words(said.text))
            or not same
            or _are_of_others(each, easy, same, said)
            or facts.agrees(each, (*theirs, *reckoned(said.text)))
            or same_length(easy.text[each.start :], said.text)
            or worked_out(each, easy.text, (said.text,))
        ):
            continue
        if not any(facts.agrees(each, [part]) for other in theirs for part in facts.counts_in(other)):
            yield Difference(Kind.NUMBER, each.text, same[0].text, grave=True)


def _are_of_others(each: facts.Amount, easy: Reading, same: Sequence[facts.Amount], said: Reading) -> bool:
    """Whether a number is of something that the other sentence does not name: `3 wheels` beside `6 weeks`."""
    ours = _counted(each, easy)
    theirs = frozenset[str]().union(*(_counted(other, said) for other in same))
    known = said.concepts.union(*map(kin, said.concepts))
    return each.kind is facts.Kind.COUNT and bool(ours and theirs) and not ours & known and not theirs & easy.concepts


def _exchanged(
    ours: Sequence[facts.Amount], theirs: Sequence[facts.Amount], easy: Reading, said: Reading
) -> Iterator[Difference]:
    """Two numbers, each of what the other should count: `4 doctors and 6 nurses` for `six doctors and four practice nurses`."""
    counts = (each for each in ours[:FEW_NUMBERS] if each.kind is facts.Kind.COUNT)
    for first, second in combinations(counts, 2):
        was_first, was_second = (
            [other for other in theirs[:FEW_NUMBERS] if _counted(each, easy) & _counted(other, said, 2)]
            for each in (first, second)
        )
        if facts.agrees(first, was_second) and facts.agrees(second, was_first) and not facts.agrees(first, was_first):
            yield Difference(Kind.NUMBER, first.text, was_first[0].text, grave=True)


def _counted(amount: facts.Amount, reading: Reading, words: int = 1) -> frozenset[str]:
    """What a number is of, as the next words say."""
    return reading.after(amount.start + len(amount.text), words)


def _counts(reading: Reading) -> bool:
    """Whether a sentence may have a number."""
    return bool(reading.words & facts.NUMBER_LIKE) or any(word.isdigit() for word in reading.words)


def _other_rank(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`the first floor` in the place of `the second floor`."""
    if easy.words & _RANKS and said.words & _RANKS:
        ours, theirs = (
            frozenset(match["rank"].lower().replace("final", "last") for match in _RANK.finditer(each.text))
            for each in (easy, said)
        )
        if ours and theirs and not ours & theirs:
            yield Difference(Kind.NUMBER, min(ours), min(theirs))
