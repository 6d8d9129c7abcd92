"""What people understood of pictures alone goes from a session's results to the picture list, and nothing else there changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.__main__ import main
from easyread.model import PictureTest
from easyread.reviews.pictures import with_tests
from tests.tiny import lay_out, read_library

LISTED = """# Ours.
ask:
  idea: asking
  # kept
  words: [ask]

phone:
  idea: a phone
  tested: [{session: "old", understood: 1, of: 2}]
  words: [ring]
"""


def test_only_the_lines_of_tests_change() -> None:
    tests = {"ask": (PictureTest("one", 3, 5), PictureTest("two", 4, 4))}
    assert with_tests(LISTED, tests) == LISTED.replace(
        "  words: [ask]\n",
        '  words: [ask]\n  tested: [{session: "one", understood: 3, of: 5}, {session: "two", understood: 4, of: 4}]\n',
    ).replace('  tested: [{session: "old", understood: 1, of: 2}]\n', "")
    assert with_tests(with_tests(LISTED, tests), tests) == with_tests(LISTED, tests)


def test_an_import_keeps_them_once_people_agreed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path / "project")
    before = (root / "content/pictures/pictures.yml").read_bytes()
    assert main(["session", "group", "topics/help", "--root", str(root)]) == 0
    statement = next(page for page in read_library(root).easy_pages if page.key == "topics/help").statements[0].id
    results = tmp_path / "results.csv"
    head = "statement,right,partly,wrong,no_answer,picture_alone,decision,words\n"
    results.write_text(f"{head}{statement},4,1,0,0,3,keep,\n", encoding="utf-8")
    assert main(["import", "group", str(results), "--root", str(root)]) == 0
    assert (root / "content/pictures/pictures.yml").read_bytes() == before
    record = root / "content/reviews/sessions/group.yml"
    filled = record.read_text(encoding="utf-8").replace('consent: "no"', 'consent: "yes"')
    for blank in ("place", "credit"):
        filled = filled.replace(f'{blank}: ""', f"{blank}: Tiny hall")
    record.write_text(filled, encoding="utf-8")
    assert main(["import", "group", str(results), "--root", str(root)]) == 0
    assert "pictures.yml" in capsys.readouterr().out
    assert read_library(root).pictures["ask"].tested == (PictureTest("group", 3, 5),)
