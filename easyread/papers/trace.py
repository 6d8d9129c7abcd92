"""What standards ask, point by point, and how each point is kept: by a rule, by a test, by people, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from easyread.checks import RULES
from easyread.model import Library
from easyread.pages import tables
from easyread.papers.guide import ADDRESSES, families, guide_uri
from easyread.text.language import long_date
from easyread.text.wcag import CRITERIA

DATA = Path(__file__).with_name("trace.yml")
_PATTERNS = "https://www.w3.org/WAI/WCAG2/supplemental/patterns/"
NONE = "none"
HEAD = ("standard", "point", "what it asks", "rules", "programs", "tests", "people", "gap")


@dataclass(frozen=True, slots=True)
class Point:
    """Something that a standard asks."""

    id: str
    name: str
    address: str = ""
    """Where to read about it, empty where only the standard itself has an address."""
    level: str = ""
    """`A`, `AA` or `AAA` for a success criterion."""
    rules: tuple[str, ...] = ()
    programs: tuple[str, ...] = ()
    """Programs that test it in part."""
    tests: tuple[str, ...] = ()
    """By their file below `tests/` and their function: `site/test_using::test_x`."""
    people: str = ""
    """What only people can do."""
    gap: str = ""
    """What nobody does."""


@dataclass(frozen=True, slots=True)
class Standard:
    """Something published that tells what to do."""

    title: str
    address: str
    read: str
    """How far its text was read."""
    points: tuple[Point, ...]

    @property
    def anchor(self) -> str:
        """Its place on the page."""
        return "-".join("".join(each if each.isalnum() else " " for each in self.title.lower()).split())


@cache
def standards() -> tuple[Standard, ...]:
    """All of them, from `trace.yml`, with what each rule takes from the standards of Easy Read."""
    return tuple(
        each
        for data in yaml.load(DATA.read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader))["standards"]
        for each in _standards(data)
    )


def _standards(data: dict[str, Any]) -> Iterator[Standard]:
    points = [_point(each) for each in data["points"]]
    if "sources" not in data:
        yield Standard(data["title"], data["address"], data["read"], tuple(points))
        return
    for source in data["sources"]:
        name = source["name"]
        own = [point for point, each in zip(points, data["points"], strict=True) if each["from"] == name]
        yield Standard(f"{data['title']}: {name}", ADDRESSES[name], source["read"], (*_taken(name), *own))


def _point(each: dict[str, Any]) -> Point:
    name, address, level = each.get("name", ""), f"{_PATTERNS}{each['at']}/" if "at" in each else "", ""
    if criterion := CRITERIA.get(str(each["id"])):
        name, address, level = criterion.name, criterion.address, criterion.level
    lists = {kind: tuple(each.get(kind, ())) for kind in ("rules", "programs", "tests")}
    return Point(str(each["id"]), name, address, level, people=each.get("people", ""), gap=each.get("gap", ""), **lists)


def _taken(source: str) -> Iterator[Point]:
    """What rules took from a standard: each says the point in its own heading."""
    for family in families(RULES):
        for rule in family.rules:
            if named := [each.text for each in rule.sources if each.text.startswith(source)]:
                where = named[0].removeprefix(source).lstrip(" ,:")
                yield Point(where or rule.name, rule.heading, rules=(rule.name,))


@dataclass(frozen=True, slots=True)
class Part:
    """One thing in a cell, with the way to it, empty where there is none to show."""

    text: str
    uri: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A point with all its cells, none of them empty."""

    point: Point
    rules: tuple[Part, ...]
    tests: tuple[Part, ...]
    people: tuple[Part, ...]
    gap: str


def rows(standard: Standard, library: Library, test_uri: Callable[[str], str]) -> tuple[Row, ...]:
    """Of one standard. `test_uri` tells where a file below `tests/` can be read, empty where it cannot."""
    return tuple(_row(point, library, test_uri) for point in standard.points)


def _row(point: Point, library: Library, test_uri: Callable[[str], str]) -> Row:
    rules = [Part(name, guide_uri(name)) for name in point.rules]
    tests = [*(Part(f"{name}, in part") for name in point.programs), *(_test(name, test_uri) for name in point.tests)]
    people = [Part(point.people), *(map(Part, _said(point, library)))] if point.people else []
    nothing = (Part(NONE),)
    return Row(point, tuple(rules) or nothing, tuple(tests) or nothing, tuple(people) or nothing, point.gap or NONE)


def _test(name: str, test_uri: Callable[[str], str]) -> Part:
    path, _, function = name.partition("::")
    return Part(function.removeprefix("test_").replace("_", " "), test_uri(f"{path}.py"))


def _said(point: Point, library: Library) -> Sequence[str]:
    """What people found of it, on pages as they were then."""
    said = [
        f"{each.by}, {long_date(each.on)}: {judged.outcome.replace('-', ' ')}"
        for each in library.evaluations
        for judged in each.judged
        if judged.number == point.id and judged.outcome != "not-checked"
    ]
    return said or ["Nobody has done so yet, as far as records tell."]


def as_csv(library: Library) -> str:
    """The same for a spreadsheet."""
    return tables.as_csv(
        [HEAD, *(_cells(standard, row) for standard in standards() for row in rows(standard, library, lambda _: ""))]
    )


def _cells(standard: Standard, row: Row) -> Sequence[str]:
    point = row.point
    programs, tests = ("; ".join(each) or NONE for each in (point.programs, point.tests))
    return (standard.title, point.id, point.name, _listed(row.rules), programs, tests, _listed(row.people), row.gap)


def _listed(parts: Sequence[Part]) -> str:
    return "; ".join(part.text for part in parts)
