"""Reading `tour.yml`: statements of the whole Easy Read edition for readers who have ten minutes, each named by its first words."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model import EasyPage, Reference, Statement, Tour
from easyread.paths import TOUR
from easyread.problems import Reporter, did_you_mean
from easyread.read.fields import Field, Schema, read_fields, reference, text, wrong
from easyread.read.files import Sources
from easyread.read.kinds import any_node
from easyread.read.lists import mapping
from easyread.read.tree import Mapping as Fields
from easyread.read.tree import Node
from easyread.read.tree import Sequence as Items

_TOUR: Schema = {"title": Field(text, True), "picture": Field(reference, True), "statements": Field(any_node, True)}


def read_tour(sources: Sources, pages: tuple[EasyPage, ...], report: Reporter) -> Tour | None:
    """None where the file is not there, or cannot be understood. Statements that no page has are reported."""
    node = mapping(sources, TOUR, report) if sources.has(TOUR) else None
    fields = read_fields(node, _TOUR, report) if node else {}
    if fields.keys() < _TOUR.keys():
        return None
    named = fields["statements"].entries if isinstance(fields["statements"], Fields) else ()
    keys = tuple(Reference(name.text, name.where) for name, _ in named)
    title_at = next((value.where for name, value in node.entries if name.text == "title"), None) if node else None
    return Tour(fields["title"], fields["picture"], tuple(_chosen(fields["statements"], pages, report)), keys, title_at)


def _chosen(node: Node, pages: tuple[EasyPage, ...], report: Reporter) -> Iterator[tuple[str, Statement]]:
    """The key of each statement's page, and the statement."""
    by_key = {page.key: page for page in pages}
    if not isinstance(node, Fields):
        wrong(node, "pages", "Write each page, and below it the first words of some of its statements.", report)
        return
    for name, named in node.entries:
        page = by_key.get(name.text)
        if page is None:
            remedy = did_you_mean(
                name.text, by_key, "If the page is gone, take this and its statements out, or choose those of another."
            )
            report(name.where, "unknown-page", f"There is no Easy Read page '{name.text}'.", remedy, about=name.text)
            continue
        found = (_statement(each, page, report) for each in (named.items if isinstance(named, Items) else (named,)))
        yield from ((page.key, statement) for statement in found if statement)


def _statement(node: Node, page: EasyPage, report: Reporter) -> Statement | None:
    """The one statement of the page that begins with these words."""
    begins = text(node, report)
    found = [statement for statement in page.statements if begins and statement.text.startswith(begins)]
    if begins and len(found) != 1:
        said = "Several statements begin" if found else "No statement begins"
        remedy = "Write more of its words." if found else f"Copy the first words of a statement from {page.path}."
        report(node.where, "unknown-statement", f"{said} with '{begins}' on that page.", remedy, about=page.key)
    return found[0] if len(found) == 1 else None
