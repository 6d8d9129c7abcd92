"""What happens, in what order, and who does it to whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import dropwhile, takewhile
from typing import NamedTuple

from easyread.text.any_case import any_case
from easyread.text.grammar import Token, tagged
from easyread.text.language import sentences
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.in_common import kin, nearly_the_same
from easyread.text.meaning.reading import KEPT, Reading, concept
from easyread.text.meaning.support import STEM

_PERSONS = {"me": "i", "us": "we", "them": "they", "him": "he", "her": "she"}
_BY = any_case(
    r"\b(?:am|is|are|was|were|be|been|being|\w+ed|\w+en|made|done|run|led|sent|held|kept|paid|sold|told|built|taught) (?:\w+ )?by\b"
)
"""What may be a passive with somebody who does it."""
_PRONOUNS = frozenset("i we they he she you it this that who".split())
_BREAK = frozenset(("CJC", "CJS", "CJT", "PNQ", "DTQ", "PUN", "AVQ"))


_NAMES = ("NN", "NP", "PNP", "PNI")


class _Role(NamedTuple):
    """A verb, who does it, and to whom or what."""

    verb: str
    doer: frozenset[str]
    done: frozenset[str]


@lru_cache(KEPT)
def _roles(text: str) -> tuple[_Role, ...]:
    """What each verb of a sentence says. Nothing without a tagger."""
    tokens = tagged(text)
    found: list[_Role] = []
    for number, token in enumerate(tokens):
        role = _role(tokens, number) if token.tag.startswith("VV") else None
        if role and not role.doer and found and number and _AND.fullmatch(tokens[number - 1].text):
            role = role._replace(doer=found[-1].doer)  # `the officer will write and send it`
        found += [role] if role else []
    return tuple(found)


_AND = re.compile("and|or|then", re.IGNORECASE)


def _role(tokens: Sequence[Token], number: int) -> _Role | None:
    """None where it stands elsewhere who does it: `to help`, `helping`."""
    verb = tokens[number]
    if (verb.tag == "VVG" and not _is_responsible(tokens, number)) or (
        number and tokens[number - 1].tag == "TO0" and not _is_asked(tokens, number)
    ):
        return None
    start = number - 2 if _is_asked(tokens, number) else number
    nearest = tuple(takewhile(lambda token: token.text != ":", tokens[:start][::-1]))  # `The library: borrow 5 books`
    subject = tuple(takewhile(lambda token: token.tag not in _BREAK, _without_first_break(nearest)))
    is_who = any(token.tag == "PNQ" for token in takewhile(lambda token: not token.tag.startswith(_NAMES), nearest))
    before = frozenset(_people(token for place, token in enumerate(subject) if is_who or not _is_where(subject[place + 1 :])))
    if before == {"they"}:
        before = _of_first_clause(tokens) or before
    before |= _whom_a_clause_is_about(tokens[:start])
    following = tuple(
        takewhile(lambda token: token.tag not in _BREAK and token.tag[:2] not in ("VM", "VB"), tokens[number + 1 :])
    )
    by = next((place for place, token in enumerate(following) if token.lemma == "by"), len(following))
    name = concept(verb.lemma.lower())
    if verb.tag == "VVN" and not (number and tokens[number - 1].tag.startswith("VH")):
        return _Role(name, frozenset(_people(following[by:])), before)
    return _Role(name, before, frozenset(_people(following[:by])))


def _is_where(before: Sequence[Token]) -> bool:
    """Whether a noun only says where or with whom: `the road outside the school`. `before` is what stands before it, nearest first."""
    rest = dropwhile(lambda token: token.tag[:2] in ("AT", "DP", "AJ", "NN", "CR", "DT", "OR"), before)
    word = next(rest, None)
    return word is not None and word.tag == "PRP"


def _is_responsible(tokens: Sequence[Token], number: int) -> bool:
    """Whether a verb is what somebody is `responsible for` doing."""
    return number > 1 and tokens[number - 1].lemma == "for" and tokens[number - 2].lemma in ("responsible", "liable")


_ASKED = frozenset(
    "ask require advise expect invite encourage remind oblige allow permit need have plan hope aim intend want able".split()
)
"""`Parents are asked to tell us`: parents do it."""


def _is_asked(tokens: Sequence[Token], number: int) -> bool:
    """Whether the one who is asked to do something, or has to, is the one who does it."""
    if number < 3 or tokens[number - 1].tag != "TO0" or tokens[number - 2].lemma not in _ASKED:
        return False
    is_active = tokens[number - 2].tag.startswith("VV") and not tokens[number - 2].tag.startswith("VVN")
    return not is_active or tokens[number - 2].lemma in ("need", "have", "plan", "hope", "aim", "intend", "want")


def _whom_a_clause_is_about(tokens: Sequence[Token]) -> frozenset[str]:
    """Those before a `who` that a sentence begins with: `people who are alone`."""
    who = next((number for number, token in enumerate(tokens) if token.tag == "PNQ"), 0)
    is_plain = who and not any(token.tag in _BREAK or token.tag.startswith("V") for token in tokens[:who])
    return frozenset(_people(tokens[:who])) if is_plain else frozenset()


def _of_first_clause(tokens: Sequence[Token]) -> frozenset[str]:
    """Those whom `they` stands for in `if a worker is ill, they ring us`."""
    if not tokens or tokens[0].text.lower() not in ("if", "when"):
        return frozenset()
    return frozenset(_people(takewhile(lambda token: not token.tag.startswith("V"), tokens[1:])))


def _without_first_break(tokens: Sequence[Token]) -> Iterator[Token]:
    """Tokens from the first that names somebody or something: `patients who smoke` has `who` between, `those who smoke` names nobody."""
    return dropwhile(lambda token: not (token.tag.startswith(_NAMES) or token.text.lower() == "those"), tokens)


def _people(tokens: Iterable[Token]) -> Iterator[str]:
    """Those whom or what some words name, up to the next verb."""
    for token in takewhile(lambda token: not token.tag.startswith("VV"), tokens):
        if token.tag.startswith(_NAMES):
            word = token.text.lower()
            yield _PERSONS.get(word, concept(word))


@cache
def _alike() -> tuple[frozenset[str], ...]:
    """Verbs of which one often stands for another, with the same people at either end."""
    lines = (
        "tell share let inform write send call email remind warn explain text phone notify",
        "take bring show lead guide accompany escort walk",
        "see talk interview question",
        "decide rule judge",
        "say state confirm certify declare",
        "check assess test examine inspect review",
        "choose elect appoint select pick",
        "mend repair",
        "pay fund reimburse",
        "collect pick fetch",
        "give pass hand provide supply send lend issue administer",
        "help support assist guide teach train",
        "visit check examine inspect",
    )
    return tuple(frozenset(map(concept, verbs.split())) for verbs in lines)


@cache
def _mutual() -> frozenset[str]:
    """What two do at once, or what happens by itself or is done, so that either may be named first."""
    return frozenset(map(concept, "see meet agree share swap start end continue increase decrease move improve".split()))


def _is_alike(one: str, other: str) -> bool:
    return one == other or any({one, other} <= verbs for verbs in _alike())


def actor(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`You phone the nurse` in the place of `the nurse phones you`."""
    if not _otherwise_arranged(easy, said):
        return
    plain = len(_roles(easy.text)) == len(_roles(said.text)) == 1
    for ours in _roles(easy.text):
        for theirs in _roles(said.text):
            verbs = {ours.verb, theirs.verb}
            is_kin = verbs not in _converse() and (
                _is_alike(ours.verb, theirs.verb) or (theirs.verb in kin(ours.verb) and not verbs & _light())
            )
            if verbs & _mutual() or not is_kin or not ours.doer or not ours.done or ours.doer & ours.done:
                continue
            swapped = (ours.doer & theirs.done) - theirs.doer, (ours.done & theirs.doer) - theirs.done
            others = plain and not ours.doer & theirs.doer and not (ours.doer | theirs.doer) & _PRONOUNS
            if all(swapped) or (any(swapped) and others and ours.verb == theirs.verb):
                yield Difference(Kind.ACTOR, " ".join(sorted(ours.doer)), " ".join(sorted(theirs.doer)), grave=all(swapped))
                return


