"""What people compared and tested still holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from easyread.checks.rule import Scope, easy_sentences, rule
from easyread.model import Level, Library, Location, Problem
from easyread.problems import asked, meant, shortened
from easyread.reviews.alone import how_to_confirm
from easyread.reviews.drift import Change, Kind, concerned
from easyread.reviews.pairs import Pair, State, pairs
from easyread.reviews.sessions import checked_pages
from easyread.reviews.units import called_now, units_by_id, words_of
from easyread.text.language import long_date

_UNTESTED = re.compile(r"\bpeople\b.*\bnot\b.*\b(?:checked|tested)\b|\bnot\b.*\b(?:checked|tested)\b.*\bpeople\b", re.IGNORECASE)
AGAIN = "Test it again, or take it out of the record."
MOST_TOLD = 100
"""Changes of one page."""


@rule(Scope.PAIR)
def drifted(library: Library) -> Iterator[Problem]:
    """A page that was compared with its twin has not changed since, or was compared again.

    Bad: The standard page now says 700, and nobody looked at the Easy Read page
    Good: The Easy Read page says 700 too, and a person confirmed that both say the same
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning; Scottish Government service manual, Easy read.
    """
    for pair in pairs(library):
        if pair.state is State.DRIFTED:
            yield from _all_told(pair, pair.standard_changes, standard=True)
            yield from _all_told(pair, pair.easy_changes, standard=False)


def _all_told(pair: Pair, found: Sequence[Change], standard: bool) -> Iterator[Problem]:
    yield from (_told(change, pair, standard) for change in found[:MOST_TOLD])
    if len(found) > MOST_TOLD:
        message = f"{len(found) - MOST_TOLD} more changed. This is another page now."
        where = Location((pair.document if standard else pair.easy).path)
        yield Problem(where, "drifted", message, _whole_remedy(pair), Level.SHOULD)


def _told(change: Change, pair: Pair, standard: bool) -> Problem:
    assert pair.record
    thing = "sentence" if standard else "statement"
    was = f" It was: '{shortened(change.old)}'" if change.kind is Kind.CHANGED else ""
    gone = f" It is gone: '{shortened(change.old)}'" if change.kind is Kind.REMOVED else ""
    where = change.new.where if change.new else Location((pair.document if standard else pair.easy).path)
    message = f"A {thing} was {change.kind.value} since both pages were compared on {long_date(pair.record.on)}.{was}{gone}"
    return Problem(where, "drifted", message, _remedy(change, pair, standard), Level.SHOULD)


def _remedy(change: Change, pair: Pair, standard: bool) -> str:
    looks = [f"{each.where} ('{shortened(each.text)}')" for each in concerned(change, pair.easy)] if standard else []
    return f"Look at {' and '.join(looks)}. {_confirm(pair)}" if looks else _whole_remedy(pair)


def _whole_remedy(pair: Pair) -> str:
    return f"Compare both pages. {_confirm(pair)}"


def _confirm(pair: Pair) -> str:
    return f"Then {how_to_confirm(pair.document.key)}"


@rule(Scope.PAGE)
def overdue(library: Library) -> Iterator[Problem]:
    """A page is looked at again by the day that it names.

    Bad: review_by: 2026-01-31, and that day is over
    Good: review_by: 2027-01-31
    Source: NHS digital service manual, Standard for creating health content: review dates.
    """
    for document in library.documents:
        if document.review_by and document.review_by < library.today:
            message = f"This page should have been looked at again by {long_date(document.review_by)}."
            remedy = "Look at both editions, and then set a later day."
            yield Problem(Location(document.path), "overdue", message, remedy, Level.SHOULD)


@rule(Scope.LIBRARY)
def orphan_record(library: Library) -> Iterator[Problem]:
    """A record is of a page that is there, in both editions.

    Bad: content/reviews/services/old-name.yml, after the page was given a new name
    Good: python -m easyread move services/old-name services/new-name
    Source: This project: a record without its page would be lost.
    """
    keys = library.easy_by_key.keys() & library.documents_by_key.keys()
    for key, record in library.records.items():
        if key not in keys:
            near = meant(key, keys)
            move = f" If so: python -m easyread move {key} NEW-NAME" if near else ""
            remedy = f"{asked(near, 'Delete the record, if the page is gone.')}{move}"
            yield Problem(record.where, "orphan-record", f"There is no page '{key}'.", remedy, about=key)


@rule(Scope.LIBRARY)
def says_untested(library: Library) -> Iterator[Problem]:
    """A page does not say that nobody tested, once a record says that people did.

    Bad: People with learning disabilities have not checked these pages yet, and a group has signed some of them off
    Good: No such sentence, since each page tells by itself who checked it
    Source: The Easy Read Standard: people with learning disabilities check what is published.
    """
    if not checked_pages(library):
        return
    message = "A group has tested some pages since, and this still says that nobody did."
    remedy = "Take it out, or say what is true now. Each Easy Read page tells by itself who checked it."
    for document in library.documents:
        for sentence in document.sentences:
            if _UNTESTED.search(sentence.text):
                yield Problem(sentence.where, "says-untested", message, remedy, Level.SHOULD)
    for _, easy in easy_sentences(library):
        if _UNTESTED.search(easy.text):
            yield Problem(easy.where, "says-untested", message, remedy, Level.SHOULD)


@rule(Scope.LIBRARY)
def lapsed_test(library: Library) -> Iterator[Problem]:
    """A statement that people tested still has the words and the picture that they saw.

    Bad: The group tested 'We will help you.', and the page now says 'We may help you.'
    Good: The page says what the group tested, or it is tested again
    Source: The Easy Read Standard: people with learning disabilities check what is published.
    """
    if not library.sessions:
        return
    units = {name: unit for page in library.easy_pages for name, unit in units_by_id(page).items()}
    for session in library.sessions:
        for tested in session.tested:
            unit = units.get(tested.id)
            found = tested.id if unit else called_now(library, tested.id, words_of(tested))
            unit = unit or units.get(found)
            if unit and unit.words == tested.said and found != tested.id:
                message = f"There is no statement '{tested.id}'."
                remedy = f"Write '{found}', which it is called now."
                yield Problem(tested.where, "lapsed-test", message, remedy, Level.SHOULD, about=tested.id)
            elif unit is None or unit.words != tested.said:
                now = f"It now says '{shortened(unit.words)}'" if unit else "It is gone"
                message = f"The statement '{tested.id}' is not as people tested it. {now}."
                yield Problem(tested.where, "lapsed-test", message, AGAIN, Level.SHOULD, about=tested.id)
