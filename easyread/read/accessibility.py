"""Reading what the accessibility statement says, and what programs found."""

from __future__ import annotations

from typing import Any

from easyread.model import Location
from easyread.model.records import Accessibility, Findings, Issue, Program, Release
from easyread.paths import ACCESSIBILITY, HISTORY, TESTED
from easyread.problems import Reporter
from easyread.read.fields import Field, Schema, choice, count, day, many, record, text
from easyread.read.files import Sources
from easyread.read.lists import whole
from easyread.read.tree import Node, Scalar

_ISSUE = {"what": Field(text, True), "criterion": Field(text, True)}


def _issue(where: Location, values: dict[str, Any]) -> Issue:
    return Issue(values["what"], values["criterion"], where, values.get("fixed_by"))


_ACCESSIBILITY: Schema = {
    "status": Field(choice("fully", "partially", "not"), True),
    "because": Field(text),
    "prepared": Field(day, True),
    "reviewed": Field(day, True),
    "issues": Field(many(record({**_ISSUE, "fixed_by": Field(day, True)}, _issue))),
    "burdens": Field(many(record(_ISSUE, _issue))),
    "untested": Field(many(record(_ISSUE, _issue))),
    "out_of_scope": Field(many(text)),
}


def read_accessibility(sources: Sources, report: Reporter) -> Accessibility | None:
    """None where there is no such file, or it lacks what it must say."""
    values = _fields(sources, ACCESSIBILITY, _ACCESSIBILITY, report)
    if values is None:
        return None
    return Accessibility(**{"because": "", **values}, where=Location(ACCESSIBILITY))


def _program(_: Location, values: dict[str, Any]) -> Program:
    return Program(**values)


def _any_text(node: Node, report: Reporter) -> str | None:
    """Words on one line, or none."""
    return "" if isinstance(node, Scalar) and not node.text else text(node, report)


_PROGRAM: Schema = {
    **{name: Field(text, True) for name in ("name", "kind")},
    **{name: Field(_any_text, True) for name in ("version", "how")},
    **{name: Field(count, True) for name in ("published", "tested", "found")},
}
_TESTED: Schema = {
    "on": Field(day, True),
    "programs": Field(many(record(_PROGRAM, _program)), True),
    "failed": Field(many(text), True),
    "made_from": Field(text, True),
    "digest": Field(text, True),
}


def read_findings(sources: Sources, report: Reporter) -> Findings | None:
    """None where there is no record, or somebody changed it, so that it claims nothing. Whether it is about this site, only disks tell."""
    values = _fields(sources, TESTED, _TESTED, report)
    if values is None:
        return None
    findings = Findings(values["on"], values["programs"], values["failed"], Location(TESTED), values["made_from"])
    if findings.digest == values["digest"]:
        return findings
    remedy = "Run `make evidence`, which writes it."
    report(Location(TESTED), "edited-record", "This file was changed by hand, so nobody knows what was found.", remedy)
    return None


def _release(_: Location, values: dict[str, Any]) -> Release:
    return Release(**values)


_COUNTS = ("pages", "compared", "tested", "found", "middle", "heaviest")
_RELEASE: Schema = {
    "on": Field(day, True),
    "made_from": Field(text, True),
    **{name: Field(count, True) for name in _COUNTS},
}
_HISTORY: Schema = {"releases": Field(many(record(_RELEASE, _release)), True)}


def read_history(sources: Sources, report: Reporter) -> tuple[Release, ...]:
    """In the order of the file."""
    values = _fields(sources, HISTORY, _HISTORY, report)
    return values["releases"] if values else ()


def _fields(sources: Sources, path: str, schema: Schema, report: Reporter) -> dict[str, Any] | None:
    """The values of a file that need not be there. None where it is not, or a value that must be is not."""
    return whole(sources, path, schema, report) if sources.has(path) else None
