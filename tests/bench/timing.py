"""How long work takes."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
RUNS = 3
"""The best of this many runs is told, since everything else on the machine only ever adds time."""

MEMORY, ROOM = Path("/dev/shm"), 2e9  # a folder of our own is made in it
"""Where files lie in memory, and the bytes that have to be free there. Linux's ext4 looks at each file that was lately deleted before it makes
another, so that on a disk the second of two equal builds takes 5 seconds of the processor more, which are not the program's."""


def in_folder(measure: Callable[[Path], None]) -> None:
    """Measures in an empty folder, in memory where there is room."""
    has_room = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM
    with tempfile.TemporaryDirectory(dir=MEMORY if has_room else None) as made:
        measure(Path(made))


def timed(work: Callable[[], T]) -> tuple[float, T]:
    start = time.perf_counter()
    made = work()
    return time.perf_counter() - start, made
