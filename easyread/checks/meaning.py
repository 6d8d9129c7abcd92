"""An Easy Read page says the same as its standard twin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from easyread.checks.rule import Scope, is_contact, rule
from easyread.model import Document, EasyPage, Edition, Level, Library, Location, Problem
from easyread.text import facts
from easyread.text.facts import Amount, Kind
from easyread.text.language import sentences as split
from easyread.text.said import full_label, lines

ALIKE = 0.6
"""Of the telling words of the shorter of two sentences, how many the other has, before we take them to be about the same thing."""
ENOUGH_WORDS = 3
"""Telling words that both sentences must have at least."""
SAID = 0.2
"""Of the telling words of a sentence of the summary, how many the Easy Read page has at least if it says that sentence at all."""

_NOT = re.compile(r"\b(?:not|never|no|nobody|none|nothing|neither|cannot|without)\b|n['’]t\b", re.IGNORECASE)
_IF = re.compile(r"\b(?:if|unless|only|unique|until|except|provided that|as long as)\b", re.IGNORECASE)
_POINTS_BACK = re.compile(r"(?:This|That|These|Those|It|They) ")


@dataclass(frozen=True)
class _Twin:
    """What the standard page says."""

    document: Document
    label: str
    """`Pledge 6 of 24`."""

    @property
    def text(self) -> str:
        return ". ".join((self.document.text, self.label, *lines(self.document, Edition.STANDARD)))

    @cached_property
    def amounts(self) -> tuple[Amount, ...]:
        written = tuple(facts.amounts(self.text))
        parts = (count for amount in written for count in facts.counts_in(amount))
        bare = (Amount(Kind.COUNT, value, "", 0) for value in (*self._fields(), *self._years()))
        return (*written, *parts, *bare)

    def _fields(self) -> Iterator[float]:
        """Numbers that are no words of the page."""
        yield 1.0  # "a", "an" and "the" say 1 too
        yield from (float(len(each.content)) for each in self.document.fields if isinstance(each.content, tuple))

    def _years(self) -> Iterator[float]:
        for date in facts.dates(self.text):
            yield from map(float, re.findall(r"\d{4}", date.text))

    @cached_property
    def sentences(self) -> tuple[tuple[str, frozenset[str]], ...]:
        said = [self.document.summary, *(" ".join(sentence.text.split()) for sentence in self.document.sentences)]
        return tuple((sentence, facts.telling(sentence)) for sentence in said)

    def like(self, sentence: str) -> tuple[str, ...]:
        """The sentence that says the same thing as one in easy words, after the one it points back to. Nothing where none plainly does."""
        wanted = facts.telling(sentence)
        shared = [len(words & wanted) for _, words in self.sentences]
        best = max(range(len(shared)), key=shared.__getitem__)
        if shared[best] < max(ENOUGH_WORDS, ALIKE * min(len(wanted), len(self.sentences[best][1]))):
            return ()
        first = max(0, best - 1) if _POINTS_BACK.match(self.sentences[best][0]) else best
        return tuple(said for said, _ in self.sentences[first : best + 1])


def _twins(library: Library) -> Iterator[tuple[EasyPage, _Twin]]:
    documents = {document.key: document for document in library.documents}
    for page in library.easy_pages:
        if page.key in documents:
            yield page, _Twin(documents[page.key], full_label(documents[page.key], Edition.STANDARD, library))


@rule(Scope.PAIR)
def number_not_in_twin(library: Library) -> Iterator[Problem]:
    """Every number on an Easy Read page is on its standard page too.

    Bad: 500 people waited, where the standard page says 595
    Good: About 600 people waited, or 595 did, where the standard page says 595
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    for page, twin in _twins(library):
        for sentence in page.sentences:
            if is_contact(sentence.text):
                continue
            for amount in facts.amounts(sentence.text):
                if not facts.agrees(amount, twin.amounts):
                    yield Problem(
                        sentence.at(amount.start),
                        "number-not-in-twin",
                        f"The standard page does not say {amount.text}.",
                        "Check the number, and change the one that is wrong.",
                        length=len(amount.text),
                    )


