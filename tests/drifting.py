"""Changes put into pages on purpose, to see that drift finds them: each with the page as it was and as it became."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from easyread.model import Document, EasyPage, Library, Sentence
from easyread.model.records import Record
from easyread.reviews.drift import Kind
from easyread.reviews.pairs import Pair, State, pair
from easyread.reviews.units import easy_units, normal, standard_units
from easyread.text.markdown import read_markdown

TODAY = date(2026, 11, 22)
Both = tuple[Document, EasyPage]


def both_editions(library: Library) -> list[Both]:
    """Each standard page that has an Easy Read one, with it."""
    easy = {page.key: page for page in library.easy_pages}
    return [(document, easy[document.key]) for document in library.documents if document.key in easy]


def record_now(document: Document, page: EasyPage) -> Record:
    words = tuple(unit.words for unit in standard_units(document))
    return Record("Team", TODAY, words, tuple(unit.words for unit in easy_units(page)), page.statements[0].where)


@dataclass(frozen=True)
class Seed:
    kind: str
    document: Document
    easy: EasyPage
    body: str
    found: Kind


def _replaced(sentence: str, pattern: str, by: Callable[[re.Match[str]], str]) -> str | None:
    changed = re.sub(pattern, by, sentence, count=1)
    return changed if changed != sentence else None


MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
CHANGES: dict[str, Callable[[str], str | None]] = {
    "number": lambda text: _replaced(text, r"(?<![\w,.])\d{1,3}(?![\w,.%])", lambda match: str(int(match[0]) + 7)),
    "date": lambda text: _replaced(text, rf"\b({MONTHS})\b", lambda match: "June" if match[0] == "July" else "July"),
    "name": lambda text: _replaced(text, rf"(?<=[a-z] )(?!{MONTHS})[A-Z]\w+", lambda match: "Kent"),
    "negation": lambda text: _replaced(text, r"\b(will|is|are|do|have)\b", lambda match: f"{match[0]} not"),
    "condition": lambda text: _replaced(text, r"\.$", lambda match: " if there is money."),
    "synonym": lambda text: _replaced(text, r"\b(help|improve|people|care|health|services|support)\b", lambda match: "matters"),
}


def seeds(pages: list[Both]) -> Iterator[Seed]:
    for document, page in pages:
        sentences = [each for each in document.sentences if each.text in document.body]
        for place, sentence in enumerate(sentences):
            for kind, change in CHANGES.items():
                new = change(sentence.text)
                if new and normal(new) != normal(sentence.text):
                    yield Seed(kind, document, page, _with(document, sentence, new), Kind.CHANGED)
            if place == 0:
                yield Seed(
                    "added", document, page, f"{document.body.rstrip()}\n\nA quite new thing stands here now.\n", Kind.ADDED
                )
            if len(sentences) > 2 and place == 1:
                yield Seed("removed", document, page, _with(document, sentence, ""), Kind.REMOVED)
        if len(sentences) > 2 and (moved := next((each for each in sentences if each.where.column == 1), None)):
            body = f"{_with(document, moved, '').rstrip()}\n\n{moved.text}\n"
            if [each.text for each in changed_to(document, body).sentences] != [each.text for each in document.sentences]:
                yield Seed("reordered", document, page, body, Kind.MOVED)


def _with(document: Document, sentence: Sentence, new: str) -> str:
    """The body with other words in a sentence's place."""
    lines = document.body.split("\n")
    before = "\n".join(lines[: sentence.where.line - document.first_line])
    start = document.body.index(sentence.text, len(before) + sentence.where.column - 1)
    return document.body[:start] + new + document.body[start + len(sentence.text) :]


def changed_to(document: Document, body: str) -> Document:
    """The page with another body, read anew."""
    said = read_markdown(body, document.path, document.first_line)
    return replace(document, body=body, blocks=said.blocks, links=said.links)


HARMLESS: dict[str, Callable[[str], str]] = {
    "white space": lambda body: body.replace(" ", "  ").replace("\n\n", "\n\n\n"),
    "line breaks": lambda body: re.sub(r"(?m)^([A-Z][^\n#|`]*?[a-z,]) (?=[a-z]{4})", r"\1\n", body),
    "quotes": lambda body: body.replace("'", "’").replace('"', "“"),
    "emphasis": lambda body: re.sub(r"(?m)^(?![#|>\-\d\s])(\w+ )(\w+)(?= \w)", r"\1**\2**", body),
    "no-break spaces": lambda body: re.sub(r"(?<=\w) the ", "\u00a0the ", body),
}


KINDS = (*CHANGES, "added", "removed", "reordered")


def compared(seed: Seed) -> Pair:
    """What is told of the changed page, where both were compared as they were before."""
    return pair(changed_to(seed.document, seed.body), seed.easy, record_now(seed.document, seed.easy), TODAY)


def see_that_it_is_found(seed: Seed) -> None:
    """The changed sentence is told, at its line, and no other is."""
    changed = changed_to(seed.document, seed.body)
    found = compared(seed)
    before = Counter(unit.words for unit in standard_units(seed.document))
    after = Counter(unit.words for unit in standard_units(changed))
    assert found.state is State.DRIFTED
    told = found.standard_changes
    if seed.kind == "reordered":
        assert Kind.MOVED in {change.kind for change in told}
    else:
        assert Counter(change.new.words for change in told if change.new and change.kind is not Kind.MOVED) == after - before, (
            seed
        )
        assert Counter(change.old for change in told if change.old and change.kind is not Kind.MOVED) == before - after, seed
    for change in told:
        if change.new and change.new.where.line > changed.first_line:
            line = changed.body.split("\n")[change.new.where.line - changed.first_line]
            assert change.new.words.split()[0].strip("'\"") in line


def see_that_nobody_is_alarmed(kind: str, pages: list[Both]) -> int:
    """How many pages were changed without changing what they say, none of which is told."""
    touched = 0
    for document, page in pages:
        body = HARMLESS[kind](document.body)
        touched += body != document.body
        found = pair(changed_to(document, body), page, record_now(document, page), TODAY)
        assert found.state is State.SAME, (document.key, found.standard_changes)
    return touched
