"""Which sentences of a standard page a sentence in easy words comes from."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from easyread.text.meaning.kin import kin
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
FEW = 2
"""Sentences among which one that is like none is looked for."""
MOST = 3
"""Sentences that one in easy words may come from."""
KIN = 0.5
"""What a word of the same kind counts, beside the same word."""
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
        own or (() if told and told[number] else _between(number, easy[number], scored[number], found))
        for number, own in enumerate(found)
    )


def perhaps(easy: Sequence[str], said: Sequence[str], sources: Sequence[tuple[int, ...]]) -> tuple[tuple[int, ...], ...]:
    """For each sentence that is like none, the places of those that its place leaves for it, where they are few. Else none."""
    whole = tuple(place for place, text in enumerate(said) if len(read(text).terms) >= WHOLE)
    return tuple(() if own else _left(number, sources, whole) for number, own in enumerate(sources))


def _left(number: int, sources: Sequence[tuple[int, ...]], whole: Sequence[int]) -> tuple[int, ...]:
    before = next((sources[each][0] for each in range(number - 1, -1, -1) if sources[each]), -1)
    after = next((sources[each][0] for each in range(number + 1, len(sources)) if sources[each]), 1_000_000)
    left = tuple(place for place in whole if min(before, after) <= place <= max(before, after))
    return left if len(left) <= FEW else ()


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
    return tuple(place for place in ranked[:MOST] if scores[place] >= max(least, ALSO * scores[ranked[0]]))


def _between(number: int, text: str, scores: Mapping[int, float], found: Sequence[tuple[int, ...]]) -> tuple[int, ...]:
    """What a sentence may come from, of the sentences between those that its neighbours come from."""
    before = next((found[each][0] for each in range(number - 1, -1, -1) if found[each]), None)
    after = next((found[each][0] for each in range(number + 1, len(found)) if found[each]), None)
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
            for other in kin(word):
                for place in self.holders.get(other, ()):
                    shared[place].setdefault(word, KIN * self.weight[other])
        own = sum(self.weight.get(word, self.unseen) for word in bag)
        last = max(1, len(self.bags) - 1)
        return {
            place: sum(both.values()) / (0.65 * own + 0.35 * self.whole[place])
            - IN_ORDER * abs(position - place / last)
            + (SUM if any(_SUM.match(word) and len(self.holders[word]) == 1 for word in both if word in self.holders) else 0)
            for place, both in shared.items()
            if len(both) >= min(2, len(bag), len(self.bags[place]))
        }


@lru_cache(512)
def _page(said: tuple[str, ...]) -> _Page:
    bags = tuple(read(text).concepts for text in said)
    used = Counter(word for bag in bags for word in bag)
    weight = {word: 0.35 + math.log((len(said) + 1) / count) for word, count in used.items()}
    holders: dict[str, list[int]] = defaultdict(list)
    for place, bag in enumerate(bags):
        for word in bag:
            holders[word].append(place)
    whole = tuple(sum(weight[word] for word in bag) for bag in bags)
    return _Page(bags, weight, holders, whole, 0.4 * (0.35 + math.log(len(said) + 1)))
