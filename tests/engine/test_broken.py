"""Broken sources, each with the problems it must give: all of them, at the right place, and no others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from easyread.checks import check, rule_names
from easyread.read.files import MAX_LINE, MAX_PAGE
from tests.hostile import hostile
from tests.labelled import HERE, labelled
from tests.labelled.pages import pages
from tests.tiny import KINDS, TINY, easy, lay_out, read_library, standard

MEASURES = f"{TINY['content/site.yml']}fields:\n  measures: {{type: measures, label: Counted}}\n"
CASES = Path(__file__).parents[1] / "broken"


@dataclass(frozen=True)
class Case:
    name: str
    files: dict[str, str | None]
    expected: tuple[tuple[str, str, str], ...]
    """Place, rule, and words that the message or remedy must hold."""


def cases() -> Iterator[Case]:
    for file in sorted(CASES.glob("*.txt")):
        for block in re.split(r"^#### ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            head, *parts = re.split(r"^--- (?=content/|docs/)", block, flags=re.MULTILINE)
            name, *lines = head.strip().split("\n")
            files = {
                path: (None if text.strip() == "(none)" else text.replace("(kinds)\n", KINDS).replace("(measures)\n", MEASURES))
                for path, _, text in (part.partition("\n") for part in parts)
            }
            yield Case(name, files, tuple(_expectation(line) for line in lines))


def _expectation(line: str) -> tuple[str, str, str]:
    match = re.fullmatch(r"expect (.+:\d+:\d+) ([a-z-]+) (.+)", line)
    assert match, f"not an expectation: {line}"
    return match[1], match[2], match[3]


ALL = tuple(cases())


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)
def test_every_problem_is_told_at_its_place(case: Case, tmp_path: Path) -> None:
    problems = check(read_library(lay_out(tmp_path, case.files)))
    assert sorted((str(problem.where), problem.rule) for problem in problems) == sorted(each[:2] for each in case.expected)
    for where, rule, words in case.expected:
        told = [str(problem) for problem in problems if (str(problem.where), problem.rule) == (where, rule)]
        assert any(words.lower() in line.lower() for line in told), f"{words!r} not in {told}"


def test_there_are_enough_cases() -> None:
    assert len(ALL) >= 40
    assert len({case.name for case in ALL}) == len(ALL)


BYTES: dict[str, tuple[bytes, list[tuple[str, str]]]] = {
    "not UTF-8": (b"---\ntitle: Caf\xe9\nsummary: A.\n---\n", [("content/topics/help.md:2:11", "not-utf-8")]),
    "not UTF-8 after letters with accents": (
        "---\ntitle: Café".encode() + b" \xff\n---\n",
        [("content/topics/help.md:2:13", "not-utf-8")],
    ),
    "a hidden character": (
        b"---\ntitle: A\nsummary: B\n---\n\nab\x00c\n",
        [("content/topics/help.md:6:3", "hidden-character")],
    ),
    "too large": (b"a" * (MAX_PAGE + 1), [("content/topics/help.md:1:1", "unreadable-file")]),
    "a line without an end": (
        b"---\ntitle: A\nsummary: B\n---\n\n" + b"Word. " * 334 + b"\n",
        [(f"content/topics/help.md:6:{MAX_LINE + 1}", "long-line")],
    ),
    "brackets without an end": (
        b"---\ntitle: A\nsummary: B\n---\n\nA [list.\n\n" + b"[" * 13 + b" A.\n\n(" + b"(\n" * 12 + b"\nB.\n",
        [("content/topics/help.md:8:13", "tangled"), ("content/topics/help.md:21:1", "tangled")],
    ),
    "quotations within each other": (
        b"---\ntitle: A\nsummary: B\n---\n\n> A.\n" + b"> " * 13 + b"B.\n\nC.\n",
        [("content/topics/help.md:7:1", "tangled")],
    ),
    "lines without an empty one": (
        b"---\ntitle: A\nsummary: B\n---\n\n" + b"- A.\n" * 401,
        [("content/topics/help.md:406:1", "tangled")],
    ),
    "too many headings": (
        b"---\ntitle: A\nsummary: B\n---\n\n" + b"## A\n\n" * 201,
        [("content/topics/help.md:406:1", "tangled")],
    ),
    "too many short forms": (
        b"---\ntitle: A\nsummary: B\n---\n\n" + b"*[A]: b\n\n" * 101,
        [("content/topics/help.md:206:1", "tangled")],
    ),
    "a hidden character by an escape": (
        b'---\ntitle: "A\\0"\nsummary: B\n---\n\nWords.\n',
        [("content/topics/help.md:2:8", "hidden-character")],
    ),
    "Windows line ends and a byte order mark": (b"\xef\xbb\xbf---\r\ntitle: A\r\nsummary: B\r\n---\r\n\r\nWords.\r\n", []),
}


@pytest.mark.parametrize("name", BYTES)
def test_bytes(name: str, tmp_path: Path) -> None:
    raw, expected = BYTES[name]
    problems = check(read_library(lay_out(tmp_path, {"content/topics/help.md": raw})))
    told = [(str(problem.where), problem.rule) for problem in problems]
    assert [each for each in told if each[1] != "missing-standard-page"] == expected


def test_a_folder_with_a_page_s_name(tmp_path: Path) -> None:
    lay_out(tmp_path)
    (tmp_path / "content/topics/more.md").mkdir()
    problems = check(read_library(tmp_path))
    assert [(str(problem.where), problem.rule) for problem in problems] == [("content/topics/more.md:1:1", "unreadable-file")]


def test_a_link_out_of_the_project_is_not_followed(tmp_path: Path) -> None:
    lay_out(tmp_path / "project")
    (tmp_path / "secret.md").write_text("secret", encoding="utf-8")
    (tmp_path / "project/content/topics/more.md").symlink_to(tmp_path / "secret.md")
    problems = check(read_library(tmp_path / "project"))
    assert [problem.rule for problem in problems] == ["unreadable-file"]


def test_a_broken_link_is_told_beside_a_page_that_cannot_be_read_and_ends_alike(tmp_path: Path) -> None:
    page = TINY["docs/index.md"] + "\nSee [here](self-help.md).\n"
    root = lay_out(tmp_path, {"docs/index.md": page, "content/help.md": b"\xff", "content/help.easy.md": b"\xff"})
    assert "broken-link" in {each.rule for each in check(read_library(root))}


def test_a_page_may_link_to_a_file_that_is_published_beside_it(tmp_path: Path) -> None:
    page = TINY["docs/index.md"] + "\nSee [the poster](poster.pdf) and ![the map](map.png) and [that](none.pdf).\n"
    root = lay_out(tmp_path, {"docs/index.md": page, "docs/poster.pdf": b"%PDF", "docs/map.png": b"x"})
    (problem,) = check(read_library(root))
    assert (problem.rule, problem.message) == ("broken-link", "'none.pdf' leads nowhere.")


LONG = "topics/" + "-".join(["word"] * 20)
"""The key of a page, of which a message shows only the beginning."""


def test_a_page_that_cannot_be_read_is_told_once_however_long_its_name_is(tmp_path: Path) -> None:
    page = standard("Help", f"See [that](../{LONG}.md).", see_also=f"[{LONG}]")
    files: dict[str, str | bytes | None] = {
        "content/topics/help.md": page,
        f"content/{LONG}.md": b"\xff",
        f"content/{LONG}.easy.md": easy("Long"),
    }
    told = check(read_library(lay_out(tmp_path, files)))
    assert [(each.where.path, each.rule) for each in told] == [(f"content/{LONG}.md", "not-utf-8")]


def test_what_a_problem_is_about_and_what_was_meant_stand_by_themselves(tmp_path: Path) -> None:
    words = "![](../pictures/aks.svg)\nWe have **hepl**.\n\n![](../pictures/aks.svg)\nRing us.\n"
    files = {
        "content/topics/help.md": standard("Help", "See [it](nowhere.md).", see_also="[topics/none]", tittle="A"),
        "content/topics/help.easy.md": easy("Help", body=words),
    }
    told = check(read_library(lay_out(tmp_path, files)))
    assert {(each.rule, each.about, each.suggestion, each.also) for each in told if each.about} == {
        ("unknown-key", "tittle", "", ()),
        ("unknown-page", "topics/none", "", ()),
        ("broken-link", "nowhere.md", "", ()),
        ("unknown-picture", "aks", "ask", (9,)),
        ("unknown-word", "hepl", "help", ()),
    }


def test_files_that_are_missing_altogether(tmp_path: Path) -> None:
    files = {"content/site.yml": None, "content/words.yml": None}
    rules = {(problem.where.path, problem.rule) for problem in check(read_library(lay_out(tmp_path, files)))}
    assert {(path, "unreadable-file") for path in files} <= rules


def test_an_empty_project(tmp_path: Path) -> None:
    assert {problem.rule for problem in check(read_library(tmp_path))} == {"unreadable-file"}


ELSEWHERE = {
    *("bad-picture", "licence-ended", "missing-consent", "missing-set", "mixed-styles", "set-in-repository"),
    *("missing-contact", "no-easy-pages", "other-folder", "other-language"),
    *("two-files", "unknown-licence", "unknown-people", "unsafe-picture", "unexpected-file", "unknown-font"),
    *(
        "changed-alone",
        "changed-meanwhile",
        "older-words",
        "old-contact",
        "other-meaning",
        "no-reason",
        "drifted",
        "overdue",
        "edited-record",
        "lapsed-test",
        "orphan-record",
        "says-untested",
    ),
    *("bad-recording", "format-failed", "no-braille", "stale-recording", "unknown-format"),
    "perhaps-other-meaning",
    *("long-page", "long-booklet", "long-list", "long-plain-sentence", "word-not-explained"),
    *("no-statement", "statement-title", "claims-too-much", "untold-failure", "unknown-criterion", "statement-dates"),
}
"""Rules whose cases are in test_sets.py, test_otherwise.py, test_beside.py, test_shelf.py, test_host_files.py, test_records.py, test_sessions.py and test_statement.py, because they need folders and files, and in test_rules.py."""


def test_every_rule_has_a_case() -> None:
    shown = {rule for case in ALL for _, rule, _ in case.expected} | {rule for _, told in BYTES.values() for _, rule in told}
    shown |= {rule for page in hostile("pages.txt") for _, rule, _ in page.expected}
    shown |= {each.rule for each in labelled()} | {error.rule for page in pages(HERE) for error in page.errors}
    assert set(rule_names()) == shown | ELSEWHERE
