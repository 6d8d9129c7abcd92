"""Standard pages are in plain English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from easyread.language import sentences, words
from easyread.model import Document, Level, Library, Location, Problem

AIM, TOO_LONG = 20, 25
"""Words. NHS digital service manual: 20 for general content."""

_NOT_PROSE = re.compile(r"^(?:```.*?^```|~~~.*?^~~~|[|<#].*?$|\s*(?:[-*+]|\d+[.)])\s)", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(!?)\[([^\[\]]*)\]\([^()]*\)")
_MARKS = re.compile(r"\*\*|`|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)")


def long_plain_sentence(library: Library) -> Iterator[Problem]:
    """A sentence of a standard page has 20 words or fewer, and never more than 25.

    Bad: The Integrated Care Board is the organisation of the National Health Service that is responsible here for all of the strategic partnerships and new ways of working
    Good: The Integrated Care Board is an NHS organisation. It is responsible for strategic partnerships.
    Source: NHS digital service manual, How we write: sentences of up to 20 words; GOV.UK, 25.
    """
    for document in library.documents:
        for where, sentence in prose(document):
            count = len(words(sentence))
            if count > AIM:
                must = count > TOO_LONG
                yield Problem(
                    where,
                    "long-plain-sentence",
                    f"This sentence has {count} words. {TOO_LONG if must else AIM} are {'the most' if must else 'enough'}.",
                    "Make it two sentences.",
                    Level.MUST if must else Level.SHOULD,
                )


def prose(document: Document) -> Iterator[tuple[Location, str]]:
    """Each sentence of the page's paragraphs and list items, with its place, without Markdown's marks."""
    body = _NOT_PROSE.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), document.body)
    body = _LINK.sub(lambda match: (match[2] if not match[1] else "").ljust(len(match.group())), body)
    body = _MARKS.sub(lambda match: " " * len(match.group()), body)
    starts = {match.start() for match in re.finditer(r"^\s*(?:[-*+]|\d+[.)])\s", document.body, re.MULTILINE)}
    for offset, block in _blocks(body, starts):
        for start, sentence in sentences(block.replace("\n", " ")):
            lead = len(sentence) - len(sentence.lstrip())
            yield _place(document, offset + start + lead), " ".join(sentence.split())


def _blocks(body: str, starts: set[int]) -> Iterator[tuple[int, str]]:
    """Paragraphs, and each list item by itself."""
    cuts = sorted({0, len(body), *starts, *(match.end() for match in re.finditer(r"\n\s*\n", body))})
    for start, end in pairwise(cuts):
        if body[start:end].strip():
            yield start, body[start:end].rstrip()


def _place(document: Document, offset: int) -> Location:
    line = document.body.count("\n", 0, offset)
    column = offset - (document.body.rfind("\n", 0, offset) + 1) + 1
    return Location(document.path, document.first_line + line, column)
