"""How words leave the page for changing pages, and come back to it: links, drafts, forms, pull requests."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from easyread.editing.blocks import with_words
from tests.site.editor.doing import DRAFT, EASY, OPENS, needs_engine, open_page, statements, text_of
from tests.tiny import ROOT

pytestmark = needs_engine


def test_a_link_opens_the_same_words_elsewhere(desk: Page, browser: Browser, address: str) -> None:
    open_page(desk, EASY)
    desk.get_by_role("textbox", name="Words").first.fill("Other words – here.")
    expect(desk.locator("#undo")).to_be_enabled()
    desk.click("#finish")
    desk.get_by_role("button", name="Copy a link to send").click()
    expect(desk.get_by_text("The link is copied.")).to_be_visible()
    way = desk.evaluate("navigator.clipboard.readText()")
    assert way.startswith(f"{address}#page=")
    desk.keyboard.press("Escape")
    desk.click("#leave")
    expect(desk.locator("#kept")).to_be_visible()  # the draft, which stays in this browser
    desk.evaluate("localStorage.clear()")
    desk.evaluate("(hash) => { location.hash = hash; }", way.partition("#")[2])
    expect(desk.get_by_role("textbox", name="Words").first).to_have_value("Other words – here.")
    desk.evaluate("(hash) => { location.hash = hash; }", way.partition("#")[2].replace("from=", "from=0"))
    expect(desk.locator(".desk__warning")).to_contain_text("This page was changed after you began.")


def test_nobody_is_promised_that_a_full_browser_keeps_their_words(desk: Page) -> None:
    asked: list[str] = []
    desk.on("dialog", lambda dialog: asked.append(dialog.message))
    open_page(desk, EASY)
    desk.evaluate(
        "() => { window.keeps = Storage.prototype.setItem; Storage.prototype.setItem = () => { throw new Error('full'); }; }"
    )
    desk.get_by_role("textbox", name="Words").first.fill("Other words.")
    expect(desk.locator(".desk__warning")).to_contain_text("This browser does not keep your words.")
    desk.click("#leave")
    expect(desk.locator("#which")).to_be_visible()
    desk.evaluate("() => { Storage.prototype.setItem = window.keeps; }")
    assert ["does not keep them" in each for each in asked] == [True]


def test_nobody_pastes_over_what_somebody_else_changed(desk: Page) -> None:
    open_page(desk, EASY)
    desk.route("**/hashes.json", lambda route: route.fulfill(json={EASY: "another"}))
    desk.click("#finish")
    expect(desk.locator(".guard")).to_contain_text("Somebody changed this page while you wrote.")
    desk.unroute("**/hashes.json")
    desk.keyboard.press("Escape")


def test_words_go_to_the_form_of_the_repository(desk: Page) -> None:
    open_page(desk, EASY)
    desk.get_by_role("textbox", name="Words").first.fill("Other words.")
    expect(desk.locator("#undo")).to_be_enabled()
    desk.click("#finish")
    desk.evaluate(OPENS)
    desk.get_by_role("button", name="Copy my words and open the file").click()
    expect(desk.locator("body")).to_have_attribute("data-opened", re.compile(f"/edit/main/{EASY}$"))
    text = (ROOT / EASY).read_text("utf-8")
    assert desk.evaluate("navigator.clipboard.readText()") == with_words(text, statements(text)[0], "Other words.")
    desk.keyboard.press("Escape")


def test_a_new_page_and_its_twin_are_begun_from_a_form(desk: Page) -> None:
    desk.get_by_text("Add a new page").click()
    desk.get_by_label("Its title", exact=True).fill("Warm homes")
    expect(desk.get_by_label("Its address")).to_have_value("warm-homes")
    desk.get_by_label("The part of the website").select_option("commitments/")
    desk.get_by_label("Its address").fill("Warm")
    desk.get_by_role("button", name="Begin both pages").click()
    expect(desk.locator("form [role=alert]")).to_contain_text("small letters")
    desk.get_by_label("Its address").fill("warm-homes")
    desk.get_by_role("button", name="Begin both pages").click()
    expect(desk.locator("#page-title")).to_have_text("Warm homes")
    desk.click("#finish")
    desk.evaluate(OPENS)
    desk.get_by_role("button", name="Open the form, filled in").click()
    filled_in = re.compile(r"/new/main\?filename=content/commitments/warm-homes.easy.md&value=---%0Atitle")
    expect(desk.locator("body")).to_have_attribute("data-opened", filled_in)
    desk.keyboard.press("Escape")
    desk.click("#leave")
    desk.get_by_text("Add a new page").click()
    desk.get_by_label("Its title", exact=True).fill("Warm homes")
    desk.get_by_label("The part of the website").select_option("commitments/")
    desk.get_by_role("button", name="Begin both pages").click()
    expect(desk.locator("form [role=alert]")).to_contain_text("You began a page of that name before.")


TYPES_ON = """() => {
  [...document.querySelectorAll(".desk__top button")].find((each) => each.textContent === "Open the Easy Read page").click();
  const box = document.querySelector("textarea.body");
  box.value = "Typed while the other page was opening.";
  box.dispatchEvent(new Event("input"));
}"""


def test_both_pages_of_a_pair_can_go_to_one_pull_request(desk: Page) -> None:
    open_page(desk, EASY.replace(".easy.md", ".md"))
    desk.locator("textarea.body").fill("Other words.")
    expect(desk.locator("#undo")).to_be_enabled()
    desk.evaluate(TYPES_ON)
    expect(desk.locator(".desk__top")).to_contain_text(EASY)
    assert "Typed while" not in text_of(desk)
    desk.get_by_role("textbox", name="Words of Statement 1", exact=True).fill("We utilise other words.")
    expect(desk.locator("#undo")).to_be_enabled()
    desk.click("#finish")
    expect(desk.locator("dialog")).to_contain_text("You changed the standard page too.")
    desk.get_by_text("Did you hand over another page").click()
    desk.get_by_label("The branch of that pull request").fill("maria-patch-1")
    desk.evaluate(OPENS)
    desk.get_by_role("button", name="Copy my words and open the file").click()
    expect(desk.locator("body")).to_have_attribute("data-opened", re.compile(f"/edit/maria-patch-1/{EASY}$"))
    desk.get_by_label("The branch of that pull request").fill("")
    desk.get_by_role("button", name="Go to Statement 1", exact=True).first.click()
    expect(desk.get_by_role("textbox", name="Words").first).to_be_focused()


@pytest.mark.parametrize(
    ("way", "told"),
    [
        (f"page={EASY}&from=1&text=AA$$", "This link is not whole."),
        (f"page={EASY}&from=1", "This link is not whole."),
        ("page=../x.md", "This link is not whole."),
        ("page=content/old-name.md", "There is no page content/old-name.md now."),
    ],
)
def test_what_a_link_lacks_is_told_and_nothing_breaks(desk: Page, way: str, told: str) -> None:
    desk.evaluate("(way) => { location.hash = way; }", way)
    expect(desk.locator(".desk__warning")).to_contain_text(told)
    expect(desk.locator("#which")).to_be_visible()


def test_words_of_another_tab_or_of_before_are_told_and_never_lost(desk: Page, address: str) -> None:
    text = (ROOT / EASY).read_text("utf-8")
    old = EASY.replace(".easy.md", "-old.easy.md")
    open_page(desk, EASY)
    other = desk.context.new_page()
    other.goto(f"{address}hashes.json")
    other.evaluate(DRAFT, [EASY, text + "More.\n", False, "0"])
    expect(desk.locator(".desk__warning")).to_contain_text("in another tab too")
    desk.click("#leave")
    other.evaluate(DRAFT, [old, text, True, "0"])
    desk.wait_for_function("(path) => Object.keys(localStorage).some((key) => key.endsWith(path))", arg=old)
    open_page(desk, old)
    expect(desk.locator(".desk__warning")).to_contain_text("There is no page of this name now.")
    desk.click("#leave")
    expect(desk.locator("#kept + p + ul")).to_contain_text("Handed over or saved.")
    open_page(desk, EASY)
    expect(desk.locator(".desk__warning")).to_contain_text("This page was changed after you began.")
    desk.click("#finish")
    expect(desk.locator(".guard")).to_contain_text("Somebody changed this page while you wrote.")
    desk.keyboard.press("Escape")
    other.evaluate(DRAFT, [EASY, text, True, "0"])
    other.close()
    desk.click("#leave")
    expect(desk.locator("#kept + p + ul")).not_to_contain_text("Not handed over")


def test_another_page_goes_to_a_branch_of_its_own_and_what_is_wrong_elsewhere_can_be_opened(desk: Page) -> None:
    standard = EASY.replace(".easy.md", ".md")
    text = (ROOT / EASY).read_text("utf-8")
    branch = desk.get_by_label("The branch of that pull request")
    desk.evaluate(DRAFT, [EASY, f"{text}\nNo picture.\n", False, "x"])
    open_page(desk, standard)
    desk.click("#finish")
    branch.evaluate("(box) => { box.closest('details').open = true; }")
    branch.fill("maria-patch-1")
    desk.get_by_role("button", name=f"Open that page: {EASY}").first.click()
    expect(desk.locator(".desk__top")).to_contain_text(EASY)
    desk.click("#finish")
    expect(branch).to_have_value("maria-patch-1")
    desk.keyboard.press("Escape")
    open_page(desk, "docs/index.md")
    desk.click("#finish")
    expect(branch).to_have_value("")
    desk.keyboard.press("Escape")
