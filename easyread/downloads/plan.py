"""The standard edition as accessible PDF: the whole in one file, or each section in its own where the whole is too long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Any

from easyread.downloads.book import plans_of
from easyread.downloads.pdf import compile_pdf, dated
from easyread.downloads.studio import Studio
from easyread.model import Document, Edition, FieldType, Measure, Site
from easyread.pages.outline import Outline, Section
from easyread.paths import ENDING
from easyread.text.countries import phone_link
from easyread.text.language import keep_whole
from easyread.text.links import destination, is_outside, typed_address
from easyread.text.markup import BLOCKS, Element, understand
from easyread.text.rendering import CannotBeRenderedError
from easyread.text.said import amount, label, said

PLAN = Path(__file__).with_name("plan.typ")


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of text."""

    text: str
    bold: bool = False
    target: str = ""
    """An address on the web."""
    chapter: str = ""
    """The key of the page that it links to."""

    def plain(self) -> dict[str, Any]:
        return {"text": keep_whole(self.text), "bold": self.bold, "target": self.target, "chapter": self.chapter}


Block = dict[str, Any]


MOST_PAGES = 200
"""Pages of the website in one file. More take over 300 MB of memory to set and are over 200 pages of paper (measured with 311)."""


@dataclass(frozen=True, slots=True)
class Volume:
    """What one file holds: the whole plan, or a section of it where the whole is too long."""

    sections: tuple[Section, ...]
    name: str = ""
    """In its file's name. Empty for the whole, as is the title."""
    title: str = ""


def volumes(outline: Outline, most: int = MOST_PAGES) -> tuple[Volume, ...]:
    """The whole plan, or its sections where it has more than `most` pages."""
    if sum(len(section.pages) for section in outline.menu) <= most:
        return (Volume(outline.menu),)
    return tuple(Volume((each,), each.index.folder.replace("/", "-"), each.index.title) for each in outline.menu)


def plan_data(outline: Outline, volume: Volume, size: int, kind: tuple[str, ...], studio: Studio) -> dict[str, Any]:
    """All that the template shows: every page of a volume, in order."""
    site = outline.library.site
    documents = [page for section in volume.sections for page in section.pages]
    keys = frozenset(document.key for document in documents)
    return {
        "title": f"{site.name}: {volume.title}" if volume.title else site.name,
        "organisation": site.organisation,
        "made_from": list(plans_of(outline.library.origins_of(documents))) or [line for line in (site.plan,) if line],
        **dated(site.published),
        "kind": list(kind),
        "size": size,
        **studio.look,
        "asking": [run.plain() for run in _asking(site)],
        "chapters": [_chapter(document, outline, keys) for document in documents],
    }


def _chapter(document: Document, outline: Outline, keys: frozenset[str]) -> dict[str, Any]:
    """A page with what helps on it. `keys` are those of all pages in the file, to which links lead within it."""
    help_on = (block for each in outline.help_on(document) for block in _help(each, keys))
    return {
        "key": document.key,
        "title": _title(document),
        "level": 1 if document.is_index else 2,
        "blocks": list(_kept_together([*_blocks(document, keys), *help_on])),
    }


def plan(outline: Outline, volume: Volume, size: int, kind: tuple[str, ...], studio: Studio) -> bytes:
    """The PDF. Raises CannotBeSetError."""
    return compile_pdf(PLAN, plan_data(outline, volume, size, kind, studio), studio)


def _asking(site: Site) -> Iterator[Words]:
    """How to reach those who publish it, since paper has no page to go to. Nothing where the site does not say."""
    ways = [("phone", site.phone, phone_link(site)), ("email", site.email, f"mailto:{site.email}")]
    begin = "For this in another format, or to ask us something, "
    for way, shown, target in ways:
        if shown:
            yield from (Words(f"{begin}{way} "), Words(shown, target=target))
            begin = " or "
    if site.phone or site.email:
        yield Words(".")


def _kept_together(blocks: Sequence[Block]) -> Iterator[Block]:
    """The same, where each tells whether it introduces the list after it."""
    for block, after in zip(blocks, [*blocks[1:], {"kind": ""}], strict=True):
        yield {**block, "introduces": block["kind"] == "paragraph" and after["kind"] in ("list", "steps")}


def _title(document: Document) -> str:
    return f"{document.number}. {document.title}" if document.number else document.title


def _blocks(document: Document, keys: frozenset[str]) -> Iterator[Block]:
    fields = said(document, Edition.STANDARD)
    charts = [each for each in fields if each.field.type is FieldType.MEASURES and each.content is not None]
    if not document.number and (kind := label(document, Edition.STANDARD)):  # a number stands in the heading
        yield _paragraph(kind)
    yield {"kind": "paragraph", "runs": [Words(document.summary, bold=True).plain()]}
    if facts := [line for each in fields if each not in charts for line in each.lines]:
        yield {"kind": "facts", "lines": facts}
    said_first, below_headings = _parted(list(_lines(_parsed(document))))
    for element in said_first:
        yield from _block(element, document, keys)
    yield from (_measure(each) for field in charts for each in field.several if isinstance(each, Measure))
    for element in below_headings:
        yield from _block(element, document, keys)


