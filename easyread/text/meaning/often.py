"""How often something happens, and every how long."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from easyread.text.any_case import any_case
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.digits import TIMES, in_plain_numbers
from easyread.text.meaning.in_common import kin
from easyread.text.meaning.nots import negated
from easyread.text.meaning.reading import KEPT, Reading, read
from easyread.text.meaning.units import CALENDAR_SLACK, DURATION, IN_MINUTES, measured

_TIME_WORDS = frozenset(f"{each}{ending}" for each in TIMES.split("|") for ending in ("", "s"))
_EVERY = re.compile(
    rf"\b(?:(?:every|each|per) ({TIMES})|(?<!half )an? (hour|day|night|week|fortnight|month|year|minute))\b(?! (?:ago|later|old|long|before|after|plan|service))",
    re.IGNORECASE,
)
_EVERY_OTHER = re.compile(r"\b(?:every|each) (term|season|quarter|visit|appointment)\b", re.IGNORECASE)
_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_EVERY_MONDAY = re.compile(rf"\b(?:every|each) (?:{_DAYS})\b(?! ?(?:to|until|and|or|,|–|-))", re.IGNORECASE)
_LY = {
    "hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "fortnightly": "fortnight", "monthly": "month", "yearly": "year",
    "annual": "year", "annually": "year",
}  # fmt: skip
_COUNTED = re.compile(r"\b(once|twice|three times|four times|\d+ times)\b", re.IGNORECASE)
_OFTEN = {
    "always": "always", "often": "often", "usually": "often", "regularly": "often", "frequently": "often", "sometimes": "sometimes",
    "occasionally": "sometimes", "never": "never", "rarely": "never", "seldom": "never", "hardly": "never",
}  # fmt: skip
_RHYTHM_WORDS = frozenset(
    (
        *_TIME_WORDS,
        *_LY,
        *_OFTEN,
        "term",
        "season",
        "quarter",
        "visit",
        "appointment",
        "quarterly",
        "once",
        "twice",
        "times",
        *_DAYS.split("|"),
    )
)
_ALL_WEEK = any_case(r"\b(?:7|seven) days (?:a|per|each) week\b")


@lru_cache(KEPT)
def rhythm(text: str) -> frozenset[str]:
    """Every how long something happens: `week`."""
    text = _ALL_WEEK.sub("every day", text)
    every = {match[match.lastindex or 0].lower() for pattern in (_EVERY, _EVERY_OTHER) for match in pattern.finditer(text)}
    every |= {"week"} if _EVERY_MONDAY.search(text) else set()
    return frozenset(every | {_LY[word] for word in read(text).words & _LY.keys()})


NOT_OFTEN = re.compile(r"\b(?:not|n['’]t) (?:very )?(?:often|always|regularly|frequently)\b", re.IGNORECASE)


def frequency(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`every month` in the place of `every week`, `twice` in the place of `once`, `sometimes` in the place of `always`."""
    if not easy.words & _RHYTHM_WORDS or not said.words & _RHYTHM_WORDS:
        return
    often = _rates(easy.text), _rates(said.text)
    if any(abs(one - other) <= CALENDAR_SLACK * other for one in often[0] for other in often[1]):
        return
    ours, theirs = rhythm(easy.text), rhythm(said.text)
    if ours and theirs and not ours & theirs:
        yield Difference(Kind.FREQUENCY, f"every {min(ours)}", f"every {min(theirs)}", grave=True)
        return
    ours, theirs = (frozenset(as_times(match.group().lower()) for match in _COUNTED.finditer(each.text)) for each in (easy, said))
    if ours and theirs and not ours & theirs:
        yield Difference(Kind.FREQUENCY, min(ours), min(theirs), grave=True)
        return
    if len(often[0]) == len(often[1]) == 1:
        yield Difference(Kind.FREQUENCY, _first_rate(easy.text), _first_rate(said.text), grave=True)
        return
    ours, theirs = _how_often(easy), _how_often(said)
    if ours and theirs and not ours & theirs and _denies(easy) == _denies(said) and _of_the_same(easy, said):
        yield Difference(Kind.FREQUENCY, min(ours), min(theirs))


_ALWAYS = any_case(rf"\b(?:{'|'.join(_OFTEN)})\b")
OFTEN = 1
"""Words before and after an `always` that say what is always so."""


