"""Recordings: what is said first, then every statement with a pause between, with the times at which each begins and ends."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache
from pathlib import Path

from easyread.downloads import mp3, speech
from easyread.downloads.book import Book, Chapter
from easyread.downloads.speech import Engine, Sound
from easyread.text.language import counted

PAUSE, CHAPTER_PAUSE = 0.9, 1.6
"""Seconds of silence after a statement, and after a title or chapter."""
_HELD = 4
"""Sounds that are held while a file is written: every other one is a silence, and would be read again."""

NARRATOR = "A computer voice, or a person where a recording was made"


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
    words: tuple[float, ...] = ()
    """When each of its words begins, in seconds from `start`. Empty where the voice does not tell."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A file to listen to. Its bytes are read when they are asked for, since those of a whole edition are many."""

    tag: bytes
    sounds: tuple[Sound, ...]
    seconds: float
    cues: tuple[Cue, ...]
    marks: tuple[mp3.Mark, ...]

    @property
    def pieces(self) -> Iterator[bytes]:
        """The file, a sound at a time."""
        frames = lru_cache(_HELD)(lambda sound: sound.frames)
        yield self.tag
        yield from map(frames, self.sounds)

    @property
    def extent(self) -> str:
        """`12 minutes`, and no less than it takes."""
        return long(self.seconds)


def long(seconds: float) -> str:
    """How long something takes, as words: `3 minutes` for 140 seconds, since whoever has two would miss its end."""
    return counted(max(1, math.ceil(seconds / 60)), "minute")


@dataclass(frozen=True)
class Voices:
    """Every sound that recordings are joined from."""

    sounds: Mapping[str, Sound]
    """By text as written."""
    people: Mapping[str, Sound]
    """People's own recordings, by statement id. They win."""
    silences: Mapping[float, Sound]
    said: Mapping[str, str]
    """By text as written, as it is said."""

    def of(self, spoken: Spoken) -> Sound:
        return self.people.get(spoken.id) or self.sounds[spoken.text]

    def words(self, spoken: Spoken) -> tuple[float, ...]:
        """When each word begins as it is written, in seconds. Empty where the voice does not tell."""
        sound = self.of(spoken)
        return word_times(spoken.text, self.said[spoken.text], sound.words) if sound.words else ()

    def __or__(self, other: Voices) -> Voices:
        return replace(self, sounds={**self.sounds, **other.sounds}, said={**self.said, **other.said})


def chapter_script(chapter: Chapter) -> Iterator[Spoken]:
    """A chapter's title, then what it says. Headings are said before the first statement below them."""
    yield Spoken(f"{chapter.key}#title", f"{chapter.title}.", CHAPTER_PAUSE, chapter.title)
    for item in chapter.shown:
        if item.heading:
            yield Spoken(item.heading_id, f"{item.heading}.", CHAPTER_PAUSE)
        yield Spoken(item.id, item.statement.text, is_statement=item not in chapter.about)


def book_script(book: Book) -> Iterator[Spoken]:
    """A whole book, to its word list, how to ask, and who made it."""
    for chapter in (*book.to_hear, book.made_by):
        yield from chapter_script(chapter)


def opening(title: str, organisation: str, seconds: float, people: Sequence[str], statements: int) -> str:
    """What a recording says first: its title, who publishes it, how long it is, and whose voice it is. `people` are as of `who_reads`."""
    takes = f"about {long(seconds)}" if seconds > 60 else "less than a minute"
    source = f" This is Easy Read from {organisation}." if organisation else ""
    return f"{title}.{source} It is {takes} long. {who_reads(people, statements)}"


def who_reads(people: Sequence[str], statements: int) -> str:
    """Whose voice so many statements have. `people` names the reader of each that a person reads, empty for one who gave no name."""
    if not people:
        return "A computer reads it."
    who = readers(people)
    named = "".join(f", {each}" for each in who[1:-1]) + (f" and {who[-1]}" if len(who) > 1 else "")
    subject = f"{who[0][0].upper()}{who[0][1:]}{named} {'reads' if len(who) == 1 else 'read'}"
    return f"{subject} it." if len(people) >= statements else f"{subject} some of it. A computer reads the rest."


