"""The fields of a page as a form, made from what is declared of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from easyread.model import FieldType, KindField, Library, Location
from easyread.paths import EASY_ENDING, key_of
from easyread.problems import Reporter
from easyread.read.easy import SCHEMA
from easyread.read.standard import COMMON
from easyread.read.tree import Scalar, parse_mapping

NOT_SHOWN = ("allow",)
"""Fields that the form leaves to others: leave to break a rule is given beside what breaks it."""
_HINTS: Mapping[str, tuple[str, str]] = {
    "title": ("Title", "text"),
    "picture": ("Picture of the page", "picture"),
    "summary": ("What the page is about, in one sentence", "text"),
    "order": ("Its place among its neighbours", "number"),
    "review_by": ("To be looked at again by", "date"),
}
"""What the fields of every page are called here, and what they hold."""
_TYPES: Mapping[FieldType | None, str] = {
    FieldType.TEXT: "text",
    FieldType.NUMBER: "number",
    FieldType.DATE: "date",
    FieldType.CHOICE: "choice",
}
"""What a browser has a box for. Everything else is written as it stands in the file."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One field to fill in."""

    name: str
    label: str
    type: str
    """`text`, `number`, `date`, `choice`, `picture`, or `written` for what is written as in the file."""
    value: str
    required: bool
    choices: tuple[tuple[str, str], ...] = ()
    """Names with what they are called."""


def form_of(library: Library, path: str, written: Mapping[str, str]) -> Iterator[Entry]:
    """Every field that the page at `path` may have, with what is written in it."""
    schema, declared = (SCHEMA, {}) if path.endswith(EASY_ENDING) else (COMMON, _declared(library, path))
    for name, field in schema.items():
        label, kind = _HINTS.get(name, (_words(name), "written"))
        if name not in NOT_SHOWN and (field.required or name in _HINTS or name in written):
            yield _entry(name, label, kind, field.required, written.get(name, ""))
    for name, each in declared.items():
        kind = _TYPES.get(each.type, "written")
        choices = tuple((value, words.standard) for value, words in each.choices.items()) if kind == "choice" else ()
        yield _entry(name, each.label.standard or _words(name), kind, each.required, written.get(name, ""), choices)


def _declared(library: Library, path: str) -> Mapping[str, KindField]:
    return {each.name: each for each in library.site.kind_of(key_of(path)).fields if each.type}


def _words(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _entry(name: str, label: str, kind: str, required: bool, written: str, choices: tuple[tuple[str, str], ...] = ()) -> Entry:
    """What is no plain value on one line is written as in the file, whatever is declared."""
    plain = _scalar(written)
    if plain is None or "\n" in written:
        return Entry(name, label, "written", written, required)
    return Entry(name, label, kind, written if kind == "written" else plain, required, choices)


def _scalar(written: str) -> str | None:
    """The plain value that some YAML stands for. None where it is more than that."""
    node = parse_mapping(f"value: {written}", Location(""), Reporter())
    value = node.entries[0][1] if node and len(node.entries) == 1 else None
    return value.text if isinstance(value, Scalar) else None
