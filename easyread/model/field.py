"""What a page says in its fields."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from easyread.model.kind import KindField
from easyread.model.location import Location
from easyread.model.wording import Wording


@dataclass(frozen=True, slots=True)
class PageLink:
    """A page that a field names."""

    key: str
    where: Location
    title: Wording = Wording()


@dataclass(frozen=True, slots=True)
class Status:
    """How far something has come."""

    choice: str
    """By the name that the field declares."""
    on: date
    evidence: str
    """What shows it, as words or as an address on the web."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A thing that was counted, once or several times."""

    name: str
    values: tuple[Value, ...]
    unit: str = ""
    """What one of them is, in the plural: `patients`. Empty for a bare number; `%` stands close to it."""


@dataclass(frozen=True, slots=True)
class Value:
    """One count."""

    label: str
    amount: int
    qualifier: str = ""
    """`more than`, `under`, `up to` ..."""


@dataclass(frozen=True, slots=True)
class Area:
    """One block of a schematic map."""

    name: str
    place: str
    """By its name in the map that `site.yml` declares."""


Part = str | PageLink | Measure | Area
FieldContent = Wording | str | int | date | Status | tuple[Part, ...]


def several_of(content: FieldContent | None) -> tuple[Part, ...]:
    """What a field says, where that is several of something. Empty elsewhere."""
    return content if isinstance(content, tuple) else ()


@dataclass(frozen=True, slots=True)
class FieldValue:
    """What one page says in one field."""

    field: KindField
    content: FieldContent
    """As the field's type asks: words for each edition, a number, a day, a choice's name, or several of something."""
    where: Location

    @property
    def several(self) -> tuple[Part, ...]:
        """What it says, where that is several of something. Empty elsewhere."""
        return several_of(self.content)
