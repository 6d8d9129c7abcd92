"""A page that changes without its twin is told, whether or not anybody ever compared the two."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from easyread.__main__ import main
from easyread.checks import no_reason
from easyread.model import Library
from easyread.papers.compared import told_of
from easyread.read import read_library
from easyread.read.files import Memory
from easyread.reviews.alone import changed_alone
from easyread.reviews.keep import key_named, record_of
from tests.drifting import TODAY
from tests.tiny import TINY, easy, lay_out, standard
from tests.tiny import read_library as read_library_of

PAGE, TWIN, RECORD = "content/topics/help.md", "content/topics/help.easy.md", "content/reviews/topics/help.yml"
BOTH = {
    PAGE: standard("Help", "We will increase our help to 700 people.\n\nThe door is open."),
    TWIN: easy("Help", body="![](../pictures/ask.svg)\nWe will help 700 people.\n\n![](../pictures/ask.svg)\nCome in.\n"),
}


def of(**changed: str) -> Library:
    pages = {**BOTH, **{{"page": PAGE, "twin": TWIN, "record": RECORD}[name]: text for name, text in changed.items()}}
    return read_library(Memory({path: text.encode() for path, text in {**TINY, **pages}.items()}), TODAY)


CUT = BOTH[PAGE].replace("increase", "cut")


def test_a_number_that_others_still_say_is_told_of_a_pull_request() -> None:
    page = f"{BOTH[PAGE]}\nPhone us on 01234 567 890.\n"
    told = told_of(of(page=page), of(page=page.replace("890", "123")), (), (), {PAGE})
    (message,) = (each.message for each in told if each.rule == "old-contact")
    assert message.endswith("These still say 01234567890: content/site.yml.")


def test_a_word_that_turns_the_meaning_round_is_told_with_the_statement_that_it_concerns() -> None:
    (problem,) = changed_alone(of(), of(page=CUT))
    assert (str(problem.where), problem.rule, problem.level) == (f"{PAGE}:6:1", "changed-alone", "must")
    assert "We will increase our help to 700 people." in problem.message
    assert f"{TWIN}:6:5 ('We will help 700 people.')" in problem.remedy
    assert "Confirm that both pages say the same" in problem.remedy


def test_a_statement_that_changes_is_told_with_the_sentence_that_it_comes_from() -> None:
    (problem,) = changed_alone(of(), of(twin=BOTH[TWIN].replace("help 700", "not help 700")))
    assert str(problem.where) == f"{TWIN}:6:5"
    assert "'We will increase our help to 700 people.'" in problem.remedy


def test_a_number_that_changes_is_told_with_the_sentence_that_says_the_old_one() -> None:
    page = BOTH[PAGE].replace("The door is open.", "This has been cut to 595. The number was expected to be under 100.")
    twin = BOTH[TWIN].replace("Come in.", "The number went down to 595.\nThe number was expected to be under 100.")
    (problem,) = changed_alone(of(page=page, twin=twin), of(page=page, twin=twin.replace("595", "559")))
    assert problem.remedy.startswith(f"Look at 'This has been cut to 595.' on {PAGE}. ")


@pytest.mark.parametrize(
    "now",
    [
        {},
        {"page": CUT, "twin": BOTH[TWIN].replace("We will help", "We will no longer help")},
        {"page": BOTH[PAGE].replace("people.", "people!").replace("The door", "*The* Door")},
        {"page": BOTH[PAGE].replace("We will increase", "We will  increase")},
        {"twin": BOTH[TWIN].replace("ask.svg", "phone.svg")},
    ],
    ids=["nothing", "both", "a comma", "a space", "a picture"],
)
def test_nobody_is_alarmed(now: dict[str, str]) -> None:
    assert changed_alone(of(), of(**now)) == ()


def test_a_confirmation_in_the_same_change_answers_it() -> None:
    record = record_of(of(page=CUT), "topics/help", "Team", TODAY)
    assert changed_alone(of(), of(page=CUT, record=record)) == ()
    assert len(changed_alone(of(record=record), of(page=CUT))) == 1, "a record that is taken away answers nothing"


def test_what_is_added_is_told_at_its_sentence_and_what_is_gone_at_its_page() -> None:
    more = BOTH[PAGE].replace("The door is open.", "The door is open. Somebody new will lead this.")
    less = BOTH[PAGE].replace("The door is open.", "")
    assert [str(each.where) for each in changed_alone(of(), of(page=more))] == [f"{PAGE}:8:19"]
    (gone,) = changed_alone(of(), of(page=less))
    assert (str(gone.where), gone.message.partition(",")[0]) == (f"{PAGE}:1:1", "This sentence was taken out")


def test_what_is_added_to_a_summary_is_told_at_its_line_and_in_its_words() -> None:
    more = BOTH[PAGE].replace("All about Help.", "All about Help. It costs 9 pounds.")
    (problem,) = changed_alone(of(), of(page=more))
    assert str(problem.where) == f"{PAGE}:3:1"
    assert problem.message == "This sentence was added, and the Easy Read page is as it was. It says: 'It costs 9 pounds.'"
    (problem,) = changed_alone(of(), of(twin=BOTH[TWIN].replace("title: Help", "title: Getting help")))
    assert str(problem.where) == f"{TWIN}:2:1"


CARE, PLACED = "content/pledges/care", standard("Care", "We mend.", number="1", made_by="council", opens="2027-01-02")


@pytest.mark.parametrize(("words", "told"), [("We mend.", 0), ("We break.", 1)])
def test_a_page_in_the_folder_of_another_kind_has_its_own_words_alone_compared(words: str, told: int) -> None:
    old = {**TINY, f"{CARE}.md": PLACED}
    new = {path.replace(CARE, "content/topics/care"): text.replace("We mend.", words) for path, text in old.items()}
    before, after = (read_library(Memory({path: text.encode() for path, text in each.items()}), TODAY) for each in (old, new))
    assert [each.where.line for each in changed_alone(before, after)] == [9] * told


LIBRARY = of()


@pytest.mark.parametrize(
    "said",
    [
        *(
            "topics/help",
            " Topics/Help ",
            "/topics/help/",
            "topics/help.md",
            "content/topics/help.easy.md",
            "Help",
            "getting help",
        ),
        *("https://tiny.example.org/plan/easy-read/topics/help/", "http://127.0.0.1:8000/topics/help/index.html#more?x=1"),
        *("https://org.github.io/plan/preview/17/review/topics/help/", "content/reviews/topics/help.yml"),
        "https://example.org/tiny/blob/main/content/topics/help.easy.md?plain=1",
    ],
)
def test_a_page_is_known_in_any_spelling(said: str) -> None:
    library = of(twin=BOTH[TWIN].replace("title: Help", "title: Getting help"))
    assert key_named(library, said) == "topics/help"


def test_the_page_of_a_section_is_known_and_a_slip_is_not_guessed() -> None:
    assert key_named(LIBRARY, "https://tiny.example.org/topics/") == "topics/index"
    assert key_named(LIBRARY, "topics/hepl") == "topics/hepl"


def test_a_confirmation_of_pages_that_differ_needs_a_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path, {**BOTH, TWIN: BOTH[TWIN].replace("700", "900")})
    confirm = ["confirm", "topics/help", "--by", "Team", "--root", str(root)]
    assert main(confirm) == 1
    assert "number-not-in-twin" in (told := capsys.readouterr().err)
    assert "under Reason" in told
    assert not (root / RECORD).exists()
    assert main([*confirm, "--although", "The 900 count\n visitors too."]) == 0
    library = read_library_of(root)
    assert library.records["topics/help"].although == "The 900 count visitors too."
    assert list(no_reason(LIBRARY, library)) == []
    silent = replace(library, records={"topics/help": replace(library.records["topics/help"], although="")})
    assert [(each.rule, each.where.path) for each in no_reason(LIBRARY, silent)] == [("no-reason", RECORD)]
    assert list(no_reason(silent, silent)) == [], "what was there before is not asked again"
