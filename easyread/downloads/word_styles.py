"""How a Word file looks: its named styles, its paper and its page numbers. One change of a style changes every place that has it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from easyread.downloads.book import Book
from easyread.text.colour import INK

FONT, SIZE = "Arial", 16
"""On nearly every computer. 16 points: the least for Easy Read (People First; Department of Health)."""
STATEMENT, PICTURE = "Easy Read statement", "Easy Read picture"
COVER, CONTENTS = "Easy Read cover picture", "Easy Read contents"
PICTURE_SIDE, COVER_PICTURE = 3.2, 11.0
"""Centimetres."""
_BESIDE = PICTURE_SIDE + 0.6
"""Where the words begin, in centimetres from the margin."""
_WIDTH = 17.0
"""Centimetres of a line: A4, which is 21, without its margins."""
_LINE, _GAP = 1.15, 10
"""Lines as a multiple of the font's own, and points between statements."""
_LINE_HEIGHT = SIZE * 1.15 * _LINE
"""Points. Arial's own line is 1.15 of its size."""
_TALL = PICTURE_SIDE / 2.54 * 72
"""Points of a picture's side."""
_OTHERS = 556
"""Thousandths of the size that a letter of Arial is wide which does not stand below."""
_WIDE = {
    letter: wide
    for wide, letters in {
        191: "'",
        222: "ijl‘’",
        260: "|",
        278: " \u00a0!,./:;I[]\\ft",
        333: "()-`r“”",
        334: "{}",
        355: '"',
        389: "*",
        469: "^",
        500: "Jcksvxyz",
        584: "+<=>~",
        611: "FTZ",
        667: "&ABEKPSVXY",
        722: "CDHNRUw",
        778: "GOQ",
        833: "Mm",
        889: "%",
        944: "W",
        1000: "—…",
        1015: "@",
    }.items()
    for letter in letters
}
"""How wide letters of Arial are, in thousandths of its size, and all others. Source: the metrics of Helvetica, which Arial and Liberation
Sans share. Bold is wider, so that words are never thought to be taller than they are."""


def lay_down(document: WordDocument, book: Book, colour: str) -> None:
    """The paper, the styles and the page numbers of a new document, and what it says of itself."""
    _leave_out_stock(document)
    _describe(document, book)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2)
    section.bottom_margin = Cm(2.4)  # the picture of a last statement may hang lower than its words
    section.footer_distance = Cm(0.9)
    for name, size in (
        ("Normal", SIZE),
        ("Title", 36),
        ("Subtitle", 20),
        ("Heading 1", 24),
        ("Heading 2", 20),
        ("Heading 3", 18),
    ):
        _set(document.styles[name], size, INK if name == "Normal" else colour, book.language)
    _set(document.styles["Footer"], SIZE, INK, book.language)
    for heading in ("Heading 1", "Heading 2", "Heading 3"):
        document.styles[heading].paragraph_format.space_before = Pt(18)
    _add_styles(document)
    number = section.footer.paragraphs[0]
    number.style, number.alignment = document.styles["Footer"], WD_ALIGN_PARAGRAPH.CENTER
    add_field(number, "PAGE")


def statement_style(sentences: Sequence[str], has_picture: bool) -> str:
    """The style of a statement: words that are lower than their picture get as much room above and below as puts them in its middle."""
    lines = sum(map(lines_of, sentences))
    return _of_lines(lines) if has_picture and lines * _LINE_HEIGHT < _TALL else STATEMENT


def lines_of(text: str) -> int:
    """How many lines a sentence takes beside a picture."""
    room = (_WIDTH - _BESIDE) / 2.54 * 72 * 1000 / SIZE
    lines, filled = 1, 0
    for word in text.split(" "):
        wide = sum(_WIDE.get(letter, _OTHERS) for letter in word)
        after = filled + _WIDE[" "] + wide if filled else wide
        lines, filled = (lines + 1, wide) if filled and after > room else (lines, after)
    return lines


def make_item(document: WordDocument, paragraph: Paragraph) -> None:
    """A statement as an item of a list."""
    paragraph._p.get_or_add_pPr().append(deepcopy(document.styles["List Bullet"].element.pPr.numPr))
    paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Cm(_BESIDE + 0.6), Cm(-0.6)


def _of_lines(lines: int) -> str:
    return f"{STATEMENT}, {lines} line{'s' if lines > 1 else ''}"


