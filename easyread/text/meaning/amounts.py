"""How many or how much, of whom, and for whom: all, most, some, none, and people of one kind only."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
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
_AMOUNTS = {
    "all": re.compile(r"\b(?:all(?! of a sudden)|every(?:one|body|thing)?|each|both|whole|entire|always|any(?:one|body)?(?! (?:you|they|we|he|she) (?:like|want|wish|choose)\b)|(?<!less )(?<!more )full(?:y)?)\b", re.IGNORECASE),
    "few": re.compile(r"\b(?:a (?:very )?small number|(?:only )?(?:a )?few(?= [a-z])(?! (?:hour|day|week|month|year|minute|time)s?\b)|(?:a )?(?:small )?minority|hardly any|not many)\b", re.IGNORECASE),
    "most": re.compile(r"\b(?:more than half|(?<!at )most(?! important| likely)|mostly|majority|(?:nearly|almost) (?:all|every(?:one|body|thing)?)|usually|mainly)\b", re.IGNORECASE),
    "many": re.compile(r"\b(?:(?<!as )many|lots?(?! (?:more|less|better|worse|bigger|smaller|longer|faster)\b)|a large number|plenty|often)\b", re.IGNORECASE),
    "some": re.compile(r"\b(?:some(?:times)?(?! \d)|not (?:all|every)|several|certain|a number of|(?:part|north|south|east|west|centre|middle|end|side) of(?! (?:the )?(?:winter|summer|spring|autumn|year|month|week|day|night)\b)|partly|(?<!than )half(?!-)|a third|a quarter)\b", re.IGNORECASE),
}  # fmt: skip
"""What says how many, by the plainest word for it."""
_APART = frozenset(
    map(frozenset, (("all", "most"), ("all", "some"), ("all", "many"), ("most", "some"), ("few", "all"), ("few", "most"), ("few", "many")))
)  # fmt: skip
"""Of two such words, which cannot both be true of the same."""
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
_NOT_ALL = re.compile(r"\bnot (?:all|always|every(?:one|body)?|any)\b", re.IGNORECASE)
INTRODUCES = re.compile(r"(?:Some|Sometimes|Many people|A few|Few|Most|Other)\b|.*\bother\b")
"""`Some people cannot read. We help them`: what says of whom the next sentence is."""
_ANY = re.compile(r"\b(?:of|for|in|with|about|to|if|report) any\b", re.IGNORECASE)
"""An `any` that may be none: `tell us of any change`."""
_ANY_OF_THEM = any_case(r"\bany(?:one|body)?\b")
"""What may be no more than some: `anyone who decides for you` is `someone`."""
_BUT_SOME = re.compile(rf"{EXCEPT.pattern}|\ball but\b", re.IGNORECASE)
"""What makes `most` of an `all`."""
_SHARE_OF = {"all": (0.95, 1.0), "most": (0.5, 1.0), "many": (0.1, 1.0), "some": (0.0, 0.95), "few": (0.0, 0.4)}
"""How much of a whole each word may stand for, from 0 to 1."""
NEARLY_ALL = 0.15
"""How much less `nearly all` may be than `all`."""


@lru_cache(KEPT)
def _amounts(text: str) -> frozenset[str]:
    """How many a text speaks of, each by the plainest word for it. `Nearly all` is most, and `not all` some."""
    text = _PART_OF_ALL.sub(r"\1", text)
    text = _OUT_OF_EVERY.sub("", _REGULAR.sub("", text))
    if part := _NOT_ALL.search(text):
        return frozenset(("some", *_amounts(text[: part.start()] + text[part.end() :])))
    if most := _AMOUNTS["most"].search(text):
        return frozenset(("most", *_amounts(text[: most.start()] + text[most.end() :])))
    return frozenset(name for name, pattern in _AMOUNTS.items() if pattern.search(text))


def says_amount(ours: str, theirs: str, reading: Reading) -> bool:
    """Whether a sentence says of how many as one word does, and another does not. What few do, some do."""
    names = _amounts(theirs) | ({"some"} if _amounts(theirs) & {"few"} else frozenset())
    return bool(names - _amounts(ours) & _amounts(reading.text))


def amount(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`all` in the place of `some`, `everyone` in the place of a group, `dentists do not` in the place of `not all dentists do`."""
    if APART_FROM.search(said.text) and not _amounts(easy.text) & _amounts(said.text):
        said = read(best_part(easy, said))
    if shares := _shares(said.text):
        if any(facts.agrees(each, shares) for each in _shares(easy.text)):
            return
        yield from _other_share(easy, said, shares)
    if not_all := _denied_of_all(easy, said):
        yield Difference(Kind.AMOUNT, "", not_all)
    elif easy.words & (_AMOUNT_WORDS | _EVERYBODY_WORDS):
        yield from _other_amount(easy, said)


