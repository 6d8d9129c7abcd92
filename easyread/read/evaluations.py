"""Reading what people found who looked at published pages, alone or with an aid such as a screen reader."""

from __future__ import annotations

from datetime import date
from typing import Any

from easyread.model import Location
from easyread.model.records import OUTCOMES, Evaluation, Judged, Note, Seen
from easyread.paths import EVALUATIONS
from easyread.problems import Reporter
from easyread.read.fields import Field, Schema, choice, day_until, many, record, text, yes_no
from easyread.read.files import Sources, files_below
from easyread.read.lists import whole
from easyread.read.tree import Node
from easyread.text.wcag import CRITERIA


def _criterion(node: Node, report: Reporter) -> str | None:
    """The number of a success criterion."""
    number = text(node, report)
    if number is None or number in CRITERIA:
        return number
    report(node.where, "wrong-value", f"'{number}' is no success criterion of WCAG 2.2.", "Write its number, such as 1.4.3.")
    return None


def _seen(_: Location, values: dict[str, Any]) -> Seen:
    return Seen(**values)


def _judged(_: Location, values: dict[str, Any]) -> Judged:
    return Judged(**values)


def _note(_: Location, values: dict[str, Any]) -> Note:
    return Note(**values)


_SEEN: Schema = {"address": Field(text, True), "fingerprint": Field(text, True)}
_JUDGED: Schema = {"number": Field(_criterion, True), "outcome": Field(choice(*OUTCOMES), True), "told": Field(text)}
_NOTE: Schema = {
    **{name: Field(text, True) for name in ("address", "place", "heard")},
    "good": Field(yes_no, True),
}
_EVALUATION: Schema = {
    "by": Field(text, True),
    "using": Field(text, True),
    "seen": Field(many(record(_SEEN, _seen)), True),
    "judged": Field(many(record(_JUDGED, _judged))),
    "notes": Field(many(record(_NOTE, _note))),
}


def read_evaluations(sources: Sources, today: date, report: Reporter) -> tuple[Evaluation, ...]:
    """In the order of the files' names. One that is not whole is a problem, and counts for nothing."""
    paths = files_below(sources, EVALUATIONS, ".yml", Reporter())  # what cannot be read there was told with the records
    return tuple(each for path in paths if (each := _evaluation(sources, path, today, report)))


def _evaluation(sources: Sources, path: str, today: date, report: Reporter) -> Evaluation | None:
    values = whole(sources, path, {"on": Field(day_until(today), True), **_EVALUATION}, report)
    return Evaluation(**{"judged": (), "notes": (), **values}, where=Location(path)) if values else None
