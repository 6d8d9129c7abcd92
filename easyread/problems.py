"""Gathering problems, and guessing what an author meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from easyread.model import LONGEST_QUOTE, Level, Location, Problem


class Report:
    """A list of problems that grows while sources are read. Call it to add one."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def __call__(self, where: Location, rule: str, message: str, remedy: str, level: Level = Level.MUST) -> None:
        self.problems.append(Problem(where, rule, message, remedy, level))


def did_you_mean(name: str, names: Iterable[str], otherwise: str) -> str:
    """A remedy: the nearest of `names` as a question, or `otherwise` where none is near."""
    near = get_close_matches(name, list(names), n=1) if len(name) <= LONGEST_QUOTE else []
    return f"Did you mean '{near[0]}'?" if near else otherwise
