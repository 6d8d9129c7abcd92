"""What a text states that must not change when it is put into easy words: amounts, dates, names."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from easyread.text.language import DAYS, MONTHS, NUMBER_WORDS, TENS_AND_ONES, number_of, words
from easyread.text.vocabulary import is_everyday, is_word, lemma

ROUNDING = 0.03
"""How far from the truth "2 out of every 3" may be without a word such as "about". `6 out of every 10` is near enough to 595 of 1,000."""


WHOLE = 100
"""All of it, in per cent."""


class Kind(StrEnum):
    """What an amount is of."""

    COUNT = "number"
    MONEY = "sum of money"
    SHARE = "part"
    """Of a whole, from 0 to 1: `half`, `20%`, `595 of 1,000`."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as somebody wrote it."""

    kind: Kind
    value: float
    text: str
    start: int
    """Where it begins, in characters from 0."""
    hedge: str = ""
    """`more`, `less` or `about`, when the words before it say so."""
    whole: int = 0
    """Of a share: out of how many. 0 when it was not said."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A date or name as somebody wrote it."""

    text: str
    start: int


_WEAK = frozenset(
    "a about all also an and any are as at be been being but by can could did do does each every for from had has have he help her here his how "
    "i if in into is it its made make makes many may me more most must need needs new not no of on one only or other our out over part "
    "people person she should so some such than that the their them then there these they thing things this those to too up us use used very was way "
    "we were what when where which who will with work works would you your".split()
)

_HEDGES = {
    **dict.fromkeys(("more than", "over", "at least", "above"), "more"),
    **dict.fromkeys(("less than", "fewer than", "under", "up to", "below", "at most", "nearly", "almost"), "less"),
    **dict.fromkeys(("about", "around", "roughly"), "about"),
}
_HEDGE = re.compile(rf"\b({'|'.join(_HEDGES)})(?: an?| the| every)? $", re.IGNORECASE)
_SCALES = {"hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9}
_WORDS = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_NUMBER = rf"(?:\d[\d,]{{0,19}}(?:\.\d{{1,9}})?|(?<![A-Za-z-])(?:{TENS_AND_ONES}|{_WORDS})(?![\w-]))"
_PARTS = "fifth|sixth|eighth|tenth"
_AMOUNT = re.compile(
    rf"(?P<l>\d[\d,]*) pounds? (?:and )?(?P<p>\d{{1,2}}) ?p(?:ence)?\b"
    rf"|(?<!any )(?P<of>{_NUMBER})(?:(?<=\bone) [a-z]+(?= in\b))? (?:in|of|out of)(?: every| each)? (?P<whole>{_NUMBER}|(?:a |one )?hundred)(?!\w)"
    rf"|(?P<fraction>(?<!year and a )(?<!hour and a )(?<!week and a )(?<!month and a )\bhal(?:f(?![ -]?way\b)|ved?|ves|ving)\b|(?<!year and )(?<!hour and )(?<!week and )(?<!month and )\b(?:(?:one|1|two|2|three|3)[ -]|an? )(?:thirds?|quarters?)\b|\bthirds?\b(?= of)|\bquarters?\b(?= of)"
    rf"|\b(?:one|1) (?:{_PARTS})\b|\ban? (?:{_PARTS})\b(?= of|[,.;]| (?:were|was|are|is|have|had|said|did|do|felt|want|thought)\b)|\b(?:two|2|three|3|four|4|five|5|seven|7|nine|9) (?:{_PARTS})s\b)"
    rf"|(?<![\w.])(?P<pound>£ ?)?(?P<number>{_NUMBER})(?P<half> and a half\b)?(?P<percent> ?%| per ?cent\b|(?=(?: to | or | ?[–-] ?)\d[\d.]* ?(?:%|per ?cent\b)))?"
    rf"(?: ?(?P<scale>million|billion|thousand|hundred|bn|m|k)(?![\w-]))?(?P<pounds> pounds\b)?(?P<pence>p\b| pence\b| penn(?:y|ies)\b)?",
    re.IGNORECASE,
)
_ANY_DIGIT, _ANY_WORD = re.compile(r"\d"), re.compile(r"\w+")
_FRACTIONS = {
    **dict.fromkeys(("half", "halve", "halved", "halves", "halving"), 1 / 2),
    "third": 1 / 3,
    "quarter": 1 / 4,
    "fifth": 1 / 5,
    "sixth": 1 / 6,
    "eighth": 1 / 8,
    "tenth": 1 / 10,
}
NUMBER_LIKE = frozenset((*NUMBER_WORDS, *_FRACTIONS, "thirds", "quarters"))
"""One of these is in any text that says a number without digits."""
_DATE = re.compile(rf"\b(?:(\d{{1,2}})(?:st|nd|rd|th)? )?({'|'.join(MONTHS)})(?: (\d{{4}}))?\b")
HOLIDAYS = {
    "Christmas Eve": "24 December",
    "Christmas Day": "25 December",
    "Boxing Day": "26 December",
    "New Year's Eve": "31 December",
    "New Year's Day": "1 January",
}
"""Days that a date stands for too."""
_DAY_OF_RANGE = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?= ?(?:[–-]|to|and|or|&) ?(?:\w+day )?\d{{1,2}}(?:st|nd|rd|th)? ({'|'.join(MONTHS)})\b)"
)
"""The first day of `5 to 9 May`, and of `Monday 5 to Friday 9 May`."""
_NAME = re.compile(r"\b[A-Z][\w’'-]*(?:(?: (?:of|and|the|for|on|in|&))* [A-Z][\w’'-]*)+")
_DAYS = re.compile(rf"(?:(?:{'|'.join((*DAYS, *MONTHS))})s?(?:,? (?:and |of |in |to )?|$))+")
"""Days and months one after the other, which are no name."""
TWO_YEARS = re.compile(r"\b((19|20)\d\d)[-–/](\d\d)\b")
"""2023-24."""
_ON_A_DAY = re.compile(rf" (?:on|in|for) (?:(?:{'|'.join(DAYS)})s?|{'|'.join(MONTHS)})$")
_HOLIDAY = re.compile(r"(?:Christmas|Easter|Boxing|New|Year(?:[’']s)?|Day|Eve|Sunday|Monday|and| )+$")
"""Days that have names, which are dates and nobody's name."""
"""What a name is joined to by chance: `Elm Council on Thursday`."""
_FIRST = re.compile(r"([A-Z]\w*)(?: (?:of|and|the|for|on|in|&))* ")
_LEADS = frozenset("A An The Each Every These This Our Your Their".split())
_SENTENCE_START = re.compile(r"(?:^|[.!?:][\"'”’)]*\s+)\W*$")


