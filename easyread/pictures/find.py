"""Finding a picture by what people call it, and saying so when there is none.

Each of a picture's look-up words, its idea and its name is a phrase. A query is compared with each phrase, word by word: the same
word counts most, then another form of it (`nurses` for `nurse`), then a slip of spelling (`hosptal`). A real word is never taken
for a slip of another one: somebody who looks for a horse wants no house. Words that say nothing alone are ignored.
`theme/assets/pictures.js` does the same in a browser, with the lists that `hints` gives it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from easyread.model import Picture
from easyread.text.vocabulary import everyday_words

SAME, FORM = 1.0, 0.8
SLIP, OTHER_LETTER, SLIPS = 0.6, 0.55, 0.5
"""A letter too few, too many, or in another place; another letter; two of these. `lawer` is a lawyer before it is later."""
PHRASE, ANYWHERE, SHOWS = 3.0, 2.0, 0.3
"""How much the best phrase counts, all phrases together, and the description. The description alone answers nothing."""
WHOLE = 4.0
"""Added when the whole query is one of the phrases."""
FLOOR = 0.5
"""How much of a query must be met, from 0 to 1. What meets less of it is no answer."""
ONE_SLIP, TWO_SLIPS = 5, 8
"""Letters that a word has at least, before one or two of its letters may be wrong."""

SAYS_NOTHING = frozenset(
    "a an the of to in on at and or for is are it we you your our with not be i my can how from by as us me he she they them his her "
    "their this that these those there do does did done doing go goes going went get gets getting got make makes making made have has "
    "had having take takes taking took give gives giving gave put puts be been being was were will would should could may might must "
    "want wants need needs use uses using used see sees saw know knows think say says said let lets find finds show shows come comes "
    "some any all very so if but what which who when where about picture pictures image".split()
)
"""Words that meet nothing by themselves: the shortest ones, and verbs that go with everything."""
ENDINGS = (
    ("ied", "y", 2),
    ("ies", "y", 2),
    ("ing", "", 3),
    ("ness", "", 4),
    ("ment", "", 4),
    ("ers", "", 4),
    ("er", "", 4),
    ("ed", "", 3),
    ("es", "", 3),
    ("s", "", 3),
    ("ly", "", 4),
    ("e", "", 3),
)
"""Each with what takes its place, and the letters that must be left before it."""


@dataclass(frozen=True, slots=True)
class Found:
    """A picture and how well it answers."""

    picture: Picture
    score: float


@dataclass(frozen=True, slots=True)
class Hints:
    """What the search in a browser has to know besides the pictures."""

    says_nothing: tuple[str, ...]
    real: tuple[str, ...]
    """Real words that could be taken for a slip of another word of the set."""


def find(query: str, pictures: Iterable[Picture], limit: int = 10) -> tuple[Found, ...]:
    """The pictures that answer `query`, best first, none where none does. Of equal ones, the plainest idea comes first."""
    return _best(query, pictures, limit, FLOOR)


def find_for(sentence: str, pictures: Iterable[Picture], limit: int = 3) -> tuple[Found, ...]:
    """The pictures that meet any words of a sentence, best first."""
    return _best(sentence, pictures, limit, 0)


def hints(pictures: Iterable[Picture]) -> Hints:
    """The lists for the search in a browser."""
    known = {word for picture in pictures for phrase in _phrases(picture) for word in words_of(phrase)}
    near: dict[str, set[str]] = {}
    for word in known:
        for cut in _cuts(word) if len(word) >= ONE_SLIP - 1 else ():
            near.setdefault(cut, set()).add(word)
    long = (word for word in everyday_words() if len(word) >= ONE_SLIP)
    real = (word for word in long if any(near.get(cut, set()) - {word} for cut in _cuts(word)))
    return Hints(tuple(sorted(SAYS_NOTHING)), tuple(sorted(real)))


@lru_cache(maxsize=20_000)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in small letters."""
    plain = text.lower().replace("'", "").replace("’", "").replace("e-mail", "email").replace("x-ray", "xray")
    plain = re.sub(r"\ba and e\b", "a&e", plain)
    return tuple(re.findall(r"[a-z0-9&%é]+", plain))


