"""Easy words that nearly repeat the standard page, and numbers and contacts of the whole site: a slip in them is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.checks import check
from easyread.model import Level
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
    ("said", "wrong", "told"),
    [
        ("Children under 5 get in free.", "Children over 5 get in free.", "This says 'over 5', and the standard page 'under 5'"),
        ("You can take at most 5.", "You can take at least 5.", "This says 'at least 5', and the standard page 'at most 5'"),
        ("Rent is due on the first day.", "You pay rent on the last day.", "This says 'last', and the standard page 'first'"),
        ("Come before 5pm.", "Come after 5pm.", "This says 'after', and the standard page 'before'"),
        (
            "We open on Monday and Wednesday.",
            "We open on Saturday and Friday.",
            "This says 'Saturday and Friday', and the standard page 'Monday and Wednesday'",
        ),
        (
            "We open on Saturday and Sunday.",
            "We open on Friday and Saturday.",
            "This says 'Friday', and the standard page 'Sunday'",
        ),
        ("Come on Tuesday, not Friday.", "Come on Monday, not Friday.", "This says 'Monday', and the standard page 'Tuesday'"),
    ],
)
def test_one_slip_is_told_once_with_the_words_that_differ(tmp_path: Path, said: str, wrong: str, told: str) -> None:
    pages = {".md": standard("Help", said), ".easy.md": _said(wrong)}
    (message,) = (message for _, message in _told(tmp_path, **pages) if "the standard page" in message)
    assert message == f"{told}: '{said}'"


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("Phone: 01234 567 980", True),
        ("Phone: 01234 567 890", False),
        ("Phone: 020 7946 0018", False),
        ("Email: tiny@exmple.org", True),
        ("Email [us](mailto:tiny@exmple.org).", True),
        ("Email [us](mailto:tiny@example.org).", False),
        ("Email: [tina@example.org](mailto:tina@example.org)", True),
        ("Email: info@example.org", False),
    ],
)
def test_the_site_s_own_contact_with_a_slip_is_told(tmp_path: Path, line: str, is_told: bool) -> None:
    found = {message for rule, message in _told(tmp_path, **{".easy.md": _said(line)}) if rule == "contact-not-in-twin"}
    assert any("which content/site.yml says" in message for message in found) == is_told


@pytest.mark.parametrize(
    ("line", "invented"),
    [
        ("Phone: 020 7946 0018", "02079460018"),
        ("Email: info@example.org", "info@example.org"),
        ("Phone: 01234 567 890", ""),
        ("Phone: 999", ""),
    ],
)
def test_a_contact_that_nobody_gave_is_told_where_the_standard_page_says_none(tmp_path: Path, line: str, invented: str) -> None:
    found = [message for rule, message in _told(tmp_path, **{".easy.md": _said(line)}) if rule == "contact-not-in-twin"]
    assert found == [f"The standard page does not say {invented}, nor is it one of the site's own."] * bool(invented)


def test_a_slip_may_be_in_the_settings(tmp_path: Path) -> None:
    library = read_library(lay_out(tmp_path, {"content/topics/help.easy.md": _said("Phone: 01234 567 980")}))
    (remedy,) = (each.remedy for each in check(library) if each.rule == "contact-not-in-twin")
    assert remedy.startswith("Write 01234 567 890, or put it right in content/site.yml. ")


def test_another_contact_that_the_standard_page_says_is_none_of_ours(tmp_path: Path) -> None:
    pages = {".md": standard("Help", "Phone 01234 567 980."), ".easy.md": _said("Phone: 01234 567 980")}
    assert "contact-not-in-twin" not in {rule for rule, _ in _told(tmp_path, **pages)}


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("Phone 01234 567 980.", ["6:7"]),
        ("Phone [01234 567 980](tel:+441234567980).", ["6:8"]),
        ("Phone [us](tel:+441234567980).", ["6:12"]),
        ("Email tiny@example.og. Email tiny@example.og.", ["6:7"]),
        ("Phone 01234 567 890. Email [us](mailto:tiny@example.org).", []),
        ("Phone 01234 567 123. Email info@example.org.", []),
    ],
)
def test_a_standard_page_that_shows_nearly_the_site_s_own_contact_is_told(tmp_path: Path, words: str, places: list[str]) -> None:
    library = read_library(lay_out(tmp_path, {"content/topics/help.md": standard("Help", words)}))
    found = [each for each in check(library) if each.rule == "nearly-our-contact"]
    assert [f"{each.where.line}:{each.where.column}" for each in found] == places
    assert all(each.level is Level.SHOULD for each in found)


@pytest.mark.parametrize("name", ["aims", "pledges"])
def test_how_many_there_are_is_told_by_either_name(tmp_path: Path, name: str) -> None:
    told = _told(tmp_path, **{".easy.md": _said(f"There are 7 {name}.")})
    assert ("wrong-total", f"This says 7 {name}, and there are 1.") in told


@pytest.mark.parametrize(
    ("words", "is_told"),
    [("We offer six pledges.", True), ("We run 7 pledges.", True), ("We offer six pledges for children.", False)],
)
def test_how_many_we_offer_is_told(tmp_path: Path, words: str, is_told: bool) -> None:
    told = _told(tmp_path, **{".md": standard("Help", words)})
    assert ("wrong-total" in {rule for rule, _ in told}) == is_told


@pytest.mark.parametrize(("span", "is_told"), [("1 to 24", True), ("20 to 30", False)])
def test_a_number_between_two_is_one_of_them_only_where_they_are_near(tmp_path: Path, span: str, is_told: bool) -> None:
    pages = {".md": standard("Help", f"It gives people numbers from {span}."), ".easy.md": _said("There are 23 people.")}
    assert ("number-not-in-twin" in {rule for rule, _ in _told(tmp_path, **pages)}) == is_told
