"""How many or how much, of whom, and for whom: all, most, some, none, and people of one kind only."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from easyread.text import facts
from easyread.text.any_case import any_case
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.in_common import HALF, in_common
from easyread.text.meaning.limits import EXCEPT
from easyread.text.meaning.modes import is_same_verb
from easyread.text.meaning.nots import close, negated
from easyread.text.meaning.parts import first
from easyread.text.meaning.reading import KEPT, Reading, read
from easyread.text.meaning.strength import APART_FROM, best_part

_AMOUNT_WORDS = frozenset(
    "all every everyone everybody everything each both whole entire always any anyone anybody full fully most mostly majority nearly almost usually mainly "
    "few minority hardly not many lot lots large plenty often some someone sometimes somebody several few certain number small part partly half third quarter".split()
)
_AMOUNTS = (
    ("all", re.compile(r"\b(?:all(?! of a sudden)|every(?:one|body|thing)?|each|both|whole|entire|always|any(?:one|body)?(?! (?:you|they|we|he|she) (?:like|want|wish|choose)\b)|full(?:y)?)\b", re.IGNORECASE)),
    ("few", re.compile(r"\b(?:a (?:very )?small number|(?:only )?(?:a )?few(?= [a-z])(?! (?:hour|day|week|month|year|minute|time)s?\b)|(?:a )?(?:small )?minority|hardly any|not many)\b", re.IGNORECASE)),
    ("most", re.compile(r"\b(?:more than half|(?<!at )most(?! important| likely)|mostly|majority|(?:nearly|almost) (?:all|every(?:one|body|thing)?)|usually|mainly)\b", re.IGNORECASE)),
    ("many", re.compile(r"\b(?:(?<!as )many|lots?|a large number|plenty|often)\b", re.IGNORECASE)),
    ("some", re.compile(r"\b(?:some(?:times)?|not (?:all|every)|several|certain|a number of|(?:part|north|south|east|west|centre|middle|end|side) of(?! (?:the )?(?:winter|summer|spring|autumn|year|month|week|day|night)\b)|partly|(?<!than )half(?!-)|a third|a quarter)\b", re.IGNORECASE)),
)  # fmt: skip
_APART = frozenset(
    frozenset(pair)
    for pair in (
        ("all", "most"),
        ("all", "some"),
        ("all", "many"),
        ("most", "some"),
        ("few", "all"),
        ("few", "most"),
        ("few", "many"),
    )
)
_EVERYBODY = re.compile(
    r"\b(?:(?P<to>for|to|with) )?(?:everyone|everybody|anyone|anybody|all people|every person)\b(?! else\b)", re.IGNORECASE
)
_GROUP = any_case(
    r"\b(?:(?:people|adults|children|anyone|residents|patients|women|men|those) (?:aged|over|under|with|who|in|from|living|of)|aged \d|(?:over|under) \d"
    r"|patients|carers|children|adults|women|men|tenants|staff|pupils|students|parents|residents|members|volunteers|older|younger)\b"
)  # fmt: skip
_REGULAR = re.compile(
    r"\b(?:every|each) (?:\w+ )?(?:hour|day|night|week|fortnight|month|year|minute|weekday|weekend|morning|evening|time)s?\b",
    re.IGNORECASE,
)
"""An `every` that says how often."""
_OUT_OF_EVERY = re.compile(r"\b(?:in|of|for|out of) (?:every|each) \d[\d,]*", re.IGNORECASE)
_PART_OF_ALL = re.compile(r"\b(half|most|some|many|few|part|third|quarter) of all\b", re.IGNORECASE)
_EVERYBODY_WORDS = frozenset("everyone everybody anyone anybody people person".split())


@lru_cache(KEPT)
def _amounts(text: str) -> frozenset[str]:
    text = _PART_OF_ALL.sub(r"\1", text)
    text = _OUT_OF_EVERY.sub("", _REGULAR.sub("", text))
    if part := _NOT_ALL.search(text):
        return frozenset(("some", *_amounts(text[: part.start()] + text[part.end() :])))
    if most := dict(_AMOUNTS)["most"].search(text):
        return frozenset(("most", *_amounts(text[: most.start()] + text[most.end() :])))
    return frozenset(name for name, pattern in _AMOUNTS if pattern.search(text))


def says_amount(ours: str, theirs: str, reading: Reading) -> bool:
    """Whether a sentence says of how many as one word does, and another does not. What few do, some do."""
    names = _amounts(theirs) | ({"some"} if _amounts(theirs) & {"few"} else frozenset())
    return bool(names - _amounts(ours) & _amounts(reading.text))


_NOT_ALL = re.compile(r"\bnot (?:all|always|every(?:one|body)?|any)\b", re.IGNORECASE)
INTRODUCES = re.compile(r"(?:Some|Sometimes|Many people|A few|Few|Most|Other)\b|.*\bother\b")
"""`Some people cannot read. We help them`: what says of whom the next sentence is."""
_ANY = re.compile(r"\b(?:of|for|in|with|about|to|if|report) any\b", re.IGNORECASE)
"""An `any` that may be none: `tell us of any change`."""
_ANY_OF_THEM = any_case(r"\bany(?:one|body)?\b")
"""What may be no more than some: `anyone who decides for you` is `someone`."""


_BUT_SOME = re.compile(rf"{EXCEPT.pattern}|\ball but\b", re.IGNORECASE)
"""What makes `most` of an `all`."""


def amount(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`all` in the place of `some`, `everyone` in the place of a group, `dentists do not` in the place of `not all dentists do`."""
    if APART_FROM.search(said.text) and not _amounts(easy.text) & _amounts(said.text):
        said = read(best_part(easy, said))
    if shares := [each for each in facts.amounts(said.text) if each.kind is facts.Kind.SHARE]:
        if any(each.kind is facts.Kind.SHARE and facts.agrees(each, shares) for each in facts.amounts(easy.text)):
            return
        yield from _other_share(easy, said, shares)
    if (
        "not" in said.words
        and (part := _NOT_ALL.search(said.text))
        and negated(easy)
        and not _amounts(easy.text)
        and in_common(easy, said) >= HALF * len(easy.concepts)
    ):
        yield Difference(Kind.AMOUNT, "", part.group())
        return
    if not easy.words & (_AMOUNT_WORDS | _EVERYBODY_WORDS):
        return
    ours = _amounts(easy.text)
    if "most" in ours and negated(easy) != negated(said):
        return  # what few do, most do not
    theirs = _amounts((_ANY_OF_THEM if ours == {"some"} else _ANY).sub(" ", said.text))
    apart = sorted(each for each in theirs if len(ours) == 1 and ours | {each} in _APART) if not ours & theirs else ()
    if apart and not (_NOT_ALL.search(easy.text) and negated(said)):  # `not enough for all` is `not all have it`
        mine = dict(_AMOUNTS)[min(ours)]
        plain = len(ours) == len(theirs) == 1 and in_common(easy, said) >= HALF * len(easy.concepts)
        plain = plain and not APART_FROM.search(said.text) and not (INTRODUCES.match(easy.text) and "some" in ours)
        has_exception = "all" in apart and _BUT_SOME.search(said.text)
        others = () if has_exception else tuple(dict(_AMOUNTS)[each] for each in apart)
        other = next((each for each in others if plain or is_same_verb(_heads(mine, easy), _heads(each, said))), None)
        if other:
            yield Difference(Kind.AMOUNT, first(mine, easy.text), first(other, said.text))
    elif (everybody := _EVERYBODY.search(easy.text)) and not _EVERYBODY.search(said.text) and close(easy, said):
        group = _GROUP.search(said.text)
        if group and not _GROUP.search(easy.text):
            yield Difference(Kind.AMOUNT, everybody.group(), group.group())
        elif everybody["to"] and "all" not in theirs and (narrower := _narrower(everybody["to"], easy, said)):
            yield Difference(Kind.AMOUNT, everybody.group(), narrower)


