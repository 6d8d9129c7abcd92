"""What the page for changing pages makes of what somebody writes, marks, pastes and moves."""

from __future__ import annotations

import re
from pathlib import Path

import docx
from playwright.sync_api import Page, expect

from tests.site.editor.doing import DRAFT, EASY, needs_engine, open_page, statements, text_of
from tests.site.opened import violations
from tests.tiny import ROOT

pytestmark = needs_engine


def test_nothing_changes_in_what_is_only_opened(desk: Page) -> None:
    for path in (EASY, EASY.replace(".easy.md", ".md")):
        open_page(desk, path)
        assert text_of(desk) == (ROOT / path).read_text("utf-8")


def test_what_a_statement_said_before_is_held_against_what_somebody_types(desk: Page) -> None:
    open_page(desk, "content/commitments/learning-and-development.easy.md")
    box = desk.get_by_role("textbox", name="Words of Statement 1", exact=True)
    was = box.input_value()
    box.fill(was.replace("our staff", "our new staff", 1))
    told = desk.locator(".finding", has_text="This may say something else than before: it did not say 'new'.")
    expect(told).to_contain_text("The standard page says: '")
    expect(told.get_by_role("button")).to_have_count(0)
    way = told.get_by_role("link", name="Why?").evaluate("(link) => link.href")
    assert way.endswith("/guide/problems/#other-meaning")
    assert 'id="other-meaning"' in desk.request.get(way).text()
    assert violations(desk) == []
    box.fill(was)
    expect(told).to_have_count(0)


def test_leave_is_given_with_a_reason_and_taken_back_and_a_statement_becomes_an_item(desk: Page) -> None:
    open_page(desk, EASY)
    box = desk.get_by_role("textbox", name="Words of Statement 1", exact=True)
    box.fill("It is 20% of it.")
    leave = desk.get_by_role("button", name="Leave it so: '20%'")
    leave.click()
    desk.keyboard.type("The Board says it so.")
    desk.keyboard.press("Enter")
    expect(desk.locator("#whole")).to_contain_text("Left so: percentage. The Board says it so.")
    expect(leave).to_have_count(0)
    expect(box).to_be_focused()
    desk.get_by_role("button", name="Take the leave back").click()
    expect(leave).to_be_visible()
    desk.get_by_label("More for Statement 1", exact=True).click()
    desk.get_by_label("It is an item of the list").first.check()
    expect(desk.frame_locator(".view").locator("ul.items li").first).to_contain_text("It is 20% of it.")
    assert "\n- It is 20% of it.\n" in text_of(desk)


def test_what_somebody_types_stays_words(desk: Page) -> None:
    open_page(desk, EASY)
    bad = "<img src=x onerror=alert(1)> [x](javascript:alert(1)) **<script>alert(1)</script>**."
    desk.get_by_role("textbox", name="Words").first.fill(bad)
    view = desk.frame_locator(".view")
    expect(view.locator("main")).to_contain_text("alert(1)")
    assert view.locator("script, [onerror], [href^=javascript]").count() == 0
    assert bad in text_of(desk)


def test_anybody_may_write_their_own_words_and_keep_them(desk: Page) -> None:
    desk.get_by_role("button", name="Begin an empty page").click()
    desk.get_by_role("button", name="Add the first statement").click()
    expect(desk.locator("textarea:focus")).to_be_visible()
    desk.keyboard.type("I like **zeal**.")
    expect(desk.locator(".finding").last).to_contain_text("Think about: 'zeal' is marked as a hard word. Say what it means")
    desk.locator("textarea:focus").fill("I like my garden.")
    expect(desk.frame_locator(".view").locator(".statement")).to_contain_text("I like my garden.")
    assert violations(desk) == []
    desk.click("#finish")
    with desk.expect_download() as saved:
        desk.get_by_role("button", name="Save as a web page").click()
    page = Path(saved.value.path()).read_text("utf-8")
    assert "I like my garden." in page
    assert ".statement" in page.partition("<style>")[2]
    assert page.count('src="data:image/svg+xml;base64,') == 1
    assert "http" not in page.partition("<body>")[2]
    with desk.expect_download() as saved:
        desk.get_by_role("button", name="Save as a Word file").click()
    word = docx.Document(str(saved.value.path()))
    assert [word.tables[0].cell(0, 1).text, len(word.inline_shapes)] == ["I like my garden.", 1]
    desk.keyboard.press("Escape")


