"""Standard pages are in plain English."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model import Level, Library, Problem
from easyread.text.language import words

AIM, TOO_LONG = 20, 25
"""Words. NHS digital service manual: 20 for general content."""


def long_plain_sentence(library: Library) -> Iterator[Problem]:
    """A sentence of a standard page has 20 words or fewer, and never more than 25.

    Bad: The library service is the part of the county council that is responsible here for all of the buildings, the books and the people who look after them
    Good: The library service is part of the council. It is responsible for buildings, books and staff.
    Source: NHS digital service manual, How we write: sentences of up to 20 words; GOV.UK content design, 25.
    """
    for document in library.documents:
        for sentence in document.sentences:
            count = len(words(sentence.prose))
            if count > AIM:
                must = count > TOO_LONG
                yield Problem(
                    sentence.where,
                    "long-plain-sentence",
                    f"This sentence has {count} words. {TOO_LONG if must else AIM} are {'the most' if must else 'enough'}.",
                    "Make it two sentences.",
                    Level.MUST if must else Level.SHOULD,
                )
