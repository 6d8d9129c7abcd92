"""Booklets of a tiny project: how their pages look, as golden pictures, and what printing them spares."""

from __future__ import annotations

import gc
import io
import zipfile
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from docx.oxml.document import CT_Body
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat

from easyread.downloads.book import Book, make_books, on_paper
from easyread.downloads.formats.booklets import BOOKLET, FORMATS, PARTS, STYLES, Style, booklet_data, set_booklet
from easyread.downloads.formats.fold import sides
from easyread.downloads.formats.text import as_text
from easyread.downloads.grey import in_greys
from easyread.downloads.pdf import compile_pdf, compile_pngs
from easyread.downloads.studio import Studio
from easyread.downloads.word_file import as_docx
from easyread.pages.outline import make_outline
from easyread.text.colour import contrast
from tests.pdf_text import heights, pieces, said_by
from tests.tiny import TINY, easy, lay_out, read_library, standard

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


_LINES = "![](../pictures/ask.svg)\nWe do this for you.\nIt is good for you.\n\n"
_HELP = "".join(f"![](../pictures/phone.svg)\nPhone {number} for help.\nYou can do that now.\n\n" for number in (111, 116, 999))
_NUMBERS = "".join(f"![](pictures/phone.svg)\nPhone number {number}.\nThey help you with {number}.\n\n" for number in (1, 2, 3))


@pytest.mark.parametrize("name", STYLES)
def test_help_is_on_one_page_and_no_statement_alone_on_a_last_one(name: str, tmp_path: Path) -> None:
    for count in range(1, 12):
        body = f"{_LINES * count}![](../pictures/ask.svg)\nYou may be sad.\n\n{_LINES * 2}"
        pages = {"content/topics/help.easy.md": easy("Help", body=body), "docs/help.md": standard("Help", help_for="[sad]")}
        root = lay_out(tmp_path / f"{count}", {**TINY, **pages, "docs/help.easy.md": easy("Help", body=_HELP)})
        library = read_library(root)
        book, studio = make_books(make_outline(library))[0], Studio(library, tmp_path / "made")
        begins = pages_in_print(book, studio, STYLES[name])
        chapters = booklet_data(book, STYLES[name], studio)["chapters"]
        for chapter, following in pairwise(chapters):
            on = [(begins[tuple(item["place"])], item["help"]) for item in chapter["items"]]
            assert len({page for page, is_help in on if is_help}) <= 1
            assert not following["starts_page"] or len({page for page, _ in on[-2:]}) == 1, (count, chapter["title"])


@pytest.mark.parametrize("name", ["booklet", "giant-print"])
def test_the_page_of_help_is_not_split_where_help_on_other_pages_may_be(name: str, tmp_path: Path) -> None:
    """Readers look it up in the contents, so all its numbers stand together, whatever stands before them."""
    for count in range(1, 6):
        pages = {
            "content/pledges/care.easy.md": easy("Good care", body=_LINES * count),
            "content/help.md": standard("Help", help_for="[sad]"),
            "content/help.easy.md": easy("Help", body=_HELP.replace("../", "")),
        }
        library = read_library(lay_out(tmp_path / f"{count}", {**TINY, **pages}))
        book, studio = make_books(make_outline(library))[0], Studio(library, tmp_path / "made")
        begins = pages_in_print(book, studio, STYLES[name])
        place = next(number for number, chapter in enumerate(book.printed(True)) if chapter.key == "help")
        assert len({begins[place, item] for item in range(3)}) == 1, count


def test_hard_words_that_a_page_holds_are_on_one(tmp_path: Path) -> None:
    """Readers look things up in them. Nothing but the back page comes after, so that it takes no more paper."""
    words = "".join(f"word{letter}:\n  meaning: This is what it means.\n  picture: ask\n" for letter in "abcde")
    said = "".join(f"![](../pictures/ask.svg)\nThis is a **word{letter}**.\nThis is what it means.\n\n" for letter in "abcde")
    for count in range(1, 6):
        pages = {"content/pledges/care.easy.md": easy("Good care", body=said + _LINES * count), "content/words.yml": words}
        library = read_library(lay_out(tmp_path / f"{count}", {**TINY, **pages}))
        book, studio = make_books(make_outline(library))[0], Studio(library, tmp_path / "made")
        begins = pages_in_print(book, studio, STYLES["booklet"])
        place = next(number for number, chapter in enumerate(book.printed(True)) if chapter.key == "words")
        assert len({begins[place, item] for item in range(5)}) == 1, count


def test_without_pictures_each_number_to_phone_stands_apart_from_the_next(tmp_path: Path) -> None:
    """As far as any statement from the next: where sentences of one stand nearly as far apart, nobody sees whose number it is."""
    pages = {"content/help.md": standard("Help", help_for="[sad]"), "content/help.easy.md": easy("Help", body=_NUMBERS)}
    library = read_library(lay_out(tmp_path, {**TINY, **pages}))
    book, studio = make_books(make_outline(library))[0], Studio(library, tmp_path / "made")
    with pikepdf.open(io.BytesIO(compile_pdf(BOOKLET, booklet_data(book, STYLES["words-only"], studio), studio))) as pdf:
        at = next(found for page in pdf.pages if "Phone number 1." in (found := heights(page)))
    apart = [at[f"They help you with {n}."] - at[f"Phone number {n + 1}."] for n in (1, 2)]
    within = at["Phone number 1."] - at["They help you with 1."]
    assert apart == pytest.approx([apart[0]] * 2)
    assert apart[0] > within * 1.2


