"""E-books that read to you."""

from __future__ import annotations

import html
import re
import zipfile
from pathlib import Path

import pikepdf
import pytest

from easyread.downloads import mp3
from easyread.downloads.book import WHOLE, Book
from easyread.downloads.shelf import Download, Shelf
from tests.downloaded import frames, of
from tests.pdf_text import tagged
from tests.programs import ACE, Keep, ace, epubcheck, failed


@pytest.fixture
def looked_at(shelf: Shelf, part: Book, every_page: bool) -> list[Download]:
    """Every e-book, or the whole and the shortest part of it, whose chapters are those of all others."""
    return [each for each in of(shelf, "ebook") if every_page or each.book in (WHOLE, part.name)]


@pytest.mark.evidence
def test_every_epub_is_valid(looked_at: list[Download], site: Path, keep: Keep) -> None:
    assert len(looked_at) >= 2
    for each in looked_at:
        told = epubcheck(each.file)
        keep(site / each.uri, told)
        assert failed(told) == [], each.uri


def test_the_epub_validator_finds_faults(shelf: Shelf, part: Book, tmp_path: Path) -> None:
    gone = ("style.css", "part-001.mp3", "nav.smil")
    (each,) = [each for each in of(shelf, "ebook") if each.book == part.name]
    broken = tmp_path / "broken.epub"
    with zipfile.ZipFile(each.file) as old, zipfile.ZipFile(broken, "w") as new:
        for info in old.infolist():
            if not info.filename.endswith(gone):
                new.writestr(info, old.read(info))
    told = failed(epubcheck(broken))
    assert [each for each in gone if not any(each in line for line in told)] == []


needs_ace = pytest.mark.skipif(ACE is None, reason="DAISY Ace is not here. To get it: cd tests/node && npm ci --ignore-scripts")


@needs_ace
@pytest.mark.evidence
def test_ace_finds_nothing(looked_at: list[Download], site: Path, tmp_path: Path, keep: Keep) -> None:
    for each in looked_at:
        told = ace(each.file, tmp_path / each.book)
        keep(site / each.uri, told)
        assert failed(told) == [], each.uri


@needs_ace
def test_ace_finds_faults(shelf: Shelf, part: Book, tmp_path: Path) -> None:
    (each,) = [each for each in of(shelf, "ebook") if each.book == part.name]
    broken = tmp_path / "broken.epub"
    with zipfile.ZipFile(each.file) as old, zipfile.ZipFile(broken, "w") as new:
        for info in old.infolist():
            new.writestr(info, old.read(info).replace(b' alt=""', b"") if info.filename.endswith("xhtml") else old.read(info))
    assert any("image-alt" in line for line in failed(ace(broken, tmp_path / "report")))


def _read(file: Path, name: str) -> str:
    with zipfile.ZipFile(file) as archive:
        return archive.read(f"EPUB/{name}").decode()


def test_the_book_begins_with_its_first_page_and_says_no_more_than_is_true(shelf: Shelf, books: dict[str, Book]) -> None:
    for each in of(shelf, "ebook"):
        package = _read(each.file, "package.opf")
        assert re.findall(r'<itemref idref="([^"]+)"', package)[0] == "part-001"
        assert '<itemref idref="nav" linear="no"/>' in package
        assert re.search(r'href="cover.png" media-type="image/png" properties="cover-image"', package)
        described = any(item.statement.alt for item in books[each.book].items)
        assert ("alternativeText" in package) == described


def test_its_pages_are_those_of_the_booklet(shelf: Shelf, books: dict[str, Book]) -> None:
    """Read out of the PDF: the first statement of each page, and the page that the e-book says it begins."""
    booklets = {each.book: each for each in of(shelf, "booklet")}
    for each in of(shelf, "ebook"):
        nav = _read(each.file, "nav.xhtml")
        listed = re.findall(r'<a href="(part-\d+.xhtml)#page-(\d+)">\2</a>', nav)
        assert bool(listed) != books[each.book].is_leaflet
        with pikepdf.open(booklets[each.book].file) as pdf:
            said = [(element.text, element.page) for element in tagged(pdf)]
        for name, page in listed:
            after = _read(each.file, name).split(f'id="page-{page}"')[1]
            sentence = re.sub(r"<[^>]+>", "", after.split("<p>")[1].split("</p>")[0])
            assert (html.unescape(sentence), int(page)) in said, (each.uri, page)


def test_hard_words_lead_to_their_meaning(shelf: Shelf, part: Book) -> None:
    (each,) = [each for each in of(shelf, "ebook") if each.book == part.name]
    with zipfile.ZipFile(each.file) as archive:
        pages = {name.rpartition("/")[2]: archive.read(name).decode() for name in archive.namelist() if name.endswith(".xhtml")}
    links = [
        link for page in pages.values() for link in re.findall(r'<strong><a href="([^"#]+)#([^"]+)" epub:type="glossref"', page)
    ]
    assert len({anchor for _, anchor in links}) == len(part.words) > 0
    assert all(f'id="{anchor}"' in pages[page] for page, anchor in links)


def test_clips_follow_one_another_without_a_gap(shelf: Shelf, part: Book) -> None:
    (each,) = [each for each in of(shelf, "ebook") if each.book == part.name]
    with zipfile.ZipFile(each.file) as archive:
        for name in archive.namelist():
            if name.endswith(".smil"):
                clips = re.findall(r'clipBegin="([\d.]+)s" clipEnd="([\d.]+)s"', archive.read(name).decode())
                assert clips[0][0] == "0.000"
                assert [end for _, end in clips[:-1]] == [begin for begin, _ in clips[1:]]
                length = mp3.seconds(frames(archive.read(name.replace(".smil", ".mp3"))))
                assert abs(float(clips[-1][1]) - length) < 0.002
