"""A real browser, a server for it, and which tests are left out."""

from __future__ import annotations

import contextlib
import http.server
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, BrowserType, sync_playwright

from tests.quick import is_slow

settings.register_profile("long", max_examples=1_000, deadline=None)
"""For `make fuzz`, which looks at ten times as much as `make test`."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--only-new", action="store_true", help="leave out tests of pages for which the result is kept already")
    parser.addoption(
        "--every-page", action="store_true", help="test every page where one of each kind would do, whole where a part would do"
    )
    parser.addoption("--quick", action="store_true", help="leave out tests that start another program, and those marked as slow")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out tests of pages that are like others, but for evidence. In a quick round, whatever takes long."""
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
    arguments = ["--no-sandbox", "--disable-background-networking"]
    return kind.launch(executable_path=program, args=arguments, env={**os.environ, **environment})


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = start(playwright.chromium)
        yield started
        started.close()
