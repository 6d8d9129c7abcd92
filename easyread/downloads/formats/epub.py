"""EPUB 3 with pictures and media overlays: each statement lights up as it is read.

Source: EPUB 3.3; EPUB Accessibility 1.1. No claim of conformance is written: a person has to make it.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any

from easyread.downloads.audio import CHAPTER_PAUSE, Recording, Spoken, Voices, chapter_script, narrators, record
from easyread.downloads.book import Book, Chapter, Item, anchor
from easyread.downloads.format import Format, Made, Workshop
from easyread.downloads.formats.booklets import cover, pages_begun, shown
from easyread.downloads.mp3 import Tag
from easyread.downloads.packing import packed
from easyread.downloads.studio import Studio
from easyread.extras import lacks, version_of
from easyread.model import Run
from easyread.pictures.licences import LICENCES
from easyread.text.colour import INK
from easyread.text.links import is_outside
from easyread.text.word_list import known_words

_SPACE = uuid.UUID("7c1f0a52-4a6e-5a3b-9d52-1f6f3e6c9a10")
"""Names our books apart from everybody else's."""
_TYPES = {".svg": "image/svg+xml", ".webp": "image/webp", ".png": "image/png"}
COVER = "cover.png"
_STYLE = """body { font-family: sans-serif; font-size: 1.25em; line-height: 1.5; margin: 1em; }
h1, h2 { line-height: 1.25; }
.statement { margin: 0 0 2em; page-break-inside: avoid; break-inside: avoid; }
.statement img { width: 9em; max-width: 60%; height: auto; background: #fff; border-radius: 0.4em; padding: 0.3em; box-sizing: border-box; }
.statement p { margin: 0.25em 0; }
strong a { color: inherit; }
@media (min-width: 30em) {
.statement { display: flex; align-items: center; }
.statement img { flex: none; width: 8.5em; max-width: 35%; margin-right: 1em; }
}
"""
"""Pictures are on white, since their lines are dark and many people read on black."""


@dataclass(frozen=True, slots=True)
class Part:
    """One document of the book, with its sound."""

    name: str
    title: str
    body: str
    recording: Recording
    pictures: tuple[str, ...]
    """As paths below the studio's folder."""
    level: int = 1
    """2 for what is a part of the one before it."""
    pages: tuple[int, ...] = ()
    """Of the booklet, that begin in it."""
    kind: str = ""
    """In EPUB's words, where it is more than a chapter."""


def epub(book: Book, studio: Studio, voices: Voices) -> Iterator[bytes]:
    """The file, the same bytes every time, a piece at a time."""
    parts = _parts(book, studio, voices)
    nav = _nav_recording(parts, voices)
    pictures = {way: (studio.folder / way).read_bytes() for part in parts for way in part.pictures}
    cover_image = {COVER: cover(book, studio)} if not lacks("pdf") else {}
    return packed(_files(book, parts, nav, {**pictures, **cover_image}, studio.library.site.brand.highlight))


def _parts(book: Book, studio: Studio, voices: Voices) -> list[Part]:
    chapters = _chapters(book)
    names = [f"part-{number:03}" for number, _ in enumerate(chapters, 1)]
    words = next((name for name, chapter in zip(names, chapters, strict=True) if chapter.key == "words"), "")
    meanings = dict(_meanings(book, words))
    begun = pages_begun(book, studio)
    return [
        _part(name, chapter, book, _Shown(studio, meanings, begun.get(number, {})), voices)
        for number, (name, chapter) in enumerate(zip(names, chapters, strict=True))
    ]


def _meanings(book: Book, part: str) -> Iterator[tuple[str, str]]:
    """Every form of every hard word, in small letters, and where its meaning is."""
    found = {word.word: f"{part}.xhtml#{item.anchor}" for word, item in zip(book.words, book.meanings.items, strict=True)}
    return ((form, found[word.word]) for form, word in known_words(book.words).items())


def script(book: Book) -> Iterator[Spoken]:
    """All that is said in it."""
    for chapter in _chapters(book):
        yield from chapter_script(chapter)
    yield Spoken("nav#title", "Contents.", CHAPTER_PAUSE)


def _chapters(book: Book) -> tuple[Chapter, ...]:
    return (book.how_to_use, *book.to_hear, book.made_by)


