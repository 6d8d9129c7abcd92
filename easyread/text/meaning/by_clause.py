"""Easy words beside the clause of the standard page that is about the same, wherever on the page it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from easyread.text.any_case import any_case
from easyread.text.meaning.clauses import LIGHT, POINTS, Clause, Clauses, Fact, Look, clauses, clauses_of
from easyread.text.meaning.difference import Difference, Found, Kind
from easyread.text.meaning.reading import KEPT, read

RIVAL_FACT = 0.6
"""How much of what one clause of a page says of a topic another may say at most that has the fact of the easy words."""
_AND = re.compile(r",? (?:and|or) |, ")


class Pair(NamedTuple):
    """A clause in easy words, and the one of the standard page that is nearest to what it is about."""

    ours: frozenset[str]
    """The keys of its facts."""
    theirs: frozenset[str]
    topic: frozenset[str]
    clause: Clause
    page: Clauses


class Comparison(NamedTuple):
    """What is compared, and when two facts of it cannot both be so."""

    kind: Kind
    look: Look
    clashes: Callable[[Pair], bool]
    grave: bool = False


def clause_by_clause(
    comparisons: Sequence[Comparison],
    statements: Sequence[Sequence[str]],
    said: tuple[str, ...],
    places: Sequence[tuple[int, int]],
    sources: Sequence[tuple[int, ...]],
) -> Iterator[Found]:
    """`Urgent repairs take 28 days` in the place of `urgent repairs take 5 days, and others 28`.

    `places` say which sentence of which statement each is, and `sources` which of the standard page it comes from. What it is about
    is looked for between those of its neighbours.
    """
    for each in comparisons:
        here = [number for number, (at, which) in enumerate(places) if each.look(statements[at][which])]
        page = clauses_of(said, each.look, _shared_out) if here and any(map(each.look, said)) else None
        for number in here if page else ():
            at, which = places[number]
            for part, topic in _topics(statements[at], which, each.look):
                clause = _clashing(each, part, topic, page) if page else None
                if clause and clause.place in _between(sources, number, len(said)):
                    ours, theirs = each.look(part)[0].text, clause.facts[0].text
                    yield Found(at, which, Difference(each.kind, ours, theirs, each.grave), said[clause.place])


def _clashing(comparison: Comparison, part: str, topic: frozenset[str], page: Clauses) -> Clause | None:
    """The clause that is about a topic and says another fact of it. None where one that says ours may be about it too."""
    clause = page.nearest(topic)
    if clause is None or not clause.facts:
        return None
    pair = Pair(_keys(comparison.look(part)), _keys(clause.facts), topic, clause, page)
    same = (each for each in page.all if pair.ours & _keys(each.facts))
    if pair.ours & pair.theirs or any(page.nearness(topic, each) > RIVAL_FACT * page.nearness(topic, clause) for each in same):
        return None
    return clause if comparison.clashes(pair) and not _is_denied(part, clause.text) else None


def _is_denied(easy: str, said: str) -> bool:
    """Whether one text says a `not` of what the other says: most do not like what a few like."""
    for one, other in ((easy, said), (said, easy)):
        no = _NOT.search(one)
        if no and not _NOT.search(other) and read(one).after(no.end(), 1) & read(other).concepts:
            return True
    return False


_NOT = any_case(r"\b(?:not|never|cannot)\b|n['’]t\b")


def _keys(facts: Sequence[Fact]) -> frozenset[str]:
    return frozenset(each.key for each in facts)


def _between(sources: Sequence[tuple[int, ...]], number: int, count: int) -> range:
    """The places of the sentences from where the one before comes from to where the one after does."""
    before = next((each[0] for each in reversed(sources[:number]) if each), 0)
    after = next((each[0] for each in sources[number + 1 :] if each), count - 1)
    return range(min(before, after), max(before, after) + 1)


def _topics(sentences: Sequence[str], which: int, look: Look) -> Iterator[tuple[str, frozenset[str]]]:
    """Each clause of a sentence that has a fact, and what it is about."""
    text = sentences[which]
    before = _besides(sentences[which - 1], look) if which and POINTS.match(text) else frozenset[str]()
    for part in _shared_out(text, look):
        if look(part):
            yield part, before | _besides(part, look)


@lru_cache(KEPT)
def _shared_out(text: str, look: Look) -> tuple[str, ...]:
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
