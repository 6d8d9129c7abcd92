"""The accessibility statement: what the law asks for is there, and it claims no more than is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from easyread.checks import check
from easyread.evidence.findings import as_yaml, findings_of, keep_findings
from easyread.evidence.results import Inspection, Outcome, Result, Subject
from easyread.model.records import Findings
from easyread.pages.statement import found
from easyread.paths import TESTED
from easyread.read import origin
from easyread.read.origin import made_from
from easyread.read.statement import declared
from easyread.text.wcag import CRITERIA, TARGET
from tests.tiny import TINY, easy, lay_out, mkdocs, read_library

TODAY = date(2026, 11, 23)
SAID = "status: partially\nbecause: not all is tested\nprepared: 2026-11-01\nreviewed: 2026-11-02\n"


def titled(title: str, layout: str = "accessibility") -> str:
    return f"---\ntitle: {title}\nsummary: How to get help.\nlayout: {layout}\n---\n"


PAGE = {
    "docs/accessibility.md": titled("Accessibility statement for Tiny plan"),
    "docs/accessibility.easy.md": easy("Easy to use", "../content/"),
}
MARK = "0" * 32
ISSUE = "issues:\n  - {what: Grey words are hard to see., criterion: 1.4.3, fixed_by: 2999-03-31}\n"


def told(
    root: Path,
    said: str | None,
    files: Mapping[str, str] | None = None,
    today: date = TODAY,
    findings: Findings | None = None,
) -> list[tuple[str, str]]:
    """The problems of a tiny project with a statement, and perhaps with a record of tests of it as it is."""
    lay_out(root, {**PAGE, "content/accessibility.yml": said, **(files or {})})
    if findings:
        keep_findings(root, replace(findings, made_from=made_from(root, read_library(root).site)))
    return [(str(problem.where), problem.rule) for problem in check(replace(read_library(root), today=today))]


def test_every_part_of_the_statement(tmp_path: Path) -> None:
    said = (
        SAID
        + ISSUE
        + (
            "burdens:\n  - {what: Old films have no captions., criterion: 1.2.2}\n"
            "untested:\n  - {what: Whether descriptions are good, criterion: 1.1.1}\nout_of_scope: [Maps.]\n"
        )
    )
    assert told(tmp_path, said) == []
    library = read_library(tmp_path)
    assert library.accessibility
    text = declared(library.site, library.accessibility)
    assert (
        "- Grey words are hard to see (WCAG 2.2 success criterion 1.4.3 Contrast (Minimum)). We will put this right by 31 March 2999."
        in text
    )
    assert (
        "### Disproportionate burden\n\n- Old films have no captions (WCAG 2.2 success criterion 1.2.2 Captions (Prerecorded))."
        in text
    )
    assert "These have not been tested yet:\n\n- Whether descriptions are good" in text
    assert "regulations\n\n- Maps." in text


ISSUES: dict[str, tuple[str, list[str]]] = {
    "sound": (SAID + ISSUE, []),
    "fully, with an issue": (SAID.replace("partially", "fully") + ISSUE, ["claims-too-much"]),
    "fully, with nothing against it": (SAID.replace("partially", "fully"), []),
    "not, without a reason": (SAID.replace("partially", "not").replace("because: not all is tested\n", ""), ["claims-too-much"]),
    "a criterion that is none": (SAID + ISSUE.replace("1.4.3", "1.5.1"), ["unknown-criterion"]),
    "a criterion of level AAA": (SAID + ISSUE.replace("1.4.3", "1.4.6"), ["unknown-criterion"]),
    "to be mended by a day that is over": (SAID + ISSUE.replace("2999", "2025"), ["statement-dates"]),
    "reviewed long ago": (SAID.replace("2026-11-02", "2025-11-02").replace("2026-11-01", "2025-11-01"), ["statement-dates"]),
    "reviewed before it was prepared": (SAID.replace("reviewed: 2026-11-02", "reviewed: 2026-10-01"), ["statement-dates"]),
    "a status that is none": (SAID.replace("partially", "partly"), ["no-statement", "wrong-value"]),
    "an issue without a day": (SAID + ISSUE.replace(", fixed_by: 2999-03-31", ""), ["missing-key"]),
}


@pytest.mark.parametrize("name", ISSUES)
def test_a_statement_and_its_problems(name: str, tmp_path: Path) -> None:
    said, rules = ISSUES[name]
    assert sorted(rule for _, rule in told(tmp_path, said)) == rules


def test_a_statement_needs_its_page_and_its_fields(tmp_path: Path) -> None:
    assert told(tmp_path / "a", None) == [("docs/accessibility.md:1:1", "no-statement")]
    assert told(tmp_path / "b", SAID, {"docs/accessibility.md": titled("Accessibility", "text") + "\nWords."}) == [
        ("content/accessibility.yml:1:1", "no-statement")
    ]
    other = titled("Accessibility")
    assert told(tmp_path / "c", SAID, {"docs/accessibility.md": other}) == [("docs/accessibility.md:2:1", "statement-title")]


# What programs found


def subject(*outcomes: Outcome, path: str = "index.html", criteria: tuple[str, ...] = ("1.4.3",)) -> Subject:
    results = tuple(Result("color-contrast", outcome, criteria, "grey") for outcome in outcomes)
    return Subject(path, "f" * 32, (Inspection("axe-core", "4.11", "in Chromium", date(2026, 11, 23), results),))


def test_the_sum_of_what_programs_found() -> None:
    untested = Subject("b/index.html", "0" * 32, ())
    findings = findings_of([subject(Outcome.PASSED), subject(Outcome.FAILED, path="a/index.html"), untested], MARK)
    assert findings
    assert findings.failed == ("1.4.3",)
    text = found(findings, "Nobody.")
    assert "Programs tested this website on 23 November 2026:" in text
    assert "| Web pages | axe-core 4.11, in Chromium | 2 of 3 tested | 1 to put right |" in text
    assert "These success criteria" not in text
    assert "not met everywhere: 1.4.3 Contrast (Minimum)." in text
    assert text.endswith("Nobody.\n")


def test_no_record_no_claim() -> None:
    assert findings_of([Subject("index.html", "0" * 32, ())], MARK) is None
    assert "Programs have not tested this version of the website." in found(None, "")


def test_a_failure_that_the_statement_does_not_own_up_to(tmp_path: Path) -> None:
    findings = findings_of([subject(Outcome.FAILED)], MARK)
    assert findings
    assert told(tmp_path, SAID, findings=findings) == [("content/accessibility.yml:1:1", "untold-failure")]
    assert told(tmp_path, SAID + ISSUE, findings=findings) == []


def test_a_failure_at_level_aaa_is_told_and_breaks_no_law(tmp_path: Path) -> None:
    findings = findings_of([subject(Outcome.FAILED, criteria=("1.4.6",))], MARK)
    assert findings
    assert told(tmp_path, SAID, findings=findings) == []
    assert "1.4.6 Contrast (Enhanced)" in found(findings, "")


def test_findings_come_back_as_they_were_kept(tmp_path: Path) -> None:
    findings = findings_of([subject(Outcome.FAILED)], MARK)
    assert findings
    root = lay_out(tmp_path)
    kept = replace(findings, made_from=made_from(root, read_library(root).site))
    keep_findings(root, kept)
    assert read_library(root).findings == kept


def with_record(root: Path) -> Path:
    """A tiny project with a statement, and a record that programs tested it and found nothing."""
    findings = findings_of([subject(Outcome.PASSED)], MARK)
    told(root, SAID, findings=findings)
    assert read_library(root).findings
    return root


def test_a_record_copied_into_another_site_claims_nothing(tmp_path: Path) -> None:
    """Another body's results are no results of this site, and the statement and the badge say so."""
    record = (with_record(tmp_path / "one") / TESTED).read_text(encoding="utf-8")
    site = TINY["content/site.yml"].replace("Tiny Council", "Other Council")
    root = lay_out(tmp_path / "other", {**PAGE, "content/accessibility.yml": SAID, "content/site.yml": site, TESTED: record})
    assert read_library(root).findings is None
    assert mkdocs(root, "build", "--strict").returncode == 0
    page = (root / "site/accessibility/index.html").read_text(encoding="utf-8")
    assert "Programs have not tested this version of the website." in page
    assert "axe-core" not in page
    assert "not tested by programs" in (root / "site/review/badges/programs.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "path", ["content/topics/help.md", "content/words.yml", "content/pictures/ask.svg", "docs/index.easy.md", "mkdocs.yml"]
)
def test_a_record_ends_with_the_first_change(path: str, tmp_path: Path) -> None:
    root = with_record(tmp_path)
    file = root / path
    original = file.read_text(encoding="utf-8")
    file.write_text(f"{original}\n", encoding="utf-8")
    assert read_library(root).findings is None
    file.write_text(original, encoding="utf-8")
    assert read_library(root).findings