def _files(
    book: Book, parts: Sequence[Part], nav: Recording, pictures: Mapping[str, bytes], highlight: str
) -> Iterator[tuple[str, bytes | Iterable[bytes]]]:
    """Names and bytes. The first must be the first in the file."""
    yield "mimetype", b"application/epub+zip"
    yield "META-INF/container.xml", _CONTAINER.encode()
    yield "EPUB/package.opf", _package(book, parts, nav, sorted(pictures)).encode()
    yield "EPUB/nav.xhtml", _nav(book, parts).encode()
    yield "EPUB/nav.smil", _smil("nav.xhtml", "nav.mp3", nav).encode()
    yield "EPUB/nav.mp3", nav.pieces
    yield "EPUB/style.css", f"{_STYLE}.now {{ background: {highlight}; color: {INK}; }}\n".encode()
    for part in parts:
        yield f"EPUB/{part.name}.xhtml", _page(part.title, part.body, book.language).encode()
        yield f"EPUB/{part.name}.smil", _smil(f"{part.name}.xhtml", f"{part.name}.mp3", part.recording).encode()
        yield f"EPUB/{part.name}.mp3", part.recording.pieces
    for way, raw in sorted(pictures.items()):
        yield f"EPUB/{way}", raw


@dataclass(frozen=True, slots=True)
class _Shown:
    """What statements are shown with."""

    studio: Studio
    meanings: Mapping[str, str]
    """Where hard words are explained, by each of their forms."""
    pages: Mapping[int, int]
    """The page of the booklet that begins with a statement, by its number in the chapter."""


def _part(name: str, chapter: Chapter, book: Book, shown: _Shown, voices: Voices) -> Part:
    spoken = tuple(chapter_script(chapter))
    sections = [f'<h1 id="{anchor(f"{chapter.key}#title")}">{escape(chapter.title)}</h1>']
    sections += _statements(chapter.shown, shown)
    used = tuple(way for item in chapter.items if (way := shown.studio.picture_file(item.statement.picture.key)))
    return Part(
        name,
        chapter.title,
        "\n".join(sections),
        record(Tag(chapter.title), spoken, voices),
        used,
        book.level_of(chapter),
        tuple(shown.pages.values()),
        "glossary" if chapter.key == "words" else "",
    )


def _statements(items: Sequence[Item], shown: _Shown) -> Iterator[str]:
    """Each statement, and the items of a list in one."""
    for is_list, group in groupby(enumerate(items), key=lambda numbered: numbered[1].statement.is_item):
        made = [_statement(item, shown.pages.get(number), shown) for number, item in group]
        yield from (f"<ul>{''.join(f'<li>{each}</li>' for each in made)}</ul>",) if is_list else made


def _statement(item: Item, page: int | None, shown: _Shown) -> str:
    begins = f'<span epub:type="pagebreak" role="doc-pagebreak" id="page-{page}" aria-label="{page}"></span>' if page else ""
    heading = f'<h2 id="{anchor(f"{item.id}-heading")}">{escape(item.heading)}</h2>\n' if item.heading else ""
    way = shown.studio.picture_file(item.statement.picture.key)
    image = f'<img src="{way}" alt="{escape(item.statement.alt)}"/>' if way else ""
    words = "".join(
        f"<p>{''.join(_run(run, shown.meanings) for run in sentence.runs)}</p>" for sentence in item.statement.sentences
    )
    return f'{begins}{heading}<div class="statement">{image}<div id="{item.anchor}">{words}</div></div>'


def _run(run: Run, meanings: Mapping[str, str]) -> str:
    text = escape(run.text)
    if run.hard:
        meaning = meanings.get(run.text.casefold())
        linked = f'<a href="{meaning}" epub:type="glossref" role="doc-glossref">{text}</a>' if meaning else text
        return f"<strong>{linked}</strong>"
    return f'<a href="{escape(run.target)}">{text}</a>' if run.target and is_outside(run.target) else text


def _page(title: str, body: str, language: str) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
        f' lang="{language}" xml:lang="{language}">\n<head><title>{escape(title)}</title><link rel="stylesheet" href="style.css"/></head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _nav(book: Book, parts: Sequence[Part]) -> str:
    return _page(book.title, "\n".join((_contents(parts), *_page_list(parts), _landmarks(parts))), book.language)


