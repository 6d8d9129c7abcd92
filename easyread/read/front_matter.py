"""Dividing a page into its front matter and its words."""

from __future__ import annotations

import re
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
    end = end_of_front_matter(lines)
    if end is None:
        opened = lines[0].rstrip() == FENCE
        line, message, remedy = _unfenced(lines, schema)
        report(source.at(line), "no-front-matter", message, remedy)
        return Parts({}, "" if opened else source.text, 1, {})
    node = parse_mapping("\n".join(lines[1:end]), source.at(2), report)
    fields = read_fields(replace(node, where=source.at(1)), schema, report) if node else {}
    places = {key.text: key.where for key, _ in node.entries} if node else {}
    return Parts(fields, "\n".join(lines[end + 1 :]), end + 2, places)


_DASHES = re.compile(r"\s*[-‐‑–—−_*=]+\s*")
_OF_FIELDS = re.compile(r"[\w-]+:|[ \t]+\S|- ")


def _unfenced(lines: list[str], schema: Schema) -> tuple[int, str, str]:
    """The line at which fields do not begin or end as they must, what is wrong there, and what to do."""
    if not any(map(str.strip, lines)):
        return 1, "The file is empty.", "Put the page back as it was, or take the file out."
    if lines[0].rstrip() == FENCE:
        last = next((number for number, line in enumerate(lines[1:], 1) if not _OF_FIELDS.match(line)), len(lines))
        return last + 1, "The fields at the top do not end.", "Write a line of `---` below the last of them."
    if _DASHES.fullmatch(lines[0]):
        return 1, f"The first line is '{lines[0].strip()}', which does not begin the fields.", f"Write three hyphens: `{FENCE}`"
    needed = ", ".join(name for name, field in schema.items() if field.required)
    message = "The page does not start with its fields between two lines of `---`."
    return 1, message, f"Start the file with `---`, then {needed}, then `---` again."


def end_of_front_matter(lines: list[str]) -> int | None:
    if lines[0].rstrip() != FENCE:
        return None
    return next((number for number, line in enumerate(lines) if number and line.rstrip() == FENCE), None)
