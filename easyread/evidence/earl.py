"""Results for other programs: W3C's Evaluation and Report Language (EARL 1.0) as JSON-LD, which W3C's report tool can read."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from easyread.evidence.results import Inspection, Outcome, Result, Subject
from easyread.text.wcag import CRITERIA

CONTEXT = {
    "earl": "http://www.w3.org/ns/earl#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "doap": "http://usefulinc.com/ns/doap#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "dct:date": {"@type": "xsd:date"},
    "dct:isPartOf": {"@type": "@id"},
    "earl:assertedBy": {"@type": "@id"},
    "earl:subject": {"@type": "@id"},
    "earl:test": {"@type": "@id"},
    "earl:mode": {"@type": "@id"},
    "earl:outcome": {"@type": "@id"},
}


def as_earl(subjects: Sequence[Subject], address: str) -> str:
    """What was found in files of the site at an address. Tests that do not apply to a file are left out."""
    shown = [
        (subject, report, result)
        for subject in subjects
        for report in subject.reports
        for result in report.results
        if result.outcome is not Outcome.INAPPLICABLE
    ]
    programs = {_program_id(report): report for _, report, _ in shown}
    tests = {_test_id(report, result): result for _, report, result in shown}
    graph = [
        *(_software(name, report) for name, report in sorted(programs.items())),
        *(_test(name, result) for name, result in sorted(tests.items())),
        *(_subject(subject, address) for subject in subjects if subject.reports),
        *(_assertion(subject, report, result, address) for subject, report, result in shown),
    ]
    return json.dumps({"@context": CONTEXT, "@graph": graph}, ensure_ascii=False, indent=1) + "\n"


def _program_id(report: Inspection) -> str:
    return f"urn:program:{_slug(report.program)}:{report.version or 'none'}"


def _test_id(report: Inspection, result: Result) -> str:
    return f"urn:test:{_slug(report.program)}:{_slug(result.test)}"


def _slug(text: str) -> str:
    return "-".join("".join(each if each.isalnum() else " " for each in text.lower()).split())


def _software(name: str, report: Inspection) -> dict[str, Any]:
    version = {"doap:release": {"doap:revision": report.version}} if report.version else {}
    return {"@id": name, "@type": ["earl:Assertor", "earl:Software"], "doap:name": report.program, **version}


def _test(name: str, result: Result) -> dict[str, Any]:
    parts = list(_criteria(result))
    return {"@id": name, "@type": "earl:TestCase", "dct:title": result.test, **({"dct:isPartOf": parts} if parts else {})}


def _criteria(result: Result) -> Iterator[str]:
    for number in result.criteria:
        if number in CRITERIA:
            yield CRITERIA[number].address.replace("/WAI/WCAG22/Understanding/", "/TR/WCAG22/#")


def _subject(subject: Subject, address: str) -> dict[str, Any]:
    return {
        "@id": address + subject.address,
        "@type": ["earl:TestSubject", "earl:WebPage" if subject.kind == "web pages" else "foaf:Document"],
        "dct:title": subject.path,
        "dct:identifier": subject.fingerprint,
    }


def _assertion(subject: Subject, report: Inspection, result: Result, address: str) -> dict[str, Any]:
    told = {"earl:info": result.told} if result.told else {}
    return {
        "@type": "earl:Assertion",
        "earl:assertedBy": _program_id(report),
        "earl:subject": address + subject.address,
        "earl:test": _test_id(report, result),
        "earl:mode": "earl:automatic",
        "earl:result": {
            "@type": "earl:TestResult",
            "earl:outcome": f"earl:{result.outcome.value}",
            "dct:date": report.on.isoformat(),
            **told,
        },
    }
