"""The search of the standard edition: an index that a page loads in small pieces, and only when somebody searches."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = "pagefind"
_NEEDED = ("pagefind.js", "pagefind-worker.js", "pagefind-entry.json")


def make_index(site_dir: Path) -> str:
    """Indexes the pages below `site_dir` that have a `data-pagefind-body`. Returns what went wrong, empty when nothing did."""
    command = [sys.executable, "-m", "pagefind", "--site", str(site_dir), "--output-subdir", FOLDER, "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        return done.stderr.strip() or done.stdout.strip() or f"pagefind stopped with code {done.returncode}"
    for file in (site_dir / FOLDER).iterdir():
        if file.suffix in (".js", ".css") and file.name not in _NEEDED:
            file.unlink()
    return ""


@dataclass(frozen=True)
class Search:
    """An index that was made, to put beside pages that changed a little."""

    files: Mapping[str, bytes]
    """By path in its folder."""

    @classmethod
    def of(cls, site_dir: Path) -> Search:
        """The index of a built site."""
        folder = site_dir / FOLDER
        return cls({file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()})

    def put(self, site_dir: Path) -> None:
        for path, raw in self.files.items():
            file = site_dir / FOLDER / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(raw)
