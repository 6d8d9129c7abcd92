"""JSON for others to build on: every statement, where it is shown, its picture, and when it is said. And the same as Guided Navigation,
which reading apps know.

Addresses are from the start of the website. Source of the second: Readium Guided Navigation.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any
from urllib.parse import quote

from easyread.downloads.audio import Cue, chapter_script, record
from easyread.downloads.book import Book, Chapter, Item
from easyread.downloads.format import Format, Made, Workshop, page_uri
from easyread.downloads.mp3 import Tag
from easyread.model import Picture
from easyread.pictures.licences import LICENCES
from easyread.text.links import address_of, easy_uri, standard_uri

VERSION = 1
"""Of the shape of the file. A later shape that breaks a program has a higher number."""
SCHEMA_URI = "data/easy-read.schema.json"
TO_ROOT = "../../"
"""From the folder of downloads to the start of the website."""
Cues = Mapping[str, Cue]
Tell = Callable[[Book, Workshop], dict[str, Any]]
"""What a file says. Its pages are made one at a time, since all of a whole edition's may be too many to hold."""


def _written(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _pieces(data: Mapping[str, Any]) -> Iterator[bytes]:
    """The same, with each page made and written when it is its turn."""
    (name,) = (name for name, value in data.items() if isinstance(value, Iterator))
    before, _, after = _written({**data, name: [None]}).partition(_NO_PAGES)
    yield before.encode()
    for number, page in enumerate(data[name]):
        yield f"{',' if number else ''}{_IN_A_LIST}{_written(page).rstrip().replace(_LINE, _IN_A_LIST)}".encode()
    yield after.encode()


_LINE = "\n"
_IN_A_LIST = "\n    "
_NO_PAGES = f"{_IN_A_LIST}null"


def as_data(book: Book, shop: Workshop) -> dict[str, Any]:
    """Every statement with its id, words, picture, cue and hash."""
    names = {book.picture, *(each.picture for each in book.chapters), *(item.statement.picture.key for item in book.items)}
    names |= {word.picture.key for word in book.words}
    pictures = shop.studio.library.pictures
    return {
        "$schema": f"{TO_ROOT}{SCHEMA_URI}",
        "version": VERSION,
        "title": book.title,
        "language": book.language,
        "licence": book.licence or None,
        "licence_address": (LICENCES[book.licence].address or None) if book.licence else None,
        "organisation": book.organisation,
        "plan": book.plan,
        "published": book.published.isoformat() if book.published else None,
        "picture": book.picture,
        "credits": list(book.who_made_it),
        "pages": (_page(chapter, shop) for chapter in book.chapters),
        "words": [{"word": word.word, "meaning": word.meaning, "picture": word.picture.key} for word in book.words],
        "pictures": {name: _picture(pictures[name]) for name in sorted(names & pictures.keys())},
    }


def _page(chapter: Chapter, shop: Workshop) -> dict[str, Any]:
    cues = _cues(chapter, shop)
    topics = dict.fromkeys(item.id.partition("#")[0] for item in chapter.items)
    return {
        "key": chapter.key,
        "title": chapter.title,
        "address": _address(chapter),
        "picture": chapter.picture,
        "standard": [f"{address_of(standard_uri(key))}/".lstrip("/") for key in topics],
        "sound": page_uri(chapter) if cues else None,
        "label": chapter.label or None,
        "fields": [{"name": each.field.name, "label": each.label, "words": list(each.words)} for each in chapter.said],
        "statements": [_statement(item, chapter, cues.get(item.id)) for item in chapter.items],
    }


def _address(chapter: Chapter) -> str:
    return f"{address_of(easy_uri(chapter.key))}/"


def _statement(item: Item, chapter: Chapter, cue: Cue | None) -> dict[str, Any]:
    return {
        "id": item.id,
        "address": f"{_address(chapter)}#{item.statement.anchor}",
        "heading": item.heading or None,
        "sentences": [sentence.text for sentence in item.statement.sentences],
        **({"list_item": True} if item.statement.is_item else {}),
        "hard_words": [run.text for run in item.statement.runs if run.hard],
        "picture": item.statement.picture.key,
        "alt": item.statement.alt,
        "cue": [cue.start, cue.end] if cue else None,
        "hash": item.hash,
    }


def _picture(picture: Picture) -> dict[str, Any]:
    return {
        "address": picture.uri,
        "shows": picture.shows,
        "licence": picture.licence,
        "credit": (picture.set.credit or None) if picture.set else None,
    }


def _cues(chapter: Chapter, shop: Workshop) -> Cues:
    """When each statement is said in the recording of its page. Nothing where there is none."""
    if not shop.pages_are_heard:
        return {}
    return {cue.id: cue for cue in record(Tag(), list(chapter_script(chapter)), shop.voices()).cues}


def as_guide(book: Book, shop: Workshop) -> dict[str, Any]:
    """The statements as a Guided Navigation Document: each with its words, its place on the web, its picture and its sound."""
    return {"guided": (_guided_page(chapter, shop) for chapter in book.chapters)}


def _guided_page(chapter: Chapter, shop: Workshop) -> dict[str, Any]:
    cues = _cues(chapter, shop)
    return {
        "role": ["chapter"],
        "textref": f"{TO_ROOT}{_address(chapter)}",
        "text": chapter.title,
        "children": [dict(_guided(item, chapter, cues.get(item.id), shop)) for item in chapter.items],
    }


def _guided(item: Item, chapter: Chapter, cue: Cue | None, shop: Workshop) -> Iterator[tuple[str, Any]]:
    yield "textref", f"{TO_ROOT}{_address(chapter)}#{quote(item.statement.anchor)}"
    yield "text", item.statement.text
    picture = shop.studio.library.pictures.get(item.statement.picture.key)
    if picture:
        yield "imgref", f"{TO_ROOT}{quote(picture.uri)}"
    if cue:
        yield "audioref", f"{TO_ROOT}{quote(page_uri(chapter))}#t={cue.start},{cue.end}"


def _ingredients(tell: Tell, book: Book, shop: Workshop) -> Iterator[Any]:
    for name, value in tell(book, replace(shop, pages_are_heard=False)).items():  # nothing has to be spoken for it
        yield name
        yield from value if isinstance(value, Iterator) else (value,)
    if shop.pages_are_heard:
        yield shop.told(book, "pages heard", lambda: (shop.heard(chapter_script(chapter)) for chapter in book.chapters))


_TEXT, _NAME = {"type": "string"}, {"type": ["string", "null"]}


def _object(required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": required.split(), "properties": properties}


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


_STATEMENT = _object(
    "id address sentences hard_words picture alt cue hash",
    id={"type": "string", "description": "Lasts when other statements come and go."},
    address={"type": "string", "description": "Where it is shown, from the start of the website."},
    heading={"type": ["string", "null"], "description": "The heading that it is the first one under."},
    sentences=_list(_TEXT) | {"minItems": 1},
    list_item={"const": True},
    hard_words=_list(_TEXT),
    picture={"type": "string", "description": "A name in `pictures`."},
    alt=_TEXT,
    cue={
        "type": ["array", "null"],
        "items": {"type": "number", "minimum": 0},
        "minItems": 2,
        "maxItems": 2,
        "description": "When it is said in the sound of its page: from and to, in seconds.",
    },
    hash={"type": "string", "pattern": "^[0-9a-f]{16}$", "description": "Of its words and picture. Another one: it changed."},
)
_PAGE = _object(
    "key title address picture standard sound fields statements",
    key=_TEXT,
    title=_TEXT,
    address={"type": "string", "description": "From the start of the website."},
    picture=_TEXT,
    standard={"type": "array", "items": _TEXT, "description": "The pages of the standard edition that it comes from."},
    sound={"type": ["string", "null"], "description": "Its recording, from the start of the website."},
    label=_NAME,
    fields=_list(_object("name label words", name=_TEXT, label=_TEXT, words=_list(_TEXT))),
    statements=_list(_STATEMENT),
)
SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "An Easy Read edition, or a part of it",
    **_object(
        "version title language licence organisation published pages words pictures",
        version={"const": VERSION, "description": "Of this shape. A later shape that breaks a program has a higher number."},
        title=_TEXT,
        language={"type": "string", "description": "As in HTML: `en-GB`."},
        licence={"type": ["string", "null"], "description": "Of the words, by its SPDX name."},
        licence_address=_NAME,
        organisation=_TEXT,
        plan=_TEXT,
        published={"type": ["string", "null"], "format": "date"},
        picture=_TEXT,
        credits=_list(_TEXT),
        pages=_list(_PAGE),
        words=_list(_object("word meaning picture", word=_TEXT, meaning=_TEXT, picture=_TEXT)),
        pictures={
            "type": "object",
            "additionalProperties": _object("address shows licence", address=_TEXT, shows=_TEXT, licence=_TEXT, credit=_NAME),
        },
    ),
}


def schema_text() -> str:
    """The schema of the file, for those who build on it."""
    return _written(SCHEMA)


def _data(name: str, title: str, order: int, media_type: str, tell: Tell) -> Format:
    return Format(
        name=name,
        ending="json",
        title=title,
        use="Computer programs can use this file.",
        picture="data",
        order=order,
        media_type=media_type,
        modes=("textual",),
        features=(),
        make=lambda book, shop: Made(_pieces(tell(book, shop))),
        ingredients=partial(_ingredients, tell),
        is_timed=True,
        for_readers=False,
    )


FORMATS = (
    _data("data", "Data for programs", 120, "application/json", as_data),
    _data("guide", "Guided navigation for reading apps", 130, "application/guided-navigation+json", as_guide),
)
