"""The review pages of the real site: what they show when asked, and the summary for a board on paper."""

from __future__ import annotations

import io
from pathlib import Path

import font_source_sans_pro
import pikepdf
import pytest
from playwright.sync_api import Browser, Page

from easyread.model import Library
from easyread.reviews.pairs import State, pairs
from tests.conftest import start


def test_the_overview_shows_what_is_asked_for(browser: Browser, address_of_site: str, library: Library) -> None:
    states = [each.state for each in pairs(library)]
    page = browser.new_page()
    page.goto(f"{address_of_site}review/")
    rows = page.locator(".review #pages ~ * tbody tr:visible")
    everything = rows.count()
    assert everything == len(library.documents)
    page.get_by_label("changed since").check()
    assert rows.count() == states.count(State.DRIFTED)
    page.get_by_label("never compared").check()
    assert rows.count() == states.count(State.NEVER)
    page.get_by_label("without Easy Read").check()
    assert rows.count() == everything - len(states)
    page.close()


FONTS = {
    "DejaVu, which is wide": Path("/usr/share/fonts/truetype/dejavu"),
    "Liberation, which is as wide as Arial": Path("/usr/share/fonts/truetype/liberation"),
    "Source Sans, which comes with our packages": Path(font_source_sans_pro.__file__).parent / "files",
}
ROOM = 100
"""Pixels of the page that stay free with any font, for a few more lines."""


@pytest.mark.parametrize("fonts", FONTS)
def test_the_board_summary_is_one_page_of_paper(fonts: str, browser: Browser, address_of_site: str, tmp_path: Path) -> None:
    """With no other fonts on the machine than these, and every word of the page in them."""
    if not FONTS[fonts].is_dir():
        pytest.skip(f"This machine does not have {fonts}.")
    config = f"<fontconfig><dir>{FONTS[fonts]}</dir><cachedir>{tmp_path}</cachedir></fontconfig>"
    (tmp_path / "fonts.conf").write_text(f'<?xml version="1.0"?>{config}', encoding="utf-8")
    other = start(browser.browser_type, FONTCONFIG_FILE=str(tmp_path / "fonts.conf"))
    page = other.new_page()
    page.goto(f"{address_of_site}review/board/")
    page.evaluate(f"document.body.insertAdjacentHTML('beforeend', '<div id=more></div>'); more.style.height = '{ROOM}px'")
    pages = [pages_of(page)]
    page.evaluate("more.style.height = '2000px'")
    pages.append(pages_of(page))
    other.close()
    assert pages[0] == 1
    assert pages[1] > 1  # so that the first can fail


def pages_of(page: Page) -> int:
    with pikepdf.open(io.BytesIO(page.pdf(format="A4"))) as pdf:
        return len(pdf.pages)
