"""Reading files of names and what each stands for: lists of entries, and records with declared fields."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any

from easyread.answers import Answers
from easyread.model import Location
from easyread.problems import Reporter
from easyread.read.fields import Schema, is_whole, read_fields, wrong
from easyread.read.files import Sources, read_source
from easyread.read.tree import Mapping as Fields
from easyread.read.tree import Node, Parsed, Scalar, parsed, told

Entry = tuple[Scalar, Node]
TREES: Answers[Parsed] = Answers()
"""Lists as they were read, since it takes long and most of them stay as they are."""


def entries(sources: Sources, path: str, report: Reporter, shown: str = "") -> Iterable[tuple[Scalar, Node]]:
    """The entries of a file, none when it cannot be read."""
    node = mapping(sources, path, report, shown)
    return node.entries if node else ()


def records(
    found: Iterable[tuple[Scalar, Node]], schema: Schema, report: Reporter
) -> Iterator[tuple[str, Location, dict[str, Any]]]:
    """Each name, its place, and its valid fields."""
    for (key, value), outside in _with_outside(found, schema):
        if outside:
            names = " and ".join(f"`{name}`" for name in outside)
            report(
                key.where, "wrong-value", f"The fields of '{key.text}' stand at the margin.", f"Put two spaces before {names}."
            )
        elif isinstance(value, Fields):
            located = Fields(value.entries, key.where)
            yield key.text, key.where, read_fields(located, schema, report)
        else:
            wrong(value, "a group of fields", f"Write {', '.join(f'`{name}: ...`' for name in schema)}.", report)


def _with_outside(found: Iterable[Entry], schema: Schema) -> Iterator[tuple[Entry, tuple[str, ...]]]:
    """Each entry with the fields that follow it and are not indented, so that they look like entries themselves."""
    left = deque(found)
    while left:
        key, value = left.popleft()
        outside: list[str] = []
        while isinstance(value, Scalar) and not value.text and left and _is_field(left[0], schema):
            outside.append(left.popleft()[0].text)
        yield (key, value), tuple(outside)


def _is_field(entry: Entry, schema: Schema) -> bool:
    return entry[0].text in schema and not isinstance(entry[1], Fields)


def mapping(sources: Sources, path: str, report: Reporter, shown: str = "") -> Fields | None:
    """The names and values of a file, None when it cannot be read. `shown` is the path to tell, where it is not `path`."""
    source = read_source(sources, path, report, shown)
    if source is None:
        return None
    return told(TREES.of((source.text, source.at(1)), lambda: parsed(source.text, source.at(1))), report)


def whole(sources: Sources, path: str, schema: Schema, report: Reporter, shown: str = "") -> dict[str, Any] | None:
    """The fields of a file, None when it cannot be read or lacks one that must be there."""
    node = mapping(sources, path, report, shown)
    values = read_fields(node, schema, report) if node else {}
    return values if node and is_whole(values, schema) else None
