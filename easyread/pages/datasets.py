"""The pages of each kind as data, for others to build on: JSON with its schema, and CSV for spreadsheets."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from easyread.model import (
    Area,
    Document,
    EasyPage,
    Edition,
    FieldContent,
    FieldType,
    Kind,
    KindField,
    Measure,
    PageLink,
    Statement,
    Status,
    Wording,
)
from easyread.pages.outline import Outline
from easyread.pages.tables import as_csv
from easyread.text.links import address_of, standard_uri
from easyread.text.said import Said, said

FOLDER = "data"
VERSION = 1
"""Of the shape of these files. A later shape that breaks a reader has a higher number."""
MEASURES = f"{FOLDER}/measures.csv"
_DRAFT = "https://json-schema.org/draft/2020-12/schema"


@dataclass(frozen=True, slots=True)
class Dataset:
    """The pages of one kind."""

    kind: Kind
    documents: tuple[Document, ...]

    @property
    def name(self) -> str:
        return self.kind.folder.replace("/", "-")

    @property
    def json_uri(self) -> str:
        return f"{FOLDER}/{self.name}.json"

    @property
    def csv_uri(self) -> str:
        return f"{FOLDER}/{self.name}.csv"

    @property
    def schema_uri(self) -> str:
        return f"{FOLDER}/{self.name}.schema.json"


def datasets(outline: Outline) -> tuple[Dataset, ...]:
    """One for each kind that has pages, which are in reading order."""
    documents = tuple(outline.documents)
    found = (Dataset(kind, tuple(each for each in documents if each.kind == kind)) for kind in outline.library.site.kinds)
    return tuple(each for each in found if each.documents)


def dataset_files(outline: Outline) -> dict[str, str]:
    """Every file, by its address."""
    files: dict[str, str] = {}
    for each in datasets(outline):
        files[each.json_uri] = _written(_whole(each, outline))
        files[each.schema_uri] = _written(schema(each))
        files[each.csv_uri] = as_csv(_rows(each, outline))
    counted = list(_counted(outline))
    return {**files, MEASURES: as_csv([_COUNTED, *counted])} if counted else files


def _written(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _whole(dataset: Dataset, outline: Outline) -> dict[str, Any]:
    site = outline.library.site
    return {
        "$schema": f"{dataset.name}.schema.json",
        "version": VERSION,
        "title": dataset.kind.many.standard,
        "publisher": site.organisation,
        "licence": site.words_licence or None,
        "published": site.published.isoformat() if site.published else None,
        "items": [_item(document, outline) for document in dataset.documents],
    }


def _item(document: Document, outline: Outline) -> dict[str, Any]:
    easy = outline.easy.get(document.key)
    return {
        "id": document.key,
        "title": {"standard": document.title, "easy": easy.title if easy else None},
        "summary": document.summary,
        "address": {"standard": _address(standard_uri(document.key)), "easy": _easy_address(document, outline)},
        "source": [origin.cited for origin in outline.library.origins_of([document])],
        "fields": {field.name: _plain(document.value(field.name)) for field in document.kind.fields},
        "statements": [_statement(each) for each in easy.statements] if easy else [],
    }


def _statement(each: Statement) -> dict[str, Any]:
    return {"id": each.id, "sentences": [sentence.text for sentence in each.sentences], "picture": each.picture.key}


def _address(uri: str) -> str:
    """From the site's address, with its part of the page."""
    path, _, anchor = uri.partition("#")
    return f"{address_of(path)}/" + (f"#{anchor}" if anchor else "")


def _easy_address(document: Document, outline: Outline) -> str | None:
    return _address(outline.easy_address(document.key)) if document.key in outline.easy else None


def _plain(content: FieldContent | None) -> Any:
    """As JSON says it: words for each edition, names of choices and pages, numbers, days as 2027-01-31. None where the page says nothing."""
    match content:
        case tuple():
            return [_plain_part(each) for each in content]
        case Wording():
            return {"standard": content.standard, "easy": content.easy}
        case date():
            return content.isoformat()
        case Status():
            return {"is": content.choice, "on": content.on.isoformat(), "evidence": content.evidence}
        case _:
            return content


def _plain_part(each: str | PageLink | Measure | Area) -> Any:
    match each:
        case PageLink():
            return each.key
        case Area():
            return {"name": each.name, "place": each.place}
        case Measure():
            values = [
                {"label": value.label, "amount": value.amount, "qualifier": value.qualifier or None} for value in each.values
            ]
            return {"name": each.name, "unit": each.unit or None, "values": values}
        case _:
            return each


