"""From a `Library` to the order of everything: sections, and the pages in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from easyread.model import Document, EasyPage, EasySection, FieldContent, KindField, Library, Location, Tour, Wording
from easyread.pages.shown import Shown, apart, put_together
from easyread.paths import CONTENT, TOUR
from easyread.text.help import Help, helps, with_help
from easyread.text.links import easy_uri

NEAR = 3
"""How many pages are offered instead of one that has no Easy Read."""


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

    @property
    def is_grouped(self) -> bool:
        """Whether its list of pages has headings."""
        return bool(self.pages[-1].kind.group_by)

    @cached_property
    def positions(self) -> dict[str, int]:
        return {page.key: number for number, page in enumerate(self.pages)}


@dataclass(frozen=True)
class Outline:
    """The order of everything."""

    library: Library
    home: Document | None
    sections: tuple[Section, ...]
    others: tuple[Document, ...]
    """Pages at the top, such as the contact page. Beside a website that is not ours, also those of folders whose first page has no twin."""

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

    @property
    def easy(self) -> Mapping[str, EasyPage]:
        """The Easy Read twins by key."""
        return self.library.easy_by_key

    @property
    def easy_parts(self) -> tuple[Section, ...]:
        """The parts of the Easy Read edition: those of the menu whose first page has a twin, which names them."""
        return tuple(section for section in self.menu if section.index.key in self.easy)

    @property
    def easy_tiles(self) -> Iterator[Document]:
        """What the Easy Read home page leads to: its parts, and each page by itself that is in none of them."""
        for section in self.menu:
            inside = self.shown_by_folder.get(section.index.folder, ())
            yield from (shown.documents[0] for shown in (inside[:1] if section.index.key in self.easy else inside))
        yield from self.others if self.library.beside else ()

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
    def tour(self) -> EasyPage | None:
        """Some statements of every part, under its title, with all help that they need. None where nobody chose any."""
        tour = self.library.tour
        if tour is None:
            return None
        chosen = apart(_chosen(tour, section, self.easy[section.index.key].title) for section in self.easy_parts)
        easy = EasyPage("tour", TOUR, tour.title, tour.picture, tuple(each for each in chosen if each.statements))
        for each in self.helps:
            easy = each.after(easy) if each.is_for(easy.text) else easy
        return easy

    @cached_property
    def shown_by_folder(self) -> dict[str, list[Shown]]:
        """The Easy Read pages of each section, in reading order."""
        folders: dict[str, list[Shown]] = {}
        for shown in self.shown:
            folders.setdefault(shown.documents[0].folder, []).append(shown)
        return folders

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

    def nearest(self, document: Document) -> tuple[Document, ...]:
        """For a page without Easy Read, the pages with it that tell of much the same: those it names, then the first of its section."""
        section = self.by_folder.get(document.folder)
        near = (*self.related[document.key], *((section.index,) if section else ()))
        return tuple({each.key: each for each in near if each.key in self.easy}.values())[:NEAR]

    @cached_property
    def by_folder(self) -> dict[str, Section]:
        return {section.index.folder: section for section in self.sections}

    @cached_property
    def related(self) -> dict[str, tuple[Document, ...]]:
        """For each page the pages it names under `see_also`, then those that name it there or in a field."""
        known = self.library.documents_by_key
        links: dict[str, dict[str, Document]] = {key: {} for key in known}
        for page in self.library.documents:
            links[page.key] |= {ref.key: known[ref.key] for ref in page.see_also if ref.key in known}
        for page in self.library.documents:
            for key in (*(each.key for each in page.see_also), *(each.key for each in page.linked)):
                if key in known:
                    links[key].setdefault(page.key, page)
        return {key: tuple(others.values()) for key, others in links.items()}


def make_outline(library: Library) -> Outline:
    """The order of the pages, from their folders, the field that orders their kind, `order` and titles."""
    folders: dict[str, list[Document]] = {}
    for document in library.documents:
        if not library.beside or document.key in library.easy_by_key:
            folders.setdefault(document.folder, []).append(document)
    parts = [
        pages for folder, pages in folders.items() if folder and (not library.beside or any(page.is_index for page in pages))
    ]
    inside = {page.key for pages in parts for page in pages}
    top = sorted((page for pages in folders.values() for page in pages if page.key not in inside), key=_order)
    sections = [_section(pages) for pages in parts]
    return Outline(
        library=library,
        home=next((page for page in top if page.is_index), None),
        sections=tuple(sorted(sections, key=lambda section: _order(section.index))),
        others=tuple(page for page in top if not page.is_index),
    )


def _chosen(tour: Tour, section: Section, title: str) -> EasySection:
    """What a tour has of one part."""
    inside = (statement for key, statement in tour.chosen if key.rpartition("/")[0] == section.index.folder)
    return EasySection(title, tuple(inside), Location(TOUR), part=section.index.key)


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
