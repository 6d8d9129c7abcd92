"""Commands that tell what changed, and sum up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from easyread.checks import check, no_reason
from easyread.clock import today
from easyread.commands.calling import WrongCall, in_project
from easyread.editions import read_site
from easyread.model import Level, Problem
from easyread.papers.changes import NotToldError, changed_since, commit_of
from easyread.papers.older import changed_meanwhile, taken_back
from easyread.papers.report import as_markdown, make_report
from easyread.papers.summary import as_markdown as summary_as_markdown
from easyread.papers.summary import before, library_at, version
from easyread.paths import EASY_ENDING, MADE, RELEASES
from easyread.read.disk import read_folder
from easyread.reviews.alone import changed_alone
from easyread.reviews.keep import CannotKeepError, put
from easyread.reviews.otherwise import said_otherwise
from easyread.reviews.releases import changed_pages, written

COMMIT = 12
"""Characters of a commit's name that are kept."""


def of_changes(root: Path, revision: str, problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Those in files that changed since a revision, and in their twins, with what only a comparison can tell. Raises WrongCall where
    it cannot be made."""
    try:
        changed = changed_since(root, revision)
        old, new = library_at(root, revision, today()), read_folder(root, today())
        older = taken_back(root, revision)
    except NotToldError as error:
        raise WrongCall(f"Cannot tell what changed since {revision}: {error}") from error
    told = (*problems, *changed_alone(old, new), *no_reason(old, new), *older)
    # in a pull request that changes one of two pages, somebody has to have looked at both
    return tuple(
        replace(problem, level=Level.MUST) if problem.rule == "drifted" else problem
        for problem in sorted(told)
        if problem.where.path in changed
    )


def of_uncommitted(root: Path) -> tuple[Problem, ...]:
    """What statements may say otherwise than in the last commit, where that can be told."""
    try:
        changed = changed_since(root, "HEAD")
        old = library_at(root, "HEAD", today()) if any(path.endswith(EASY_ENDING) for path in changed) else None
    except NotToldError:
        return ()
    return tuple(said_otherwise(old, read_folder(root, today()))) if old else ()


@click.command("report")
@in_project
def tell_report(root: Path) -> int:
    """Sum up the Easy Read edition for reviewers, as Markdown."""
    library = read_site(root, today())
    print(as_markdown(make_report(library, check(library))), end="")
    return 0


@click.command("summary")
@click.option("--since", metavar="REV", required=True)
@click.option("--preview", metavar="ADDRESS", default="", help="Where a site made from this version can be seen.")
@click.option("--onto", metavar="REV", default="", help="Where it is to go, to tell what changed there meanwhile.")
@in_project
def summarise(root: Path, since: str, preview: str, onto: str) -> int:
    """Tell what changed since a revision, as Markdown."""
    try:
        old = before(root, since, today())
        older = (*taken_back(root, since), *(changed_meanwhile(root, onto) if onto else ()))
    except NotToldError as error:
        raise WrongCall(f"Cannot tell what changed since {since}: {error}") from error
    new = version(root, root.resolve() / MADE, today())
    new = replace(new, problems=tuple(sorted((*new.problems, *older))))
    print(summary_as_markdown(old, new, f"{preview.rstrip('/')}/" if preview else ""), end="")
    return 0


@click.command("release")
@click.option("--since", metavar="REV", required=True, help="The version that was published before.")
@click.option("--on", "day", type=click.DateTime(["%Y-%m-%d"]), help="The day of publishing (default: today).")
@in_project
def record_release(root: Path, since: str, day: datetime | None) -> int:
    """Record what changed for readers since a revision, for the page "What changed" and its feed."""
    path = f"{RELEASES}/{day.date() if day else today()}.yml"
    if (root / path).exists():
        raise CannotKeepError(f"There is a record {path} already. Take it away first, or give another day with --on.")
    try:
        commit, old = commit_of(root, since)[:COMMIT], library_at(root, since, today())
    except NotToldError as error:
        raise WrongCall(f"Cannot tell what changed since {since}: {error}") from error
    pages = changed_pages(old, read_folder(root, today()))
    print(f"Kept in {put(root, path, written(pages, commit))}. Pages that changed: {len(pages)}.")
    return 0
