"""How problems are told: in each format, with the words underlined, for a pull request only what it touches, and in the report."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from easyread.__main__ import main
from easyread.checks import check
from easyread.model import Level, Location, Problem, Run
from easyread.papers.report import Measured
from easyread.papers.telling import PLAIN, RED, UNDERLINE, Teller, as_text
from easyread.text.marking import pieces
from tests.repository import in_git
from tests.tiny import lay_out, read_library, standard


def test_formats_tell_the_same_problems(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = "---\ntitle: Help\npicture: ask\n---\n\n![](../pictures/ask.svg)\nWe don't use **help**, 100% sure.\nHelp means we utilise it.\n"
    root = lay_out(tmp_path, {"content/topics/help.easy.md": page})
    problems = check(read_library(root))
    assert {problem.rule for problem in problems} >= {"contraction", "percentage"}
    for name in ("text", "github", "json", "sarif"):
        assert main(["check", "--root", str(root), "--format", name]) == 1
        out = capsys.readouterr().out
        if name == "json":
            assert [each["rule"] for each in json.loads(out)] == [problem.rule for problem in problems]
        elif name == "sarif":
            results = json.loads(out)["runs"][0]["results"]
            assert [each["ruleId"] for each in results] == [problem.rule for problem in problems]
            assert results[0]["locations"][0]["physicalLocation"]["region"] == {
                "startLine": 7,
                "startColumn": problems[0].where.column,
                "endColumn": problems[0].where.column + problems[0].length,
            }
        elif name == "github":
            assert out.startswith("::error file=content/topics/help.easy.md,line=7,col=")
            assert "100%25" in out
        else:
            said = {Level.MUST: "put right", Level.SHOULD: "think about"}
            lines = [str(each).replace(": ", f": {said[each.level]}: ", 1) for each in problems]
            assert all(line in out for line in lines)
            assert {each.level for each in problems} == {*said}


def test_words_are_underlined_where_they_stand(tmp_path: Path) -> None:
    page = "---\ntitle: Help\npicture: ask\n---\n\n![](../pictures/ask.svg)\nWe give **help**, 100% of it.\nHelp means we work.\n"
    root = lay_out(tmp_path, {"content/topics/help.easy.md": page, "docs/guide/rules-numbers.md": standard("Numbers")})
    problems = [each for each in check(read_library(root)) if each.rule == "percentage"]
    plain = as_text(problems, Teller(root)).splitlines()
    assert plain[0] == "content/topics/help.easy.md"
    assert plain[2:5] == [
        "    We give **help**, 100% of it.",
        "                      ~~~~",
        "    guide/rules-numbers/#percentage",
    ]
    coloured = as_text(problems, Teller(root, colour=True, address="https://example.org/"))
    assert f"{RED}{UNDERLINE}100%{PLAIN} of it." in coloured
    assert "https://example.org/guide/rules-numbers/#percentage" in coloured


def test_words_are_marked_where_they_stand() -> None:
    run = Run("We give 100% of it.", Location("x.easy.md", 7, 3))
    problems = [
        Problem(Location("x.easy.md", 7, 11), "percentage", "", "", length=4),
        Problem(Location("x.easy.md", 7, 3), "other", "", ""),
    ]
    assert list(pieces(run, problems)) == [("We give ", ""), ("100%", "percentage"), (" of it.", "")]
    elsewhere = [Problem(Location("x.easy.md", 8, 11), "percentage", "", "", length=4)]
    assert list(pieces(run, elsewhere)) == [("We give 100% of it.", "")]


def test_a_pull_request_tells_only_what_it_touches(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = "---\ntitle: Help\npicture: ask\n---\n\n![](../pictures/ask.svg)\nWe don't use **help**.\nHelp means we work.\n"
    root = in_git(lay_out(tmp_path, {"content/topics/help.easy.md": bad, "content/pledges/care.easy.md": bad}))
    (root / "content/topics/help.md").write_text("---\ntitle: Help\nsummary: Help.\n---\n\nChanged.\n", encoding="utf-8")
    (root / "content/topics/new.md").write_text("No fields.\n", encoding="utf-8")
    assert main(["check", "--root", str(root), "--changed-since", "HEAD"]) == 1
    out = capsys.readouterr().out
    told_paths = {line.partition(":")[0] for line in out.splitlines() if re.match(r"\S+:\d+:\d+: ", line)}
    assert told_paths == {"content/topics/help.md", "content/topics/help.easy.md", "content/topics/new.md"}
    assert main(["check", "--root", str(root), "--changed-since", "nowhere"]) == 2
    assert "no such revision" in capsys.readouterr().err


def test_the_report_counts_what_is_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = lay_out(tmp_path, {"content/topics/help.easy.md": None, "content/topics/help.md": TWIN_ALLOWED})
    assert main(["report", "--root", str(root)]) == 0
    report = capsys.readouterr().out
    assert "4 pages, 4 statements, 8 sentences." in report
    assert "5.0 words a sentence. The longest has 6." in report
    assert "Readability grade (ARI): 0.0." in report
    assert round(Measured(statements=1, sentences=2, words=20, letters=100, longest=10).grade, 2) == 7.12
    assert "- help: docs/index.easy.md:7:17, content/pledges/care.easy.md:7:17, " in report
    assert "- content/topics/help.md: missing-twin: For staff." in report
    assert "People with learning disabilities have not yet checked these pages." in report


TWIN_ALLOWED = '---\ntitle: Help\nsummary: H.\nallow: {missing-twin: "For staff."}\n---\n\nWords.\n'
