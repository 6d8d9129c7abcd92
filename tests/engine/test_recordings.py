"""Recordings: their tags as another program reads them, how loud they are, and what is said when."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from easyread.downloads import mp3


def inspected(file: Path) -> str:
    """What Mutagen tells of a recording. It is under the GPL, and so runs as a program of its own."""
    program = Path(sys.executable).with_name("mutagen-inspect")
    return subprocess.run([str(program), str(file)], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("count", [255, 256, 70_000])
def test_a_recording_has_as_many_chapters_as_there_are(count: int, tmp_path: Path) -> None:
    marks = [mp3.Mark(f"Chapter {number}", float(number), number + 1.0) for number in range(count)]
    (tmp_path / "long.mp3").write_bytes(mp3.tag("Long", "Tiny Council", "Long", "2026-11-22", marks) + mp3.silence(1))
    shown = inspected(tmp_path / "long.mp3")
    assert shown.count("CHAP=") == count
    tables = [line for line in shown.splitlines() if line.startswith("CTOC=")]
    assert sum("flags=3" in line for line in tables) == 1
    below = [name for line in tables for name in line.partition("child_element_ids=")[2].split(",")]
    assert len(below) == len(set(below)) == count + len(tables) - 1
