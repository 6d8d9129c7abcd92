"""What people found who looked at published pages: a form to fill in, and what may be said because of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from easyread.evidence.results import Subject
from easyread.model.records import Evaluation, Judged
from easyread.text.wcag import CRITERIA, TARGET

FORM = """# What one person found who looked at the published website. Write no names of people here.
on: {on}
by: ""  # what they are, such as: An accessibility tester of the board
using: ""  # all that they used, with versions, such as: NVDA 2026.1 with Firefox 143 on Windows 11. Or: a keyboard alone
# What they looked at, as it was. Take out what they did not look at. A page that changes later has to be looked at again.
seen:
{seen}
# Of each success criterion: passed, failed, cannot-tell, not-present, or not-checked. Say what was seen: told: "..."
judged:
{judged}
# What they met, such as:
# notes:
#   - {{address: /easy-read/, place: the player, heard: "button, play, then the statement", good: "yes"}}
"""


def form(subjects: Sequence[Subject], on: date) -> str:
    """A record to fill in about some pages and files as they are now, as YAML."""
    seen = (f"  - {{address: {json.dumps(f'/{each.address}')}, fingerprint: {each.fingerprint}}}" for each in subjects)
    judged = (f"  - {{number: {each.number}, outcome: not-checked}}  # {each.level} {each.name}" for each in TARGET)
    return FORM.format(on=on.isoformat(), seen="\n".join(seen), judged="\n".join(judged))


@dataclass(frozen=True, slots=True)
class Word:
    """What one person said of one criterion."""

    evaluation: Evaluation
    judged: Judged
    seen: int
    """How many pages and files they looked at."""
    changed: int
    """How many of those are not as they were, so that what they found may hold no more."""


def words_of_people(evaluations: Sequence[Evaluation], subjects: Sequence[Subject]) -> Mapping[str, tuple[Word, ...]]:
    """What people said of each success criterion, by number, whatever they did not check left out."""
    now = {f"/{subject.address}": subject.fingerprint for subject in subjects}
    found: dict[str, list[Word]] = {}
    for evaluation in evaluations:
        changed = sum(now.get(each.address) != each.fingerprint for each in evaluation.seen)
        for judged in evaluation.judged:
            if judged.outcome != "not-checked":
                found.setdefault(judged.number, []).append(Word(evaluation, judged, len(evaluation.seen), changed))
    return {number: tuple(found[number]) for number in CRITERIA if number in found}


LISTEN = (
    ("The page's title and main heading", "Do they say where you are?"),
    ("The headings, one after another", "Do they say what follows, and is none left out?"),
    ("The landmarks", "Can you get to the main part, to the menu and to help?"),
    ("Pictures", "Is nothing read twice? Is nothing left out that you need to know?"),
    ("Links and buttons, one after another", "Does each say where it goes or what it does, without the words around it?"),
    ("Tables", "Is each cell said with its heading?"),
    ("Searching, and the player", "Can you use them, and are you told what happened?"),
    ("Words", "Is anything said wrong, such as a name, a number or a date?"),
)
"""What somebody with a screen reader is asked about each page, and why."""


def listening_form(subjects: Sequence[Subject]) -> str:
    """A form to print or to write in, for somebody who uses a screen reader, as Markdown: what they used, then each page."""
    lines = [
        "# What a screen reader says: notes",
        "This form is about the website and not about you. Stop when you want. Leave out what you did not try. Write no name.",
        "| About you and what you use | Your answer |\n| --- | --- |",
        *(
            f"| {each} | |"
            for each in ("Screen reader and its version", "Browser and its version", "Device", "Day", "How long you have used it")
        ),
    ]
    for each in subjects:
        rows = (f"| {what} | {why} | | |" for what, why in LISTEN)
        lines += [
            "",
            f"## /{each.address}",
            "",
            "| Listen for | Ask yourself | What you heard | Good? |\n| --- | --- | --- | --- |",
            *rows,
        ]
    lines += [
        "",
        "Somebody keeps what you wrote in the project under `content/reviews/evaluations/`, with the day and without your name.",
    ]
    return "\n".join(lines[:2]) + "\n\n" + "\n".join(lines[2:]) + "\n"
