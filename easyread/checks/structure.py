"""Pages, headings and alternative texts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language import words
from easyread.model import EasyPage, Level, Library, Location, Problem

MAX_HEADING = 65
"""Characters (NHS digital service manual, Formatting)."""
MAX_ALT = 125
"""Characters (NHS digital service manual, Images)."""
MOST_STATEMENTS = 12
"""On one page. Print pages hold 3 to 5, so a page is at most 4 sheets."""
ALIKE = 0.6
"""Of its words, how many an alternative text may share with its statement."""


def _headings(page: EasyPage) -> Iterator[tuple[str, Location]]:
    yield page.title, Location(page.path)
    yield from ((section.title, section.where) for section in page.sections if section.title)


def long_heading(library: Library) -> Iterator[Problem]:
    """A heading is short.

    Bad: title: What we are all going to do together over the next 5 years to make everything better
    Good: title: Our plan for 5 years
    Source: NHS digital service manual, Formatting: headings of 65 characters or fewer.
    """
    for page in library.easy_pages:
        for heading, where in _headings(page):
            if len(heading) > MAX_HEADING:
                yield Problem(
                    where, "long-heading", f"'{heading[:40]} ...' has {len(heading)} characters.", f"{MAX_HEADING} are the most."
                )


def long_page(library: Library) -> Iterator[Problem]:
    """A page is about one thing.

    Bad: 20 statements on one page
    Good: 8 statements on one page
    Source: W3C, Making Content Usable, 4.3.3; Department of Health 2009, point 14: short.
    """
    for page in library.easy_pages:
        count = len(page.statements)
        if count > MOST_STATEMENTS:
            where = page.statements[MOST_STATEMENTS].where
            yield Problem(
                where,
                "long-page",
                f"This page has {count} statements.",
                f"Make a second page. {MOST_STATEMENTS} are enough.",
                Level.SHOULD,
            )


def alternative_text(library: Library) -> Iterator[Problem]:
    """Alternative text is short, adds something, and does not say that it is a picture.

    Bad: ![A picture of a doctor](../pictures/gp.svg)
    Good: ![](../pictures/gp.svg)
    Source: W3C images tutorial; NHS digital service manual, Images; WCAG 2.2, 1.1.1.
    """
    for page in library.easy_pages:
        for statement in page.statements:
            if message := _wrong_with(statement.alt, statement.text):
                yield Problem(statement.where, "alternative-text", message, "Leave it empty when the words beside it say it all.")


def _wrong_with(alt: str, text: str) -> str:
    if not alt:
        return ""
    if len(alt) > MAX_ALT:
        return f"The alternative text has {len(alt)} characters. {MAX_ALT} are the most."
    if re.match(r"(?:an? )?(?:picture|image|photo|drawing|icon|graphic)(?:graph)?\b", alt, re.IGNORECASE):
        return "The alternative text says that it is a picture."
    said, shown = set(map(str.lower, words(text))), set(map(str.lower, words(alt)))
    return "The alternative text repeats the words beside it." if shown and len(said & shown) / len(shown) >= ALIKE else ""