def has_number(text: str) -> bool:
    """Whether a text may say a number."""
    return _ANY_DIGIT.search(text) is not None or not NUMBER_LIKE.isdisjoint(_ANY_WORD.findall(text.casefold()))


_KEPT = 2_000
"""Texts whose amounts are remembered, since each is compared with several others."""


@lru_cache(_KEPT)
def amounts(text: str) -> tuple[Amount, ...]:
    """Every number in a text, in digits or words, but for those of dates. Those of a share (`6 out of every 10`) are one together."""
    return tuple(_amounts(text)) if has_number(text) else ()


def _amounts(text: str) -> Iterator[Amount]:
    for match in _AMOUNT.finditer(_DATE.sub(_without_digits, _DAY_OF_RANGE.sub(_without_digits, text))):
        if _NO_TWO.search(text[max(0, match.start() - 4) : match.end()]):
            continue
        hedge = _HEDGE.search(text[max(0, match.start() - 20) : match.start()])
        yield _amount(match, _HEDGES[hedge[1].lower()] if hedge else "")
        if match["of"] and not _is_share(match):
            yield Amount(Kind.COUNT, number_of(match["whole"]), match["whole"], match.start("whole"))


_NO_TWO = re.compile(r"\bno two$", re.IGNORECASE)
"""What counts nothing: `no two people are the same`."""


def _without_digits(date: re.Match[str]) -> str:
    return re.sub(r"\d", " ", date.group())


