"""Which pages of the real site are looked at where all would take too long: the longest of each sort."""

from __future__ import annotations

from collections.abc import Hashable

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
    return (
        page.edition,
        page.template,
        place.count("/"),
        place == "",
        document and (document.layout, bool(document.kind.numbered)),
    )


def _length(page: Page) -> int:
    return len(page.body) + (sum(len(each.text) for each in page.easy.statements) if page.easy else 0)


def _is_twin(page: Page) -> bool:
    easy, section, document = page.easy, page.section, page.document
    if page.edition is not Edition.EASY or not (easy and section and document):
        return False
    return section.in_menu and not document.is_index and easy.key == document.key


ALL = tuple(address(page) for page in PAGES)
LONGEST = {_sort(page): page for page in sorted(PAGES, key=_length)}
SOME = (*(address(page) for page in LONGEST.values() if page.edition is not Edition.EASY), "404.html")
SOME_EASY = tuple(address(page) for page in LONGEST.values() if page.edition is Edition.EASY)
TWIN = min((page for page in PAGES if _is_twin(page)), key=_length)
"""The shortest Easy Read page of the plan that is the twin of one standard page."""
EASY_TWIN, STANDARD_TWIN = address(TWIN), f"{address_of(TWIN.twin)}/"
