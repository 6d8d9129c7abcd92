"""From a file on disk to its text, with a problem instead of an exception."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from easyread.characters import HIDDEN
from easyread.model import Location
from easyread.problems import Report

MAX_BYTES = 1_000_000
"""A page larger than this is not a page. Reading one takes seconds and helps nobody."""


@dataclass(frozen=True, slots=True)
class Source:
    """The text of one file, with `\\n` line ends and no byte order mark."""

    path: str
    text: str

    def at(self, line: int, column: int = 1) -> Location:
        return Location(self.path, line, column)


def read_source(root: Path, path: str, report: Report, shown: str = "") -> Source | None:
    """The source at `path` below `root`, or None when it cannot be read, which is reported.

    `shown` is the path to tell, where it is not `path`.
    """
    shown = shown or path
    try:
        raw = _read_bytes(root, path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        report(Location(shown), "unreadable-file", f"This file cannot be read: {reason}.", "Put a readable file in its place.")
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        report(
            _place_of_byte(shown, raw, error.start),
            "not-utf-8",
            f"This character (byte 0x{raw[error.start]:02X}) is not written in UTF-8.",
            "Type it again, or save the file as UTF-8.",
        )
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    _report_control_characters(shown, text, report)
    return Source(shown, HIDDEN.sub(" ", text))


def _read_bytes(root: Path, path: str) -> bytes:
    """Raises OSError as the system gives it, and ValueError for a file we refuse."""
    file = root / path
    if not file.resolve().is_relative_to(root.resolve()):
        raise ValueError("it is a link to a place outside this project")
    if file.exists() and not file.is_file():
        raise ValueError("it is not a plain file")
    if file.stat().st_size > MAX_BYTES:
        raise ValueError(f"it is larger than {MAX_BYTES:,} bytes")
    return file.read_bytes()


def _place_of_byte(path: str, raw: bytes, offset: int) -> Location:
    before = raw[:offset].decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    return Location(path, before.count("\n") + 1, len(before) - before.rfind("\n"))


def _report_control_characters(path: str, text: str, report: Report) -> None:
    for number, line in enumerate(text.split("\n"), 1):
        for match in HIDDEN.finditer(line):
            report(
                Location(path, number, match.start() + 1),
                "hidden-character",
                f"There is a hidden character here (U+{ord(match.group()):04X}).",
                "Delete it. It often comes with text pasted from another program.",
            )


def lines_of(root: Path, path: str) -> list[str]:
    """The lines of a source as they are told to its author, none when it cannot be read."""
    source = read_source(root, path, Report())
    return source.text.split("\n") if source else []
