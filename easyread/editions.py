"""Both editions, ready for a site generator: everything between the sources and the templates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from easyread.checks import Checked, Spread, check_again, one_by_one
from easyread.downloads.formats import FORMATS
from easyread.downloads.formats.data import SCHEMA_URI, schema_text
from easyread.downloads.picture_set import set_files
from easyread.downloads.reading import FOLDER as RECORD
from easyread.downloads.reading import LINES_URI, STUDIO_URI, Scene, lines_as_json, scenes, studio_list
from easyread.downloads.shelf import Shelf, make_shelf
from easyread.editing.bundle import FOLDER
from easyread.editing.runtime import is_there
from easyread.model import Edition, Level, Library, Problem
from easyread.pages.badges import badges
from easyread.pages.brand import ICON, STYLESHEET, brand_files, icon, stylesheet
from easyread.pages.collection import Collection, collection, collection_files, collection_pages
from easyread.pages.datasets import dataset_files
from easyread.pages.finding import INDEX, index_script
from easyread.pages.making import make_pages
from easyread.pages.outline import Outline, make_outline
from easyread.pages.page import Page
from easyread.pages.tables import as_csv
from easyread.paths import DOCS, SITE
from easyread.read.beside import Host
from easyread.read.disk import read_folder
from easyread.read.origin import MADE_FROM, made_from
from easyread.read.readings import Readings
from easyread.reviews.status import as_json as status_json
from easyread.reviews.status import history_rows, overview

EDITOR = Page(
    uri=f"{FOLDER}/index.md",
    path=SITE,
    edition=Edition.REVIEW,
    title="Change a page",
    description="Change words and pictures here, and see at once what to put right. You need no account for that.",
    template="edit.html",
)
"""The page on which to change pages."""
RECORDER = Page(
    uri=f"{RECORD}/index.md",
    path=SITE,
    edition=Edition.REVIEW,
    title="Read the pages aloud",
    description="Here you can record your voice. Then people hear you, and not a computer.",
    template="record.html",
)
"""The page on which people record themselves."""
SCRIPT = Page(
    uri=f"{RECORD}/script.md",
    path=SITE,
    edition=Edition.REVIEW,
    title="Script for a studio",
    description="Every statement of the Easy Read edition in order, for a person who reads it aloud in a studio.",
    template="record-script.html",
)
"""The same words to print, for a narrator."""


@dataclass(frozen=True)
class Editions:
    """What to publish, and what is wrong with it."""

    library: Library
    outline: Outline
    pages: Mapping[str, Page]
    """By the address MkDocs is told."""
    problems: tuple[Problem, ...]
    made_from: str
    """A hash of all that it is made from."""
    doubts: tuple[Problem, ...] = ()
    """What may be wrong, for those who compare both pages."""
    shelf: Shelf = field(default_factory=Shelf)
    """Files to download and listen to."""

    @property
    def must_be_mended(self) -> int:
        """How many problems stop a strict build."""
        return sum(problem.level is Level.MUST for problem in self.problems)

    @property
    def nav(self) -> list[str]:
        """The standard pages in reading order, without those of single pictures."""
        return [page.uri for page in self.pages.values() if page.edition is Edition.STANDARD and not page.picture]

    @property
    def pictures(self) -> dict[str, str]:
        """Each picture's address in the site, and the file to publish there. The logo and the font for the web too."""
        pictures = {picture.uri: picture.file for picture in self.library.pictures.values()}
        taken = dict(self.shelf.files)  # a picture of the set is there with its licence in it
        return {**{uri: file for uri, file in pictures.items() if uri not in taken}, **brand_files(self.library.site.brand)}

    @cached_property
    def collection(self) -> Collection | None:
        """The pictures as a set of their own, where a page shows them."""
        return collection(self.outline)

    @cached_property
    def scenes(self) -> tuple[Scene, ...]:
        """All that is read aloud, page by page."""
        return scenes(self.outline)

    @cached_property
    def datasets(self) -> dict[str, str]:
        """Lists of what pages say in figures and fields, by their addresses."""
        return dataset_files(self.outline)

    @property
    def attachments(self) -> dict[str, str]:
        """Each file that is published as it is: its address in the site, and its path from the root."""
        return {path.removeprefix(f"{DOCS}/"): path for path in self.library.attachments}


