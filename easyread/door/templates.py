"""What templates may use besides what MkDocs gives them. Addresses are in the site, for the filter `href`."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any

from easyread.checks import RULES
from easyread.door.machines import language_of
from easyread.downloads.audio import readers, who_reads
from easyread.downloads.format import in_families
from easyread.downloads.formats import FORMATS
from easyread.downloads.reading import STUDIO_URI, hard_to_say, read_aloud
from easyread.downloads.shelf import shown_size
from easyread.editions import EDITOR, RECORDER, SCRIPT, Editions
from easyread.model import EasyPage, Edition, Library, PictureSet, Problem, Run, Word, in_groups
from easyread.pages.brand import logo_uri
from easyread.pages.changes import FEEDS, changed_in, counted, easy_news, help_after
from easyread.pages.changes import anchor as release_anchor
from easyread.pages.charts import drawings
from easyread.pages.collection import character, page_uri, png_uri, svg_uri
from easyread.pages.datasets import MEASURES, datasets
from easyread.pages.drawers import drawers
from easyread.pages.finding import INDEX
from easyread.pages.home import Home
from easyread.pages.meanings import meanings, unexplained
from easyread.pages.page import Page
from easyread.pages.screens import Part, parts
from easyread.pages.short import code_uri, short_addresses
from easyread.pages.shown import fields_place
from easyread.papers.changes import last_changed
from easyread.papers.guide import families, guide_uri
from easyread.papers.report import Explained, Report, make_report
from easyread.papers.trace import Row, Standard, rows, standards
from easyread.pictures.find import hints
from easyread.pictures.licences import LICENCES, Licence
from easyread.reviews.keep import path_of, record_of
from easyread.reviews.pairs import Pair, State, pairs
from easyread.reviews.sessions import Answer, answers, checked_by, checked_pages, checked_site
from easyread.reviews.status import Overview, Standing, may_be_alone, overview, shown_change
from easyread.reviews.strength import strength
from easyread.reviews.units import standard_units
from easyread.text.countries import country_of, phone_link
from easyread.text.distress import DISTRESS
from easyread.text.forges import FORGES, file_address, filled_in, form_address, not_easy_address
from easyread.text.language import day_and_month, long_date
from easyread.text.links import (
    NOT_YET_URI,
    SEARCH_URI,
    TOUR_URI,
    WORDS_URI,
    address_of,
    destination,
    easy_uri,
    is_outside,
    standard_uri,
)
from easyread.text.marking import Piece, pieces
from easyread.text.meaning.page import sources
from easyread.text.said import full_label, label, said
from easyread.text.word_list import anchor, known_words

LONGEST_ADDRESS = 7_000
"""Characters of an address that GitHub takes for certain. It refuses those of some 8,000."""


_SAME: Mapping[str, Any] = MappingProxyType(
    {
        "feeds": FEEDS,
        "counted": counted,
        "release_anchor": release_anchor,
        "picture_page": page_uri,
        "picture_svg": svg_uri,
        "picture_png": png_uri,
        "character": character,
        "fields_place": fields_place,
        "formats": FORMATS,
        "said": said,
        "drawings": lambda document: tuple(drawings(document)),
        "short_label": label,
        "words_uri": WORDS_URI,
        "script_uri": SCRIPT.uri,
        "studio_uri": STUDIO_URI,
        "search_uri": SEARCH_URI,
        "tour_uri": TOUR_URI,
        "search_index": INDEX,
        "distress": DISTRESS,
        "drawers": drawers,
        "licences": LICENCES,
        "standard_uri": standard_uri,
        "guide_uri": guide_uri,
        "word_anchor": anchor,
        "in_families": in_families,
        "in_groups": in_groups,
        "long_date": long_date,
        "shown_change": shown_change,
        "may_be_alone": may_be_alone,
        "units_of": standard_units,
        "comes_from": lambda pair: sources(pair.easy, pair.document),
        "record_path": path_of,
        "file_address": file_address,
        "form_address": form_address,
        "not_easy_address": not_easy_address,
        "strength": strength,
        "trace": standards,
    }
)
"""Names that stand for the same on every site."""


def template_names(editions: Editions, root: Path) -> dict[str, Any]:
    """Every name, with what it stands for."""
    return {
        **_SAME,
        "rule_families": tuple(families(RULES)),
        **_of_library(editions.library),
        **_of_editions(editions),
        **_of_recordings(editions),
        **_methods(OfPages(editions)),
        **_methods(OfReviews(editions, root)),
    }


def _of_library(library: Library) -> dict[str, Any]:
    site = library.site
    return {
        "library": library,
        "site": site,
        "by_key": {document.key: document for document in library.documents},
        "credits": credit_list(library),
        "finding": lambda: hints(library.pictures.values()),
        "label": lambda document, edition: full_label(document, edition, library),
        "country": country_of(site),
        "phone_link": phone_link(site),
        "logo_uri": logo_uri(site.brand),
        "forge": FORGES[site.forge],
    }


def _of_editions(editions: Editions) -> dict[str, Any]:
    outline, pages = editions.outline, editions.pages
    return {
        "editions": editions,
        "outline": outline,
        "shelf": editions.shelf,
        "collection": editions.collection,
        "datasets": datasets(outline),
        "measures_uri": MEASURES if MEASURES in editions.datasets else "",
        "changed_in": lambda release, edition: changed_in(release, edition, outline),
        "easy_news": lambda: easy_news(outline),
        "help_after": lambda: help_after(outline, Edition.EASY),
        "download_size": lambda uri: shown_size(editions.shelf.shared[uri]),
        "home_picture": lambda document: Home(document, editions.library, outline.easy).picture_in(document.body),
        "editor_uri": EDITOR.uri if EDITOR.uri in pages else "",
        "recorder_uri": RECORDER.uri if RECORDER.uri in pages else "",
        "easy_start": next((uri for uri, page in pages.items() if page.edition is Edition.EASY), ""),
        "easy_uri": outline.easy_address,
        "simple_language": language_of(editions, Edition.EASY),
    }


def _of_recordings(editions: Editions) -> dict[str, Any]:
    voices = read_aloud(editions.outline)

    def read_by(page: EasyPage) -> str:
        return who_reads([voices[each.id].by for each in page.statements if each.id in voices], len(page.statements))

    return {
        "scenes": lambda: editions.scenes,
        "read_by": read_by,
        "people_heard": readers(voice.by for voice in voices.values()),
        "hard_to_say": lambda all_of_it: hard_to_say(editions.library, (line for scene in all_of_it for line in scene.lines)),
    }


def _methods(each: object) -> dict[str, Any]:
    return {name: getattr(each, name) for name, value in vars(type(each)).items() if callable(value) and not name.startswith("_")}


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


@dataclass(frozen=True, slots=True)
class Short:
    """A page's short address, to say and to print."""

    shown: str
    """Without `https://`, which nobody types."""
    code_uri: str
    """Of its QR code."""


