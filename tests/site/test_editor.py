"""The page on which to change pages, in a real browser: what it tells, what it writes, and who can use it."""

from __future__ import annotations

import gzip
import json
import os
import random
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import docx
import pytest
from playwright.sync_api import Browser, Page, expect

from easyread.checks import check
from easyread.clock import today
from easyread.editing import bundle
from easyread.editing.blocks import Part, blocks_of, moved, new_statement, with_new, with_words
from easyread.editing.runtime import ARCHIVE
from easyread.editions import read_site
from tests.conftest import Quiet
from tests.programs import spoken
from tests.site.real import lay_out_real
from tests.site.test_browser import sideways, violations
from tests.site.test_policy import GATHER, serve
from tests.site.test_policy import _Strict as Strict
from tests.tiny import ROOT

pytestmark = pytest.mark.skipif(
    not (ROOT / ARCHIVE).is_file(), reason="Python for browsers is not here. To get it, with npm: python -m easyread editor"
)
BUDGET = 7_000_000
"""Bytes that the page loads, compressed as hosts do."""
EASY = (
    max((ROOT / "content").rglob("*.easy.md"), key=lambda file: file.read_text("utf-8").count("![]")).relative_to(ROOT).as_posix()
)
"""The Easy Read page with the most statements."""
ASKED = """async ([day, questions]) => {
  const worker = new Worker("worker.js", { type: "module" });
  let number = 0;
  const ask = (question, given) => new Promise((done, failed) => {
    const id = ++number;
    const hear = ({ data }) => {
      if (data.id !== id) return;
      worker.removeEventListener("message", hear);
      data.error ? failed(new Error(data.error)) : done(data.answer);
    };
    worker.addEventListener("message", hear);
    worker.postMessage({ id, question, given });
  });
  await ask("begin", { today: day });
  const answers = [];
  for (const [question, given] of questions) answers.push(await ask(question, given));
  worker.terminate();
  return answers;
}"""
"""Asks the engine in the browser some questions, one after the other."""

OPENS = "() => { window.open = (way) => { document.body.dataset.opened = way; }; }"
"""Notes what would open in another tab."""


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """Of the page, under the headers that a host should send."""
    assert (site / "edit").is_dir(), "Python for browsers is not there. With npm: python -m easyread editor"
    yield from (f"{each}edit/" for each in serve(site, Strict))


