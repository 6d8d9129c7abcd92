"""Phone numbers and email addresses: those that a sentence has, and those that are nearly the site's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from easyread.model import Location, Sentence, Site
from easyread.paths import SITE
from easyread.text import facts
from easyread.text.leads import is_one_slip


def own_contacts(site: Site) -> Mapping[str, str]:
    """The site's phone number and email address as they are compared, each with how it is written."""
    return {each.text: written for written in (site.phone, site.email) for each in facts.contacts(written)}


def contacts_in(sentence: Sentence) -> Iterator[tuple[str, Location]]:
    """Each phone number and email address of a sentence, and those to which only its links lead, with their places."""
    shown = tuple(facts.contacts(sentence.text))
    yield from ((each.text, sentence.at(each.start)) for each in shown)
    for run in sentence.runs:
        for each in facts.contacts(run.target or ""):
            if each.text not in {other.text for other in shown}:
                yield each.text, run.target_at or run.where


def nearly_own(contact: str, own: Mapping[str, str]) -> str:
    """The site's own contact of which this is a slip, as it is written. Empty where it is none."""
    return "" if contact in own else next((written for meant, written in own.items() if is_one_slip(contact, meant)), "")


def not_quite(own: str) -> str:
    """What is told of a slip of the site's own contact."""
    return f"This is nearly, but not quite, {own}, which {SITE} says."
