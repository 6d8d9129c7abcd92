"""What a page says of one thing, and easy words of another: how long the other repair takes, where the other meeting is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from easyread.text import facts
from easyread.text.any_case import any_case
from easyread.text.meaning.alternatives import ALIKE_PLACES, named
from easyread.text.meaning.clauses import LIGHT, POINTS, Clause, Clauses, Fact, Look, clauses, clauses_of
from easyread.text.meaning.difference import Difference, Found, Kind
from easyread.text.meaning.nots import negated
from easyread.text.meaning.numbers import IN_MINUTES, in_plain_numbers, measured
from easyread.text.meaning.places import MONTH, WEEKDAY
from easyread.text.meaning.reading import KEPT, read

RIVAL = 0.6
"""How much of what one clause of a page says of a topic another may say at most that has the fact."""
_PLACED = "at|in|to|from|near|by|beside|behind|outside|within|via|opposite|on"
_NAME = r"[A-Z][\w’'-]*(?: (?:(?:of|and|the|on|upon) )?[A-Z][\w’'-]*)*"
_NAMED_PLACE = re.compile(rf"\b(?:{_PLACED}) (?:(?:the|our|your|[a-z]+ (?:in|of|at)) )*(?P<name>{_NAME})")
_PLAIN_PLACE = any_case(rf"\b(?:{_PLACED}) (?:the|our|your|an?|any)(?=(?P<place>(?: (?!(?:{_PLACED}|of|and)\b)[a-z]+){{1,3}}))")
_IN_ANY_NAME = frozenset(
    "hospital centre hall road street lane house office offices library school station park community health town city council county the st of and on upon".split()
)
"""What names of places have in common."""
_AND = re.compile(r",? (?:and|or) |, ")


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
    if WEEKDAY.match(name) or MONTH.search(f"in {name}"):
        return ()
    words = name.replace("’", "'").lower().replace("'s", "").split()
    return tuple(word for word in words if word not in _IN_ANY_NAME) or (" ".join(words),)


@lru_cache(KEPT)
def _buildings(text: str) -> tuple[Fact, ...]:
    """Places by what they are: `at the library`."""
    found = (each for match in _PLAIN_PLACE.finditer(text) for each in named(match["place"]).items())
    return tuple(Fact(str(line), word) for (number, line), word in found if number == ALIKE_PLACES)


class _Sort(NamedTuple):
    """Facts of one kind."""

    kind: Kind
    look: Look
    grave: bool = False


_SORTS = (
    _Sort(Kind.UNIT, _lengths, grave=True),
    _Sort(Kind.NUMBER, _times, grave=True),
    _Sort(Kind.MONTH, _dates),
    _Sort(Kind.PLACE, _names),
    _Sort(Kind.PLACE, _buildings),
)


def of_another(
    statements: Sequence[Sequence[str]],
    said: tuple[str, ...],
    places: Sequence[tuple[int, int]],
    sources: Sequence[tuple[int, ...]],
) -> Iterator[Found]:
    """`Urgent repairs take 28 days` in the place of `urgent repairs take 5 days, and others 28`.

    `places` say which sentence of which statement each is, and `sources` which of the standard page it comes from. What it is about
    is looked for between those of its neighbours.
    """
    for sort in _SORTS:
        here = [number for number, (at, which) in enumerate(places) if sort.look(statements[at][which])]
        page = clauses_of(said, sort.look, shared_out) if here and any(map(sort.look, said)) else None
        for number in here if page else ():
            at, which = places[number]
            for part, topic in topics(statements[at], which, sort.look):
                if page and (clause := _of_topic(sort.look(part), topic, page, between(sources, number, len(said)))):
                    yield _found(at, which, sort, part, clause, said)


def _found(at: int, which: int, sort: _Sort, part: str, clause: Clause, said: Sequence[str]) -> Found:
    ours, theirs = sort.look(part)[0].text, clause.facts[0].text
    return Found(at, which, Difference(sort.kind, ours, theirs, sort.grave), said[clause.place])


def between(sources: Sequence[tuple[int, ...]], number: int, count: int) -> range:
    """The places of the sentences from where the one before comes from to where the one after does."""
    before = next((each[0] for each in reversed(sources[:number]) if each), 0)
    after = next((each[0] for each in sources[number + 1 :] if each), count - 1)
    return range(min(before, after), max(before, after) + 1)


def topics(sentences: Sequence[str], which: int, look: Look) -> Iterator[tuple[str, frozenset[str]]]:
    """Each clause of a sentence that has a fact, and what it is about."""
    text = sentences[which]
    before = _besides(sentences[which - 1], look) if which and POINTS.match(text) else frozenset[str]()
    for part in shared_out(text, look):
        if look(part):
            yield part, before | _besides(part, look)


def _of_topic(ours: Sequence[Fact], topic: frozenset[str], page: Clauses, places: range) -> Clause | None:
    """The clause that says of a topic another fact than ours. None where one that says ours may be about it too."""
    clause, keys = page.nearest(topic), {each.key for each in ours}
    if clause is None or clause.place not in places or not clause.facts or keys & {each.key for each in clause.facts}:
        return None
    same = [each for each in page.all if keys <= {fact.key for fact in each.facts}]
    if not same or any(page.nearness(topic, each) > RIVAL * page.nearness(topic, clause) for each in same):
        return None
    if any(page.shared(word, each) for word in topic for each in same):
        return None
    if any(each.place == clause.place and negated(read(each.text)) for each in same):
        return None  # `in Kent, but not in Medway`
    own = topic & clause.concepts
    return clause if own and not any(own <= each.beside for each in same if each.place != clause.place) else None


@lru_cache(KEPT)
def shared_out(text: str, look: Look) -> tuple[str, ...]:
    """The clauses of a sentence, each cut where it says facts of several things: `urgent repairs take 5 days | others 28 days`."""
    return tuple(piece for part in clauses(text) for piece in _pieces(part, look))


def _pieces(part: str, look: Look) -> Iterator[str]:
    start = 0
    for cut in _AND.finditer(part):
        after = _AND.split(part[cut.end() :], maxsplit=1)[0]
        if all(look(piece) and _besides(piece, look) for piece in (part[start : cut.start()], after)):
            yield part[start : cut.start()]
            start = cut.end()
    yield part[start:]


def _besides(text: str, look: Look) -> frozenset[str]:
    """What a text is about besides its facts."""
    return read(text).concepts.difference(*(read(each.text).concepts for each in look(text))) - LIGHT
