"""From a `Library` to the pages of both editions: which there are, in what order, and what each one shows."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Any

from easyread.model import (
    Document,
    EasyPage,
    EasySection,
    Edition,
    FieldContent,
    Kind,
    KindField,
    Library,
    Location,
    Picture,
    Status,
    Wording,
)
from easyread.pages.help import Help, helps, with_help
from easyread.pages.statement import found
from easyread.paths import CONTENT, REVIEWS, SITE, WORDS
from easyread.reviews.sessions import checked_site
from easyread.text.links import WORDS_URI, destination, easy_uri, is_outside, review_uri, standard_uri
from easyread.text.markup import escaped
from easyread.text.said import label
from easyread.text.said import lines as said_lines

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
    name: str = ""
    """Its anchor on the index page."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Pages of a section that say the same in one field."""

    name: str
    """`theme-joined-up-care`, unique on its page."""
    label: str
    """Of the field."""
    title: str
    keys: frozenset[str]
    """Of the pages."""


@dataclass(frozen=True)
class Shown:
    """An Easy Read page as readers get it."""

    page: EasyPage
    documents: tuple[Document, ...]
    """The standard pages that it tells of, in reading order. Where there are several, each is a part of the page."""

    @property
    def is_whole(self) -> bool:
        """Whether it is one source, as it was written."""
        return self.page.key == self.documents[0].key


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
        return tuple(section for section in self.sections if self._in_menu(section))

    def _in_menu(self, section: Section) -> bool:
        return section.in_menu or self.library.beside

    @property
    def documents(self) -> Iterator[Document]:
        """Every standard page in reading order: home, the plan, then pages about the site."""
        if self.home:
            yield self.home
        for section in self.menu:
            yield from section.pages
        yield from self.others
        for section in self.sections:
            if not self._in_menu(section):
                yield from section.pages

    @cached_property
    def easy(self) -> dict[str, EasyPage]:
        """The Easy Read twins by key."""
        return {page.key: page for page in self.library.easy_pages}

    @cached_property
    def shown(self) -> tuple[Shown, ...]:
        """The Easy Read pages that readers get, in reading order."""
        documents = {document.key: document for document in self.documents}
        easy = {key: with_help(self.helps, documents[key], page) for key, page in self.easy.items() if key in documents}
        return tuple(put_together(tuple(documents.values()), easy))

    @cached_property
    def helps(self) -> tuple[Help, ...]:
        """Pages that others show, because whoever reads them may need help."""
        return helps(self.library)

    def help_on(self, document: Document) -> tuple[Document, ...]:
        """Those that a standard page shows at its end."""
        return tuple(each.document for each in self.helps if each.is_shown_on(document, self.easy.get(document.key)))

    @cached_property
    def shown_by_key(self) -> dict[str, Shown]:
        """For each Easy Read source the page that it is on."""
        return {document.key: shown for shown in self.shown for document in shown.documents}

    def easy_address(self, key: str) -> str:
        """Where readers find an Easy Read source: its page, or its part of a page."""
        shown = self.shown_by_key.get(key)
        if shown is None or shown.is_whole:
            return easy_uri(key)
        return f"{easy_uri(shown.page.key)}#{key.rpartition('/')[2]}"

    @cached_property
    def moved(self) -> dict[str, str]:
        """Addresses that Easy Read sources would have alone, and where readers find them."""
        return {easy_uri(key): self.easy_address(key) for key, shown in self.shown_by_key.items() if not shown.is_whole}

    @cached_property
    def by_folder(self) -> dict[str, Section]:
        return {section.index.folder: section for section in self.sections}

    @cached_property
    def related(self) -> dict[str, tuple[Document, ...]]:
        """For each page the pages it names under `see_also`, then those that name it there or in a field."""
        known = {document.key: document for document in self.library.documents}
        links: dict[str, dict[str, Document]] = {key: {} for key in known}
        for page in self.library.documents:
            links[page.key] |= {ref.key: known[ref.key] for ref in page.see_also if ref.key in known}
        for page in self.library.documents:
            for key in (*(ref.key for ref in page.see_also), *page.linked):
                if key in known:
                    links[key].setdefault(page.key, page)
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
    def in_full(self) -> str:
        """On an index page whose list is grouped, the page that has all of it in full. Empty elsewhere."""
        if not self.filters or not self.section:
            return ""
        return (
            standard_uri(f"{self.section.index.folder}/all")
            if self.section.pages[-1].kind.group_by and len(self.section.pages) > 2
            else ""
        )

    @property
    def filters(self) -> tuple[Filter, ...]:
        """On an index page, what its list can be narrowed to."""
        return filters_of(self.section.pages[1:]) if self.section and self.document and self.document.is_index else ()

    @property
    def groups(self) -> tuple[Group, ...]:
        """On an index page, the other pages of its section, under the headings that their kind asks for."""
        if not self.section or not self.document or not self.document.is_index:
            return ()
        if self.edition is Edition.EASY and any(page.kind.easy_page_for for page in self.section.pages):
            return (Group("", self.section.pages[1:]),)
        return tuple(_groups(self.section.pages[1:], self.edition))


