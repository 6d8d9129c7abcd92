"""What a format is. Each is declared in a module of `easyread/downloads/formats/`, which also makes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain, groupby
from typing import Any, TypeVar

from easyread.cache import digest_of
from easyread.downloads import speech
from easyread.downloads.audio import Cue, Spoken, Voices
from easyread.downloads.book import Book, Chapter
from easyread.downloads.speech import Sound
from easyread.downloads.studio import Studio
from easyread.extras import lacks
from easyread.text.links import EASY_FOLDER

T = TypeVar("T")
FOLDER = f"{EASY_FOLDER}/downloads"
MOST_PRINTED = 1000
"""Statements of the longest book on paper: over a hundred pages at 18 point, and 300 MB of memory to set."""


def page_uri(chapter: Chapter) -> str:
    """The address of a page's recording."""
    return f"{FOLDER}/pages/{chapter.key.replace('/', '-')}.mp3"


@dataclass(frozen=True, slots=True)
class Made:
    """A file, and how long it is."""

    raw: bytes | Iterable[bytes]
    """Whole, or a piece at a time where it may be too long to hold."""
    extent: str = ""
    """`41 pages`, `12 minutes`."""
    cues: tuple[Cue, ...] = ()
    """Of a recording."""


@dataclass(frozen=True)
class Workshop:
    """What formats are made with."""

    studio: Studio
    engine: speech.Engine
    """What speaks."""
    saying: Callable[[str], str]
    """How a text is said."""
    people: Mapping[str, Sound]
    """People's recordings that still hold, by statement."""
    voices: Callable[[], Voices]
    """Every voice that any format needs. Called only where one is needed."""
    pages_are_heard: bool = False
    """Whether each page has a recording."""
    _told: dict[tuple[str, ...], str] = field(default_factory=dict)

    def told(self, book: Book, what: str, pieces: Callable[[], Iterable[Any]]) -> str:
        """A hash of something that several files of a book depend on, found out once."""
        if (book.name, what) not in self._told:
            self._told[book.name, what] = digest_of(pieces())
        return self._told[book.name, what]

    def heard(self, script: Iterable[Spoken]) -> str:
        """What a recording of a script depends on, as a hash."""
        said = ([self._said(each), each.title] for each in script)
        return digest_of(chain(said, (self.engine.name, speech.settings())))

    def _said(self, each: Spoken) -> Any:
        recorded = self.people.get(each.id)
        return self.saying(each.text) if recorded is None else [each.id, recorded.file.name, recorded.by]

    def cover(self, name: str) -> bytes:
        """A picture as a PNG on white, for players to show. Empty where there is no such picture, or nothing to draw it with."""
        return b"" if lacks("pdf") else self.studio.picture_png(name, ground="white")


def _nothing() -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Family:
    """Formats of one sort, which the Easy Read downloads page shows in one drawer."""

    title: str
    picture: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A kind of file: for whom it is, and how it is made from a book."""

    name: str
    """As in `site.yml` and in the file's name."""
    ending: str
    title: str
    use: str
    """For whom it is, in one easy sentence."""
    picture: str
    order: int
    """Its place on the downloads page, the smallest first."""
    media_type: str
    """As web servers name it (IANA)."""
    modes: tuple[str, ...]
    """The senses that it speaks to, in the words of schema.org's `accessMode`."""
    features: tuple[str, ...]
    """In the words of W3C's vocabulary for `accessibilityFeature`."""
    make: Callable[[Book, Workshop], Made]
    ingredients: Callable[[Book, Workshop], Iterable[Any]]
    """All that the file depends on besides this program, as JSON can say it, a piece at a time."""
    lacks: Callable[[], str] = _nothing
    """What is missing on this computer and how to get it. Empty where nothing is."""
    script: Callable[[Book], Iterable[Spoken]] | None = None
    """All that is said in it. None for what makes no sound."""
    is_timed: bool = False
    """Whether it tells when statements are said, where pages are heard."""
    way: str = ""
    """`print` or `listen` for the one that most people want, which the downloads page shows first. Empty for the others."""
    family: Family | None = None
    """What it is one of, where there are several of a sort. They follow each other in order."""
    most: int = 0
    """Statements of the longest book that it is made of, for what nobody would print or open whole. 0: of any."""
    for_readers: bool = True
    """Whether the Easy Read downloads page shows it."""


def in_families(made: Iterable[tuple[Format, T]]) -> tuple[tuple[tuple[Format, T], ...], ...]:
    """Formats, each with what there is of it: those of a family that follow each other together, every other alone."""
    groups = groupby(made, key=lambda each: each[0].family or each[0].name)
    return tuple(tuple(group) for _, group in groups)
