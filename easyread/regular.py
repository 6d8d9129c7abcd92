"""What a name on this computer leads to. Content may come from a stranger, so no link is followed, wherever it leads."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path


def irregular(root: Path, path: str, folder: bool = False) -> str:
    """Why what is at `path` is not a plain file below `root` (or a plain folder). Empty where it is. Opens nothing.

    No link is followed, wherever it leads: what is inside the project may be as secret as what is outside, such as `.git/config`.
    Raises OSError where nothing is there.
    """
    parts = path.split("/")
    if path.startswith("/") or ".." in parts:
        return "it is outside this project"
    here, mode = os.fspath(root), os.lstat(root).st_mode
    for part in (part for part in parts if part not in ("", ".")):
        here = f"{here}/{part}"  # as text, since this is asked of every file of a site
        mode = os.lstat(here).st_mode
        if stat.S_ISLNK(mode):
            return "it is a link to another place, or in a folder that is one"
    if folder:
        return "" if stat.S_ISDIR(mode) else "it is not a folder"
    return "" if stat.S_ISREG(mode) else "it is not a plain file"


def beside(root: Path, path: str) -> tuple[Path, str]:
    """A place and the way from it to `path`, for what may lie in a folder beside the project (`../photographs`), and no further away."""
    return (root.resolve().parent, path.removeprefix("../")) if path.startswith("../") else (root, path)


def read_bytes(root: Path, path: str, most: int) -> bytes:
    """The bytes of the file at `path` below `root`. Raises OSError as the system gives it, and ValueError for a file we refuse."""
    if reason := irregular(root, path):
        raise ValueError(reason)
    file = root / path
    if file.stat().st_size > most:
        raise ValueError(f"it is larger than {most:,} bytes")
    return file.read_bytes()


def entries(root: Path, folder: str) -> Iterator[str]:
    """Every entry below a folder that is not a folder itself, without hidden ones. A link to a folder is an
    entry. The way to each from the root, as text, since there may be thousands."""
    if (root / folder).is_symlink():
        yield folder
        return
    waiting = [folder] if (root / folder).is_dir() else []
    while waiting:
        here = waiting.pop()
        for each in _inside(f"{root}/{here}"):
            if each.is_dir(follow_symlinks=False):
                waiting.append(f"{here}/{each.name}")
            else:
                yield f"{here}/{each.name}"


def _inside(folder: str) -> list[os.DirEntry[str]]:
    """What is not hidden. Nothing for a folder that may not be read, which is told with the pages."""
    try:
        return sorted((each for each in os.scandir(folder) if not each.name.startswith(".")), key=lambda each: each.name)
    except OSError:
        return []
