"""How a sentence that somebody changed in a word or two says something else: a slip of whoever changed it.

Our own judgement, tried on changes of this project's pages by others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from easyread.text.any_case import any_case
from easyread.text.grammar import tagged
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.in_common import kin
from easyread.text.meaning.reading import read
from easyread.text.meaning.support import LIGHT, STEM
from easyread.text.meaning.versions import SYNONYMS, WEIGHTY, Change, Word, change, how_much, keys, opcodes, runs

_PASSING = frozenset("can will would more about".split())
"""Those of which one may go or come with others, and that tell nothing alone."""
_MORE_LIGHT = frozenset(
    "reason different single text word document how important attention come bring take touch together closely differently work number part side kind means mean step lot here today ones fact time run become matter own whole".split()
)


def slips(old: str, new: str, before: Sequence[str], after: Sequence[str], known: frozenset[str]) -> Iterator[Difference]:
    """What a sentence says otherwise of which most words stayed. `before` and `after` are all sentences of its statement, and `known` what
    the standard page says of that."""
    changed = change(old, new)
    if how_much(" ".join(before), " ".join(after)) <= FREELY:
        yield from _weighty(changed, new, before, after)
        yield from _other_things(changed, old, new, before, known)
        yield from _swapped(old, new)
    yield from _left_out(old, new, after)
    yield from _put_in(old, new)
    yield from either_or(old, new)


FREELY = 8
"""Words of a statement that are others, from which on it is worded freely: then a word that came or went tells little. Found on changes by
others: up to so many, such a word was an error in 179 of 186 changes that nothing else told; beyond, in 7 of 19."""


def _weighty(changed: Change, new: str, before: Sequence[str], after: Sequence[str]) -> Iterator[Difference]:
    """`may` in the place of `will`, a `not` more, an `only` less."""
    said, says = ({key for each in texts for key in keys(each)} for texts in (before, after))
    gone = [each for each in changed.gone if each.key in WEIGHTY - says - {"because"}]
    came = [each for each in changed.came if each.key in WEIGHTY - said - {"because"}]
    both = {each.key for each in (*gone, *came)}
    wished = both == {"should"} and _PURPOSE.search(" ".join(before))
    if both == {"only"} and _ONLY_IF.search(new):
        return
    if both and both not in _EVEN and not both <= _PASSING and not wished:
        yield Difference(Kind.MODALITY, " … ".join(each.text for each in came), " … ".join(each.text for each in gone))


_EVEN = (
    {"now"},
    {"some"},
    {"nobody", "not"},
    {"fewer", "not"},
    {"not", "too few"},
    {"not", "none"},
    {"not", "avoid"},
    {"some", "sometimes"},
)
"""What says the same together where one goes and the other comes, or may."""
_PURPOSE = any_case(r"\b(?:wants?|aims?|goals?|hopes?|vision|so that|this is to)\b")
"""What easy words say with a `should`."""
_ONLY_IF = any_case(r"\bonly\b.*\b(?:if|when)\b")


def _other_things(changed: Change, old: str, new_text: str, before: Sequence[str], known: frozenset[str]) -> Iterator[Difference]:
    """`Your council` in the place of `Samaritans`, `breast cancer` in the place of `cancer`."""
    gone = [each for each in changed.gone if _tells(each) and not _stands_for(each, changed.came)]
    said = {key for each in ([old] if gone else before) for key in keys(each)}
    came = [each for each in changed.came if _tells(each) and not _stands_for(each, changed.gone) and not _is_in(each.key, said)]
    new = [each for each in came if gone or (each.key not in known and _names(each, new_text))]
    if new:
        yield Difference(Kind.OTHER, " … ".join(each.text for each in new), " … ".join(each.text for each in gone))


def _names(word: Word, text: str) -> bool:
    """Whether a word is a noun, a name, an adjective or a number that counts more than what is there anyway."""
    if word.key.isdigit():
        return int(word.key) > SMALL_COUNT
    tags = [each.tag for each in tagged(text) if each.text == word.text]
    return not tags or tags[0].startswith(("NN", "NP", "AJ", "CR"))


SMALL_COUNT = 4
"""How much a number may be that easy words add to count what they say anyway: `One important job`."""


def _swapped(old: str, new: str) -> Iterator[Difference]:
    """`The nurse phones you` in the place of `you phone the nurse`, where all the rest stays."""
    before, after = (tuple(_PERSONS.get(each, each) for each in keys(_in_order(text))) for text in (old, new))
    runs = [(before[a:b], after[c:d]) for tag, a, b, c, d in opcodes(before, after) if tag != "equal"]
    for (gone, came), (gone_next, came_next) in pairwise(runs):
        is_exchange = gone == came_next and came == gone_next and gone and came and _is_across(before, gone, gone_next)
        one, other = (tuple(each for each in words if each not in _BETWEEN) for words in (gone + gone_next, came + came_next))
        if is_exchange or (one != other and sorted(one) == sorted(other) and not (gone and came)):
            yield Difference(Kind.ACTOR, " ".join(came or came_next), " ".join(gone or gone_next))
            return


_ITEM = r"(?:(?!in |of |for |with |to |at |on )\w+ )?\w+"
_LIST = re.compile(rf"\b{_ITEM}(?:, {_ITEM})+,? (?:and|or) {_ITEM}(?=[.,;:]|$)")
_COMMA = re.compile(r",? (?:and|or) |, ")


def _in_order(text: str) -> str:
    """The same with the items of a list by the alphabet, since none of them has to come first."""
    return _LIST.sub(lambda match: ", ".join(sorted(_COMMA.split(match.group()))), text)


def _is_across(words: Sequence[str], one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether more than an `and` stands between two runs of words."""
    return bool({*words[words.index(one[-1]) + 1 : words.index(other[0])]} - _BETWEEN)


