"""The page for changing pages, with its engine started once for all tests of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.test_policy import GATHER, Strict, serve


@pytest.fixture(scope="package")
def address(site: Path) -> Iterator[str]:
    """Of the page, under the headers that a host should send."""
    assert (site / "edit").is_dir(), "Python for browsers is not there. With npm: python -m easyread editor"
    yield from (f"{each}edit/" for each in serve(site, Strict))


@pytest.fixture(scope="package")
def loaded(address: str, browser: Browser) -> Iterator[Page]:
    """The page with the engine started, which takes seconds, in a browser that keeps drafts."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.add_init_script(GATHER)
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(address)
    expect(page.locator("#editor[data-ready]")).to_be_attached()
    yield page
    assert page.evaluate("window.broken ?? []") == []
    context.close()


@pytest.fixture
def desk(loaded: Page) -> Page:
    """The same, with nothing open and no draft, on a computer's screen."""
    loaded.set_viewport_size({"width": 1280, "height": 900})
    loaded.evaluate("localStorage.clear()")
    if loaded.locator("dialog[open]").count():
        loaded.keyboard.press("Escape")
    if loaded.locator("#leave").count():
        loaded.click("#leave")
    loaded.evaluate("localStorage.clear()")
    expect(loaded.locator("#which")).to_be_visible()
    return loaded