def _other_share(easy: Reading, said: Reading, shares: Sequence[facts.Amount]) -> Iterator[Difference]:
    """`most people` in the place of `48 in every 100 people`."""
    ours = _amounts(easy.text)
    if (
        len(ours) != 1
        or facts.has_number(easy.text)
        or negated(easy) != negated(said)
        or in_common(easy, said) < HALF * len(easy.concepts)
    ):
        return
    name = min(ours)
    least, most = _SHARE_OF[name]
    least -= NEARLY_ALL if easy.words & {"almost", "nearly"} else 0
    if not _amounts(said.text) & ours and not any(least <= each.value <= most for each in shares):
        yield Difference(Kind.AMOUNT, first(dict(_AMOUNTS)[name], easy.text), shares[0].text)


_SHARE_OF = {"all": (0.95, 1.0), "most": (0.5, 1.0), "many": (0.1, 1.0), "some": (0.0, 0.95), "few": (0.0, 0.4)}
"""How much of a whole each word may stand for, from 0 to 1."""
NEARLY_ALL = 0.15
"""How much less `nearly all` may be than `all`."""


def _narrower(to: str, easy: Reading, said: Reading) -> str:
    """For whom it is in the other sentence, where it is `for everyone` here. Empty where it names nobody."""
    for match in re.finditer(rf"\b{to} (?:the |a |an )?((?:[\w'’-]+ ?){{1,3}})", said.text, re.IGNORECASE):
        group = read(match[1]).concepts
        if group and not group & easy.concepts and not any(word.isdigit() for word in group):
            return match.group().strip()
    return ""


def _heads(pattern: re.Pattern[str], reading: Reading) -> frozenset[str]:
    """What an `all` or `some` is about: the two words after each."""
    return frozenset(word for match in pattern.finditer(reading.text) for word in reading.after(match.end(), 2))
