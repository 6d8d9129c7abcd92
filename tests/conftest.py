"""A real browser, which is started again when it has died, a server for it, and which tests are left out."""

from __future__ import annotations

import contextlib
import functools
import http.server
import os
import re
import shutil
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, BrowserType, Error, Page, Playwright, expect, sync_playwright

from tests.quick import is_slow

settings.register_profile("long", max_examples=1_000, deadline=None)
"""For `make fuzz`, which looks at ten times as much as `make test`."""

PATIENCE = 120_000
"""Milliseconds that a test waits for what is to come. Where nothing is wrong this costs nothing, and a busy machine stands still for seconds."""
expect.set_options(timeout=PATIENCE)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--only-new", action="store_true", help="leave out tests of pages for which the result is kept already")
    parser.addoption(
        "--every-page", action="store_true", help="test every page where one of each kind would do, whole where a part would do"
    )
    parser.addoption("--quick", action="store_true", help="leave out tests that start another program, and those marked as slow")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out tests of pages that are like others, but for evidence. In a quick round, whatever takes long.

    Says which tests are tried again when their browser died.
    """
    for item in items:
        if "driver" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.flaky(reruns=1, only_rerun=[DeadBrowserError]))
    more = [] if config.getoption("--every-page") else [item for item in items if _is_more(item)]
    more += [item for item in items if is_slow(item)] if config.getoption("--quick") else []
    config.hook.pytest_deselected(items=more)
    left = [item for item in items if item not in set(more)]
    # One process builds the real site while the other begins with the engine's tests.
    first = next((item for item in left if item.path.parent.name == "site" and "site" in getattr(item, "fixturenames", ())), None)
    items[:] = [first, *(item for item in left if item is not first)] if first else left


def _is_more(item: pytest.Item) -> bool:
    mark = item.get_closest_marker("sampled")
    return bool(mark and isinstance(item, pytest.Function) and item.callspec.params["address"] not in mark.args[0])


@pytest.fixture(scope="session")
def every_page(request: pytest.FixtureRequest) -> bool:
    """Whether there is time for all."""
    return bool(request.config.getoption("--every-page"))


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002, the name is the library's
        """Says nothing."""

    def do_GET(self) -> None:
        """Parts of a file too, as real servers send them, without which nobody can start a recording in its middle.

        A browser that closes a page early is no error.
        """
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
            file = Path(self.translate_path(self.path))
            if not asked or not file.is_file():
                super().do_GET()
                return
            raw = file.read_bytes()
            first, last = int(asked[1]), int(asked[2] or len(raw) - 1)
            self.send_response(206)
            self.send_header("Content-Type", self.guess_type(str(file)))
            self.send_header("Accept-Ranges", "bytes")
            self.send_header("Content-Range", f"bytes {first}-{last}/{len(raw)}")
            self.send_header("Content-Length", str(last - first + 1))
            self.end_headers()
            self.wfile.write(raw[first : last + 1])


def start(kind: BrowserType, **environment: str) -> Browser:
    """The Chromium of this machine."""
    names = ("chromium", "chromium-browser", "google-chrome")
    program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if program is None:
        pytest.fail("These tests need the Chromium browser. On Debian and Ubuntu: sudo apt-get install chromium")
    ear = [
        "--use-fake-device-for-media-stream",
        "--use-fake-ui-for-media-stream",
    ]  # a microphone that hears a tone each half second
    arguments = ["--no-sandbox", "--disable-background-networking", *ear]
    return kind.launch(executable_path=program, args=arguments, env={**os.environ, **environment})


class DeadBrowserError(Exception):
    """What a test fails with during which the browser, its driver or a page of it died. Such a test is tried once more, and no other."""


DRIVER = pytest.StashKey[Playwright]()
BROWSER = pytest.StashKey[Browser]()
CRASHED = pytest.StashKey[list[Page]]()
"""Pages whose process died."""
END = pytest.StashKey[Callable[[], None]]()
"""Ends the driver, and before it all that came from it."""


@pytest.fixture(scope="session")
def driver(request: pytest.FixtureRequest) -> Iterator[Playwright]:
    """The program between the tests and the browser."""
    manager = sync_playwright()
    request.config.stash[DRIVER] = manager.start()
    yield request.config.stash[DRIVER]
    del request.config.stash[DRIVER]
    stop(manager)


def stop(manager: Any) -> None:
    """Also where the connection is closed and the driver lives, which by itself neither ends then nor ends its browser.

    The names with an underscore are Playwright's own: it has no public one for its process, or for the loop that has to see its end.
    """
    assert manager._client
    process = manager._client._transport._proc
    if manager._dispatcher_fiber.dead and process.returncode is None:
        process.kill()
        manager._loop.run_until_complete(process.communicate())
    manager.__exit__()


def answers(driver: Playwright) -> bool:
    """Asks the driver alone, and so hears of what happened, even where the browser hangs."""
    try:
        driver.request.new_context().dispose()
    except Error:
        return False
    return True


@pytest.fixture(scope="session")
def browser(driver: Playwright, request: pytest.FixtureRequest) -> Iterator[Browser]:
    """It ends with its driver, which, unlike `Browser.close`, waits half a minute at most for one that hangs."""
    stash = request.config.stash
    started = stash[BROWSER] = start(driver.chromium)
    crashed = stash[CRASHED] = []
    started.on("context", lambda context: context.set_default_timeout(PATIENCE))
    started.on("context", lambda context: context.on("page", lambda page: page.on("crash", lambda dead: crashed.append(dead))))
    yield started
    del stash[BROWSER]


@pytest.hookimpl(tryfirst=True)
def pytest_fixture_setup(fixturedef: pytest.FixtureDef[Any], request: Any) -> None:
    """Notes how the driver is ended, before it is begun."""
    if fixturedef.argname == "driver":
        request.config.stash[END] = functools.partial(fixturedef.finish, request)


def has_died(item: pytest.Item) -> bool:
    """Whether the driver, the browser or a page of it died that a test needs."""
    needed, stash = getattr(item, "fixturenames", ()), item.config.stash
    if "driver" not in needed or DRIVER not in stash:
        return False
    if not answers(stash[DRIVER]):
        return True
    return "browser" in needed and BROWSER in stash and (not stash[BROWSER].is_connected() or bool(stash[CRASHED]))


def let_go(item: pytest.Item) -> None:
    """Of those that died and of all that came from them, so that the next to need one gets a new one."""
    if has_died(item):
        with contextlib.suppress(Exception):  # what others find in a dead browser at their end
            item.config.stash[END]()


@contextlib.contextmanager
def telling(item: pytest.Item) -> Iterator[None]:
    """Whatever a test fails with while they are dead is told as their death."""
    __tracebackhide__ = True
    try:
        yield
    except (Exception, pytest.fail.Exception) as error:
        if not has_died(item):
            raise
        raise DeadBrowserError("The browser, its driver or a page of it died.") from error


@contextlib.contextmanager
def on_a_living_one(item: pytest.Item) -> Iterator[None]:
    """Whatever a test needs before or after it, without what died."""
    __tracebackhide__ = True
    let_go(item)
    with telling(item):
        yield


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None]:
    __tracebackhide__ = True
    with on_a_living_one(item):
        return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    __tracebackhide__ = True
    with telling(item):
        return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None]:
    __tracebackhide__ = True
    with on_a_living_one(item):
        return (yield)
