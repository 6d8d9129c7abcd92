"""All that was read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from types import MappingProxyType

from easyread.characters import PRINTED
from easyread.model.document import Document
from easyread.model.easy_page import EasyPage, Statement, Tour
from easyread.model.location import Location, Problem
from easyread.model.picture import Picture, PictureSet
from easyread.model.records import Accessibility, Evaluation, Findings, News, Record, Release, Session
from easyread.model.site import Site
from easyread.model.word import PlainWord, RecordedVoice, SameWords, Word


@dataclass(frozen=True, slots=True)
class Origin:
    """A text that pages are made from."""

    name: str
    """As pages name it under `source`."""
    title: str
    publisher: str
    whose_words: str
    """Who speaks in it, as "we"."""
    where: Location
    date: str = ""
    """As words, empty where it is not known."""
    address: str = ""
    """On the web, empty where it is not known."""
    part_of: str = ""
    """The larger text that it belongs to."""

    @property
    def cited(self) -> str:
        """Its title, after that of the larger text."""
        return f"{self.part_of}: {self.title}" if self.part_of else self.title


@dataclass(frozen=True)
class Library:
    """All that was read, in reading order."""

    documents: tuple[Document, ...] = ()
    easy_pages: tuple[EasyPage, ...] = ()
    origins: Mapping[str, Origin] = field(default_factory=lambda: MappingProxyType({}))
    """The texts that pages are made from, by name."""
    words: tuple[Word, ...] = ()
    tour: Tour | None = None
    plain_words: tuple[PlainWord, ...] = ()
    sayings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """How to say words that a voice gets wrong."""
    recordings: Mapping[str, RecordedVoice] = field(default_factory=lambda: MappingProxyType({}))
    """People's recordings, by statement."""
    records: Mapping[str, Record] = field(default_factory=lambda: MappingProxyType({}))
    """By page: that its two editions were compared."""
    sessions: tuple[Session, ...] = ()
    """Reviews by people with learning disabilities."""
    news: tuple[News, ...] = ()
    """What changed for readers, the newest first."""
    evaluations: tuple[Evaluation, ...] = ()
    """What people found who looked at published pages, alone or with an aid."""
    accessibility: Accessibility | None = None
    """What the accessibility statement says."""
    history: tuple[Release, ...] = ()
    """What was on record at each release, the first first."""
    findings: Findings | None = None
    """What programs found when they last tested all that is published."""
    same_words: tuple[SameWords, ...] = ()
    everyday_words: frozenset[str] = frozenset()
    """Words that everybody here knows although they are rare, in small letters."""
    pictures: Mapping[str, Picture] = field(default_factory=lambda: MappingProxyType({}))
    sets: tuple[PictureSet, ...] = ()
    """Picture sets in their order, our own last."""
    site: Site = field(default_factory=Site)
    beside: bool = False
    """Whether the standard pages are those of a website that is not ours."""
    printed: frozenset[int] = PRINTED
    """The characters that the font to print with has, by number."""
    makes: tuple[str, ...] = ()
    """The names of all formats that the program makes. Empty where nobody said, as in a browser."""
    attachments: tuple[str, ...] = ()
    """The paths of files below `docs/` that are published as they are."""
    today: date = date.min
    """The day for which it was read, for what lapses. Where nobody said, nothing did."""
    problems: tuple[Problem, ...] = ()
    """What was met while reading."""

    @property
    def pages(self) -> tuple[Document | EasyPage, ...]:
        """Every page of both editions."""
        return (*self.documents, *self.easy_pages)

    @cached_property
    def documents_by_key(self) -> Mapping[str, Document]:
        return {document.key: document for document in self.documents}

    @cached_property
    def easy_by_key(self) -> Mapping[str, EasyPage]:
        return {page.key: page for page in self.easy_pages}

    def origins_of(self, documents: Iterable[Document]) -> tuple[Origin, ...]:
        """The texts that some pages are made from, each once, in the order of their list."""
        named = {reference.key for document in documents for reference in document.source}
        return tuple(origin for name, origin in self.origins.items() if name in named)

    @cached_property
    def totals(self) -> Mapping[str, int]:
        """How many pages there are of each kind, by its folder."""
        return Counter(document.kind.folder for document in self.documents if document.kind.folder)

    @cached_property
    def statements(self) -> Mapping[str, Statement]:
        """Every statement by id."""
        return {statement.id: statement for page in self.easy_pages for statement in page.statements}
