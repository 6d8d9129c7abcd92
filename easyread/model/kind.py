"""What `site.yml` declares: kinds of page, and what their pages may say beyond their words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from easyread.model.location import Location
from easyread.model.sentence import Reference
from easyread.model.wording import Edition, Wording


@dataclass(frozen=True, slots=True)
class Choice(Wording):
    """What a page may choose in a field."""

    picture: Reference | None = None
    """Of the Easy Read page that is put together for it."""


class FieldType(StrEnum):
    """What a declared field holds."""

    TEXT = "text"
    NUMBER = "whole number"
    DATE = "date"
    CHOICE = "choice"
    CHOICES = "choices"
    """One choice or several."""
    LINKS = "links"
    """To other pages."""
    MEASURES = "measures"
    """What was counted, shown as charts."""
    STATUS = "status"
    """How far something has come: one choice, with its day and its evidence."""
    AREAS = "areas"
    """Blocks of a schematic map."""


EVERYBODY = frozenset((Edition.STANDARD, Edition.EASY))


@dataclass(frozen=True, slots=True)
class KindField:
    """What pages of a kind may say beyond their words, as `site.yml` declares it."""

    name: str
    where: Location
    type: FieldType | None = None
    """None where its declaration is wrong, so that pages are not blamed for that too."""
    label: Wording = Wording()
    required: bool = False
    unique: bool = False
    """Whether no two pages may say the same."""
    shown: frozenset[Edition] = EVERYBODY
    """In which editions the public sees it."""
    when_empty: Wording = Wording()
    """What to say where a page says nothing. Empty to leave the field out there."""
    choices: Mapping[str, Choice] = field(default_factory=lambda: MappingProxyType({}))
    """By the name that a page's source gives, in their order."""
    map: tuple[tuple[str, ...], ...] = ()
    """Of areas: which place is where, row by row. A place that takes several squares is named in each."""

    @property
    def places(self) -> tuple[str, ...]:
        """Of the map, each once, from the top left."""
        return tuple(dict.fromkeys(place for row in self.map for place in row))


@dataclass(frozen=True, slots=True)
class Kind:
    """What the pages of one folder are."""

    folder: str = ""
    one: Wording = Wording()
    many: Wording = Wording()
    fields: tuple[KindField, ...] = ()
    """In the order in which they are shown."""
    order_by: str = ""
    """The field that orders the pages. Empty where `order` and titles do."""
    group_by: str = ""
    """The field whose choices are headings on the folder's index page."""
    numbered: str = ""
    """The field that numbers the pages: "Pledge 6 of 24"."""
    easy_page_for: str = ""
    """The field of which each choice has one Easy Read page, with all pages that chose it. Empty where each has a page of its own."""
    where: Location = Location("")