def _contents(parts: Sequence[Part]) -> str:
    """The parts, and below each the chapters in it."""
    lines = []
    for place, (part, after) in enumerate(zip(parts, [*parts[1:], None], strict=True)):
        next_level = after.level if after else 1
        link = f'<a id="n{place}" href="{part.name}.xhtml">{escape(part.title)}</a>'
        lines.append(
            f"<li>{link}" + ("<ol>" if next_level > part.level else "</li>" if next_level == part.level else "</li></ol></li>")
        )
    title, listed = f'<h1 id="{anchor("nav#title")}">Contents</h1>', "\n".join(lines)
    return f'<nav epub:type="toc" role="doc-toc">{title}\n<ol>\n{listed}\n</ol></nav>'


def _page_list(parts: Sequence[Part]) -> Iterator[str]:
    """Where each page of the booklet begins, for people who read this beside somebody with the booklet."""
    pages = [f'<li><a href="{part.name}.xhtml#page-{page}">{page}</a></li>' for part in parts for page in part.pages]
    if pages:
        yield f'<nav epub:type="page-list" role="doc-pagelist" hidden="hidden"><h2>Pages of the booklet</h2><ol>{"".join(pages)}</ol></nav>'


def _landmarks(parts: Sequence[Part]) -> str:
    marks = [("toc", "nav.xhtml", "Contents"), ("bodymatter", f"{parts[0].name}.xhtml", "Start")]
    marks += [(part.kind, f"{part.name}.xhtml", part.title) for part in parts if part.kind]
    listed = "".join(f'<li><a epub:type="{kind}" href="{to}">{escape(title)}</a></li>' for kind, to, title in marks)
    return f'<nav epub:type="landmarks" hidden="hidden"><h2>Parts of this book</h2><ol>{listed}</ol></nav>'


def _nav_recording(parts: Sequence[Part], voices: Voices) -> Recording:
    titles = (Spoken(f"nav#{place}", f"{part.title}.") for place, part in enumerate(parts))
    return record(Tag("Contents"), [Spoken("nav#title", "Contents.", CHAPTER_PAUSE), *titles], voices)


def _smil(page: str, sound: str, recording: Recording) -> str:
    """One clip a statement. Each goes on to the next, since players skip what lies between."""

    def target(name: str) -> str:
        return f"n{name.partition('#')[2]}" if page == "nav.xhtml" and name != "nav#title" else anchor(name)

    pairs = "\n".join(
        f'<par id="p{place}"><text src="{page}#{target(cue.id)}"/>'
        f'<audio src="{sound}" clipBegin="{cue.start:.3f}s" clipEnd="{cue.end:.3f}s"/></par>'
        for place, cue in enumerate(recording.cues)
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<smil xmlns="http://www.w3.org/ns/SMIL"'
        f' xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">\n<body><seq id="s" epub:textref="{page}">\n{pairs}\n</seq></body>\n</smil>\n'
    )


def _package(book: Book, parts: Sequence[Part], nav: Recording, pictures: Sequence[str]) -> str:
    manifest = ['<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav" media-overlay="nav-smil"/>']
    manifest += ['<item id="nav-smil" href="nav.smil" media-type="application/smil+xml"/>']
    manifest += [
        '<item id="nav-mp3" href="nav.mp3" media-type="audio/mpeg"/>',
        '<item id="css" href="style.css" media-type="text/css"/>',
    ]
    for part in parts:
        manifest += [
            f'<item id="{part.name}" href="{part.name}.xhtml" media-type="application/xhtml+xml" media-overlay="{part.name}-smil"/>',
            f'<item id="{part.name}-smil" href="{part.name}.smil" media-type="application/smil+xml"/>',
            f'<item id="{part.name}-mp3" href="{part.name}.mp3" media-type="audio/mpeg"/>',
        ]
    for place, way in enumerate(pictures):
        cover_image = ' properties="cover-image"' if way == COVER else ""
        manifest.append(f'<item id="i{place}" href="{way}" media-type="{_TYPES[Path(way).suffix]}"{cover_image}/>')
    spine = "".join(f'<itemref idref="{part.name}"/>' for part in parts) + '<itemref idref="nav" linear="no"/>'
    return _PACKAGE.format(
        language=book.language, metadata="\n".join(_metadata(book, parts, nav)), manifest="\n".join(manifest), spine=spine
    )


