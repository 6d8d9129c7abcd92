"""What there is to read aloud, statement by statement: for the page on which people record themselves, and for a narrator in a studio.

A zip of takes holds the list that `content/recordings/` keeps, and beside it the files that the list names.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from typing import Any

from easyread.downloads.audio import chapter_script
from easyread.downloads.book import Chapter, make_chapters
from easyread.downloads.saying import say
from easyread.model import Level, Library, Problem, RecordedVoice, Statement
from easyread.pages.outline import Outline
from easyread.paths import CONTENT
from easyread.text.help import is_help
from easyread.text.ids import is_around

FOLDER = "record"
"""Of the page on which to record, and all that it loads."""
LINES_URI = f"{FOLDER}/lines.json"
STUDIO_URI = f"{FOLDER}/recordings.yml"
"""The list for a studio, to be put into the zip with the takes."""
_NO_LETTERS = re.compile(r"[\W\d_]+")
KEPT = f"{CONTENT}/recordings"


@dataclass(frozen=True, slots=True)
class Line:
    """A statement to read aloud, or a title, a heading, or what fields say."""

    number: int
    """In the whole edition, from 1."""
    id: str
    words: str
    said: str
    """How to say its numbers, where they are written for eyes. Empty elsewhere."""
    sentences: tuple[tuple[tuple[str, bool], ...], ...]
    """The words of each sentence in pieces, each with whether it is a hard word."""
    picture: str
    """Its name."""

    @property
    def is_statement(self) -> bool:
        """Whether it is one, and no title, heading or field."""
        return not is_around(self.id)

    @property
    def file(self) -> str:
        """What to call its take."""
        return file_of(self.id)


@dataclass(frozen=True, slots=True)
class Scene:
    """A page of the edition, as it is read aloud."""

    key: str
    title: str
    picture: str
    lines: tuple[Line, ...]


def file_of(id_: str) -> str:
    """The name of a statement's take, in a zip and in `content/recordings/`."""
    return f"{id_.replace('#', '/')}.wav"


def scenes(outline: Outline) -> tuple[Scene, ...]:
    """Every page in reading order, with its title, its headings and what its fields say: all that is heard. What a page lends to others
    is read once, on its own page, and so is what the tour takes from them."""
    found: list[Scene] = []
    read: set[str] = set()
    for chapter in make_chapters(outline):
        lines = tuple(_lines(outline.library, chapter, read))
        read |= {line.id for line in lines}
        found.append(Scene(chapter.key, chapter.title, chapter.picture, lines))
    return tuple(found)


def _lines(library: Library, chapter: Chapter, read: Set[str]) -> Iterator[Line]:
    """What a chapter says that was not read before it."""
    statements = {item.id: item.statement for item in chapter.shown}
    script = (each for each in chapter_script(chapter) if each.id not in read and not _is_lent(library, each.id))
    for number, spoken in enumerate(script, len(read) + 1):
        statement = statements.get(spoken.id)
        yield Line(
            number,
            spoken.id,
            spoken.text,
            _other_words(spoken.text),
            _sentences(spoken.text, statement),
            _picture(chapter, statement),
        )


def _other_words(words: str) -> str:
    """How they are said, where that takes other words: `£5` as 5 pounds. The list of sayings is for a voice, which cannot read as people do."""
    said = say(words, {})
    return said if _NO_LETTERS.sub("", said) != _NO_LETTERS.sub("", words) else ""


def _sentences(words: str, statement: Statement | None) -> tuple[tuple[tuple[str, bool], ...], ...]:
    if statement is None:
        return (((words, False),),)
    return tuple(tuple((run.text, run.hard) for run in sentence.runs) for sentence in statement.sentences)


def _picture(chapter: Chapter, statement: Statement | None) -> str:
    """Of a statement. A title, a heading and what fields say are shown with that of their page."""
    return statement.picture.key if statement and statement.picture.key else chapter.picture


def hard_to_say(library: Library, lines: Iterable[Line]) -> tuple[tuple[str, str], ...]:
    """Words of some lines that are not said as they are written, each with how the computer's voice says it."""
    words = "\n".join(line.words for line in lines)
    return tuple((word, said) for word, said in library.sayings.items() if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", words))


def lines_as_json(outline: Outline, read: Iterable[Scene]) -> str:
    """The same for the page's script, with each picture's address and who recorded what."""
    library, voices = outline.library, read_aloud(outline)
    listed = [
        {
            "title": scene.title,
            "key": scene.key,
            "picture": _address(library, scene.picture),
            "lines": [_line_as_json(library, line, voices.get(line.id)) for line in scene.lines],
        }
        for scene in read
    ]
    return json.dumps(listed, ensure_ascii=False, separators=(",", ":"))


def _line_as_json(library: Library, line: Line, made: RecordedVoice | None) -> Mapping[str, Any]:
    return {
        "id": line.id,
        "file": line.file,
        "words": line.words,
        "sentences": line.sentences,
        "said": line.said,
        "picture": _address(library, line.picture),
        **({"by": made.by or "a person"} if made else {}),
    }


def _address(library: Library, picture: str) -> str:
    found = library.pictures.get(picture)
    return found.uri if found else ""


def studio_list(read: Iterable[Scene]) -> str:
    """The list that goes into the zip beside a studio's takes, as YAML."""
    lines = (line for scene in read for line in scene.lines)
    return "".join(entry(line.id, line.words, line.file) for line in lines)


def entry(id_: str, words: str, file: str, by: str = "", agreed: str = "") -> str:
    """What a list says of one take, as YAML."""
    fields = {"words": words, "file": file, **({"read_by": by} if by else {}), **({"agreed": agreed} if agreed else {})}
    return f"{id_}:\n" + "".join(f"  {name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items())


def read_aloud(outline: Outline) -> Mapping[str, RecordedVoice]:
    """People's recordings that say what is said now, by what a page says. What a page lends to others is heard there too."""
    if not outline.library.recordings:
        return {}
    said = all_said(outline)
    held = {name: voice for name, voice in outline.library.recordings.items() if said.get(name) == voice.words}
    by_words = {voice.words: voice for voice in held.values()}
    lent = (name for name in said if _is_lent(outline.library, name) and said[name] in by_words)
    return held | {name: by_words[said[name]] for name in lent}


def stale(outline: Outline) -> Iterator[Problem]:
    """Recordings of titles, headings and fields that say something else now. The check tells of statements."""
    around = {name: voice for name, voice in outline.library.recordings.items() if is_around(name)}
    said = all_said(outline) if around else {}
    for name, voice in around.items():
        if said.get(name) != voice.words:
            now = f"It says now '{said[name]}'." if name in said else f"There is no '{name}' any more."
            yield Problem(
                voice.where, "stale-recording", now, "Record it again, or take the recording off the list.", Level.SHOULD
            )


def all_said(outline: Outline) -> dict[str, str]:
    """All that pages say, by its name: statements by their ids, and names of the same form for what stands around them."""
    return {spoken.id: spoken.text for chapter in make_chapters(outline) for spoken in chapter_script(chapter)}


def _is_lent(library: Library, name: str) -> bool:
    return is_help(name) and name.removesuffix("-heading") not in library.statements
