"""For whom words are written."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from easyread.model.location import Location


class Edition(StrEnum):
    """For whom a page is written."""

    STANDARD = "standard"
    EASY = "easy"
    REVIEW = "review"
    """For the people who compare and test the other two."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One thing in the words of each edition."""

    standard: str = ""
    easy: str = ""
    easy_at: Location | None = None
    """Where the words of Easy Read are written, where a source gives them."""

    def of(self, edition: Edition) -> str:
        """The words for readers of an edition. The review pages speak as the standard edition."""
        return self.easy if edition is Edition.EASY else self.standard