def _metadata(book: Book, parts: Sequence[Part], nav: Recording) -> Iterator[str]:
    yield f'<dc:identifier id="id">urn:uuid:{uuid.uuid5(_SPACE, f"{book.organisation}/{book.name}")}</dc:identifier>'
    yield f"<dc:title>{escape(book.title)}</dc:title>"
    yield f"<dc:language>{book.language}</dc:language>"
    if book.licence:
        yield f"<dc:rights>Words: {escape(LICENCES[book.licence].name)}</dc:rights>"
    yield f"<dc:creator>{escape(book.organisation)}</dc:creator>"
    yield f"<dc:publisher>{escape(book.organisation)}</dc:publisher>"
    day = book.published.isoformat() if book.published else "2000-01-01"
    yield f"<dc:date>{day}</dc:date>"
    yield f'<meta property="dcterms:modified">{day}T00:00:00Z</meta>'
    pages = any(part.pages for part in parts)
    if pages:
        yield f'<meta property="pageBreakSource">{escape(book.title)}: booklet to print, 18 point</meta>'
    described = any(item.statement.alt for item in book.items)
    for name, value in (*_ACCESSIBILITY, *(_DESCRIBED if described else ()), *(_PAGED if pages else ())):
        yield f'<meta property="schema:{name}">{value}</meta>'
    yield '<meta property="media:active-class">now</meta>'
    lengths = [("nav", nav), *((part.name, part.recording) for part in parts)]
    for name in narrators(recording for _, recording in lengths):
        yield f'<meta property="media:narrator">{escape(name)}</meta>'
    for name, recording in lengths:
        yield f'<meta property="media:duration" refines="#{name}-smil">{recording.cues[-1].end:.3f}s</meta>'
    yield f'<meta property="media:duration">{sum(recording.cues[-1].end for _, recording in lengths):.3f}s</meta>'


_SUMMARY = (
    "Easy Read: short sentences in plain words, with pictures. The words say all that the pictures show. "
    "Every word can be listened to, and lights up as it is read. No person has certified this book."
)
_ACCESSIBILITY = (
    ("accessMode", "textual"),
    ("accessMode", "visual"),
    ("accessMode", "auditory"),
    ("accessModeSufficient", "textual"),
    ("accessModeSufficient", "auditory"),
    ("accessibilityFeature", "readingOrder"),
    ("accessibilityFeature", "structuralNavigation"),
    ("accessibilityFeature", "synchronizedAudioText"),
    ("accessibilityFeature", "tableOfContents"),
    ("accessibilityHazard", "none"),
    ("accessibilitySummary", _SUMMARY),
)
_DESCRIBED = (("accessibilityFeature", "alternativeText"),)
"""Where a picture says what no word does. Elsewhere all are decoration."""
_PAGED = (("accessibilityFeature", "pageBreakMarkers"), ("accessibilityFeature", "pageNavigation"))
_CONTAINER = """<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
"""
_PACKAGE = """<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="{language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
{metadata}
</metadata>
<manifest>
{manifest}
</manifest>
<spine>{spine}</spine>
</package>
"""


def _make(book: Book, shop: Workshop) -> Made:
    return Made(epub(book, shop.studio, shop.voices()))


def _ingredients(book: Book, shop: Workshop) -> tuple[Any, ...]:
    printed = "" if lacks("pdf") else [shop.studio.font_hash, version_of("typst")]  # for the cover and the list of pages
    return *shown(book, shop), shop.heard(script(book)), printed


FORMATS = (
    Format(
        name="ebook",
        ending="epub",
        title="E-book that reads to you",
        use="You can read this book on a phone.",
        picture="e-book",
        order=90,
        media_type="application/epub+zip",
        modes=("textual", "visual"),
        features=(
            "displayTransformability",
            "pageNavigation",
            "readingOrder",
            "structuralNavigation",
            "synchronizedAudioText",
            "tableOfContents",
        ),
        make=_make,
        ingredients=_ingredients,
        lacks=partial(lacks, "audio"),
        script=script,
    ),
)