def readers(people: Iterable[str]) -> tuple[str, ...]:
    """Each reader once, who reads most first. Those who gave no name come last, as one."""
    counts = Counter(people)
    named = sorted((name for name in counts if name), key=lambda name: -counts[name])
    return (*named, *([("another person" if named else "a person")] if counts[""] else []))


def narrators(recordings: Iterable[Recording]) -> tuple[str, ...]:
    """Who is heard, for programs that list books: the people who are named, then whoever else reads."""
    return (*readers(sound.by for each in recordings for sound in each.sounds if sound.by), NARRATOR)


def make_voices(
    texts: Sequence[str], saying: Callable[[str], str], engine: Engine, cache: Path, people: Mapping[str, Sound]
) -> Voices:
    """Speaks what was not spoken before. `saying` tells how a text is said. Raises speech.CannotSpeakError."""
    said = {text: saying(text) for text in texts}
    sounds = speech.sounds(said.values(), engine, cache)
    silences = {length: speech.silence(length, cache) for length in (PAUSE, CHAPTER_PAUSE)}
    return Voices({text: sounds[spoken] for text, spoken in said.items()}, people, silences, said)


def opening_of(title: str, organisation: str, script: Sequence[Spoken], voices: Voices) -> str:
    """The opening of a script, which tells its length."""
    seconds = sum(voices.of(each).seconds + each.pause for each in script)
    statements = [each.id for each in script if each.is_statement]
    people = [voices.people[each].by for each in statements if each in voices.people]
    return opening(title, organisation, seconds, people, len(statements))


def record(tag: mp3.Tag, script: Sequence[Spoken], voices: Voices, with_words: bool = False) -> Recording:
    """The script as one file with chapter marks. Cues tell of words when asked."""
    sounds: list[Sound] = []
    cues: list[Cue] = []
    starts: list[tuple[str, float]] = []
    now = 0.0
    for each in script:
        spoken, silence = voices.of(each), voices.silences[each.pause]
        length = spoken.seconds + silence.seconds
        if each.id:  # the opening has none
            cues.append(Cue(each.id, round(now, 3), round(now + length, 3), voices.words(each) if with_words else ()))
        if each.title:
            starts.append((each.title, now))
        sounds += (spoken, silence)
        now += length
    marks = tuple(_marks(tag.title, starts, now))
    return Recording(mp3.tag_bytes(tag, marks), tuple(sounds), now, tuple(cues), marks)


def _marks(title: str, starts: Sequence[tuple[str, float]], end: float) -> Iterator[mp3.Mark]:
    """A mark for each chapter, numbered where there are several. What is said before the first has the title of the whole."""
    if starts and starts[0][1]:
        yield mp3.Mark(title, 0.0, starts[0][1])  # else players could not go back to it
    ends = [*(start for _, start in starts[1:]), end]
    for place, ((name, start), until) in enumerate(zip(starts, ends, strict=False), 1):
        yield mp3.Mark(f"{place}. {name}" if len(starts) > 1 else name, start, until)


def word_times(written: str, said: str, heard: Sequence[tuple[int, float]]) -> tuple[float, ...]:
    """When each word of a text begins as it is written. `heard` tells where words begin as it is said, and when.

    Words that are said otherwise than they are written share the time of what they are said as.
    """
    there, times = written.split(), _said_times(said, heard)
    found: list[float | None] = [None] * len(there)
    for kind, first, last, other, end in SequenceMatcher(None, there, said.split(), autojunk=False).get_opcodes():
        if kind in ("equal", "replace"):
            for place in range(first, last):
                found[place] = times[other + (place - first) * (end - other) // (last - first)]
    now = 0.0
    return tuple(now := now if each is None else max(now, each) for each in found)


def _said_times(said: str, heard: Sequence[tuple[int, float]]) -> list[float]:
    """When each word of what is said begins: at the first sound within it, or in the space before it."""
    times: list[float] = []
    place = 0
    for word in re.finditer(r"\S+", said):
        while place < len(heard) and heard[place][0] < word.start() - 1:
            place += 1
        begins = place < len(heard) and heard[place][0] < word.end()
        times.append(round(heard[place][1] + mp3.DELAY, 3) if begins else times[-1] if times else 0.0)
    return times
