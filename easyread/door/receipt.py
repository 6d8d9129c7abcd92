"""A receipt for the site that was built last, by which the next build knows that it would make the same one again, and leaves it.

It holds for a site of which no file was touched since, made by this program with these packages and settings, on this day, from the same
bytes. Whatever could change a site stands in the receipt. A build that warned of something, or could not make every format, leaves none.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from easyread.cache import read_note, seen, write_note
from easyread.downloads import liblouis
from easyread.editions import Editions
from easyread.papers.changes import NotToldError, git_text
from easyread.paths import CACHE, CONTENT, DOCS, PYODIDE_FILE
from easyread.read.origin import ENGINE

_PROGRAMS = ("git", "node", "piper")
"""What a build starts that is no package of Python's."""
_NAMED = ("LIBLOUIS", "SITE_URL")
"""What a build reads from the environment, besides its manner."""


class Heard(logging.Handler):
    """What MkDocs and its plugins say from the start of a build to its end."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def said(self, name: str) -> list[str]:
        """What the logger of that name told."""
        return [record.getMessage() for record in self.records if record.name == name]

    @property
    def warned(self) -> bool:
        return any(record.levelno >= logging.WARNING for record in self.records)


def hearing() -> Heard:
    """One that hears all that is said from now on, in the place of the one before it."""
    logger = logging.getLogger("mkdocs")
    for old in [each for each in logger.handlers if isinstance(each, Heard)]:
        logger.removeHandler(old)
    heard = Heard()
    logger.addHandler(heard)
    return heard


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a site is made with and from, but for its sources."""

    root: Path
    hooks: Iterable[str]
    """Files that MkDocs runs."""
    manner: str
    made_by: str
    day: date
    level: int
    """How much is told: a build that tells nothing has nothing to tell again."""

    @property
    def file(self) -> Path:
        return self.root / CACHE / "kept" / f"{self.manner}.receipt"

    def told(self, others: Iterable[str]) -> str:
        """A hash of all of it and of the sources. `others` are those that may lie outside `content/` and `docs/`, by their paths."""
        whole = hashlib.sha256(f"{self.made_by} {self.manner} {self.day} {self.level}".encode())
        folders = (self.root / CONTENT, self.root / DOCS, ENGINE, *(self.root / path for path in others))
        for place in (self.root / "mkdocs.yml", *(self.root / hook for hook in self.hooks), *folders, self.root / PYODIDE_FILE):
            for piece in _held(place):
                whole.update(hashlib.sha256(piece).digest())
        for named in (*_tests(self.root), *map(_program, _PROGRAMS), *(os.environ.get(name, "") for name in _NAMED)):
            whole.update(hashlib.sha256(os.fsencode(named)).digest())
        whole.update(f"{_braille()} {_revision(self.root)}".encode())
        return whole.hexdigest()


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was written of the last site, beside how things are as a build begins."""

    now: Circumstances
    others: tuple[str, ...]
    """Sources that may lie outside `content/` and `docs/`, as far as a build has met any."""
    told: str
    """A hash of all there is now."""
    last: Mapping[str, Any]

    def holds_for(self, site: Path) -> bool:
        """Whether a build would make that site again as it is."""
        return self.last.get("told") == self.told and site.is_dir() and self.last["site"] == _untouched(site)

    @property
    def said(self) -> tuple[str, ...]:
        """What the last build told. There were no warnings."""
        return tuple(self.last.get("said", ()))

    def meeting(self, editions: Editions) -> Receipt:
        """The same with the sources that this build has met. It holds for nothing where any other changed meanwhile."""
        others = _others(editions)
        if others == self.others:
            return self
        is_same = self.now.told(self.others) == self.told
        return replace(self, others=others, told=self.now.told(others) if is_same else "")

    def renew(self, site: Path, said: Iterable[str]) -> None:
        """For a site to which nothing more is written. It holds where all is still as it was when the build began."""
        told = self.told if self.now.told(self.others) == self.told else ""
        write_note(self.now.file, {"others": self.others, "told": told, "site": _untouched(site), "said": list(said)})


def receipt(now: Circumstances) -> Receipt:
    """As a build begins, before it reads anything."""
    last = read_note(now.file) or {}
    others = tuple(last.get("others", ()))
    return Receipt(now, others, now.told(others), last)


def _others(editions: Editions) -> tuple[str, ...]:
    """Sources that may lie anywhere: fonts, picture sets and the voice."""
    site = editions.library.site
    model = site.voice.partition(" ")[2]
    named = (site.brand.font_folder, *(each.key for each in site.picture_sets), model, model and f"{model}.json")
    return tuple(sorted(set(filter(None, named))))


def _held(place: Path) -> Iterator[bytes]:
    """All that is in a file, or below a folder: names, kinds and bytes."""
    for file, is_folder in ((place, False), *_below(place)):
        yield os.fsencode(file)
        if file.is_symlink():
            yield os.fsencode(file.readlink())
        if not is_folder and file.is_file():  # what else there may be can have no end
            yield _bytes(file)


def _below(place: Path) -> Iterator[tuple[Path, bool]]:
    """Everything below a folder in one order, and whether it is a folder."""
    for folder, folders, files in os.walk(place):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        yield from ((Path(folder, name), True) for name in folders)
        yield from ((Path(folder, name), False) for name in sorted(files))


def _bytes(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").digest()
    except OSError as error:
        return str(error.errno).encode()


def _tests(root: Path) -> Iterator[str]:
    """Names alone: pages lead to tests that are there."""
    yield from sorted(map(str, (root / "tests").rglob("*.py")))


def _program(name: str) -> str:
    found = shutil.which(name)
    return f"{found} {seen(Path(found).stat())}" if found else ""


def _braille() -> str:
    try:
        return liblouis.version()
    except liblouis.MissingError:
        return ""


def _revision(root: Path) -> str:
    """What git could tell more or other things from, another after each commit and each deeper fetch."""
    try:
        told = git_text(root, "rev-parse", "HEAD", "--git-path", "shallow")
    except NotToldError:
        return ""
    head, _, shallow = told.partition("\n")
    return f"{head} {_bytes(root / shallow).hex()}"


def _untouched(site: Path) -> str:
    """A hash of what the folders of a site tell of its files, which is another after every change."""
    whole = hashlib.sha256()
    for file, is_folder in _below(site):
        told = () if is_folder else seen(file.lstat())
        whole.update(os.fsencode(f"{file.relative_to(site)} {told}\n"))
    return whole.hexdigest()
