"""What official text writes short, written in full: `Wed 11 Dec`, `three- and four-year-olds`, `daily 10–6`, `21:40`."""

from __future__ import annotations

import re
from functools import lru_cache

from easyread.text.any_case import any_case
from easyread.text.language import NUMBER_WORDS, SHORT_MONTHS

_DAYS = {
    "Mon": "Monday", "Tue": "Tuesday", "Tues": "Tuesday", "Wed": "Wednesday", "Weds": "Wednesday", "Thu": "Thursday", "Thur": "Thursday",
    "Thurs": "Thursday", "Fri": "Friday", "Sat": "Saturday", "Sun": "Sunday",
}  # fmt: skip
_STOP = r"(?:\.(?= ?[a-z\d]))?(?![\w'’])"
_DAY = re.compile(
    r"\b(?:(?P<plain>Mon|Tues?|Weds?|Thu(?:rs?)?|Fri)"
    r"|(?<!the )(?<!The )(?P<word>Sat|Sun)(?=[.,]? ?\d| ?[–&/-]| to [A-Z]|s\b|[,:;.]|$)"
    rf"|(?<=[–&/-])(?P<after>Sat|Sun))(?P<s>s?)\b{_STOP}"
)
"""`Sat` and `Sun` are words too, so they count only beside a number, another day or a stop."""
_SHORT_MONTHS = "|".join(sorted(SHORT_MONTHS, key=len, reverse=True))
_MONTH = re.compile(
    rf"(?:(?<=\d )|(?<=\d(?:st|nd|rd|th) )|\b(?=(?:{_SHORT_MONTHS})\.? ?(?:[–/-]|to) ?(?:{_SHORT_MONTHS})\b)|(?<=[–/-]))({_SHORT_MONTHS})\b{_STOP}"
)
_COUNTS = "|".join(word for word, value in NUMBER_WORDS.items() if value > 1)
_HYPHEN = any_case(
    rf"\b(?:({_COUNTS})-(?!(?:{'|'.join(NUMBER_WORDS)}|thirds?|quarters?|fifths?|tenths?|to-)\b)(?=[a-z ])"
    r"|(one)-(?=(?:year|month|week|day|hour|minute|mile|bed|bedroom)s?\b))"
)

_AGES = {
    f"{word.removesuffix('x')}{'xes' if word.endswith('x') else 's'}": value for word, value in NUMBER_WORDS.items() if value > 1
}
_UNDER_FIVES = any_case(rf"\b(under|over)[- ]({'|'.join(_AGES)})\b")


@lru_cache(4_000)
def in_full(text: str) -> str:
    """A text with its days, months and hyphened numbers in full."""
    text = _UNDER_FIVES.sub(lambda match: f"{match[1]} {_AGES[match[2].lower()]}", text)
    text = _DAY.sub(lambda match: f"{_DAYS[match['plain'] or match['word'] or match['after']]}{match['s']}", text)
    return _HYPHEN.sub(lambda match: f"{match[1] or match[2]} ", _MONTH.sub(lambda match: SHORT_MONTHS[match[1]], text))
