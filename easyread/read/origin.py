"""What a site is made from, as one hash, so that what was found out about the site is claimed of no other."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from easyread.model import Site
from easyread.paths import CONTENT, DOCS, HISTORY, PYODIDE, PYODIDE_FILE, TESTED
from easyread.regular import entries

ENGINE = Path(__file__).resolve().parents[1]
MADE_FROM = "made-from.txt"
"""The hash's address in the published site."""
_PROGRAM = frozenset((".py", ".html", ".css", ".js", ".mjs", ".typ", ".svg", ".yml"))
_PACKAGES = ("mkdocs", "mkdocs-material", "markdown", "typst")
"""Whose versions change what is published."""


def made_from(root: Path, site: Site) -> str:
    """A hash of every source below `root`, of this program, and of the packages that lay out pages.

    The same sources give the same site, byte for byte. So two sites with one hash are the same site, and whatever was found out about
    one holds for the other. The records of what programs found are no part of it, since they are written after they looked.
    """
    whole = hashlib.sha256(program())
    if site.editor and (root / PYODIDE_FILE).is_file():  # without it the same sources give a site without that page
        whole.update(PYODIDE.encode())
    for path in sorted(_sources(root, site)):
        if path not in (TESTED, HISTORY) and (raw := _bytes(f"{root}/{path}")) is not None:
            whole.update(os.fsencode(path) + b"\0" + hashlib.sha256(raw).digest())
    return whole.hexdigest()[:32]


def _sources(root: Path, site: Site) -> Iterator[str]:
    yield "mkdocs.yml"
    folders = (CONTENT, DOCS, site.brand.font_folder, *(each.key for each in site.picture_sets))
    for folder in (folder for folder in folders if folder and _is_of_the_project(root, folder)):
        if (root / folder).is_file():  # a picture set in a zip
            yield folder
        yield from entries(root, folder)


def _is_of_the_project(root: Path, folder: str) -> bool:
    """Whether a folder is in the project or beside it, and not one that holds the project, such as the whole computer."""
    whole, place = Path(os.path.realpath(root)), Path(os.path.realpath(root / folder))
    return place.is_relative_to(whole.parent) and not whole.is_relative_to(place)


def _bytes(file: str) -> bytes | None:
    """None for what is no file, or cannot be read."""
    try:
        return Path(file).read_bytes() if os.path.isfile(file) else None
    except OSError:
        return None


@cache
def program() -> bytes:
    """A hash of this program, and of the packages that lay out pages."""
    files = sorted(file for file in ENGINE.rglob("*") if file.suffix in _PROGRAM and "drawing" not in file.parts)
    parts = [file.relative_to(ENGINE).as_posix().encode() + hashlib.sha256(file.read_bytes()).digest() for file in files]
    return hashlib.sha256(b"\0".join([*parts, *map(_version, _PACKAGES)])).digest()


def _version(package: str) -> bytes:
    try:
        return version(package).encode()
    except PackageNotFoundError:
        return b""
