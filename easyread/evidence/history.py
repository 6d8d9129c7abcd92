"""What was on record at each release, kept in `content/history.yml` so that it can be seen whether things get better."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from statistics import median_low

from easyread.cache import write_whole
from easyread.evidence.results import Subject, weight
from easyread.model.records import Findings, Release
from easyread.paths import HISTORY
from easyread.reviews.status import Overview

_HEAD = (
    "# What was on record at each release. `make evidence` adds a line. pages: in both editions. compared, tested: of those, by people. found: things\n"
    "# that programs found to put right. middle, heaviest: kilobytes of an Easy Read page with its pictures and styles.\n"
)


def release_of(whole: Overview, findings: Findings, subjects: Sequence[Subject], site: Path) -> Release:
    """The built site as it is."""
    weights = sorted(
        weight(site / each.path, site) for each in subjects if each.address.startswith("easy-read/") and each.kind == "web pages"
    )
    return Release(
        on=findings.on,
        made_from=findings.made_from,
        pages=len(whole.standings),
        compared=whole.by_state["compared"],
        tested=whole.tested,
        found=sum(each.found for each in findings.programs),
        middle=_kilobytes(median_low(weights or [0])),
        heaviest=_kilobytes(max(weights, default=0)),
    )


def _kilobytes(count: int) -> int:
    return round(count / 1000)


def added(history: Sequence[Release], release: Release) -> str:
    """The file with a release in it. A later test of the same site, or on the same day, takes the place of an earlier one."""
    before = (each for each in history if each.made_from != release.made_from and each.on != release.on)
    releases = [*before, release]
    return f"{_HEAD}releases:\n" + "".join(f"  - {each}\n" for each in releases)


def keep_history(root: Path, text: str) -> Path:
    file = root / HISTORY
    write_whole(file, text.encode())
    return file
