"""Reading a standard page: ordinary Markdown under declared fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from easyread.model import Commitment, Document, Story
from easyread.problems import Reporter
from easyread.read.fields import Field, Schema, allowances, area, choice, day, many, measure, reference, text, whole_number
from easyread.read.files import Source
from easyread.read.front_matter import read_parts
from easyread.text.markdown import read_markdown

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


def read_document(source: Source, key: str, report: Reporter) -> Document:
    """The page, with everything in it that could be understood."""
    folder, _, name = key.rpartition("/")
    kind = PAGE if name == "index" else KINDS.get(folder, PAGE)
    parts = read_parts(source, kind.schema, report)
    said = read_markdown(parts.body, source.path, parts.first_line)
    fields = {"title": name.replace("-", " ").capitalize(), "summary": "", **parts.fields}
    document = kind.noun(
        key=key, path=source.path, body=parts.body, first_line=parts.first_line, blocks=said.blocks, links=said.links, **fields
    )
    for heading in document.headings:
        if heading.level == 1:
            report(
                source.at(heading.where.line),
                "second-title",
                "A page has one title, and it is in the front matter.",
                "Start a part of the page with `## `.",
            )
    return document
