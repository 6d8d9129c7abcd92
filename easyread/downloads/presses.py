"""The processes that set pages with Typst: at most two, each of which sets one file at a time."""

from __future__ import annotations

import atexit
import hashlib
import json
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Condition
from typing import Any

from easyread.cache import kept


class CannotBeSetError(Exception):
    """Typst refused to make the file. Its text says why."""


def draw_pngs(template: Path, data: dict[str, Any], folder: Path, ppi: float) -> list[bytes]:
    """The pages that a template makes of `data` and of files below a folder, as pictures without words. Raises CannotBeSetError."""
    return set_pages(template, data, folder, ppi=ppi)[0]


def set_pages(
    template: Path, data: dict[str, Any], folder: Path, fonts: str = "", has_room: bool = True, **wanted: Any
) -> tuple[list[bytes], list[Any]]:
    """The files that a template makes of `data` and of files below a folder, and what it noted meanwhile. Raises CannotBeSetError.

    `fonts` is the folder of the fonts for words; without `has_room` no other file is set meanwhile.
    """
    book = json.dumps(data, ensure_ascii=False)
    is_long = len(book) > _LONG
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
    }
    told, made = _presses.ask(json.dumps(asked).encode() + b"\n", is_long, is_long or not has_room)
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

    def ask(self, line: bytes, is_long: bool, alone: bool) -> tuple[dict[str, Any], list[bytes]]:
        """What a press tells, and the files. Raises CannotBeSetError. `alone`: while no other works, nor holds memory."""
        needed = AT_ONCE if alone else 1
        with self._changed:
            self._changed.wait_for(lambda: self._free >= needed)
            self._free -= needed
            taken = [self._idle.pop() for _ in self._idle[:needed]]
        try:
            return self._ask(taken, line, is_long)
        finally:
            with self._changed:
                self._free += needed
                self._changed.notify_all()

    def _ask(self, taken: Sequence[_Press], line: bytes, is_long: bool) -> tuple[dict[str, Any], list[bytes]]:
        """The same of one of the presses that were idle, of which the others end, or of a new one.

        What is long has a new one that ends after it: for Typst to forget a long file takes twice as long as to begin anew.
        """
        used = 0 if is_long else 1
        for each in taken[used:]:
            each.end()
        press = taken[0] if taken[:used] else _Press()
        is_last = True
        try:
            told, files = press.ask(line)
            is_last = is_long or bool(told.get("last"))
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
