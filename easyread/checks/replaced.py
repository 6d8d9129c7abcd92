"""Phone numbers and email addresses that changed on a page between two versions of the sources, while others still say the old ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from easyread.checks.contacts import contacts_in, own_contacts
from easyread.model import Document, EasyPage, Level, Library, Location, Problem
from easyread.paths import SITE

RULE = "old-contact"
MOST = 5
"""Files that are named."""


def still_old(old: Library, new: Library) -> Iterator[Problem]:
    """A problem for each contact that stands in the place of another on a page of `new`, where another page or the settings say that still."""
    before = {page.path: page for page in old.pages}
    for page in new.pages:
        was = before.get(page.path)
        if was is not None and was is not page:
            yield from _of_page(was, page, new)


def _of_page(was: Document | EasyPage, page: Document | EasyPage, library: Library) -> Iterator[Problem]:
    said, says = _contacts(was), _contacts(page)
    came = {contact: where for contact, where in says.items() if contact not in said}
    for gone in (each for each in said if each not in says) if came else ():
        now = next((each for each in came if ("@" in each) is ("@" in gone)), "")
        if now and (others := tuple(_which_say(gone, library))):
            yield _problem(came[now], gone, now, others)


def _contacts(page: Document | EasyPage) -> Mapping[str, Location]:
    """Each contact of a page, with the first place where it stands."""
    found: dict[str, Location] = {}
    for sentence in page.sentences:
        for contact, where in contacts_in(sentence):
            found.setdefault(contact, where)
    return found


def _which_say(contact: str, library: Library) -> Iterator[str]:
    if contact in own_contacts(library.site):
        yield SITE
    yield from (page.path for page in library.pages if contact in _contacts(page))


def _problem(where: Location, gone: str, now: str, others: tuple[str, ...]) -> Problem:
    more = f" and {len(others) - MOST} more" if len(others) > MOST else ""
    message = f"This said {gone} before, and says {now} now. These still say {gone}: {', '.join(others[:MOST])}{more}."
    return Problem(where, RULE, message, "Change it there too. If they mean another, there is nothing to do.", Level.SHOULD)
