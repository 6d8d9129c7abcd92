"""How sure or free easy words say that something is, and how the standard page does."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from easyread.text.any_case import any_case
from easyread.text.grammar import tagged
from easyread.text.language import sentences
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.events import public
from easyread.text.meaning.in_common import HALF, about, in_common, nearly_the_same
from easyread.text.meaning.limits import EXCEPT, GOES_ON, is_the_exception
from easyread.text.meaning.modes import DUTY, MODAL_WORDS, MODES, Mode, is_same_verb, mode_of, modes, outer_modes
from easyread.text.meaning.nots import negated
from easyread.text.meaning.parts import first
from easyread.text.meaning.reading import Reading, read

SHORT_SENTENCE = 3
"""Words of a sentence that is so short that each that both have tells much."""
APART_FROM = re.compile(r"\b(?:although|though|but|while|however)\b", re.IGNORECASE)
_APART_WORDS = frozenset(("although", "though", "but", "while", "however"))
_ONLY_WORDS = frozenset(("only", "solely", "exclusively"))
_ALSO = re.compile(r"\b(?:too|also|as well)\b", re.IGNORECASE)
_CLASH = frozenset(
    frozenset(pair.split())
    for pair in (
        "must may, must can, must should, must hope, will may, will hope, should may, should can, hope can, will can, due may,"
        " expect must, expect will, likely will, likely must"
    ).split(", ")
)
_UNSURE_MODES = frozenset(("may", "hope", "expect"))
_CLASH_OF_NOT = frozenset((frozenset(("will", "may")),))
"""Of what may or will not be so. `Cannot`, `may not` and `must not` often say the same."""


@dataclass(frozen=True, slots=True)
class _Rivals:
    """A mode in easy words, beside those of the standard page of the same verb."""

    easy: Reading
    said: Reading
    ours: Mode
    theirs: Sequence[str]
    beside: frozenset[str]
    """The names of all modes in easy words."""

    def are(self, ours: str, *theirs: str) -> bool:
        """Whether they are these and no others."""
        return self.ours.name == ours and {*self.theirs} == {*theirs}

    @property
    def is_raised(self) -> bool:
        """Whether easy words are surer than what is only hoped for or allowed, or demand it, or no longer demand it. Of these, 3 of 4 were right
        on pages of services when they were new, and of all others 1 of 4."""
        return (self.ours.name in ("will", "must") and {*self.theirs} <= _UNSURE_MODES) or self.are("may", "must")


def modality(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`may` in the place of `will`, `can` in the place of `must`, of the same verb."""
    if not easy.words & MODAL_WORDS or not said.words & MODAL_WORDS or easy.text.endswith("?"):
        return
    if is_the_exception(easy, said) or _is_of_some(easy, said) or not _may_be_of_same(easy, said):
        return
    is_same = nearly_the_same(easy, said)
    for rivals in _rivals(easy, said):
        if not any(is_fair(rivals) for is_fair in _FAIR):
            mine, other = first(MODES[rivals.ours.name], easy.text), first(MODES[rivals.theirs[0]], said.text)
            yield Difference(Kind.MODALITY, mine, other, is_doubtful=not (rivals.is_raised or is_same))
            return


def _is_of_some(easy: Reading, said: Reading) -> bool:
    """Whether `can do it too` is not all that is said, `can only` is `only has to`, or `only we will see it` is `others will not`."""
    if _ALSO.search(easy.text) and "can" in easy.words:
        return True
    if not easy.words & _ONLY_WORDS:
        return False
    return bool(said.words & (_ONLY_WORDS | {"one", "1", "single"})) or negated(said) or EXCEPT.search(said.text) is not None


def _may_be_of_same(easy: Reading, said: Reading) -> bool:
    """Whether two sentences may say of the same person what they must or may do."""
    if _same_doer(easy.text, said.text):
        return True
    return any(each.verb <= theirs.verb for each in modes(easy.text) for theirs in modes(said.text))


