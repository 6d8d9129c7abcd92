"""Plain text to read with any program."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.downloads.book import Book, Chapter, on_paper
from easyread.downloads.format import Format, Made


def as_text(book: Book) -> str:
    """The words alone, in UTF-8: headings underlined, a blank line between statements."""
    return "\n".join(_lines(book)).rstrip() + "\n"


def _lines(book: Book) -> Iterator[str]:
    yield from (book.title, "=" * len(book.title), "", "Easy Read")
    yield from filter(None, (book.organisation, book.plan, book.date))
    for chapter in book.to_read:
        yield from _chapter(chapter)
    yield from ("", "", "Who made this", "-------------", "", *book.who_made_it)


def _chapter(chapter: Chapter) -> Iterator[str]:
    yield from ("", "", chapter.title, "-" * len(chapter.title))
    for item in chapter.shown:
        if item.heading:
            yield from ("", f"## {item.heading}")
        first, *rest = (sentence.text for sentence in on_paper(item.statement).sentences)
        yield from ("", f"- {first}" if item.statement.is_item else first, *rest)


FORMATS = (
    Format(
        name="text",
        ending="txt",
        title="Plain text",
        use="This file has words and nothing else.",
        picture="plain-text",
        order=110,
        media_type="text/plain",
        modes=("textual",),
        features=("displayTransformability", "readingOrder"),
        make=lambda book, _: Made(as_text(book).encode()),
        ingredients=lambda book, _: _lines(book),
    ),
)
