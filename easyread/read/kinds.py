"""Reading which kinds of page a site has, and what they say in fields: `kinds` and `fields` of `site.yml`."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, TypeVar

from easyread.model import EVERYBODY, Choice, Edition, FieldType, Kind, KindField, Location, PageLink, Status, Wording
from easyread.paths import is_address
from easyread.problems import Reporter, did_you_mean, in_brackets
from easyread.read.fields import (
    Field,
    Schema,
    area,
    choice,
    day,
    many,
    measure,
    read_fields,
    record,
    reference,
    text,
    whole_number,
    wrong,
    yes_no,
)
from easyread.read.tree import Mapping as Fields
from easyread.read.tree import Node, Scalar

RULE = "bad-kind"
_PLACE = re.compile(r"[a-z]+(-[a-z]+)*")
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_SHOWN = {
    "yes": EVERYBODY,
    "no": frozenset[Edition](),
    "standard": frozenset((Edition.STANDARD,)),
    "easy": frozenset((Edition.EASY,)),
}
W = TypeVar("W", bound=Wording)
_ORDERED = frozenset((FieldType.NUMBER, FieldType.DATE, FieldType.TEXT, FieldType.CHOICE))


@dataclass(frozen=True, slots=True)
class Kinds:
    """What pages a site has."""

    page: Kind
    """Of every page that is of no kind."""
    kinds: tuple[Kind, ...]


def any_node(node: Node, report: Reporter) -> Node:
    """What is read later, when more is known."""
    return node


def read_kinds(fields: Node | None, kinds: Node | None, reserved: Collection[str], report: Reporter) -> Kinds:
    """The fields of every page, and the kinds with these and their own. `reserved`: names that every page's fields have already."""
    common = _read_fields(fields, reserved, report)
    _tell_labels(common, "", report)
    taken = (*reserved, *(each.name for each in common))
    entries = _entries(kinds, "kinds by their folders", "Write `folder: {one: ..., many: ..., fields: {...}}`.", report)
    found = tuple(_kind(key, node, common, taken, report) for key, node in entries)
    return Kinds(Kind(fields=common), found)


def schema_of(kind: Kind) -> Schema:
    """How the declared fields of a page are read."""
    return {each.name: Field(_converter(each), each.required) for each in kind.fields}


def _entries(node: Node | None, wanted: str, remedy: str, report: Reporter) -> tuple[tuple[Scalar, Node], ...]:
    if isinstance(node, Fields):
        return node.entries
    if node is not None:
        wrong(node, wanted, remedy, report)
    return ()


def wording(node: Node, report: Reporter) -> Wording | None:
    """Words for each edition, or words that are the same in both."""
    if isinstance(node, Fields):
        return Wording(**read_fields(node, {"standard": Field(text), "easy": Field(text)}, report), easy_at=_easy_at(node))
    same = text(node, report)
    return None if same is None else Wording(same, same, node.where)


def _easy_at(node: Fields) -> Location:
    return next((value.where for key, value in node.entries if key.text == "easy"), node.where)


def _choice(node: Node, report: Reporter) -> Choice | None:
    """Words for each edition, or words that are the same in both, and a picture where one is needed."""
    if isinstance(node, Fields):
        fields = {"standard": Field(text), "easy": Field(text), "picture": Field(reference)}
        return Choice(**read_fields(node, fields, report), easy_at=_easy_at(node))
    same = text(node, report)
    return None if same is None else Choice(same, same, node.where)


def _choices(node: Node, report: Reporter) -> Mapping[str, Choice]:
    entries = _entries(node, "choices by name", "Write `choices: {name: {standard: ..., easy: ...}}`.", report)
    read = ((key, _choice(each, report)) for key, each in entries)
    return MappingProxyType({key.text: _in_both(words, key, report) for key, words in read if words})


def _in_both(words: W, key: Scalar, report: Reporter) -> W:
    if not (words.standard and words.easy):
        lacking = "easy" if words.standard else "standard"
        report(key.where, RULE, f"'{key.text}' has no words for one edition.", f"Add `{lacking}: ...`.")
    return words


def _map(node: Node, report: Reporter) -> tuple[tuple[str, ...], ...]:
    """Rows of places, of which each is one block with four corners."""
    rows = tuple(tuple(each.split()) for each in many(text)(node, report) or ())
    if any(not _PLACE.fullmatch(place) for row in rows for place in row):
        wrong(
            node, "a map of places in small letters and hyphens", 'Write a row of places on each line: `- "north north"`.', report
        )
    elif len(set(map(len, rows))) > 1:
        report(node.where, RULE, "The rows of this map are not equally long.", "Name a place in each of its squares.")
    elif torn := next((place for place in dict.fromkeys(each for row in rows for each in row) if not _is_block(place, rows)), ""):
        report(node.where, RULE, f"'{torn}' is no one block on this map.", "Let its squares lie together, with four corners.")
    else:
        return rows
    return ()