def test_in_giant_print_a_heading_stands_further_from_the_one_above_it_than_its_own_lines_from_each_other(tmp_path: Path) -> None:
    """Else the two are read as one of several lines."""
    body = "## Meeting people that you have known for a long time\n\n![](../pictures/ask.svg)\nWe meet.\n"
    library = read_library(lay_out(tmp_path, {**TINY, "content/topics/help.easy.md": easy("Getting together", body=body)}))
    book, studio = make_books(make_outline(library))[0], Studio(library, tmp_path / "made")
    with pikepdf.open(io.BytesIO(compile_pdf(BOOKLET, booklet_data(book, STYLES["giant-print"], studio), studio))) as pdf:
        at = next(found for page in pdf.pages if "Getting together" in (found := heights(page)))
    lines = ("Getting together", "Meeting people that you have ", "known for a long time")
    apart, within = (at[before] - at[after] for before, after in pairwise(lines))
    assert apart > within * 1.1


@pytest.mark.parametrize("name", STYLES)
def test_a_leaflet_says_that_it_is_easy_read_and_its_statements_stand_apart(name: str, tmp_path: Path) -> None:
    body = "".join(f"![](pictures/ask.svg)\nThing {number}.\nWe do it {number}.\n\n" for number in (1, 2))
    alone = {file: None for file in TINY if file.startswith(("content/topics", "content/pledges"))}
    pages = {"content/short.md": standard("In short"), "content/short.easy.md": easy("In short", "", body)}
    library = read_library(lay_out(tmp_path, {**TINY, **alone, **pages}))
    book, studio = make_books(make_outline(library))[0], Studio(library, tmp_path / "made")
    assert book.is_leaflet
    with pikepdf.open(io.BytesIO(compile_pdf(BOOKLET, booklet_data(book, STYLES[name], studio), studio))) as pdf:
        at = heights(pdf.pages[0])
    assert "Easy Read" in at
    assert at["We do it 1."] - at["Thing 2."] > (at["Thing 1."] - at["We do it 1."]) * 1.2


def test_a_part_by_itself_has_no_tabs(root: Path, studio: Studio) -> None:
    """A number at the edge of each page tells nothing where there is one part, and stands beside the page's own."""
    whole, *parts = make_books(make_outline(read_library(root)))
    assert {chapter["part"] for chapter in booklet_data(whole, STYLES["booklet"], studio)["chapters"]} == {0, 1, 2}
    assert parts
    for part in parts:
        assert {chapter["part"] for chapter in booklet_data(part, STYLES["booklet"], studio)["chapters"]} == {0}


def test_big_print_is_called_on_its_cover_what_the_website_calls_it() -> None:
    for each in FORMATS:
        if each.name in ("large-print", "giant-print"):
            assert STYLES[each.name].kind[0].startswith(f"{each.title}, ")


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


def test_an_email_address_that_is_too_wide_is_broken_after_its_signs(book: Book, studio: Studio) -> None:
    """At 28 point beside a picture."""
    wide = replace(book, email="hello@harbourhomes.example")
    raw = compile_pdf(BOOKLET, booklet_data(wide, STYLES["giant-print"], studio), studio)
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        lines = [text.strip() for page in pdf.pages for text in pieces(page)]
    assert {"hello@\u200bharbourhomes", "example"} <= set(lines)


@pytest.mark.parametrize(
    ("link", "line"),
    [
        ("[rules](https://www.example.org/rules/)", "Website: www.example.org/rules"),
        (f"[rules](https://www.example.org/{'very-' * 9}long)", "Website: www.example.org"),
        ("[example.org](https://www.example.org)", ""),
        ("[us](mailto:us@example.org)", ""),
    ],
)
def test_paper_tells_the_address_of_a_link_whose_words_do_not(link: str, line: str, tmp_path: Path) -> None:
    body = f"![](../pictures/ask.svg)\nRead our {link}.\n"
    outline = make_outline(read_library(lay_out(tmp_path, {"content/topics/help.easy.md": easy("Getting help", body=body)})))
    book, studio = make_books(outline)[0], Studio(outline.library, tmp_path / ".cache/made")
    (item,) = (item for item in book.items if item.statement.text.startswith("Read our"))
    told = on_paper(item.statement)
    assert [sentence.text for sentence in told.sentences[1:]] == ([line] if line else [])
    printed = [shown["sentences"] for each in booklet_data(book, Style(18), studio)["chapters"] for shown in each["items"]]
    in_word = zipfile.ZipFile(io.BytesIO(as_docx(book, studio))).read("word/document.xml").decode()
    for said in (str(printed), as_text(book), in_word):
        assert ("Website: " in said) is bool(line)


def test_an_address_that_a_line_has_room_for_is_not_broken(tmp_path: Path) -> None:
    """At 28 point beside a picture, where Typst would break it after its last sign."""
    body = "![](../pictures/ask.svg)\nRead our [rules](https://www.harbours.co.uk).\n"
    outline = make_outline(read_library(lay_out(tmp_path, {"content/topics/help.easy.md": easy("Getting help", body=body)})))
    data = booklet_data(make_books(outline)[0], STYLES["giant-print"], Studio(outline.library, tmp_path / ".cache/made"))
    raw = compile_pdf(BOOKLET, data, Studio(outline.library, tmp_path / ".cache/made"))
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        lines = [text.strip() for page in pdf.pages for text in pieces(page)]
    assert "www.harbours.co.uk" in lines