def filters_of(pages: Sequence[Document]) -> tuple[Filter, ...]:
    """Each choice of their fields that some of the pages made, and saying nothing where there are words for that."""
    kind = pages[0].kind if pages else Kind()
    fields = (field for field in kind.fields if field.choices and Edition.STANDARD in field.shown)
    found = (each for field in fields for each in _filters(field, pages))
    return tuple(each for each in found if each.keys and each.title)


def _filters(field: KindField, pages: Sequence[Document]) -> Iterator[Filter]:
    label, named = field.label.standard, ((name, choice.standard) for name, choice in field.choices.items())
    for name, title in (*named, ("", field.when_empty.standard)):
        keys = frozenset(page.key for page in pages if _chose(page, field, name))
        yield Filter(f"{field.name.replace('_', '-')}-{name or 'none'}", label, title, keys)


def _chose(page: Document, field: KindField, name: str) -> bool:
    match page.value(field.name):
        case None:
            return not name
        case Status(choice=choice):
            return choice == name
        case tuple() as several:
            return name in several
        case chosen:
            return chosen == name


def _groups(pages: Sequence[Document], edition: Edition) -> Iterator[Group]:
    """By the choices of one field, in the order in which they are declared. Pages that chose none come last, without a heading."""
    kind = pages[0].kind if pages else Kind()
    choices = next((field.choices for field in kind.fields if field.name == kind.group_by), {})
    for name, words in (*((name, words.of(edition)) for name, words in choices.items()), (None, "")):
        members = tuple(page for page in pages if page.value(kind.group_by) == name)
        if members:
            yield Group(words, members, name or "")


def put_together(documents: Sequence[Document], easy: Mapping[str, EasyPage]) -> Iterator[Shown]:
    """The Easy Read pages of some standard pages: one each, or one for each choice of the field that their kind names."""
    both = [document for document in documents if document.key in easy]
    first = {document.kind.folder: place for place, document in reversed(list(enumerate(both))) if document.kind.easy_page_for}
    groups: dict[tuple[int, int, str], list[Document]] = {}
    for place, document in enumerate(both):
        name, number = _choice_of(document)
        key = f"{document.folder}/{name}" if name else document.key
        groups.setdefault((first[document.kind.folder] if name else place, number, key), []).append(document)
    for (_, _, key), members in sorted(groups.items(), key=lambda group: group[0]):
        page = easy[members[0].key]
        yield Shown(page if key == page.key else _joined(key, members, easy), tuple(members))


def _choice_of(document: Document) -> tuple[str, int]:
    """What it chose of the field that makes Easy Read pages, and which choice that is. Empty where it makes none."""
    field = next((each for each in document.kind.fields if each.name == document.kind.easy_page_for), None)
    chosen = document.value(field.name) if field else None
    return (str(chosen), list(field.choices).index(str(chosen))) if field and chosen else ("", 0)


