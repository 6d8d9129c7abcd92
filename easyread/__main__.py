"""`python -m easyread check`: what the communications team runs, directly or through `make`."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from easyread.checks import check
from easyread.model import Level, Problem
from easyread.read import read_library


def main(arguments: list[str] | None = None) -> int:
    """Runs one command. Returns 0 when all is well, 1 when something must be put right, 2 for a wrong call."""
    options = _parser().parse_args(arguments)
    if not (options.root / "content").is_dir():
        print(f"{options.root} has no folder called content. Run this from the project's folder.", file=sys.stderr)
        return 2
    problems = check(read_library(options.root))
    for problem in problems:
        print(problem)
    print(_summary(problems))
    return int(any(problem.level is Level.MUST for problem in problems))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m easyread", description="Looks after both editions.")
    commands = parser.add_subparsers(required=True)
    checking = commands.add_parser("check", help="tell every problem in content/ and docs/, and where it is")
    checking.add_argument("--root", type=Path, default=Path(), help="the project's folder")
    return parser


def _summary(problems: tuple[Problem, ...]) -> str:
    if not problems:
        return "No problems."
    counts = Counter(problem.level for problem in problems)
    return f"{counts[Level.MUST]} to put right, {counts[Level.SHOULD]} to think about."


if __name__ == "__main__":
    sys.exit(main())
