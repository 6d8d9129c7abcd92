"""Where an Easy Read page offers the meaning of a hard word: beside the first statement that uses it and does not say what it means."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from easyread.model import EasyPage, Statement, Word
from easyread.pictures.find import stem, tokens

TOLD = 0.75
"""The share of a meaning's words from which a statement counts as saying it. On the real pages, statements that say it have 0.78 and
more, those that do not 0.5 and less."""


def meanings(page: EasyPage, words: Iterable[Word]) -> dict[str, tuple[Word, ...]]:
    """By statement the words whose meaning stands with it. Each word once a page, in the order of the word list."""
    found: dict[str, list[Word]] = {}
    for word in words:
        uses = (each for each in page.statements if _uses(each, word) and not _tells(each, word))
        first = next(uses, None)
        if first:
            found.setdefault(first.id, []).append(word)
    return {name: tuple(several) for name, several in found.items()}


def unexplained(start: EasyPage | None, words: Iterable[Word]) -> tuple[Word, ...]:
    """Words without those that the first page of the edition marks, which are explained to everybody there."""
    known = start.hard_words if start else frozenset()
    return tuple(word for word in words if not known & {form.casefold() for form in (word.word, *word.forms)})


def _uses(statement: Statement, word: Word) -> bool:
    """Whether one of its sentences has the word. In a link it may be an address, and with a capital within a sentence part of a name."""
    said = ("".join(run.text for run in sentence.runs if run.target is None) for sentence in statement.sentences)
    return any(_there(word).search(each) for each in said)


@cache
def _there(word: Word) -> re.Pattern[str]:
    forms = "|".join(re.escape(form) for form in (word.word, *word.forms))
    capital = "|".join(re.escape(form[0].upper() + form[1:]) for form in (word.word, *word.forms))
    return re.compile(rf"(?<![\w-])(?:{forms})(?![\w-])|^(?:{capital})(?![\w-])")


def _tells(statement: Statement, word: Word) -> bool:
    said, meant = ({stem(each) for each in tokens(text)} for text in (statement.text, word.meaning))
    return len(said & meant) >= TOLD * len(meant)