def _amount(match: re.Match[str], hedge: str) -> Amount:
    text, start = match.group(), match.start()
    if match["l"]:
        return Amount(Kind.MONEY, number_of(match["l"]) + number_of(match["p"]) / 100, text, start, hedge)
    if match["of"]:
        value, whole = number_of(match["of"]), _whole(match)
        if _is_share(match):
            return Amount(Kind.SHARE, value / whole, text, start, hedge, int(whole))
        return Amount(Kind.COUNT, value, match["of"], start, hedge)
    if match["fraction"]:
        *times, part = match["fraction"].lower().replace("-", " ").split()
        times_value = number_of(times[0]) if times and times[0] not in ("a", "an") else 1
        return Amount(Kind.SHARE, times_value * _FRACTIONS[part.rstrip("s")], text, start, hedge)
    value = (number_of(match["number"]) + (0.5 if match["half"] else 0)) * _SCALES.get((match["scale"] or "").lower(), 1)
    if match["percent"] or (match["percent"] == "" and value <= WHOLE):  # `from 44 to 47 per cent`
        return Amount(Kind.SHARE, value / 100, text, start, hedge, 100)
    if match["pence"]:
        return Amount(Kind.MONEY, value / 100, text, start, hedge)
    return Amount(Kind.MONEY if match["pound"] or match["pounds"] else Kind.COUNT, value, text, start, hedge)


def _whole(match: re.Match[str]) -> float:
    return WHOLE if match["whole"].lower().endswith("hundred") else number_of(match["whole"])


def _is_share(match: re.Match[str]) -> bool:
    """Whether two numbers tell a part: `3 in 4`, but not `300 in 12 schools` or `300 in 2024`."""
    return bool(_whole(match)) and number_of(match["of"]) <= _whole(match) and not _IN_A_YEAR.search(match.group())


_IN_A_YEAR = re.compile(r"(?<!\b1)(?<!\bone) in (?:19|20)\d\d$", re.IGNORECASE)


def counts_in(share: Amount) -> Iterator[Amount]:
    """The two numbers that a share was said with: 595 and 1,000."""
    if share.whole:
        yield Amount(Kind.COUNT, share.value * share.whole, share.text, share.start)
        yield Amount(Kind.COUNT, float(share.whole), share.text, share.start)


def agrees(easy: Amount, said: Iterable[Amount]) -> bool:
    """Whether an amount in easy words is true of one of the amounts `said` elsewhere, within the rounding that its own words admit."""
    return any(_true_of(easy, other) for other in said if other.kind is easy.kind)


def _true_of(easy: Amount, said: Amount) -> bool:
    if math.isclose(easy.value, said.value, rel_tol=1e-9):
        return True
    if easy.kind is Kind.SHARE and easy.whole and not easy.hedge:
        return abs(said.value - easy.value) <= min(0.5 / easy.whole, ROUNDING)
    if easy.kind is Kind.SHARE and easy.hedge == "more" and not easy.whole:
        return easy.value < said.value <= easy.value + MORE_THAN_A_PART
    if easy.kind is Kind.SHARE and easy.whole and easy.hedge == "about":
        return abs(said.value - easy.value) <= ROUNDING
    return bool(easy.hedge) and _rounds_to(said.value, easy.value, _step(easy), _WAYS[easy.hedge])


MORE_THAN_A_PART = 0.15
"""How much more than half, a third or a quarter still is said as `more than` it."""
_WAYS: Mapping[str, Callable[[float], int]] = MappingProxyType({"more": math.floor, "less": math.ceil, "about": round})


def _rounds_to(exact: float, written: float, step: float, way: Callable[[float], int]) -> bool:
    return math.isclose(way(exact / step) * step, written, rel_tol=1e-9)


def _step(amount: Amount) -> float:
    """How coarsely it is rounded: 8,000 to the 1,000, half to the tenth part."""
    if amount.kind is Kind.SHARE:
        return 1 / amount.whole if amount.whole else 0.1
    step = 1.0
    while amount.value and amount.value % (step * 10) == 0:
        step *= 10
    return step


def dates(text: str) -> Iterator[Fact]:
    """Every day or month of a year: `6 August 2026`, `6 August`, `August 2026`, and both days of `5 to 9 May`."""
    for match in _DAY_OF_RANGE.finditer(text):
        yield Fact(f"{match[1]} {match[2]}", match.start())
    for match in _DATE.finditer(text):
        if match[1] or match[3]:
            yield Fact(match.group(), match.start())


