"""Markdown that no program can read in good time: told at its place, and not read.

Markdown's own library looks for the end of every bracket that is opened, and does much of its work anew for each line of a block. Some
kilobytes of brackets keep it busy for minutes. No page that people read comes near these limits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

DEEPEST = 12
"""Brackets of one kind that are open at once, and quotations (`>`) within each other."""
LONGEST = 400
"""Lines without an empty line between them."""
MOST_HEADINGS, MOST_SHORT_FORMS = 200, 100
"""On one page. Short forms are those with a line `*[EU]: European Union`."""

_BLOCK = re.compile(r"[^\n]+(?:\n[^\n]+)*")
_BRACKET = re.compile(r"[\[\]()<>]")
_CLOSES = {"]": "[", ")": "(", ">": "<"}
_DEEP = re.compile(rf"^[ \t]*(?:>[ \t]*){{{DEEPEST + 1}}}", re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}(?:#|(?:=+|-+)[ \t]*$)|<[hH][1-6]", re.MULTILINE)
_SHORT_FORM = re.compile(r"^[ \t]*\*\[", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Tangle:
    """A stretch that is not read."""

    start: int
    end: int
    """In characters of the text, from 0."""
    message: str


def tangles(body: str) -> Iterator[Tangle]:
    """The stretches of a Markdown text that would take too long, in order, none within another."""
    cut = min(_too_many(body, _HEADING, MOST_HEADINGS), _too_many(body, _SHORT_FORM, MOST_SHORT_FORMS))
    for block in _BLOCK.finditer(body, 0, cut):
        if tangle := _tangle(block.group(), block.start()):
            yield tangle
    if cut < len(body):
        message = f"This page has more than {MOST_HEADINGS} headings or {MOST_SHORT_FORMS} short forms. It is read up to here."
        yield Tangle(cut, len(body), message)


def untangled(body: str, found: tuple[Tangle, ...]) -> str:
    """The text with spaces in the place of what is not read, and every line where it was."""
    for each in found:
        body = body[: each.start] + re.sub(r"[^\n]", " ", body[each.start : each.end]) + body[each.end :]
    return body


def _too_many(body: str, what: re.Pattern[str], most: int) -> int:
    """Where the first one too many begins, or the end of the text."""
    return next((match.start() for number, match in enumerate(what.finditer(body)) if number >= most), len(body))


def _tangle(block: str, start: int) -> Tangle | None:
    """What of a block is not read: from the first place that is too much on."""
    found = sorted(each for look in (_lines, _quotes, _brackets) if (each := look(block)))
    return Tangle(start + found[0][0], start + len(block), found[0][1]) if found else None


def _lines(block: str) -> tuple[int, str] | None:
    ends = [match.end() for match in re.finditer("\n", block)]
    if len(ends) < LONGEST:
        return None
    return ends[LONGEST - 1], f"There are more than {LONGEST} lines without an empty one. They are read up to here."


def _quotes(block: str) -> tuple[int, str] | None:
    match = _DEEP.search(block)
    return (match.start(), f"More than {DEEPEST} quotations are within each other here. The rest is not read.") if match else None


def _brackets(block: str) -> tuple[int, str] | None:
    open_ = dict.fromkeys("[(<", 0)
    for match in _BRACKET.finditer(block):
        bracket = match.group()
        kind = _CLOSES.get(bracket, bracket)
        open_[kind] = max(0, open_[kind] + (1 if kind == bracket else -1))
        if open_[kind] > DEEPEST:
            return match.start(), f"More than {DEEPEST} `{kind}` are open here. The rest is not read."
    return None
