"""How long the check takes, by itself and with records of comparisons."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from easyread.checks import check
from easyread.reviews.keep import keep, record_of
from easyread.reviews.pairs import pairs
from easyread.reviews.status import overview
from tests.bench.timing import RUNS, timed
from tests.bench.topics import apart, topics
from tests.tiny import ROOT, lay_out, read_library

STATEMENTS = 10_000


def check_alone(root: Path) -> tuple[float, float]:
    """Seconds, and peak memory in MB of all its processes, of `python -m easyread check` started cold on what is below `root`."""
    start, most = time.perf_counter(), 0.0
    process = subprocess.Popen(
        [sys.executable, "-m", "easyread", "check", "--root", str(root)], cwd=ROOT, stdout=subprocess.DEVNULL
    )
    while process.poll() is None:
        most = max(most, memory_with_children(process.pid))
        time.sleep(0.05)
    return time.perf_counter() - start, most


def memory_with_children(process: int) -> float:
    """MB of a process and of those that it started. What several share counts once. 0 where it is over, or the system does not tell."""
    there = Path(f"/proc/{process}")
    try:
        own = next(line for line in (there / "smaps_rollup").read_text().splitlines() if line.startswith("Pss:"))
        children = (there / "task" / str(process) / "children").read_text().split()
    except (OSError, StopIteration):
        return 0.0
    return int(own.split()[1]) / 1024 + sum(memory_with_children(int(child)) for child in children)


def measure_checks(folder: Path) -> None:
    sources = dict(topics(STATEMENTS // 8))
    alike = lay_out(folder / "alike", sources)
    distinct = lay_out(
        folder / "apart", {path: apart(path, text) if path.endswith(".easy.md") else text for path, text in sources.items()}
    )
    names = (
        (f"{STATEMENTS:,} statements and more", alike),
        ("as many, each with a place of its own", distinct),
        ("the real content", ROOT),
    )
    for name, where in names:
        seconds, memory = min(check_alone(where) for _ in range(RUNS))
        print(f"python -m easyread check, cold, {name}: {seconds:.2f} s, {memory:.0f} MB")


def core_alone() -> tuple[float, float]:
    """Seconds to load the core in an interpreter of its own, and to read and check the real content from memory there."""
    program = (
        "import time; start = time.perf_counter()\n"
        "from easyread.checks import check; from easyread.read import read_library; from easyread.read.files import Memory\n"
        "loaded = time.perf_counter()\n"
        "import sys; from datetime import date; from pathlib import Path\n"
        "root = Path(sys.argv[1])\n"
        "files = {file.relative_to(root).as_posix(): file.read_bytes() for folder in ('content', 'docs')"
        " for file in (root / folder).rglob('*') if file.is_file()}\n"
        "begun = time.perf_counter(); check(read_library(Memory(files), date(2026, 11, 25)))\n"
        "print(loaded - start, time.perf_counter() - begun)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(ROOT)], cwd=ROOT, capture_output=True, text=True, check=True)
    loading, checking = map(float, done.stdout.split())
    return loading, checking


def measure_core() -> None:
    loading, checking = (min(times) for times in zip(*(core_alone() for _ in range(RUNS)), strict=True))
    print(f"The core: loading {loading:.2f} s, reading and checking the real content from memory {checking:.2f} s")


REVIEWED = (500, 1000)


def measure_reviews(count: int, folder: Path) -> None:
    """Pages that all have a record, each with one sentence that changed since."""
    root = lay_out(folder, dict(topics(count)))
    library = read_library(root)
    for each in pairs(library):
        if each.document.key.startswith("section"):
            keep(root, each.document.key, record_of(library, each.document.key, "Team", library.today))
            file = root / each.document.path
            file.write_text(file.read_text(encoding="utf-8").replace("in part 2", "in part 7"), encoding="utf-8")
    reading, library = timed(lambda: read_library(root))
    checking, problems = timed(lambda: check(library))
    seeing, whole = timed(lambda: overview(library, problems))
    print(
        f"{count:,} pages with records: reading {reading:.2f} s, checking {checking:.2f} s, overview {seeing:.2f} s, {whole.by_state}"
    )