def same_date(one: str, other: str) -> bool:
    """Whether two dates can be the same day: what both say is equal."""
    first, second = _DATE.fullmatch(one), _DATE.fullmatch(other)
    if not first or not second:
        return False
    return all(a == b for a, b in zip(first.groups(), second.groups(), strict=True) if a and b)


_TIME = re.compile(
    r"\b(\d{1,2})(?:[:.](\d{2}))? ?(am|pm|a\.m\.|p\.m\.|(?<=\d\d )in the (?:morning|afternoon|evening))(?!\w)|\b(noon|midday|midnight)\b",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w,.£])(?:\+44|0)(?:[ -]?\d){9,10}(?!\d)")
_SHORT_PHONE = re.compile(
    r"\b(?:telephone|phone|call|ring|dial|text)(?: (?:us|them|it))?(?: (?:on|to|at))?:? (?P<number>\d{3}(?: ?\d{2,3})?)(?![\d,.]*\d|%| (?!or|and|as|for|if|in|at|from|to|when|now|free)[a-z])",
    re.IGNORECASE,
)
"""Three to six digits, where a word says that one is to phone them: `phone 116 123`."""
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+")


_HALVES = {"morning": "am", "afternoon": "pm", "evening": "pm"}


def times(text: str) -> Iterator[Fact]:
    """Every time of day, written as the NHS does: `9am`, `9:30am`, `noon`."""
    for match in _TIME.finditer(text):
        minutes = f":{match[2]}" if match[2] and match[2] != "00" else ""
        written = "noon" if match[4] and match[4].lower() == "midday" else (match[4] or "").lower()
        said = (match[3] or "").lower()
        half = _HALVES.get(said.rpartition(" ")[2], said.replace(".", ""))
        yield Fact(written or f"{int(match[1])}{minutes}{half}", match.start())


_HOUR = r"(?P<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_SPOKEN = re.compile(
    rf"\b(?:(?P<part>half|quarter|5|10|20|25)(?: minutes)? (?P<way>past|to) {_HOUR}|(?P<bare>(?<=at )|(?<=from )|(?<=until )|(?<=before )|(?<=after ))(?<![\d:.]){_HOUR.replace('hour', 'full')})\b"
    r"(?! minutes?| hours?| days?| weeks?| people)(?: o['’]clock)?(?: (?P<day>in the morning|in the afternoon|in the evening|at night))?",
    re.IGNORECASE,
)
_MINUTES = {"half": 30, "quarter": 15}


@dataclass(frozen=True, slots=True)
class Spoken:
    """A time of day as people say it: `half past 8 in the morning`."""

    text: str
    start: int
    forms: frozenset[str]
    """How it may be written: `8:30am`."""
    plain: bool
    """Whether it is surely a time. `20 to 9` may be something else."""


def spoken_times(text: str) -> Iterator[Spoken]:
    """Every time of day in words: `quarter past 3`, `7 in the morning`."""
    for match in _SPOKEN.finditer(text):
        if not match["part"] and not match["day"]:
            continue
        part = (match["part"] or "").lower()
        minutes = _MINUTES.get(part) or int(part or 0)
        hour = int(number_of(match["hour"] or match["full"])) % 12
        if (match["way"] or "").lower() == "to":
            hour, minutes = (hour - 1) % 12, 60 - minutes
        day = (match["day"] or "").lower()
        halves = ("am",) if "morning" in day else ("pm",) if day and (hour or "night" not in day) else ("am", "pm")
        if day == "at night" and hour < 5:
            halves = ("am",)
        written = f"{hour or 12}:{minutes:02}" if minutes else str(hour or 12)
        forms = frozenset(f"{written}{half}" for half in halves)
        if written == "12":
            forms |= {"noon", "midnight"}
        yield Spoken(match.group(), match.start(), forms, bool(match["day"]) or part in _MINUTES)


_CLOCK = re.compile(r"(?<![\d:.,£])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d:%]|\.\d| ?[ap]\.?m)", re.IGNORECASE)
_HOURS = re.compile(
    r"(?<![\d£/.:–-])(\d{1,2})(?:[:.](\d\d))? ?(?:(?P<dash>[–-])|to|until) ?(\d{1,2})(?:[:.](\d\d))?(?: ?(am|pm|a\.m\.|p\.m\.))?(?![\d/%–-]|[.:]\d|\w)",
    re.IGNORECASE,
)