def read_site(root: Path, today: date, host: Host | None = None, readings: Readings | None = None) -> Library:
    """What is below `root`, to be checked with what this program makes of it. `host` is the website that has the standard pages, where
    that is not ours. `readings` are pages as they were read before."""
    return replace(read_folder(root, today, host, readings), makes=tuple(FORMATS))


@dataclass
class Before:
    """What was read and checked for the last editions. The next ones are the same with it as without, and are made sooner."""

    readings: Readings = field(default_factory=Readings)
    checked: Checked | None = None


def make_editions(
    root: Path, today: date, host: Host | None = None, before: Before | None = None, spread: Spread = one_by_one
) -> Editions:
    """Reads, checks and lays out what is below `root`, as it is on a day. `host` is the website that has the standard pages, where that
    is not ours. Where all is checked, `spread` says who does each part."""
    before = before or Before()
    library = read_site(root, today, host, before.readings)
    outline = make_outline(library)
    editor = [EDITOR] if has_editor(library, root) else []
    recorder = [RECORDER, SCRIPT] if has_recorder(library) else []
    pages = (*_pages(outline), *editor, *recorder)
    checked = before.checked = check_again(library, before.checked, spread)
    by_uri = {page.uri: page for page in pages}
    return Editions(library, outline, by_uri, checked.problems, made_from(root, library.site), checked.doubts)


def has_editor(library: Library, root: Path) -> bool:
    """Whether the site asks for the editor's page, and what it needs is there."""
    return library.site.editor and not library.beside and is_there(root)


def has_recorder(library: Library) -> bool:
    """Whether the site asks for the page on which people record themselves, and has something to read aloud."""
    return library.site.recorder and not library.beside and bool(library.easy_pages)


def _pages(outline: Outline) -> tuple[Page, ...]:
    whole = collection(outline)
    return (*make_pages(outline), *(collection_pages(whole) if whole else ()))


def made_files(editions: Editions) -> dict[str, str]:
    """Files of words, by address: how the site looks, what it is made from, and where every page stands unless the review pages are not published."""
    library, brand = editions.library, editions.library.site.brand
    looks = {STYLESHEET: stylesheet(library.site), ICON: icon(brand), INDEX: index_script(editions.outline)}
    if library.beside:
        return looks
    has_pngs = any(uri.endswith(".png") for uri in editions.shelf.shared)
    shared = collection_files(editions.collection, has_pngs) if editions.collection else {}
    always = {**looks, MADE_FROM: f"{editions.made_from}\n", **editions.datasets, **shared}
    if any(each.format == "data" for each in editions.shelf.downloads):
        always[SCHEMA_URI] = schema_text()
    if has_recorder(library):
        lines = lines_as_json(editions.outline, editions.scenes)
        always |= {LINES_URI: lines, STUDIO_URI: studio_list(editions.scenes)}
    if not library.site.review:
        return always
    whole = overview(library, editions.problems)
    return {
        **always,
        "review/status.json": status_json(whole, library.history),
        "review/history.csv": as_csv(history_rows(library.history)),
        **badges(whole, library.findings, brand.colour),
    }


def with_downloads(editions: Editions, root: Path, make: bool = True) -> Editions:
    """The same with every file to download, and the problems of making them. Without `make`, with those that were made before."""
    shelf = make_shelf(editions.outline, root, make=make)
    if whole := editions.collection:
        shared = set_files(whole, root, make)
        shelf = replace(shelf, shared=shared, is_whole=shelf.is_whole and bool(shared))
    return replace(editions, shelf=shelf, problems=tuple(sorted([*editions.problems, *shelf.problems])))


def make_files(root: Path, today: date) -> tuple[Problem, ...]:
    """Puts every file to download of what is below `root` into the cache. Returns the problems of making them."""
    outline = make_outline(read_site(root, today))
    if whole := collection(outline):
        set_files(whole, root)
    return make_shelf(outline, root).problems
