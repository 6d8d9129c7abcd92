"""Numbers that a text does not say, and that follow from what it says: half price, the rest, twice a year."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain, combinations

from easyread.text import facts
from easyread.text.any_case import any_case
from easyread.text.language import NUMBER_WORDS
from easyread.text.meaning.digits import in_digits, in_plain_numbers
from easyread.text.meaning.ends import ends_the_same
from easyread.text.meaning.often import as_times
from easyread.text.meaning.reading import KEPT

WIDE = 3
"""How many times the lower of two numbers the higher may be, for a number between them to stand for both."""
_BETWEEN = re.compile(r"\b(\d{1,3}) (?:to|and|or) (\d{1,3})\b")


def _is_between(value: float, text: str) -> bool:
    """Whether a number is one of those between two that a text names: 51, for `between 50 and 53`. Not where any would be: `1 to 24`."""
    bounds = ((float(match[1]), float(match[2])) for match in _BETWEEN.finditer(text))
    return any(low < value < high <= WIDE * low for low, high in bounds)


def _is_end_around(amount: facts.Amount, easy: str, said: Iterable[str]) -> bool:
    """Whether a number ends a span in easy words that holds one of the page's: `between 2 and 3 hours` for two and a half."""
    spans = [(float(match[1]), float(match[2])) for match in _BETWEEN.finditer(easy)]
    near = [span for span in spans if amount.value in span and span[1] <= WIDE * span[0]]
    return any(low < other.value < high for low, high in near for each in said for other in amounts_in(in_plain_numbers(each)))


AT_ANY_TIME = re.compile(
    r"\b(?:any (?:time|hour)|day (?:and|or) night|around the clock|at all times|always|every hour)\b", re.IGNORECASE
)
_QUARTERLY = any_case(r"\bquarterly\b|\b(?:every|each) quarter\b(?! of)")
_AS_NUMBERS = (
    (
        2.0,
        re.compile(
            r"\b(?:twice|doubl(?:e|es|ed|ing)|a pair of|a couple of|alternate|every other|every second|both|fortnight(?:ly)?)\b",
            re.IGNORECASE,
        ),
    ),
    (4.0, _QUARTERLY),
    (3.0, _QUARTERLY),  # every 3 months
    (10.0, any_case(r"\bdecades?\b")),
    (12.0, re.compile(r"\b(?:dozen|noon|midday|midnight)\b", re.IGNORECASE)),
    (30.0, any_case(r"\bhalf (?:an )?hours?\b|\bhalf-hourly\b")),
    (15.0, any_case(r"\bquarter of an hour\b|\bquarter[- ]hours?\b")),
    (4.0, any_case(r"\bevery quarter of an hour\b|\bevery (?:3|three) months\b")),
    (2.0, any_case(r"\b(?:every|each) half (?:an )?hour\b|\bevery (?:6|six) months\b")),
)


def in_words(text: str) -> frozenset[float]:
    """Numbers that words say which are none: `twice`."""
    hours = (24.0, 7.0) if AT_ANY_TIME.search(text) else ()
    values = (value for value, pattern in _AS_NUMBERS if pattern.search(text))
    return frozenset((*values, *hours, *_months_between(text), *_decades(text)))


_TIMES_A_YEAR = any_case(r"\b(?P<times>twice|\d{1,2} times) (?:a|each|every|per) year\b")
_IN_THEIR = any_case(r"\b(twen|thir|for|fif|six|seven|eigh|nine)ties\b")


def _decades(text: str) -> Iterator[float]:
    """The first and last age of those in their twenties: 20 and 29."""
    for match in _IN_THEIR.finditer(text):
        first_age = float(NUMBER_WORDS[f"{match[1].lower()}ty"])
        yield from (first_age, first_age + 9)


def _months_between(text: str) -> Iterator[float]:
    """Of what happens so many times a year, after how many months it does again: `twice a year` is every 6 months."""
    for match in _TIMES_A_YEAR.finditer(in_digits(text)):
        if times := int(as_times(match["times"].lower()).split()[0]):
            yield 12 / times


