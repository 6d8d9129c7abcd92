"""What two sentences have in common: the same words, and words of the same kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache

from easyread.text.meaning.kin_words import KIN
from easyread.text.meaning.reading import KEPT, Reading, concept


@cache
def _kin() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in KIN.strip().splitlines():
        one, others = line.split(": ")
        for other in others.split():
            found[concept(one)].add(concept(other))
            found[concept(other)].add(concept(one))
    return {word: frozenset(others - {word}) for word, others in found.items()}


def kin(word: str) -> frozenset[str]:
    """What stands for the words that often stand where a word does, which is given by what stands for it."""
    return _kin().get(word, frozenset())


@lru_cache(KEPT)
def about(reading: Reading) -> frozenset[str]:
    """What a sentence is about, and all of the same kind."""
    return reading.concepts.union(*map(kin, reading.concepts))


KIN_COUNTS = 0.5
"""What a word of the same kind counts, beside the same word."""
SHARED_PART, SHARED_WORDS = 0.4, 1.5
"""How much of a sentence in easy words another must say to be about the same, and how many words both must have at least."""
HALF = 0.5
"""The same part where each of two sentences says but one thing."""
FEWEST_SHARED = 1.0
"""Words that both must have at least, where one tells enough."""


def about_the_same(easy: Reading, said: Reading) -> bool:
    """Whether two sentences share so much that what only one of them says is worth telling."""
    return in_common(easy, said) >= max(SHARED_WORDS, SHARED_PART * len(easy.concepts))


NEARLY_ALL_OF_OURS, NEARLY_ALL_OF_THEIRS = 0.8, 0.7
"""How much of a sentence in easy words the other must say, and how much of the other it must say, to differ in little else."""
ENOUGH_SHARED = 3
"""Words that both must have at least for that: two of a short sentence may come together by chance."""


def nearly_the_same(easy: Reading, said: Reading) -> bool:
    """Whether two sentences say nearly all the same, so that a small word in which they differ is no other way to say it.

    On nine sets of pages of services, when they were new, 2 of 4 such findings about modes and doers were right, and 11 of 45 others. On pages
    written here, all of 9 were.
    """
    shared = in_common(easy, said)
    return shared >= max(ENOUGH_SHARED, NEARLY_ALL_OF_OURS * len(easy.concepts), NEARLY_ALL_OF_THEIRS * len(said.concepts))


def in_common(easy: Reading, said: Reading) -> float:
    """How many words of a sentence in easy words the other has too. One of the same kind counts for half."""
    same = len(easy.concepts & said.concepts)
    return same + KIN_COUNTS * (len(easy.concepts & about(said)) - same)
