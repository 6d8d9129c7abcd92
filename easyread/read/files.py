"""From a file to its text, with a problem instead of an exception. Where files come from is a `Sources`: a folder, or memory."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from easyread.characters import HIDDEN
from easyread.model import Location, printable
from easyread.paths import ENDING
from easyread.problems import Reporter

MAX_PAGE, MAX_DATA = 60_000, 250_000
"""Bytes. A page larger than this is not a page: 10,000 words. Reading one takes seconds and helps nobody."""
MAX_LINE = 2_000
"""Characters of a line that are read. A paragraph on one line has some hundreds."""


_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_OURS, _BEFORE, _BETWEEN, _THEIRS_END = "<<<<<<< ", "||||||| ", "=======", ">>>>>>> "
_CONFLICT = "Two people changed the same words here, and git put both in, between <<<<<<< and >>>>>>>."
_SETTLE = "Keep the words that are right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>."

_JOINER, _FIRST_EMOJI = "\u200d", 0x2600
_EMOJI = "This emoji is several signs with a hidden character between them.", "Take the emoji out, or choose a plain one."
_PASTED = "Delete it. It often comes with text pasted from another program."

_HARD_SPACE = re.compile("[\u00a0\u2007\u202f]")
"""Spaces that text pasted from elsewhere brings along. They look like any other, and are read as such."""


_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


class Sources(Protocol):
    """All files of a project, by their paths from its root, with forward slashes."""

    def read(self, path: str) -> bytes:
        """Raises OSError where there is no such file, and ValueError for one that is refused."""

    def has(self, path: str) -> bool:
        """Whether there is something of that name."""

    def below(self, folder: str, report: Reporter) -> Iterable[str]:
        """The paths of what is anywhere below a folder. What is hidden (`.name`) is left out; what cannot be opened is reported."""

    def within(self, folder: str) -> Sources | None:
        """A folder's own files, which may lie beside the project. None where there is no such folder, or it is refused."""

    def refuses(self, folder: str) -> str:
        """Why a folder is not read. Empty where it is, or is not there."""


@dataclass(frozen=True)
class Memory:
    """Files that are no files: what an editor holds, and what tests make up."""

    files: Mapping[str, bytes]

    def read(self, path: str) -> bytes:
        if path not in self.files:
            raise FileNotFoundError(2, "No such file or directory")
        raw = self.files[path]
        refuse_size(path, len(raw))
        return raw

    def has(self, path: str) -> bool:
        return path in self.files

    def below(self, folder: str, report: Reporter) -> Iterable[str]:
        found = (path for path in self.files if not folder or path.startswith(f"{folder}/"))
        return (path for path in found if not any(part.startswith(".") for part in path.removeprefix(f"{folder}/").split("/")))

    def refuses(self, folder: str) -> str:
        return "it is outside this project" if folder.startswith("/") or ".." in folder.removeprefix("../").split("/") else ""

    def within(self, folder: str) -> Memory | None:
        start = f"{posixpath.normpath(folder)}/"
        files = {path.removeprefix(start): raw for path, raw in self.files.items() if path.startswith(start)}
        return Memory(files) if files else None


def refuse_size(path: str, size: int) -> None:
    """Raises ValueError for a file that is too large to be a source."""
    most = MAX_PAGE if path.endswith(ENDING) else MAX_DATA
    if size > most:
        raise ValueError(f"it is larger than {most:,} bytes")


@dataclass(frozen=True, slots=True)
class Source:
    """The text of one file, with `\\n` line ends and no byte order mark."""

    path: str
    text: str

    def at(self, line: int, column: int = 1) -> Location:
        return Location(self.path, line, column)


def read_source(sources: Sources, path: str, report: Reporter, shown: str = "") -> Source | None:
    """The source at `path`, or None when it cannot be read, which is reported.

    `shown` is the path to tell, where it is not `path`.
    """
    shown = shown or path
    raw = _bytes(sources, path, shown, report)
    text = _decoded(raw, shown, report) if raw is not None else None
    return Source(shown, _plain_lines(text, shown, report)) if text is not None else None


