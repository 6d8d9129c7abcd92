"""A picture set that came as a zip: unpacked into the cache, with nothing in it but what a set holds."""

from __future__ import annotations

import hashlib
import re
import zipfile
import zlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from easyread.cache import keep, recall, write_whole
from easyread.paths import CACHE
from easyread.regular import beside, irregular

ENDING = ".zip"
MAX_ZIP, MAX_MEMBER, MAX_WHOLE, MAX_MEMBERS = 100_000_000, 500_000, 50_000_000, 20_000
"""Bytes of the zip, of a file in it and of all that are taken, and how many files it has."""
_OF_A_SET = re.compile(r"(?:\w[\w.-]*/)?(set\.yml|pictures\.yml|[a-z0-9][a-z0-9-]*\.svg)")
"""In the zip itself, or in its one folder. The PNG are for people who want them, and stay in the zip."""
_DONE = "done"


def located(root: Path, path: str) -> tuple[Path, str]:
    """A folder and the way from it to `path`, which may lead into a zip: `../drawings.zip/bus.svg`. Raises as `unpacked` does."""
    before, found, inside = path.partition(ENDING)
    if not found or inside[:1] not in ("", "/"):
        return beside(root, path)
    place, way = beside(root, f"{before}{ENDING}")
    if reason := irregular(place, way):
        raise ValueError(reason)
    return unpacked(root, place / way), inside.lstrip("/")


def unpacked(root: Path, zipped: Path) -> Path:
    """The folder below the cache with the set's files. Raises OSError, and ValueError for what is no sound zip of a set."""
    found = zipped.stat()
    if found.st_size > MAX_ZIP:
        raise ValueError(f"it is larger than {MAX_ZIP:,} bytes")
    return _unpacked(root / CACHE / "sets", zipped, found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=8)
def _unpacked(cache: Path, zipped: Path, _changed: int, _size: int) -> Path:
    with zipped.open("rb") as opened:
        folder = cache / hashlib.file_digest(opened, "sha256").hexdigest()
    if not _is_whole(folder):
        members = dict(_members(zipped))
        for name, raw in members.items():
            write_whole(folder / name, raw)
        keep(folder / _DONE, b"", {"files": {name: _hash(raw) for name, raw in members.items()}})
    return folder


def _is_whole(folder: Path) -> bool:
    noted = recall(folder / _DONE)
    try:
        return noted is not None and all(_hash((folder / name).read_bytes()) == hash_ for name, hash_ in noted["files"].items())
    except OSError:
        return False


def _hash(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


def _members(zipped: Path) -> Iterator[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(zipped) as archive:
            members = archive.infolist()
            if len(members) > MAX_MEMBERS:
                raise ValueError(f"it holds more than {MAX_MEMBERS:,} files")
            left = MAX_WHOLE
            for member in members:
                if match := _OF_A_SET.fullmatch(member.filename):
                    with archive.open(member) as opened:
                        raw = opened.read(min(MAX_MEMBER, left) + 1)  # whatever the zip says that its size is
                    if len(raw) > min(MAX_MEMBER, left):
                        raise ValueError(f"{match[1]} in it is too large")
                    left -= len(raw)
                    yield match[1], raw
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, zlib.error) as error:
        raise ValueError("it is no sound zip") from error
