"""The page that takes each point of a standard to what sees to it."""

from __future__ import annotations

import ast
import csv
import io
import re
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from easyread.checks import rule_names
from easyread.model import Library
from easyread.papers.guide import ADDRESSES
from easyread.papers.trace import HEAD, Point, Standard, as_csv, standards
from easyread.text.wcag import CRITERIA
from tests.programs import TAGS, script
from tests.tiny import ROOT

POINTS = [
    pytest.param(standard, point, id=f"{standard.anchor}-{point.id}") for standard in standards() for point in standard.points
]


@cache
def functions(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(each.name for each in tree.body if isinstance(each, ast.FunctionDef))


def is_there(test: str) -> bool:
    path, _, function = test.partition("::")
    return function in functions(ROOT / "tests" / f"{path}.py")


@pytest.mark.parametrize(("standard", "point"), POINTS)
def test_somebody_or_nobody_sees_to_it_and_what_is_named_is_there(standard: Standard, point: Point) -> None:
    assert standard.read
    assert point.name
    assert point.rules or point.tests or point.programs or point.people or point.gap
    assert set(point.rules) <= set(rule_names())
    assert [test for test in point.tests if not is_there(test)] == []


def test_a_test_that_is_gone_is_noticed() -> None:
    assert is_there("site/test_trace::test_a_test_that_is_gone_is_noticed")
    assert not is_there("site/test_trace::test_that_never_was")


def test_every_criterion_and_pattern_and_source_is_there() -> None:
    wcag, coga, *others = standards()
    assert [point.id for point in wcag.points] == list(CRITERIA)
    patterns = [point.id for point in coga.points]
    assert len(patterns) == len(set(patterns)) == 58
    assert {each.split(".")[0] for each in patterns} == set("12345678")
    named = " ".join(standard.title for standard in others)
    ours = {
        "Copyright, Designs and Patents Act",
        "UK General Data Protection Regulation",
        "The Rules of Unified English Braille",
        "OWASP, Cross Site Scripting Prevention Cheat Sheet",
        "RFC 9116, A File Format to Aid in Security Vulnerability Disclosure",
        "This project",
    }
    web = {"WCAG 2.2", "W3C, Making Content Usable", "W3C images tutorial", "GOV.UK, Sample accessibility statement"}
    assert [name for name in ADDRESSES if name not in named and name not in ours | web] == []


def test_programs_test_what_the_page_says_that_they_test(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content('<html lang="en"><title>x</title><main><h1>x</h1></main></html>')
    page.evaluate(script("axe-core/axe.min.js"))
    tags = {tag for rule in page.evaluate("tags => axe.getRules(tags).map(each => each.tags)", TAGS) for tag in rule}
    axe = {".".join(found.groups()) for tag in tags if (found := re.fullmatch(r"wcag(\d)(\d)(\d+)", tag))}
    page.evaluate(script("accessibility-checker-engine/ace.js"))
    ibm = page.evaluate(
        "new ace.Checker().rulesets.find(each => each.id === 'WCAG_2_2').checkpoints.filter(each => each.rules.length).map(each => each.num)"
    )
    page.close()
    wcag = standards()[0]
    assert {point.id for point in wcag.points if "axe-core" in point.programs} == axe & CRITERIA.keys()
    assert {point.id for point in wcag.points if "IBM" in point.programs} == set(ibm) & CRITERIA.keys()


def test_no_cell_is_empty_and_every_link_leads_somewhere(site: Path) -> None:
    page = (site / "review/trace/index.html").read_text(encoding="utf-8")
    cells = re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", page, re.DOTALL)
    assert len(cells) > 5 * len(POINTS)
    assert [cell for cell in cells if not re.sub(r"<[^>]*>", "", cell).strip()] == []
    tests = re.findall(r'href="[^"]*/blob/[^"/]*/(tests/[^"]*)"', page)
    assert tests
    assert [path for path in tests if not (ROOT / path).is_file()] == []


def test_the_table_for_spreadsheets_has_every_point(library: Library) -> None:
    rows = list(csv.reader(io.StringIO(as_csv(library))))
    assert tuple(rows[0]) == HEAD
    assert len(rows) == 1 + len(POINTS)
    assert all(all(row) for row in rows)
