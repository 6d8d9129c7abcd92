"""How many, how often, how long, and at least or at most."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, combinations
from types import MappingProxyType
from typing import NamedTuple

from easyread.text import facts
from easyread.text.any_case import any_case
from easyread.text.in_full import in_full
from easyread.text.language import NUMBER_WORDS, TENS_AND_ONES, number_of
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.ends import ends_the_same
from easyread.text.meaning.kin import kin
from easyread.text.meaning.nots import negated
from easyread.text.meaning.reading import KEPT, Reading, read

_TIMES = "hour|day|night|week|fortnight|month|year|minute|weekday|weekend|morning|evening"
_TIME_WORDS = frozenset(f"{each}{ending}" for each in _TIMES.split("|") for ending in ("", "s"))
_EVERY = re.compile(
    rf"\b(?:(?:every|each|per) ({_TIMES})|(?<!half )an? (hour|day|night|week|fortnight|month|year|minute))\b(?! (?:ago|later|old|long|before|after|plan|service))",
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
_NUMBER = rf"(\d[\d,]{{0,19}}(?:\.\d{{1,9}})?|{'|'.join(NUMBER_WORDS)}|an?)"
_UNITS = f"{_TIMES}|second|mile|kilometre|metre|centimetre|foot|feet|inch|yard|tonne|ton|stone|kilogram|gram|ounce|pint|millimetre|pound|penny|pence|litre|kilo|degree|gallon|tablet|spoon|puff|drop|mg|ml|g|kg|cm|mm|km"
_DURATION = re.compile(rf"\b(?:half (?=an? ))?{_NUMBER}[ -](?:working |school |calendar |full )?({_UNITS})s?\b", re.IGNORECASE)
_RANGE = re.compile(rf"\b(\d[\d.,]*)(?= (?:to|or) \d[\d.,]* ({_UNITS})s?\b)", re.IGNORECASE)
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
NEARLY = 0.04
"""How far 2 months may be from 60 days."""


_NOT_MORE = re.compile(
    r"\b(do not|don['’]t|must not|cannot|should not|will not|never) ((?:\w+ ){1,4}?)(more|longer|later|less|fewer) than (?=£?\d)",
    re.IGNORECASE,
)


_FORTNIGHT = re.compile(r"\b(?:a|one|1) fortnight\b", re.IGNORECASE)
_EXCEED = re.compile(
    r"\b(?:must|should|may|can|will|do|does) ?not (?:exceed|go over|be (?:more|longer|greater) than)\b(?= \d)", re.IGNORECASE
)


_A_UNIT = re.compile(
    rf"\b(at least|at most|more than|less than|no more than|not more than|no less than|up to|within|over|under|older than|younger than) an? (?=(?:{_UNITS})\b)",
    re.IGNORECASE,
)
_PER_CENT = re.compile(r"(?<=\d) ?per ?cent\b", re.IGNORECASE)


@lru_cache(KEPT)
def in_plain_numbers(text: str) -> str:
    """A sentence with its numbers in digits, and `do not take more than 8` as `take at most 8`."""
    text = _EXCEED.sub("at most", _PER_CENT.sub("%", _in_digits(_A_UNIT.sub(r"\1 1 ", _FORTNIGHT.sub("2 weeks", in_full(text))))))
    text = facts.TWO_YEARS.sub(r"\1 to \2\3", text)
    return _NOT_MORE.sub(lambda match: f"{match[2]}{'at least' if match[3].lower() in ('less', 'fewer') else 'at most'} ", text)


@lru_cache(KEPT)
def _rhythm(text: str) -> frozenset[str]:
    """Every how long something happens: `week`."""
    text = _ALL_WEEK.sub("every day", text)
    every = {match[match.lastindex or 0].lower() for pattern in (_EVERY, _EVERY_OTHER) for match in pattern.finditer(text)}
    every |= {"week"} if _EVERY_MONDAY.search(text) else set()
    return frozenset(every | {_LY[word] for word in read(text).words & _LY.keys()})


_ALL_WEEK = any_case(r"\b(?:7|seven) days (?:a|per|each) week\b")
_NOT_OFTEN = re.compile(r"\b(?:not|n['’]t) (?:very )?(?:often|always|regularly|frequently)\b", re.IGNORECASE)


def frequency(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`every month` in the place of `every week`, `twice` in the place of `once`, `sometimes` in the place of `always`."""
    if not easy.words & _RHYTHM_WORDS or not said.words & _RHYTHM_WORDS:
        return
    ours, theirs = _rhythm(easy.text), _rhythm(said.text)
    if ours and theirs and not ours & theirs:
        yield Difference(Kind.FREQUENCY, f"every {min(ours)}", f"every {min(theirs)}", grave=True)
        return
    ours, theirs = (frozenset(_times(match.group().lower()) for match in _COUNTED.finditer(each.text)) for each in (easy, said))
    if ours and theirs and not ours & theirs:
        yield Difference(Kind.FREQUENCY, min(ours), min(theirs), grave=True)
        return
    often = _rates(easy.text), _rates(said.text)
    if len(often[0]) == len(often[1]) == 1 and abs(min(often[0]) - min(often[1])) > NEARLY * max(*often[0], *often[1]):
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
    rf"\b(?:(?P<times>once|twice|\d+ times) (?:an?|each|every|per) (?P<a>{_TIMES})|(?:once )?every (?P<number>\d+) (?P<b>{_TIMES})s)\b",
    re.IGNORECASE,
)


