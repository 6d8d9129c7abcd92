"""Reading a standard page: ordinary Markdown under declared fields."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model import Document, FieldValue, Kind
from easyread.problems import Reporter
from easyread.read.fields import Field, Schema, allowances, choice, day, many, reference, text, whole_number, yes_no
from easyread.read.files import Source
from easyread.read.front_matter import Parts, read_parts
from easyread.read.kinds import schema_of
from easyread.text.markdown import read_markdown
from easyread.text.tangle import tangles, untangled

LAYOUTS = (
    "text",
    "cards",
    "home",
    "search",
    "pictures",
    "picture-set",
    "credits",
    "recording",
    "rules",
    "report",
    "downloads",
    "changes",
    "accessibility",
)

COMMON: Schema = {
    "title": Field(text, True),
    "summary": Field(text, True),
    "menu": Field(text),
    "order": Field(whole_number),
    "layout": Field(choice(*LAYOUTS)),
    "see_also": Field(many(reference)),
    "source": Field(many(reference)),
    "figures": Field(many(reference)),
    "help_for": Field(many(text)),
    "help": Field(yes_no),
    "review_by": Field(day),
    "allow": Field(allowances),
}
"""The fields of every page. Those of a kind are declared in `site.yml`."""


def read_document(source: Source, key: str, kind: Kind, report: Reporter) -> Document:
    """The page, with everything in it that could be understood."""
    parts = read_parts(source, {**COMMON, **schema_of(kind)}, report)
    body = _read_in_time(parts.body, source, parts.first_line, report)
    said = read_markdown(body, source.path, parts.first_line)
    common = {name: value for name, value in parts.fields.items() if name in COMMON}
    fields = {"title": key.rpartition("/")[2].replace("-", " ").capitalize(), "summary": "", **common}
    return Document(
        key=key,
        path=source.path,
        body=body,
        first_line=parts.first_line,
        blocks=said.blocks,
        links=said.links,
        kind=kind,
        fields=tuple(_values(kind, parts)),
        title_at=parts.places.get("title"),
        summary_at=parts.places.get("summary"),
        **fields,
    )


def _read_in_time(body: str, source: Source, first_line: int, report: Reporter) -> str:
    """The body without what would take too long to understand, which is reported."""
    found = tuple(tangles(body))
    for each in found:
        line = body.count("\n", 0, each.start)
        where = source.at(first_line + line, each.start - body.rfind("\n", 0, each.start))
        report(where, "tangled", each.message, "Close each bracket, and put an empty line between paragraphs.")
    return untangled(body, found)


def _values(kind: Kind, parts: Parts) -> Iterator[FieldValue]:
    for field in kind.fields:
        if parts.fields.get(field.name, ()) != ():
            yield FieldValue(field, parts.fields[field.name], parts.places[field.name])
