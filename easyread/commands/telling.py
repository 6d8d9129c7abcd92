"""Commands that tell what changed, and sum up."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from easyread.checks import check
from easyread.clock import today
from easyread.commands.calling import WrongCall, in_project, in_site
from easyread.commands.reading import host_of
from easyread.editions import read_site
from easyread.papers.changes import NotToldError, changed_since, commit_of
from easyread.papers.earlier import library_at
from easyread.papers.older import changed_meanwhile, taken_back
from easyread.papers.report import as_markdown, make_report
from easyread.papers.summary import as_markdown as summary_as_markdown
from easyread.papers.summary import before, version
from easyread.paths import MADE, RELEASES
from easyread.read.disk import read_folder
from easyread.reviews.keep import CannotKeepError, put
from easyread.reviews.releases import changed_pages, written

COMMIT = 12
"""Characters of a commit's name that are kept."""


@click.command("report")
@in_site
def tell_report(root: Path) -> int:
    """Sum up the Easy Read edition for reviewers, as Markdown."""
    library = read_site(root, today(), host_of(root))
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
        old, touched = before(root, since, today()), changed_since(root, since)
        older = (*taken_back(root, since), *(changed_meanwhile(root, onto) if onto else ()))
    except NotToldError as error:
        raise WrongCall(f"Cannot tell what changed since {since}: {error}") from error
    new = version(root, root.resolve() / MADE, today())
    new = replace(new, problems=tuple(sorted((*new.problems, *older))))
    print(summary_as_markdown(old, new, touched, f"{preview.rstrip('/')}/" if preview else ""), end="")
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
