"""Numbers of sentences in digits, so that however they are written, they are compared as the same."""

from __future__ import annotations

import re
from functools import lru_cache

from easyread.text import facts
from easyread.text.any_case import any_case
from easyread.text.in_full import in_full
from easyread.text.language import NUMBER_WORDS, TENS_AND_ONES, number_of
from easyread.text.meaning.reading import KEPT

TIMES = "hour|day|night|week|fortnight|month|year|minute|weekday|weekend|morning|evening"
UNITS = f"{TIMES}|second|mile|kilometre|metre|centimetre|foot|feet|inch|yard|tonne|ton|stone|kilogram|gram|ounce|pint|millimetre|pound|penny|pence|litre|kilo|degree|gallon|tablet|spoon|puff|drop|mg|ml|g|kg|cm|mm|km"
_IN_WORDS = any_case(rf"\b(?:{TENS_AND_ONES}|{'|'.join(word for word, value in NUMBER_WORDS.items() if value > 1)})\b")
_FORTNIGHT = re.compile(r"\b(?:a|one|1) fortnight\b", re.IGNORECASE)
_A_FORTNIGHT = re.compile(r"\b(?P<times>once|twice|times) (?:an?|each|every|per) fortnight\b", re.IGNORECASE)
_EXCEED = re.compile(
    r"\b(?:must|should|may|can|will|do|does) ?not (?:exceed|go over|be (?:more|longer|greater) than)\b(?= \d)", re.IGNORECASE
)
_A_UNIT = re.compile(
    rf"\b(at least|at most|more than|less than|no more than|not more than|no less than|up to|within|over|under|older than|younger than) an? (?=(?:{UNITS})\b)",
    re.IGNORECASE,
)
_PER_CENT = re.compile(r"(?<=\d) ?per ?cent\b", re.IGNORECASE)
_NOT_MORE = re.compile(
    r"\b(do not|don['’]t|must not|cannot|should not|will not|never) ((?:\w+ ){1,4}?)(more|longer|later|less|fewer) than (?=£?\d)",
    re.IGNORECASE,
)


@lru_cache(KEPT)
def in_plain_numbers(text: str) -> str:
    """A sentence with its numbers in digits, and `do not take more than 8` as `take at most 8`."""
    text = _A_FORTNIGHT.sub(r"\g<times> every 2 weeks", in_full(text))
    text = _EXCEED.sub("at most", _PER_CENT.sub("%", in_digits(_A_UNIT.sub(r"\1 1 ", _FORTNIGHT.sub("2 weeks", text)))))
    text = facts.TWO_YEARS.sub(r"\1 to \2\3", text)
    return _NOT_MORE.sub(lambda match: f"{match[2]}{'at least' if match[3].lower() in ('less', 'fewer') else 'at most'} ", text)


def in_digits(text: str) -> str:
    return _IN_WORDS.sub(lambda match: f"{number_of(match.group()):g}", text)
