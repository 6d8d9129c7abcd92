"""The rules as the editors' guide tells them, from their own docstrings."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from easyread.checks.rule import Rule, name_of


@dataclass(frozen=True, slots=True)
class RuleGuide:
    """One rule, as an editor needs it."""

    name: str
    heading: str
    bad: str
    good: str
    source: str


@dataclass(frozen=True, slots=True)
class Family:
    """Rules about one thing."""

    name: str
    title: str
    rules: tuple[RuleGuide, ...]


def families(rules: Sequence[Rule]) -> Iterator[Family]:
    """The rules by family, in their order. A family is a module, its title the module's opening line."""
    for module, members in groupby(rules, lambda rule: rule.__module__):
        title = (sys.modules[module].__doc__ or "").strip().splitlines()[0].rstrip(".")
        yield Family(module.rpartition(".")[2], title, tuple(map(guide, members)))


def guide(rule: Rule) -> RuleGuide:
    """A rule's docstring in its parts: a heading, then `Bad:`, `Good:` and `Source:`."""
    text = inspect.cleandoc(rule.__doc__ or "")
    parts = {
        name: " ".join(value.split())
        for name, value in re.findall(r"^(Bad|Good|Source): (.+(?:\n(?!\w+:).+)*)", text, re.MULTILINE)
    }
    return RuleGuide(name_of(rule), text.splitlines()[0], parts["Bad"], parts["Good"], parts["Source"])
