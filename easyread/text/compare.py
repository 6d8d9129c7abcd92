"""How a sentence in easy words differs from the sentence it comes from, in what must not differ.

Each function looks at one thing that can be compared: not, only, must and may, all and some, how often, what comes first, who does it to
whom. It says nothing where the words leave a doubt, so that what it says is worth a look.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import chain

from easyread.text import facts
from easyread.text.align import align, concept, concepts, terms
from easyread.text.grammar import Token, tagged
from easyread.text.language import MONTHS, NUMBER_WORDS

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


class Kind(StrEnum):
    """What differs."""

    NEGATION = "not"
    CONDITION = "condition"
    MODALITY = "must or may"
    AMOUNT = "all or some"
    FREQUENCY = "how often"
    UNIT = "unit"
    HEDGE = "more than or less than"
    ORDER = "order"
    ACTOR = "who does it"
    OPPOSITE = "opposite"
    PLACE = "place"
    WEEKDAY = "day"
    MONTH = "month"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is said otherwise."""

    kind: Kind
    ours: str
    """What the sentence in easy words says, empty where it says nothing of the kind."""
    theirs: str
    """What the standard page says."""
    grave: bool = False
    """Whether somebody may come to harm by it."""


# --- not ---------------------------------------------------------------------------------------------------------------------

_NOT = re.compile(
    r"\b(?:not(?! only)|never|no(?! doubt| matter|\. ?\d)|no one|nobody|none|nothing|neither|nor|cannot|without|nowhere)\b|n['’]t\b",
    re.IGNORECASE,
)
_SOFT = re.compile(
    r"\b(?:unable|lack(?:s|ed|ing)?|fail(?:s|ed|ing)?|stop(?:s|ped|ping)?|prevent(?:s|ed|ing|ion)?|avoid(?:s|ed|ing)?|refus(?:e|es|ed|ing)|ban(?:s|ned)?"
    r"|too (?:little|few|much|many)|less|fewer|least|hardly|rarely|seldom|instead|rather than|struggl(?:e|es|ed|ing)|hard to|difficult to|away from|free of|free from"
    r"|until|unless|except|only|reduc(?:e|es|ed|ing)|keep out|stay out|leave out|left out|out of|reject\w*|forbid\w*|prohibit\w*"
    r"|illegal|un(?:less|til)|(?:un|in|im|dis|ir)(?:able|fair|safe|well|happy|clear|likely|common|equal|equality|possible|correct|complete|agree|appear|regular)\w*)\b",
    re.IGNORECASE,
)
"""What says not without a not."""
_CLAUSE = re.compile(r"[.,;:!?()]|\b(?:but|and|because|if|when|unless|so|while|although|which|who|that)\b", re.IGNORECASE)
SCOPE = 4
"""Words that say something, after a `not`, of which it says that they are not so."""
_AUXILIARY = frozenset("have need do be go want able allow".split())


