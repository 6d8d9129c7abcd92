"""A *not* that one of two sentences has, and the other has not.

Whatever turns what is said into its opposite counts: `not`, `fails to`, `unpaid`, `vacant`. Something is told where one side has one such
word that forbids or denies, and nothing of the kind is on the other side, which says the same verb or thing without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from easyread.text.any_case import any_case
from easyread.text.meaning.difference import ALIKE, Difference, Kind
from easyread.text.meaning.in_common import SHARED_PART, SHARED_WORDS, about, in_common
from easyread.text.meaning.nots import CLAUSE, DENIES, NO_COST, SCOPE, negated, turner, turners
from easyread.text.meaning.reading import KEPT, Reading, read

_LIGHT_VERBS = frozenset("have need do be go want able allow use".split())
"""Verbs that say little of what is not done, or what stands for them."""
_OF_BEFORE = re.compile(
    r"\b(?:prohibited|forbidden|bans?|banned|discouraged|refused|rejected|denied|exempt|declined|away|off|out)$", re.IGNORECASE
)
"""What denies the words before it too: `smoking is forbidden`."""
_OF_VERB = frozenset(("not", "never", "cannot", "n't", "n’t", "no longer"))
_NOR = re.compile(r"\bnor\b", re.IGNORECASE)
_BREAK = re.compile(r"[,;–]\s|[.!?()]|\b(?:but|although|though|while|whereas|because|so)\b", re.IGNORECASE)
_INSIDE = re.compile(
    r"\b(?:if|when|where|who|(?<!found )(?<!said )(?<!told us )(?<!shows )(?<!showed )(?<!reported )(?<!complained )that|which|whose)\b[^.,;:]*$",
    re.IGNORECASE,
)
"""What makes a `not` say whom or what the rest is about."""
_HAS_INSIDE = re.compile(r"\b(?:if|when|where|who|that|which|whose|with|without)\b", re.IGNORECASE)
_OF_AMOUNT = re.compile(
    r"\b(?:not|n['’]t) (?:\w+ )?(?:all|every\w*|many|much|enough|always|yet|only|just|sure|mean|as|so|more|less|too|long|often)\b"
    r"|\bno (?:to|so|as)\b|\b(?:matter|worry|means?)\b",
    re.IGNORECASE,
)
"""A `not` of how much, how often or how sure, which is said in many ways without it."""
_NOT_ALL = any_case(r"\b(?:not|n['’]t) (?:all|every\w*|always)\b")
_SOME = any_case(r"\b(?:some\w*|most|mostly|many|often|usually)\b")
"""What `not all` comes to."""
_MAY_BE_DENIED = any_case(
    r"\b(?:below|delay\w*|temporar\w+|retir\w+|resign\w*|blind|deaf|single|confiden\w+|silen\w+|quiet\w*|fasting|vegan|vegetarian|abroad"
    r"|alternativ\w+|barrier\w*|obstacle\w*|disrupt\w*|interrupt\w*|fault\w*|broke(?:n down)?|defect\w*|lapse\w*|forg[eo]t\w*|ignor\w+|overlook\w*|skip\w*"
    r"|arrears|debts?|default\w*|redundan\w+|dismiss\w*|sack\w*|destitut\w+|stranger\w*|static|stationary|frozen|fixed|permanent\w*|constant\w*"
    r"|stable|final|former\w*|obsolete|postpon\w*|defer\w*|nil|zero|innocent|acquit\w*|clear\w*|numb|object\w*|disput\w+|doubt\w*|uncertain\w*"
    r"|confus\w+|vague|divid\w*|split|resent\w*|reluctan\w+|resist\w*|deter\w*|restrict\w*|strict\w*|minimis\w+|cuts?|eliminat\w+|eradicat\w+|leaves?|left|wast\w+"
    r"|spoil\w*|dead|die[sd]?|death|bereave\w*|strik\w+|var(?:y|ies|ied)|differ\w*|otherwise|else|merely|solely|exclusively|problem\w*|trouble\w*|bad"
    r"|slow\w*|false|fake|myth\w*|crime|breach\w*|(?<!\bis )(?<!\bare )fine|fine[sd]|penalt\w+|within|maximum|minimum|subject to|discretion\w*|pending|outstanding|drop-in"
    r"|walk-in|lift(?:ed|ing)|gap\w*|vulnerab\w+|protect\w*|safeguard\w*|strain\w*|decreas\w+|fell|fall\w*|declin\w+|sparse\w*|minorit\w+|half|off|out|yet to|de(?:commission|molish|let|stroy|activat)\w*|dismantl\w*|foreg\w+|stall\w*|obstruct\w*|overturn\w*|exceed\w*"
    r"|too|away|recall\w*|hazard\w*|danger\w*|safety (?:notice|alert|warning)s?|turn(?:s|ed)? up|drop(?:s|ped)? in|walk(?:s|ed)? in)\b"
)
"""What offices say, and easy words often say with a `not`."""
AT_MOST = re.compile(r"\bat most\b|\bor (?:less|fewer|under|older|over|more|above|later|earlier)\b|\bup to\b|\?$", re.IGNORECASE)


class _Denial(NamedTuple):
    """What denies something, and what."""

    word: str
    of: tuple[str, ...]
    """What is denied, nearest first."""
    clause: Reading
    rest: str
    """The clause without the word."""
    is_inside: bool
    """Whether it only says whom or what the sentence is about."""


@lru_cache(KEPT)
def _denials(text: str) -> tuple[_Denial, ...]:
    found = [_denial(text, match) for match in DENIES.finditer(text)]
    return tuple(each for number, each in enumerate(found) if not number or each.word != "nor")


def _denial(text: str, match: re.Match[str]) -> _Denial:
    start, end, word = match.start(), match.end(), match.group().lower()
    stop = CLAUSE.search(text, end)
    after = [each.concept for each in read(text).terms if end <= each.start < (stop.start() if stop else len(text))]
    of = ([each for each in after if each not in _LIGHT_VERBS] or after)[:SCOPE]
    if _OF_BEFORE.search(word):
        of = of[:2] + [each.concept for each in read(text).terms if each.start < start][: -SCOPE - 1 : -1]
    first = max((each.end() for each in _BREAK.finditer(text, 0, start)), default=0)
    rest = _BREAK.search(text, end)
    last = rest.start() if rest else len(text)
    is_inside = _INSIDE.search(text[:end]) is not None
    after_it = _NOR.sub(" ", text[end:last]) if word == "neither" else text[end:last]
    return _Denial(word, tuple(of), read(text[first:last]), f"{text[first:start]} {after_it}", is_inside)


def _one_denial(heavy: Reading, light: Reading) -> _Denial | None:
    """What one sentence denies and the other does not. None where that is nothing, or where two denials may undo each other."""
    if not _denials(heavy.text):
        return None
    theirs = turners(light.text)
    found = [each for each in _denials(heavy.text) if turner(each.word) not in theirs]
    if "not" in theirs or len(found) != 1 or (found[0].is_inside and not _HAS_INSIDE.search(light.text)):
        return None
    return found[0] if _orders(light, found[0]) or _is_light(found[0].rest, light.text) else None


def _orders(easy: Reading, denial: _Denial) -> bool:
    """Whether a sentence begins with the verb that the other denies."""
    first = easy.terms[0] if easy.terms else None
    return first is not None and not first.start and first.concept in denial.of[:1]


def _is_light(text: str, other: str = "") -> bool:
    """Whether nothing turns what a text says, but for what turns the other too."""
    return turners(text) <= turners(other) - {"even"}


def may_deny(said: Reading, easy: Reading) -> bool:
    """Whether easy words may rightly say `not` of what a sentence says, since something in it turns what it says, or may."""
    return not _is_light(said.text, easy.text) or _MAY_BE_DENIED.search(said.text) is not None


def _is_said(denial: _Denial, heavy: Reading, light: Reading, anchors: int, known: frozenset[str]) -> bool:
    """Whether the other sentence says what is denied, of the same thing."""
    of = denial.of if _OF_BEFORE.search(denial.word) else denial.of[:anchors]
    once = [each for each in of if each in known and [term.concept for term in heavy.terms].count(each) == 1]
    return bool(once) and in_common(denial.clause, light) >= min(1, len(light.concepts), len(denial.clause.concepts))


def negation(easy: Reading, said: Reading, around: str) -> Iterator[Difference]:
    """A `not` that only one of the two has. `around` is the rest of the statement."""
    if easy.text.endswith("?"):
        return
    if lost := _lost(easy, said, around):
        yield Difference(Kind.NEGATION, "", lost.word, grave=True)
    elif added := _added(easy, said):
        yield Difference(Kind.NEGATION, added.word, "", grave=True)


def _lost(easy: Reading, said: Reading, around: str) -> _Denial | None:
    """`You can bring your dog` in the place of `dogs are prohibited`."""
    denial = _one_denial(said, easy)
    if not denial or not _is_light(easy.text, said.text) or not _is_light(around) or waits(easy, said):
        return None
    if _NOT_BOUND.search(said.text) or (_NOT_ALL.search(said.text) and _SOME.search(easy.text)):
        return None
    if any(ours.search(easy.text) and theirs.search(said.text) for ours, theirs in _SAYS_THE_SAME):
        return None
    if (rest := _WHICH_SHOULD.search(said.text)) and 2 * in_common(easy, read(said.text[rest.end() :])) >= in_common(easy, said):
        return None
    if _NOT_ABOVE.search(said.text) and _A_LIMIT.search(f"{easy.text} {around}"):
        return None
    if "before" in easy.words - said.words or in_common(easy, said) < max(1, SHARED_PART * len(easy.concepts)):
        return None
    anchors = SCOPE if denial.word in _OF_VERB else 2
    return denial if _is_said(denial, said, easy, anchors, about(easy)) else None


WE_PAY = any_case(r"\bwe (?:will |can |also )?pay\b")
"""What is free to whoever reads, since somebody else pays for it."""
_YOUR_OWN = any_case(r"\b(?:your|their|its) own\b|\byourself\b")
_NOT_GIVEN = any_case(r"\bnot (?:be )?(?:supplied|provided|available|included|offered|given|served)\b")
"""What easy words may say with no `not`: bring your own."""
_SAYS_THE_SAME = (
    (WE_PAY, NO_COST),
    (any_case(r"\bfree\b|\bdo not pay\b"), NO_COST),
    (_YOUR_OWN, _NOT_GIVEN),
    (any_case(r"\brent\w*\b"), any_case(r"\bnot\b[^,.;]*\bown\b")),
)
"""What easy words say with no `not`, and offices with one."""
_WHICH_SHOULD = any_case(r", which (?:should|must|can|may|will) ")
"""What says after a `not` what is so instead: `it cannot go there, which should be taken here`."""
_NOT_BOUND = any_case(
    r"\b(?:no|not|without)\b(?: \w+){0,2} (?:fixed|set|limits?|restrictions?|restricted|deadlines?|minimum|maximum)\b|\bnot (?:be )?(?:affected|influenced|reduced) by\b|\bno difference\b"
)
"""What denies only that something is limited, so that easy words say with no `not` that it is free."""
_NOT_ABOVE = any_case(r"\b(?:not|never|cannot)\b[^,.;]*\b(?:above|over|beyond|more than|exceed\w*)\b")
_NO_MORE = any_case(r"\b(?:no (?:more|longer|higher|greater|later) than|at most|up to|(?:a )?maximum)\b")
_A_LIMIT = any_case(r"\b(?:limit\w*|up to|the most|maximum)\b")
"""What says with no `not` that something is no more than so much."""


def _added(easy: Reading, said: Reading) -> _Denial | None:
    """`You cannot wear trainers` in the place of `trainers are permitted`, where nothing could be said with a `not`."""
    denial = _one_denial(easy, said)
    if not denial or turner(denial.word) not in ("not", "without") or may_deny(said, easy) or waits(said, easy):
        return None
    if _ALONE.search(easy.text) and _TOGETHER.search(said.text):
        return None
    if _AND_NOT.search(easy.text) and _FROM_ONE.search(said.text):
        return None
    if _NOT_ABOVE.search(easy.text) and _NO_MORE.search(said.text):
        return None
    shared = in_common(easy, said)
    if _OF_AMOUNT.search(easy.text) or shared < max(min(SHARED_WORDS, len(easy.concepts)), SHARED_PART * len(easy.concepts)):
        return None
    is_close = denial.word in _OF_VERB and shared >= ALIKE * len(easy.concepts)
    return denial if _is_said(denial, easy, said, SCOPE if is_close else 1, said.concepts) else None


_AND_NOT = any_case(r", (?:and )?not (?:[\w'’]+ ){0,3}[\w'’]+\.?$")
_FROM_ONE = any_case(
    r"\b(?:instead of|in place of|in lieu of|rather than|replac\w+|(?:mov|transfer|relocat|switch|chang|shift)\w*\b[^.;]*\bfrom\b[^.;]*\bto)\b"
)
"""What is no more, which easy words name with a `not`: `on Sundays, not Saturdays` for `from Saturday to Sunday`."""
_ALONE = any_case(r"\b(?:alone|(?:on|by) (?:its|their|our|your|his|her) own|by (?:itself|themselves|ourselves|yourself))\b")
_TOGETHER = any_case(r"\b(?:with|together|jointly|others?|partners?|help|support)\b")
"""What easy words may say with a `not`: `we cannot do it alone` for `we have to work with others`."""


def waits(one: Reading, other: Reading) -> bool:
    """Whether `ring after 2pm` stands for `do not ring before 2pm`."""
    return (
        not negated(one)
        and bool(one.words & {"after", "from", "once"})
        and negated(other)
        and bool(other.words & {"before", "until"})
        and not other.words & {"after", "from"}
    )
