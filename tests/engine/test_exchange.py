"""What other people's programs make of the evidence: OpenACR's schema, W3C's WCAG-EM report tool, SARIF's schema."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from pyld import jsonld

from easyread.evidence.earl import as_earl
from easyread.evidence.openacr import Product, as_openacr
from easyread.evidence.people import form
from easyread.evidence.report_tool import as_evaluation
from easyread.evidence.results import Inspection, Outcome, Result, Subject
from easyread.evidence.sample import RANDOM, Sampled
from easyread.evidence.sarif import as_sarif
from easyread.evidence.wcag_em import audit, summary
from easyread.model import Location, Site
from easyread.model.records import Evaluation, Judged, Seen
from easyread.text.wcag import CRITERIA
from tests.programs import NODE
from tests.tiny import lay_out, read_library

DAY = date(2026, 11, 25)
ADDRESS = "https://plan.example.org/"
SITE = Site(name="Tiny plan", organisation="Tiny Council", email="tiny@example.org", phone="01234 567 890")
CONTRAST = Result("color-contrast", Outcome.FAILED, ("1.4.3",), "<p>grey</p>")
LANG = Result("html-has-lang", Outcome.PASSED, ("3.1.1",))
UNSURE = Result("link-name", Outcome.CANNOT_TELL, ("2.4.4", "4.1.2"), "<a>?</a>")
GOOD_PRACTICE = Result("region", Outcome.PASSED)
VIDEO = Result("video-caption", Outcome.INAPPLICABLE, ("1.2.2",))
TAGS = Result("7.1-001", Outcome.PASSED)


def subject(path: str, *results: Result, program: str = "axe-core") -> Subject:
    return Subject(path, f"{len(path):032x}", (Inspection(program, "4.14.1", "", DAY, results),) if results else ())


HOME = subject("index.html", CONTRAST, LANG, VIDEO, GOOD_PRACTICE)
CARE = subject("care/index.html", UNSURE, LANG)
BOOK = subject("care.pdf", TAGS, program="page-validation")
FOUND = (HOME, CARE, BOOK)


def evaluation(*judged: Judged, seen: tuple[Subject, ...] = (CARE,)) -> Evaluation:
    pages = tuple(Seen(f"/{each.address}", each.fingerprint) for each in seen)
    return Evaluation(
        DAY, "A tester", "NVDA 2026.1 with Firefox 143", pages, judged, (), Location("content/reviews/evaluations/one.yml")
    )


# OpenACR


def openacr(*evaluations: Evaluation) -> dict[str, Any]:
    data = yaml.safe_load(as_openacr(Product(SITE, "abc123", ADDRESS, "0" * 32), FOUND, evaluations, DAY))
    assert isinstance(data, dict)
    return data


def adherence(data: dict[str, Any]) -> dict[tuple[str, str], dict[str, str]]:
    return {
        (each["num"], part["name"]): part["adherence"]
        for chapter in data["chapters"].values()
        for each in chapter["criteria"]
        for part in each["components"]
    }


def levels(data: dict[str, Any]) -> set[str]:
    return {each["level"] for each in adherence(data).values()}


def openacr_schema() -> dict[str, Any]:
    return dict(json.loads((NODE / "@openacr/openacr/schema/openacr-0.1.0.json").read_text(encoding="utf-8")))


def test_openacr_keeps_its_own_schema() -> None:
    data = openacr(evaluation(Judged("3.1.1", "passed")))
    jsonschema.validate(data, openacr_schema())
    terms = yaml.safe_load((NODE / "@openacr/openacr/catalog/data/terms.yaml").read_text(encoding="utf-8"))["terms"]
    assert levels(data) <= {each["id"] for each in terms}
    criteria = {each["num"] for chapter in data["chapters"].values() for each in chapter["criteria"]}
    assert criteria == set(CRITERIA)
    assert "0" * 32 in data["product"]["description"]
    assert ADDRESS in data["product"]["description"]


def test_openacr_that_is_broken_is_refused() -> None:
    data = openacr()
    del data["author"]["email"]
    with pytest.raises(jsonschema.ValidationError, match="email"):
        jsonschema.validate(data, openacr_schema())


def test_nothing_supports_unless_a_person_said_so() -> None:
    assert levels(openacr()) == {"not-evaluated", "partially-supports"}
    said = adherence(
        openacr(evaluation(Judged("3.1.1", "passed"), Judged("2.4.4", "cannot-tell"), Judged("1.2.1", "not-present")))
    )
    assert said["3.1.1", "web"]["level"] == "supports"
    assert "A tester looked at 1 pages and files with NVDA 2026.1" in said["3.1.1", "web"]["notes"]
    assert said["3.1.1", "electronic-docs"]["level"] == "not-evaluated", "the tester looked at no document"
    assert said["1.2.1", "web"]["level"] == "not-applicable"
    assert said["2.4.4", "web"]["level"] == "not-evaluated"


def test_a_person_cannot_outvote_a_program_and_a_page_that_changed_supports_nothing() -> None:
    failed = adherence(openacr(evaluation(Judged("1.4.3", "passed"))))
    assert failed["1.4.3", "web"]["level"] == "partially-supports"
    assert "Fails (color-contrast) on `/`" in failed["1.4.3", "web"]["notes"]
    old = evaluation(Judged("3.1.1", "passed"), seen=(replace(CARE, fingerprint="f" * 32),))
    now = adherence(openacr(old))["3.1.1", "web"]
    assert now["level"] == "not-evaluated"
    assert "1 of them changed since" in now["notes"]


# W3C's WCAG-EM report tool. It opens an evaluation, then imports assertions on pages of its sample. What follows does to our files what it does.

TERMS = yaml.safe_load((Path(__file__).parent / "report-tool.yml").read_text(encoding="utf-8"))["terms"]
"""The names by which the tool asks for what is in a file."""


def framed(text: str, kind: str) -> list[dict[str, Any]]:
    found = jsonld.frame(json.loads(text), {"@context": TERMS, "@type": kind})
    return list(found.get("@graph", [found]))


def evaluation_file() -> str:
    sample = (Sampled(HOME, "the home page"), Sampled(CARE, RANDOM))
    return as_evaluation(SITE, sample, ADDRESS, DAY, summary(audit(FOUND)))


def test_the_report_tool_opens_the_evaluation() -> None:
    (opened,) = framed(evaluation_file(), "Evaluation")
    assert opened["defineScope"]["scope"]["title"] == "Tiny plan"
    assert opened["defineScope"]["wcagVersion"] == "2.2"
    assert opened["defineScope"]["conformanceTarget"] == "AA"
    assert opened["selectSample"]["structuredSample"]["description"] == ADDRESS
    assert opened["selectSample"]["randomSample"]["description"] == f"{ADDRESS}care/"
    assert opened["reportFindings"]["commissioner"] == "Tiny Council"
    assert opened["reportFindings"]["date"]["@value"] == "2026-11-25"
    assert "auditSample" not in opened, "what people find is left open"


def imported(text: str) -> dict[tuple[str, str], list[str]]:
    """What the tool takes in: by criterion and page of the sample."""
    known = {criterion.anchor: number for number, criterion in CRITERIA.items()}
    (opened,) = framed(evaluation_file(), "Evaluation")
    sample = {opened["selectSample"][name]["id"] for name in ("structuredSample", "randomSample")}
    taken: dict[tuple[str, str], list[str]] = {}
    for each in framed(text, "Assertion"):
        parts = (each["test"].get("isPartOf") or each["test"])["id"].split(":")
        number = known.get(parts[1]) if len(parts) > 1 else None
        if number and each["subject"]["id"] in sample and each["result"]["outcome"]["id"] != "earl:untested":
            taken.setdefault((number, each["subject"]["id"]), []).append(each["result"]["description"])
    return taken


def test_the_report_tool_imports_the_results_unchanged() -> None:
    assert imported(as_earl(FOUND, ADDRESS)) == {
        ("1.4.3", ADDRESS): ["color-contrast: <p>grey</p>"],
        ("3.1.1", ADDRESS): ["html-has-lang: passed"],
        ("3.1.1", f"{ADDRESS}care/"): ["html-has-lang: passed"],
        ("2.4.4", f"{ADDRESS}care/"): ["link-name: <a>?</a>"],
        ("4.1.2", f"{ADDRESS}care/"): ["link-name: <a>?</a>"],
    }


def test_the_report_tool_would_not_import_criteria_by_another_name() -> None:
    text = as_earl(FOUND, ADDRESS).replace("http://www.w3.org/TR/WCAG/#", "https://www.w3.org/TR/WCAG22/#")
    assert imported(text) == {}


# SARIF


def sarif_schema() -> dict[str, Any]:
    file = NODE / "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"
    return dict(json.loads(file.read_text(encoding="utf-8")))


def test_sarif_keeps_its_schema_and_tells_what_is_wrong() -> None:
    data = json.loads(as_sarif(FOUND, ADDRESS))
    jsonschema.validate(data, sarif_schema())
    axe, other = data["runs"]
    assert [
        (each["ruleId"], each["kind"], each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])
        for each in axe["results"]
    ] == [
        ("color-contrast", "fail", "index.html"),
        ("link-name", "review", "care/index.html"),
    ]
    assert axe["tool"]["driver"]["rules"][0]["properties"]["tags"] == ["WCAG 2.2: 1.4.3 Contrast (Minimum)"]
    assert axe["originalUriBaseIds"]["SITE"]["uri"] == ADDRESS
    assert other["results"] == []


def test_sarif_that_is_broken_is_refused() -> None:
    data = json.loads(as_sarif(FOUND, ADDRESS))
    data["runs"][0]["results"][0]["level"] = "dreadful"
    with pytest.raises(jsonschema.ValidationError, match="dreadful"):
        jsonschema.validate(data, sarif_schema())


# The form for people


def test_a_form_that_is_filled_in_is_read(tmp_path: Path) -> None:
    text = form(FOUND, DAY)
    text = text.replace('by: ""', "by: A tester").replace('using: ""', "using: NVDA 2026.1 with Firefox 143")
    text = text.replace("number: 1.1.1, outcome: not-checked", "number: 1.1.1, outcome: passed, told: All say what they show.")
    text = text.replace("# notes:", "notes:").replace("#   - {address", "  - {address")
    library = read_library(lay_out(tmp_path, {"content/reviews/evaluations/one.yml": text}))
    assert library.problems == ()
    (read,) = library.evaluations
    assert read.seen == tuple(Seen(f"/{each.address}", each.fingerprint) for each in FOUND)
    assert [each for each in read.judged if each.outcome != "not-checked"] == [
        Judged("1.1.1", "passed", "All say what they show.")
    ]
    assert read.notes[0].place == "the player"
    assert read.notes[0].good


def test_a_form_that_is_empty_claims_nothing(tmp_path: Path) -> None:
    library = read_library(lay_out(tmp_path, {"content/reviews/evaluations/one.yml": form(FOUND, DAY)}))
    assert library.evaluations == ()
    assert [(each.rule, each.where.line) for each in library.problems] == [("wrong-value", 3), ("wrong-value", 4)]


def test_a_criterion_that_there_is_not_is_told(tmp_path: Path) -> None:
    text = (
        form(FOUND, DAY).replace('by: ""', "by: A").replace('using: ""', "using: B").replace("number: 1.1.1,", "number: 1.1.9,")
    )
    library = read_library(lay_out(tmp_path, {"content/reviews/evaluations/one.yml": text}))
    assert [each.rule for each in library.problems] == ["wrong-value"]
    assert "1.1.9" in library.problems[0].message