def _of_the_same(easy: Reading, said: Reading) -> bool:
    """Whether two sentences say of one thing how often it is: `you will always work with someone` is no `you are never asked`."""
    ours, theirs = (
        frozenset[str]().union(*(each.beside(*match.span(), OFTEN) for match in _ALWAYS.finditer(each.text)))
        for each in (easy, said)
    )
    return any(word in theirs or kin(word) & theirs for word in ours)


def _denies(reading: Reading) -> bool:
    return negated(reading) and not reading.words & {"never"}


_RATE = re.compile(
    rf"\b(?:(?P<times>once|twice|\d+ times) (?:an?|each|every|per) (?P<a>{TIMES})|(?:(?P<again>once|twice|\d+ times) )?every (?P<number>\d+) (?P<b>{TIMES})s)\b",
    re.IGNORECASE,
)


def unheard_rate(easy: Reading, page: Sequence[str]) -> Iterator[Difference]:
    """`Four times a year` where the whole standard page says only `twice a year`."""
    if not easy.words & _TIME_WORDS or len(ours := _rates(in_plain_numbers(easy.text))) != 1:
        return
    page = [in_plain_numbers(each) for each in page]
    near = [each for each in page if _rates(each) and read(each).words & easy.words & _TIME_WORDS]
    if near and not any(abs(rate - min(ours)) <= CALENDAR_SLACK * rate for each in page for rate in _rates(each)):
        yield Difference(Kind.FREQUENCY, _first_rate(in_plain_numbers(easy.text)), _first_rate(near[0]), grave=True)


_RHYTHM_LY = any_case(rf"(?<!-)\b(once |twice |\d+ times )?({'|'.join(_LY)})\b")
_QUARTERLY = any_case(r"\bquarterly\b|\b(?:every|each) quarter\b(?! of)")
_FOUR_WEEKLY = any_case(r"\b(?P<number>\d{1,2})[- ](?P<unit>hour|day|week|month|year)ly\b")


@lru_cache(KEPT)
def _rates(text: str) -> frozenset[float]:
    """How many times a minute each thing happens, where a sentence says so in numbers."""
    text = _FOUR_WEEKLY.sub(r"every \g<number> \g<unit>s", text)
    text = _RHYTHM_LY.sub(lambda match: f"{match[1] or 'once '}a {_LY[match[2].lower()]}", _QUARTERLY.sub("4 times a year", text))
    return frozenset(
        int(as_times(match["times"].lower()).split()[0]) / IN_MINUTES[match["a"].lower()]
        if match["times"]
        else int(as_times((match["again"] or "once").lower()).split()[0])
        / (int(match["number"]) * IN_MINUTES[match["b"].lower()])
        for match in (_RATE.finditer(text) if text.lower().count("every") < 2 else ())
        if (match["a"] or match["b"]).lower() in IN_MINUTES and match["number"] != "0"
    )


def _first_rate(text: str) -> str:
    """The words that say it."""
    match = _RATE.search(text) or _RHYTHM_LY.search(text) or _QUARTERLY.search(text)
    return match.group() if match else ""


def _how_often(reading: Reading) -> frozenset[str]:
    """How often things happen, as far as a sentence says: `not often` is `rarely`."""
    text = reading if not reading.words & _OFTEN.keys() else read(NOT_OFTEN.sub("rarely", reading.text))
    return frozenset(_OFTEN[word] for word in text.words & _OFTEN.keys())


def as_times(written: str) -> str:
    """`2 times` for `twice`."""
    return {"once": "1 times", "twice": "2 times", "three times": "3 times", "four times": "4 times"}.get(written, written)


_OF_AN_HOUR = any_case(r"\b(?:(?P<times>three|3) quarters|(?:a |one )?quarter) of an hour\b")


def _in_minutes(text: str) -> str:
    """`45 minutes` for `three quarters of an hour`."""
    return _OF_AN_HOUR.sub(lambda match: "45 minutes" if match["times"] else "15 minutes", text)


def same_length(easy: str, said: str) -> bool:
    """Whether the length of time that a text begins with is one of those in the other: 2 weeks, a fortnight."""
    said = _in_minutes(said)
    match = DURATION.match(_in_minutes(easy))
    if not match:
        return False
    lengths = {other.minutes for other in measured(said)} | {IN_MINUTES.get(each, 0.0) for each in rhythm(said)}
    return any(
        each.minutes and abs(each.minutes - other) <= CALENDAR_SLACK * other
        for each in measured(match.group())
        for other in lengths
    )
