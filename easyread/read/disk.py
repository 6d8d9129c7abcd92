"""Sources in a folder on this computer. The only place that reads them from there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from easyread.model import Library
from easyread.pictures.publish import with_files
from easyread.read import read_library
from easyread.read.files import in_order, is_hidden, refuse_size


@dataclass(frozen=True)
class Folder:
    """The files below a folder. Nothing leads out of it."""

    root: Path

    def read(self, path: str) -> bytes:
        file = self.root / path
        if not file.resolve().is_relative_to(self.root.resolve()):
            raise ValueError("it is a link to a place outside this project")
        if file.exists() and not file.is_file():
            raise ValueError("it is not a plain file")
        refuse_size(file.stat().st_size)
        return file.read_bytes()

    def has(self, path: str) -> bool:
        return (self.root / path).exists()

    def below(self, folder: str) -> tuple[str, ...]:
        found = (file.relative_to(self.root).as_posix() for file in (self.root / folder).rglob("*"))
        return in_order(path for path in found if not is_hidden(path.removeprefix(f"{folder}/")))

    def within(self, folder: str) -> Folder | None:
        return Folder(self.root / folder) if (self.root / folder).is_dir() else None


def read_folder(root: Path, today: date) -> Library:
    """Everything that could be read below `root`, its pictures safe to publish, and every problem met on the way."""
    return with_files(read_library(Folder(root), today), root)
