"""A sentence with its places, and what sources name in one another."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from easyread.model.location import Location


@dataclass(frozen=True, slots=True)
class Reference:
    """One source naming another."""

    key: str
    where: Location
    file: str = ""
    """Of a picture: its file's name as written."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link or picture in the Markdown of a standard page."""

    target: str
    """As written: a path from the page's own folder, or an address on the web."""
    where: Location
    start: int
    """Where the target begins in the page's body, counted in characters from 0."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a sentence that is plain, or a hard word, or a link."""

    text: str
    where: Location
    """Where its words begin."""
    hard: bool = False
    target: str | None = None
    target_at: Location | None = None
    """Where a link's target begins."""
    code: bool = False
    """Whether it stands as code, about which no rule of words has anything to say."""


@dataclass(frozen=True)
class Sentence:
    """One line of a statement, or a sentence of a standard page."""

    runs: tuple[Run, ...]
    where: Location

    @cached_property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)

    @cached_property
    def prose(self) -> str:
        """The same, as long, with an x for each character of code."""
        return "".join("x" * len(run.text) if run.code else run.text for run in self.runs)

    def at(self, offset: int) -> Location:
        """The place in the source of a character of `text`, counted from 0."""
        place = bisect_right(self._ends, offset)
        if place == len(self.runs):
            return self.where
        run = self.runs[place]
        start = self._ends[place] - len(run.text)
        return Location(run.where.path, run.where.line, run.where.column + offset - start)

    @cached_property
    def _ends(self) -> tuple[int, ...]:
        """Where each run ends in `text`."""
        return tuple(accumulate(len(run.text) for run in self.runs))


@dataclass(frozen=True, slots=True)
class Allowance:
    """An author's leave to break a rule on one page, with the reason."""

    rule: str
    reason: str
    where: Location
