"""How a comment on a pull request is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

MOST_TOLD = 40
"""Problems of a level, changes of a page, and records."""


def plain(words: str) -> str:
    """Nothing that Markdown or HTML would make something else of."""
    return "".join(f"\\{each}" if each in "\\`*_[]<>|#&" else each for each in words)


def first(lines: Iterable[str]) -> Iterator[str]:
    """As many as people read."""
    every = tuple(lines)
    yield from every[:MOST_TOLD]
    yield from [f"- And {len(every) - MOST_TOLD} more."] if len(every) > MOST_TOLD else []
