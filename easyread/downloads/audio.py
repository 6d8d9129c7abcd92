"""Recordings: what is said first, then every statement with a pause between, with the times at which each begins and ends."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from easyread.downloads import mp3, speech
from easyread.downloads.book import Book, Chapter
from easyread.downloads.saying import say
from easyread.model import Library

PAUSE, CHAPTER_PAUSE = 0.9, 1.6
"""Seconds of silence after a statement, and after a title or chapter."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """One thing to be said."""

    id: str
    """A statement's id, or one of the same form for a title or heading."""
    text: str
    """As written."""
    pause: float = PAUSE
    title: str = ""
    """Of the chapter that begins with it, empty elsewhere."""
    is_statement: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """When a statement is said, the pause after it included."""

    id: str
    start: float
    end: float
    """Seconds from the beginning."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A file to listen to."""

    made: bytes
    seconds: float
    cues: tuple[Cue, ...]
    marks: tuple[mp3.Mark, ...]

    @property
    def extent(self) -> str:
        """`12 minutes`, rounded."""
        count = max(1, round(self.seconds / 60))
        return f"{count} minute{'' if count == 1 else 's'}"


@dataclass(frozen=True)
class Voices:
    """Every sound that recordings are joined from."""

    frames: Mapping[str, bytes]
    """By text as written."""
    people: Mapping[str, bytes]
    """People's own recordings, by statement id. They win."""
    silences: Mapping[float, bytes]

    def of(self, spoken: Spoken) -> bytes:
        return self.people.get(spoken.id) or self.frames[spoken.text]


def chapter_script(chapter: Chapter) -> Iterator[Spoken]:
    """A chapter's title, then what it says. Headings are said before the first statement below them."""
    yield Spoken(f"{chapter.key}#title", f"{chapter.title}.", CHAPTER_PAUSE, chapter.title)
    for item in chapter.shown:
        if item.heading:
            yield Spoken(f"{item.id}-heading", f"{item.heading}.", CHAPTER_PAUSE)
        yield Spoken(item.id, item.statement.text, is_statement=item not in chapter.about)


def book_script(book: Book) -> Iterator[Spoken]:
    """A whole book, to its word list, how to ask, and who made it."""
    for chapter in (*book.to_hear, book.made_by):
        yield from chapter_script(chapter)


def opening(title: str, organisation: str, minutes: int, people: int, statements: int) -> str:
    """What a recording says first: its title, who publishes it, how long it is, and whose voice it is."""
    long = "less than a minute" if minutes < 1 else "1 minute" if minutes == 1 else f"{minutes} minutes"
    voice = "A computer reads it."
    if people:
        voice = "A person reads it." if people >= statements else "A person reads some of it. A computer reads the rest."
    source = f" This is Easy Read from {organisation}." if organisation else ""
    return f"{title}.{source} It is {'about ' if minutes > 1 else ''}{long} long. {voice}"


def make_voices(texts: Sequence[str], library: Library, root: Path, cache: Path, people: Mapping[str, bytes]) -> Voices:
    """Speaks what was not spoken before. Raises speech.CannotSpeakError."""
    said = {text: say(text, library.sayings) for text in texts}
    frames = speech.segments(said.values(), speech.engine(library.site.voice, root), cache)
    silences = {length: mp3.silence(length) for length in (PAUSE, CHAPTER_PAUSE)}
    return Voices({text: frames[spoken] for text, spoken in said.items()}, people, silences)


def opening_of(title: str, organisation: str, script: Sequence[Spoken], voices: Voices) -> str:
    """The opening of a script, which tells its length."""
    seconds = sum(mp3.seconds(voices.of(each)) + each.pause for each in script)
    statements = [each.id for each in script if each.is_statement]
    people = sum(each in voices.people for each in statements)
    return opening(title, organisation, math.floor(seconds / 60 + 0.5), people, len(statements))


def record(title: str, album: str, organisation: str, date: str, script: Sequence[Spoken], voices: Voices) -> Recording:
    """The script as one file with chapter marks."""
    parts: list[bytes] = []
    cues: list[Cue] = []
    starts: list[tuple[str, float]] = []
    now = 0.0
    for each in script:
        spoken, silence = voices.of(each), voices.silences[each.pause]
        length = mp3.seconds(spoken) + mp3.seconds(silence)
        if each.id:  # the opening has none
            cues.append(Cue(each.id, round(now, 3), round(now + length, 3)))
        if each.title:
            starts.append((each.title, now))
        parts += (spoken, silence)
        now += length
    ends = [*(start for _, start in starts[1:]), now]
    marks = tuple(mp3.Mark(name, start, end) for (name, start), end in zip(starts, ends, strict=False))
    made = mp3.tag(title, organisation, album, date, marks) + b"".join(parts)
    return Recording(made, now, tuple(cues), marks)
