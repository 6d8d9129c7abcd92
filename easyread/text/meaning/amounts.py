"""How many or how much, of whom, and for whom: all, most, some, none, and people of one kind only."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from easyread.text import facts
from easyread.text.any_case import any_case
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.kin import in_common
from easyread.text.meaning.limits import EXCEPT
from easyread.text.meaning.nots import close, negated
from easyread.text.meaning.parts import first
from easyread.text.meaning.reading import KEPT, Reading, concept, read
from easyread.text.meaning.strength import APART_FROM, HALF, best_part, is_same_verb

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
_INTRODUCES = re.compile(r"(?:Some|Sometimes|Many people|Other)\b|.*\bother\b")
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
        plain = plain and not APART_FROM.search(said.text) and not (_INTRODUCES.match(easy.text) and "some" in ours)
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
_PEOPLE = (
    "people|adults|children|carers|residents|patients|women|men|tenants|staff|pupils|students|parents|members|volunteers|anyone|those|drivers|workers"
    "|families|homeowners|households|learners|customers|visitors|pensioners|veterans|learners|passengers|claimants|applicants|homeowners|motorists|smokers|employees|refugees"
    "|couples|voters|electors|prisoners|girls|boys|mothers|fathers|cyclists|users|holders|homes|flats"
)
_ONE_OF_THEM = "|".join(each.removesuffix("s") for each in _PEOPLE.split("|") if each.endswith("s"))
_SOME_PEOPLE = any_case(
    rf"\b(?P<who>{_PEOPLE}) (?P<what>(?:aged|over|under|above|below|between|with|without|who|whose|living|born|lacking|needing|(?!regarding|concerning|during)\w+ing(?! (?:is|are|was|were|will|can|may|must|has|have)\b)"
    r"|in (?!the\b|an?\b|their\b|private\b|person\b|advance\b|writing\b|need\b)|on (?!the\b|a\b|an\b))\b[^,.;:]*)"
)
"""A group of people, and what makes them one: `children under 5`."""
_VERB = re.compile(r"\b(?:can|could|may|might|will|must|should|shall|are|is|was|were)\b(?! (?:aged|over|under)\b)", re.IGNORECASE)
"""Where what makes people a group ends, and what they may do begins."""
_PARTS = re.compile(r"\b(?:who|and)\b")
"""What begins another thing that makes people a group: `under 12 who live in the borough`."""
_KIND_OF_PEOPLE = re.compile(
    rf"\b(?P<kind>disabled|deaf|blind|pregnant|homeless|autistic|retired|unemployed|(?!all |any |other |most |service )[\w-]+(?= (?:users|holders|seekers|recipients))) (?P<who>{_PEOPLE}|seekers|recipients)\b",
    re.IGNORECASE,
)
_SOME_PEOPLE_AGAIN = any_case(
    rf"\b(?P<who>(?:{_PEOPLE})|(?:{_ONE_OF_THEM}))\b(?! (?:aged|over|under|above|with|without|who|in|on|from|living|whose|of|at|and|but|where|that))"
)
_ALL_PEOPLE = any_case(r"\ball (?:people|residents)\b|\b(?:everyone|everybody|anyone) who\b")
_TO_YOU = re.compile(
    r"(?:Please do not|Please|Do not|(?:Then |So )?[Yy]ou|Your (?:child|baby))\b(?!.*\b(?:if|when|who|with|over|under)\b)"
)
"""What is said to whoever reads."""
_OF_WHOM = re.compile(r"\?|\b(?:If|When) you\b")
"""What says of whom the next sentence is."""
TELLING = 2
"""Words that say what makes people a group, of which the page must say one."""
_UNIVERSAL = re.compile(
    r"(?<!not )\b(?:everyone|everybody|anyone|anybody|(?:every|any) (?:child|person|tenant|patient|pupil|family)|all (?:people|children|adults|tenants|patients|families|homes|residents|pupils|women|men|members))\b"
    r"(?! (?:aged|over|under|above|below|younger|older|with|without|who|whose|in|from|living|of|at|on|else)\b)",
    re.IGNORECASE,
)
_LIMITED = re.compile(r"\b(?:if|when|except|but|only|unless|who|whose)\b", re.IGNORECASE)
"""What may say which people are meant."""
_AGED = re.compile(r"\b(?:for|to) (?:the )?(?:under|over)[- ](?P<what>\d{1,2})s?\b", re.IGNORECASE)
_LIGHT = frozenset("already less person receive have need use live be want receipt".split())


_SOME_OF = any_case(r"\b(?:some|a few|several|many) of\b")


def _first(words: Sequence[str], but: Collection[str]) -> frozenset[str]:
    return frozenset([word for word in words if word not in but][:TELLING])


def _is_of_reader(group: re.Match[str], plain: Collection[str]) -> bool:
    """Whether a sentence begins with a group, which easy words do not name."""
    return group.string.count(" ", 0, group.start()) < TELLING and concept(group["who"].lower()) not in plain


def scope(easy: Reading, said: Reading, near: Sequence[str]) -> Iterator[Difference]:
    """`children` in the place of `children under 5`. `near` is what else the page says of this, where it may say the rest."""
    if in_common(easy, said) < 1 or _INTRODUCES.match(easy.text):
        return
    if _SOME_OF.search(easy.text):
        return
    if (every := _UNIVERSAL.search(easy.text)) and not negated(easy) and not _LIMITED.search(easy.text):
        whom = _SOME_PEOPLE.search(said.text) or _KIND_OF_PEOPLE.search(said.text) or _AGED.search(said.text)
        if whom and not _UNIVERSAL.search(_SOME_PEOPLE.sub(" ", said.text)):
            yield Difference(Kind.AMOUNT, every.group(), whom.group())
            return
    if in_common(easy, said) < HALF * len(easy.concepts):
        return
    aged, kinds, groups = _AGED.search(said.text), [*_KIND_OF_PEOPLE.finditer(said.text)], [*_SOME_PEOPLE.finditer(said.text)]
    if not (aged or kinds or groups):  # as of most sentences, for which nothing near needs to be read
        return
    told = easy.concepts.union(*(read(each).concepts for each in near))
    plain = {concept(match["who"].lower()) for match in _SOME_PEOPLE_AGAIN.finditer(easy.text)}
    limited = {concept(match["who"].lower()) for text in (easy.text, *near) for match in _SOME_PEOPLE.finditer(text)}
    is_to_you = _TO_YOU.match(easy.text) is not None and not any(map(_OF_WHOM.search, near))
    if aged and is_to_you and not said.after(aged.start(), 1) & told:
        yield Difference(Kind.AMOUNT, "", aged.group())
        return
    if easy.text.startswith("Do not"):  # so whoever reads is one of those with whom a sentence begins
        kinds, groups = ([each for each in found if not _is_of_reader(each, plain)] for found in (kinds, groups))
    for kind in kinds:
        if concept(kind["kind"].lower()) not in told and (
            concept(kind["who"].lower()) in plain or is_to_you or _ALL_PEOPLE.search(easy.text)
        ):
            yield Difference(Kind.AMOUNT, "", kind.group())
            return
    for group in groups:
        who = concept(group["who"].lower())
        if who in limited or who not in plain:
            continue
        for part in _PARTS.split(_VERB.split(group["what"], maxsplit=1)[0]):
            rest = _first(read(part).after_in_order(0), {who, *_LIGHT})
            if rest and not rest & told:
                yield Difference(Kind.AMOUNT, group["who"].lower(), group.group())
                return


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