def _shares(text: str) -> list[facts.Amount]:
    """The parts of a whole that a text says: `48 in every 100`."""
    return [each for each in facts.amounts(text) if each.kind is facts.Kind.SHARE]


def _other_share(easy: Reading, said: Reading, shares: Sequence[facts.Amount]) -> Iterator[Difference]:
    """`most people` in the place of `48 in every 100 people`."""
    ours = _amounts(easy.text)
    if len(ours) != 1 or facts.has_number(easy.text) or negated(easy) != negated(said) or not _says_half(easy, said):
        return
    name = min(ours)
    least, most = _SHARE_OF[name]
    least -= NEARLY_ALL if easy.words & {"almost", "nearly"} else 0
    if not _amounts(said.text) & ours and not any(least <= each.value <= most for each in shares):
        yield Difference(Kind.AMOUNT, first(_AMOUNTS[name], easy.text), shares[0].text)


def _says_half(easy: Reading, said: Reading) -> bool:
    return in_common(easy, said) >= HALF * len(easy.concepts)


def _denied_of_all(easy: Reading, said: Reading) -> str:
    """The `not all` of which easy words make a `not`. Empty where they do not."""
    if "not" not in said.words or not (not_all := _NOT_ALL.search(said.text)):
        return ""
    return not_all.group() if negated(easy) and not _amounts(easy.text) and _says_half(easy, said) else ""


def _other_amount(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`all` in the place of `some`, or else `everyone` in the place of a group."""
    ours = _amounts(easy.text)
    if "most" in ours and negated(easy) != negated(said):
        return  # what few do, most do not
    theirs = _amounts((_ANY_OF_THEM if ours == {"some"} else _ANY).sub(" ", said.text))
    apart = _apart(ours, theirs)
    if apart and not (_NOT_ALL.search(easy.text) and negated(said)):  # `not enough for all` is `not all have it`
        is_plain = len(theirs) == 1 and _is_plain(easy, said, "some" in ours)
        yield from _rival_amount(easy, said, min(ours), apart, is_plain)
    else:
        yield from _everybody_for_a_group(easy, said, theirs)


def _apart(ours: Set[str], theirs: Set[str]) -> list[str]:
    """The amounts of the other sentence that cannot be true beside the one that easy words say."""
    return [] if len(ours) != 1 or ours & theirs else sorted(each for each in theirs if ours | {each} in _APART)


def _is_plain(easy: Reading, said: Reading, says_some: bool) -> bool:
    """Whether two sentences of one amount each are so surely about the same that their verbs need not be."""
    introduces = says_some and INTRODUCES.match(easy.text) is not None
    return _says_half(easy, said) and not APART_FROM.search(said.text) and not introduces


def _rival_amount(easy: Reading, said: Reading, name: str, apart: Sequence[str], is_plain: bool) -> Iterator[Difference]:
    """The first amount of the other sentence that is of the same as the one that easy words say."""
    if "all" in apart and _BUT_SOME.search(said.text):
        return
    mine, others = _AMOUNTS[name], (_AMOUNTS[each] for each in apart)
    if other := next((each for each in others if is_plain or is_same_verb(_heads(mine, easy), _heads(each, said))), None):
        yield Difference(Kind.AMOUNT, first(mine, easy.text), first(other, said.text))


def _everybody_for_a_group(easy: Reading, said: Reading, theirs: Set[str]) -> Iterator[Difference]:
    """`everyone` in the place of `patients`, or `for everyone` in the place of `for` somebody."""
    everybody = _EVERYBODY.search(easy.text)
    if not everybody or _EVERYBODY.search(said.text) or not close(easy, said):
        return
    group = _GROUP.search(said.text)
    if group and not _GROUP.search(easy.text):
        yield Difference(Kind.AMOUNT, everybody.group(), group.group())
    elif everybody["to"] and "all" not in theirs and (narrower := _narrower(everybody["to"], easy, said)):
        yield Difference(Kind.AMOUNT, everybody.group(), narrower)


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
