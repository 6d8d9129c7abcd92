"""Which way something goes between an office and the people whom it serves: who tells, gives, lends, sells, pays, helps, asks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import dropwhile, takewhile
from typing import NamedTuple

from easyread.text.any_case import any_case
from easyread.text.grammar import Token, tagged
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.events import doers, public
from easyread.text.meaning.kin import about_the_same, in_common
from easyread.text.meaning.reading import KEPT, Reading, concept, read

_FROM_DOER = """
tell: tell inform notify phone call ring contact write report text email explain warn remind advise acknowledge
give: give provide send issue award offer supply deliver post hand pass return lend
sell: sell
pay: pay repay reimburse refund
ask: ask request apply invite
teach: teach train
show: show produce present
help: help assist support guide
check: check examine inspect assess test
visit: visit
charge: charge bill fine
"""
"""Each act, and the verbs of which the one who gives, tells or acts is the doer."""
_TO_DOER = """
give: get receive borrow
sell: buy purchase
teach: learn
"""
"""The same, where the doer is the one who gets it."""
_ASKED = frozenset("ask require advise expect invite encourage remind need have plan hope aim intend want able must".split())
_BREAK = ("CJS", "CJT", "DTQ", "PUN", "AVQ")
_SENT = frozenset(
    "give send post issue deliver provide inform notify tell email text write acknowledge reimburse refund repay".split()
)
"""What an office does where nobody is named: `Results are posted`."""
_DUTY = frozenset("must should have need require".split())
NEAR = 4
"""Words after a verb among which stands who gets it."""


class _Act(NamedTuple):
    """What is done, and whether the public does it."""

    name: str
    by_public: bool
    verb: str


@cache
def _acts_of() -> dict[str, tuple[str, bool]]:
    """For each verb the act, and whether its doer is the one from whom it comes."""
    lines = [
        (line, from_doer) for lines, from_doer in ((_FROM_DOER, True), (_TO_DOER, False)) for line in lines.strip().splitlines()
    ]
    return {verb: (line.partition(": ")[0], from_doer) for line, from_doer in lines for verb in line.partition(": ")[2].split()}


@cache
def _acts_by_concept() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for verb, (name, _) in _acts_of().items():
        found[concept(verb)].add(name)
    return {each: frozenset(names) for each, names in found.items()}


@lru_cache(KEPT)
def _perhaps(reading: Reading) -> frozenset[str]:
    """The acts that a sentence may tell of, by its words alone, since to tag it takes longer."""
    found = (_acts_by_concept().get(each, frozenset()) for each in reading.concepts)
    return frozenset({"give"} if reading.words & _GETS else ()).union(*found)


_GETS = frozenset("get gets got getting".split())


@cache
def _offices() -> frozenset[str]:
    return doers() - public() - frozenset(map(concept, "mother father neighbour guardian volunteer bank".split()))


@cache
def _people() -> frozenset[str]:
    return public() | frozenset(map(concept, "woman man victim smoker pensioner learner guest juror volunteer".split()))


def _side(token: Token) -> bool | None:
    """Whether a word names the public, or the office. None where it is neither."""
    word = token.text.lower()
    if word.endswith(("'s", "’s")):
        return None
    if word == "you" or (token.tag.startswith("NN") and concept(word) in _people()):
        return True
    return False if word in ("we", "us") or (token.tag.startswith("NN") and concept(word) in _offices()) else None


def _first_side(tokens: Sequence[Token]) -> bool | None:
    return next((side for token in tokens if (side := _side(token)) is not None), None)


@lru_cache(KEPT)
def _acts(text: str) -> tuple[_Act, ...]:
    tokens = tagged(text)
    return tuple(act for number in range(len(tokens)) if (act := _act(tokens, number)))


def _act(tokens: Sequence[Token], number: int) -> _Act | None:
    verb = tokens[number]
    if not verb.tag.startswith("VV") or verb.tag == "VVG" or verb.lemma not in _acts_of():
        return None
    if number > 1 and tokens[number - 1].tag == "TO0" and tokens[number - 2].lemma not in _ASKED:
        return None
    name, from_doer = _acts_of()[verb.lemma]
    if verb.lemma in ("return", "pass") and not _has_object(tokens[number + 1 :], verb.lemma):
        return None  # `return to work`, `pass the test`
    before = tuple(takewhile(lambda token: not token.tag.startswith(_BREAK), tokens[:number][::-1]))
    after = tuple(takewhile(lambda token: not token.tag.startswith((*_BREAK, "VV")), tokens[number + 1 : number + 1 + NEAR]))
    is_passive = any(token.tag.startswith("VB") or token.lemma == "get" for token in before[:3]) or _is_had(before)
    if verb.tag.startswith("VVN") and (is_passive or any(token.text == "by" for token in after)):
        doer = _of_passive(before, after, verb.lemma in _SENT)  # `a break paid by the council` too
    else:
        is_second = bool(before) and before[0].tag == "CJC"  # `the officer will talk with you and send a copy`
        doer = True if _is_order(before, verb) else _subject(before, is_second)
        to = _first_side(tuple(takewhile(lambda token: not token.tag.startswith("PR"), after)))
        doer = None if doer == to or (not from_doer and _is_order(before, verb)) else doer  # `Get in touch`
    return None if doer is None else _Act(name, doer == from_doer, verb.text)


def _is_had(before: Sequence[Token]) -> bool:
    """Whether somebody has something done to it: `have your heart checked`."""
    return bool(before) and before[0].tag.startswith("NN") and any(token.tag.startswith("VH") for token in before[1:4])


def _has_object(after: Sequence[Token], verb: str) -> bool:
    """Whether a thing goes to somebody: `return it`, `pass it on`."""
    if verb == "pass":
        return any(token.text in ("to", "on") for token in after[:3])
    return bool(after) and after[0].tag.startswith(("AT", "DP", "PN"))


def _of_passive(before: Sequence[Token], after: Sequence[Token], is_sent: bool) -> bool | None:
    """Whether the public does what is done: who stands after `by`, else not the one who gets it."""
    by = tuple(dropwhile(lambda token: token.text != "by", after))
    if by:
        named = _first_side(by)
        return False if named is None and _subject(before) else named
    side = _subject(before)
    if side is not None:
        return not side
    return any(token.lemma in _DUTY for token in before) if is_sent else None


def _subject(before: Sequence[Token], is_first: bool = False) -> bool | None:
    """The side of the nearest (or first) word before a verb that is no part of `with a doctor` or `of the council`."""
    found = [
        side
        for place, token in enumerate(before)
        if (side := _side(token)) is not None and not _is_after_preposition(before[place + 1 :]) and not _is_noun(before[:place])
    ]
    return found[-1 if is_first else 0] if found else None


def _is_noun(nearer: Sequence[Token]) -> bool:
    """Whether the next word is a noun, which the one before only says more of: `hospital passports`."""
    return bool(nearer) and nearer[-1].tag.startswith("NN")


def _is_after_preposition(before: Sequence[Token]) -> bool:
    rest = dropwhile(lambda token: token.tag[:2] in ("AT", "DP", "AJ", "NN", "CR", "DT"), before)
    return next(rest, _NO_TOKEN).tag.startswith("PR")


_NO_TOKEN = Token("", 0, "", "")


def _is_order(before: Sequence[Token], verb: Token) -> bool:
    return all(token.text.lower() in ("please", "then", "so", "just") for token in before) and verb.tag in ("VVB", "VVI")


_ASIDE = any_case(r"\b(?:if|when|because|unless|until|so that|that (?:we|you|they|he|she)|it was \w+ who)\b[^.,;:]*")
"""Clauses of which nothing is compared: in `tell us if you want a letter` only who tells."""
_PROVIDED = any_case(r"\bprovid(?:ed|ing) (?=that\b|you\b|they\b|we\b|it\b)")
"""An `if`, and no verb."""
_FIRST_CLAUSE = re.compile(r"(?:After|Once|When) [^,]*, ")
"""What happened before that of which the sentence tells."""


def direction(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`You give us a receipt` in the place of `you will be given a receipt`."""
    if easy.text.endswith("?") or not _perhaps(easy) & _perhaps(said) or not about_the_same(easy, said):
        return
    said = read(_PROVIDED.sub("if ", said.text))
    main = _ASIDE.sub(" ", _FIRST_CLAUSE.sub("", easy.text))
    if not in_common(read(main), said):
        return
    for ours in _acts(main):
        theirs = [each for each in _acts(_ASIDE.sub(" ", said.text)) if each.name == ours.name]
        if theirs and all(each.by_public != ours.by_public for each in theirs):
            yield Difference(Kind.ACTOR, ours.verb, theirs[0].verb, grave=False)
            return
