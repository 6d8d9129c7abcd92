"""Exceptions: one that only easy words make, and what the standard page excepts and easy words name as one of all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from easyread.text.any_case import any_case
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.in_common import FEWEST_SHARED, SHARED_PART, in_common
from easyread.text.meaning.nots import DENIES, NOT, SOFT, negated, turners
from easyread.text.meaning.reading import Reading, read
from easyread.text.meaning.support import besides, between, clause_end, supported, telling

_EXCEPT_WORDS = frozenset("except excepting apart other excluding exception but not".split())
_EXCEPT = any_case(
    r"\b(?:except(?:ing)?(?: for)?|apart from|other than|excluding|with the exception of|not including"
    r"|(?:any|every)(?: \w+)? but(?= )|all but(?= )|but not(?= (?:in|on|at|for|about|with|from|to|of|by|the|those|people|if|when)\b))\b"
)
"""What makes an exception, where no verb follows."""
_LIMITS = any_case(
    r"\b(?:except\w*|apart|other than|rather|instead|aside|exclud\w+|excl|exempt\w*|but|only|just|solely|unless|until|if|where|provided|subject|limited|restricted|reserved|outside|although|though|however"
    r"|closed?|shut|bar|save for|own)\b"
)
"""What may make one on the standard page."""


def new_exception(easy: str, likely: Sequence[int], page: Sequence[str]) -> Iterator[Difference]:
    """`We are open every day but Sunday` in the place of `every day`. `likely` are the places of the sentences that it may come from."""
    words = read(easy).words & _EXCEPT_WORDS
    mark = _EXCEPT.search(easy) if words else None
    if not mark or not (new := telling(between(read(easy), mark.end(), clause_end(easy, mark.end())))):
        return
    said = [page[place] for place in likely]
    beside = [page[place] for origin in likely for place in range(max(0, origin - 1), min(len(page), origin + 2))]
    main = read(easy[: mark.start()])
    if any(_limits(each) for each in said) or any(_limits(each) and supported(new, (each,)) for each in beside):
        return
    if max(in_common(main, read(each)) for each in said) >= max(FEWEST_SHARED, SHARED_PART * len(main.concepts)):
        yield Difference(Kind.CONDITION, f"{mark.group()} {' '.join(new)}", "", grave=True)


_INCLUDED_WORDS = frozenset("even includes including include included also too well both".split())
_INCLUDED = any_case(r"\b(?:even(?! (?:though|more|less|better))|includ(?:es?|ing|ed)|as well|also|too(?! \w)|both)\b")
"""What says that something belongs to the rest."""
_BUT = any_case(
    r"\b(?P<except>except(?:ing)?|apart from|aside from|other than|excluding|with the exception of|save (?:for|in|where|when|on)|unless|but(?= (?:not|in|on|at|for|the|those)\b))|(?:although|though|however|but|while|whereas)\b|;"
)
"""What an exception on the standard page begins with, or the part of a sentence that may make one."""
_WHO_NOT = any_case(r"\b(?:who|that) (?:do|does|did|have|has|are|is|can) ?not\b")
"""What denies of whom a sentence is, and not what it says."""
EXCEPTED_PART = 0.5
"""How much of what is excepted easy words say at least if they name it."""


def included(easy: Reading, said: Reading, near: Sequence[str]) -> Iterator[Difference]:
    """`You can go everywhere by lift, even up the tower` in the place of `except the tower`."""
    if not easy.words & _INCLUDED_WORDS or not (mark := _INCLUDED.search(easy.text)):
        return
    if (
        turners(said.text) == {"not"}
        and turners(easy.text) == {"even"}
        and _exactly(telling(said.concepts), easy) > EXCEPTED_PART
    ):
        yield Difference(Kind.CONDITION, mark.group(), "not", grave=True)
        return
    for start, end, word in _excepted(easy, said):
        new = telling(between(said, start, end), besides(said, start, end))
        if new and _exactly(new, easy) >= EXCEPTED_PART and not _denies(new, near):
            yield Difference(Kind.CONDITION, mark.group(), word, grave=True)
            return


def _excepted(easy: Reading, said: Reading) -> Iterator[tuple[int, int, str]]:
    """Where each exception of a sentence begins and ends, from which easy words with as many a `not` depart, and the word that makes it."""
    for mark in _BUT.finditer(said.text):
        denial = NOT.search(said.text, mark.end())
        if mark["except"] and negated(easy) == (NOT.search(_WHO_NOT.sub(" ", said.text[: mark.start()])) is not None):
            yield mark.end(), clause_end(said.text, mark.end()), mark.group()
        elif not mark["except"] and denial and not DENIES.search(easy.text):
            yield mark.end(), len(said.text), denial.group()


def _exactly(words: Sequence[str], easy: Reading) -> float:
    return sum(each in easy.concepts for each in words) / max(1, len(words))


def _denies(words: Sequence[str], near: Iterable[str]) -> bool:
    """Whether a text near by has most of some words, and a `not`."""
    return any(negated(read(each)) and _exactly(words, read(each)) > EXCEPTED_PART for each in near)


def _limits(text: str) -> bool:
    return any(each.search(text) for each in (_LIMITS, NOT, SOFT))
