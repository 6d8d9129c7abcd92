"""A whole book to listen to."""

from __future__ import annotations

from functools import partial
from typing import Any

from easyread.downloads.audio import CHAPTER_PAUSE, Spoken, book_script, opening_of, record
from easyread.downloads.book import Book
from easyread.downloads.format import Format, Made, Workshop
from easyread.downloads.mp3 import Tag
from easyread.extras import lacks


def _make(book: Book, shop: Workshop) -> Made:
    voices, script = shop.voices(), list(book_script(book))
    opening = opening_of(book.title, book.organisation, script, voices)
    whole = [Spoken("", opening, CHAPTER_PAUSE), *script]
    made = record(Tag(book.title, book.title, book.organisation, book.day, shop.cover(book.picture)), whole, voices)
    return Made(made.pieces, made.extent, made.cues)


def _ingredients(book: Book, shop: Workshop) -> tuple[Any, ...]:
    cover = shop.studio.picture_file(book.picture)
    return book.title, book.organisation, book.day, cover, book_heard(book, shop)


def book_heard(book: Book, shop: Workshop) -> str:
    """What a recording of a book depends on."""
    return shop.told(book, "heard", lambda: (shop.heard(book_script(book)),))


sound = partial(
    Format,
    picture="audio",
    modes=("auditory",),
    features=("structuralNavigation", "tableOfContents"),
    lacks=partial(lacks, "audio"),
    script=book_script,
)
"""A format to listen to, whether it is one file or several."""
FORMATS = (
    sound(
        name="audio",
        ending="mp3",
        title="Audio",
        use="You can listen to it.",
        order=60,
        media_type="audio/mpeg",
        make=_make,
        ingredients=_ingredients,
        way="listen",
    ),
)
