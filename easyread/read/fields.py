"""Declared, validated fields: what a mapping may hold, and how each value is read.

A converter takes a node and returns the value, or reports a problem and returns None. `read_fields` applies a schema.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterable
from collections.abc import Mapping as MappingType
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from types import MappingProxyType
from typing import Any, TypeVar

from easyread.model import Allowance, Area, Location, Measure, Reference, TurnedDown, Value
from easyread.paths import ACCESSIBILITY, ENDING, PICTURE_LIST, REVIEWS, SITE, SOURCES, TOUR, WORDS
from easyread.pictures.licences import LICENCES
from easyread.problems import Reporter, did_you_mean
from easyread.read.tree import Mapping, Node, Scalar, Sequence
from easyread.text.language import long_date

T = TypeVar("T")
Convert = Callable[[Node, Reporter], T | None]


@dataclass(frozen=True, slots=True)
class Field:
    """One declared field."""

    convert: Convert[Any]
    required: bool = False


Schema = MappingType[str, Field]


def read_fields(node: Mapping, schema: Schema, report: Reporter) -> dict[str, Any]:
    """The valid values by name. Unknown, missing and wrong ones are reported and left out."""
    values: dict[str, Any] = {}
    given = {key.text for key, _ in node.entries}
    for key, value in node.entries:
        if key.text not in schema:
            known = ", ".join(schema)
            remedy = did_you_mean(key.text, set(schema) - given, f"The fields here are: {known}.")
            message = f"'{key.text}' is not a field {_where(key.where.path)}."
            report(key.where, "unknown-key", message, remedy, about=key.text)
        elif (converted := schema[key.text].convert(value, report)) is not None:
            values[key.text] = converted
    slips = {near for key in given - schema.keys() for near in get_close_matches(key, schema.keys() - given, n=1)}
    for name, declared in schema.items():
        if declared.required and node.whole and name not in given | slips:
            report(node.where, "missing-key", f"'{name}' is missing.", f"Add a line `{name}: ...`.", about=name)
    return values


_FILES: MappingType[str, str] = MappingProxyType(
    {
        SITE: "the settings of the site",
        WORDS: "the word list",
        PICTURE_LIST: "the list of pictures",
        TOUR: "the tour",
        SOURCES: "the list of sources",
        ACCESSIBILITY: "the accessibility statement",
    }
)


def _where(path: str) -> str:
    """What has no such field. A file that is no page has groups of fields, each with its own."""
    if path.endswith(ENDING):
        return "of this page"
    folder, _, name = path.rpartition("/")
    other = "a record" if folder.startswith(REVIEWS) else name
    return f"here, in {_FILES.get(path, other)}"


def is_whole(values: MappingType[str, Any], schema: Schema) -> bool:
    """Whether all that must be there is there."""
    return all(name in values for name, declared in schema.items() if declared.required)


def wrong(node: Node, wanted: str, remedy: str, report: Reporter, about: str = "") -> None:
    got = f"'{node.text}'" if isinstance(node, Scalar) else "a list" if isinstance(node, Sequence) else "a group of fields"
    report(node.where, "wrong-value", f"This must be {wanted}, not {got}.", remedy, about=about)


MAX_TEXT = 5_000
"""Characters of a value. The longest is a sentence that a record keeps."""


def text(node: Node, report: Reporter) -> str | None:
    """Words on one line."""
    if not isinstance(node, Scalar) or not node.text.strip():
        remedy = "Write the words after the colon, without a # before them."
        wrong(
            node,
            "text",
            remedy if isinstance(node, Scalar) else "Write the words after the colon, without dashes or brackets.",
            report,
        )
        return None
    if len(node.text) > MAX_TEXT:
        wrong(node, f"text of up to {MAX_TEXT:,} characters", "Say it in fewer words.", report)
        return None
    words = " ".join(node.text.split())
    if words[0] + words[-1] in ("“”", "‘’"):  # a word processor's quotes, meant as quotes of this file
        words = words[1:-1].strip()
    if words.count("“") != words.count("”"):
        wrong(node, "words with both quotes or none", "Put the other quote in, or take this one out.", report)
    return words


def _like(pattern: str, wanted: str, remedy: str) -> Convert[str]:
    """Words of one form, which may stand in an address."""
    form = re.compile(pattern)

    def convert(node: Node, report: Reporter) -> str | None:
        words = text(node, report)
        if words is not None and not form.fullmatch(words):
            wrong(node, wanted, remedy, report)
            return None
        return words

    return convert


email = _like(r"[\w.+'-]+@[\w-]+(\.[\w-]+)+", "an e-mail address", "Write it as name@example.org.")
phone = _like(r"\+?[0-9][0-9 ()-]{3,20}", "a telephone number", "Write it in digits, for example 01234 567 890.")
branch = _like(r"\w[\w./-]*", "the name of a branch", "Write it as `main`.")


def web_address(node: Node, report: Reporter) -> str | None:
    """An address that starts with `https://`."""
    address = text(node, report)
    if address is None or re.fullmatch(r"https://[^\s<>\"']+", address):
        return address
    wrong(node, "an address on the web", "Copy it from the browser: it starts with https://.", report)
    return None


def whole_number(node: Node, report: Reporter) -> int | None:
    """A number of 1 or more, up to 9 digits, with or without commas."""
    if not isinstance(node, Scalar) or not re.fullmatch(r"[1-9][0-9]{0,2}(,?[0-9]{3}){0,2}|[1-9][0-9]{0,8}", node.text):
        wrong(node, "a whole number of 1 or more", "Write it in digits, for example 12.", report)
        return None
    return int(node.text.replace(",", ""))


def count(node: Node, report: Reporter) -> int | None:
    """A whole number, 0 too."""
    return 0 if isinstance(node, Scalar) and node.text == "0" else whole_number(node, report)


FEW = 3
"""Names that a remedy repeats."""


def choice(*names: str) -> Convert[str]:
    """One of `names`."""

    def convert(node: Node, report: Reporter) -> str | None:
        if isinstance(node, Scalar) and node.text in names:
            return node.text
        listed = " or ".join(f"'{name}'" for name in names)
        written = node.text if isinstance(node, Scalar) else ""
        wrong(
            node, listed, did_you_mean(written, names, f"Write {listed}." if len(names) <= FEW else "Write one of these."), report
        )
        return None

    return convert


def many(item: Convert[T]) -> Convert[tuple[T, ...]]:
    """A list of items. A single item may stand without a list's dashes or brackets."""

    def convert(node: Node, report: Reporter) -> tuple[T, ...]:
        nodes = node.items if isinstance(node, Sequence) else (node,)
        converted = (item(each, report) for each in nodes)
        return tuple(value for value in converted if value is not None)

    return convert


