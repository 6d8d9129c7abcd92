"""Finding one of this site's pictures: what people look for comes first, on the command line and in the editors' guide alike."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from easyread.__main__ import main
from easyread.model import Library
from easyread.pictures.find import find
from tests.tiny import ROOT


def lookups() -> Iterator[tuple[str, set[str]]]:
    for line in (Path(__file__).parents[1] / "lookups.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            query, _, wanted = line.partition(": ")
            yield query, set(wanted.split())


LOOKUPS = tuple(lookups())


def first(query: str, library: Library) -> list[str]:
    return [found.picture.name for found in find(query, tuple(library.pictures.values()), 3)]


def test_the_table_is_sound(library: Library) -> None:
    assert len(LOOKUPS) >= 150
    assert len({query for query, _ in LOOKUPS}) == len(LOOKUPS)
    assert [wanted - library.pictures.keys() for _, wanted in LOOKUPS if wanted - library.pictures.keys()] == []


def test_the_wanted_picture_is_among_the_first_three(library: Library) -> None:
    found = {query: first(query, library) for query, _ in LOOKUPS}
    missed = {query: found[query] for query, wanted in LOOKUPS if not wanted & set(found[query])}
    assert len(missed) <= 0.05 * len(LOOKUPS), missed


def test_the_command_gives_the_line_to_paste(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    wanted = library.pictures[first("hospital bed", library)[0]]
    assert main(["picture", "--root", str(ROOT), "hospital", "bed"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith(f"{wanted.name}: {wanted.idea}.")
    assert told[1].strip() == f"![](../pictures/{wanted.name}.svg)"


def test_the_guide_s_search_agrees_with_the_command(browser: Browser, site: Path, library: Library) -> None:
    """Opened as a file, without a server."""
    page = browser.new_page()
    page.goto(f"file://{site}/guide/pictures/index.html")
    for query, _ in LOOKUPS[::6]:
        page.fill("#finder-words", query)
        shown = page.eval_on_selector_all("#finder-list li", "items => items.slice(0, 3).map(item => item.dataset.name)")
        assert shown == first(query, library), query
    page.fill("#finder-words", "zzzzqqqq")
    assert "Try another word" in page.inner_text("#finder-count")
    page.close()


def test_the_guide_copies_the_exact_line(browser: Browser, address_of_site: str, library: Library) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{address_of_site}guide/pictures/?q=chemist")
    page.click("#finder-list li:first-child button")
    page.wait_for_selector("text=Copied")
    assert page.evaluate("navigator.clipboard.readText()") == f"![](../pictures/{first('chemist', library)[0]}.svg)"
    context.close()
