"""PDF that passes PDF/UA-1: set by Typst, which refuses what has no words, no title or no order."""

from __future__ import annotations

import atexit
import hashlib
import json
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from threading import Condition
from typing import TYPE_CHECKING, Any, Literal

from easyread.cache import kept
from easyread.downloads.page_count import count_pages
from easyread.text.language import counted, long_date

if TYPE_CHECKING:
    from easyread.downloads.studio import Studio


class CannotBeSetError(Exception):
    """Typst refused to make the file. Its text says why."""


def compile_pdf(template: Path, data: dict[str, Any], studio: Studio, standards: Sequence[Literal["ua-1"]] = ("ua-1",)) -> bytes:
    """The PDF that a template makes of `data`, the same bytes every time. Raises CannotBeSetError.

    `standards` are those that the file keeps: all that people read keeps PDF/UA-1.
    """
    (made,), _ = _set(template, data, studio, standards=list(standards))
    return made


def compile_pngs(template: Path, data: dict[str, Any], studio: Studio, ppi: int) -> list[bytes]:
    """The pages that a template makes of `data`, as pictures. Raises CannotBeSetError."""
    return _set(template, data, studio, ppi=ppi)[0]


def compile_and_ask(template: Path, data: dict[str, Any], studio: Studio, label: str) -> tuple[bytes, list[Any]]:
    """The PDF, and the values that the template notes under a label while it makes it. Raises CannotBeSetError."""
    (made,), noted = _set(template, data, studio, standards=["ua-1"], label=label)
    return made, noted


def draw_pngs(template: Path, data: dict[str, Any], folder: Path, ppi: float) -> list[bytes]:
    """The pages that a template makes of `data` and of files below a folder, as pictures without words. Raises CannotBeSetError."""
    return _asked(template, data, folder, "", True, ppi=ppi)[0]


def _set(template: Path, data: dict[str, Any], studio: Studio, **wanted: Any) -> tuple[list[bytes], list[Any]]:
    """The files, and what the template noted."""
    has_room = len(studio.library.easy_pages) < _MANY
    return _asked(template, data, studio.folder, f"{studio.font_folder.absolute()}", has_room, **wanted)


def _asked(
    template: Path, data: dict[str, Any], folder: Path, fonts: str, has_room: bool, **wanted: Any
) -> tuple[list[bytes], list[Any]]:
    book = json.dumps(data, ensure_ascii=False)
    alone = len(book) > _LONG
    asked = {
        "standards": [],
        "ppi": 0,
        "label": "",
        **wanted,
        "template": _placed(template, folder),
        "pictures": _placed(PICTURES, folder),
        "root": f"{folder.absolute()}",
        "fonts": fonts,
        "book": book,
        "alone": alone,
    }
    told, made = _presses.ask(json.dumps(asked).encode() + b"\n", alone or not has_room)
    if problems := told.get("error") or told["warnings"]:
        raise CannotBeSetError(" ".join(filter(None, problems)))
    return made, told["noted"]


def _placed(template: Path, folder: Path) -> str:
    """A copy below a folder. What Typst knows of a file by its path it knows again when it is asked once more."""
    raw = template.read_bytes()
    file = folder / f"templates/{template.stem}-{hashlib.sha256(raw).hexdigest()[:16]}.typ"
    return f"{kept(file, lambda: raw).absolute()}"


PICTURES = Path(__file__).with_name("pictures.typ")
_LONG = 100_000
"""Letters of a book that takes so much memory to set that no other is set meanwhile: some 200 statements."""
_MANY = 1_000
"""Pages of an edition that takes so much memory itself that one press has to do."""
AT_ONCE = 2
"""Processes that set pages, since one uses one core."""
_ENDED = "Typst ended before it was done. There may be too little memory"


class _Press:
    """A process that sets pages. Raises CannotBeSetError where none can begin."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "easyread.downloads.typesetter"]
        root = Path(__file__).resolve().parents[2]
        try:
            self._process = subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        except OSError as error:
            raise CannotBeSetError(f"Typst could not begin: {error.strerror or error}") from error

    def ask(self, line: bytes) -> tuple[dict[str, Any], list[bytes]]:
        """What it tells, and the files. Raises CannotBeSetError where it ended."""
        assert self._process.stdin
        assert self._process.stdout
        try:
            self._process.stdin.write(line)
            self._process.stdin.flush()
            told = json.loads(self._process.stdout.readline())
            files = [self._process.stdout.read(length) for length in told["lengths"]]
        except (OSError, ValueError) as error:
            raise CannotBeSetError(_ENDED) from error
        if [len(each) for each in files] != told["lengths"]:
            raise CannotBeSetError(_ENDED)
        return told, files

    def end(self) -> None:
        """Ends it. It has nothing left to do but to tidy up."""
        self._process.kill()
        with suppress(OSError), self._process:  # what it did not read can no longer be written
            pass


class _Presses:
    """At most two, each of which sets one file at a time."""

    def __init__(self) -> None:
        self._idle: list[_Press] = []
        self._free = AT_ONCE
        self._changed = Condition()

    def ask(self, line: bytes, alone: bool) -> tuple[dict[str, Any], list[bytes]]:
        """What a press tells, and the files. Raises CannotBeSetError. `alone`: while no other works, nor holds memory."""
        needed = AT_ONCE if alone else 1
        with self._changed:
            self._changed.wait_for(lambda: self._free >= needed)
            self._free -= needed
            taken = [self._idle.pop() for _ in self._idle[:needed]]
        try:
            return self._ask(taken, line)
        finally:
            with self._changed:
                self._free += needed
                self._changed.notify_all()

    def _ask(self, taken: Sequence[_Press], line: bytes) -> tuple[dict[str, Any], list[bytes]]:
        """The same of one of the presses that were idle, of which the others end, or of a new one."""
        for each in taken[1:]:
            each.end()
        press = taken[0] if taken else _Press()
        is_last = True
        try:
            told, files = press.ask(line)
            is_last = bool(told.get("last"))
            return told, files
        finally:
            if is_last:
                press.end()
            else:
                with self._changed:
                    self._idle.append(press)

    def end(self) -> None:
        """Ends those that have nothing to do."""
        with self._changed:
            ending, self._idle = self._idle, []
        for each in ending:
            each.end()


_presses = _Presses()
atexit.register(_presses.end)


def let_go() -> None:
    """Gives back the memory of what sets pages, when there is no more to set."""
    _presses.end()


def dated(published: date | None) -> dict[str, Any]:
    """The day for people, and the day for the file."""
    if published is None:
        return {"published": "", "day": None}
    return {"published": long_date(published), "day": {"year": published.year, "month": published.month, "day": published.day}}


def pages_of(raw: bytes) -> str:
    """`41 pages`, read from the file itself."""
    return counted(count_pages(raw), "page")
