"""What a live preview keeps from one build to the next, so that a change takes no longer than what it touches.

A preview may be a moment behind in what it says of the whole site, and never in what a page says. A build from nothing knows of none of this.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import jinja2
from jinja2.bccache import Bucket

from easyread.editions import Editions
from easyread.model import Document, EasyPage, Edition, Library, Problem
from easyread.pages.page import Page
from easyread.paths import key_of

_OF_ITSELF = frozenset(("text", "cards", "search", "pictures", "picture-set", "credits", "rules", "recording"))
"""Layouts of pages that show nothing of all others but what every page may show: titles, summaries, pictures."""


class Compiled(jinja2.BytecodeCache):
    """Templates as Python, for as long as a preview runs."""

    def __init__(self) -> None:
        self._known: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._known:
            bucket.bytecode_from_string(self._known[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._known[bucket.key] = bucket.bytecode_to_string()


@dataclass
class Kept:
    """Pages as they were rendered, and what they were rendered from."""

    frame: Any = None
    """What every page may show."""
    shown: dict[str, Any] = field(default_factory=dict)
    """By address: what a page alone shows."""
    html: dict[str, str] = field(default_factory=dict)

    def forget(self) -> None:
        self.html.clear()

    def look(self, editions: Editions) -> frozenset[str]:
        """The addresses of pages that are as they were. The others are forgotten."""
        frame, shown = _frame(editions), _shown(editions)
        if frame != self.frame:
            self.forget()
        same = frozenset(uri for uri in self.html if uri in shown and shown[uri] == self.shown.get(uri))
        self.frame, self.shown, self.html = frame, shown, {uri: self.html[uri] for uri in same}
        return same


def _frame(editions: Editions) -> Any:
    library = editions.library
    around = replace(library, documents=(), easy_pages=(), problems=())
    return around, tuple(map(_head, library.documents)), tuple(map(_easy_head, library.easy_pages)), editions.shelf


def _head(document: Document) -> Any:
    """What other pages show of it."""
    named = document.see_also, document.source, document.help_for, document.help, document.fields, document.kind.folder
    return document.key, document.title, document.summary, document.order, document.layout, named


def _easy_head(page: EasyPage) -> Any:
    return page.key, page.title, page.picture, page.hard_words


def _shown(editions: Editions) -> dict[str, Any]:
    """What each page shows that is its own, but for pages that show something of all others."""
    library = editions.library
    documents = {document.key: document for document in library.documents}
    problems: dict[str, list[Problem]] = {}
    for each in editions.problems:
        problems.setdefault(key_of(each.where.path), []).append(each)
    return {uri: _own(page, documents, problems) for uri, page in editions.pages.items() if _is_of_itself(page, library)}


def _is_of_itself(page: Page, library: Library) -> bool:
    if page.picture:
        return True
    if page.easy is None and (page.edition is Edition.REVIEW or page.document is None):
        return False
    return page.document is None or page.document.layout in _OF_ITSELF


def _own(page: Page, documents: Mapping[str, Document], problems: Mapping[str, list[Problem]]) -> Any:
    easy = page.easy
    keys = {key_of(page.path), *((easy.key, *(section.key for section in easy.sections)) if easy else ())}
    sources = tuple(documents.get(key) for key in sorted(keys))
    return replace(page, section=None), sources, tuple(tuple(problems.get(key, ())) for key in sorted(keys))
