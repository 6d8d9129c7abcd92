"""What a page says of one thing, and easy words of another: how long the other repair takes, where the other meeting is."""

from __future__ import annotations

import re
from functools import lru_cache

from easyread.text import facts
from easyread.text.any_case import any_case
from easyread.text.meaning.alternatives import ALIKE_PLACES, named
from easyread.text.meaning.by_clause import Comparison, Pair
from easyread.text.meaning.clauses import Fact
from easyread.text.meaning.difference import Kind
from easyread.text.meaning.digits import in_plain_numbers
from easyread.text.meaning.nots import negated
from easyread.text.meaning.places import MONTH, WEEKDAY
from easyread.text.meaning.reading import KEPT, read
from easyread.text.meaning.units import IN_MINUTES, measured

_PLACED = "at|in|to|from|near|by|beside|behind|outside|within|via|opposite|on"
_NAME = r"[A-Z][\w’'-]*(?: (?:(?:of|and|the|on|upon) )?[A-Z][\w’'-]*)*"
_NAMED_PLACE = re.compile(rf"\b(?:{_PLACED}) (?:(?:the|our|your|[a-z]+ (?:in|of|at)) )*(?P<name>{_NAME})")
_PLAIN_PLACE = any_case(rf"\b(?:{_PLACED}) (?:the|our|your|an?|any)(?=(?P<place>(?: (?!(?:{_PLACED}|of|and)\b)[a-z]+){{1,3}}))")
_IN_ANY_NAME = frozenset(
    "hospital centre hall road street lane house office offices library school station park community health town city council county the st of and on upon".split()
)
"""What names of places have in common."""


@lru_cache(KEPT)
def _lengths(text: str) -> tuple[Fact, ...]:
    """Lengths of time."""
    found = measured(in_plain_numbers(text))
    return tuple(Fact(str(each.minutes), each.text) for each in found if each.unit in IN_MINUTES)


@lru_cache(KEPT)
def _times(text: str) -> tuple[Fact, ...]:
    """Times of day."""
    return tuple(Fact(each, each) for each in sorted(facts.all_times(text)))


@lru_cache(KEPT)
def _dates(text: str) -> tuple[Fact, ...]:
    """Days and months, without their year."""
    return tuple(Fact(each.text.rstrip(" 0123456789"), each.text) for each in facts.dates(text))


@lru_cache(KEPT)
def _names(text: str) -> tuple[Fact, ...]:
    """Places by their names, each by every word that tells it from others."""
    return tuple(Fact(key, match["name"]) for match in _NAMED_PLACE.finditer(text) for key in _keys(match["name"]))


def _keys(name: str) -> tuple[str, ...]:
    if WEEKDAY.match(name) or MONTH.search(f"in {name}") or facts.is_holiday(name):
        return ()
    words = name.replace("’", "'").lower().replace("'s", "").split()
    return tuple(word for word in words if word not in _IN_ANY_NAME) or (" ".join(words),)


@lru_cache(KEPT)
def _buildings(text: str) -> tuple[Fact, ...]:
    """Places by what they are: `at the library`."""
    found = (each for match in _PLAIN_PLACE.finditer(text) for each in named(match["place"]).items())
    return tuple(Fact(str(line), word) for (number, line), word in found if number == ALIKE_PLACES)


def _is_of_another(pair: Pair) -> bool:
    """Whether the page says our fact, and only of what has no word in common with the topic."""
    same = [each for each in pair.page.all if pair.ours <= {fact.key for fact in each.facts}]
    if not same or any(pair.page.shared(word, each) for word in pair.topic for each in same):
        return False
    if any(each.place == pair.clause.place and negated(read(each.text)) for each in same):
        return False  # `in Kent, but not in Medway`
    own = pair.topic & pair.clause.concepts
    return bool(own) and not any(own <= each.beside for each in same if each.place != pair.clause.place)


ELSEWHERE = (
    Comparison(Kind.UNIT, _lengths, _is_of_another, grave=True),
    Comparison(Kind.NUMBER, _times, _is_of_another, grave=True),
    Comparison(Kind.MONTH, _dates, _is_of_another),
    Comparison(Kind.PLACE, _names, _is_of_another),
    Comparison(Kind.PLACE, _buildings, _is_of_another),
)
