"""Another body's site, built from the installed wheel alone: everything is made, and nothing of it is ours."""

from __future__ import annotations

import functools
import http.server
import io
import re
import threading
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from playwright.sync_api import Browser

from easyread.downloads.formats import FORMATS
from easyread.evidence.results import Outcome
from tests import otherbody
from tests.downloaded import BRAILLE
from tests.engine.test_build import contents
from tests.installed import run
from tests.pdf_text import tagged
from tests.programs import axe

OURS = re.compile(
    r"essex|\bNHS\b|health and care|commitment|steward|integrated care|joint forward|alliance|basildon|thurrock|braintree|mseicb|01268"
    r"|#003087|#005eb8|0b5cad|#0a2a5c|#a9cdfb|tiny",
    re.IGNORECASE,
)
VENDORS = ("pagefind/", "assets/material.css", "review/trace/")
"""The search program and Material's stylesheet, whose words are their makers', and the page that names standards by their publishers."""


@pytest.fixture(scope="module")
def root(programs: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built strictly and without a warning."""
    root = otherbody.lay_out(tmp_path_factory.mktemp("westmarch"), date.today().isoformat())
    done = run(programs, root, "easyread", "build")
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
    return root


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002, the name is the library's
        """Says nothing."""


@pytest.fixture(scope="module")
def address(root: Path) -> Iterator[str]:
    """Where the site is served, as it would be on the web."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(root / "site"))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="module")
def published(root: Path) -> dict[str, bytes]:
    return contents(root / "site")


def test_every_format_is_made(published: dict[str, bytes]) -> None:
    made = {
        name
        for name, each in FORMATS.items()
        if any(re.fullmatch(rf"easy-read/downloads/easy-read\S*-{name}\.{each.ending}", file) for file in published)
    }
    assert made == FORMATS.keys() - ({"braille-grade-1", "braille-grade-2"} - set(BRAILLE))
    assert {"downloads/plan-clear-print.pdf", "downloads/plan-large-print.pdf"} <= published.keys()


def said_in(name: str, raw: bytes) -> Iterator[str]:
    """Every word of a published file."""
    if name.endswith(".pdf"):
        with pikepdf.open(io.BytesIO(raw)) as pdf:
            yield from (each.text for each in tagged(pdf))
            yield str(pdf.docinfo)
            yield pdf.open_metadata().__str__()
    elif name.endswith((".epub", ".docx")):
        with zipfile.ZipFile(io.BytesIO(raw)) as opened:
            for inner in opened.namelist():
                yield from said_in(inner, opened.read(inner))
    elif name.endswith(".mp3"):
        tag = raw[: 10 + sum((byte & 127) << shift for byte, shift in zip(raw[6:10], (21, 14, 7, 0), strict=True))]
        yield from (tag.decode(code, errors="replace") for code in ("utf-8", "utf-16-le", "utf-16-be"))
    else:
        yield raw.decode("utf-8", errors="replace")


def test_nothing_that_is_published_is_ours(published: dict[str, bytes]) -> None:
    found = [
        f"{name}: {text[max(0, match.start() - 40) : match.end() + 40]!r}"
        for name, raw in published.items()
        if not name.startswith(VENDORS)
        for text in said_in(name, raw)
        for match in OURS.finditer(text)
    ]
    assert found == []


def test_the_search_for_our_words_finds_theirs(published: dict[str, bytes]) -> None:
    """Or the test above would prove nothing."""
    kinds = {Path(name).suffix for name, raw in published.items() if any("Westmarch" in text for text in said_in(name, raw))}
    assert {".html", ".pdf", ".epub", ".docx", ".mp3", ".json", ".txt"} <= kinds


def test_where_photographs_were_taken_is_nowhere(published: dict[str, bytes]) -> None:
    def files() -> Iterator[bytes]:
        for name, raw in published.items():
            yield raw
            if name.endswith((".epub", ".docx")):
                with zipfile.ZipFile(io.BytesIO(raw)) as opened:
                    yield from (opened.read(inner) for inner in opened.namelist())

    assert not any(b"Secret Lane" in raw for raw in files())


def test_its_kinds_colours_and_country_are_its_own(published: dict[str, bytes]) -> None:
    page = published["measures-we-take/flood-watch/index.html"].decode()
    assert "Measure 1 of 3" in page
    assert "Westmarch Fire and Rescue" in page
    assert "30 June 2027" in page
    easy = published["easy-read/measures-we-take/flood-watch/index.html"].decode()
    assert "The fire service" in easy
    assert "#00543c" in published["assets/brand.css"].decode()
    assert b"not tested" in published["accessibility/index.html"] or b"not been tested" in published["accessibility/index.html"]


def test_every_page_is_accessible_and_no_picture_is_squashed(root: Path, address: str, browser: Browser) -> None:
    page = browser.new_page()
    shown = (file for file in sorted((root / "site").rglob("*.html")) if "easy" not in file.relative_to(root / "site").parts)
    for file in shown:  # short addresses lead on to pages
        page.goto(f"{address}{file.relative_to(root / 'site')}")
        assert [each.test for each in axe(page) if each.outcome is Outcome.FAILED] == [], file
        squashed = page.evaluate(
            """() => [...document.images].filter(image => image.complete && image.naturalWidth && getComputedStyle(image).objectFit != 'contain'
               && Math.abs(image.width / image.height - image.naturalWidth / image.naturalHeight) > 0.05).map(image => image.src)"""
        )
        assert squashed == [], file
    page.close()
