"""Drift in the real pages: every change put into one is found, and the statement that it concerns is named."""

from __future__ import annotations

import re

import pytest

from easyread.model import Library
from easyread.reviews.drift import concerned
from tests.drifting import (
    HARMLESS,
    KINDS,
    Both,
    Seed,
    both_editions,
    compared,
    see_that_it_is_found,
    see_that_nobody_is_alarmed,
    seeds,
)


@pytest.fixture(scope="module")
def pages(library: Library) -> list[Both]:
    return both_editions(library)


@pytest.fixture(scope="module")
def seeded(pages: list[Both]) -> list[Seed]:
    return list(seeds(pages))


@pytest.mark.parametrize("kind", KINDS)
def test_every_seeded_change_is_found_at_its_sentence(kind: str, seeded: list[Seed]) -> None:
    of_kind = [seed for seed in seeded if seed.kind == kind]
    assert of_kind
    for seed in of_kind[:: 1 + len(of_kind) // SAMPLE]:
        see_that_it_is_found(seed)


SAMPLE = 60
"""Changes of each kind that are tried, from all over the site."""


@pytest.mark.parametrize("kind", HARMLESS)
def test_what_changes_no_meaning_alarms_nobody(kind: str, pages: list[Both]) -> None:
    assert see_that_nobody_is_alarmed(kind, pages) or kind == "quotes"


def test_the_statement_with_the_fact_is_among_the_first_two(seeded: list[Seed]) -> None:
    """Where one statement alone carries the word that changed."""
    right = total = 0
    for seed in seeded:
        if seed.kind not in ("number", "date", "name"):
            continue
        for change in compared(seed).standard_changes:
            lost = set(re.findall(r"\w+", change.old)) - set(re.findall(r"\w+", change.new.words if change.new else ""))
            carriers = [each for each in seed.easy.statements if lost & set(re.findall(r"\w+", each.text))]
            if len(carriers) == 1:
                total += 1
                right += carriers[0] in concerned(change, seed.easy)
    assert total >= 10
    assert right / total >= 0.8
