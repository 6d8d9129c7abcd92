"""PDF: accessible to a validator, and what its pages hold."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from easyread.downloads.book import WHOLE, Book, Item, on_paper
from easyread.downloads.jobs import PLANS
from easyread.downloads.shelf import Shelf
from easyread.text.help import is_help
from tests.downloaded import PRINTED, of
from tests.pdf_text import sizes, tagged
from tests.programs import Keep, failed, pdf_ua


@pytest.mark.evidence
def test_every_pdf_passes_pdf_ua(shelf: Shelf, site: Path, keep: Keep) -> None:
    for each in (*of(shelf, *PRINTED), *shelf.plans):
        told = pdf_ua(each.file.read_bytes())
        keep(site / each.uri, told)
        assert failed(told) == [], each.uri


CREDITS = 12
"""Points, of the credits on a leaflet (RNIB, Clear print: 12 at least)."""


def test_the_pdf_validator_finds_faults(shelf: Shelf) -> None:
    for key in ("/Lang", "/MarkInfo", "/ViewerPreferences", "/StructTreeRoot"):
        with pikepdf.open(shelf.plans[0].file) as pdf:
            del pdf.Root[key]
            broken = io.BytesIO()
            pdf.save(broken)
        assert failed(pdf_ua(broken.getvalue())), key


def test_pdfs_have_title_language_bookmarks_and_no_small_type(shelf: Shelf, books: dict[str, Book]) -> None:
    least = {**PRINTED, **{name: size for name, (size, _, _) in PLANS.items()}}
    for each in (*of(shelf, *PRINTED), *shelf.plans):
        with pikepdf.open(each.file) as pdf:
            assert str(pdf.Root.Lang) == "en-GB"
            assert str(pdf.Root.ViewerPreferences.DisplayDocTitle) == "True"
            leaflet = each.book in books and books[each.book].is_leaflet
            smallest = min(size for page in pdf.pages for size in sizes(page))
            assert smallest == (
                pytest.approx(max(CREDITS, least[each.format] * 0.67), abs=0.1) if leaflet else least[each.format]
            ), each.uri
            assert len(pdf.pages) == int(each.extent.split()[0])
            marks = [str(mark.title) for part in pdf.open_outline().root for mark in (part, *part.children)]
            if leaflet:
                assert marks == []
            elif each.book in books:
                chapters = [chapter.title for chapter in books[each.book].chapters]
                assert marks[: len(chapters) + 2] == ["How to use this booklet", *chapters, "Hard words"]
                assert sorted(marks[len(chapters) + 2 :]) == ["Ask us", "Who made this booklet"]
                assert str(pdf.docinfo["/Title"]) == each.title


def test_files_are_of_the_day_they_were_published(shelf: Shelf, books: dict[str, Book]) -> None:
    day = next(iter(books.values())).published
    assert day
    for each in (*of(shelf, *PRINTED, "fold-a3", "fold-a4"), *shelf.plans):
        with pikepdf.open(each.file) as pdf:
            assert str(pdf.docinfo["/CreationDate"]) == f"D:{day:%Y%m%d}000000Z", each.uri


def test_contents_stand_on_one_page_and_its_numbers_agree(shelf: Shelf, books: dict[str, Book]) -> None:
    for each in of(shelf, "booklet", "large-print"):
        if books[each.book].is_leaflet:
            continue
        with pikepdf.open(each.file) as pdf:
            numbers = {page.objgen: place for place, page in enumerate(pdf.pages, 1)}
            targets: list[Any] = [mark.destination for mark in pdf.open_outline().root]
            titles = [str(mark.title) for mark in pdf.open_outline().root]
            marks = {title: numbers[target[0].objgen] for title, target in zip(titles, targets, strict=True)}
            lines = [re.fullmatch(r"(.+)\xa0(\d+)", element.text) for element in tagged(pdf) if element.page == 2]
        listed = {match[1]: int(match[2]) for match in lines if match}
        assert listed.items() <= marks.items()
        assert marks.keys() - listed.keys() == {"How to use this booklet", "Who made this booklet"}


LIMITS = {
    "booklet": (39, 15, 2),
    "ink-saver": (37, 15, 2),
    "large-print": (52, 20, 3),
    "giant-print": (80, 30, 5),
    "words-only": (30, 12, 2),
}
"""Pages at most: of the whole, of a part, of a leaflet. Of a part 24 (GOV.UK, Accessible communication formats), 36 in giant print."""


def test_booklets_are_short_enough_to_finish(shelf: Shelf, books: dict[str, Book]) -> None:
    for each in of(shelf, *PRINTED):
        whole, part, leaflet = LIMITS[each.format]
        most = leaflet if books[each.book].is_leaflet else whole if each.book == WHOLE else part
        assert int(each.extent.split()[0]) <= most, each.uri


def test_help_is_on_one_page_of_paper(shelf: Shelf, books: dict[str, Book]) -> None:
    """Whoever is in danger sees every number at once, wherever in a booklet help is told."""
    for each in of(shelf, *PRINTED):
        with pikepdf.open(each.file) as pdf:
            said = [(element.text.removeprefix("• "), element.page) for element in tagged(pdf)]
        items = list(books[each.book].items)
        on = list(_pages_of(items, said))
        found = zip(items, on, strict=True)
        for is_help_here, together in groupby(found, key=lambda pair: is_help(pair[0].id)):
            assert not is_help_here or len(set().union(*(pages for _, pages in together))) == 1, each.uri


def test_statements_are_whole_and_pages_are_not_crowded(shelf: Shelf, books: dict[str, Book]) -> None:
    """At most 8 on a page, which are words of the word list. In every size, no statement goes over to the next page."""
    for each in of(shelf, "booklet", "large-print", "giant-print", "ink-saver"):
        with pikepdf.open(each.file) as pdf:
            said = [(element.text.removeprefix("• "), element.page) for element in tagged(pdf)]
        book = books[each.book]
        words = () if book.is_leaflet else book.word_list.items
        pages = list(_pages_of([*book.items, *words], said))
        assert all(len(each) == 1 for each in pages), each.uri
        assert max(Counter(page for each in pages for page in each).values()) <= 8, each.uri


def _pages_of(items: Sequence[Item], said: list[tuple[str, int]]) -> Iterator[set[int]]:
    """The pages that each statement is on, found in the order of the book."""
    place = 0
    for item in items:
        on = set()
        for sentence in item.statement.sentences:
            place = next(here for here in range(place, len(said)) if said[here][0] == sentence.text) + 1
            on.add(said[place - 1][1])
        yield on


def test_words_alone_say_nothing_of_pictures(shelf: Shelf, books: dict[str, Book]) -> None:
    for each in of(shelf, "words-only"):
        with pikepdf.open(each.file) as pdf:
            said = " ".join(element.text for element in tagged(pdf))
        of_ours = said.replace(" ".join(on_paper(item.statement).text for item in books[each.book].items), "")
        assert "picture" not in of_ours.lower(), each.uri
        assert ("bold" in of_ours) == bool(books[each.book].words and not books[each.book].is_leaflet), each.uri


def test_sheets_hold_every_page(shelf: Shelf) -> None:
    """Two of the booklet to a side: A3 is two pages of A4, and A4 is two of A5."""
    for each in of(shelf, "fold-a3", "fold-a4"):
        with pikepdf.open(each.file) as pdf:
            assert len(pdf.pages) == 2 * int(each.extent.split()[0])
            wide, tall = (float(length) for length in list(pdf.pages[0].MediaBox)[2:])
            assert (round(wide / 72 * 25.4), round(tall / 72 * 25.4)) == ((420, 297) if each.format == "fold-a3" else (297, 210))
