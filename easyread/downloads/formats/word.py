"""The Word file, which can be written on."""

from __future__ import annotations

from functools import partial
from typing import Any

from easyread.downloads.book import Book
from easyread.downloads.format import MOST_PRINTED, Format, Made, Workshop
from easyread.downloads.formats.booklets import shown
from easyread.extras import lacks, version_of


def _make(book: Book, shop: Workshop) -> Made:
    from easyread.downloads.word_file import as_docx  # it needs an extra, so not before it is used

    return Made(as_docx(book, shop.studio))


def _ingredients(book: Book, shop: Workshop) -> tuple[Any, ...]:
    return *shown(book, shop), version_of("python-docx"), version_of("typst")


FORMATS = (
    Format(
        name="word",
        ending="docx",
        title="Word file",
        use="You can write on this file.",
        picture="word-file",
        order=100,
        media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        modes=("textual", "visual"),
        features=("displayTransformability", "readingOrder", "structuralNavigation"),
        make=_make,
        ingredients=_ingredients,
        lacks=partial(lacks, "word"),
        most=MOST_PRINTED,
    ),
)
