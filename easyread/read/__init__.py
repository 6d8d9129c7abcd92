"""From the sources under `content/` and `docs/` to a `Library`. The only place that reads sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TypeVar

from easyread.model import (
    Document,
    EasyPage,
    FieldType,
    FieldValue,
    Library,
    Location,
    PageLink,
    Picture,
    Problem,
    Site,
    Tour,
    Word,
    Wording,
)
from easyread.model.records import Accessibility
from easyread.paths import CONTENT, DOCS, EASY_ENDING, ENDING, TOUR, WORDS, key_of
from easyread.problems import Reporter
from easyread.read.accessibility import read_accessibility, read_findings, read_history
from easyread.read.beside import Host, lacking, read_theirs
from easyread.read.data import read_origins, read_recordings, read_sayings, read_site, read_words
from easyread.read.easy import read_easy_page
from easyread.read.evaluations import read_evaluations
from easyread.read.files import Memory, Source, Sources, files_below, read_source
from easyread.read.lists import TREES
from easyread.read.readings import Readings
from easyread.read.releases import read_releases
from easyread.read.reviews import read_records, read_sessions
from easyread.read.sets import choose_pictures, names_of, read_sets
from easyread.read.standard import read_document
from easyread.read.statement import declared
from easyread.read.tour import read_tour


class _Without(Reporter):
    """A report that leaves out one rule: nobody knows the fields of pages where their declarations cannot be read."""

    def __init__(self, report: Reporter, rule: str) -> None:
        super().__init__()
        self._report, self._rule = report, rule

    def add(self, problem: Problem) -> None:
        if problem.rule != self._rule:
            self._report.add(problem)


@dataclass(frozen=True)
class _Pages:
    documents: tuple[Document, ...]
    easy_pages: tuple[EasyPage, ...]

    @cached_property
    def titles(self) -> Mapping[str, Wording]:
        """Of each page, in both editions. A page without a twin is called by its standard title in Easy Read too."""
        easy = {page.key: page.title for page in self.easy_pages}
        return {page.key: Wording(page.title, easy.get(page.key, page.title)) for page in self.documents}


def read_library(
    sources: Sources, today: date, brought: Sources | None = None, host: Host | None = None, readings: Readings | None = None
) -> Library:
    """Everything that could be read on a day, and every problem met on the way. Never raises for what it reads.

    `brought` has the pictures of the engine. `host` is the website that has the standard pages, where that is not ours. `readings` are
    pages as they were read before.
    """
    TREES.turn()
    report = Reporter()
    known = host.site if host else read_site(sources, report)
    site = known or Site()
    sets = read_sets(sources, brought, site, report)
    telling = report if known else _Without(report, "unknown-key")
    pages = _read_pages(sources, names_of(sets), site, host, telling, readings or Readings())
    lists = _read_lists(sources, today, pages.easy_pages, report, must_have_words=not host)
    with_words = (*pages.easy_pages, *(each.easy for each in lists.news if each.easy))
    chosen = choose_pictures(sets, _used(with_words, lists.words, lists.tour), report)
    documents = (_with_statement(_with_titles(each, pages.titles), site, lists.accessibility) for each in pages.documents)
    return replace(
        lists,
        documents=tuple(documents),
        easy_pages=pages.easy_pages,
        pictures=chosen.pictures,
        sets=chosen.sets,
        site=site,
        beside=host is not None,
        problems=(*report.problems, *(lacking(site, len(pages.easy_pages)) if host else ()), *(host.problems if host else ())),
    )


def _read_lists(
    sources: Sources, today: date, pages: tuple[EasyPage, ...], report: Reporter, *, must_have_words: bool
) -> Library:
    """All that is no page: the word list, the tour, and what is on record."""
    origins = read_origins(sources, report)
    words = read_words(sources, report, must_be_there=must_have_words)
    return Library(
        origins=origins,
        words=words.words,
        plain_words=words.plain,
        everyday_words=words.everyday,
        same_words=words.same,
        tour=read_tour(sources, pages, report),
        sayings=read_sayings(sources, report),
        recordings=read_recordings(sources, report),
        records=read_records(sources, today, report),
        sessions=read_sessions(sources, today, report),
        news=read_releases(sources, report),
        evaluations=read_evaluations(sources, today, report),
        accessibility=read_accessibility(sources, report),
        history=read_history(sources, report),
        findings=read_findings(sources, report),
        today=today,
    )


def _with_statement(document: Document, site: Site, said: Accessibility | None) -> Document:
    return replace(document, built=declared(site, said)) if said and document.layout == "accessibility" else document


def _with_titles(document: Document, titles: Mapping[str, Wording]) -> Document:
    """The page with the titles of the pages that its fields name."""
    if not any(each.field.type is FieldType.LINKS for each in document.fields):
        return document
    return replace(document, fields=tuple(_titled(each, titles) for each in document.fields))


def _titled(each: FieldValue, titles: Mapping[str, Wording]) -> FieldValue:
    named = (replace(one, title=titles.get(one.key, one.title)) if isinstance(one, PageLink) else one for one in each.several)
    return replace(each, content=tuple(named)) if each.several else each


def _used(pages: tuple[EasyPage, ...], words: tuple[Word, ...], tour: Tour | None) -> frozenset[str]:
    """The names of pictures that some page shows."""
    shown = [reference.key for page in pages for reference in page.pictures]
    return frozenset([*shown, *(word.picture.key for word in words), *([tour.picture.key] if tour else [])])


def _page_files(sources: Sources, folder: str, report: Reporter) -> Iterator[tuple[str, str]]:
    """Each page's file, and the path that it should have. One whose ending is in capitals is told, and read all the same."""
    for file in files_below(sources, folder, "", report):
        path = file[: -len(ENDING)] + ENDING
        path = path[: -len(EASY_ENDING)] + EASY_ENDING if path.lower().endswith(EASY_ENDING) else path
        if file.lower().endswith(ENDING) and (file == path or not sources.has(path)):
            if file != path:
                name = path.rpartition("/")[2]
                report(Location(file), "unexpected-file", "The name of a page ends in .md, in small letters.", f"Call it {name}.")
            yield file, path


