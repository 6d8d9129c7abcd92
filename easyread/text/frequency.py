"""How common a word is in English as people write and say it."""

from __future__ import annotations

from functools import cache

import simplemma
import wordfreq

COMMON = 5_000
"""How many of the most frequent words count as common. GOV.UK: children know about 5,000 words by the age of 9."""


@cache
def common_words() -> frozenset[str]:
    """The most frequent words of books, news, talk and the web together (wordfreq's small list)."""
    return frozenset(wordfreq.top_n_list("en", COMMON, "small"))


@cache
def is_common(word: str) -> bool:
    """Whether a word in small letters, or the word it is a form of, is common. `dentists` counts as `dentist`."""
    return word in common_words() or lemma(word) in common_words()


@cache
def lemma(word: str) -> str:
    """The word that a form belongs to: `services` to `service`."""
    return str(simplemma.lemmatize(word, "en")).lower()
