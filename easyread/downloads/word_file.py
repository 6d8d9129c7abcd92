"""A Word file for groups to review: real styles, a bookmark for each statement. And the comments that come back on it."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.shape import CT_Inline
from docx.parts.image import ImagePart
from docx.shared import Cm
from docx.text.paragraph import Paragraph

from easyread.downloads.book import Book, Chapter, Item, on_paper
from easyread.downloads.studio import Studio
from easyread.downloads.word_styles import (
    CONTENTS,
    COVER,
    COVER_PICTURE,
    PICTURE,
    PICTURE_SIDE,
    add_field,
    lay_down,
    make_item,
    statement_style,
)
from easyread.model import Run
from easyread.text.links import is_outside
from easyread.zips import zipped

MOST_BYTES, MOST_PARTS = 100_000_000, 5_000
"""Of a Word file that comes back, unpacked: hundreds of photographs, and no more."""


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
    lay_down(document, book, studio.library.site.brand.colour)
    chapters = book.chapters if book.is_leaflet else book.printed(pictures=True)
    pngs = _pngs(book, chapters, studio)
    parts = {png: PackURI(f"/word/media/image{number}.png") for number, png in enumerate(dict.fromkeys(pngs.values()), 1)}
    pictures = _add_pictures(document, pngs, parts)
    sheet = _Sheet(document, pictures, {str(style.name): style.style_id for style in document.styles})
    document.add_paragraph("Easy Read", style="Subtitle")
    document.add_paragraph(book.title.replace("Easy Read", "Easy\u00a0Read"), style="Title")
    if not book.is_leaflet:
        _add_cover(sheet, book)
        _add_contents(sheet, book, chapters)
    for chapter in chapters:
        _add_chapter(sheet, book, chapter)
    sheet.heading("Who made this booklet", 1)
    for line in book.who_made_it:
        document.add_paragraph(line)
    made = io.BytesIO()
    document.save(made)
    document.element.body.clear()  # lxml's part of it is large, which Python cannot see and so would keep for a hundred files
    return _packed_again(made.getvalue(), {part.membername: png for png, part in parts.items()})


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What is being written on."""

    document: WordDocument
    pictures: Mapping[str, str]
    """Word's names for them, by ours."""
    styles: Mapping[str, str]
    """Their ids by name. The library looks through all of them again for each paragraph."""

    def paragraph(self, style: str) -> Paragraph:
        """A new one at the end."""
        line = self.document.add_paragraph()
        line._p.style = self.styles[style]
        return line

    def heading(self, text: str, level: int) -> Paragraph:
        line = self.paragraph(f"Heading {level}")
        line.add_run(text)
        return line


def _pngs(book: Book, chapters: Sequence[Chapter], studio: Studio) -> dict[str, bytes]:
    """Each picture once, however often it is shown, by its name."""
    names = dict.fromkeys([book.picture, *(item.statement.picture.key for chapter in chapters for item in chapter.items)])
    return studio.picture_pngs(names)


def _add_pictures(document: WordDocument, pngs: Mapping[str, bytes], parts: Mapping[bytes, PackURI]) -> dict[str, str]:
    """Word's names for pictures, by ours. Their bytes are put in last of all, since the library would try to make them smaller."""
    added = {
        png: document.part.relate_to(ImagePart(part, "image/png", b""), RELATIONSHIP_TYPE.IMAGE) for png, part in parts.items()
    }
    return {name: added[png] for name, png in pngs.items()}


def _add_cover(sheet: _Sheet, book: Book) -> None:
    if book.picture in sheet.pictures:
        _draw(sheet.paragraph(COVER), sheet.pictures[book.picture], _number("cover"), "", COVER_PICTURE)
    plans = book.plans or tuple(filter(None, (book.plan,)))
    for line in filter(None, (book.organisation, *plans, book.date)):
        sheet.document.add_paragraph(line)


def _add_contents(sheet: _Sheet, book: Book, chapters: Sequence[Chapter]) -> None:
    """Links to the parts. Word puts the page of each in its place when it opens the file."""
    sheet.heading("What is in this booklet", 1).paragraph_format.page_break_before = True
    for chapter in chapters[1:]:
        if book.level_of(chapter) == 1:
            line = sheet.paragraph(CONTENTS)
            link = OxmlElement("w:hyperlink")
            link.set(qn("w:anchor"), _title_mark(chapter))
            link.append(line.add_run(chapter.title)._element)
            line._element.append(link)
            line.add_run("\t")
            add_field(line, f"PAGEREF {_title_mark(chapter)} \\h")


def _title_mark(chapter: Chapter) -> str:
    return bookmark(f"title-{chapter.key}")


def _add_chapter(sheet: _Sheet, book: Book, chapter: Chapter) -> None:
    level = book.level_of(chapter)
    heading = sheet.heading(chapter.title, level)
    heading.paragraph_format.page_break_before = book.starts_page(chapter) or None
    _bookmark(heading, _title_mark(chapter))
    for item in chapter.shown:
        if item.heading:
            sheet.heading(item.heading, level + 1)
        _add_statement(sheet, item)


def _add_statement(sheet: _Sheet, item: Item) -> None:
    """The picture hangs from a line of its own before the words, at the margin, and their style sets the words beside it.

    There is no table, which a screen reader would tell of at every statement. A line for each sentence.
    """
    sentences = on_paper(item.statement).sentences
    if name := sheet.pictures.get(item.statement.picture.key):
        line = sheet.paragraph(PICTURE)
        _hang(_draw(line, name, _number(item.anchor), item.statement.alt, PICTURE_SIDE))
    style = statement_style([sentence.text for sentence in sentences], bool(name))
    paragraph = sheet.paragraph(style)
    if item.statement.is_item:
        make_item(sheet.document, paragraph)
    for sentence in sentences:
        if sentence is not sentences[0]:
            paragraph.add_run().add_break()
        for run in sentence.runs:
            _add_run(paragraph, run)
    _bookmark(paragraph, bookmark(item.anchor))


def _draw(line: Paragraph, name: str, number: int, alt: str, side: float) -> CT_Inline:
    drawn = CT_Inline.new_pic_inline(number, name, "picture.png", Cm(side), Cm(side))
    line.add_run()._r.add_drawing(drawn)
    _describe(drawn.docPr, alt)
    return drawn


def _hang(drawn: CT_Inline) -> None:
    """Takes a picture out of its line: its top left stays where the line begins, and nothing moves aside for it."""
    anchor = parse_xml(_ANCHOR)
    for part in list(drawn):
        anchor.append(part)
        if part.tag == qn("wp:extent"):
            anchor.append(OxmlElement("wp:wrapNone"))
    drawn.getparent().replace(drawn, anchor)


_ANCHOR = f"""<wp:anchor {nsdecls("wp")} distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0"
layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV></wp:anchor>"""


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


def _bookmark(paragraph: Paragraph, name: str) -> None:
    number = str(_number(name))
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    start.set(qn("w:id"), number)
    start.set(qn("w:name"), name)
    end.set(qn("w:id"), number)
    paragraph._element.get_or_add_pPr().addnext(start)  # a paragraph's properties come before all that it holds (ECMA-376, CT_P)
    paragraph._element.append(end)


def _packed_again(raw: bytes, pictures: Mapping[str, bytes]) -> bytes:
    """The same with its pictures, and with dates that do not tell when it was made."""
    with zipfile.ZipFile(io.BytesIO(raw)) as old:
        return zipped((name, pictures.get(name) or old.read(name)) for name in old.namelist())


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
