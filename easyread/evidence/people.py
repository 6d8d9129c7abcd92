"""What people found who looked at published pages: a form to fill in, and what may be said because of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from easyread.evidence.results import Subject
from easyread.records import Evaluation, Judged
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
