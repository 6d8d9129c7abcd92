"""`python -m tests.fuzz MINUTES [SEED [TARGET ...]]`: each target in turn, a round a time, or only those named.

Ends with 1 where any did harm, or took too long.
"""

from __future__ import annotations

import logging
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from types import ModuleType

from tests.fuzz import caches, pieces, sites, svg, tables, trees, word

ROUND = {trees: 100, svg: 200, word: 50, tables: 100, caches: 3, pieces: 5, sites: 1}
"""Attempts of each target in a round: about as much time for each but the trees, which get more."""
LONGEST = 2.0
"""Seconds of work that one broken thing may take."""
KEPT = Path(".cache/fuzz")


@dataclass
class Tally:
    """What became of one target."""

    attempts: int = 0
    failures: int = 0
    slowest: float = 0.0


def one(run: Callable[[Random, Path], None], name: str, tally: Tally) -> None:
    """One attempt. What it broke is kept where that did harm."""
    with tempfile.TemporaryDirectory() as place:
        began = time.process_time()
        try:
            run(Random(name), Path(place))
            tally.slowest = max(tally.slowest, time.process_time() - began)
            assert time.process_time() - began <= LONGEST, f"took {time.process_time() - began:.1f} seconds"
        except Exception:
            tally.failures += 1
            shutil.copytree(place, KEPT / name, symlinks=True, dirs_exist_ok=True)
            print(f"{name}, kept in {KEPT / name}:\n{traceback.format_exc()}", file=sys.stderr)
        tally.attempts += 1


def name_of(target: ModuleType) -> str:
    return target.__name__.rpartition(".")[2]


def main(minutes: float, seed: str = "1", *only: str) -> int:
    """Rounds until the time is over. Returns 1 where any attempt did harm."""
    logging.disable(logging.CRITICAL)
    tallies = {target: Tally() for target in ROUND if not only or name_of(target) in only}
    ends, rounds = time.monotonic() + minutes * 60, 0
    while time.monotonic() < ends:
        for target, tally in tallies.items():
            for number in range(ROUND[target]):
                if time.monotonic() >= ends:
                    break
                one(target.attempt, f"{name_of(target)}-{seed}-{rounds}-{number}", tally)
        rounds += 1
    print("| Target | Broken | Did harm | Slowest, in seconds of work |\n| --- | --- | --- | --- |")
    for target, tally in tallies.items():
        print(f"| {name_of(target)} | {tally.attempts:,} | {tally.failures} | {tally.slowest:.2f} |")
    return int(any(tally.failures for tally in tallies.values()))


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 10, *sys.argv[2:]))
