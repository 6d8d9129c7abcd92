"""Which pages of the real site are looked at where all would take too long: the longest of each sort."""

from __future__ import annotations

from collections.abc import Hashable

from easyread.clock import today
from easyread.editions import make_editions
from easyread.model import Edition
from easyread.pages.page import Page
from easyread.text.links import address_of
from tests.tiny import ROOT

PAGES = tuple(make_editions(ROOT, today()).pages.values())


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


ALL = tuple(address(page) for page in PAGES)
LONGEST = {_sort(page): page for page in sorted(PAGES, key=_length)}
SOME = (*(address(page) for page in LONGEST.values() if page.edition is not Edition.EASY), "404.html")
SOME_EASY = tuple(address(page) for page in LONGEST.values() if page.edition is Edition.EASY)
