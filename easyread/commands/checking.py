"""The command that tells what is wrong. It is called the most, so what only some calls of it need is loaded where they do."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from easyread.checks import check, not_told_yet
from easyread.clock import today
from easyread.commands.calling import in_site
from easyread.commands.reading import library_of
from easyread.cores import on_cores
from easyread.model import Level, Library, Problem
from easyread.papers.telling import WAYS, teller
from easyread.read.disk import is_beside


@click.command("check")
@click.option("--format", "form", type=click.Choice(list(WAYS)), default="text", help="How to tell them (default: text).")
@click.option(
    "--changed-since",
    "revision",
    metavar="REV",
    help="Tell only problems that are new since, and those of files that changed and their twins.",
)
@in_site
def check_all(root: Path, form: str, revision: str | None) -> int:
    """Tell every problem in content/ and docs/, and where it is. Of statements that changed since the last commit, also what they no longer say."""
    found = problems_of(root, today())
    problems = _with_uncommitted(root, found) if revision is None else _of_changes(root, revision, found)
    print(WAYS[form](problems, teller(root, sys.stdout.isatty())))
    return int(any(problem.level is Level.MUST for problem in problems))


def problems_of(root: Path, today: date) -> tuple[Problem, ...]:
    """Every problem of a site of either kind."""
    return check(_read(root, today), on_cores)


def _read(root: Path, today: date) -> Library:
    library = library_of(root, today)
    if not library.site.formats:
        return library
    from easyread.downloads.formats import FORMATS  # and with it what makes each

    return replace(library, makes=tuple(FORMATS))


def _with_uncommitted(root: Path, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    if is_beside(root):
        return problems
    from easyread.commands.comparing import of_uncommitted  # and with it all that compares two versions

    return tuple(sorted((*problems, *not_told_yet(problems, of_uncommitted(root)))))


def _of_changes(root: Path, revision: str, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    from easyread.commands.comparing import of_changes  # and with it all that compares two versions

    return of_changes(root, revision, problems)
