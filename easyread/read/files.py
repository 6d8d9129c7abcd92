"""From a file on disk to its text, with a problem instead of an exception."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from easyread.model import Location, printable
from easyread.paths import ENDING
from easyread.problems import Report

MAX_PAGE, MAX_DATA = 100_000, 250_000
"""Bytes. A page larger than this is not a page: 16,000 words. Reading one takes seconds and helps nobody."""
MAX_LINE = 2_000
"""Characters of a line that are read. A paragraph on one line has some hundreds."""

HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
"""A character that cannot be seen, and that no page has a use for."""


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
    return Source(shown, "\n".join(_short_lines(shown, HIDDEN.sub(" ", text), report)))


def _short_lines(path: str, text: str, report: Report) -> Iterator[str]:
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > MAX_LINE:
            report(
                Location(path, number, MAX_LINE + 1),
                "long-line",
                f"This line has {len(line):,} characters. No more than {MAX_LINE:,} are read.",
                "Start new lines between sentences.",
            )
        yield line[:MAX_LINE]


def files_below(root: Path, folder: str, ending: str, report: Report) -> tuple[str, ...]:
    """Paths of what is below a folder and ends in `ending`, in order, from `root`. What is hidden (`.name`) is left out.

    A folder that cannot be opened, and a name that no address can have, are reported. A folder that is missing is empty.
    """

    def refuse(error: OSError) -> None:
        if not isinstance(error, FileNotFoundError):
            path = Path(error.filename).relative_to(root).as_posix()
            report(Location(path), "unreadable-file", f"This folder cannot be read: {error.strerror}.", "Let everybody read it.")

    paths: list[str] = []
    for place, folders, files in os.walk(root / folder, onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        inside = Path(place).relative_to(root).as_posix()
        paths += [f"{inside}/{name}" for name in (*folders, *files) if name.endswith(ending) and not name.startswith(".")]
    strange = {path for path in paths if HIDDEN.search(path) or path != printable(path)}
    for path in sorted(strange):
        report(
            Location(printable(path)),
            "unreadable-file",
            "The name of this file holds a character that no address can have.",
            "Rename it, in small letters, digits and hyphens.",
        )
    return tuple(sorted((path for path in paths if path not in strange), key=lambda path: path.split("/")))


def _read_bytes(root: Path, path: str) -> bytes:
    """Raises OSError as the system gives it, and ValueError for a file we refuse."""
    file = root / path
    if not Path(os.path.realpath(file)).is_relative_to(os.path.realpath(root)):
        raise ValueError("it is a link to a place outside this project")
    if file.exists() and not file.is_file():
        raise ValueError("it is not a plain file")
    most = MAX_PAGE if path.endswith(ENDING) else MAX_DATA
    if file.stat().st_size > most:
        raise ValueError(f"it is larger than {most:,} bytes")
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