@lru_cache(maxsize=20_000)
def tokens(text: str) -> tuple[str, ...]:
    """The words of a text that say something alone."""
    return tuple(word for word in words_of(text) if word not in SAYS_NOTHING)


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A word without its endings, enough to bring its forms together."""
    for ending, instead, left in ENDINGS:
        if word.endswith(ending) and not (ending == "s" and word.endswith("ss")) and len(word) - len(ending) >= left:
            return stem(_single(word[: -len(ending)], ending) + instead)
    return word


def _single(short: str, ending: str) -> str:
    """`swimm` as `swim`, where an ending doubled the last letter."""
    doubled = ending in ("ing", "ed", "er", "ers") and len(short) > 3 and short[-1] == short[-2] and short[-1] not in "lsz"
    return short[:-1] if doubled else short


def slips(one: str, other: str) -> int:
    """How many letters are wrong, missing, too many, or changed places between two words (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, against in enumerate(other, 1):
            least = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != against))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                least = min(least, last[j - 2] + 1)
            row.append(least)
    return row[-1]


@lru_cache(maxsize=200_000)
def meets(word: str, other: str) -> float:
    """How well a word of a query meets another word, from 0 to 1."""
    if word == other:
        return SAME
    if stem(word) == stem(other) and f"{word}e" != other and f"{other}e" != word:  # a plane is no form of a plan
        return FORM
    return _slipped(word, other)


def _slipped(word: str, other: str) -> float:
    """How well a word meets another that it is a slip of. 0 where it is none."""
    if len(word) < ONE_SLIP or word[0] != other[0] or word in everyday_words() or other.isdigit():
        return 0.0
    most = 2 if len(word) >= TWO_SLIPS and len(other) >= TWO_SLIPS else 1
    if abs(len(word) - len(other)) > most or len(other) < ONE_SLIP - 1 or (count := slips(word, other)) > most:
        return 0.0
    is_other_letter = len(word) == len(other) and sorted(word) != sorted(other)
    return SLIPS if count > 1 else OTHER_LETTER if is_other_letter else SLIP


def _cuts(word: str) -> Iterator[str]:
    """The word and what is left of it without one or two letters: two words within as many slips have one in common."""
    one = {word[:i] + word[i + 1 :] for i in range(len(word))}
    yield word
    yield from one
    if len(word) >= TWO_SLIPS - 1:
        yield from {cut[:i] + cut[i + 1 :] for cut in one for i in range(len(cut))}


def _phrases(picture: Picture) -> tuple[str, ...]:
    return (picture.idea, picture.name.replace("-", " "), *picture.words)


def _best(query: str, pictures: Iterable[Picture], limit: int, floor: float) -> tuple[Found, ...]:
    asked, together = tokens(query), "".join(words_of(query))
    scored = (Found(picture, _score(asked, together, picture, floor)) for picture in pictures)
    answering = [each for each in scored if each.score > 0]
    answering.sort(key=lambda each: (-round(each.score, 6), len(each.picture.idea), each.picture.name))
    return tuple(answering[:limit])


def _score(asked: Sequence[str], together: str, picture: Picture, floor: float) -> float:
    """0 for a picture that is no answer."""
    phrases = _phrases(picture)
    whole = bool(together) and any(together == "".join(words_of(phrase)) for phrase in phrases)
    split = [tokens(phrase) for phrase in phrases]
    met = _met(asked, dict.fromkeys(word for phrase in split for word in phrase))
    if not whole and (met == 0 or met < floor * len(asked)):
        return 0.0
    best = max((2 * _met(asked, phrase) / (len(asked) + len(phrase)) for phrase in split if phrase or asked), default=0.0)
    shown = _met(asked, tokens(picture.shows))
    return PHRASE * best + (ANYWHERE * met + SHOWS * shown) / max(len(asked), 1) + WHOLE * whole


def _met(asked: Sequence[str], words: Iterable[str]) -> float:
    """How many words of a query are met, each as well as any word meets it."""
    return sum(max([meets(word, other) for other in words], default=0.0) for word in asked)