PASTED = "•\tWe meet every Monday. Please come.\n•\tBring a friend.\n1. You can phone us."
"""As Word copies a list."""


def test_what_somebody_pastes_from_word_becomes_statements_with_pictures(desk: Page) -> None:
    desk.get_by_role("button", name="Begin an empty page").click()
    expect(desk.locator(".finding")).to_contain_text("Choose: Add the first statement.")
    desk.get_by_role("button", name="Add the first statement").click()
    expect(desk.locator(".unit__picture")).to_have_text("Choose a picture")
    desk.locator("textarea:focus").fill(PASTED)
    desk.get_by_role("button", name="Make a statement of each line").click()
    boxes = desk.get_by_role("textbox", name="Words")
    expect(boxes).to_have_count(3)
    assert [each.input_value() for each in boxes.all()] == [
        "We meet every Monday.\nPlease come.",
        "Bring a friend.",
        "You can phone us.",
    ]
    expect(desk.locator(".unit__apart:visible")).to_have_count(0)
    expect(desk.locator(".unit__picture").first).to_have_text("Choose a picture")
    expect(desk.locator(".unit__picture").last).to_contain_text("Change it")
    boxes.first.fill("Bring a friend.")
    boxes.last.focus()
    expect(desk.locator(".unit__picture img")).to_have_count(3)
    desk.click("#finish")
    expect(desk.locator("dialog")).not_to_contain_text("standard page")
    desk.keyboard.press("Escape")
    desk.get_by_role("button", name="Undo").click()
    desk.get_by_role("button", name="Undo").click()
    desk.get_by_role("button", name="Undo").click()
    expect(boxes).to_have_count(1)


MEANS = "Agile care means that we can change it fast."
"""What a hard word means that is on no list."""


def test_a_hard_word_is_explained_where_it_is_marked_and_handed_over_too(desk: Page) -> None:
    open_page(desk, EASY)
    box = desk.get_by_role("textbox", name="Words of Statement 1", exact=True)
    box.fill(f"We want **agile care**.\n{MEANS}")
    desk.get_by_role("button", name="Say what it means: agile care").click()
    desk.keyboard.type(MEANS)
    assert violations(desk) == []
    desk.keyboard.press("Enter")
    expect(box).to_be_focused()
    expect(desk.get_by_text("is not in the word list")).to_have_count(0)
    desk.click("#finish")
    expect(desk.locator("dialog")).to_contain_text("You changed the word list too.")
    desk.get_by_role("button", name="Open the word list").click()
    expect(desk.locator(".desk__top")).to_contain_text("content/words.yml")
    listed = (ROOT / "content/words.yml").read_text("utf-8")
    assert re.sub(rf"agile care:\n  meaning: {MEANS}\n  picture: .+\n", "", text_of(desk)) == listed
    desk.click("#finish")
    expect(desk.locator("dialog")).to_contain_text("The check finds nothing that must be put right.")
    expect(desk.locator("dialog")).not_to_contain_text("agile care")
    desk.keyboard.press("Escape")


def test_explaining_a_word_does_not_hide_that_somebody_changed_the_list(desk: Page) -> None:
    """A draft of the list that was begun from an older one."""
    desk.evaluate(DRAFT, ["content/words.yml", (ROOT / "content/words.yml").read_text("utf-8"), False, "0"])
    open_page(desk, EASY)
    box = desk.get_by_role("textbox", name="Words of Statement 1", exact=True)
    box.fill(f"We want **agile care**.\n{MEANS}")
    desk.get_by_role("button", name="Say what it means: agile care").click()
    desk.keyboard.type(MEANS)
    desk.keyboard.press("Enter")
    expect(box).to_be_focused()
    desk.click("#finish")
    desk.get_by_role("button", name="Open the word list").click()
    expect(desk.locator(".desk__warning")).to_contain_text("This page was changed after you began.")


