"""The sentences of a standard page's Markdown, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from itertools import pairwise

from easyread.model import Document, Location
from easyread.text.language import sentences

_NOT_PROSE = re.compile(r"^(?:```.*?^```|~~~.*?^~~~~|[|<#].*?$|\s*(?:[-*+]|\d+[.)])\s)", re.MULTILINE | re.DOTALL)
_ITEM = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s", re.MULTILINE)
_CODE = re.compile(r"`[^`\n]*`")
_REFERENCE = re.compile(r"&(?:#[0-9a-fA-Fx]+|[A-Za-z0-9]+);")
_LINK = re.compile(r"(!?)\[([^\[\]]*)\]\([^()]*\)")
_MARKS = re.compile(r"\*\*|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)")


@dataclass(frozen=True, slots=True)
class Prose:
    """One sentence of a paragraph or list item."""

    document: Document
    start: int
    """Where it begins in the body, in characters from 0."""
    text: str
    """As in the source, with spaces in the place of Markdown's marks, code and link targets, and each `&pound;` as what it stands for."""

    @property
    def plain(self) -> str:
        """The words, one space apart, with none before a full stop where a mark stood."""
        return re.sub(r" (?=[.,;:!?])", "", " ".join(self.text.split()))

    def at(self, offset: int = 0) -> Location:
        """The place in the source of a character of `text`, counted from 0."""
        return self.document.at(self.start + offset)


def prose(document: Document) -> Iterator[Prose]:
    """Each sentence of the page's paragraphs and list items. Headings, tables, code and HTML are no prose."""
    body = _NOT_PROSE.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), document.body)
    body = _CODE.sub(lambda match: "x" * len(match.group()), body)
    body = _REFERENCE.sub(lambda match: unescape(match.group()).rjust(len(match.group())), body)
    body = _LINK.sub(lambda match: (f" {match[2]}" if not match[1] else "").ljust(len(match.group())), body)
    body = _MARKS.sub(lambda match: " " * len(match.group()), body)
    for offset, block in _blocks(body, {match.start() for match in _ITEM.finditer(document.body)}):
        for start, sentence in sentences(block.replace("\n", " ")):
            lead = len(sentence) - len(sentence.lstrip())
            yield Prose(document, offset + start + lead, sentence[lead:])


def _blocks(body: str, starts: set[int]) -> Iterator[tuple[int, str]]:
    """Paragraphs, and each list item by itself."""
    cuts = sorted({0, len(body), *starts, *(match.end() for match in re.finditer(r"\n\s*\n", body))})
    for start, end in pairwise(cuts):
        if body[start:end].strip():
            yield start, body[start:end].rstrip()
