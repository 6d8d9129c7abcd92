"""Words that say the opposite of one another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from easyread.text.any_case import any_case
from easyread.text.grammar import tagged
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.in_common import kin
from easyread.text.meaning.limits import DAY_WORDS, excepts
from easyread.text.meaning.nots import negated
from easyread.text.meaning.reading import KEPT, Reading, concept, read

_WORD = re.compile(r"[^\W\d_]+")
_OPPOSITES = """
open|opens|opened|reopen : close|closes|closed|shut|lock|locked
start|begin|starts : end|finish|stop
early|earlier : late|later
first|priority : last|final
inside|indoors|internal|interior : outside|outdoors|external|exterior
left : right-hand
morning : evening|afternoon
day : night
hot|warm : cold|cool
full : empty
safe : dangerous|unsafe
lock : unlock
better|best|improve|improved|improvement|improvements|progress : worse|worst|worsen
faster|quicker|sooner|quickly|rapidly : slower|slowly
easier|easy|easily|simple|accessible : harder|hard|difficult
allowed : banned|forbidden
agree : disagree
separately|separate|alone|apart : together|jointly
stop|cease|pause|halt|suspend : still|continue|continued|continues
include|includes : exclude|excludes
arrive : leave
accept|agree|approve|upheld|uphold|grant|say yes|said yes|says yes : refuse|reject|decline|say no|said no|says no
healthy|good : unhealthy|bad
win : lose
pass : fail
join : quit
minimum|least : maximum
north|northern : south|southern
east|eastern : west|western
fair : unfair
able : unable
well : unwell
paid : unpaid
turn on|switch on|switched on : turn off|switch off|switched off
push : pull
public : private
children|child : adult|adults
men|man : women|woman
boys|boy : girls|girl
mother|mum : father|dad
wet : dry
upstairs|first floor|second floor|top floor|upper floor : downstairs|ground floor|lower floor
light : dark
near|nearer|closer : far|further
dusk|sunset|dark : dawn|sunrise|morning
cold|cool|fridge|chill : warm
front|main : back|rear
weekday : weekend
old|older : young|younger
cheap : dear|expensive
clean : dirty
quiet : loud
heavy : light
permanent : temporary
change|changed|changes : stable|unchanged|same|remain|remained|constant|frozen
know|known : unknown
lots|plenty : limited|scarce|shortage|insufficient|lack|lacking
even : odd
present : absent
born|birth : died|die|death
guilty|convicted : acquitted|innocent
up|rise|increase|down|fall|reduce : frozen|unchanged
"""
_OPEN = 0
"""The line of what is open or closed, of which hours say both."""
_UP = frozenset(
    "more increase increases increased increasing rise rises rose risen rising raise raises raised grow grows grew grown growing growth up higher high "
    "longer long bigger larger wider widen widens widened widening lengthen lengthened extend extended expand expanded expanding greater above over "
    "exceed exceeds doubled".split()
)
_DOWN = frozenset(
    "fewer less cheaper decrease decreases decreased decreasing fall falls fell fallen falling reduce reduces reduced reducing reduction reductions discount "
    "discounted drop drops dropped dropping cut cuts lower low lowered down shorter short shorten shortened smaller small narrower narrow narrowed "
    "decline declined declines shrink shrank below under halved".split()
)
WAYS = _UP, _DOWN
"""What says that there is more, and what that there is less."""
_ANY_WAY = _UP | _DOWN
NO_WAY = any_case(
    r"\bno(?:t|) (?:less|fewer|more) than\b|\b(?:any|once|no) more\b(?! than)|\b(?:no|any) longer\b|\b(?:as|so|this|that) long\b|\bas (?:much|many|old) as [^.,;]*"
    r"|\b(?:more|less|fewer|longer|higher|lower|over|under|above|below) (?:than )?(?:\w+ )?[\d£]\S*|[\d£]\S* (?:\w+ )?(?:or|and) (?:more|less|fewer|over|under|above|below|up)\b"
    r"|\b(?:set|sign(?:ed)?|follow(?:ed|ing)?|look(?:ed)?|pick(?:ed)?|speak|mak(?:e|ing)|made|end(?:s|ed)?|grow(?:s|n|ing)?|grew)[- ]up\b|\bup[- ](?:to|on)\b|\bup and down\b"
    r"|\b(?:sit(?:ting)?|writ(?:e|ten|ing)|wrote|break(?:s|ing)?|broke|calm)[- ]down\b|\bmore (?:information|details|help|about)\b|\b(?:find|read|learn|know|tell|say)\w*(?: \w+)? more\b|\bmore to (?:read|see|learn|say|know|find)\b|\bcut (?:out|off)\b"
    r"|\b(?:under|over) (?:an?|the|this|these|new|our|their|review|way|phone|there|which|whom|whose)\b|\b(?:is|are|was|were|be) over(?=[.,;]|$)|\bmore than once\b|\b(?:power|water|supply|lengthy|planned) cuts?\b|\b(?:short|long)[- ]term\b|\bfall(?:s|en)? (?:over|ill|asleep|behind)\b"
    r"|\bmov(?:e|es|ed|ing) over\b|\b(?:low|high)(?:er)? (?:incomes?|paid|wages?)\b|\bfor short\b|\bshort for\b|\bgrow(?:s|n|ing)? (?:food|vegetables|plants|old)\b|\bdrop[- ](?:in|off)\b"
)
"""What says how much, or something else, and not that there is more or less of something than there was."""
_AS_MUCH = re.compile(r"\bas (?:much|many|long|often|big|high)\b", re.IGNORECASE)
_STEM = 5
"""Letters that are the same in `sleep` and `sleeper`."""
_NEARBY = 4
"""Words before and after a `more` or `fewer` that say of what there is more."""
_OF_ANYTHING = frozenset("go time person number year month week day level rate average percent".split())
"""Of these there may be more where there is less of what the page is about."""


_Side = tuple[int, bool]
"""A line of the list, and whether its first side."""


@cache
def _sides() -> Mapping[str, frozenset[_Side]]:
    """For each word or two, with any ending a verb or noun has, where it stands in the list."""
    found: dict[str, set[_Side]] = defaultdict(set)
    for number, line in enumerate(_OPPOSITES.strip().splitlines()):
        for is_first, words in zip((True, False), line.split(" : "), strict=True):
            for form in (f"{word}{ending}" for word in words.split("|") for ending in ("", "s", "es", "d", "ed", "ing")):
                found[form].add((number, is_first))
    return {form: frozenset(sides) for form, sides in found.items()}


def _form(word: str) -> str:
    """A word, or the easy one that stands for it where all that stands for the same has the same opposite: `commence` is `start`."""
    easy = concept(word) if word not in _sides() else word
    return easy if easy in ("start", "end", "close") else word


_ASIDE = re.compile(
    r"\bstart (?:again|afresh|over)\b|\b(?:when|if|until) (?:it|this|that|things) changes?\b|\bremain(?:s|ed|ing)? (?:independent|at home|living)\b|\([^()]*\)|\d (?:o['’]clock )?at night\b|\bas (?:much|many|old|long) as [^.,;]*"
)


_NOT_ABLE = re.compile(r"\bnot (?:be )?able\b")


@lru_cache(KEPT)
def _poles(text: str) -> Mapping[_Side, str]:
    """Where the words of a text stand in the list of opposites, and the words."""
    words = _WORD.findall(_ASIDE.sub(" ", _NOT_ABLE.sub("unable", text.lower())))
    forms = (
        *sorted(form for word in {*words} if (form := _form(word)) in _sides()),
        *(f"{one} {two}" for one, two in pairwise(words)),
    )
    return MappingProxyType({side: form for form in forms for side in _sides().get(form, ())})


def opposite(easy: Reading, said: Reading, around: str) -> Iterator[Difference]:
    """`fewer` in the place of `more`, `closed` in the place of `open`. `around` is the rest of the statement.

    Where one of the two says both, nothing is told.
    """
    if from_the_other_side(easy, said):
        ours, theirs = (_ways(each.text.partition(" than ")[0]) for each in (easy, said))
        is_same_way = len(ours) == len(theirs) == 1 and ours[0].is_up == theirs[0].is_up
        if is_same_way and all(map(_THAN_WHERE.search, (easy.text, said.text))):
            yield Difference(Kind.OPPOSITE, ours[0].word, theirs[0].word)
        return
    if _mainly_not(easy) == _mainly_not(said):
        looks = (_other_way(easy, said, around), _less_so(easy, said), _other_limit(easy, said), _other_pole(easy, said, around))
        yield from next((each for each in looks if each), ())
    elif _AS_MUCH.search(easy.text) or _AS_MUCH.search(said.text):
        yield from _other_way(easy, said, around)


class _Way(NamedTuple):
    """A word that says that there is more or less, and of what."""

    is_up: bool
    word: str
    """Empty where it says how much of a quality something has: `more fair`."""
    of: frozenset[str]

    def overlap(self, other: _Way) -> int:
        """How many words it says of what there is more are the other's too, or are of the same kind or stem."""
        stems = {each[:_STEM] for each in other.of}
        return sum(bool(each in other.of or kin(each) & other.of or each[:_STEM] in stems) for each in self.of)


