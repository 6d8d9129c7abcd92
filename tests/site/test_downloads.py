"""Every statement once and in order in every format."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import docx
import pikepdf
import pytest
from docx.oxml.ns import qn

from easyread.downloads import word_file
from easyread.downloads.book import Book
from easyread.downloads.formats import FORMATS
from easyread.downloads.jobs import PLANS
from easyread.downloads.shelf import Download, Shelf
from easyread.pages.outline import Outline
from tests.downloaded import LOUIS, PRINTED, ids, longest_run, of
from tests.pdf_text import tagged

NOT_PAGES = ("words#", "contact-us#", "who-made-it#", "how-to-use#")


def test_every_format_of_every_part_is_made(shelf: Shelf, books: dict[str, Book], outline: Outline) -> None:
    made_here = FORMATS.keys() - shelf.on_request.keys()
    assert {(each.book, each.format) for each in shelf.downloads} == {(book, name) for book in books for name in made_here}
    assert shelf.on_request.keys() == (set() if LOUIS else {"braille-grade-2", "ebraille-grade-2"})
    assert [each.format for each in shelf.plans] == list(PLANS)
    assert outline.tour
    assert shelf.listening.keys() == {outline.tour.key, *(each.page.key for each in outline.shown)}


def test_the_tour_takes_as_many_minutes_as_its_title_says(shelf: Shelf, outline: Outline) -> None:
    assert outline.tour
    said = re.search(r"\d+ minutes?", outline.tour.title)
    assert said is None or said.group() == shelf.listening[outline.tour.key].extent


MOST_LINKS = 25
"""On the Easy Read page, before anything is opened."""


@pytest.mark.parametrize("address", ["downloads/", "easy-read/downloads/"])
def test_the_downloads_page_has_three_choices_and_every_file(address: str, shelf: Shelf, site: Path) -> None:
    text = (site / address / "index.html").read_text(encoding="utf-8")
    main = text[text.index("<main") : text.index("</main>")]
    first = [main.index(f'href="#to-{way}"') for way in ("print", "listen", "ask")]
    files = re.findall(r'href="([^"]+)"[^>]* download', main)
    assert sorted(first) == first
    assert first[-1] < main.index(f'href="{files[0]}"')
    there = {(site / address / way).resolve() for way in files}
    shown = [each for each in shelf.downloads if FORMATS[each.format].for_readers or not address.startswith("easy-read")]
    assert there >= {site / each.uri for each in shown}
    assert all(file.is_file() for file in there)
    opened = re.sub(r'(?s)<details.*?</details>|<section class="choices".*', "", main)
    opened = re.sub(r'(?s)<p class="one__(top|ways)">.*?</p>', "", opened)  # there for who sees one statement at a time
    assert opened.count("<a ") <= MOST_LINKS or not address.startswith("easy-read")
    books = [each.book for each in shelf.downloads if each.format == "booklet"]
    assert books[-1] == "easy-read"  # the short ones first


# Each statement once, in order, in every format. A reader gives the texts or ids that a file holds.


def in_pdf(each: Download) -> list[str]:
    with pikepdf.open(each.file) as pdf:
        return [element.text for element in tagged(pdf) if element.tag == "P"]


def in_docx(each: Download) -> list[str]:
    return [line for paragraph in docx.Document(str(each.file)).paragraphs for line in paragraph.text.split("\n")]


def in_text(each: Download) -> list[str]:
    return each.file.read_text(encoding="utf-8").splitlines()


def in_epub(each: Download) -> list[str]:
    with zipfile.ZipFile(each.file) as archive:
        names = sorted(name for name in archive.namelist() if re.fullmatch(r"EPUB/part-\d+\.xhtml", name))
        trees = [ElementTree.fromstring(archive.read(name)) for name in names]
    return ["".join(line.itertext()) for tree in trees for line in tree.iter("{http://www.w3.org/1999/xhtml}p")]


@pytest.mark.parametrize(
    ("read", "formats"), [(in_pdf, [*PRINTED]), (in_docx, ["word"]), (in_text, ["text"]), (in_epub, ["ebook"])]
)
def test_every_sentence_once_and_in_order(
    read: Callable[[Download], list[str]], formats: list[str], shelf: Shelf, books: dict[str, Book]
) -> None:
    for each in of(shelf, *formats):
        wanted = [sentence.text for item in books[each.book].items for sentence in item.statement.sentences]
        held = read(each)
        assert wanted == longest_run(held, wanted), each.uri


def test_every_id_once_and_in_order(shelf: Shelf, books: dict[str, Book]) -> None:
    for each in of(shelf, "data", "word", "audio", "ebook"):
        assert _ids_in(each, books) == ids(books[each.book]), each.uri


def _ids_in(each: Download, books: dict[str, Book]) -> list[str]:
    data = Path(each.file).read_bytes()
    if each.format == "data":
        return [statement["id"] for page in json.loads(data)["pages"] for statement in page["statements"]]
    if each.format == "audio":
        return [name for name in each.cues if not name.endswith(("#title", "-heading")) and not name.startswith(NOT_PAGES)]
    by_anchor = {item.anchor: item.id for book in books.values() for item in book.items}
    if each.format == "word":
        by_bookmark = {word_file.bookmark(anchor): name for anchor, name in by_anchor.items()}
        marks = docx.Document(io.BytesIO(data)).element.body.iter(qn("w:bookmarkStart"))
        return [by_bookmark[name] for mark in marks if (name := mark.get(qn("w:name"))) in by_bookmark]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = sorted(name for name in archive.namelist() if re.fullmatch(r"EPUB/part-\d+\.smil", name))
        smil = "".join(archive.read(name).decode() for name in names)
    return [by_anchor[anchor] for anchor in re.findall(r'<text src="[^"#]+#([^"]+)"', smil) if anchor in by_anchor]
