"""YAML as a tree whose every node knows its place.

Built from parser events, so that deep nesting cannot exhaust the stack, scalars stay text (`no` is not False, `1.10` is not
1.1) and a repeated key is seen. The parser is the one in pure Python everywhere, since the compiled one says other things of broken text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Protocol

import yaml

from easyread.characters import HIDDEN
from easyread.model import Location, Problem
from easyread.problems import Reporter
from easyread.read.faults import explained

MAX_DEPTH = 8
"""Lists and mappings inside one another. No source needs so many, and readers of YAML take ever longer over more."""


class _Mark(Protocol):
    """A place as the YAML parsers give it, counted from 0."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Scalar:
    text: str
    where: Location


@dataclass(frozen=True, slots=True)
class Sequence:
    items: tuple[Node, ...]
    where: Location


@dataclass(frozen=True, slots=True)
class Mapping:
    entries: tuple[tuple[Scalar, Node], ...]
    where: Location
    whole: bool = True
    """Whether all of it could be read, so that what is not there is missing."""


Node = Scalar | Sequence | Mapping


def parse_mapping(text: str, start: Location, report: Reporter) -> Mapping | None:
    """The mapping that `text` holds, or None where it is not one, which is reported.

    `start` is the place of the text's first character. An empty text is an empty mapping. Of a text with a fault in it, the fields that
    can be understood alone are read, so that nobody is told of the others too.
    """
    return told(_remembered(text, start), report)


Parsed = tuple[Mapping | None, tuple[Problem, ...]]
"""What a text holds, and what is wrong with it."""


def parsed(text: str, start: Location) -> Parsed:
    """The same without a report, for who remembers it."""
    report = Reporter()
    return _read(text, start, report), tuple(report.problems)


_remembered = lru_cache(maxsize=1_000)(parsed)
"""Whoever types in a page has the same fields read again and again."""


def told(found: Parsed, report: Reporter) -> Mapping | None:
    """What a text holds. What is wrong with it is reported."""
    node, problems = found
    for each in problems:
        report.add(each)
    return node


_PLAIN = re.compile(r"""([a-z][a-z_]*): (?:([A-Za-z0-9](?:[\w ,.;'’()/&?!%£*+–-]*[\w.,;'’)?!%])?)|"([^"\\\t\n]*)")""", re.ASCII)
"""A field of which there are no two ways to read it: a name, and words on one line that begin with a letter or digit, or stand in quotes."""


def _plainly(text: str, start: Location) -> Mapping | None:
    """What the parser would give for plain fields, one a line, ten times as quickly. None where there is anything else."""
    fields = [_PLAIN.fullmatch(line) for line in text.split("\n")]
    entries = tuple(_entry(start, line, field) for line, field in enumerate(fields) if field)
    is_plain = len(entries) == len(fields) == len({key.text for key, _ in entries}) and not HIDDEN.search(text)
    return Mapping(entries, _place(start, 0, 0)) if is_plain else None


def _entry(start: Location, line: int, field: re.Match[str]) -> tuple[Scalar, Scalar]:
    value = field[3] if field[2] is None else field[2]
    return Scalar(field[1], _place(start, line, 0)), Scalar(value, _place(start, line, field.end(1) + 2))


def _read(text: str, start: Location, report: Reporter) -> Mapping | None:
    if plain := _plainly(text, start):
        return plain
    try:
        node = _Builder(start, report).build(yaml.parse(text, Loader=yaml.SafeLoader))
    except yaml.MarkedYAMLError as error:
        line, column, message, remedy = explained(error, text.split("\n"))
        report(_place(start, line, column), "broken-yaml", message, remedy)
        return Mapping(tuple(_alone(text, start)), start, whole=False)
    except (yaml.YAMLError, _RefusedError) as error:
        where = error.where if isinstance(error, _RefusedError) else start
        report(where, "broken-yaml", f"This cannot be understood: {error}.", "Write it more simply.")
        return None
    if node is None:
        return Mapping((), start)
    if not isinstance(node, Mapping):
        report(node.where, "broken-yaml", "This is not a list of fields.", "Write each field as `name: value`.")
        return None
    return node


