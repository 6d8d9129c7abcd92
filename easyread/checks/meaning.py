"""An Easy Read page says the same as its standard twin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language import numbers
from easyread.model import Commitment, Document, Library, Problem, Story

_NUMBER = re.compile(r"\b1 (?:in|out of)(?: every)? [1-9]\d{0,8}\b|(?<![\w.])\d[\d,]*(?:\.\d+)?(?!\d)")
_CONTACT = re.compile(r"^(?:Phone|Email|Website|Text|Post|Address): ")


def number_not_in_twin(library: Library) -> Iterator[Problem]:
    """Every number on an Easy Read page is on its standard page too.

    Bad: 500 people waited, where the standard page says 595
    Good: 595 people waited, where the standard page says 595
    Source: W3C, Making Content Usable, section 5: variations keep the same meaning.
    """
    said = {document.key: set(_numbers_of(document, library)) for document in library.documents}
    for page in library.easy_pages:
        if page.key not in said:
            continue
        for sentence in (sentence for statement in page.statements for sentence in statement.sentences):
            if _CONTACT.match(sentence.text):
                continue
            for match in _NUMBER.finditer(sentence.text):
                if not _agrees(match.group(), said[page.key]):
                    yield Problem(
                        sentence.at(match.start()),
                        "number-not-in-twin",
                        f"The standard page does not say {match.group()}.",
                        "Check the number, and change the one that is wrong.",
                    )


def _numbers_of(document: Document, library: Library) -> Iterator[float]:
    yield 1.0  # "a", "an" and "the" say 1 too
    yield from numbers(f"{document.title} {document.summary} {document.body}")
    yield float(len(document.areas))
    if isinstance(document, Commitment):
        yield from (float(document.number), float(sum(isinstance(each, Commitment) for each in library.documents)))
    if isinstance(document, Story):
        for measure in document.measures:
            yield from (float(value.amount) for value in measure.values)
            yield from numbers(measure.name)
    yield from (value for heading in re.findall(r"^##+ (.*)$", document.body, re.MULTILINE) for value in numbers(heading))


def _agrees(written: str, said: set[float]) -> bool:
    if part := re.match(r"1 (?:in|out of)(?: every)? ([1-9]\d{0,8})", written):
        return any(abs(1 / int(part[1]) - value) < 0.005 for value in said)
    return float(written.replace(",", "")) in said
