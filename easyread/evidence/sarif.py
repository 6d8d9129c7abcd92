"""What programs found to be wrong or could not tell, for tools that show findings: SARIF 2.1.0 (OASIS)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from easyread.evidence.results import Inspection, Outcome, Result, Subject
from easyread.text.wcag import CRITERIA

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_KINDS = {Outcome.FAILED: {"kind": "fail", "level": "error"}, Outcome.CANNOT_TELL: {"kind": "review", "level": "none"}}


def as_sarif(subjects: Sequence[Subject], address: str) -> str:
    """One run a program, with the files that it tested and what is for people to put right or to judge."""
    runs: dict[tuple[str, str], list[tuple[Subject, Inspection]]] = {}
    for subject in subjects:
        for report in subject.reports:
            runs.setdefault((report.program, report.version), []).append((subject, report))
    return sarif_log(_run(*name, runs[name], address) for name in sorted(runs))


def sarif_log(runs: Iterable[dict[str, Any]]) -> str:
    """What some programs found, a run each, as a file of its own."""
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": list(runs)}, ensure_ascii=False, indent=1) + "\n"


def _run(program: str, version: str, tested: Sequence[tuple[Subject, Inspection]], address: str) -> dict[str, Any]:
    found = [(subject, result) for subject, report in tested for result in report.results if result.outcome in _KINDS]
    rules = {result.test: result.criteria for _, result in found}
    driver = {"name": program, "rules": [_rule(name, rules[name]) for name in sorted(rules)]}
    return {
        "tool": {"driver": {**driver, "version": version} if version else driver},
        "originalUriBaseIds": {"SITE": {"uri": address}},
        "artifacts": [{"location": _place(subject)} for subject, _ in tested],
        "columnKind": "unicodeCodePoints",
        "results": list(_results(found)),
    }


def _rule(name: str, criteria: Sequence[str]) -> dict[str, Any]:
    known = [CRITERIA[number] for number in criteria if number in CRITERIA]
    rule: dict[str, Any] = {"id": name}
    if known:
        rule |= {"helpUri": known[0].address, "properties": {"tags": [f"WCAG 2.2: {each}" for each in known]}}
    return rule


def _results(found: Sequence[tuple[Subject, Result]]) -> Iterator[dict[str, Any]]:
    for subject, result in found:
        yield {
            "ruleId": result.test,
            **_KINDS[result.outcome],
            "message": {"text": result.told or result.test},
            "locations": [{"physicalLocation": {"artifactLocation": _place(subject)}}],
            "partialFingerprints": {"file/v1": subject.fingerprint},
        }


def _place(subject: Subject) -> dict[str, str]:
    return {"uri": subject.path, "uriBaseId": "SITE"}
