"""Drift: every seeded change is found at its sentence, nothing else is, and the statements named are the right ones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from easyread.checks import check
from easyread.model.records import hash_of
from easyread.reviews.drift import Kind, changes, word_diff
from easyread.reviews.pairs import State, pair, pairs
from easyread.reviews.units import normal
from tests.drifting import (
    HARMLESS,
    KINDS,
    TODAY,
    Both,
    both_editions,
    record_now,
    see_that_it_is_found,
    see_that_nobody_is_alarmed,
    seeds,
)
from tests.tiny import easy, lay_out, read_library, standard

BODY = """The library helps people to read. It is open on 5 days of the week.

We asked 240 people in March 2026, and the "Friends of Tiny" wrote to us.
They said that the library is too far away for many people.

## What we will do

We will send a van to 12 villages from April 2027. The Council pays for it with support from Healthwatch.

- We will lend 8 books at a time to each person.
- We will improve the care of old books.
- Services for children are free.

| Village | Days |
| --- | --- |
| Northwood | The van comes on 2 days |
| Southfield | The van comes on 1 day |

The health of our readers matters to us. We have a plan for that.
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Both]:
    """The one page of a tiny project that says much."""
    statements = "\n\n".join(
        f"![](../pictures/ask.svg)\n{text}"
        for text in (
            "We asked 240 people.",
            "A van will come from April 2027.",
            "You can have 8 books.",
            "The Council pays for it.",
        )
    )
    files = {"content/topics/help.md": standard("Help", BODY), "content/topics/help.easy.md": easy("Help", body=statements)}
    library = read_library(lay_out(tmp_path_factory.mktemp("drift"), files))
    return [each for each in both_editions(library) if each[0].key == "topics/help"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_seeded_change_is_found_at_its_sentence(kind: str, pages: list[Both]) -> None:
    of_kind = [seed for seed in seeds(pages) if seed.kind == kind]
    assert of_kind
    for seed in of_kind:
        see_that_it_is_found(seed)


@pytest.mark.parametrize("kind", HARMLESS)
def test_what_changes_no_meaning_alarms_nobody(kind: str, pages: list[Both]) -> None:
    assert see_that_nobody_is_alarmed(kind, pages) == 1


def test_a_changed_statement_or_picture_is_drift_too(pages: list[Both]) -> None:
    ((document, page),) = pages
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


def test_no_record_is_no_claim(tmp_path: Path) -> None:
    library = read_library(lay_out(tmp_path))
    assert not library.records
    assert {each.state for each in pairs(library)} == {State.NEVER}
    assert check(library) == ()


def test_word_diffs_join_to_both_texts() -> None:
    pieces = word_diff("We help 12 people at home.", "We may help 20 people.")
    assert " ".join(text for kind, text in pieces if kind != "new") == "We help 12 people at home."
    assert " ".join(text for kind, text in pieces if kind != "gone") == "We may help 20 people."


def test_hashes_are_of_the_words_alone() -> None:
    assert hash_of(normal("“A  b”\nc")) == hash_of('"A b" c')
    assert changes(("a", "b"), ())
    assert not changes((), ())
