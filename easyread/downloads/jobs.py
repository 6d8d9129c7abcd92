"""What a build has to make of the Easy Read edition and the plan: one job a file, done where it is not in the cache."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import chain
from pathlib import Path
from threading import Lock
from typing import Any

from easyread import cache as store
from easyread.downloads import audio, speech
from easyread.downloads.book import Book, Chapter, make_books, make_chapters
from easyread.downloads.format import FOLDER, Format, Workshop, page_uri
from easyread.downloads.formats import FORMATS
from easyread.downloads.mp3 import Tag
from easyread.downloads.pdf import pages_of
from easyread.downloads.plan import Volume, plan, plan_data, volumes
from easyread.downloads.presses import CannotBeSetError
from easyread.downloads.reading import read_aloud, stale
from easyread.downloads.saying import say
from easyread.downloads.studio import Studio
from easyread.model import Library, Location, Problem, RecordedVoice
from easyread.pages.outline import Outline
from easyread.paths import SITE
from easyread.text.ueb import NoBrailleError

PLANS = {
    "plan-clear-print": (14, "Clear print", "Clear print, 14 point."),
    "plan-large-print": (18, "Large print", "Large print, 18 point."),
}
"""The standard edition as PDF: size in points, title, and the line on its cover (UKAAF G003: 14 for clear print, 18 for large)."""
Speak = Callable[[Sequence[str]], audio.Voices]
Done = tuple[Path, dict[str, Any]]
"""A file in the cache, and what was remembered of it."""
_FAILURES = (CannotBeSetError, NoBrailleError, speech.CannotSpeakError)


@dataclass(frozen=True, slots=True)
class Job:
    """One file to make."""

    uri: str
    name: str
    """Of what it is made as, which tells it from others of the same ingredients."""
    ending: str
    ingredients: Callable[[], Iterable[Any]]
    """All that it depends on besides this program, as JSON can say it, a piece at a time."""
    make: Callable[[], tuple[bytes | Iterable[bytes], dict[str, Any]]]
    """The bytes, and what to remember of them."""
    where: Location
    needs_voices: bool = False


@dataclass(frozen=True, slots=True)
class PlanFile:
    """The standard edition, or a section of it, as PDF."""

    format: str
    """A name in `PLANS`."""
    volume: Volume

    @property
    def uri(self) -> str:
        return f"downloads/{self.format.replace('plan', f'plan-{self.volume.name}' if self.volume.name else 'plan', 1)}.pdf"

    @property
    def title(self) -> str:
        """`Large print`, `Large print: Staying well`."""
        return ": ".join(filter(None, (PLANS[self.format][1], self.volume.title)))


@dataclass(frozen=True)
class Work:
    """What a build has to make."""

    books: tuple[Book, ...]
    chapters: tuple[Chapter, ...]
    """Every page that is heard by itself."""
    formats: tuple[Format, ...]
    jobs: tuple[Job, ...]
    """What is spoken first, since the voices are the slowest. Then book by book, so that what its files share is soon let go of."""
    plans: tuple[PlanFile, ...]
    """Of the standard edition."""
    people: Mapping[str, speech.Sound]
    on_request: Mapping[str, str]
    problems: tuple[Problem, ...]


def work_of(outline: Outline, root: Path, kept: Path) -> Work | None:
    """None where no format is asked for, or there is nothing to read."""
    library = outline.library
    asked, chapters = _asked(library), make_chapters(outline)
    books = make_books(outline, chapters)
    if not asked or not books:
        return None
    studio = Studio(_with_fonts(library, root), kept, _address(library))
    people, problems = _people(read_aloud(outline), root, kept)
    lacking = {kind.name: kind.lacks() for kind in asked}
    formats = tuple(kind for kind in asked if not lacking[kind.name])
    names = {kind.name for kind in formats}
    saying, engine = cache(partial(say, sayings=library.sayings)), speech.engine(library.site.voice, root)
    speak = partial(audio.make_voices, saying=saying, engine=engine, cache=kept / "speech", people=people)
    pages = [list(audio.chapter_script(each)) for each in chapters] if "audio" in names else []
    shop = Workshop(studio, engine, saying, people, _once(lambda: _voices(formats, books, pages, speak)), bool(pages))
    made_of = sorted(((book, kind) for book in books for kind in formats), key=lambda pair: not pair[1].script)
    jobs = [_book_job(kind, book, shop) for book, kind in made_of if not _is_too_long(book, kind)]
    heard = (_page_job(books[0], shop, *each) for each in zip(chapters, pages, strict=False))
    has_plans = "booklet" in names and not library.beside  # whose standard pages are not ours to print
    plans = tuple(PlanFile(name, each) for name in PLANS for each in volumes(outline)) if has_plans else ()
    planned = (_plan_job(each, outline, studio) for each in plans)
    on_request = {name: reason for name, reason in lacking.items() if reason}
    told = (*problems, *stale(outline))
    return Work(books, chapters, formats, (*heard, *jobs, *planned), plans, people, on_request, told)


def _is_too_long(book: Book, kind: Format) -> bool:
    """Whether a book has more statements than a format takes. Its parts are there instead."""
    return 0 < kind.most < sum(1 for _ in book.items)


def _asked(library: Library) -> list[Format]:
    names = library.site.formats
    return [kind for name, kind in FORMATS.items() if names is None or name in {each.key for each in names}]


def _address(library: Library) -> str:
    """Where the site is published, with a slash at its end. Empty where nobody says, and beside a website that is not ours."""
    address = "" if library.beside else library.site.address or os.environ.get("SITE_URL", "")
    return f"{address.rstrip('/')}/" if address else ""


def _with_fonts(library: Library, root: Path) -> Library:
    """The library with the folder of fonts as a whole path."""
    site, folder = library.site, library.site.brand.font_folder
    return replace(library, site=replace(site, brand=replace(site.brand, font_folder=str(root / folder)))) if folder else library


def _people(voices: Mapping[str, RecordedVoice], root: Path, kept: Path) -> tuple[dict[str, speech.Sound], list[Problem]]:
    """Recordings by people that say what their statements say now."""
    people: dict[str, speech.Sound] = {}
    problems = []
    for name, voice in voices.items():
        try:
            people[name] = speech.recorded(voice, root, kept / "speech")
        except speech.CannotSpeakError as error:
            problems.append(Problem(voice.where, "bad-recording", str(error), "Put a sound file in its place."))
    return people, problems


def _once(make: Callable[[], audio.Voices]) -> Callable[[], audio.Voices]:
    """Gives what is made when it is first asked for. Who asks meanwhile waits for it."""
    made, making = cache(make), Lock()

    def ask() -> audio.Voices:
        with making:
            return made()

    return ask


def _voices(
    formats: Sequence[Format], books: Sequence[Book], pages: Sequence[Sequence[audio.Spoken]], speak: Speak
) -> audio.Voices:
    """All that is said anywhere, and then the openings of recordings, which tell how long those are."""
    scripts = [each.script(book) for each in formats if each.script for book in books]
    voices = speak([each.text for script in (*scripts, *pages) for each in script])
    heard = [(book, list(audio.book_script(book))) for book in books if pages]
    return voices | speak([audio.opening_of(book.title, book.organisation, script, voices) for book, script in heard])


def book_uri(book: Book, kind: Format) -> str:
    return f"{FOLDER}/{book.name}-{kind.name}.{kind.ending}"


def _book_job(kind: Format, book: Book, shop: Workshop) -> Job:
    def make() -> tuple[bytes | Iterable[bytes], dict[str, Any]]:
        made = kind.make(book, shop)
        return made.raw, {"extent": made.extent, "cues": _noted(made.cues)}

    ingredients = partial(kind.ingredients, book, shop)
    needs_voices = kind.script is not None or (kind.is_timed and shop.pages_are_heard)
    return Job(book_uri(book, kind), kind.name, kind.ending, ingredients, make, Location(book.chapters[0].path), needs_voices)


def _plan_job(plan_file: PlanFile, outline: Outline, studio: Studio) -> Job:
    size, _, line = PLANS[plan_file.format]
    given = (outline, plan_file.volume, size, (line,), studio)

    def make() -> tuple[bytes, dict[str, Any]]:
        raw = plan(*given)
        return raw, {"extent": pages_of(raw)}

    def ingredients() -> Iterable[Any]:
        return plan_data(*given), studio.font_hash

    return Job(plan_file.uri, plan_file.format, "pdf", ingredients, make, Location(SITE))


def _page_job(whole: Book, shop: Workshop, chapter: Chapter, script: Sequence[audio.Spoken]) -> Job:
    """What a page says, its title first."""

    def make() -> tuple[Iterable[bytes], dict[str, Any]]:
        tag = Tag(chapter.title, whole.title, whole.organisation, whole.day)
        made = audio.record(tag, script, shop.voices(), with_words=True)
        words = {cue.id: [round(100 * each) for each in cue.words] for cue in made.cues if cue.words}
        return made.pieces, {"extent": made.extent, "cues": _noted(made.cues), "words": words}

    def ingredients() -> Iterable[Any]:
        return chapter.title, whole.title, whole.day, shop.heard(script)

    return Job(page_uri(chapter), "page", "mp3", ingredients, make, Location(chapter.path), needs_voices=True)


def _noted(cues: Sequence[audio.Cue]) -> dict[str, list[float]]:
    return {cue.id: [cue.start, cue.end] for cue in cues}


def do(job: Job, kept: Path) -> Done | Problem:
    """The file in the cache, made if it is not there, with what was remembered of it."""
    file = _file_of(job, kept)
    if (there := store.recall(file)) is not None:
        return file, there
    try:
        raw, remembered = job.make()
        return file, store.keep(file, raw, remembered)  # which asks for the pieces
    except _FAILURES as error:
        return Problem(
            job.where, "format-failed", f"{job.uri} could not be made: {error}", "Change what it names, and try again."
        )


def done(job: Job, kept: Path) -> Done | None:
    """The same where it is in the cache, and None where it is not."""
    file = _file_of(job, kept)
    there = store.recall(file)
    return None if there is None else (file, there)


def _file_of(job: Job, kept: Path) -> Path:
    return kept / "made" / f"{_key_of(job.name, job.ingredients())}.{job.ending}"


@cache
def _program() -> str:
    """A hash of everything that makes formats, so that a change in the program makes them again."""
    engine = Path(__file__).parents[1]
    files = [*engine.glob("*.py"), *(engine / "model").glob("*.py"), *(engine / "text").glob("*.py")]
    files += [*(engine / "downloads").rglob("*.py"), *(engine / "downloads").rglob("*.typ")]
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in sorted(files))).hexdigest()


def _key_of(name: str, ingredients: Iterable[Any]) -> str:
    """The name in the cache of a file made from `ingredients`."""
    return store.digest_of(chain((_program(), name), ingredients))
