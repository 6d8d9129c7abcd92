"""Dividing a page into its front matter and its words."""

from __future__ import annotations

from collections.abc import Mapping as MappingType
from dataclasses import dataclass, replace
from typing import Any

from easyread.model import Location
from easyread.problems import Reporter
from easyread.read.fields import Schema, read_fields
from easyread.read.files import Source
from easyread.read.tree import parse_mapping

FENCE = "---"


@dataclass(frozen=True, slots=True)
class Parts:
    """A page in two parts."""

    fields: dict[str, Any]
    body: str
    first_line: int
    """The line of the body's first line in the file."""
    places: MappingType[str, Location]
    """Where each field is, by name."""


def read_parts(source: Source, schema: Schema, report: Reporter) -> Parts:
    """The page in two parts. Without front matter every field is missing and the whole text is the body."""
    lines = source.text.split("\n")
    end = _end_of_front_matter(lines)
    if end is None:
        needed = ", ".join(name for name, field in schema.items() if field.required)
        report(
            source.at(1),
            "no-front-matter",
            "The page does not start with its fields between two lines of `---`.",
            f"Start the file with `---`, then {needed}, then `---` again.",
        )
        opened = bool(lines) and lines[0].rstrip() == FENCE
        return Parts({}, "" if opened else source.text, 1, {})
    node = parse_mapping("\n".join(lines[1:end]), source.at(2), report)
    fields = read_fields(replace(node, where=source.at(1)), schema, report) if node else {}
    places = {key.text: key.where for key, _ in node.entries} if node else {}
    return Parts(fields, "\n".join(lines[end + 1 :]), end + 2, places)


def _end_of_front_matter(lines: list[str]) -> int | None:
    if lines[0].rstrip() != FENCE:
        return None
    return next((number for number, line in enumerate(lines) if number and line.rstrip() == FENCE), None)
