"""What stands behind the editor's page: asked in JSON, answered in JSON, and nothing is kept but what was last read.

Each answer follows from the text of a page, so that going back is no more than asking again with the text as it was.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, replace
from datetime import date
from math import ceil
from posixpath import splitext
from typing import Any

from easyread.checks import NEVER_ALLOWED, check, check_pair, not_told_yet
from easyread.checks.replaced import RULE as OLD_CONTACT
from easyread.checks.replaced import still_old
from easyread.checks.structure import is_to_do
from easyread.editing.blocks import Block, Part, blocks_of, body_of, field_names, field_of
from easyread.editing.changing import CHANGES
from easyread.editing.explaining import explained
from easyread.editing.forms import Entry, form_of
from easyread.editing.passages import passages
from easyread.editing.stubs import stubs
from easyread.editing.view import View
from easyread.editing.word import word_file
from easyread.model import Document, EasyPage, Library, Picture, Problem
from easyread.pages.outline import make_outline
from easyread.paths import ATTACHED, CONTENT, DOCS, EASY_ENDING, WORDS, is_address, key_of, twin_of
from easyread.pictures.find import find, find_for
from easyread.read import read_library, with_page, with_words
from easyread.read.files import Memory
from easyread.read.readings import Readings
from easyread.reviews.otherwise import RULE as OTHER_MEANING
from easyread.reviews.otherwise import of_page, said_otherwise
from easyread.reviews.pairs import State, pair
from easyread.text.language import seconds_to_hear
from easyread.text.language import words as words_of
from easyread.text.meaning.page import sources

FOUND = 24
"""Pictures that a search shows."""

Answer = dict[str, Any]


class Desk:
    """All sources of a site in memory, and the pages as somebody is changing them."""

    def __init__(
        self, library: Library, files: Mapping[str, bytes], templates: Mapping[str, str], known: Iterable[str] = ()
    ) -> None:
        """`library`: what was read of the files. `known`: the problems that the site has as it is published, as `summed` says them."""
        self._known = frozenset(known)
        self._sources = Memory(files)
        self._published = self._library = library
        self._view = View(make_outline(library), templates)

    def ask(self, question: str, given: str) -> str:
        """The answer to one question, both in JSON. Raises KeyError for a question that there is not."""
        return json.dumps(self._questions[question](self, **json.loads(given)), ensure_ascii=False)

    def _start(self) -> Answer:
        """Every page that can be changed."""
        titles = {page.key: page.title for page in self._library.easy_pages}
        site = self._library.site
        return {
            "pages": [
                {
                    "path": each.path,
                    "title": each.title,
                    "easy": titles.get(each.key, ""),
                    "twin": twin_of(each.path),
                    "alone": any(leave.rule == "missing-twin" for leave in each.allow),
                }
                for each in sorted(self._library.documents, key=_what_is_read_first)
            ],
            "site": {"name": site.easy_name or site.name, "repository": site.repository, "branch": site.branch},
            "pictures": len(self._library.pictures),
        }

    def _read(self, path: str, text: str) -> Answer:
        """What a page says and what is wrong with it, with this text."""
        if path == WORDS:
            return self._read_words(text)
        self._library = with_page(self._library, self._sources, path, text.encode("utf-8", "surrogatepass"))
        page = self._page(path)
        checked = check_pair(self._library, key_of(path))
        found = [each for each in checked.problems if each.where.path == path]
        found += [each for each in still_old(self._published, self._library) if each.where.path == path]
        if path.endswith(EASY_ENDING):
            found += not_told_yet(found, of_page(key_of(path), self._published, self._library))
        parts = blocks_of(text)
        doubts = [each for each in _not_told(found, checked.doubts) if each.where.path == path]
        return {
            "path": path,
            "twin": twin_of(path),
            "easy": isinstance(page, EasyPage),
            "title": page.title if page else "",
            "cards": [*self._cards(page, parts)] if isinstance(page, EasyPage) else [],
            "body": "" if isinstance(page, EasyPage) else body_of(text),
            "fields": [asdict(each) for each in self._fields(path, text)],
            "allowed": [asdict(each) | {"where": ""} for each in page.allow] if page else [],
            "problems": [_told(each, place) for each, place in zip(found, _places(parts, found), strict=True)],
            "doubts": [_told(each, place) for each, place in zip(doubts, _places(parts, doubts), strict=True)],
            "counts": _counts(page) if page else {},
            "view": self._view.of(page) if isinstance(page, EasyPage) else "",
            "since": self._since(path),
        }

    def _read_words(self, text: str) -> Answer:
        """The word list with this text, and what cannot be read of it. The rest is told when everything is checked."""
        self._library = with_words(self._library, text.encode("utf-8", "surrogatepass"))
        found = [each for each in self._library.problems if each.where.path == WORDS]
        return {
            "path": WORDS,
            "twin": "",
            "easy": False,
            "title": "The word list",
            "cards": [],
            "body": body_of(text),
            "fields": [],
            "allowed": [],
            "problems": [_told(each, -1) | {"may": False} for each in found],
            "doubts": [],
            "counts": {},
            "view": "",
            "since": {"state": "alone"},
        }

    def _explain(self, text: str, word: str, meaning: str) -> Answer:
        """The word list, with one word more and what it means."""
        library = with_words(self._library, text.encode("utf-8", "surrogatepass"))
        return {"text": explained(library, text, *(" ".join(each.split()) for each in (word, meaning)))}

    def _forget(self) -> Answer:
        """All pages are as they are published again."""
        self._library = self._published
        return {}

    def _beside(self, path: str) -> Answer:
        """The other edition of a page, to hold this one against."""
        document, easy = self._pair(path)
        if path.endswith(EASY_ENDING):
            return {"passages": [asdict(each) for each in passages(document)] if document else []}
        return {"title": easy.title if easy else "", "view": self._view.of(easy) if easy else ""}

    def _change(self, path: str, text: str, do: str, number: int = -1, **given: Any) -> Answer:
        """The text after one change, and where its block is then."""
        done = CHANGES[do](path, text, number, given, self._library.pictures)
        blocks = blocks_of(done)
        at = number
        if do == "move":
            movable = [place for place, each in enumerate(blocks) if each.part not in (Part.FIELDS, Part.GAP)]
            at = movable[min(max(movable.index(number) + given["by"], 0), len(movable) - 1)] if number in movable else number
        elif do in ("add", "add-heading"):
            at = number + 2 if 0 <= number < len(blocks_of(text)) else len(blocks) - 2
        return {"text": done, "number": at}

    def _find(self, words: str, most: int = FOUND) -> Answer:
        """Pictures for some words, the best first, and whether there are more. All of them where there are no words."""
        pictures = self._library.pictures.values()
        answers = (*find(words[:200], pictures, limit=most + 1), *find_for(words[:200], pictures, limit=most + 1))
        found = [*{each.picture.name: each.picture for each in answers}.values()] if words.strip() else [*pictures]
        shown = [_shown(each) | {"shows": each.shows, "not_for": each.not_for} for each in found[:most]]
        return {"pictures": shown, "more": len(found) > most}

    def _everything(self, path: str) -> Answer:
        """All problems of the site that it has not as it is published, and all of this page and its twin."""
        found, mine = check(self._library), {path, twin_of(path)}
        new = [each for each in found if each.where.path in mine or summed(each) not in self._known]
        new += still_old(self._published, self._library)
        new += not_told_yet(found, said_otherwise(self._published, self._library))
        return {"problems": [_told(each, -1) for each in new], "all": [str(each) for each in found]}

    def _word(self, path: str, pictures: Mapping[str, str]) -> Answer:
        """An Easy Read page as a Word file, with its pictures as PNG, both in Base64."""
        page = self._page(path)
        if not isinstance(page, EasyPage):
            raise KeyError(path)
        given = {name: b64decode(raw) for name, raw in pictures.items()}
        return {"file": b64encode(word_file(page, given)).decode()}

    def _new(self, key: str, title: str) -> Answer:
        """The texts of a new page and its twin, or what is wrong with its name."""
        if not is_address(key) or not title.strip():
            return {"refused": "Write the address in small letters, digits and hyphens, such as news/new-bus. Write a title."}
        if any(page.key == key for page in self._library.pages):
            return {"refused": "There is a page of that name. Choose another."}
        return {"files": stubs(self._library, key, title)}

    _questions: Mapping[str, Callable[..., Answer]] = {
        "start": _start,
        "read": _read,
        "forget": _forget,
        "beside": _beside,
        "change": _change,
        "find": _find,
        "everything": _everything,
        "new": _new,
        "explain": _explain,
        "word": _word,
    }

    def _page(self, path: str) -> Document | EasyPage | None:
        return next((each for each in self._library.pages if each.path == path), None)

    def _pair(self, path: str) -> tuple[Document | None, EasyPage | None]:
        key = key_of(path)
        return self._library.documents_by_key.get(key), self._library.easy_by_key.get(key)

    def _cards(self, page: EasyPage, parts: tuple[Block, ...]) -> Iterator[Answer]:
        document, _ = self._pair(page.path)
        likely = sources(page, document) if document else None
        by_line = {statement.where.line: statement for statement in page.statements}
        for number, block in enumerate(parts):
            if block.part in (Part.FIELDS, Part.GAP):
                continue
            statement = by_line.get(block.line)
            picture = self._library.pictures.get(statement.picture.key) if statement else None
            yield {
                "number": number,
                "line": block.line,
                "part": block.part.value,
                "words": block.words,
                "picture": _shown(picture) if picture else None,
                "target": block.target,
                "alt": block.alt,
                "source": block.source,
                "item": block.is_item,
                "from": _said(likely.get(statement.id, ())) if statement and likely is not None else None,
            }

    def _fields(self, path: str, text: str) -> Iterator[Entry]:
        names = field_names(text)
        if names or not text:
            yield from form_of(self._library, path, {name: field_of(text, name) for name in names})

    def _since(self, path: str) -> Answer:
        """What changed since a person compared both pages."""
        document, easy = self._pair(path)
        if document is None or easy is None:
            return {"state": "alone"}
        known = pair(document, easy, self._library.records.get(document.key), self._library.today)
        return {
            "state": {State.NEVER: "never", State.SAME: "same", State.WAIVED: "waived", State.DRIFTED: "changed"}[known.state],
            "standard": len(known.standard_changes),
            "easy": len(known.easy_changes),
        }


def read_all(files: Mapping[str, bytes], brought: Mapping[str, bytes], today: date, readings: Readings | None = None) -> Library:
    """All that the files of a site say on a day, with the pictures that the engine brings. `readings` are pages as they were read before."""
    attached = (path for path in files if path.startswith(f"{DOCS}/") and splitext(path)[1].lower() in ATTACHED)
    return replace(read_library(Memory(files), today, Memory(brought), readings=readings), attachments=tuple(attached))


def summed(problem: Problem) -> str:
    """A problem wherever in its file it stands, which any change above it moves."""
    return f"{problem.where.path} {problem.rule} {problem.message}"


def _what_is_read_first(document: Document) -> tuple[bool, bool]:
    """Pages of the plan before those about the site, and those that only staff read last. Within each they stay in their order."""
    return not document.path.startswith(f"{CONTENT}/"), any(leave.rule == "missing-twin" for leave in document.allow)


def _shown(picture: Picture) -> Answer:
    return {"name": picture.name, "file": picture.written, "idea": picture.idea, "uri": picture.uri}


def _told(problem: Problem, number: int) -> Answer:
    return {
        "rule": problem.rule,
        "message": problem.message,
        "remedy": problem.remedy,
        "must": problem.level == "must",
        "path": problem.where.path,
        "line": problem.where.line,
        "column": problem.where.column,
        "length": problem.length,
        "about": problem.about,
        "suggestion": problem.suggestion,
        "also": problem.also,
        "block": number,
        "may": problem.rule not in {*NEVER_ALLOWED, OTHER_MEANING, OLD_CONTACT},
    }


def _said(likely: Iterable[str]) -> list[str]:
    """Those of the sentences that a statement may come from that are written already."""
    return [words for words in likely if not is_to_do(words)]


def _not_told(found: Iterable[Problem], doubts: Iterable[Problem]) -> Iterator[Problem]:
    """The doubts about sentences of which it is not told already that they differ from the standard page, or from what they said before."""
    changed = {each.where.line for each in found if each.rule == OTHER_MEANING}
    return (each for each in not_told_yet(found, doubts) if each.where.line not in changed)


def _places(parts: tuple[Block, ...], found: Iterable[Problem]) -> Iterator[int]:
    """The number of the block that each problem is about. -1 for the page as a whole."""
    at = {
        line: number
        for number, each in enumerate(parts)
        if each.part is not Part.GAP
        for line in range(each.line, each.last_line + 1)
    }
    return (at.get(each.where.line, -1) for each in found)


def _counts(page: Document | EasyPage) -> Answer:
    texts = [sentence.text for sentence in page.sentences]
    words = sum(len(words_of(text)) for text in texts)
    return {"sentences": len(texts), "words": words, "minutes": ceil(seconds_to_hear(texts) / 60)}
