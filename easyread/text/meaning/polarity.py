"""Money that is asked for what is free, plans that were dropped, this rather than that, and what is done without asking."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.text.any_case import any_case
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.in_common import SHARED_WORDS, about, in_common
from easyread.text.meaning.limits import EXCEPT, PLAIN_IF
from easyread.text.meaning.negation import WE_PAY
from easyread.text.meaning.nots import NOT, SOFT
from easyread.text.meaning.parts import first, same_part
from easyread.text.meaning.reading import Reading, concept
from easyread.text.meaning.units import IN_MINUTES

_ASIDE = re.compile(
    r"\b(?:if|when|where|who|(?<!think )(?<!thinks )(?<!say )(?<!says )(?<!said )(?<!us )(?<!thought )(?<!believe )that|because|so|unless|until|but|what)\b[^.,;:]*",
    re.IGNORECASE,
)
"""Clauses of which a `not` says nothing about the sentence."""
_PAY = re.compile(r"\b(?:pay|pays|paying|buy|costs?|charged?)\b", re.IGNORECASE)
_FREE = re.compile(
    r"\b(?:free(?: of charge)?(?! of)(?! from (?!(?:all )?(?:mobiles?|landlines?)\b))|without charge|no charge|no cost|for nothing|at no (?:\w+ )?cost)\b",
    re.IGNORECASE,
)
_NOT_FREE = re.compile(r"\b(?:not|never)\b(?: \w+)? free\b", re.IGNORECASE)
_NO_CHARGE = re.compile(rf"{_FREE.pattern}|\b(?:do|does|will) not (?:charge|pay|cost)\b", re.IGNORECASE)
_FREE_NO_MORE = re.compile(
    r"\b(?:no longer|not|never)\b(?: \w+){0,2} free(?: of charge)?\b(?! (?:from|of)\b)|n['’]t free\b", re.IGNORECASE
)
_MONEY = re.compile(
    r"[£€]|\b(?:pay\w*|paid|costs?|charged?|charges|fees?|price\w*|fines?|fares?|others?|except)\b", re.IGNORECASE
)


_ENDED_CHARGE = any_case(
    r"\b(?:fines?|charges?|fees?|fares?) [^.,;]*\b(?:abolished|scrapped|waived|dropped|withdrawn)\b|\b(?:abolished|scrapped|waived) [^.,;]*\b(?:fines?|charges?|fees?|fares?)\b"
)


def not_free(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`You pay to park` in the place of `parking is free`."""
    if _NOT_FREE.search(easy.text) and not _MONEY.search(_NO_CHARGE.sub(" ", said.text)) and _NO_CHARGE.search(said.text):
        yield Difference(Kind.NEGATION, first(_NOT_FREE, easy.text), first(_NO_CHARGE, said.text), grave=True)
        return
    if (denied := _FREE_NO_MORE.search(said.text)) is not None:
        if _FREE.search(easy.text) and not NOT.search(_FREE.sub(" ", easy.text)):
            yield Difference(Kind.NEGATION, first(_FREE, easy.text), denied.group(), grave=True)
        return
    if (ended := _ENDED_CHARGE.search(said.text)) and _PAY.search(easy.text):
        others = _MONEY.search(_ENDED_CHARGE.sub(" ", said.text))
        if not others and not any(each.search(easy.text) for each in (NOT, SOFT, _FREE)) and not said.words & {"not", "until"}:
            yield Difference(Kind.NEGATION, first(_PAY, easy.text), ended.group().split()[-1], grave=True)
        return
    said = same_part(easy, said)
    if not _FREE.search(said.text) or _MONEY.search(_FREE.sub(" ", said.text)) or "?" in easy.text:
        return
    main = WE_PAY.sub(" ", _ASIDE.sub(" ", easy.text))
    if _PAY.search(main) and not any(each.search(easy.text) for each in (NOT, SOFT, _FREE)):
        yield Difference(Kind.NEGATION, "", first(_FREE, said.text), grave=True)


_DROPPED = re.compile(
    r"\b(?:plans?|proposals?|schemes?|ideas?|applications?)\b[^.,;]* (?:was|were|has been|have been|is|are) (?:now )?(?:dropped|withdrawn|abandoned|scrapped|rejected|shelved|cancelled|refused)\b",
    re.IGNORECASE,
)
_DROPPED_WORDS = frozenset("dropped withdrawn abandoned scrapped rejected shelved cancelled refused".split())
_AGAINST = any_case(r"\b(?:voted|decided|ruled) against\b")
_FOR = any_case(r"\b(?:decided|agreed|voted) (?:to|for)\b(?! not)")
_WILL = re.compile(r"\b(?:will|shall|going to|is being|are being)\b", re.IGNORECASE)