def _alone(text: str, start: Location) -> Iterator[tuple[Scalar, Node]]:
    """The fields at the left edge that can be understood each by itself."""
    lines = text.split("\n")
    begins = [number for number, line in enumerate(lines) if line[:1].strip() and not line.startswith(("#", "-", "]", "}"))]
    seen: set[str] = set()
    for first, last in pairwise((*begins, len(lines))):
        if any(line.count("[") + line.count("{") > MAX_DEPTH for line in lines[first:last]):
            continue  # PyYAML takes the square of their number
        there = Location(start.path, start.line + first, start.column if first == 0 else 1)
        try:
            node = _Builder(there, Reporter()).build(yaml.parse("\n".join(lines[first:last]), Loader=yaml.SafeLoader))
        except (yaml.YAMLError, _RefusedError):
            continue
        for key, value in node.entries if isinstance(node, Mapping) else ():
            if key.text not in seen:
                seen.add(key.text)
                yield key, value


def _place(start: Location, line: int, column: int) -> Location:
    """From a place counted from 0."""
    return Location(start.path, start.line + line, column + (start.column if line == 0 else 1))


class _RefusedError(Exception):
    def __init__(self, where: Location, message: str) -> None:
        super().__init__(message)
        self.where = where


class _Builder:
    """Puts events together. Keys are checked as they come, so each problem has the place of the key itself."""

    def __init__(self, start: Location, report: Reporter) -> None:
        self._start = start
        self._report = report

    def build(self, events: Iterator[yaml.Event]) -> Node | None:
        root: Node | None = None
        stack: list[tuple[yaml.Event, list[Node]]] = []
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent) and root is not None:
                raise _RefusedError(self._at(event), "there is a second `---` block")
            node = self._step(event, stack)
            if node is None:
                continue
            if stack:
                stack[-1][1].append(node)
            else:
                root = node
        return root

    def _step(self, event: yaml.Event, stack: list[tuple[yaml.Event, list[Node]]]) -> Node | None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _RefusedError(self._at(event), "`&` and `*` have a meaning here that is not allowed")
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(self._plain(event), self._at(event))
        if isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent)):
            if len(stack) >= MAX_DEPTH:
                raise _RefusedError(self._at(event), "there are too many levels")
            stack.append((event, []))
        elif isinstance(event, yaml.SequenceEndEvent):
            opening, items = stack.pop()
            return Sequence(tuple(items), self._at(opening))
        elif isinstance(event, yaml.MappingEndEvent):
            opening, items = stack.pop()
            return Mapping(tuple(self._entries(items)), self._at(opening))
        return None

    def _plain(self, event: yaml.ScalarEvent) -> str:
        """Its text, without hidden characters that an escape such as `\\0` put in."""
        value = str(event.value)
        if found := HIDDEN.search(value):
            self._report(
                self._at(event),
                "hidden-character",
                f"There is a hidden character here (U+{ord(found.group()):04X}).",
                "Take out the backslash and what follows it.",
            )
        return HIDDEN.sub(" ", value)

    def _entries(self, items: list[Node]) -> Iterator[tuple[Scalar, Node]]:
        seen: dict[str, Location] = {}
        for key, value in zip(items[::2], items[1::2], strict=True):
            if not isinstance(key, Scalar):
                raise _RefusedError(key.where, "the name of a field must be a word")
            if key.text in seen:
                self._report(
                    key.where,
                    "duplicate-key",
                    f"'{key.text}' is already given on line {seen[key.text].line}.",
                    "Keep one of the two.",
                    about=key.text,
                )
                continue
            seen[key.text] = key.where
            yield key, value

    def _at(self, event: yaml.Event) -> Location:
        mark: _Mark | None = event.start_mark
        return _place(self._start, mark.line, mark.column) if mark else self._start