@pytest.fixture(scope="module")
def loaded(address: str, browser: Browser) -> Iterator[Page]:
    """The page with the engine started, which takes seconds, in a browser that keeps drafts."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.set_default_timeout(60_000)
    page.add_init_script(GATHER)
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(address)
    expect.set_options(timeout=60_000)  # a busy machine checks a whole site in some seconds
    expect(page.locator("#editor[data-ready]")).to_be_attached(timeout=120_000)
    yield page
    expect.set_options(timeout=5_000)
    assert page.evaluate("window.broken ?? []") == []
    context.close()


@pytest.fixture
def desk(loaded: Page) -> Page:
    """The same, with nothing open and no draft."""
    loaded.evaluate("localStorage.clear()")
    if loaded.locator("dialog[open]").count():
        loaded.keyboard.press("Escape")
    if loaded.locator("#leave").count():
        loaded.click("#leave")
    loaded.evaluate("localStorage.clear()")
    expect(loaded.locator("#which")).to_be_visible()
    return loaded


def open_page(page: Page, path: str) -> None:
    page.evaluate("(path) => { location.hash = `page=${path}`; }", path)
    expect(page.locator(".desk__top")).to_contain_text(path)


def text_of(page: Page) -> str:
    """The Markdown as it would be saved."""
    page.click("#finish")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save the file").click()
    page.keyboard.press("Escape")
    return Path(saved.value.path()).read_bytes().decode()


def statements(text: str) -> list[int]:
    return [number for number, block in enumerate(blocks_of(text)) if block.part is Part.STATEMENT]


def test_it_loads_within_its_budget(site: Path) -> None:
    sizes = {}
    for file in (file for file in (site / "edit").rglob("*") if file.is_file()):
        raw = file.read_bytes()
        sizes[file.name] = len(raw) if file.suffix in (".packed", ".zip") else len(gzip.compress(raw, 6))
    assert 3_000_000 < sum(sizes.values()) < BUDGET, sizes


BREAKS = (
    *("We don't utilise 20% of it.", "This is **unheard-of**.", "See [this](../none.md).", "The meeting is at 14:00 on 3/4/27."),
    *(
        "",
        "## Part",
        "![](../pictures/ask.svg)",
        "![](../pictures/nothing.svg)",
        "| a |",
        "<b>x</b>",
        "- It is one, two and three, four.",
    ),
    *(
        "The work was done by the team, which is why it is very long and has many parts and goes on and on.",
        "allow: {jargon: Because.}",
    ),
    *(
        "\u202eturned",
        "#### Deep",
        "title: [",
        "picture: nothing",
        "About 1,234 people will get help by 2030.",
        "It might not be done.",
    ),
)


def broken(chance: random.Random, text: str) -> str:
    """A page with some lines lost, doubled, cut, or put in that should not be there."""
    lines = text.split("\n")
    for _ in range(chance.randint(2, 6)):
        place = chance.randrange(len(lines))
        match chance.randrange(5):
            case 0:
                del lines[place]
            case 1:
                lines.insert(place, lines[chance.randrange(len(lines))])
            case 2:
                lines[place] = lines[place][: chance.randrange(len(lines[place]) + 1)]
            case _:
                lines.insert(place, chance.choice(BREAKS))
        lines = lines or [""]
    return "\n".join(lines)


def test_the_browser_finds_what_the_command_finds(loaded: Page, tmp_path: Path, every_page: bool) -> None:
    """Some pages of the real site broken by chance at once, then checked whole, here and there."""
    chance = random.Random(19)
    root = lay_out_real(tmp_path)
    pages = sorted(file for folder in ("content", "docs") for file in (root / folder).rglob("*.md"))
    pages, told = [file for file in pages if "guide" not in file.parts], 0
    texts = {file: file.read_text("utf-8") for file in pages}
    for _ in range(8 if every_page else 1):
        for file, text in texts.items():
            file.write_text(text, "utf-8")
        changed = {file: broken(chance, texts[file]) for file in chance.sample(pages, 25 if every_page else 16)}
        for file, text in changed.items():
            file.write_text(text, "utf-8")
        questions: list[Any] = [
            ["read", {"path": file.relative_to(root).as_posix(), "text": text}] for file, text in changed.items()
        ]
        *_, last = loaded.evaluate(ASKED, [str(today()), [*questions, ["everything", {"path": questions[0][1]["path"]}]]])
        command = [str(problem) for problem in check(read_site(root, today()))]
        assert last["all"] == command
        told += len(command)
    assert told > (500 if every_page else 25)


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


def test_nothing_changes_in_what_is_only_opened(desk: Page) -> None:
    for path in (EASY, EASY.replace(".easy.md", ".md")):
        open_page(desk, path)
        assert text_of(desk) == (ROOT / path).read_text("utf-8")


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


def test_what_a_statement_said_before_is_held_against_what_somebody_types(desk: Page) -> None:
    open_page(desk, "content/commitments/learning-and-development.easy.md")
    box = desk.get_by_role("textbox", name="Words of Statement 1", exact=True)
    was = box.input_value()
    box.fill(was.replace("our staff", "our new staff", 1))
    told = desk.locator(".finding", has_text="This may say something else than before: it did not say 'new'.")
    expect(told).to_contain_text("The standard page says: '")
    expect(told.get_by_role("button")).to_have_count(0)
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


def test_what_somebody_types_stays_words(desk: Page) -> None:
    open_page(desk, EASY)
    bad = "<img src=x onerror=alert(1)> [x](javascript:alert(1)) **<script>alert(1)</script>**."
    desk.get_by_role("textbox", name="Words").first.fill(bad)
    view = desk.frame_locator(".view")
    expect(view.locator("main")).to_contain_text("alert(1)")
    assert view.locator("script, [onerror], [href^=javascript]").count() == 0
    assert bad in text_of(desk)


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
    filled_in = re.compile(r"/new/main/\?filename=content/commitments/warm-homes.easy.md&value=---%0Atitle")
    expect(desk.locator("body")).to_have_attribute("data-opened", filled_in)
    desk.keyboard.press("Escape")
    desk.click("#leave")
    desk.get_by_text("Add a new page").click()
    desk.get_by_label("Its title", exact=True).fill("Warm homes")
    desk.get_by_label("The part of the website").select_option("commitments/")
    desk.get_by_role("button", name="Begin both pages").click()
    expect(desk.locator("form [role=alert]")).to_contain_text("You began a page of that name before.")


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
    expect(box).not_to_have_value(re.compile("help"))
    desk.keyboard.press("Control+Shift+z")
    expect(box).to_have_value(re.compile("contact.easy.md"))
    down = desk.get_by_role("button", name="Move Statement 1 down")
    down.focus()
    desk.keyboard.press("Control+z")
    expect(box).not_to_have_value(re.compile("help"))
    expect(down).to_be_focused()
    desk.click("#redo")
    expect(desk.locator("#undo")).to_be_focused()


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


DRAFT = """([path, text, given, hash]) => localStorage.setItem(`easyread draft ${new URL('./', location.href).pathname}${path}`,
  JSON.stringify({ text, hash, given, when: 0 }))"""
"""Keeps words as another tab would."""


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


def test_it_opens_again_without_a_network(desk: Page) -> None:
    desk.evaluate("navigator.serviceWorker.ready.then(() => true)")
    desk.context.set_offline(True)
    desk.reload()
    expect(desk.locator("#editor[data-ready]")).to_be_attached(timeout=120_000)
    open_page(desk, EASY)
    expect(desk.frame_locator(".view").locator(".statement").first).to_be_visible()
    desk.context.set_offline(False)


class TenMinutes(Quiet):
    """Lets a browser keep files, as many hosts do."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()


