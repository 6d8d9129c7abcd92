"""From the files under `content/` and `docs/` to a `Library`. The only place that reads sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from easyread.model import (
    Document,
    EasyPage,
    FieldType,
    FieldValue,
    Level,
    Library,
    Location,
    PageLink,
    Picture,
    Site,
    Word,
    Wording,
)
from easyread.paths import CONTENT, DOCS, EASY_ENDING, ENDING, key_of
from easyread.problems import Report
from easyread.read.accessibility import read_accessibility, read_findings, read_history
from easyread.read.data import read_origins, read_pictures, read_recordings, read_sayings, read_site, read_words
from easyread.read.easy import read_easy_page
from easyread.read.evaluations import read_evaluations
from easyread.read.files import files_below, read_source
from easyread.read.reviews import read_records, read_sessions
from easyread.read.sets import choose_pictures
from easyread.read.standard import read_document
from easyread.read.statement import declared
from easyread.records import Accessibility


class _Without(Report):
    """A report that leaves out one rule: nobody knows the fields of pages where their declarations cannot be read."""

    def __init__(self, report: Report, rule: str) -> None:
        super().__init__()
        self._report, self._rule = report, rule

    def __call__(self, where: Location, rule: str, message: str, remedy: str, level: Level = Level.MUST) -> None:
        if rule != self._rule:
            self._report(where, rule, message, remedy, level)


@dataclass(frozen=True)
class _Pages:
    documents: tuple[Document, ...]
    easy_pages: tuple[EasyPage, ...]

    @cached_property
    def titles(self) -> Mapping[str, Wording]:
        """Of each page, in both editions. A page without a twin is called by its standard title in Easy Read too."""
        easy = {page.key: page.title for page in self.easy_pages}
        return {page.key: Wording(page.title, easy.get(page.key, page.title)) for page in self.documents}


def read_library(root: Path) -> Library:
    """Everything that could be read below `root`, and every problem met on the way. Never raises for what it reads."""
    report = Report()
    own = read_pictures(root, report)
    known = read_site(root, report)
    site = known or Site()
    pages = _read_pages(root, own, site, report if known else _Without(report, "unknown-key"))
    origins = read_origins(root, report)
    words = read_words(root, report)
    sayings = read_sayings(root, report)
    recordings = read_recordings(root, report)
    records = read_records(root, report)
    sessions = read_sessions(root, report)
    evaluations = read_evaluations(root, report)
    accessibility = read_accessibility(root, report)
    history = read_history(root, report)
    findings = read_findings(root, site, report)
    chosen = choose_pictures(root, own, site, _used(pages, words.words), report)
    return Library(
        documents=tuple(_with_statement(_with_titles(each, pages.titles), site, accessibility) for each in pages.documents),
        easy_pages=pages.easy_pages,
        origins=origins,
        words=words.words,
        plain_words=words.plain,
        everyday_words=words.everyday,
        same_words=words.same,
        sayings=sayings,
        recordings=recordings,
        records=records,
        sessions=sessions,
        evaluations=evaluations,
        accessibility=accessibility,
        history=history,
        findings=findings,
        pictures=chosen.pictures,
        sets=chosen.sets,
        site=site,
        problems=tuple(report.problems),
    )


def _with_statement(document: Document, site: Site, said: Accessibility | None) -> Document:
    return replace(document, built=declared(site, said)) if said and document.layout == "accessibility" else document


def _with_titles(document: Document, titles: Mapping[str, Wording]) -> Document:
    """The page with the titles of the pages that its fields name."""
    if not any(each.field.type is FieldType.LINKS for each in document.fields):
        return document
    return replace(document, fields=tuple(_titled(each, titles) for each in document.fields))


def _titled(each: FieldValue, titles: Mapping[str, Wording]) -> FieldValue:
    if not isinstance(each.content, tuple):
        return each
    named = (replace(one, title=titles.get(one.key, one.title)) if isinstance(one, PageLink) else one for one in each.content)
    return replace(each, content=tuple(named))


def _used(pages: _Pages, words: tuple[Word, ...]) -> frozenset[str]:
    """The names of pictures that some page shows."""
    shown = [reference.key for page in pages.easy_pages for reference in page.pictures]
    return frozenset([*shown, *(word.picture.key for word in words)])


def _read_pages(root: Path, pictures: Mapping[str, Picture], site: Site, report: Report) -> _Pages:
    documents: list[Document] = []
    easy_pages: list[EasyPage] = []
    for path in (path for folder in (DOCS, CONTENT) for path in files_below(root, folder, ENDING, report)):
        source = read_source(root, path, report)
        if source is None:
            continue
        if path.endswith(EASY_ENDING):
            easy_pages.append(read_easy_page(source, key_of(path), report, pictures.values()))
        else:
            documents.append(read_document(source, key_of(path), site.kind_of(key_of(path)), report))
    return _Pages(tuple(documents), tuple(easy_pages))
