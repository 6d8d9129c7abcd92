"""EPUB 3 with pictures and media overlays: each statement lights up as it is read.

Source: EPUB 3.3; EPUB Accessibility 1.1. No claim of conformance is written: a person has to make it.
"""

from __future__ import annotations

import io
import uuid
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any

from easyread.downloads.audio import CHAPTER_PAUSE, Recording, Spoken, Voices, chapter_script, record
from easyread.downloads.book import Book, Chapter, Item, anchor
from easyread.downloads.format import Format, Made, Workshop
from easyread.downloads.formats.booklets import shown
from easyread.downloads.studio import Studio
from easyread.extras import lacks
from easyread.model import Run
from easyread.pictures.licences import LICENCES
from easyread.text.colour import INK
from easyread.text.links import is_outside

_SPACE = uuid.UUID("7c1f0a52-4a6e-5a3b-9d52-1f6f3e6c9a10")
"""Names our books apart from everybody else's."""
_DATE = (1980, 1, 1, 0, 0, 0)
_TYPES = {".svg": "image/svg+xml", ".webp": "image/webp"}
_STYLE = """body { font-family: sans-serif; font-size: 1.25em; line-height: 1.5; margin: 1em; }
h1, h2 { line-height: 1.25; }
.statement { margin: 0 0 2em; page-break-inside: avoid; break-inside: avoid; }
.statement img { width: 9em; max-width: 40%; height: auto; }
.statement p { margin: 0.25em 0; }
"""


@dataclass(frozen=True, slots=True)
class Part:
    """One document of the book, with its sound."""

    name: str
    title: str
    body: str
    recording: Recording
    pictures: tuple[str, ...]
    """As paths below the studio's folder."""


def epub(book: Book, studio: Studio, voices: Voices) -> bytes:
    """The file, the same bytes every time."""
    parts = [_part(number, chapter, studio, voices) for number, chapter in enumerate(_chapters(book), 1)]
    nav = _nav_recording(parts, voices)
    pictures = {way: (studio.folder / way).read_bytes() for part in parts for way in part.pictures}
    cover = studio.picture_file(book.picture)
    if cover:
        pictures[cover] = (studio.folder / cover).read_bytes()
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, raw in _files(book, parts, nav, pictures, cover, studio.library.site.brand.highlight):
            info = zipfile.ZipInfo(name, _DATE)
            info.create_system, info.external_attr = 3, 0o644 << 16
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" or name.endswith(".mp3") else zipfile.ZIP_DEFLATED
            archive.writestr(info, raw)
    return made.getvalue()


def script(book: Book) -> Iterator[Spoken]:
    """All that is said in it."""
    for chapter in _chapters(book):
        yield from chapter_script(chapter)
    yield Spoken("nav#title", "Contents.", CHAPTER_PAUSE)


def _chapters(book: Book) -> tuple[Chapter, ...]:
    return (book.how_to_use, *book.to_hear, book.made_by)


def _files(
    book: Book, parts: Sequence[Part], nav: Recording, pictures: Mapping[str, bytes], cover: str, highlight: str
) -> Iterator[tuple[str, bytes]]:
    """Names and bytes. The first must be the first in the file."""
    yield "mimetype", b"application/epub+zip"
    yield "META-INF/container.xml", _CONTAINER.encode()
    yield "EPUB/package.opf", _package(book, parts, nav, sorted(pictures), cover).encode()
    yield "EPUB/nav.xhtml", _nav(book, parts).encode()
    yield "EPUB/nav.smil", _smil("nav.xhtml", "nav.mp3", nav).encode()
    yield "EPUB/nav.mp3", nav.made
    yield "EPUB/style.css", f"{_STYLE}.now {{ background: {highlight}; color: {INK}; }}\n".encode()
    for part in parts:
        yield f"EPUB/{part.name}.xhtml", _page(part.title, part.body, book.language).encode()
        yield f"EPUB/{part.name}.smil", _smil(f"{part.name}.xhtml", f"{part.name}.mp3", part.recording).encode()
        yield f"EPUB/{part.name}.mp3", part.recording.made
    for way, raw in sorted(pictures.items()):
        yield f"EPUB/{way}", raw


def _part(number: int, chapter: Chapter, studio: Studio, voices: Voices) -> Part:
    spoken = tuple(chapter_script(chapter))
    sections = [f'<h1 id="{anchor(f"{chapter.key}#title")}">{escape(chapter.title)}</h1>']
    sections += _statements(chapter.shown, studio)
    used = tuple(way for item in chapter.items if (way := studio.picture_file(item.statement.picture.key)))
    recording = record(chapter.title, "", "", "", spoken, voices)
    return Part(f"part-{number:03}", chapter.title, "\n".join(sections), recording, used)


