"""A new page and its Easy Read twin, as stubs that say what is still to do. The check tells each of these until it is done."""

from __future__ import annotations

import re
from pathlib import Path

from easyread.cache import write_whole
from easyread.editing.stubs import easy_stub, standard_stub
from easyread.model import Library
from easyread.paths import CONTENT, DOCS, EASY_ENDING, ENDING

_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*")


class CannotAddError(Exception):
    """Nothing was written. Its text says why and what to do."""


def write_page(root: Path, library: Library, key: str, title: str) -> tuple[str, str]:
    """The paths of the new page and of its twin. Raises CannotAddError."""
    if not _KEY.fullmatch(key):
        raise CannotAddError(f"'{key}' does not make a good address. Use small letters, digits and hyphens: actions/warm-homes")
    if not title.strip() or not title.isprintable():
        raise CannotAddError('Give the page a title, in quotes: easyread new actions/warm-homes "Warm homes"')
    base = f"{CONTENT}/{key}" if "/" in key else f"{DOCS}/{key}"
    paths = (base + ENDING, base + EASY_ENDING)
    if taken := [path for path in paths if (root / path).exists()]:
        raise CannotAddError(f"{' and '.join(taken)} is there already. Choose another name.")
    for path, text in zip(paths, (standard_stub(library, key, title), easy_stub(library, paths[1], title)), strict=True):
        write_whole(root / path, text.encode())
    return paths