@lru_cache(KEPT)
def _ways(text: str) -> tuple[_Way, ...]:
    """How a text says that there is more, and how that there is less: one of each at most."""
    words = read(text).words
    found = []
    rest = NO_WAY.sub(_blank, text) if words & _ANY_WAY else ""
    if "as" in words and negated(read(text)):
        found = [_Way(False, match.group(), _near(text, match.start())) for match in _AS_MUCH.finditer(text)]
        rest = _AS_MUCH.sub(_blank, rest)
    for match in _WORD.finditer(rest):
        if (word := match.group().lower()) in _ANY_WAY:
            is_degree = word in ("more", "less") and match.start() in degrees_in(text)
            found.append(_Way(word in _UP, "" if is_degree else word, _near(text, match.start())))
    found.sort(key=lambda way: not way.word)
    return tuple({each.is_up: each for each in reversed(found)}.values())


def degrees_in(text: str) -> frozenset[int]:
    """Where words before an adjective or adverb are."""
    return frozenset(token.start for token, after in pairwise(tagged(text)) if after.tag.startswith(("AJ", "AV")))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _near(text: str, start: int) -> frozenset[str]:
    before = [each.concept for each in read(text).terms if each.start < start]
    after = [each.concept for each in read(text).terms if each.start > start]
    return frozenset((*before[-_NEARBY:], *after[:_NEARBY])) - _OF_ANYTHING