_YES_NO = choice("yes", "no")


def yes_no(node: Node, report: Reporter) -> bool | None:
    """Whether it is `yes`. None for what is neither yes nor no."""
    said = _YES_NO(node, report)
    return None if said is None else said == "yes"


def reference(node: Node, report: Reporter) -> Reference | None:
    """The name of another source."""
    name = text(node, report)
    return None if name is None else Reference(name, node.where)


def record(schema: Schema, build: Callable[[Location, dict[str, Any]], T]) -> Convert[T]:
    """A group of fields, made into a noun when all the required ones are there."""

    def convert(node: Node, report: Reporter) -> T | None:
        if not isinstance(node, Mapping):
            wrong(node, "a group of fields", f"Write {', '.join(f'`{name}: ...`' for name in schema)}.", report)
            return None
        values = read_fields(node, schema, report)
        return build(node.where, values) if is_whole(values, schema) else None

    return convert


def allowances(node: Node, report: Reporter) -> tuple[Allowance, ...] | None:
    """`rule: reason` pairs."""
    if not isinstance(node, Mapping):
        rules = [each.text for each in node.items if isinstance(each, Scalar)] if isinstance(node, Sequence) else [""]
        right = ", ".join(f'{rule or "rule"}: "reason"' for rule in rules)
        wrong(node, "a rule and a reason", f"Write the reason too: `allow: {{{right}}}`", report, about=" ".join(rules))
        return None
    pairs = ((key, text(value, report)) for key, value in node.entries)
    return tuple(Allowance(key.text, reason, key.where) for key, reason in pairs if reason)


_TURNED_DOWN: Schema = {"level": Field(choice("should", "off"), True), "reason": Field(text, True)}


def turned_down(node: Node, report: Reporter) -> tuple[TurnedDown, ...] | None:
    """`name: {level: should, reason: "..."}` pairs."""
    if not isinstance(node, Mapping):
        wrong(node, "rules and reasons", 'Write `rules: {words: {level: should, reason: "..."}}`.', report)
        return None
    found = []
    for key, value in node.entries:
        if not isinstance(value, Mapping):
            wrong(value, "a level and a reason", 'Write `{level: should, reason: "..."}`.', report)
        elif (fields := read_fields(value, _TURNED_DOWN, report)).keys() >= _TURNED_DOWN.keys():
            found.append(TurnedDown(key.text, where=key.where, **fields))
    return tuple(found)


def _value(_: Location, values: dict[str, Any]) -> Value:
    return Value(**values)


def _measure(_: Location, values: dict[str, Any]) -> Measure | None:
    return Measure(**values) if values["values"] else None


def _area(_: Location, values: dict[str, Any]) -> Area:
    return Area(**values)


def licence(node: Node, report: Reporter) -> str | None:
    """The name of a licence we know."""
    name = text(node, report)
    if name is None or name in LICENCES:
        return name
    remedy = did_you_mean(name, LICENCES, f"Write one of: {', '.join(LICENCES)}.")
    report(node.where, "unknown-licence", f"'{name}' is not a licence we know.", remedy)
    return None


def day(node: Node, report: Reporter) -> date | None:
    """A date written as 2027-01-31."""
    if isinstance(node, Scalar) and re.fullmatch(r"\d{4}-\d\d-\d\d", node.text):
        with contextlib.suppress(ValueError):
            return date.fromisoformat(node.text)
        report(node.where, "wrong-value", f"'{node.text}': there is no such day.", "Look for a slip in the month or the day.")
        return None
    wrong(node, "a date", "Write it as year, month and day: 2027-01-31.", report)
    return None


def day_until(today: date) -> Convert[date]:
    """A date that is not still to come, for what somebody did."""

    def convert(node: Node, report: Reporter) -> date | None:
        found = day(node, report)
        if found is None or found <= today:
            return found
        remedy = "Write the day on which it was done."
        report(node.where, "wrong-value", f"{long_date(found)} is still to come, so nobody can have done this then.", remedy)
        return None

    return convert


QUALIFIERS = ("more than", "over", "under", "up to", "about")

value = record({"label": Field(text, True), "amount": Field(whole_number, True), "qualifier": Field(choice(*QUALIFIERS))}, _value)
measure = record({"name": Field(text, True), "unit": Field(text), "values": Field(many(value), True)}, _measure)


def area(places: Iterable[str]) -> Convert[Area]:
    """A block of a map that has these places."""
    return record({"name": Field(text, True), "place": Field(choice(*places), True)}, _area)
