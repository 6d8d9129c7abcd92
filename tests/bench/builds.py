"""How long and how large whole builds are, beside plain Material, and the way from an empty folder to a site."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import NamedTuple

from easyread.checks import check
from easyread.pages.making import make_pages
from easyread.pages.outline import make_outline
from tests.bench.timing import RUNS, timed
from tests.bench.topics import topics
from tests.installed import make_wheel
from tests.tiny import TINY, lay_out, read_library

SIZES = (100, 1000, 2000)
PLAIN = "site_name: Plain\ntheme:\n  name: material\n  font: false\n  features: [navigation.prune, navigation.indexes]\n"


class Took(NamedTuple):
    """What a build and all that it starts took."""

    processor: float
    """Seconds."""
    clock: float
    """Seconds that somebody waits, who has two cores."""
    memory: float
    """MB of the largest process, at most."""


def build(root: Path) -> Took:
    """What `mkdocs build` in `root` takes."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "mkdocs", "build"], cwd=root, env=environment, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return Took(usage.ru_utime + usage.ru_stime, time.perf_counter() - start, usage.ru_maxrss / 1024)


def best(root: Path) -> Took:
    return min(build(root) for _ in range(RUNS))


def cold(root: Path) -> Took:
    """The same with nothing kept of an earlier build."""
    shutil.rmtree(root / ".cache", ignore_errors=True)
    return build(root)


def without_site(root: Path) -> Took:
    """The same with all that is kept, but without the last site, as on a machine that keeps the cache alone."""
    shutil.rmtree(root / "site", ignore_errors=True)
    return build(root)


def measure(count: int, folder: Path) -> None:
    ours = lay_out(folder / "ours", dict(topics(count)))
    plain = folder / "plain"
    for path, text in topics(count):
        if not path.endswith(".easy.md"):
            file = plain / "docs" / path.removeprefix("content/")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    (plain / "docs/index.md").write_text("# Plain\n", encoding="utf-8")
    (plain / "mkdocs.yml").write_text(PLAIN, encoding="utf-8")
    reading, library = timed(lambda: read_library(ours))
    checking, _ = timed(lambda: check(library))
    laying_out, _ = timed(lambda: make_pages(make_outline(library)))
    three = min(cold(ours) for _ in range(RUNS))
    (ours / "content/site.yml").write_text(TINY["content/site.yml"] + 'review: "no"\n', encoding="utf-8")
    both = min(cold(ours) for _ in range(RUNS))
    unchanged = best(ours)
    kept = min(without_site(ours) for _ in range(RUNS))
    page = ours / "content/section-000/topic-000.easy.md"
    page.write_text(page.read_text(encoding="utf-8").replace("We work", "We now work", 1), encoding="utf-8")
    changed = build(ours)
    alone = best(plain)
    times = [each.processor / alone.processor for each in (both, unchanged, kept, changed)]
    print(
        f"{count:6,} {reading:8.2f} {checking:8.2f} {laying_out:8.2f} {both.processor:9.2f} {both.memory:7.0f}"
        f" {alone.processor:9.2f} {alone.memory:7.0f} {both.clock / alone.clock:7.2f} {times[0]:7.2f} {times[1]:10.2f} {times[2]:8.2f}"
        f" {times[3]:8.2f} {three.processor:12.2f}"
    )


START = 60
"""Seconds that a newcomer may wait from an empty folder to both editions."""


def measure_start(folder: Path) -> None:
    """What a newcomer does who has Python and nothing else: install, begin a site, build it in every format."""
    wheel, programs, site = make_wheel(folder / "wheel"), folder / "venv/bin", folder / "site"
    steps: tuple[tuple[str, Path, tuple[str, ...]], ...] = (
        ("an environment", folder, (sys.executable, "-m", "venv", "venv")),
        ("pip install", folder, (str(programs / "pip"), "install", "--quiet", "--disable-pip-version-check", f"{wheel}[all]")),
        ("easyread init", folder, (str(programs / "easyread"), "init", "site", "--name", "Warm homes")),
        ("easyread build", site, (str(programs / "easyread"), "build")),
    )
    spent = {}
    for name, where, command in steps:
        spent[name], done = timed(partial(subprocess.run, command, cwd=where, capture_output=True, text=True, check=False))
        if done.returncode:
            print(f"From an empty folder: {name} failed. {done.stderr.strip()[-300:]}")
            return
    told = ", ".join(f"{name} {seconds:.1f} s" for name, seconds in spent.items())
    print(f"From an empty folder: {told}, together {sum(spent.values()):.1f} s of at most {START} s")
