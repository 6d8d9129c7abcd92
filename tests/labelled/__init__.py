"""Labelled sentences, and how often each rule is right about them. `make evaluate` prints the table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from easyread.checks import RULES
from easyread.checks.rule import name_of
from easyread.model import Library
from easyread.problems import Report
from easyread.read import read_library
from easyread.read.easy import read_easy_page
from easyread.read.files import Source

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Labelled:
    rule: str
    bad: bool
    text: str


@dataclass(frozen=True)
class Score:
    rule: str
    right: int
    false_alarms: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.false_alarms) if self.right + self.false_alarms else 0.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 0.0


def labelled() -> Iterator[Labelled]:
    for file in sorted(Path(__file__).parent.glob("*.txt")):
        rule = ""
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("## "):
                rule = line[3:]
            elif match := re.fullmatch(r"(bad|good): (.+)", line):
                yield Labelled(rule, match[1] == "bad", match[2])


def told(text: str, rule: str) -> bool:
    """Whether the rule has something to say of a page with this one sentence."""
    source = Source("content/topics/x.easy.md", f"---\ntitle: X\npicture: ask\n---\n\n![](../pictures/ask.svg)\n{text}\n")
    page = read_easy_page(source, "topics/x", Report())
    library = Library(easy_pages=(page,), words=WORDS.words, plain_words=WORDS.plain_words, everyday_words=WORDS.everyday_words)
    check = next(each for each in RULES if name_of(each) == rule)
    return any(problem.rule == rule for problem in check(library))


WORDS = read_library(ROOT)


def scores() -> Iterator[Score]:
    by_rule: dict[str, list[Labelled]] = {}
    for each in labelled():
        by_rule.setdefault(each.rule, []).append(each)
    for rule, sentences in by_rule.items():
        found = [(each.bad, told(each.text, rule)) for each in sentences]
        yield Score(rule, found.count((True, True)), found.count((False, True)), found.count((True, False)))
