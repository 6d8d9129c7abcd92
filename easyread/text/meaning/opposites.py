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
from easyread.text.meaning.kin import kin
from easyread.text.meaning.limits import DAY_WORDS, excepts
from easyread.text.meaning.nots import negated
from easyread.text.meaning.reading import KEPT, Reading, concept, read

_WORD = re.compile(r"[^\W\d_]+")
_OPPOSITES = """
more|increase|rise|rose|risen|raise|grow|grew|went up|goes up|go up|gone up|going up : fewer|less|decrease|fall|fell|fallen|cut|reduce|drop|went down|goes down|go down|gone down|going down
open|opens|opened|reopen : close|closes|closed|shut|lock|locked
start|begin|starts : end|finish|stop
early|earlier : late|later
above|over : below|under
first|priority : last
inside|indoors|internal|interior : outside|outdoors|external|exterior
left : right-hand
morning : evening|afternoon
day : night
hot|warm : cold|cool
full : empty
high : low
long : short
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
turn on|switch on|switched on : turn off|switch off|switched off
push : pull
public : private
children|child : adult|adults
men|man : women|woman
boys|boy : girls|girl
mother|mum : father|dad
wet : dry
upstairs : downstairs
light : dark
near|nearer|closer : far|further
dusk|sunset|dark : dawn|sunrise|morning
cold|cool|fridge|chill : warm
front|main : back|rear
weekday : weekend
old|older : young|younger
cheap|cheaper : dear|expensive
clean : dirty
quiet : loud
heavy : light
permanent : temporary
change|changed|changes : stable|unchanged|same|remain|remained|constant|frozen
know|known : unknown
lots|plenty : limited|scarce|shortage|insufficient|lack|lacking
even : odd
odd : even
present : absent
born|birth : died|die|death
guilty|convicted : acquitted|innocent
go up|goes up|went up|rise|increase|go down|goes down|went down|fall|reduce : frozen|unchanged
"""


_UP = frozenset(
    "more raise raises raised increase increases increased increasing rise rises rose risen rising grow grows grew grown growing higher longer bigger larger wider widen "
    "widens widened widening lengthen lengthened longer extend extended expand expanded greater".split()
)
_DOWN = frozenset(
    "lower lowers lowering reduction reductions discount discounted fewer less decrease decreases decreased decreasing fall falls fell fallen falling reduce reduces reduced reducing drop drops dropped dropping cut lower "
    "lowered shorter shorten shortened smaller narrower narrow narrowed decline declined declines shrink shrank".split()
)
_AS_MUCH = re.compile(r"\bas (?:much|many|long|often|big|high)\b", re.IGNORECASE)
STEM = 5
"""Letters that are the same in `sleep` and `sleeper`."""
NEARBY = 4
"""Words before and after a `more` or `fewer` that say of what there is more."""
_OF_ANYTHING = frozenset("time person number year month week day level rate average percent".split())
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


_PUT = any_case(r"\bput(?:s|ting)? (?:\w+ ){0,3}(up|down)\b")
_IN_TWO = frozenset("went goes go gone going turn switch switched say said says".split())


@lru_cache(KEPT)
def _poles(text: str) -> Mapping[_Side, str]:
    """Where the words of a sentence stand in the list of opposites, and the words."""
    words = read(text).words
    forms = [form for word in sorted(words) if (form := _form(word)) in _sides()]
    if words & _IN_TWO:
        forms += [f"{one} {two}" for one, two in pairwise(_WORD.findall(text.lower()))]
    return MappingProxyType({side: form for form in forms for side in _sides().get(form, ())})


