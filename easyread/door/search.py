"""The search of the standard edition: an index that a page loads in small pieces, and only when somebody searches."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from pathlib import Path

FOLDER = "pagefind"
MARK = b"data-pagefind-body"
"""What a page of the index has."""
_PLAIN = re.compile(r"[\w-]+")
_NEEDED = ("pagefind.js", "pagefind-worker.js", "pagefind-entry.json")


@dataclass(frozen=True)
class Search:
    """An index that was made."""

    made_from: str = ""
    """A hash of the pages that are in it."""
    files: Mapping[str, bytes] = field(default_factory=dict)
    """By path in its folder."""

    @classmethod
    def of(cls, site_dir: Path, made_from: str) -> Search:
        """The index of a built site."""
        folder = site_dir / FOLDER
        return cls(made_from, {file.relative_to(folder).as_posix(): file.read_bytes() for file in _files(folder)})

    def put(self, site_dir: Path) -> None:
        """Writes what is not there. What is, a build left as it was."""
        for path, raw in self.files.items():
            file = site_dir / FOLDER / path
            if not file.exists():
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(raw)


def _files(folder: Path) -> Iterator[Path]:
    return (file for file in sorted(folder.rglob("*")) if file.is_file())


def indexed(pages: Mapping[str, bytes]) -> str:
    """A hash of the pages that an index of a site has, which are told by their addresses with a hash of each."""
    return sha256(b"\0".join(uri.encode() + b"\0" + pages[uri] for uri in sorted(pages))).hexdigest()


@contextmanager
def indexing(site_dir: Path, pages: Iterable[str]) -> Iterator[Callable[[], str]]:
    """Indexes the pages below `site_dir` that have a `data-pagefind-body`, whose addresses these are, in a process of its own. Gives what
    waits for it and returns what went wrong, empty when nothing did."""
    command = [sys.executable, "-m", "pagefind", "--site", str(site_dir), "--output-subdir", FOLDER, "--quiet"]
    with subprocess.Popen([*command, *_looking_in(pages)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield partial(_ended, process, site_dir / FOLDER)
        finally:
            process.kill()


def _ended(process: subprocess.Popen[str], folder: Path) -> str:
    said, wrong = process.communicate()
    if process.returncode:
        return wrong.strip() or said.strip() or f"pagefind stopped with code {process.returncode}"
    for file in folder.iterdir():
        if file.suffix in (".js", ".css") and file.name not in _NEEDED:
            file.unlink()
    return ""


def _looking_in(pages: Iterable[str]) -> tuple[str, ...]:
    """What keeps the indexer from reading folders that have no page for it, which are half a site. Nothing where a name has a sign that
    its patterns have another meaning for."""
    folders = sorted({uri.partition("/")[0] for uri in pages if "/" in uri})
    if not all(map(_PLAIN.fullmatch, folders)):
        return ()
    return "--glob", f"{{{','.join(('*.html', *(f'{folder}/**/*.html' for folder in folders)))}}}"
