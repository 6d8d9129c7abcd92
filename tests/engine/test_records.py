"""Records that a person compared both pages: kept, broken, moved, waived, and never claiming too much."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from easyread.__main__ import main
from easyread.checks import check
from easyread.reviews.pairs import State, pairs
from easyread.reviews.status import overview
from tests.repository import in_git
from tests.reviewing import HELP, RECORD, confirmed, told
from tests.tiny import lay_out, mkdocs, read_library, standard


def test_confirming_and_changing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = confirmed(tmp_path)
    assert told(root) == []
    (root / HELP).write_text(standard("Help", "Some other words, 12 of them. More."), encoding="utf-8")
    drift = told(root)
    assert [line.split(": ")[:2] for line in drift] == [
        ["content/topics/help.md:6:1", "drifted"],
        ["content/topics/help.md:6:31", "drifted"],
    ]
    assert "was changed since both pages were compared on" in drift[0] or "was added since" in drift[0]
    assert 'python -m easyread confirm topics/help --by "Your team"' in drift[0]
    assert main(["confirm", "topics/help", "--by", "Team", "--root", str(root)]) == 0
    assert told(root) == []
    capsys.readouterr()


def test_a_pull_request_that_changes_one_page_fails_until_confirmed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = in_git(confirmed(tmp_path))
    (root / HELP).write_text(standard("Help", "Some other words."), encoding="utf-8")
    assert main(["check", "--root", str(root)]) == 0  # told, and published with a banner
    assert main(["check", "--root", str(root), "--changed-since", "HEAD"]) == 1
    assert main(["confirm", "topics/help", "--by", "Team", "--root", str(root)]) == 0
    assert main(["check", "--root", str(root), "--changed-since", "HEAD"]) == 0
    capsys.readouterr()


def test_a_minor_correction_keeps_who_compared_and_when(tmp_path: Path) -> None:
    root = confirmed(tmp_path)
    record = root / RECORD
    record.write_text(record.read_text(encoding="utf-8").replace(f"on: {date.today()}", "on: 2026-01-02"), encoding="utf-8")
    (root / HELP).write_text(standard("Help", "Some wordz."), encoding="utf-8")
    assert main(["confirm", "topics/help", "--by", "Editor", "--minor", "--root", str(root)]) == 0
    (kept,) = read_library(root).records.values()
    assert (kept.by, kept.on) == ("Team", date(2026, 1, 2))
    assert kept.corrected == (f"{date.today()} Editor",)
    assert told(root) == []


def test_printing_keeps_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay_out(tmp_path)
    assert main(["confirm", "topics/help", "--by", "Team", "--print", "--root", str(tmp_path)]) == 0
    shown = capsys.readouterr().out
    assert not (tmp_path / RECORD).exists()
    (tmp_path / RECORD).parent.mkdir(parents=True)
    (tmp_path / RECORD).write_text(shown, encoding="utf-8")
    assert told(tmp_path) == []
    assert [each.state for each in pairs(read_library(tmp_path)) if each.document.key == "topics/help"] == [State.SAME]


def test_what_cannot_be_confirmed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay_out(tmp_path)
    assert main(["confirm", "topics/hepl", "--by", "Team", "--root", str(tmp_path)]) == 1
    assert "Did you mean 'topics/help'?" in capsys.readouterr().err
    assert main(["confirm", "topics/help", "--by", "Team", "--minor", "--root", str(tmp_path)]) == 1
    assert "Nobody has compared" in capsys.readouterr().err


def test_renaming_a_page_keeps_its_record(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = confirmed(tmp_path)
    for ending in (".md", ".easy.md"):
        (root / f"content/topics/help{ending}").rename(root / f"content/topics/helping{ending}")
    (orphan,) = [line for line in told(root) if "orphan-record" in line]
    assert orphan.startswith(f"{RECORD}:1:1")
    assert "python -m easyread move topics/help NEW-NAME" in orphan
    assert main(["move", "topics/help", "topics/helping", "--root", str(root)]) == 0
    assert [line for line in told(root) if "record" in line or "drifted" in line] == []
    assert main(["move", "topics/help", "topics/helping", "--root", str(root)]) == 1
    capsys.readouterr()


def test_a_new_name_is_given_wherever_the_page_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    session, listed, tour = (f"content/{each}.yml" for each in ("reviews/sessions/a", "recordings/recordings", "tour"))
    spoken = "topics/help#about-help-3f9a"
    files = {
        "docs/index.md": standard("Tiny plan", figures="[topics/help, pledges/care]", layout="home"),
        session: f'statements:\r\n  "{spoken}":\r\n',
        listed: f'"{spoken}":\r\n  words: This is about help.\r\n  file: a.wav\r\n',
        tour: 'title: All\npicture: ask\nstatements:\n  "topics/help":\n    - This is about\n  pledges/care: This is about\n',
    }
    root = lay_out(tmp_path, files)
    assert main(["move", "topics/help", "topics/support", "--root", str(root)]) == 0
    told = capsys.readouterr().out
    for path in files:
        now = (root / path).read_bytes().decode()
        assert (now, f"{path}." in told) == (files[path].replace("topics/help", "topics/support"), True)


@pytest.mark.parametrize("strange", ["\u2028", "\f", "\x85", "\r"])
def test_a_link_below_a_strange_line_end_is_given_the_new_name(
    strange: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = "content/pledges/care.md"
    page = standard("Care", f"One{strange}two.\n\nSee [help](../topics/help.md).", number="1", made_by="council")
    root = lay_out(tmp_path, {path: page})
    assert main(["move", "topics/help", "topics/support", "--root", str(root)]) == 0
    assert (root / path).read_bytes().decode() == page.replace("help.md", "support.md")
    assert f"Kept in {path}." in capsys.readouterr().out


def test_what_is_left_is_not_told_as_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = "content/pledges/care.md"
    root = lay_out(tmp_path, {path: standard("Care", "See [help](../topics/hel&#112;.md).", number="1", made_by="council")})
    before = (root / path).read_bytes()
    assert main(["move", "topics/help", "topics/support", "--root", str(root)]) == 0
    assert ((root / path).read_bytes() == before) is (f"Kept in {path}." not in capsys.readouterr().out)


BROKEN: dict[str, tuple[Callable[[str], str], str]] = {
    "edited by hand": (lambda text: text.replace("All about Help.", "Some about Help."), "edited-record"),
    "a hash by hand": (lambda text: re.sub(r'"[0-9a-f]{12} All', '"000000000000 All', text), "edited-record"),
    "truncated": (lambda text: text[: len(text) // 2], "broken-yaml"),
    "cut after a line": (lambda text: text[: text.index("easy:")], "missing-key"),
    "in conflict": (lambda text: "<<<<<<< HEAD\n" + text + "=======\n" + text + ">>>>>>> other\n", "conflict"),
    "empty": (lambda text: "", "missing-key"),
    "a wrong day": (lambda text: re.sub(r"on: .*", "on: yesterday", text), "wrong-value"),
    "a day to come": (lambda text: re.sub(r"on: .*", f"on: {date.today() + timedelta(2)}", text), "wrong-value"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_record_is_a_problem_and_never_a_tick(name: str, tmp_path: Path) -> None:
    root = confirmed(tmp_path)
    damage, rule = BROKEN[name]
    text = (root / RECORD).read_text(encoding="utf-8")
    assert damage(text) != text
    (root / RECORD).write_text(damage(text), encoding="utf-8")
    library = read_library(root)
    assert rule in {problem.rule for problem in check(library)}
    assert not library.records


def test_a_waiver_holds_until_its_day(tmp_path: Path) -> None:
    root = confirmed(tmp_path)
    (root / HELP).write_text(standard("Help", "Some other words."), encoding="utf-8")
    record = (root / RECORD).read_text(encoding="utf-8")
    for until, problems in (("2999-01-01", 0), ("2020-01-01", 1)):
        (root / RECORD).write_text(f'{record}waived: {{until: {until}, reason: "We wait for the group."}}\n', encoding="utf-8")
        assert len([line for line in told(root) if "drifted" in line]) >= problems
        states = [each.state for each in pairs(read_library(root)) if each.document.key == "topics/help"]
        assert states == [State.DRIFTED if problems else State.WAIVED]


def test_the_published_page_says_that_it_is_being_checked(tmp_path: Path) -> None:
    root = confirmed(tmp_path)
    (root / HELP).write_text(standard("Help", "Some other words."), encoding="utf-8")
    assert mkdocs(root, "build", "--strict").returncode == 0
    page = (root / "site/easy-read/topics/help/index.html").read_text(encoding="utf-8")
    assert "The main page changed" in page
    assert "We are checking this page." in page
    assert "The main page changed" not in (root / "site/easy-read/pledges/care/index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(("day", "overdue"), [("2020-01-31", True), ("2999-01-31", False)])
def test_a_page_is_overdue_after_its_day(day: str, overdue: bool, tmp_path: Path) -> None:
    root = lay_out(tmp_path, {HELP: standard("Help", "Words.", review_by=day)})
    library = read_library(root)
    assert [problem.rule for problem in check(library)] == (["overdue"] if overdue else [])
    assert [each.overdue for each in overview(library, ()).standings if each.pair.document.key == "topics/help"] == [overdue]
