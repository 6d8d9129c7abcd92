"""Which words of a text others say too, in whatever form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from easyread.text.any_case import any_case
from easyread.text.meaning.in_common import KIN_COUNTS, about
from easyread.text.meaning.reading import Reading, read

LIGHT = frozenset(
    "person have need use make want get take way thing other do give go come know put help much look see say tell find good bad well healthy easy hard sure right".split()
)
"""Words that are in any sentence, so that it tells nothing where another has them or not."""
STEM = 4
"""Letters that two words of one kind begin with."""
_END = any_case(r"[,.;:]")


def clause_end(text: str, start: int) -> int:
    """Where the clause ends that a place stands in, by its comma or full stop. The end of the text where it has none."""
    return next((each.start() for each in _END.finditer(text) if each.start() > start), len(text))


def between(reading: Reading, start: int, end: int) -> tuple[str, ...]:
    """What the words from one place up to another are about, in order."""
    return tuple(each.concept for each in reading.terms if start <= each.start < end)


def besides(reading: Reading, start: int, end: int) -> frozenset[str]:
    """What all other words are about."""
    return frozenset(each.concept for each in reading.terms if not start <= each.start < end)


def telling(words: Iterable[str], known: Iterable[str] = ()) -> tuple[str, ...]:
    """Those of some words that tell what is said, each once, without those that are `known`."""
    return tuple(dict.fromkeys(each for each in words if each not in LIGHT and each not in known))


def supported(words: Sequence[str], texts: Iterable[str]) -> float:
    """How much of some words, from 0 to 1, the texts say. One that is of the same kind only counts for half. 0 where there are no words."""
    readings = [read(each) for each in texts]
    same = {form for each in readings for word in each.concepts for form in (word, word[:STEM])}
    kind = {word for each in readings for word in about(each)}
    return sum(1 if {word, word[:STEM]} & same else KIN_COUNTS * (word in kind) for word in words) / max(1, len(words))
