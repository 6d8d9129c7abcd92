"""Which words of a sentence a problem is about, for the preview."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from easyread.model import Problem, Run


class Piece(NamedTuple):
    """A stretch of a run."""

    text: str
    rule: str = ""
    """The rule it breaks, empty where it breaks none."""


def pieces(run: Run, problems: Iterable[Problem]) -> Iterator[Piece]:
    """The run's text cut where the words of a problem begin and end. Together the pieces are the whole text.

    Of several problems about the same words, the one with the fewest words is named.
    """
    spans = [span for problem in problems if (span := _span(run, problem))]
    cuts = sorted({0, len(run.text), *(cut for start, end, _ in spans for cut in (start, end))})
    for start, end in pairwise(cuts):
        around = [(last - first, rule) for first, last, rule in spans if first <= start and end <= last]
        yield Piece(run.text[start:end], min(around)[1] if around else "")


def _span(run: Run, problem: Problem) -> tuple[int, int, str] | None:
    """Where a problem's words lie in the run, in characters from 0."""
    start = problem.where.column - run.where.column
    end = min(start + problem.length, len(run.text))
    if problem.where.line != run.where.line or not problem.length or not 0 <= start < end:
        return None
    return start, end, problem.rule
