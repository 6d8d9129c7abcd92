"""Reading a standard page: ordinary Markdown under declared fields."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from easyread.model import Commitment, Document, Link, Location, Story
from easyread.problems import Report
from easyread.read.fields import Field, Schema, allowances, area, choice, day, many, measure, reference, text, whole_number
from easyread.read.files import Source
from easyread.read.front_matter import read_parts
from easyread.text.prose import without_fences

LAYOUTS = ("text", "cards", "search", "pictures", "credits", "rules", "report", "downloads", "accessibility")

_COMMON: Schema = {
    "title": Field(text, True),
    "summary": Field(text, True),
    "order": Field(whole_number),
    "layout": Field(choice(*LAYOUTS)),
    "see_also": Field(many(reference)),
    "areas": Field(many(area)),
    "review_by": Field(day),
    "allow": Field(allowances),
}


@dataclass(frozen=True, slots=True)
class Kind:
    """What the pages of one folder are."""

    noun: type[Document]
    schema: Schema


PAGE = Kind(Document, _COMMON)
KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "commitments": Kind(
            Commitment,
            {**_COMMON, "number": Field(whole_number, True), "made_by": Field(choice("partners", "chief-executives"), True)},
        ),
        "stewardship": Kind(Story, {**_COMMON, "care_area": Field(text, True), "measures": Field(many(measure))}),
    }
)
"""By folder. An index page, and every page elsewhere, is a plain page."""

_CODE = re.compile(r"`[^`\n]*`")
_LINK = re.compile(r"!?\[[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)?\]\(\s*<?([^()\s<>]*)>?(?:\s+\"[^\"]*\")?\s*\)")
_TITLE = re.compile(r"^#\s", re.MULTILINE)


def read_document(source: Source, key: str, report: Report) -> Document:
    """The page, with everything in it that could be understood."""
    folder, _, name = key.rpartition("/")
    kind = PAGE if name == "index" else KINDS.get(folder, PAGE)
    parts = read_parts(source, kind.schema, report)
    prose = _CODE.sub(lambda match: " " * len(match.group()), without_fences(parts.body))
    for match in _TITLE.finditer(prose):
        report(
            _place(source, parts.first_line, prose, match.start()),
            "second-title",
            "A page has one title, and it is in the front matter.",
            "Start a part of the page with `## `.",
        )
    fields = {"title": name.replace("-", " ").capitalize(), "summary": "", **parts.fields}
    links = tuple(_links(source, parts.first_line, prose))
    return kind.noun(key=key, path=source.path, body=parts.body, first_line=parts.first_line, links=links, **fields)


def _links(source: Source, first_line: int, prose: str) -> Iterator[Link]:
    for match in _LINK.finditer(prose):
        yield Link(match[1], _place(source, first_line, prose, match.start(1)), match.start(1))


def _place(source: Source, first_line: int, body: str, offset: int) -> Location:
    line = body.count("\n", 0, offset)
    column = offset - (body.rfind("\n", 0, offset) + 1) + 1
    return source.at(first_line + line, column)
