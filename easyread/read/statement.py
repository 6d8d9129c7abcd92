"""The accessibility statement as far as `content/accessibility.yml` says it.

The headings, and the words of the scope, the aim and the enforcement, are those of the model statement that the law asks for
(Commission Implementing Decision (EU) 2018/1523 as kept in UK law; GOV.UK, "Sample accessibility statement").
"""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model import Site
from easyread.model.records import Accessibility, Issue
from easyread.text.countries import country_of, phone_link
from easyread.text.language import long_date
from easyread.text.rendering import escaped
from easyread.text.wcag import CRITERIA

WCAG = "[Web Content Accessibility Guidelines version 2.2](https://www.w3.org/TR/WCAG22/) AA standard"
STATUS = {"fully": "fully compliant", "partially": "partially compliant", "not": "not compliant"}


def title(site: Site) -> str:
    """What the page must be called."""
    return f"Accessibility statement for {site.name}"


def declared(site: Site, said: Accessibility) -> str:
    """All but what programs and people found, as Markdown."""
    parts = (_scope(site), _status(site, said), _issues(said), _contact(site), _enforcement(site), _prepared(said))
    return "\n\n".join(line for part in parts for line in part) + "\n"


def _scope(site: Site) -> Iterator[str]:
    where = f" at {site.address}" if site.address else ""
    yield (
        f'This accessibility statement applies to the website "{escaped(site.name)}"{where}, in both its editions: the standard edition and the Easy '
        "Read edition."
    )
    yield f"This website is run by {escaped(site.organisation)}. We want as many people as possible to be able to use it."


def _status(site: Site, said: Accessibility) -> Iterator[str]:
    yield "## Compliance status"
    law = country_of(site).law
    yield f"{escaped(site.organisation)} is committed to making its website accessible, in accordance with the {law}."
    because = f", because {escaped(said.because)}" if said.because else ""
    yield f"This website is {STATUS[said.status]} with the {WCAG}{because}."


def _issues(said: Accessibility) -> Iterator[str]:
    if said.issues or said.untested or said.burdens or said.out_of_scope:
        yield "## Non-accessible content"
    if said.issues or said.untested:
        yield "### Non-compliance with the accessibility regulations"
    if said.issues:
        yield "\n".join(f"- {_told(each)}" for each in said.issues)
    elif said.untested:
        yield "We know of no part of this website that fails the standard. We do not claim more, because some of it has not been tested:"
    if said.untested:
        yield from ["These have not been tested yet:"] if said.issues else []
        yield "\n".join(f"- {_told(each)}" for each in said.untested)
    if said.burdens:
        yield "### Disproportionate burden"
        yield "\n".join(f"- {_told(each)}" for each in said.burdens)
    if said.out_of_scope:
        yield "### Content that is not within the scope of the accessibility regulations"
        yield "\n".join(f"- {escaped(each)}" for each in said.out_of_scope)


def _told(each: Issue) -> str:
    criterion = CRITERIA.get(each.criterion)
    which = f" (WCAG 2.2 success criterion {criterion})" if criterion else ""
    fixed = f" We will put this right by {long_date(each.fixed_by)}." if each.fixed_by else ""
    return f"{escaped(each.what.rstrip('.'))}{which}.{fixed}"


def _contact(site: Site) -> Iterator[str]:
    yield "## Feedback and contact information"
    yield "If something on this website is hard to use, or you need it in another format, tell us:"
    yield f"- Email: [{escaped(site.email)}](mailto:{site.email})\n- Phone: [{escaped(site.phone)}]({phone_link(site)})"


def _enforcement(site: Site) -> Iterator[str]:
    country = country_of(site)
    yield "## Enforcement procedure"
    yield country.enforcement.format(law=country.law)


def _prepared(said: Accessibility) -> Iterator[str]:
    yield "## Preparation of this accessibility statement"
    yield f"This statement was prepared on {long_date(said.prepared)}. It was last reviewed on {long_date(said.reviewed)}."
