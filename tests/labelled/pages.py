"""Errors put into Easy Read pages, one at a time, and which are told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from easyread.checks import RULES, meaning
from easyread.checks.rule import Rule, name_of
from easyread.model import Library
from easyread.problems import Reporter
from easyread.read.easy import read_easy_page
from easyread.read.files import Source
from easyread.text.language import sentences
from tests.labelled.reading import as_document

FAMILY = tuple(rule for rule in RULES if name_of(rule) in meaning.COMPARED - {"missing-key-fact"})

"""Those that are told of every page."""
WITH_DOUBTS = (*FAMILY, meaning.perhaps_other_meaning)
"""The same, and what review pages say besides."""


@dataclass(frozen=True)
class Error:
    """One statement in the place of a good one."""

    at: int
    """The place of the good one, counted from 0."""
    rule: str
    """The rule that should tell it."""
    text: str


@dataclass(frozen=True)
class Page:
    """What a standard page says, the Easy Read statements that come from it, and errors."""

    standard: str
    good: tuple[str, ...]
    errors: tuple[Error, ...]

    def alarms(self, rules: Sequence[Rule] = FAMILY) -> tuple[tuple[int, str], ...]:
        """The statement and rule of everything told about the good statements."""
        return tuple(sorted(_told(self.standard, self.good, rules)))

    def rules_for(self, error: Error, rules: Sequence[Rule] = FAMILY) -> frozenset[str]:
        """The rules that tell one error, and say nothing without it."""
        wrong = (*self.good[: error.at], error.text, *self.good[error.at + 1 :])
        return frozenset(rule for at, rule in _told(self.standard, wrong, rules) - set(self.alarms(rules)))


def pages(folder: Path) -> Iterator[Page]:
    """The pages of the files in a folder."""
    for file in sorted((folder / "pages").glob("*.txt")):
        for block in re.split(r"\n(?=standard: )", file.read_text(encoding="utf-8"))[1:]:
            standard, *lines = block.strip().splitlines()
            good = tuple(line.removeprefix("good: ") for line in lines if line.startswith("good: "))
            bad = (match for line in lines if (match := re.fullmatch(r"bad (\d+) ([a-z-]+): (.+)", line)))
            yield Page(
                standard.removeprefix("standard: "), good, tuple(Error(int(each[1]) - 1, each[2], each[3]) for each in bad)
            )


def _told(standard: str, statements: tuple[str, ...], rules: Sequence[Rule] = FAMILY) -> set[tuple[int, str]]:
    blocks = ("\n".join(("![](../pictures/ask.svg)", *(text for _, text in sentences(each)))) for each in statements)
    body = "\n\n".join(blocks)
    page = read_easy_page(
        Source("content/topics/x.easy.md", f"---\ntitle: X\npicture: ask\n---\n\n{body}\n"), "topics/x", Reporter()
    )
    library = Library((as_document(standard, "All about it."),), (page,))
    places = {sentence.where.line: at for at, statement in enumerate(page.statements) for sentence in statement.sentences}
    return {(places[problem.where.line], name_of(rule)) for rule in rules for problem in rule(library)}