def dropped(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`The centre will close` in the place of `the plan to close the centre was dropped`."""
    if "against" in said.words and (against := _AGAINST.search(said.text)) and (agreed := _FOR.search(easy.text)):
        if not any(each.search(easy.text) for each in (NOT, SOFT)):
            yield Difference(Kind.NEGATION, agreed.group(), against.group(), grave=True)
        return
    match = _DROPPED.search(said.text) if said.words & _DROPPED_WORDS else None
    will = _WILL.search(easy.text) if match else None
    if not match or not will or any(each.search(easy.text) for each in (NOT, SOFT, PLAIN_IF, EXCEPT)):
        return
    if in_common(easy, said) >= SHARED_WORDS and easy.concepts & said.concepts:
        yield Difference(Kind.NEGATION, will.group(), match.group().split()[-1], grave=True)


_RATHER = re.compile(r"\b(?!need\b)(\w+),? (?:rather than|instead of|and not|not)(?: \w+){0,2}? (\w+)(?=[.,;]|$)", re.IGNORECASE)


def rather(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`At the school` in the place of `at the hall rather than the school`."""
    match = _RATHER.search(said.text) if said.words & {"rather", "instead", "not"} else None
    if not match:
        return
    this, that = (concept(each.lower()) for each in match.groups())
    if that in IN_MINUTES:
        return  # `every 20 minutes on Saturdays, instead of every hour`
    if [each.concept for each in said.terms].count(that) > 1:
        return  # `an injection` of a vaccine
    if (
        that in easy.concepts
        and this not in about(easy)
        and this in said.concepts
        and not NOT.search(easy.text)
        and not SOFT.search(easy.text)
    ):
        yield Difference(Kind.OTHER, match[2], match[1])


_CONSENT = r"(?:permission|consent|agreement|approval|agreed|agreeing|asking|being asked)"
_WITHOUT_CONSENT = re.compile(rf"\bwithout (?:[\w'’]+ ){{0,3}}{_CONSENT}\b", re.IGNORECASE)
_WITH_CONSENT = re.compile(
    r"\b(?:with|if|unless|until|after|subject to)(?: [\w'’]+){0,4} (?:permission|consents?|agree\w*|approval|approves?|gives? permission)\b",
    re.IGNORECASE,
)
_IF_YES = re.compile(
    r"\b(?:if|when|unless|until|after|only)\b[^.,]*\b(?:says? (?:yes|(?:it is|it's|that is) (?:ok|okay|fine))|agrees?|lets?|allows?|permission)\b",
    re.IGNORECASE,
)
_IF_NO = re.compile(
    r"\bwithout (?:\w+ )?(?:asking|you|permission)\b|\beven (?:if|when)\b[^.,]*\b(?:no|not|n['’]t)\b|\b(?:do|does|will) not (?:have to |need to )?ask (?:you|them|anyone)\b",
    re.IGNORECASE,
)
_CONSENT_WORDS = frozenset(
    "permission consent consents agreement approval approves approve agree agrees agreed agreeing asking asked".split()
)
_NO_REASON = any_case(r"\bwithout (?:having to )?(?:giv|say|tell|explain)ing\b[^.,;]*\b(?:reasons?|why)\b")
_REASON = any_case(r"\b(?:must|(?:have|has|need|needs) to) (?:say|tell|give|explain)\b[^.,;]*\b(?:reasons?|why)\b")
_NEITHER = re.compile(r"\b(?:not|never|no|cannot|even|nobody)\b|n['’]t\b", re.IGNORECASE)


def consent(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`They come in if you say yes` in the place of `without your permission`, and the other way round."""
    if (unasked := _NO_REASON.search(said.text)) and (asked := _REASON.search(easy.text)) and not _NEITHER.search(easy.text):
        yield Difference(Kind.NEGATION, asked.group(), unasked.group(), grave=True)
    if not said.words & _CONSENT_WORDS:
        return
    if not _NEITHER.search(said.text) and (freely := _WITHOUT_CONSENT.search(said.text)):
        if not _NEITHER.search(easy.text) and (asked := _IF_YES.search(easy.text)):
            yield Difference(Kind.NEGATION, asked.group(), freely.group(), grave=True)
    elif (unasked := _IF_NO.search(easy.text)) and not _NEITHER.search(said.text) and (needed := _WITH_CONSENT.search(said.text)):
        yield Difference(Kind.NEGATION, unasked.group(), needed.group(), grave=True)
