"""A Word file for groups to review: real styles, a bookmark for each statement. And the comments that come back on it."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.shape import CT_Inline
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from easyread.downloads.book import Book, Chapter, Item
from easyread.downloads.studio import Studio
from easyread.model import Run
from easyread.text.colour import INK
from easyread.text.links import is_outside

FONT, SIZE = "Arial", 16
"""On nearly every computer. 16 points: the least for Easy Read (People First; Department of Health)."""
PICTURE = 3.8
"""Centimetres."""
MOST_BYTES, MOST_PARTS = 100_000_000, 5_000
"""Of a Word file that comes back, unpacked: hundreds of photographs, and no more."""
_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


class NotOursError(Exception):
    """A file that is no Word file. Its text says why."""


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody wrote beside a statement."""

    bookmark: str
    """The statement's bookmark, empty for a comment elsewhere."""
    author: str
    text: str


def as_docx(book: Book, studio: Studio) -> bytes:
    """The Word file, the same bytes every time."""
    document = docx.Document()
    _prepare(document, book, studio.library.site.brand.colour)
    document.add_paragraph("Easy Read", style="Subtitle")
    document.add_paragraph(book.title, style="Title")
    for line in filter(None, (book.organisation, book.plan, book.date)):
        document.add_paragraph(line)
    chapters = (book.how_to_use, *book.to_read)
    pictures = _add_pictures(document, chapters, studio)
    for chapter in chapters:
        _add_chapter(document, chapter, pictures)
    document.add_heading("Who made this booklet", level=1)
    for line in book.who_made_it:
        document.add_paragraph(line)
    made = io.BytesIO()
    document.save(made)
    return _with_fixed_dates(made.getvalue())


def _prepare(document: WordDocument, book: Book, colour: str) -> None:
    about = document.core_properties
    about.title, about.author, about.language, about.comments = book.title, book.organisation, book.language, ""
    about.created = about.modified = _EPOCH
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    for name, size in (("Normal", SIZE), ("Title", 30), ("Subtitle", 20), ("Heading 1", 24), ("Heading 2", 20)):
        _set_style(document.styles[name], size, INK if name == "Normal" else colour, book.language)


def _set_style(style: Any, size: int, colour: str, spoken: str) -> None:
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


def _add_pictures(document: WordDocument, chapters: Sequence[Chapter], studio: Studio) -> dict[str, str]:
    """Each picture once, however often it is shown: its name, and Word's name for it."""
    names = dict.fromkeys(item.statement.picture.key for chapter in chapters for item in chapter.items)
    known = ((name, studio.picture_png(name)) for name in names)
    return {name: document.part.get_or_add_image(io.BytesIO(png))[0] for name, png in known if png}


def _add_chapter(document: WordDocument, chapter: Chapter, pictures: Mapping[str, str]) -> None:
    document.add_heading(chapter.title, level=1).paragraph_format.page_break_before = True
    for item in chapter.shown:
        if item.heading:
            document.add_heading(item.heading, level=2)
        _add_statement(document, item, pictures)


def _add_statement(document: WordDocument, item: Item, pictures: Mapping[str, str]) -> None:
    """The picture in a line of its own above the words: no table, so that every reader follows the order."""
    if name := pictures.get(item.statement.picture.key):
        line = document.add_paragraph()
        line.paragraph_format.keep_with_next = True
        drawn = CT_Inline.new_pic_inline(_number(item.anchor), name, "picture.png", Cm(PICTURE), Cm(PICTURE))
        line.add_run()._r.add_drawing(drawn)
        _describe(drawn.docPr, item.statement.alt)
    style = "List Bullet" if item.statement.is_item else None
    paragraphs = [document.add_paragraph(style=None if number else style) for number, _ in enumerate(item.statement.sentences)]
    for paragraph, sentence in zip(paragraphs, item.statement.sentences, strict=True):
        paragraph.paragraph_format.keep_with_next = paragraph is not paragraphs[-1]
        for run in sentence.runs:
            _add_run(paragraph, run)
    _bookmark(paragraphs[0], paragraphs[-1], item.anchor)
    paragraphs[-1].paragraph_format.space_after = Pt(SIZE * 1.5)


def _describe(properties: Any, alt: str) -> None:
    """Its alternative text. Without one, the picture is marked as decoration, as Word itself does."""
    properties.set("descr", alt)
    if not alt:
        extensions, extension, decorative = (OxmlElement(f"a:{name}") for name in ("extLst", "ext", "decorative"))
        extension.set("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}")
        decorative.tag = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
        decorative.set("val", "1")
        extension.append(decorative)
        extensions.append(extension)
        properties.append(extensions)


def _add_run(paragraph: Paragraph, run: Run) -> None:
    if run.target and is_outside(run.target):
        link = OxmlElement("w:hyperlink")
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        link.set(qn("r:id"), paragraph.part.relate_to(run.target, kind, is_external=True))
        made = paragraph.add_run(run.text)
        made.underline = True
        link.append(made._element)
        paragraph._element.append(link)
    else:
        paragraph.add_run(run.text).bold = run.hard or None


def bookmark(name: str) -> str:
    """An anchor as Word's name for it: letters, digits and `_`, and no more than 40 of them."""
    plain = re.sub(r"[^A-Za-z0-9]", "_", name)
    return plain if len(plain) <= 40 else f"{plain[:31]}_{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def _number(name: str) -> int:
    """One of its own for everything that Word wants a number for."""
    return int(hashlib.sha256(name.encode()).hexdigest()[:7], 16)


def _bookmark(first: Paragraph, last: Paragraph, name: str) -> None:
    number = str(_number(name))
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    start.set(qn("w:id"), number)
    start.set(qn("w:name"), bookmark(name))
    end.set(qn("w:id"), number)
    first._element.insert(0, start)
    last._element.append(end)


def _with_fixed_dates(raw: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            info = zipfile.ZipInfo(name, _FIRST_DAY)
            info.compress_type, info.create_system, info.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
            new.writestr(info, old.read(name))
    return made.getvalue()


def comments_in(raw: bytes) -> tuple[Comment, ...]:
    """The comments on a Word file that was made here and sent back, in the order of the file. Raises NotOursError."""
    try:
        _measure(raw)
        document = docx.Document(io.BytesIO(raw))
        places = dict(_places(document))
        return tuple(
            Comment(places.get(each.comment_id, ""), each.author, " ".join(each.text.split())) for each in document.comments
        )
    except NotOursError:
        raise
    except Exception as error:  # a broken file may be broken anywhere, and the library fails in as many ways
        raise NotOursError("It is not a Word file (.docx), or it is broken.") from error


def _measure(raw: bytes) -> None:
    """Raises NotOursError for a file that says it is larger inside than a person could have made it."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        inside = archive.infolist()
        if len(inside) > MOST_PARTS or sum(each.file_size for each in inside) > MOST_BYTES:
            raise NotOursError(f"It holds more than {MOST_BYTES // 1_000_000} MB or {MOST_PARTS:,} parts.")


def _places(document: WordDocument) -> Iterator[tuple[int, str]]:
    """For each comment's number the bookmark of the statement it stands in or after, as long as no heading comes between."""
    here = ""
    for element in document.element.body.iter():
        if element.tag == qn("w:pStyle") and str(element.get(qn("w:val"))).startswith("Heading"):
            here = ""
        elif element.tag == qn("w:bookmarkStart") and str(element.get(qn("w:name"))).startswith("s_"):
            here = str(element.get(qn("w:name")))
        elif element.tag == qn("w:commentRangeStart"):
            yield int(element.get(qn("w:id"))), here
