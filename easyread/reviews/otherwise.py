"""Statements that somebody changed so that they may say something else, while their standard page is as it was.

It tells what an editor changed by mistake, before anybody else reads it. A statement that is new as a whole is left to the rules that
compare pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from easyread.model import Document, Level, Library, Problem, Sentence, Statement
from easyread.problems import shortened
from easyread.reviews.drift import Change, Kind, changes
from easyread.reviews.units import Unit, easy_units
from easyread.text.meaning.align import align
from easyread.text.meaning.difference import Difference
from easyread.text.meaning.edited import edited
from easyread.text.meaning.page import standard_sentences
from easyread.text.meaning.reading import read

RULE = "other-meaning"
MOST = 3
"""Differences of one statement that are told."""


def said_otherwise(old: Library, new: Library) -> Iterator[Problem]:
    """A problem for each statement of two versions of a site that may say something else in the second, where its standard page does not."""
    for page in new.easy_pages:
        yield from of_page(page.key, old, new)


def of_page(key: str, old: Library, new: Library) -> Iterator[Problem]:
    """The same of one page. Nothing of a statement whose source changed too, or of a page that had no standard page."""
    document, document_now = (each.documents_by_key.get(key) for each in (old, new))
    easy, easy_now = (each.easy_by_key.get(key) for each in (old, new))
    if not (document and document_now and easy and easy_now) or easy.statements == easy_now.statements:
        return
    found = changes(_words(easy_units(easy)), easy_units(easy_now))
    by_place = {each.where: each for each in easy_now.statements}
    for change in found:
        statement = by_place.get(change.new.where) if change.new else None
        if statement is None or _follows(without_picture(change.old), statement.text, document, document_now):
            continue
        if different := otherwise(change, found, document_now):
            yield _problem(statement, change, different, document_now)


def _follows(was: str, now: str, document: Document, document_now: Document) -> bool:
    """Whether a statement changed because what it comes from did, or may have."""
    said, says = standard_sentences(document), standard_sentences(document_now)
    if said == says:
        return False
    (places,), (places_now,) = align([was], said), align([now], says)
    kept = all(said[each] in says for each in places) and all(says[each] in said for each in places_now)
    return not (places and kept)


def _words(units: Sequence[Unit]) -> list[str]:
    return [each.words for each in units]


def otherwise(change: Change, others: Sequence[Change], document: Document) -> tuple[Difference, ...]:
    """How a changed statement may say something else, as far as no statement that came or went with it says the rest."""
    if change.kind is not Kind.CHANGED or change.new is None:
        return ()
    gone = " ".join(without_picture(each.old) for each in others if each.kind is Kind.REMOVED)
    came = " ".join(without_picture(each.new.words) for each in others if each.kind is Kind.ADDED and each.new)
    found = edited(without_picture(change.old), without_picture(change.new.words), standard_sentences(document))
    return tuple(each for each in found if not _is_moved(each, gone, came))


def without_picture(words: str) -> str:
    """What a statement says, of a unit of a comparison."""
    return words.partition(": ")[2]


def _is_moved(difference: Difference, gone: str, came: str) -> bool:
    """Whether what is new was in a statement that went, or what is gone is in one that came."""
    ours, theirs = read(difference.ours).words, read(difference.theirs).words
    return bool(ours and ours <= read(gone).words) or bool(theirs and not ours and theirs <= read(came).words)


def told(different: Sequence[Difference]) -> str:
    """In words, what a statement says now and did not."""
    return "; ".join(map(_told, different[:MOST]))


def _told(difference: Difference) -> str:
    if difference.ours and difference.theirs:
        return f"'{shortened(difference.ours)}' where it said '{shortened(difference.theirs)}'"
    return (
        f"it did not say '{shortened(difference.ours)}'"
        if difference.ours
        else f"it no longer says '{shortened(difference.theirs)}'"
    )


def _problem(statement: Statement, change: Change, different: Sequence[Difference], document: Document) -> Problem:
    words = different[0].ours.partition(" … ")[0]
    sentence, start = _place(statement, words)
    said = standard_sentences(document)
    (places,) = align([without_picture(change.old)], said)
    there = f"The standard page says: '{shortened(said[places[0]])}'" if places else f"Look at {document.path}."
    return Problem(
        sentence.at(start),
        RULE,
        f"This may say something else than before: {told(different)}. It was: '{shortened(without_picture(change.old))}'",
        f"{there} Where both still say the same, there is nothing to do.",
        Level.SHOULD,
        length=len(words) if sentence.text.startswith(words, start) else 0,
    )


def _place(statement: Statement, words: str) -> tuple[Sentence, int]:
    """Where in a statement some words stand. Its beginning, where they stand nowhere as they are."""
    found = ((each, each.text.find(words)) for each in statement.sentences if words)
    return next((place for place in found if place[1] >= 0), (statement.sentences[0], 0))
