"""All files to download and listen to, made where they are not in the cache: one call for a whole build."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from easyread.downloads import audio, speech
from easyread.downloads.book import Book, Chapter, make_books
from easyread.downloads.epub import script as epub_script
from easyread.downloads.formats import FORMATS, Format, Made, Workshop, day, heard, key_of, minutes, pages_of
from easyread.downloads.pdf import CannotBeSetError
from easyread.downloads.plan import plan, plan_data
from easyread.downloads.studio import Studio
from easyread.downloads.ueb import NoBrailleError
from easyread.links import EASY_FOLDER
from easyread.model import Library, Location, Problem
from easyread.pages import Outline
from easyread.pictures.bitmap import write_whole

FOLDER = f"{EASY_FOLDER}/downloads"
MANY = 8
"""From this many files to make, a second process helps."""
PLANS = {
    "plan-clear-print": (14, "Clear print", "Clear print, 14 point."),
    "plan-large-print": (18, "Large print", "Large print, 18 point."),
}
"""The standard edition as PDF: size in points, title, and the line on its cover (UKAAF G003: 14 for clear print, 18 for large)."""
SPOKEN = frozenset(("audio", "ebook"))
PROGRAM = Path(__file__).resolve().parents[2]
_FAILURES = (CannotBeSetError, NoBrailleError, speech.CannotSpeakError)


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
    format: str
    cues: Mapping[str, tuple[float, float]]
    """Of a recording: when each statement is said, by id, in seconds. Empty for other files."""

    @property
    def kind(self) -> str:
        """`PDF`, `MP3`."""
        return self.uri.rpartition(".")[2].upper()

    @property
    def shown_size(self) -> str:
        """`2.1 MB`, `9 KB`."""
        return f"{self.size / 1e6:.1f} MB" if self.size >= 1e6 else f"{max(1, round(self.size / 1e3))} KB"


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


@dataclass(frozen=True)
class Shelf:
    """Everything there is to download."""

    downloads: tuple[Download, ...] = ()
    """Of the Easy Read edition, by format, the whole before its parts."""
    plans: tuple[Download, ...] = ()
    """Of the standard edition."""
    listening: Mapping[str, Listening] = field(default_factory=dict)
    """By page."""
    on_request: Mapping[str, str] = field(default_factory=dict)
    """Formats that could not be made here, by name, and why."""
    problems: tuple[Problem, ...] = ()

    @property
    def files(self) -> Iterator[tuple[str, Path]]:
        """Addresses, and what to publish there."""
        yield from ((each.uri, each.file) for each in (*self.downloads, *self.plans))
        yield from ((each.uri, each.file) for each in self.listening.values())


@dataclass(frozen=True, slots=True)
class _Job:
    """One file to make."""

    uri: str
    key: str
    ending: str
    make: Callable[[], tuple[bytes, dict[str, Any]]]
    """The bytes, and what to remember of them."""
    where: Location


def make_shelf(outline: Outline, root: Path, helped: bool = True) -> Shelf:
    """Every file, from the cache where nothing it depends on has changed. A file that cannot be made is a problem.

    Where much is to be made, a second process makes the last of it, whose files are then in the cache when we come to them.
    """
    work = _work(outline, root)
    if work is None:
        return Shelf()
    kept = root / ".cache/downloads"
    missing = [job for job in work.jobs if not _is_made(job, kept)]
    helper = _start_helper(root) if helped and len(missing) >= MANY else None
    try:
        done = {job.uri: _done(job, kept) for job in work.jobs}
    finally:
        if helper:
            helper.terminate()
            helper.wait()
    files = {uri: each for uri, each in done.items() if not isinstance(each, Problem)}
    problems = [*work.problems, *(each for each in done.values() if isinstance(each, Problem))]
    return Shelf(
        tuple(_downloads(files, work)),
        tuple(_download(files, _plan_uri(name), PLANS[name][1], "plan", name) for name in PLANS if _plan_uri(name) in files),
        dict(_listening(files, work)),
        work.on_request,
        tuple(problems),
    )


def help_with(outline: Outline, root: Path) -> None:
    """Makes what is missing from the last on, while the main process makes it from the first on."""
    work = _work(outline, root)
    for job in reversed(work.jobs if work else ()):
        _done(job, root / ".cache/downloads")


@dataclass(frozen=True)
class _Work:
    """What a build has to make."""

    books: tuple[Book, ...]
    formats: tuple[Format, ...]
    jobs: tuple[_Job, ...]
    """What is spoken first, since the voices are the slowest."""
    people: Mapping[str, bytes]
    on_request: Mapping[str, str]
    problems: tuple[Problem, ...]


def _work(outline: Outline, root: Path) -> _Work | None:
    """None where no format is asked for, or there is nothing to read."""
    library = outline.library
    asked, books = _asked(library), make_books(outline)
    if not asked or not books:
        return None
    kept = root / ".cache/downloads"
    studio = Studio(_with_fonts(library, root), kept)
    people, problems = _people(library, root, kept)
    shop = Workshop(studio, root, people, cache(lambda: _voices(books, library, root, kept, people)))
    needed = {kind.name: kind.needs() for kind in asked}
    formats = tuple(kind for kind in asked if not needed[kind.name])
    names = {kind.name for kind in formats}
    jobs = [_book_job(kind, book, shop) for kind in sorted(formats, key=lambda kind: kind.name not in SPOKEN) for book in books]
    pages = _page_jobs(books, shop) if "audio" in names else ()
    plans = (_plan_job(name, outline, studio) for name in PLANS) if "booklet" in names else ()
    on_request = {name: reason for name, reason in needed.items() if reason}
    return _Work(books, formats, (*pages, *jobs, *plans), people, on_request, tuple(problems))


def _start_helper(root: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "easyread.downloads", str(root)]
    return subprocess.Popen(command, cwd=PROGRAM, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _asked(library: Library) -> list[Format]:
    names = library.site.formats
    return [kind for name, kind in FORMATS.items() if names is None or name in {each.key for each in names}]


def _with_fonts(library: Library, root: Path) -> Library:
    """The library with the folder of fonts as a whole path."""
    folder = library.site.font_folder
    return replace(library, site=replace(library.site, font_folder=str(root / folder))) if folder else library


def _people(library: Library, root: Path, kept: Path) -> tuple[dict[str, bytes], list[Problem]]:
    """Recordings by people that say what their statements say now."""
    people: dict[str, bytes] = {}
    problems = []
    for name, voice in library.recordings.items():
        said = library.statements.get(name)
        if said and said.text == voice.words:
            try:
                people[name] = speech.recorded(voice, root, kept / "speech")
            except speech.CannotSpeakError as error:
                problems.append(Problem(voice.where, "bad-recording", str(error), "Put a sound file in its place."))
    return people, problems


def _voices(books: Sequence[Book], library: Library, root: Path, kept: Path, people: Mapping[str, bytes]) -> audio.Voices:
    """All that is said anywhere, and then the openings, which tell how long that is."""
    scripts = [list(audio.book_script(book)) for book in books]
    texts = [each.text for script in (*scripts, *(list(epub_script(book)) for book in books)) for each in script]
    voices = audio.make_voices(texts, library, root, kept / "speech", people)
    openings = [
        audio.opening_of(book.title, book.organisation, script, voices) for book, script in zip(books, scripts, strict=True)
    ]
    openings += [audio.opening_of(each.title, "", page_script(each), voices) for each in books[0].chapters]
    more = audio.make_voices(openings, library, root, kept / "speech", people)
    return replace(voices, frames={**voices.frames, **more.frames})


def page_script(chapter: Chapter) -> list[audio.Spoken]:
    """What a page says after its opening, which tells its title."""
    return list(audio.chapter_script(chapter))[1:]


def _uri(book: Book, kind: Format) -> str:
    return f"{FOLDER}/{book.name}-{kind.name}.{kind.ending}"


def _book_job(kind: Format, book: Book, shop: Workshop) -> _Job:
    def make() -> tuple[bytes, dict[str, Any]]:
        made: Made = kind.make(book, shop)
        return made.raw, {"extent": made.extent, "cues": _noted(made.cues)}

    key = key_of(kind.name, kind.inputs(book, shop))
    return _Job(_uri(book, kind), key, kind.ending, make, Location(book.chapters[0].path))


def _plan_job(name: str, outline: Outline, studio: Studio) -> _Job:
    size, _, line = PLANS[name]

    def make() -> tuple[bytes, dict[str, Any]]:
        raw = plan(outline, size, (line,), studio)
        return raw, {"extent": pages_of(raw)}

    key = key_of(name, [plan_data(outline, size, (line,), studio), studio.font_hash])
    return _Job(_plan_uri(name), key, "pdf", make, Location("content/site.yml"))


def _plan_uri(name: str) -> str:
    return f"downloads/{name}.pdf"


def _page_jobs(books: Sequence[Book], shop: Workshop) -> Iterator[_Job]:
    for chapter in books[0].chapters:
        key = key_of("page", [chapter.title, books[0].title, day(books[0]), heard(page_script(chapter), shop)])
        yield _Job(_page_uri(chapter), key, "mp3", _page_maker(chapter, books[0], shop), Location(chapter.path))


def _page_uri(chapter: Chapter) -> str:
    return f"{FOLDER}/pages/{chapter.key.replace('/', '-')}.mp3"


def _page_maker(chapter: Chapter, book: Book, shop: Workshop) -> Callable[[], tuple[bytes, dict[str, Any]]]:
    def make() -> tuple[bytes, dict[str, Any]]:
        voices, script = shop.voices(), page_script(chapter)
        opening = audio.opening_of(chapter.title, "", script, voices)
        whole = [audio.Spoken("", opening, audio.CHAPTER_PAUSE, chapter.title), *script]
        made = audio.record(chapter.title, book.title, book.organisation, day(book), whole, voices)
        return made.made, {"extent": minutes(made.seconds), "cues": _noted(made.cues)}

    return make


def _noted(cues: Sequence[audio.Cue]) -> dict[str, list[float]]:
    return {cue.id: [cue.start, cue.end] for cue in cues}


def _is_made(job: _Job, kept: Path) -> bool:
    return all(file.exists() for file in _files_of(job, kept))


def _files_of(job: _Job, kept: Path) -> tuple[Path, Path]:
    """The file in the cache, and what to remember of it, which is written last."""
    file = kept / "made" / f"{job.key}.{job.ending}"
    return file, file.with_suffix(".notes")


def _done(job: _Job, kept: Path) -> tuple[Path, dict[str, Any]] | Problem:
    """The file in the cache, made if it is not there, with what was remembered of it."""
    file, notes = _files_of(job, kept)
    if not _is_made(job, kept):
        try:
            raw, remembered = job.make()
        except _FAILURES as error:
            return Problem(
                job.where, "format-failed", f"{job.uri} could not be made: {error}", "Change what it names, and try again."
            )
        write_whole(file, raw)
        write_whole(notes, json.dumps(remembered).encode())
    return file, json.loads(notes.read_bytes())


def _downloads(files: Mapping[str, tuple[Path, dict[str, Any]]], work: _Work) -> Iterator[Download]:
    for kind in work.formats:
        for book in work.books:
            if _uri(book, kind) in files:
                yield _download(files, _uri(book, kind), book.title, book.name, kind.name)


def _cues(notes: Mapping[str, Any]) -> dict[str, tuple[float, float]]:
    return {name: (start, end) for name, (start, end) in notes.get("cues", {}).items()}


def _download(files: Mapping[str, tuple[Path, dict[str, Any]]], uri: str, title: str, book: str, kind: str) -> Download:
    file, notes = files[uri]
    return Download(uri, file, title, file.stat().st_size, notes["extent"], book, kind, _cues(notes))


def _listening(files: Mapping[str, tuple[Path, dict[str, Any]]], work: _Work) -> Iterator[tuple[str, Listening]]:
    for chapter in work.books[0].chapters:
        if _page_uri(chapter) in files:
            file, notes = files[_page_uri(chapter)]
            people = sum(item.id in work.people for item in chapter.items)
            yield chapter.key, Listening(_page_uri(chapter), file, notes["extent"], _cues(notes), people)
