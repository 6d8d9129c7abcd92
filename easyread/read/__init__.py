"""From the files under `content/` and `docs/` to a `Library`. The only place that reads sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from easyread.model import Document, EasyPage, Library, Picture, Site, Word
from easyread.paths import CONTENT, DOCS, EASY_ENDING, ENDING, key_of
from easyread.problems import Report
from easyread.read.accessibility import read_accessibility, read_findings
from easyread.read.data import read_pictures, read_recordings, read_sayings, read_site, read_words
from easyread.read.easy import read_easy_page
from easyread.read.files import files_below, read_source
from easyread.read.reviews import read_records, read_sessions
from easyread.read.sets import choose_pictures
from easyread.read.standard import read_document
from easyread.read.statement import declared
from easyread.records import Accessibility


@dataclass(frozen=True)
class _Pages:
    documents: tuple[Document, ...]
    easy_pages: tuple[EasyPage, ...]


def read_library(root: Path) -> Library:
    """Everything that could be read below `root`, and every problem met on the way. Never raises for what it reads."""
    report = Report()
    own = read_pictures(root, report)
    pages = _read_pages(root, own, report)
    words = read_words(root, report)
    site = read_site(root, report)
    sayings = read_sayings(root, report)
    recordings = read_recordings(root, report)
    records = read_records(root, report)
    sessions = read_sessions(root, report)
    accessibility = read_accessibility(root, report)
    findings = read_findings(root, report)
    chosen = choose_pictures(root, own, site.picture_sets, _used(pages, words.words), report)
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
        problems=tuple(report.problems),
    )


def _with_statement(document: Document, site: Site, said: Accessibility | None) -> Document:
    return replace(document, built=declared(site, said)) if said and document.layout == "accessibility" else document


def _used(pages: _Pages, words: tuple[Word, ...]) -> frozenset[str]:
    """The names of pictures that some page shows."""
    shown = [reference.key for page in pages.easy_pages for reference in page.pictures]
    return frozenset([*shown, *(word.picture.key for word in words)])


def _read_pages(root: Path, pictures: Mapping[str, Picture], report: Report) -> _Pages:
    documents: list[Document] = []
    easy_pages: list[EasyPage] = []
    for path in (path for folder in (DOCS, CONTENT) for path in files_below(root, folder, ENDING, report)):
        source = read_source(root, path, report)
        if source is None:
            continue
        if path.endswith(EASY_ENDING):
            easy_pages.append(read_easy_page(source, key_of(path), report, pictures.values()))
        else:
            documents.append(read_document(source, key_of(path), report))
    return _Pages(tuple(documents), tuple(easy_pages))
