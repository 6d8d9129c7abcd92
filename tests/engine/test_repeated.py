"""Easy words that nearly repeat the standard page, and numbers and contacts of the whole site: a slip in them is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.checks import check
from easyread.text.language import sentences
from easyread.text.meaning.compare import compared
from tests.tiny import easy, lay_out, read_library, standard

SLIPS = [
    ("More people stay longer when they go into hospital.", "Fewer people stay longer when they go into hospital."),
    ("Phone 999 if you or someone else is in danger, or may die.", "Phone 999 if someone is in danger, and may die."),
    ("The texts we used do not say how many waited after that.", "The papers we read do not say how many waited before that."),
    ("More than 8,000 people with frailty are on it.", "Nearly 8,000 frail people are on it."),
    ("They have taken positive steps to link with residents.", "They will take good steps to link with local people."),
]
SAME = [
    ("More people stay longer when they go into hospital.", "People who go into hospital stay longer than before."),
    ("All residents may use the hall.", "All residents can use the hall."),
    ("You may not swim here at any time.", "You cannot swim here at all times."),
    ("Lunch is served before the talk.", "You eat before the talk."),
    ("About 8,000 people are on it.", "Nearly 8,000 people are on it."),
    ("They have taken steps to link with residents, and will take more.", "They will take more steps to link with local people."),
    ("To improve health, the council has to work with others.", "The council cannot make health better on its own."),
    ("Care by doctors at the end of life is a focus.", "Doctors cannot cure every illness. Care at the end of life is a focus."),
    ("61 per cent of staff came.", "More than half of the staff came."),
    ("There is not enough money to look after all parks.", "Not all parks can be looked after, as there is too little money."),
    ("We aspire to open a pool.", "We hope to open a pool."),
    ("The roof is unsafe, so there is a fence.", "There is a fence. This is because the roof is not safe."),
    ("Many services are below national standards.", "A lot of services do not reach national standards."),
    (
        "Stewards get the greatest value for residents.",
        "They are stewards. They do this so that people here get as much as possible.",
    ),
    ("A plan for reducing inequalities.", "You can read more on the plan."),
    ("The Board needs to understand which staff will be needed.", "The Board should know which staff will be needed."),
    ("We help each person as they are different.", "No two people are the same."),
]


@pytest.mark.parametrize(("said", "wrong"), SLIPS)
def test_what_is_exchanged_in_a_sentence_that_else_repeats_its_source_is_told(said: str, wrong: str) -> None:
    assert compared(((wrong,),), (said,))


@pytest.mark.parametrize(("said", "right"), SAME)
def test_what_easy_words_may_say_otherwise_is_not_told(said: str, right: str) -> None:
    assert not compared((tuple(text for _, text in sentences(right)),), (said,))


def test_it_is_told_whatever_else_the_page_says() -> None:
    said = ("The leaders of all the groups will work on them together.", "All of some groups are here, and some leaders are not.")
    assert [each.difference.ours for each in compared((("Leaders of some of the groups will work on them together.",),), said)]


def _told(root: Path, **pages: str) -> set[tuple[str, str]]:
    library = read_library(lay_out(root, {f"content/topics/help{ending}": text for ending, text in pages.items()}))
    return {(each.rule, each.message) for each in check(library)}


def _said(line: str) -> str:
    return easy("Getting help", body=f"![](../pictures/ask.svg)\n{line}\n")


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("Phone: 01234 567 980", True),
        ("Phone: 01234 567 890", False),
        ("Phone: 020 7946 0018", False),
        ("Email: tiny@exmple.org", True),
    ],
)
def test_the_site_s_own_contact_with_a_slip_is_told(tmp_path: Path, line: str, is_told: bool) -> None:
    found = {message for rule, message in _told(tmp_path, **{".easy.md": _said(line)}) if rule == "contact-not-in-twin"}
    assert bool(found) == is_told
    assert all("which content/site.yml says" in message for message in found)


def test_another_contact_that_the_standard_page_says_is_none_of_ours(tmp_path: Path) -> None:
    pages = {".md": standard("Help", "Phone 01234 567 980."), ".easy.md": _said("Phone: 01234 567 980")}
    assert "contact-not-in-twin" not in {rule for rule, _ in _told(tmp_path, **pages)}


@pytest.mark.parametrize("name", ["aims", "pledges"])
def test_how_many_there_are_is_told_by_either_name(tmp_path: Path, name: str) -> None:
    told = _told(tmp_path, **{".easy.md": _said(f"There are 7 {name}.")})
    assert ("wrong-total", f"This says 7 {name}, and there are 1.") in told


@pytest.mark.parametrize(("span", "is_told"), [("1 to 24", True), ("20 to 30", False)])
def test_a_number_between_two_is_one_of_them_only_where_they_are_near(tmp_path: Path, span: str, is_told: bool) -> None:
    pages = {".md": standard("Help", f"It gives people numbers from {span}."), ".easy.md": _said("There are 23 people.")}
    assert ("number-not-in-twin" in {rule for rule, _ in _told(tmp_path, **pages)}) == is_told
