"""A place in a source, and what is wrong there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_QUOTED = re.compile(r"'([^']{91,})'")
LONGEST_QUOTE = 90
"""Characters of a quoted value that a problem shows."""
LONGEST_MESSAGE = 900
"""Characters of a message as it is told."""


def printable(text: str) -> str:
    """The text with what would steer a terminal or a log, or cannot be written, as `\\x1b`."""
    if text.isprintable():  # as nearly all texts are
        return text
    return _STEERING.sub(lambda match: match.group().encode("unicode_escape").decode(), text)


def _told(text: str) -> str:
    """Printable, and with what it quotes cut short."""
    if len(text) <= LONGEST_QUOTE and text.isprintable():
        return text
    cut = _QUOTED.sub(lambda match: f"'{match[1][: LONGEST_QUOTE - 1]}…'", printable(text))
    return cut if len(cut) <= LONGEST_MESSAGE else f"{cut[: LONGEST_MESSAGE - 1]}…"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a source. Lines and columns count from 1, columns in characters."""

    path: str
    """From the project's root, with forward slashes."""
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{printable(self.path)}:{self.line}:{self.column}"


class Level(StrEnum):
    """How much a problem matters."""

    MUST = "must"
    """Fails `mkdocs build --strict` and `python -m easyread check`."""
    SHOULD = "should"
    """Is told and counted."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something an author can put right."""

    where: Location
    rule: str
    """The rule's name, in kebab-case."""
    message: str
    """What is wrong."""
    remedy: str
    """What to do about it."""
    level: Level = Level.MUST
    length: int = 0
    """Of the words concerned, in characters from `where`. 0 when it is not about certain words."""
    about: str = ""
    """What is concerned, whole and as it is written, for who has to tell one problem from another: a field, a way, or the name of a picture,
    page, word or rule. Rules of one list stand with spaces between. Empty where nobody asks."""
    suggestion: str = ""
    """What was most likely meant by that. Empty where nothing is near."""
    also: tuple[int, ...] = ()
    """Other lines of the same file that it tells of."""

    def __post_init__(self) -> None:
        """However it was put together, telling it does no harm and takes no more than some lines."""
        object.__setattr__(self, "message", _told(self.message))
        object.__setattr__(self, "remedy", _told(self.remedy))

    def __str__(self) -> str:
        return f"{self.where}: {self.rule}: {self.message} {self.remedy}"
