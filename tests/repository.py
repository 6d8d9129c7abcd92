"""Git, as somebody runs it in the folder of a test."""

from __future__ import annotations

import subprocess
from pathlib import Path


def git(root: Path, *arguments: str, right: bool = True) -> str:
    """What it says. It has to fail where it is not to be `right`."""
    who = ["-c", "user.name=Tiny", "-c", "user.email=tiny@example.org", "-c", "init.defaultBranch=main"]
    done = subprocess.run(["git", *who, *arguments], cwd=root, capture_output=True, text=True, check=False)
    assert (done.returncode == 0) is right, done.stdout + done.stderr
    return done.stdout


def keep(root: Path, why: str, **_: object) -> None:
    """Commits everything."""
    git(root, "add", "-A")
    git(root, "commit", "-qm", why)


def in_git(root: Path) -> Path:
    """The folder as a repository, with everything committed."""
    git(root, "init", "-q")
    keep(root, "The plan")
    return root
