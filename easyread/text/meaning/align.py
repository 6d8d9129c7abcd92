"""Which sentences of a standard page a sentence in easy words comes from."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import fsum, log

from easyread.text.meaning.in_common import KIN_COUNTS, kin
from easyread.text.meaning.reading import read

NEAR = 0.42
"""How alike two sentences must be, from 0 to 1, before one is taken to come from the other."""
BESIDE = 0.28
"""The same, where its neighbours come from sentences beside that one."""
LONELY = 0.3
"""The same, where no other sentence is half as like it."""
POINTING = 0.15
"""The same, where it points back: `That is more than before.`"""
ALSO = 0.85
"""How near another sentence must be to the best, as a part of it, to be one it may come from too."""
WHOLE = 2
"""Telling words of a sentence that says something: a heading has fewer."""
SHORT_GAP = 2
"""Sentences among which one that is like none is looked for."""
MOST_SOURCES = 3
"""Sentences that one in easy words may come from."""
IN_ORDER = 0.06
"""What it counts that both stand at the same part of their pages."""
SUM = 0.1
"""What it counts that both say the same sum of money, which no other sentence says."""
_SUM = re.compile(r"[£€]\d")
_POINTS_BACK = re.compile(r"(?:This|That|These|Those|It|They)\b")


NOTHING = "nothing"
"""What an author writes for the source of a statement that comes from no sentence."""


def align(easy: Sequence[str], said: Sequence[str], told: Sequence[str] = ()) -> tuple[tuple[int, ...], ...]:
    """For each sentence in easy words, the places in `said` of those it may come from, the likeliest first. None where none is like it.

    A sentence that is like none by itself may come from one that stands where its neighbours' do, if it is a little like it. Where an
    author says in `told` which words a sentence comes from, that holds.
    """
    page = _page(tuple(said))
    scored = [page.scores(read(text).concepts, number / max(1, len(easy) - 1)) for number, text in enumerate(easy)]
    found = [_best(scores, NEAR) for scores in scored]
    for number, words in enumerate(told):
        if words:
            found[number] = with_words(said, words)
    return tuple(
        own or (() if told and told[number] else _between(neighbours, easy[number], scored[number]))
        for number, (own, neighbours) in enumerate(zip(found, _neighbours(found), strict=True))
    )


def perhaps(easy: Sequence[str], said: Sequence[str], sources: Sequence[tuple[int, ...]]) -> tuple[tuple[int, ...], ...]:
    """For each sentence that is like none, the places of those that its place leaves for it, where they are few. Else none."""
    whole = tuple(place for place, text in enumerate(said) if len(read(text).terms) >= WHOLE)
    return tuple(
        () if own else _left(neighbours, whole, len(said)) for own, neighbours in zip(sources, _neighbours(sources), strict=True)
    )


_Neighbours = tuple[int | None, int | None]
"""Where the nearest sentence before and the nearest after come from, of those that come from any."""


def _neighbours(found: Sequence[tuple[int, ...]]) -> list[_Neighbours]:
    """Those of each sentence."""
    firsts = [places[0] if places else None for places in found]
    before, after = _last_known(firsts), _last_known(firsts[::-1])[::-1]
    return list(zip(before, after, strict=True))


def _last_known(places: Sequence[int | None]) -> list[int | None]:
    """For each the last before it that is known."""
    known: list[int | None] = [None]
    for place in places:
        known.append(known[-1] if place is None else place)
    return known[:-1]


def _left(neighbours: _Neighbours, whole: Sequence[int], count: int) -> tuple[int, ...]:
    before, after = (-1 if neighbours[0] is None else neighbours[0], count if neighbours[1] is None else neighbours[1])
    first, end = bisect_left(whole, min(before, after)), bisect_right(whole, max(before, after))
    return tuple(whole[first:end]) if end - first <= SHORT_GAP else ()


def with_words(said: Sequence[str], words: str) -> tuple[int, ...]:
    """The places of the sentences that have certain words in them. Capitals do not matter."""
    return () if words == NOTHING else tuple(place for place, text in enumerate(said) if words.casefold() in text.casefold())


def _best(scores: Mapping[int, float], least: float) -> tuple[int, ...]:
    ranked = sorted(scores, key=lambda place: (-scores[place], place))
    rival = scores[ranked[1]] if len(ranked) > 1 else 0.0
    if ranked and scores[ranked[0]] >= LONELY and rival < scores[ranked[0]] / 2:
        return (ranked[0],)
    if not ranked or scores[ranked[0]] < least:
        return ()
    return tuple(place for place in ranked[:MOST_SOURCES] if scores[place] >= max(least, ALSO * scores[ranked[0]]))


def _between(neighbours: _Neighbours, text: str, scores: Mapping[int, float]) -> tuple[int, ...]:
    """What a sentence may come from, of the sentences between those that its neighbours come from."""
    before, after = neighbours
    if before is None and after is None:
        return ()
    first = before if before is not None else (after or 0) - 1
    last = after if after is not None else (before or 0) + 1
    least = POINTING if _POINTS_BACK.match(text) else BESIDE
    return _best({place: score for place, score in scores.items() if min(first, last) <= place <= max(first, last)}, least)


@dataclass(frozen=True)
class _Page:
    """What a standard page says, ready to be looked up by word."""

    bags: tuple[frozenset[str], ...]
    weight: Mapping[str, float]
    """How much each word tells one of its sentences from the others."""
    holders: Mapping[str, Sequence[int]]
    whole: tuple[float, ...]
    """The weight of all words of each sentence."""
    unseen: float
    """The weight of a word that no sentence has. It is most often an easy one for a hard one, so it is small."""

    def scores(self, bag: frozenset[str], position: float) -> Mapping[int, float]:
        """How like each sentence is, where two words at least are the same or of the same kind."""
        shared: dict[int, dict[str, float]] = defaultdict(dict)
        for word in bag:
            for place in self.holders.get(word, ()):
                shared[place][word] = self.weight[word]
            for other in sorted(kin(word)):
                for place in self.holders.get(other, ()):
                    shared[place].setdefault(word, KIN_COUNTS * self.weight[other])
        own = fsum(self.weight.get(word, self.unseen) for word in bag)
        last = max(1, len(self.bags) - 1)
        return {
            place: fsum(both.values()) / (0.65 * own + 0.35 * self.whole[place])
            - IN_ORDER * abs(position - place / last)
            + (SUM if any(_SUM.match(word) and len(self.holders[word]) == 1 for word in both if word in self.holders) else 0)
            for place, both in shared.items()
            if len(both) >= min(2, len(bag), len(self.bags[place]))
        }


@lru_cache(512)
def _page(said: tuple[str, ...]) -> _Page:
    bags = tuple(read(text).concepts for text in said)
    used = Counter(word for bag in bags for word in bag)
    weight = {word: 0.35 + log((len(said) + 1) / count) for word, count in used.items()}
    holders: dict[str, list[int]] = defaultdict(list)
    for place, bag in enumerate(bags):
        for word in bag:
            holders[word].append(place)
    whole = tuple(fsum(weight[word] for word in bag) for bag in bags)
    return _Page(bags, weight, holders, whole, 0.4 * (0.35 + log(len(said) + 1)))
