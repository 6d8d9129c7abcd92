"""What a pull request changes, for the people who have to say yes: both editions, statement by statement, problems and pictures."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from easyread.changes import NotToldError
from easyread.checks import check
from easyread.model import Library, Problem
from easyread.read import read_library
from easyread.reviews.drift import Change, Kind, changes
from easyread.reviews.record import State, pairs
from easyread.reviews.units import Unit, easy_units, standard_units


def before(root: Path, revision: str) -> tuple[Library, tuple[Problem, ...]]:
    """The sources at a revision, and their problems. Raises NotToldError."""
    command = ["git", "-C", str(root), "archive", "--format=tar", revision, "--", "content", "docs"]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        raise NotToldError(done.stderr.decode(errors="replace").strip().splitlines()[0])
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
            for member in archive:
                if kept := archive.extractfile(member) if member.isfile() else None:
                    file = Path(folder) / member.name
                    file.parent.mkdir(parents=True, exist_ok=True)
                    file.write_bytes(kept.read())
        library = read_library(Path(folder))
        return library, check(library)


def as_markdown(old: Library, new: Library, problems_before: Sequence[Problem], problems_now: Sequence[Problem]) -> str:
    """The summary."""
    lines = [*_pages(old, new), *_problems(problems_before, problems_now), *_pictures(old, new), *_standings(new)]
    return "\n".join(["# What this changes", *lines]) + "\n"


def _pages(old: Library, new: Library) -> Iterator[str]:
    told = False
    for name, was, now in (("Standard", _standard(old), _standard(new)), ("Easy Read", _easy(old), _easy(new))):
        for path in sorted(was.keys() | now.keys()):
            found = changes([unit.words for unit in was.get(path, ())], now.get(path, ()))
            if found:
                told = True
                kind = "" if path in was and path in now else " (new page)" if path in now else " (page gone)"
                yield f"\n## {name}: `{path}`{kind}\n"
                yield from map(_line, found)
    if not told:
        yield "\nNo sentence and no statement changes."


def _standard(library: Library) -> dict[str, tuple[Unit, ...]]:
    return {document.path: standard_units(document) for document in library.documents}


def _easy(library: Library) -> dict[str, tuple[Unit, ...]]:
    return {page.path: easy_units(page) for page in library.easy_pages}


def _line(change: Change) -> str:
    words = _plain(change.new.words) if change.new else ""
    match change.kind:
        case Kind.CHANGED:
            return f"- Before: {_plain(change.old)}<br>After: {words}"
        case Kind.ADDED:
            return f"- New: {words}"
        case Kind.REMOVED:
            return f"- Gone: {_plain(change.old)}"
        case Kind.MOVED:
            return f"- Moved: {words}"


def _plain(words: str) -> str:
    """Nothing that Markdown or HTML would make something else of."""
    return "".join(f"\\{each}" if each in "\\`*_[]<>|#&" else each for each in words)


def _problems(was: Sequence[Problem], now: Sequence[Problem]) -> Iterator[str]:
    old = {(each.where.path, each.rule, each.message) for each in was}
    new = {(each.where.path, each.rule, each.message) for each in now}
    for title, found in (("Problems that are new", new - old), ("Problems that are cured", old - new)):
        yield f"\n## {title}: {len(found)}\n"
        yield from (f"- `{path}`: {rule}: {_plain(message)}" for path, rule, message in sorted(found))


def _pictures(old: Library, new: Library) -> Iterator[str]:
    added = sorted(new.pictures.keys() - old.pictures.keys())
    yield f"\n## New pictures: {len(added)}\n"
    yield from (f"- {name}: {_plain(new.pictures[name].idea)}" for name in added)


def _standings(library: Library) -> Iterator[str]:
    drifted = [each.document.key for each in pairs(library) if each.state is State.DRIFTED]
    yield f"\n## Pages to compare again: {len(drifted)}\n"
    yield from (f'- `python -m easyread confirm {key} --by "Your team"`' for key in drifted)
