"""The Easy Read edition as readers meet it: what is in view first, one at a time, hard words, two settings, and its search."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, Page

from easyread.model import Edition
from easyread.text.links import NOT_YET_URI, SEARCH_URI, TOUR_URI, WORDS_URI, address_of
from tests.programs import Keep, axe, axe_version, failed, file_of, report
from tests.site import looking
from tests.site.opened import SMALL

EASY = [page for page in looking.PAGES if page.edition is Edition.EASY]
SEARCH, WORDS = (f"{address_of(uri)}/" for uri in (SEARCH_URI, WORDS_URI))
MORE = "More pages and ways to read"
LONG = max((page for page in EASY if page.easy), key=lambda page: len(page.easy.statements) if page.easy else 0)
"""The page with the most statements."""
DOWNLOADS = next(page.uri for page in EASY if page.document and page.document.layout == "downloads")
QUESTIONS = yaml.safe_load((Path(__file__).parents[1] / "easy_questions.yml").read_text(encoding="utf-8"))
AMONG_FIRST = 3
CHOICES = 7

FIRST = """() => { const first = document.querySelector('main .statement'), page = scrollY;
  return ['.picture', '.words'].map(name => { const b = first.querySelector(name).getBoundingClientRect(); return [b.top, b.bottom]; }); }"""
MOST_CHOICES = """() => {
  const seen = [...document.querySelectorAll('a[href], button, summary, input, audio')].filter(each => each.checkVisibility() && !each.matches('.skip, .ask button, .hear, .listen button, .bar > button, #bigger'));
  const middles = seen.map(each => each.getBoundingClientRect()).map(box => (box.top + box.bottom) / 2 + scrollY);
  const tops = Array.from({ length: Math.ceil(document.documentElement.scrollHeight / 40) }, (_, i) => i * 40);
  return Math.max(...tops.map(top => middles.filter(y => y >= top && y <= top + innerHeight).length)); }"""
"""Of all that can be pressed, how many are at least half in view at once, wherever the page is scrolled to, besides the size of
words and "Listen", which stand at the top of every page and lead nowhere. The field of the search
and its button are one, and so are the player and its two. Buttons to hear a statement are there for those who asked for them."""
IN_DRAWERS = f"""() => [...document.querySelectorAll('details')].map(drawer => {{
  const around = [];
  for (let each = drawer; each; each = each.parentElement.closest('details')) around.push(each);
  for (const each of around) each.open = true;
  const most = ({MOST_CHOICES})();
  for (const each of around) each.open = false;
  return [most, drawer.textContent.trim().slice(0, 60)]; }})"""


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    yield page
    page.close()


def at(tab: Page, address: str, width: int = 390, height: int = 844) -> Page:
    tab.set_viewport_size({"width": width, "height": height})
    tab.goto(address)
    return tab


def test_the_first_statement_is_in_view(tab: Page, address_of_site: str) -> None:
    """Wholly on a phone of usual size, on the smallest in part."""
    for page in EASY:
        for width, height, whole in ((390, 844, True), (1280, 900, True), (320, 568, False)):
            picture, words = at(tab, address_of_site + looking.address(page), width, height).evaluate(FIRST)
            assert (words[1] if whole else sum(picture) / 2) <= height, (page.uri, width)


@pytest.mark.parametrize("address", looking.SOME_EASY)
def test_few_choices_are_in_view(address: str, tab: Page, address_of_site: str) -> None:
    """Wherever a page is scrolled to, with its drawers closed, with any of them open, and with more pages and ways to read alone on the screen."""
    for width, height in ((390, 844), (1280, 900)):
        page = at(tab, address_of_site + address, width, height)
        assert page.evaluate(MOST_CHOICES) <= CHOICES, width
        assert [each for each in page.evaluate(IN_DRAWERS) if each[0] > CHOICES] == [], width
        page.get_by_role("link", name=MORE).click()
        assert page.evaluate(MOST_CHOICES) <= CHOICES, width


@pytest.mark.parametrize(
    ("uri", "wanted"),
    [
        *((EASY[0].uri, ".tile"), (LONG.uri, ".bar a"), (SEARCH_URI, "#ask"), (WORDS_URI, ".drawer > summary")),
        *((DOWNLOADS, ".bar a, .tile"), (TOUR_URI, ".bar a"), (NOT_YET_URI, ".tile")),
    ],
)
def test_what_a_page_is_for_is_within_six_stops_of_the_keyboard(uri: str, wanted: str, tab: Page, address_of_site: str) -> None:
    at(tab, f"{address_of_site}{address_of(uri)}/")
    for _ in range(6):
        tab.keyboard.press("Tab")
        if tab.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
            return
    pytest.fail(tab.evaluate("document.activeElement.outerHTML"))


def turned(tab: Page) -> str:
    return tab.locator(".one:target .one__top span").inner_text() if tab.locator(".one:target").count() else "all"


@pytest.mark.parametrize("scripts", [True, False])
def test_one_at_a_time(scripts: bool, browser: Browser, address_of_site: str) -> None:
    tab = browser.new_page(java_script_enabled=scripts, viewport={"width": 390, "height": 844})
    tab.goto(address_of_site + looking.address(LONG))
    tab.get_by_role("link", name="One at a time").click()
    count = tab.locator(".one").count()
    for number in range(1, count + 1):
        assert turned(tab) == f"{number} of {count}"
        assert tab.locator(".one:visible").count() == 1
        assert tab.locator(".one:target .picture").first.is_visible()
        tab.locator(".one:target .one__ways .on").click()
    assert turned(tab) == "all"
    assert tab.locator(".pager").is_visible()
    tab.close()


def test_keys_and_swipes_turn_pages_and_back_leaves_at_once(browser: Browser, address_of_site: str) -> None:
    context = browser.new_context(has_touch=True, viewport={"width": 390, "height": 844})
    tab = context.new_page()
    tab.goto(f"{address_of_site}{WORDS}")
    tab.goto(f"{address_of_site}{looking.address(LONG)}#one-1")
    count = tab.locator(".one").count()
    seen = []
    for key in ("ArrowRight", "ArrowRight", "ArrowLeft"):
        tab.keyboard.press(key)
        seen.append(turned(tab))
    assert seen == [f"2 of {count}", f"3 of {count}", f"2 of {count}"]
    tab.keyboard.press("Enter")  # goes on, wherever the button is
    assert turned(tab) == f"3 of {count}"
    touch = context.new_cdp_session(tab)
    for x, y, after in ((60, 400, 4), (60, 700, 4), (340, 400, 3)):
        start = 340 if x == 60 else 60
        touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": start, "y": 400}]})
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": y}]})
        touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        tab.wait_for_function(f"document.querySelector('.one:target .one__top span').textContent === '{after} of {count}'")
    tab.keyboard.press("Escape")
    assert turned(tab) == "all"
    tab.go_back()
    assert tab.url.endswith(WORDS)
    context.close()


@pytest.mark.parametrize(
    ("width", "height", "bigger", "most"), [(360, 740, False, 0.05), (390, 844, True, 0.25), (1280, 900, True, 0.05)]
)
def test_the_way_on_is_on_the_screen_with_the_words(
    width: int, height: int, bigger: bool, most: float, tab: Page, address_of_site: str
) -> None:
    """One at a time on nearly every screen of an edition, since the picture takes the room that the words leave, and covers no word."""
    below = []
    for page in (each for each in EASY if each.easy and len(each.easy.statements) > 1):
        at(tab, address_of_site + looking.address(page), width, height)
        tab.evaluate("bigger => { document.getElementById('bigger').checked = bigger; }", bigger)
        below += tab.evaluate(BELOW)
    assert len([each for each in below if each > 0]) <= most * len(below)


BELOW = """() => [...document.querySelectorAll('.one:has(.one__ways)')].map(one => {
  location.replace('#' + one.id);
  const picture = one.querySelector('.picture').getBoundingClientRect(), words = one.querySelector('.words').getBoundingClientRect();
  if (picture.right > words.left + 1 && picture.bottom > words.top + 1) throw new Error(one.textContent);
  return one.querySelector('.one__ways').getBoundingClientRect().bottom - innerHeight; })"""
"""By how much the buttons of each screen are below what is seen of it at first."""


def test_who_turns_a_page_is_on_the_statement_and_hears_its_words(tab: Page, address_of_site: str) -> None:
    """On the smallest screen too, where the buttons are out of view, and from the first page on."""
    at(tab, address_of_site + looking.address(LONG), 320, 256)
    tab.get_by_role("link", name="One at a time").press("Enter")
    count = tab.locator(".one").count()
    for number, key in ((1, "ArrowRight"), (2, "Enter"), (3, "ArrowLeft"), (2, "")):
        here = tab.locator(".one:target")
        tab.wait_for_function(f"document.activeElement.getAttribute('aria-label')?.startsWith('{number} of {count} ')")
        assert here.evaluate("each => each === document.activeElement")
        assert here.get_attribute("role") == "group"
        assert here.locator(".words > p").first.inner_text() in (here.get_attribute("aria-label") or "")
        assert tab.evaluate("scrollY") == 0
        assert here.evaluate("each => parseFloat(getComputedStyle(each).outlineWidth) >= 2")
        tab.keyboard.press(key or "Tab")
    assert tab.evaluate("document.activeElement.textContent") == "See all"


@pytest.mark.parametrize("key", ["Escape", "Enter"])
def test_who_leaves_with_the_keyboard_goes_on_from_there(key: str, tab: Page, address_of_site: str) -> None:
    """From "See all" and Escape at the statement that was shown, from "The end" at the ways on."""
    at(tab, address_of_site + looking.address(LONG))
    last = tab.locator(".one").count()
    tab.goto(f"{address_of_site}{looking.address(LONG)}#one-{last}")
    if key == "Enter":
        tab.locator(".one:target .one__ways .on").focus()
    tab.keyboard.press(key)
    assert turned(tab) == "all"
    place = tab.locator(f"#one-{last} .statement" if key == "Escape" else "#page-end").first
    assert place.evaluate("each => each === document.activeElement")
    assert place.get_attribute("role") == "group"
    assert place.get_attribute("aria-label")
    tab.keyboard.press("Tab")
    there, top = place.bounding_box(), tab.evaluate("document.activeElement.getBoundingClientRect().top")
    assert there
    assert top >= there["y"]


def test_hard_words_are_in_drawers_that_a_link_opens(tab: Page, address_of_site: str) -> None:
    at(tab, f"{address_of_site}{WORDS}")
    for box in tab.locator(".drawer summary").all():
        assert box.inner_text().strip() in tab.locator(".to-choose").last.inner_text().replace("\N{NO-BREAK SPACE}", " "), (
            "the page says what to press"
        )
    assert tab.evaluate("document.documentElement.scrollHeight") < 2_500  # it was 29,870
    word = looking.EDITIONS.library.words[-1]
    tab.goto(f"{address_of_site}{WORDS}#{word.word.replace(' ', '-').lower()}")
    assert tab.get_by_text(word.meaning, exact=True).is_visible()
    assert tab.locator(".drawer[open]").count() == 1
    tab.emulate_media(forced_colors="active")  # which takes its background away
    assert tab.locator(".word:target").evaluate("each => getComputedStyle(each).outlineStyle") == "solid"


def test_a_meaning_shows_where_the_statement_stands(tab: Page, address_of_site: str) -> None:
    at(tab, address_of_site + looking.address(next(page for page in EASY if page.easy and page.easy.key == "in-short/index")))
    before = tab.url
    drawer = tab.locator(".meaning").first
    assert not drawer.locator("p").first.is_visible()
    drawer.locator("summary").click()
    assert drawer.locator("p").first.is_visible()
    assert tab.url == before


def test_a_printed_page_says_what_its_hard_words_mean(tab: Page, address_of_site: str) -> None:
    """Under their statement, without what only a screen needs."""
    at(tab, address_of_site + looking.address(next(page for page in EASY if page.easy and page.easy.key == "in-short/index")))
    tab.emulate_media(media="print")
    for drawer in tab.locator(".meaning").all():
        name, meaning, link = drawer.locator("summary"), drawer.locator("p").first, drawer.get_by_text("All hard words")
        assert name.is_visible()
        assert meaning.is_visible()
        assert not link.is_visible()
        assert not drawer.locator(".picture").is_visible()


SIZE = "parseFloat(getComputedStyle(document.querySelector('.statement p')).fontSize)"


def test_more_choices_are_alone_on_the_screen_and_lead_back(tab: Page, address_of_site: str) -> None:
    at(tab, f"{address_of_site}{looking.EASY_TWIN}")
    tab.get_by_role("link", name=MORE).click()
    assert not tab.locator(".statement, footer, header").filter(visible=True).count()
    assert tab.evaluate("document.querySelector('h1').getBoundingClientRect().top") >= 0
    assert tab.get_by_role("link", name="Read this in harder words").get_attribute("href")
    tab.get_by_role("link", name="Back to the page").click()
    assert tab.locator(".choices").is_hidden()
    assert tab.get_by_role("link", name=MORE).is_visible()
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.textContent") == MORE  # on from where the reader was


def test_bigger_words_are_in_reach_at_the_top_of_every_page(tab: Page, address_of_site: str) -> None:
    for page in EASY:
        at(tab, address_of_site + looking.address(page), 360, 740)
        box = tab.get_by_label("Bigger words").bounding_box()
        assert box, page.uri
        assert box["y"] < 740 / 2, page.uri


def test_two_settings_are_kept_on_the_device(browser: Browser, address_of_site: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    tab.goto(f"{address_of_site}{looking.address(LONG)}")
    tab.get_by_label("Bigger words").check()
    tab.get_by_role("link", name=MORE).click()
    tab.get_by_label("Only words, no pictures").check()
    kept = {each["name"]: each["value"] for each in context.storage_state()["origins"][0]["localStorage"]}
    assert kept == {"easy-read-bigger": "yes", "easy-read-only-words": "yes"}
    tab.goto(f"{address_of_site}{looking.address(EASY[0])}")
    assert tab.evaluate(SIZE) == 30
    assert tab.locator(".picture:visible").count() == 0
    assert looking.jumps(tab) <= looking.MOST_JUMPS
    tab.get_by_label("Bigger words").uncheck()
    tab.get_by_role("link", name=MORE).click()
    tab.get_by_label("Only words, no pictures").uncheck()
    tab.reload()
    assert tab.evaluate(SIZE) == 24
    assert context.storage_state()["origins"] == []
    context.close()


def test_the_settings_work_on_a_page_without_scripts(browser: Browser, address_of_site: str) -> None:
    tab = browser.new_page(java_script_enabled=False)
    tab.goto(f"{address_of_site}{looking.address(LONG)}")
    picture, words = tab.locator(".statement .picture").first, tab.locator(".statement p").first
    before = words.bounding_box()
    tab.get_by_label("Bigger words").check()
    tab.get_by_role("link", name=MORE).click()
    tab.get_by_label("Only words, no pictures").check()
    tab.get_by_role("link", name="Back to the page").click()
    assert not picture.is_visible()
    assert tab.evaluate(SIZE) == 30
    assert before != words.bounding_box()
    tab.close()


@pytest.mark.parametrize("address", [*looking.SOME_EASY, f"{SEARCH}?q=canser"])
def test_nothing_jumps_while_a_page_loads(address: str, tab: Page, address_of_site: str) -> None:
    at(tab, address_of_site + address)
    tab.wait_for_load_state("networkidle")
    assert looking.jumps(tab) <= looking.MOST_JUMPS


def test_letters_with_accents_are_of_the_same_font_in_a_file_of_their_own(tab: Page, address_of_site: str) -> None:
    at(tab, address_of_site + looking.SOME_EASY[0])
    faces = "text => document.fonts.load('24px Plain', text).then(found => found.length)"
    assert [tab.evaluate(faces, text) for text in ("Plain £9", "Zoë", "Llŷr", "20°")] == [1, 2, 2, 2]


KINDS = tuple(
    {
        (page.template, page.document and page.document.layout, page.uri == EASY[0].uri): address
        for address, page in ((looking.address(page), page) for page in EASY)
        if address in looking.SOME_EASY
    }.values()
)
"""A page of each sort that looks otherwise than the rest."""


@pytest.mark.evidence
@pytest.mark.sampled(frozenset(KINDS))
@pytest.mark.parametrize("address", [looking.address(page) for page in EASY])
def test_axe_finds_nothing_in_any_state(address: str, browser: Browser, address_of_site: str, site: Path, keep: Keep) -> None:
    """One at a time; more pages and ways to read; everything open with bigger words; words alone in the dark; forced colours with words at twice their size."""
    tab = browser.new_page(viewport={"width": 390, "height": 844})
    tab.goto(f"{address_of_site}{address}#one-1")
    found = axe(tab)
    tab.get_by_label("Bigger words").evaluate("box => box.click()")
    tab.goto(f"{address_of_site}{address}?q=plan#choices")
    found += axe(tab)
    assert tab.evaluate(SMALL) == []
    tab.goto(f"{address_of_site}{address}?q=plan")
    tab.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
    found += axe(tab)
    tab.locator("#only-words").evaluate("box => box.click()")
    tab.emulate_media(color_scheme="dark")
    found += axe(tab)
    tab.locator("#bigger").evaluate("box => box.click()")
    tab.set_viewport_size({"width": 320, "height": 568})
    tab.emulate_media(forced_colors="active")
    tab.add_style_tag(content="html { font-size: 200% !important }")
    found += axe(tab)
    assert not tab.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    looks = "one at a time; more choices; all open with bigger words; only words in dark colours; 320 pixels wide in forced colours with words at twice their size"
    told = report("axe-core", axe_version(tab), f"in Chromium {browser.version.partition('.')[0]}, {looks}", found)
    tab.close()
    keep(site / file_of(address), told)
    assert failed(told) == []


@pytest.mark.parametrize(("kind", "count"), [("plain", 80), ("slips", 20)])
def test_the_search_answers_everyday_questions(kind: str, count: int, tab: Page, address_of_site: str) -> None:
    """With the right page among the first three, for nine in ten. A page that got another name may take a few questions with it."""
    asked = {
        str(question): {f"easy-read/{each}".replace("//", "/") for each in pages} for question, pages in QUESTIONS[kind].items()
    }
    assert len(asked) == count
    at(tab, f"{address_of_site}{SEARCH}")
    found = tab.evaluate(
        "async asked => { const find = await easySearch.ready(); return asked.map(each => find(each).map(({ page }) => page.to)); }",
        list(asked),
    )
    known = set(tab.evaluate("easyIndex.pages.map(({ to }) => to)"))
    answers = {
        question: each[:AMONG_FIRST] for (question, pages), each in zip(asked.items(), found, strict=True) if pages & known
    }
    missed = {question: each for question, each in answers.items() if not asked[question] & set(each)}
    assert len(answers) >= 0.8 * count
    assert len(answers) - len(missed) >= 0.9 * len(answers), missed


def test_the_search_shows_pictures_and_stays_in_easy_read(tab: Page, address_of_site: str) -> None:
    at(tab, f"{address_of_site}{SEARCH}")
    assert tab.get_by_text("It is fine if you spell it wrong.").is_visible()
    tab.get_by_label("What do you want to find?").fill("canser")
    tab.keyboard.press("Enter")
    tab.get_by_text("We found").wait_for()
    assert not tab.get_by_text("It is fine if you spell it wrong.").is_visible()
    tab.evaluate(
        "() => Promise.all([...document.querySelectorAll('#found img')].map(each => each.decode()))"
    )  # fails for a broken one
    assert tab.locator("#found li").count() == tab.locator("#found img").count() > 0
    assert all("/easy-read/" in each for each in tab.eval_on_selector_all("#found a", "links => links.map(link => link.href)"))
    tab.locator("#found a").first.click()
    assert "/easy-read/" in tab.url
    at(tab, f"{address_of_site}{SEARCH}?q=qqqqqqqq")
    tab.get_by_text("We found nothing. Try another word.").wait_for()
    assert tab.get_by_role("link", name="Search our pages with harder words").is_visible()
    assert tab.locator(".tiles .tile").count() >= 5


def test_without_scripts_the_search_offers_the_parts(browser: Browser, address_of_site: str) -> None:
    tab = browser.new_page(java_script_enabled=False)
    tab.goto(f"{address_of_site}{SEARCH}")
    assert not tab.locator("#ask").is_visible()
    assert tab.locator("noscript p").first.is_visible()
    assert tab.locator(".tiles .tile").first.is_visible()
    tab.close()


def test_short_addresses_lead_to_easy_read(tab: Page, address_of_site: str) -> None:
    for short, wanted in (("easy", "easy-read/"), ("easy/words", WORDS)):
        tab.goto(f"{address_of_site}{short}/")
        tab.wait_for_url(f"{address_of_site}{wanted}")
    numbered = next(document for document in looking.EDITIONS.library.documents if document.number == 3)
    tab.goto(f"{address_of_site}easy/3/")
    tab.wait_for_url(f"**/*{numbered.name}")
