"""A number that is said twice is the same both times."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product
from math import ceil

from easyread.checks.rule import Scope, rule
from easyread.model import Document, EasyPage, Edition, Kind, Level, Library, Location, Measure, Problem, Tour
from easyread.paths import TOUR
from easyread.text.facts import amounts, has_number
from easyread.text.help import helps
from easyread.text.language import NUMBER_WORDS, seconds_to_hear, sentences
from easyread.text.language import counted as so_many
from easyread.text.meaning.compare import compared
from easyread.text.meaning.difference import Kind as Of
from easyread.text.said import lines

_ALL = r"(?:the|our|all|these|are|has|have|making) (?:the |our |of the )?"
"""What comes before a number that is meant to be of all there are."""
_PART = r"(?! (?:for|in|at|to|that|which|who|with|on|of|from)\b)"
"""What `we offer 6 services for children` is not followed by where it is meant to be of all there are."""
_NUMBER = rf"(\d[\d,]*|{'|'.join(word for word, value in NUMBER_WORDS.items() if value > 1)})"

_NEARLY = 1.02
"""How far a reading may be from what is reckoned for it."""
_YEAR = re.compile(r"(?:19|20)\d\d")


@rule(Scope.LIBRARY)
def wrong_total(library: Library) -> Iterator[Problem]:
    """How many pages of a kind there are is what every page says.

    Bad: Our 24 pledges, where there are 25
    Good: Our 25 pledges, where there are 25
    Source: W3C, Making Content Usable, section 5: what is said in two places agrees.
    """
    for page in library.pages:
        named = [(name, library.totals.get(kind.folder, 0)) for kind in library.site.kinds for name in _names(page, kind)]
        for (text, where), (name, total) in product(_said(page) if named else (), named):
            for written in _counted(text, name) if total else ():
                if (number := NUMBER_WORDS.get(written.lower()) or int(written.replace(",", ""))) != total:
                    message = f"This says {number} {name.lower()}, and there are {total}."
                    yield Problem(where, "wrong-total", message, "Change the number wherever it is said.", Level.MUST)


def _names(page: Document | EasyPage, kind: Kind) -> frozenset[str]:
    """What a page calls all of a kind. Easy words have the standard page's name for them too, where they explain it."""
    said = (kind.many.standard, kind.many.easy) if isinstance(page, EasyPage) else (kind.many.standard,)
    whole = f"{page.title}\n{page.text}".lower()
    return frozenset(name for name in said if name and name.lower() in whole)


def _counted(text: str, name: str) -> Iterator[str]:
    """How many of something a text says there are in all."""
    yield from (match[1] or match[2] for match in _all_of(name).finditer(text))


@cache
def _all_of(name: str) -> re.Pattern[str]:
    called = re.escape(name)
    offered = rf"\bwe (?:offer|run|provide) {_NUMBER} {called}\b{_PART}"
    return re.compile(rf"\b{_ALL}{_NUMBER} {called}\b|{offered}", re.IGNORECASE)


def _said(page: Document | EasyPage) -> Iterator[tuple[str, Location]]:
    """Its title, its summary, and its sentences, each with its place."""
    yield page.title, page.at_title
    if isinstance(page, Document):
        yield page.summary, page.at_summary
    yield from ((sentence.text, sentence.where) for sentence in page.sentences)


@rule(Scope.LIBRARY)
def wrong_minutes(library: Library) -> Iterator[Problem]:
    """The minutes that the title of tour.yml says are those that it takes to hear.

    Bad: Our plan in 10 minutes, where a voice needs 12
    Good: Our plan in 12 minutes
    Source: W3C, Making Content Usable, section 5: what is said in two places agrees.
    """
    tour = library.tour
    match = re.search(rf"\b{_NUMBER} minutes?\b", tour.title, re.IGNORECASE) if tour and tour.chosen else None
    if tour and match:
        said = NUMBER_WORDS.get(match[1].lower()) or int(match[1].replace(",", ""))
        seconds = seconds_to_hear(_heard_on(tour, library))
        if not 60 * (said - 1) / _NEARLY <= seconds <= 60 * said * _NEARLY:
            takes = f"it takes about {so_many(ceil(seconds / 60), 'minute')} to hear"
            message = f"The title says {so_many(said, 'minute')}, and {takes}."
            remedy = "Change the number, or choose other statements."
            yield Problem(tour.title_at or Location(TOUR), "wrong-minutes", message, remedy, Level.SHOULD)