def _statements(items: Sequence[Item], studio: Studio) -> Iterator[str]:
    """Each statement, and the items of a list in one."""
    for is_list, group in groupby(items, key=lambda item: item.statement.is_item):
        made = [_statement(item, studio) for item in group]
        yield from (f"<ul>{''.join(f'<li>{each}</li>' for each in made)}</ul>",) if is_list else made


def _statement(item: Item, studio: Studio) -> str:
    heading = f'<h2 id="{anchor(f"{item.id}-heading")}">{escape(item.heading)}</h2>\n' if item.heading else ""
    way = studio.picture_file(item.statement.picture.key)
    image = f'<img src="{way}" alt="{escape(item.statement.alt)}"/>' if way else ""
    words = "".join(f"<p>{''.join(map(_run, sentence.runs))}</p>" for sentence in item.statement.sentences)
    return f'{heading}<div class="statement">{image}<div id="{item.anchor}">{words}</div></div>'


def _run(run: Run) -> str:
    text = escape(run.text)
    if run.hard:
        return f"<strong>{text}</strong>"
    return f'<a href="{escape(run.target)}">{text}</a>' if run.target and is_outside(run.target) else text


def _page(title: str, body: str, language: str, extra: str = "") -> str:
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml"{extra}'
        f' lang="{language}" xml:lang="{language}">\n<head><title>{escape(title)}</title><link rel="stylesheet" href="style.css"/></head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _nav(book: Book, parts: Sequence[Part]) -> str:
    links = "\n".join(
        f'<li><a id="n{place}" href="{part.name}.xhtml">{escape(part.title)}</a></li>' for place, part in enumerate(parts)
    )
    body = f'<nav epub:type="toc" role="doc-toc"><h1 id="{anchor("nav#title")}">Contents</h1>\n<ol>\n{links}\n</ol></nav>'
    return _page(book.title, body, book.language, ' xmlns:epub="http://www.idpf.org/2007/ops"')


def _nav_recording(parts: Sequence[Part], voices: Voices) -> Recording:
    titles = (Spoken(f"nav#{place}", f"{part.title}.") for place, part in enumerate(parts))
    return record("Contents", "", "", "", [Spoken("nav#title", "Contents.", CHAPTER_PAUSE), *titles], voices)


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


def _package(book: Book, parts: Sequence[Part], nav: Recording, pictures: Sequence[str], cover: str) -> str:
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
        cover_image = ' properties="cover-image"' if way == cover else ""
        manifest.append(f'<item id="i{place}" href="{way}" media-type="{_TYPES[Path(way).suffix]}"{cover_image}/>')
    spine = "".join(f'<itemref idref="{name}"/>' for name in ["nav", *(part.name for part in parts)])
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
    for name, value in _ACCESSIBILITY:
        yield f'<meta property="schema:{name}">{value}</meta>'
    yield f'<meta property="media:active-class">now</meta>\n<meta property="media:narrator">{_NARRATOR}</meta>'
    lengths = [("nav", nav), *((part.name, part.recording) for part in parts)]
    for name, recording in lengths:
        yield f'<meta property="media:duration" refines="#{name}-smil">{recording.cues[-1].end:.3f}s</meta>'
    yield f'<meta property="media:duration">{sum(recording.cues[-1].end for _, recording in lengths):.3f}s</meta>'


_NARRATOR = "A computer voice, or a person where a recording was made"
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
    ("accessibilityFeature", "alternativeText"),
    ("accessibilityFeature", "readingOrder"),
    ("accessibilityFeature", "structuralNavigation"),
    ("accessibilityFeature", "synchronizedAudioText"),
    ("accessibilityFeature", "tableOfContents"),
    ("accessibilityHazard", "none"),
    ("accessibilitySummary", _SUMMARY),
)
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


def _ingredients(book: Book, shop: Workshop) -> Any:
    return [shown(book, shop.studio), shop.heard(list(script(book)))]


FORMATS = (
    Format(
        name="ebook",
        ending="epub",
        title="E-book that reads to you",
        use="You can read this book on a phone.",
        picture="video-call",
        order=90,
        media_type="application/epub+zip",
        modes=("textual", "visual"),
        features=(
            "alternativeText",
            "displayTransformability",
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
