"""What the real picture set says of itself."""

from __future__ import annotations

import csv
import re
import unicodedata

from playwright.sync_api import Browser

from tests.tiny import ROOT, read_library

PICTURES = read_library(ROOT).pictures


def test_every_picture_is_listed_under_a_heading_that_has_some() -> None:
    counts: dict[str, int] = {}
    for picture in PICTURES.values():
        counts[picture.category] = counts.get(picture.category, 0) + 1
    assert "" not in counts
    assert min(counts.values()) >= 10
    assert len(counts) <= 16


def test_the_newest_version_tells_how_many_there_are() -> None:
    ours = next(each for each in read_library(ROOT).sets if each.folder == "content/pictures")
    assert ours.changes[0].startswith(f"{ours.version}, ")
    assert f": {len(PICTURES)} pictures." in ours.changes[0]


def test_confirmed_is_what_unicode_itself_names_so() -> None:
    concepts = [(picture, concept) for picture in PICTURES.values() for concept in picture.concepts]
    assert len(concepts) > 100
    for picture, concept in concepts:
        name = unicodedata.name(chr(int(concept.id.removeprefix("U+"), 16))).casefold()
        assert concept.confirmed == (name == re.sub(r"^(an?|the) ", "", picture.idea).casefold()), picture.name


def test_the_page_of_who_is_shown_counts_as_the_drawings_do() -> None:
    page = (ROOT / "docs/guide/who-is-shown.md").read_text(encoding="utf-8")
    with (ROOT / "content/pictures/who-is-shown.csv").open(encoding="utf-8", newline="") as opened:
        counted = [[cell.casefold() for cell in row] for row in csv.reader(opened)]
    rows = [
        [cell.strip().casefold() for cell in line.strip("|").split("|")] for line in page.splitlines() if line.startswith("| ")
    ]
    assert [row for row in rows if row[0] != "---"] == counted


def test_the_doubts_add_up() -> None:
    """Each line of judgements is of as many as it says, and the last has as many near ones as the list of doubts."""
    page = (ROOT / "docs/guide/testing-pictures.md").read_text(encoding="utf-8")
    doubts = [int(count) for count in re.findall(r"^\| [a-z0-9-]+ \| (\d+) \|", page, re.MULTILINE)]
    judged = re.findall(r"^\| (\d+|The same)[^|]*\| (\d+) \((\d+)%\) \|(?: (\d+))? \|(?: (\d+))? \|$", page, re.MULTILINE)
    assert len(judged) == page.count("%) |") > 30
    whole = 0
    for count, right, percent, near, wrong in judged:
        whole = whole if count == "The same" else int(count)
        assert int(percent) == round(100 * int(right) / whole)
        assert not near or int(right) + int(near) + int(wrong) == whole
    assert int(judged[-1][3]) == sum(doubts)


def test_the_search_works_with_the_keyboard_and_says_what_it_found(browser: Browser, address_of_site: str) -> None:
    page = browser.new_page()
    page.goto(f"{address_of_site}pictures/")
    page.focus("#finder-words")
    page.keyboard.type("my head hurts")
    assert page.eval_on_selector("#finder-list li", "item => item.dataset.name") == "headache"
    assert "my head hurts" in page.inner_text("[role=status]")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "finder-category"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/pictures/headache/")
    assert f"What it shows: {PICTURES['headache'].shows}" in page.inner_text("main")  # once, and so not as its alternative too
    page.go_back()
    page.fill("#finder-words", "helicopter")
    assert "No picture for" in page.inner_text("[role=status]")
    page.fill("#finder-words", "")
    page.select_option("#finder-category", "Staying well")
    shown = page.eval_on_selector_all("#finder-list li", "items => items.map(item => item.dataset.category)")
    assert set(shown) == {"Staying well"}
    assert page.eval_on_selector_all("#finder-list img", "items => items.every(item => item.loading == 'lazy')")
    page.close()


def test_a_picture_can_be_copied_into_a_letter(browser: Browser, address_of_site: str) -> None:
    page = browser.new_page(permissions=["clipboard-read", "clipboard-write"])
    page.goto(f"{address_of_site}pictures/hospital/")
    for button, kind in (("Copy the picture", "image/png"), ("Copy the SVG code", "text/plain")):
        page.click(f"text={button}")
        page.wait_for_function("document.getElementById('copied').textContent")
        assert page.inner_text("[role=status]") == "Copied. You can paste it now."
        taken = (
            "navigator.clipboard.read().then(items => Promise.all(items.map(item => item.getType(%r).then(blob => blob.size))))"
        )
        assert page.evaluate(taken % kind)[0] > 500
        page.evaluate("document.getElementById('copied').textContent = ''")
    page.close()


def test_no_word_of_the_widest_table_is_broken(browser: Browser, address_of_site: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{address_of_site}guide/who-is-shown/")
    lines = "cells => cells.map(each => each.offsetHeight / parseFloat(getComputedStyle(each).lineHeight))"
    assert max(page.eval_on_selector_all("main table td", lines)) < 2
    page.close()
