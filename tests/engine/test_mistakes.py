"""108 mistakes that editors make: each is told once, at its place, and the page is sound once somebody does what the remedy says.

Where a remedy gives the words to write, a program writes them. Otherwise a person's next step is given here.
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from easyread.__main__ import main
from easyread.checks import check
from easyread.model import Problem
from tests.drifting import TODAY
from tests.mistakes import MISTAKES
from tests.mistakes.making import BASE, Change, Mistake
from tests.tiny import lay_out, read_library


def change(root: Path, changes: tuple[Change, ...]) -> None:
    for each in changes:
        file = root / each[0]
        if len(each) == 3:
            text = file.read_text(encoding="utf-8")
            assert each[1] in text, each
            file.write_text(text.replace(each[1], each[2], 1), encoding="utf-8")
        elif each[1] is None:
            file.unlink()
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(each[1] if isinstance(each[1], bytes) else each[1].encode())


def follow(root: Path, problem: Problem, answers: tuple[str, ...]) -> None:
    """Does what a remedy says, to the letter."""
    if called := re.search(r"\(python -m easyread ((?:add-picture|move)[^)]+)\)", problem.remedy):
        assert main([*shlex.split(called[1]), *answers, "--root", str(root)]) == 0
        return
    file = root / problem.where.path
    if name := re.fullmatch(r"Call it (\S+)\.", problem.remedy):
        file.rename(file.with_name(name[1]))
        return
    lines = file.read_text(encoding="utf-8").split("\n")
    number = problem.where.line - 1
    lines[number] = _line(lines[number], problem)
    file.write_text("\n".join(lines), encoding="utf-8")


def _line(line: str, problem: Problem) -> str:
    """A line as its remedy says."""
    column, remedy = problem.where.column - 1, problem.remedy
    if problem.rule == "hidden-character":
        return line[:column] + line[column + 1 :]
    if whole := re.search(r"`(.+?)`(?:, with a comma.*)?$", remedy):
        return whole[1]
    if link := re.search(r"Write (!?\[.*?\]\(\S+?\))", remedy):
        return re.sub(r"!?\[[^]]*\]\([^)]*\)", lambda _: link[1], line, count=1)
    right = re.search(r"(?:Did you mean|Write) '(.+?)'", remedy)
    assert right, problem
    old = re.findall(r"'(.+?)'", problem.message)[-1]
    return line.replace(old, right[1], 1)


def told(root: Path) -> list[Problem]:
    return list(check(read_library(root, TODAY)))


def test_the_project_is_sound_before(tmp_path: Path) -> None:
    assert [str(each) for each in told(lay_out(tmp_path, BASE))] == []
    assert len({each.name for each in MISTAKES}) == len(MISTAKES) == 109


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda each: each.name)
def test_a_mistake_is_told_once_at_its_place_and_its_remedy_works(mistake: Mistake, tmp_path: Path) -> None:
    root = lay_out(tmp_path, BASE)
    change(root, mistake.made)
    found = told(root)
    assert [(str(each.where), each.rule) for each in found] == [(mistake.where, mistake.rule)], "\n".join(map(str, found))
    assert mistake.says in f"{found[0].message} {found[0].remedy}"
    if mistake.then is None or mistake.answers:
        follow(root, found[0], mistake.answers)
    change(root, mistake.then or ())
    assert [str(each) for each in told(root)] == []
