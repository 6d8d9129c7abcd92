"""Where a whole number ends what is meant: whoever is under 8 is 7 or younger, and more than 1 is 2 or more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from easyread.text.any_case import any_case
from easyread.text.meaning.reading import KEPT

_N = r"(?:[ -]| the age of | your | their )(?P<{}>\d{{1,2}})(?!\d|[.,]\d|%| ?per ?cent)"
_END = any_case(
    rf"(?<!no )(?<!not )\b(?:(?:under|below|younger than|(?:fewer|less) than){_N.format('below')}"
    rf"|(?:over|above|older than|more than){_N.format('over')}"
    rf"|(?:at least|no (?:fewer|less) than){_N.format('least')}"
    rf"|(?:at most|(?:no|not) more than|up to|to|and|or){_N.format('most')})(?P<turn>(?:st|nd|rd|th) birthday)?"
    r"|(?<![\d.,£])\b(?P<n>\d{1,2})(?!\d|[.,]\d|%)(?: \w+)? (?:or|and) (?:(?P<more>over|older|above|more)|(?P<fewer>under|younger|below|fewer|less))\b"
)
"""`up to your 71st birthday` is 70 or younger."""


class _End(NamedTuple):
    """A number, and the first whole number on the far side of the line that it draws."""

    number: int
    line: int


@lru_cache(KEPT)
def _ends(text: str) -> tuple[_End, ...]:
    return tuple(_read(text))


def _read(text: str) -> Iterator[_End]:
    for match in _END.finditer(text):
        name, written = next((name, match[name]) for name in ("below", "over", "least", "most", "n") if match[name])
        number = int(written)
        is_after = name in ("over", "most") or match["fewer"]
        yield _End(number, number + (1 if is_after and not match["turn"] else 0))


def ends_the_same(number: float, easy: str, said: Iterable[str]) -> bool:
    """Whether a number draws in one text the line that another number draws in one of the others. All have their numbers in digits."""
    lines = {each.line for each in _ends(easy) if each.number == number}
    return bool(lines) and any(each.line in lines for text in said for each in _ends(text))
