"""Finding one of this site's pictures: what people look for comes first, on the command line and in the editors' guide alike."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from easyread.__main__ import main
from easyread.model import Library
from easyread.pictures.find import find, hints, slips
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
    names = library.pictures.keys() | {"none"}
    assert len(LOOKUPS) >= 300
    assert sum(wanted == {"none"} for _, wanted in LOOKUPS) >= 40
    assert len({query for query, _ in LOOKUPS}) == len(LOOKUPS)
    assert [wanted - names for _, wanted in LOOKUPS if wanted - names] == []
    assert [query for query, wanted in LOOKUPS if "none" in wanted and len(wanted) > 1] == []


@pytest.mark.parametrize("none", [True, False])
def test_95_in_100_are_answered_and_none_is_said_where_there_is_none(none: bool, library: Library) -> None:
    """Told apart, so that neither can hide the other."""
    these = {query: wanted for query, wanted in LOOKUPS if (wanted == {"none"}) == none}
    answers = {query: set(first(query, library)) or {"none"} for query in these}
    missed = {query: answers[query] for query, wanted in these.items() if not wanted & answers[query]}
    assert len(missed) <= 0.05 * len(these), missed


@pytest.mark.parametrize("query", ["zzzzqqqq", "!!!", "the", "get it", "horse", "lorry", "farm", "helicopter"])
def test_nothing_to_find(query: str, library: Library) -> None:
    assert first(query, library) == []


def test_a_real_word_is_no_slip_of_another(library: Library) -> None:
    assert slips("horse", "house") == 1
    assert "horse" in hints(library.pictures.values()).real
    assert first("hosue", library)[0] == first("house", library)[0]


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
    for query, _ in LOOKUPS[::3]:
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
