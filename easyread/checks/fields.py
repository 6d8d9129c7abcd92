"""The words of fields that the Easy Read edition shows, as pages that rules of words can look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from easyread.checks import sentences, words
from easyread.checks.rule import Rule, name_of
from easyread.model import (
    EVERYBODY,
    Document,
    EasyPage,
    EasySection,
    Edition,
    Kind,
    Library,
    Location,
    Problem,
    Reference,
    Run,
    Sentence,
    Statement,
    Wording,
)
from easyread.paths import SITE

IN_FIELDS: tuple[Rule, ...] = (
    words.initials,
    words.short_form,
    words.contraction,
    words.label,
    words.jargon,
    words.idiom,
    words.uncommon_word,
    sentences.punctuation,
)
"""Rules that words keep to wherever they stand, also where they are no sentence."""


def in_fields(library: Library) -> Iterator[EasyPage]:
    """What fields say in Easy Read, page by page, and what the settings do in kinds and labels."""
    for document in library.documents:
        if said := tuple(_of_page(document)):
            yield _page(document.key, document.path, said)
    if said := tuple(each for kind in (*library.site.kinds, library.site.page) for each in _of_kind(kind)):
        yield _page("", SITE, said)


def _of_page(document: Document) -> Iterator[Wording]:
    for each in document.fields:
        if Edition.EASY in each.field.shown and isinstance(each.content, Wording):
            yield each.content


def both_words(document: Document) -> Iterator[Wording]:
    """Words of a page's fields that both editions show, where each has its own."""
    for each in document.fields:
        words = each.content
        if each.field.shown >= EVERYBODY and isinstance(words, Wording) and words.standard != words.easy:
            yield words


def _of_kind(kind: Kind) -> Iterator[Wording]:
    yield from (kind.one, kind.many)
    for each in kind.fields:
        if Edition.EASY in each.shown:
            yield from (each.label, each.when_empty, *each.choices.values())


def _page(key: str, path: str, said: Iterable[Wording]) -> EasyPage:
    statements = tuple(_statement(each.easy, each.easy_at) for each in dict.fromkeys(said) if each.easy_at and each.easy)
    return EasyPage(key, path, "", Reference("", Location(path)), (EasySection("", statements, Location(path)),))


def _statement(text: str, where: Location) -> Statement:
    return Statement(Reference("", where), "", (Sentence((Run(text, where),), where),))


def as_of_field(problem: Problem) -> Problem:
    """The same as it is told of a field, whose value may stand in quotes and holds no marks: without the place in its line where a word ends,
    and with a remedy that can be followed."""
    is_hard = problem.rule == name_of(words.uncommon_word)
    return replace(problem, length=0, remedy=_PLAIN_WORDS if is_hard else problem.remedy)


_PLAIN_WORDS = "Use one that people say every day. Where it does for the standard page, write `{standard: ..., easy: ...}`."