def _is_block(place: str, rows: Sequence[Sequence[str]]) -> bool:
    """Whether its squares are all that lie between its outermost ones."""
    squares = {(down, across) for down, row in enumerate(rows) for across, each in enumerate(row) if each == place}
    downs, acrosses = {down for down, _ in squares}, {across for _, across in squares}
    return len(squares) == (max(downs) - min(downs) + 1) * (max(acrosses) - min(acrosses) + 1)


_FIELD: Schema = {
    "type": Field(choice(*FieldType), True),
    "label": Field(wording),
    "required": Field(yes_no),
    "unique": Field(yes_no),
    "shown": Field(choice(*_SHOWN)),
    "when_empty": Field(wording),
    "choices": Field(_choices),
    "map": Field(_map),
}
_KIND: Schema = {
    "one": Field(wording, True),
    "many": Field(wording, True),
    "order_by": Field(reference),
    "group_by": Field(reference),
    "numbered": Field(reference),
    "easy_page_for": Field(reference),
    "fields": Field(any_node),
}


def _read_fields(node: Node | None, taken: Collection[str], report: Reporter) -> tuple[KindField, ...]:
    entries = _entries(node, "fields by name", "Write `name: {type: ..., label: ...}`.", report)
    return tuple(_field(key, each, report) for key, each in entries if _is_free(key, taken, report))


def _is_free(key: Scalar, taken: Collection[str], report: Reporter) -> bool:
    if not _NAME.fullmatch(key.text):
        report(key.where, RULE, f"'{key.text}' cannot name a field.", "Use small letters, digits and _, such as made_by.")
    elif key.text in taken:
        report(key.where, RULE, f"Every page has a field '{key.text}' already.", "Give this one another name.")
    return bool(_NAME.fullmatch(key.text)) and key.text not in taken


def _field(key: Scalar, node: Node, report: Reporter) -> KindField:
    if not isinstance(node, Fields):
        wrong(node, "a group of fields", "Write `type: ...` and `label: ...`.", report)
        return KindField(key.text, key.where)
    values = read_fields(Fields(node.entries, key.where), _FIELD, report)
    read = KindField(
        name=key.text,
        where=key.where,
        type=FieldType(values["type"]) if "type" in values else None,
        label=values.get("label", Wording()),
        required=values.get("required", False),
        unique=values.get("unique", False),
        shown=_SHOWN[values.get("shown", "yes")],
        when_empty=values.get("when_empty", Wording()),
        choices=values.get("choices", MappingProxyType({})),
        map=values.get("map", ()),
    )
    return _with_map(_with_choices(read, "choices" in values, report), "map" in values, report)


def _with_choices(field: KindField, given: bool, report: Reporter) -> KindField:
    """A field without a type where it should have choices and has none."""
    chosen = field.type in (FieldType.CHOICE, FieldType.CHOICES, FieldType.STATUS)
    if given and field.type and not chosen:
        report(field.where, RULE, f"'{field.name}' has choices, and it is no choice.", "Write `type: choice`.")
    if chosen and not field.choices:
        report(field.where, RULE, f"'{field.name}' has no choices.", "Add `choices: {name: {standard: ..., easy: ...}}`.")
        return replace(field, type=None)
    return field


def _with_map(field: KindField, given: bool, report: Reporter) -> KindField:
    """A field of areas without a type where it has no map that can be drawn."""
    if given and field.type and field.type is not FieldType.AREAS:
        report(field.where, RULE, f"'{field.name}' has a map, and it holds no areas.", "Write `type: areas`.")
    if field.type is FieldType.AREAS and not field.map:
        if not given:
            report(field.where, RULE, f"'{field.name}' has no map.", 'Add `map: ["north north", "west east"]`.')
        return replace(field, type=None)
    return field


def _tell_labels(fields: tuple[KindField, ...], numbered: str, report: Reporter) -> None:
    """Each field that the public sees is called something in each edition that shows it."""
    for each in fields:
        for edition in sorted(each.shown) if each.type and each.name != numbered else ():
            if not each.label.of(edition):
                message = f"'{each.name}' has no label in the {'Easy Read' if edition is Edition.EASY else 'standard'} edition."
                remedy = f"Add `label: {{standard: ..., easy: ...}}`, or `shown: no`, or `shown: {_other(edition)}`."
                report(each.where, RULE, message, remedy)


def _other(edition: Edition) -> Edition:
    return Edition.STANDARD if edition is Edition.EASY else Edition.EASY


