"""The engine as others have it: a wheel, installed in an environment of its own, with no other package of ours beside it."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

from tests.tiny import ROOT


def make_wheel(folder: Path) -> Path:
    """The wheel of this repository."""
    _run(
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--no-build-isolation",
        "--no-deps",
        "--quiet",
        "--wheel-dir",
        str(folder),
        str(ROOT),
    )
    (wheel,) = folder.glob("*.whl")
    return wheel


def install(wheel: Path, folder: Path) -> Path:
    """The folder with the programs of an empty environment in which the wheel is installed.

    What the wheel needs comes from the environment of these tests, so that no package index is asked.
    """
    _run(sys.executable, "-m", "venv", "--without-pip", str(folder))
    python = folder / "bin/python"
    _run(sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", "--quiet", str(wheel))
    (site_packages,) = folder.glob("lib/python*/site-packages")
    (site_packages / "outer.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return python.parent


def run(programs: Path, where: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs one of the programs in a folder that is not this repository."""
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    quiet = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    return subprocess.run(
        [str(programs / command[0]), *command[1:]],
        cwd=where,
        env={**clean, **quiet, "PATH": f"{programs}:{os.environ['PATH']}", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        stdin=subprocess.DEVNULL,
    )


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
