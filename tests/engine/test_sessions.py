"""Sessions with people: their record alone gives credit, and the pack leads to it."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from easyread.__main__ import main
from easyread.checks import check, reviews
from easyread.papers.pack import COLUMNS
from easyread.reviews.sessions import NOBODY_YET, checked_by
from tests.pdf_text import sizes, tagged
from tests.programs import failed, pdf_ua
from tests.reviewing import confirmed, help_page, session, told
from tests.tiny import easy, lay_out, mkdocs, read_library, standard


def test_credit_comes_from_a_session_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path)
    assert checked_by(read_library(root), help_page(read_library(root))) == NOBODY_YET
    session(root)
    library = read_library(root)
    assert told(root) == []
    assert checked_by(library, help_page(library)).startswith("The Tiny group checked this page on ")
    assert mkdocs(root, "build", "--strict").returncode == 0
    page = (root / "site/easy-read/topics/help/index.html").read_text(encoding="utf-8")
    assert page.count("The Tiny group checked this page") == 1
    assert page.index('class="statement"') < page.index('<div class="checked">') < page.index("The Tiny group checked this page")
    other = (root / "site/easy-read/pledges/care/index.html").read_text(encoding="utf-8")
    assert "have not yet checked this page" in other
    assert '<div class="checked">' not in other
    capsys.readouterr()


@pytest.mark.parametrize("fields", [{"signed_off": '"no"'}, {"consent": '"no"'}, {"people": "0"}, {"decision": "change"}])
def test_a_session_that_does_not_count(fields: dict[str, str], tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    session(root, **fields)
    library = read_library(root)
    assert "not yet checked" in checked_by(library, help_page(library))


@pytest.mark.parametrize(
    "body",
    [
        "![](../pictures/phone.svg)\nThis is about **help**.\nHelp means we do it together.\n",
        "![](../pictures/ask.svg)\nThis is about **help**.\nHelp means we do it.\n",
    ],
)
def test_a_tested_statement_that_changes_loses_its_tick(body: str, tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    session(root)
    (root / "content/topics/help.easy.md").write_text(easy("Getting help", body=body), encoding="utf-8")
    library = read_library(root)
    assert "not yet checked" in checked_by(library, help_page(library))
    (lapsed,) = reviews.lapsed_test(library)
    assert lapsed.where.path == "content/reviews/sessions/one.yml"


def test_a_page_that_still_says_nobody_tested(tmp_path: Path) -> None:
    claim = "These pages have not yet been checked by people with learning disabilities."
    root = lay_out(tmp_path, {"content/topics/more.md": standard("More", claim, allow='{missing-twin: "Small."}')})
    assert told(root) == []
    session(root)
    (problem,) = told(root)
    assert problem.startswith("content/topics/more.md:7:1: says-untested: ")


@pytest.mark.parametrize(
    ("text", "rule"), [(b"---\ntitle: Help\npicture: ask\n---\n", "no-statements"), (b"\xff\xfe\x00", "not-utf-8")]
)
def test_a_page_that_cannot_be_read_is_told_once(text: bytes, rule: str, tmp_path: Path) -> None:
    tour = "title: In short\npicture: ask\nstatements: {topics/help: [This is about]}\n"
    root = confirmed(tmp_path, **{"content/tour.yml": tour})
    session(root)
    (root / "content/topics/help.easy.md").write_bytes(text)
    assert [each.rule for each in check(read_library(root))] == [rule]


def test_a_session_that_has_not_happened_yet(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    session(root, on="2030-05-06")
    library = read_library(root, date(2030, 5, 5))
    (problem,) = map(str, check(library))
    assert problem.startswith("content/reviews/sessions/one.yml:2:5: wrong-value: 6 May 2030 is still to come")
    assert "not yet checked" in checked_by(library, help_page(library))
    assert not check(read_library(root, date(2030, 5, 6)))


def test_a_session_of_a_page_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay_out(tmp_path)
    assert main(["session", "one", "topics/hepl", "qqqqqqqq", "--root", str(tmp_path)]) == 1
    told = capsys.readouterr().err.splitlines()
    assert told[0] == "There is no Easy Read page 'topics/hepl'. Did you mean 'topics/help'?"
    assert told[1].startswith("There is no Easy Read page 'qqqqqqqq'. Name it by its path")
    assert not (tmp_path / "content/reviews").exists()
    capsys.readouterr()


# The pack for a session


def test_a_session_from_its_pack_to_its_record(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path / "project")
    out = tmp_path / "pack"
    assert main(["pack", "topics/help", "--out", str(out), "--root", str(root)]) == 0
    raw = (out / "sheets.pdf").read_bytes()
    assert failed(pdf_ua(raw)) == []
    guide = (out / "guide.pdf").read_bytes()
    assert failed(pdf_ua(guide)) == []
    with pikepdf.open(io.BytesIO(guide)) as pdf:
        assert any("is this right? Only then" in element.text for element in tagged(pdf))
        assert min(size for page in pdf.pages for size in sizes(page)) == 14
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        said = [element.text for element in tagged(pdf)]
        assert min(size for page in pdf.pages for size in sizes(page)) >= 20
    for words in ("This is about help.", "Do you understand this?", "What does this picture tell you?", "I do not want to say"):
        assert words in said
    session(root, people="0")
    table = (
        (out / "results.csv")
        .read_text(encoding="utf-8")
        .replace(
            "topics/help#help-help-means-together-a4ca,0,0,0,0,0,keep,",
            'topics/help#help-help-means-together-a4ca,5,1,0,0,4,change,"Say ""aid"""',
        )
    )
    (out / "results.csv").write_text(table, encoding="utf-8")
    assert main(["import", "one", str(out / "results.csv"), "--root", str(root)]) == 0
    ((tested,),) = [each.tested for each in read_library(root).sessions]
    assert (tested.right, tested.partly, tested.picture_alone, tested.decision) == (5, 1, 4, "change")
    assert tested.words == 'Say "aid"'
    assert told(root) == []
    capsys.readouterr()


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        ("", "must name the columns"),
        ("a,b\n1,2\n", "must name the columns"),
        (
            "statement,right,partly,wrong,no_answer,picture_alone,decision,words\ntopics/help#help-help-means-together-a4ca,x,0,0,0,0,keep,\n",
            "'x' in right",
        ),
        (
            "statement,right,partly,wrong,no_answer,picture_alone,decision,words\ntopics/help#help-help-means-together-a4ca,1,0,0,0,0,burn,\n",
            "'burn' in decision",
        ),
        (
            "statement,right,partly,wrong,no_answer,picture_alone,decision,words\ntopics/help#help-help-means-together-a4ca,1\n",
            "too few columns",
        ),
        (
            "statement,right,partly,wrong,no_answer,picture_alone,decision,words\nother#1,1,0,0,0,0,keep,\n",
            "no statement other#1",
        ),
    ],
)
def test_results_that_are_not_right(table: str, problem: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path)
    before = session(root)
    (tmp_path / "results.csv").write_text(table, encoding="utf-8")
    assert main(["import", "one", str(tmp_path / "results.csv"), "--root", str(root)]) == 1
    assert problem in capsys.readouterr().err
    assert (root / "content/reviews/sessions/one.yml").read_text(encoding="utf-8").count("right: 0") == before.count("right: 0")


TABLE = f"{','.join(COLUMNS)}\ntopics/help#help-help-means-together-a4ca,1,0,0,0,0,keep,\n"


def test_results_without_a_record_are_told_how_to_begin_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path)
    (tmp_path / "results.csv").write_text(TABLE, encoding="utf-8")
    assert main(["import", "one", str(tmp_path / "results.csv"), "--root", str(root)]) == 1
    assert "There is no record content/reviews/sessions/one.yml yet." in (told := capsys.readouterr().err)
    assert "easyread session one topics/help\n" in told
    assert main(["session", "one", "topics/help", "--root", str(root)]) == 0
    assert main(["import", "one", str(tmp_path / "results.csv"), "--root", str(root)]) == 0
    assert "no page says that people checked it" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["Our plan.docx", "booklet.pdf", "help.easy.md"])
def test_a_document_is_no_table_of_results(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path)
    (tmp_path / name).write_bytes(b"PK\xff\xfe")
    assert main(["import", "one", str(tmp_path / name), "--root", str(root)]) == 1
    told = capsys.readouterr().err
    assert "is a document" in told
    assert "easyread new" in told
    assert not (root / "content/reviews").exists()
