"""Files that are written whole, and the cache, in which each entry carries its length and hash.

Deleting the cache is always safe, and so is whatever else happens to it: an entry that is not as it was kept is made again.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from threading import Lock
from typing import Any

from easyread.paths import CACHE

BEGUN = ".*.new"
"""What files are called that are not written to their end."""
NOTE = ".note"
"""The ending of the file beside an entry that says what it should be."""

_log = logging.getLogger(__name__)


def write_whole(file: Path, raw: bytes | Iterable[bytes]) -> None:
    """Whole or not at all, whoever else is writing. Raises OSError, and leaves nothing behind, where there is no room."""
    file.parent.mkdir(parents=True, exist_ok=True)
    made = file.with_name(BEGUN.replace("*", secrets.token_hex(8)))
    try:
        with made.open("xb") as opened:
            opened.writelines((raw,) if isinstance(raw, bytes) else raw)
        os.replace(made, file)
    except BaseException as error:
        with contextlib.suppress(OSError):
            made.unlink()
        if isinstance(error, OSError):
            error.filename = str(file)
        raise


def keep(file: Path, raw: bytes | Iterable[bytes], notes: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Puts an entry into the cache, with what to remember of it. Returns the notes as they will be recalled."""
    if file.is_dir():
        shutil.rmtree(file)
    _leave_out(file)
    length, written = 0, hashlib.sha256()

    def watched() -> Iterator[bytes]:
        nonlocal length
        for piece in (raw,) if isinstance(raw, bytes) else raw:
            length += len(piece)
            written.update(piece)
            yield piece

    write_whole(file, watched())
    as_written = {"length": length, "sha256": written.hexdigest(), "seen": _seen(file)}
    note = write_note(_note(file), {**as_written, "notes": dict(notes or {})})
    return dict(note["notes"])


def _leave_out(file: Path) -> None:
    """Tells git to leave the whole cache out in which an entry is: a website that is not ours may not say so itself."""
    folder = next((each for each in file.parents if each.name == CACHE), None)
    if folder and not (folder / ".gitignore").exists():
        write_whole(folder / ".gitignore", b"*\n")


def recall(file: Path) -> dict[str, Any] | None:
    """The notes of an entry. None where there is no such entry, or it is not as it was kept.

    A file that nobody touched since is not read again: a whole edition's are more than a gigabyte.
    """
    note = read_note(_note(file))
    if note is not None and note.get("seen") and note["seen"] == _seen(file):
        return dict(note["notes"])
    try:
        with file.open("rb") as opened:
            whole = note is not None and note["sha256"] == hashlib.file_digest(opened, "sha256").hexdigest()
            whole = whole and note is not None and note["length"] == opened.tell()
    except FileNotFoundError:
        return None
    except OSError:
        whole = False
    if not whole:
        _tell(file)
    return dict(note["notes"]) if note is not None and whole else None


def kept(file: Path, make: Callable[[], bytes]) -> Path:
    """The file of an entry, made when it is not there as it was kept."""
    with being_made(file):
        if recall(file) is None:
            keep(file, make())
    return file


def being_made(file: Path) -> Lock:
    """One for each entry, so that who needs what another thread is making waits for that one."""
    return _being_made.setdefault(f"{file}", Lock())


_being_made: dict[str, Lock] = {}
"""By text, whose hash takes no step of Python: with a Path two threads that came first at once got one each."""


def write_note(file: Path, data: dict[str, Any]) -> dict[str, Any]:
    """Keeps data as JSON after its own length and hash. Returns the data as they will be read."""
    if file.is_dir():
        shutil.rmtree(file)
    raw = json.dumps(data, ensure_ascii=False, default=str).encode()
    write_whole(file, f"{len(raw)} {_hash(raw)}\n".encode() + raw)
    return dict(json.loads(raw))


def read_note(file: Path) -> dict[str, Any] | None:
    """The data. None where there is no such file, or it is not as it was written."""
    try:
        head, _, raw = file.read_bytes().partition(b"\n")
    except FileNotFoundError:
        return None
    except OSError:
        head, raw = b"", b""
    if head == f"{len(raw)} {_hash(raw)}".encode() and raw:
        return dict(json.loads(raw))
    _tell(file)
    return None


def seen(told: os.stat_result) -> tuple[int, ...]:
    """What a folder tells of a file, which is another after every change."""
    return told.st_mode, told.st_size, told.st_mtime_ns, told.st_ctime_ns, told.st_ino


def below(site_dir: Path) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The address of each file in a site's folder, and what the folder tells of it. Hidden files are no part of a site."""
    pending = [entry for entry in os.scandir(site_dir) if not entry.name.startswith(".")] if site_dir.is_dir() else []
    start = len(str(site_dir)) + 1
    while pending:
        entry = pending.pop()
        if entry.is_dir(follow_symlinks=False):
            pending += os.scandir(entry)
        else:
            yield entry.path[start:].replace(os.sep, "/"), seen(entry.stat(follow_symlinks=False))


def digest_of(pieces: Iterable[Any]) -> str:
    """A hash of what JSON can say, a piece at a time, since all of it may be too much to hold."""
    told = hashlib.sha256()
    for piece in pieces:
        told.update(json.dumps(piece, ensure_ascii=False, sort_keys=True, default=_plain).encode() + b"\0")
    return told.hexdigest()[:32]


def _plain(value: Any) -> Any:
    return asdict(value)


def _seen(file: Path) -> list[int]:
    """The same of a file that may not be there, of which nothing is told."""
    try:
        return list(seen(file.stat()))
    except OSError:
        return []


def _note(file: Path) -> Path:
    return file.with_name(file.name + NOTE)


def _hash(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


class _Once(logging.Filter):
    """One line a run, however much is ruined."""

    told = False

    def filter(self, record: logging.LogRecord) -> bool:
        first, self.told = not self.told, True
        return first


_log.addFilter(_Once())


def _tell(file: Path) -> None:
    _log.warning("%s in the cache is not as it was kept. It is made again, and so is anything else like it.", file)
