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
from tests.site.opened import SECTION, open_page


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
