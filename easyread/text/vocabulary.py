"""The words that everybody knows. `python -m easyread.wordlist` makes the list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial

from easyread.answers import Answers
from easyread.text.judged import JUDGED

_PREFIX = re.compile(r"(?:un|re|non|anti|self|over|under|out|mis|pre|grand|step|half|extra|super)-?")
_ENDINGS = (
    ("iest", "y"), ("ier", "y"), ("ily", "y"), ("iness", "y"), ("ies", "y"), ("ied", "y"), ("ically", "ic"), ("ly", ""), ("ly", "le"), ("ness", ""),
    ("less", ""), ("ing", ""), ("ing", "e"), ("ers", ""), ("er", ""), ("er", "e"), ("est", ""), ("est", "e"), ("ed", ""), ("ed", "e"), ("es", ""), ("s", ""),
)  # fmt: skip
"""What an everyday word may end in, and what that stands for: `happily` is `happy`."""
SHORTEST = 3
"""Letters of a word that others may be made from."""


@cache
def everyday_words() -> frozenset[str]:
    """Some 7,000 words, in small letters, each for all of its forms."""
    from easyread.text.everyday import EVERYDAY_WORDS  # which takes a while to load

    return EVERYDAY_WORDS


@cache
def hard_words() -> frozenset[str]:
    """Words that were judged hard, which no ending makes easy."""
    return frozenset(word for heading, word in judged() if heading.startswith("hard"))


def judged() -> Iterator[tuple[str, str]]:
    """Each word that was judged by itself, after its heading: `everyday: ...` or `hard: ...`, and why."""
    heading = ""
    for line in JUDGED.splitlines():
        if line.startswith("## "):
            heading = line[3:]
        else:
            yield from ((heading, word) for word in line.split())


LEMMAS: Answers[str] = Answers()
"""By word. None is forgotten, since a site has a few thousand."""


@cache
def lemma(word: str) -> str:
    """The word in small letters that a form belongs to: `services` to `service`."""
    return LEMMAS.of(word, partial(_lemma, word))


def _lemma(word: str) -> str:
    import simplemma  # its list of words takes as long to load as all the rest

    return str(simplemma.lemmatize(word, "en")).lower()


@cache
def is_word(word: str) -> bool:
    """Whether a word in small letters, or what it is a form of, is in an English dictionary: `inverness` is not."""
    import simplemma

    return bool(simplemma.is_known(word, "en"))


@cache
def is_everyday(word: str) -> bool:
    """Whether everybody knows a word in small letters, or the words that it is made of: `dentists`, `unfair`, `bedroom`, `well-known`."""
    if "-" in word.strip("-"):
        return word not in hard_words() and all(len(part) == 1 or is_everyday(part) for part in word.split("-") if part)
    forms = (word, lemma(word))
    if any(form in everyday_words() for form in forms):
        return True
    return not any(form in hard_words() for form in forms) and (_is_derived(word) or _is_compound(word))


def _is_derived(word: str) -> bool:
    """Whether a word is an everyday word with a beginning or an ending that keeps it plain."""
    if (prefix := _PREFIX.match(word)) and len(word) - prefix.end() >= SHORTEST and _is_listed(word[prefix.end() :]):
        return True
    return any(_is_listed(stem) for stem in _stems(word))


def _stems(word: str) -> Iterator[str]:
    for ending, instead in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= SHORTEST:
            yield stem + instead
            if stem[-1] == stem[-2] and not instead:
                yield stem[:-1]


def _is_listed(word: str) -> bool:
    return word in everyday_words() or (lemma(word) in everyday_words() and word not in hard_words())


def _is_compound(word: str) -> bool:
    """Whether it is two everyday words written as one: `teapot`."""
    cuts = range(SHORTEST, len(word) - SHORTEST + 1)
    return any(word[:cut] in everyday_words() and _is_listed(word[cut:]) for cut in cuts)
