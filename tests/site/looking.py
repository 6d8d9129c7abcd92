"""Which pages of the real site are looked at where all would take too long (the longest of each sort), and how much of one jumps."""

from __future__ import annotations

from collections.abc import Hashable

from playwright.sync_api import Page as Tab

from easyread.clock import today
from easyread.editions import make_editions
from easyread.model import Edition
from easyread.pages.page import Page
from easyread.text.links import address_of
from tests.tiny import ROOT

EDITIONS = make_editions(ROOT, today())
"""The real site, read and checked once in each process of these tests."""
PAGES = tuple(EDITIONS.pages.values())


def address(page: Page) -> str:
    """`commitments/prevention/`, and nothing for the first page."""
    return f"{address_of(page.uri)}/".lstrip("/")


def _sort(page: Page) -> Hashable:
    """What pages that look alike share."""
    document, place = page.document, page.uri.removeprefix("easy-read/").removesuffix("index.md").rstrip("/")
    if document and document.layout in ("pictures", "picture-set"):
        return "every picture"  # in the guide and outside it, which take long to look at
    return (
        page.edition,
        page.template,
        place.count("/"),
        place == "",
        document and (document.layout, bool(document.kind.numbered)),
    )


def _length(page: Page) -> int:
    of_picture = len(page.title + page.description + "".join(page.picture.words)) if page.picture else 0
    return len(page.body) + of_picture + (sum(len(each.text) for each in page.easy.statements) if page.easy else 0)


def _of_pictures() -> tuple[Page, ...]:
    """The shortest, the middle one and the longest of the pages of single pictures, which are all alike."""
    ordered = sorted((page for page in PAGES if page.picture), key=_length)
    return (ordered[0], ordered[len(ordered) // 2], ordered[-1]) if ordered else ()


def _is_twin(page: Page) -> bool:
    easy, section, document = page.easy, page.section, page.document
    if page.edition is not Edition.EASY or not (easy and section and document):
        return False
    return section.in_menu and not document.is_index and easy.key == document.key and len(easy.statements) > 2


EVERY = tuple(address(page) for page in PAGES)
ALL = (*(address(page) for page in PAGES if not page.picture), *map(address, _of_pictures()))
LONGEST = {_sort(page): page for page in sorted(PAGES, key=_length)}
SOME = (*(address(page) for page in LONGEST.values() if page.edition is not Edition.EASY), "404.html")
SOME_EASY = tuple(address(page) for page in LONGEST.values() if page.edition is Edition.EASY)
TWIN = min((page for page in PAGES if _is_twin(page)), key=_length)
"""The shortest Easy Read page of the plan with several statements that is the twin of one standard page."""
EASY_TWIN, STANDARD_TWIN = address(TWIN), f"{address_of(TWIN.twin)}/"
MOST_JUMPS = 0.01
"""A slow device paints a page before all of it has come. A tenth of what web.dev calls good (Cumulative Layout Shift, 0.1)."""


def jumps(tab: Tab) -> float:
    """How much of a page has moved without being asked (Layout Instability, W3C), from its first paint to the next frame."""
    moved: float = tab.evaluate(
        """new Promise(done => { let sum = 0; new PerformanceObserver(list => { for (const each of list.getEntries()) sum += each.value; })
        .observe({ type: 'layout-shift', buffered: true }); requestAnimationFrame(() => requestAnimationFrame(() => done(sum))); })"""
    )
    return moved
