"""A way in which two sentences differ."""

from __future__ import annotations

from dataclasses import dataclass
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