def _other_way(easy: Reading, said: Reading, around: str) -> tuple[Difference, ...]:
    """`more people wait` in the place of `waiting times went down`."""
    ours, theirs = _ways(easy.text), _ways(said.text)
    if len(ours) != 1 or len(theirs) != 1 or ours[0].is_up == theirs[0].is_up or not (ours[0].word and theirs[0].word):
        return ()
    rest = _ways(around)
    if len(rest) > 1:
        return ()
    shared = ours[0].overlap(theirs[0])
    if rest and rest[0].is_up == theirs[0].is_up and rest[0].overlap(theirs[0]) > shared:
        return ()  # the rest of the statement says what the page does, and this is about another thing
    return (Difference(Kind.OPPOSITE, ours[0].word, theirs[0].word),) if shared or not ours[0].of else ()


_LESS = re.compile(r"\bless (?!than\b)([a-z]{3,})\b")


def _less_so(easy: Reading, said: Reading) -> tuple[Difference, ...]:
    """`less safe` in the place of `safer`, and the other way round."""
    for one, other in ((easy, said), (said, easy)):
        for match in _LESS.finditer(one.text.lower()):
            stem = match[1].removesuffix("e").removesuffix("y")
            if more := re.search(rf"\b(?:more {match[1]}|{stem}i?er)\b", other.text.lower()):
                ours, theirs = (match, more) if one is easy else (more, match)
                return (Difference(Kind.OPPOSITE, ours.group(), theirs.group()),)
    return ()


_THAN = re.compile(
    r"\b(more|less|fewer|over|under|above|below|older|younger) (?:than )?[£€]?(\d[\d,.]*\d|\d|[a-z]+)\b", re.IGNORECASE
)


