"""PDF: accessible to a validator, and what its pages hold."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from easyread.downloads.book import Book
from easyread.downloads.jobs import PLANS
from easyread.downloads.shelf import Shelf
from tests.downloaded import PRINTED, of
from tests.pdf_text import sizes, tagged
from tests.programs import Keep, failed, pdf_ua

pytestmark = pytest.mark.xdist_group("downloads")


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
            marks = [str(mark.title) for mark in pdf.open_outline().root]
            if leaflet:
                assert marks == []
            elif each.book in books:
                chapters = [chapter.title for chapter in books[each.book].chapters]
                assert marks == ["How to use this booklet", *chapters, "Hard words", "Ask us", "Who made this booklet"]
                assert str(pdf.docinfo["/Title"]) == each.title


def test_contents_and_page_numbers_agree(shelf: Shelf, books: dict[str, Book]) -> None:
    for each in of(shelf, "booklet"):
        with pikepdf.open(each.file) as pdf:
            elements = list(tagged(pdf))
            numbers = {page.objgen: place for place, page in enumerate(pdf.pages, 1)}
            targets: list[Any] = [mark.destination for mark in pdf.open_outline().root]
            titles = [str(mark.title) for mark in pdf.open_outline().root]
            marks = [(title, numbers[target[0].objgen]) for title, target in zip(titles, targets, strict=True)]
        if books[each.book].is_leaflet:
            continue
        listed = [re.fullmatch(r"(.+?) +(\d+)", element.text) for element in elements if element.tag == "TOCI"]
        assert [(match[1], int(match[2])) for match in listed if match] == marks


def test_booklets_are_short_enough_to_finish(shelf: Shelf, books: dict[str, Book]) -> None:
    """The whole within 40 pages of paper, a section within 24, a leaflet on 2 (GOV.UK, Accessible communication formats: split after 24)."""
    for each in of(shelf, "booklet", "ink-saver"):
        most = 2 if books[each.book].is_leaflet else 40 if each.book == "easy-read" else 24
        assert int(each.extent.split()[0]) <= most, each.uri


def test_pages_are_filled_and_never_crowded(shelf: Shelf, books: dict[str, Book]) -> None:
    """At most 8, which are words of the word list. One stands alone only at the end of a part."""
    for each in of(shelf, "booklet"):
        with pikepdf.open(each.file) as pdf:
            counts = [_statements_on(page) for page in list(pdf.pages)[1:]]  # the cover has a picture too
        assert max(counts) <= 8
        assert counts.count(1) <= 1, each.uri


def _statements_on(page: pikepdf.Page) -> int:
    """Pictures on the page: each is drawn once, at the left edge of its statement."""
    return len(re.findall(r"/Artifact <<\s*/Type|/Artifact BMC|/Figure <<", page.Contents.read_bytes().decode("latin-1")))
