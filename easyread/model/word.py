"""Words: hard ones, office words, words for one thing, and words that a person read out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from easyread.model.location import Location
from easyread.model.sentence import Reference


@dataclass(frozen=True, slots=True)
class Word:
    """A hard word and what it means."""

    word: str
    meaning: str
    picture: Reference
    where: Location
    forms: tuple[str, ...] = ()
    """Other ways to write it, such as a plural."""


@dataclass(frozen=True, slots=True)
class RecordedVoice:
    """A person's recording of a statement."""

    words: str
    """What was read out. When the statement says something else now, the recording no longer counts."""
    path: str
    """Of a WAV file."""
    where: Location
    by: str = ""
    """The name by which its reader wants to be known. Empty for somebody who gave none."""
    agreed: date | None = None
    """The day on which the reader agreed that others hear it. None where the list does not say."""


@dataclass(frozen=True, slots=True)
class PlainWord:
    """An office word, and what to say instead."""

    word: str
    say: str
    where: Location
    in_both: bool = False
    """Whether standard pages should do without it too."""


@dataclass(frozen=True, slots=True)
class SameWords:
    """Words for one thing, of which both editions should use one."""

    words: tuple[str, ...]
    where: Location