@lru_cache(KEPT)
def _limits(text: str) -> Mapping[str, tuple[bool, str]]:
    """For each number that something is more or less than, which of the two, and in what words."""
    found = ((concept(match[2].lower()), match) for match in _THAN.finditer(text))
    return {
        number: (match[1].lower() in ("more", "over", "above", "older"), match.group())
        for number, match in found
        if number[:1].isdigit()
    }


def _other_limit(easy: Reading, said: Reading) -> tuple[Difference, ...]:
    """`less than 16` in the place of `more than 16`."""
    ours, theirs = _limits(easy.text), _limits(said.text)
    return tuple(
        Difference(Kind.OPPOSITE, words, theirs[number][1])
        for number, (is_more, words) in ours.items()
        if number in theirs and theirs[number][0] != is_more
    )


_BEFORE = r"(?:(?:year|month|week|day|time|term|season|quarter|winter|summer) before|before (?:that|this)|previous(?:ly)?|(?<!since )last (?:year|month|week|time|term|season)|(?:years?|decades?|months?|weeks?) ago|hoped|expected|planned|predicted|thought)\b"
_THEN_BEFORE = any_case(rf"\b{_BEFORE}")
_THAN_BEFORE = any_case(rf"\bthan (?:\w+ ){{0,3}}{_BEFORE}")


def from_the_other_side(easy: Reading, said: Reading) -> bool:
    """Whether easy words compare from the other side: `41 more in the year before` for `41 fewer than`, `dearer in the north` for `cheaper in the south`."""
    if "than" not in said.words:
        return False
    if _THEN_BEFORE.search(easy.text) and _THAN_BEFORE.search(said.text) and ("than" not in easy.words or "now" in easy.words):
        return True
    (here, with_which), (there, with_what) = _compared(easy.text), _compared(said.text)
    return bool(with_which & there and with_what & here)


def _compared(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """What the words before and after the first `than` are about, which differ: `the north` and `the south`."""
    before, _, after = (read(part).concepts for part in text.partition(" than "))
    return before - after, after - before


def _mainly_not(reading: Reading) -> bool:
    """Whether a sentence has a `not` that is none of what it says of why."""
    return "unlikely" in reading.words or (negated(reading) and negated(read(_WHY.sub("", reading.text))))


_WHY = re.compile(r",? (?:as|because|since|so that|help\w* (?:\w+ )?not to) .*$")
"""What a `not` in it says nothing of the rest: `we help people not to fall ill`."""
_THAN_WHERE = any_case(r"\b(?:in|at|for|by|on) [^.,;]* than (?:it is |they are )?(?:in|at|for|by|on)\b")
"""What compares two places or groups: what is more in one than the other is less in that one."""
_GOES_ON = re.compile(r"\bcontinu\w+\b.*\b(?:until|till)\b|\bno (?:earlier|later|sooner) than\b", re.IGNORECASE)
"""What goes on until May ends then."""
_HOURS = re.compile(
    r"\b(?:open|clos)\w*\b.*(?:\b(?:hours|until|till|longer|later|earlier|dusk|dark|dawn)\b|\d ?[ap]m\b)|\bopen\b.*\b(?:to|and|-|–)\b.*\d",
    re.IGNORECASE,
)
"""What is open until 10 closes at 10, and what is closed until May opens then."""


def _are_other_days(easy: Reading, said: Reading) -> bool:
    """Whether each is about days of its own: what is shut on Sunday is open on weekdays."""
    ours, theirs = easy.words & DAY_WORDS, said.words & DAY_WORDS
    return bool(ours and theirs) and not ours & theirs


def _other_pole(easy: Reading, said: Reading, around: str) -> tuple[Difference, ...]:
    ours, theirs = _poles(easy.text), _poles(said.text)
    found = tuple(
        Difference(Kind.OPPOSITE, word, theirs[other])
        for (line, is_first), word in sorted(ours.items())
        if (other := (line, not is_first)) in theirs
        and (line, is_first) not in theirs
        and other not in ours
        and other not in _poles(around)
        and not re.search(rf"\b(?:not|never|no|n['’]t) {re.escape(word)}\b", easy.text, re.IGNORECASE)
        and (line != _OPEN or "until" in easy.words or not _HOURS.search(said.text))
    )
    if not found or _are_other_days(easy, said) or excepts(easy, said) or _GOES_ON.search(said.text):
        return ()
    return found