def opposite(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`fewer` in the place of `more`, `closed` in the place of `open`."""
    easy, said = (
        read(_PUT.sub(lambda match: "raise" if match[1].lower() == "up" else "reduce", each.text)) for each in (easy, said)
    )
    turned = (*_other_way(easy, said), *_less_so(easy, said))
    yield from turned or _with_un(easy, said) or _other_pole(easy, said)


def says_side(ours: str, theirs: str, reading: Reading) -> bool:
    """Whether a sentence says what one word says, by it or another on its side of the list, and its opposite does not."""
    words, reading = read(theirs).words, read(_NO_SIDE.sub(" ", reading.text))
    return any(words & way and reading.words & way for way in (_UP, _DOWN)) or bool(
        (_poles(theirs).keys() - _poles(ours).keys()) & _poles(reading.text).keys()
    )


_NO_SIDE = re.compile(r"\b(?:more|less|fewer) than (?=[£\d])|\bbecause\b.*", re.IGNORECASE)
"""What says how much, or why, and nothing of what became of it."""
_LESS = re.compile(r"\bless (?!than\b)([a-z]{3,})\b", re.IGNORECASE)


def _less_so(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`less safe` in the place of `safer`, and the other way round."""
    if "less" not in easy.words ^ said.words:
        return
    for match in _LESS.finditer(easy.text if "less" in easy.words else said.text):
        other = said if "less" in easy.words else easy
        more = {f"{match[1].lower().removesuffix('e').removesuffix('y')}{end}" for end in ("er", "ier")}
        if found := more & other.words or (f"more {match[1].lower()}" in other.text.lower() and {f"more {match[1].lower()}"}):
            ours, theirs = match.group(), min(found)
            yield Difference(Kind.OPPOSITE, *((ours, theirs) if "less" in easy.words else (theirs, ours)))
            return


_UN = re.compile(r"un(?!less|der|til|ite|ion|ivers|iform|ique)\w{4,}")


def _with_un(easy: Reading, said: Reading) -> tuple[Difference, ...]:
    """`paid` in the place of `unpaid`."""
    if negated(easy) or negated(said):
        return ()
    pairs = ((word.removeprefix("un"), word) for word in sorted(easy.words ^ said.words) if _UN.fullmatch(word))
    return tuple(
        Difference(Kind.OPPOSITE, *((plain, word) if word in said.words else (word, plain)))
        for plain, word in pairs
        if plain in (easy.words if word in said.words else said.words) and plain not in easy.words & said.words
    )[:1]


class _Way(NamedTuple):
    """A word that says that there is more or less, and of what."""

    is_up: bool
    word: str
    of: frozenset[str]


@lru_cache(KEPT)
def _way(text: str) -> _Way | None:
    """Whether a sentence says that there is more or less of something. None where it says neither or both."""
    words = read(text).words
    if as_much := _AS_MUCH.search(text):
        return (
            _Way(False, as_much.group(), _near(text, as_much.start()))
            if negated(read(text)) and not words & (_UP | _DOWN)
            else None
        )
    how = {
        token.start
        for token, after in pairwise(tagged(text))
        if after.tag.startswith(("AJ", "AV")) and token.text.lower() in ("more", "less")
    }  # `more fair`
    found = [match for match in _WORD.finditer(text) if match.group().lower() in _UP | _DOWN and match.start() not in how]
    ways = {match.group().lower() in _UP for match in found}
    if len(ways) != 1 or negated(read(text)) or _THAN.search(text):
        return None
    return _Way(ways.pop(), found[0].group().lower(), _near(text, found[0].start()))


_THAN = re.compile(r"\b(?:more|less|fewer|longer|higher|lower) than (?:\w+ )?[\d£]", re.IGNORECASE)
"""What says how much, and not that it changed."""


def _near(text: str, start: int) -> frozenset[str]:
    before, after = (
        [each.concept for each in read(text).terms if (each.start < start) is is_before] for is_before in (True, False)
    )
    return frozenset((*before[-NEARBY:], *after[:NEARBY])) - _OF_ANYTHING


def _other_way(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`more people wait` in the place of `waiting times went down`."""
    if _from_the_other_side(easy, said):
        return
    if not easy.words & (_UP | _DOWN | {"as"}) or not said.words & (_UP | _DOWN | {"as"}):
        return
    ours, theirs = _way(easy.text), _way(said.text)
    if (
        ours
        and theirs
        and ours.is_up != theirs.is_up
        and any(
            word in theirs.of or kin(word) & theirs.of or any(word[:STEM] == each[:STEM] for each in theirs.of)
            for word in ours.of
        )
    ):
        yield Difference(Kind.OPPOSITE, ours.word, theirs.word)


_BEFORE = r"(?:(?:year|month|week|day|time|term|season|quarter|winter|summer) before|before (?:that|this)|previous(?:ly)?|(?<!since )last (?:year|month|week|time|term|season)|hoped|expected|planned|predicted|thought)\b"
_THEN_BEFORE = any_case(rf"\b{_BEFORE}")
_THAN_BEFORE = any_case(rf"\bthan (?:\w+ ){{0,3}}{_BEFORE}")


def _from_the_other_side(easy: Reading, said: Reading) -> bool:
    """Whether easy words say of the time before what the other sentence says of now: `41 more in the year before` for `41 fewer than`."""
    return "than" in said.words - easy.words and all((_THEN_BEFORE.search(easy.text), _THAN_BEFORE.search(said.text)))


def _mainly_not(reading: Reading) -> bool:
    """Whether a sentence has a `not` that is none of what it says of why or who."""
    return negated(reading) and negated(read(_WHY.sub("", reading.text)))


_WHY = re.compile(r",? (?:as|because|since|so that|who|which) .*$")
"""What a `not` in it says nothing of the rest."""
_GOES_ON_UNTIL = re.compile(r"\bcontinu\w+\b.*\b(?:until|till)\b", re.IGNORECASE)
"""What goes on until May ends then."""
_EITHER = re.compile(r"\b(?:either|both)\b", re.IGNORECASE)
_SHUT_UNTIL = re.compile(r"\b(?:closed|shut)\b.*\b(?:until|till)\b", re.IGNORECASE)
_UNTIL = re.compile(r"\bopen\b.*\b(?:until|till|to|and|-|–)\b.*\d|\bclosed\b.*\b(?:until|till)\b", re.IGNORECASE)
"""What is open until 10 closes at 10."""


_NO_POLE = re.compile(
    r"\b(?:little|no|hardly any) change\b|\b(?:for short|short for)\b|\bas (?:much|many|old|long) as [^.,;]*|\b(?:any|once|no) more\b(?! than)|\bno(?:t|) (?:less|fewer|more) than\b|(?<=\d) (?:\w+ )?or (?:less|fewer|more)\b|\b(?:less|fewer|more) than (?=\d)(?!\d+ (?:in|out of)\b)",
    re.IGNORECASE,
)
"""What has a `more` that says nothing of more."""
_NO_EARLIER = re.compile(r"\bno (?:earlier|later|sooner) than\b", re.IGNORECASE)
_REOPENS = frozenset(("again", "after", "when", "once", "then"))
_ASIDE = re.compile(r"\([^()]*\)")


def _other_pole(easy: Reading, said: Reading) -> Iterator[Difference]:
    ours = _poles(_NO_POLE.sub(" ", easy.text))
    if not ours or _mainly_not(easy) != _mainly_not(said):
        return
    theirs = _poles(_NO_POLE.sub(" ", _ASIDE.sub(" ", said.text)))
    if excepts(easy, said) or _from_the_other_side(easy, said):
        return
    if _NO_EARLIER.search(said.text):
        return  # no earlier than 8 is 8 or later
    if easy.words & DAY_WORDS and said.words & DAY_WORDS and not easy.words & said.words & DAY_WORDS:
        return  # shut on Sunday is open on weekdays
    if _GOES_ON_UNTIL.search(said.text):
        return
    if "unlikely" in easy.words ^ said.words:
        return
    if easy.words & _REOPENS and _SHUT_UNTIL.search(said.text):
        return  # what is shut until May opens after that
    theirs = {side: word for side, word in theirs.items() if word not in easy.words}
    ours = {side: word for side, word in ours.items() if word not in said.words}
    if _EITHER.search(said.text) or (_UNTIL.search(said.text) and negated(easy) == negated(said)):
        return
    for side, word in sorted(ours.items()):
        other = (side[0], not side[1])
        if other in theirs and other not in ours and side not in theirs:
            yield Difference(Kind.OPPOSITE, word, theirs[other])
