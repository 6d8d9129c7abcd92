"""Booklets to fold and staple: their pages two to a side of paper, in the order that folding puts right."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from easyread.downloads.book import Book
from easyread.downloads.format import MOST_PRINTED, Format, Made, Workshop
from easyread.downloads.formats.booklets import STYLES, Style, booklet_data, ingredients, set_booklet
from easyread.downloads.page_count import count_pages
from easyread.downloads.pdf import compile_pdf
from easyread.extras import lacks

FOLD = Path(__file__).with_name("fold.typ")
A4, A5 = (210.0, 297.0), (148.5, 210.0)
"""A page when folded, in millimetres: half of A3, and half of A4."""
SMALLEST = 16
"""Points of the words on A5: the least for Easy Read (People First; Department of Health)."""

Side = tuple[int | None, int | None]


def sides(pages: int) -> tuple[Side, ...]:
    """The two pages on each side of paper, a sheet's front before its back. Pages count from 1, and None is blank.

    Blank pages come before the last, so that the back page is the back of the booklet.
    """
    blank = -pages % 4
    order = [*range(1, pages), *[None] * blank, pages] if pages > 2 else [*range(1, pages + 1), *[None] * blank]
    return tuple(_side(order, number) for number in range(len(order) // 2))


def _side(order: Sequence[int | None], number: int) -> Side:
    outer, inner = order[-1 - number], order[number]
    return (inner, outer) if number % 2 else (outer, inner)


def _make(style: Style, page: tuple[float, float], book: Book, shop: Workshop) -> Made:
    studio = shop.studio
    file, _ = set_booklet(book, style, studio)
    count = count_pages(file.read_bytes())
    data = booklet_data(book, style, studio)
    shown = {name: data[name] for name in ("title", "organisation", "day", "language", "region")}
    way = file.relative_to(studio.folder).as_posix()
    laid_out = {**shown, "file": way, "wide": page[0], "tall": page[1], "sides": sides(count)}
    made = compile_pdf(FOLD, laid_out, studio, standards=())
    sheets = math.ceil(count / 4)
    return Made(made, "1 sheet of paper" if sheets == 1 else f"{sheets} sheets of paper")


def _ingredients(style: Style, page: tuple[float, float], book: Book, shop: Workshop) -> tuple[Any, ...]:
    return page, *ingredients(style, book, shop)


def _folded(name: str, title: str, use: str, order: int, style: Style, page: tuple[float, float]) -> Format:
    return Format(
        name=name,
        ending="pdf",
        title=title,
        use=use,
        picture="fold-booklet",
        order=order,
        media_type="application/pdf",
        modes=("textual", "visual"),
        features=("largePrint",),
        make=partial(_make, style, page),
        ingredients=partial(_ingredients, style, page),
        lacks=partial(lacks, "pdf"),
        most=MOST_PRINTED,
        for_readers=False,
    )


FORMATS = (
    _folded("fold-a3", "Booklet to fold from A3 paper", "Print this on A3 paper, and fold it.", 52, STYLES["booklet"], A4),
    _folded(
        "fold-a4",
        "Small booklet to fold from A4 paper",
        "Print this on A4 paper, and fold it.",
        54,
        Style(SMALLEST * math.sqrt(2)),
        A5,
    ),
)
