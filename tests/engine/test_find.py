"""Finding pictures: what people look for comes first, on the command line and in the editors' guide alike."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Browser

from easyread.__main__ import main
from easyread.checks import check
from easyread.pictures.find import find, hints, slips, stem, tokens
from tests.tiny import ROOT, lay_out, read_library

PICTURES = tuple(read_library(ROOT).pictures.values())


def lookups() -> Iterator[tuple[str, set[str]]]:
    for line in (Path(__file__).parents[1] / "lookups.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            query, _, wanted = line.partition(": ")
            yield query, set(wanted.split())


LOOKUPS = tuple(lookups())


def first(query: str, count: int = 3) -> list[str]:
    return [found.picture.name for found in find(query, PICTURES, count)]


def test_the_table_is_sound() -> None:
    names = {picture.name for picture in PICTURES} | {"none"}
    assert len(LOOKUPS) >= 300
    assert sum(wanted == {"none"} for _, wanted in LOOKUPS) >= 40
    assert len({query for query, _ in LOOKUPS}) == len(LOOKUPS)
    assert [wanted - names for _, wanted in LOOKUPS if wanted - names] == []
    assert [query for query, wanted in LOOKUPS if "none" in wanted and len(wanted) > 1] == []


def test_95_in_100_are_answered_and_none_is_said_where_there_is_none() -> None:
    """Told apart, so that neither can hide the other."""
    answers = {query: set(first(query)) or {"none"} for query, _ in LOOKUPS}
    for none in (True, False):
        of_these = {query: wanted for query, wanted in LOOKUPS if (wanted == {"none"}) == none}
        missed = {query: answers[query] for query, wanted in of_these.items() if not wanted & answers[query]}
        assert len(missed) <= (0.07 if none else 0.05) * len(of_these), missed
    missed = {query: answers[query] for query, wanted in LOOKUPS if not wanted & answers[query]}
    assert len(missed) <= 0.05 * len(LOOKUPS), missed


@pytest.mark.parametrize("query", ["", "   ", "zzzzqqqq", "!!!", "the", "get it", "horse", "lorry", "farm"])
def test_nothing_to_find(query: str) -> None:
    assert find(query, PICTURES) == ()


def test_a_real_word_is_no_slip_of_another() -> None:
    assert slips("horse", "house") == 1
    assert "horse" in hints(PICTURES).real
    assert first("hosue")[0] == first("house")[0]


def test_an_exact_word_beats_another_form_and_a_slip() -> None:
    scores = [find(query, PICTURES, 1)[0].score for query in ("pharmacy", "pharmacies", "pharmasy")]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 3


@pytest.mark.parametrize(
    ("one", "other"), [("nurses", "nurse"), ("smoking", "smoke"), ("charities", "charity"), ("waited", "wait")]
)
def test_forms_of_a_word_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_words_can_be_looked_for(one: str, other: str) -> None:
    assert slips(one, other) == slips(other, one)
    assert abs(len(one) - len(other)) <= slips(one, other) <= max(len(one), len(other))
    tokens(one)
    stem(other)
    find(one, PICTURES[:5])


def test_the_command_gives_the_line_to_paste(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["picture", "--root", str(ROOT), "hospital", "bed"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("long-stay: a long stay in hospital.")
    assert told[1].strip() == "![](../pictures/long-stay.svg)"
    assert main(["picture", "--root", str(ROOT), "zzzzqqqq"]) == 1
    assert "Try another word" in capsys.readouterr().out


def test_words_without_a_picture_are_offered_some(tmp_path: Path) -> None:
    page = "---\ntitle: Help\npicture: ask\n---\n\nGive us a ring on the **help** line.\n"
    root = lay_out(tmp_path, {"content/topics/help.easy.md": page})
    remedy = next(problem.remedy for problem in check(read_library(root)) if problem.rule == "no-picture")
    assert "![](../pictures/phone.svg)" in remedy
    assert "Perhaps: phone." in remedy


def test_the_guide_s_search_agrees_with_the_command(browser: Browser, site: Path) -> None:
    """Opened as a file, without a server."""
    page = browser.new_page()
    page.goto(f"file://{site}/guide/pictures/index.html")
    for query, _ in LOOKUPS[::3]:
        page.fill("#finder-words", query)
        shown = page.eval_on_selector_all("#finder-list li", "items => items.slice(0, 3).map(item => item.dataset.name)")
        assert shown == first(query), query
    page.fill("#finder-words", "zzzzqqqq")
    assert "Try another word" in page.inner_text("#finder-count")
    page.close()


def test_the_guide_copies_the_exact_line(browser: Browser, address_of_site: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{address_of_site}guide/pictures/?q=chemist")
    page.click("#finder-list li:first-child button")
    page.wait_for_selector("text=Copied")
    assert page.evaluate("navigator.clipboard.readText()") == "![](../pictures/pharmacy.svg)"
    context.close()


def test_an_unknown_name_is_understood_by_its_meaning(tmp_path: Path) -> None:
    page = "---\ntitle: Help\npicture: ask\n---\n\n![](../pictures/call.svg)\nCall for **help**.\nHelp means we talk.\n"
    root = lay_out(tmp_path, {"content/topics/help.easy.md": page})
    remedy = next(problem.remedy for problem in check(read_library(root)) if problem.rule == "unknown-picture")
    assert remedy == "Did you mean 'phone'?"
