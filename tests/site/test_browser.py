"""Every page in a real browser: accessible to axe, usable narrow, with a keyboard, without scripts, in print."""

from __future__ import annotations

import functools
import http.server
import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from easyread.door.hosting import POLICY
from easyread.evidence.results import Outcome, Result
from easyread.pages.outline import Outline
from tests import programs
from tests.programs import ARGUED, IBM, Keep, argued, axe, axe_version, failed, file_of, ibm, ibm_version, report
from tests.site import looking

ALL = [*looking.ALL, "404.html"]
EASY = [address for address in looking.ALL if address.startswith("easy-read/")]
SOME, SOME_EASY = looking.SOME, looking.SOME_EASY
sampled = pytest.mark.sampled(frozenset([*SOME, *SOME_EASY]))
"""Other pages are tested by `make evidence` alone, which takes longer."""
LONG_LISTS = frozenset(("guide/pictures/", "guide/report/", "review/trace/", "record/script/"))
"""Pages for staff with hundreds of entries that are alike."""
walked = pytest.mark.sampled(frozenset([*SOME, *SOME_EASY]) - LONG_LISTS)
"""The same without those, where a test takes long for each entry."""
SECTION = next(address for address in EASY if address.count("/") == 2)
"""An Easy Read page of the plan."""
REVIEW = next(address for address in SOME if address.startswith("review/pages/"))
TEXT_SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }"""
"""The values of WCAG 2.2, 1.4.12."""


SMALL = """[...document.querySelectorAll('a[href]')].filter(a => a.checkVisibility() && !a.matches('.skip')).map(a => {
  const b = a.getBoundingClientRect(); return [a.textContent, b.width, b.height];
  }).filter(b => b[1] < 44 || b[2] < 44)"""
"""Links under 44 pixels wide or high, but for those within words and the skip link."""
TYPE = {1280: 24, 390: 21, 320: 20}
"""How large the words of Easy Read are, in pixels, by the width of the screen."""
CUT_OFF = """[...document.querySelectorAll('body *')].filter(e => {
  const hides = ['hidden', 'clip'].includes(getComputedStyle(e).overflowX) && !e.matches('.find__label, input');
  return hides && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
  }).map(e => e.outerHTML.slice(0, 120))"""
"""What hides some of its own words."""


def open_page(browser: Browser, url: str, width: int = 1280, **options: Any) -> Page:
    page = browser.new_page(viewport={"width": width, "height": 900}, **options)
    visit(page, url)
    return page


def visit(page: Page, url: str) -> None:
    """Opens a page and waits for what its scripts put there, which moves all that stands below."""
    page.goto(url)
    page.wait_for_function(
        "() => [...document.querySelectorAll('#recorder, #editor')].every(each => 'ready' in each.dataset)", timeout=120_000
    )


@pytest.fixture(scope="session")
def narrow_tab(browser: Browser) -> Page:
    """1280 pixels wide at 400%, which is 320 pixels wide at four times the density."""
    return browser.new_page(viewport={"width": 320, "height": 900}, device_scale_factor=4)


@pytest.fixture(scope="session")
def plain_tab(browser: Browser) -> Page:
    """Without scripts, and in few colours that the reader chose."""
    return browser.new_page(viewport={"width": 1280, "height": 900}, java_script_enabled=False, forced_colors="active")


def show(tab: Page, url: str, width: int = 1280) -> None:
    """Opens a page in it as `open_page` does."""
    tab.set_viewport_size({"width": width, "height": 900})
    tab.emulate_media(color_scheme="light")
    visit(tab, url)


def violations(page: Page) -> list[str]:
    return failed(report("axe-core", "", "", axe(page)))


def sideways(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))


@pytest.mark.evidence
@pytest.mark.sampled(frozenset(ALL))
@pytest.mark.parametrize("address", [*looking.EVERY, "404.html"])
def test_axe_finds_nothing(
    address: str, tab: Page, browser: Browser, address_of_site: str, site: Path, keep: Keep, every_page: bool
) -> None:
    """Each page. Those that are like others in one look alone, without `--every-page`. Pages of single pictures always so, and some alone."""
    whole = address in (*SOME, *SOME_EASY) or (every_page and address in ALL)
    show(tab, address_of_site + address)
    found: list[Result] = []
    for width in (1280, 320) if whole else (320,):
        tab.set_viewport_size({"width": width, "height": 900})
        for scheme in ("light", "dark") if whole else ("dark",):
            tab.emulate_media(color_scheme=scheme)
            found += axe(tab)
    looks = "1280 and 320 pixels wide, in light and dark colours" if whole else "320 pixels wide, in dark colours"
    how = f"in Chromium {browser.version.partition('.')[0]}, {looks}"
    told = report("axe-core", axe_version(tab), how, found)
    keep(site / file_of(address), told)
    assert failed(told) == []


@pytest.mark.shows("reading without scrolling sideways", "1.4.10")
@sampled
@pytest.mark.parametrize("address", ALL)
def test_nothing_goes_off_a_narrow_screen(address: str, narrow_tab: Page, address_of_site: str) -> None:
    narrow_tab.goto(address_of_site + address)
    assert not sideways(narrow_tab)


@pytest.mark.evidence
@walked
@pytest.mark.parametrize("address", ALL)
def test_ibm_finds_nothing_that_we_do_not_argue(
    address: str, tab: Page, browser: Browser, address_of_site: str, site: Path, keep: Keep
) -> None:
    show(tab, address_of_site + address)
    tab.evaluate(
        "document.querySelectorAll('details').forEach(each => { each.open = true; })"
    )  # it takes a label in a closed one for none
    found: list[Result] = []
    for width in (1280, 320):
        tab.set_viewport_size({"width": width, "height": 900})
        found += argued(IBM, ibm(tab))
    told = report(IBM, ibm_version(), f"in Chromium {browser.version.partition('.')[0]}, 1280 and 320 pixels wide", found)
    keep(site / file_of(address), told)
    assert failed(told) == []


@pytest.mark.parametrize("each", [each for each in ARGUED if each["program"] == IBM], ids=lambda each: each["test"])
def test_every_argument_is_still_needed(each: dict[str, Any], browser: Browser, address_of_site: str) -> None:
    """When a page is mended, its argument goes."""
    page = open_page(browser, address_of_site + each["page"], each["width"])
    failing = {result.test for result in ibm(page) if result.outcome is Outcome.FAILED}
    page.close()
    assert each["test"] in failing, "Take it out of tests/argued.yml."


def test_ibm_can_fail(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    each = {"program": IBM, "test": "element_tabbable_role_valid", "why": "What scrolls must be reached."}
    monkeypatch.setattr(programs, "ARGUED", [each])
    page = browser.new_page()
    page.set_content(
        '<html lang="en"><title>x</title><main><h1>x</h1><img src="x.png"><div role="region" aria-label="y" tabindex="0">y</div></main></html>'
    )
    found = report(IBM, "", "", argued(IBM, ibm(page)))
    page.close()
    assert {result.test: result.criteria for result in found.results if result.outcome is Outcome.FAILED} == {
        "img_alt_valid": ("1.1.1",)
    }
    (told,) = (result.told for result in found.results if result.test == "element_tabbable_role_valid")
    assert "We argue: What scrolls must be reached." in told


def test_axe_can_fail(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content(
        '<html lang="en"><title>x</title><main><h1>x</h1><img src="x.png"><p style="color:#999">pale</p></main></html>'
    )
    told = " ".join(violations(page))
    page.close()
    assert "image-alt" in told
    assert "color-contrast" in told


@pytest.mark.shows("the skip link", "2.4.1")
@sampled
@pytest.mark.parametrize("address", ALL)
def test_the_skip_link_comes_first_and_works(address: str, tab: Page, address_of_site: str) -> None:
    show(tab, address_of_site + address)
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.textContent") == "Skip to main content"
    assert tab.evaluate("document.activeElement.getBoundingClientRect().left >= 0")
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.id") == "content"


@pytest.mark.shows("the keyboard", "2.1.1", "2.1.2", "2.4.7", "2.4.11", "3.2.1")
@walked
@pytest.mark.parametrize("address", ALL)
def test_focus_is_visible_at_every_stop(address: str, tab: Page, address_of_site: str) -> None:
    for width in (1280, 320):
        show(tab, address_of_site + address, width)
        walk(tab)


def walk(page: Page) -> None:
    """From the first stop to the last with the keyboard alone."""
    stops = page.evaluate(
        "[...document.querySelectorAll('a[href], button, input:not([type=radio]), input:checked, summary')].filter(e => e.checkVisibility()).length"
    )
    for _ in range(stops):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            """() => { const e = document.activeElement, b = e.getBoundingClientRect(), s = getComputedStyle(e), r = e.getClientRects()[0];
            const middle = (from, to, most) => (Math.max(from, 0) + Math.min(to, most)) / 2;
            const top = document.elementFromPoint(middle(r.left, r.right, innerWidth), middle(r.top, r.bottom, innerHeight));
            return e !== document.body && b.width > 0 && b.height > 0 && b.right > 0 && !!top && (e.contains(top) || top.contains(e))
              && s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; }"""
        )
        assert seen, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")


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


ABSENT = """() => {
  const wrong = [...document.querySelectorAll(`video, iframe, object, embed, canvas, marquee, blink, dialog, [accesskey], [draggable=true], [autoplay],
    [autofocus], [contenteditable], [popover], meta[http-equiv=refresh], [onfocus], [onmousedown], form:not([role=search]):not([data-search]),
    input[type=password], input[type=file], [target=_blank]`)].map(each => each.outerHTML.slice(0, 100));
  for (const each of document.querySelectorAll("*")) {
    const style = getComputedStyle(each);
    if (style.animationName !== "none") wrong.push(`moves: ${each.outerHTML.slice(0, 100)}`);
  }
  const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).filter(rule => rule.selectorText?.includes(":hover"));
  for (const rule of rules) for (const one of rule.selectorText.split(",").filter(each => each.includes(":hover"))) {
    const shows = ["display", "visibility", "opacity", "content", "height"].some(name => rule.style.getPropertyValue(name));
    let there = false;
    try { there = !!document.querySelector(one.replace(/:hover/g, "")); } catch { continue; }
    if (shows && there) wrong.push(`hover: ${rule.cssText.slice(0, 100)}`);
  }
  return wrong;
}"""
NEVER_USED = re.compile(
    r"setInterval|requestAnimationFrame|(?:mouse|pointer|touch)(?:down|start)|key(?:down|press|up)|device(?:motion|orientation)|onbeforeunload"
)


@pytest.mark.shows(
    "what is not there",
    *(
        "1.2.2",
        "1.2.3",
        "1.2.4",
        "1.2.5",
        "1.2.6",
        "1.2.7",
        "1.2.8",
        "1.2.9",
        "1.3.5",
        "1.4.13",
        "2.1.4",
        "2.2.1",
        "2.2.2",
        "2.2.3",
        "2.2.4",
        "2.2.5",
    ),
    *(
        "2.2.6",
        "2.3.1",
        "2.3.2",
        "2.3.3",
        "2.5.1",
        "2.5.2",
        "2.5.4",
        "2.5.7",
        "3.2.5",
        "3.3.3",
        "3.3.4",
        "3.3.6",
        "3.3.7",
        "3.3.8",
        "3.3.9",
    ),
)
@sampled
@pytest.mark.parametrize(
    "address", [address for address in ALL if address not in ("edit/", "record/")]
)  # whose own tests see to these
def test_what_is_not_there(address: str, tab: Page, address_of_site: str) -> None:
    """No film, no frame, nothing that moves or runs out, no key of our own, no form but for searching, nothing that hovers.

    But pages of Easy Read can be turned with the arrow keys and by swiping, where links do the same, and what is read aloud lights up
    in time with its sound.
    """
    show(tab, address_of_site + address)
    assert tab.evaluate(ABSENT) == []
    scripts = tab.evaluate(
        """Promise.all([...document.scripts].filter(each => each.src)
        .map(each => fetch(each.src).then(file => file.text()).then(text => [each.src.split('/').at(-1), text])))"""
    )
    used = {(name, found.group()) for name, text in scripts for found in NEVER_USED.finditer(text)}
    assert used <= {("easy.js", "keydown"), ("easy.js", "touchstart"), ("listen.js", "requestAnimationFrame")}


def test_what_should_not_be_there_is_seen(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("""<html lang="en"><title>x</title><style>@keyframes k { to { opacity: 0 } } p { animation: k 1s } b { display: none } i:hover b { display: block }
    </style><video></video><a accesskey="x" href="#" target="_blank">x</a><form><input type="password"></form><p>p</p><i>i<b>b</b></i>""")
    assert len(page.evaluate(ABSENT)) == 6
    page.close()
    assert NEVER_USED.search("each.addEventListener('pointerdown', go)")


def menu_and_foot(page: Page) -> list[list[str]]:
    return [page.locator(place).all_text_contents() for place in ("nav[aria-label=Main] li", "footer a")]


@pytest.fixture(scope="session")
def homes(tab: Page, address_of_site: str) -> dict[str, list[list[str]]]:
    """The menu and the foot of the first page of each edition."""
    found = {}
    for address in ("", "easy-read/"):
        show(tab, address_of_site + address)
        found[address] = menu_and_foot(tab)
    return found


@pytest.mark.shows("help and menus in the same place", "2.4.8", "3.2.3", "3.2.4", "3.2.6", "3.3.5")
@sampled
@pytest.mark.parametrize("address", ALL)
def test_help_and_menus_are_in_the_same_place(
    address: str, tab: Page, address_of_site: str, homes: Mapping[str, Sequence[list[str]]]
) -> None:
    """On every page of an edition the menu has the same names in the same order, says where the reader is, and help is in the foot."""
    home_menu, home_foot = homes["easy-read/" if address in EASY else ""]
    show(tab, address_of_site + address)
    menu, foot = menu_and_foot(tab)
    assert menu == home_menu
    shared = [each for each in home_foot if each in foot]
    assert {looking.EDITIONS.library.site.phone, looking.EDITIONS.library.site.email} <= {
        each.replace("\N{NO-BREAK SPACE}", " ") for each in shared
    }
    assert [each for each in foot if each in shared] == shared
    assert tab.locator("nav[aria-label=Main] [aria-current]").count() <= 1


class NoParts(http.server.SimpleHTTPRequestHandler):
    """A server that sends whole files alone, as MkDocs' preview does, under the policy that hosts are told to send."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002, the name is the library's
        """Says nothing."""

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()


