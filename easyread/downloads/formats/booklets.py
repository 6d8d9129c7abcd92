"""Booklets to print: in three sizes, with fewer colours, and without pictures."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import Any

from easyread.cache import being_made, keep, kept, recall
from easyread.downloads.book import Book, Chapter, Item, on_paper
from easyread.downloads.format import MOST_PRINTED, Family, Format, Made, Workshop
from easyread.downloads.pdf import compile_and_ask, compile_pdf, compile_pngs, dated, pages_of
from easyread.downloads.presses import CannotBeSetError
from easyread.downloads.studio import Studio
from easyread.extras import lacks, version_of
from easyread.model import Run
from easyread.text.help import is_help
from easyread.text.links import is_outside

PARTS = ("#5b2a6e", "#00524c", "#8a1f4b", "#6b3d00", "#37474f")
"""The colours of the parts after the first. White on each has a contrast of 7 to 1 at least (WCAG 1.4.6)."""
_OTHERS = (
    ("large-print", "Large print", "large-print"),
    ("audio", "Audio", "audio"),
    ("braille-grade-2", "Braille", "braille"),
    ("ebook", "E-book", "e-book"),
)
"""What a back page offers, where the site makes it: a format, what to call it, and its picture."""
_NOT_OPENED = {"link": "", "address": "", "code": ""}
SMALL = frozenset(("words", "contact-us", "how-to-use"))
"""Chapters with smaller pictures, since readers look things up in them."""
BIGGER = Family("Bigger letters", "large-print")
BOOKLET = Path(__file__).with_name("booklet.typ")


@dataclass(frozen=True, slots=True)
class Style:
    """How a booklet is printed."""

    size: float
    """Of its words, in points."""
    pictures: bool = True
    plain: bool = False
    """Black, white and pale grey alone, to spare ink."""
    kind: tuple[str, ...] = ()
    """Sentences for the cover."""


def _make(style: Style, book: Book, shop: Workshop) -> Made:
    if style == STYLES["booklet"]:
        raw = set_booklet(book, style, shop.studio)[0].read_bytes()
    else:
        raw = compile_pdf(BOOKLET, booklet_data(book, style, shop.studio), shop.studio)
    return Made(raw, pages_of(raw))


def ingredients(style: Style, book: Book, shop: Workshop) -> tuple[Any, ...]:
    """All that a booklet depends on besides this program."""
    return style.size, style.kind, _shown(book, style, shop), shop.studio.font_hash, version_of("typst")


def shown(book: Book, shop: Workshop) -> tuple[Any, ...]:
    """The words and pictures of a book, for formats that show both."""
    return _shown(book, Style(0), shop), book.name, book.day, shop.studio.library.site.brand.highlight


def _shown(book: Book, style: Style, shop: Workshop) -> str:
    """The same as a hash, whatever the size and the kind of the print."""
    bare = replace(style, size=0, kind=())
    pieces = partial(chain, (_around(book, bare, shop.studio),), _chapters(book, bare, shop.studio))
    return shop.told(book, f"{bare}", pieces)


def booklet_data(book: Book, style: Style, studio: Studio) -> dict[str, Any]:
    """All that the template shows, and nothing else."""
    return {**_around(book, style, studio), "chapters": list(_chapters(book, style, studio))}


def _chapters(book: Book, style: Style, studio: Studio) -> Iterator[dict[str, Any]]:
    chapters = book.chapters if book.is_leaflet else book.printed(style.pictures)
    return (_chapter(number, chapter, book, style, studio) for number, chapter in enumerate(chapters))


def _around(book: Book, style: Style, studio: Studio) -> dict[str, Any]:
    """The same without the chapters."""
    return {
        "leaflet": book.is_leaflet,
        "cover-alone": False,
        "title": book.title,
        "organisation": book.organisation,
        "made_from": list(book.plans) or [line for line in (book.plan,) if line],
        **dated(book.published),
        "kind": list(style.kind),
        "size": style.size,
        **studio.look,
        "pictures": style.pictures,
        "plain": style.plain,
        "picture": _picture(book.picture, style, studio),
        "colour": _colour(book.part, studio),
        **_opened(_short_name(book.chapters[0]) if book.part else "", studio),
        "others": [{"title": title, "picture": _picture(picture, style, studio)} for title, picture in _others(studio)],
        "credits": list(book.who_made_it if style.pictures else book.who_wrote_it),
    }


def set_booklet(book: Book, style: Style, studio: Studio) -> tuple[Path, list[list[int]]]:
    """The PDF in the cache, for formats that are made from it, and chapter, statement and page of each statement. Raises CannotBeSetError."""
    data = booklet_data(book, style, studio)
    file = studio.folder / f"booklets/{_name_of(data, studio)}.pdf"
    with being_made(file):
        notes = recall(file)
        if notes is None:
            raw, (pages,) = compile_and_ask(BOOKLET, data, studio, "<pages>")
            notes = keep(file, raw, {"pages": [[*place, page] for place, page in pages]})
    return file, notes["pages"]


def _name_of(data: dict[str, Any], studio: Studio) -> str:
    """In the cache, of what the template makes of `data`."""
    inputs = json.dumps([data, studio.font_hash, version_of("typst"), BOOKLET.read_text(encoding="utf-8")], sort_keys=True)
    return hashlib.sha256(inputs.encode()).hexdigest()[:32]


def pages_begun(book: Book, studio: Studio) -> dict[int, dict[int, int]]:
    """By the number of a chapter and of a statement in it: the page of the booklet that begins with it. Nothing where none is made here: it
    is too short or too long, or cannot be set, which the booklet itself tells."""
    if lacks("pdf") or book.is_leaflet or sum(1 for _ in book.items) > MOST_PRINTED:
        return {}
    begun: dict[int, dict[int, int]] = {}
    before = 0
    try:
        _, pages = set_booklet(book, STYLES["booklet"], studio)
    except CannotBeSetError:
        return {}
    for chapter, item, page in pages:
        if page > before:
            begun.setdefault(chapter, {})[item] = page
        before = page
    return begun


def cover(book: Book, studio: Studio) -> bytes:
    """The booklet's cover as a PNG, 1,060 pixels wide."""
    whole = booklet_data(book, Style(18), studio)
    none_of_it = [{**whole["chapters"][0], "items": []}]  # so that the cover is drawn again for its own sake alone
    data = {**whole, "leaflet": False, "cover-alone": True, "chapters": none_of_it}
    file = studio.folder / f"covers/{_name_of(data, studio)}.png"
    return kept(file, lambda: compile_pngs(BOOKLET, data, studio, 128)[0]).read_bytes()


