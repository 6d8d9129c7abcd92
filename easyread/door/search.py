"""The search of the standard edition: an index that a page loads in small pieces, and only when somebody searches."""

from __future__ import annotations

import subprocess
import sys
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
