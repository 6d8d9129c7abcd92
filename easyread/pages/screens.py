"""An Easy Read page as readers see it one at a time: what stands on each screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from easyread.model import EasyPage, EasySection, Statement
from easyread.text.leaning import leans

ROOM = 160
"""How many characters a phone has room for beside two pictures."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A statement, with those after it that say nothing alone and still have room."""

    number: int
    """On its page, from 1."""
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What stands under one heading of a page."""

    section: EasySection
    screens: tuple[Screen, ...]


def parts(page: EasyPage) -> tuple[Part, ...]:
    """The screens of a page under its headings, numbered through."""
    made, count = [], 0
    for section in page.sections:
        groups = tuple(_together(section.statements))
        made.append(Part(section, tuple(Screen(number, group) for number, group in enumerate(groups, count + 1))))
        count += len(groups)
    return tuple(made)


def _together(statements: Iterable[Statement]) -> Iterator[tuple[Statement, ...]]:
    group: list[Statement] = []
    for statement in statements:
        if group and not _stays(statement, group):
            yield tuple(group)
            group = []
        group.append(statement)
    if group:
        yield tuple(group)


def _stays(statement: Statement, group: Iterable[Statement]) -> bool:
    """An item of a list stays with the list. Others that lean may stand alone, as who turns the page has just read what they point at."""
    return statement.is_item or (leans(statement) and sum(len(each.text) for each in (*group, statement)) <= ROOM)
