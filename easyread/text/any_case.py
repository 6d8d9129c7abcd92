"""Patterns for which capitals are the same as small letters, quicker than Python's own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_CAPITAL = re.compile(r"(?<!\\)[A-Z]")
_NAMED = re.compile(r"\(\?P[<=]")


@dataclass(frozen=True, slots=True)
class AnyCase:
    """A pattern that finds what `re.IGNORECASE` would.

    Python looks for one in capitals or small letters three times as long as for one in small letters. So a text is first read in small
    letters, and once more only where something is in it. A text of other than ASCII letters is read as Python does it, since some of
    them have another length in small letters.
    """

    whole: re.Pattern[str]
    small: re.Pattern[str]

    @property
    def pattern(self) -> str:
        """As it is written."""
        return self.whole.pattern

    def may_be_in(self, text: str) -> bool:
        """Whether the text has it, or has to be looked at."""
        return not text.isascii() or self.small.search(text.lower()) is not None

    def search(self, text: str) -> re.Match[str] | None:
        """The first that is found."""
        return self.whole.search(text) if self.may_be_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Each that is found."""
        return self.whole.finditer(text) if self.may_be_in(text) else iter(())

    def sub(self, instead: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with something instead of each."""
        return self.whole.sub(instead, text) if self.may_be_in(text) else text


def any_case(pattern: str, flags: int = 0) -> AnyCase:
    """The pattern, ready to use. Raises ValueError where it has a capital, which small letters have not."""
    if _CAPITAL.search(_NAMED.sub("", pattern)):
        raise ValueError(f"This pattern has a capital: {pattern}")
    return AnyCase(re.compile(pattern, flags | re.IGNORECASE), re.compile(pattern, flags))
