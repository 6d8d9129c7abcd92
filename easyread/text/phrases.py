"""Finding any of many phrases in a text, in one pass."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from easyread.text.vocabulary import lemma

_WORD = re.compile(r"(?<![\w./@-])[^\W_]+(?:['’-][^\W_]+)*(?![\w@]|[.-]\w)")
SHORT = 4
"""Letters of a word that must stand as it is: `key` is not `keys`. A longer one may have any ending."""


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in a text."""

    start: int
    end: int
    text: str
    say: str
    """What to say instead."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases by their first word."""

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]

    def find(self, text: str) -> Iterator[Found]:
        """Each phrase that stands in the text, the longest where several begin at one word."""
        if not self.by_first:
            return
        matches = list(_WORD.finditer(text))
        keys = [_key(match.group()) for match in matches]
        free = 0
        for number, key in enumerate(keys):
            if number < free:
                continue
            for words, say in self.by_first.get(key, ()):
                last = number + len(words) - 1
                if tuple(keys[number : last + 1]) == words and _together(text, matches[number].end(), matches[last].start()):
                    start, end = matches[number].start(), matches[last].end()
                    yield Found(start, end, text[start:end], say)
                    free = last + 1
                    break


def _together(text: str, first: int, last: int) -> bool:
    """Whether no mark stands between the words of a phrase."""
    return first > last or not re.search(r"[.,;:?!()]", text[first:last])


@cache
def _key(word: str) -> str:
    word = word.lower().replace("’", "'")
    return word if len(word) <= SHORT else lemma(word)


def phrases(pairs: Iterable[tuple[str, str]]) -> Phrases:
    """From phrases and what to say instead."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for phrase, say in pairs:
        words = tuple(_key(match.group()) for match in _WORD.finditer(phrase))
        if words:
            found[words[0]].append((words, say))
    return Phrases(MappingProxyType({first: tuple(sorted(each, key=_longest)) for first, each in found.items()}))


def _longest(each: tuple[Sequence[str], str]) -> int:
    return -len(each[0])


@cache
def of_family(family: str) -> Phrases:
    """The phrases under a heading of `vocabulary/phrases.txt`: `idiom` or `vague`."""
    return phrases(_pairs(family))


def _pairs(family: str) -> Iterator[tuple[str, str]]:
    heading = ""
    for line in (files("easyread.text.vocabulary") / "phrases.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            heading = line[3:].partition(":")[0]
        elif heading == family and ": " in line and not line.startswith("#"):
            phrase, _, say = line.partition(": ")
            yield phrase, say
