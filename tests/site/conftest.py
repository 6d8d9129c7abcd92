"""The real site, read and built once."""

from __future__ import annotations

import functools
import http.server
import os
import threading
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, Page

from easyread.downloads.book import Book, make_books
from easyread.downloads.shelf import Shelf, make_shelf
from easyread.evidence.results import STORE, Inspection, Outcome, Result, fingerprint, is_kept
from easyread.evidence.results import keep as keep_report
from easyread.model import Library
from easyread.pages.outline import Outline, make_outline
from tests.conftest import Quiet
from tests.programs import Keep, file_of, report
from tests.site.looking import EDITIONS
from tests.tiny import ROOT, mkdocs


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real content, built strictly, without a warning: once, however many processes test it."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    folder = shared / "built"
    with FileLock(shared / "built.lock"):
        if not folder.is_dir():
            done = mkdocs(ROOT, "build", "--strict", "--site-dir", str(shared / "building"))
            assert done.returncode == 0, done.stderr
            assert "WARNING" not in done.stderr
            (shared / "building").rename(folder)
    return folder


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


@pytest.fixture(scope="session")
def address_of_site(site: Path) -> Iterator[str]:
    """Where the real site is served, with a slash at the end."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def library() -> Library:
    """The real content, read once."""
    return EDITIONS.library


@pytest.fixture(scope="session")
def outline(library: Library) -> Outline:
    return make_outline(library)


@pytest.fixture(scope="session")
def shelf(outline: Outline) -> Shelf:
    made = make_shelf(outline, ROOT)
    assert not made.problems
    return made


@pytest.fixture(scope="session")
def books(outline: Outline) -> dict[str, Book]:
    return {book.name: book for book in make_books(outline)}


@pytest.fixture(scope="session")
def part(books: dict[str, Book]) -> Book:
    """The shortest part of the edition that has several pages."""
    several = [book for book in books.values() if len(book.chapters) > 1]
    return min(several, key=lambda book: len(list(book.items)))


@pytest.fixture(scope="session")
def tab(browser: Browser) -> Page:
    """One tab for page after page. Chromium starts nothing anew for it, and reads the long programs that look at pages once."""
    return browser.new_page()
