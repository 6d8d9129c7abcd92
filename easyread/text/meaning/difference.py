"""A way in which two sentences differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

CLOSE, ALIKE = 0.75, 0.6
"""How much of a sentence in easy words the other must say, or else the other way round, before each word of it counts."""


class Kind(StrEnum):
    """What differs."""

    NEGATION = "not"
    CONDITION = "condition"
    MODALITY = "must or may"
    AMOUNT = "all or some"
    FREQUENCY = "how often"
    UNIT = "unit"
    HEDGE = "more than or less than"
    ORDER = "order"
    ACTOR = "who does it"
    OPPOSITE = "opposite"
    PLACE = "place"
    OTHER = "another thing"
    WEEKDAY = "day"
    MONTH = "month"
    NUMBER = "number"
    REASON = "reason"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is said otherwise."""

    kind: Kind
    ours: str
    """What the sentence in easy words says, empty where it says nothing of the kind."""
    theirs: str
    """What the standard page says."""
    grave: bool = False
    """Whether somebody may come to harm by it."""
    is_doubtful: bool = False
    """Whether what found it is wrong more often than right about pages that it is new to. Beside what a statement said before, it is
    right more often."""


def doubted(found: Iterable[Difference]) -> Iterator[Difference]:
    """The same differences, as doubtful ones."""
    return (replace(each, is_doubtful=True) for each in found)


@dataclass(frozen=True, slots=True)
class Found:
    """A difference, and where it is."""

    statement: int
    """Counted from 0, on the page."""
    sentence: int
    """Counted from 0, in the statement."""
    difference: Difference
    said: str
    """The sentence of the standard page."""


def each_once(found: Iterable[Found]) -> tuple[Found, ...]:
    """Without what another of the same sentence says too, in more words or more gravely: beside `over 5` for `under 5`, `over` for `under`."""
    kept: dict[tuple[int, int], list[Found]] = defaultdict(list)
    every = tuple(found)
    for each in sorted(every, key=_weight):
        told = kept[each.statement, each.sentence]
        if not any(_is_part(each.difference, other.difference) for other in told):
            told.append(each)
    return tuple(each for each in every if any(each is other for other in kept[each.statement, each.sentence]))


def _weight(each: Found) -> tuple[bool, int, bool]:
    """The gravest come first, then what says most, then numbers, which say most plainly what differs."""
    found = each.difference
    return not found.grave, -len(_words(found.ours) | _words(found.theirs)), found.kind is not Kind.NUMBER


def _is_part(one: Difference, other: Difference) -> bool:
    """Whether one says only words of the other, on either side."""
    sides = ((_words(one.ours), _words(other.ours)), (_words(one.theirs), _words(other.theirs)))
    return all(part and part <= whole for part, whole in sides)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.casefold().split()) - {"the"}
