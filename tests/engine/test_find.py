"""Finding pictures by what people call them, and what is offered where a name is not known."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.__main__ import main
from easyread.checks import check
from easyread.model import Picture
from easyread.pictures.find import find, slips, stem, tokens
from tests.tiny import SVG, TINY, lay_out, read_library

MORE = {
    "content/pictures/pictures.yml": f"{TINY['content/pictures/pictures.yml']}"
    "chemist:\n  idea: a pharmacy\n  shows: A shop with a green cross.\n  words: [chemist, pharmacy, tablets]\n  licence: CC0-1.0\n",
    "content/pictures/chemist.svg": SVG,
}


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> tuple[Picture, ...]:
    return tuple(read_library(lay_out(tmp_path_factory.mktemp("pictures"), MORE)).pictures.values())


@pytest.mark.parametrize("query", ["", "   ", "zzzzqqqq", "!!!", "the"])
def test_nothing_to_find(query: str, pictures: tuple[Picture, ...]) -> None:
    assert find(query, pictures) == ()


def test_an_exact_word_beats_another_form_and_a_slip(pictures: tuple[Picture, ...]) -> None:
    scores = [find(query, pictures, 1)[0].score for query in ("pharmacy", "pharmacies", "pharmasy")]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 3


@pytest.mark.parametrize(
    ("one", "other"), [("nurses", "nurse"), ("smoking", "smoke"), ("charities", "charity"), ("waited", "wait")]
)
def test_forms_of_a_word_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_words_can_be_looked_for(pictures: tuple[Picture, ...], one: str, other: str) -> None:
    assert slips(one, other) == slips(other, one)
    assert abs(len(one) - len(other)) <= slips(one, other) <= max(len(one), len(other))
    stem(other)
    tokens(one)
    find(one, pictures)


def test_the_command_gives_the_line_to_paste(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path, MORE)
    assert main(["picture", "--root", str(root), "pharmacy"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("chemist: a pharmacy.")
    assert told[1].strip() == "![](../pictures/chemist.svg)"
    assert main(["picture", "--root", str(root), "zzzzqqqq"]) == 1
    assert "Try another word" in capsys.readouterr().out


def test_words_without_a_picture_are_offered_some(tmp_path: Path) -> None:
    page = "---\ntitle: Help\npicture: ask\n---\n\nGive us a ring on the **help** line.\n"
    root = lay_out(tmp_path, {"content/topics/help.easy.md": page})
    remedy = next(problem.remedy for problem in check(read_library(root)) if problem.rule == "no-picture")
    assert "![](../pictures/phone.svg)" in remedy
    assert "Perhaps: phone" in remedy


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("call", "Did you mean 'phone'?"),
        ("call-everybody", "Look among the pictures of the website, or with `easyread picture WORDS`."),
    ],
)
def test_an_unknown_name_is_understood_by_its_meaning(tmp_path: Path, name: str, says: str) -> None:
    page = f"---\ntitle: Help\npicture: ask\n---\n\n![](../pictures/{name}.svg)\nCall for **help**.\nHelp means we talk.\n"
    root = lay_out(tmp_path, {"content/topics/help.easy.md": page})
    remedy = next(problem.remedy for problem in check(read_library(root)) if problem.rule == "unknown-picture")
    assert remedy == says


def test_a_wrong_name_is_told_once_a_page_and_says_where_to_look(tmp_path: Path) -> None:
    page = "---\ntitle: Help\npicture: qqq\n---\n\n![](../pictures/qqq.svg)\nThis is about **help**.\nHelp means we talk.\n"
    root = lay_out(tmp_path, {"content/topics/help.easy.md": page})
    (told,) = (problem for problem in check(read_library(root)) if problem.rule == "unknown-picture")
    assert str(told.where) == "content/topics/help.easy.md:3:10"
    assert told.message == "There is no picture 'qqq', which line 6 names too."
    assert told.remedy == "Look among the pictures of the website, or with `easyread picture WORDS`."