@rule(Scope.PAIR)
def date_not_in_twin(library: Library) -> Iterator[Problem]:
    """Every date on an Easy Read page is on its standard page too.

    Bad: Tell us before 6 May 2026, where the standard page says 6 March 2026
    Good: Tell us before 6 March 2026, where the standard page says 6 March 2026
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    for page, twin in _twins(library):
        said = [date.text for date in facts.dates(twin.text)]
        for sentence in page.sentences:
            for date in facts.dates(sentence.text):
                if not any(facts.same_date(date.text, other) for other in said):
                    yield Problem(
                        sentence.at(date.start),
                        "date-not-in-twin",
                        f"The standard page does not say {date.text}.",
                        "Check the date, and change the one that is wrong.",
                        length=len(date.text),
                    )


@rule(Scope.PAIR)
def name_not_in_twin(library: Library) -> Iterator[Problem]:
    """Every name of an organisation or place on an Easy Read page is on its standard page too.

    Bad: Ask Citizens Advice York, where the standard page says Citizens Advice Leeds
    Good: Ask Citizens Advice Leeds, where the standard page says Citizens Advice Leeds
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    for page, twin in _twins(library):
        text = twin.text.casefold()
        for sentence in page.sentences:
            for name in facts.names(sentence.text):
                if name.text.casefold() not in text:
                    yield Problem(
                        sentence.at(name.start),
                        "name-not-in-twin",
                        f"The standard page does not say '{name.text}'.",
                        "Use the name that the standard page uses, or say it there too.",
                        Level.SHOULD,
                        length=len(name.text),
                    )


@rule(Scope.PAIR)
def lost_negation(library: Library) -> Iterator[Problem]:
    """Where the standard page says that something is not so, Easy Read says it too, and the other way round.

    Bad: You must pay for the test, where the standard page says that you do not have to
    Good: You do not have to pay for the test
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    return _lost(library, "lost-negation", _NOT, "not")


@rule(Scope.PAIR)
def lost_condition(library: Library) -> Iterator[Problem]:
    """Where the standard page says if, unless, only or until, Easy Read says it too.

    Bad: You can have the test, where the standard page says that only people over 50 can
    Good: You can have the test if you are over 50
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    return _lost(library, "lost-condition", _IF, "if")


def _lost(library: Library, rule: str, pattern: re.Pattern[str], word: str) -> Iterator[Problem]:
    """Sentences about the same thing of which one has the pattern and the other has not."""
    for page, twin in _twins(library):
        if not pattern.search(twin.text) and not pattern.search(page.text):
            continue
        for statement in page.statements:
            for sentence in statement.sentences:
                like = twin.like(sentence.text)
                here, there = bool(pattern.search(statement.text)), bool(like and pattern.search(like[-1]))
                before = here and any(map(pattern.search, like))
                if like and here != there and not before and bool(pattern.search(sentence.text)) == here:
                    yield Problem(
                        sentence.where,
                        rule,
                        f"The standard page says {'it with' if there else 'it without'} '{word}': '{_short(like[-1])}'",
                        "Check that both say the same.",
                        Level.SHOULD,
                        length=len(sentence.text),
                    )


def _short(text: str) -> str:
    return text if len(text) <= 90 else f"{text[:87].rstrip()} ..."


@rule(Scope.PAIR)
def missing_key_fact(library: Library) -> Iterator[Problem]:
    """Easy Read says every number, date and name of the standard page's summary, and something of each of its sentences.

    Bad: Care at home, where the summary says: 595 people had care at home
    Good: 595 people had care at home
    Source: NHS England 2018, main points; W3C, Making Content Usable, section 5.
    """
    for page, twin in _twins(library):
        text = f"{page.title} {page.text}"
        for missing in _missing(twin.document.summary, text):
            yield Problem(
                Location(page.path),
                "missing-key-fact",
                f"The standard page's summary says {missing}.",
                "Say it here too.",
                Level.SHOULD,
            )


def _missing(summary: str, easy: str) -> Iterator[str]:
    said = (Amount(Kind.COUNT, 1.0, "", 0), *facts.amounts(easy))
    for amount in facts.amounts(summary):
        if not any(facts.agrees(other, [amount]) for other in said):
            yield f"'{amount.text}'"
    for date in facts.dates(summary):
        if not any(facts.same_date(date.text, other.text) for other in facts.dates(easy)):
            yield f"'{date.text}'"
    for name in facts.names(summary):
        if name.text == "Easy Read":  # a page in Easy Read need not say so
            continue
        if name.text.removesuffix("'s").casefold() not in easy.casefold() and not any(
            part.text in name.text for part in facts.names(easy)
        ):
            yield f"'{name.text}'"
    known = facts.telling(easy)
    for _, sentence in split(summary):
        wanted = facts.telling(sentence)
        if len(wanted) >= ENOUGH_WORDS and len(wanted & known) < SAID * len(wanted):
            yield f"'{_short(sentence)}'"