@dataclass(frozen=True)
class OfPages:
    """What pages show: links, pictures, hard words, problems."""

    editions: Editions

    def follow(self, run: Run) -> str:
        """Where a link leads, empty where it is none."""
        target = run.target or ""
        found = None if is_outside(target) else destination(run.where.path, target)
        return self.editions.outline.moved.get(found.uri, found.uri) if found else target

    def word_link(self, text: str) -> str:
        """Where a hard word is explained."""
        word = self._known.get(text.casefold())
        return f"{WORDS_URI}#{anchor(word)}" if word else WORDS_URI

    def meanings_in(self, page: EasyPage | None) -> Mapping[str, tuple[Word, ...]]:
        """By statement of a page, the hard words that it uses and whose meaning stands with it."""
        return meanings(page, self._unexplained) if page else {}

    def parts_of(self, page: EasyPage) -> tuple[Part, ...]:
        """What stands under each heading of a page, screen by screen."""
        return parts(page)

    def picture_of(self, uri: str) -> str:
        """The name of a page's own picture."""
        easy = self.editions.pages[uri].easy
        return easy.picture.key if easy else "hard-word"

    def easy_way(self, page: Page | None) -> str:
        """Where the way to Easy Read leads from a standard page: to its twin, or to where it is said that there is none."""
        if page is None or not page.document:
            return self.editions.outline.easy_address("index")
        if page.twin or page.document.layout == "search":
            return page.twin or SEARCH_URI
        own = easy_uri(page.document.key)
        return own if own in self.editions.pages else NOT_YET_URI

    def path_in_site(self, uri: str) -> str:
        """Where readers find a page, from the site's root."""
        return f"{address_of(uri)}/"

    def short_address(self, page: Page) -> Short | None:
        """How a page is called in print, where it is known under which address the site is published."""
        return self._short.get(page.uri)

    def problems_of(self, path: str, first: int = 1, last: int = sys.maxsize) -> tuple[Problem, ...]:
        """The problems of a source, or of some of its lines."""
        return tuple(each for each in self._by_path.get(path, ()) if first <= each.where.line <= last)

    def problems_elsewhere(self, page: Page) -> tuple[Problem, ...]:
        """The problems of an Easy Read page's source that stand beside none of its statements."""
        statements = page.easy.statements if page.easy else ()
        beside = {line for each in statements for line in range(each.where.line, each.sentences[-1].where.line + 1)}
        return tuple(each for each in self.problems_of(page.path) if each.where.line not in beside)

    def marked(self, run: Run) -> tuple[Piece, ...]:
        """The words of a run, with those that are a problem apart."""
        return tuple(pieces(run, self.problems_of(run.where.path, run.where.line, run.where.line)))

    def make_report(self) -> Report:
        """The report for reviewers."""
        return make_report(self.editions.library, self.editions.problems)

    def explained_on(self, each: Explained) -> tuple[str, ...]:
        """The keys of the pages that explain a word, each once."""
        keys = {page.path: page.key for page in self.editions.library.easy_pages}
        return tuple(dict.fromkeys(keys[place.path] for place in each.places))

    @cached_property
    def _known(self) -> Mapping[str, Word]:
        return known_words(self.editions.library.words)

    @cached_property
    def _unexplained(self) -> tuple[Word, ...]:
        outline = self.editions.outline
        return unexplained(next((shown.page for shown in outline.shown), None), self.editions.library.words)

    @cached_property
    def _short(self) -> Mapping[str, Short]:
        address = self.editions.library.site.address
        plain = address.partition("://")[2]
        ways = short_addresses(self.editions.outline) if address else {}
        return {uri: Short(f"{plain}{short}", code_uri(short)) for short, uri in reversed(ways.items())}

    @cached_property
    def _by_path(self) -> dict[str, list[Problem]]:
        found: dict[str, list[Problem]] = {}
        for problem in self.editions.problems:
            found.setdefault(problem.where.path, []).append(problem)
        return found


