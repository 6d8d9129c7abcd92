"""How it is told that two pages differ, or that one does not say what the other does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.checks.comparing import with_twins
from easyread.model import EasyPage, Level, Library, Location, Problem
from easyread.problems import shortened
from easyread.text.meaning.difference import Difference, Found, Kind
from easyread.text.meaning.nots import negated
from easyread.text.meaning.places import SPAN_OF_DAYS, also_meant
from easyread.text.meaning.reading import read


def differing(library: Library, rule: str, kind: Kind) -> Iterator[Problem]:
    """A problem for each sentence that surely differs, in one way, from the one of the standard page that it comes from."""
    for page, twin in with_twins(library):
        for found in twin.differing:
            if found.difference.kind is kind and not found.difference.is_doubtful:
                yield otherwise(page, found, rule)


def otherwise(page: EasyPage, found: Found, rule: str) -> Problem:
    """That a sentence differs from the one of the standard page that it comes from."""
    sentence = page.statements[found.statement].sentences[found.sentence]
    quoted = f": '{shortened(found.said)}'" if found.said else "."
    level = Level.MUST if found.difference.grave and not found.difference.is_doubtful else Level.SHOULD
    message = f"{_said_by_each(found.difference)}{quoted}"
    return Problem(sentence.where, rule, message, "Check that both say the same.", level, len(sentence.text))


def _said_by_each(each: Difference) -> str:
    if each.ours and each.theirs:
        return f"This says '{each.ours}', and the standard page '{each.theirs}'"
    if each.ours:
        return f"This says '{each.ours}', and the standard page does not"
    return f"The standard page says '{each.theirs}' here, and this does not"


def not_said(where: Location, rule: str, said: str, what: str = "it") -> Problem:
    """That what stands in a place is not on the standard page."""
    message, remedy = f"The standard page does not say {said}.", f"Check {what}, and change the one that is wrong."
    return Problem(where, rule, message, remedy, length=len(said))


def unnamed(library: Library, rule: str, pattern: re.Pattern[str]) -> Iterator[Problem]:
    """A problem for each day or month that a standard page does not name, although it names others."""
    for page, twin in with_twins(library):
        said = {match.group().rstrip("s") for match in pattern.finditer(twin.text)}
        said |= also_meant(twin.text) if said else set()
        has_span = SPAN_OF_DAYS.search(twin.text) is not None  # beyond which something is not so
        for sentence in page.sentences if said else ():
            for match in pattern.finditer(sentence.text):
                if match.group().rstrip("s") not in said and not (has_span and negated(read(sentence.text))):
                    yield not_said(sentence.at(match.start()), rule, match.group())