@cache
def _converse() -> tuple[frozenset[str], ...]:
    """Verbs of which one says from the other side what the other does."""
    pairs = (
        "accompany bring",
        "accompany take",
        "lend borrow",
        "give get",
        "give receive",
        "sell buy",
        "teach learn",
        "give take",
        "pay get",
        "work employ",
    )
    return tuple(frozenset(map(concept, pair.split())) for pair in pairs)


@cache
def doers() -> frozenset[str]:
    """Those who do things in what public bodies write, each another than the next."""
    words = (
        "council government nurse doctor dentist pharmacist midwife optician teacher worker landlord police court judge charity volunteer school hospital "
        "clinic parent mother father child carer manager company employer practice surgery trust ombudsman inspector guardian bank library volunteer driver minister mayor team staff surgeon therapist lawyer guardian "
        "family coroner ombudsman panel inspector registrar firefighter paramedic supervisor neighbour jury usher warden caretaker"
    )
    return frozenset(map(concept, words.split()))


@cache
def public() -> frozenset[str]:
    """Those whom easy words may call `you`."""
    words = (
        "people person resident patient tenant adult member customer user carer parent family child visitor student volunteer voter driver household anyone "
        "everyone everybody who they"
    )
    return frozenset(map(concept, words.split()))


def other_actor(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`a nurse will visit` in the place of `a social worker will visit`, `you mend it` in the place of `your landlord mends it`."""
    shared = easy.concepts & said.concepts
    if not said.concepts & doers() or not (len(shared) > 1 or (shared and len(easy.concepts) == 2)):
        return
    what_you_are = _YOU_ARE.search(easy.text)
    for ours in _roles(_ASIDE.sub("", _order_after_if(easy.text))):
        if ours.doer == {"you"} and (what_you_are or _WITH_YOU.search(easy.text)):
            continue
        if concept("thing") in ours.doer or (concept("pay") == ours.verb and _COSTS.search(said.text)):
            continue  # `the first thing to do`, and what costs somebody nothing they do not pay
        same = [theirs for theirs in _roles(said.text) if _is_same_act(ours, theirs) and theirs.doer]
        if any(each[:STEM] in easy.text.lower() for theirs in same for each in (theirs.doer & doers()) - easy.concepts):
            continue  # whoever cares is a carer
        if concept("staff") in ours.doer and any(theirs.doer & easy.concepts for theirs in same):
            continue  # `nurses and other staff`
        if same and ours.doer and ours.verb not in _mutual() and all(_is_another(ours, theirs) for theirs in same):
            is_doubtful = not nearly_the_same(easy, said)
            yield Difference(Kind.ACTOR, " ".join(sorted(ours.doer)), " ".join(sorted(same[0].doer)), True, is_doubtful)
            return


_COSTS = any_case(r"\bcosts?\b")


def does_it_too(doer: str, easy: str, rest: Iterable[str]) -> bool:
    """Whether another sentence says of some doer what this one says of another: `Schools use it first. You can use it later.`"""
    ours = _roles(easy)
    others = (role for text in rest for _, part in sentences(text) for role in _roles(part))
    return any(" ".join(sorted(other.doer)) == doer and any(_is_same_act(each, other) for each in ours) for other in others)


_ASIDE = any_case(r"(?<=\w) (?:while|when|if|because|until) .*")
_YOU_ARE = any_case(r"\b(?:you are|to be|to become) an? \w+")
_WITH_YOU = any_case(
    r"\bif you (?:work|look after)\b|\b(?:make|makes|let|lets|help|helps) you\b|\b(?:will|can|may|must|to) \w+ you and \w+ your\b"
)
"""What says which of those who read are meant, or does something to them and more."""
_FIRST_IF = re.compile(r"(?:If|When|After|Once|On|In|At|For|From|During|Before) [^,]*, ")


def _order_after_if(text: str) -> str:
    """What a sentence tells you to do, without the `if` before it. All of it where it tells you nothing to do."""
    first = _FIRST_IF.match(text)
    rest = text[first.end() :] if first else ""
    tokens = tagged(rest)
    return rest if tokens and tokens[0].tag in ("VVB", "VVI") else text


def _is_same_act(ours: _Role, theirs: _Role) -> bool:
    """Whether two verbs say the same, as `decides` and `makes the decision` do."""
    return _is_alike(theirs.verb, ours.verb) or (theirs.verb in _light() and ours.verb in theirs.done)


@cache
def _light() -> frozenset[str]:
    """Verbs that say little without their object."""
    return frozenset(map(concept, ("make", "take", "give", "have", "get")))


@cache
def _parents() -> frozenset[str]:
    return frozenset(map(concept, ("parent", "mother", "father", "mum", "dad", "guardian")))


@cache
def _gps() -> frozenset[str]:
    """What stands for a doctor near you, and where that one works."""
    return frozenset(map(concept, ("doctor", "surgery", "practice", "gp")))


def _is_another(ours: _Role, theirs: _Role) -> bool:
    """Whether those who do it are surely others."""
    if ours.doer & theirs.doer or not theirs.doer & doers():
        return False
    if concept("parent") in ours.doer | theirs.doer and ours.doer & _parents() and theirs.doer & _parents():
        return False
    if (ours.doer | theirs.doer) <= _gps():
        return False
    is_you = ours.doer == {"you"} and not theirs.doer & (public() | {"you"})
    is_to_the_same = bool(ours.done & theirs.done) and not ours.doer & (_PRONOUNS | public()) and ours.verb not in _mutual()
    return bool(ours.doer & doers()) or is_you or is_to_the_same


def _otherwise_arranged(easy: Reading, said: Reading) -> bool:
    """Whether two words that both sentences have stand the other way round in them, or only one of them says `by` whom."""
    shared = easy.concepts & said.concepts
    if len(shared) < 2:
        return False
    if ("by" in easy.words) != ("by" in said.words) and _BY.search(easy.text if "by" in easy.words else said.text):
        return True
    one, two = (tuple(each.concept for each in reading.terms if each.concept in shared) for reading in (easy, said))
    return any(tuple(dict.fromkeys(one[::way])) != tuple(dict.fromkeys(two[::way])) for way in (1, -1))
