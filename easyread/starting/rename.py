"""Giving a page another name: its files, and everything that leads to it."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from easyread.cache import write_whole
from easyread.model import Library, Location
from easyread.paths import CONTENT, DOCS, EASY_ENDING, ENDING, from_root
from easyread.read.files import whole_lines
from easyread.reviews.keep import name_anew


class Edit(NamedTuple):
    """Words of a source to be others."""

    where: Location
    old: str
    new: str


def rename(root: Path, library: Library, old: str, new: str) -> tuple[str, ...]:
    """Gives what is still called `old` the name `new`. Returns the paths of what was changed."""
    files = [f"{folder}/{old}{ending}" for folder in (CONTENT, DOCS) for ending in (ENDING, EASY_ENDING)]
    there = {path: path.replace(f"/{old}.", f"/{new}.", 1) for path in files if (root / path).is_file()}
    there = {path: target for path, target in there.items() if not (root / target).exists()}
    edits = {*_named(library, old, new), *_links(library, old, new)}
    paths = sorted({each.where.path for each in edits})
    changed = [path for path in paths if _apply(root / path, [each for each in edits if each.where.path == path])]
    for path, target in there.items():
        (root / target).parent.mkdir(parents=True, exist_ok=True)
        (root / path).rename(root / target)
    named = name_anew(root, old, new)
    return tuple(sorted({*there.values(), *named, *(there.get(path, path) for path in changed)}))


def _named(library: Library, old: str, new: str) -> Iterator[Edit]:
    for document in library.documents:
        yield from (Edit(each.where, old, new) for each in document.named if each.key == old)
    tour = library.tour.pages if library.tour else ()
    yield from (Edit(each.where, old, new) for each in tour if each.key == old)


def _links(library: Library, old: str, new: str) -> Iterator[Edit]:
    found = [(document.path, link.target, link.where) for document in library.documents for link in document.links]
    runs = ((page.path, run) for page in library.easy_pages for run in page.runs)
    found += [(path, run.target, run.target_at) for path, run in runs if run.target and run.target_at]
    for path, target, where in found:
        way, mark, anchor = target.partition("#")
        folder, _, file = from_root(path, way).partition("/")
        for ending in (EASY_ENDING, ENDING):
            if way and folder in (CONTENT, DOCS) and file == f"{old}{ending}":
                here = path.replace(f"/{old}.", f"/{new}.", 1) if path.startswith(f"{folder}/{old}.") else path
                yield Edit(
                    where, target, f"{posixpath.relpath(f'{folder}/{new}{ending}', posixpath.dirname(here))}{mark}{anchor}"
                )


def _apply(file: Path, edits: list[Edit]) -> bool:
    """Changes the file at those places and nowhere else, the last first. A place that does not hold the words any more is left.

    Returns whether anything is otherwise now.
    """
    text = file.read_bytes().decode("utf-8")
    lines = whole_lines(text)
    for each in sorted(edits, key=lambda edit: (edit.where.line, edit.where.column), reverse=True):
        line = lines[each.where.line - 1]
        start = line.find(each.old, max(0, each.where.column - 1 - len(each.old)))
        if start >= 0:
            lines[each.where.line - 1] = f"{line[:start]}{each.new}{line[start + len(each.old) :]}"
    changed = "".join(lines)
    if changed != text:
        write_whole(file, changed.encode())
    return changed != text
