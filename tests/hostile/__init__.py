"""Pages and pictures that mean harm, or are broken, each with what it must be told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Hostile:
    """One of them."""

    name: str
    text: str
    expected: tuple[tuple[str, str, str], ...]
    """Line and column, rule, and words that the message holds. None for what is shown as words and does nothing."""


def hostile(file: str) -> Iterator[Hostile]:
    """Those in a file, which says how it is written in its first lines."""
    for block in re.split(r"^%%%% ", (HERE / file).read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        name, *lines = block.removesuffix("\n").split("\n")
        told = [line for line in lines if line.startswith("expect ")]
        yield Hostile(name, "\n".join(lines[len(told) :]), tuple(_expectation(line) for line in told))


def _expectation(line: str) -> tuple[str, str, str]:
    match = re.fullmatch(r"expect (\d+:\d+) ([a-z-]+) (.+)", line)
    assert match, f"not an expectation: {line}"
    return match[1], match[2], match[3]