def _parted(elements: Sequence[Element]) -> tuple[Sequence[Element], Sequence[Element]]:
    """What comes before the first heading, and the rest. What is counted stands between them, as on the website."""
    place = next((place for place, each in enumerate(elements) if each.name in _HEADINGS), len(elements))
    return elements[:place], elements[place:]


def _help(document: Document, keys: frozenset[str]) -> Iterator[Block]:
    """Where to get help, after a page whose readers may need it."""
    yield {"kind": "heading", "level": 3, "runs": [Words(document.title).plain()]}
    for element in _lines(_parsed(document)):
        yield from _block(element, document, keys)


def _paragraph(text: str) -> Block:
    return {"kind": "paragraph", "runs": [Words(text).plain()]}


def _parsed(document: Document) -> Element:
    """The page as it is shown on the website. Nothing for one that cannot be understood, which the check tells."""
    try:
        return understand(document.body).root
    except CannotBeRenderedError:
        return Element("body")


_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_HOLD_WORDS = frozenset(("p", "pre", "summary", "dt", "figcaption"))


def _block(element: Element, document: Document, keys: frozenset[str]) -> Iterator[Block]:
    def words(each: Element) -> list[dict[str, Any]]:
        return [run.plain() for run in _runs(each, document, keys) if run.text]

    match element.name:
        case name if name in _HEADINGS:  # one deeper below a page that is itself below its section's
            yield {"kind": "heading", "level": int(name[1]) + (not document.is_index), "runs": words(element)}
        case "ul" | "ol":
            kind = "list" if element.name == "ul" else "steps"
            yield {"kind": kind, "items": [words(item) for item in element.elements]}
        case "blockquote":
            yield from ({"kind": "quote", "runs": words(each)} for each in element.elements)
        case "table":
            yield from _table([[words(cell) for cell in row.elements] for row in element.walk() if row.name == "tr"])
        case "hr":
            return
        case name if name in _HOLD_WORDS:
            if element.text.strip():
                runs = words(Element("p", children=[Element("b", children=[element])]) if _names_a_box(element) else element)
                yield {"kind": "paragraph", "runs": runs}
        case _:
            for each in _lines(element):
                yield from _block(each, document, keys)


def _table(rows: Sequence[list[Any]]) -> Iterator[Block]:
    """Rows of one length. Nothing where none has a cell."""
    wide = max((len(row) for row in rows), default=0)
    if wide:
        yield {"kind": "table", "caption": "", "rows": [row + [[]] * (wide - len(row)) for row in rows]}


def _names_a_box(element: Element) -> bool:
    """Whether it is the title of a note, or of one that opens."""
    return element.name == "summary" or "admonition-title" in element.attributes.get("class", "").split()


def _lines(element: Element) -> Iterator[Element]:
    """What stands on lines of its own in an element, words between such parts as a paragraph of their own."""
    for is_block, parts in groupby(element.children, lambda part: isinstance(part, Element) and part.name in BLOCKS):
        if is_block:
            yield from (part for part in parts if isinstance(part, Element))
        else:
            yield Element("p", children=list(parts))


def _runs(element: Element, document: Document, keys: frozenset[str]) -> Iterator[Words]:
    """The text of an element, with what its parts say of it."""
    for part in element.children:
        if isinstance(part, str):
            yield Words(_flat(part))
            continue
        if "footnote-backref" in part.attributes.get("class", ""):  # a way back for those who followed a link
            continue
        inner = [Words(" ")] if part.name == "br" else list(_runs(part, document, keys))
        if part.name in ("strong", "b"):
            inner = [replace(run, bold=True) for run in inner]
        if part.name == "a":
            target, chapter = _target(part.attributes.get("href", ""), document, keys)
            inner = [replace(run, target=target, chapter=chapter) for run in inner]
            address = typed_address(target, "".join(run.text for run in inner))
            inner += [Words(f" ({address})")] if address else []
        yield from inner


def _flat(text: str) -> str:
    return " ".join(f"|{text}|".split())[1:-1]


def _target(href: str, document: Document, keys: frozenset[str]) -> tuple[str, str]:
    """An address on the web, or the key of a page of the plan. Neither for a page that is not in it."""
    if is_outside(href):
        return href, ""
    found = destination(document.path, href)
    key = found.uri.removesuffix(ENDING) if found else ""
    return "", key if key in keys else ""


def _measure(measure: Measure) -> Block:
    def cell(text: str) -> list[dict[str, Any]]:
        return [Words(text).plain()]

    rows = [[cell("When"), cell("How many")]]
    for value in measure.values:
        rows.append([cell(value.label), cell(amount(value, measure.unit))])
    return {"kind": "table", "caption": measure.name, "rows": rows}
