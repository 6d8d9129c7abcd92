"""Sources in a folder on this computer. The only place that reads them from there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from easyread.model import Library, Location
from easyread.paths import CONTENT, ENDING
from easyread.pictures.publish import OWN, with_files
from easyread.pictures.zipped import located
from easyread.problems import Reporter
from easyread.read import read_library
from easyread.read.attachments import read_attachments
from easyread.read.beside import Host
from easyread.read.files import refuse_size
from easyread.read.fonts import read_fonts
from easyread.read.origin import made_from
from easyread.read.readings import Readings
from easyread.read.sound import sound_ones
from easyread.regular import irregular


@dataclass(frozen=True)
class Folder:
    """The files below a folder. Nothing leads out of it."""

    root: Path

    def read(self, path: str) -> bytes:
        if reason := irregular(self.root, path):
            raise ValueError(reason)
        file = self.root / path
        refuse_size(path, file.stat().st_size)
        return file.read_bytes()

    def has(self, path: str) -> bool:
        return os.path.lexists(self.root / path)

    def below(self, folder: str, report: Reporter) -> Iterator[str]:
        def refuse(error: OSError) -> None:
            if not isinstance(error, FileNotFoundError):
                path = Path(error.filename).relative_to(self.root).as_posix()
                report(
                    Location(path), "unreadable-file", f"This folder cannot be read: {error.strerror}.", "Let everybody read it."
                )

        for place, folders, files in os.walk(self.root / folder, onerror=refuse):
            folders[:] = [name for name in folders if not name.startswith(".")]
            inside = Path(place).relative_to(self.root)
            yield from ((inside / name).as_posix() for name in (*folders, *files) if not name.startswith("."))

    def refuses(self, folder: str) -> str:
        """A set that must not be shared with the sources may lie beside the project, and no further."""
        try:
            place, way = located(self.root, folder)
            return irregular(place, way, folder=True)
        except OSError:
            return ""  # nothing is there, which is told otherwise
        except ValueError as error:
            return str(error)

    def within(self, folder: str) -> Folder | None:
        """A zip of a picture set is a folder too, below the cache."""
        there = self.root / folder
        if not (os.path.isdir(there) or os.path.isfile(there)) or self.refuses(folder):
            return None
        place, way = located(self.root, folder)
        return Folder(place / way)


def is_beside(root: Path) -> bool:
    """Whether a website's standard pages are its own: it has no settings and no pages in `content/`."""
    content = root / CONTENT
    return not (content / "site.yml").is_file() and not next(content.rglob(f"*{ENDING}"), None)


def read_folder(root: Path, today: date, host: Host | None = None, readings: Readings | None = None) -> Library:
    """Everything that could be read below `root`, its pictures safe to publish, and every problem met on the way.

    `host` is the website that has the standard pages, where that is not ours. `readings` are pages as they were read before.
    What programs found counts only where it was found out about the site as it is now.
    """
    report = Reporter()
    read = read_library(Folder(root), today, Folder(OWN), host, readings)
    made = with_files(read, root)
    library = replace(
        made,
        recordings=sound_ones(made.recordings, root, report),
        printed=read_fonts(root, made.site, report),
        attachments=() if host else read_attachments(root, frozenset((read.site.brand.logo,)), report),
        problems=(*made.problems, *report.problems),
    )
    if library.findings and library.findings.made_from != made_from(root, library.site):
        return replace(library, findings=None)
    return library
