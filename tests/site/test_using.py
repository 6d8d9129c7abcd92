"""How every page is used in a real browser: with a keyboard, by its menu and foot, by its search, and with nothing that is in the way."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import pytest
from playwright.sync_api import Browser, Page

from easyread.pages.outline import Outline
from tests.site import looking
from tests.site.opened import ALL, EASY, SOME, SOME_EASY, open_page, sampled, show, violations, walk, walked


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
