"""A page of an edition, and what is known of it from its section."""

from __future__ import annotations

from dataclasses import dataclass

from easyread.model import Document, EasyPage, Edition, Picture
from easyread.pages.lists import Filter, Group, filters_of, groups_of
from easyread.pages.outline import Section
from easyread.paths import DOCS
from easyread.text.links import standard_uri

MISSING = "easy-missing.html"
"""The template of a page that says that there is no Easy Read yet."""
SHOWN_NEARBY = 12
"""A section's menu lists all its pages up to this many, and beyond that only the nearest, so that a section of thousands of pages
does not put thousands of links on each."""


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
    picture: Picture | None = None
    """The one that a page of the picture set is about."""
    previous: Step | None = None
    next: Step | None = None

    @property
    def is_for_staff(self) -> bool:
        """Whether it is about how the site is made, as the guide and the review pages are, so that no search should lead readers to it."""
        return self.edition is Edition.REVIEW or bool(self.section and self.section.index.path.startswith(f"{DOCS}/"))

    @property
    def is_for_search(self) -> bool:
        """Whether it should be found by those who search the web."""
        return not self.is_for_staff and self.template != MISSING

    @property
    def position(self) -> int:
        """Its number in its section, from 1. 0 outside sections."""
        return self.section.positions[self.document.key] + 1 if self.section and self.document else 0

    @property
    def nearby(self) -> tuple[Document, ...]:
        """The pages of its section that its menu lists: those of its group where they are grouped, and none beside that list itself."""
        if not self.section or not self.document or (self.document.is_index and self.section.is_grouped):
            return ()
        if self.kin:
            return self.kin.pages
        pages, here = self.section.pages, self.position - 1
        if len(pages) <= SHOWN_NEARBY:
            return pages
        first = max(1, min(here - SHOWN_NEARBY // 4, len(pages) - SHOWN_NEARBY // 2))
        return (pages[0], *pages[first : first + SHOWN_NEARBY // 2])

    @property
    def kin(self) -> Group | None:
        """The group that it is in, where the pages of its section are grouped."""
        groups = groups_of(self.section.pages[1:], self.edition) if self.section and self.section.is_grouped else ()
        return next((group for group in groups if group.title and self.document in group.pages), None)

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
        return tuple(groups_of(self.section.pages[1:], self.edition))
