"""How a statement says something else than it did, however freely it is worded anew: what it hoped for, left out, or gave as the cause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from easyread.text.any_case import any_case
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.reading import read
from easyread.text.meaning.sorts import exchanged
from easyread.text.meaning.support import LIGHT


def of_whole(old: str, new: str, page: str) -> Iterator[Difference]:
    """What is told of a whole statement, however freely it is worded."""
    yield from (Difference(Kind.OTHER, ours, theirs) for ours, theirs in exchanged(old, new, page))
    if (left := _EXCLUDES.search(new)) and not _EXCLUDES.search(old):
        yield Difference(Kind.CONDITION, left.group(), "")
    yield from _cause_for_effect(old, new)


def hedge_changed(old: str, new: str) -> Iterator[Difference]:
    """`About 4 groups` in the place of `4 groups`, `nearly 8,000` in the place of `more than 8,000`."""
    before, after = _hedges(old), _hedges(new)
    for number in before.keys() & after.keys():
        was, now = before[number], after[number]
        if was.way != now.way:
            yield Difference(Kind.HEDGE, now.words, was.words)


class _Hedge(NamedTuple):
    """What a text says of a number besides it."""

    way: str
    words: str


_HEDGE = any_case(
    r"\b(?:(?P<more>more than|over|above|at least)|(?P<less>(?:fewer|less) than|under|below|up to|at most|nearly|almost|close to)"
    r"|(?P<about>about|around|roughly)) (?P<number>[£€]?\d[\d,.]*\d|\d)|(?P<plain>[£€]?\d[\d,.]*\d|\d)"
)


def _hedges(text: str) -> dict[str, _Hedge]:
    """By number. Of one that is there twice what is said first."""
    found: dict[str, _Hedge] = {}
    for match in _HEDGE.finditer(text):
        way = next((name for name in ("more", "less", "about") if match[name]), "")
        found.setdefault(match["number"] or match["plain"], _Hedge(way, match.group()))
    return found


def hope_lost(old: str, new: str) -> Iterator[Difference]:
    """`Care is quick` in the place of `care should be quick`."""
    hope = _HOPE.search(old)
    if hope and not _OPEN.search(new) and not _YOU_CAN.search(old) and "?" not in new:
        yield Difference(Kind.MODALITY, "", hope.group())


def roles_swapped(old: str, new: str) -> Iterator[Difference]:
    """`They will help us` in the place of `we will help them`."""
    if _HELPS.search(old) and _SWAPPED.search(new):
        yield Difference(Kind.ACTOR, "they … us", "we … them")


_EXCLUDES = any_case(r"\b(?:left out|leaves? out|(?:not|n['’]t) (?:include|mean|cover|part of)|apart from|except|but not)\b")
_HOPE = any_case(r"\b(?:will|should|wants?|wanted|hop\w+|expect\w*|chance|may|might|plan(?:s|ned)? to|aims?|tr(?:y|ies|ying))\b")
_OPEN = any_case(
    rf"{_HOPE.pattern}|\b(?:going to|plan(?:s|ned|ning)? (?:to|is|are|for|about)|planned|would|need\w*|must|can|could|aiming|so that|in order to|future|goal|vision|focus\w*|priority|works? to|supposed|idea|is to|are to|has to|have to|asked|intend\w*"
    r"|wish\w*|look\w*|say\w*|likel\w+|let|get to|helps?|meant)\b|['’]ll\b"
)
"""What leaves open whether something is so."""
_YOU_CAN = any_case(r"\b(?:you can|way to)\b")
_HELPS = any_case(r"\bwe\b[^.]*\bthem\b")
_SWAPPED = any_case(r"\bthey\b[^.]*\bus\b")
_WHY = re.compile(
    r"(?:because(?: of)? (?P<c1>[^,]+), (?P<e1>.+)|(?P<e2>.+?),? because(?: of)? (?P<c2>.+)|(?P<c3>.+), so (?!that)(?P<e3>.+)|(?P<c4>.+) (?:lead to|cause)s? (?P<e4>.+)"
    r"|(?P<e5>.+) (?:comes?|is|are) (?:there )?(?:from|because) (?P<c5>.+)|(?P<c6>.+), and (?:this|that) is why (?P<e6>.+))",
    re.IGNORECASE,
)


class _Why(NamedTuple):
    """What leads to what."""

    cause: str
    effect: str


def _why(text: str) -> _Why | None:
    match = _WHY.fullmatch(text.rstrip("."))
    number = next((each for each in range(1, 7) if match[f"c{each}"]), 0) if match else 0
    return _Why(match[f"c{number}"], match[f"e{number}"]) if match and number else None


def _cause_for_effect(old: str, new: str) -> Iterator[Difference]:
    """`Teams are small because people are sad` in the place of `people are sad because teams are small`."""
    before, after = _why(old), _why(new)
    if before is None or after is None:
        return
    is_turned = _shared(after.cause, before.effect) > _shared(after.cause, before.cause)
    if is_turned and _shared(after.effect, before.cause) >= _shared(after.effect, before.effect):
        yield Difference(Kind.REASON, after.cause, before.cause)


def _shared(one: str, other: str) -> int:
    return len((read(one).concepts & read(other).concepts) - LIGHT)
