"""Telling problems: to a person, to a pull request on GitHub, and to other programs."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from types import MappingProxyType

from easyread.evidence.sarif import sarif_log
from easyread.model import Level, Problem, printable
from easyread.papers.guide import guide_uri
from easyread.paths import DOCS
from easyread.read.disk import Folder
from easyread.read.files import lines_of

Problems = Sequence[Problem]
RED, YELLOW, UNDERLINE, BOLD, PLAIN = "\x1b[31m", "\x1b[33m", "\x1b[4m", "\x1b[1m", "\x1b[0m"
SAID: Mapping[Level, str] = MappingProxyType({Level.MUST: "put right", Level.SHOULD: "think about"})
"""How much a problem matters, in the words of the count at the end."""
WIDEST = 100
"""Characters of a source's line that are shown. A longer line is shown around the words concerned."""


@dataclass(frozen=True, slots=True)
class Teller:
    """What telling needs to know besides the problems."""

    root: Path
    colour: bool = False
    address: str = ""
    """Where the site is published, empty when that is not known."""

    def guide(self, rule: str) -> str:
        """Where to read about a rule: a whole address, or the way from the site's front page. Empty for a site without our guide."""
        page, _, anchor = guide_uri(rule).partition("#")
        if not (self.root / DOCS / page).is_file():
            return ""
        return f"{self.address}{page.removesuffix('.md')}/#{anchor}"

    def paint(self, text: str, *codes: str) -> str:
        return f"{''.join(codes)}{text}{PLAIN}" if self.colour and text else text


def teller(root: Path, is_terminal: bool) -> Teller:
    """Colours only for a person's terminal, and not against their wish (no-color.org)."""
    address = os.environ.get("SITE_URL", "")
    return Teller(root, is_terminal and not os.environ.get("NO_COLOR"), f"{address.rstrip('/')}/" if address else "")


def as_text(problems: Problems, how: Teller) -> str:
    """By page: each problem's place as editors can click it, the line with the words underlined, and what to do. Then a count."""
    pages = groupby(problems, lambda problem: problem.where.path)
    return "\n".join([*(line for path, each in pages for line in _page(path, tuple(each), how)), summary(problems)])


def _page(path: str, problems: Problems, how: Teller) -> Iterator[str]:
    lines = lines_of(Folder(how.root), path)
    yield how.paint(printable(path), BOLD)
    for problem in problems:
        colour = RED if problem.level is Level.MUST else YELLOW
        told = how.paint(f"{SAID[problem.level]}: {problem.rule}", colour)
        yield f"{problem.where}: {told}: {problem.message} {problem.remedy}"
        if problem.length and problem.where.line <= len(lines):
            yield from _shown(lines[problem.where.line - 1], problem, colour, how)
        if guide := how.guide(problem.rule):
            yield f"    {guide}"
    yield ""


def _shown(line: str, problem: Problem, colour: str, how: Teller) -> Iterator[str]:
    start = problem.where.column - 1
    end = min(start + problem.length, len(line))
    first = max(0, min(start - WIDEST // 3, len(line) - WIDEST))
    last = max(end, first + WIDEST)
    if how.colour:
        yield f"    {line[first:start]}{how.paint(line[start:end], colour, UNDERLINE)}{line[end:last]}"
    else:
        yield f"    {line[first:last]}"
        yield f"    {' ' * (start - first)}{'~' * (end - start)}"


def as_github(problems: Problems, how: Teller) -> str:
    """Workflow commands, which GitHub shows beside the lines of a pull request."""
    return "\n".join([*(_github(problem, how) for problem in problems), summary(problems)])


def _github(problem: Problem, how: Teller) -> str:
    kind = "error" if problem.level is Level.MUST else "warning"
    where = problem.where
    fields = f"file={_property(printable(where.path))},line={where.line},col={where.column}"
    if problem.length:
        fields += f",endColumn={where.column + problem.length}"
    guide = how.guide(problem.rule)
    text = f"{problem.message} {problem.remedy}{f' See {guide}' if guide else ''}"
    return f"::{kind} {fields},title={_property(problem.rule)}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_json(problems: Problems, how: Teller) -> str:
    """A list of objects, their places counted from 1."""
    return json.dumps([_plain(problem, how) for problem in problems], ensure_ascii=False, indent=2)


def _plain(problem: Problem, how: Teller) -> dict[str, object]:
    return {
        "path": printable(problem.where.path),
        "line": problem.where.line,
        "column": problem.where.column,
        "length": problem.length,
        "rule": problem.rule,
        "level": problem.level.value,
        "message": problem.message,
        "remedy": problem.remedy,
        "guide": how.guide(problem.rule),
    }


def _sarif_rule(rule: str, guide: str, address: str) -> dict[str, object]:
    told: dict[str, object] = {"help": {"text": f"See {guide}"}} if guide else {}
    return {"id": rule, **told, **({"helpUri": guide} if guide and address else {})}


def as_sarif(problems: Problems, how: Teller) -> str:
    """SARIF 2.1.0, for code scanning."""
    rules = [_sarif_rule(rule, how.guide(rule), how.address) for rule in sorted({problem.rule for problem in problems})]
    run = {
        "tool": {"driver": {"name": "easyread", "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem) for problem in problems],
    }
    return sarif_log([run]).rstrip()


def _result(problem: Problem) -> dict[str, object]:
    region = {"startLine": problem.where.line, "startColumn": problem.where.column}
    if problem.length:
        region["endColumn"] = problem.where.column + problem.length
    return {
        "ruleId": problem.rule,
        "level": "error" if problem.level is Level.MUST else "warning",
        "message": {"text": f"{problem.message} {problem.remedy}"},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": printable(problem.where.path)}, "region": region}}],
    }


def summary(problems: Problems) -> str:
    if not problems:
        return "No problems."
    counts = Counter(problem.level for problem in problems)
    return f"{counts[Level.MUST]} to put right, {counts[Level.SHOULD]} to think about."


WAYS: Mapping[str, Callable[[Problems, Teller], str]] = MappingProxyType(
    {"text": as_text, "github": as_github, "json": as_json, "sarif": as_sarif}
)