def _others(studio: Studio) -> Iterator[tuple[str, str]]:
    """The ways to get a book that its site offers, and their pictures."""
    asked = studio.library.site.formats
    names = None if asked is None else {each.key for each in asked}
    yield from ((title, picture) for name, title, picture in _OTHERS if names is None or name in names)


def _opened(name: str, studio: Studio) -> dict[str, str]:
    """The short address of a page, or of the first for none, and a picture of it for phones. Empty where the site's own is not known."""
    if not studio.address:
        return _NOT_OPENED
    link = f"{studio.address}easy/{name}".rstrip("/")
    return {"link": link, "address": re.sub(r"^https?://", "", link), "code": studio.code_file(link)}


def _short_name(chapter: Chapter) -> str:
    return chapter.key.removesuffix("/index").replace("/", "-")


def _chapter(number: int, chapter: Chapter, book: Book, style: Style, studio: Studio) -> dict[str, Any]:
    opened = _opened(_short_name(chapter), studio) if book.starts_page(chapter) else _NOT_OPENED
    return {
        "key": chapter.key,
        "title": chapter.title,
        "level": book.level_of(chapter),
        "is_bar": chapter.opens_part,
        "starts_page": book.starts_page(chapter),
        "listed": chapter.key != "how-to-use",
        "part": 0 if book.part else chapter.part,
        "colour": _colour(chapter.part, studio),
        "picture": _picture(chapter.picture, style, studio),
        **opened,
        "items": list(_items(number, chapter, style, studio)),
    }


def _items(number: int, chapter: Chapter, style: Style, studio: Studio) -> Iterator[dict[str, Any]]:
    """Each statement of a chapter, with its place in the book. Help that another page lends is small."""
    lends = chapter.key in {each.key for each in studio.library.documents if each.help_for}
    for place, item in enumerate(chapter.shown):
        is_lent = is_help(item.id)
        yield {
            **_item(item, style, studio),
            "place": [number, place],
            "small": chapter.key in SMALL or is_lent,
            "help": lends or is_lent,
        }


def _colour(part: int, studio: Studio) -> str:
    """The site's colour for what is in no part and for the first, then others that white is clear on."""
    return (studio.look["accent"], *PARTS)[max(part - 1, 0) % (len(PARTS) + 1)]


def _item(item: Item, style: Style, studio: Studio) -> dict[str, Any]:
    statement = on_paper(item.statement)
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


def _printed(name: str, title: str, use: str, picture: str, order: int) -> Format:
    style = STYLES[name]
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
        ingredients=partial(ingredients, style),
        lacks=partial(lacks, "pdf"),
        way="print" if name == "booklet" else "",
        family=BIGGER if style.size > STYLES["booklet"].size else None,
        most=MOST_PRINTED,
    )


def _large(size: int, name: str = "Large print") -> Style:
    return Style(size, kind=(f"{name}, {size} point.",))


STYLES: Mapping[str, Style] = MappingProxyType(
    {
        "booklet": Style(18),
        "large-print": _large(22),
        "giant-print": _large(28, "Giant print"),
        "ink-saver": Style(18, plain=True),
        "words-only": Style(18, pictures=False),
    }
)
"""How each is printed, by the name of its format."""

FORMATS = (
    _printed("booklet", "Booklet to print", "This booklet is for printing on paper.", "document", 10),
    _printed("large-print", "Large print", "The words are bigger in large print.", "large-print", 20),
    _printed("giant-print", "Giant print", "The words are very big in giant print.", "giant-letter", 30),
    _printed("ink-saver", "Black and white booklet", "This booklet is cheaper to print.", "black-and-white", 40),
    _printed("words-only", "Words without pictures", "Choose this if you do not like pictures.", "no-pictures", 50),
)
