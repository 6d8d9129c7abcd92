"""Why something is so, where the standard page gives no such reason."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.reading import read
from easyread.text.meaning.support import supported, telling

_WHY = re.compile(
    r"(?:^|[.!?] )(?:This is (?:to|so(?: that)?|because)|(?:We|They|It) (?:do|does|did|needs?|wants?) (?:this|it) (?:because|so(?: that)?|to)|The (?:main )?reason (?:is|was)(?: that)?) (?P<why>[^.!?]+)"
)
"""What says no more than why the one before is so."""
_OF_ANYBODY = frozenset("possible here local live near most".split())
"""What is said of whoever it is for, and that it is as much as can be: `so that people here get the most`."""
REASON_PART = 0.25
"""How much of a reason the standard page may say at most that does not give it. Our own judgement, tried on 1,800 faithful statements."""


def reason(easy: str, page: Sequence[str]) -> Iterator[Difference]:
    """`This is to spend less` where the standard page says nothing of spending."""
    why = _WHY.search(easy)
    words = telling(read(why["why"]).concepts, _OF_ANYBODY) if why else ()
    if why and words and supported(words, page) <= REASON_PART:
        yield Difference(Kind.REASON, why["why"], "")
