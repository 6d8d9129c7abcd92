"""The real site, built once, and a real browser to look at it with."""

from __future__ import annotations

import contextlib
import functools
import http.server
import os
import re
import shutil
import threading
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserType, sync_playwright

from easyread.downloads.book import Book, make_books
from easyread.downloads.shelf import Shelf, make_shelf
from easyread.evidence.results import STORE, Inspection, Outcome, Result, fingerprint, is_kept
from easyread.evidence.results import keep as keep_report
from easyread.pages.outline import Outline, make_outline
from tests.programs import Keep, file_of, report
from tests.tiny import ROOT, mkdocs, read_library


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real content, built strictly, without a warning."""
    folder = tmp_path_factory.mktemp("built") / "site"
    done = mkdocs(ROOT, "build", "--strict", "--site-dir", str(folder))
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
    return folder


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--only-new", action="store_true", help="leave out tests of pages for which the result is kept already")
    parser.addoption("--every-page", action="store_true", help="test every page where one of each kind would do")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out tests of pages that are like others, but for evidence."""
    more = [] if config.getoption("--every-page") else [item for item in items if _is_more(item)]
    config.hook.pytest_deselected(items=more)
    items[:] = [item for item in items if item not in set(more)]


def _is_more(item: pytest.Item) -> bool:
    mark = item.get_closest_marker("sampled")
    return bool(mark and isinstance(item, pytest.Function) and item.callspec.params["address"] not in mark.args[0])


@pytest.fixture
def keep(site: Path, request: pytest.FixtureRequest) -> Keep:
    """Keeps what a test found in a file of the site."""

    def kept(file: Path, report: Inspection) -> None:
        keep_report(ROOT / STORE, fingerprint(file, site), request.node.originalname, report)

    return kept


@pytest.fixture(autouse=True)
def _only_new(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--only-new") and "address" in request.fixturenames and "site" in request.fixturenames:
        site = request.getfixturevalue("site")
        mark = fingerprint(site / file_of(request.node.callspec.params["address"]), site)
        if is_kept(ROOT / STORE, mark, request.node.originalname):
            pytest.skip("Its result is kept.")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keeps whether a test of ours with the mark `shows` found a page to meet its success criteria."""
    done = yield
    mark = item.get_closest_marker("shows")
    if mark and done.when == "call" and not done.skipped and isinstance(item, pytest.Function):
        site = Path(str(item.funcargs["site"]))
        outcome = Outcome.PASSED if done.passed else Outcome.FAILED
        told = "" if done.passed else str(call.excinfo.value if call.excinfo else "").partition("\n")[0][:300]
        about, *criteria = mark.args
        result = Result(item.originalname.removeprefix("test_").replace("_", "-"), outcome, tuple(criteria), told)
        page = site / file_of(str(item.callspec.params["address"]))
        keep_report(
            ROOT / STORE,
            fingerprint(page, site),
            item.originalname,
            report(f"Our own test of {about}", "", "in Chromium", [result]),
        )
    return done


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002, the name is the library's
        """Says nothing."""

    def do_GET(self) -> None:
        """Parts of a file too, as real servers send them, without which nobody can start a recording in its middle."""
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
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self.wfile.write(raw[first : last + 1])

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """A browser that closes a page early is no error."""
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            super().copyfile(source, outputfile)


@pytest.fixture(scope="session")
def address_of_site(site: Path) -> Iterator[str]:
    """Where the real site is served, with a slash at the end."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


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


@pytest.fixture(scope="session")
def outline() -> Outline:
    return make_outline(read_library(ROOT))


@pytest.fixture(scope="session")
def shelf(outline: Outline) -> Shelf:
    made = make_shelf(outline, ROOT)
    assert not made.problems
    return made


@pytest.fixture(scope="session")
def books(outline: Outline) -> dict[str, Book]:
    return {book.name: book for book in make_books(outline)}
