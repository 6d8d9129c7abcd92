"""The sources as they were at a revision, as git keeps them."""

from __future__ import annotations

import io
import subprocess
import tarfile
from datetime import date
from pathlib import Path

from easyread.model import Library
from easyread.papers.changes import NotToldError, commit_of
from easyread.paths import CONTENT, DOCS
from easyread.read import read_library
from easyread.read.files import Memory


def library_at(root: Path, revision: str, today: date) -> Library:
    """What the sources said at a revision. Raises NotToldError."""
    return read_library(Memory(sources_at(root, revision)), today)


def sources_at(root: Path, revision: str) -> dict[str, bytes]:
    """Every source as it was at a revision, by its path. Raises NotToldError."""
    command = ["git", "-C", str(root), "archive", "--format=tar", commit_of(root, revision), "--", CONTENT, DOCS]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        told = done.stderr.decode(errors="replace").strip().splitlines()
        raise NotToldError(told[0] if told else "git failed.")
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        found = ((member.name, archive.extractfile(member)) for member in archive if member.isfile())
        return {name: file.read() for name, file in found if file}
