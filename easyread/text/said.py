"""What a page says beyond its title and its words: the fields of its kind. Every edition and every file asks here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from easyread.model import (
    Area,
    Document,
    Edition,
    FieldContent,
    FieldType,
    FieldValue,
    KindField,
    Library,
    Location,
    Measure,
    PageLink,
    Part,
    Status,
    Value,
    Wording,
    several_of,
)
from easyread.text.language import long_date


@dataclass(frozen=True, slots=True)
class Said:
    """One field of one page, in the words of one edition."""

    field: KindField
    content: FieldContent | None
    """None where the page says nothing, and the field has words for that."""
    label: str
    words: tuple[str, ...]
    where: Location

    @property
    def several(self) -> tuple[Part, ...]:
        """What it says, where that is several of something. Empty elsewhere."""
        return several_of(self.content)

    @property
    def lines(self) -> tuple[str, ...]:
        """Label and words in a line. What was counted is a line each, since it has names of its own."""
        if self.field.type is FieldType.MEASURES and self.content is not None:
            return self.words
        return (f"{self.label}: {', '.join(self.words)}",)


def said(document: Document, edition: Edition) -> tuple[Said, ...]:
    """What the fields say that readers of an edition see, in their order. The number is not among them: it stands in the label."""
    given = {each.field.name: each for each in document.fields}
    fields = (each for each in document.kind.fields if edition in each.shown and each.name != document.kind.numbered)
    found = (_said(each, given.get(each.name), document, edition) for each in fields)
    return tuple(each for each in found if each)


def lines(document: Document, edition: Edition) -> Iterator[str]:
    """The same as lines of text."""
    for each in said(document, edition):
        yield from each.lines


def label(document: Document, edition: Edition) -> str:
    """`Pledge 6`, `News`. Empty for a page of no kind."""
    one = document.kind.one.of(edition)
    return f"{one} {document.number}" if one and document.number else one


def full_label(document: Document, edition: Edition, library: Library) -> str:
    """The same with how many there are: `Pledge 6 of 24`."""
    short = label(document, edition)
    return f"{short} of {library.totals[document.kind.folder]}" if short and document.number else short


def _said(field: KindField, given: FieldValue | None, document: Document, edition: Edition) -> Said | None:
    name = field.label.of(edition)
    if given:
        return Said(field, given.content, name, tuple(_words(field, given.content, edition)), given.where)
    empty = field.when_empty.of(edition)
    return Said(field, None, name, (empty,), Location(document.path)) if empty else None


def _words(field: KindField, content: FieldContent, edition: Edition) -> Iterator[str]:
    for each in content if isinstance(content, tuple) else (content,):
        match each:
            case Wording():
                yield each.of(edition)
            case PageLink():
                yield each.title.of(edition) or each.key
            case Area():
                yield each.name
            case Measure():
                yield from (f"{each.name}: {value.label}: {amount(value, each.unit)}" for value in each.values)
            case Status():
                yield f"{field.choices[each.choice].of(edition)}, {long_date(each.on)}. {each.evidence}"
            case date():
                yield long_date(each)
            case int():
                yield f"{each:,}"
            case _:
                yield field.choices[each].of(edition) if each in field.choices else each


def amount(value: Value, unit: str) -> str:
    """`more than 8,000 people`, `up to 80%`."""
    shown = f"{value.amount:,}{unit}" if unit == "%" else f"{value.amount:,} {unit}"
    return f"{value.qualifier} {shown}".strip()