def test_a_link_leads_to_a_page_that_is_chosen_by_its_title(desk: Page) -> None:
    open_page(desk, EASY)
    box = desk.get_by_role("textbox", name="Words of Statement 1", exact=True)
    box.fill("Get help here.")
    box.evaluate("(box) => box.setSelectionRange(4, 8)")
    desk.get_by_role("button", name="Link").first.click()
    title = next(line for line in (ROOT / "docs/contact.easy.md").read_text("utf-8").split("\n") if line.startswith("title: "))
    desk.keyboard.type(title.removeprefix("title: "))
    desk.locator("dialog .pages button").first.click()
    expect(box).to_have_value(f"Get [help]({'../' * EASY.count('/')}docs/contact.easy.md) here.")
    expect(box).to_be_focused()
    desk.locator("#page-title").focus()
    desk.keyboard.press("Control+z")
    expect(box).to_have_value("Get help here.")
    desk.keyboard.press("Control+Shift+z")
    expect(box).to_have_value(re.compile("contact.easy.md"))
    down = desk.get_by_role("button", name="Move Statement 1 down")
    down.focus()
    desk.keyboard.press("Control+z")
    expect(box).to_have_value("Get help here.")
    expect(down).to_be_focused()
    desk.click("#redo")
    expect(desk.locator("#undo")).to_be_focused()


def test_what_readers_see_follows_the_statement_that_somebody_is_at(desk: Page) -> None:
    text = (ROOT / EASY).read_text("utf-8")
    last = len(statements(text))
    picture = [line for line in text.split("\n") if line.startswith("![]")][-1]
    desk.evaluate(DRAFT, [EASY, f"{text}\n{picture}\nPlease ask us.\n", False, "0"])
    open_page(desk, EASY)
    expect(desk.get_by_text(f"is already beside Statement {last}.")).to_be_visible()
    shown = desk.frame_locator(".view").locator(".statement")
    desk.get_by_role("textbox", name=f"Words of Statement {last + 1}", exact=True).focus()
    expect(shown.last).to_be_in_viewport()
    desk.get_by_role("textbox", name="Words of Statement 1", exact=True).focus()
    expect(shown.first).to_be_in_viewport()
    desk.get_by_role("button", name=f"Move Statement {last + 1} up").click()
    expect(shown.nth(last - 1)).to_contain_text("Please ask us.")
    expect(shown.nth(last - 1)).to_be_in_viewport()


AT_ONCE = """box => {
  box.value += " Soon.";
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  box.setSelectionRange(8, 17);
  [...box.closest('[data-number]').querySelectorAll('button')].find(each => each.textContent === 'Hard word').click();
  box.value += " Bye.";
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
}"""


def test_undo_takes_back_one_step_after_another_however_fast_they_came(desk: Page) -> None:
    open_page(desk, EASY)
    box = desk.get_by_role("textbox", name="Words of Statement 1", exact=True)
    box.fill("We give treatment and care.")
    desk.wait_for_timeout(1_500)
    box.evaluate(AT_ONCE)
    undo = desk.get_by_role("button", name="Undo")
    for words in ("We give **treatment** and care. Soon.", "We give treatment and care. Soon.", "We give treatment and care."):
        undo.click()
        expect(box).to_have_value(words)


def test_what_a_problem_is_about_is_found_behind_emojis(desk: Page) -> None:
    open_page(desk, EASY)
    box = desk.get_by_role("textbox", name="Words of Statement 1", exact=True)
    box.fill("We want **agile care**, 😀😀😀😀 and **agile homes**.")
    for word in ("agile care", "agile homes"):
        expect(desk.get_by_role("button", name=f"Say what it means: {word}")).to_be_visible()
    desk.get_by_role("button", name="Open the standard page").click()
    box = desk.locator("textarea.body")
    box.fill("😀😀 <blink>Words.</blink>\n")
    for number, start in enumerate(("😀😀 <blink>", "<blink>")):  # no font has the signs, and the element is not let through
        desk.get_by_role("button", name="Line ").nth(number).click()
        assert box.evaluate("(box) => box.value.slice(box.selectionStart)").startswith(start)


