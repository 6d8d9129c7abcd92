"""What the standard page says is there to see while somebody changes the words of a statement."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.site.editor.doing import DRAFT, EASY, needs_engine, open_page
from tests.site.opened import sideways, violations
from tests.tiny import ROOT

pytestmark = needs_engine

STANDARD = EASY.replace(".easy.md", ".md")
ONE = "Tenants should tell the office in Elm Street about noise."
DOUBTED = "Tenants can tell the office about noise."
OTHER = "Gardeners bring wheelbarrows to the allotment every Saturday."
LONG = "\n\n".join(f"Paragraph {number} of many fills the page." for number in range(40))
TARGETS = """() => [...document.querySelectorAll('.origin :is(summary, a, button), .standard :is(button, a)')].filter(e => e.checkVisibility())
  .map(e => [e.textContent, e.getBoundingClientRect()]).filter(([, b]) => b.width < 24 || b.height < 24).map(([text]) => text)"""
"""What can be chosen and is under 24 pixels wide or high."""
COVERED = """(each) => { const a = each.getBoundingClientRect(), b = document.querySelector('.desk__beside').getBoundingClientRect();
  return a.bottom > b.top + 1 || a.top < 0 ? [each.outerHTML.slice(0, 150), a.top, a.bottom, b.top] : null; }"""
"""What has the focus and is not whole above the drawer."""


def open_beside(page: Page) -> None:
    """The Easy Read page, whose standard page says two sentences more, far apart, and its first statement with the first of them."""
    text = (ROOT / STANDARD).read_text("utf-8")
    page.evaluate(DRAFT, [STANDARD, f"{text}\n\n{ONE}\n\n{LONG}\n\n{OTHER}\n", False, "0"])
    open_page(page, EASY)
    page.get_by_role("textbox", name="Words of Statement 1", exact=True).fill(ONE)


def test_a_statement_shows_what_it_comes_from_and_the_standard_page_follows_it(desk: Page) -> None:
    open_beside(desk)
    origin, pane = desk.locator(".origin details").first, desk.locator(".standard")
    expect(origin.locator("summary")).to_have_text(f"Standard page: “{ONE}”")
    assert origin.get_attribute("open") is None
    origin.locator("summary").focus()
    desk.keyboard.press("Enter")
    desk.keyboard.press("Tab")
    expect(desk.get_by_role("button", name="See it in the standard page: Statement 1")).to_be_focused()
    desk.keyboard.press("Enter")
    expect(pane.locator(".now")).to_have_text(ONE)
    expect(pane.locator(".now")).to_be_focused()
    expect(pane.locator(".now")).to_be_in_viewport()
    expect(pane.locator(".now")).to_have_attribute("aria-current", "true")
    desk.keyboard.press("Tab")
    expect(desk.get_by_role("button", name="Back to Statement 1")).to_be_focused()
    desk.keyboard.press("Enter")
    box = desk.get_by_role("textbox", name="Words of Statement 1", exact=True)
    expect(box).to_be_focused()
    box.fill(OTHER)
    expect(pane.locator(".now")).to_have_text(OTHER)
    expect(pane.locator(".now")).to_be_in_viewport()
    expect(box).to_be_focused()
    box.fill("Xyzzy plugh.")
    expect(origin.locator("summary")).to_have_text("Standard page: no sentence is like this.")
    expect(pane.locator(".now")).to_have_count(0)
    desk.get_by_role("button", name="Move Statement 1 down").click()
    expect(desk.get_by_role("button", name="Move Statement 2 down")).to_be_focused()
    expect(pane).to_be_visible()
    desk.get_by_role("button", name="Close the standard page").focus()
    desk.keyboard.press("Escape")
    expect(pane).to_be_hidden()
    expect(desk.locator(".view")).to_be_visible()
    expect(desk.get_by_role("textbox", name="Words of Statement 2", exact=True)).to_be_focused()


def test_what_is_in_doubt_is_to_compare_and_is_no_problem(desk: Page) -> None:
    open_beside(desk)
    desk.get_by_role("button", name="Add a statement at the end").click()
    box = desk.locator("textarea:focus")
    box.fill(DOUBTED)
    doubt = desk.locator(".doubts li")
    expect(doubt).to_contain_text(f"Compare with care: This says 'can', and the standard page 'should': '{ONE}'")
    expect(doubt.get_by_role("link", name="Why?")).to_be_visible()
    expect(desk.locator(".finding", has_text="'can'")).to_have_count(0)
    expect(desk.locator(".editor__status")).to_contain_text("1 thing to compare with the standard page with care.")
    assert violations(desk) == []
    box.fill(ONE)
    expect(doubt).to_have_count(0)


def test_on_a_phone_the_standard_page_is_a_drawer_that_hides_nothing_that_has_the_focus(desk: Page) -> None:
    open_beside(desk)
    desk.get_by_role("button", name="Add a statement at the end").click()
    desk.locator("textarea:focus").fill(DOUBTED)
    expect(desk.locator(".doubts li")).to_be_visible()
    desk.locator("#page-title").focus()
    for width, height, scheme in ((360, 740, "light"), (320, 640, "dark"), (320, 256, "light"), (1280, 900, "dark")):
        desk.set_viewport_size({"width": width, "height": height})
        desk.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        desk.locator(".origin summary").first.click()
        desk.get_by_role("button", name="See it in the standard page: Statement 1").click()
        expect(desk.locator(".standard .now").first).to_be_in_viewport()
        assert violations(desk) == []
        assert not sideways(desk)
        assert desk.evaluate(TARGETS) == []
        desk.get_by_role("button", name="Back to Statement 1").click()
        if width < 1000 and height > 600:
            desk.get_by_role("textbox", name="Words of Statement 1", exact=True).press("End")
            for _ in range(40):
                desk.keyboard.press("Tab")
                assert desk.locator(":focus").evaluate(COVERED) is None
        desk.get_by_role("button", name="Close the standard page").click()
        desk.locator(".origin summary").first.click()
    desk.emulate_media(color_scheme="light")


def test_the_whole_standard_page_is_seen_without_going_away(desk: Page) -> None:
    open_page(desk, EASY)
    below, beside = (
        desk.get_by_role("button", name="See the standard page"),
        desk.get_by_role("button", name="The standard page", exact=True),
    )
    for width, button in ((1280, beside), (360, below)):
        desk.set_viewport_size({"width": width, "height": 740})
        button.click()
        expect(desk.locator(".standard h3")).to_have_count(1)
        desk.get_by_role("button", name="Close the standard page").click()
        expect(desk.locator(".standard")).to_be_hidden()
        expect(button).to_be_focused()
