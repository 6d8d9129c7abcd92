"""The player of Easy Read pages in a real browser: a statement at a time, its words lit up, and without scripts."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from easyread.door.hosting import POLICY
from tests.site import looking
from tests.site.opened import EASY, SECTION, open_page

heard = pytest.mark.parametrize("where", [EASY[0], SECTION, *(address for address in EASY if address == "easy-read/tour/")])
"""The first page, a page of the plan, and the tour, whose statements are those of many."""


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


@heard
def test_a_statement_is_read_alone_and_its_words_light_up(where: str, browser: Browser, served: str) -> None:
    page = open_page(browser, served + where)
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
    lit, said = page.evaluate(LIT), " ".join(words).split()
    assert lit[-1] == said[-1]
    assert where != SECTION or lit[-3:] == said[-3:]
    assert set(lit) <= set(said)
    assert len(lit) > 2  # not all: a voice says some small words as one, such as "for the"
    assert page.locator(".statement.now").count() == 0  # it stops there
    second.get_by_role("button", name="Next").click()
    page.wait_for_selector(".statement.now")
    assert third.evaluate("each => each.classList.contains('now')")
    page.keyboard.press("Enter")  # on "Stop"
    page.wait_for_selector(".statement.now", state="detached")
    page.close()


def test_turning_a_page_stops_the_sound(browser: Browser, address_of_site: str) -> None:
    """One at a time, whether a statement is read or the whole page. And only one button there is called Next."""
    page = open_page(browser, address_of_site + SECTION, 390)
    page.add_init_script("localStorage.setItem('listen-bits', 'yes')")
    page.reload()
    page.evaluate("document.querySelector('.listen audio').play()")
    page.wait_for_function("!document.querySelector('.listen audio').paused")
    page.get_by_role("link", name="One at a time").click()
    page.wait_for_function("document.querySelector('.listen audio').paused")
    for forward in ("ArrowRight", "ArrowLeft"):
        page.locator(".one:target").get_by_role("button", name="Listen to this").first.click()
        page.wait_for_selector(".one:target .statement.now")
        page.keyboard.press(forward)
        page.wait_for_function("document.querySelector('.listen audio').paused")
        assert page.locator(".statement.now").count() == 0
    page.evaluate("document.querySelectorAll('.next').forEach(each => { each.hidden = false; })")
    assert page.locator(".one:target").get_by_text("Next", exact=True).filter(visible=True).count() == 1
    page.close()


PLAYS = "!document.querySelector('.listen audio').paused"
COVERED = """() => { const box = document.querySelector('.statement.now').getBoundingClientRect();
  return box.bottom > document.querySelector('.sound').getBoundingClientRect().top && box.top > 20; }"""


@pytest.mark.parametrize(("width", "height"), [(360, 740), (320, 256), (1280, 900)])
def test_stop_is_on_the_screen_while_anything_plays(width: int, height: int, browser: Browser, address_of_site: str) -> None:
    """And covers nothing of what is read, unless that is larger than the screen, nor what stands last on the page."""
    page = open_page(browser, address_of_site + SECTION, width)
    page.set_viewport_size({"width": width, "height": height})
    stop = page.locator(".sound").get_by_role("button", name="Stop")
    assert not stop.is_visible()
    page.locator("audio").evaluate("each => { each.currentTime = 25; each.play(); }")
    page.wait_for_selector(".statement.now")
    page.wait_for_timeout(200)
    assert not page.evaluate(COVERED)
    for top in (0, 2_000, 100_000):
        page.evaluate("top => scrollTo(0, top)", top)
        stop.click(trial=True)
    last = page.locator("footer p").filter(visible=True).last.bounding_box()
    place = page.locator(".sound").bounding_box()
    assert last
    assert place
    assert last["y"] + last["height"] <= place["y"]
    stop.focus()
    page.keyboard.press("Enter")
    stop.wait_for(state="hidden")
    assert page.evaluate("document.activeElement.matches('.statement')")
    page.goto(f"{address_of_site}{SECTION}#one-1")
    page.evaluate("document.querySelector('.listen audio').play()")
    page.wait_for_function(PLAYS)
    stop.click()
    page.wait_for_function("document.querySelector('.listen audio').paused")
    page.close()


@heard
def test_listen_above_plays_and_becomes_stop(where: str, browser: Browser, address_of_site: str) -> None:
    page = open_page(browser, address_of_site + where, 390)
    page.locator(".bar").get_by_role("button", name="Listen", exact=True).press("Enter")
    page.wait_for_function(PLAYS)
    stop = page.locator(".bar").get_by_role("button", name="Stop")
    assert stop.evaluate("each => each === document.activeElement")  # so that the same key stops it
    page.keyboard.press("Enter")
    page.locator(".bar").get_by_role("button", name="Listen", exact=True).wait_for()
    assert not page.evaluate(PLAYS)
    page.close()


def test_the_choices_of_a_listener_look_like_buttons_and_lead_where_something_happened(
    browser: Browser, address_of_site: str
) -> None:
    page = open_page(browser, address_of_site + SECTION, 360)
    slower, bits = page.get_by_role("button", name="Slower"), page.get_by_role("button", name="Listen a bit at a time")
    borders = "each => parseFloat(getComputedStyle(each).borderTopWidth)"
    assert slower.evaluate(borders) == bits.evaluate(borders) == page.locator(".bar a").first.evaluate(borders) > 0
    first, second = slower.bounding_box(), bits.bounding_box()
    assert first
    assert second
    assert first["x"] == second["x"]
    assert first["y"] + first["height"] <= second["y"]
    bits.press("Enter")
    reached = page.locator(".statement").first.get_by_role("button")
    assert reached.evaluate("each => each === document.activeElement")
    box = reached.bounding_box()
    assert box
    assert 0 < box["y"] < 800
    page.close()


def test_what_a_listener_chose_holds_on_the_next_page(browser: Browser, address_of_site: str) -> None:
    page = open_page(browser, address_of_site + SECTION)
    page.get_by_role("button", name="Slower").click()
    page.get_by_role("button", name="Listen a bit at a time").click()
    page.goto(address_of_site + looking.EASY_TWIN)
    assert page.evaluate("document.querySelector('.listen audio').playbackRate") == 0.75
    assert page.get_by_role("button", name="Listen to this").count() > 0
    page.get_by_role("button", name="Stop listening a bit at a time").click()
    assert page.get_by_role("button", name="Listen to this").count() == 0
    page.close()


def test_the_player_is_there_without_scripts(browser: Browser, address_of_site: str) -> None:
    page = open_page(browser, address_of_site + SECTION, java_script_enabled=False)
    assert page.locator(".listen audio[controls]").is_visible()
    page.locator(".bar").get_by_role("link", name="Listen", exact=True).click()
    assert page.url.endswith("#player")
    assert page.get_by_role("button", name="Listen to this").count() == 0
    page.close()
