"""Finding a picture by what people call it.

Each word of the query is looked for in a picture's look-up words, idea, name and description. An exact word counts most, then the
start of a word, another form of it (`nurses` for `nurse`), and a near match (`hosptal`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from easyread.model import Picture

EXACT, START, FORM, NEAR = 1.0, 0.7, 0.8, 0.5
WORDS, IDEA, NAME, SHOWS = 3.0, 3.0, 2.0, 0.6
"""How much a match counts by where it is."""
WHOLE = 4.0
"""Added when the whole query is one of the look-up words, the idea or the name."""
NEAR_ENOUGH = 0.6
"""Of two words' letter pairs, how many must be shared for a near match. From 0 to 1 (Dice's coefficient)."""

_KEPT = 20_000
"""Words whose form is remembered: all that pictures are looked up by, which each search asks for anew."""
_PLAIN = frozenset("a an the of to in on at and or for is are it we you your our with not be i my can how from by as".split())
_ENDINGS = (
    ("ies", "y"),
    ("ing", ""),
    ("ness", ""),
    ("ment", ""),
    ("ers", ""),
    ("er", ""),
    ("ed", ""),
    ("es", ""),
    ("s", ""),
    ("ly", ""),
    ("e", ""),
)


@dataclass(frozen=True, slots=True)
class Found:
    """A picture and how well it answers."""

    picture: Picture
    score: float


def find(query: str, pictures: Iterable[Picture], limit: int = 10) -> tuple[Found, ...]:
    """The pictures that answer `query`, best first. Of those that answer equally, the plainest idea comes first."""
    asked = tokens(query)
    scored = (Found(picture, _score(" ".join(query.lower().split()), asked, picture)) for picture in pictures)
    answering = [each for each in scored if each.score > 0]
    answering.sort(key=lambda each: (-each.score, len(each.picture.idea), each.picture.name))
    return tuple(answering[:limit])


@lru_cache(_KEPT)
def tokens(text: str) -> tuple[str, ...]:
    """The words of a text in small letters, without those that say nothing alone. All of them when none other is left."""
    words = re.findall(r"[a-z0-9&]+", text.lower().replace("'", "").replace("’", "").replace("e-mail", "email"))
    return tuple(word for word in words if word not in _PLAIN) or tuple(words)


@lru_cache(_KEPT)
def stem(word: str) -> str:
    """A word without its ending, enough to bring its forms together."""
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)] + instead
    return word


def likeness(one: str, other: str) -> float:
    """From 0 to 1, by the letter pairs that two words share (Dice's coefficient)."""
    pairs, others = _pairs(one), _pairs(other)
    if not pairs or not others:
        return float(one == other)
    left = list(others)
    shared = 0
    for pair in pairs:
        if pair in left:
            left.remove(pair)
            shared += 1
    return 2 * shared / (len(pairs) + len(others))


@lru_cache(_KEPT)
def _pairs(word: str) -> tuple[str, ...]:
    return tuple(word[i : i + 2] for i in range(len(word) - 1))


def _score(query: str, asked: tuple[str, ...], picture: Picture) -> float:
    fields = (
        (WORDS, [word for words in picture.words for word in tokens(words)]),
        (IDEA, list(tokens(picture.idea))),
        (NAME, list(tokens(picture.name))),
        (SHOWS, list(tokens(picture.shows))),
    )
    each = [max((weight * _match(word, field) for weight, field in fields), default=0.0) for word in asked]
    whole = query in (picture.idea.lower(), picture.name.replace("-", " "), *(words.lower() for words in picture.words))
    return sum(each) / max(len(each), 1) + (WHOLE if whole else 0) if any(each) else 0.0


def _match(word: str, field: list[str]) -> float:
    if word in field:
        return EXACT
    root = stem(word)
    if any(root == stem(other) for other in field):
        return FORM
    if len(word) >= 3 and any(other.startswith(word) for other in field):
        return START
    if len(word) >= 4 and any(_is_near(word, other) for other in field):
        return NEAR
    return 0.0


def _is_near(word: str, other: str) -> bool:
    """Two words can share no more pairs than the shorter has."""
    short, total = min(len(word), len(other)) - 1, len(word) + len(other) - 2
    return total > 0 and 2 * short >= NEAR_ENOUGH * total and likeness(word, other) >= NEAR_ENOUGH