def test_a_record_ends_with_a_new_file_and_another_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = with_record(tmp_path)
    (root / "content/topics/more.md").write_text("More.", encoding="utf-8")
    assert read_library(root).findings is None
    (root / "content/topics/more.md").unlink()
    monkeypatch.setattr(origin, "program", lambda: b"another")
    assert read_library(root).findings is None


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("found: 1", "found: 0", "edited-record"),
        ("failed: [1.4.3]", "failed: []", "edited-record"),
        ("2026-11-23", "2027-11-23", "edited-record"),
        ("found: 1", "found: none", "wrong-value"),
        ("digest:", "digset:", "unknown-key"),
    ],
)
def test_findings_changed_by_hand_claim_nothing(old: str, new: str, rule: str, tmp_path: Path) -> None:
    findings = findings_of([subject(Outcome.FAILED)], MARK)
    assert findings
    text = as_yaml(findings)
    assert old in text
    library = read_library(lay_out(tmp_path, {TESTED: text.replace(old, new, 1)}))
    assert library.findings is None
    assert rule in [problem.rule for problem in check(library)]


def test_old_tests_are_told(tmp_path: Path) -> None:
    findings = findings_of([subject(Outcome.PASSED)], MARK)
    assert findings
    day = date(2027, 11, 30)
    said = SAID.replace("2026", "2027")
    assert told(tmp_path, said, today=day, findings=findings) == [(f"{TESTED}:1:1", "statement-dates")]


def test_there_are_86_success_criteria() -> None:
    assert len(CRITERIA) == 86
    assert len(TARGET) == 55
