"""Where in its Markdown a page has what is wrong with its HTML."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from easyread.text.faults import Fault
from easyread.text.markup import parse
from easyread.text.rendering import CannotBeRenderedError, render

MOST_TRIES = 60
"""Renderings of one page to find the place of what is wrong on it. What is wrong beyond that is told at the first such place."""
_CODE = re.compile(
    r"^(?P<fence>```+|~~~+).*?^(?P=fence)\s*$|(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)", re.MULTILINE | re.DOTALL
)


def place_of(faults: Sequence[Fault], body: str) -> Iterator[tuple[Fault, int, int]]:
    """Each fault with where it stands in the Markdown and how long it is there, in characters from 0."""
    if faults:
        yield from _Places(body).all(faults)


def without_code(body: str) -> str:
    """Markdown as long as it was, with spaces where it has code."""
    return _CODE.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), body)


class _Places:
    """Looks for what a fault looks like. Where it stands more often than it is wrong, a rendering without it decides."""

    def __init__(self, body: str) -> None:
        self.body = body
        self.seen = without_code(body)
        self.tries = MOST_TRIES

    def all(self, faults: Sequence[Fault]) -> Iterator[tuple[Fault, int, int]]:
        for fault, count in Counter(faults).items():
            found = self.spans(fault, count) or [(self.line_of(fault), 0)]
            yield from ((fault, start, length) for start, length in (found + found[:1] * count)[:count])

    def spans(self, fault: Fault, count: int) -> list[tuple[int, int]]:
        spans = [
            (match.start(), len(match.group())) for match in re.finditer(fault.needle, self.seen, re.IGNORECASE | re.MULTILINE)
        ]
        if len(spans) <= count:
            return spans
        guilty = [span for span in spans if self.is_guilty(fault, count, *span)]
        return sorted([*guilty, *(span for span in spans if span not in guilty)][:count])

    def is_guilty(self, fault: Fault, count: int, start: int, length: int) -> bool:
        return self.count(fault, f"{self.body[:start]}{'x' * length}{self.body[start + length :]}", count) < count

    def line_of(self, fault: Fault) -> int:
        """Where the first line begins up to which the page has the fault."""
        ends = [match.end() for match in re.finditer(r"[^\n]*\n|[^\n]+$", self.body)] or [0]
        low, high = 0, len(ends) - 1
        while low < high:
            middle = (low + high) // 2
            low, high = (low, middle) if self.count(fault, self.body[: ends[middle]], 1) else (middle + 1, high)
        start = ends[low - 1] if low else 0
        line = self.body[start : ends[low]]
        return start + len(line) - len(line.lstrip())

    def count(self, fault: Fault, body: str, otherwise: int) -> int:
        """How often a text has the fault. `otherwise` where that was asked too often, or nobody can say."""
        if not self.tries:
            return otherwise
        self.tries -= 1
        try:
            return parse(render.__wrapped__(body)).faults.count(fault)
        except CannotBeRenderedError:
            return otherwise
