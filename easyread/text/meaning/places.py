"""Where and on which day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from easyread.text.facts import HOLIDAYS
from easyread.text.language import MONTHS
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.nots import negated
from easyread.text.meaning.reading import KEPT, Reading
from easyread.text.vocabulary import everyday_words, hard_words, lemma

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_CAPITAL = re.compile(r"(?<=[a-z,0-9] )[A-Z][a-z]{2,}(?:-[A-Za-z]+)*")
_DAY_WORDS = frozenset(f"{day.lower()}{ending}" for day in DAYS for ending in ("", "s"))
_MONTH_WORDS = frozenset(map(str.lower, MONTHS))
WEEKDAY = re.compile(rf"\b({'|'.join(DAYS)})s?\b")
MONTH = re.compile(
    rf"\b({'|'.join(month for month in MONTHS if month not in ('May', 'March'))}|(?<=[a-z0-9,–] )(?:May|March)|(?:May|March)(?= (?:to|until|and|or) (?:{'|'.join(MONTHS)})\b| ?[–-] ?[A-Z]| \d{{4}}))\b"
)


@lru_cache(KEPT)
def names_in(text: str) -> frozenset[str]:
    """Words with a capital in the middle of a sentence that are no words otherwise, and no days or months."""
    found = {match.group() for match in _CAPITAL.finditer(text)}
    return frozenset(name for name in found if not WEEKDAY.fullmatch(name) and name not in MONTHS and not _is_word(name.lower()))


def _is_word(word: str) -> bool:
    """Whether a word with a capital is a word, as part of a longer name: the Health Board."""
    return any(each in words for each in (word, lemma(word)) for words in (everyday_words(), hard_words()))


PLACE_STEM, PLACE_ENDING = 4, 4
"""Letters that a place and the word for what is of it begin with at least, and may differ in at their end at most."""


def is_named(name: str, text: str) -> bool:
    """Whether a text names a place, or what is of it: what is Scottish is of Scotland."""
    return name.lower()[: max(PLACE_STEM, len(name) - PLACE_ENDING)] in text.lower()


def place(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`in Norwich` in the place of `in Leeds`."""
    ours, theirs = names_in(easy.text), names_in(said.text)
    new = [name for name in ours if not is_named(name, said.text)]
    gone = [name for name in theirs if name.lower() not in easy.text.lower()]
    if new and gone:
        yield Difference(Kind.PLACE, min(new), min(gone))


_PLACE = r"(?:the )?(?P<place>[A-Z][\w'’]+(?: [A-Z][\w'’]+)*)"
_WAY = re.compile(rf"\b(?P<way>from|to) {_PLACE}")
_MOVED = re.compile(rf"\b(?:[Mm]ov\w+|[Rr]elocat\w+|[Tt]ransfer\w*)\b[^.,;]*? from {_PLACE} to ")
_NO_MORE = re.compile(r"\b(?:not|no longer|n['’]t|was|were|used to|old|from|left|leav\w+|mov\w+|closed|shut)\b", re.IGNORECASE)