def _left_out(old: str, new: str, after: Sequence[str]) -> Iterator[Difference]:
    """`For staff` in the place of `for staff and patients`, and nothing else changed."""
    gone, came = runs(old, new)
    if gone and {each.key for each in came} <= _JOIN and {each.key for each in (*gone, *came)} & _JOIN:
        says = {key for each in after for key in keys(each)}
        if any(_names(each, old) and read(each.text).terms and not _is_in(each.key, says) for each in gone):
            yield Difference(Kind.OTHER, "", " ".join(each.text for each in gone))


_JOIN = frozenset(("and", "or"))


def _put_in(old: str, new: str) -> Iterator[Difference]:
    """`You can come, if you pay` in the place of `you can come`, and nothing else changed."""
    gone, came = runs(old, new)
    if came and not gone and {each.key for each in came} & _LIMITS:
        yield Difference(Kind.CONDITION, " ".join(each.text for each in came), "")


_LIMITS = frozenset("if unless until except but because".split())


_PERSONS = {"us": "we", "them": "they", "me": "i", "him": "he", "her": "she"}
_BETWEEN = frozenset("and or the a an of with then be too".split())
"""What stands between two things of a list, and tells nothing of who does what."""
_OR = re.compile(r"(\w+),? (and|or) (\w+)", re.IGNORECASE)


def either_or(old: str, new: str) -> Iterator[Difference]:
    """`and` in the place of `or`, between the same words."""
    before, after = ({(each[1], each[3]): each for each in _OR.finditer(text)} for text in (old, new))
    for words in before.keys() & after.keys():
        if before[words][2] != after[words][2]:
            yield Difference(Kind.CONDITION, after[words].group(), before[words].group())


def _tells(word: Word) -> bool:
    return not {word.key, word.text.lower()} & (LIGHT | _MORE_LIGHT | WEIGHTY | set(SYNONYMS)) and bool(read(word.text).terms)


def _stands_for(word: Word, others: Iterable[Word]) -> bool:
    """Whether one of some words is of the same kind as another, or begins as it does."""
    return any(
        each.key in kin(word.key) or _is_in(word.key, (each.key,)) or _is_in(word.text.lower(), (each.text.lower(),))
        for each in others
    )


def _is_in(key: str, keys: Iterable[str]) -> bool:
    return any(key == each or (len(key) >= STEM and key[:STEM] == each[:STEM]) for each in keys)
