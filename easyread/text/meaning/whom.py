"""Whom what is said is for: a group in the place of everyone, and everyone in the place of a group."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from easyread.text.any_case import any_case
from easyread.text.meaning.amounts import INTRODUCES
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.in_common import HALF, in_common
from easyread.text.meaning.nots import negated
from easyread.text.meaning.reading import Reading, concept, read

_PEOPLE = (
    "people|adults|children|carers|residents|patients|women|men|tenants|staff|pupils|students|parents|members|volunteers|anyone|those|drivers|workers"
    "|families|homeowners|households|learners|customers|visitors|pensioners|veterans|passengers|claimants|applicants|motorists|smokers|employees|refugees"
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
_IN_A_PLACE = re.compile(r"(?:living )?in (?!(?:Year|Class|Reception|Key|Grade|Group)\b)[A-Z]")
"""What tells where all of a page is."""


@dataclass(frozen=True)
class _Whom:
    """A sentence in easy words, the one it comes from, and what else the page says of this."""

    easy: Reading
    said: Reading
    near: Sequence[str]

    @cached_property
    def kinds(self) -> tuple[re.Match[str], ...]:
        """`disabled people`."""
        return self._not_of_reader(_KIND_OF_PEOPLE.finditer(self.said.text))

    @cached_property
    def groups(self) -> tuple[re.Match[str], ...]:
        """`children under 5`."""
        return self._not_of_reader(_SOME_PEOPLE.finditer(self.said.text))

    @cached_property
    def told(self) -> frozenset[str]:
        """What easy words say here and near it."""
        return self.easy.concepts.union(*(read(each).concepts for each in self.near))

    @cached_property
    def plain(self) -> frozenset[str]:
        """The people whom easy words name without what makes them a group."""
        return frozenset(concept(match["who"].lower()) for match in _SOME_PEOPLE_AGAIN.finditer(self.easy.text))

    @cached_property
    def limited(self) -> frozenset[str]:
        """The people whom they name with it."""
        found = (match for text in (self.easy.text, *self.near) for match in _SOME_PEOPLE.finditer(text))
        return frozenset(concept(match["who"].lower()) for match in found)

    @cached_property
    def is_to_you(self) -> bool:
        return _TO_YOU.match(self.easy.text) is not None and not any(map(_OF_WHOM.search, self.near))

    def _not_of_reader(self, found: Iterator[re.Match[str]]) -> tuple[re.Match[str], ...]:
        """All but those with whom a sentence begins that easy words say to them: `Do not`."""
        is_order = self.easy.text.startswith("Do not")
        return tuple(each for each in found if not (is_order and _is_of_reader(each, self.plain)))


def scope(easy: Reading, said: Reading, near: Sequence[str]) -> Iterator[Difference]:
    """`children` in the place of `children under 5`. `near` is what else the page says of this, where it may say the rest."""
    if in_common(easy, said) < 1 or INTRODUCES.match(easy.text) or _SOME_OF.search(easy.text):
        return
    if everyone := _everyone(easy, said):
        yield everyone
    elif in_common(easy, said) >= HALF * len(easy.concepts):
        whom = _Whom(easy, said, near)
        yield from [each for look in _LOOKS if (each := look(whom))][:1]


def _everyone(easy: Reading, said: Reading) -> Difference | None:
    """`Everyone can come` in the place of `children under 5 can`."""
    every = _UNIVERSAL.search(easy.text)
    if not every or negated(easy) or _LIMITED.search(easy.text) or _UNIVERSAL.search(_SOME_PEOPLE.sub(" ", said.text)):
        return None
    whom = _SOME_PEOPLE.search(said.text) or _KIND_OF_PEOPLE.search(said.text) or _AGED.search(said.text)
    return Difference(Kind.AMOUNT, every.group(), whom.group()) if whom else None


def _no_age(whom: _Whom) -> Difference | None:
    """`You can swim` in the place of `swimming for under 5s`."""
    aged = _AGED.search(whom.said.text)
    if not aged or not whom.is_to_you or whom.said.after(aged.start(), 1) & whom.told:
        return None
    return Difference(Kind.AMOUNT, "", aged.group())


def _no_kind(whom: _Whom) -> Difference | None:
    """`People` in the place of `disabled people`."""
    for each in whom.kinds:
        if concept(each["kind"].lower()) not in whom.told and (
            concept(each["who"].lower()) in whom.plain or whom.is_to_you or _ALL_PEOPLE.search(whom.easy.text)
        ):
            return Difference(Kind.AMOUNT, "", each.group())
    return None


def _no_group(whom: _Whom) -> Difference | None:
    """`Children` in the place of `children under 5`."""
    for each in whom.groups:
        who = concept(each["who"].lower())
        if who in whom.plain - whom.limited and not _is_said(each["what"], who, whom):
            return Difference(Kind.AMOUNT, each["who"].lower(), each.group())
    return None


_LOOKS: tuple[Callable[[_Whom], Difference | None], ...] = (_no_age, _no_kind, _no_group)


def _is_said(what: str, who: str, whom: _Whom) -> bool:
    """Whether easy words say each thing that makes people a group, its number, or nothing but where all of the page is."""
    if _IN_A_PLACE.match(what) or any(each in whom.easy.text for each in _NUMBER.findall(what)):
        return True
    parts = (read(part).after_in_order(0) for part in _PARTS.split(_VERB.split(what, maxsplit=1)[0]))
    telling = (_first(part, {who, *_LIGHT}) for part in parts)
    return all(not each or each & whom.told for each in telling)


_NUMBER = re.compile(r"\d[\d,]*")


def _first(words: Sequence[str], but: Collection[str]) -> frozenset[str]:
    return frozenset([word for word in words if word not in but][:TELLING])


def _is_of_reader(group: re.Match[str], plain: Collection[str]) -> bool:
    """Whether a sentence begins with a group, which easy words do not name."""
    return group.string.count(" ", 0, group.start()) < TELLING and concept(group["who"].lower()) not in plain
