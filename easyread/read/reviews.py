"""Reading the records under `content/reviews/`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from easyread.model import Location, Reference
from easyread.model.records import Record, Session, Tested, hash_of
from easyread.paths import EVALUATIONS, REVIEWS, SESSIONS
from easyread.problems import Reporter
from easyread.read.fields import Field, Schema, choice, count, day, day_until, many, read_fields, record, reference, text, yes_no
from easyread.read.files import Sources, files_below
from easyread.read.lists import whole
from easyread.read.tree import Mapping as Fields


def _waiver(_: Location, values: dict[str, Any]) -> tuple[date, str]:
    return values["until"], values["reason"]


_RECORD: Schema = {
    "by": Field(text, True),
    "although": Field(text),
    "corrected": Field(many(text)),
    "standard": Field(many(reference), True),
    "easy": Field(many(reference), True),
    "waived": Field(record({"until": Field(day, True), "reason": Field(text, True)}, _waiver)),
}


def read_records(sources: Sources, today: date, report: Reporter) -> Mapping[str, Record]:
    """The records by page. One that was changed by hand, is not whole or is of a day to come is a problem, and counts for nothing."""
    found = {key: _record(sources, path, today, report) for key, path in _files(sources, report)}
    return MappingProxyType({key: each for key, each in found.items() if each})


def _files(sources: Sources, report: Reporter) -> Iterator[tuple[str, str]]:
    for path in files_below(sources, REVIEWS, ".yml", report):
        if not path.startswith((f"{SESSIONS}/", f"{EVALUATIONS}/")):
            yield path.removeprefix(f"{REVIEWS}/").removesuffix(".yml"), path


def _record(sources: Sources, path: str, today: date, report: Reporter) -> Record | None:
    told = Reporter()
    values = whole(sources, path, {"on": Field(day_until(today), True), **_RECORD}, told)
    for each in told.problems:
        report.add(each)
    if values is None or any(each.rule in ("broken-yaml", "conflict") for each in told.problems):
        return None  # what cannot be read whole says of nothing that it was compared
    standard, easy = (_words(values[name], report) for name in ("standard", "easy"))
    if standard is None or easy is None:
        return None
    until, reason = values.get("waived") or (None, "")
    return Record(
        values["by"],
        values["on"],
        standard,
        easy,
        Location(path),
        tuple(values.get("corrected", ())),
        until,
        reason,
        values.get("although", ""),
    )


def _words(lines: tuple[Reference, ...], report: Reporter) -> tuple[str, ...] | None:
    """What was compared. None where a line is not what its hash was made of."""
    words = [line.key.partition(" ") for line in lines]
    changed = [line for line, (hash_, _, said) in zip(lines, words, strict=True) if hash_ != hash_of(said)]
    for line in changed:
        report(
            line.where,
            "edited-record",
            "This line was changed by hand, so nobody knows what was compared.",
            "Put it back, or compare the pages again and confirm.",
        )
    return None if changed else tuple(said for _, _, said in words)


_STATEMENT: Schema = {
    "said": Field(text, True),
    "right": Field(count),
    "partly": Field(count),
    "wrong": Field(count),
    "no_answer": Field(count),
    "picture_alone": Field(count),
    "decision": Field(choice("keep", "change", "cut")),
    "words": Field(text),
}
_SESSION: Schema = {
    "place": Field(text, True),
    "format": Field(text, True),
    "people": Field(count, True),
    "supporters": Field(count),
    "paid": Field(yes_no, True),
    "consent": Field(yes_no, True),
    "signed_off": Field(yes_no, True),
    "credit": Field(text, True),
    "statements": Field(lambda node, _: node, True),
}


def read_sessions(sources: Sources, today: date, report: Reporter) -> tuple[Session, ...]:
    """What people with learning disabilities said, in the order of the files' names."""
    paths = files_below(sources, SESSIONS, ".yml", Reporter())  # what cannot be read there was told with the records
    return tuple(session for path in paths if (session := _session(sources, path, today, report)))


def _session(sources: Sources, path: str, today: date, report: Reporter) -> Session | None:
    values = whole(sources, path, {"on": Field(day_until(today), True), **_SESSION}, report)
    if values is None:
        return None
    return Session(
        on=values["on"],
        place=values["place"],
        format=values["format"],
        people=values["people"],
        supporters=values.get("supporters", 0),
        paid=values["paid"],
        consent=values["consent"],
        signed_off=values["signed_off"],
        credit=values["credit"],
        tested=tuple(_tested(values["statements"], report)),
        where=Location(path),
    )


def _tested(node: object, report: Reporter) -> Iterator[Tested]:
    if not isinstance(node, Fields):
        report(
            getattr(node, "where", Location("")),
            "wrong-value",
            "This is not a group of statements.",
            "Write them as the template does.",
        )
        return
    for key, value in node.entries:
        if isinstance(value, Fields):
            fields = read_fields(Fields(value.entries, key.where), _STATEMENT, report)
            if "said" in fields:
                yield Tested(key.text, key.where, **fields)
