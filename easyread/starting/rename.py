"""Giving a page another name: its files, and everything that leads to it."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from easyread.cache import write_whole
from easyread.model import Library, Location, PageLink
from easyread.paths import CONTENT, DOCS, EASY_ENDING, ENDING, from_root


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
    edits = {*_fields(library, old, new), *_links(library, old, new)}
    for path in sorted({each.where.path for each in edits}):
        _apply(root / path, [each for each in edits if each.where.path == path])
    for path, target in there.items():
        (root / target).parent.mkdir(parents=True, exist_ok=True)
        (root / path).rename(root / target)
    return tuple(sorted({*there.values(), *(there.get(each.where.path, each.where.path) for each in edits)}))


def _fields(library: Library, old: str, new: str) -> Iterator[Edit]:
    for document in library.documents:
        links = (link for each in document.fields if isinstance(each.content, tuple) for link in each.content)
        named = [(each.key, each.where) for each in document.see_also]
        named += [(link.key, link.where) for link in links if isinstance(link, PageLink)]
        yield from (Edit(where, old, new) for key, where in named if key == old)


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


def _apply(file: Path, edits: list[Edit]) -> None:
    """Changes the file at those places and nowhere else, the last first. A place that does not hold the words any more is left."""
    text = file.read_bytes().decode("utf-8")
    lines = text.splitlines(keepends=True)
    for each in sorted(edits, key=lambda edit: (edit.where.line, edit.where.column), reverse=True):
        line = lines[each.where.line - 1]
        start = line.find(each.old, max(0, each.where.column - 1 - len(each.old)))
        if start >= 0:
            lines[each.where.line - 1] = f"{line[:start]}{each.new}{line[start + len(each.old) :]}"
    write_whole(file, "".join(lines).encode())
