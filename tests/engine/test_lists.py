"""Lists in Easy Read: after a sentence that ends in a colon, each item with its own picture. Real files of a tiny project."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import docx
import pytest

from easyread.checks import check
from easyread.downloads.shelf import Shelf, make_shelf
from easyread.model import in_groups
from easyread.pages.outline import make_outline
from tests.programs import failed, ooxml
from tests.tiny import TINY, easy, lay_out, mkdocs, read_library

ITEMS = """![](../pictures/ask.svg)
This is **help**.
Help means we do it with you.

![](../pictures/ask.svg)
We can help you to:

![](../pictures/ask.svg)
- get up

![](../pictures/ask.svg)
- cook your meals
You choose what to eat.

![](../pictures/ask.svg)
Ask us.
"""
HELP = {"content/topics/help.easy.md": easy("Getting help", body=ITEMS)}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = TINY["content/site.yml"].replace("formats: []\n", "formats: [text, data, word, ebook, braille-grade-1]\n")
    return lay_out(tmp_path_factory.mktemp("lists"), {**HELP, "content/site.yml": site})


@pytest.fixture(scope="module")
def shelf(root: Path) -> Shelf:
    return make_shelf(make_outline(read_library(root)), root)


def file(shelf: Shelf, format_: str) -> bytes:
    uri = next(each.uri for each in shelf.downloads if each.format == format_ and each.book == "easy-read")
    return dict(shelf.files)[uri].read_bytes()


def test_items_are_read_without_their_mark(root: Path) -> None:
    library = read_library(root)
    page = next(page for page in library.easy_pages if page.key == "topics/help")
    assert [(each.text, each.is_item) for each in page.statements] == [
        ("This is help. Help means we do it with you.", False),
        ("We can help you to:", False),
        ("get up", True),
        ("cook your meals You choose what to eat.", True),
        ("Ask us.", False),
    ]
    assert [len(group) for group in in_groups(page.statements)] == [1, 1, 2, 1]
    assert page.statements[2].sentences[0].where.column == 3
    assert not [each for each in check(library) if each.where.path == page.path and each.rule != "repeated-picture"]


def test_items_are_one_list_on_their_page(root: Path) -> None:
    assert mkdocs(root, "build").returncode == 0
    html = (root / "site/easy-read/topics/help/index.html").read_text(encoding="utf-8")
    (listed,) = re.findall(r'<ul class="items">(.*?)</ul>', html, re.DOTALL)
    assert listed.count("<li>") == 2
    assert listed.count("<img") == 2
    assert "get up" in listed
    assert "Ask us" not in listed


def test_items_are_items_in_every_file(shelf: Shelf) -> None:
    text = file(shelf, "text").decode("utf-8")
    assert "\n- get up\n\n- cook your meals\nYou choose what to eat.\n" in text.replace("\r\n", "\n")
    assert file(shelf, "data").count(b'"list_item": true') == 2
    with zipfile.ZipFile(io.BytesIO(file(shelf, "ebook"))) as book:
        pages = "".join(book.read(name).decode("utf-8") for name in book.namelist() if name.endswith(".xhtml"))
    assert len(re.findall(r"<ul><li>.*?get up.*?</li><li>.*?cook your meals.*?</li></ul>", pages, re.DOTALL)) == 1
    paragraphs = docx.Document(io.BytesIO(file(shelf, "word"))).paragraphs
    items = [each.text for each in paragraphs if each._p.pPr is not None and each._p.pPr.numPr is not None]
    assert items == ["get up", "cook your meals\nYou choose what to eat."]
    assert failed(ooxml(next(each.file for each in shelf.downloads if each.format == "word"))) == []


def test_in_braille_an_item_begins_in_the_first_cell(shelf: Shelf) -> None:
    lines = file(shelf, "braille-grade-1").decode("ascii").splitlines()
    assert "GET UP" in lines
    assert any(line.startswith("  ,ASK US") for line in lines)
