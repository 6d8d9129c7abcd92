"""Drift: every seeded change is found at its sentence, nothing else is, and the statements named are the right ones."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

import pytest

from easyread.checks import check
from easyread.model import Document, EasyPage, Sentence
from easyread.records import Record, hash_of
from easyread.reviews.drift import Kind, changes, concerned, word_diff
from easyread.reviews.pairs import State, pair, pairs
from easyread.reviews.units import easy_units, normal, standard_units
from easyread.text.markdown import read_markdown
from tests.tiny import ROOT, read_library

REAL = read_library(ROOT)
TODAY = date(2026, 11, 22)
EASY = {page.key: page for page in REAL.easy_pages}
PAIRS = [(document, EASY[document.key]) for document in REAL.documents if document.key in EASY]


def record_now(document: Document, page: EasyPage) -> Record:
    words = tuple(unit.words for unit in standard_units(document))
    return Record("Team", TODAY, words, tuple(unit.words for unit in easy_units(page)), page.statements[0].where)


# Seeded changes. Each gives the changed body, and the words of the sentence that must be named.


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


CHANGES: dict[str, Callable[[str], str | None]] = {
    "number": lambda text: _replaced(text, r"(?<![\w,.])\d{1,3}(?![\w,.%])", lambda match: str(int(match[0]) + 7)),
    "date": lambda text: _replaced(text, r"\b(April|March|November)\b", lambda match: "July"),
    "name": lambda text: _replaced(text, r"\b(Essex|Basildon|Thurrock|NHS|Healthwatch)\b", lambda match: "Kent"),
    "negation": lambda text: _replaced(text, r"\b(will|is|are|do|have)\b", lambda match: f"{match[0]} not"),
    "condition": lambda text: _replaced(text, r"\.$", lambda match: " if there is money."),
    "synonym": lambda text: _replaced(text, r"\b(help|improve|people|care|health|services|support)\b", lambda match: "matters"),
}


def seeds() -> Iterator[Seed]:
    for document, page in PAIRS:
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


SEEDS = list(seeds())


def test_there_are_enough_seeds_of_every_kind() -> None:
    kinds = [seed.kind for seed in SEEDS]
    assert len(kinds) >= 300
    assert set(kinds) == {*CHANGES, "added", "removed", "reordered"}


@pytest.mark.parametrize("kind", [*CHANGES, "added", "removed", "reordered"])
def test_every_seeded_change_is_found_at_its_sentence(kind: str) -> None:
    for seed in SEEDS:
        if seed.kind != kind:
            continue
        changed = changed_to(seed.document, seed.body)
        found = pair(changed, seed.easy, record_now(seed.document, seed.easy), TODAY)
        assert found.state is State.DRIFTED
        before = Counter(unit.words for unit in standard_units(seed.document))
        after = Counter(unit.words for unit in standard_units(changed))
        told = found.standard_changes
        if kind == "reordered":
            assert Kind.MOVED in {change.kind for change in told}
        else:
            assert (
                Counter(change.new.words for change in told if change.new and change.kind is not Kind.MOVED) == after - before
            ), seed
            assert Counter(change.old for change in told if change.old and change.kind is not Kind.MOVED) == before - after, seed
        for change in told:
            if change.new and change.new.where.line > changed.first_line:
                line = changed.body.split("\n")[change.new.where.line - changed.first_line]
                assert change.new.words.split()[0].strip("'\"") in line


HARMLESS: dict[str, Callable[[str], str]] = {
    "white space": lambda body: body.replace(" ", "  ").replace("\n\n", "\n\n\n"),
    "line breaks": lambda body: re.sub(r"(?m)^([A-Z][^\n#|`]*?[a-z,]) (?=[a-z]{4})", r"\1\n", body),
    "quotes": lambda body: body.replace("'", "’").replace('"', "“"),
    "emphasis": lambda body: re.sub(r"(?m)^(?![#|>\-\d\s])(\w+ )(\w+)(?= \w)", r"\1**\2**", body),
    "no-break spaces": lambda body: re.sub(r"(?<=\w) the ", "\u00a0the ", body),
}


@pytest.mark.parametrize("kind", HARMLESS)
def test_what_changes_no_meaning_alarms_nobody(kind: str) -> None:
    touched = 0
    for document, page in PAIRS:
        body = HARMLESS[kind](document.body)
        touched += body != document.body
        found = pair(changed_to(document, body), page, record_now(document, page), TODAY)
        assert found.state is State.SAME, (document.key, found.standard_changes)
    assert touched or kind == "quotes"


def test_the_statement_with_the_fact_is_among_the_first_two() -> None:
    """Where one statement alone carries the word that changed."""
    right = total = 0
    for seed in SEEDS:
        if seed.kind not in ("number", "date", "name"):
            continue
        found = pair(changed_to(seed.document, seed.body), seed.easy, record_now(seed.document, seed.easy), TODAY)
        for change in found.standard_changes:
            lost = set(re.findall(r"\w+", change.old)) - set(re.findall(r"\w+", change.new.words if change.new else ""))
            carriers = [each for each in seed.easy.statements if lost & set(re.findall(r"\w+", each.text))]
            if len(carriers) == 1:
                total += 1
                right += carriers[0] in concerned(change, seed.easy)
    assert total >= 10
    assert right / total >= 0.8


def test_a_changed_statement_or_picture_is_drift_too() -> None:
    document, page = next(each for each in PAIRS if each[0].key == "commitments/prevention")
    kept = record_now(document, page)
    for part in ("text", "picture"):
        first, *rest = page.statements
        sentence = first.sentences[0]
        other = (
            replace(first, sentences=(replace(sentence, runs=(replace(sentence.runs[0], text="Other words."),)),))
            if part == "text"
            else replace(first, picture=replace(first.picture, key="phone"))
        )
        changed = replace(page, sections=(replace(page.sections[0], statements=(other, *rest)), *page.sections[1:]))
        assert [change.kind for change in pair(document, changed, kept, TODAY).easy_changes] == [Kind.CHANGED]


def test_no_record_is_no_claim() -> None:
    assert not REAL.records
    assert not REAL.sessions
    assert {each.state for each in pairs(REAL)} == {State.NEVER}
    assert [problem for problem in check(REAL) if problem.rule in ("drifted", "lapsed-test")] == []


def test_word_diffs_join_to_both_texts() -> None:
    pieces = word_diff("We help 12 people at home.", "We may help 20 people.")
    assert " ".join(text for kind, text in pieces if kind != "new") == "We help 12 people at home."
    assert " ".join(text for kind, text in pieces if kind != "gone") == "We may help 20 people."


def test_hashes_are_of_the_words_alone() -> None:
    assert hash_of(normal("“A  b”\nc")) == hash_of('"A b" c')
    assert changes(("a", "b"), ())
    assert not changes((), ())
