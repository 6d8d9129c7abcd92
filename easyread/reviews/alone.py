"""Pages that changed without their twins between two versions of the sources, of which no record of a comparison says anything."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from easyread.model import Document, Level, Library, Location, Problem, Statement, Wording
from easyread.model import Kind as PageKind
from easyread.paths import EASY_ENDING
from easyread.problems import shortened
from easyread.reviews.drift import Change, Kind, changes, concerned
from easyread.reviews.otherwise import otherwise, told, without_picture
from easyread.reviews.pairs import Pair, pairs
from easyread.reviews.units import Unit, easy_units, normal, standard_units
from easyread.text.meaning.difference import Difference
from easyread.text.meaning.edited import edited
from easyread.text.meaning.page import sources, standard_sentences

FORM = "Confirm that both pages say the same"
"""The form of the workflow that keeps a record."""
_WORD = re.compile(r"[\w%£€$]+")
_DONE = {Kind.CHANGED: "changed", Kind.ADDED: "was added", Kind.REMOVED: "was taken out"}


def changed_alone(old: Library, new: Library) -> tuple[Problem, ...]:
    """A problem for each sentence with other words on a page whose twin's words are as they were, and which nobody compared with it.

    Pages with a record are left to the rule `drifted`. Marks, capitals, order and pictures change no words. Of pages that have another
    name now, those count as the same of which one says what it said.
    """
    before, after = ({each.document.key: each for each in pairs(library)} for library in (old, new))
    gone = [each for key, each in before.items() if key not in after]
    return tuple(
        problem
        for key, now in after.items()
        if now.record is None and (was := before.get(key) or _called_before(now, gone))
        for problem in _told_of(was, now)
    )


def _called_before(now: Pair, gone: list[Pair]) -> Pair | None:
    """The pages that are gone and most like these, of which one says the same."""
    alike = [
        (len(standard) + len(easy), each) for each in gone for standard, easy in [_others(each, now)] if not (standard and easy)
    ]
    return min(alike, key=lambda each: each[0])[1] if alike else None


def _others(was: Pair, now: Pair) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """What changed of each page of a pair. In another folder a page may be of another kind, whose fields are not its own words."""
    before, after = was.document, now.document
    if before.key != after.key:
        before, after = _with_fields_of(before, after.kind), _with_fields_of(after, before.kind)
    return (
        _other_words(standard_units(before), standard_units(after), str),
        _other_words(easy_units(was.easy), easy_units(now.easy), without_picture),
    )


def _with_fields_of(document: Document, other: PageKind) -> Document:
    """The page with those of its fields alone, and with the name of its kind, that another kind has too."""
    kind, names = document.kind, {each.name for each in other.fields}
    one = kind.one if kind.one.standard == other.one.standard else Wording()
    return replace(document, kind=replace(kind, one=one, fields=tuple(each for each in kind.fields if each.name in names)))


def _told_of(was: Pair, now: Pair) -> Iterator[Problem]:
    standard, easy = _others(was, now)
    if standard and not easy:
        yield from (_told(each, now.document.path, _statements(each, now), now) for each in standard)
    if easy and not standard:
        yield from (_told(each, now.easy.path, _sentences(each, now), now, otherwise(each, easy, now.document)) for each in easy)
    if standard and easy:
        yield from _left_behind(was, now, standard)


def _left_behind(was: Pair, now: Pair, standard: Sequence[Change]) -> Iterator[Problem]:
    """Of pages that both changed: sentences that may say something else now, of which every statement is as it was."""
    origins = sources(was.easy, was.document)
    kept = {each.text for each in now.easy.statements}
    for change in standard:
        from_it = [each.text for each in was.easy.statements if change.old in map(normal, origins[each.id])]
        left = [each for each in now.easy.statements if each.text in from_it] if {*from_it} <= kept else []
        different = edited(change.old, change.new.words, ()) if left and change.new else ()
        if change.new and different:
            looks = [_place(each) for each in left]
            message = f"This sentence changed, and what comes from it did not. It may say something else now: {told(different)}."
            remedy = _remedy(looks, now.document.key, "Easy Read page")
            yield Problem(change.new.where, "changed-alone", f"{message} It was: '{shortened(change.old)}'", remedy, Level.SHOULD)


def _other_words(old: tuple[Unit, ...], new: tuple[Unit, ...], said: Callable[[str], str]) -> tuple[Change, ...]:
    """What changed, where it is more than marks, capitals and order."""
    found = changes([each.words for each in old], new)
    return tuple(
        each
        for each in found
        if each.kind is not Kind.MOVED and _words(said(each.old)) != _words(said(each.new.words if each.new else ""))
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _statements(change: Change, now: Pair) -> list[str]:
    return [_place(each) for each in concerned(change, now.easy)]


def _place(statement: Statement) -> str:
    return f"{statement.where} ('{shortened(statement.text)}')"


def _sentences(change: Change, now: Pair) -> list[str]:
    """What says a number that is no longer said, or else what the statement comes from."""
    changed = next((each for each in now.easy.statements if change.new and each.where == change.new.where), None)
    found = _with_numbers(change, now.document) or (sources(now.easy, now.document)[changed.id] if changed else ())
    return [f"'{shortened(each)}' on {now.document.path}" for each in found]


def _with_numbers(change: Change, document: Document) -> tuple[str, ...]:
    """The sentences that say a number of the old words that is not among the new ones."""
    kept = _words(change.new.words if change.new else "")
    lost = {each for each in _words(change.old) if each not in kept and each.isdecimal()}
    return tuple(each for each in standard_sentences(document) if lost.intersection(_words(each)))


def _told(change: Change, path: str, looks: list[str], now: Pair, different: Sequence[Difference] = ()) -> Problem:
    easy = path.endswith(EASY_ENDING)
    thing, other = ("statement", "standard page") if easy else ("sentence", "Easy Read page")
    old = without_picture(change.old) if easy else change.old
    new = (without_picture(change.new.words) if easy else change.new.words) if change.new else ""
    was = f" It was: '{shortened(old)}'" if old else f" It says: '{shortened(new)}'"
    meaning = f" It may say something else now: {told(different)}." if different else ""
    message = f"This {thing} {_DONE[change.kind]}, and the {other} is as it was.{meaning}{was}"
    where = change.new.where if change.new else Location(path)
    return Problem(where, "changed-alone", message, _remedy(looks, now.document.key, other))


def how_to_confirm(key: str) -> str:
    """How somebody says that both editions of a page say the same, with a browser and with a terminal."""
    return f'fill in the form "{FORM}" for {key} (python -m easyread confirm {key} --by "Your team").'


def _remedy(looks: list[str], key: str, other: str) -> str:
    there = f"Look at {' and '.join(looks)}." if looks else f"Look at the {other}."
    return f"{there} Change it too, or, if both still say the same, {how_to_confirm(key)}"