def _rivals(easy: Reading, said: Reading) -> Iterator[_Rivals]:
    """Each mode in easy words that clashes with all that the other sentence says of the same."""
    mine = outer_modes(easy.text)
    beside = frozenset(each.name for each in modes(easy.text))
    alone = _are_alone(easy, said)
    others = outer_modes(best_part(easy, said) if alone and said.words & _APART_WORDS else said.text)
    for ours in mine:
        same = [each for each in others if each.is_denied == ours.is_denied]
        theirs = [
            each.name
            for each in same
            if is_same_verb(ours.verb, each.verb) or (alone and {ours.name, each.name} != {"can", "will"})
        ]
        clash = _CLASH_OF_NOT if ours.is_denied else _CLASH
        said_too = {ours.name} & {each.name for each in same} or beside & {*theirs}
        if theirs and not said_too and all(frozenset((ours.name, name)) in clash for name in theirs):
            yield _Rivals(easy, said, ours, theirs, beside)


_TWO_THINGS = re.compile(r"[,;] (?:and|but|or|so) (?:\w+ )?(?:we|you|they|it|he|she|the)\b|; (?=\w+ \w+ )", re.IGNORECASE)
_CAN_BE = re.compile(r"\bcan be\b", re.IGNORECASE)
"""What can be done may be what we will do."""
_IF_YOU_LIKE = any_case(r"\bif (?:you|they|we|he|she) (?:want|like|wish|choose)(?:s|es)?(?: to)?[.,]")


def _are_alone(easy: Reading, said: Reading) -> bool:
    """Whether each says of but one thing how sure it is, and surely of the same, so that its verb need not be the same."""
    mine = modes(easy.text) if easy.words & {"before", "until"} else outer_modes(easy.text)
    theirs = modes(best_part(easy, said) if said.words & _APART_WORDS else said.text)
    if not len(mine) == len(theirs) == 1 or mine[0].is_inside or theirs[0].is_inside or mine[0].is_denied != theirs[0].is_denied:
        return False
    if _CAN_BE.search(said.text) or _TWO_THINGS.search(said.text):
        return False
    return bool(easy.concepts & said.concepts) and _says_enough(easy, said, mine[0].name)


def _says_enough(easy: Reading, said: Reading, mode: str) -> bool:
    """Whether two sentences of one mode each are about the same. A `can` or `must` is seldom said of anything else."""
    if mode == "can" and _IF_YOU_LIKE.search(easy.text):
        return in_common(easy, said) > 1
    spare = in_common(easy, said) - HALF * len(easy.concepts) + (len(easy.concepts) < SHORT_SENTENCE)
    return spare > 0 or (spare == 0 and mode in ("can", "must"))


def best_part(easy: Reading, said: Reading) -> str:
    """What stands of a sentence before or after an `although`, whichever says more of what easy words say."""
    return max(APART_FROM.split(said.text), key=lambda part: in_common(easy, read(part)))


_YOU_CAN = re.compile(r"You can\b")
_MODE = re.compile(r"\b(?:can|must|will|may|should|shall|might|could|need|needs|have|has|are|is)\b")
_AGENTLESS = re.compile(
    r"\b(?:must|should|has to|have to|needs? to) be \w+(?:ed|en|id|lt|nt|pt|ught|ne|de|wn)\b(?!.*\bby\b)|\b(?:compulsory|mandatory|obligatory)\b",
    re.IGNORECASE,
)
"""What must be done, where nothing says who must do it."""


def _same_doer(easy: str, said: str) -> bool:
    """Whether a `you can` may be about what the other sentence says of somebody: `the show will stay` says nothing of what you do."""
    if not _YOU_CAN.match(easy) or _AGENTLESS.search(said):
        return True
    before = _MODE.split(said, maxsplit=1)[0]
    return bool((read(before).concepts | frozenset(before.lower().split())) & {*public(), "you"})


