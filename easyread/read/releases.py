"""Reading what changed for readers: the files under `content/releases/`, each named after its day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from easyread.model import Block, BlockKind, Document, EasyPage, EasySection, Location, Reference, Run, Sentence, Wording
from easyread.model.records import ChangedPage, News, Told
from easyread.paths import CONTENT, RELEASES
from easyread.problems import Reporter
from easyread.read.easy import read_statement
from easyread.read.fields import Field, Schema, choice, day, many, read_fields, record, reference, text
from easyread.read.files import Sources, files_below
from easyread.read.lists import mapping
from easyread.read.tree import Mapping as Fields
from easyread.read.tree import Node, Scalar
from easyread.text.language import long_date, sentences

_TOLD = record(
    {name: Field(text) for name in ("added", "removed", "changed", "to")},
    lambda _, values: Told(values.get("removed") or values.get("changed", ""), values.get("added") or values.get("to", "")),
)
_TITLE = record({"standard": Field(text), "easy": Field(text)}, lambda _, values: Wording(**values))
_PAGE: Schema = {
    "title": Field(_TITLE, True),
    "state": Field(choice("new", "changed", "gone")),
    "standard": Field(many(_TOLD)),
    "easy": Field(many(_TOLD)),
}
_STATEMENT = record(
    {"picture": Field(reference, True), "words": Field(many(reference), True)},
    lambda _, values: (values["picture"], values["words"]),
)
_RELEASE: Schema = {"words": Field(many(reference)), "easy": Field(many(_STATEMENT)), "pages": Field(lambda node, _: node, True)}


def read_releases(sources: Sources, report: Reporter) -> tuple[News, ...]:
    """What changed, the newest first."""
    paths = files_below(sources, RELEASES, ".yml", report)
    found = (_release(sources, path, report) for path in paths)
    return tuple(sorted((each for each in found if each), key=lambda each: each.on, reverse=True))


def _release(sources: Sources, path: str, report: Reporter) -> News | None:
    on = day(Scalar(path.removeprefix(f"{RELEASES}/").removesuffix(".yml"), Location(path)), report)
    node = mapping(sources, path, report)
    if on is None or node is None:
        return None
    values = read_fields(node, _RELEASE, report)
    pages = tuple(_pages(values.get("pages"), report))
    return News(on, pages, Location(path), _words(on, path, values), _easy(on, path, values, report))


def _pages(node: Node | None, report: Reporter) -> Iterator[ChangedPage]:
    for key, value in node.entries if isinstance(node, Fields) else ():
        if isinstance(value, Fields):
            fields = read_fields(Fields(value.entries, key.where), _PAGE, report)
            if "title" in fields:
                yield ChangedPage(key.text, **fields)
        else:
            report(key.where, "wrong-value", "This is not a group of fields.", "Make the file again with the command `release`.")


def _key(on: date) -> str:
    return f"{RELEASES.removeprefix(f'{CONTENT}/')}/{on}"


def _words(on: date, path: str, values: dict[str, Any]) -> Document | None:
    """What a person wrote, as a page, so that it is held to what pages are."""
    lines: tuple[Reference, ...] = values.get("words", ())
    blocks = tuple(Block(BlockKind.PARAGRAPH, 0, tuple(_sentences(line))) for line in lines)
    return Document(_key(on), path, _title(on), "", "", blocks=blocks) if blocks else None


def _sentences(line: Reference) -> Iterator[Sentence]:
    for start, words in sentences(line.key):
        where = Location(line.where.path, line.where.line, line.where.column + start)
        yield Sentence((Run(words, where),), where)


def _easy(on: date, path: str, values: dict[str, Any], report: Reporter) -> EasyPage | None:
    said = tuple(read_statement(picture, words, report) for picture, words in values.get("easy", ()))
    sections = (EasySection("", said, Location(path)),)
    return EasyPage(_key(on), path, _title(on), said[0].picture, sections) if said else None


def _title(on: date) -> str:
    return f"What changed on {long_date(on)}"
