"""Every format can be made from the words and recordings that are there."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.formats import FORMATS
from easyread.model import Level, Library, Location, Problem
from easyread.problems import did_you_mean
from easyread.reviews.units import called_now
from easyread.text.ueb import has_braille


def no_braille(library: Library) -> Iterator[Problem]:
    """Every character can be printed and written in braille.

    Bad: We are happy 🙂
    Good: We are happy.
    Source: The Rules of Unified English Braille, sections 3 to 8.
    """
    for page in library.easy_pages:
        if not all(map(has_braille, set(page.text) - {"\n"})):
            for sentence in page.sentences:
                yield from (_told(sentence.at(at), each) for at, each in enumerate(sentence.text) if not has_braille(each))
        headings = [(page.title, Location(page.path)), *((section.title, section.where) for section in page.sections)]
        yield from (_told(where, each) for text, where in headings for each in text if not has_braille(each))
    for word in library.words:
        yield from (_told(word.where, each) for each in f"{word.word}{word.meaning}" if not has_braille(each))


def unknown_format(library: Library) -> Iterator[Problem]:
    """Every format that `site.yml` asks for is one that we can make.

    Bad: formats: [bookelt]
    Good: formats: [booklet]
    Source: This project: the formats are those of the downloads page.
    """
    for asked in library.site.formats or ():
        if asked.key not in FORMATS:
            remedy = did_you_mean(asked.key, FORMATS, f"Write one of: {', '.join(FORMATS)}.")
            yield Problem(asked.where, "unknown-format", f"'{asked.key}' is not a format we know.", remedy)


def _told(where: Location, character: str) -> Problem:
    return Problem(where, "no-braille", f"'{character}' has no sign in braille.", "Say it in words, or leave it out.", length=1)


def stale_recording(library: Library) -> Iterator[Problem]:
    """A person's recording says the words that the statement says now.

    Bad: words: We help 20 people, where the page says 25
    Good: words: We help 25 people, where the page says so too
    Source: This project: the computer's voice reads the statement until it is recorded again.
    """
    for name, recording in library.recordings.items():
        found = name if name in library.statements else called_now(library, name, recording.words)
        statement = library.statements.get(found)
        remedy = "Record it again, or take the recording off the list."
        if statement is None:
            message = f"There is no statement '{name}'."
        elif found != name:
            message = f"There is no statement '{name}'. It may be '{statement.text}'."
            remedy = f"Write '{found}', which that is called now."
        elif statement.text != recording.words:
            message = f"The statement now says '{statement.text}'."
        else:
            continue
        yield Problem(recording.where, "stale-recording", message, remedy, Level.SHOULD)
