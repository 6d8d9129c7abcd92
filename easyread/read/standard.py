"""Reading a standard page: ordinary Markdown under declared fields."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model import Document, FieldValue, Kind, Link, Location
from easyread.problems import Report
from easyread.read.fields import Field, Schema, allowances, choice, day, many, reference, text, whole_number
from easyread.read.files import Source
from easyread.read.front_matter import Parts, read_parts
from easyread.read.kinds import schema_of
from easyread.text.prose import without_fences

LAYOUTS = ("text", "cards", "search", "pictures", "credits", "rules", "report", "downloads", "accessibility")

COMMON: Schema = {
    "title": Field(text, True),
    "summary": Field(text, True),
    "order": Field(whole_number),
    "layout": Field(choice(*LAYOUTS)),
    "see_also": Field(many(reference)),
    "review_by": Field(day),
    "allow": Field(allowances),
}
"""The fields of every page. Those of a kind are declared in `site.yml`."""

_CODE = re.compile(r"`[^`\n]*`")
_LINK = re.compile(r"!?\[[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)?\]\(\s*<?([^()\s<>]*)>?(?:\s+\"[^\"]*\")?\s*\)")
_TITLE = re.compile(r"^#\s", re.MULTILINE)


def read_document(source: Source, key: str, kind: Kind, report: Report) -> Document:
    """The page, with everything in it that could be understood."""
    parts = read_parts(source, {**COMMON, **schema_of(kind)}, report)
    prose = _CODE.sub(lambda match: " " * len(match.group()), without_fences(parts.body))
    for match in _TITLE.finditer(prose):
        report(
            _place(source, parts.first_line, prose, match.start()),
            "second-title",
            "A page has one title, and it is in the front matter.",
            "Start a part of the page with `## `.",
        )
    common = {name: value for name, value in parts.fields.items() if name in COMMON}
    fields = {"title": key.rpartition("/")[2].replace("-", " ").capitalize(), "summary": "", **common}
    return Document(
        key=key,
        path=source.path,
        body=parts.body,
        first_line=parts.first_line,
        links=tuple(_links(source, parts.first_line, prose)),
        kind=kind,
        fields=tuple(_values(kind, parts)),
        **fields,
    )


def _values(kind: Kind, parts: Parts) -> Iterator[FieldValue]:
    for field in kind.fields:
        if parts.fields.get(field.name, ()) != ():
            yield FieldValue(field, parts.fields[field.name], parts.places[field.name])


def _links(source: Source, first_line: int, prose: str) -> Iterator[Link]:
    for match in _LINK.finditer(prose):
        yield Link(match[1], _place(source, first_line, prose, match.start(1)), match.start(1))


def _place(source: Source, first_line: int, body: str, offset: int) -> Location:
    line = body.count("\n", 0, offset)
    column = offset - (body.rfind("\n", 0, offset) + 1) + 1
    return source.at(first_line + line, column)
