"""How an index page lists the pages of its section: under headings, and by what they can be narrowed to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from easyread.model import Document, Edition, Kind, KindField, Status


@dataclass(frozen=True)
class Group:
    """Pages of a section under a heading of their own, which is empty for all of them."""

    title: str
    pages: tuple[Document, ...]
    name: str = ""
    """Its anchor on the index page."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Pages of a section that say the same in one field."""

    name: str
    """`made-by-council`, unique on its page."""
    label: str
    """Of the field."""
    title: str
    keys: frozenset[str]
    """Of the pages."""


def filters_of(pages: Sequence[Document]) -> tuple[Filter, ...]:
    """Each choice of their fields that some of the pages made, and saying nothing where there are words for that."""
    kind = pages[0].kind if pages else Kind()
    fields = (field for field in kind.fields if field.choices and Edition.STANDARD in field.shown)
    found = (each for field in fields for each in _filters(field, pages))
    return tuple(each for each in found if each.keys and each.title)


def _filters(field: KindField, pages: Sequence[Document]) -> Iterator[Filter]:
    label, named = field.label.standard, ((name, choice.standard) for name, choice in field.choices.items())
    for name, title in (*named, ("", field.when_empty.standard)):
        keys = frozenset(page.key for page in pages if _chose(page, field, name))
        yield Filter(f"{field.name.replace('_', '-')}-{name or 'none'}", label, title, keys)


def _chose(page: Document, field: KindField, name: str) -> bool:
    match page.value(field.name):
        case None:
            return not name
        case Status(choice=choice):
            return choice == name
        case tuple() as several:
            return name in several
        case chosen:
            return chosen == name


def groups_of(pages: Sequence[Document], edition: Edition) -> Iterator[Group]:
    """By the choices of one field, in the order in which they are declared. Pages that chose none come last, without a heading."""
    kind = pages[0].kind if pages else Kind()
    choices = next((field.choices for field in kind.fields if field.name == kind.group_by), {})
    for name, words in (*((name, words.of(edition)) for name, words in choices.items()), (None, "")):
        members = tuple(page for page in pages if page.value(kind.group_by) == name)
        if members:
            yield Group(words, members, name or "")
