"""What one page says and its twin does not: numbers, dates, names, and sentences of a summary."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from easyread.checks.comparing import Twin
from easyread.text import facts
from easyread.text.facts import Amount
from easyread.text.facts import Kind as Of
from easyread.text.language import sentences as split
from easyread.text.meaning.often import same_length
from easyread.text.meaning.reckoning import worked_out

_ALL_DAY = re.compile(r"\b(?:24 hours a day|24 hours|7 days a week)\b", re.IGNORECASE)
ENOUGH_WORDS = 3
"""Telling words of a sentence of the summary that says something."""
SAID = 0.2
"""Of the telling words of a sentence of the summary, how many the Easy Read page has at least if it says that sentence at all."""
MOST_NUMBERS = 40
"""Numbers of a sentence that are looked for. Nobody reads more, and each is compared with the whole page."""


def new_amounts(text: str, twin: Twin) -> Iterator[Amount]:
    """The amounts of a sentence that the standard page says in no form. A time of day that it says is no amount."""
    if not (said := tuple(islice(facts.amounts(text), MOST_NUMBERS))):
        return
    spoken: list[facts.Spoken | facts.Fact] = [time for time in facts.spoken_times(text) if time.forms & twin.times]
    if twin.is_always_open:
        spoken += [facts.Fact(match.group(), match.start()) for match in _ALL_DAY.finditer(text)]
    written = facts.same_times(text, twin.times)
    for amount in said:
        if amount.start in written or any(time.start <= amount.start < time.start + len(time.text) for time in spoken):
            continue
        if not (
            facts.agrees(amount, twin.amounts)
            or same_length(text[amount.start :], twin.text)
            or worked_out(amount, text, twin.sentences)
        ):
            yield amount


FEWEST_INITIALS = 3
"""Letters of what may stand for a name."""


def has_initials(name: str, text: str) -> bool:
    """Whether a text has the first letters of a name for it: `CSO`."""
    letters = "".join(word[0] for word in name.split() if word[0].isupper())
    return len(letters) >= FEWEST_INITIALS and re.search(rf"\b{letters}s?\b", text) is not None


def missing_facts(summary: str, easy: str) -> Iterator[str]:
    """Numbers, dates and names of a summary that the words in Easy Read do not say."""
    yield from missing_amounts(summary, easy)
    for date in facts.dates(summary):
        if not any(facts.same_date(date.text, other.text) for other in facts.dates(easy)):
            yield date.text
    for name in facts.names(summary):
        if name.text == "Easy Read":  # a page in Easy Read need not say so
            continue
        if name.text.removesuffix("'s").casefold() not in easy.casefold() and not any(
            part.text in name.text for part in facts.names(easy)
        ):
            yield name.text


def missing_amounts(text: str, easy: str) -> Iterator[str]:
    """Numbers of a text that the words in Easy Read do not say. Those of a time of day that these write otherwise are said."""
    said = (Amount(Of.COUNT, 1.0, "", 0), *facts.amounts(easy))
    written = facts.same_times(text, facts.all_times(easy))
    for amount in facts.amounts(text):
        if amount.start not in written and not any(facts.agrees(other, [amount]) for other in said):
            yield amount.text


def missing_sentences(summary: str, easy: str) -> Iterator[str]:
    """Sentences of a summary of which the words in Easy Read say as good as nothing."""
    known = facts.telling(easy)
    for _, sentence in split(summary):
        wanted = facts.telling(sentence)
        if len(wanted) >= ENOUGH_WORDS and len(wanted & known) < SAID * len(wanted):
            yield sentence