def test_after_an_update_no_file_of_the_last_version_stands_beside_new_ones(tmp_path: Path, browser: Browser) -> None:
    """Of the page alone, with an engine and a module that say which version they are of."""
    parts, ready = ("core/engine.packed", "edit.js"), "navigator.serviceWorker.register('offline.js')"
    said = f"Promise.all({json.dumps(parts)}.map((part) => fetch(part).then((told) => told.text())))"
    page = browser.new_page()

    def publish(version: str, second: int) -> None:
        made = {"index.html": "<!doctype html>", **dict.fromkeys(parts, version)}
        made["offline.js"] = bundle._for_offline(
            [f"edit/{part}" for part in parts], [version], (bundle._BROWSER / "offline.js").read_text("utf-8")
        )
        for name, text in made.items():
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text(text, encoding="utf-8")
            os.utime(tmp_path / name, (second, second))

    for address in serve(tmp_path, TenMinutes):
        publish("old", 1_000_000_000)
        page.goto(address)
        assert page.evaluate(said) == ["old", "old"]
        publish("new", 1_000_000_100)
        page.evaluate(f"{ready}.then(() => navigator.serviceWorker.ready).then(() => true)")
        page.goto(address)
        page.wait_for_function("navigator.serviceWorker.controller")
        assert page.evaluate(said) == ["new", "new"]
        page.context.set_offline(True)
        page.reload()
        assert page.evaluate(said) == ["new", "new"]
    page.context.close()


def test_what_the_page_holds_is_what_the_site_is_made_from(site: Path) -> None:
    held = json.loads((site / "edit/sources.json").read_text("utf-8"))
    for path, text in held.items():
        if path.endswith(".md"):
            assert text == (ROOT / path).read_bytes().decode(), path
    assert EASY in held
    assert not [path for path in held if "sessions/" in path]
