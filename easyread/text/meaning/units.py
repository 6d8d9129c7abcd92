"""Numbers with a unit: how long, how far, how much."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from easyread.text.language import NUMBER_WORDS, number_of
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.digits import UNITS, in_digits
from easyread.text.meaning.reading import KEPT, Reading

_NUMBER = rf"(\d[\d,]{{0,19}}(?:\.\d{{1,9}})?|{'|'.join(NUMBER_WORDS)}|an?)"
DURATION = re.compile(rf"\b(?:half (?=an? ))?{_NUMBER}[ -](?:working |school |calendar |full )?({UNITS})s?\b", re.IGNORECASE)
_FORTNIGHTLY = re.compile(r"\bfortnightly\b", re.IGNORECASE)
_RANGE = re.compile(rf"\b(\d[\d.,]*)(?= (?:to|or) \d[\d.,]* ({UNITS})s?\b)", re.IGNORECASE)
"""The first number of `50 to 40 miles`, and the unit of both."""
_ONE_UNIT = {
    "pence": "penny",
    "feet": "foot",
    "kilogram": "kg",
    "kilo": "kg",
    "gram": "g",
    "km": "kilometre",
    "cm": "centimetre",
    "mm": "millimetre",
    "ton": "tonne",
}
IN_MINUTES = {
    "second": 1 / 60, "minute": 1.0, "hour": 60.0, "day": 1440.0, "week": 10_080.0, "fortnight": 20_160.0, "month": 43_800.0, "year": 525_600.0, "night": 1440.0,
}  # fmt: skip
CALENDAR_SLACK = 0.04
"""How far 2 months may be from 60 days."""


class Measured(NamedTuple):
    """A number with its unit."""

    value: float
    unit: str
    text: str

    @property
    def minutes(self) -> float:
        """How long it is, 0 where it is no length of time."""
        return self.value * IN_MINUTES.get(self.unit, 0.0)


@lru_cache(KEPT)
def measured(text: str) -> tuple[Measured, ...]:
    return tuple(
        Measured(
            _value(match[1]) / (2 if match.group().lower().startswith("half") else 1),
            _ONE_UNIT.get(match[2].lower(), match[2].lower()),
            match.group(),
        )
        for match in DURATION.finditer(_RANGE.sub(r"\1 \2", _FORTNIGHTLY.sub("a fortnight", text)))
    )


def _value(written: str) -> float:
    return 1.0 if written.lower() in ("a", "an") else number_of(written)


UNIT_WORDS = frozenset(f"{each}{ending}" for each in UNITS.split("|") for ending in ("", "s"))


def unit(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`3 weeks` in the place of `3 days`."""
    if not easy.words & UNIT_WORDS or not said.words & UNIT_WORDS:
        return
    theirs = measured(said.text)
    for each in measured(easy.text) if theirs else ():
        same = [other for other in theirs if other.value == each.value]
        if (
            (each.value == 1 and not each.text.startswith("1"))
            or not same
            or any(other.unit == each.unit for other in same)
            or _as_long(each, theirs)
        ):
            continue
        if bool(each.minutes) == bool(same[0].minutes):
            yield Difference(Kind.UNIT, each.text, same[0].text, grave=True)


def other_units(easy: str, said: str) -> Iterator[Difference]:
    """A length of time that a page nowhere says, where it says the same number of another unit, and the number nowhere else."""
    theirs = measured(said)
    for each in measured(easy):
        same = [other for other in theirs if other.value == each.value]
        if each.value == 1 or not same or any(other.unit == each.unit or not _is_comparable(each, other) for other in same):
            continue
        number = rf"(?<![\d.,£]){re.escape(f'{each.value:g}')}(?![\d.,]*\d|%)"
        if len(re.findall(number, in_digits(said))) == len(same) and not _as_long(each, theirs):
            yield Difference(Kind.UNIT, each.text, same[0].text, grave=True)


_METRIC = tuple(
    map(frozenset, (("mile", "kilometre", "metre", "centimetre", "millimetre"), ("mg", "g", "kg", "tonne"), ("litre", "ml")))
)


def _is_comparable(one: Measured, other: Measured) -> bool:
    """Whether two units are of the same thing: lengths of time, ways, weights."""
    return bool(one.minutes and other.minutes) or any({one.unit, other.unit} <= units for units in _METRIC)


def _as_long(each: Measured, others: Iterable[Measured]) -> bool:
    return bool(each.minutes) and any(abs(each.minutes - other.minutes) <= CALENDAR_SLACK * other.minutes for other in others)


def other_dose(easy: Reading, said: Reading) -> Iterator[Difference]:
    """Another number of one unit that is no time: `2 tablets` in the place of `1 tablet`."""
    if not easy.words & said.words & UNIT_WORDS:
        return
    for each in measured(easy.text):
        others = [other for other in measured(said.text) if other.unit == each.unit and not each.minutes]
        if others and all(other.value != each.value for other in others):
            yield Difference(Kind.NUMBER, each.text, others[0].text, grave=True)
            return
