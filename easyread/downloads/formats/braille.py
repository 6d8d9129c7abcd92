"""Braille files (BRF): 40 cells by 25 lines, a title page, contents with braille page numbers, a running line on each page.

Source: UKAAF B004; Library of Congress, Braille Ready Format (fdd000551). The title page says what UKAAF and RNIB ask for: publisher,
rights, who transcribed it, when, into what code, and how many volumes and pages there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from types import MappingProxyType
from typing import Any, Protocol

from easyread.downloads import liblouis
from easyread.downloads.book import Book, Chapter, on_paper
from easyread.downloads.format import Family, Format, Made, Workshop
from easyread.downloads.formats.booklets import pages_begun
from easyread.model import Statement
from easyread.pictures.licences import LICENCES
from easyread.text import ueb
from easyread.text.language import counted

CELLS, LINES = 40, 25
"""Cells of a line and lines of a page: what paper of 11.5 by 11 inches holds."""
MOST_EMBOSSED = 5_000
"""Statements of the longest book in one file: over a thousand pages of braille, which is laid out whole so that its contents are right. A
longer one is there in parts, and whole for displays."""
BRAILLE = Family("Braille", "braille")
BLANK = "\u2800"
LEADER = "⠐"
"""The dot that leads from a title to its page number."""
DASH = "⠤"
"""Lines of it, up to a number, tell where a page of the printed booklet begins."""
LEFT_OUT = "Pictures are left out. Hard words are in bold."
PRINT_PAGES = "A line of dashes tells where a page of the booklet begins."
TRANSCRIBED = "A computer made this braille. No person has checked it."


class Translate(Protocol):
    """Turns a text into cells, with signs for what is bold. Raises ueb.NoBrailleError."""

    def __call__(self, text: str, bold: ueb.Spans = (), /) -> str: ...


@dataclass(frozen=True, slots=True)
class Grade:
    """A kind of braille."""

    name: str
    """For the title page."""
    translate: Translate


Begun = Mapping[int, Mapping[int, int]]
"""By the number of a chapter of what is heard, and of a statement in it: the page of the booklet that begins with it."""


def brf(book: Book, grade: Grade, begun: Begun = MappingProxyType({})) -> bytes:
    """The file. Raises ueb.NoBrailleError for a character that braille has no sign for."""
    write = grade.translate
    bodies = [list(_chapter(chapter, write, begun.get(number, {}))) for number, chapter in enumerate(book.to_hear)]
    end = [*_heading("Who made this", write), *(line for text in book.who_made_it for line in _paragraph(write(text)))]
    titles = [chapter.title for chapter in book.to_hear]
    first = 1 + len(_contents_pages(titles, [0] * len(titles), write))
    pages, starts = _paginate([*bodies, end])
    contents = _contents_pages(titles, [first + 1 + start for start in starts[:-1]], write)
    running = write(book.title)
    whole = [_title_page(book, grade, 1 + len(contents) + len(pages), bool(begun)), *([*page] for page in contents), *pages]
    return "".join(_page(page, number, running, write) for number, page in enumerate(whole, 1)).encode("ascii")


def _title_page(book: Book, grade: Grade, pages: int, has_print_pages: bool) -> list[str]:
    """On one page, however much there is to say: what comes last is left out first."""
    groups = (
        (book.title,),
        ("Easy Read",),
        (
            f"Published by {book.organisation}",
            book.plan,
            book.date,
            f"Words: {LICENCES[book.licence].name}" if book.licence else "",
        ),
        (
            f"Volume 1 of 1. {pages} braille pages.",
            f"Unified English Braille, {grade.name}. {CELLS} cells by {LINES} lines. {LEFT_OUT}",
            TRANSCRIBED,
            PRINT_PAGES if has_print_pages else "",
        ),
    )
    lines = [line for texts in groups for line in ("", *_block(texts, grade.translate))]
    return lines[: LINES - 1]


def _block(texts: Sequence[str], write: Translate) -> Iterator[str]:
    for text in filter(None, texts):
        yield from _wrapped(write(text), 0, 0)


def _contents_pages(titles: Sequence[str], numbers: Sequence[int], write: Translate) -> list[list[str]]:
    lines = list(_heading("Contents", write))[1:]  # no blank line at the head of a page
    for title, number in zip(titles, numbers, strict=True):
        shown = write(str(number)) if number else ueb.NUMBER + "⠚" * 3
        *full, last = _wrapped(write(title), 0, 2, CELLS - 6)
        gap = CELLS - len(last) - len(shown)
        dots = BLANK + LEADER * (gap - 2) + BLANK if gap > 3 else BLANK * gap
        lines += [*full, last + dots + shown]
    return [lines[start : start + LINES - 1] for start in range(0, len(lines), LINES - 1)]


def _chapter(chapter: Chapter, write: Translate, begun: Mapping[int, int]) -> Iterator[str]:
    yield from _heading(chapter.title, write)
    for number, item in enumerate(chapter.shown):
        if number in begun:
            yield write(str(begun[number])).rjust(CELLS, DASH)
        if item.heading:
            yield from ("", *_wrapped(write(item.heading), 4, 4))
        cells = statement_cells(on_paper(item.statement), write)
        yield from _list_item(cells) if item.statement.is_item else _paragraph(cells)


def statement_cells(statement: Statement, write: Translate) -> str:
    """A statement in one line, its hard words bold."""
    return write(statement.text, hard_spans(statement))


def hard_spans(statement: Statement) -> ueb.Spans:
    """Where hard words stand in a statement's text."""
    spans, at = [], 0
    for sentence in statement.sentences:
        for run in sentence.runs:
            if run.hard:
                spans.append((at, at + len(run.text)))
            at += len(run.text)
        at += 1  # the space after it
    return tuple(spans)


