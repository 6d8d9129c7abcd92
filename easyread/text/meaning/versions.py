"""Two versions of a statement, word by word: which sentence became which, and what only one of them has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from easyread.text.meaning.digits import in_plain_numbers
from easyread.text.meaning.reading import KEPT, concept

LITTLE_CHANGED = 0.7
"""How alike the words of two sentences are, of 1, when one is the other with little changed."""
RELATED = 0.4
"""The same of two sentences when one most likely came of the other."""
SYNONYMS = {
    "more than": r"more than|over(?= \d)|above(?= \d)",
    "less than": r"(?:fewer|less) than|under(?= \d)|below(?= \d)",
    "too few": r"not enough|too (?:few|little)",
    "go on": r"(?:go|goes|carry|carries|keep|keeps) on|keeps?(?= (?:\w+ )?\w+ing\b)|continue[sd]?(?: to)?|still",
    "must": r"(?:has|have|had|(?<!not )needs?) to|must",
    "maybe": r"may|might|could",
    "if": r"if|whether|when(?:ever)?",
    "sure": r"sure|certain|see(?:s|ing)? to it",
    "wherever": r"wherever|no matter where",
    "per": r"(?:an?|each|every|per)(?= (?:hour|day|week|month|year)\b)",
    "you can": r"you (?:can|will)",
    "together": r"together|with (?:each other|one another)",
    "local people": r"(?:the )?people (?:who live |living )?(?:here|locally)|local people|residents",
    "most of all": r"most of all|above all|mainly|mostly",
    "all": r"all(?: of)?|the whole(?: of)?|every(?:one|body|where)?|each(?: of)?",
    "look after": r"(?:looks?|looking) after|(?:takes?|taking) care of",
    "too": r"too|as well|also|another",
    "then": r"after (?:this|that)|then|next|later(?: on)?",
    "not just": r"not (?:just|only)|as well as",
    "no longer": r"no longer|not any ?more",
    "only": r"only|(?:and )?(?:nowhere|nothing|no ?one|nobody) else|nothing but",
    "twice": r"twice|(?:2|two) times",
    "often": r"often|many times|a lot(?=[.,;]|$)",
    "not": r"cannot|can['’]t|do(?:es)?(?: not|n['’]t)|did(?: not|n['’]t)|not|never|no|without|lacks?",
    "fewer": r"fewer|less|(?:cut|reduc|lower)(?:s|e|es|ting|ing)? the number of",
    "now": r"now|already|today|at the moment|currently",
    "first": r"(?:at|the) first|first",
    "many": r"many|a lot of|lots of",
    "because": r"because(?: of)?",
    "hope": r"hopes?",
    "want": r"would like|wish(?:es)?|wants?|aims?|goals?|tr(?:y|ies)",
    "future": r"(?:in|for) (?:the )?(?:future|years to come)|(?:for|of) the future|to come",
    "should": r"should|ought to",
}
"""Words of which one stands for another where nothing else changes."""
WEIGHTY = frozenset(SYNONYMS) - {
    "wherever",
    "most of all",
    "together",
    "local people",
    "too",
    "then",
    "if",
    "many",
    "want",
    "future",
    "per",
    "you can",
    "look after",
} | frozenset(
    "only except apart unless until any most some few none more always sometimes usually often rarely can must should will would "
    "chance expect expected hope before after last past almost nearly least about start avoid sure anywhere nobody".split()
)
"""Those of them, and others, that turn what a sentence says, whatever it is about."""
_WORD = r"[£€]?\d[\d,.:]*\d%?|\d+|[^\W\d_]+(?:['’-][^\W\d_]+)*"
_LESS_UN = re.compile(r"\bless un(\w+)")
_LINK = re.compile(r"\]\([^)]*\)")


class Word(NamedTuple):
    """A word of a sentence."""

    key: str
    """What stands for it."""
    text: str


class Change(NamedTuple):
    """The words that only one of two sentences has."""

    gone: tuple[Word, ...]
    came: tuple[Word, ...]


def plain(text: str) -> str:
    """The words of a sentence as they are read."""
    return in_plain_numbers(_LESS_UN.sub(r"more \1", _LINK.sub("]", text).replace("*", "")))


@cache
def _token() -> re.Pattern[str]:
    groups = "|".join(rf"(?P<g{number}>{pattern})" for number, pattern in enumerate(SYNONYMS.values()))
    return re.compile(rf"\b(?:{groups})\b|{_WORD}", re.IGNORECASE)


@lru_cache(KEPT)
def words(text: str) -> tuple[Word, ...]:
    names = tuple(SYNONYMS)
    return tuple(Word(_key(match, names), match.group()) for match in _token().finditer(text))


def _key(match: re.Match[str], names: Sequence[str]) -> str:
    word = match.group().lower()
    if match.lastgroup:
        return names[int(match.lastgroup[1:])]
    return word if word in WEIGHTY else concept(word.removesuffix("'s"))


def paired(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Sentences of which one is most likely the other, changed."""
    scored = sorted(
        ((likeness(old, new), -here, -there) for here, old in enumerate(before) for there, new in enumerate(after)), reverse=True
    )
    left, right = set(range(len(before))), set(range(len(after)))
    for score, here, there in ((score, -here, -there) for score, here, there in scored):
        if score >= RELATED and here in left and there in right:
            left.remove(here)
            right.remove(there)
            if before[here] != after[there]:
                yield before[here], after[there]


def likeness(one: str, other: str) -> float:
    """How alike the words of two sentences are, from 0 to 1."""
    return SequenceMatcher(None, keys(one), keys(other), autojunk=False).ratio()


def keys(text: str) -> tuple[str, ...]:
    """What stands for each word of a sentence."""
    return tuple(each.key for each in words(text))


def change(old: str, new: str) -> Change:
    before, after = words(old), words(new)
    return Change(_only(before, after), _only(after, before))


def _only(words: Sequence[Word], others: Sequence[Word]) -> tuple[Word, ...]:
    """The words that the others have not, or less often."""
    left = Counter(each.key for each in words) - Counter(each.key for each in others)
    return tuple(dict.fromkeys(each for each in words if left[each.key]))


def opcodes(before: Sequence[str], after: Sequence[str]) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, before, after, autojunk=False).get_opcodes()


def how_much(old: str, new: str) -> int:
    """How many words of a text are others."""
    changed = (each for each in opcodes(keys(old), keys(new)) if each[0] != "equal")
    return sum(max(end - start, stop - begin) for _, start, end, begin, stop in changed)


def runs(old: str, new: str) -> Change:
    """The words that stand in one of two sentences only, in their order."""
    before, after = words(old), words(new)
    changes = [each for each in opcodes(keys(old), keys(new)) if each[0] != "equal"]
    gone = chain.from_iterable(before[start:end] for _, start, end, _, _ in changes)
    came = chain.from_iterable(after[start:end] for _, _, _, start, end in changes)
    return Change(tuple(gone), tuple(came))
