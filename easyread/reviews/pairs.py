"""The record that a person compared two pages: what it says now, and how it is written."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from easyread.model import Document, EasyPage, Library
from easyread.model.records import Record
from easyread.reviews.drift import Change, changes
from easyread.reviews.units import Unit, easy_units, standard_units


class State(StrEnum):
    """Where a pair of pages stands."""

    NEVER = "never compared"
    SAME = "compared"
    WAIVED = "changed, put off"
    DRIFTED = "changed since"


@dataclass(frozen=True)
class Pair:
    """A standard page, its twin, and what is known of them together."""

    document: Document
    easy: EasyPage
    record: Record | None
    standard_changes: tuple[Change, ...] = ()
    easy_changes: tuple[Change, ...] = ()
    waived: bool = False

    @property
    def state(self) -> State:
        if self.record is None:
            return State.NEVER
        if not self.standard_changes and not self.easy_changes:
            return State.SAME
        return State.WAIVED if self.waived else State.DRIFTED


def pairs(library: Library) -> Iterator[Pair]:
    """Every page that has a twin, in reading order."""
    for document in library.documents:
        if easy := library.easy_by_key.get(document.key):
            yield pair(document, easy, library.records.get(document.key), library.today)


def pair(document: Document, easy: EasyPage, record: Record | None, today: date) -> Pair:
    """What is known of two pages on a day."""
    if record is None:
        return Pair(document, easy, None)
    waived = record.waived_until is not None and today <= record.waived_until
    standard = changes(record.standard, standard_units(document))
    return Pair(document, easy, record, standard, changes(record.easy, easy_units(easy)), waived)


def written(document: Document, easy: EasyPage, by: str, on: date, corrected: Sequence[str] = (), although: str = "") -> str:
    """The record of two pages as they are now, as YAML to keep. `although` is why they say the same where a program finds that they differ."""
    lines = [
        "# A person compared both pages, and they say the same. Each line below is what they compared, after its hash.",
        f"by: {_quoted(by)}",
        f"on: {on.isoformat()}",
        *([f"although: {_quoted(although)}"] if although else []),
        *(["corrected:", *(f"  - {_quoted(each)}" for each in corrected)] if corrected else []),
        "standard:",
        *map(_line, standard_units(document)),
        "easy:",
        *map(_line, easy_units(easy)),
    ]
    return "\n".join(lines) + "\n"


def _line(unit: Unit) -> str:
    return f"  - {_quoted(f'{unit.hash} {unit.words}')}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
