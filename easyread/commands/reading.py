"""What a command reads: a site that is wholly ours, or a website beside whose pages Easy Read ones stand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from easyread.model import Library
from easyread.read.beside import CONFIG, Host
from easyread.read.disk import is_beside, read_folder


def host_of(root: Path) -> Host | None:
    """The website that has the standard pages. None where they are ours."""
    if not (is_beside(root) and (root / CONFIG).is_file()):
        return None
    from easyread.door.beside import host_at  # and with it MkDocs

    return host_at(root)


def library_of(root: Path, today: date) -> Library:
    """Everything that could be read below `root`, on a day."""
    return read_folder(root, today, host_of(root))