@dataclass(frozen=True)
class OfReviews:
    """What is on record of a page: comparisons, tests by people, drift."""

    editions: Editions
    root: Path

    def review_overview(self) -> Overview:
        """Where every page stands."""
        return self._overview

    def standing(self, page: Page) -> Standing:
        """Where one page stands that has a twin."""
        return self._standings[page.easy.key if page.easy else ""]

    def answers(self, page: Page) -> dict[str, tuple[Answer, ...]]:
        """What groups said of its statements, by id."""
        return answers(self._library, page.easy) if page.easy else {}

    def doubts(self, page: Page) -> dict[str, tuple[str, ...]]:
        """By the id of each statement, in what it may say something else than the standard page."""
        wheres = (
            {each.where: statement.id for statement in page.easy.statements for each in statement.sentences} if page.easy else {}
        )
        found = [(wheres[each.where], each.message) for each in self.editions.doubts if each.where in wheres]
        return {name: tuple(message for other, message in found if other == name) for name, _ in found}

    def record_now(self, key: str) -> str:
        """The record to keep, for people without a terminal."""
        record = record_of(self._library, key, "YOUR TEAM", self._library.today)
        return record.replace(f"on: {self._library.today}", "on: YEAR-MONTH-DAY", 1)  # or the page would be another one every day

    def confirm_address(self, pair: Pair) -> str:
        """GitHub's own form for a new file, with the record filled in. Empty where there is a record, or no room for it in an address."""
        site = self._library.site
        address = "" if pair.record else filled_in(site, path_of(pair.document.key), self.record_now(pair.document.key))
        return address if len(address) <= LONGEST_ADDRESS else ""

    def drifted(self, page: Page) -> bool:
        """Whether it changed since it was compared, and nobody gave it leave."""
        return any(each.state is State.DRIFTED for each in self._of(page))

    def changed_on(self, page: Page) -> str:
        """The day the standard page was changed after both were compared, as words. Empty when it was not, or nobody knows."""
        changed = (each.document.path for each in self._of(page) if each.standard_changes and not each.waived)
        days = [day for day in (last_changed(self.root, path) for path in changed) if day]
        return f"on {day_and_month(max(days))}" if days else ""

    def is_checked(self, page: Page) -> bool:
        """Whether people checked it, and their check still holds."""
        sources = self._of(page)
        return bool(sources) and all(each.easy.key in self._checked for each in sources)

    def checked_by(self, page: Page) -> str:
        """Who checked it, as one sentence to publish."""
        return checked_by(self._library, page.easy) if page.easy else checked_site(self._library)

    def checked_edition(self) -> str:
        """The same for the whole edition."""
        return checked_site(self._library)

    def trace_rows(self, standard: Standard) -> tuple[Row, ...]:
        """How each point of a standard is kept."""
        return rows(standard, self._library, self._test_uri)

    def _test_uri(self, path: str) -> str:
        """Where a file of the tests can be read: in the repository, if it has them."""
        site = self._library.site
        return file_address(site, f"tests/{path}") if (self.root / "tests" / path).is_file() else ""

    def _of(self, page: Page) -> tuple[Pair, ...]:
        """The sources that a page shows, with their twins."""
        keys = [section.key for section in page.easy.sections if section.key] or [page.easy.key] if page.easy else []
        return tuple(self._pairs[key] for key in keys if key in self._pairs)

    @property
    def _library(self) -> Library:
        return self.editions.library

    @cached_property
    def _overview(self) -> Overview:
        return overview(self._library, self.editions.problems)

    @cached_property
    def _standings(self) -> dict[str, Standing]:
        return {each.pair.easy.key: each for each in self._overview.standings}

    @cached_property
    def _pairs(self) -> dict[str, Pair]:
        return {each.easy.key: each for each in pairs(self._library)}

    @cached_property
    def _checked(self) -> frozenset[str]:
        return frozenset(page.key for page in checked_pages(self._library))
