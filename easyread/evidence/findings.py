"""The sum of what programs found, as it is kept in `content/tested.yml` and told in the accessibility statement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from easyread.cache import write_whole
from easyread.evidence.results import KINDS, Outcome, Subject
from easyread.model import Location
from easyread.model.records import Findings, Program
from easyread.paths import TESTED
from easyread.text.wcag import CRITERIA

_KINDS = list(KINDS.values())


def findings_of(subjects: Sequence[Subject], made_from: str) -> Findings | None:
    """The sum over every file of a site that was made from what has that hash. None where nothing was tested."""
    reports = [(subject, report) for subject in subjects for report in subject.reports]
    if not reports:
        return None
    published = Counter(subject.kind for subject in subjects)
    groups: dict[tuple[str, str, str, str], list[int]] = {}
    for subject, report in reports:
        found = sum(result.outcome is Outcome.FAILED for result in report.results)
        groups.setdefault((report.program, report.version, report.how, subject.kind), []).append(found)
    programs = (
        Program(name, version, how, kind, published[kind], len(found), sum(found))
        for (name, version, how, kind), found in sorted(groups.items(), key=lambda group: (_KINDS.index(group[0][3]), group[0]))
    )
    failed = {
        number for _, report in reports for each in report.results if each.outcome is Outcome.FAILED for number in each.criteria
    }
    return Findings(
        on=max(report.on for _, report in reports),
        programs=tuple(programs),
        failed=tuple(number for number in CRITERIA if number in failed),
        where=Location(TESTED),
        made_from=made_from,
    )


def as_yaml(findings: Findings) -> str:
    """The file to keep."""
    lines = [
        "# What programs found when they last tested all that is published. `make evidence` writes this. Do not change it by hand.",
        f"on: {findings.on.isoformat()}",
        "programs:",
        *(f"  - {each}" for each in findings.programs),
        f"failed: [{', '.join(findings.failed)}]",
        f"made_from: {findings.made_from}",
        f'digest: "{findings.digest}"',
    ]
    return "\n".join(lines) + "\n"


def keep_findings(root: Path, findings: Findings) -> Path:
    file = root / TESTED
    write_whole(file, as_yaml(findings).encode())
    return file