def _bytes(sources: Sources, path: str, shown: str, report: Reporter) -> bytes | None:
    """What is in a file, or None when it cannot be read, which is reported."""
    try:
        return sources.read(path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        report(Location(shown), "unreadable-file", f"This file cannot be read: {reason}.", "Put a readable file in its place.")
        return None


def _decoded(raw: bytes, shown: str, report: Reporter) -> str | None:
    """The text that bytes are in UTF-8, or None where they are not, which is reported."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if raw.startswith(_UTF_16):
            remedy = "Save it as UTF-8: in Notepad, Save as, then Encoding: UTF-8."
            report(Location(shown), "not-utf-8", "This file is saved as UTF-16.", remedy)
        else:
            where = _place_of_byte(shown, raw, error.start)
            message = f"This character (byte 0x{raw[error.start]:02X}) is not written in UTF-8."
            report(where, "not-utf-8", message, "Type it again, or save the file as UTF-8.")
        return None


def _plain_lines(text: str, shown: str, report: Reporter) -> str:
    """The text without what git left in it, hard spaces, hidden characters and what is too long for a line."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _THEIRS_END in text or _BETWEEN in text:
        text = "\n".join(_settled(shown, text.split("\n"), report))
    text = _HARD_SPACE.sub(" ", text)
    _report_control_characters(shown, text, report)
    return "\n".join(_short_lines(shown, HIDDEN.sub(" ", text), report))


def _settled(path: str, lines: Sequence[str], report: Reporter) -> Iterator[str]:
    """The lines, empty where git marks what two people changed at once, and where the second of them wrote."""
    last = next((number for number in range(len(lines) - 1, -1, -1) if lines[number].startswith(_THEIRS_END)), -1)
    ours = theirs = False
    left = last < 0 and lines.count(_BETWEEN) == 1  # somebody took out the other two marks
    for number, line in enumerate(lines):
        is_mark = (line.startswith(_OURS) and number < last) or line.startswith(_THEIRS_END) or (left and line == _BETWEEN)
        if is_mark and not (ours or theirs):
            report(Location(path, number + 1), "conflict", _CONFLICT, _SETTLE)
        if is_mark:
            ours, theirs = line.startswith(_OURS), False
        elif ours and (line.rstrip() == _BETWEEN or line.startswith(_BEFORE)):
            ours, theirs, is_mark = False, True, True
        yield "" if is_mark or theirs else line


def _short_lines(path: str, text: str, report: Reporter) -> Iterator[str]:
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > MAX_LINE:
            report(
                Location(path, number, MAX_LINE + 1),
                "long-line",
                f"This line has {len(line):,} characters. No more than {MAX_LINE:,} are read.",
                "Start new lines between sentences.",
            )
        yield line[:MAX_LINE]


def files_below(sources: Sources, folder: str, ending: str, report: Reporter) -> tuple[str, ...]:
    """Paths of what is below a folder and ends in `ending`, in the order of their parts. What is hidden (`.name`) is left out.

    A folder that cannot be opened, and a name that no address can have, are reported. A folder that is missing is empty.
    """
    paths = [path for path in sources.below(folder, report) if path.endswith(ending)]
    strange = {path for path in paths if HIDDEN.search(path) or path != printable(path)}
    for path in sorted(strange):
        report(
            Location(printable(path)),
            "unreadable-file",
            "The name of this file holds a character that no address can have.",
            "Rename it, in small letters, digits and hyphens.",
        )
    return tuple(sorted((path for path in paths if path not in strange), key=lambda path: path.split("/")))


def _place_of_byte(path: str, raw: bytes, offset: int) -> Location:
    before = raw[:offset].decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    return Location(path, before.count("\n") + 1, len(before) - before.rfind("\n"))


def _report_control_characters(path: str, text: str, report: Reporter) -> None:
    if not HIDDEN.search(text):  # nearly all files have none, and a whole text is searched sooner than its lines
        return
    for number, line in enumerate(text.split("\n"), 1):
        for match in HIDDEN.finditer(line):
            is_in_emoji = match.group() == _JOINER and match.start() and ord(line[match.start() - 1]) >= _FIRST_EMOJI
            told = _EMOJI if is_in_emoji else (f"There is a hidden character here (U+{ord(match.group()):04X}).", _PASTED)
            report(Location(path, number, match.start() + 1), "hidden-character", *told)


def lines_of(sources: Sources, path: str) -> list[str]:
    """The lines of a source as they are told to its author, none when it cannot be read."""
    source = read_source(sources, path, Reporter())
    return source.text.split("\n") if source else []


def whole_lines(text: str) -> list[str]:
    """The lines of a text as places count them, each with its end."""
    return _LINE.findall(text)
