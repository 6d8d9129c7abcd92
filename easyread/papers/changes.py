"""Which sources a pull request touches, as git tells it."""

from __future__ import annotations

import os
import re
import subprocess
from datetime import date
from pathlib import Path

from easyread.paths import twin_of

_COMMIT = re.compile(r"[0-9a-f]{40}([0-9a-f]{24})?")


class NotToldError(Exception):
    """Git could not say. The text says why."""


def changed_since(root: Path, revision: str) -> frozenset[str]:
    """Paths below `root` that differ from `revision`, new files and the twins of changed pages included.

    Raises NotToldError outside a git checkout and for a revision that is not known.
    """
    names = git(root, "diff", "-z", "--name-only", "--relative", commit_of(root, revision), "--")
    names |= git(root, "ls-files", "-z", "--others", "--exclude-standard")
    return frozenset(names | {twin_of(name) for name in names})


def commit_of(root: Path, revision: str) -> str:
    """The commit that a revision names. Whatever it is called, git never takes it for an option. Raises NotToldError."""
    found = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    commit = next(iter(found), "").strip()
    if not _COMMIT.fullmatch(commit):
        raise NotToldError("There is no such revision here.")
    return commit


def version(root: Path) -> str:
    """Of the sources, in words: the commit, and whether anything is not in it."""
    try:
        commit = next(iter(git(root, "rev-parse", "HEAD")), "").strip()
        changed = git(root, "status", "-z", "--porcelain", "--untracked-files=normal")
    except NotToldError:
        return "not known, since it is not kept in git"
    return f"commit {commit}, with changes that are not in it" if changed else f"commit {commit}"


def last_changed(root: Path, path: str) -> date | None:
    """The day a file was last changed by a commit, or None where git cannot say."""
    try:
        told = git(root, "log", "-1", "--format=%cs", "--", path)
    except NotToldError:
        return None
    day = next(iter(told), "").strip()
    return date.fromisoformat(day) if day else None


def git(root: Path, *arguments: str) -> set[str]:
    """What git answers, in pieces where it parts them by zeros. Raises NotToldError."""
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=True)
    except FileNotFoundError as error:
        raise NotToldError("git is not installed.") from error
    except subprocess.CalledProcessError as error:
        told = error.stderr.decode(errors="replace").strip().splitlines()
        raise NotToldError(told[0] if told else "There is no such revision here.") from error
    return {os.fsdecode(name) for name in done.stdout.split(b"\0") if name}
