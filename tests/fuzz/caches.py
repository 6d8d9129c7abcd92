"""Caches: whatever happens to one, what is published is what would be made from nothing."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from random import Random

from easyread.downloads.shelf import make_shelf
from easyread.pages.outline import make_outline
from tests.fuzz.mutating import mutated
from tests.tiny import TINY, lay_out, read_library

SITE = TINY["content/site.yml"].replace("formats: []", "formats: [text, data, word]\npublished: 2026-11-22")


def attempt(chance: Random, folder: Path) -> None:
    """Breaks one to eight files of a full cache. Raises where anything else is published than before."""
    root = lay_out(folder, {"content/site.yml": SITE})
    first = _published(root)
    files = sorted(file for file in (root / ".cache").rglob("*") if file.is_file())
    for file in chance.sample(files, chance.randint(1, min(8, len(files)))):
        _break(file, chance)
    assert _published(root) == first == _from_nothing()


def _published(root: Path) -> dict[str, bytes]:
    shelf = make_shelf(make_outline(read_library(root)), root)
    assert shelf.problems == ()
    return {uri: file.read_bytes() for uri, file in shelf.files}


@cache
def _from_nothing() -> dict[str, bytes]:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        return _published(lay_out(Path(folder), {"content/site.yml": SITE}))


def _break(file: Path, chance: Random) -> None:
    raw = file.read_bytes()
    match chance.randrange(6):
        case 0:
            file.unlink()
        case 1:
            file.write_bytes(b"")
        case 2:
            file.write_bytes(raw[: chance.randrange(len(raw) or 1)])
        case 3:
            file.unlink()
            file.mkdir()
        case 4:
            others = sorted(each for each in file.parent.iterdir() if each.is_file())
            shutil.copyfile(chance.choice(others), file.with_name("copied"))
            file.with_name("copied").rename(file)
        case _:
            file.write_bytes(mutated(raw, chance))
