"""A preview on this computer, which follows every change."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
"""Without what MkDocs and Material print about versions to come."""

DRAFT, FROM_DISK = "EASYREAD_DRAFT", "EASYREAD_FROM_DISK"
"""What tells the door, in the environment, that a site is a draft, and that its links must work without a server."""


def preview(root: Path, address: str) -> int:
    """Shows the site at `root` until somebody stops it. Returns what MkDocs returned."""
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address]
    return subprocess.run(command, cwd=root, env={**os.environ, **QUIET}, check=False).returncode
