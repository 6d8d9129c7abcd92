"""Telling problems: to a person, to a pull request on GitHub, and to other programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from easyread.model import Level, Problem

Problems = Sequence[Problem]


def as_text(problems: Problems) -> str:
    """A line for each, as editors can click it, and a count."""
    return "\n".join([*map(str, problems), summary(problems)])


def as_github(problems: Problems) -> str:
    """Workflow commands, which GitHub shows beside the lines of a pull request."""
    return "\n".join([*map(_github, problems), summary(problems)])


def _github(problem: Problem) -> str:
    kind = "error" if problem.level is Level.MUST else "warning"
    where = problem.where
    fields = f"file={_property(where.path)},line={where.line},col={where.column},title={_property(problem.rule)}"
    return f"::{kind} {fields}::{_data(f'{problem.message} {problem.remedy}')}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_json(problems: Problems) -> str:
    """A list of objects, their places counted from 1."""
    return json.dumps([_plain(problem) for problem in problems], ensure_ascii=False, indent=2)


def _plain(problem: Problem) -> dict[str, object]:
    return {
        "path": problem.where.path,
        "line": problem.where.line,
        "column": problem.where.column,
        "rule": problem.rule,
        "level": problem.level.value,
        "message": problem.message,
        "remedy": problem.remedy,
    }


def as_sarif(problems: Problems) -> str:
    """SARIF 2.1.0, for code scanning."""
    rules = sorted({problem.rule for problem in problems})
    run = {
        "tool": {"driver": {"name": "easyread", "rules": [{"id": rule} for rule in rules]}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem) for problem in problems],
    }
    return json.dumps(
        {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]},
        ensure_ascii=False,
        indent=2,
    )


def _result(problem: Problem) -> dict[str, object]:
    region = {"startLine": problem.where.line, "startColumn": problem.where.column}
    return {
        "ruleId": problem.rule,
        "level": "error" if problem.level is Level.MUST else "warning",
        "message": {"text": f"{problem.message} {problem.remedy}"},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": problem.where.path}, "region": region}}],
    }


def summary(problems: Problems) -> str:
    if not problems:
        return "No problems."
    counts = Counter(problem.level for problem in problems)
    return f"{counts[Level.MUST]} to put right, {counts[Level.SHOULD]} to think about."


FORMATS: Mapping[str, Callable[[Problems], str]] = MappingProxyType(
    {"text": as_text, "github": as_github, "json": as_json, "sarif": as_sarif}
)
