"""How common a word is in English as people write and say it."""

from __future__ import annotations

from functools import cache

from easyread.text.common import COMMON_WORDS


@cache
def is_common(word: str) -> bool:
    """Whether a word in small letters, or the word it is a form of, is among the 5,000 most frequent. `dentists` counts as `dentist`.

    GOV.UK: children know about 5,000 words by the age of 9.
    """
    return word in COMMON_WORDS or lemma(word) in COMMON_WORDS


@cache
def lemma(word: str) -> str:
    """The word that a form belongs to: `services` to `service`."""
    import simplemma  # its list of words takes as long to load as all the rest

    return str(simplemma.lemmatize(word, "en")).lower()
