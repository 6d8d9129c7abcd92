"""Commands that begin a site or a page, and show what there is."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from easyread.clock import today
from easyread.commands.calling import Refusal, in_site
from easyread.commands.reading import library_of
from easyread.door.preview import preview
from easyread.starting.answers import QUESTIONS, Answers, wrong_answers, wrong_with
from easyread.starting.page import CannotAddError, write_page
from easyread.starting.site import CannotStartError, write_site


def _asked_for(command: Callable[..., Any]) -> Callable[..., Any]:
    """An option for each answer."""
    for name, question in reversed(list(QUESTIONS.items())):
        command = click.option(f"--{name}", help=question.partition("? ")[0].removesuffix("?") + "?")(command)
    return command


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path))
@_asked_for
def init(folder: Path, **given: str | None) -> int:
    """Begin a site in FOLDER, which must be empty or not there. Without options it asks for what it needs."""
    told = {name: answer.strip() for name, answer in given.items() if answer is not None}
    answers = replace(Answers(), **told) if told or not is_terminal() else _ask()
    if wrong := [f"--{name}: {remedy}" for name, remedy in wrong_answers(answers)]:
        raise Refusal("\n".join(wrong))
    try:
        made = write_site(folder, answers, today())
    except CannotStartError as error:
        raise Refusal(str(error)) from error
    print(f"{len(made)} files are in {folder}. To see the site: cd {folder} and easyread serve")
    if answers.made_up:
        print(f"Still made up, for you to change in {folder / 'content/site.yml'} and on the pages: {', '.join(answers.made_up)}")
    return 0


def is_terminal() -> bool:
    """Whether somebody is there to be asked."""
    return sys.stdin.isatty()


def _ask() -> Answers:
    """What somebody at a terminal answers, each asked again until it will do."""
    answers = Answers()
    for name, question in QUESTIONS.items():
        answers = replace(answers, **{name: click.prompt(question, getattr(answers, name), value_proc=_fitting(name)).strip()})
    return answers


def _fitting(name: str) -> Callable[[str], str]:
    def convert(answer: str) -> str:
        if told := wrong_with(name, answer.strip()):
            raise click.UsageError(told)
        return answer

    return convert


@click.command("new")
@click.argument("page")
@click.argument("title")
@in_site
def new(root: Path, page: str, title: str) -> int:
    """Begin a PAGE, such as actions/warm-homes, and its Easy Read twin, with a TITLE in quotes."""
    try:
        paths = write_page(root, library_of(root, today()), page, title)
    except CannotAddError as error:
        raise Refusal(str(error)) from error
    print(f"Write {' and '.join(paths)}. Then easyread check tells what is still to do.")
    return 0


@click.command("serve")
@click.option("--address", default="127.0.0.1:8000", help="Where to show it (default: 127.0.0.1:8000).")
@in_site
def serve(root: Path, address: str) -> int:
    """Show both editions on this computer, and follow every change."""
    return preview(root, address)
