"""Plain text to read with any program, and JSON for others to build on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from easyread.downloads.book import Book, Chapter, Item
from easyread.text.links import standard_uri


def as_text(book: Book) -> str:
    """The words alone, in UTF-8: headings underlined, a blank line between statements."""
    return "\n".join(_lines(book)).rstrip() + "\n"


def _lines(book: Book) -> Iterator[str]:
    yield from (book.title, "=" * len(book.title), "", "Easy Read")
    yield from filter(None, (book.organisation, book.plan, book.date))
    for chapter in book.to_read:
        yield from _chapter(chapter)
    yield from ("", "", "Who made this", "-------------", "", *book.who_made_it)


def _chapter(chapter: Chapter) -> Iterator[str]:
    yield from ("", "", chapter.title, "-" * len(chapter.title))
    for item in chapter.shown:
        if item.heading:
            yield from ("", f"## {item.heading}")
        first, *rest = (sentence.text for sentence in item.statement.sentences)
        yield from ("", f"- {first}" if item.statement.is_item else first, *rest)


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