def _tell_pages(field: KindField | None, report: Reporter) -> None:
    """Each choice that an Easy Read page is put together for can be an address, and has a picture. Each page chooses one."""
    if field is None:
        return
    if not field.required:
        report(field.where, RULE, f"A page without '{field.name}' would be on no Easy Read page.", "Add `required: yes`.")
    for name, choice_ in field.choices.items():
        if not is_address(name) or name == "index":
            report(field.where, RULE, f"'{name}' does not make a good address.", "Use small letters, digits and hyphens.")
        if choice_.picture is None:
            report(field.where, RULE, f"The Easy Read page of '{name}' has no picture.", "Add `picture: ...` to the choice.")


def _kind(key: Scalar, node: Node, common: tuple[KindField, ...], taken: Collection[str], report: Reporter) -> Kind:
    if not is_address(key.text):
        report(key.where, RULE, f"'{key.text}' is not the name of a folder of pages.", "Write it as in content/, such as news.")
    if not isinstance(node, Fields):
        wrong(node, "a group of fields", "Write `one: ...`, `many: ...` and `fields: ...`.", report)
        return Kind(key.text, fields=common, where=key.where)
    values = read_fields(Fields(node.entries, key.where), _KIND, report)
    fields = (*common, *_read_fields(values.pop("fields", None), taken, report))
    named = dict(_named(values, fields, report))
    _tell_pages(next((each for each in fields if each.name == named.get("easy_page_for")), None), report)
    _tell_labels(fields[len(common) :], named.get("numbered", ""), report)
    for name in ("one", "many"):
        if name in values:
            _in_both(values[name], Scalar(name, key.where), report)
    return Kind(key.text, values.get("one", Wording()), values.get("many", Wording()), fields, where=key.where, **named)


_WANTED: Mapping[str, tuple[frozenset[FieldType], str]] = MappingProxyType(
    {
        "order_by": (_ORDERED, "a whole number, a date, text or a choice"),
        "group_by": (frozenset((FieldType.CHOICE,)), "a choice"),
        "numbered": (frozenset((FieldType.NUMBER,)), "a whole number"),
        "easy_page_for": (frozenset((FieldType.CHOICE,)), "a choice"),
    }
)


def _named(values: dict[str, Any], fields: tuple[KindField, ...], report: Reporter) -> Iterator[tuple[str, str]]:
    """The fields that order, group and number the pages, as far as they are there and of the right type."""
    types = {each.name: each.type for each in fields}
    for name, (wanted, words) in _WANTED.items():
        if (told := values.get(name)) is None:
            continue
        if told.key not in types:
            remedy = did_you_mean(told.key, types, "Name one of the fields below.")
            report(told.where, RULE, f"There is no field '{told.key}' here.", remedy)
        elif types[told.key] is not None and types[told.key] not in wanted:
            report(told.where, RULE, f"'{told.key}' must be {words} for this.", f"Name another field in `{name}`.")
        elif types[told.key] is not None:
            yield name, told.key


def _in_words(node: Node, report: Reporter) -> Wording | None:
    """Words of a page, for each edition its own where they are given so."""
    words = wording(node, report)
    if words and not (words.standard and words.easy):
        wrong(node, "words for both editions", "Write `{standard: ..., easy: ...}`, or words that do for both.", report)
        return None
    return words


def _status(_: Location, values: dict[str, Any]) -> Status:
    return Status(values["is"], values["on"], values["evidence"])


def _page_link(node: Node, report: Reporter) -> PageLink | None:
    named = reference(node, report)
    return None if named is None else PageLink(named.key, named.where)


_CONVERTERS: Mapping[FieldType, Callable[[Node, Reporter], Any]] = MappingProxyType(
    {
        FieldType.TEXT: _in_words,
        FieldType.NUMBER: whole_number,
        FieldType.DATE: day,
        FieldType.LINKS: many(_page_link),
        FieldType.MEASURES: many(measure),
    }
)


def _several(*names: str) -> Callable[[Node, Reporter], tuple[str, ...] | None]:
    """One of `names`, or several in a list."""

    def convert(node: Node, report: Reporter) -> tuple[str, ...] | None:
        if isinstance(node, Scalar) and node.text not in names and (remedy := in_brackets(node.text, names)):
            wrong(node, "a list", remedy, report)
            return None
        return many(choice(*names))(node, report)

    return convert


def _converter(field: KindField) -> Callable[[Node, Reporter], Any]:
    match field.type:
        case None:
            return lambda node, report: None
        case FieldType.CHOICE:
            return choice(*field.choices)
        case FieldType.STATUS:
            return record(
                {"is": Field(choice(*field.choices), True), "on": Field(day, True), "evidence": Field(text, True)}, _status
            )
        case FieldType.CHOICES:
            return _several(*field.choices)
        case FieldType.AREAS:
            return many(area(field.places))
        case _:
            return _CONVERTERS[field.type]
