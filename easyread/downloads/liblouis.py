"""Contracted braille by liblouis (LGPL), a library of the system that may be missing."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import re
import threading
import unicodedata
from collections.abc import Iterator
from functools import cache

from easyread.text import ueb

GRADE_2 = "unicode.dis,en-ueb-g2.ctb"
CURE = "sudo apt-get install liblouis20 liblouis-data"
_BLANK = "\u2800"
_BOLD = 4
"""liblouis's number for bold type."""
_lock = threading.Lock()


class MissingError(Exception):
    """liblouis is not on this computer."""

    def __init__(self) -> None:
        super().__init__(f"Contracted braille needs liblouis. To get it: {CURE}")


@cache
def _library() -> ctypes.CDLL:
    named = os.environ.get("LIBLOUIS")
    for name in [named] if named else filter(None, ["liblouis.so.20", ctypes.util.find_library("louis")]):
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        library.lou_setLogLevel(60000)  # it says nothing of its own
        library.lou_version.restype = ctypes.c_char_p
        return library
    raise MissingError


def version() -> str:
    """Raises MissingError."""
    return str(_library().lou_version().decode())


def grade_2(text: str, bold: ueb.Spans = ()) -> str:
    """The text as contracted braille cells, with signs for what is bold. Raises MissingError, and ueb.NoBrailleError for a character that has none.

    Version 3.24 joins a number to the number after the next space, so the text is cut there and phone numbers are written by us.
    """
    for character in text:
        if not ueb.has_braille(character):
            raise ueb.NoBrailleError(character)
    known = "".join(unicodedata.normalize("NFC", ueb.without_rare_marks(character)) for character in text)
    return "".join(_pieces(ueb.curled(known), bold))


def _pieces(text: str, bold: ueb.Spans) -> Iterator[str]:
    at = 0
    for part in filter(None, _PARTS.split(text)):
        yield _part(part, [(max(0, start - at), end - at) for start, end in bold if end > at and start < at + len(part)])
        at += len(part)


_PARTS = re.compile(r"((?<!\d)0(?:\d ?){8,10}\d(?!\d))|(?<=\d)( )(?=\d)")


def _part(text: str, bold: ueb.Spans) -> str:
    if text == " ":
        return _BLANK
    if _PARTS.fullmatch(text):
        return ueb.grade_1(text)
    return _call(_library().lou_translateString, text, GRADE_2, bold)


def uncontracted(text: str, bold: ueb.Spans = ()) -> str:
    """The text as liblouis writes it letter by letter, to compare ours with. Raises MissingError."""
    return _call(_library().lou_translateString, text, "unicode.dis,en-ueb-g1.ctb", bold)


def back(cells: str, tables: str = GRADE_2) -> str:
    """The text that cells say. Raises MissingError."""
    return _call(_library().lou_backTranslateString, cells, tables)


def _call(function: ctypes._NamedFuncPointer, text: str, tables: str, bold: ueb.Spans = ()) -> str:
    size = _library().lou_charSize()
    codec = {2: "utf-16-le", 4: "utf-32-le"}[size]
    raw = text.encode(codec)
    room = max(64, len(text) * 8)
    out = ctypes.create_string_buffer(room * size)
    given, got = ctypes.c_int(len(raw) // size), ctypes.c_int(room)
    forms = (ctypes.c_ushort * room)()
    for start, end in bold:
        for place in range(start, min(end, len(text))):
            forms[place] = _BOLD
    with _lock:  # it keeps state between calls
        done = function(tables.encode(), raw, ctypes.byref(given), out, ctypes.byref(got), forms if bold else None, None, 0)
    if not done:
        raise RuntimeError(f"liblouis could not use {tables}")
    made = out.raw[: got.value * size].decode(codec)
    if function is _library().lou_translateString and any(not 0x2800 <= ord(cell) < 0x2840 for cell in made):
        raise ueb.NoBrailleError(text)
    return made
