"""An evaluation that W3C's WCAG-EM report tool opens: scope and sample filled in, results left for people and for `earl.jsonld`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from easyread.evidence.sample import RANDOM, Sampled
from easyread.evidence.wcag_em import ADDITIONAL, BASELINE, RELIED_UPON
from easyread.model import Site

_WCAG_EM = "http://www.w3.org/TR/WCAG-EM/#"
CONTEXT = {
    "dcterms": "http://purl.org/dc/terms/",
    "earl": "http://www.w3.org/ns/earl#",
    "wcagem": _WCAG_EM,
    "title": "dcterms:title",
    "description": "dcterms:description",
    "summary": "dcterms:summary",
    "date": {"@id": "dcterms:date", "@type": "http://www.w3.org/TR/NOTE-datetime"},
    "wcagVersion": "http://www.w3.org/WAI/standards-guidelines/wcag/#versions",
    "Evaluation": "wcagem:procedure",
    "defineScope": "wcagem:step1",
    "scope": "wcagem:step1a",
    "conformanceTarget": "wcagem:step1b",
    "accessibilitySupportBaseline": "wcagem:step1c",
    "additionalEvaluationRequirements": "wcagem:step1d",
    "exploreTarget": "wcagem:step2",
    "pageTypeVariety": "wcagem:step2c",
    "technologiesReliedUpon": "wcagem:step2d",
    "selectSample": "wcagem:step3",
    "structuredSample": "wcagem:step3a",
    "randomSample": "wcagem:step3b",
    "reportFindings": "wcagem:step5",
    "commissioner": "wcagem:commissioner",
    "evaluationSpecifics": "wcagem:step5b",
    "TestSubject": "earl:TestSubject",
    "Webpage": "wcagem:webpage",
}
"""The names of the tool's own files for the steps of WCAG-EM 1.0."""


def as_evaluation(site: Site, sample: Sequence[Sampled], address: str, on: date, summary: str) -> str:
    """JSON-LD. `address` is the site's, with a slash at its end; `on` is the day of the last test."""
    drawn = [each for each in sample if each.why == RANDOM]
    data = {
        "@context": CONTEXT,
        "@type": "Evaluation",
        "defineScope": {
            "scope": {
                "title": site.name,
                "description": f"{address} and all below it, in both editions, with every file to download",
            },
            "wcagVersion": "2.2",
            "conformanceTarget": "AA",
            "accessibilitySupportBaseline": BASELINE,
            "additionalEvaluationRequirements": ADDITIONAL,
        },
        "exploreTarget": {
            "technologiesReliedUpon": list(RELIED_UPON),
            "pageTypeVariety": "\n".join(dict.fromkeys(each.why for each in sample)),
        },
        "selectSample": {
            "structuredSample": [_subject(each, address) for each in sample if each not in drawn],
            "randomSample": [_subject(each, address) for each in drawn],
        },
        "reportFindings": {
            "title": f"Accessibility evaluation of {site.name}",
            "commissioner": site.organisation,
            "date": on.isoformat(),
            "summary": summary,
            "evaluationSpecifics": "What programs found is in earl.jsonld. Import it, and judge each result.",
        },
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _subject(each: Sampled, address: str) -> dict[str, object]:
    """The tool knows a page by the address in its description."""
    whole = address + each.subject.address
    return {"@id": whole, "@type": ["TestSubject", "Webpage"], "title": each.why, "description": whole}
