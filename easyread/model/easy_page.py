"""An Easy Read page and its statements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from easyread.model.location import Location
from easyread.model.sentence import Allowance, Reference, Run, Sentence


@dataclass(frozen=True, slots=True)
class Statement:
    """One idea in easy words beside one picture: the unit of Easy Read."""

    picture: Reference
    """The picture's name, which is its file name without the ending."""
    alt: str
    """What the picture adds to the words. Empty when the words say it all."""
    sentences: tuple[Sentence, ...]
    id: str = ""
    """Its page's key and its own name, which lasts: `services/swimming#free-lessons-children-3f9a`. Nobody writes one by hand."""
    is_item: bool = False
    """Whether it is an item of the list that a statement before it begins, with a sentence that ends in a colon."""
    source: str = ""
    """Words of the sentence of the standard page that it comes from, or `nothing`. Empty where the author leaves it to be guessed."""

    place: str = ""
    """Its name on a page of several sources where one before it has the same. Empty everywhere else."""

    @property
    def anchor(self) -> str:
        """Its name on its page."""
        return self.place or self.id.partition("#")[2]

    @property
    def where(self) -> Location:
        return self.picture.where

    @property
    def text(self) -> str:
        """The words alone, sentences joined by spaces."""
        return " ".join(sentence.text for sentence in self.sentences)

    @property
    def runs(self) -> tuple[Run, ...]:
        return tuple(run for sentence in self.sentences for run in sentence.runs)


def in_groups(statements: Iterable[Statement]) -> tuple[tuple[Statement, ...], ...]:
    """Statements one by one, and the items of a list together."""
    groups = (tuple(group) for _, group in groupby(enumerate(statements), key=lambda each: -1 if each[1].is_item else each[0]))
    return tuple(tuple(statement for _, statement in group) for group in groups)


@dataclass(frozen=True, slots=True)
class EasySection:
    """The statements under one heading."""

    title: str
    """Empty for the statements before the first heading."""
    statements: tuple[Statement, ...]
    where: Location
    key: str = ""
    """The page that it is the whole of, where several are put together on one."""
    part: str = ""
    """On the tour, the first page of the part that it is from, whose title it has."""


@dataclass(frozen=True)
class EasyPage:
    """The Easy Read twin of a document."""

    key: str
    """The path without folder and ending, the same as its standard twin's: `services/swimming`."""
    path: str
    title: str
    picture: Reference
    sections: tuple[EasySection, ...]
    allow: tuple[Allowance, ...] = ()
    title_at: Location | None = None
    """Where its title is written, where it has one."""

    @property
    def at_title(self) -> Location:
        return self.title_at or Location(self.path)

    @property
    def folder(self) -> str:
        """Empty at the top."""
        return self.key.rpartition("/")[0]

    @property
    def pictures(self) -> tuple[Reference, ...]:
        """Every picture it names, its own first."""
        return (self.picture, *(statement.picture for statement in self.statements))

    @cached_property
    def text(self) -> str:
        """The words of all its sentences, one a line."""
        return "\n".join(sentence.text for sentence in self.sentences)

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        return tuple(statement for section in self.sections for statement in section.statements)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(sentence for statement in self.statements for sentence in statement.sentences)

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        return tuple(run for sentence in self.sentences for run in sentence.runs)

    @cached_property
    def hard_words(self) -> frozenset[str]:
        """The words that it marks as hard, in small letters."""
        return frozenset(run.text.casefold() for run in self.runs if run.hard)

    @cached_property
    def by_id(self) -> Mapping[str, Statement]:
        return {statement.id: statement for statement in self.statements}


@dataclass(frozen=True, slots=True)
class Tour:
    """Some statements of the whole Easy Read edition, for readers who have ten minutes."""

    title: str
    picture: Reference
    chosen: tuple[tuple[str, Statement], ...]
    """Each with the key of its page, in their order."""
    pages: tuple[Reference, ...] = ()
    """Every page as it is named there, whether it is there or not."""
    title_at: Location | None = None
    """Where its title is written, where it was read."""
