"""The guide, walked through by a program: each command, option, form and file that it tells of is there, and does not refuse the call."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest
import yaml

from easyread.commands import commands
from tests.pictured import SHOWN, drawn_by, was_drawn_by
from tests.tiny import ROOT

PAGES = sorted(
    (*(ROOT / "docs/guide").glob("*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / ".github/pull_request_template.md")
)
_CALL = re.compile(r"(?:^|`)(?:python -m )?easyread ([a-z][a-z-]*)((?: [^`\n]*)?)(?:`|$)", re.MULTILINE)
_FORM = re.compile(r"the form \*{0,2}\"?([A-Z][^*\"]+)[*\"]")


def forms() -> set[str]:
    """What people find under Actions and can fill in."""
    flows = (yaml.safe_load(file.read_text(encoding="utf-8")) for file in (ROOT / ".github/workflows").glob("*.yml"))
    return {flow["name"] for flow in flows if "workflow_dispatch" in flow[True]}


def calls() -> list[tuple[str, str, str]]:
    found = [(page, match) for page in PAGES for match in _CALL.finditer(page.read_text(encoding="utf-8"))]
    return [(page.name, match[1], match[2].partition(" #")[0].strip()) for page, match in found]


CALLS = calls()


def test_there_is_something_to_walk_through() -> None:
    assert len(CALLS) >= 20
    assert {name for _, name, _ in CALLS} >= {
        "check",
        "confirm",
        "move",
        "pack",
        "session",
        "release",
        "summary",
        "add-picture",
        "new",
    }


@pytest.mark.parametrize(("page", "name", "rest"), CALLS, ids=lambda each: each or "-")
def test_each_command_of_the_guide_is_there_and_takes_what_it_is_given(page: str, name: str, rest: str) -> None:
    command = commands.get_command(click.Context(commands), name)
    assert command, page
    if rest:
        given = shlex.split(rest)
        command.make_context(name, [*given, *_lacking(command, given)], resilient_parsing=False)


def _lacking(command: click.Command, given: list[str]) -> list[str]:
    """Options that must be given and that the guide leaves out, and the site in which it would be called."""
    needed = [each for each in command.params if isinstance(each, click.Option) and each.required]
    values = [value for each in needed if each.opts[0] not in given for value in (each.opts[0], "x")]
    arguments = [each for each in command.params if isinstance(each, click.Argument) and each.required]
    return [*values, *(["x/y"] * max(0, len(arguments) - sum(not each.startswith("-") for each in given)))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_each_form_of_the_guide_is_there(page: Path) -> None:
    text = " ".join(page.read_text(encoding="utf-8").split())
    named = {each.strip() for each in _FORM.findall(text)}
    assert named <= forms()


def test_the_guide_tells_of_every_form_and_its_command() -> None:
    text = (ROOT / "docs/guide/changing-a-page.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| ([A-Z][^|]+) \| [^|]+ \| `easyread ([a-z-]+)` \|$", text, re.MULTILINE))
    made = {
        yaml.safe_load(file.read_text(encoding="utf-8"))["name"]: file.stem
        for file in (ROOT / ".github/workflows").glob("*.yml")
        if "keep.yml" in file.read_text(encoding="utf-8")
    }
    assert rows == made


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_each_file_that_is_shown_is_there(page: Path) -> None:
    shown = re.findall(r"^!\[[^]]+\]\(([^)#]+)\)", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert [each for each in shown if not (page.parent / each).is_file()] == []


def test_each_picture_of_the_guide_is_made_by_the_program_that_makes_them() -> None:
    assert {file for file in (ROOT / "docs/guide").iterdir() if file.suffix not in (".md", "")} == set(SHOWN)


@pytest.mark.parametrize("picture", SHOWN, ids=lambda picture: picture.name)
def test_each_picture_of_the_guide_shows_its_page_as_it_is_drawn_now(picture: Path) -> None:
    assert was_drawn_by(picture) == drawn_by(picture), "Build the site, run `python -m tests.pictured`, and look at the pictures."
