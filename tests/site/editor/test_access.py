"""Who can use the page for changing pages: with a keyboard alone, with a screen reader, in any of its states."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from easyread.editing.blocks import moved, new_statement, with_new, with_words
from tests.programs import spoken
from tests.site.editor.doing import EASY, needs_engine, open_page, statements, text_of
from tests.site.opened import sideways, violations
from tests.tiny import ROOT

pytestmark = needs_engine


def test_a_keyboard_alone_leads_to_the_right_words(desk: Page) -> None:
    """From opening to the saved file: find the page, write, mark a hard word, move, add, choose a picture, take back, save."""
    text = (ROOT / EASY).read_text("utf-8")
    title = text.partition("title: ")[2].partition("\n")[0].strip('"')
    keys = desk.keyboard

    def to(name: str, role: Any = "button") -> None:
        """Goes on with Tab until something of that name has the focus."""
        target = desk.get_by_role(role, name=name, exact=True).first
        for _ in range(400):
            if target.count() and target.evaluate("(each) => each === document.activeElement"):
                return
            keys.press("Tab")
        pytest.fail(f"Tab never comes to {name}.")

    desk.locator("#content").focus()
    to("Find it by its title", "searchbox")
    keys.type(title)
    to(f"Change the Easy Read page: {title}")
    keys.press("Enter")
    expect(desk.locator("#page-title")).to_be_focused()
    to("Words of Statement 1", "textbox")
    keys.press("Control+A")
    keys.type("We meet on Monday.\nPlease come.")
    first = statements(text)[0]
    expected = with_words(text, first, "We meet on Monday.\nPlease come.")
    to("Move Statement 1 down")
    keys.press("Enter")
    expected = moved(expected, first, 1)
    expect(desk.get_by_role("button", name="Move Statement 2 down")).to_be_focused()
    to("Add below Statement 2")
    keys.press("Enter")
    expect(desk.locator("textarea:focus")).to_have_value("")
    keys.type("Bring a friend.")
    after = statements(expected)[1]
    expect(desk.frame_locator(".view").locator("main")).to_contain_text("Bring a friend.")
    keys.press("Shift+Tab")
    keys.press("Enter")
    expect(desk.locator("dialog input")).to_be_focused()
    keys.press("Control+A")
    keys.type("telephone call")
    expect(desk.locator(".finder")).to_have_attribute("data-answers", "telephone call")
    keys.press("Tab")
    file = desk.locator(".finder img").first.get_attribute("src") or ""
    keys.press("Enter")
    expect(desk.locator(".unit__picture:focus")).to_contain_text("phone")
    name = file.rpartition("/")[2].rpartition(".")[0]
    expected = with_new(expected, after, new_statement(EASY, f"{name}.svg", "Bring a friend."))
    desk.locator("#page-title").focus()
    to("Undo")
    keys.press("Enter")
    expect(desk.locator(f".statements img[src$='/{name}.svg']")).to_have_count(text.count(f"/{name}.svg"))
    to("Do again")
    keys.press("Enter")
    assert text_of(desk).split("\n") == expected.split("\n")


def test_axe_finds_nothing_in_any_state(desk: Page) -> None:
    found = {}

    def look(state: str) -> None:
        for width, scheme in ((1280, "light"), (320, "dark")):
            desk.set_viewport_size({"width": width, "height": 900})
            desk.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            found[f"{state}, {width}"] = violations(desk) + (["goes off the side"] if sideways(desk) else [])
        desk.set_viewport_size({"width": 1280, "height": 900})

    look("choosing")
    open_page(desk, EASY)
    box = desk.get_by_role("textbox", name="Words").first
    box.fill("We don't utilise **unheard-of** 20%")
    expect(desk.locator(".finding--must").first).to_be_visible()
    desk.get_by_role("button", name="Leave it so").first.click()
    desk.locator("main summary").first.click()
    look("problems, leave, fields")
    desk.locator(".unit__picture").first.click()
    expect(desk.locator(".finder li").first).to_be_visible()
    look("pictures")
    desk.keyboard.press("Escape")
    desk.click("#finish")
    expect(desk.locator("dialog")).to_contain_text("to put right first")
    look("finishing")
    desk.keyboard.press("Escape")
    desk.get_by_role("button", name="The standard page", exact=True).click()
    expect(desk.locator(".view")).to_be_hidden()
    look("the other edition")
    desk.get_by_role("button", name="Open the standard page").click()
    expect(desk.locator("textarea.body")).to_be_visible()
    look("the standard page")
    assert {state: told for state, told in found.items() if told} == {}


def test_problems_are_told_to_who_hears_the_page(desk: Page) -> None:
    open_page(desk, EASY)
    box = desk.get_by_role("textbox", name="Words").first
    box.fill("We utilise it.")
    expect(box).to_have_accessible_description("Think about: 'utilise' is an office word. Say: use.")
    expect(box).to_have_attribute("aria-invalid", "false")
    box.fill("We utilise **zyxwv**. ![]")
    expect(box).to_have_accessible_description(re.compile(r"^\d+ things to look at, below, \d of them to put right\.$"))
    expect(box).to_have_attribute("aria-invalid", "true")


def test_the_window_for_pictures_begins_with_whole_words_and_its_button_is_whole(desk: Page) -> None:
    open_page(desk, EASY)
    desk.set_viewport_size({"width": 360, "height": 740})
    desk.get_by_role("textbox", name="Words").first.fill(
        "We help people.\nThey can go to a clinic near where they live, to a pharmacy or to hospital."
    )
    desk.locator(".unit__picture").first.click()
    expect(desk.locator("dialog input")).to_have_value(
        "We help people. They can go to a clinic near where they live, to a pharmacy or"
    )
    close = desk.get_by_role("button", name="Close", exact=True)
    assert close.evaluate("each => each.scrollWidth <= each.clientWidth && each.clientHeight < 60")
    assert not sideways(desk)


def test_a_virtual_screen_reader_hears_the_page_in_order_and_nothing_twice(desk: Page) -> None:
    choosing = spoken(desk)
    assert choosing[-1] == "end of document"
    open_page(desk, EASY)
    box = desk.get_by_role("textbox", name="Words").first
    box.fill("We utilise it.")
    expect(box).to_have_accessible_description(re.compile("office word"))
    said = spoken(desk)
    for heard in (choosing, said):
        unnamed = [each for each in heard if each in ("button", "textbox", "searchbox", "combobox", "region", "img", "image")]
        assert unnamed == []
        controls = [each for each in heard if each.startswith(("button, ", "textbox, ", "searchbox, "))]
        assert [one for one, other in pairwise(controls) if one == other] == []
        assert [one for one, other in pairwise(heard) if one == "list" and not other.startswith("listitem")] == []
    for place in range(1, len(statements((ROOT / EASY).read_text("utf-8"))) + 1):
        begun = said.index(f"heading, Statement {place}, level 3")
        assert said[begun + 1].startswith("button, Picture: ")
        assert next(each for each in said[begun:] if each.startswith("textbox, ")).startswith(
            f"textbox, Words of Statement {place}"
        )
    assert (
        said.index("button, Finish")
        < said.index("heading, Statements, level 2")
        < said.index("button, Add a statement at the end")
    )
