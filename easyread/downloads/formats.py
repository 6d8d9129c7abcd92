"""How each format is made from a book."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType
from typing import Any

from easyread.downloads import audio, braille, epub, liblouis, mp3, plain, speech
from easyread.downloads.book import Book
from easyread.downloads.pdf import Style, booklet, booklet_data
from easyread.downloads.saying import say
from easyread.downloads.studio import Studio
from easyread.extras import lacks
from easyread.text import ueb


@dataclass(frozen=True, slots=True)
class Made:
    """A file, and how long it is."""

    raw: bytes
    extent: str = ""
    """`41 pages`, `12 minutes`."""
    cues: tuple[audio.Cue, ...] = ()
    """Of a recording."""


@dataclass(frozen=True)
class Workshop:
    """What formats are made with."""

    studio: Studio
    root: Path
    people: Mapping[str, bytes]
    """People's recordings that still hold, by statement."""
    voices: Callable[[], audio.Voices]
    """Every voice that any format needs. Called only where one is needed."""


Make = Callable[[Book, Workshop], Made]
Inputs = Callable[[Book, Workshop], Any]


@dataclass(frozen=True)
class Maker:
    """How a kind of file is made."""

    make: Make
    inputs: Inputs
    """All that the file depends on besides this program, as JSON can say it."""
    needs: Callable[[], str] = lambda: ""
    """What is missing on this computer and how to get it. Empty when nothing is."""


def pages_of(raw: bytes) -> str:
    """Read from the file itself."""
    found = re.search(rb"/Type ?/Pages\s*/Count (\d+)", raw)
    assert found
    return f"{int(found[1])} pages"


def _booklet(style: Style) -> tuple[Make, Inputs]:
    def make(book: Book, shop: Workshop) -> Made:
        raw = booklet(book, style, shop.studio)
        return Made(raw, pages_of(raw))

    return make, lambda book, shop: [booklet_data(book, style, shop.studio), shop.studio.font_hash, version("typst")]


def _braille(grade: braille.Grade, version_of: Callable[[], str]) -> tuple[Make, Inputs]:
    def make(book: Book, _: Workshop) -> Made:
        raw = braille.brf(book, grade)
        return Made(raw, f"{braille.pages_of(raw)} braille pages")

    return make, lambda book, _: [grade.name, version_of(), _words(book)]


def _words(book: Book) -> Any:
    """The words of a book without its pictures."""
    data = json.loads(plain.as_json(book))
    lines = [[chapter.title, [[item.heading, item.statement.text] for item in chapter.shown]] for chapter in book.to_hear]
    return [data["title"], data["organisation"], data["plan"], book.date, data["credits"], lines]


def _listen(book: Book, shop: Workshop) -> Made:
    voices, script = shop.voices(), list(audio.book_script(book))
    opening = audio.opening_of(book.title, book.organisation, script, voices)
    whole = [audio.Spoken("", opening, audio.CHAPTER_PAUSE), *script]
    made = audio.record(book.title, book.title, book.organisation, day(book), whole, voices)
    return Made(made.made, minutes(made.seconds), made.cues)


def day(book: Book) -> str:
    """`2026-11-22`, empty when none is set."""
    return book.published.isoformat() if book.published else ""


def minutes(seconds: float) -> str:
    """`12 minutes`, rounded."""
    count = max(1, round(seconds / 60))
    return f"{count} minute{'' if count == 1 else 's'}"


def heard(script: list[audio.Spoken], shop: Workshop) -> Any:
    """What a recording of a script depends on."""
    library = shop.studio.library
    said = [
        [each.id, hashlib.sha256(shop.people[each.id]).hexdigest()]
        if each.id in shop.people
        else [each.id, say(each.text, library.sayings)]
        for each in script
    ]
    engine = speech.engine(library.site.voice, shop.root).name
    return [said, [each.title for each in script], engine, version("lameenc"), mp3.BITS, mp3.QUALITY]


def _listen_inputs(book: Book, shop: Workshop) -> Any:
    return [book.title, book.organisation, day(book), heard(list(audio.book_script(book)), shop)]


def _epub(book: Book, shop: Workshop) -> Made:
    return Made(epub.epub(book, shop.studio, shop.voices()))


def _epub_inputs(book: Book, shop: Workshop) -> Any:
    return [_shown(book, shop.studio), heard(list(epub.script(book)), shop)]


def _shown(book: Book, studio: Studio) -> Any:
    """The words and pictures of a book."""
    data = booklet_data(book, Style(0), studio)
    return [data, book.name, day(book), studio.library.site.brand.highlight]


def _word(book: Book, shop: Workshop) -> Made:
    from easyread.downloads import word_file  # it needs an extra, so not before it is used

    return Made(word_file.as_docx(book, shop.studio))


_needs_pdf, _needs_audio = partial(lacks, "pdf"), partial(lacks, "audio")


def _needs_liblouis() -> str:
    try:
        liblouis.version()
    except liblouis.MissingError as error:
        return str(error)
    return ""


_LARGE = "Large print, {} point."

MAKERS: Mapping[str, Maker] = MappingProxyType(
    {
        "booklet": Maker(*_booklet(Style(18)), _needs_pdf),
        "large-print": Maker(*_booklet(Style(22, kind=(_LARGE.format(22),))), _needs_pdf),
        "giant-print": Maker(*_booklet(Style(28, kind=(_LARGE.format(28),))), _needs_pdf),
        "ink-saver": Maker(*_booklet(Style(18, plain=True)), _needs_pdf),
        "words-only": Maker(*_booklet(Style(18, pictures=False)), _needs_pdf),
        "audio": Maker(_listen, _listen_inputs, _needs_audio),
        "braille-grade-1": Maker(*_braille(braille.Grade("uncontracted (grade 1)", ueb.grade_1), lambda: "")),
        "braille-grade-2": Maker(
            *_braille(braille.Grade("contracted (grade 2)", liblouis.grade_2), liblouis.version), _needs_liblouis
        ),
        "ebook": Maker(_epub, _epub_inputs, _needs_audio),
        "word": Maker(
            _word,
            lambda book, shop: [_shown(book, shop.studio), version("python-docx"), version("typst")],
            partial(lacks, "word"),
        ),
        "text": Maker(lambda book, _: Made(plain.as_text(book).encode()), lambda book, _: plain.as_text(book)),
        "data": Maker(lambda book, _: Made(plain.as_json(book).encode()), lambda book, _: plain.as_json(book)),
    }
)
"""By the format's name."""


@cache
def program() -> str:
    """A hash of everything that makes formats, so that a change in the program makes them again."""
    engine = Path(__file__).parents[1]
    folders = (engine, engine / "text", engine / "downloads")
    files = [file for folder in folders for ending in ("*.py", "*.typ") for file in sorted(folder.glob(ending))]
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


def key_of(name: str, inputs: Any) -> str:
    """The name in the cache of a file made from `inputs`."""
    written = json.dumps([program(), name, inputs], ensure_ascii=False, sort_keys=True, default=_plain)
    return hashlib.sha256(written.encode()).hexdigest()[:32]


def _plain(value: Any) -> Any:
    return asdict(value)