def test_undo_takes_back_a_step_and_blanks_stay_outside_the_stars(desk: Page) -> None:
    open_page(desk, EASY)
    box = desk.get_by_role("textbox", name="Words of Statement 1", exact=True)
    box.fill("We give treatment and care.")
    desk.wait_for_timeout(1_500)
    box.press("End")
    box.press_sequentially(" So")
    desk.wait_for_timeout(1_500)
    box.press_sequentially("on.")  # goes on with the word, however long it took
    box.evaluate("(box) => box.setSelectionRange(8, 18)")  # as a double click on Windows chooses the blank too
    hard = desk.get_by_role("button", name="Hard word").first
    hard.click()
    expect(box).to_have_value("We give **treatment** and care. Soon.")
    box.press("End")
    box.press_sequentially(" Bye.")
    undo = desk.get_by_role("button", name="Undo")
    for words in ("We give **treatment** and care. Soon.", "We give treatment and care. Soon.", "We give treatment and care."):
        undo.click()
        expect(box).to_have_value(words)


def test_a_field_of_several_lines_keeps_them(desk: Page) -> None:
    path = EASY.replace(".easy.md", ".md")
    text = (ROOT / path).read_text("utf-8")
    lines = "|\n  One.\n  Two."
    desk.evaluate(DRAFT, [path, re.sub("^summary:.*$", f"summary: {lines}", text, count=1, flags=re.M), False, "x"])
    open_page(desk, path)
    desk.locator("#fields > summary").click()
    box = desk.locator("#field-summary")
    expect(box).to_have_value("|\nOne.\nTwo.")
    box.press("Control+End")
    box.press_sequentially("\nThree.")
    expect(desk.locator("#undo")).to_be_enabled()
    assert text_of(desk) == re.sub("^summary:.*$", f"summary: {lines}\n  Three.", text, count=1, flags=re.M)


def test_an_address_may_be_written_as_people_write_it(desk: Page) -> None:
    open_page(desk, EASY)
    box = desk.get_by_role("textbox", name="Words of Statement 1", exact=True)
    for words, offered, target in (
        ("www.nhs.uk", "Lead to https://www.nhs.uk", "https://www.nhs.uk"),
        ("0300 123 4567", "Phone 0300 123 4567", "tel:03001234567"),
        ("a@b.uk", "Write an email to a@b.uk", "mailto:a@b.uk"),
    ):
        box.fill("Help")
        box.evaluate("(box) => box.setSelectionRange(0, 4)")
        desk.get_by_role("button", name="Link", exact=True).first.click()
        desk.get_by_label("Words of the page's title, or an address").fill(words)
        desk.get_by_role("button", name=offered, exact=True).click()
        expect(box).to_have_value(f"[Help]({target})")


def test_all_pictures_can_be_looked_through(desk: Page) -> None:
    open_page(desk, EASY)
    desk.locator(".unit__picture").first.click()
    asked = desk.get_by_label("What should it show?")
    asked.fill("")
    expect(desk.locator(".finder li")).to_have_count(24)
    desk.get_by_role("button", name="Show more").click()
    expect(desk.locator(".finder li")).to_have_count(48)
    expect(desk.locator(".finder li").nth(24).get_by_role("button")).to_be_focused()
    asked.fill("xqzxqz")
    way = desk.get_by_role("link", name="How to add a picture").evaluate("(link) => link.href")
    assert desk.request.get(way).ok
    expect(desk.get_by_role("button", name="Show more")).to_be_hidden()
    desk.keyboard.press("Escape")


def test_who_leaves_while_words_are_read_has_left(desk: Page) -> None:
    desk.get_by_role("button", name="Begin an empty page").click()
    desk.get_by_role("button", name="Add the first statement").click()
    desk.locator("textarea:focus").fill("You can phone us.")
    desk.click("#leave")  # which gives the new statement a picture, too
    expect(desk.locator("#which")).to_be_visible()
    desk.wait_for_timeout(500)
    expect(desk.locator("#which")).to_be_visible()
