"""A report in the form that W3C recommends (WCAG-EM 1.0), filled in with all that programs know. What people have to find stays open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from easyread.evidence.results import Outcome, Subject
from easyread.evidence.sample import SHARE, Sampled
from easyread.model import Site
from easyread.text.language import long_date
from easyread.text.wcag import TARGET, Criterion

OPEN = "to be filled in"
MANY = 5
"""Pages that are named for a criterion, at most."""


class Verdict(StrEnum):
    """What can be said of a criterion without people, in the words of WCAG-EM."""

    FAILED = "Failed"
    CANNOT_TELL = "Cannot tell"
    NOT_CHECKED = "Not checked"


@dataclass(frozen=True, slots=True)
class Finding:
    """One criterion."""

    criterion: Criterion
    verdict: Verdict
    looked_at: int
    """Files in which a test of it applied."""
    wrong: tuple[tuple[str, str], ...]
    """Addresses where it fails, or where a program was not sure, with what was told."""


def audit(subjects: Sequence[Subject]) -> tuple[Finding, ...]:
    """Every criterion that the law asks for. A program never says that one is met: only people can."""
    return tuple(_finding(criterion, subjects) for criterion in TARGET)


def _finding(criterion: Criterion, subjects: Sequence[Subject]) -> Finding:
    found = [
        (subject, result)
        for subject in subjects
        for report in subject.reports
        for result in report.results
        if criterion.number in result.criteria and result.outcome is not Outcome.INAPPLICABLE
    ]
    outcomes = {result.outcome for _, result in found}
    worst = Outcome.FAILED if Outcome.FAILED in outcomes else Outcome.CANNOT_TELL
    verdict = Verdict.FAILED if worst is Outcome.FAILED else Verdict.CANNOT_TELL if found else Verdict.NOT_CHECKED
    wrong = tuple((subject.address, f"{result.test}: {result.told}") for subject, result in found if result.outcome is worst)
    return Finding(criterion, verdict, len({subject.path for subject, _ in found}), wrong)


def as_markdown(site: Site, subjects: Sequence[Subject], sample: Sequence[Sampled], checked: str) -> str:
    """The report. `checked` is a sentence about tests by people."""
    findings = audit(subjects)
    parts = (
        _about(site, subjects, findings, checked),
        _scope(site, subjects),
        _sample(subjects, sample),
        _results(findings),
        _tools(subjects),
    )
    return "\n".join(line for part in parts for line in part) + "\n"


def _about(site: Site, subjects: Sequence[Subject], findings: Sequence[Finding], checked: str) -> Iterator[str]:
    days = sorted({report.on for subject in subjects for report in subject.reports})
    yield f"# Accessibility evaluation of {site.name}\n"
    yield "| About | This evaluation |\n| --- | --- |"
    yield f"| Commissioned by | {site.organisation} |"
    yield f"| Evaluated by | programs; the person who completes it: {OPEN} |"
    yield f"| Tests by programs | {' to '.join(long_date(day) for day in dict.fromkeys((*days[:1], *days[-1:]))) or 'none'} |"
    yield f"| Tests by people | {OPEN} |\n"
    yield "## Executive summary\n"
    yield f"There are {len(findings)} success criteria at levels A and AA. Programs found that {_count(findings, Verdict.FAILED)} fail. "
    yield f"They tested {_count(findings, Verdict.CANNOT_TELL)} others in part, and found nothing that fails for certain. "
    yield f"{_count(findings, Verdict.NOT_CHECKED)} they cannot test. {checked}\n"
    yield f"This is no claim of conformance: no success criterion has been confirmed by a person. Conclusion: {OPEN}.\n"


def _count(findings: Sequence[Finding], verdict: Verdict) -> int:
    return sum(each.verdict is verdict for each in findings)


def _scope(site: Site, subjects: Sequence[Subject]) -> Iterator[str]:
    kinds = dict.fromkeys(subject.kind for subject in subjects)
    counts = (f"{sum(subject.kind == kind for subject in subjects):,} {kind}" for kind in kinds)
    yield "## Scope\n"
    yield f"- Website: {site.name}, both editions and every file to download: {', '.join(counts)}."
    yield "- Target: Web Content Accessibility Guidelines (WCAG) 2.2, level AA."
    yield f"- Browsers and aids to be supported: Chromium was used by programs. With screen readers and other aids: {OPEN}."
    yield "- More than WCAG asks: the Easy Read rules of the guide, PDF/UA-1 for PDF files, EPUB Accessibility for e-books."
    yield "- Technologies relied upon: HTML, CSS, SVG, PDF, EPUB, MP3. JavaScript is used by the searches and the player, and relied upon by the searches.\n"


def _sample(subjects: Sequence[Subject], sample: Sequence[Sampled]) -> Iterator[str]:
    yield "## Sample for people to test\n"
    tested = sum(bool(subject.reports) for subject in subjects)
    yield f"Programs tested {tested:,} of {len(subjects):,} files."
    yield f"People test these: one of each kind, and {SHARE:.0%} more, drawn by the hash of their bytes.\n"
    yield "| Page or file | Why | Tested by, on |\n| --- | --- | --- |"
    yield from (f"| `/{each.subject.address}` | {each.why} | {OPEN} |" for each in sample)
    yield ""


def _results(findings: Sequence[Finding]) -> Iterator[str]:
    yield "## Results\n"
    yield "| Success criterion | Level | What programs can say | Observed | What people found |\n| --- | --- | --- | --- | --- |"
    for each in findings:
        name = f"[{each.criterion}]({each.criterion.address})"
        yield f"| {name} | {each.criterion.level} | {each.verdict} | {_observed(each)} | {OPEN} |"
    yield ""


def _observed(each: Finding) -> str:
    if each.verdict is Verdict.NOT_CHECKED:
        return "No program tests this."
    files = f"{each.looked_at:,} file{'' if each.looked_at == 1 else 's'}"
    if not each.wrong:
        return f"Tested in part in {files}. Nothing found."
    places = dict.fromkeys(address for address, _ in each.wrong)
    shown = ", ".join(f"`/{address}`" for address in list(places)[:MANY])
    more = f" and {len(places) - MANY} more" if len(places) > MANY else ""
    doing = "Fails" if each.verdict is Verdict.FAILED else "A program was not sure"
    tests = ", ".join(dict.fromkeys(told.partition(":")[0] for _, told in each.wrong))
    return f"Tested in part in {files}. {doing} ({tests}) on {shown}{more}."


def _tools(subjects: Sequence[Subject]) -> Iterator[str]:
    yield "## Tools\n"
    used = {(report.program, report.version, report.how) for subject in subjects for report in subject.reports}
    yield from (f"- {' '.join(filter(None, (name, version)))}{f', {how}' if how else ''}" for name, version, how in sorted(used))
    yield "\nEvery result of every file is in `results.csv`, and in `earl.jsonld` for other programs. The hash of each file is in `SHA256SUMS`."
