"""An accessibility conformance report in the form that buyers ask for: OpenACR (GSA), which says what a VPAT says, as YAML.

Nothing "supports" a criterion unless a person said so of the pages as they are, and no program found otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml

from easyread.evidence.people import Word, words_of_people
from easyread.evidence.results import Subject
from easyread.evidence.wcag_em import Finding, Verdict, audit, observed
from easyread.model import Site
from easyread.model.records import Evaluation
from easyread.text.language import long_date
from easyread.text.wcag import CRITERIA

CATALOG = "2.5-edition-wcag-2.2-en"
NOTES = (
    "Nothing in this report supports a criterion unless a person said so, of the pages as they are now, and no program found otherwise. What "
    "programs tested in part, and what nobody has tested, is called not evaluated, at levels A and AA too, where a VPAT would not use that word."
)
_SPDX = {"OGL-3.0": "OGL-UK-3.0"}
_LEVELS = {"passed": "supports", "failed": "partially-supports", "not-present": "not-applicable"}


@dataclass(frozen=True, slots=True)
class Product:
    """What the report is about."""

    site: Site
    version: str
    """Of the sources, in words."""
    address: str
    made_from: str
    """A hash of all that it is made from."""


def as_openacr(product: Product, subjects: Sequence[Subject], evaluations: Sequence[Evaluation], on: date) -> str:
    """The report on a day, as YAML."""
    site = product.site
    data = {
        "title": f"{site.organisation} Accessibility Conformance Report",
        "product": {
            "name": site.name,
            "version": product.version,
            "description": f"The website at {product.address} in two editions, standard and Easy Read, made from {product.made_from}.",
        },
        "author": {"company_name": site.organisation, "email": site.email, "phone": site.phone},
        "vendor": {"company_name": site.organisation, "email": site.email, "phone": site.phone},
        "report_date": on.isoformat(),
        "notes": NOTES,
        "evaluation_methods_used": _methods(subjects, evaluations),
        **({"license": _SPDX.get(site.words_licence, site.words_licence)} if site.words_licence else {}),
        **({"repository": site.repository} if site.repository else {}),
        "catalog": CATALOG,
        "chapters": dict(_chapters(subjects, evaluations)),
    }
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=140)


def _methods(subjects: Sequence[Subject], evaluations: Sequence[Evaluation]) -> str:
    programs = sorted({f"{report.program} {report.version}".strip() for subject in subjects for report in subject.reports})
    people = [f"{each.by}, with {each.using}, on {long_date(each.on)}" for each in evaluations]
    return f"Programs: {', '.join(programs) or 'none'}. People: {'; '.join(people) or 'nobody yet'}."


def _chapters(subjects: Sequence[Subject], evaluations: Sequence[Evaluation]) -> Iterator[tuple[str, Any]]:
    parts = {
        "web": [subject for subject in subjects if subject.kind == "web pages"],
        "electronic-docs": [subject for subject in subjects if subject.kind != "web pages"],
    }
    found = {
        name: {each.criterion.number: each for each in audit(part, CRITERIA.values())} for name, part in parts.items() if part
    }
    said = {name: words_of_people([_only(each, part) for each in evaluations], part) for name, part in parts.items() if part}
    for level in ("A", "AA", "AAA"):
        criteria = [
            {"num": number, "components": [_component(name, found[name][number], said[name]) for name in found]}
            for number, criterion in CRITERIA.items()
            if criterion.level == level
        ]
        yield f"success_criteria_level_{level.lower()}", {"criteria": criteria}


def _only(evaluation: Evaluation, part: Sequence[Subject]) -> Evaluation:
    """What it says of some pages and files. Of none, it says nothing."""
    addresses = {f"/{subject.address}" for subject in part}
    seen = tuple(each for each in evaluation.seen if each.address in addresses)
    return Evaluation(
        evaluation.on,
        evaluation.by,
        evaluation.using,
        seen,
        evaluation.judged if seen else (),
        evaluation.notes,
        evaluation.where,
    )


def _component(name: str, finding: Finding, said: Mapping[str, tuple[Word, ...]]) -> dict[str, Any]:
    words = said.get(finding.criterion.number, ())
    notes = " ".join([observed(finding), *map(_told, words)])
    return {"name": name, "adherence": {"level": _level(finding, words), "notes": notes}}


def _level(finding: Finding, words: Sequence[Word]) -> str:
    if finding.verdict is Verdict.FAILED or any(word.judged.outcome == "failed" for word in words):
        return "partially-supports"
    holding = {_LEVELS.get(word.judged.outcome, "not-evaluated") for word in words if not word.changed}
    return holding.pop() if len(holding) == 1 else "not-evaluated"


def _told(word: Word) -> str:
    evaluation, judged = word.evaluation, word.judged
    since = f" {word.changed} of them changed since, so it has to be looked at again." if word.changed else ""
    more = f" {judged.told}" if judged.told else ""
    return (
        f"{evaluation.by} looked at {word.seen} pages and files with {evaluation.using} on {long_date(evaluation.on)}: "
        f"{judged.outcome.replace('-', ' ')}.{more}{since}"
    )
