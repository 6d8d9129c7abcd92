"""Booklets as PDF that passes PDF/UA-1: set by Typst, which refuses what has no words, no title or no order."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from easyread.downloads.book import Book, Chapter, Item
from easyread.downloads.studio import Studio
from easyread.model import Run
from easyread.pages.help import is_help
from easyread.text.links import is_outside

if TYPE_CHECKING:
    from typst import TypstError

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


class CannotBeSetError(Exception):
    """Typst refused to make the file. Its text says why."""


def booklet(book: Book, style: Style, studio: Studio) -> bytes:
    """The booklet. Raises CannotBeSetError for what cannot be set or would not be accessible."""
    return compile_pdf(BOOKLET, booklet_data(book, style, studio), studio)


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


def compile_pdf(template: Path, data: dict[str, Any], studio: Studio) -> bytes:
    """The PDF that a template makes of `data`, the same bytes every time. Raises CannotBeSetError."""
    import typst  # an extra, so not before it is used

    try:
        made, warnings = typst.compile_with_warnings(  # type: ignore[misc]  # its stubs want one type for text and folder
            template.read_bytes(),
            root=str(studio.folder),
            font_paths=[str(studio.font_folder)],
            ignore_system_fonts=True,
            sys_inputs={"book": json.dumps(data, ensure_ascii=False)},
            pdf_standards=["ua-1"],
            timestamp=0,
        )
    except typst.TypstError as error:
        raise CannotBeSetError(_why(error)) from error
    if warnings:
        raise CannotBeSetError("; ".join(warning.message for warning in warnings))
    assert isinstance(made, bytes)
    return made


def _why(error: TypstError) -> str:
    return " ".join(part for part in _parts(error) if part)


def _parts(error: TypstError) -> Iterator[str]:
    yield error.message
    yield from error.hints
