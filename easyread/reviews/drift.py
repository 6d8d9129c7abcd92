"""What changed since two pages were compared, and which statements it most likely concerns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from easyread.model import EasyPage, Statement
from easyread.reviews.units import Unit
from easyread.text import facts

SAME_SENTENCE = 0.4
"""How alike an old and a new sentence are, of 1, when one is the other changed rather than two others."""
LONG, MOST_PAIRS = 1_000, 40_000
"""From so many sentences on, and beyond so many pairs of them, no page is compared as carefully: it is another page now."""
LIKELIEST = 2
"""Statements to suggest."""


class Kind(StrEnum):
    """What happened to a sentence."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Change:
    """One sentence that is not as it was."""

    kind: Kind
    old: str
    """Empty for one that was added."""
    new: Unit | None
    """None for one that was removed."""


def changes(old: Sequence[str], new: Sequence[Unit]) -> tuple[Change, ...]:
    """What to do to `old`, the words that were compared, to come to `new`. Nothing for the same words in the same order."""
    removed: list[_Old] = []
    added: list[_New] = []
    matcher = SequenceMatcher(None, old, [unit.words for unit in new], autojunk=len(new) > LONG)
    for block, (tag, start, end, from_, to) in enumerate(matcher.get_opcodes()):
        if tag != "equal":
            removed += [_Old(old[place], block, place - start) for place in range(start, end)]
            added += [_New(new[place], block, place - from_) for place in range(from_, to)]
    return tuple(_paired(removed, added))


class _Old(NamedTuple):
    words: str
    block: int
    """Which stretch of changes it is in."""
    place: int
    """Within that stretch."""


class _New(NamedTuple):
    unit: Unit
    block: int
    place: int


def _paired(gone: list[_Old], came: list[_New]) -> Iterator[Change]:
    """Each sentence that went with the one that came in its place: the same elsewhere, or the most alike."""
    close = len(gone) * len(came) <= MOST_PAIRS
    for new in list(came) if close else ():
        same = next((old for old in gone if old.words == new.unit.words), None)
        if same:
            gone.remove(same)
            came.remove(new)
            yield Change(Kind.MOVED, same.words, new.unit)
    for alike, old, new in sorted(_likeness(gone, came) if close else (), key=lambda each: -each[0]):
        if alike >= SAME_SENTENCE and old in gone and new in came:
            gone.remove(old)
            came.remove(new)
            yield Change(Kind.CHANGED, old.words, new.unit)
    yield from (Change(Kind.REMOVED, old.words, None) for old in gone)
    yield from (Change(Kind.ADDED, "", new.unit) for new in came)


def _likeness(gone: Sequence[_Old], came: Sequence[_New]) -> Iterator[tuple[float, _Old, _New]]:
    """How alike their words are, and more where one stands just where the other stood."""
    for old in gone:
        matcher = SequenceMatcher(None, b=old.words.split(), autojunk=False)
        for new in came:
            matcher.set_seq1(new.unit.words.split())
            in_place = SAME_SENTENCE if (old.block, old.place) == (new.block, new.place) else 0.0
            yield matcher.ratio() + in_place, old, new


def concerned(change: Change, page: EasyPage) -> tuple[Statement, ...]:
    """The statements most likely concerned, the likeliest first: those that share numbers, names and words with the sentence."""
    text = f"{change.old} {change.new.words if change.new else ''}"
    scored = [(_shared(text, statement), -place, statement) for place, statement in enumerate(page.statements)]
    likely = sorted((each for each in scored if each[0] > 0), key=lambda each: each[:2], reverse=True)
    return tuple(statement for _, _, statement in likely[:LIKELIEST])


def _shared(text: str, statement: Statement) -> float:
    """A number in common counts 3, a name 3, any other telling word 1, against the length of the statement."""
    numbers = {amount.value for amount in facts.amounts(text)} - {1.0}
    said = {amount.value for amount in facts.amounts(statement.text)}
    names = sum(name.text in text for name in facts.names(statement.text))
    words = facts.telling(text) & facts.telling(statement.text)
    return 3 * len(numbers & said) + 3 * names + len(words) + 0.1 * len(words) / (1 + len(facts.telling(statement.text)))


def word_diff(old: str, new: str) -> tuple[tuple[str, str], ...]:
    """Stretches of words: `same`, `gone` or `new`, in reading order."""
    before, after = old.split(), new.split()
    pieces: list[tuple[str, str]] = []
    for tag, start, end, from_, to in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(("same", " ".join(before[start:end])))
            continue
        if end > start:
            pieces.append(("gone", " ".join(before[start:end])))
        if to > from_:
            pieces.append(("new", " ".join(after[from_:to])))
    return tuple(pieces)
