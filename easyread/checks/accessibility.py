"""The accessibility statement claims no more than is known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from easyread.checks.rule import Scope, rule
from easyread.model import Level, Library, Location, Problem
from easyread.paths import ACCESSIBILITY
from easyread.read.statement import title
from easyread.text.language import long_date
from easyread.text.wcag import CRITERIA

YEAR = timedelta(days=365)
"""How long a review or a test may be ago."""


@rule(Scope.PAGE)
def statement_title(library: Library) -> Iterator[Problem]:
    """The accessibility statement is called "Accessibility statement for", and the website's name.

    Bad: title: Accessibility
    Good: title: Accessibility statement for Libraries in the north of the county
    Source: GOV.UK, Sample accessibility statement.
    """
    wanted = title(library.site)
    for document in library.documents if library.site.name else ():
        if document.layout == "accessibility" and document.title != wanted:
            message = f"This page is called '{document.title}'."
            yield Problem(document.at_title, "statement-title", message, f"Write `title: {wanted}`.")


@rule(Scope.LIBRARY)
def no_statement(library: Library) -> Iterator[Problem]:
    """A page that shows the accessibility statement has something to show, and what the statement says has a page.

    Bad: layout: accessibility, and no file content/accessibility.yml
    Good: layout: accessibility, and what it says in content/accessibility.yml
    Source: GOV.UK, Sample accessibility statement.
    """
    pages = [document for document in library.documents if document.layout == "accessibility"]
    if pages and library.accessibility is None:
        remedy = f"Write {ACCESSIBILITY} as the guide shows, or take the line `layout: accessibility` out."
        yield Problem(Location(pages[0].path), "no-statement", "There is nothing that the statement could say.", remedy)
    if library.accessibility and not pages:
        remedy = "Write `layout: accessibility` on the page of the statement."
        yield Problem(library.accessibility.where, "no-statement", "No page shows what is said here.", remedy)


@rule(Scope.LIBRARY)
def claims_too_much(library: Library) -> Iterator[Problem]:
    """A website that is called fully compliant has no known fault, and everything has been tested. One that is not says why.

    Bad: status: fully, and a list of what has not been tested
    Good: status: partially, and a list of what has not been tested
    Source: GOV.UK, Sample accessibility statement; Public Sector Bodies Accessibility Regulations 2018.
    """
    said = library.accessibility
    if said is None:
        return
    known = bool(said.issues or said.burdens or said.untested or (library.findings and library.findings.failed))
    if said.status == "fully" and known:
        message = "The website is called fully compliant, and yet something fails or has not been tested."
        yield Problem(said.where, "claims-too-much", message, "Write `status: partially`.")
    if said.status != "fully" and not (said.because or said.issues or said.burdens):
        message = f"The website is called {said.status} compliant, and nothing says why."
        yield Problem(said.where, "claims-too-much", message, "Write the reason: `because: ...`, or a list of `issues`.")


@rule(Scope.LIBRARY)
def untold_failure(library: Library) -> Iterator[Problem]:
    """The statement owns up to each success criterion that programs found not to be met.

    Bad: Programs found that 1.4.3 is not met, and the statement lists no issue with it
    Good: {what: Grey words are hard to see, criterion: 1.4.3, fixed_by: 2027-01-31}
    Source: GOV.UK, Sample accessibility statement; Public Sector Bodies Accessibility Regulations 2018.
    """
    said, findings = library.accessibility, library.findings
    if said is None or findings is None:
        return
    told = {each.criterion for each in (*said.issues, *said.burdens)}
    for number in findings.failed:
        if number not in told and number in CRITERIA and CRITERIA[number].level != "AAA":
            message = f"Programs found that {CRITERIA[number]} is not met everywhere, and the statement does not say so."
            yield Problem(said.where, "untold-failure", message, "Put it right, or add it to `issues`.")


@rule(Scope.LIBRARY)
def unknown_criterion(library: Library) -> Iterator[Problem]:
    """Each issue names a success criterion of WCAG 2.2, at level A or AA.

    Bad: criterion: 1.5.1
    Good: criterion: 1.4.3
    Source: WCAG 2.2; GOV.UK, Sample accessibility statement.
    """
    said = library.accessibility
    for each in (*said.issues, *said.burdens, *said.untested) if said else ():
        if each.criterion not in CRITERIA or CRITERIA[each.criterion].level == "AAA":
            message = f"'{each.criterion}' is no success criterion of WCAG 2.2 at level A or AA."
            yield Problem(each.where, "unknown-criterion", message, "Write its number, such as 1.4.3.")


@rule(Scope.LIBRARY)
def statement_dates(library: Library) -> Iterator[Problem]:
    """The statement was reviewed in the last 12 months, the tests are no older, and what is to be mended is not overdue.

    Bad: reviewed: 2024-05-01
    Good: reviewed: 2026-11-23
    Source: GOV.UK, Sample accessibility statement; Public Sector Bodies Accessibility Regulations 2018.
    """
    said, findings, today = library.accessibility, library.findings, library.today
    if said is None:
        return
    if said.prepared > said.reviewed:
        yield _late(said.where, "The statement was reviewed before it was prepared.", "Mend one of the dates.")
    if today - said.reviewed > YEAR:
        yield _late(said.where, f"The statement was last reviewed on {long_date(said.reviewed)}.", "Look at it, and set the day.")
    if findings and today - findings.on > YEAR:
        yield _late(findings.where, f"The last tests were on {long_date(findings.on)}.", "Run `make evidence`.")
    for each in said.issues:
        if _is_over(each.fixed_by, today):
            yield _late(each.where, "This was to be put right by now.", "Put it right, or set a day in the future.")


def _is_over(day: date | None, today: date) -> bool:
    return day is not None and day < today


def _late(where: Location, message: str, remedy: str) -> Problem:
    return Problem(where, "statement-dates", message, remedy, Level.SHOULD)
