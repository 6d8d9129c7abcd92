"""Results for other programs: W3C's Evaluation and Inspection Language (EARL 1.0) as JSON-LD, which W3C's WCAG-EM report tool imports.

That tool takes a result in when its test is a success criterion by its address, and its subject a page of the sample by its address.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from easyread.evidence.results import Inspection, Outcome, Result, Subject, worst
from easyread.text.wcag import CRITERIA, Criterion

CONTEXT = {
    "earl": "http://www.w3.org/ns/earl#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "doap": "http://usefulinc.com/ns/doap#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "dct:date": {"@type": "xsd:date"},
    "earl:assertedBy": {"@type": "@id"},
    "earl:subject": {"@type": "@id"},
    "earl:test": {"@type": "@id"},
    "earl:mode": {"@type": "@id"},
    "earl:outcome": {"@type": "@id"},
}
_Found = tuple[Subject, Inspection, Result]


def as_earl(subjects: Sequence[Subject], address: str) -> str:
    """What programs found in files of the site at an address: one assertion for each program, file and success criterion, or where a
    test is of no criterion, for that test. Tests that do not apply to a file are left out."""
    shown = [(subject, report, result) for subject in subjects for report in subject.reports for result in _results(report)]
    programs = {_program_id(report): report for _, report, _ in shown}
    tests = {_test_id(report, result): result for _, report, result in shown}
    graph = [
        *(_software(name, report) for name, report in sorted(programs.items())),
        *(_test(name, result) for name, result in sorted(tests.items())),
        *(_subject(subject, address) for subject in subjects if subject.reports),
        *(_assertion(found, address) for found in shown),
    ]
    return json.dumps({"@context": CONTEXT, "@graph": graph}, ensure_ascii=False, indent=1) + "\n"


def address_of(criterion: Criterion) -> str:
    """As a name that other programs know. It is the address of the newest version of the guidelines, which W3C writes with `http`."""
    return f"http://www.w3.org/TR/WCAG/#{criterion.anchor}"


def _results(report: Inspection) -> tuple[Result, ...]:
    """One result a criterion, the worst, with what each test of it told; then the tests of no criterion."""
    applied = [each for each in report.results if each.outcome is not Outcome.INAPPLICABLE]
    by_criterion = [
        Result(number, each.outcome, (number,), f"{each.test}: {each.told or each.outcome.value}")
        for each in applied
        for number in each.criteria
        if number in CRITERIA
    ]
    others = [each for each in applied if not set(each.criteria) & CRITERIA.keys()]
    return (*worst(tuple(by_criterion)), *others)


def _program_id(report: Inspection) -> str:
    return f"urn:program:{_slug(report.program)}:{report.version or 'none'}"


def _test_id(report: Inspection, result: Result) -> str:
    if result.test in CRITERIA:
        return address_of(CRITERIA[result.test])
    return f"urn:test:{_slug(report.program)}:{_slug(result.test)}"


def _slug(text: str) -> str:
    return "-".join("".join(each if each.isalnum() else " " for each in text.lower()).split())


def _software(name: str, report: Inspection) -> dict[str, Any]:
    version = {"doap:release": {"doap:revision": report.version}} if report.version else {}
    return {"@id": name, "@type": ["earl:Assertor", "earl:Software"], "doap:name": report.program, **version}


def _test(name: str, result: Result) -> dict[str, Any]:
    if result.test in CRITERIA:
        return {"@id": name, "@type": "earl:TestRequirement", "dct:title": str(CRITERIA[result.test])}
    return {"@id": name, "@type": "earl:TestCase", "dct:title": result.test}


def _subject(subject: Subject, address: str) -> dict[str, Any]:
    return {
        "@id": address + subject.address,
        "@type": ["earl:TestSubject", "earl:WebPage" if subject.kind == "web pages" else "foaf:Document"],
        "dct:title": subject.path,
        "dct:identifier": subject.fingerprint,
    }


def _assertion(found: _Found, address: str) -> dict[str, Any]:
    subject, report, result = found
    told = {"dct:description": result.told} if result.told else {}
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
