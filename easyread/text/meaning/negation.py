"""A *not* that one of two sentences has, and the other has not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from easyread.text.any_case import any_case
from easyread.text.grammar import tagged
from easyread.text.meaning.difference import ALIKE, Difference, Kind
from easyread.text.meaning.kin import about, in_common
from easyread.text.meaning.limits import EXCEPT, IF, LIMIT, ONLY, PLAIN_IF, is_all_excepted, limit_of
from easyread.text.meaning.nots import (
    CLAUSE,
    FREE,
    LEAST,
    NEARLY,
    NOT,
    SCOPE,
    SOFT,
    Negation,
    close,
    is_twice_denied,
    nearly,
    negated,
    negations,
    said_near,
)
from easyread.text.meaning.parts import first, first_at, same_part
from easyread.text.meaning.reading import Reading, concept, read

_UNABLE = re.compile(
    r"\b(?:unable|exempt(?:ed)? from|forbidden|prohibited|bans?|banned|refused|denied|discouraged|unsuitable|unsafe|(?<!to )avoid(?:s|ed|ing)?|(?:stay|keep) (?:away|out|off)|refrain(?:s|ed|ing)? from|declin(?:e|es|ed|ing) to|fail(?:s|ed|ing)? to|refus(?:e|es|ed|ing) to|lack(?:s|ed)?)\b",
    re.IGNORECASE,
)
_UNABLE_WORDS = frozenset(
    "denied discouraged exempt exempted away off out avoid avoids avoided avoiding refrain refrains refrained refraining decline declines declined declining ban bans forbidden prohibited banned refused unsuitable unsafe unable fail fails failed failing refuse refuses refused refusing lack lacks lacked".split()
)
"""What says `not` of the verb after it, so that without it the opposite is said."""
_AUXILIARY = frozenset("have need do be go want able allow".split())


def negation(easy: Reading, said: Reading, around: str, beside: Sequence[str] = ()) -> Iterator[Difference]:
    """A `not` that only one of the two has. `around` is the rest of the statement, `beside` the statements next to it."""
    yield from _now_able(easy, said, around)
    if easy.text.endswith("?") or not (negated(easy) or negated(said)) or waits(easy, said) or waits(said, easy):
        return
    if not close(easy, said):
        yield from _forbids(easy, said) if negated(easy) else _allows(easy, said, (around, *beside))
        return
    shared = (easy.concepts & said.concepts) - _AUXILIARY
    if "enough" in shared or "enough" in easy.words:
        return  # `not enough` and `too little` say the same of it
    ours, theirs = _apart(negations(easy.text), negations(said.text))
    soft = [{match.group().lower() for match in SOFT.finditer(each.text)} for each in (easy, said)]
    lost = [word for word, scope in theirs if scope & shared and not said_near(scope, (around, *beside))]
    if (
        len(theirs) > 1
        or _is_of_another_word(easy, said)
        or not negated(same_part(easy, said))
        or _needs_no_not(easy, said, (around, *beside), beside)
    ):
        lost = []
    if _INSIDE.search(easy.text[: first_at(NOT, easy.text)]) and (said.words & _OTHERS or not PLAIN_IF.search(said.text)):
        ours = []  # `if you have no pass` is what `others` says
    if _NEED_NOT.search(easy.text) and not _is_duty(easy, said):
        ours = []
    added = [
        word
        for word, scope in ours
        if scope & shared and not _BOUNDED.search(said.text) and not (concept("pay") in scope and FREE.search(said.text))
    ]
    if lost and not ours and not soft[0] - soft[1] and not NOT.search(around):
        yield Difference(Kind.NEGATION, "", lost[0], grave=True)
    elif (
        added
        and not theirs
        and not soft[1] - soft[0]
        and not said.words & (_ENDED | _UNABLE_WORDS)
        and _has_same_verb(easy, said)
    ):
        yield Difference(Kind.NEGATION, added[0], "", grave=True)
    elif ours and not lost:
        yield from _forbids(easy, said)


_BOUNDED = any_case(r"\bat (?:most|least)\b")
"""What is left of `not more than`."""


def _is_of_another_word(easy: Reading, said: Reading) -> bool:
    """Whether the `not` of an `if`, or a `no`, is of a word that easy words do not say: `has been still` for `if it has not moved`."""
    end = _end(NOT, said.text)
    return _OF_A_WORD.search(said.text[:end]) is not None and not said.after(end, 1) & about(easy)


_OF_A_WORD = re.compile(r"\b(?:no|without)$|\b(?:if|when)\b[^.,;:]*$|\b(?:who|whose)(?: [^\s.,;:]+){1,4}$", re.IGNORECASE)


def _has_same_verb(easy: Reading, said: Reading) -> bool:
    """Whether the other sentence says, without it, what a `not` is of: `lorries cannot get over it` says nothing of `too narrow`."""
    return bool(easy.after(_end(NOT, easy.text), 1) & about(said))


_IN_STEPS = frozenset("after once when first then wait".split())
_ENDED = frozenset(("yet", "dropped", "shelved", "moved", "moves"))
"""What is no longer so, or no longer there."""
_OTHERS = frozenset(("other", "others", "otherwise", "else", "rest", "outside"))


def _allows(easy: Reading, said: Reading, near: Sequence[str]) -> Iterator[Difference]:
    """`We can take gifts` in the place of `staff cannot accept gifts`, where the verb after the `not` is the same or of the same kind."""
    theirs = negations(said.text)
    if (
        len(theirs) != 1
        or in_common(easy, said) < max(LEAST, NEARLY * len(easy.concepts))
        or not negated(same_part(easy, said))
        or any(each.search(" ".join((_CLAUSES.sub(" ", easy.text), *near[:1]))) for each in (NOT, SOFT, ONLY, AT_MOST))
        or said_near(theirs[0][1], near)
    ):
        return
    match = NOT.search(said.text)
    start = match.end() if match else 0
    verb = said.after(start, 1)
    if not _is_order(easy.text) and not _INSIDE.search(said.text[:start]):
        stop = CLAUSE.search(said.text, start)
        verb = said.after(start, LIMIT, stop.start() if stop else None)
    excepted = limit_of(EXCEPT, said) if EXCEPT.search(said.text) else frozenset[str]()
    if verb & about(easy) and not (excepted and excepted <= easy.concepts) and not _needs_no_not(easy, said, near, near):
        yield Difference(Kind.NEGATION, "", theirs[0][0], grave=True)


AT_MOST = re.compile(r"\bat most\b|\bor (?:less|fewer|under|older|over|more|above)\b|\bup to\b|\?$", re.IGNORECASE)
_CLAUSES = re.compile(r"\b(?:if|when|because|so)\b[^.,;:]*", re.IGNORECASE)
"""Clauses whose `not` is none of the sentence."""


def _is_order(text: str) -> bool:
    """Whether a sentence tells you to do something, which may be another thing than what you must not do."""
    tokens = [token for token in tagged(text)[:3] if token.text.lower() not in ("first", "please", "always", "then", "so")]
    return bool(tokens) and tokens[0].tag in ("VVB", "VVI", "VHB", "VDB")


_INSIDE = re.compile(r"\b(?:if|when|where|who|that|which|because|so|as|unless|until)\b[^.,;:]*$", re.IGNORECASE)
"""What makes a `not` say whom or what the rest is about."""


def waits(one: Reading, other: Reading) -> bool:
    """Whether `ring after 2pm` stands for `do not ring before 2pm`."""
    return (
        not negated(one)
        and bool(one.words & {"after", "from"})
        and negated(other)
        and bool(other.words & {"before", "until"})
        and not other.words & {"after", "from"}
    )


_NEED_NOT = re.compile(r"\b(?:do not|don['’]t|does not|will not) (?:have|need) to\b", re.IGNORECASE)


def _is_duty(easy: Reading, said: Reading) -> bool:
    """Whether the other sentence has, as a verb, what you do not have to do here: `bring your book` says nothing of `to book`."""
    match = _NEED_NOT.search(easy.text)
    verb = easy.after(match.end(), 1) if match else frozenset()
    return any(token.tag.startswith("V") and concept(token.text.lower()) in verb for token in tagged(said.text))


_LESS_THAN = any_case(r"\b(?:less|fewer) than \d+ \w+(?: away from)?\b")
"""A limit that says nothing of what is not."""
_BECAUSE = re.compile(r"\b(?:because|since|as)\b", re.IGNORECASE)


def _now_able(easy: Reading, said: Reading, around: str) -> Iterator[Difference]:
    """`found it` in the place of `was unable to find it`."""
    if (
        _BECAUSE.search(said.text)
        and not _BECAUSE.search(easy.text)
        and not said.after(_end(_UNABLE, said.text), 1) & easy.concepts
    ):
        return
    if (
        negated(said)
        or ("until" in said.words and easy.words & _IN_STEPS)
        or not (said.words & _UNABLE_WORDS and _UNABLE.search(said.text))
        or any(each.search(_LESS_THAN.sub(" ", f"{easy.text} {around}")) for each in (NOT, SOFT, FREE))
    ):
        return
    unable = _UNABLE.search(said.text)
    if not unable or not said.after(unable.end(), SCOPE) & about(easy) | said.after(0, SCOPE, unable.start()) & easy.concepts:
        return
    whose = _WHO_IS if unable.group()[:6].lower() != "exempt" else _WHO_IF
    if not whose.search(said.text[: unable.start()]) and (close(easy, said) or nearly(easy, said)):
        yield Difference(Kind.NEGATION, "", first(_UNABLE, said.text), grave=True)


def _needs_no_not(easy: Reading, said: Reading, near: Sequence[str], beside: Sequence[str]) -> bool:
    """Whether easy words say the same without the `not`, or say it next to this sentence."""
    return bool(
        ("free" in easy.words and concept("pay") in said.concepts)
        or _NOT_REFUSED.search(said.text)
        or is_twice_denied(easy, said)
        or (AT_MOST.search(easy.text) and _NOT_UNDER.search(said.text))
        or _spares(easy, said)
        or (_NOT_AS.search(said.text) and easy.words & {"more", "better"})
        or is_all_excepted(easy, said)
        or "just" in easy.words  # `you can just come` says `without an appointment`
        or (said.words & {"until", "before"} and easy.words & _IN_STEPS)
        or any(_IF_NOT.match(each) for each in beside)
        or (
            _INSIDE.search(said.text[: first_at(NOT, said.text)])
            and any("?" in each and read(each).concepts & said.concepts for each in near)
        )
    )


_NOT_UNDER = any_case(
    r"\b(?:nobody|no one|no|not|cannot)\b[^.,;]*\b(?:under|over|below|above|younger|older)\b|\b(?:under|over|below|above|younger|older)\b[^.,;]*\b(?:not|no|cannot)\b"
)
_NOT_AS = any_case(r"\bnot (?:as|so) \w+ as\b")
_CAN_WITHOUT = re.compile(
    r"^(?!.*\b(?:not|cannot|no|never|nobody)\b).*\b(?:can|may|able to|allowed to|entitled to) .*\bwithout\b", re.IGNORECASE
)
_PLAIN_NOT = re.compile(
    r"(?:You|We|They|People|Children|Patients|Visitors|Tenants|Pupils|Adults) (?:cannot|can not|must not|may not|do not(?! have| need)|will not)\b"
)
_ELSEWHERE = re.compile(r"\b(?:but|although|however|instead|rather|while|free)\b", re.IGNORECASE)


def _forbids(easy: Reading, said: Reading) -> Iterator[Difference]:
    """A sentence that does nothing but say `you cannot`, of what the other says in other words and without any limit."""
    match = _PLAIN_NOT.match(easy.text)
    if (
        not match
        or (negated(said) and not _CAN_WITHOUT.search(said.text))
        or "without" in easy.words
        or any(each.search(said.text) for each in (SOFT, EXCEPT, ONLY, PLAIN_IF, _ELSEWHERE))
    ):
        return
    if any(each.search(easy.text) for each in (IF, EXCEPT, ONLY)):
        return
    if len(easy.concepts & said.concepts) >= ALIKE * len(easy.concepts) and _has_same_verb(easy, said):
        yield Difference(Kind.NEGATION, match.group(), "", grave=True)


_WHO_IS = re.compile(r"\b(?:who|that|if|when|where|whose|anyone|those|people)\b[^,.;:]*$", re.IGNORECASE)
"""What makes `unable` say whom something is for."""
_WHO_IF = any_case(r"\b(?:who|that|if|when|where|whose)\b[^,.;:]*$")
_NOT_REFUSED = re.compile(
    r"\b(?:nobody|no one|nothing|not|never|no)\b[^.,;]*\b(?:hesitate|prevents?|refused|turned away|excluded|prevented|banned|left out|against (?:their|your|his|her) (?:will|wishes))\b|\b(?:cannot|not) (?:be )?(?:guarantee|promise)|\bban\w*\b[^.,;]*\bnot\b|\bno (?:\w+ )?limit\b|\bnot\b[^.,;]*\bless (?!than\b)\w+ly\b|\b(?:illegal|unlawful|offence|prohibited|forbidden)\b[^.,;]*\bwithout\b|\bun(?:accompanied|attended|supervised|licensed|insured|registered)\b[^.,;]*\b(?:not|cannot|never|no)\b|\bnot (?:be )?(?:left )?un(?!der|til|less)\w{4,}",
    re.IGNORECASE,
)
"""Two that together say that it is so."""
_SPARES = re.compile(r"\b(?:not|never|no)\b[^.,;]{0,12}\b(affect|lose|harm|stop|prevent|delay)(?:s|ed|ing)?\b", re.IGNORECASE)


def _spares(easy: Reading, said: Reading) -> bool:
    """Whether a `not` says that something goes on: `you still get meals` for `it will not affect your meals`."""
    match = _SPARES.search(said.text)
    return match is not None and concept(match[1].lower()) not in easy.concepts


_IF_NOT = re.compile(r"If (?:you|they|we|it|he|she|this|that) (?:do|does|did|are|is|have|has|can)(?:not| not|n['’]t)\b")
"""What says the `not` of the statement before it."""


def _apart(ours: Sequence[Negation], theirs: Sequence[Negation]) -> tuple[list[Negation], list[Negation]]:
    """What each says is not so and the other does not."""
    if len(ours) == len(theirs) == 1 and (ours[0][0] == "without") == (theirs[0][0] == "without"):
        return [], []
    mine, other = list(ours), list(theirs)
    for each in ours:
        if same := next((one for one in other if each[1] & one[1] or (each[0] == one[0] and not each[1])), None):
            mine.remove(each)
            other.remove(same)
    return mine, other


def _end(pattern: re.Pattern[str], text: str) -> int:
    """Where what a pattern first finds ends, and the end of the text where it finds nothing."""
    found = pattern.search(text)
    return found.end() if found else len(text)
