"""A book to listen to as one ZIP: a file a chapter for any player, and a manifest by which audiobook apps find their way.

Source: Readium Web Publication Manifest, profile for audiobooks; Readium Guided Navigation, for the words that go with the sound.
"""

from __future__ import annotations

import json
import math
import re
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from easyread.downloads import mp3
from easyread.downloads.audio import Recording, chapter_script, long, narrators, record
from easyread.downloads.book import Book, Chapter
from easyread.downloads.format import Made, Workshop
from easyread.downloads.formats.audio import book_heard, sound
from easyread.downloads.packing import packed
from easyread.downloads.studio import PNG_SIDE
from easyread.pictures.licences import LICENCES
from easyread.text.language import counted

_SPACE = uuid.UUID("3e7c0f5a-6a7d-5d4e-9f08-7a1c2b3d4e5f")
"""Names our audiobooks apart from everybody else's."""
PROFILE = "https://readium.org/webpub-manifest/profiles/audiobook"
CONTEXT = "https://readium.org/webpub-manifest/context.jsonld"
GUIDE_TYPE = "application/guided-navigation+json"


@dataclass(frozen=True, slots=True)
class Track:
    """One file."""

    name: str
    chapter: Chapter
    recording: Recording


def _make(book: Book, shop: Workshop) -> Made:
    cover = shop.cover(book.picture)
    tracks = list(_tracks(book, shop, cover))
    extent = f"{counted(len(tracks), 'file')}, {long(sum(track.recording.seconds for track in tracks))}"
    return Made(packed(_files(book, tracks, cover)), extent)


def _tracks(book: Book, shop: Workshop, cover: bytes) -> Iterator[Track]:
    chapters = (*book.to_hear, book.made_by)
    width = max(2, len(str(len(chapters))))  # so that every player sorts them rightly
    for number, chapter in enumerate(chapters, 1):
        script = list(chapter_script(chapter))
        tag = mp3.Tag(chapter.title, book.title, book.organisation, book.day, cover, f"{number}/{len(chapters)}")
        made = record(tag, script, shop.voices())
        yield Track(f"{number:0{width}} {_plain(chapter.title)}.mp3", chapter, made)


def _plain(title: str) -> str:
    """As a name for a file that every system takes."""
    return re.sub(r"[^\w -]", "", title)[:60].strip() or "Part"


def _files(book: Book, tracks: Sequence[Track], cover: bytes) -> Iterator[tuple[str, bytes | Iterable[bytes]]]:
    yield "manifest.json", _written(_manifest(book, tracks, bool(cover)))
    yield "guided.json", _written({"guided": list(map(_guided, tracks))})
    yield "playlist.m3u", _playlist(tracks)
    if cover:
        yield "cover.png", cover
    for track in tracks:
        yield track.name, track.recording.pieces


def _written(data: Any) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _playlist(tracks: Sequence[Track]) -> bytes:
    lines = (f"#EXTINF:{math.ceil(track.recording.seconds)},{track.chapter.title}\n{track.name}" for track in tracks)
    return "\n".join(("#EXTM3U", *lines, "")).encode()


def _manifest(book: Book, tracks: Sequence[Track], has_cover: bool) -> dict[str, Any]:
    cover = {"rel": "cover", "href": "cover.png", "type": "image/png", "height": PNG_SIDE, "width": PNG_SIDE}
    return {
        "@context": CONTEXT,
        "metadata": dict(_metadata(book, tracks)),
        "links": [
            {"rel": "self", "href": "manifest.json", "type": "application/audiobook+json"},
            {"rel": "related", "href": "guided.json", "type": GUIDE_TYPE},
            {"rel": "alternate", "href": "playlist.m3u", "type": "audio/mpegurl"},
            *(
                [{"rel": "license", "href": LICENCES[book.licence].address}]
                if book.licence and LICENCES[book.licence].address
                else []
            ),
        ],
        "readingOrder": [_link(track) | {"bitrate": mp3.BITS, "duration": round(track.recording.seconds, 3)} for track in tracks],
        "resources": [cover] if has_cover else [],
        "toc": [{"href": _href(track), "title": track.chapter.title} for track in tracks],
    }


def _link(track: Track) -> dict[str, Any]:
    alternate = [{"href": "guided.json", "type": GUIDE_TYPE}]
    return {"href": _href(track), "type": "audio/mpeg", "title": track.chapter.title, "alternate": alternate}


def _href(track: Track) -> str:
    return track.name.replace(" ", "%20")


def _metadata(book: Book, tracks: Sequence[Track]) -> Iterator[tuple[str, Any]]:
    yield "@type", "http://schema.org/Audiobook"
    yield "conformsTo", PROFILE
    yield "identifier", f"urn:uuid:{uuid.uuid5(_SPACE, f'{book.organisation}/{book.name}')}"
    yield "title", book.title
    yield "author", book.organisation
    yield "publisher", book.organisation
    yield "narrator", list(narrators(track.recording for track in tracks))
    yield "language", book.language
    if book.day:
        yield "published", book.day
        yield "modified", f"{book.day}T00:00:00Z"
    yield "duration", round(sum(track.recording.seconds for track in tracks), 3)
    yield (
        "accessibility",
        {
            "accessMode": ["auditory"],
            "accessModeSufficient": ["auditory"],
            "feature": ["structuralNavigation", "tableOfContents"],
            "hazard": ["none"],
        },
    )


def _guided(track: Track) -> dict[str, Any]:
    """A chapter's words, each with the part of its file in which it is said."""
    texts = {item.id: item.statement.text for item in track.chapter.shown}
    said = [
        {"audioref": f"{_href(track)}#t={cue.start},{cue.end}", "text": texts[cue.id]}
        for cue in track.recording.cues
        if cue.id in texts
    ]
    return {"role": ["chapter"], "audioref": _href(track), "text": track.chapter.title, **({"children": said} if said else {})}


def _ingredients(book: Book, shop: Workshop) -> tuple[Any, ...]:
    made = (book.title, book.organisation, book.day, book.language, book.licence, shop.studio.picture_file(book.picture))
    return *made, book_heard(book, shop)


FORMATS = (
    sound(
        name="audiobook",
        ending="zip",
        title="Audio, one file for each page",
        use="You can put these sound files on a player.",
        order=65,
        media_type="application/zip",
        make=_make,
        ingredients=_ingredients,
    ),
)
