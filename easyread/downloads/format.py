"""What a format is. Each is declared in a module of `easyread/downloads/formats/`, which also makes it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from easyread.downloads import mp3, speech
from easyread.downloads.audio import Cue, Spoken, Voices
from easyread.downloads.book import Book
from easyread.downloads.saying import say
from easyread.downloads.studio import Studio


@dataclass(frozen=True, slots=True)
class Made:
    """A file, and how long it is."""

    raw: bytes
    extent: str = ""
    """`41 pages`, `12 minutes`."""
    cues: tuple[Cue, ...] = ()
    """Of a recording."""


@dataclass(frozen=True)
class Workshop:
    """What formats are made with."""

    studio: Studio
    root: Path
    people: Mapping[str, bytes]
    """People's recordings that still hold, by statement."""
    voices: Callable[[], Voices]
    """Every voice that any format needs. Called only where one is needed."""

    def heard(self, script: Sequence[Spoken]) -> Any:
        """What a recording of a script depends on."""
        library = self.studio.library
        engine = speech.engine(library.site.voice, self.root).name
        said = [self._said(each, library.sayings) for each in script]
        return [said, [each.title for each in script], engine, version("lameenc"), mp3.BITS, mp3.QUALITY]

    def _said(self, each: Spoken, sayings: Mapping[str, str]) -> Any:
        recorded = self.people.get(each.id)
        return say(each.text, sayings) if recorded is None else [each.id, hashlib.sha256(recorded).hexdigest()]


def _nothing() -> str:
    return ""


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
    ingredients: Callable[[Book, Workshop], Any]
    """All that the file depends on besides this program, as JSON can say it."""
    lacks: Callable[[], str] = _nothing
    """What is missing on this computer and how to get it. Empty where nothing is."""
    script: Callable[[Book], Iterable[Spoken]] | None = None
    """All that is said in it. None for what makes no sound."""
    for_readers: bool = True
    """Whether the Easy Read downloads page shows it."""
