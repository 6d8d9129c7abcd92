"""A link that leads elsewhere than its words say, or nearly where the standard page leads."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.checks import check
from easyread.text.leads import nearly, other_place
from tests.tiny import easy, lay_out, read_library, standard

LONG = "https://www.england.nhs.example/about/equality/a-national-plan/"


@pytest.mark.parametrize(
    ("words", "target", "said"),
    [
        ("999", "tel:999", ""),
        ("999", "tel:989", "999"),
        ("01234 567 890", "tel:+441234567890", ""),
        ("+44 (0)1234 567 890", "tel:01234567890", ""),
        ("01234 567 890", "tel:01234567809", "01234 567 890"),
        ("01234 567 890 or 111", "tel:111", ""),
        ("0300 123 4567", "tel:03001234567,2", ""),
        ("Phone us", "tel:111", ""),
        ("help@tiny.example", "mailto:help@tiny.example?subject=Help", ""),
        ("Write to help@tiny.example", "mailto:hlep@tiny.example", "help@tiny.example"),
        ("Write to us", "mailto:hlep@tiny.example", ""),
        ("www.tiny.example", "https://tiny.example/help", ""),
        ("https://tiny.example/help", "https://tiny.example/", ""),
        ("www.tiny.example", "https://tiny.exmaple", "www.tiny.example"),
        ("Tiny's website", "https://elsewhere.example", ""),
        ("Care", "../pledges/care.md", ""),
    ],
)
def test_words_that_name_another_place_than_the_link_leads_to(words: str, target: str, said: str) -> None:
    assert other_place(words, target) == said


@pytest.mark.parametrize(
    ("target", "is_slip"),
    [
        (LONG, False),
        (LONG.removesuffix("/"), False),
        (LONG.replace("www.", ""), False),
        (LONG.replace("nhs", "nsh"), True),
        (LONG.replace("nhs.example", "org.example"), True),
        (LONG.replace("national", "nation"), True),
        (LONG + "easy-read", False),
        ("https://www.england.nhs.example/", False),
        ("https://another.example/help", False),
        ("mailto:us@tiny.example", False),
    ],
)
def test_an_address_that_was_copied_with_a_slip(target: str, is_slip: bool) -> None:
    assert nearly(target, ["../care.md", LONG]) == (LONG if is_slip else "")


def _told(root: Path, standard_text: str, easy_line: str) -> set[tuple[str, str]]:
    pages = {
        "content/topics/help.md": standard("Help", standard_text),
        "content/topics/help.easy.md": easy("Getting help", body=f"![](../pictures/ask.svg)\n{easy_line}\n"),
    }
    return {(each.rule, each.message) for each in check(read_library(lay_out(root, pages)))}


def test_both_are_told_on_both_pages(tmp_path: Path) -> None:
    wrong = LONG.replace("nhs", "nsh")
    told = _told(tmp_path, f"Read [more]({LONG}). Phone [111](tel:112).", f"Read [more]({wrong}). Phone [111](tel:101).")
    assert ("contact-not-in-twin", f"This link leads nearly, but not quite, where the standard page leads: {LONG}") in told
    assert {message for rule, message in told if rule == "broken-link"} == {
        "This link says 111, and leads to tel:112.",
        "This link says 111, and leads to tel:101.",
    }


def test_what_is_right_is_not_told(tmp_path: Path) -> None:
    told = _told(tmp_path, f"Read [more]({LONG}). Phone [111](tel:111).", f"Read [more]({LONG}).\nPhone [111](tel:111).")
    assert not {rule for rule, _ in told} & {"broken-link", "contact-not-in-twin"}
