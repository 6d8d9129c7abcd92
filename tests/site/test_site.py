"""The built site as files: valid HTML, links that lead somewhere, small first views, nothing from anywhere else."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from easyread.evidence.results import Outcome
from easyread.model import Library
from easyread.pages.outline import Outline
from easyread.pages.short import FOLDER as SHORT
from easyread.text.links import address_of, standard_uri
from tests.programs import Keep, failed, nu, nu_version, report
from tests.tiny import ROOT


@dataclass
class Seen(HTMLParser):
    """What a page holds."""

    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    description: str = ""
    headings: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            assert given["id"] not in self.ids, f"id {given['id']} twice"
            self.ids.add(given["id"])
        if tag == "a":
            self.links.append(given.get("href", ""))
        if tag == "meta" and given.get("name") == "description":
            self.description = given["content"]
        if tag in ("img", "script", "source", "audio", "iframe") and "src" in given:
            self.loads.append(given["src"])
        if tag == "link" and given.get("rel") in ("stylesheet", "icon", "preload"):
            self.loads.append(given["href"])
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Seen]:
    """Every page by its address, `commitments/prevention/`."""
    found = {}
    for file in sorted(site.rglob("*.html")):
        seen = Seen()
        seen.feed(file.read_text(encoding="utf-8"))
        found[str(file.relative_to(site)).removesuffix("index.html")] = seen
    assert len(found) > 90
    return found


def inside(address: str, links: list[str]) -> Iterator[tuple[str, str]]:
    for link in links:
        parts = urlsplit(urljoin(f"https://site.invalid/{address}", link))
        if parts.hostname == "site.invalid":
            yield unquote(parts.path).lstrip("/"), unquote(parts.fragment)


@pytest.mark.evidence
def test_html_is_valid(site: Path, keep: Keep) -> None:
    found = {path: report("Nu HTML Checker", nu_version(), "", results) for path, results in nu(site).items()}
    for path, each in found.items():
        keep(site / path, each)
    assert {path: failed(each) for path, each in found.items() if failed(each)} == {}


def test_the_validator_can_fail(tmp_path: Path) -> None:
    page = '<!doctype html><html lang="en"><title>x</title><p><div>x</div><img src=x></p>'
    (tmp_path / "x.html").write_text(page, encoding="utf-8")
    (tmp_path / "y.html").write_text('<!doctype html><html lang="en"><title>y</title><p>y</p></html>', encoding="utf-8")
    found = nu(tmp_path)
    assert [each.outcome for each in found["x.html"]].count(Outcome.FAILED) >= 2
    assert [each.outcome for each in found["y.html"]] == [Outcome.PASSED]


def test_internal_links_and_anchors_resolve(site: Path, pages: dict[str, Seen]) -> None:
    broken = []
    for address, page in pages.items():
        if address == "404.html":
            continue
        for path, anchor in inside(address, page.links + page.loads):
            if path not in pages and not (site / path).is_file():
                broken.append((address, path))
            elif path == "edit/" and anchor.startswith("page="):  # it says which source the editor is to open
                if not (ROOT / anchor.removeprefix("page=")).is_file():
                    broken.append((address, anchor))
            elif anchor and anchor not in pages[path].ids:
                broken.append((address, f"{path}#{anchor}"))
    assert broken == []


def test_every_page_has_a_description_and_sound_headings(pages: dict[str, Seen]) -> None:
    for address, page in pages.items():
        assert len(page.description) > 20, address
        assert page.headings.count(1) == 1, address
        assert all(later - earlier <= 1 for earlier, later in zip(page.headings, page.headings[1:], strict=False)), address


def test_nothing_is_loaded_from_elsewhere(site: Path, pages: dict[str, Seen]) -> None:
    for address, page in pages.items():
        assert not [load for load in page.loads if "//" in load], address
    for style in site.rglob("*.css"):
        assert not re.search(r"url\(\s*['\"]?https?:|@import", style.read_text(encoding="utf-8")), style


def test_each_page_links_to_its_twin(pages: dict[str, Seen], outline: Outline) -> None:
    """Or to the part of a page where its twin stands with others, which leads back to all of them."""
    for key in outline.easy:
        standard = f"{address_of(standard_uri(key))}/".lstrip("/")
        path, _, part = outline.easy_address(key).partition("#")
        easy = f"{address_of(path)}/"
        assert (easy, part) in inside(standard, pages[standard].links), standard
        back = standard if outline.shown_by_key[key].is_whole else f"{standard.split('/')[0]}/"
        assert back in {path for path, _ in inside(easy, pages[easy].links)}, easy


def test_every_page_can_be_reached_from_its_home(pages: dict[str, Seen]) -> None:
    for start, edition in (("", lambda a: not a.startswith("easy-read/")), ("easy-read/", lambda a: a.startswith("easy-read/"))):
        reached, waiting = set(), [start]
        while waiting:
            address = waiting.pop()
            if address in reached or address not in pages or not edition(address):
                continue
            reached.add(address)
            waiting += [path for path, _ in inside(address, pages[address].links)]
        apart = {"404.html", "easy-read/not-yet/"} | {address for address in pages if address.startswith(f"{SHORT}/")}
        assert reached == {address for address in pages if edition(address)} - apart


def first_view(site: Path, address: str, page: Seen) -> int:
    """Bytes, compressed as a server sends them, of the page with its styles and scripts, without pictures."""
    files = [site / address / "index.html" if not address.endswith(".html") else site / address]
    files += [site / path for path, _ in inside(address, page.loads) if path.endswith((".css", ".js"))]
    return sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)


MOST_EASY, MOST_TOUR = 15_600, 22_200
"""Bytes of an Easy Read page, and of the tour, which has as many statements as a whole part of the plan, each with the times of its words."""
PICTURE_LISTS = {"guide/pictures/", "pictures/"}
"""With every picture, for editors and for everybody."""


def most_of(address: str) -> int:
    return MOST_TOUR if address == "easy-read/tour/" else MOST_EASY


def test_first_views_are_small(site: Path, pages: dict[str, Seen], library: Library) -> None:
    """The lists of all pictures may take 125 bytes for each."""
    for address, page in pages.items():
        limit = most_of(address) if address.startswith("easy-read/") else 60_000
        if address in PICTURE_LISTS:
            limit = 30_000 + 125 * len(library.pictures)
        assert first_view(site, address, page) <= limit, address


def test_no_page_loads_a_script_but_searches_players_easy_read_what_editors_use_and_what_copies_a_picture(
    pages: dict[str, Seen],
) -> None:
    scripts = {
        address: {load.rpartition("/")[2] for load in page.loads if load.endswith(".js")} for address, page in pages.items()
    }
    easy = {address for address in pages if address.startswith("easy-read/")}
    players = {address for address, page in pages.items() if any(load.endswith(".mp3") for load in page.loads)}
    assert players == easy - {"easy-read/words/", "easy-read/search/", "easy-read/not-yet/"}
    assert all(scripts[address] == {"easy.js", "listen.js"} for address in players)
    assert scripts["easy-read/search/"] == {"easy.js", "spelling.js", "easy-search.js"}
    copying = {address for address, loads in scripts.items() if "copying.js" in loads}
    assert all(address.startswith("pictures/") for address in copying)
    assert {address for address, loads in scripts.items() if loads} - easy - copying == {"search/", *PICTURE_LISTS} | (
        {"edit/", "record/"} & pages.keys()
    )


def test_easy_read_is_small(site: Path, pages: dict[str, Seen]) -> None:
    """Its styles; a page with its styles and scripts; the pictures that a browser asks for before anybody scrolls: those that do not wait."""
    sizes = {file.name: len(gzip.compress(file.read_bytes(), 9)) for file in (site / "assets").iterdir() if file.is_file()}
    styles = sizes["brand.css"] + sizes["easy.css"]
    assert styles <= 5_600
    for address in pages:
        if address.startswith("easy-read/"):
            text = (site / address / "index.html").read_text(encoding="utf-8")
            scripts = sum(sizes[name] for name in re.findall(r'<script [^>]*?src="[^"]*assets/([^"/]+)"', text))
            assert len(gzip.compress(text.encode(), 9)) + styles + scripts <= most_of(address), address
            at_once = re.findall(r'<img [^>]*?src="([^"]+)"(?![^>]*loading="lazy")', text)
            files = {site / path for path, _ in inside(address, at_once)}
            assert sum(len(gzip.compress(file.read_bytes(), 9)) for file in files) <= 15_000, address