def same_times(text: str, said: frozenset[str]) -> frozenset[int]:
    """Where the digits are of the times of day of a text that are said elsewhere, in characters from 0."""
    found = ((match, time) for match, time in zip(_TIME.finditer(text), times(text), strict=True) if time.text in said)
    return frozenset(place for match, _ in found for place in range(*match.span()))


def all_times(text: str) -> frozenset[str]:
    """Every time of day that a text says, in digits or words: `9am`. Where it leaves open which half of the day, both."""
    spoken = (form for time in spoken_times(text) for form in time.forms)
    return frozenset((*(time.text for time in times(text)), *spoken, *_clock_times(text), *_opening_hours(text)))


def _clock_times(text: str) -> Iterator[str]:
    """`9:40pm` for `21:40` and `21.40`."""
    for match in _CLOCK.finditer(text):
        hour, minutes = int(match[1]), match[2]
        halves = ("pm",) if hour > 12 else ("am",) if match[1][0] == "0" else ("am", "pm")
        yield from (_written(hour, minutes, half) for half in halves)


def _opening_hours(text: str) -> Iterator[str]:
    """`6pm` and `8pm` for `6–8pm`. What says neither may be hours of either half of the day."""
    for match in _HOURS.finditer(text):
        first, last = int(match[1]), int(match[4])
        if not (0 < first <= 12 and 0 < last <= 12):
            continue
        if match[6]:
            half = match[6].lower().replace(".", "")
            other = "am" if half == "pm" else "pm"
            yield _written(first, match[2], half if first % 12 < last % 12 else other)
        elif match["dash"]:
            yield from (_written(first, match[2], half) for half in ("am", "pm"))
            yield from (_written(last, match[5], half) for half in ("am", "pm"))


def _written(hour: int, minutes: str | None, half: str) -> str:
    if hour == 12 and half == "pm" and minutes in (None, "00"):
        return "noon"
    return f"{hour % 12 or 12}{f':{minutes}' if minutes and minutes != '00' else ''}{half}"


def without_spoken_times(text: str) -> str:
    """A text with blanks for times of day in words, so that their numbers are no numbers of things."""
    for time in spoken_times(text):
        text = f"{text[: time.start]}{' ' * len(time.text)}{text[time.start + len(time.text) :]}"
    return text


def contacts(text: str) -> Iterator[Fact]:
    """Every phone number, its digits alone, and every email address, in small letters."""
    for match in _PHONE.finditer(text):
        yield Fact(re.sub(r"\D", "", match.group().replace("+44", "0")), match.start())
    for match in _SHORT_PHONE.finditer(text):
        yield Fact(match["number"].replace(" ", ""), match.start("number"))
    for match in _EMAIL.finditer(text):
        yield Fact(match.group().lower(), match.start())


def names(text: str) -> Iterator[Fact]:
    """Every name of two words or more: `North and West Yorkshire`, `Citizens Advice Leeds`. A common word that begins a sentence is no part."""
    for match in _NAME.finditer(text):
        name, start = match.group(), match.start()
        begins = _SENTENCE_START.search(text[max(0, start - 9) : start]) is not None
        first = _FIRST.match(name)
        if first and (first[1] in _LEADS or (begins and _is_plain(first[1].lower()))):
            name, start = name[first.end() :], start + first.end()
        name = _ON_A_DAY.sub("", name)
        if " " in name and not _DAYS.fullmatch(name) and not is_holiday(name):
            yield Fact(name, start)


def is_holiday(name: str) -> bool:
    """Whether it names days and nobody: `Christmas Day and New Year's Day`."""
    return _HOLIDAY.match(name) is not None


def _is_plain(word: str) -> bool:
    """Whether a word with a capital, at the beginning of a sentence, is none of a name: `Ask`, but not `Norwich`."""
    return is_word(word) and is_everyday(word)


def telling(text: str) -> frozenset[str]:
    """The words that say what a text is about, each as the word it is a form of."""
    return frozenset(lemma(word.lower()) for word in words(text) if word.lower() not in _WEAK)
