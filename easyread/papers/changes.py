"""Which sources a pull request touches, as git tells it."""

from __future__ import annotations

import os
import re
import subprocess
from datetime import date
from pathlib import Path

_COMMIT = re.compile(r"[0-9a-f]{40}([0-9a-f]{24})?")


class NotToldError(Exception):
    """Git could not say. The text says why."""


def changed_since(root: Path, revision: str) -> frozenset[str]:
    """Paths below `root` that differ from `revision`, new files included. A file with another name is one that is gone and one that is new.

    Raises NotToldError outside a git checkout and for a revision that is not known.
    """
    names = git_names(root, "diff", "-z", "--name-only", "--no-renames", "--relative", commit_of(root, revision), "--")
    return names | git_names(root, "ls-files", "-z", "--others", "--exclude-standard")


def commit_of(root: Path, revision: str) -> str:
    """The commit that a revision names. Whatever it is called, git never takes it for an option. Raises NotToldError."""
    commit = git_text(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if not _COMMIT.fullmatch(commit):
        raise NotToldError("There is no such revision here.")
    return commit


def version(root: Path) -> str:
    """Of the sources, in words: the commit, and whether anything is not in it."""
    try:
        commit = git_text(root, "rev-parse", "HEAD")
        changed = git_names(root, "status", "-z", "--porcelain", "--untracked-files=normal")
    except NotToldError:
        return "not known, since it is not kept in git"
    return f"commit {commit}, with changes that are not in it" if changed else f"commit {commit}"


def last_changed(root: Path, path: str) -> date | None:
    """The day a file was last changed by a commit, or None where git cannot say."""
    try:
        day = git_text(root, "log", "-1", "--format=%cs", "--", path)
    except NotToldError:
        return None
    return date.fromisoformat(day) if day else None


def git_text(root: Path, *arguments: str) -> str:
    """What git says, without spaces around it. Raises NotToldError."""
    return os.fsdecode(git(root, *arguments)).strip()


def git_names(root: Path, *arguments: str) -> frozenset[str]:
    """The names that git gives, with zeros between them. Raises NotToldError."""
    return frozenset(os.fsdecode(name) for name in git(root, *arguments).split(b"\0") if name)


def git(root: Path, *arguments: str) -> bytes:
    """What git answers, to the byte. Raises NotToldError."""
    try:
        return subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=True).stdout
    except FileNotFoundError as error:
        raise NotToldError("git is not installed.") from error
    except subprocess.CalledProcessError as error:
        told = error.stderr.decode(errors="replace").strip().splitlines()
        raise NotToldError(told[0] if told else "There is no such revision here.") from error
