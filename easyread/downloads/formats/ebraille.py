"""eBraille (.ebrl): the same cells as in the braille files, for displays with lines of any length.

Source: eBraille 1.0, DAISY Consortium, 14 August 2025: sections 4 (files), 5 (package), 6 (contents) and 8 (entry page).
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from itertools import groupby

from easyread.downloads import liblouis
from easyread.downloads.book import Book, Chapter, Item, anchor, on_paper
from easyread.downloads.format import Format, Made, Workshop
from easyread.downloads.formats.braille import (
    BLANK,
    BRAILLE,
    GRADE_1,
    GRADE_2,
    LEFT_OUT,
    TRANSCRIBED,
    Begun,
    Grade,
    begun_in_print,
    ingredients,
    lacks_liblouis,
    no_version,
    statement_cells,
)
from easyread.downloads.packing import packed
from easyread.pictures.licences import LICENCES

_SPACE = uuid.UUID("1d0b5f0e-9f3c-5c2b-8a55-6f0a4f6b7d21")
"""Names our braille books apart from everybody else's."""
_STYLE = """h1, h2 { margin: 1em 0; }
h1 { text-align: center; }
h2 { margin-left: 4ch; }
p { margin: 0; text-indent: 2ch; }
ul { margin: 0; padding: 0; list-style-type: none; }
li { padding-left: 2ch; text-indent: -2ch; }
"""
"""Lengths in cells and lines, and nothing about type, which a display has none of (6.3.2)."""


@dataclass(frozen=True, slots=True)
class System:
    """A way of writing braille."""

    name: str
    """As eBraille calls it."""
    grade: Grade

    def write(self, text: str) -> str:
        return _spaced(self.grade.translate(text))


@dataclass(frozen=True, slots=True)
class Page:
    """A document of the book."""

    name: str
    title: str
    """In cells."""
    body: Callable[[], str]
    """Made when it is its turn, since all of a whole edition's may be too many to hold."""
    print_pages: tuple[int, ...] = ()
    """Of the booklet, those that begin in it."""


def ebraille(book: Book, system: System, begun: Begun) -> Iterator[bytes]:
    """The file, a piece at a time. Raises ueb.NoBrailleError for a character that braille has no sign for."""
    pages = list(_pages(book, system, begun))
    language = "-".join(_braille_language(book.language))
    yield from packed(_files(book, system, pages, language))


def _files(book: Book, system: System, pages: Sequence[Page], language: str) -> Iterator[tuple[str, bytes]]:
    yield "mimetype", b"application/epub+zip"
    yield "META-INF/container.xml", _CONTAINER.encode()
    yield "package.opf", _package(book, system, pages, language).encode()
    yield "index.html", _entry(book.title, system, pages, language).encode()
    yield "ebraille/style.css", _STYLE.encode()
    for page in pages:
        yield f"ebraille/{page.name}", _document(page.title, page.body(), language).encode()


def _braille_language(language: str) -> Iterator[str]:
    """`en-GB` as English in braille, of Britain."""
    first, *others = language.split("-")
    yield from (first, "Brai", *others)


def _spaced(cells: str) -> str:
    """With ordinary spaces, at which a display ends its lines."""
    return cells.replace(BLANK, " ")


def _pages(book: Book, system: System, begun: Begun) -> Iterator[Page]:
    yield _title_page(book, system)
    for number, chapter in enumerate((*book.to_hear, book.made_by)):
        printed = begun.get(number, {})
        name, title = f"part-{number + 1:03}.html", system.write(chapter.title)
        yield Page(name, title, partial(_body, title, chapter, system, printed), tuple(printed.values()))


def _title_page(book: Book, system: System) -> Page:
    texts = (
        "Easy Read",
        f"Published by {book.organisation}",
        book.plan,
        book.date,
        *_rights(book),
        f"Unified English Braille, {system.grade.name}. {LEFT_OUT}",
        TRANSCRIBED,
    )
    title = system.write(book.title)
    lines = "\n".join(f"<p>{system.write(text)}</p>" for text in texts if text)
    return Page("title.html", title, lambda: f"<h1>{title}</h1>\n{lines}")


def _rights(book: Book) -> tuple[str, ...]:
    return (f"Words: {LICENCES[book.licence].name}",) if book.licence else ()


def _body(title: str, chapter: Chapter, system: System, printed: Mapping[int, int]) -> str:
    made = [f"<h1>{title}</h1>"]
    for is_item, items in groupby(enumerate(chapter.shown), key=lambda numbered: numbered[1].statement.is_item):
        lines = "\n".join(line for number, item in items for line in _item(item, system, printed.get(number, 0)))
        made.append(f"<ul>\n{lines}\n</ul>" if is_item else lines)
    return "\n".join(made)


def _item(item: Item, system: System, page: int) -> Iterator[str]:
    kind = "li" if item.statement.is_item else "p"
    begins = (
        f'<span epub:type="pagebreak" role="doc-pagebreak" id="page-{page}">{system.write(str(page))}</span> ' if page else ""
    )
    if item.heading:
        yield f"<h2>{system.write(item.heading)}</h2>"
    yield f'<{kind} id="{anchor(item.id)}">{begins}{_spaced(statement_cells(on_paper(item.statement), system.grade.translate))}</{kind}>'