def add_field(line: Paragraph, instruction: str) -> None:
    """What Word works out itself when it opens the file: a page number, for example."""
    for kind, made in (("begin", "w:fldChar"), ("", "w:instrText"), ("end", "w:fldChar")):
        part = OxmlElement(made)
        if kind:
            part.set(qn("w:fldCharType"), kind)
        else:
            part.set(qn("xml:space"), "preserve")
            part.text = f" {instruction} "
        if kind == "begin":
            part.set(qn("w:dirty"), "true")
        line.add_run()._element.append(part)


def _leave_out_stock(document: WordDocument) -> None:
    """What python-docx's empty document brings of another document: its picture, its notes, styles that nothing uses."""
    package = document.part.package
    for owner in (package, document.part):
        for key, each in list(owner.rels.items()):
            if each.reltype.rpartition("/")[2] in ("thumbnail", "extended-properties", "customXml", "stylesWithEffects"):
                del owner.rels[key]
    settings = document.settings.element
    for name in ("w:rsids", "w:savePreviewPicture", "w:proofState"):
        for each in settings.findall(qn(name)):
            settings.remove(each)
    kept = set(_with_related(document, _USED))
    for style in list(document.styles):
        if style.style_id not in kept:
            style.delete()


def _with_related(document: WordDocument, names: Iterable[str]) -> Iterator[str]:
    """The styles of these ids, and all that they name themselves."""
    styles, open_, seen = {style.style_id: style.element for style in document.styles}, list(names), set[str]()
    while open_:
        each = open_.pop()
        if each not in seen:
            seen.add(each)
            yield each
            related = (styles[each].find(qn(f"w:{kind}")) for kind in ("basedOn", "link", "next"))
            open_ += [str(found.get(qn("w:val"))) for found in related if found is not None]


_USED = (
    "Normal",
    "DefaultParagraphFont",
    "TableNormal",
    "NoList",
    "Title",
    "Subtitle",
    "Footer",
    "ListBullet",
    "Heading1",
    "Heading2",
    "Heading3",
)


def _describe(document: WordDocument, book: Book) -> None:
    about = document.core_properties
    about.title, about.author, about.language, about.comments = book.title, book.organisation, book.language, ""
    about.last_modified_by = book.organisation
    day = book.published
    if day:
        about.created = about.modified = datetime(day.year, day.month, day.day, tzinfo=UTC)
        return
    for name in ("dcterms:created", "dcterms:modified"):
        for each in about._element.findall(qn(name)):
            about._element.remove(each)


def _set(style: Any, size: int, colour: str, spoken: str) -> None:
    style.font.name, style.font.size, style.font.italic = FONT, Pt(size), False
    style.font.color.rgb = RGBColor.from_string(colour.removeprefix("#").upper())
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):  # a theme's font would win over ours
        fonts.attrib.pop(qn(f"w:{name}"), None)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), spoken)
    style.element.get_or_add_rPr().append(language)
    style.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT
    style.paragraph_format.space_after = Pt(size / 2)
    style.paragraph_format.line_spacing = _LINE


def _add_styles(document: WordDocument) -> None:
    statement = _new(document, STATEMENT, "Normal")
    statement.paragraph_format.left_indent = Cm(_BESIDE)
    statement.paragraph_format.space_after = Pt(_GAP)
    statement.paragraph_format.keep_together = True
    for lines in range(1, math.ceil(_TALL / _LINE_HEIGHT)):
        lower = _new(document, _of_lines(lines), STATEMENT)
        spare = (_TALL - lines * _LINE_HEIGHT) / 2
        lower.paragraph_format.space_before, lower.paragraph_format.space_after = Pt(round(spare)), Pt(round(spare + _GAP))
    picture = _new(document, PICTURE, "Normal")  # a line of one point, from which the picture hangs beside the words
    picture.paragraph_format.keep_with_next = True
    picture.paragraph_format.space_after = Pt(0)
    picture.paragraph_format.line_spacing_rule, picture.paragraph_format.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(1)
    _new(document, COVER, "Normal").paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    contents = _new(document, CONTENTS, "Normal")
    contents.paragraph_format.tab_stops.add_tab_stop(Cm(_WIDTH), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)


def _new(document: WordDocument, name: str, base: str) -> Any:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style, style.quick_style = document.styles[base], True
    return style
