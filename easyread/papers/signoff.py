"""The sign-off pack: all that a person needs to decide whether a version may be published, in one zip with a hash of every file."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from html import escape
from pathlib import Path

import markdown

from easyread.editions import Editions
from easyread.evidence.earl import as_earl
from easyread.evidence.openacr import Product, as_openacr
from easyread.evidence.people import form, listening_form
from easyread.evidence.report_tool import as_evaluation
from easyread.evidence.results import Inspection, Outcome, Subject
from easyread.evidence.sample import Sampled, lasting, make_sample, pages_of
from easyread.evidence.sarif import as_sarif
from easyread.evidence.wcag_em import OPEN, audit, summary
from easyread.evidence.wcag_em import as_markdown as wcag_em
from easyread.model import Document, Library, Picture
from easyread.pages.statement import found
from easyread.pages.tables import as_csv
from easyread.papers.report import as_markdown as rule_report
from easyread.papers.report import make_report
from easyread.papers.telling import WAYS, Teller
from easyread.papers.trace import as_csv as trace_csv
from easyread.paths import EVALUATIONS, SESSIONS
from easyread.read.origin import MADE_FROM
from easyread.reviews.pairs import Pair, pairs
from easyread.reviews.sessions import NOBODY_YET, checked_site
from easyread.reviews.status import as_json as status_json
from easyread.reviews.status import overview
from easyread.reviews.strength import FEWEST, strength
from easyread.text.countries import country_of
from easyread.text.language import long_date
from easyread.zips import zipped

_WITHIN = re.compile(r"\[([^\[\]]*)\]\((?!\w+:)[^()]*\)")
"""A link within the site, which a page that stands alone has not."""
_STYLE = """body{max-width:60rem;margin:0 auto;padding:1rem 1.5rem 3rem;font:1.125rem/1.6 Arial,sans-serif;
overflow-wrap:anywhere}table{width:100%;border-collapse:collapse;margin:1rem 0}th,td{border:1px solid;padding:.4rem .6rem;text-align:start;
vertical-align:top}code{font-size:.95em}a{color:inherit}a:focus-visible{outline:3px solid}html{background:#fff;color:#1d1d1b}
@media(prefers-color-scheme:dark){html{background:#141b22;color:#f2f4f5}}@media print{body{max-width:none;font-size:11pt}}"""
PEOPLE = (
    ("Subject experts", "Say that what both editions tell is right."),
    ("People with learning disabilities", "Tested the Easy Read edition, as the records of sessions tell."),
    ("Somebody who uses a screen reader", "Read the pages of the sample, with NVDA, JAWS, VoiceOver or TalkBack."),
    ("Somebody who uses a keyboard alone", "Used the searches, the player and the downloads."),
    (
        "Somebody who checks PDF files",
        "Compared the reading order, headings and descriptions with what is seen (Matterhorn Protocol).",
    ),
    ("Somebody who reads braille", "Read one braille file of each grade."),
    ("Somebody who listens", "Heard one recording from its start to its end."),
    ("Whoever owns the equality impact assessment", "Looked at it again for this version."),
    ("Whoever publishes", "Agrees that this version is published."),
)
"""Who has to say something that no program can, and what."""


@dataclass(frozen=True, slots=True)
class Pack:
    """What a pack is made from."""

    editions: Editions
    subjects: tuple[Subject, ...]
    site: Path
    """The built site."""
    root: Path
    version: str
    """Of the sources, in words."""
    address: str
    """Of the site, with a slash at its end."""

    @property
    def on(self) -> date:
        """The day of the last test."""
        return max(report.on for subject in self.subjects for report in subject.reports)


def make_pack(pack: Pack) -> bytes:
    """The zip, the same bytes for the same site and results."""
    return zipped((name, text.encode()) for name, text in _files(pack))


def _files(pack: Pack) -> Iterator[tuple[str, str]]:
    library, problems = pack.editions.library, pack.editions.problems
    checked = checked_site(library)
    page = partial(_page, country_of(library.site).language)
    parts = [
        ("1-rules/report.html", page("Report of the rules", rule_report(make_report(library, problems)))),
        ("1-rules/problems.json", WAYS["json"](problems, Teller(pack.root, address=pack.address))),
        ("2-sessions/sessions.html", page("What people understood", "\n".join(_sessions(library)))),
        *((f"2-sessions/{file.name}", file.read_text(encoding="utf-8")) for file in sorted((pack.root / SESSIONS).glob("*.yml"))),
        ("3-meaning/comparisons.html", page("Who compared which pages", "\n".join(_comparisons(library)))),
        ("3-meaning/status.json", status_json(overview(library, problems), library.history)),
        ("4-web/evaluation.html", page("Accessibility evaluation", _evaluation(pack, checked))),
        ("4-web/open-in-wcag-em-report-tool.json", _for_report_tool(pack)),
        ("4-web/earl.jsonld", as_earl(pack.subjects, pack.address)),
        ("4-web/openacr.yaml", _openacr(pack)),
        ("5-files/files.html", page("What was found in each file", "\n".join(_file_table(pack.subjects)))),
        ("5-files/results.csv", _results(pack.subjects)),
        ("5-files/results.sarif", as_sarif(pack.subjects, pack.address)),
        ("6-pictures/pictures.csv", _pictures(library)),
        *(("7-statement/statement.html", page(each.title, text)) for each, text in _statements(library, checked)),
        ("8-people/to-fill-in.html", page("What only people can tell", "\n".join(_form()))),
        ("8-people/screen-reader.html", page("What a screen reader says", listening_form(pages_of(_sample(pack))))),
        ("8-people/evaluation.yml", form(lasting(_sample(pack), tuple(pack.editions.pages.values())), pack.on)),
        *(
            (f"8-people/evaluations/{file.name}", file.read_text(encoding="utf-8"))
            for file in sorted((pack.root / EVALUATIONS).glob("*.yml"))
        ),
        ("9-standards/trace.csv", trace_csv(library)),
        ("SHA256SUMS", _hashes(pack.site)),
    ]
    yield "index.html", page("Sign-off pack", "\n".join(_index(pack, [name for name, _ in parts])))
    yield from parts


def _page(language: str, title: str, text: str) -> str:
    """Markdown as a page that stands alone."""
    body = markdown.markdown(text, extensions=["tables"])
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, '
        f'initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n'
    )


def _index(pack: Pack, names: Sequence[str]) -> Iterator[str]:
    tested = sum(bool(subject.reports) for subject in pack.subjects)
    to_mend = sum(
        result.outcome is Outcome.FAILED for subject in pack.subjects for report in subject.reports for result in report.results
    )
    yield f"# Sign-off pack of {pack.editions.library.site.name}\n"
    yield f"- Address: {pack.address}"
    yield f"- Version: {pack.version}"
    yield f"- Made from: `{pack.editions.made_from}`. The published site says the same at `{MADE_FROM}`, or this pack is not about it."
    yield f"- All published files together: `{hashlib.sha256(_hashes(pack.site).encode()).hexdigest()}`, the hash of `SHA256SUMS`."
    yield f"- Files that can be tested: {len(pack.subjects):,}. With results of programs: {tested:,}. To put right: {to_mend:,}."
    yield f"- Problems that the rules tell: {len(pack.editions.problems):,}."
    yield f"- {checked_site(pack.editions.library)}"
    yield f"- Sessions with people on record: {len(pack.editions.library.sessions)}.\n"
    yield "This pack claims nothing for people. What only people can tell is a form: `8-people/to-fill-in.html`.\n"
    yield "## What is in it\n"
    yield from (f"- [{name}]({name})" for name in names)
    yield "\n`SHA256SUMS` has a hash of every published file. In the folder of the site, `sha256sum --check SHA256SUMS` tells whether it is this version."


def _sessions(library: Library) -> Iterator[str]:
    """Each session by itself, since groups, formats and questions differ."""
    yield "# What people understood\n"
    yield (
        "The range beside a count is the one within which the true share of people like these lies, 95 times of 100 (Wilson's score "
        f"interval). None is told of fewer than {FEWEST} people, and sessions are never put together.\n"
    )
    if not library.sessions:
        yield NOBODY_YET
    for each in library.sessions:
        helped = f", {each.supporters} supporters" if each.supporters else ""
        yield f"\n## {long_date(each.on)}: {each.people} people{helped}\n"
        yield f"They looked at: {_cell(each.format)}. They were {'paid' if each.paid else 'not paid'}. "
        yield f"They {'agreed' if each.consent else 'did not agree'} that answers are kept, and {'signed off' if each.signed_off else 'did not sign off'} what was written.\n"
        yield "| Statement | Understood it | Understood the picture alone | To |\n| --- | --- | --- | --- |"
        for one in each.tested:
            counts = (strength(count, each.people) for count in (one.right, one.picture_alone))
            yield f"| `{one.id}` {_cell(one.said)} | {' | '.join(counts)} | {one.decision} |"


def _comparisons(library: Library) -> Iterator[str]:
    yield "# Who compared which pages\n"
    yield "| Page | State | By | On | Changes since |\n| --- | --- | --- | --- | ---: |"
    yield from map(_comparison, pairs(library))


def _comparison(each: Pair) -> str:
    by, on = (each.record.by, each.record.on.isoformat()) if each.record else ("", "")
    count = len(each.standard_changes) + len(each.easy_changes)
    return f"| {_cell(each.document.title)} | {each.state.value} | {_cell(by)} | {on} | {count} |"


def _sample(pack: Pack) -> tuple[Sampled, ...]:
    return make_sample(pack.subjects, tuple(pack.editions.pages.values()))


def _evaluation(pack: Pack, checked: str) -> str:
    library = pack.editions.library
    return wcag_em(library.site, pack.subjects, _sample(pack), checked, library.evaluations)


def _for_report_tool(pack: Pack) -> str:
    return as_evaluation(pack.editions.library.site, _sample(pack), pack.address, pack.on, summary(audit(pack.subjects)))


def _openacr(pack: Pack) -> str:
    library = pack.editions.library
    product = Product(library.site, pack.version, pack.address, pack.editions.made_from)
    return as_openacr(product, pack.subjects, library.evaluations, pack.on)


def _file_table(subjects: Sequence[Subject]) -> Iterator[str]:
    yield "# What was found in each file\n"
    for kind in dict.fromkeys(subject.kind for subject in subjects):
        yield f"\n## {kind[0].upper()}{kind[1:]}\n"
        yield "| File | What programs found |\n| --- | --- |"
        for subject in subjects:
            if subject.kind == kind:
                yield f"| `/{subject.path}` | {'; '.join(map(_found, subject.reports)) or 'not tested'} |"


def _found(report: Inspection) -> str:
    wrong = [result.test for result in report.results if result.outcome is Outcome.FAILED]
    return f"{_cell(report.program)}: {_cell(', '.join(wrong)) or 'nothing to put right'}"


def _results(subjects: Sequence[Subject]) -> str:
    head = ("file", "hash", "program", "version", "on", "test", "success criteria", "outcome", "told")
    return as_csv([head, *(row for subject in subjects for report in subject.reports for row in _rows(subject, report))])


def _rows(subject: Subject, report: Inspection) -> Iterator[tuple[object, ...]]:
    about = (subject.path, subject.fingerprint, report.program, report.version, report.on)
    for result in report.results:
        yield (*about, result.test, " ".join(result.criteria), result.outcome.value, result.told)


def _pictures(library: Library) -> str:
    used = {ref.key for page in library.easy_pages for ref in page.pictures} | {word.picture.key for word in library.words}
    rows = (_picture(each, name in used) for name, each in sorted(library.pictures.items()))
    return as_csv([("picture", "shows", "from", "licence", "credit", "consent", "used"), *rows])


def _picture(each: Picture, used: bool) -> tuple[str, ...]:
    owed = (each.set.title, each.licence, each.set.credit, each.set.consent) if each.set else ("", each.licence, "", "")
    return (each.name, each.shows, *owed, "yes" if used else "no")


def _statements(library: Library, checked: str) -> Iterator[tuple[Document, str]]:
    for page in library.documents:
        if page.built:
            text = f"# {page.title}\n\n{page.summary}\n\n{page.body}\n\n{page.built}\n{found(library.findings, checked)}"
            yield page, _WITHIN.sub(r"\1", text)


def _form() -> Iterator[str]:
    yield "# What only people can tell\n"
    yield "Write who, when, and what they found. Leave open what nobody did.\n"
    yield "| Who | What | Name and day | Found |\n| --- | --- | --- | --- |"
    yield from (f"| {who} | {what} | {OPEN} | {OPEN} |" for who, what in PEOPLE)


def _hashes(site: Path) -> str:
    files = sorted(file for file in site.rglob("*") if file.is_file())
    return "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(site).as_posix()}\n" for file in files)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