def way(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`The last boat to Kelsay` in the place of `from Kelsay`, `at Park Street` in the place of `moved from Park Street`."""
    if "from" not in easy.words | said.words:
        return
    ours, theirs = (frozenset((match["way"], match["place"]) for match in _WAY.finditer(each.text)) for each in (easy, said))
    for one, other in (("from", "to"), ("to", "from")):
        turned = [name for way, name in ours if way == one and (other, name) in theirs]
        turned = [name for name in turned if (other, name) not in ours and (one, name) not in theirs and names_in(f"in {name}")]
        if turned:
            yield Difference(Kind.PLACE, f"{one} {min(turned)}", f"{other} {min(turned)}", grave=True)
            return
    if (moved := _MOVED.search(said.text)) and moved["place"] in easy.text and not _NO_MORE.search(easy.text):
        yield Difference(Kind.PLACE, moved["place"], moved.group().strip())


_OPEN, _SHUT = frozenset(("open", "opens", "opened")), frozenset(("shut", "shuts", "closed", "closes"))
_END_OF = re.compile(rf"\bend of ({'|'.join(MONTHS)})\b")


def _is_the_rest(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one sentence says when something is open, and the other when it is shut."""
    return any(mine & one and theirs & other for mine, theirs in ((_OPEN, _SHUT), (_SHUT, _OPEN)))


def _months_after(text: str) -> frozenset[str]:
    """The months before which something ends that lasts to the end of one: April, for `the end of March`."""
    return frozenset(MONTHS[(MONTHS.index(match[1]) + 1) % len(MONTHS)] for match in _END_OF.finditer(text))


def _months_of_holidays(text: str) -> frozenset[str]:
    """December, for Christmas Day."""
    return frozenset(date.split()[1] for name, date in HOLIDAYS.items() if name in text.replace("’", "'"))


def also_meant(text: str) -> frozenset[str]:
    """The days and months that a text does not name, and that easy words may.

    Those of weekdays and holidays, those when it is not open, the next month.
    """
    words = frozenset(re.findall(r"[a-z]+", text.lower()))
    is_all = words & _OPEN or ("day" in words and _EXCEPT.search(text))
    return (
        days_together(words)
        | _months_after(text)
        | _months_of_holidays(text)
        | _all_days(text)
        | _days_beside(text)
        | (frozenset(DAYS) if is_all else frozenset())
    )


def days_together(words: frozenset[str]) -> frozenset[str]:
    """The days that `weekdays` and `weekend` stand for."""
    weekdays = DAYS[:5] if words & {"weekday", "weekdays"} else []
    return frozenset((*weekdays, *(DAYS[5:] if words & {"weekend", "weekends"} else [])))


_THE_DAY = {
    1: re.compile(r"\b(?:following|next) (?:morning|day|afternoon|evening)\b|\bday after\b"),
    -1: re.compile(r"\b(?:previous|preceding) (?:day|evening|night)\b|\b(?:day|night|evening) before\b"),
}
"""What names the day after another, or before it."""


def _days_beside(text: str) -> frozenset[str]:
    """The days that a text names by others: Thursday, for `Wednesday 14 May until the following morning`."""
    steps = [step for step, pattern in _THE_DAY.items() if pattern.search(text)]
    return frozenset(DAYS[(DAYS.index(match[1]) + step) % 7] for match in WEEKDAY.finditer(text) for step in steps)


SPAN_OF_DAYS = re.compile(rf"\b({'|'.join(DAYS)})s? (?:to|until|–|-) ({'|'.join(DAYS)})s?\b")
_EXCEPT = re.compile(r"\b(?:except|excluding|apart from|other than|but not|bar)\b", re.IGNORECASE)


def _all_days(text: str) -> frozenset[str]:
    """The days that a text names, with those between the ends of a range."""
    first_last = ((DAYS.index(match[1]), DAYS.index(match[2])) for match in SPAN_OF_DAYS.finditer(text))
    between = (DAYS[first : last + 1] for first, last in first_last)
    return frozenset(match[1] for match in WEEKDAY.finditer(text)).union(*between)


def _are_the_same(easy: str, said: str) -> bool:
    """Whether two sentences name the same days, be it one of them as those left out: `every day except Sunday`."""
    ours, theirs = _all_days(easy), _all_days(said)
    return ours == theirs or (_EXCEPT.search(said) is not None and not ours & theirs and ours | theirs == frozenset(DAYS))


def _are_beyond(easy: Reading, said: Reading) -> bool:
    """Whether one sentence says not of days that the other, which says when it is so, does not name."""
    return negated(easy) and not negated(said) and not _all_days(easy.text) & _all_days(said.text)


def _apart(ours: Sequence[str], theirs: Sequence[str]) -> tuple[str, str]:
    """The days or months that each side has and the other has not. All of both, where the second has none of its own."""
    gone = [each for each in theirs if each not in ours]
    new = [each for each in ours if each not in theirs or not gone]
    return " and ".join(new), " and ".join(gone or theirs)


def calendar(easy: Reading, said: Reading) -> Iterator[Difference]:
    """Another day of the week or month."""
    for kind, pattern, words in ((Kind.WEEKDAY, WEEKDAY, _DAY_WORDS), (Kind.MONTH, MONTH, _MONTH_WORDS)):
        if easy.words & words and said.words & words:
            named, theirs = ([*dict.fromkeys(match[1] for match in pattern.finditer(each.text))] for each in (easy, said))
            meant = (
                days_together(said.words) | _months_after(said.text) | _days_beside(said.text) | _months_of_holidays(said.text)
            )
            ours = [each for each in named if each not in meant]
            if not {*ours} & {*theirs} and _is_the_rest(easy.words, said.words):
                continue  # shut from Friday to Sunday is open from Monday to Thursday
            if kind is Kind.WEEKDAY and (_are_the_same(easy.text, said.text) or _are_beyond(easy, said)):
                continue
            if theirs and not {*ours} <= {*theirs}:
                yield Difference(kind, *_apart(ours, theirs), grave=True)
