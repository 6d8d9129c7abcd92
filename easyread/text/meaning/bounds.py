"""At least, at most, and about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from easyread.text.any_case import any_case
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.digits import in_digits
from easyread.text.meaning.nots import negated
from easyread.text.meaning.reading import KEPT, Reading, read
from easyread.text.meaning.units import CALENDAR_SLACK, measured

_DIGITS = r"£?\d[\d,.]*\d|£?\d"
_BOUND = re.compile(
    rf"\b(?P<least>more than|exceed(?:s|ed|ing)?|in excess of|greater than|longer than|older than|at least|over|above|(?:no|not) fewer than|(?:no|not) less than|a minimum of|minimum (?:\w+ ){{1,6}}(?:is|of))(?: an?| the| every)? (?P<a>{_DIGITS}|half\b)"
    rf"|\b(?P<most>less than|shorter than|lower than|younger than|fewer than|under|up to|below|at most|no more than|not more than|never more than|a maximum of|maximum (?:\w+ ){{1,6}}(?:is|of)|within)(?: an?| the| every)? (?P<b>{_DIGITS}|half\b)"
    rf"|(?P<c>{_DIGITS})%? (?:\w+ ){{0,4}}?(?P<after>or more|or over|or above|or older|or longer|or higher|or taller|or less|or fewer|or under|or below|or younger|or shorter|or lower|at (?:the )?(?:most|least)(?! (?:£?\d|half|one|once|twice|an?\b|every|each|the)))\b",
    re.IGNORECASE,
)
_BOUND_WORDS = frozenset(
    "exceed exceeds exceeded exceeding excess than least most over above under up below minimum maximum within more less fewer older younger".split()
)
_ABOUT = re.compile(rf"\b(?:about|around|roughly|nearly|almost|approximately) ({_DIGITS})", re.IGNORECASE)
_ALMOST = re.compile(rf"\b(?:nearly|almost|just under|not quite) ({_DIGITS})", re.IGNORECASE)
"""What is less than a number, though it is about that much."""
_STRICT = re.compile(r"(?:at (?:the )?most|no more than|not more than|a maximum of|at least|a minimum of)\b", re.IGNORECASE)
_EARLY = re.compile(r"\b(?:before|beforehand|in advance|notice|prior|ahead|early)\b", re.IGNORECASE)
_LATE = any_case(r"\b(?:less|fewer) than \d+ \w+['’]? (?:in advance|notice|before|ahead)\b")
_CLOCK = any_case(r"\b\d{1,2}(?:[.:]\d\d)? ?[ap]m\b")
_LEAST_MOST = re.compile(r"\bat (?:the )?(least|most)\b", re.IGNORECASE)
_MORE = ("or more", "or over", "or above", "or older", "or longer", "or higher", "or taller", "at least", "at the least")
_EXACTLY = re.compile(
    rf"\b(?:exactly|precisely|just|only)(?: (?:have|has|bring|take|get|use|borrow|apply|pay|see|ask|for|had))? ({_DIGITS})",
    re.IGNORECASE,
)
_UP_TO = re.compile(r"(?<!for )(?<!wait )\bup to \d+$", re.IGNORECASE)
_AHEAD = re.compile(
    r" (?:working )?(?:minute|hour|day|week|month|year)s?['’]? (?:before|in advance|ahead|prior|beforehand)\b", re.IGNORECASE
)
_OFTEN_ENOUGH = any_case(r"\bat least(?= every)")
"""`At least every 28 days` is at most 28 days apart."""


@lru_cache(KEPT)
def _bounds(text: str) -> Bounds:
    """For each number that is a limit, whether it is the least or the most, and the words."""
    found = {}
    text = _OFTEN_ENOUGH.sub("at most", in_digits(text))
    for match in _BOUND.finditer(text):
        number = (match["a"] or match["b"] or match["c"]).replace(",", "")
        # up to 2 days before is 2 days before or more
        is_ahead = _UP_TO.search(text[: match.end()]) and _AHEAD.match(text, match.end())
        least = bool(match["least"] or is_ahead) or (match["after"] or "").lower() in _MORE
        found[number] = ("least" if least else "most", match.group())
    return MappingProxyType(found)


def hedge(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`more than 100` in the place of `fewer than 100`, `4 tablets` in the place of `at most 4 tablets`."""
    if not (easy.words | said.words) & _BOUND_WORDS:
        return
    ours, theirs = _bounds(easy.text), _bounds(said.text)
    yield from _turned_round(easy, said, ours, theirs)
    if not ours and not theirs:
        yield from _least_or_most(easy, said)
        return
    if ours and theirs and not ours.keys() & theirs.keys():
        yield from _other_length(easy, said)
    if ours:
        about = _by_number(_ABOUT, said.text)
        yield from (Difference(Kind.HEDGE, ours[each][1], about[each]) for each in ours.keys() & about.keys())
    if theirs:
        yield from _nearly(easy, theirs)
        yield from _exactly(easy, theirs)
        yield from _without(easy, said, ours, theirs)


