"""Writing a new page and its Easy Read twin into a site, as the stubs of `easyread/editing/stubs.py`."""

from __future__ import annotations

from pathlib import Path

from easyread.cache import write_whole
from easyread.editing.stubs import stubs
from easyread.model import Library
from easyread.paths import is_address


class CannotAddError(Exception):
    """Nothing was written. Its text says why and what to do."""


def write_page(root: Path, library: Library, key: str, title: str) -> tuple[str, ...]:
    """The paths of what was written: the new page and its twin, or the twin alone beside a page that is not ours. Raises CannotAddError."""
    is_theirs = library.beside and key in library.documents_by_key
    if not is_theirs and not is_address(key):
        raise CannotAddError(f"'{key}' does not make a good address. Use small letters, digits and hyphens: actions/warm-homes")
    if not title.strip() or not title.isprintable():
        raise CannotAddError('Give the page a title, in quotes: easyread new actions/warm-homes "Warm homes"')
    texts = stubs(library, key, title)
    if is_theirs:
        texts.pop(library.documents_by_key[key].path)
    if taken := [path for path in texts if (root / path).exists()]:
        raise CannotAddError(f"{' and '.join(taken)} is there already. Choose another name.")
    for path, text in texts.items():
        write_whole(root / path, text.encode())
    return tuple(texts)
