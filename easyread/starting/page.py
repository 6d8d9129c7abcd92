"""Writing a new page and its Easy Read twin into a site, as the stubs of `easyread/editing/stubs.py`."""

from __future__ import annotations

from pathlib import Path

from easyread.cache import write_whole
from easyread.editing.stubs import easy_stub, standard_stub
from easyread.model import Library
from easyread.paths import is_address, paths_of


class CannotAddError(Exception):
    """Nothing was written. Its text says why and what to do."""


def write_page(root: Path, library: Library, key: str, title: str) -> tuple[str, str]:
    """The paths of the new page and of its twin. Raises CannotAddError."""
    if not is_address(key):
        raise CannotAddError(f"'{key}' does not make a good address. Use small letters, digits and hyphens: actions/warm-homes")
    if not title.strip() or not title.isprintable():
        raise CannotAddError('Give the page a title, in quotes: easyread new actions/warm-homes "Warm homes"')
    paths = paths_of(key)
    if taken := [path for path in paths if (root / path).exists()]:
        raise CannotAddError(f"{' and '.join(taken)} is there already. Choose another name.")
    for path, text in zip(paths, (standard_stub(library, key, title), easy_stub(library, paths[1], title)), strict=True):
        write_whole(root / path, text.encode())
    return paths