Bounds = Mapping[str, tuple[str, str]]
"""For each number that is a limit, whether it is the least or the most, and the words."""


def _by_number(pattern: re.Pattern[str], text: str) -> Mapping[str, str]:
    """What a pattern finds beside each number."""
    return {match[1].replace(",", ""): match.group() for match in pattern.finditer(in_digits(text))}


def _turned_round(easy: Reading, said: Reading, ours: Bounds, theirs: Bounds) -> Iterator[Difference]:
    """The least in the place of the most. `At least 2 days before` is right, where `less than 2 days' notice` costs."""
    late = _EARLY.search(easy.text) and _LATE.search(said.text)
    for number, (way, written) in ours.items():
        if number not in theirs or theirs[number][0] == way or (late and way == "least") or _is_outside(easy, said):
            continue
        if (len(number) > 2 and number.isdigit()) or _turned(easy.text, number) == _turned(said.text, number):
            yield Difference(Kind.HEDGE, written, theirs[number][1], grave=True)


_NOT_IF = any_case(r"\b(?:not(?! pay)|cannot|never)\b[^.;]* (?:if|when) ")


def _is_outside(easy: Reading, said: Reading) -> bool:
    """Whether one sentence says what is not so beyond a limit, and the other what is so within it."""
    is_only_one = (_NOT_IF.search(easy.text) is None) != (_NOT_IF.search(said.text) is None)
    return is_only_one and negated(read(in_digits(easy.text))) != negated(read(in_digits(said.text)))


def _nearly(easy: Reading, theirs: Bounds) -> Iterator[Difference]:
    """`nearly 8,000` in the place of `more than 8,000`."""
    almost = _by_number(_ALMOST, easy.text)
    yield from (
        Difference(Kind.HEDGE, almost[each], theirs[each][1])
        for each in almost.keys() & theirs.keys()
        if theirs[each][0] == "least"
    )


def _exactly(easy: Reading, theirs: Bounds) -> Iterator[Difference]:
    """`exactly 4` in the place of `up to 4`, `only 4` in the place of `at least 4`."""
    exact = _by_number(_EXACTLY, easy.text)
    yield from (
        Difference(Kind.HEDGE, exact[each], theirs[each][1])
        for each in exact.keys() & theirs.keys()
        if theirs[each][0] == "least" or not _is_only(exact[each])
    )


def _is_only(written: str) -> bool:
    """Whether a number is said to be no more than that: `only 4`, `just 4`."""
    return written.lower().startswith(("only", "just"))


def _without(easy: Reading, said: Reading, ours: Bounds, theirs: Bounds) -> Iterator[Difference]:
    """A limit that easy words say as a number: `4 tablets` in the place of `at most 4 tablets`."""
    exact, written_out = _by_number(_EXACTLY, easy.text), _CLOCK.sub(" ", in_digits(easy.text)).replace(",", "")
    digits = frozenset(re.findall(_DIGITS, written_out))
    is_before = _EARLY.search(said.text)  # `at least 3 days before` is `3 days before` to whoever plans
    for number, (way, written) in theirs.items():
        if number not in digits or number in ours or not _STRICT.search(written):
            continue
        begins = re.search(rf"\b(?:from|aged) {re.escape(number)}\b", written_out)
        is_fair = bool(is_before or begins) if way == "least" else number in exact and _is_only(exact[number])
        if not is_fair:
            yield Difference(Kind.HEDGE, number, written, grave=way == "most")


def _other_length(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`4 weeks or less` in the place of `at least 28 days`."""
    ours, theirs = _length_bounds(easy.text), _length_bounds(said.text)
    for minutes, (way, written) in ours.items():
        same = next((other for length, other in theirs.items() if abs(length - minutes) <= CALENDAR_SLACK * length), None)
        if same and same[0] != way and _turned(easy.text, written) == _turned(said.text, same[1]):
            yield Difference(Kind.HEDGE, written, same[1], grave=True)


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
        yield Difference(Kind.HEDGE, f"at {min(ours)}", f"at {min(theirs)}", grave=True)