def _heard_on(tour: Tour, library: Library) -> Iterator[str]:
    """Its title, the titles of the parts that its statements are of, the sentences, and those of all help that they need."""
    yield tour.title
    for folder in dict.fromkeys(key.partition("/")[0] for key, _ in tour.chosen):
        index = library.easy_by_key.get(f"{folder}/index")
        yield from (index.title,) if index else ()
    said = [sentence.text for _, statement in tour.chosen for sentence in statement.sentences]
    yield from said
    for each in helps(library):
        yield from (sentence.text for sentence in each.easy.sentences) if each.easy and each.is_for("\n".join(said)) else ()


@rule(Scope.PAGE)
def number_said_twice(library: Library) -> Iterator[Problem]:
    """A number in the title, the summary or a chart of a standard page is the one that its text says.

    Bad: 1,000 patients waited in the summary, and 1,200 patients waited in the text
    Good: 1,000 patients waited in both
    Source: W3C, Making Content Usable, section 5: what is said in two places agrees.
    """
    for document in library.documents:
        yield from _left_in_charts(document)
        body = tuple(" ".join(sentence.text.split()) for sentence in document.sentences)
        summary = (sentence for _, sentence in sentences(document.summary))
        fields = lines(document, Edition.STANDARD)
        counted = frozenset(
            re.findall(rf"\b{_NUMBER}\b", " ".join(fields))
        )  # a chart has a number of each year, of which the text may say one
        if not any(has_number(each) for each in (document.title, document.summary, *fields)):
            continue
        said = tuple((each,) for each in (document.title, *summary, *fields))
        for found in compared(said, body):
            if found.difference.kind in (Of.NUMBER, Of.UNIT, Of.HEDGE) and not counted & {
                *re.findall(rf"\b{_NUMBER}\b", found.difference.theirs)
            }:
                yield Problem(
                    Location(document.path),
                    "number-said-twice",
                    f"The fields say {found.difference.ours}, and the text {found.difference.theirs}: '{found.said[:80]}'",
                    "Change the one that is wrong, here and wherever it is said.",
                    Level.SHOULD,
                )


def _left_in_charts(document: Document) -> Iterator[Problem]:
    """The one number of a chart that the text does not say, where it says the others, and another number as long in its place."""
    found = [amount for each in document.sentences for amount in amounts(each.text)]
    said, no_years = {each.value for each in found}, {each.value for each in found if not _YEAR.fullmatch(each.text)}
    for where, counted in _charts(document):
        lost = [each for each in counted if each not in said]
        if len(lost) == 1 < len(counted) and (instead := _as_long(lost[0], no_years - {*counted})):
            message = f"The chart says {lost[0]:,}, and the text does not: it says {' and '.join(instead)}."
            remedy = "Change the one that is wrong, here and wherever it is said."
            yield Problem(where, "number-said-twice", message, remedy, Level.SHOULD)


def _charts(document: Document) -> Iterator[tuple[Location, tuple[float, ...]]]:
    """Where each chart of a page is written, and what it counts."""
    for field in document.fields:
        for measure in field.several:
            if isinstance(measure, Measure):
                yield field.where, tuple(value.amount for value in measure.values)


def _as_long(number: float, others: Iterable[float]) -> list[str]:
    """Those of other numbers that have as many figures, as they are written."""
    return [f"{each:,.0f}" for each in sorted(others) if len(f"{each:.0f}") == len(f"{number:.0f}")]
