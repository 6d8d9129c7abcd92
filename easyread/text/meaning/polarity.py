"""A `not` that is new, and money that is asked for what is free."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from easyread.text.any_case import any_case
from easyread.text.meaning.difference import ALIKE, Difference, Kind
from easyread.text.meaning.kin import LEAST, about, about_the_same, in_common
from easyread.text.meaning.nots import NOT, SOFT
from easyread.text.meaning.parts import first, same_part
from easyread.text.meaning.reading import KEPT, Reading, concept, read

_SAYS_NOT = any_case(
    r"\b(?:free|more|than|but|if|due|bar|ban(?:s|ned)?|block\w*|close\w*|refrain\w*|void|alone|miss(?:ed|ing)?|over(?:due|load\w*)|under(?!st)\w*|mis(?:s|t|take|use)\w*|non\w*|in(?:valid|corr|accur|elig|suff|activ|acces|capa|form\w*ly)\w*|im(?:poss|prop|mobi)\w*|ir(?:reg|rel)\w*"
    r"|dis(?:agree|continu|allow|like|miss|qualif|regard|able|count)\w*|un\w+|\w+less|whatever|despite|although|however|though|while|hidden|secret|private|voluntary|optional|prepaid"
    r"|discourag\w*|limited|scarce\w*|waive\w*|end(?:s|ed|ing)?|lose|lost|late|delay\w*|forfeit\w*|exempt\w*|den(?:y|ies|ied)|declin\w+|disregard\w*|remov\w+|off|out|away|from|too|hard|difficult\w*"
    r"|anonym\w*|dropped|shelved|mov(?:es?|ed|ing)|absen\w+|short\w*|empty|last|housebound|stay(?:s|ed|ing)? at home|fixed|same|remain\w*|keeps?|replac\w+|faster|sooner|earlier|quicker|easier|shorter|lower|cheaper|change[sd]?|wrong|dangerous|danger|risk|safe|hazard\w*|until|before|whether)\b"
)
"""What easy words may say with a `not`, besides what says so without any doubt."""
_ASIDE = re.compile(
    r"\b(?:if|when|where|who|(?<!think )(?<!thinks )(?<!say )(?<!says )(?<!said )(?<!us )(?<!thought )(?<!believe )that|because|so|unless|until|but|what)\b[^.,;:]*",
    re.IGNORECASE,
)
"""Clauses of which a `not` says nothing about the sentence."""
_HARMLESS = re.compile(
    r"\b(?:even|enough|matter|matters|same|worry|only|just|yet|always|sure|mean|means|no(?: to|,)|so (?:long|much|many|often)|as|\w+ more than)\b",
    re.IGNORECASE,
)
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


@lru_cache(KEPT)
def _plainly_not(text: str) -> str:
    """The `not` of what a sentence mainly says, where that says nothing else. Else empty."""
    main = _ASIDE.sub(" ", text)
    return "" if text.endswith("?") or _HARMLESS.search(text) else first(NOT, main)


@lru_cache(KEPT)
def _has_no_not(text: str) -> bool:
    return not any(each.search(text) for each in (NOT, SOFT, _SAYS_NOT))


_LIMIT = re.compile(
    r"\b(?:unless|except|apart from|other than|if|provided|providing|(?:so|as) long as|subject to|on condition)\b[^.,;]*",
    re.IGNORECASE,
)


def _without_limits(easy: Reading, said: Reading) -> Reading:
    """A sentence without its `if` or `except`, where easy words say nothing of those: a `not` of theirs is none of it then."""
    limits = _LIMIT.findall(said.text)
    if not limits or _LIMIT.search(easy.text) or "without" in easy.words:
        return said
    return said if any(read(each).concepts & easy.concepts for each in limits) else read(_LIMIT.sub(" ", said.text))


_BUT = re.compile(r",? but ", re.IGNORECASE)


def _part_with(word: str, easy: Reading) -> Reading:
    """What stands before or after a `but`, whichever has a word."""
    return next(read(part) for part in _BUT.split(easy.text) if word in part)


_NOT_TO_DO = re.compile(r"Do not \w+ (?:your|the|any|an?) ")


def _is_of_another_kind(easy: Reading, said: Reading) -> bool:
    """Whether easy words tell you not to do it to a thing of another kind: `do not wear your best clothes` for `wear old clothes`."""
    match = _NOT_TO_DO.match(easy.text)
    kind, thing = (*easy.after_in_order(match.end()), "", "")[:2] if match else ("", "")
    return thing in said.concepts and kind not in about(said)


def new_not(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`Boats cannot turn here` in the place of `boats turn here`, where nothing in the other sentence could be said with a `not`."""
    if not (word := _plainly_not(easy.text)):
        return
    said = _without_limits(easy, same_part(_part_with(word, easy), said))
    if _is_of_another_kind(easy, said):
        return
    if about_the_same(easy, said) and _has_no_not(said.text):
        yield Difference(Kind.NEGATION, word, "", grave=in_common(easy, said) >= ALIKE * len(easy.concepts))


_ENDED_CHARGE = any_case(
    r"\b(?:fines?|charges?|fees?|fares?) [^.,;]*\b(?:abolished|scrapped|waived|dropped|withdrawn)\b|\b(?:abolished|scrapped|waived) [^.,;]*\b(?:fines?|charges?|fees?|fares?)\b"
)
_WITHOUT = any_case(r"\bwithout (?:an? |any |their |your )?(?P<what>[\w-]+)")
_HAVING = any_case(r"\b(?:if|when) (?:you|they|people|someone) (?:have|has) (?:an? |any |your )?(?P<what>[\w-]+)")


def having(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`If you have a car` in the place of `residents without a car`."""
    lacked = _WITHOUT.search(said.text) if "without" in said.words else None
    had = _HAVING.search(easy.text) if lacked else None
    if lacked and had and concept(lacked["what"].lower()) == concept(had["what"].lower()) and not NOT.search(easy.text):
        yield Difference(Kind.NEGATION, had.group(), lacked.group(), grave=True)


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
        if not any(each.search(easy.text) for each in (NOT, SOFT, _FREE)) and not said.words & {"not", "until"}:
            yield Difference(Kind.NEGATION, first(_PAY, easy.text), ended.group().split()[-1], grave=True)
        return
    said = same_part(easy, said)
    if not _FREE.search(said.text) or _MONEY.search(_FREE.sub(" ", said.text)) or "?" in easy.text:
        return
    main = _ASIDE.sub(" ", easy.text)
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
    if not match or not will or any(each.search(easy.text) for each in (NOT, SOFT, _LIMIT)):
        return
    if in_common(easy, said) >= LEAST and easy.concepts & said.concepts:
        yield Difference(Kind.NEGATION, will.group(), match.group().split()[-1], grave=True)


_RATHER = re.compile(r"\b(\w+),? (?:rather than|instead of|and not|not)(?: \w+){0,2}? (\w+)(?=[.,;]|$)", re.IGNORECASE)


def rather(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`At the school` in the place of `at the hall rather than the school`."""
    match = _RATHER.search(said.text) if said.words & {"rather", "instead", "not"} else None
    if not match:
        return
    this, that = (concept(each.lower()) for each in match.groups())
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