def _document(title: str, body: str, language: str, head: str = '<link rel="stylesheet" href="style.css"/>') -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml"'
        f' xmlns:epub="http://www.idpf.org/2007/ops" lang="{language}" xml:lang="{language}">\n'
        f"<head><title>{title}</title>{head}</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _entry(title: str, system: System, pages: Sequence[Page], language: str) -> str:
    """The page that a browser opens first, and that readers take the contents and the pages of the booklet from."""
    links = "\n".join(f'<li><a href="ebraille/{page.name}">{page.title}</a></li>' for page in pages)
    body = (
        f"<h1>{system.write(title)}</h1>\n"
        f'<nav epub:type="toc" role="doc-toc"><h2>{system.write("Contents")}</h2>\n<ol>\n{links}\n</ol></nav>'
    )
    head = (
        '<link rel="publication" href="package.opf" type="application/oebps-package+xml"/>'
        '<link rel="stylesheet" href="ebraille/style.css"/>'
    )
    return _document(system.write(title), body + _page_list(system, pages), language, head)


def _page_list(system: System, pages: Sequence[Page]) -> str:
    links = "\n".join(
        f'<li><a href="ebraille/{page.name}#page-{number}">{system.write(str(number))}</a></li>'
        for page in pages
        for number in page.print_pages
    )
    name = system.write("Pages of the booklet")
    return f'\n<nav epub:type="page-list" role="doc-pagelist"><h2>{name}</h2>\n<ol>\n{links}\n</ol></nav>' if links else ""


def _package(book: Book, system: System, pages: Sequence[Page], language: str) -> str:
    items = "\n".join(
        f'<item id="p{place}" href="ebraille/{page.name}" media-type="application/xhtml+xml"/>'
        for place, page in enumerate(pages)
    )
    spine = "".join(f'<itemref idref="p{place}"/>' for place in range(len(pages)))
    return _PACKAGE.format(
        language=book.language, metadata="\n".join(_metadata(book, system, language)), items=items, spine=spine
    )


def _metadata(book: Book, system: System, language: str) -> Iterator[str]:
    """All that is required (5.3.3), and what is recommended of it (5.3.4) that there is to tell."""
    day, who = book.day or "2000-01-01", escape(book.organisation)
    yield f'<dc:identifier id="id">urn:uuid:{uuid.uuid5(_SPACE, f"{book.organisation}/{book.name}/{system.name}")}</dc:identifier>'
    yield f"<dc:title>{escape(book.title)}</dc:title>"
    yield f"<dc:language>{language}</dc:language>"
    yield "<dc:format>eBraille 1.0</dc:format>"
    yield f"<dc:creator>{who}</dc:creator>"
    yield f"<dc:publisher>{who}</dc:publisher>"
    yield f"<dc:date>{day}</dc:date>"
    yield "<dc:description>Easy Read, in braille.</dc:description>"
    yield from (f"<dc:rights>{escape(each)}</dc:rights>" for each in _rights(book))
    yield from (f"<dc:source>{escape(each)}</dc:source>" for each in book.made_from)
    for name, value in (
        ("dcterms:modified", f"{day}T00:00:00Z"),
        ("dcterms:dateCopyrighted", day),
        ("a11y:brailleCellType", "6"),
        ("a11y:brailleSystem", system.name),
        ("a11y:completeTranscription", "true"),
        ("a11y:producer", who),
        ("a11y:tactileGraphics", "none"),
        ("schema:accessMode", "tactile"),
        ("schema:accessModeSufficient", "tactile"),
        *(
            ("schema:accessibilityFeature", each)
            for each in ("braille", "readingOrder", "structuralNavigation", "tableOfContents")
        ),
        ("schema:accessibilityHazard", "none"),
        ("schema:accessibilitySummary", f"{LEFT_OUT} {TRANSCRIBED}"),
    ):
        yield f'<meta property="{name}">{value}</meta>'


_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
"""
_PACKAGE = """<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="{language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
{metadata}
</metadata>
<manifest>
<item id="nav" href="index.html" media-type="application/xhtml+xml" properties="nav"/>
<item id="css" href="ebraille/style.css" media-type="text/css"/>
{items}
</manifest>
<spine>{spine}</spine>
</package>
"""


def _made(system: System, book: Book, shop: Workshop) -> Made:
    return Made(ebraille(book, system, begun_in_print(book, shop)))


def _ebraille(grade: int, title: str, use: str, system: System, version: Callable[[], str] = no_version) -> Format:
    return Format(
        name=f"ebraille-grade-{grade}",
        ending="ebrl",
        title=title,
        use=use,
        picture="braille-computer",
        order=80 + grade,
        media_type="application/ebrl+zip",
        modes=("tactile",),
        features=("braille", "readingOrder", "structuralNavigation", "tableOfContents"),
        make=partial(_made, system),
        ingredients=lambda book, shop: (*ingredients(system.grade, version, book, shop), book.language, book.made_from),
        lacks=lacks_liblouis if version is liblouis.version else no_version,
        family=BRAILLE,
    )


FORMATS = (
    _ebraille(
        1,
        "Braille for a display, letter by letter",
        "You can read this on a Braille display. It is for new readers.",
        System("UEB grade1", GRADE_1),
    ),
    _ebraille(
        2,
        "Braille for a display, with short forms",
        "You can read this on a Braille display.",
        System("UEB grade2", GRADE_2),
        liblouis.version,
    ),
)
