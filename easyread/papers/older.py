"""Whether a pull request began from older words than those it goes to: somebody pasted over what others changed meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from easyread.model import LONGEST_QUOTE, Level, Location, Problem
from easyread.papers.changes import NotToldError, commit_of, git, git_names, git_text
from easyread.paths import CONTENT, DOCS, ENDING
from easyread.read.files import whole_lines
from easyread.text.language import long_date

LOOKED_AT = 10
"""Changes of a page, the newest, that may have been taken back."""


def taken_back(root: Path, since: str) -> tuple[Problem, ...]:
    """A problem for each page that says again what it said before a change that was in `since` already. Raises NotToldError."""
    base = commit_of(root, since)
    return tuple(problem for path in sorted(_pages(root, base)) for problem in _of_page(root, base, path))


def changed_meanwhile(root: Path, onto: str) -> tuple[Problem, ...]:
    """A problem for each page that was changed where a pull request goes to, since it began, and by it too. Raises NotToldError.

    Where the newest commit merges both, as GitHub checks it, the pull request's own is the second of the two.
    """
    target = commit_of(root, onto)
    parents = git_text(root, "rev-list", "--parents", "-n", "1", "HEAD").split()[1:]
    own = parents[1] if len(parents) == 2 and parents[0] == target else "HEAD"
    began = git_text(root, "merge-base", target, own)
    both = _pages(root, began, target) & _pages(root, began, own)
    message = "Somebody else changed this page after this change began, and both were put together line by line."
    remedy = "Read the whole page once more: does it still say one thing?"
    return tuple(Problem(Location(path), "changed-meanwhile", message, remedy, Level.SHOULD) for path in sorted(both))


def _pages(root: Path, *commits: str) -> set[str]:
    """Pages that differ between two commits, or a commit and what is there."""
    names = git_names(root, "diff", "-z", "--name-only", "--relative", *commits, "--", CONTENT, DOCS)
    return {name for name in names if name.endswith(ENDING)}


def _of_page(root: Path, base: str, path: str) -> Iterator[Problem]:
    now, before = _lines(_there(root / path)), _lines(_at(root, base, path))
    if not now or not before:
        return
    for commit in git_text(root, "log", f"-{LOOKED_AT}", "--no-merges", "--format=%H", base, "--", path).split():
        old, new = _lines(_at(root, f"{commit}^", path)), _lines(_at(root, commit, path))
        added, removed = new.keys() - old.keys(), old.keys() - new.keys()
        stands = added <= before.keys() and not removed & before.keys()
        undone = not added & now.keys() and removed <= now.keys()
        if old and (added or removed) and stands and undone:
            day = date.fromisoformat(git_text(root, "show", "-s", "--format=%cs", commit))
            yield _told(path, day, {line: now[line] for line in removed}, min(added, key=new.__getitem__, default=""))
            return


def _told(path: str, day: date, again: dict[str, int], gone: str) -> Problem:
    line, words = min(((number, text) for text, number in again.items()), default=(1, gone))
    said = f"'{words[:LONGEST_QUOTE]}' is {'there again' if again else 'gone'}"
    message = f"This takes back what somebody changed on {long_date(day)}: {said}."
    remedy = "Was that meant? If not, these words began from an older page: open the page as it is now, and change it there."
    return Problem(Location(path, line), "older-words", message, remedy, Level.SHOULD)


def _lines(text: str) -> dict[str, int]:
    """The lines that say something, each with its number."""
    return {line.strip(): number for number, line in reversed([*enumerate(whole_lines(text), 1)]) if line.strip()}


def _there(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace")
    except OSError:
        return ""


def _at(root: Path, commit: str, path: str) -> str:
    """A file at a commit, empty where it was not there."""
    try:
        return git(root, "show", f"{commit}:./{path}").decode("utf-8", "replace")
    except NotToldError:
        return ""
