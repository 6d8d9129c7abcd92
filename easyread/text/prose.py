"""The sentences of a standard page's Markdown, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from easyread.model import Document, Location
from easyread.text.language import sentences

_FENCE = re.compile(r"^(```|~~~)(.*)$", re.MULTILINE)
_NOT_PROSE = re.compile(r"^(?:[|<#].*$|[^\S\n]*(?:[-*+]|\d+[.)])\s)", re.MULTILINE)
_ITEM = re.compile(r"^[^\S\n]*(?:[-*+]|\d+[.)])\s", re.MULTILINE)
_CODE = re.compile(r"`[^`\n]*`")
_LINK = re.compile(r"(!?)\[([^\[\]]*)\]\([^()]*\)")
_MARKS = re.compile(r"\*\*|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)")


@dataclass(frozen=True, slots=True)
class Prose:
    """One sentence of a paragraph or list item."""

    document: Document
    start: int
    """Where it begins in the body, in characters from 0."""
    text: str
    """As in the source, with spaces in the place of Markdown's marks, code and link targets."""

    @property
    def plain(self) -> str:
        """The words, one space apart, with none before a full stop where a mark stood."""
        return re.sub(r" (?=[.,;:!?])", "", " ".join(self.text.split()))

    def at(self, offset: int = 0) -> Location:
        """The place in the source of a character of `text`, counted from 0."""
        body, here = self.document.body, self.start + offset
        line = body.count("\n", 0, here)
        return Location(self.document.path, self.document.first_line + line, here - body.rfind("\n", 0, here))


def prose(document: Document) -> Iterator[Prose]:
    """Each sentence of the page's paragraphs and list items. Headings, tables, code and HTML are no prose."""
    body = _NOT_PROSE.sub(lambda match: _blank(match.group()), without_fences(document.body))
    body = _CODE.sub(lambda match: "x" * len(match.group()), body)
    body = _LINK.sub(lambda match: (f" {match[2]}" if not match[1] else "").ljust(len(match.group())), body)
    body = _MARKS.sub(lambda match: " " * len(match.group()), body)
    for offset, block in _blocks(body, {match.start() for match in _ITEM.finditer(document.body)}):
        for start, sentence in sentences(block.replace("\n", " ")):
            lead = len(sentence) - len(sentence.lstrip())
            yield Prose(document, offset + start + lead, sentence[lead:])


def without_fences(body: str) -> str:
    """The Markdown with spaces in the place of fenced code, and every line where it was. A fence that nothing closes is no code."""
    made: list[str] = []
    opened, done = None, 0
    for match in _FENCE.finditer(body):
        if opened is None:
            opened = match
        elif opened[1] == match[1] and not match[2].strip():
            made += [body[done : opened.start()], _blank(body[opened.start() : match.end()])]
            opened, done = None, match.end()
    return "".join([*made, body[done:]])


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def _blocks(body: str, starts: set[int]) -> Iterator[tuple[int, str]]:
    """Paragraphs, and each list item by itself."""
    cuts = sorted({0, len(body), *starts, *(match.end() for match in re.finditer(r"\n\s*\n", body))})
    for start, end in pairwise(cuts):
        if body[start:end].strip():
            yield start, body[start:end].rstrip()