def unheard_rate(easy: Reading, page: Sequence[str]) -> Iterator[Difference]:
    """`Four times a year` where the whole standard page says only `twice a year`."""
    if not easy.words & _TIME_WORDS or len(ours := _rates(in_plain_numbers(easy.text))) != 1:
        return
    page = [in_plain_numbers(each) for each in page]
    near = [each for each in page if _rates(each) and read(each).words & easy.words & _TIME_WORDS]
    if near and not any(abs(rate - min(ours)) <= NEARLY * rate for each in page for rate in _rates(each)):
        yield Difference(Kind.FREQUENCY, _first_rate(in_plain_numbers(easy.text)), _first_rate(near[0]), grave=True)


_RHYTHM_LY = any_case(rf"\b(once |twice |\d+ times )?({'|'.join(_LY)})\b")
_QUARTERLY = any_case(r"\bquarterly\b")


@lru_cache(KEPT)
def _rates(text: str) -> frozenset[float]:
    """How many times a minute each thing happens, where a sentence says so in numbers."""
    text = _RHYTHM_LY.sub(lambda match: f"{match[1] or 'once '}a {_LY[match[2].lower()]}", _QUARTERLY.sub("4 times a year", text))
    return frozenset(
        int(_times(match["times"].lower()).split()[0]) / IN_MINUTES[match["a"].lower()]
        if match["times"]
        else 1 / (int(match["number"]) * IN_MINUTES[match["b"].lower()])
        for match in (_RATE.finditer(text) if text.lower().count("every") < 2 else ())
        if (match["a"] or match["b"]).lower() in IN_MINUTES and match["number"] != "0"
    )


def _first_rate(text: str) -> str:
    """The words that say it."""
    match = _RATE.search(text) or _RHYTHM_LY.search(text) or _QUARTERLY.search(text)
    return match.group() if match else ""


def _how_often(reading: Reading) -> frozenset[str]:
    """How often things happen, as far as a sentence says: `not often` is `rarely`."""
    text = reading if not reading.words & _OFTEN.keys() else read(_NOT_OFTEN.sub("rarely", reading.text))
    return frozenset(_OFTEN[word] for word in text.words & _OFTEN.keys())


def _times(written: str) -> str:
    """`2 times` for `twice`."""
    return {"once": "1 times", "twice": "2 times", "three times": "3 times", "four times": "4 times"}.get(written, written)


class _Measured(NamedTuple):
    """A number with its unit."""

    value: float
    unit: str
    text: str

    @property
    def minutes(self) -> float:
        """How long it is, 0 where it is no length of time."""
        return self.value * IN_MINUTES.get(self.unit, 0.0)