def _read_pages(
    sources: Sources, pictures: Mapping[str, Picture], site: Site, host: Host | None, report: Reporter, readings: Readings
) -> _Pages:
    def make(source: Source, report: Reporter) -> Document | EasyPage:
        key = key_of(source.path)
        if source.path.endswith(EASY_ENDING):
            return read_easy_page(source, key, report, pictures.values())
        return read_theirs(source, key, host) if host else read_document(source, key, site.kind_of(key), report)

    readings.start((site, dict(pictures), host))
    files = (each for folder in (DOCS, CONTENT) for each in _page_files(sources, folder, report))
    pages = [readings.read(sources, file, path, report, make) for file, path in files]
    documents = tuple(page for page in pages if isinstance(page, Document))
    return _Pages(documents, tuple(page for page in pages if isinstance(page, EasyPage)))


def with_page(library: Library, sources: Sources, path: str, raw: bytes) -> Library:
    """The library as it would be read if the page at `path` said something else, or were new. Of `sources` it reads only what names
    statements of pages."""
    report = Reporter()
    source = read_source(Memory({path: raw}), path, report)
    key = key_of(path)
    documents = tuple(each for each in library.documents if each.path != path)
    easy_pages = tuple(each for each in library.easy_pages if each.path != path)
    if source and path.endswith(EASY_ENDING):
        easy_pages = _in_order(*easy_pages, read_easy_page(source, key, report, library.pictures.values()))
    elif source:
        documents = _in_order(*documents, read_document(source, key, library.site.kind_of(key), report))
    titles = _Pages(documents, easy_pages).titles
    tour = read_tour(sources, easy_pages, report)
    return replace(
        library,
        documents=tuple(_with_statement(_with_titles(each, titles), library.site, library.accessibility) for each in documents),
        easy_pages=easy_pages,
        tour=tour,
        problems=(*(each for each in library.problems if each.where.path not in (path, TOUR)), *report.problems),
    )


def with_words(library: Library, raw: bytes) -> Library:
    """The library as it would be read if the word list said something else."""
    TREES.turn()
    report = Reporter()
    read = read_words(Memory({WORDS: raw}), report)
    return replace(
        library,
        words=read.words,
        plain_words=read.plain,
        everyday_words=read.everyday,
        same_words=read.same,
        problems=(*(each for each in library.problems if each.where.path != WORDS), *report.problems),
    )


P = TypeVar("P", Document, EasyPage)


def _in_order(*pages: P) -> tuple[P, ...]:
    """As they are read: pages about the site, then those of the plan, each by the parts of its path."""
    return tuple(sorted(pages, key=lambda page: (not page.path.startswith(f"{DOCS}/"), page.path.split("/"))))