@pytest.fixture(scope="module")
def without_parts(site: Path) -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(NoParts, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(params=["address_of_site", "without_parts"])
def served(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue(request.param))


LIT = """() => new Promise(done => {
    const player = document.querySelector(".listen audio"), words = [];
    player.playbackRate = 0.5;  // so that a busy machine too has a frame for a short word
    const look = () => {
        const word = [...CSS.highlights.get("word") ?? []].join();
        if (word && word !== words.at(-1)) words.push(word);
        player.paused ? done(words) : requestAnimationFrame(look);
    };
    look();
})"""


def test_a_statement_is_read_alone_and_its_words_light_up(browser: Browser, served: str) -> None:
    page = open_page(browser, served + SECTION)
    page.evaluate("document.querySelector('.listen audio').muted = true")
    assert page.evaluate("document.querySelector('.listen audio').paused")  # nothing plays by itself
    assert page.get_by_role("button", name="Listen to this").count() == 0  # nor is anything in the way of those who read
    page.get_by_role("button", name="Listen a bit at a time").click()
    second, third = page.locator(".statement").nth(1), page.locator(".statement").nth(2)
    words = second.locator(".words > p").all_inner_texts()
    second.get_by_role("button", name=f"Listen to this {words[0]}").click()
    page.wait_for_selector(".statement.now")
    assert second.evaluate("each => each.classList.contains('now')")
    assert second.get_by_role("button").inner_text() == "Stop"
    assert page.evaluate(LIT)[-3:] == " ".join(words).split()[-3:]
    assert page.locator(".statement.now").count() == 0  # it stops there
    second.get_by_role("button", name="Next").click()
    page.wait_for_selector(".statement.now")
    assert third.evaluate("each => each.classList.contains('now')")
    page.keyboard.press("Enter")  # on "Stop"
    page.wait_for_selector(".statement.now", state="detached")
    page.close()


def test_what_a_listener_chose_holds_on_the_next_page(browser: Browser, address_of_site: str) -> None:
    page = open_page(browser, address_of_site + SECTION)
    page.get_by_role("button", name="Slower").click()
    page.get_by_role("button", name="Listen a bit at a time").click()
    page.goto(address_of_site + looking.EASY_TWIN)
    assert page.evaluate("document.querySelector('.listen audio').playbackRate") == 0.75
    assert page.get_by_role("button", name="Listen to this").count() > 0
    page.get_by_role("button", name="Take the small buttons away").click()
    assert page.get_by_role("button", name="Listen to this").count() == 0
    page.close()


def test_the_player_is_there_without_scripts(browser: Browser, address_of_site: str) -> None:
    page = open_page(browser, address_of_site + SECTION, java_script_enabled=False)
    assert page.locator(".listen audio[controls]").is_visible()
    assert page.get_by_role("button", name="Listen to this").count() == 0
    page.close()


@pytest.mark.parametrize("address", [*SOME_EASY, *SOME])
def test_without_scripts_and_in_forced_colours(address: str, plain_tab: Page, address_of_site: str) -> None:
    plain_tab.goto(address_of_site + address)
    assert plain_tab.locator("h1").is_visible()
    assert plain_tab.locator("main a:visible").first.is_visible()


def test_no_request_leaves_and_no_cookie_is_set(browser: Browser, address_of_site: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for address in [*SOME, *SOME_EASY]:
        page.goto(address_of_site + address)
    assert not [url for url in asked if "pagefind" in url], "search is loaded only when somebody searches"
    page.goto(f"{address_of_site}search/?q=plan")
    page.wait_for_selector("#search-results a")
    assert [url for url in asked if not url.startswith((address_of_site, "data:", "blob:"))] == []
    assert context.cookies() == []
    context.close()


def test_search_finds_and_says_what_it_found(browser: Browser, address_of_site: str, outline: Outline) -> None:
    wanted = outline.menu[-1].pages[-1].title
    page = open_page(browser, address_of_site)
    page.fill("#find", wanted)
    page.keyboard.press("Enter")
    page.wait_for_selector("#search-results a")
    titles = page.locator("#search-results a").all_text_contents()
    assert wanted in titles[:3]
    assert f"for “{wanted}”" in page.inner_text("#search-count")
    page.click("#search-results a >> nth=0")
    assert page.locator("h1").is_visible()
    page.goto(f"{address_of_site}search/?q=qqqqqqq")
    page.wait_for_function("document.getElementById('search-count').textContent.includes('No page found')")
    assert violations(page) == []
    page.close()


def test_printing_never_splits_a_statement(browser: Browser, address_of_site: str) -> None:
    page = open_page(browser, address_of_site + SECTION, 794)
    page.emulate_media(media="print")
    assert page.evaluate("[...document.querySelectorAll('.statement')].every(s => getComputedStyle(s).breakInside === 'avoid')")
    assert page.evaluate("parseFloat(getComputedStyle(document.querySelector('.statement p')).fontSize) >= 24")
    assert not page.locator(".tools").is_visible()
    assert page.pdf(format="A4").startswith(b"%PDF")
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
