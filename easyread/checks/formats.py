"""Every format can be made from the words and recordings that are there."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from easyread.checks.rule import Scope, rule, tell_faults, understood
from easyread.model import Document, Edition, Level, Library, Location, Problem
from easyread.paths import SITE
from easyread.problems import did_you_mean, in_brackets
from easyread.reviews.units import called_now
from easyread.text.faults import Fault
from easyread.text.ids import is_around
from easyread.text.said import lines
from easyread.text.ueb import has_braille


@rule(Scope.PAGE)
def no_braille(library: Library) -> Iterator[Problem]:
    """Every character can be printed and written in braille.

    Bad: We are happy 🙂
    Good: We are happy.
    Source: The Rules of Unified English Braille, sections 3 to 8.
    """
    for page in library.easy_pages:
        if not all(map(has_braille, set(page.text) - {"\n"})):
            for sentence in page.sentences:
                yield from (_told(sentence.at(at), signs) for at, signs in _without_braille(sentence.text))
        headings = [(page.title, page.at_title), *((section.title, section.where) for section in page.sections)]
        yield from (_told(where, signs) for text, where in headings for _, signs in _without_braille(text))
    for word in library.words:
        yield from (_told(word.where, signs) for _, signs in _without_braille(f"{word.word}{word.meaning}"))


def _without_braille(text: str) -> Iterator[tuple[int, str]]:
    """Where signs without braille stand in a text, those beside each other together: an emoji may be several."""
    start = 0
    for readable, signs in groupby(text, has_braille):
        together = "".join(signs)
        if not readable:
            yield start, together
        start += len(together)


@rule(Scope.PAGE)
def unprintable(library: Library) -> Iterator[Problem]:
    """Every character is in the font that files are printed with.

    Bad: We are happy 🙂
    Good: We are happy.
    Source: This project: a PDF with a character that no font has cannot be read aloud (PDF/UA-1, ISO 14289-1, 7.21.8).
    """

    printed = frozenset(map(chr, library.printed))

    def missing(text: str) -> str:
        return "".join(each for each in dict.fromkeys(text) if each not in printed and not each.isspace())

    for document, page in understood(library):
        lost = missing(page.characters.replace(BACK, ""))
        yield from _in_lines(document, lost)
        named = [each for each in lost if each not in document.body][:MOST_NAMED]
        yield from tell_faults(document, [_by_number(each) for each in named])
        yield from (_not_printed(Location(document.path), each) for each in missing(_fields_of(document)))
    for easy in library.easy_pages:
        headings = [(easy.title, easy.at_title), *((section.title, section.where) for section in easy.sections)]
        sentences = [(sentence.text, sentence.where) for sentence in easy.sentences]
        told = ((where, each) for text, where in (*headings, *sentences) for each in missing(text) if has_braille(each))
        yield from (_not_printed(where, each) for where, each in told)
    site = library.site
    yield from (_not_printed(Location(SITE), each) for each in missing(f"{site.name}{site.organisation}{site.plan}"))


MOST_NAMED = 12
"""Characters that are named in one problem."""
BACK = "\N{LEFTWARDS ARROW WITH HOOK}"
"""Markdown's own sign at the end of a footnote, which is not printed."""


def _fields_of(document: Document) -> str:
    return f"{document.title}{document.summary}{''.join(lines(document, Edition.STANDARD))}"


def _in_lines(document: Document, lost: str) -> Iterator[Problem]:
    """The first such character of each line of a page, with the others of the line."""
    for number, line in enumerate(document.body.split("\n") if lost else ()):
        if found := [(place, each) for place, each in enumerate(line) if each in lost]:
            where = Location(document.path, document.first_line + number, found[0][0] + 1)
            yield _not_printed(where, "".join(dict.fromkeys(each for _, each in found)))


def _by_number(character: str) -> Fault:
    told = _not_printed(Location(""), character)
    number = ord(character)
    return Fault(told.rule, rf"&#0*{number};?|&#x0*{number:x};?|&\w+;", told.message, told.remedy)


def _not_printed(where: Location, characters: str) -> Problem:
    shown = ", ".join(f"'{each}' (U+{ord(each):04X})" for each in characters[:MOST_NAMED])
    message = f"The font for printing does not have {shown}."
    return Problem(where, "unprintable", message, "Say it in words, or leave it out.", length=1)


@rule(Scope.LIBRARY)
def unknown_format(library: Library) -> Iterator[Problem]:
    """Every format that `site.yml` asks for is one that we can make.

    Bad: formats: [bookelt]
    Good: formats: [booklet]
    Source: This project: the formats are those of the downloads page.
    """
    for asked in library.site.formats or ():
        if library.makes and asked.key not in library.makes:
            one = did_you_mean(asked.key, library.makes, f"Write one of: {', '.join(library.makes)}.")
            remedy = in_brackets(asked.key, library.makes) or one
            yield Problem(asked.where, "unknown-format", f"'{asked.key}' is not a format we know.", remedy)


@rule(Scope.LIBRARY)
def lapsed_contact(library: Library) -> Iterator[Problem]:
    """Whom to tell of a weakness is said until a day that is still to come.

    Bad: security_until: 2020-01-31
    Good: security_until: 2099-01-31
    Source: RFC 9116, A File Format to Aid in Security Vulnerability Disclosure, 2.5.5.
    """
    site = library.site
    if site.security_until and site.security_until < library.today:
        remedy = "Look whether the address still holds, and write a new day, within a year from now."
        where = site.places.get("security_until", Location(SITE))
        yield Problem(where, "lapsed-contact", "`security_until` has passed.", remedy, Level.SHOULD)


def _told(where: Location, signs: str) -> Problem:
    message = f"'{signs}' has no sign in braille."
    return Problem(where, "no-braille", message, "Say it in words, or leave it out.", length=len(signs), about=signs)


@rule(Scope.LIBRARY)
def stale_recording(library: Library) -> Iterator[Problem]:
    """A person's recording says the words that the statement says now.

    Bad: words: We help 20 people, where the page says 25
    Good: words: We help 25 people, where the page says so too
    Source: This project: the computer's voice reads the statement until it is recorded again.
    """
    for name, recording in library.recordings.items():
        if is_around(name):
            continue  # what pages make of titles and fields is known when they are made
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
        yield Problem(recording.where, "stale-recording", message, remedy, Level.SHOULD, about=name)
