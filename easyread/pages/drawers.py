"""The word list in drawers, so that a reader meets a few letters and not every word at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from easyread.model import Word

DRAWERS = 4
"""At most. Few enough to stand in one view of a phone."""
SHOWN = 3
"""How many pictures a closed drawer shows."""


@dataclass(frozen=True, slots=True)
class Drawer:
    """Hard words that begin with letters next to each other."""

    words: tuple[Word, ...]

    @property
    def title(self) -> str:
        """`A to C`, or the letter alone."""
        first, last = self.words[0].word[0].upper(), self.words[-1].word[0].upper()
        return first if first == last else f"{first} to {last}"

    @property
    def shown(self) -> tuple[Word, ...]:
        """The words whose pictures a closed drawer shows."""
        return self.words[:SHOWN]


def drawers(words: Sequence[Word]) -> tuple[Drawer, ...]:
    """The words in up to `DRAWERS` drawers of much the same size, in the order of the alphabet. Words with the same first letter stay
    together."""
    ordered = sorted(words, key=lambda word: word.word.casefold())
    letters = [tuple(group) for _, group in groupby(ordered, key=lambda word: word.word[0].casefold())]
    made: list[list[Word]] = [[] for _ in range(DRAWERS)]
    full, before = len(ordered) / DRAWERS, 0
    for letter in letters:
        made[min(int((before + len(letter) / 2) / full), DRAWERS - 1)].extend(letter)
        before += len(letter)
    return tuple(Drawer(tuple(each)) for each in made if each)
