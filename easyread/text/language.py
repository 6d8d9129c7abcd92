"""English, as far as the rules need it: words, words for numbers, and where one sentence ends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

_TOKEN = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w.-]+|[A-Za-z]+(?:['’-][A-Za-z]+)*|£?\d[\d,:]*(?:\.\d+)?(?:%|[a-z]{1,2}\b)?")

_A_WORD, _A_SENTENCE = 0.39, 1.2
"""Seconds for a word, and besides for each sentence with the pause after it: the nearest to 33 pages as the computer reads them."""
NUMBER_WORDS: Mapping[str, int] = MappingProxyType(
    {
        **{
            word: value
            for value, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
        },
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
        "sixty": 60,
        "seventy": 70,
        "eighty": 80,
        "ninety": 90,
    }
)
TENS_AND_ONES = (
    rf"(?:{'|'.join(word for word, value in NUMBER_WORDS.items() if value >= 20)})"
    rf"-(?:{'|'.join(word for word, value in NUMBER_WORDS.items() if 0 < value < 10)})"
)
"""A pattern of numbers such as `sixty-eight`, in small letters."""


def number_of(written: str) -> float:
    """The number that digits or words say: 68 for `Sixty-eight`. Raises ValueError where they say none."""
    values = [NUMBER_WORDS.get(each) for each in written.lower().split("-")]
    return float(written.replace(",", "")) if None in values else float(sum(filter(None, values)))


MONTHS = tuple("January February March April May June July August September October November December".split())
SHORT_MONTHS = {month[:3]: month for month in MONTHS} | {"Sept": "September"}
"""May is no shorter."""
DAYS = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
_ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|etc|approx|e\.g|i\.e|a\.m|p\.m)|\b[A-Z])\.$")
LONGEST_ABBREVIATION = 8
"""Characters, with the full stop and a boundary before it."""
_WHOLE = re.compile(r"(?<=\d) (?=[\da-z])|(?<=[a-z]) (?=\d{4}\b)")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9])")


def counted(count: int, what: str) -> str:
    """`1 page`, `1,041 pages`."""
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def long_date(day: date) -> str:
    """`22 November 2026`, in English wherever it runs."""
    return f"{day_and_month(day)} {day.year}"


def day_and_month(day: date) -> str:
    """`22 November`."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def in_sentence(text: str) -> str:
    """A title as it stands within a sentence: `pledges`. What has more capitals, such as a name, stays as it is."""
    return text[:1].lower() + text[1:] if text[1:2].islower() and not any(map(str.isupper, text[1:])) else text


def keep_whole(text: str) -> str:
    """The text with spaces that a line must not end at: within a phone number, a date, or a number and what it counts (S7)."""
    return _WHOLE.sub("\N{NO-BREAK SPACE}", text)


def words(text: str) -> tuple[str, ...]:
    """The words of a text. A number, a time, a sum of money and an e-mail address are one word each."""
    return tuple(_TOKEN.findall(text))


def seconds_to_hear(sentences: Iterable[str]) -> float:
    """About how long a voice needs for them, with its pauses: within 1 in 100 of the sound of 60 statements, within 12 of one page's."""
    return sum(_A_WORD * len(words(each)) + _A_SENTENCE for each in sentences)


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """Each sentence and where it begins, counted in characters from 0. A title (Dr.) or initial does not end one."""
    start = 0
    for match in _SENTENCE_END.finditer(text):
        dot = match.start() + 1
        if not _ABBREVIATION.search(text, max(start, dot - LONGEST_ABBREVIATION), dot):
            yield start, text[start : match.end()].rstrip()
            start = match.end()
    if text[start:].strip():
        yield start, text[start:].rstrip()
