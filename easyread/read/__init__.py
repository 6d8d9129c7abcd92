"""From the sources under `content/` and `docs/` to a `Library`. The only place that reads sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from easyread.model import Document, EasyPage, Library, Picture, Site, Word
from easyread.paths import CONTENT, DOCS, EASY_ENDING, ENDING, key_of
from easyread.problems import Reporter
from easyread.read.accessibility import read_accessibility, read_findings
from easyread.read.data import read_pictures, read_recordings, read_sayings, read_site, read_words
from easyread.read.easy import read_easy_page
from easyread.read.files import Sources, read_source
from easyread.read.reviews import read_records, read_sessions
from easyread.read.sets import choose_pictures
from easyread.read.standard import read_document
from easyread.read.statement import declared
from easyread.records import Accessibility


@dataclass(frozen=True)
class _Pages:
    documents: tuple[Document, ...]
    easy_pages: tuple[EasyPage, ...]


def read_library(sources: Sources, today: date) -> Library:
    """Everything that could be read on a day, and every problem met on the way. Never raises for what it reads."""
    report = Reporter()
    own = read_pictures(sources, report)
    pages = _read_pages(sources, own, report)
    words = read_words(sources, report)
    site = read_site(sources, report)
    sayings = read_sayings(sources, report)
    recordings = read_recordings(sources, report)
    records = read_records(sources, report)
    sessions = read_sessions(sources, report)
    accessibility = read_accessibility(sources, report)
    findings = read_findings(sources, report)
    chosen = choose_pictures(sources, own, site.picture_sets, _used(pages, words.words), report)
    return Library(
        documents=tuple(_with_statement(each, site, accessibility) for each in pages.documents),
        easy_pages=pages.easy_pages,
        words=words.words,
        plain_words=words.plain,
        everyday_words=words.everyday,
        same_words=words.same,
        sayings=sayings,
        recordings=recordings,
        records=records,
        sessions=sessions,
        accessibility=accessibility,
        findings=findings,
        pictures=chosen.pictures,
        sets=chosen.sets,
        site=site,
        today=today,
        problems=tuple(report.problems),
    )


def _with_statement(document: Document, site: Site, said: Accessibility | None) -> Document:
    return replace(document, built=declared(site, said)) if said and document.layout == "accessibility" else document


def _used(pages: _Pages, words: tuple[Word, ...]) -> frozenset[str]:
    """The names of pictures that some page shows."""
    shown = [reference.key for page in pages.easy_pages for reference in page.pictures]
    return frozenset([*shown, *(word.picture.key for word in words)])


def _read_pages(sources: Sources, pictures: Mapping[str, Picture], report: Reporter) -> _Pages:
    documents: list[Document] = []
    easy_pages: list[EasyPage] = []
    for path in (path for folder in (DOCS, CONTENT) for path in sources.below(folder) if path.endswith(ENDING)):
        source = read_source(sources, path, report)
        if source is None:
            continue
        if path.endswith(EASY_ENDING):
            easy_pages.append(read_easy_page(source, key_of(path), report, pictures.values()))
        else:
            documents.append(read_document(source, key_of(path), report))
    return _Pages(tuple(documents), tuple(easy_pages))