@lru_cache(KEPT)
def measured(text: str) -> tuple[_Measured, ...]:
    return tuple(
        _Measured(
            _value(match[1]) / (2 if match.group().lower().startswith("half") else 1),
            _ONE_UNIT.get(match[2].lower(), match[2].lower()),
            match.group(),
        )
        for match in _DURATION.finditer(_RANGE.sub(r"\1 \2", text))
    )


def _value(written: str) -> float:
    return 1.0 if written.lower() in ("a", "an") else number_of(written)


_UNIT_WORDS = frozenset(f"{each}{ending}" for each in _UNITS.split("|") for ending in ("", "s"))


def unit(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`3 weeks` in the place of `3 days`."""
    if not easy.words & _UNIT_WORDS or not said.words & _UNIT_WORDS:
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
        if len(re.findall(number, _in_digits(said))) == len(same) and not _as_long(each, theirs):
            yield Difference(Kind.UNIT, each.text, same[0].text, grave=True)


_METRIC = tuple(
    map(frozenset, (("mile", "kilometre", "metre", "centimetre", "millimetre"), ("mg", "g", "kg", "tonne"), ("litre", "ml")))
)


def _is_comparable(one: _Measured, other: _Measured) -> bool:
    """Whether two units are of the same thing: lengths of time, ways, weights."""
    return bool(one.minutes and other.minutes) or any({one.unit, other.unit} <= units for units in _METRIC)


def _as_long(each: _Measured, others: Iterable[_Measured]) -> bool:
    return bool(each.minutes) and any(abs(each.minutes - other.minutes) <= NEARLY * other.minutes for other in others)


_OF_AN_HOUR = any_case(r"\b(?:(?P<times>three|3) quarters|(?:a |one )?quarter) of an hour\b")


def _in_minutes(text: str) -> str:
    """`45 minutes` for `three quarters of an hour`."""
    return _OF_AN_HOUR.sub(lambda match: "45 minutes" if match["times"] else "15 minutes", text)


def same_length(easy: str, said: str) -> bool:
    """Whether the length of time that a text begins with is one of those in the other: 2 weeks, a fortnight."""
    said = _in_minutes(said)
    match = _DURATION.match(_in_minutes(easy))
    if not match:
        return False
    lengths = {other.minutes for other in measured(said)} | {IN_MINUTES.get(each, 0.0) for each in _rhythm(said)}
    return any(
        each.minutes and abs(each.minutes - other) <= NEARLY * other for each in measured(match.group()) for other in lengths
    )


_DIGITS = r"£?\d[\d,.]*\d|£?\d"
_BOUND = re.compile(
    rf"\b(?P<least>more than|exceed(?:s|ed|ing)?|in excess of|greater than|longer than|older than|at least|over|above|(?:no|not) fewer than|(?:no|not) less than|a minimum of|minimum (?:\w+ ){{1,6}}(?:is|of))(?: an?| the| every)? (?P<a>{_DIGITS}|half\b)"
    rf"|\b(?P<most>less than|shorter than|lower than|younger than|fewer than|under|up to|below|at most|no more than|not more than|never more than|a maximum of|maximum (?:\w+ ){{1,6}}(?:is|of)|within)(?: an?| the| every)? (?P<b>{_DIGITS}|half\b)"
    rf"|(?P<c>{_DIGITS})%? (?:\w+ ){{0,4}}(?P<after>or more|or over|or above|or older|or longer|or higher|or taller|or less|or fewer|or under|or below|or younger|or shorter|or lower|at most|at least)\b",
    re.IGNORECASE,
)
_BOUND_WORDS = frozenset(
    "exceed exceeds exceeded exceeding excess than least most over above under up below minimum maximum within more less fewer older younger".split()
)
_ABOUT = re.compile(rf"\b(?:about|around|roughly|nearly|almost|approximately) ({_DIGITS})", re.IGNORECASE)
_ALMOST = re.compile(rf"\b(?:nearly|almost|just under|not quite) ({_DIGITS})", re.IGNORECASE)
"""What is less than a number, though it is about that much."""
_STRICT = re.compile(r"(?:at most|no more than|not more than|a maximum of|at least|a minimum of)\b", re.IGNORECASE)
_EARLY = re.compile(r"\b(?:before|beforehand|in advance|notice|prior|ahead|early)\b", re.IGNORECASE)
_LATE = any_case(r"\b(?:less|fewer) than \d+ \w+['’]? (?:in advance|notice|before|ahead)\b")
_CLOCK = any_case(r"\b\d{1,2}(?:[.:]\d\d)? ?[ap]m\b")
_LEAST_MOST = re.compile(r"\bat (?:least|most)\b", re.IGNORECASE)
_MORE = ("or more", "or over", "or above", "or older", "or longer", "or higher", "or taller", "at least")
_EXACTLY = re.compile(
    rf"\b(?:exactly|precisely|just|only)(?: (?:have|has|bring|take|get|use|borrow|apply|pay|see|ask|for|had))? ({_DIGITS})",
    re.IGNORECASE,
)
_IN_WORDS = any_case(rf"\b(?:{TENS_AND_ONES}|{'|'.join(word for word, value in NUMBER_WORDS.items() if value > 1)})\b")


_UP_TO = re.compile(r"(?<!for )(?<!wait )\bup to \d+$", re.IGNORECASE)
_AHEAD = re.compile(
    r" (?:working )?(?:minute|hour|day|week|month|year)s?['’]? (?:before|in advance|ahead|prior|beforehand)\b", re.IGNORECASE
)


@lru_cache(KEPT)
def _bounds(text: str) -> Mapping[str, tuple[str, str]]:
    """For each number that is a limit, whether it is the least or the most, and the words."""
    found = {}
    text = _OFTEN_ENOUGH.sub("at most", _in_digits(text))
    for match in _BOUND.finditer(text):
        number = (match["a"] or match["b"] or match["c"]).replace(",", "")
        is_ahead = _UP_TO.search(text[: match.end()]) and _AHEAD.match(
            text, match.end()
        )  # up to 2 days before is 2 days before or more
        least = bool(match["least"] or is_ahead) or (match["after"] or "").lower() in _MORE
        found[number] = ("least" if least else "most", match.group())
    return MappingProxyType(found)


def _in_digits(text: str) -> str:
    return _IN_WORDS.sub(lambda match: f"{number_of(match.group()):g}", text)


def hedge(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`more than 100` in the place of `fewer than 100`, `4 tablets` in the place of `at most 4 tablets`."""
    if not (easy.words | said.words) & _BOUND_WORDS:
        return
    ours, theirs = _bounds(easy.text), _bounds(said.text)
    late = _EARLY.search(easy.text) and _LATE.search(
        said.text
    )  # `at least 2 days before`, where `less than 2 days' notice` costs
    for number, (way, written) in ours.items():
        if (
            number in theirs
            and not (late and way == "least")
            and theirs[number][0] != way
            and ((len(number) > 2 and number.isdigit()) or _turned(easy.text, number) == _turned(said.text, number))
        ):
            yield Difference(Kind.HEDGE, written, theirs[number][1], grave=True)
    if ours and theirs and not ours.keys() & theirs.keys():
        yield from _other_length(easy, said)
    about = {match[1].replace(",", ""): match.group() for match in _ABOUT.finditer(_in_digits(said.text))} if ours else {}
    yield from (Difference(Kind.HEDGE, ours[number][1], about[number]) for number in ours.keys() & about.keys())
    almost = {match[1].replace(",", ""): match.group() for match in _ALMOST.finditer(_in_digits(easy.text))} if theirs else {}
    yield from (
        Difference(Kind.HEDGE, almost[number], theirs[number][1])
        for number in almost.keys() & theirs.keys()
        if theirs[number][0] == "least"
    )
    exact = {match[1].replace(",", ""): match.group() for match in _EXACTLY.finditer(_in_digits(easy.text))} if theirs else {}
    yield from (
        Difference(Kind.HEDGE, exact[number], theirs[number][1])
        for number in exact.keys() & theirs.keys()
        if theirs[number][0] == "least" or exact[number][0] in "EePp"
    )
    if not ours and not theirs:
        yield from _least_or_most(easy, said)
    written_out = _CLOCK.sub(" ", _in_digits(easy.text)).replace(",", "") if theirs else ""
    digits = frozenset(re.findall(_DIGITS, written_out))
    for number, (way, written) in theirs.items():
        early = way == "least" and _EARLY.search(said.text)  # `at least 3 days before` is `3 days before` to whoever plans
        only = way == "most" and number in exact and exact[number][0] in "OoJj"  # `only 4` is `no more than 4`
        early = early or (way == "least" and re.search(rf"\b(?:from|aged) {re.escape(number)}\b", written_out))
        if _STRICT.search(written) and number in digits and number not in ours and not early and not only:
            yield Difference(Kind.HEDGE, number, written, grave=way == "most")


def _other_length(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`4 weeks or less` in the place of `at least 28 days`."""
    ours, theirs = _length_bounds(easy.text), _length_bounds(said.text)
    for minutes, (way, written) in ours.items():
        same = next((other for length, other in theirs.items() if abs(length - minutes) <= NEARLY * length), None)
        if same and same[0] != way and _turned(easy.text, written) == _turned(said.text, same[1]):
            yield Difference(Kind.HEDGE, written, same[1], grave=True)


_OFTEN_ENOUGH = any_case(r"\bat least(?= every)")
"""`At least every 28 days` is at most 28 days apart."""


@lru_cache(KEPT)
def _length_bounds(text: str) -> Mapping[float, tuple[str, str]]:
    """For each length of time that is a limit, in minutes, whether it is the least or the most, and the words."""
    bounds = _bounds(text)
    return {each.minutes: bounds[f"{each.value:g}"] for each in measured(text) if each.minutes and f"{each.value:g}" in bounds}


def _turned(text: str, number: str) -> bool:
    """Whether a limit is told by what is outside it: `unless you are under 18`."""
    parts = [each for each in _PART.split(text) if number in each.replace(",", "")]
    return _OUTSIDE.search(parts[0] if len(parts) == 1 else text) is not None


_PART = re.compile(r"[;:] |, |\b(?:and|if|when)\b")


_OUTSIDE = re.compile(
    r"\b(?:unless|except|not|never|no|nobody|no one|none|cannot|excluding|apart from|banned|prohibited|forbidden|rejected|refused?|turned down|turned away|can only \w+ with)\b(?! (?:more|less|fewer) than)",
    re.IGNORECASE,
)


def _least_or_most(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`at most once` in the place of `at least once`."""
    ours, theirs = (frozenset(match.lower() for match in _LEAST_MOST.findall(each.text)) for each in (easy, said))
    if ours and theirs and not ours & theirs:
        yield Difference(Kind.HEDGE, min(ours), min(theirs), grave=True)


RANKS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_RANKS = frozenset((*RANKS, "last", "final", "ground"))
_RANK = re.compile(
    rf"\b(?:the|an?|our|your|their|its|his|her|this|each|every|on|in|of) (?P<rank>{'|'.join(sorted(_RANKS - {'ground'}))}|ground(?= floor))\b(?! time| of all)",
    re.IGNORECASE,
)
"""A place in a row, and no `first` that says what to do before the rest."""


def number(easy: Reading, said: Reading) -> Iterator[Difference]:
    """Another number of the same kind."""
    yield from _other_dose(easy, said)
    yield from _other_rank(easy, said)
    if not _counts(easy) or not _counts(said):
        return
    theirs = _amounts(said.text)
    same_times = facts.same_times(easy.text, facts.all_times(said.text))
    ours = _amounts(facts.without_spoken_times(easy.text)) if theirs else ()
    left = [other for other in theirs if other.value != 1 and not facts.agrees(other, ours)]
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
    return any(low < other.value < high for low, high in near for each in said for other in _amounts(in_plain_numbers(each)))


def _are_of_others(each: facts.Amount, easy: Reading, same: Sequence[facts.Amount], said: Reading) -> bool:
    """Whether a number is of something that the other sentence does not name: `3 wheels` beside `6 weeks`."""
    ours = _counted(each, easy)
    theirs = frozenset[str]().union(*(_counted(other, said) for other in same))
    known = said.concepts.union(*map(kin, said.concepts))
    return each.kind is facts.Kind.COUNT and bool(ours and theirs) and not ours & known and not theirs & easy.concepts


def _counted(amount: facts.Amount, reading: Reading) -> frozenset[str]:
    return reading.after(amount.start + len(amount.text), 1)


AT_ANY_TIME = re.compile(
    r"\b(?:any (?:time|hour)|day (?:and|or) night|around the clock|at all times|always|every hour)\b", re.IGNORECASE
)
_AS_NUMBERS = (
    (
        2.0,
        re.compile(
            r"\b(?:twice|doubl(?:e|es|ed|ing)|a pair of|a couple of|alternate|every other|every second|both|fortnight(?:ly)?)\b",
            re.IGNORECASE,
        ),
    ),
    (4.0, any_case(r"\bquarterly\b")),
    (3.0, any_case(r"\bquarterly\b")),  # every 3 months
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
    for match in _TIMES_A_YEAR.finditer(_in_digits(text)):
        if times := int(_times(match["times"].lower()).split()[0]):
            yield 12 / times


_HALF_PRICE = re.compile(
    r"\bhalf(?:[- ](?:price|fare|cost)|(?: of)? (?:the|that|this|its|their) (?:\w+ )?(?:price|fee|fare|cost|charge|rate|sum|amount)|(?: of)? (?:the )?£)\b|\bhalved\b",
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
    sums = [each for each in _amounts(text) if each.kind in (facts.Kind.MONEY, facts.Kind.SHARE)] if times else []
    said = (facts.Amount(facts.Kind.SHARE, 0.5, "", 0),) if _TWICE.search(text) else ()
    # twice as many now is half as many then, and 70% is 70p of every pound
    shares = [each.value for each in _amounts(text) if each.whole == facts.WHOLE]
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
    if ends_the_same(amount.value, _in_digits(easy), map(_in_digits, said)):
        return True
    return any(
        amount.value in _made(each, _THE_REST.search(easy) is not None or _COMPARES.search(each) is not None) for each in said
    )


@lru_cache(KEPT)
def _made(text: str, is_compared: bool) -> frozenset[float]:
    """What the first numbers of a sentence make by twos: sums, parts, and where it compares them what is between."""
    written = _amounts(text)[:FEW_NUMBERS]
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
    counts = [each.value for each in _amounts(text)[:FEW_NUMBERS] if each.kind is facts.Kind.COUNT]
    return tuple(min(pair) / max(pair) for pair in combinations(counts, 2) if max(pair))


EXACT = 0.005
"""How near a part must be to what two counts make."""
FEW_NUMBERS = 6
"""Numbers of a sentence of which each is reckoned with each."""


def _counts(reading: Reading) -> bool:
    """Whether a sentence may have a number."""
    return bool(reading.words & facts.NUMBER_LIKE) or any(word.isdigit() for word in reading.words)


def _other_dose(easy: Reading, said: Reading) -> Iterator[Difference]:
    """Another number of one unit that is no time: `2 tablets` in the place of `1 tablet`."""
    if not easy.words & said.words & _UNIT_WORDS:
        return
    for each in measured(easy.text):
        others = [other for other in measured(said.text) if other.unit == each.unit and not each.minutes]
        if others and all(other.value != each.value for other in others):
            yield Difference(Kind.NUMBER, each.text, others[0].text, grave=True)
            return


def _other_rank(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`the first floor` in the place of `the second floor`."""
    if easy.words & _RANKS and said.words & _RANKS:
        ours, theirs = (
            frozenset(match["rank"].lower().replace("final", "last") for match in _RANK.finditer(each.text))
            for each in (easy, said)
        )
        if ours and theirs and not ours & theirs:
            yield Difference(Kind.NUMBER, min(ours), min(theirs))


@lru_cache(KEPT)
def _amounts(text: str) -> tuple[facts.Amount, ...]:
    return tuple(facts.amounts(text))
