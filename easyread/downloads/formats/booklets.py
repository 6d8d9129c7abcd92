"""Booklets to print: in three sizes, with fewer colours, and without pictures."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

from easyread.downloads.book import Book, Chapter, Item
from easyread.downloads.format import Format, Made, Workshop
from easyread.downloads.pdf import compile_pdf, pages_of
from easyread.downloads.studio import Studio
from easyread.extras import lacks
from easyread.model import Run
from easyread.pages.help import is_help
from easyread.text.links import is_outside

SMALL = frozenset(("words", "contact-us", "how-to-use"))
"""Chapters with smaller pictures, since readers look things up in them."""
BOOKLET = Path(__file__).with_name("booklet.typ")


@dataclass(frozen=True, slots=True)
class Style:
    """How a booklet is printed."""

    size: int
    """Of its words, in points."""
    pictures: bool = True
    plain: bool = False
    """Black, white and pale grey alone, to spare ink."""
    kind: tuple[str, ...] = ()
    """Sentences for the cover."""


def _make(style: Style, book: Book, shop: Workshop) -> Made:
    raw = compile_pdf(BOOKLET, booklet_data(book, style, shop.studio), shop.studio)
    return Made(raw, pages_of(raw))


def _ingredients(style: Style, book: Book, shop: Workshop) -> Any:
    return [booklet_data(book, style, shop.studio), shop.studio.font_hash, version("typst")]


def shown(book: Book, studio: Studio) -> Any:
    """The words and pictures of a book, for formats that show both."""
    return [booklet_data(book, Style(0), studio), book.name, book.day, studio.library.site.brand.highlight]


def booklet_data(book: Book, style: Style, studio: Studio) -> dict[str, Any]:
    """All that the template shows, and nothing else."""
    chapters = book.chapters if book.is_leaflet else (book.how_to_use, *book.to_read)
    return {
        "leaflet": book.is_leaflet,
        "title": book.title,
        "organisation": book.organisation,
        "plan": book.plan,
        "published": book.date,
        "kind": list(style.kind),
        "size": style.size,
        **studio.look,
        "pictures": style.pictures,
        "plain": style.plain,
        "picture": _picture(book.picture, style, studio),
        "chapters": [_chapter(chapter, style, studio) for chapter in chapters],
        "credits": list(book.who_made_it),
    }


def _chapter(chapter: Chapter, style: Style, studio: Studio) -> dict[str, Any]:
    items = [{**_item(item, style, studio), "small": chapter.key in SMALL or is_help(item.id)} for item in chapter.shown]
    return {"key": chapter.key, "title": chapter.title, "items": items}


def _item(item: Item, style: Style, studio: Studio) -> dict[str, Any]:
    statement = item.statement
    return {
        "heading": item.heading,
        "picture": _picture(statement.picture.key, style, studio),
        "alt": statement.alt,
        "sentences": [list(map(_run, sentence.runs)) for sentence in statement.sentences],
        "is_item": statement.is_item,
    }


def _run(run: Run) -> dict[str, Any]:
    target = run.target if run.target and is_outside(run.target) else ""
    return {"text": run.text, "hard": run.hard, "target": target}


def _picture(name: str, style: Style, studio: Studio) -> str:
    return studio.picture_file(name, grey=style.plain) if style.pictures else ""


def _printed(name: str, title: str, use: str, picture: str, order: int, style: Style) -> Format:
    return Format(
        name=name,
        ending="pdf",
        title=title,
        use=use,
        picture=picture,
        order=order,
        media_type="application/pdf",
        modes=("textual", "visual") if style.pictures else ("textual",),
        features=("largePrint", "readingOrder", "structuralNavigation", "tableOfContents", "taggedPDF"),
        make=partial(_make, style),
        ingredients=partial(_ingredients, style),
        lacks=partial(lacks, "pdf"),
    )


def _large(size: int) -> Style:
    return Style(size, kind=(f"Large print, {size} point.",))


FORMATS = (
    _printed("booklet", "Booklet to print", "This booklet is for printing on paper.", "document", 10, Style(18)),
    _printed("large-print", "Large print", "The words are bigger in large print.", "large-print", 20, _large(22)),
    _printed("giant-print", "Giant print", "The words are very big in giant print.", "sight", 30, _large(28)),
    _printed(
        "ink-saver", "Black and white booklet", "This booklet is cheaper to print.", "value-for-money", 40, Style(18, plain=True)
    ),
    _printed(
        "words-only",
        "Words without pictures",
        "Choose this if you do not like pictures.",
        "writing",
        50,
        Style(18, pictures=False),
    ),
)