@lru_cache(50_000)
def _negated(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Each `not` of a sentence, and what it says is not so."""
    found = []
    for match in _NOT.finditer(text):
        stop = _CLAUSE.search(text, match.end())
        end = stop.start() if stop else len(text)
        after = [term.concept for term in terms(text) if match.end() <= term.start < end]
        found.append((match.group().lower(), frozenset(after[:SCOPE])))
    return tuple(found)


_ENOUGH = "enough"


def negation(easy: str, said: str, around: str) -> Iterator[Difference]:
    """A `not` that only one of the two has. `around` is the rest of the statement."""
    shared = concepts(easy) & concepts(said)
    if _ENOUGH in shared or len(shared) < ALIKE * min(len(concepts(easy)), len(concepts(said))):
        return
    ours, theirs = list(_negated(easy)), list(_negated(said))
    for each in list(ours):
        same = next((other for other in theirs if each[1] & other[1] or (each[0] == other[0] and not each[1])), None)
        if same:
            ours.remove(each)
            theirs.remove(same)
    soft = [{match.group().lower() for match in _SOFT.finditer(text)} for text in (easy, said)]
    lost = [word for word, scope in theirs if scope & shared - _AUXILIARY]
    added = [word for word, scope in ours if scope & shared - _AUXILIARY]
    if lost and not ours and not soft[0] - soft[1] and not _NOT.search(around):
        yield Difference(Kind.NEGATION, "", lost[0], grave=True)
    elif added and not theirs and not soft[1] - soft[0]:
        yield Difference(Kind.NEGATION, added[0], "", grave=True)


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found.group() if found else ""


# --- only, except, if --------------------------------------------------------------------------------------------------------

_ONLY = re.compile(
    r"\b(?:only|unique|sole|single|solely|exclusively|nobody but|no one but|nobody else|no one else|alone|just)\b", re.IGNORECASE
)
_EXCEPT = re.compile(
    r"\b(?:except|apart from|other than|excluding|with the exception of|but not|unless|exempt|does not apply|do not apply|not including)\b",
    re.IGNORECASE,
)
_IF = re.compile(
    r"\b(?:if|unless|until|provided that|as long as|in case|when|where|while|once|after|before|during|needed|need)\b",
    re.IGNORECASE,
)
_PLAIN_IF = re.compile(r"\b(?:if|unless|until|provided that|as long as)\b", re.IGNORECASE)
_ONLY_NOT_JUST = re.compile(r"(?<!not )\b(?:only|solely|exclusively)\b(?! child)", re.IGNORECASE)


def condition(easy: str, said: str, around: str, beside: Sequence[str]) -> Iterator[Difference]:
    """An `only`, `except` or `if` that only one of the two has.

    `around` is the rest of the statement, `beside` the statements next to it: each may say the limit in a sentence of its own.
    """
    whole = f"{easy} {around}"
    if _ONLY_NOT_JUST.search(said) and not _limits(whole) and not _says_limit(_ONLY_NOT_JUST, said, beside):
        yield Difference(Kind.CONDITION, "", _first(_ONLY_NOT_JUST, said), grave=True)
    elif _ONLY_NOT_JUST.search(easy) and not any(each.search(said) for each in (_ONLY, _EXCEPT, _NOT)):
        yield Difference(Kind.CONDITION, _first(_ONLY_NOT_JUST, easy), "", grave=True)
    if _EXCEPT.search(said) and not _limits(whole) and not _says_limit(_EXCEPT, said, beside):
        yield Difference(Kind.CONDITION, "", _first(_EXCEPT, said), grave=True)
    elif _EXCEPT.search(easy) and not _limits(said):
        yield Difference(Kind.CONDITION, _first(_EXCEPT, easy), "", grave=True)
    elif (
        _PLAIN_IF.search(said)
        and not any(each.search(whole) for each in (_IF, _ONLY, _EXCEPT))
        and not _says_limit(_PLAIN_IF, said, beside)
    ):
        yield Difference(Kind.CONDITION, "", _first(_PLAIN_IF, said))


def _limits(text: str) -> bool:
    return any(each.search(text) for each in (_ONLY, _EXCEPT, _NOT, _PLAIN_IF))


def _says_limit(pattern: re.Pattern[str], said: str, beside: Sequence[str]) -> bool:
    """Whether a statement next to this one says the limit: it has a limit too, and one of the words of this one."""
    match = pattern.search(said)
    end = match.end() if match else 0
    limit = {term.concept for term in [each for each in terms(said) if each.start >= end][:LIMIT]}
    return any(_limits(each) and concepts(each) & limit for each in beside)


LIMIT = 5
"""Words after an `only` or `except` that say what it is about."""

# --- must, may, will, hope ---------------------------------------------------------------------------------------------------

_MODALS = (
    ("must", re.compile(r"\b(?:must|ha(?:ve|s|d) to|needs? to|(?:is|are) required to|(?:is|are) obliged to)\b", re.IGNORECASE)),
    ("hope", re.compile(
        r"\b(?:plan(?:s|ned|ning)? to|hop(?:e|es|ed|ing) to|aim(?:s|ed|ing)? to|wants? to|intend(?:s|ed|ing)? to|expect(?:s|ed|ing)? to|would like to"
        r"|propos(?:e|es|ed|ing) to|tr(?:y|ies|ied|ying) to|seeks? to|ambition is to|goal is to|aim is to|looking to)\b", re.IGNORECASE)),
    ("should", re.compile(r"\b(?:should|ought to)\b", re.IGNORECASE)),
    ("may", re.compile(r"\b(?:may|might|could|perhaps|maybe|possibly)\b(?! \d)", re.IGNORECASE)),
    ("can", re.compile(r"\b(?:can|cannot|(?:is|are|be) able to|(?:is|are|be) allowed to)\b", re.IGNORECASE)),
    ("will", re.compile(r"\b(?:will|shall|going to)\b", re.IGNORECASE)),
)  # fmt: skip
_CLASH = frozenset(
    frozenset(pair)
    for pair in (
        ("must", "may"), ("must", "can"), ("must", "should"), ("must", "hope"), ("will", "may"), ("will", "hope"), ("should", "may"),
        ("should", "can"), ("hope", "can"), ("may", "hope"), ("will", "should"),
    )
)  # fmt: skip


_SUBORDINATE = re.compile(r"\b(?:when|if|which|that|where|who|whether|what|how|because|unless|until)\b[^.,;:]*$", re.IGNORECASE)
ALIKE = 0.6
"""How much of one sentence the other must say before a `not` in it, or another verb, counts."""
VERB = 2
"""Words after `must` or `may` among which its verb is."""


@lru_cache(50_000)
def _modes(text: str) -> tuple[tuple[str, frozenset[str], bool], ...]:
    """How sure or free a sentence says something is, of what verb, and whether in a clause with `if`, `who` or the like.

    The first that fits a place counts: `will have to` is must.
    """
    taken: list[tuple[int, int]] = []
    found: list[tuple[str, frozenset[str], bool]] = []
    for name, pattern in _MODALS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if match.group() == "May" and start:
                continue  # the month
            if name in ("will", "can") and any(first - 12 <= start <= last for first, last in taken):
                continue
            taken.append((start, end))
            after = [term.concept for term in terms(text) if term.start >= end]
            found.append((name, frozenset(after[:VERB]), bool(_SUBORDINATE.search(text[:start]))))
    return tuple(found)


def modality(easy: str, said: str) -> Iterator[Difference]:
    """`may` in the place of `will`, `can` in the place of `must`, of the same verb."""
    if (bool(_NOT.search(easy)) and bool(_NOT.search(said))) or (_ONLY.search(easy) and _ONLY.search(said)):
        return  # `nobody may` is `must not`, and `can only` is `only has to`
    modes = _modes(said)
    mine = _modes(easy)
    alone = len(modes) == len(mine) == 1 and not modes[0][2] and not mine[0][2]
    alone = alone and len(concepts(easy) & concepts(said)) >= ALIKE * len(concepts(easy))
    for ours, verb, _ in mine:
        theirs = [name for name, other, _ in modes if alone or verb & other]
        if theirs and ours not in theirs and all(frozenset((ours, name)) in _CLASH for name in theirs):
            yield Difference(Kind.MODALITY, _said(easy, ours), _said(said, theirs[0]))
            return


def _said(text: str, mode: str) -> str:
    return _first(dict(_MODALS)[mode], text)


# --- all, most, some ---------------------------------------------------------------------------------------------------------

_AMOUNTS = (
    ("all", re.compile(r"\b(?:all(?! of a sudden)|every(?:one|body|thing)?|each|both|whole|entire|always|any(?:one|body)?|full(?:y)?)\b", re.IGNORECASE)),
    ("most", re.compile(r"\b(?:most(?! important| likely)|mostly|majority|nearly all|almost all|usually|mainly)\b", re.IGNORECASE)),
    ("many", re.compile(r"\b(?:many|lots?|a large number|plenty|often)\b", re.IGNORECASE)),
    ("some", re.compile(r"\b(?:some(?:one|times|body)?|several|a few|certain|a number of|a small number|part of|partly|half|a third|a quarter)\b", re.IGNORECASE)),
)  # fmt: skip
_APART = frozenset(frozenset(pair) for pair in (("all", "most"), ("all", "some"), ("all", "many"), ("most", "some")))
_EVERYBODY = re.compile(
    r"\b(?:(?P<to>for|to|with) )?(?:everyone|everybody|anyone|anybody|all people|every person)\b", re.IGNORECASE
)
_GROUP = re.compile(
    r"\b(?:(?:people|adults|children|anyone|residents|patients|women|men|those) (?:aged|over|under|with|who|in|from|living|of)|aged \d|(?:over|under) \d"
    r"|patients|carers|children|adults|women|men|tenants|staff|pupils|students|parents|residents|members|volunteers|older|younger)\b", re.IGNORECASE)  # fmt: skip


def amount(easy: str, said: str) -> Iterator[Difference]:
    """`all` in the place of `some`, `everyone` in the place of a group."""
    ours = {name for name, pattern in _AMOUNTS if pattern.search(easy)}
    theirs = {name for name, pattern in _AMOUNTS if pattern.search(said)}
    if len(ours) == 1 and len(theirs) == 1 and frozenset(ours | theirs) in _APART:
        mine, other = dict(_AMOUNTS)[next(iter(ours))], dict(_AMOUNTS)[next(iter(theirs))]
        if _heads(mine, easy) & _heads(other, said):
            yield Difference(Kind.AMOUNT, _first(mine, easy), _first(other, said))
    elif (everybody := _EVERYBODY.search(easy)) and not _EVERYBODY.search(said):
        group = _GROUP.search(said)
        if group and not _GROUP.search(easy):
            yield Difference(Kind.AMOUNT, everybody.group(), group.group())
        elif everybody["to"] and (narrower := _narrower(everybody["to"], easy, said)):
            yield Difference(Kind.AMOUNT, everybody.group(), narrower)


def _narrower(to: str, easy: str, said: str) -> str:
    """For whom it is in the other sentence, where it is `for everyone` here. Empty where it names nobody."""
    if "all" in {name for name, pattern in _AMOUNTS if pattern.search(said)}:
        return ""
    for match in re.finditer(rf"\b{to} (?:the |a |an )?((?:[\w'’-]+ ?){{1,3}})", said, re.IGNORECASE):
        group = concepts(match[1])
        if group and not group & concepts(easy) and not any(word.isdigit() for word in group):
            return match.group().strip()
    return ""


def _heads(pattern: re.Pattern[str], text: str) -> frozenset[str]:
    """What an `all` or `some` is about: the two words after each."""
    ends = [match.end() for match in pattern.finditer(text)]
    return frozenset(term.concept for end in ends for term in [each for each in terms(text) if each.start >= end][:2])


# --- how often, how long -----------------------------------------------------------------------------------------------------

_TIMES = "hour|day|night|week|fortnight|month|year|minute|weekday|weekend|morning|evening"
_EVERY = re.compile(
    rf"\b(?:every|each|per|a|an|once a|twice a|one) ({_TIMES})\b(?! (?:ago|later|old|long|before|after|plan|service))",
    re.IGNORECASE,
)
_LY = {
    "hourly": "hour",
    "daily": "day",
    "nightly": "night",
    "weekly": "week",
    "fortnightly": "fortnight",
    "monthly": "month",
    "yearly": "year",
    "annual": "year",
    "annually": "year",
}
_LY_WORD = re.compile(rf"\b(?:{'|'.join(_LY)})\b", re.IGNORECASE)
_COUNTED = re.compile(r"\b(once|twice|three times|four times|\d+ times)\b", re.IGNORECASE)
_DURATION = re.compile(
    rf"\b(\d[\d,]*(?:\.\d+)?|{'|'.join(NUMBER_WORDS)}|an?)[ -](?:working )?({_TIMES}|second|mile|kilometre|metre|pound|penny|pence|litre|tablet|spoon|puff|drop|mg|ml|g|kg)s?\b",
    re.IGNORECASE,
)
_IN_MINUTES = {
    "minute": 1,
    "hour": 60,
    "day": 1440,
    "week": 10080,
    "fortnight": 20160,
    "month": 43800,
    "year": 525600,
    "night": 1440,
}
_OFTEN = (("always", re.compile(r"\balways\b|\bevery time\b", re.IGNORECASE)), ("often", re.compile(r"\b(?:often|usually|regularly|frequently)\b", re.IGNORECASE)),
          ("sometimes", re.compile(r"\b(?:sometimes|occasionally|now and then)\b", re.IGNORECASE)), ("never", re.compile(r"\b(?:never|rarely|seldom)\b", re.IGNORECASE)))  # fmt: skip


@lru_cache(50_000)
def _rhythm(text: str) -> frozenset[str]:
    every = {match[1].lower() for match in _EVERY.finditer(text)}
    return frozenset(every | {_LY[match.group().lower()] for match in _LY_WORD.finditer(text)})


def frequency(easy: str, said: str) -> Iterator[Difference]:
    """`every month` in the place of `every week`, `twice` in the place of `once`, `sometimes` in the place of `always`."""
    ours, theirs = _rhythm(easy), _rhythm(said)
    if ours and theirs and not ours & theirs:
        yield Difference(Kind.FREQUENCY, f"every {min(ours)}", f"every {min(theirs)}", grave=True)
        return
    counted = ({match[1].lower() for match in _COUNTED.finditer(text)} for text in (easy, said))
    mine, other = counted
    if mine and other and not mine & other:
        yield Difference(Kind.FREQUENCY, min(mine), min(other), grave=True)
        return
    often = [{name for name, pattern in _OFTEN if pattern.search(text)} for text in (easy, said)]
    if often[0] and often[1] and not often[0] & often[1]:
        yield Difference(Kind.FREQUENCY, min(often[0]), min(often[1]))


@lru_cache(50_000)
def _durations(text: str) -> tuple[tuple[float, str, str], ...]:
    """Each number with its unit, and as it is written."""
    return tuple(
        (_number(match[1]), match[2].lower().replace("pence", "penny"), match.group()) for match in _DURATION.finditer(text)
    )


def _number(written: str) -> float:
    if written.lower() in ("a", "an"):
        return 1.0
    word = NUMBER_WORDS.get(written.lower())
    return float(written.replace(",", "")) if word is None else float(word)


def unit(easy: str, said: str) -> Iterator[Difference]:
    """`3 weeks` in the place of `3 days`."""
    theirs = _durations(said)
    lengths = {value * _IN_MINUTES[name] for value, name, _ in theirs if name in _IN_MINUTES}
    for value, name, written in _durations(easy):
        same = [each for each in theirs if each[0] == value]
        if not same or any(each[1] == name for each in theirs if each[0] == value):
            continue
        length = value * _IN_MINUTES.get(name, 0)
        if length and any(abs(length - other) <= 0.04 * other for other in lengths):
            continue
        if (name in _IN_MINUTES) == (same[0][1] in _IN_MINUTES):
            yield Difference(Kind.UNIT, written, same[0][2], grave=True)


# --- opposites ---------------------------------------------------------------------------------------------------------------

_OPPOSITES = """
more|increase|increased|rise|rose|raise|grow|grew|higher|extra|went up|goes up|go up|gone up|going up : fewer|less|decrease|decreased|fall|fell|fallen|cut|reduce|reduced|lower|drop|dropped|went down|goes down|go down|gone down|going down
open|opens|opened : close|closes|closed|shut
start|begin|starts : end|finish|stop
early|earlier : late|later
above|over : below|under
first : last
inside|indoors : outside|outdoors
left : right-hand
morning : evening|afternoon
day : night
hot|warm : cold|cool
full : empty
high : low
long : short
safe : dangerous|unsafe
lock : unlock
better|best : worse|worst
faster|quicker|sooner : slower
easier|easy : harder|difficult
allowed : banned|forbidden
agree : disagree
include|includes : exclude|excludes
arrive : leave
buy : sell
accept : refuse
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
free : paid
children|child : adult|adults
men|man : women|woman
boys|boy : girls|girl
mother|mum : father|dad
wet : dry
upstairs : downstairs
light : dark
near|nearer|closer : far|further
"""


@lru_cache(1)
def _pairs() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    rows = (line.split(" : ") for line in _OPPOSITES.strip().splitlines())
    return tuple((_forms(one), _forms(other)) for one, other in rows)


def _forms(words: str) -> re.Pattern[str]:
    """Finds any of some words, with the endings that verbs and nouns have."""
    return re.compile(rf"\b(?:{words})(?:e?s|e?d|ing)?\b", re.IGNORECASE)


@lru_cache(50_000)
def _poles(text: str) -> frozenset[tuple[int, bool]]:
    """Which words of the list of opposites a sentence has: the line, and whether the first side."""
    sides = ((number, first, pair[0 if first else 1]) for number, pair in enumerate(_pairs()) for first in (True, False))
    return frozenset((number, first) for number, first, pattern in sides if pattern.search(text))


def opposite(easy: str, said: str) -> Iterator[Difference]:
    """`fewer` in the place of `more`, `closed` in the place of `open`."""
    if bool(_NOT.search(easy)) != bool(_NOT.search(said)):
        return
    ours, theirs = _poles(easy), _poles(said)
    for number, first in sorted(ours):
        other = (number, not first)
        if other in theirs and other not in ours and (number, first) not in theirs:
            one, two = _pairs()[number] if first else _pairs()[number][::-1]
            yield Difference(Kind.OPPOSITE, _first(one, easy), _first(two, said))


# --- more than, at most ------------------------------------------------------------------------------------------------------

_BOUND = re.compile(
    r"\b(?P<least>more than|at least|over|above|no fewer than|no less than|a minimum of)(?: an?| the| every)? (?P<a>£?\d[\d,.]*\d|£?\d)"
    r"|\b(?P<most>less than|fewer than|under|up to|below|at most|no more than|not more than|a maximum of|within)(?: an?| the| every)? (?P<b>£?\d[\d,.]*\d|£?\d)"
    r"|(?P<c>£?\d[\d,.]*\d|£?\d) (?:\w+ )?(?P<after>or more|or over|or older|or less|or fewer|or under|or younger|at most|at least)\b",
    re.IGNORECASE,
)
_MORE = ("or more", "or over", "or older", "at least")


@lru_cache(50_000)
def _bounds(text: str) -> dict[str, tuple[str, str]]:
    """For each number that is a limit, whether it is the least or the most, and the words."""
    text = re.sub(
        rf"\b({'|'.join(word for word, value in NUMBER_WORDS.items() if value > 1)})\b",
        lambda match: str(NUMBER_WORDS[match[1].lower()]),
        text,
        flags=re.IGNORECASE,
    )
    found = {}
    for match in _BOUND.finditer(text):
        number = (match["a"] or match["b"] or match["c"]).replace(",", "")
        least = bool(match["least"]) or (match["after"] or "").lower() in _MORE
        found[number] = ("least" if least else "most", match.group())
    return found


def hedge(easy: str, said: str) -> Iterator[Difference]:
    """`more than 100` in the place of `fewer than 100`, `4 tablets` in the place of `at most 4 tablets`."""
    ours, theirs = _bounds(easy), _bounds(said)
    for number, (way, written) in ours.items():
        if number in theirs and theirs[number][0] != way:
            yield Difference(Kind.HEDGE, written, theirs[number][1], grave=True)
    digits = set(re.findall(r"£?\d[\d,.]*\d|£?\d", easy.replace(",", "")))
    for number, (way, written) in theirs.items():
        strict = re.match(
            r"(?:at most|no more than|not more than|a maximum of|at least|a minimum of)", written, re.IGNORECASE
        ) or written.endswith(("at most", "at least"))
        if strict and number in digits and number not in ours:
            yield Difference(Kind.HEDGE, number, written, grave=way == "most")


# --- what comes first --------------------------------------------------------------------------------------------------------

_SEQUENCE = re.compile(r"\b(before|after|then|until)\b(?! that| this| then)", re.IGNORECASE)


@lru_cache(50_000)
def _sequence(text: str) -> tuple[frozenset[str], frozenset[str]] | None:
    """What a sentence says comes first, and what comes next."""
    match = _SEQUENCE.search(text)
    if not match or len(_SEQUENCE.findall(text)) > 1:
        return None
    word = match[1].lower()
    if match.start() == 0:
        comma = text.find(",")
        if word == "then" or comma < 0:
            return None
        inner, outer = text[match.end() : comma], text[comma:]
    else:
        outer, inner = text[: match.start()], text[match.end() :]
    first, second = (inner, outer) if word == "after" else (outer, inner)
    if word == "until":
        return None
    return concepts(first) - concepts(second), concepts(second) - concepts(first)


def order(easy: str, said: str) -> Iterator[Difference]:
    """`Eat after the test` in the place of `eat before the test`."""
    ours, theirs = _sequence(easy), _sequence(said)
    if not ours or not theirs:
        return
    straight = len(ours[0] & theirs[0]) + len(ours[1] & theirs[1])
    crossed = len(ours[0] & theirs[1]) + len(ours[1] & theirs[0])
    if crossed > straight:
        yield Difference(Kind.ORDER, _first(_SEQUENCE, easy), _first(_SEQUENCE, said), grave=True)


# --- who does it to whom -----------------------------------------------------------------------------------------------------

_PERSONS = {"me": "i", "us": "we", "them": "they", "him": "he", "her": "she"}
_PRONOUNS = frozenset("i we they he she you it this that who".split())
_BREAK = frozenset(("CJC", "CJS", "CJT", "PNQ", "DTQ", "PUN", "AVQ"))


@lru_cache(50_000)
def _roles(text: str) -> tuple[tuple[str, frozenset[str], frozenset[str]], ...]:
    """Each verb with who does it and whom or what it is done to. Nothing without a tagger."""
    tokens = tagged(text)
    return tuple(_role(tokens, number) for number, token in enumerate(tokens) if token.tag.startswith("VV"))


def _role(tokens: tuple[Token, ...], number: int) -> tuple[str, frozenset[str], frozenset[str]]:
    before: list[str] = []
    passive = tokens[number].tag == "VVN" and (not number or not tokens[number - 1].tag.startswith("VH"))
    if number and (tokens[number - 1].tag == "TO0" or tokens[number].tag == "VVG"):
        return "", frozenset(), frozenset()  # who does it stands elsewhere
    for token in reversed(tokens[:number]):
        if token.tag in _BREAK and before:
            break
        if token.tag.startswith("VV") and before:
            break
        if token.tag.startswith(("NN", "NP", "PNP", "PNI")):
            before.append(_who(token))
    after: list[str] = []
    by: list[str] = []
    for token in tokens[number + 1 :]:
        if token.tag in _BREAK or token.tag.startswith(("VM", "VB")):
            break
        if token.lemma == "by":
            by.append("")
        elif token.tag.startswith(("NN", "NP", "PNP", "PNI")):
            (by if by else after).append(_who(token))
    if passive:
        return concept(tokens[number].lemma.lower()), frozenset(by) - {""}, frozenset(before)
    return concept(tokens[number].lemma.lower()), frozenset(before), frozenset(after)


def _who(token: Token) -> str:
    word = token.text.lower()
    return _PERSONS.get(word, concept(word))


def actor(easy: str, said: str) -> Iterator[Difference]:
    """`You phone the nurse` in the place of `the nurse phones you`."""
    if len(concepts(easy) & concepts(said)) < 2:
        return
    for verb, doer, done in _roles(easy):
        for other, their_doer, their_done in _roles(said):
            if verb != other or not doer or not done:
                continue
            swapped = (doer & their_done) - their_doer, (done & their_doer) - their_done
            if all(swapped) or (any(swapped) and not doer & their_doer and not (doer | their_doer) & _PRONOUNS):
                yield Difference(Kind.ACTOR, " ".join(sorted(doer)), " ".join(sorted(their_doer)), grave=all(swapped))
                return


# --- places, days, months ----------------------------------------------------------------------------------------------------

_CAPITAL = re.compile(r"(?<=[a-z,0-9] )[A-Z][a-z]{2,}(?:-[A-Za-z]+)*")
WEEKDAY = re.compile(rf"\b(?:{'|'.join(DAYS)})s?\b")
MONTH = re.compile(
    rf"\b(?:{'|'.join(month for month in MONTHS if month not in ('May', 'March'))})\b|(?<=[a-z0-9] )(?:May|March)\b"
)


def names_in(text: str) -> frozenset[str]:
    """Words with a capital in the middle of a sentence, but no days or months."""
    return frozenset(
        match.group() for match in _CAPITAL.finditer(text) if not WEEKDAY.fullmatch(match.group()) and match.group() not in MONTHS
    )


def place(easy: str, said: str) -> Iterator[Difference]:
    """`in Basildon` in the place of `in Thurrock`."""
    ours, theirs = names_in(easy), names_in(said)
    new = [name for name in ours if name.lower() not in said.lower()]
    gone = [name for name in theirs if name.lower() not in easy.lower()]
    if new and gone:
        yield Difference(Kind.PLACE, min(new), min(gone))


def calendar(easy: str, said: str) -> Iterator[Difference]:
    """Another day of the week or month."""
    for kind, pattern in ((Kind.WEEKDAY, WEEKDAY), (Kind.MONTH, MONTH)):
        ours = {match.group().rstrip("s") if kind is Kind.WEEKDAY else match.group() for match in pattern.finditer(easy)}
        theirs = {match.group().rstrip("s") if kind is Kind.WEEKDAY else match.group() for match in pattern.finditer(said)}
        if ours and theirs and not ours <= theirs:
            yield Difference(kind, min(ours - theirs), min(theirs), grave=True)


def differences(easy: str, said: str, around: str = "", beside: Sequence[str] = ()) -> tuple[Difference, ...]:
    """All that differs between a sentence in easy words and the one it comes from.

    `around` is the rest of its statement, `beside` the statements next to it, where a limit may be said too.
    """
    return tuple(
        chain(
            negation(easy, said, around), condition(easy, said, around, beside), modality(easy, said), amount(easy, said),
            frequency(easy, said), unit(easy, said), opposite(easy, said), hedge(easy, said), order(easy, said), actor(easy, said), number(easy, said),
            place(easy, said), calendar(easy, said),
        )
    )  # fmt: skip


# --- numbers -----------------------------------------------------------------------------------------------------------------


_RANK = re.compile(
    r"(?<!at )\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)\b(?! time| of all)", re.IGNORECASE
)


def number(easy: str, said: str) -> Iterator[Difference]:
    """Another number of the same kind."""
    mine, other = ({(value, name) for value, name, _ in _durations(text)} for text in (easy, said))
    for name in {name for _, name in mine} & {name for _, name in other}:
        ours_, theirs_ = ({value for value, unit_ in each if unit_ == name} for each in (mine, other))
        if not ours_ & theirs_ and name not in _IN_MINUTES:
            yield Difference(Kind.NUMBER, f"{min(ours_):g} {name}", f"{min(theirs_):g} {name}", grave=True)
            return
    ranks = [{match.group().lower() for match in _RANK.finditer(text)} for text in (easy, said)]
    if ranks[0] and ranks[1] and not ranks[0] & ranks[1]:
        yield Difference(Kind.NUMBER, min(ranks[0]), min(ranks[1]))
    theirs = _amounts(said)
    for each in _amounts(easy):
        same = [other for other in theirs if other.kind is each.kind and other.value != 1]
        if (
            each.value == 1
            or not same
            or facts.agrees(each, theirs)
            or same_length(each.text + easy[each.start + len(each.text) :], said)
        ):
            continue
        if not any(facts.agrees(each, [part]) for other in theirs for part in facts.counts_in(other)):
            yield Difference(Kind.NUMBER, each.text, same[0].text, grave=True)


@lru_cache(50_000)
def _amounts(text: str) -> tuple[facts.Amount, ...]:
    return tuple(facts.amounts(text))


def same_length(easy: str, said: str) -> bool:
    """Whether the length of time that a text begins with is one of those in the other: 2 weeks, a fortnight."""
    lengths = {value * _IN_MINUTES[name] for value, name, _ in _durations(said) if name in _IN_MINUTES}
    lengths |= {float(_IN_MINUTES[each]) for each in _rhythm(said) if each in _IN_MINUTES}
    first = _DURATION.match(easy)
    return bool(first) and any(
        name in _IN_MINUTES and value * _IN_MINUTES[name] in lengths
        for value, name, _ in _durations(first.group() if first else "")
    )


# --- a page ------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Found:
    """A difference, and where it is."""

    statement: int
    """Counted from 0, on the page."""
    sentence: int
    """Counted from 0, in the statement."""
    difference: Difference
    said: str
    """The sentence of the standard page."""


_CONTACT = re.compile(r"[A-Z]\w+: ")


@lru_cache(4_096)
def compared(statements: tuple[tuple[str, ...], ...], said: tuple[str, ...]) -> tuple[Found, ...]:
    """All that differs on a page between its statements and the sentences that they come from.

    Where one may come from several, only what differs from each of them.
    """
    whole = [" ".join(sentences) for sentences in statements]
    places = [(number, which) for number, sentences in enumerate(statements) for which in range(len(sentences))]
    sources = align([statements[number][which] for number, which in places], said)
    found: list[Found] = []
    for (number, which), likely in zip(places, sources, strict=True):
        easy = statements[number][which]
        if _CONTACT.match(easy):
            continue
        around = " ".join(each for place, each in enumerate(statements[number]) if place != which)
        beside = (*whole[max(0, number - 1) : number], *whole[number + 1 : number + 2])
        each = [differences(easy, said[place], around, beside) for place in likely]
        for difference in each[0] if each else ():
            if all(any(other.kind is difference.kind for other in others) for others in each[1:]):
                found.append(Found(number, which, difference, said[likely[0]]))
    return tuple(found)
