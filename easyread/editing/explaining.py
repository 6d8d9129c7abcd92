"""Hard words, put into the word list with what they mean, where it leaves every other byte as it was."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile

from easyread.editing.stubs import quoted
from easyread.model import Library
from easyread.pictures.find import find, find_for
from easyread.read.files import whole_lines

STAND_IN = "hard-word"
"""The picture of a word for which there is none."""


def explained(library: Library, listed: str, word: str, meaning: str) -> str:
    """The word list with one word more, before the next of the alphabet, or after the last. `library` has been read with `listed`."""
    lines = whole_lines(listed)
    end = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    if lines and not lines[-1].endswith(("\r", "\n")):
        lines[-1] += end
    at = _place(library, lines, word)
    entry = (f"{quoted(word)}:", f"  meaning: {quoted(meaning)}", f"  picture: {_picture(library, word, meaning)}", "")
    return "".join([*lines[:at], end.join(entry), *lines[at:]])


def _place(library: Library, lines: list[str], word: str) -> int:
    """The number of lines that come before the new word."""
    later = (each.where.line - 1 for each in library.words if each.word.casefold() > word.casefold())
    last = max((each.where.line for each in library.words), default=len(lines))
    return next(later, last + _indented(lines[last:]))


def _indented(lines: Iterable[str]) -> int:
    """How many lines, from the first on, belong to what stands above them."""
    return sum(1 for _ in takewhile(re.compile(r"[ \t]+\S").match, lines))


def _picture(library: Library, word: str, meaning: str) -> str:
    pictures = library.pictures.values()
    found = (*find(word, pictures, limit=1), *find_for(meaning, pictures, limit=1))
    return found[0].picture.name if found else STAND_IN