_UNSURE = re.compile(
    r"\b(?:unless|only (?:if|when|where)|where possible|wherever possible|if possible|normally|usually|generally|until|(?:where|if|when) (?:necessary|needed|required|appropriate))\b",
    re.IGNORECASE,
)
_BEING = any_case(
    r"\b(?:must|(?:have|has|need|needs) to)(?: not)? (?:be(?: aged\b|(?! \w+(?:ed|en)\b))|have(?! to)|earn|own|live|hold)\b"
)
"""A `must` that says of what kind somebody has to be."""
_BOUND = any_case(
    r"\b(?:or (?:more|less|fewer|over|under|above|below|older|younger|later|earlier)|(?:more|less|fewer|later|earlier|older|younger) than"
    r"|at (?:least|most)|before|after|between|over|under|up to|aged|only|provided|providing|subject to|who|named|consent|permission)\b"
)
_NEED_TO = any_case(r"\bneeds? to\b(?! know\b)")
"""What offices say with `should`, where it is no advice: `applications should be renewed`."""
_WISHES = any_case(r"\b(?:wish(?:es|ing)?|want(?:s|ing)?) to\b")
"""What says of a `should` that it is how, and not whether: `those who wish to appeal should do so in writing`."""
_NEEDS_TO = any_case(r"\bneeds? to (?:know|understand|learn|see|think)\b")
_CAN_ASK = any_case(r"\bcan (?:\w+ly )?(?:ask|apply)\b")
_IS_UP_TO = any_case(r"\b(?:may|might|can|could) (?:take|last|be) (?:up to|as long as)\b")
_SOFTER = frozenset(("hope", "may", "expect", "likely"))


def _can_be_done(rivals: _Rivals) -> bool:
    """What can be done may be what we will do."""
    return rivals.ours.name == "will" and "can" in rivals.theirs and _CAN_BE.search(rivals.said.text) is not None


def _until_then(rivals: _Rivals) -> bool:
    """What has to be until somebody does something, they can do."""
    return rivals.ours.name == "can" and "until" in rivals.said.words and bool(DUTY & {*rivals.theirs})


def _unless_you_say_no(rivals: _Rivals) -> bool:
    """What will be done unless you say no can be done."""
    unsure = rivals.ours.name in ("can", "hope", "may") and "will" in rivals.theirs
    return unsure and _UNSURE.search(rivals.said.text) is not None


def _if_they_are(rivals: _Rivals) -> bool:
    """Whoever must be 16 to ask can ask if they are."""
    said = rivals.said.text
    return rivals.are("can", "must") and _BEING.search(said) is not None and _BOUND.search(said) is not None


def _is_limit(rivals: _Rivals) -> bool:
    """A `must` may say what the other sentence says as a limit of what may be: `you must be 18` for `anyone aged 18 may`."""
    if rivals.ours.name != "must" or not {*rivals.theirs} <= {"can", "may"} or not _BOUND.search(rivals.said.text):
        return False
    return rivals.easy.text.startswith("First") or any(each.search(rivals.easy.text) for each in (_BOUND, _BEING))


def _is_no_advice(rivals: _Rivals) -> bool:
    """`You need to` for what should be done, and anything else for how it should."""
    if {*rivals.theirs} != {"should"}:
        return False
    return (_NEED_TO.search(rivals.easy.text) if rivals.ours.name == "must" else _WISHES.search(rivals.said.text)) is not None


def _should_know(rivals: _Rivals) -> bool:
    """What somebody needs to know, easy words say that they should."""
    return rivals.are("should", "must") and _NEEDS_TO.search(rivals.said.text) is not None


def _can_be_had(rivals: _Rivals) -> bool:
    """What is offered can be had, and whoever must apply can."""
    return rivals.are("can", "will") or (rivals.are("can", "must") and _CAN_ASK.search(rivals.easy.text) is not None)


def _is_span(rivals: _Rivals) -> bool:
    """What must be done within 3 months may take up to 3, and only those can who must be of a kind."""
    if {*rivals.theirs} != {"must"}:
        return False
    return _IS_UP_TO.search(rivals.easy.text) is not None or rivals.easy.text.startswith("Only ")


def _is_one_way(rivals: _Rivals) -> bool:
    """What is encouraged, or one of several ways, can be done."""
    if rivals.ours.name != "can":
        return False
    goes_on = rivals.easy.text.startswith("Or ") or GOES_ON.match(rivals.easy.text) is not None
    return goes_on or bool(rivals.said.words & {"encouraged", "payable"})


def _is_softened(rivals: _Rivals) -> bool:
    """`We think it will` says no more than that we think."""
    return rivals.ours.name == "will" and bool(rivals.beside & _SOFTER or rivals.easy.words & _THINKS)