def schema(dataset: Dataset) -> dict[str, Any]:
    """The JSON Schema of a dataset, from the declaration of its kind."""
    words = {"type": "string"}
    maybe = {"type": ["string", "null"]}
    both = {"type": "object", "properties": {"standard": words, "easy": maybe}, "required": ["standard", "easy"]}
    statement = _object({"id": words, "sentences": _list(words), "picture": words})
    fields = _object({field.name: _field_schema(field) for field in dataset.kind.fields})
    item = _object(
        {
            "id": words,
            "title": both,
            "summary": words,
            "address": both,
            "source": _list(words),
            "fields": fields,
            "statements": _list(statement),
        }
    )
    whole = {"version": {"const": VERSION}, "title": words, "publisher": words, "licence": maybe, "published": maybe}
    return {"$schema": _DRAFT, **_object({"$schema": words, **whole, "items": _list(item)})}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _field_schema(field: KindField) -> dict[str, Any]:
    one = _value_schema(field)
    return {"description": field.label.standard or field.name, **(one if field.required else {"anyOf": [one, {"type": "null"}]})}


def _value_schema(field: KindField) -> dict[str, Any]:
    words, day = {"type": "string"}, {"type": "string", "format": "date"}
    choices: dict[str, Any] = {"enum": list(field.choices)}
    value = _object({"label": words, "amount": {"type": "integer"}, "qualifier": {"type": ["string", "null"]}})
    measure = _object({"name": words, "unit": {"type": ["string", "null"]}, "values": _list(value)})
    schemas: dict[FieldType | None, dict[str, Any]] = {
        FieldType.TEXT: _object({"standard": words, "easy": words}),
        FieldType.NUMBER: {"type": "integer"},
        FieldType.DATE: day,
        FieldType.CHOICE: choices,
        FieldType.CHOICES: _list(choices),
        FieldType.LINKS: _list(words),
        FieldType.MEASURES: _list(measure),
        FieldType.AREAS: _list(_object({"name": words, "place": words})),
        FieldType.STATUS: _object({"is": choices, "on": day, "evidence": words}),
        None: {},
    }
    return schemas[field.type]


def _rows(dataset: Dataset, outline: Outline) -> Iterator[Sequence[object]]:
    fields = [field.name for field in dataset.kind.fields]
    yield ("id", "title", "easy_title", "summary", *fields, "easy_words", "source", "address", "easy_address")
    for document in dataset.documents:
        easy = outline.easy.get(document.key)
        told = {each.field.name: _words_of(each) for each in said(document, Edition.STANDARD) if each.content is not None}
        given = [told.get(name, _cell(document.value(name))) for name in fields]
        words = _joined(statement.text for statement in easy.statements) if easy else ""
        sources = "; ".join(origin.cited for origin in outline.library.origins_of([document]))
        address = _address(standard_uri(document.key))
        about = (document.key, document.title, _title(easy), document.summary)
        yield (*about, *given, words, sources, address, _easy_address(document, outline) or "")


def _words_of(each: Said) -> str:
    """A field as a cell: days as programs read them."""
    match each.content:
        case date():
            return each.content.isoformat()
        case Status():
            return "; ".join(
                (each.field.choices[each.content.choice].standard, each.content.on.isoformat(), each.content.evidence)
            )
        case _:
            return "; ".join(each.words)


def _joined(texts: Iterable[str]) -> str:
    """One after the other, with a sign after those that have none, as items of a list."""
    ended = (text if text.endswith((".", "!", "?", ":")) else f"{text};" for text in texts)
    return " ".join(ended).removesuffix(";")


def _title(easy: EasyPage | None) -> str:
    return easy.title if easy else ""


def _cell(content: FieldContent | None) -> str:
    plain = content.standard if isinstance(content, Wording) else _plain(content)
    return "" if plain is None else plain if isinstance(plain, str) else json.dumps(plain, ensure_ascii=False)


_COUNTED = ("page", "title", "measure", "when", "qualifier", "amount", "unit")


def _counted(outline: Outline) -> Iterator[Sequence[object]]:
    """What was counted on any page, a row each."""
    for document in outline.documents:
        for measure in (each for field in document.fields for each in field.several if isinstance(each, Measure)):
            for value in measure.values:
                about = (document.key, document.title, measure.name)
                yield (*about, value.label, value.qualifier, value.amount, measure.unit)
