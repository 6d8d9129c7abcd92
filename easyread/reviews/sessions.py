"""Sessions with people with learning disabilities: a record to fill in, and what may be said because of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from easyread.model import EasyPage, Library
from easyread.model.records import Session, Tested
from easyread.reviews.units import called_now, units_by_id, words_of
from easyread.text.language import long_date

NOBODY_YET = "People with learning disabilities have not yet checked these pages."


def template(pages: tuple[EasyPage, ...], on: date) -> str:
    """A record to fill in after a session about some pages, as YAML."""
    lines = [
        "# What people with learning disabilities said in a session. Write no names of people here.",
        f"on: {on.isoformat()}",
        'place: ""',
        "format: booklet",
        "people: 0",
        "supporters: 0",
        'paid: "no"  # were the people paid for their time?',
        'consent: "no"  # did everybody agree that their answers are kept?',
        'signed_off: "no"  # did the group say at the end: this is right?',
        'credit: ""  # how the group wants to be named, such as: The Riverside self-advocacy group',
        "# How many people understood each statement: right, partly, wrong, no_answer. picture_alone: how many understood the",
        "# picture before they saw the words. decision: keep, change or cut. Add a line `words: ...` for what the group would rather say.",
        "statements:",
    ]
    return "\n".join([*lines, *(line for page in pages for line in _statements(page))]) + "\n"


def _statements(page: EasyPage) -> Iterator[str]:
    for name, unit in units_by_id(page).items():
        yield f'  "{name}":'
        yield f"    said: {json.dumps(unit.words, ensure_ascii=False)}"
        yield from (f"    {count}: 0" for count in ("right", "partly", "wrong", "no_answer", "picture_alone"))
        yield "    decision: keep"


def holding(session: Session, page: EasyPage) -> bool:
    """Whether a session's sign-off still holds for a page: all of it was tested, agreed to and is as it was."""
    said = {each.id: each.said for each in session.tested if each.decision == "keep"}
    units = units_by_id(page)
    whole = all(said.get(name) == unit.words for name, unit in units.items())
    return whole and session.signed_off and session.consent and session.people > 0 and bool(units)


@dataclass(frozen=True, slots=True)
class Answer:
    """What one group said of one statement."""

    session: Session
    tested: Tested
    holds: bool
    """Whether the statement still has the words and the picture that they saw."""


def answers(library: Library, page: EasyPage) -> dict[str, tuple[Answer, ...]]:
    """What was said of each statement of a page that was tested, by id. One that was mended since keeps what was said of it before."""
    units = units_by_id(page)
    found: dict[str, list[Answer]] = {}
    for session in library.sessions:
        for tested in session.tested:
            name = tested.id if tested.id in units else called_now(library, tested.id, words_of(tested))
            if name in units:
                found.setdefault(name, []).append(Answer(session, tested, tested.said == units[name].words))
    return {name: tuple(each) for name, each in found.items()}


def checked_by(library: Library, page: EasyPage) -> str:
    """Who checked a page, as one sentence to publish. Only what a record says."""
    sessions = [session for session in library.sessions if holding(session, page)]
    if not sessions:
        return "People with learning disabilities have not yet checked this page." if library.sessions else NOBODY_YET
    last = max(sessions, key=lambda session: session.on)
    return f"{last.credit} checked this page on {long_date(last.on)}."


def checked_site(library: Library) -> str:
    """The same for the whole edition."""
    done = len(checked_pages(library))
    return (
        NOBODY_YET if not done else f"People with learning disabilities have checked {done} of {len(library.easy_pages)} pages."
    )


def checked_book(library: Library, pages: Sequence[EasyPage]) -> str:
    """The same for several pages in one file."""
    done = [page for page in pages if any(holding(session, page) for session in library.sessions)]
    if not done:
        return "People with learning disabilities have not checked it yet."
    if len(done) < len(pages):
        return "People with learning disabilities have checked some of it."
    return "People with learning disabilities have checked it."


def checked_pages(library: Library) -> tuple[EasyPage, ...]:
    """The pages whose check still holds."""
    return tuple(page for page in library.easy_pages if any(holding(session, page) for session in library.sessions))