_THINKS = frozenset("think thinks believe believes expect expects".split())
_ASKS = frozenset("ask asks asked asking invite invites invited".split())
_HAS_LEAVE = frozenset("permission permitted allowed consent approval".split())
_WE_WILL = any_case(r"^(?:[^,]*, )?we will\b")
_YOU_COULD = any_case(r"\byou could\b(?! be\b| have\b| get\b| lose\b)")
"""What names one way of several that are open to you, and no doubt."""


def _is_asked(rivals: _Rivals) -> bool:
    """Who may come because they are asked to will be asked."""
    return rivals.ours.name == "will" and "invited" in rivals.said.words and bool(rivals.easy.words & _ASKS)


def _is_our_part(rivals: _Rivals) -> bool:
    """What people can have done, we will do."""
    return rivals.are("will", "can") and _WE_WILL.search(rivals.easy.text) is not None


def _has_leave(rivals: _Rivals) -> bool:
    """What somebody hopes to do and has leave for, they can do."""
    return rivals.are("can", "hope") and bool(rivals.said.words & _HAS_LEAVE)


def _is_ban(rivals: _Rivals) -> bool:
    """Of whom `none may`, nobody must."""
    is_free = {*rivals.theirs} <= {"can", "may"}
    return rivals.ours.name == "must" and is_free and negated(rivals.easy) and negated(rivals.said)


def _is_your_choice(rivals: _Rivals) -> bool:
    """`You could show a passport` is one way, where one will be taken."""
    return rivals.are("may", "will") and _YOU_COULD.search(rivals.easy.text) is not None


_FAIR: tuple[Callable[[_Rivals], bool], ...] = (
    _can_be_done,
    _until_then,
    _unless_you_say_no,
    _if_they_are,
    _is_limit,
    _is_no_advice,
    _should_know,
    _can_be_had,
    _is_span,
    _is_one_way,
    _is_softened,
    _is_asked,
    _is_our_part,
    _has_leave,
    _is_ban,
    _is_your_choice,
)
"""Where two modes clash by name and say the same."""


_PERHAPS_SO = frozenset(("hope", "expect", "likely", "may"))
_CARRIED_BY = {
    **dict.fromkeys(DUTY, DUTY),
    **dict.fromkeys(_PERHAPS_SO, _PERHAPS_SO),
    "can": frozenset(("can", "may")),
    "may": _PERHAPS_SO | {"can"},
    "will": frozenset(("will",)),
    "due": DUTY | {"will", "due"},
}
"""Which modes of another sentence say as much as one of the standard page."""
_DO_SO = any_case(r"\b(?:do|does|done)\b|^(?:this|that)\b")


def of_which(ours: str, theirs: str, easy: str, said: str) -> frozenset[str]:
    """The first verb of which two sentences say a mode each, where it is the same. Empty where it is not."""
    mine, other = (
        frozenset().union(*(read(text).after(match.end(), 1) for match in re.finditer(rf"\b{re.escape(words)}\b", text)))
        for text, words in ((easy, ours), (said, theirs))
    )
    return mine & other if ours and theirs else frozenset()


def shares_mode_out(ours: str, theirs: str, rest: Iterable[str], verb: frozenset[str] = frozenset()) -> bool:
    """Whether other sentences in easy words say the mode that this one seems to miss: `You can ask. You must do so soon.`"""
    mine = mode_of(ours)
    names = _CARRIED_BY.get(mode_of(theirs), frozenset()) - {mine}
    parts = [part for text in rest for _, part in sentences(text) if not part.endswith("?")] if names else []
    if verb and not any(verb & about(read(part)) or _DO_SO.search(part) for part in parts):
        return False
    by_order = bool(names & DUTY) and mine not in DUTY and ours.lower() != "might"
    return any(names & {each.name for each in outer_modes(part)} or (by_order and ordered(part)) for part in parts)


def ordered(text: str) -> frozenset[str]:
    """The verb of a sentence that tells you to do something. Empty where none does."""
    text = text.removeprefix("Please ")
    tokens = tagged(text)
    return read(text).after(0, 1) if tokens and tokens[0].tag in ("VVB", "VVI", "VHB", "VDB") else frozenset()
