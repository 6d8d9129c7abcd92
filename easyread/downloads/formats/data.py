"""JSON for others to build on."""

from __future__ import annotations

import json
from typing import Any

from easyread.downloads.book import Book, Chapter, Item
from easyread.downloads.format import Format, Made
from easyread.text.links import standard_uri


def as_json(book: Book) -> str:
    """Every statement with its id, words, picture, twin and hash."""
    return json.dumps(_plain(book), ensure_ascii=False, indent=2) + "\n"


def _plain(book: Book) -> dict[str, Any]:
    return {
        "title": book.title,
        "language": book.language,
        "licence": book.licence or None,
        "organisation": book.organisation,
        "plan": book.plan,
        "published": book.published.isoformat() if book.published else None,
        "credits": list(book.who_made_it),
        "pages": [_page(chapter) for chapter in book.chapters],
        "words": [{"word": word.word, "meaning": word.meaning, "picture": word.picture.key} for word in book.words],
    }


def _page(chapter: Chapter) -> dict[str, Any]:
    return {
        "key": chapter.key,
        "title": chapter.title,
        "picture": chapter.picture,
        "standard": standard_uri(chapter.key),
        "label": chapter.label or None,
        "fields": [{"name": each.field.name, "label": each.label, "words": list(each.words)} for each in chapter.said],
        "statements": list(map(_statement, chapter.items)),
    }


def _statement(item: Item) -> dict[str, Any]:
    return {
        "id": item.id,
        "heading": item.heading or None,
        "sentences": [sentence.text for sentence in item.statement.sentences],
        **({"list_item": True} if item.statement.is_item else {}),
        "hard_words": [run.text for run in item.statement.runs if run.hard],
        "picture": item.statement.picture.key,
        "alt": item.statement.alt,
        "hash": item.hash,
    }


FORMATS = (
    Format(
        name="data",
        ending="json",
        title="Data for programs",
        use="Computer programs can use this file.",
        picture="data",
        order=120,
        media_type="application/json",
        modes=("textual",),
        features=(),
        make=lambda book, _: Made(as_json(book).encode()),
        ingredients=lambda book, _: as_json(book),
        for_readers=False,
    ),
)