def _joined(key: str, members: Sequence[Document], easy: Mapping[str, EasyPage]) -> EasyPage:
    """Several sources as one page, a part each."""
    kind = members[0].kind
    field = next(each for each in kind.fields if each.name == kind.easy_page_for)
    choice = field.choices[str(members[0].value(field.name))]
    pages = [easy[document.key] for document in members]
    return EasyPage(
        key=key,
        path=SITE,
        title=choice.easy,
        picture=choice.picture or pages[0].picture,
        sections=tuple(EasySection(page.title, page.statements, Location(page.path), page.key) for page in pages),
    )


def make_outline(library: Library) -> Outline:
    """The order of the pages, from their folders, the field that orders their kind, `order` and titles."""
    folders: dict[str, list[Document]] = {}
    easy = {page.key for page in library.easy_pages}
    for document in library.documents if not library.beside else (each for each in library.documents if each.key in easy):
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
    return content.standard.casefold() if isinstance(content, Wording) else content


def make_pages(outline: Outline) -> tuple[Page, ...]:
    """Every page of both editions, each edition in reading order."""
    documents = tuple(outline.documents)
    standard = [_standard_page(document, outline) for document in documents if not outline.library.beside]
    easy = [_easy_page(shown, outline) for shown in outline.shown]
    word_list = [_word_list()] if outline.library.words else []
    review = _review_pages(outline) if outline.library.site.review == "yes" else ()
    return (*_in_sequence(standard), *_in_sequence([*easy, *word_list]), *_in_full(outline), *review)


def _review_pages(outline: Outline) -> Iterator[Page]:
    """An overview, and for each page and its twin one that shows both side by side."""
    about = "What was compared, what changed since, what people tested, and what is still to do."
    yield Page("review/index.md", REVIEWS, Edition.REVIEW, "Review", about, "review.html")
    short = "How far both editions can be relied on, on one page."
    yield Page("review/board.md", REVIEWS, Edition.REVIEW, "Board summary", short, "review-board.html")
    asked = "What standards ask, point by point: the rule, the test or the people that see to it, and what nobody sees to."
    yield Page("review/trace.md", REVIEWS, Edition.REVIEW, "How each standard is kept", asked, "review-trace.html")
    for document in outline.documents:
        if document.key in outline.easy:
            yield Page(
                uri=review_uri(document.key),
                path=f"{REVIEWS}/{document.key}.yml",
                edition=Edition.REVIEW,
                title=f"Review: {document.title}",
                description=f"Both editions of '{document.title}' side by side.",
                template="review-page.html",
                easy=outline.easy[document.key],
            )


def _in_full(outline: Outline) -> Iterator[Page]:
    """For each kind that is grouped, one page with all of its pages in full, to print or to search in."""
    for section in outline.sections:
        kind = section.pages[-1].kind
        if kind.group_by and len(section.pages) > 2:
            title = f"All {len(section.pages) - 1} {kind.many.standard.lower()} in full"
            page = replace(section.index, key=f"{section.index.folder}/all", title=title, kind=Kind(), fields=())
            yield Page(
                uri=standard_uri(page.key),
                path=SITE,
                edition=Edition.STANDARD,
                title=title,
                description=f"{title}, on one page to print.",
                template="all.html",
                body="\n\n".join(_full(each, page, outline) for each in section.pages[1:]),
                section=section,
            )


def _full(document: Document, page: Document, outline: Outline) -> str:
    """A page as a part of another: its title as a heading with its anchor, its own headings two levels deeper."""
    name = label(document, Edition.STANDARD) if document.number else ""
    title = f"{name}: {document.title}" if name else document.title
    lines = _linked(document, page, outline).split("\n")
    for heading in document.headings:
        lines[heading.where.line - document.first_line] = f"#{lines[heading.where.line - document.first_line]}"
    told = "\n".join(f"- {escaped(line)}" for line in said_lines(document, Edition.STANDARD))
    return f"## {title} {{#{document.name}}}\n\n" + "\n".join(lines).strip() + f"\n\n{told}"


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
        body=_body(document, outline),
        document=document,
        easy=outline.easy.get(document.key),
        twin=outline.easy_address(document.key) if document.key in outline.easy else "",
        section=outline.by_folder.get(document.folder),
    )


