"""A report in the form that W3C recommends (WCAG-EM 1.0), filled in with all that programs know. What people have to find stays open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from easyread.evidence.people import Word, words_of_people
from easyread.evidence.results import Outcome, Subject
from easyread.evidence.sample import SHARE, Sampled
from easyread.model import Site
from easyread.model.records import Evaluation, Seen
from easyread.text.language import counted, long_date
from easyread.text.wcag import TARGET, Criterion

OPEN = "to be filled in"
BASELINE = "Chromium was used by programs. With screen readers and other aids: to be filled in."
ADDITIONAL = "The Easy Read rules of the guide, PDF/UA-1 for PDF files, EPUB Accessibility for e-books."
RELIED_UPON = ("HTML", "CSS", "SVG", "PDF", "EPUB", "MP3", "JavaScript")
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


def audit(subjects: Sequence[Subject], criteria: Iterable[Criterion] = TARGET) -> tuple[Finding, ...]:
    """Each criterion: those that the law asks for, unless others are named. A program never says that one is met: only people can."""
    return tuple(_finding(criterion, subjects) for criterion in criteria)


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


def as_markdown(
    site: Site, subjects: Sequence[Subject], sample: Sequence[Sampled], checked: str, evaluations: Sequence[Evaluation] = ()
) -> str:
    """The report. `checked` is a sentence about tests by people with learning disabilities; `evaluations` are of people who looked at pages."""
    findings = audit(subjects)
    parts = (
        _about(site, subjects, findings, checked, evaluations),
        _scope(site, subjects),
        _sample(subjects, sample, evaluations),
        _results(findings, words_of_people(evaluations, subjects)),
        _tools(subjects),
    )
    return "\n".join(line for part in parts for line in part) + "\n"


def _about(
    site: Site, subjects: Sequence[Subject], findings: Sequence[Finding], checked: str, evaluations: Sequence[Evaluation]
) -> Iterator[str]:
    days = sorted({report.on for subject in subjects for report in subject.reports})
    yield f"# Accessibility evaluation of {site.name}\n"
    yield "| About | This evaluation |\n| --- | --- |"
    yield f"| Commissioned by | {site.organisation} |"
    yield f"| Evaluated by | programs; the person who completes it: {OPEN} |"
    yield f"| Tests by programs | {' to '.join(long_date(day) for day in dict.fromkeys((*days[:1], *days[-1:]))) or 'none'} |"
    people = [f"{each.by}, with {each.using}, on {long_date(each.on)}" for each in evaluations]
    yield f"| Tests by people | {'; '.join(people) or OPEN} |\n"
    yield "## Executive summary\n"
    yield f"{summary(findings)} {checked}\n"
    confirmed = (
        "what people found is told beside each criterion" if people else "no success criterion has been confirmed by a person"
    )
    yield f"This is no claim of conformance: {confirmed}. Conclusion: {OPEN}.\n"


def summary(findings: Sequence[Finding]) -> str:
    """How far programs came."""
    return (
        f"There are {len(findings)} success criteria at levels A and AA. Programs found that {_count(findings, Verdict.FAILED)} fail. "
        f"They tested {_count(findings, Verdict.CANNOT_TELL)} others in part, and found nothing that fails for certain. "
        f"{_count(findings, Verdict.NOT_CHECKED)} they cannot test."
    )


def _count(findings: Sequence[Finding], verdict: Verdict) -> int:
    return sum(each.verdict is verdict for each in findings)


def _scope(site: Site, subjects: Sequence[Subject]) -> Iterator[str]:
    kinds = dict.fromkeys(subject.kind for subject in subjects)
    counts = (f"{sum(subject.kind == kind for subject in subjects):,} {kind}" for kind in kinds)
    yield "## Scope\n"
    yield f"- Website: {site.name}, both editions and every file to download: {', '.join(counts)}."
    yield "- Target: Web Content Accessibility Guidelines (WCAG) 2.2, level AA."
    yield f"- Browsers and aids to be supported: {BASELINE}"
    yield f"- More than WCAG asks: {ADDITIONAL}"
    yield f"- Technologies relied upon: {', '.join(RELIED_UPON)}. JavaScript is used by the player, and relied upon by the searches alone.\n"


def _sample(subjects: Sequence[Subject], sample: Sequence[Sampled], evaluations: Sequence[Evaluation]) -> Iterator[str]:
    yield "## Sample for people to test\n"
    tested = sum(bool(subject.reports) for subject in subjects)
    yield f"Programs tested {tested:,} of {len(subjects):,} files."
    yield f"People test these: one of each kind, and {SHARE:.0%} more, drawn by the hash of their bytes.\n"
    yield "| Page or file | Why | Tested by, on |\n| --- | --- | --- |"
    yield from (f"| `/{each.subject.address}` | {each.why} | {_seen(each.subject, evaluations) or OPEN} |" for each in sample)
    yield ""


def _seen(subject: Subject, evaluations: Sequence[Evaluation]) -> str:
    """By whom a page was seen as it is."""
    this = Seen(f"/{subject.address}", subject.fingerprint)
    return "; ".join(f"{each.by}, {long_date(each.on)}" for each in evaluations if this in each.seen)


def _results(findings: Sequence[Finding], said: Mapping[str, tuple[Word, ...]]) -> Iterator[str]:
    yield "## Results\n"
    yield "| Success criterion | Level | What programs can say | Observed | What people found |\n| --- | --- | --- | --- | --- |"
    for each in findings:
        name = f"[{each.criterion}]({each.criterion.address})"
        yield f"| {name} | {each.criterion.level} | {each.verdict} | {observed(each)} | {_people(said.get(each.criterion.number, ()))} |"
    yield ""


def _people(words: Sequence[Word]) -> str:
    told = (
        f"{word.judged.outcome.replace('-', ' ')} ({word.evaluation.by}; {word.seen} pages and files, {word.changed} changed since)"
        f"{f': {word.judged.told}' if word.judged.told else ''}"
        for word in words
    )
    return "; ".join(told) or OPEN


def observed(each: Finding) -> str:
    """What programs saw of a criterion, in a few sentences."""
    if each.verdict is Verdict.NOT_CHECKED:
        return "No program tests this."
    files = counted(each.looked_at, "file")
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
