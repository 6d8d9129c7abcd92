"""Pages as they were read before, so that a preview reads only those again that changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from easyread.model import Document, EasyPage, Problem
from easyread.problems import Reporter
from easyread.read.files import Memory, Source, Sources, read_source


@dataclass(frozen=True, slots=True)
class _Reading:
    raw: bytes | None
    page: Document | EasyPage | None
    problems: tuple[Problem, ...]


class Readings:
    """What came of each file of a page, for as long as its bytes are the same, and what all are read with."""

    def __init__(self) -> None:
        self._with: Any = None
        self._known: dict[str, _Reading] = {}

    def apart(self) -> Readings:
        """The same, for who reads the same files otherwise: what that one comes to know stays with it."""
        other = Readings()
        other._with, other._known = self._with, dict(self._known)
        return other

    def start(self, reading_with: Any) -> None:
        """Forgets everything unless pages are read with the same settings and names as before."""
        if reading_with != self._with:
            self._with, self._known = reading_with, {}

    def read(
        self, sources: Sources, file: str, path: str, report: Reporter, make: Callable[[Source, Reporter], Document | EasyPage]
    ) -> Document | EasyPage | None:
        """The page in a file, None when it cannot be read. `path` is the one to tell. All problems are reported each time."""
        raw = _bytes(sources, file)
        known = self._known.get(path)
        if known is None or raw is None or known.raw != raw:
            known = self._known[path] = _read(sources if raw is None else Memory({file: raw}), file, path, raw, make)
        for each in known.problems:
            report.add(each)
        return known.page


def _bytes(sources: Sources, file: str) -> bytes | None:
    try:
        return sources.read(file)
    except (OSError, ValueError):
        return None


def _read(
    sources: Sources, file: str, path: str, raw: bytes | None, make: Callable[[Source, Reporter], Document | EasyPage]
) -> _Reading:
    report = Reporter()
    source = read_source(sources, file, report, path)
    return _Reading(raw, make(source, report) if source else None, tuple(report.problems))
