"""What statements are called lasts: what people recorded, tested and linked to is lost by no change elsewhere."""

from __future__ import annotations

import io
import re
import wave
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.checks import check
from easyread.downloads.book import anchor
from easyread.downloads.word_file import bookmark
from easyread.pages.outline import make_outline
from easyread.reviews.sessions import answers, checked_by
from easyread.text.ids import names
from tests.reviewing import help_page, session
from tests.tiny import TINY, easy, lay_out, read_library, standard

FIRST = "![](../pictures/ask.svg)\nThis is about **help**.\nHelp means we do it together.\n"
OTHER = "![](../pictures/phone.svg)\nYou can call us.\n"
PAGE = "content/topics/help.easy.md"


def name(text: str) -> str:
    return next(names([text]))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We will spend more money.", "We will spend more money!"),
        ("We will spend more money.", "we will Spend More money."),
        ("We will spend money.", "We spend our money."),
        ("We help you. We listen.", "We help you and we listen."),
        ("It's 8,000 people.", "It’s 8000 people."),
        ("Café.", "Cafe."),
    ],
)
def test_small_edits_leave_the_name(before: str, after: str) -> None:
    assert name(before) == name(after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We help 12 people.", "We help 20 people."),
        ("You pay for it.", "You do not pay for it."),
        ("We help old people at home today.", "We help old people at home tomorrow."),
    ],
)
def test_another_meaning_is_another_name(before: str, after: str) -> None:
    assert name(before) != name(after)


def test_names_never_change() -> None:
    """Files that people have at home hold on to these. No change of the program may give them up."""
    assert list(names(["We will spend more money to help people stay well.", "You can call us.", "You can call us.", "…"])) == [
        "spend-money-help-people-b60f",
        "call-7edb",
        "call-7edb-2",
        "b493",
    ]


@given(st.lists(st.text(max_size=60), max_size=12))
def test_names_are_short_and_each_is_there_once(texts: list[str]) -> None:
    made = list(names(texts))
    assert len(set(made)) == len(made) == len(texts)
    for each in made:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", each)
        assert len(each) <= 42
        assert re.fullmatch(r"s_\w{1,38}", bookmark(anchor(f"commitments/prevention#{each}")))


def changed(root: Path, body: str) -> Path:
    (root / PAGE).write_text(easy("Getting help", body=body), encoding="utf-8")
    return root


@pytest.mark.parametrize("body", [f"{OTHER}\n{FIRST}", f"{FIRST}\n{OTHER}", f"## A part\n\n{OTHER}\n## More\n\n{FIRST}"])
def test_a_statement_that_is_added_or_moved_loses_nothing(tmp_path: Path, body: str) -> None:
    root = lay_out(tmp_path)
    session(root)
    library = read_library(changed(root, body))
    page = help_page(library)
    ((said,),) = answers(library, page).values()
    assert said.holds
    assert said.tested.id == next(each.id for each in page.statements if "together" in each.text)
    assert not [problem for problem in check(library) if problem.rule == "lapsed-test"]
    assert checked_by(library, page) == "People with learning disabilities have not yet checked this page."  # its other half


def silence() -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(44_100)
        sound.writeframes(bytes(200))
    return made.getvalue()


def test_a_recording_stays_with_its_statement(tmp_path: Path) -> None:
    known = help_page(read_library(lay_out(tmp_path))).statements[0]
    recorded = f"{known.id}:\n  words: {known.text}\n  file: help.wav\n"
    files: dict[str, str | bytes] = {"content/recordings/recordings.yml": recorded, "content/recordings/help.wav": silence()}
    root = changed(lay_out(tmp_path, files), f"{OTHER}\n{FIRST}")
    library = read_library(root)
    assert library.statements[known.id].text == library.recordings[known.id].words
    assert not [problem for problem in check(library) if problem.rule == "stale-recording"]


OLD = 'topics/help#1:\n  words: "{}"\n  file: help.wav\n'


@pytest.mark.parametrize(
    "words", ["This is about help. Help means we do it together.", "This is about help, which we do together."]
)
def test_a_recording_by_number_is_told_its_name(tmp_path: Path, words: str) -> None:
    files: dict[str, str | bytes] = {
        "content/recordings/recordings.yml": OLD.format(words),
        "content/recordings/help.wav": silence(),
    }
    root = changed(lay_out(tmp_path, files), f"{OTHER}\n{FIRST}")
    library = read_library(root)
    (told,) = [problem for problem in check(library) if problem.rule == "stale-recording"]
    now = next(each for each in help_page(library).statements if "together" in each.text)
    assert told.message == f"There is no statement 'topics/help#1'. It may be '{now.text}'."
    assert told.remedy == f"Write '{now.id}', which that is called now."


def test_a_test_by_number_is_told_its_name(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    text = session(root)
    page = help_page(read_library(root))
    file = root / "content/reviews/sessions/one.yml"
    file.write_text(text.replace(page.statements[0].id, "topics/help#1"), encoding="utf-8")
    (told,) = [problem for problem in check(read_library(root)) if problem.rule == "lapsed-test"]
    assert told.remedy == f"Write '{page.statements[0].id}', which it is called now."


def test_what_was_said_of_a_statement_that_was_mended_is_still_known(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    session(root)
    library = read_library(changed(root, f"{OTHER}\n{FIRST.replace('together', 'together today')}"))
    page = help_page(library)
    ((name, (said,)),) = answers(library, page).items()
    assert name == page.statements[1].id != said.tested.id
    assert not said.holds
    (told,) = [problem for problem in check(library) if problem.rule == "lapsed-test"]
    assert "It now says 'ask: This is about help. Help means we do it together today.'" in told.message


def test_two_sources_on_one_page_may_say_the_same(tmp_path: Path) -> None:
    """Each keeps its id, and every place on the page has a name of its own: the first keeps the one that people may have."""
    one_page = TINY["content/site.yml"].replace("numbered: number", "numbered: number\n    easy_page_for: made_by")
    site = one_page.replace("easy: The council}", "easy: The council, picture: ask}").replace(
        "easy: People who love the library}", "easy: People who love the library, picture: ask}"
    )
    more = {
        "content/pledges/more.md": standard("More", number="2", made_by="council"),
        "content/pledges/more.easy.md": easy("More"),
    }
    library = read_library(lay_out(tmp_path, {"content/site.yml": site, **more}))
    assert check(library) == ()
    (shown,) = [each for each in make_outline(library).shown if len(each.documents) > 1]
    (called,) = {each.id.partition("#")[2] for each in shown.page.statements}
    assert [(each.id, each.anchor) for each in shown.page.statements] == [
        (f"pledges/care#{called}", called),
        (f"pledges/more#{called}", f"{called}-more"),
    ]


def test_ids_are_those_of_the_page_s_key(tmp_path: Path) -> None:
    page = help_page(read_library(lay_out(tmp_path)))
    assert [each.id for each in page.statements] == [f"topics/help#{name(page.statements[0].text)}"]
    assert page.by_id[page.statements[0].id] is page.statements[0]
    assert replace(page.statements[0], id="a/b#c").anchor == "c"
