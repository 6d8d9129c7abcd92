"""What a statement that somebody changed says otherwise than before, and who is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import easyread
from easyread.__main__ import main
from easyread.checks import not_told_yet
from easyread.editing.desk import Desk
from easyread.editing.view import TEMPLATES
from easyread.model import Library, Problem
from easyread.read import read_library
from easyread.read.files import Memory
from easyread.reviews.alone import changed_alone
from easyread.reviews.otherwise import said_otherwise
from easyread.text.meaning.edited import edited
from tests.drifting import TODAY
from tests.repository import in_git, keep
from tests.tiny import TINY, easy, lay_out, standard

ENGINE = Path(easyread.__file__).parent
ERRORS = [
    ("The bus stops here each month.", "The bus stops here each week.", "week", "month"),
    ("We will mend the roof.", "We may mend the roof.", "may", "will"),
    ("Some people can join.", "All people can join.", "All", "Some"),
    ("Dogs are allowed.", "Dogs are not allowed.", "not", ""),
    ("You can come if it is safe and dry.", "You can come if it is cheap and dry.", "cheap", "safe"),
    ("Phone us if you are ill or hurt.", "Phone us if you are ill and hurt.", "ill and hurt", "ill or hurt"),
    ("We will help them choose.", "They will help us choose.", "they … us", "we … them"),
    ("The nurse trusts the doctor.", "The doctor trusts the nurse.", "doctor", "nurse"),
    ("This is for our staff and our patients.", "This is for our staff.", "", "and our patients"),
    ("They died of cancer.", "They died of breast cancer.", "breast", ""),
    ("It should be quick, when you need it.", "It is quick, when you need it.", "", "should"),
    ("We keep buying books.", "We start buying books.", "start", "keep"),
    (
        "Because of these floods, people are moving.",
        "These floods are there because people are moving.",
        "people are moving",
        "these floods",
    ),
    ("Next, the group will visit farms.", "First, the group will visit farms.", "First", ""),
    ("You can talk to the Red Cross, for free.", "You can talk to your council, for free.", "council", ""),
    ("One choir sang. A line is open for staff.", "One choir sang. A line is open for drivers.", "drivers", "staff"),
    ("The council looks after the park.", "The school looks after the park.", "school", "council"),
    ("They will avoid doing a job twice.", "They will be doing a job twice.", "", "avoid"),
    ("There are 4 groups.", "There are about 4 groups.", "about 4", "4"),
    ("More than 350 people came.", "Close to 350 people came.", "Close to 350", "More than 350"),
    ("Phone: [111](tel:111)", "Phone: [111](tel:101)", "tel:101", "tel:111"),
    (
        "Read [the plan](https://a.example/plan).",
        "Read [the plan](https://b.example/plan).",
        "https://b.example/plan",
        "https://a.example/plan",
    ),
    ("People find it hard to cope at home.", "People find it hard to cope at work.", "work", "home"),
    ("We use facts to choose.", "We use nothing but facts to choose.", "nothing but", ""),
]


@pytest.mark.parametrize(("old", "new", "ours", "theirs"), ERRORS, ids=[new for _, new, _, _ in ERRORS])
def test_an_edit_that_says_something_else_is_told(old: str, new: str, ours: str, theirs: str) -> None:
    assert (ours, theirs) in {(each.ours, each.theirs) for each in edited(old, new, (old,))}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We will help you to pay.", "We will help you to pay."),
        ("More than 350 people came.", "Over 350 people came."),
        ("There are not enough seats.", "There are too few seats."),
        ("We will keep mending the roof.", "We will go on mending the roof."),
        ("Ask us if you can come.", "Ask us whether you can come."),
        ("Phone 999 if someone is hurt.", "If someone is hurt, phone 999."),
        ("They need skills and support.", "They need support and skills."),
        ("Each group can decide.", "Every group can decide."),
        ("It wants to make buses less unfair.", "It wants to make buses more fair."),
        ("They can do this if it is safe.", "They can do this only if it is safe."),
        ("Another idea is people who are lonely.", "People who are lonely are another idea."),
        ("You may get help. This is for staff.", "This is for staff. You might get help."),
        ("Some ideas are about cost.", "There are ideas about cost."),
        ("This is only in Leeds.", "This is in Leeds, and nowhere else."),
        ("More people are swimming.", "More people now swim."),
        ("It wants everyone to have a say.", "Everyone should have a say."),
        ("Most of all, this is for staff.", "This is mainly for staff."),
        ("You can have it in large print, Braille or audio.", "You can have it in audio, Braille or large print."),
        ("The goal is better health.", "The aim is better health."),
        (
            "Some people have an illness that doctors cannot cure. The focus is on their care.",
            "Doctors cannot cure every illness. The strategy looks at how people with such an illness are cared for.",
        ),
    ],
)
def test_the_same_in_other_words_is_no_edit_of_the_meaning(old: str, new: str) -> None:
    assert edited(old, new, (old,)) == ()


def test_another_statement_in_its_place_is_no_slip() -> None:
    assert edited("We will mend the roof each month.", "Dogs are not allowed.", ("Both.",)) == ()


def test_a_statement_that_now_says_what_its_standard_page_says_is_put_right() -> None:
    page = ("The line takes 350 calls each month.",)
    assert edited("It takes 350 calls each week.", "It takes 350 calls each month.", page) == ()
    assert edited("It takes 350 calls each month.", "It takes 350 calls each week.", page)


PAGE, TWIN = "content/topics/help.md", "content/topics/help.easy.md"
SAID = "![](../pictures/ask.svg)\nThe bus comes each month.\n\n![](../pictures/ask.svg)\nWe will support our staff.\n"
BOTH = {PAGE: standard("Help", "There is a monthly bus. We will support our staff."), TWIN: easy("Help", body=SAID)}


def of(page: str = BOTH[PAGE], twin: str = BOTH[TWIN]) -> Library:
    files = {**TINY, **BOTH, PAGE: page, TWIN: twin}
    return read_library(Memory({path: text.encode() for path, text in files.items()}), TODAY)


OTHER = BOTH[TWIN].replace("our staff", "our cooks")


def test_it_is_told_at_the_word_with_what_it_was_and_where_to_look() -> None:
    (problem,) = said_otherwise(of(), of(twin=OTHER))
    assert (str(problem.where), problem.rule, problem.level, problem.length) == (f"{TWIN}:10:21", "other-meaning", "should", 5)
    assert problem.message == (
        "This may say something else than before: 'cooks' where it said 'staff'. It was: 'We will support our staff.'"
    )
    assert (
        problem.remedy
        == "The standard page says: 'We will support our staff.' Where both still say the same, there is nothing to do."
    )


def test_a_statement_whose_source_is_as_it_was_is_told_though_the_page_changed_elsewhere() -> None:
    monthly = BOTH[PAGE].replace("a monthly bus", "a weekly bus")
    weekly = BOTH[TWIN].replace("each month", "each week")
    assert list(said_otherwise(of(), of(monthly, weekly))) == []
    assert [
        each.message.partition(".")[0] for each in said_otherwise(of(), of(monthly, weekly.replace("our staff", "our cooks")))
    ] == ["This may say something else than before: 'cooks' where it said 'staff'"]


def test_a_pull_request_tells_a_sentence_whose_statement_stayed_behind() -> None:
    weekly = BOTH[PAGE].replace("a monthly bus", "a weekly bus")
    cooks = weekly.replace("our staff", "our cooks")
    twin = BOTH[TWIN].replace("each month", "each week")
    assert changed_alone(of(), of(weekly, twin)) == ()
    (problem,) = changed_alone(of(), of(cooks, twin))
    assert (problem.where.path, problem.rule, problem.level) == (PAGE, "changed-alone", "should")
    assert problem.message.startswith("This sentence changed, and what comes from it did not. It may say something else now: ")
    assert "'cooks' where it said 'staff'." in problem.message
    assert f"Look at {TWIN}:9:5 ('We will support our staff.')." in problem.remedy


def test_nothing_is_told_where_the_standard_page_changed_too_or_no_word_did() -> None:
    assert list(said_otherwise(of(), of(BOTH[PAGE].replace("our staff", "our cooks"), OTHER))) == []
    assert list(said_otherwise(of(), of(twin=BOTH[TWIN].replace("ask.svg", "phone.svg")))) == []
    assert list(said_otherwise(of(), of())) == []


def test_words_that_move_to_another_statement_are_not_gone() -> None:
    apart = BOTH[TWIN].replace("comes each month.\n", "comes.\n\n![](../pictures/ask.svg)\nIt comes each month, on a road.\n")
    assert list(said_otherwise(of(), of(twin=apart))) == []


def test_what_the_pages_side_by_side_tell_already_is_told_once() -> None:
    (problem,) = said_otherwise(of(), of(twin=OTHER))
    known = Problem(problem.where, "swapped-actors", "", "")
    assert list(not_told_yet([known], [problem])) == []
    assert list(not_told_yet([Problem(problem.where, "long-sentence", "", "")], [problem])) == [problem]


def test_a_pull_request_says_what_is_other_in_a_statement_that_changed_alone() -> None:
    (problem,) = changed_alone(of(), of(twin=OTHER))
    assert "is as it was. It may say something else now: 'cooks' where it said 'staff'. It was:" in problem.message
    (same,) = changed_alone(of(), of(twin=BOTH[TWIN].replace("each month", "every month")))
    assert "something else" not in same.message


def test_the_editor_is_told_while_typing_until_it_says_the_same_again() -> None:
    files = {path: text.encode() for path, text in {**TINY, **BOTH}.items()}
    templates = {name: (ENGINE / "theme" / name).read_text("utf-8") for name in TEMPLATES}
    desk = Desk(of(), files, templates)

    def rules(text: str) -> list[str]:
        told = json.loads(desk.ask("read", json.dumps({"path": TWIN, "text": text})))["problems"]
        return [each["rule"] for each in told if each["rule"] == "other-meaning" and not each["may"]]

    assert rules(OTHER) == ["other-meaning"]
    assert rules(BOTH[TWIN]) == []


def test_the_check_tells_of_what_changed_since_the_last_commit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path, BOTH)
    (root / TWIN).write_text(OTHER, encoding="utf-8")
    assert main(["check", "--root", str(root)]) == 0
    assert "other-meaning" not in capsys.readouterr().out, "nothing is known of before"
    (root / TWIN).write_text(BOTH[TWIN], encoding="utf-8")
    in_git(root)
    (root / TWIN).write_text(OTHER, encoding="utf-8")
    assert main(["check", "--root", str(root)]) == 0
    assert f"{TWIN}:10:21: think about: other-meaning: " in capsys.readouterr().out
    keep(root, "Cooks")
    assert main(["check", "--root", str(root)]) == 0
    assert "other-meaning" not in capsys.readouterr().out
