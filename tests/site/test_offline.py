"""The Easy Read edition as a ZIP, unpacked and opened from a disk: pictures, sound and links, and nothing asked of the internet."""

from __future__ import annotations

import re
import zipfile
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser

from easyread.door.offline import START, URI, pack


@pytest.fixture(scope="module")
def unpacked(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stick")
    with zipfile.ZipFile(site / URI) as archive:
        archive.extractall(folder)
    return folder


def dead(folder: Path) -> list[str]:
    """Links and pictures that lead to no file of the folder."""
    found = []
    for page in folder.rglob("*.html"):
        for target in re.findall(r'\s(?:href|src)="([^"]+)"', page.read_text(encoding="utf-8")):
            way, _, anchor = unescape(target).partition("#")
            file = page.parent / unquote(way) if way else page
            is_there = file.is_file() and (not anchor or f'id="{unquote(anchor)}"' in file.read_text(encoding="utf-8"))
            if not re.match(r"[a-z]+:", way) and not is_there:
                found.append(f"{page.relative_to(folder)}: {target}")
    return found


def test_every_page_is_there_and_every_link_leads_somewhere(unpacked: Path, site: Path) -> None:
    pages = {file.relative_to(site) for file in (site / "easy-read").rglob("*.html")}
    assert {file.relative_to(unpacked) for file in unpacked.rglob("*.html")} == {*pages, Path(START)}
    assert dead(unpacked) == []
    some = next(file for file in (unpacked / "easy-read").rglob("index.html") if "<img" in file.read_text(encoding="utf-8"))
    some.write_text(some.read_text(encoding="utf-8").replace('src="', 'src="no-', 1), encoding="utf-8")
    assert len(dead(unpacked)) == 1


def test_nothing_looks_as_if_it_could_be_pressed_and_cannot(unpacked: Path, browser: Browser) -> None:
    """What is not in the ZIP is asked for instead, and the words that stay where a link was look like words."""
    page = browser.new_page()
    for file in sorted(unpacked.rglob("easy-read/**/*.html")):
        page.goto(file.as_uri())
        assert page.locator("a.tile:not([href]), p[class] > a:not([href]), p[id] > a:not([href]), ul.tiles:empty").count() == 0, (
            file
        )
    page.goto((unpacked / "easy-read/downloads/index.html").as_uri())
    assert page.get_by_text("Ask us for it.").count() > 0
    assert page.locator("#offline").count() == 0
    page.close()


def test_its_size_is_told_before_it_is_made(site: Path) -> None:
    told = re.search(r"ZIP, about.([\d.]+).MB", (site / "easy-read/downloads/index.html").read_text(encoding="utf-8"))
    assert told
    assert float(told[1]) == pytest.approx((site / URI).stat().st_size / 1e6, rel=0.02)


def test_it_opens_from_a_disk_with_pictures_and_sound(unpacked: Path, browser: Browser) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((unpacked / START).as_uri())
    page.wait_for_url("**/easy-read/index.html")
    page.goto((unpacked / "easy-read/stewardship/cancer/index.html").as_uri())
    page.evaluate("for (const image of document.images) image.loading = 'eager'")  # those further down, and in closed drawers
    page.wait_for_function(
        "document.images.length && [...document.images].every(image => image.complete && image.naturalWidth > 0)"
    )
    page.evaluate("document.querySelector('.listen audio').muted = true")
    page.get_by_role("button", name="Listen a bit at a time").click()
    page.get_by_role("button", name="Listen to this").nth(1).click()
    page.wait_for_selector(".statement.now")
    assert [url for url in asked if not url.startswith(("file:", "blob:", "data:"))] == []
    page.close()


def test_links_to_the_rest_of_the_website_lead_there_where_it_has_an_address(tmp_path: Path) -> None:
    page = tmp_path / "easy-read/index.html"
    page.parent.mkdir(parents=True)
    page.write_text('<a class="on" href="../about/#a">About</a> <a href="#b">Here</a> <a href="https://example.org/">Out</a>')
    for address, wanted in (("https://example.org/plan/", ' href="https://example.org/plan/about#a"'), ("", " ")):
        pack(tmp_path, address)
        with zipfile.ZipFile(tmp_path / URI) as archive:
            held = archive.read("easy-read/index.html").decode()
        assert held == f'<a class="on"{wanted}>About</a> <a href="#b">Here</a> <a href="https://example.org/">Out</a>'
