"""Which files to download there are, and what they should hold, for tests."""

from __future__ import annotations

import pytest

from easyread.downloads import liblouis
from easyread.downloads.book import Book, on_paper
from easyread.downloads.formats import FORMATS
from easyread.downloads.shelf import Download, Shelf

LOUIS = not FORMATS["braille-grade-2"].lacks()
needs_liblouis = pytest.mark.skipif(not LOUIS, reason=f"liblouis is not here. To get it: {liblouis.CURE}")
BRAILLE = ("braille-grade-1", "braille-grade-2") if LOUIS else ("braille-grade-1",)
PRINTED = {"booklet": 18, "large-print": 22, "giant-print": 28, "ink-saver": 18, "words-only": 18}


def of(shelf: Shelf, *formats: str) -> list[Download]:
    found = [each for each in shelf.downloads if each.format in formats]
    assert len(found) == len({each.book for each in shelf.downloads}) * len(formats) > 0
    return found


def ids(book: Book) -> list[str]:
    return [item.id for item in book.items]


def texts(book: Book) -> list[str]:
    """What each statement says on paper."""
    return [on_paper(item.statement).text for item in book.items]


def longest_run(held: list[str], wanted: list[str]) -> list[str]:
    """What is held, from the first statement to the last, without what is not a statement: pictures' lines, titles, headings."""
    start = held.index(wanted[0])
    last = [place for place, line in enumerate(held) if line == wanted[-1] and place >= start]
    end = last[: wanted.count(wanted[-1])][-1] + 1  # the phone number comes again in "Ask us"
    known = set(wanted)
    return [line for line in held[start:end] if line in known]


def frames(raw: bytes) -> bytes:
    """Without the tag."""
    size = sum((byte & 127) << shift for byte, shift in zip(raw[6:10], (21, 14, 7, 0), strict=True))
    assert raw[:3] == b"ID3"
    return raw[10 + size :]
