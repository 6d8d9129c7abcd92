"""The sources as they were at a revision, as git keeps them."""

from __future__ import annotations

import io
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from easyread.model import Library
from easyread.papers.changes import commit_of, git
from easyread.paths import CONTENT, DOCS
from easyread.read import read_library
from easyread.read.files import Memory


def library_at(root: Path, revision: str, today: date) -> Library:
    """What the sources said at a revision. Raises NotToldError."""
    return read_library(Memory(sources_at(root, revision)), today)


@contextmanager
def laid_out_at(root: Path, revision: str) -> Iterator[Path]:
    """A folder with every source as it was at a revision, for as long as it is needed. Raises NotToldError."""
    with tempfile.TemporaryDirectory() as folder:
        for path, raw in sources_at(root, revision).items():
            file = Path(folder) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(raw)
        yield Path(folder)


def sources_at(root: Path, revision: str) -> dict[str, bytes]:
    """Every source as it was at a revision, by its path. Raises NotToldError."""
    packed = git(root, "archive", "--format=tar", commit_of(root, revision), "--", CONTENT, DOCS)
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        found = ((member.name, archive.extractfile(member)) for member in archive if member.isfile())
        return {name: file.read() for name, file in found if file}
