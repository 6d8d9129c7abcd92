"""Whether there is more or less of something, clause by clause, on a whole page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from easyread.text.any_case import any_case
from easyread.text.meaning.clauses import LIGHT, POINTS, Clause, Clauses, Fact, clauses, clauses_of
from easyread.text.meaning.difference import Difference, Found, Kind
from easyread.text.meaning.digits import in_plain_numbers
from easyread.text.meaning.nots import negated
from easyread.text.meaning.opposites import NO_WAY, WAYS, degrees_in, from_the_other_side
from easyread.text.meaning.reading import KEPT, read

_PLAIN = frozenset("high long low short small narrow wide more less".split())
UP = WAYS[0] - _PLAIN | frozenset(
    "climb climbs climbed climbing soar soared surge surged swell swelled doubles doubling dearer".split()
)
DOWN = WAYS[1] - _PLAIN | frozenset(
    "eased lessen lessened lessens dwindle dwindled plunged plummeted rarer halve halves halving sank".split()
)
_WORDS = UP | DOWN | {"twice", "half", "many", "much", "more", "less"}
_UP_PHRASE = any_case(
    r"\b(?:twice|three times|double) (?:as (?:many|much|often)|the)\b|\bmore (?:popular|common|often|frequent)\b|\bcommoner\b"
)
_DOWN_PHRASE = any_case(
    r"\bhalf (?:as (?:many|much|often)|the)\b|\b(?:not|n['’]t) (?:so|as) (?:many|much|often)\b|\bless (?:popular|common|often|frequent)\b"
)
_NO_WAY = any_case(
    r"\bmore than (?:an?|one|once|half)\b|\b(?:once|any|no|or) more\b|\b(?:find|read|learn|know|tell|say)\w*(?: \w+)? more\b"
    r"|\b(?:an?|the|your|our|this) (?:bigger|smaller|larger|longer|shorter|wider|narrower|higher|lower|greater)\b(?! (?:number|share|part|proportion|amount)\b)"
)
"""What says how much, or of what kind something is, and not that there is more or less of it than there was."""
_POINTS = re.compile(rf"{POINTS.pattern}|The (?:number|price|cost|rate|amount|figure|total)\b")
"""What begins a sentence that says of what the one before is about that there is more or less."""
_GO_UP = any_case(r"\b(?:go(?:es|ing|ne)?|went|put|came|come) up\b")
_DEGREES = frozenset(("more", "less"))
_WORD = re.compile(r"[a-z]+", re.IGNORECASE)

RIVAL_TREND = 0.8
"""How much of what one clause of a page says of a topic another may say at most that goes the other way."""


@lru_cache(KEPT)
def ways(text: str) -> tuple[Fact, ...]:
    """How a text says that there is more, by `up`, and how that there is less, by `down`."""
    if not read(text).words & _WORDS:
        return ()
    text = _GO_UP.sub("rise", in_plain_numbers(text))
    found = [*_phrases(text)]
    rest = _NO_WAY.sub(" ", NO_WAY.sub(" ", _UP_PHRASE.sub(" ", _DOWN_PHRASE.sub(" ", text))))
    degrees = degrees_in(rest) if read(rest).words & _DEGREES else frozenset()
    for match in _WORD.finditer(rest):
        word = match.group().lower()
        if word in UP or word in DOWN or (word in _DEGREES and match.start() not in degrees):
            found.append(Fact("up" if word in UP or word == "more" else "down", word))
    return tuple(found)


def _phrases(text: str) -> Iterator[Fact]:
    yield from (Fact("up", match.group()) for match in _UP_PHRASE.finditer(text))
    yield from (Fact("down", match.group()) for match in _DOWN_PHRASE.finditer(text))


def turned(statements: Sequence[Sequence[str]], said: tuple[str, ...]) -> Iterator[Found]:
    """`Complaints have gone up` in the place of `complaints decreased, whereas reports went up`."""
    found = [
        (at, which, sentence)
        for at, sentences in enumerate(statements)
        for which, sentence in enumerate(sentences)
        if ways(sentence)
    ]
    page = clauses_of(said, ways) if found and any(map(ways, said)) else None
    for at, which, sentence in found if page else ():
        before = statements[at][which - 1] if which else ""
        for part in clauses(sentence) if page else ():
            ours = ways(part)
            topic = _topic(part, sentence) or (_topic(before, before) if _POINTS.match(sentence) else frozenset())
            if page and ours and (clause := _turned(part, sentence, topic, page)):
                yield Found(at, which, Difference(Kind.OPPOSITE, ours[0].text, clause.facts[0].text), said[clause.place])


def _turned(part: str, sentence: str, topic: frozenset[str], page: Clauses) -> Clause | None:
    """The clause of the page that says the other way. None where it says the same, or may."""
    ours = ways(part)
    if _OF_WHAT_WAS_SAID.search(part):
        return None
    clause = page.nearest(topic) if len({each.key for each in ours}) == 1 and not _is_denied(part, ours) else None
    if clause is None or not _is_other(ours[0], clause, page, topic):
        return None
    return None if from_the_other_side(read(sentence), read(page.sentences[clause.place])) else clause


_OF_WHAT_WAS_SAID = any_case(r"\b(?:on|of|for) (?:it|them|this|that)\.?$")
"""What says that there is more or less of what another sentence names."""


def _is_denied(text: str, facts: Sequence[Fact]) -> bool:
    return negated(read(text)) and not any(each.text.startswith(("not", "n")) for each in facts)


def _is_other(fact: Fact, clause: Clause, page: Clauses, topic: frozenset[str]) -> bool:
    """Whether a clause of the page says only that it goes the other way, and no other that is as near says what easy words do."""
    keys = {each.key for each in clause.facts}
    if len(keys) != 1 or fact.key in keys or _is_denied(clause.text, clause.facts):
        return False
    same = [each for each in page.all if any(other.key == fact.key for other in each.facts)]
    if any(each.place == clause.place for each in same) and not topic & read(clause.text).concepts:
        return False
    return all(page.nearness(topic, each) <= RIVAL_TREND * page.nearness(topic, clause) for each in same)


def _topic(part: str, sentence: str) -> frozenset[str]:
    """What a clause says that there is more or less of, be it in another clause of its sentence."""
    rest = frozenset[str]().union(*(read(other).concepts for other in clauses(sentence) if other != part and not ways(other)))
    return (read(part).concepts | rest) - LIGHT - _of_ways()


@cache
def _of_ways() -> frozenset[str]:
    """What says which way, and no more."""
    return frozenset(concept for word in _WORDS for concept in read(word).concepts) | {"number", "year", "last", "now"}
