"""The clauses of a standard page, and which of them says most of what easy words say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log
from typing import NamedTuple

from easyread.text.meaning.in_common import KIN_COUNTS, kin
from easyread.text.meaning.reading import KEPT, read

_JOINT = re.compile(
    r"[:–]\s|, (?=not\b)|(?:, )?\b(?:but|whereas|although|though|while)\b|, (?:and|or|so|who|which|where|when|as|after which|because|then|provided)\b"
    r"|\band (?=(?:then|will|must|may|can|should|is|are|was|were|has|have|had|do|does|we|you|they|he|she|it|if)\b)"
    r"|\band (?=(?:(?:the|a|an|our|your|their|his|her)(?: \w+){1,3} (?:will|must|may|can|should|is|are|was|were|has|have|had)\b))"
)
_JOINT_WORDS = frozenset("but whereas although though while and".split())
_MARK = re.compile(r"[,;:–]")
_INSIDE = re.compile(r", ((?:which|who|whose|where) [^,;:]*),")
"""What is said inside a clause, of something in it."""
_BESIDE = 0.4
"""What a word counts that stands in another clause of the sentence, beside one in the same."""
_UNSEEN = 0.5
"""Of the weight of a word that one sentence has, that of a word that none has: it is most often an easy one for a hard one."""

TOPIC_STEM = 5
"""Letters that are the same in `bottle` and `bottled`."""
SHORT_TOPIC = 2
"""Words of a topic of which one is enough to know it by."""
TOPIC_WEIGHT, TOPIC_PART, RIVAL_PART = 1.5, 0.3, 0.8
"""Weight of what a clause must say of a topic, how much of the topic that must be, and how much of what any other says."""
LIGHT = frozenset(
    "go get come need want here there later put have take give make use time person find leave live stay bring when back next soon first happen again even also still too far yet already else".split()
)
"""What easy words say with anything."""
POINTS = re.compile(r"(?:It|They|This|That|These|There|He|She|Here)\b")
"""What a sentence begins with that is about the one before."""


@lru_cache(KEPT)
def clauses(text: str) -> tuple[str, ...]:
    """The clauses of a sentence, in order. One that says nothing is left out."""
    if not read(text).words & _JOINT_WORDS and not _MARK.search(text):
        return (text.strip(),) if read(text).concepts else ()
    inside = [match[1] for match in _INSIDE.finditer(text)]
    parts = (*_JOINT.split(_INSIDE.sub(" ", text.replace("; ", ": "))), *inside)
    return tuple(part for each in parts if read(part := each.strip(" ,")).concepts)


class Fact(NamedTuple):
    """What a clause says of its topic."""

    key: str
    """What stands for it and for all that is said of the same in other words."""
    text: str
    """As it is said."""


Look = Callable[[str], tuple[Fact, ...]]
"""What finds the facts of one kind in a text."""
Split = Callable[[str, Look], tuple[str, ...]]
"""What cuts a sentence into its clauses."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a page."""

    text: str
    place: int
    """Of its sentence, counted from 0."""
    concepts: frozenset[str]
    beside: frozenset[str]
    """What the rest of its sentence is about."""
    stems: Mapping[str, str]
    """By their first letters, its longer words: `bottled` for `bottle`."""
    facts: tuple[Fact, ...]
    """What it names of the kind that is looked for. Its `concepts` are without these."""


@dataclass(frozen=True, slots=True)
class Clauses:
    """All clauses of a page."""

    sentences: Sequence[str]
    all: tuple[Clause, ...]
    weight: Mapping[str, float]
    """How much each word tells a sentence of the page from the others."""
    rare: float
    """That of a word that one sentence has."""

    def nearness(self, topic: Iterable[str], clause: Clause) -> float:
        """How much of a topic one clause says, in weights of its words."""
        return sum(self.shared(word, clause) or (_BESIDE * self.weight[word] if word in clause.beside else 0.0) for word in topic)

    def nearest(self, topic: frozenset[str]) -> Clause | None:
        """The clause that says most of a topic, first of those with facts. None where none says enough."""
        best = max(self.all, key=lambda clause: (self.nearness(topic, clause), len(clause.facts)), default=None)
        if best and (others := [clause for clause in self.all if clause.facts]) and not best.facts:
            least = RIVAL_PART * self.nearness(topic, best)
            best = max(others, key=lambda clause: self.nearness(topic, clause))
            best = best if self.nearness(topic, best) >= least else None
        return best if best and self._says(topic, best) else None

    def _says(self, topic: frozenset[str], clause: Clause) -> bool:
        """Whether a clause says enough of a topic to be what it is from."""
        if not topic & (clause.concepts | clause.beside):
            return False
        if len(topic) > SHORT_TOPIC and sum(self.shared(word, clause) > 0 for word in topic) < SHORT_TOPIC:
            return False
        return self.nearness(topic, clause) >= max(TOPIC_WEIGHT, TOPIC_PART * self.whole(topic))

    def shared(self, word: str, clause: Clause) -> float:
        if word in clause.concepts:
            return self.weight[word]
        if stem := clause.stems.get(word[:TOPIC_STEM]):
            return KIN_COUNTS * self.weight[stem]
        return max((KIN_COUNTS * self.weight[other] for other in kin(word) & clause.concepts), default=0.0)

    def whole(self, topic: Iterable[str]) -> float:
        """The weight of all words of a topic."""
        return sum(self.weight.get(word, _UNSEEN * self.rare) for word in topic)


@lru_cache(512)
def clauses_of(said: tuple[str, ...], look: Look, split: Split = lambda text, _: clauses(text)) -> Clauses:
    """Those of a page, given by its sentences, with their facts of one kind."""
    used = Counter(word for text in said for word in read(text).concepts)
    rare = 0.35 + log(len(said) + 1)
    return Clauses(said, tuple(_clauses_of(said, look, split)), {word: rare - log(count) for word, count in used.items()}, rare)


def _clauses_of(said: Sequence[str], look: Look, split: Split) -> Iterator[Clause]:
    for place, text in ((place, part) for place, sentence in enumerate(said) for part in sentence.split("; ")):
        before = read(said[place - 1]).concepts if place and POINTS.match(text) else frozenset()
        for part in split(text, look):
            facts = look(part)
            concepts = read(part).concepts.difference(*(read(fact.text).concepts for fact in facts))
            stems = {word[:TOPIC_STEM]: word for word in sorted(concepts) if len(word) >= TOPIC_STEM}
            yield Clause(part, place, concepts, before | read(text).concepts - read(part).concepts, stems, facts)
