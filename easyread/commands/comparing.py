"""What only a comparison with an earlier version can tell. `check` loads this each time, so nothing of publishing may be loaded here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from easyread.checks import no_reason
from easyread.clock import today
from easyread.commands.calling import WrongCall
from easyread.model import Level, Problem
from easyread.papers.changes import NotToldError, changed_since
from easyread.papers.earlier import library_at
from easyread.papers.older import taken_back
from easyread.paths import EASY_ENDING
from easyread.read.disk import read_folder
from easyread.reviews.alone import changed_alone
from easyread.reviews.otherwise import said_otherwise


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
