"""`python -m tests.pictured`: makes the guide's picture of the page for changing pages, from the site as it is built in `site/`."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from playwright.sync_api import expect, sync_playwright

from tests.bench import EDIT, served
from tests.conftest import start
from tests.tiny import ROOT

MADE = ROOT / "docs/guide/changing-a-page.webp"
WORDS = "We will utilise more money to help people stay well."
"""Something to put right, so that the picture shows how that is told."""


def main(site: Path = ROOT / "site") -> None:
    with served(site) as address, sync_playwright() as playwright:
        browser = start(playwright.chromium)
        page = browser.new_page(viewport={"width": 1280, "height": 1060})
        page.goto(f"{address}edit/#page={EDIT.relative_to(ROOT).as_posix()}")
        page.get_by_role("textbox", name="Words").first.fill(WORDS, timeout=120_000)
        expect(page.locator(".finding").first).to_be_visible(timeout=60_000)
        page.locator("#page-title").evaluate(
            "(title) => { title.focus({ preventScroll: true }); title.blur(); title.scrollIntoView(); }"
        )
        page.wait_for_load_state("networkidle")
        page.screenshot(path=MADE.with_suffix(".png"))
        browser.close()
    with Image.open(MADE.with_suffix(".png")) as picture:
        picture.convert("RGB").save(MADE, quality=80, method=6)
    MADE.with_suffix(".png").unlink()


if __name__ == "__main__":
    main()
