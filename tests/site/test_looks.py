"""How every page looks in a real browser: narrow, large, with wide spaces, without scripts, in print."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.site.opened import (
    ALL,
    CUT_OFF,
    EASY,
    REVIEW,
    SECTION,
    SMALL,
    SOME,
    SOME_EASY,
    TEXT_SPACING,
    open_page,
    sampled,
    show,
    sideways,
)

TYPE = {1280: 24, 390: 21, 320: 20}
"""How large the words of Easy Read are, in pixels, by the width of the screen."""


@pytest.fixture(scope="session")
def narrow_tab(browser: Browser) -> Page:
    """1280 pixels wide at 400%, which is 320 pixels wide at four times the density."""
    return browser.new_page(viewport={"width": 320, "height": 900}, device_scale_factor=4)


@pytest.fixture(scope="session")
def plain_tab(browser: Browser) -> Page:
    """Without scripts, and in few colours that the reader chose."""
    return browser.new_page(viewport={"width": 1280, "height": 900}, java_script_enabled=False, forced_colors="active")


@pytest.mark.shows("reading without scrolling sideways", "1.4.10")
@sampled
@pytest.mark.parametrize("address", ALL)
def test_nothing_goes_off_a_narrow_screen(address: str, narrow_tab: Page, address_of_site: str) -> None:
    narrow_tab.goto(address_of_site + address)
    assert not sideways(narrow_tab)


@pytest.mark.shows("large targets and type", "2.5.5", "2.5.8")
@sampled
@pytest.mark.parametrize("address", EASY)
def test_easy_read_targets_type_and_lines(address: str, tab: Page, address_of_site: str) -> None:
    for width in TYPE:
        show(tab, address_of_site + address, width)
        assert tab.evaluate(SMALL) == []
        smallest = min(
            tab.evaluate("[...document.querySelectorAll('p, li, a')].map(e => parseFloat(getComputedStyle(e).fontSize))")
        )
        assert smallest >= 20
        size, line = tab.evaluate(
            "(s => [s.fontSize, s.lineHeight].map(parseFloat))(getComputedStyle(document.querySelector('main p')))"
        )
        assert size == TYPE[width]
        assert line >= 1.5 * size


BROKEN = """() => {
  const broken = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walk.nextNode());) {
    if (!node.parentElement.offsetParent) continue;
    for (const word of node.data.matchAll(/[\\p{L}\\p{N}’']+(?![\\p{L}\\p{N}@./-])/gu)) {
      const range = document.createRange();
      range.setStart(node, word.index); range.setEnd(node, word.index + word[0].length);
      if (new Set([...range.getClientRects()].filter(box => box.width > 1).map(box => Math.round(box.top))).size > 1) broken.push(word[0]);
    }
  }
  return broken; }"""
"""Words that go on in the next line without a hyphen. Addresses may."""


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_no_word_of_easy_read_is_broken_where_letters_are_wide(width: int, browser: Browser, address_of_site: str) -> None:
    """On a first visit a screen without Arial has the letters of its own, which may be a fifth wider."""
    page = open_page(browser, address_of_site, width)
    page.route("**/*.woff2", lambda route: route.abort())
    for address in EASY:
        page.goto(address_of_site + address)
        assert page.evaluate(BROKEN) == [], address
    page.close()


def test_easy_read_lines_have_at_most_60_characters(browser: Browser, address_of_site: str) -> None:
    longest = """() => { let most = 0;
      for (const p of document.querySelectorAll('main p')) {
        const range = document.createRange(), walk = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
        let top = null, count = 0;
        for (let node; (node = walk.nextNode());) for (let i = 0; i < node.length; i++) {
          range.setStart(node, i); range.setEnd(node, i + 1);
          const box = range.getBoundingClientRect(); if (!box.width) continue;
          if (top === null || Math.abs(box.top - top) > 12) { most = Math.max(most, count); count = 0; top = box.top; }
          count++; }
        most = Math.max(most, count); }
      return most; }"""
    page = open_page(browser, address_of_site, 1600)
    for address in EASY:
        page.goto(address_of_site + address)
        assert page.evaluate(longest) <= 60, address
    page.close()


@pytest.mark.parametrize("address", [SECTION, "easy-read/"])
def test_the_picture_is_on_the_left_and_above_on_phones(address: str, browser: Browser, address_of_site: str) -> None:
    boxes = """[...document.querySelectorAll('.statement')].map(s => ['.picture', '.words'].map(name => {
      const b = s.querySelector(name).getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom]; }))"""
    page = open_page(browser, address_of_site + address, 1280)
    assert all(picture[2] < words[0] for picture, words in page.evaluate(boxes))
    page.set_viewport_size({"width": 320, "height": 900})
    assert all(picture[3] <= words[1] for picture, words in page.evaluate(boxes))
    page.close()


@pytest.mark.shows("wide spaces between letters, words and lines", "1.4.12")
@sampled
@pytest.mark.parametrize("address", ALL)
def test_text_spacing_cuts_nothing_off(address: str, tab: Page, address_of_site: str) -> None:
    show(tab, address_of_site + address, 320)
    tab.add_style_tag(content=TEXT_SPACING)
    assert not sideways(tab)
    assert tab.evaluate(CUT_OFF) == []


@pytest.mark.shows("words at twice their size", "1.4.4")
@sampled
@pytest.mark.parametrize("address", ALL)
def test_words_can_be_twice_as_large(address: str, tab: Page, address_of_site: str) -> None:
    show(tab, address_of_site + address)
    tab.add_style_tag(content="html { font-size: 200% !important }")
    assert not sideways(tab)


@pytest.mark.parametrize("address", [*SOME_EASY, *SOME])
def test_without_scripts_and_in_forced_colours(address: str, plain_tab: Page, address_of_site: str) -> None:
    plain_tab.goto(address_of_site + address)
    assert plain_tab.locator("h1").is_visible()
    assert plain_tab.locator("main a:visible").first.is_visible()


def test_the_ways_on_are_reached_in_the_order_in_which_they_stand(browser: Browser, address_of_site: str) -> None:
    page = open_page(browser, address_of_site + SECTION)
    for width in (1280, 768, 360):
        page.set_viewport_size({"width": width, "height": 900})
        boxes = [each.bounding_box() for each in page.locator(".pager a").all()]
        places = [(box["y"], box["x"]) for box in boxes if box]
        assert len(places) == 2
        assert places == sorted(places), width
    page.close()


def test_printing_never_splits_a_statement(browser: Browser, address_of_site: str) -> None:
    page = open_page(browser, address_of_site + SECTION, 794)
    page.emulate_media(media="print")
    assert page.evaluate("[...document.querySelectorAll('.statement')].every(s => getComputedStyle(s).breakInside === 'avoid')")
    assert page.evaluate("parseFloat(getComputedStyle(document.querySelector('.statement p')).fontSize) >= 24")
    assert not page.locator(".tools").is_visible()
    assert page.pdf(format="A4").startswith(b"%PDF")
    page.close()


def test_printing_never_splits_what_is_drawn(browser: Browser, address_of_site: str) -> None:
    page = open_page(browser, address_of_site, 794)
    page.emulate_media(media="print")
    assert page.evaluate(
        "[...document.querySelectorAll('figure, .measure')].every(s => getComputedStyle(s).breakInside === 'avoid')"
    )
    page.close()


def test_a_review_page_is_printed_with_both_editions_side_by_side(browser: Browser, address_of_site: str) -> None:
    page = open_page(browser, address_of_site + REVIEW, 700)
    page.emulate_media(media="print")
    standard, easy = (box.bounding_box() for box in page.locator(".review__both > section").all())
    assert standard
    assert easy
    assert standard["y"] == easy["y"]
    assert standard["x"] + standard["width"] <= easy["x"]
    assert not page.locator(".review__keep").is_visible()
    page.close()
