"""From a `Library` to the pages of both editions: which there are, in what order, and what each one shows."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from easyread.model import Document, EasyPage, Edition, FieldContent, Kind, KindField, Library, Picture
from easyread.pages.statement import found
from easyread.paths import CONTENT
from easyread.reviews.sessions import checked_site
from easyread.text.links import WORDS_URI, destination, easy_uri, is_outside, standard_uri

SHOWN_NEARBY = 30
"""A section's menu lists all its pages up to this many, and beyond that only the nearest, so that a section of thousands of pages
does not put thousands of links on each."""


@dataclass(frozen=True)
class Section:
    """A folder of pages, in reading order."""

    index: Document
    pages: tuple[Document, ...]
    """The index page first."""

    @property
    def in_menu(self) -> bool:
        """Sections of the plan are in the main menu. Those about the site are in the footer."""
        return self.index.path.startswith(f"{CONTENT}/")

    @cached_property
    def positions(self) -> dict[str, int]:
        return {page.key: number for number, page in enumerate(self.pages)}


@dataclass(frozen=True)
class Group:
    """Pages of a section under a heading of their own, which is empty for all of them."""

    title: str
    pages: tuple[Document, ...]


@dataclass(frozen=True)
class Outline:
    """The order of everything."""

    library: Library
    home: Document | None
    sections: tuple[Section, ...]
    others: tuple[Document, ...]
    """Pages at the top, such as the contact page."""

    @property
    def menu(self) -> tuple[Section, ...]:
        return tuple(section for section in self.sections if section.in_menu)

    @property
    def documents(self) -> Iterator[Document]:
        """Every standard page in reading order: home, the plan, then pages about the site."""
        if self.home:
            yield self.home
        for section in self.menu:
            yield from section.pages
        yield from self.others
        for section in self.sections:
            if not section.in_menu:
                yield from section.pages

    @cached_property
    def easy(self) -> dict[str, EasyPage]:
        """The Easy Read twins by key."""
        return {page.key: page for page in self.library.easy_pages}

    @cached_property
    def by_folder(self) -> dict[str, Section]:
        return {section.index.folder: section for section in self.sections}

    @cached_property
    def related(self) -> dict[str, tuple[Document, ...]]:
        """For each page the pages it names under `see_also`, then those that name it."""
        known = {document.key: document for document in self.library.documents}
        links: dict[str, dict[str, Document]] = {key: {} for key in known}
        named = [(page, known[ref.key]) for page in self.library.documents for ref in page.see_also if ref.key in known]
        for page, other in named:
            links[page.key][other.key] = other
        for page, other in named:
            links[other.key].setdefault(page.key, page)
        return {key: tuple(others.values()) for key, others in links.items()}


@dataclass(frozen=True)
class Step:
    """The page before or after."""

    uri: str
    title: str


@dataclass(frozen=True)
class Page:
    """One page of one edition."""

    uri: str
    """The address MkDocs is told, `services/swimming.md`."""
    path: str
    """The source to edit."""
    edition: Edition
    title: str
    description: str
    template: str
    body: str = ""
    """Markdown. Easy Read pages have none: their template shows the statements."""
    document: Document | None = None
    easy: EasyPage | None = None
    twin: str = ""
    """The same page in the other edition, empty where there is none."""
    section: Section | None = None
    previous: Step | None = None
    next: Step | None = None

    @property
    def position(self) -> int:
        """Its number in its section, from 1. 0 outside sections."""
        return self.section.positions[self.document.key] + 1 if self.section and self.document else 0

    @property
    def nearby(self) -> tuple[Document, ...]:
        """The pages of its section that its menu lists."""
        if not self.section or not self.document:
            return ()
        pages, here = self.section.pages, self.position - 1
        if len(pages) <= SHOWN_NEARBY:
            return pages
        first = max(1, min(here - SHOWN_NEARBY // 4, len(pages) - SHOWN_NEARBY // 2))
        return (pages[0], *pages[first : first + SHOWN_NEARBY // 2])

    @property
    def groups(self) -> tuple[Group, ...]:
        """On an index page, the other pages of its section, under the headings that their kind asks for."""
        if not self.section or not self.document or not self.document.is_index:
            return ()
        return tuple(_groups(self.section.pages[1:], self.edition))


def _groups(pages: Sequence[Document], edition: Edition) -> Iterator[Group]:
    """By the choices of one field, in the order in which they are declared. Pages that chose none come last, without a heading."""
    kind = pages[0].kind if pages else Kind()
    choices = next((field.choices for field in kind.fields if field.name == kind.group_by), {})
    for name, words in (*((name, words.of(edition)) for name, words in choices.items()), (None, "")):
        members = tuple(page for page in pages if page.value(kind.group_by) == name)
        if members:
            yield Group(words, members)


def make_outline(library: Library) -> Outline:
    """The order of the pages, from their folders, the field that orders their kind, `order` and titles."""
    folders: dict[str, list[Document]] = {}
    for document in library.documents:
        folders.setdefault(document.folder, []).append(document)
    top = sorted(folders.pop("", []), key=_order)
    sections = [_section(pages) for pages in folders.values()]
    return Outline(
        library=library,
        home=next((page for page in top if page.is_index), None),
        sections=tuple(sorted(sections, key=lambda section: _order(section.index))),
        others=tuple(page for page in top if not page.is_index),
    )


def _section(pages: list[Document]) -> Section:
    ordered = sorted(pages, key=lambda page: (not page.is_index, *_order(page)))
    return Section(ordered[0], tuple(ordered))


def _order(page: Document) -> tuple[bool, Any, int, str, str]:
    """Pages of a kind have values of one type, so that they can be compared."""
    field = next((each for each in page.kind.fields if each.name == page.kind.order_by), None)
    content = page.value(field.name) if field else None
    place = _place(field, content) if field and content is not None else 0
    return field is not None and content is None, place, page.order or 10**9, page.title.casefold(), page.key


def _place(field: KindField, content: FieldContent) -> Any:
    if field.choices:
        return list(field.choices).index(str(content))
    return content.casefold() if isinstance(content, str) else content


def make_pages(outline: Outline) -> tuple[Page, ...]:
    """Every page of both editions, each edition in reading order."""
    documents = tuple(outline.documents)
    standard = [_standard_page(document, outline) for document in documents]
    easy = [_easy_page(document, outline) for document in documents if document.key in outline.easy]
    review = _review_pages(outline) if outline.library.site.review == "yes" else ()
    return (*_in_sequence(standard), *_in_sequence([*easy, _word_list()]), *review)


def _review_pages(outline: Outline) -> Iterator[Page]:
    """An overview, and for each page and its twin one that shows both side by side."""
    about = "What was compared, what changed since, what people tested, and what is still to do."
    yield Page("review/index.md", "content/reviews", Edition.REVIEW, "Review", about, "review.html")
    short = "How far both editions can be relied on, on one page."
    yield Page("review/board.md", "content/reviews", Edition.REVIEW, "Board summary", short, "review-board.html")
    asked = "What standards ask, point by point: the rule, the test or the people that see to it, and what nobody sees to."
    yield Page("review/trace.md", "content/reviews", Edition.REVIEW, "How each standard is kept", asked, "review-trace.html")
    for document in outline.documents:
        if document.key in outline.easy:
            yield Page(
                uri=f"review/pages/{document.key}.md",
                path=f"content/reviews/{document.key}.yml",
                edition=Edition.REVIEW,
                title=f"Review: {document.title}",
                description=f"Both editions of '{document.title}' side by side.",
                template="review-page.html",
                easy=outline.easy[document.key],
            )


def _in_sequence(pages: Sequence[Page]) -> Iterator[Page]:
    steps = [None, *(Step(page.uri, page.title) for page in pages), None]
    for page, before, after in zip(pages, steps, steps[2:], strict=False):
        yield replace(page, previous=before, next=after)


def _standard_page(document: Document, outline: Outline) -> Page:
    return Page(
        uri=standard_uri(document.key),
        path=document.path,
        edition=Edition.STANDARD,
        title=document.title,
        description=document.summary,
        template="main.html",
        body=_body(document, outline.library),
        document=document,
        easy=outline.easy.get(document.key),
        twin=easy_uri(document.key) if document.key in outline.easy else "",
        section=outline.by_folder.get(document.folder),
    )


def _easy_page(document: Document, outline: Outline) -> Page:
    easy = outline.easy[document.key]
    return Page(
        uri=easy_uri(document.key),
        path=easy.path,
        edition=Edition.EASY,
        title=easy.title,
        description=" ".join(statement.text for statement in easy.statements[:2]),
        template="easy.html",
        document=document,
        easy=easy,
        twin=standard_uri(document.key),
        section=_easy_section(outline, document.folder),
    )


def _easy_section(outline: Outline, folder: str) -> Section | None:
    """The section without pages that have no Easy Read twin, so that "page 3 of 8" counts what is there."""
    section = outline.by_folder.get(folder)
    if section is None or all(page.key in outline.easy for page in section.pages):
        return section
    return Section(section.index, tuple(page for page in section.pages if page.key in outline.easy))


def _word_list() -> Page:
    return Page(
        uri=WORDS_URI,
        path=f"{CONTENT}/words.yml",
        edition=Edition.EASY,
        title="Hard words",
        description="This page tells you what the hard words mean.",
        template="words.html",
    )


def _body(document: Document, library: Library) -> str:
    """The Markdown with its links as MkDocs wants them, laid out as the page asks."""
    body = document.body
    for link in reversed(document.links):
        body = body[: link.start] + relative(document, link.target, library.pictures) + body[link.start + len(link.target) :]
    if document.built:
        body += f"\n\n{document.built}\n{found(library.findings, checked_site(library))}"
    return _as_cards(body) if document.layout == "cards" else body


def relative(document: Document, target: str, pictures: Mapping[str, Picture]) -> str:
    """A link's true path on disk as a path between the pages and pictures MkDocs is told of."""
    found = None if is_outside(target) else destination(document.path, target)
    if found is None:
        return target
    uri = _published(found.uri, pictures)
    way = posixpath.relpath(uri, posixpath.dirname(standard_uri(document.key)) or ".")
    anchor = f"#{found.anchor}" if found.anchor else ""
    return anchor if found.uri == standard_uri(document.key) and anchor else way + anchor


def _published(uri: str, pictures: Mapping[str, Picture]) -> str:
    """Where a picture is published, which is not always where our own of that name lies."""
    folder, _, name = uri.rpartition("/")
    picture = pictures.get(name.rpartition(".")[0]) if folder == "pictures" else None
    return picture.uri if picture else uri


def _as_cards(body: str) -> str:
    """Each `##` part in a box of its own, boxes side by side where there is room."""
    before, *parts = re.split(r"^(?=## )", body, flags=re.MULTILINE)
    cards = "\n\n".join(f'<section class="card" markdown="1">\n\n{part.strip()}\n\n</section>' for part in parts)
    return f'{before}\n\n<div class="cards" markdown="1">\n\n{cards}\n\n</div>\n' if parts else body


def used_on(outline: Outline) -> dict[str, list[EasyPage]]:
    """For each form of a hard word in small letters, the pages that mark it, in reading order."""
    uses: dict[str, list[EasyPage]] = {}
    for key in (document.key for document in outline.documents if document.key in outline.easy):
        page = outline.easy[key]
        marked = {run.text.casefold() for statement in page.statements for run in statement.runs if run.hard}
        for word in sorted(marked):
            uses.setdefault(word, []).append(page)
    return uses
