"""All files to download and listen to: one call for a whole build."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from easyread.downloads.format import page_uri
from easyread.downloads.jobs import Done, Job, Work, book_uri, do, done, work_of
from easyread.downloads.presses import AT_ONCE, let_go
from easyread.model import Problem
from easyread.pages.outline import Outline
from easyread.paths import MADE

EVERYTHING = "all-booklets"
"""The picture of the whole among its parts. Its own is that of its first page, which the first part begins with as well."""


def shown_size(file: Path) -> str:
    """`2.1 MB`, `9 KB`."""
    return _shown(file.stat().st_size)


def _shown(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{max(1, round(size / 1e3))} KB"


@dataclass(frozen=True, slots=True)
class Download:
    """A file for readers."""

    uri: str
    file: Path
    title: str
    """Of the book in it."""
    size: int
    """Bytes."""
    extent: str
    book: str
    picture: str
    """The name of a picture to know the book by in a list. Empty for a plan."""
    format: str
    cues: Mapping[str, tuple[float, float]]
    """Of a recording: when each statement is said, by id, in seconds. Empty for other files."""
    is_everything: bool = False
    """Whether it holds all that other files of its format hold parts of."""

    def called(self, format_: str = "") -> str:
        """`In short`, `Large print: In short`. The whole among its parts: `All of it: Our plan in Easy Read`, `Large print: all of it`."""
        if not self.is_everything:
            return f"{format_}: {self.title}" if format_ else self.title
        return f"{format_}: all of it" if format_ else f"All of it: {self.title}"

    @property
    def kind(self) -> str:
        """`PDF`, `MP3`."""
        return self.uri.rpartition(".")[2].upper()

    @property
    def shown_size(self) -> str:
        """`2.1 MB`, `9 KB`."""
        return _shown(self.size)


@dataclass(frozen=True, slots=True)
class Listening:
    """The recording of one page."""

    uri: str
    file: Path
    extent: str
    cues: Mapping[str, tuple[float, float]]
    """When each statement is said, by id, in seconds."""
    by_people: int
    """How many of its statements a person reads."""
    words: Mapping[str, tuple[int, ...]]
    """When each word of a statement begins, in hundredths of a second from its cue, by the statement's id. None where the voice does not
    tell."""


@dataclass(frozen=True)
class Shelf:
    """Everything there is to download."""

    downloads: tuple[Download, ...] = ()
    """Of the Easy Read edition, by format, the parts before the whole."""
    plans: tuple[Download, ...] = ()
    """Of the standard edition."""
    listening: Mapping[str, Listening] = field(default_factory=dict)
    """By page."""
    on_request: Mapping[str, str] = field(default_factory=dict)
    """Formats that could not be made here, by name, and why."""
    shared: Mapping[str, Path] = field(default_factory=dict)
    """The picture set, by address."""
    problems: tuple[Problem, ...] = ()
    is_whole: bool = True
    """Whether everything is there that can be made here."""

    @property
    def files(self) -> Iterator[tuple[str, Path]]:
        """Addresses, and what to publish there."""
        yield from ((each.uri, each.file) for each in (*self.downloads, *self.plans))
        yield from ((each.uri, each.file) for each in self.listening.values())
        yield from self.shared.items()


def make_shelf(outline: Outline, root: Path, kept: Path | None = None, make: bool = True) -> Shelf:
    """Every file, from the cache where nothing it depends on has changed. A file that cannot be made is a problem.

    `kept` is the cache, where it is not below the root. Without `make` it is what is in the cache already.
    """
    kept = kept or root / MADE
    work = work_of(outline, root, kept)
    if work is None:
        return Shelf()
    files, failed = _made(work.jobs, kept) if make else (_there(work.jobs, kept), ())
    return Shelf(
        tuple(_downloads(files, work)),
        tuple(_download(files, each.uri, each.title, "plan", each.format) for each in work.plans if each.uri in files),
        dict(_listening(files, work)),
        work.on_request,
        problems=(*work.problems, *failed),
        is_whole=make or len(files) == len(work.jobs),
    )


def _made(jobs: Sequence[Job], kept: Path) -> tuple[dict[str, Done], tuple[Problem, ...]]:
    """Files by their addresses, and what cannot be made. While the voices speak, what needs none is made beside them, and what is set for
    print in processes of its own. Then recordings, which are joined piece by piece and so take little memory, beside all else that is heard."""
    press, desk = ThreadPoolExecutor(AT_ONCE), ThreadPoolExecutor(1)
    heard = [job for job in jobs if job.needs_voices]
    try:
        begun = {job.uri: (press if job.ending == "pdf" else desk).submit(do, job, kept) for job in jobs if not job.needs_voices}
        results = {job.uri: do(job, kept) for job in heard[:1]}  # which has all spoken: who stops a build here stops the voices
        begun |= {job.uri: desk.submit(do, job, kept) for job in heard[1:] if job.ending == "mp3"}
        results |= {job.uri: do(job, kept) for job in heard[1:] if job.ending != "mp3"}
        wait(begun.values(), return_when=FIRST_EXCEPTION)
        results |= {uri: each.result() for uri, each in begun.items() if each.done()}  # all are, unless one raises
    finally:
        for pool in (press, desk):  # who stops a build, or has no room for a file, waits for none that has not begun
            pool.shutdown(cancel_futures=True)
        let_go()
    failed = tuple(each for job in jobs if isinstance(each := results[job.uri], Problem))
    return {uri: each for uri, each in results.items() if not isinstance(each, Problem)}, failed


def _there(jobs: Sequence[Job], kept: Path) -> dict[str, Done]:
    """Files that are in the cache, by their addresses."""
    found = {job.uri: done(job, kept) for job in jobs}
    return {uri: each for uri, each in found.items() if each}


def _downloads(files: Mapping[str, Done], work: Work) -> Iterator[Download]:
    whole, *parts = work.books
    for kind in work.formats:
        for book in (*parts, whole):
            if book_uri(book, kind) in files:
                each = _download(files, book_uri(book, kind), book.title, book.name, kind.name, book.picture)
                yield replace(each, picture=EVERYTHING, is_everything=True) if parts and book is whole else each


def _cues(notes: Mapping[str, Any]) -> dict[str, tuple[float, float]]:
    return {name: (start, end) for name, (start, end) in notes.get("cues", {}).items()}


def _download(files: Mapping[str, Done], uri: str, title: str, book: str, kind: str, picture: str = "") -> Download:
    file, notes = files[uri]
    return Download(uri, file, title, file.stat().st_size, notes["extent"], book, picture, kind, _cues(notes))


def _listening(files: Mapping[str, Done], work: Work) -> Iterator[tuple[str, Listening]]:
    for chapter in work.chapters:
        if page_uri(chapter) in files:
            file, notes = files[page_uri(chapter)]
            people = sum(item.id in work.people for item in chapter.items)
            words = {name: tuple(times) for name, times in notes.get("words", {}).items()}
            yield chapter.key, Listening(page_uri(chapter), file, notes["extent"], _cues(notes), people, words)
