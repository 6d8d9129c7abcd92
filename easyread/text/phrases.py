"""Finding any of many phrases in a text, in one pass."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import NamedTuple

from easyread.text.figures import FIGURES
from easyread.text.vocabulary import lemma

_WORD = re.compile(r"(?<![\w./@-])[^\W_]+(?:['’-][^\W_]+)*(?![\w@]|[.-]\w)")
SHORT = 3
"""Letters of a word that must stand as it is: `key` is not `keys`. A longer one may have any ending."""


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in a text."""

    start: int
    end: int
    text: str
    say: str
    """What to say instead."""


class _Phrase(NamedTuple):
    """A phrase, by the key of each word."""

    words: tuple[str, ...]
    anchor: int
    """Which of its words is the longest, counted from 0."""
    say: str


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases by their longest word, which fewest texts have."""

    by_anchor: Mapping[str, tuple[_Phrase, ...]]

    def may_be_in(self, page: str) -> bool:
        """Whether a whole page has the longest word of any phrase, so that its sentences need a look."""
        return not self.by_anchor.keys().isdisjoint(_keys(page))

    def find(self, text: str) -> Iterator[Found]:
        """Each phrase that stands in the text, the longest where several share a word, in order."""
        found = sorted(self._all(text), key=lambda each: (each.start, -each.end))
        free = 0
        for each in found:
            if each.start >= free:
                yield each
                free = each.end

    def _all(self, text: str) -> Iterator[Found]:
        matches = list(_WORD.finditer(text))
        keys = [_key(match.group()) for match in matches]
        for place, key in enumerate(keys):
            for phrase in self.by_anchor.get(key, ()):
                start, end = place - phrase.anchor, place - phrase.anchor + len(phrase.words)
                if start >= 0 and tuple(keys[start:end]) == phrase.words:
                    first, last = matches[start], matches[end - 1]
                    if _together(text, first.end(), last.start()) and (len(phrase.words) > 1 or _ends_only(first.group(), key)):
                        yield Found(first.start(), last.end(), text[first.start() : last.end()], phrase.say)


def _ends_only(word: str, key: str) -> bool:
    """Whether a word by itself is the phrase with another ending: `engaging` for `engage`, but not `drove` for `drive`."""
    return word.lower() == key if len(key) <= SHORT else word.lower().startswith(key[:-1])


@lru_cache(1_024)
def _keys(page: str) -> frozenset[str]:
    return frozenset(_key(match.group()) for match in _WORD.finditer(page))


def _together(text: str, first: int, last: int) -> bool:
    """Whether no mark stands between the words of a phrase."""
    return first > last or not re.search(r"[.,;:?!()]", text[first:last])


@cache
def _key(word: str) -> str:
    """What is the same for a word and its forms: `engaging`, `engage`."""
    word = word.lower().replace("’", "'")
    return word if len(word) <= SHORT else lemma(word)


def phrases(pairs: Iterable[tuple[str, str]]) -> Phrases:
    """From phrases and what to say instead."""
    found: dict[str, list[_Phrase]] = defaultdict(list)
    for phrase, say in pairs:
        words = tuple(_key(match.group()) for match in _WORD.finditer(phrase))
        if words:
            anchor = max(range(len(words)), key=lambda place: len(words[place]))
            found[words[anchor]].append(_Phrase(words, anchor, say))
    return Phrases(MappingProxyType({anchor: tuple(each) for anchor, each in found.items()}))


@cache
def of_family(family: str) -> Phrases:
    """The phrases under a heading of `figures.py`: `idiom` or `vague`."""
    return phrases(_pairs(family))


def _pairs(family: str) -> Iterator[tuple[str, str]]:
    heading = ""
    for line in FIGURES.splitlines():
        if line.startswith("## "):
            heading = line[3:].partition(":")[0]
        elif heading == family and ": " in line:
            phrase, _, say = line.partition(": ")
            yield phrase, say
