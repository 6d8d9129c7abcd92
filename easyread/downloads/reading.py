"""What there is to read aloud, statement by statement: for the page on which people record themselves, and for a narrator in a studio.

A zip of takes holds the list that `content/recordings/` keeps, and beside it the files that the list names.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from easyread.downloads.saying import say
from easyread.model import EasySection, Library, RecordedVoice, Reference, Statement
from easyread.pages.outline import Outline
from easyread.paths import CONTENT

FOLDER = "record"
"""Of the page on which to record, and all that it loads."""
LINES_URI = f"{FOLDER}/lines.json"
STUDIO_URI = f"{FOLDER}/recordings.yml"
"""The list for a studio, to be put into the zip with the takes."""
KEPT = f"{CONTENT}/recordings"


@dataclass(frozen=True, slots=True)
class Line:
    """A statement to read aloud."""

    number: int
    """In the whole edition, from 1."""
    id: str
    words: str
    said: str
    """How to say its numbers, where they are written for eyes. Empty elsewhere."""
    pieces: tuple[tuple[str, bool], ...]
    """The words in pieces, each with whether it is a hard word."""
    picture: Reference
    heading: str = ""
    """The heading that it is the first one under."""

    @property
    def file(self) -> str:
        """What to call its take."""
        return file_of(self.id)


@dataclass(frozen=True, slots=True)
class Scene:
    """A page of the edition, as it is read aloud."""

    key: str
    title: str
    picture: Reference
    lines: tuple[Line, ...]


def file_of(id_: str) -> str:
    """The name of a statement's take, in a zip and in `content/recordings/`."""
    return f"{id_.replace('#', '/')}.wav"


def scenes(outline: Outline) -> tuple[Scene, ...]:
    """Every page in reading order, each statement once: without what other pages lend, which is read on its own page."""
    found: list[Scene] = []
    number = 0
    for shown in outline.shown:
        lines = tuple(_lines(outline.library, shown.page.sections, number + 1))
        number += len(lines)
        found.append(Scene(shown.page.key, shown.page.title, shown.page.picture, lines))
    return tuple(each for each in found if each.lines)


def _lines(library: Library, sections: Iterable[EasySection], number: int) -> Iterator[Line]:
    for section in sections:
        heading = section.title
        for statement in section.statements:
            if statement.id in library.statements:
                said = say(statement.text, {})  # the list of sayings is written for a voice that cannot read: a person can
                pieces = tuple(_pieces(statement))
                other = said if said != statement.text else ""
                yield Line(number, statement.id, statement.text, other, pieces, statement.picture, heading)
                number, heading = number + 1, ""


def _pieces(statement: Statement) -> Iterator[tuple[str, bool]]:
    for number, sentence in enumerate(statement.sentences):
        if number:
            yield " ", False
        yield from ((run.text, run.hard) for run in sentence.runs)


def hard_to_say(library: Library, lines: Iterable[Line]) -> tuple[tuple[str, str], ...]:
    """Words of some lines that are not said as they are written, each with how the computer's voice says it."""
    words = "\n".join(line.words for line in lines)
    return tuple((word, said) for word, said in library.sayings.items() if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", words))


def lines_as_json(outline: Outline) -> str:
    """The same for the page's script, with each picture's address and who recorded what."""
    library = outline.library
    listed = [
        {
            "title": scene.title,
            "key": scene.key,
            "picture": _address(library, scene.picture),
            "lines": [_line_as_json(library, line) for line in scene.lines],
        }
        for scene in scenes(outline)
    ]
    return json.dumps(listed, ensure_ascii=False, separators=(",", ":"))


def _line_as_json(library: Library, line: Line) -> Mapping[str, Any]:
    made = library.read_aloud.get(line.id)
    return {
        "id": line.id,
        "file": line.file,
        "words": line.words,
        "said": line.said,
        "picture": _address(library, line.picture),
        **({"by": made.by or "a person"} if made else {}),
    }


def _address(library: Library, picture: Reference) -> str:
    found = library.pictures.get(picture.key)
    return found.uri if found else ""


def studio_list(outline: Outline) -> str:
    """The list that goes into the zip beside a studio's takes, as YAML."""
    lines = (line for scene in scenes(outline) for line in scene.lines)
    return "".join(entry(line.id, line.words, line.file) for line in lines)


def entry(id_: str, words: str, file: str, by: str = "", agreed: str = "") -> str:
    """What a list says of one take, as YAML."""
    fields = {"words": words, "file": file, **({"read_by": by} if by else {}), **({"agreed": agreed} if agreed else {})}
    return f"{id_}:\n" + "".join(f"  {name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items())


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


def voices_of(library: Library, statements: Iterable[Statement]) -> tuple[RecordedVoice, ...]:
    """People's recordings of some statements that hold."""
    return tuple(library.read_aloud[each.id] for each in statements if each.id in library.read_aloud)
