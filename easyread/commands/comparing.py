"""What only a comparison with an earlier version can tell. `check` loads this each time, so nothing of publishing may be loaded here."""

from __future__ import annotations

from collections.abc import Sequence, Set
from pathlib import Path

from easyread.checks import check
from easyread.clock import today
from easyread.commands.calling import WrongCall
from easyread.model import Problem
from easyread.papers.changes import NotToldError, changed_since
from easyread.papers.compared import told_of, with_twins
from easyread.papers.earlier import laid_out_at, library_at
from easyread.papers.older import taken_back
from easyread.paths import ENDING
from easyread.read.disk import is_beside, read_folder
from easyread.reviews.otherwise import said_otherwise


def of_changes(root: Path, revision: str, problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Those that are new since a revision, and all in files that changed and in their twins, with what only a comparison can tell.

    Beside a website that is not ours, only those in files that changed. Raises WrongCall where it cannot be told.
    """
    try:
        touched = changed_since(root, revision)
        if is_beside(root):
            return tuple(each for each in sorted(problems) if each.where.path in with_twins(touched))
        old, new = library_at(root, revision, today()), read_folder(root, today())
        found = (*problems, *taken_back(root, revision))
        was = _known(root, revision, found, touched)
    except NotToldError as error:
        raise WrongCall(f"Cannot tell what changed since {revision}: {error}") from error
    return told_of(old, new, was, found, touched)


def _known(root: Path, revision: str, found: Sequence[Problem], touched: Set[str]) -> tuple[Problem, ...]:
    """What was found at the revision already, where that has to be known: nothing is looked for if all stands in what changed."""
    if {each.where.path for each in found} <= with_twins(touched):
        return ()
    with laid_out_at(root, revision) as folder:
        return check(read_folder(folder, today()))


def of_uncommitted(root: Path) -> tuple[Problem, ...]:
    """What statements may say otherwise than in the last commit, where that can be told."""
    try:
        changed = changed_since(root, "HEAD")
        old = library_at(root, "HEAD", today()) if any(path.endswith(ENDING) for path in changed) else None
    except NotToldError:
        return ()
    return tuple(said_otherwise(old, read_folder(root, today()))) if old else ()