def _easy_page(shown: Shown, outline: Outline) -> Page:
    easy, document = shown.page, shown.documents[0]
    return Page(
        uri=easy_uri(easy.key),
        path=easy.path,
        edition=Edition.EASY,
        title=easy.title,
        description=" ".join(statement.text for statement in easy.statements[:2]),
        template="easy.html",
        document=document,
        easy=easy,
        twin=standard_uri(document.key)
        if shown.is_whole
        else f"{standard_uri(f'{document.folder}/index')}#{easy.key.rpartition('/')[2]}",
        section=_easy_section(outline, document.folder),
    )


def _easy_section(outline: Outline, folder: str) -> Section | None:
    """The section with the first page of each Easy Read page alone, so that "page 3 of 8" counts what readers get."""
    section = outline.by_folder.get(folder)
    if section is None:
        return None
    return Section(section.index, tuple(each.documents[0] for each in outline.shown if each.documents[0].folder == folder))


def _word_list() -> Page:
    return Page(
        uri=WORDS_URI,
        path=WORDS,
        edition=Edition.EASY,
        title="Hard words",
        description="This page tells you what the hard words mean.",
        template="words.html",
    )


def _body(document: Document, outline: Outline) -> str:
    """The Markdown with its links as MkDocs wants them, laid out as the page asks."""
    body, library = _linked(document, document, outline), outline.library
    for each in outline.help_on(document):
        body = f"{body.rstrip()}\n\n## {each.title}\n\n{_linked(each, document, outline).strip()}\n"
    if document.built:
        body += f"\n\n{document.built}\n{found(library.findings, checked_site(library))}"
    return _as_cards(body, document) if document.layout == "cards" else body


def _linked(source: Document, shown_on: Document, outline: Outline) -> str:
    """The Markdown of one page, which may be shown on another, with its links as MkDocs wants them."""
    body = source.body
    for link in reversed(source.links):
        body = body[: link.start] + relative(source, link.target, shown_on, outline) + body[link.start + len(link.target) :]
    return body


def relative(source: Document, target: str, document: Document, outline: Outline) -> str:
    """A link's true path on disk as a path between the pages and pictures MkDocs is told of, from the page it is shown on."""
    found = None if is_outside(target) else destination(source.path, target)
    if found is None:
        return target
    uri, _, part = outline.moved.get(found.uri, _published(found.uri, outline.library.pictures)).partition("#")
    way = posixpath.relpath(uri, posixpath.dirname(standard_uri(document.key)) or ".")
    anchor = f"#{part or found.anchor}" if part or found.anchor else ""
    return anchor if found.uri == standard_uri(document.key) and anchor else way + anchor


def _published(uri: str, pictures: Mapping[str, Picture]) -> str:
    """Where a picture is published, which is not always where our own of that name lies."""
    folder, _, name = uri.rpartition("/")
    picture = pictures.get(name.rpartition(".")[0]) if folder == "pictures" else None
    return picture.uri if picture else uri


def _as_cards(body: str, document: Document) -> str:
    """Each `##` part in a box of its own, boxes side by side where there is room."""
    lines = body.split("\n")
    starts = [heading.where.line - document.first_line for heading in document.headings if heading.level == 2]
    before, *parts = ("\n".join(lines[start:end]) for start, end in pairwise((0, *starts, len(lines))))
    cards = "\n\n".join(f'<section class="card" markdown="1">\n\n{part.strip()}\n\n</section>' for part in parts)
    return f'{before}\n\n<div class="cards" markdown="1">\n\n{cards}\n\n</div>\n' if parts else body


def used_on(outline: Outline) -> dict[str, list[EasyPage]]:
    """For each form of a hard word in small letters, the pages that mark it, in reading order."""
    uses: dict[str, list[EasyPage]] = {}
    for page in (shown.page for shown in outline.shown):
        for word in sorted(page.hard_words):
            uses.setdefault(word, []).append(page)
    return uses
