"""Both editions, ready for a site generator: everything between the sources and the templates."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from easyread.changes import last_changed
from easyread.checks import RULES, check
from easyread.downloads.formats import FORMATS
from easyread.downloads.shelf import Shelf, make_shelf
from easyread.guide import families, guide_uri
from easyread.language import day_and_month, long_date
from easyread.links import WORDS_URI, destination, easy_uri, is_outside, standard_uri
from easyread.marking import Piece, pieces
from easyread.model import EasyPage, Edition, Level, Library, PictureSet, Problem, Run, Word
from easyread.pages import MAKERS, Outline, Page, make_outline, make_pages, used_on
from easyread.pictures.licences import LICENCES, Licence
from easyread.read import read_library
from easyread.report import Explained, make_report
from easyread.reviews.badges import badges
from easyread.reviews.keep import path_of, record_of
from easyread.reviews.record import State, pairs
from easyread.reviews.sessions import answers, checked_by, checked_pages, checked_site
from easyread.reviews.status import Overview, Standing, may_be_alone, overview, shown_change
from easyread.reviews.status import as_json as status_json
from easyread.reviews.units import standard_units
from easyread.words import anchor, known_words

_WHOLE = re.compile(r"(?<=\d) (?=[\da-z])|(?<=[a-z]) (?=\d{4}\b)")


@dataclass(frozen=True)
class Editions:
    """What to publish, and what is wrong with it."""

    library: Library
    outline: Outline
    pages: Mapping[str, Page]
    """By the address MkDocs is told."""
    problems: tuple[Problem, ...]
    shelf: Shelf = field(default_factory=Shelf)
    """Files to download and listen to."""

    @property
    def must_be_mended(self) -> int:
        """How many problems stop a strict build."""
        return sum(problem.level is Level.MUST for problem in self.problems)

    @property
    def nav(self) -> list[str]:
        """The standard pages in reading order."""
        return [page.uri for page in self.pages.values() if page.edition is Edition.STANDARD]

    @property
    def pictures(self) -> dict[str, str]:
        """Each picture's address in the site, and the file to publish there."""
        return {picture.uri: picture.file for picture in self.library.pictures.values()}


def make_editions(root: Path) -> Editions:
    """Reads, checks and lays out what is below `root`."""
    library = read_library(root)
    outline = make_outline(library)
    return Editions(library, outline, {page.uri: page for page in make_pages(outline)}, check(library))


def review_files(editions: Editions) -> dict[str, str]:
    """Where every page stands, as JSON and as badges, by address. Nothing where the review pages are not published."""
    library = editions.library
    if library.site.review != "yes":
        return {}
    whole = overview(library, editions.problems)
    return {"review/status.json": status_json(whole), **badges(whole, library.findings)}


def with_downloads(editions: Editions, root: Path) -> Editions:
    """The same with every file to download, and the problems of making them."""
    shelf = make_shelf(editions.outline, root)
    return replace(editions, shelf=shelf, problems=tuple(sorted([*editions.problems, *shelf.problems])))


def keep_whole(text: str) -> str:
    """The text with spaces that a line must not end at: within a phone number, a date, or a number and what it counts (S7)."""
    return _WHOLE.sub("\N{NO-BREAK SPACE}", text)


@dataclass(frozen=True)
class Credit:
    """What a picture set is owed."""

    set: PictureSet
    licence: Licence
    count: int
    """How many pictures of the site come from it."""


def credit_list(library: Library) -> tuple[Credit, ...]:
    """The sets that supply pictures, in their order."""
    counts = Counter(picture.set.title for picture in library.pictures.values() if picture.set)
    return tuple(Credit(each, LICENCES[each.licence], counts[each.title]) for each in library.sets if counts[each.title])


