"""What a pull request changes, for the people who have to say yes: both editions, statement by statement, problems and pictures."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from easyread.checks import check
from easyread.downloads.shelf import Download, Shelf, make_shelf
from easyread.editions import read_site
from easyread.model import Library, Problem
from easyread.pages.outline import make_outline
from easyread.papers.changes import NotToldError, commit_of
from easyread.paths import CONTENT, DOCS, EASY_ENDING, MADE, key_of
from easyread.read import read_library
from easyread.read.files import Memory
from easyread.reviews.drift import Change, Kind
from easyread.reviews.pairs import State, pairs
from easyread.reviews.releases import differences, easy_said, standard_said
from easyread.text.links import address_of, easy_uri, standard_uri


@dataclass(frozen=True)
class Version:
    """One version of the sources, and what comes of it."""

    library: Library
    problems: tuple[Problem, ...]
    shelf: Shelf
    """Its files to download."""


def version(root: Path, kept: Path, today: date) -> Version:
    """The sources below `root` as they are, with files to download that are in the cache or are put there."""
    library = read_site(root, today)
    return Version(library, check(library), make_shelf(make_outline(library), root, helped=False, kept=kept))


def before(root: Path, revision: str, today: date) -> Version:
    """The sources as they were at a revision. Raises NotToldError."""
    with tempfile.TemporaryDirectory() as folder:
        for path, raw in sources_at(root, revision).items():
            file = Path(folder) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(raw)
        return version(Path(folder), root.resolve() / MADE, today)


def library_at(root: Path, revision: str, today: date) -> Library:
    """What the sources said at a revision. Raises NotToldError."""
    return read_library(Memory(sources_at(root, revision)), today)


def sources_at(root: Path, revision: str) -> dict[str, bytes]:
    """Every source as it was at a revision, by its path. Raises NotToldError."""
    command = ["git", "-C", str(root), "archive", "--format=tar", commit_of(root, revision), "--", CONTENT, DOCS]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        told = done.stderr.decode(errors="replace").strip().splitlines()
        raise NotToldError(told[0] if told else "git failed.")
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        found = ((member.name, archive.extractfile(member)) for member in archive if member.isfile())
        return {name: file.read() for name, file in found if file}


def as_markdown(old: Version, new: Version, preview: str = "") -> str:
    """The summary. `preview` is the address of a site made from the new version, with a slash at its end; empty when there is none."""
    lines = [
        *_pages(old.library, new.library, preview),
        *_problems(old.problems, new.problems),
        *_pictures(old.library, new.library),
        *_files(old.shelf, new.shelf),
        *_standings(new.library),
    ]
    return "\n".join(["# What this changes", *lines]) + "\n"


def _pages(old: Library, new: Library, preview: str) -> Iterator[str]:
    told = False
    for name, said in (("Standard", standard_said), ("Easy Read", easy_said)):
        was, now = said(old), said(new)
        for path, found in differences(was, now):
            told = True
            kind = "" if path in was and path in now else " (new page)" if path in now else " (page gone)"
            yield f"\n## {name}: `{path}`{kind}\n"
            yield from [f"{_place(path, preview)}\n"] if path in now else []
            yield from map(_line, found)
    if not told:
        yield "\nNo sentence and no statement changes."


def _place(path: str, preview: str) -> str:
    """Where to see a page."""
    key = key_of(path)
    address = f"{address_of(easy_uri(key) if path.endswith(EASY_ENDING) else standard_uri(key))}/".lstrip("/")
    return f"[See the page]({preview}{address})" if preview else f"In the built site: `{address}index.html`"


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


def _files(old: Shelf, new: Shelf) -> Iterator[str]:
    was, now = ({each.uri: each for each in (*shelf.downloads, *shelf.plans)} for shelf in (old, new))
    changed = [uri for uri in sorted(was.keys() | now.keys()) if _size(was.get(uri)) != _size(now.get(uri))]
    yield f"\n## Files to download whose size or length changes: {len(changed)} of {len(now)}\n"
    if changed:
        yield "| File | Before | Now |\n| --- | --- | --- |"
        yield from (f"| `{uri}` | {_size(was.get(uri))} | {_size(now.get(uri))} |" for uri in changed)


def _size(each: Download | None) -> str:
    return ", ".join(filter(None, (each.shown_size, each.extent))) if each else "none"


def _standings(library: Library) -> Iterator[str]:
    drifted = [each.document.key for each in pairs(library) if each.state is State.DRIFTED]
    yield f"\n## Pages to compare again: {len(drifted)}\n"
    yield from (f'- `python -m easyread confirm {key} --by "Your team"`' for key in drifted)