def _heading(text: str, write: Translate) -> Iterator[str]:
    """In the middle, with a blank line before and after."""
    yield ""
    for line in _wrapped(write(text), 0, 0, CELLS - 6):
        yield BLANK * ((CELLS - len(line)) // 2) + line
    yield ""


def _paragraph(cells: str) -> Iterator[str]:
    """Begins in cell 3, goes on in cell 1."""
    return _wrapped(cells, 2, 0)


def _list_item(cells: str) -> Iterator[str]:
    """Begins in cell 1, goes on in cell 3."""
    return _wrapped(cells, 0, 2)


def _wrapped(cells: str, first: int, others: int, width: int = CELLS) -> Iterator[str]:
    """Lines of at most `width` cells, broken between words, and within one only where it is longer than a line."""
    line = BLANK * first
    empty = True
    for word in cells.split(BLANK):
        if not empty and len(line) + 1 + len(word) > width:
            yield line
            line, empty = BLANK * others, True
        line, empty = line + ("" if empty else BLANK) + word, False
        while len(line) > width:
            yield line[: width - 1] + ueb.JOIN
            line = BLANK * others + line[width - 1 :]
    yield line


def _paginate(bodies: Sequence[Sequence[str]]) -> tuple[list[list[str]], list[int]]:
    """Pages of 24 lines, and for each chapter the page on which it begins, from 0. A heading is never the last thing on a page."""
    pages: list[list[str]] = [[]]
    starts = []
    for body in bodies:
        if len(pages[-1]) + 5 > LINES - 1:
            pages.append([])
        starts.append(len(pages) - 1)
        for line in body:
            if len(pages[-1]) == LINES - 1:
                pages.append([])
            if line or pages[-1]:  # no blank line at the head of a page
                pages[-1].append(line)
    return pages, starts


def _page(lines: Sequence[str], number: int, running: str, write: Translate) -> str:
    """25 lines that end in CR LF, then a form feed. The first has the title and the page number."""
    shown = write(str(number))
    room = CELLS - len(shown) - 1
    title = running if len(running) <= room else running[: running.rfind(BLANK, 0, room)]
    head = (title if number > 1 else "").ljust(CELLS - len(shown), BLANK) + shown
    whole = [head, *lines, *[""] * (LINES - 1 - len(lines))]
    return "".join(ueb.as_ascii(line).rstrip() + "\r\n" for line in whole) + "\f"


def pages_of(made: bytes) -> int:
    """How many pages a BRF file has."""
    return made.count(b"\f")


def begun_in_print(book: Book, shop: Workshop) -> Begun:
    """The pages of the booklet. Its first chapter, which tells how to use it, is left out of braille."""
    return {chapter - 1: items for chapter, items in pages_begun(book, shop.studio).items() if chapter}


def _make(grade: Grade, book: Book, shop: Workshop) -> Made:
    raw = brf(book, grade, begun_in_print(book, shop))
    return Made(raw, counted(pages_of(raw), "braille page"))


def ingredients(grade: Grade, version: Callable[[], str], book: Book, shop: Workshop) -> tuple[Any, ...]:
    """The words of a book without its pictures, and where its pages begin in print."""
    return grade.name, version(), shop.told(book, "braille", partial(_words, book, shop))


def _words(book: Book, shop: Workshop) -> Iterator[Any]:
    yield book.title, book.organisation, book.plan, book.date, book.licence, book.who_made_it
    yield sorted((chapter, *pair) for chapter, items in begun_in_print(book, shop).items() for pair in items.items())
    for chapter in book.to_hear:
        yield chapter.title, [[item.heading, _told(on_paper(item.statement))] for item in chapter.shown]


def _told(statement: Statement) -> Any:
    return [statement.text, hard_spans(statement), statement.is_item]


def no_version() -> str:
    return ""


def lacks_liblouis() -> str:
    try:
        liblouis.version()
    except liblouis.MissingError as error:
        return str(error)
    return ""


def _braille(name: str, title: str, use: str, order: int, grade: Grade, version: Callable[[], str] = no_version) -> Format:
    return Format(
        name=name,
        ending="brf",
        title=title,
        use=use,
        picture="braille",
        order=order,
        media_type="application/x-brf",
        modes=("tactile",),
        features=("braille", "tableOfContents"),
        make=partial(_make, grade),
        ingredients=partial(ingredients, grade, version),
        lacks=lacks_liblouis if version is liblouis.version else no_version,
        family=BRAILLE,
        most=MOST_EMBOSSED,
    )


_known = lru_cache(maxsize=1 << 11)
"""A statement stands in a file to print and in one for displays, and again in those of its part. Of a longer book each is written anew, so
that not all of it is held."""
GRADE_1 = Grade("uncontracted (grade 1)", _known(ueb.grade_1))
GRADE_2 = Grade("contracted (grade 2)", _known(liblouis.grade_2))
FORMATS = (
    _braille(
        "braille-grade-1",
        "Braille, letter by letter",
        "This is Braille for new readers.",
        70,
        GRADE_1,
    ),
    _braille(
        "braille-grade-2",
        "Braille with short forms",
        "This is Braille for people who read it often.",
        80,
        GRADE_2,
        liblouis.version,
    ),
)
