"""Pages of the real site in a browser: which, how they are opened, and what is asked of any of them."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.programs import axe, failed, report
from tests.site import looking

ALL = [*looking.ALL, "404.html"]
EASY = [address for address in looking.ALL if address.startswith("easy-read/")]
SOME, SOME_EASY = looking.SOME, looking.SOME_EASY
sampled = pytest.mark.sampled(frozenset([*SOME, *SOME_EASY]))
"""Other pages are tested by `make evidence` alone, which takes longer."""
LONG_LISTS = frozenset(("guide/pictures/", "guide/report/", "review/trace/", "record/script/"))
"""Pages for staff with hundreds of entries that are alike."""
walked = pytest.mark.sampled(frozenset([*SOME, *SOME_EASY]) - LONG_LISTS)
"""The same without those, where a test takes long for each entry."""
SECTION = next(address for address in EASY if address.count("/") == 2)
"""An Easy Read page of the plan."""
REVIEW = next(address for address in SOME if address.startswith("review/pages/"))
TEXT_SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }"""
"""The values of WCAG 2.2, 1.4.12."""
SMALL = """[...document.querySelectorAll('a[href]')].filter(a => a.checkVisibility() && !a.matches('.skip')).map(a => {
  const b = a.getBoundingClientRect(); return [a.textContent, b.width, b.height];
  }).filter(b => b[1] < 44 || b[2] < 44)"""
"""Links under 44 pixels wide or high, but for those within words and the skip link."""
CUT_OFF = """[...document.querySelectorAll('body *')].filter(e => {
  const hides = ['hidden', 'clip'].includes(getComputedStyle(e).overflowX) && !e.matches('.find__label, input');
  return hides && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
  }).map(e => e.outerHTML.slice(0, 120))"""
"""What hides some of its own words."""


def open_page(browser: Browser, url: str, width: int = 1280, **options: Any) -> Page:
    page = browser.new_page(viewport={"width": width, "height": 900}, **options)
    visit(page, url)
    return page


def visit(page: Page, url: str) -> None:
    """Opens a page and waits for what its scripts put there, which moves all that stands below."""
    page.goto(url)
    page.wait_for_function("() => [...document.querySelectorAll('#recorder, #editor')].every(each => 'ready' in each.dataset)")


def show(tab: Page, url: str, width: int = 1280) -> None:
    """Opens a page in it as `open_page` does."""
    tab.set_viewport_size({"width": width, "height": 900})
    tab.emulate_media(color_scheme="light")
    visit(tab, url)


def violations(page: Page) -> list[str]:
    return failed(report("axe-core", "", "", axe(page)))


def sideways(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))


def walk(page: Page) -> None:
    """From the first stop to the last with the keyboard alone."""
    stops = page.evaluate(
        "[...document.querySelectorAll('a[href], button, input:not([type=radio]), input:checked, summary')].filter(e => e.checkVisibility()).length"
    )
    for _ in range(stops):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            """() => { const e = document.activeElement, b = e.getBoundingClientRect(), s = getComputedStyle(e), r = e.getClientRects()[0];
            const middle = (from, to, most) => (Math.max(from, 0) + Math.min(to, most)) / 2;
            const top = document.elementFromPoint(middle(r.left, r.right, innerWidth), middle(r.top, r.bottom, innerHeight));
            return e !== document.body && b.width > 0 && b.height > 0 && b.right > 0 && !!top && (e.contains(top) || top.contains(e))
              && s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; }"""
        )
        assert seen, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
