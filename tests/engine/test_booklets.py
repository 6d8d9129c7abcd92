"""Booklets of a tiny project: how their pages look, as golden pictures, and what printing them spares."""

from __future__ import annotations

import gc
import io
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from docx.oxml.document import CT_Body
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat

from easyread.downloads.book import Book, make_books
from easyread.downloads.formats.booklets import BOOKLET, PARTS, STYLES, Style, booklet_data, set_booklet
from easyread.downloads.formats.fold import sides
from easyread.downloads.grey import in_greys
from easyread.downloads.pdf import compile_pdf, compile_pngs
from easyread.downloads.studio import Studio
from easyread.downloads.word_file import as_docx
from easyread.pages.outline import make_outline
from easyread.text.colour import contrast
from tests.pdf_text import said_by
from tests.tiny import TINY, easy, lay_out, read_library

GOLDEN = Path(__file__).parents[1] / "golden/booklets"
_SENTENCES = "".join(
    f"![](../pictures/ask.svg)\nWe do thing {n} for you.\nIt is one of the things that we do with you, in your town.\n\n"
    for n in range(1, 9)
)
CONTENT = {
    "content/site.yml": TINY["content/site.yml"] + "published: 2026-01-02\n",
    "content/topics/help.easy.md": easy(
        "Getting help", body=f"![](../pictures/ask.svg)\nThis is about **help**.\nHelp means we do it together.\n\n{_SENTENCES}"
    ),
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lay_out(tmp_path_factory.mktemp("booklets"), CONTENT)


@pytest.fixture(scope="module")
def book(root: Path) -> Book:
    return make_books(make_outline(read_library(root)))[0]


@pytest.fixture(scope="module")
def studio(root: Path) -> Studio:
    return Studio(read_library(root), root / ".cache/made", "https://example.org/plan/")


@pytest.mark.parametrize("name", STYLES)
def test_pages_look_as_they_did(name: str, book: Book, studio: Studio) -> None:
    """The cover, contents, statements, word list and back page. To accept a change on purpose: delete the picture in tests/golden/ and run
    the test, which draws it again and fails once. The fonts are a package's, so that no machine's own make a difference."""
    made, golden = _sheet(book, STYLES[name], studio), GOLDEN / f"{name}.png"
    if not golden.exists():
        made.quantize(96, dither=Image.Dither.NONE).save(golden, optimize=True)
        pytest.fail(f"Wrote {golden}. Look at it, then run again.")
    with Image.open(golden) as opened:
        before = opened.convert("RGB")
    assert made.size == before.size
    for place in range(5):
        page = (place * made.width // 5, 0, (place + 1) * made.width // 5, made.height)
        apart = ImageStat.Stat(ImageChops.difference(made.crop(page), before.crop(page)).convert("L"))
        assert apart.mean[0] < 0.6, f"page {place + 1}"


def pages_in_print(book: Book, studio: Studio, style: Style) -> dict[tuple[int, int], int]:
    """The page of each statement, by the number of its chapter and its own in it, both from 0."""
    return {(chapter, item): page for chapter, item, page in set_booklet(book, style, studio)[1]}


def _sheet(book: Book, style: Style, studio: Studio) -> Image.Image:
    pages = compile_pngs(BOOKLET, booklet_data(book, style, studio), studio, 24)
    words = list(book.printed(style.pictures)).index(next(each for each in book.printed(style.pictures) if each.key == "words"))
    numbers = (1, 2, 3, pages_in_print(book, studio, style)[words, 0], len(pages))
    opened = [Image.open(io.BytesIO(pages[number - 1])).convert("RGB") for number in numbers]
    sheet = Image.new("RGB", (opened[0].width * 5, opened[0].height))
    for place, page in enumerate(opened):
        sheet.paste(page, (place * page.width, 0))
    return sheet


def test_white_is_clear_on_the_colour_of_each_part() -> None:
    assert all(contrast("#ffffff", colour) >= 7 for colour in PARTS)


def test_the_back_page_is_one_page_in_every_size(book: Book, studio: Studio) -> None:
    chapters = list(book.printed(True))
    for style in STYLES.values():
        pages = pages_in_print(book, studio, style)
        assert len({pages[len(chapters) - 1, item] for item in range(2)}) == 1
        made = compile_pngs(BOOKLET, booklet_data(book, style, studio), studio, 10)
        assert pages[len(chapters) - 1, 0] == len(made)


_MEASURED_ALWAYS = (("item-at-most(item) > room and ", ""), ("at-most > room and ", ""))
"""How the template reads when it lays out each statement to know how tall it is, which takes twice as long."""
_LONG = [
    f"![](../pictures/ask.svg)\n{' '.join([word] * count)}.\n"
    for count in range(6, 90, 6)
    for word in ("WHEREVER", "illness", "WWWWWWWWWWWW")
]


@pytest.mark.parametrize("name", ["booklet", "giant-print", "words-only"])
def test_what_is_not_measured_is_no_taller_than_was_thought(name: str, tmp_path: Path) -> None:
    """From short statements to some that are taller than a page, in the widest letters and the narrowest."""
    root = lay_out(tmp_path, {**CONTENT, "content/topics/help.easy.md": easy("Getting help", body="\n".join(_LONG))})
    library = read_library(root)
    studio, book = Studio(library, tmp_path / "made"), make_books(make_outline(library))[0]
    data, always = booklet_data(book, STYLES[name], studio), tmp_path / "always.typ"
    text = BOOKLET.read_text(encoding="utf-8")
    for quick, slow in _MEASURED_ALWAYS:
        assert quick in text
        text = text.replace(quick, slow)
    always.write_text(text, encoding="utf-8")
    assert compile_pdf(BOOKLET, data, studio) == compile_pdf(always, data, studio)


def test_short_addresses_stand_where_the_site_is_known(book: Book, studio: Studio) -> None:
    said = said_by(compile_pdf(BOOKLET, booklet_data(book, Style(18), studio), studio))
    assert "example.org/plan/easy/topics" in said
    assert "example.org/plan/easy/pledges" in said
    unknown = Studio(studio.library, studio.folder)
    assert "easy/" not in said_by(compile_pdf(BOOKLET, booklet_data(book, Style(18), unknown), unknown))


@given(st.integers(1, 200))
def test_folded_sheets_are_read_in_order(pages: int) -> None:
    """Stacked and folded, the inner side's left page of each sheet follows its outer side's right, and so on to the middle and back."""
    laid = sides(pages)
    fronts, backs = laid[::2], laid[1::2]
    first_half = [page for front, back in zip(fronts, backs, strict=True) for page in (front[1], back[0])]
    second_half = [page for front, back in zip(fronts, backs, strict=True) for page in (front[0], back[1])]
    read = [*first_half, *reversed(second_half)]
    assert [page for page in read if page] == list(range(1, pages + 1))
    assert pages <= 2 or read[-1] == pages


def test_a_tick_is_as_dark_as_a_cross_and_nothing_changes_places() -> None:
    @cache
    def grey(colour: str) -> int:
        return int(in_greys(f'<path fill="#{colour}"/>'.encode(), ".svg").decode().partition("#")[2][:2], 16)

    assert abs(grey("007f3b") - grey("d5281b")) <= 8
    lights = [grey(f"{light:02x}" * 3) for light in range(256)]
    assert all(darker <= lighter for darker, lighter in pairwise(lights))
    assert sum(lights) > sum(range(256))


def test_areas_get_patterns_of_their_own_where_colours_are_gone() -> None:
    svg = '<svg viewBox="0 0 9 9"><path id="area-1" d="M0 0H9V9Z" fill="#8ecae6"/><path id="area-2" d="M0 0V9H9Z" fill="#b5e2a8"></path></svg>'
    made = in_greys(svg.encode(), ".svg").decode()
    assert made.count("<pattern ") == 2
    assert '<path d="M0 0H9V9Z" fill="url(#marks-0)"/>' in made
    assert '<path d="M0 0V9H9Z" fill="url(#marks-1)"/>' in made
    assert in_greys(b'<svg><path fill="#fff"/></svg>', ".svg") == b'<svg><path fill="#ffffff"/></svg>'


def test_what_a_word_file_was_made_from_is_let_go_of(book: Book, studio: Studio) -> None:
    """Else it lies about until Python looks for circles, which it does seldom: of a hundred files it was 250 MB."""
    gc.collect()
    gc.disable()
    try:
        as_docx(book, studio)
        left = [body for body in gc.get_objects() if isinstance(body, CT_Body)]
        assert left, "python-docx holds its documents in circles no more: word_file need not empty them"
        assert not any(len(body) for body in left)
    finally:
        gc.enable()