def template_names(editions: Editions, root: Path) -> dict[str, Any]:
    """What templates may use besides what MkDocs gives them. Functions return addresses in the site, for the filter `href`."""
    library, outline = editions.library, editions.outline
    known = known_words(library.words)
    uses = used_on(outline)
    by_path: dict[str, list[Problem]] = {}
    for problem in editions.problems:
        by_path.setdefault(problem.where.path, []).append(problem)

    def follow(page: Page, target: str) -> str:
        found = None if is_outside(target) else destination(page.path, target)
        return found.uri if found else target

    def picture(name: str) -> str:
        return library.pictures[name].uri if name in library.pictures else ""

    def problems_of(path: str, first: int = 1, last: int = sys.maxsize) -> tuple[Problem, ...]:
        """The problems of a source, or of some of its lines."""
        return tuple(each for each in by_path.get(path, ()) if first <= each.where.line <= last)

    def marked(path: str, run: Run) -> tuple[Piece, ...]:
        return tuple(pieces(run, problems_of(path, run.where.line, run.where.line)))

    def explained_on(each: Explained) -> tuple[str, ...]:
        """The keys of the pages that explain a word, each once."""
        keys = {page.path: page.key for page in library.easy_pages}
        return tuple(dict.fromkeys(keys[place.path] for place in each.places))

    by_key = {each.easy.key: each for each in pairs(library)}
    checked = {page.key for page in checked_pages(library)}

    def changed_on(page: Page) -> str:
        """The day the standard page was changed after both were compared, as words. Empty when it was not, or nobody knows."""
        found = by_key.get(page.easy.key) if page.easy else None
        day = last_changed(root, found.document.path) if found and found.standard_changes and not found.waived else None
        return f"on {day_and_month(day)}" if day else ""

    @cache
    def whole() -> Overview:
        return overview(library, editions.problems)

    @cache
    def standings() -> dict[str, Standing]:
        return {each.pair.easy.key: each for each in whole().standings}

    def record_now(key: str) -> str:
        """The record to keep, for people without a terminal."""
        record = record_of(library, key, "YOUR TEAM", library.today)
        return record.replace(f"on: {library.today}", "on: YEAR-MONTH-DAY", 1)  # or the page would be another one every day

    def drifted(page: Page) -> bool:
        return bool(page.easy and page.easy.key in by_key and by_key[page.easy.key].state is State.DRIFTED)

    def word_link(text: str) -> str:
        word = known.get(text.casefold())
        return f"{WORDS_URI}#{anchor(word)}" if word else WORDS_URI

    def pages_with(word: Word) -> Iterable[EasyPage]:
        return {page.key: page for form in (word.word, *word.forms) for page in uses.get(form.casefold(), ())}.values()

    return {
        "editions": editions,
        "outline": outline,
        "site": library.site,
        "library": library,
        "credits": credit_list(library),
        "rule_families": tuple(families(RULES)),
        "review_overview": whole,
        "standing": lambda page: standings()[page.easy.key],
        "shown_change": shown_change,
        "may_be_alone": may_be_alone,
        "answers": lambda page: answers(library, page.easy),
        "units_of": standard_units,
        "record_path": path_of,
        "record_now": record_now,
        "drifted": drifted,
        "changed_on": changed_on,
        "checked_by": lambda page: checked_by(library, page.easy) if page.easy else checked_site(library),
        "long_date": long_date,
        "is_checked": lambda page: bool(page.easy) and page.easy.key in checked,
        "checked_edition": lambda: checked_site(library),
        "guide_uri": guide_uri,
        "shelf": editions.shelf,
        "formats": FORMATS,
        "makers": MAKERS,
        "words_uri": WORDS_URI,
        "standard_uri": standard_uri,
        "easy_uri": easy_uri,
        "follow": follow,
        "picture": picture,
        "problems_of": problems_of,
        "marked": marked,
        "make_report": lambda: make_report(library, editions.problems),
        "explained_on": explained_on,
        "word_link": word_link,
        "word_anchor": anchor,
        "pages_with": pages_with,
    }
