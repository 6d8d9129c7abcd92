"""Answers of pure functions, which are kept for as long as somebody asks for them, and from one run to the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

A = TypeVar("A")


class Answers(Generic[A]):
    """What came of the same questions in this round, or in the one before it. Older ones are forgotten."""

    def __init__(self) -> None:
        self._now: dict[Any, A] = {}
        self._before: Mapping[Any, A] = {}

    def of(self, question: Any, make: Callable[[], A]) -> A:
        """The answer, made where there is none yet. A question holds everything that its answer depends on."""
        if question not in self._now:
            self._now[question] = self._before[question] if question in self._before else make()
        return self._now[question]

    def turn(self) -> None:
        """Begins a round."""
        self._now, self._before = {}, self._now

    @property
    def asked(self) -> Mapping[Any, A]:
        """What was asked in this round, for a run to come."""
        return self._now

    def know(self, asked: Mapping[Any, A]) -> None:
        """Takes over what an earlier run was asked."""
        self._now = {**asked, **self._now}