_HALF_PRICE = re.compile(
    r"\bhalf(?:[- ](?:price|fare|cost)|(?= (?:is|are|will be|being) paid\b)|(?: of)? (?:the|that|this|its|their) (?:\w+ )?(?:price|fee|fare|cost|charge|rate|sum|amount)|(?: of)? (?:the )?£)\b|\bhalved\b",
    re.IGNORECASE,
)
_OFF = re.compile(r"\b(\d{1,2})(?: ?%| per ?cent) (?:off\b|discount|reduction|less\b|cheaper)", re.IGNORECASE)
_PART_OFF = re.compile(
    r"\b(?:(?:reduced|reduction|cut|lowered|discount\w*) (?:by|of) (?:a )?(?=third|quarter|half)|(?=(?:third|quarter|half) (?:off\b|discount|reduction|less\b|cheaper)))(third|quarter|half)\b",
    re.IGNORECASE,
)
_PARTS = {"half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4}
_TWICE = _AS_NUMBERS[0][1]
_ABOUT_HALF = {
    "more": any_case(r"\b(?:most|majority)\b"),
    "less": any_case(r"\bminority\b"),
    "": any_case(r"\b(?:shared?|split|divided) equally (?:between|with)\b"),
}
"""What says more than half, less than half, and half, by the hedge of who says it so."""


def reckoned(text: str) -> tuple[facts.Amount, ...]:
    """Sums of money that a text says no more than how to reckon: `half price`, `10% off`, `twice` of those that it says."""
    times = (
        *((2.0,) if _TWICE.search(text) else ()),
        *((0.5,) if _HALF_PRICE.search(text) else ()),
        *(1 - float(match[1]) / 100 for match in _OFF.finditer(text)),
        *(1 - _PARTS[match[1].lower()] for match in _PART_OFF.finditer(text)),
    )
    sums = [each for each in amounts_in(text) if each.kind in (facts.Kind.MONEY, facts.Kind.SHARE)] if times else []
    said = (facts.Amount(facts.Kind.SHARE, 0.5, "", 0),) if _TWICE.search(text) else ()
    # twice as many now is half as many then, and 70% is 70p of every pound
    shares = [each.value for each in amounts_in(text) if each.whole == facts.WHOLE]
    pounds = (1.0, *shares) if shares or _A_POUND.search(text) else ()
    return (
        *said,
        *(facts.Amount(facts.Kind.MONEY, value, "", 0) for value in pounds),
        *(facts.Amount(each.kind, each.value * by, "", 0) for by in times for each in sums),
    )


_A_POUND = any_case(r"\b(?:(?:every|each|a) pound|in the pound)\b")
_THE_REST = any_case(r"\b(?:others?|rest|left|remain\w*)\b")
_COMPARES = any_case(
    r"\b(?:more|less|fewer|faster|slower|quicker|longer|shorter|higher|lower|earlier|later|short of|up|down|reduc\w+|extra|further|additional|than|all but)\b"
)


def worked_out(amount: facts.Amount, easy: str, said: Iterable[str]) -> bool:
    """Whether a number is no more than what others of a sentence make: their sum, a part of one, the rest, or how many it lists."""
    said = tuple(said)
    if amount.kind is facts.Kind.SHARE:
        half = _ABOUT_HALF.get(amount.hedge) if amount.value == 1 / 2 and not amount.whole else None
        return any(half and half.search(each) for each in said) or any(
            abs(amount.value - part) <= EXACT for each in said for part in _parts_made(each)
        )
    if any(_is_between(amount.value, each) for each in said) or _is_end_around(amount, easy, said):
        return True
    if _ALL_BUT.search(easy[: amount.start]) or any(_is_example(amount, easy, each) for each in said):
        return True
    if ends_the_same(amount.value, in_digits(easy), map(in_digits, said)):
        return True
    return any(
        amount.value in _made(each, _THE_REST.search(easy) is not None or _COMPARES.search(each) is not None) for each in said
    )


_ALL_BUT = any_case(r"\ball but (?:the )?$")
"""What counts by itself those that the other text names: `all but 2 of the clubs`."""
_BUILT_IN = any_case(r"\b(?:built|made|born|bought|opened|started|registered) in $")
_SINCE = re.compile(r"\b(?P<way>after|since|before) (?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)


def _is_example(amount: facts.Amount, easy: str, said: str) -> bool:
    """Whether a year is one of those that a limit leaves: `a home built in 2010` for `homes built after 2007`."""
    if not _BUILT_IN.search(easy[: amount.start]):
        return False
    limits = [(each["way"].lower(), float(each["year"])) for each in _SINCE.finditer(said)]
    return any(amount.value < year if way == "before" else amount.value > year for way, year in limits)


@lru_cache(KEPT)
def _made(text: str, is_compared: bool) -> frozenset[float]:
    """What the first numbers of a sentence make by twos: sums, parts, and where it compares them what is between."""
    written = amounts_in(text)[:FEW_NUMBERS]
    shares = [each.value for each in written if each.kind is facts.Kind.SHARE]
    counts = [
        each.value
        for each in (*written, *chain.from_iterable(map(facts.counts_in, written)))
        if each.kind is not facts.Kind.SHARE
    ]
    pairs = list(combinations(counts, 2))
    between = (abs(one - two) for one, two in pairs if is_compared)
    return frozenset((*(one + two for one, two in pairs), *between, *(part * whole for part in shares for whole in counts)))


@lru_cache(KEPT)
def _parts_made(text: str) -> tuple[float, ...]:
    """What part one of the first counts of a sentence is of another: three quarters, for 7,200 of 9,600."""
    counts = [each.value for each in amounts_in(text)[:FEW_NUMBERS] if each.kind is facts.Kind.COUNT]
    parts = (min(pair) / max(pair) for pair in combinations(counts, 2) if max(pair))
    turns = ((float(each["old"].replace(",", "")), float(each["new"].replace(",", ""))) for each in _FROM_TO.finditer(text))
    return (*parts, *(abs(new - old) / old for old, new in turns if old))


_FROM_TO = re.compile(r"\bfrom (?P<old>\d[\d,]*) to (?P<new>\d[\d,]*)\b")
"""What went up or down: by half, from 310 to 465."""


EXACT = 0.005
"""How near a part must be to what two counts make."""
FEW_NUMBERS = 6
"""Numbers of a sentence of which each is reckoned with each."""


@lru_cache(KEPT)
def amounts_in(text: str) -> tuple[facts.Amount, ...]:
    return tuple(facts.amounts(text))
