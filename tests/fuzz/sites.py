"""Sites: whatever a build meets and whenever it is killed, the site is the last good one or the new one, whole."""

from __future__ import annotations

import contextlib
import hashlib
import os
import signal
import subprocess
import sys
from pathlib import Path
from random import Random

from easyread.door.swap import BUILDS, SPARE, mend
from tests.fuzz.trees import broken
from tests.tiny import ROOT, lay_out, mkdocs

LONGEST = 4.0
"""Seconds until a build is killed, at most: about as long as one of the tiny project takes on a busy machine."""


def attempt(chance: Random, folder: Path) -> None:
    """Builds a site, breaks its sources, builds again and mostly kills that. Raises where what is left is neither site."""
    root = lay_out(folder)
    assert build(root) == 0
    versions = [prints(root / "site")]
    lay_out(root, broken(chance))
    told = mkdocs(root, "build", "--strict", "--site-dir", str(root / "other"))
    assert "Traceback" not in told.stderr, told.stderr
    if told.returncode == 0:
        versions.append(prints(root / "other"))
    build(root, chance.uniform(0.3, LONGEST) if chance.randrange(4) else None)
    mend(root / "site", root / BUILDS)
    assert prints(root / "site") in versions
    assert {file.name for file in (root / BUILDS).iterdir()} <= {"lock", SPARE}


def build(root: Path, killed_after: float | None = None) -> int:
    """What a build ended with, or was killed by after some seconds, with its children."""
    command = [sys.executable, "-m", "easyread", "build", "--root", str(root)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    ) as running:
        try:
            _, told = running.communicate(timeout=killed_after)
            assert b"Traceback" not in told, told
        except subprocess.TimeoutExpired:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(running.pid, signal.SIGKILL)
            running.communicate()
    return running.returncode


def prints(site: Path) -> dict[str, str]:
    """A hash of each file."""
    files = (file for file in site.rglob("*") if file.is_file())
    return {file.relative_to(site).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
