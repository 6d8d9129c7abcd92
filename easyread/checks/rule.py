"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from easyread.model import Library, Problem

Rule = Callable[[Library], Iterator[Problem]]


def name_of(rule: Rule) -> str:
    """A rule is named after its function."""
    return rule.__name__.replace("_", "-")
