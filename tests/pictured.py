"""`python -m tests.pictured`: makes the pictures of the guide and of the README from the site as it is built in `site/`."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Sequence
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.bench.browser import served
from tests.bench.formats import EDIT
from tests.conftest import start
from tests.tiny import ROOT

THEME, EDITOR = "easyread/theme", "easyread/editing/browser"
DRAW_NOTHING = ("worker.js", "offline.js")
MADE = ROOT / "docs/guide/changing-a-page.webp"
READING = ROOT / "docs/guide/recording.webp"
SHOWN = {
    MADE: (
        f"{THEME}/base.html",
        f"{THEME}/edit.html",
        f"{THEME}/assets/easy.css",
        f"{EDITOR}/edit.css",
        f"{EDITOR}/view.css",
        *sorted(file.relative_to(ROOT).as_posix() for file in (ROOT / EDITOR).glob("*.js") if file.name not in DRAW_NOTHING),
    ),
    READING: (f"{THEME}/base.html", f"{THEME}/record.html", f"{THEME}/assets/record.css", f"{THEME}/assets/record.js"),
}
"""What draws the page that each picture of the guide shows."""
NOTE = 0x010E
"""Where a picture's own file has room for words about it (Exif 2.3, ImageDescription)."""
BOTH = ROOT / ".github/both-editions.png"
BESIDE = ("stewardship/cancer/", "easy-read/stewardship/cancer/")
WIDE, HIGH, GAP = 1200, 1000, 40
"""Pixels of one page, and between two."""
WORDS = "We will utilise more money to help people stay well."
"""Something to put right, so that the picture shows how that is told."""


def main(site: Path = ROOT / "site") -> None:
    with served(site) as address, sync_playwright() as playwright:
        browser = start(playwright.chromium)
        of_the_guide(browser, address)
        both = [seen(browser, f"{address}{page}") for page in BESIDE]
        browser.close()
    side_by_side(both).save(BOTH, optimize=True)


def of_the_guide(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 1060})
    page.goto(f"{address}edit/#page={EDIT.relative_to(ROOT).as_posix()}")
    page.get_by_role("textbox", name="Words").first.fill(WORDS, timeout=120_000)
    expect(page.locator(".finding").first).to_be_visible(timeout=60_000)
    page.locator("#page-title").evaluate(
        "(title) => { title.focus({ preventScroll: true }); title.blur(); document.querySelector('h1').scrollIntoView(); }"
    )
    page.wait_for_load_state("networkidle")
    kept(page, MADE)
    kept(read_aloud(browser, address), READING)


def kept(page: Page, file: Path) -> None:
    """What a window shows, as a small file that says what it was made from."""
    told = Image.Exif()
    told[NOTE] = drawn_by(file)
    with Image.open(io.BytesIO(page.screenshot())) as picture:
        picture.convert("RGB").save(file, quality=80, method=6, exif=told)


def drawn_by(file: Path) -> str:
    """A hash of all that draws what a picture of the guide shows, as it is now."""
    parts = (hashlib.sha256((ROOT / path).read_bytes()).digest() for path in SHOWN[file])
    return hashlib.sha256(b"".join(parts)).hexdigest()


def was_drawn_by(file: Path) -> str:
    """The same, as it was when the picture was made. Empty where the picture does not say."""
    with Image.open(file) as picture:
        return str(picture.getexif().get(NOTE, ""))


def read_aloud(browser: Browser, address: str) -> Page:
    """The page on which people record themselves, with three parts recorded."""
    page = browser.new_page(viewport={"width": 1000, "height": 860})
    page.goto(f"{address}record/")
    page.get_by_label("Yes, other people").check()
    page.get_by_role("button", name="Start").click()
    page.locator("#pages button").nth(1).click()
    for part in range(3):
        page.locator("#record").click()
        expect(page.locator("#loud-words")).to_have_text(re.compile("We can hear you|Too loud"))
        page.locator("#record").click()
        expect(page.locator("#next")).to_be_focused()
        if part < 2:
            page.locator("#next").click()
    page.locator("#read").evaluate("(part) => { document.activeElement.blur(); part.scrollIntoView(); }")
    page.wait_for_load_state("networkidle")
    return page


def seen(browser: Browser, address: str) -> Image.Image:
    """The first screen of a page."""
    page = browser.new_page(viewport={"width": WIDE, "height": HIGH})
    page.goto(address)
    page.wait_for_load_state("networkidle")
    return Image.open(io.BytesIO(page.screenshot()))


def side_by_side(pictures: Sequence[Image.Image]) -> Image.Image:
    """Pictures of one size beside each other, at two thirds of it, in 128 colours."""
    whole = Image.new("RGB", ((WIDE + GAP) * len(pictures) - GAP, HIGH), "#c9ced3")
    for number, picture in enumerate(pictures):
        whole.paste(picture, ((WIDE + GAP) * number, 0))
    return whole.resize((whole.width * 2 // 3, whole.height * 2 // 3), Image.Resampling.LANCZOS).quantize(128)


if __name__ == "__main__":
    main()
