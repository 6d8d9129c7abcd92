"""Whether a difference is sure enough to be told: one gate for all that was found."""

from __future__ import annotations

import re
from collections.abc import Sequence

from easyread.text.any_case import any_case
from easyread.text.meaning.amounts import says_amount
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.events import does_it_too
from easyread.text.meaning.in_common import in_common
from easyread.text.meaning.reading import read
from easyread.text.meaning.strength import of_which, shares_mode_out

_EXPLAINS = re.compile(
    r"(?:To )?(?:An? |The )?[\w'’, -]{2,60}? (?:means?\b|(?:is|are) (?:(?:sometimes |often |also )?called|when|where|someone|somebody|something|things?|people|money|called|the name|short for|another (?:word|name)"
    r"|an? (?:[\w-]+ )?(?:person|worker|way|place|thing|kind|type|sort|word|law|rule|paper|letter|list|plan|test|jab|light)\b))"
)
"""What says what a word means: `To backdate means to pay you for time before you asked.`"""
_NOT_EXPLAINING = re.compile(r"(?:You|We|They|It|This|That|There|Your|Our|He|She)\b")
_BOUND = any_case(r"\b(?:more|less|fewer|most|least|over|under|only|up to|older|younger|longer)\b")
"""What may say in another sentence how much something is at most or at least: `2 tablets. Never take more.`"""
_SMALL = ("2", "3", "4")
"""What easy words may count besides: `4 meetings a year. 2 people lead them.`"""
_ADDED = (Kind.NEGATION, Kind.CONDITION, Kind.MODALITY)
ADDED = 0.55
"""How much of a sentence in easy words the other must say before what only easy words say is told."""


def is_sure(difference: Difference, easy: str, said: str, carriers: Sequence[str], near: Sequence[str]) -> bool:
    """Whether a difference is one of the statement, and not of one of its sentences only.

    `carriers` are the rest of the statement and what stands by it of the same, and `near` all that is near. Where they say what is
    missed, easy words only share the sentence out: `You can ask again. You need to ask within 1 month.`
    """
    ours, theirs = difference.ours, difference.theirs
    if explains(easy):
        return False
    if difference.kind in _ADDED and not theirs and in_common(read(easy), read(said)) < ADDED * len(read(easy).concepts):
        return False
    if difference.kind is Kind.MODALITY:
        return not shares_mode_out(ours, theirs, carriers, of_which(ours, theirs, easy, said))
    if difference.kind is Kind.ACTOR:
        return not does_it_too(theirs, easy, near)
    if difference.kind is Kind.NUMBER and ours in _SMALL:
        return not any(read(theirs).words <= read(each).words for each in carriers)
    if difference.kind is Kind.HEDGE and not _BOUND.search(ours):
        return not any(map(_BOUND.search, near))
    if difference.kind is not Kind.AMOUNT or not theirs:
        return True
    if any(read(theirs).words <= read(each).words for each in near):
        return False
    return not any(says_amount(ours, theirs, read(each)) for each in carriers)


def explains(easy: str) -> bool:
    """Whether a sentence says no more than what a word means."""
    return _EXPLAINS.match(easy) is not None and _NOT_EXPLAINING.match(easy) is None
