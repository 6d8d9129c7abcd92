"""How sure something is: must, may, will, and what is only planned."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from easyread.text.any_case import any_case
from easyread.text.grammar import tagged
from easyread.text.language import sentences
from easyread.text.meaning.difference import ALIKE, Difference, Kind
from easyread.text.meaning.events import public
from easyread.text.meaning.kin import about, in_common, kin
from easyread.text.meaning.limits import EXCEPT, GOES_ON, ONLY, PLAIN_IF, is_the_exception
from easyread.text.meaning.negation import AT_MOST, waits
from easyread.text.meaning.nots import NOT, SOFT, is_twice_denied, negated, said_near
from easyread.text.meaning.parts import first, first_at, same_part
from easyread.text.meaning.reading import KEPT, Reading, read

_MODAL_WORDS = frozenset(
    "must likely probably due payable have has had need needs needed requirement duty required obliged compulsory mandatory obligatory necessary essential law good up want like wish decide choose option right power authority eligible optional voluntary possible advisable recommended advised encouraged urged best considering consideration chance risk subject to be should ought may might could perhaps maybe possibly can cannot able allowed will shall going "
    "plan plans planned planning hope hopes hoped hoping aim aims aimed aiming want wants intend intends intended intending expect expects expected "
    "expecting like propose proposes proposed proposing endeavour endeavours endeavor try tries tried trying seek seeks ambition goal looking due scheduled set permitted welcome entitled free invited".split()
)
_MODALS = (
    ("must", re.compile(r"\b(?:must|ha(?:ve|s|d) to|(?<!no )need(?:s|ed)? to|(?:places|puts|imposes) a (?:requirement|duty) on|(?<!not )(?<!no longer )(?:compulsory|mandatory|obligatory)|(?:is|are|be) (?:required|obliged) to|(?:is|are)(?: not| no longer)? (?:compulsory|mandatory|obligatory|necessary|essential|needed|required)|(?:is|are) (?:due|payable)(?! to)|required by law|(?:it is|by) law that|it is the law|the law says(?: that)?|(?:a|the|legal) duty to)\b", re.IGNORECASE)),
    ("hope", re.compile(
        r"\b(?:(?<!a )(?<!the )(?<!year )(?<!our )(?<!its )(?<!their )plan to|plan(?:s|ned|ning) to|hop(?:e|es|ed|ing) to|aim(?:s|ed|ing)? to|wants? (?:[\w’'-]+ ){0,3}?to|intend(?:s|ed|ing)? to|would like to"
        r"|propos(?:e|es|ed|ing) to|(?:try|tries|tried|trying|endeavou?rs?) to|seeks? to|(?:ambition|goal|aim|vision) is (?:to|for|that)|our (?:ambition|vision) that|(?:hoped|intended) that|looking to|(?:we|they|experts|doctors|staff) (?:think|hope))\b", re.IGNORECASE)),
    ("likely", re.compile(r"\b(?:(?:is|are) (?:most |very |quite )?likely (?:to|that)|(?:will |is |are )?probably)\b", re.IGNORECASE)),
    ("expect", re.compile(r"\bexpect(?:s|ed|ing)? to\b", re.IGNORECASE)),
    ("should", re.compile(r"\b(?:(?!^)should|ought to|(?:is|are)(?: strongly)? (?:advised|encouraged|urged|recommended) to|(?:is|are)(?: strongly| highly)? (?:advisable|recommended|best|(?:a )?good(?: idea)? to))\b", re.IGNORECASE)),
    ("may", re.compile(r"\b(?:may|might|could|perhaps|maybe|possibly|(?:is|are) (?:possible|considering|under consideration|being considered)(?! to)|subject to (?:approval|planning|funding|agreement)|a (?:chance|risk) of)\b(?! \d)", re.IGNORECASE)),
    ("can", re.compile(r"\b(?:(?<!\bit )(?<!\bas you )can|cannot|(?:is|are|be) able to|(?:is|are|be) (?:allowed|permitted|welcome)(?: to)?\b|(?:is|are|be) (?:entitled|free|invited) to|ha(?:ve|s) the (?:option|right|choice|opportunity|power|authority) (?:of|to)|(?:is|are|remains?) (?:optional|voluntary|eligible|available)|(?:is|are) possible to|(?:is|are) up to (?:you|them)|if you (?:want|like|wish|choose)(?: to)?(?=[.,])|you (?:can )?(?:decide|choose) (?:if|whether))\b", re.IGNORECASE)),
    ("will", re.compile(r"\b(?:will|shall|going to)\b", re.IGNORECASE)),
    ("due", re.compile(r"\b(?:due|scheduled|set|about|(?:is|are) (?=to be)) ?to\b", re.IGNORECASE)),
)  # fmt: skip
_CLASH = frozenset(
    frozenset(pair)
    for pair in (
        ("must", "may"), ("must", "can"), ("must", "should"), ("must", "hope"), ("will", "may"), ("will", "hope"), ("should", "may"),
        ("should", "can"), ("hope", "can"), ("will", "should"), ("will", "can"), ("due", "may"), ("expect", "must"), ("expect", "will"), ("likely", "will"), ("likely", "must"),
    )
)  # fmt: skip


_SUBORDINATE = re.compile(
    r"\b(?:when|in case|if|which|that|where|who|whether|what|how|because|unless|until|before|after|once|while)\b[^.,;:]*$",
    re.IGNORECASE,
)
_TWO_THINGS = re.compile(r"[,;] (?:and|but|or|so) (?:\w+ )?(?:we|you|they|it|he|she|the)\b|; (?=\w+ \w+ )", re.IGNORECASE)
_AFTER_WHO = re.compile(r"\b(?:who|which|that)(?: \S+){3,} $", re.IGNORECASE)
"""`Patients who need a lift home `: a `who` that has ended."""
_OTHER_IF = re.compile(r"\b(?:when|if|where|whether|what|how|because|unless|until)\b[^.,;:]*$", re.IGNORECASE)
_AFTER_IF = re.compile(r"^(?:if|when|where|unless|once) (?:[^\s,]+ ){2,}(?:you|we|they|it|he|she)(?: \w+ly)? $", re.IGNORECASE)
"""`If you have a badge you `: an `if` that has ended without a comma."""
VERB = 2
"""Words after `must` or `may` among which its verb is."""
_PERHAPS = re.compile(r"\b(?:may|might|could) $", re.IGNORECASE)
_LIKELY_THAT = any_case(r"\b(?:likely|hoped|intended|planned|proposed|possible) that\b[^,.;]*$|\bhopes?\b(?! to\b)[^,.;]*$")
_DENIES = re.compile(r"\b(?:not|no longer|cannot)\b", re.IGNORECASE)
_DENIED_AFTER = re.compile(r" ?(?:not|never|no longer)\b|n['’]t\b", re.IGNORECASE)
_DENIED_BEFORE = re.compile(
    r"\b(?:(?:do|does|did|is|are) not|don['’]t|never|nobody|no one|none|neither(?: [\w-]+){0,6}|no(?: [\w-]+){1,3}) $",
    re.IGNORECASE,
)


class _Mode(NamedTuple):
    """How sure or free something is."""

    name: str
    verb: frozenset[str]
    is_inside: bool
    """Whether in a clause with `if`, `who` or the like."""
    is_denied: bool


@lru_cache(KEPT)
def _modes(text: str) -> tuple[_Mode, ...]:
    """How sure or free a sentence says each thing is. The first that fits a place counts: `will have to` is must."""
    taken: list[int] = []
    found: list[_Mode] = []
    for name, pattern in _MODALS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if name == "will" and _LIKELY_THAT.search(text[:start]):
                continue  # in `it is likely that it will` only likely
            is_month = match.group() == "May" and start
            if name == "must" and _PERHAPS.search(text[:start]):
                continue  # `may need to` is may
            if is_month or (name in ("will", "can", "may") and any(start <= other <= end + 1 for other in taken)):
                continue
            taken.append(start)
            inside = _is_inside(text[:start])
            verb = read(text).after(end, VERB) or frozenset(each.concept for each in read(text).terms if each.start < start)
            found.append(_Mode(name, verb, inside, _is_denied(text, match)))
    return tuple(found)


_DUTY = frozenset(("must", "should"))
_PERHAPS_SO = frozenset(("hope", "expect", "likely", "may"))
_CARRIED_BY = {
    **dict.fromkeys(_DUTY, _DUTY),
    **dict.fromkeys(_PERHAPS_SO, _PERHAPS_SO),
    "can": frozenset(("can", "may")),
    "may": _PERHAPS_SO | {"can"},
    "will": frozenset(("will",)),
    "due": _DUTY | {"will", "due"},
}
"""Which modes of another sentence say as much as one of the standard page."""


def _mode_of(words: str) -> str:
    """Which mode some words say, empty where none."""
    return next((name for name, pattern in _MODALS if pattern.search(words)), "")


def of_which(ours: str, theirs: str, easy: str, said: str) -> frozenset[str]:
    """The first verb of which two sentences say a mode each, where it is the same. Empty where it is not."""
    mine, other = (
        frozenset().union(*(read(text).after(match.end(), 1) for match in re.finditer(rf"\b{re.escape(words)}\b", text)))
        for text, words in ((easy, ours), (said, theirs))
    )
    return mine & other if ours and theirs else frozenset()


def shares_mode_out(ours: str, theirs: str, rest: Iterable[str], verb: frozenset[str] = frozenset()) -> bool:
    """Whether other sentences in easy words say the mode that this one seems to miss: `You can ask. You must do so soon.`"""
    mine = _mode_of(ours)
    names = _CARRIED_BY.get(_mode_of(theirs), frozenset()) - {mine}
    parts = [part for text in rest for _, part in sentences(text) if not part.endswith("?")] if names else []
    if verb and not any(verb & about(read(part)) or _DO_SO.search(part) for part in parts):
        return False
    return any(
        names & {*main_modes(part)} or (names & _DUTY and mine not in _DUTY and ours.lower() != "might" and _order(part))
        for part in parts
    )


_DO_SO = any_case(r"\b(?:do|does|done)\b|^(?:this|that)\b")


def main_modes(text: str) -> tuple[str, ...]:
    """How sure or free a sentence says that something is, but for its clauses with `if` or `who`."""
    return tuple(each.name for each in _modes(text) if not each.is_inside)


def _is_inside(before: str) -> bool:
    if _AFTER_IF.match(before) or (_AFTER_WHO.search(before) and not _OTHER_IF.search(before)):
        return False
    return _SUBORDINATE.search(before) is not None


def _is_denied(text: str, match: re.Match[str]) -> bool:
    return (
        _DENIES.search(match.group()) is not None
        or _DENIED_AFTER.match(text, match.end()) is not None
        or _DENIED_BEFORE.search(text[: match.start()]) is not None
    )


def modality(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`may` in the place of `will`, `can` in the place of `must`, of the same verb."""
    if not easy.words & _MODAL_WORDS or not said.words & _MODAL_WORDS:
        return
    if is_the_exception(easy, said) or (_ALSO.search(easy.text) and "can" in easy.words):
        return  # `can do it too` is not all that is said
    if easy.words & _ONLY_WORDS and (
        said.words & _ONLY_WORDS or negated(said) or said.words & {"one", "1", "single"} or EXCEPT.search(said.text)
    ):
        return  # `can only` is `only has to`, and `only we will see it` is `others will not`
    if easy.text.endswith("?"):
        return
    mine, other = _modes(easy.text), _modes(said.text)
    first_said = _modes(best_part(easy, said)) if said.words & _APART_WORDS else other
    outer = mine if easy.words & {"before", "until"} else [each for each in mine if not each.is_inside]
    alone = len(outer) == len(first_said) == 1 and not outer[0].is_inside and not first_said[0].is_inside
    alone = alone and outer[0].is_denied == first_said[0].is_denied
    alone = (
        alone
        and _says_enough(easy, said, outer[0].name)
        and bool(easy.concepts & said.concepts)
        and not _CAN_BE.search(said.text)
        and not _TWO_THINGS.search(said.text)
    )
    if not _same_doer(easy.text, said.text) and not any(each.verb <= theirs.verb for each in mine for theirs in other):
        return
    for ours in (each for each in mine if not each.is_inside):
        clash = _CLASH_OF_NOT if ours.is_denied else _CLASH
        same = [each for each in (first_said if alone else other) if not each.is_inside and each.is_denied == ours.is_denied]
        theirs = [
            each.name
            for each in same
            if is_same_verb(ours.verb, each.verb) or (alone and {ours.name, each.name} != {"can", "will"})
        ]
        if _is_done_for_you(ours, theirs, said) or (ours.name == "can" and "until" in said.words and _DUTY & {*theirs}):
            continue
        if "will" in theirs and _UNSURE.search(said.text) and ours.name in ("can", "hope", "may"):
            continue  # what will be done unless you say no can be done
        if ours.name == "can" and {*theirs} == {"must"} and _BEING.search(said.text) and _BOUND.search(said.text):
            continue  # whoever must be 16 to ask can ask if they are
        if ours.name == "must" and {*theirs} <= {"can", "may"} and _asks_for_limit(easy, said):
            continue
        if {*theirs} == {"should"} and (_NEED_TO.search(easy.text) if ours.name == "must" else _WISHES.search(said.text)):
            continue
        if ours.name == "should" and {*theirs} == {"must"} and _NEEDS_TO.search(said.text):
            continue
        if ours.name == "can" and ({*theirs} == {"will"} or (_CAN_ASK.search(easy.text) and {*theirs} == {"must"})):
            continue  # what is offered can be had, and whoever must apply can
        if {*theirs} == {"must"} and (_IS_UP_TO.search(easy.text) or easy.text.startswith("Only ")):
            continue  # what must be done within 3 months may take up to 3, and only those can who must be of a kind
        if ours.name == "can" and (
            said.words & {"encouraged", "payable"} or easy.text.startswith("Or ") or GOES_ON.match(easy.text)
        ):
            continue
        if ours.name == "will" and {each.name for each in mine} & _SOFTER:
            continue  # `we think it will`
        if (
            theirs
            and ours.name not in {each.name for each in same}
            and not {each.name for each in mine} & {*theirs}
            and all(frozenset((ours.name, name)) in clash for name in theirs)
        ):
            patterns = dict(_MODALS)
            yield Difference(Kind.MODALITY, first(patterns[ours.name], easy.text), first(patterns[theirs[0]], said.text))
            return


_IS_UP_TO = any_case(r"\b(?:may|might|can|could) (?:take|last|be) (?:up to|as long as)\b")
_CAN_ASK = any_case(r"\bcan (?:\w+ly )?(?:ask|apply)\b")
_NEED_TO = any_case(r"\bneeds? to\b(?! know\b)")
"""What offices say with `should`, where it is no advice: `applications should be renewed`."""
_WISHES = any_case(r"\b(?:wish(?:es|ing)?|want(?:s|ing)?) to\b")
"""What says of a `should` that it is how, and not whether: `those who wish to appeal should do so in writing`."""
_ONLY_WORDS = frozenset(("only", "solely", "exclusively"))
_BOUND = any_case(
    r"\b(?:or (?:more|less|fewer|over|under|above|below|older|younger|later|earlier)|(?:more|less|fewer|later|earlier|older|younger) than"
    r"|at (?:least|most)|before|after|over|under|up to|aged|only|provided|providing|subject to|who|named|consent|permission)\b"
)
_BEING = any_case(r"\b(?:must|(?:have|has|need|needs) to)(?: not)? (?:be(?! \w+(?:ed|en)\b)|have(?! to)|earn|own|live|hold)\b")
"""A `must` that says of what kind somebody has to be."""


def _asks_for_limit(easy: Reading, said: Reading) -> bool:
    """Whether a `must` says what the other sentence says as a limit of what may be: `you must be 18` for `anyone aged 18 may`."""
    is_limit = easy.text.startswith("First") or any(each.search(easy.text) for each in (_BOUND, _BEING))
    return is_limit and _BOUND.search(said.text) is not None


_IF_YOU_LIKE = any_case(r"\bif (?:you|they|we|he|she) (?:want|like|wish|choose)(?:s|es)?(?: to)?[.,]")


def _says_enough(easy: Reading, said: Reading, mode: str) -> bool:
    """Whether two sentences of one mode each are about the same. A `can` or `must` is seldom said of anything else."""
    if mode == "can" and _IF_YOU_LIKE.search(easy.text):
        return in_common(easy, said) > 1
    spare = in_common(easy, said) - HALF * len(easy.concepts) + (len(easy.concepts) < FEW)
    return spare > 0 or (spare == 0 and mode in ("can", "must"))


def best_part(easy: Reading, said: Reading) -> str:
    """What stands of a sentence before or after an `although`, whichever says more of what easy words say."""
    return max(APART_FROM.split(said.text), key=lambda part: in_common(easy, read(part)))


_APART_WORDS = frozenset(("although", "though", "but", "while", "however"))
FEW = 3
"""Words of a sentence that is so short that each that both have tells much."""
HALF = 0.5
"""How much of a sentence in easy words the other must say where each says of but one thing how sure or of how many it is."""
_SOFTER = frozenset(("hope", "may", "expect", "likely"))
_CAN_BE = re.compile(r"\bcan be\b", re.IGNORECASE)
"""What can be done may be what we will do."""


def _is_done_for_you(ours: _Mode, theirs: Sequence[str], said: Reading) -> bool:
    return ours.name == "will" and "can" in theirs and _CAN_BE.search(said.text) is not None


_ALSO = re.compile(r"\b(?:too|also|as well)\b", re.IGNORECASE)


def is_same_verb(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return any(word in theirs or kin(word) & theirs for word in ours)


_BUT_NOT_ALL = (SOFT, EXCEPT, ONLY, PLAIN_IF)


def denial(easy: Reading, said: Reading, near: Sequence[str]) -> Iterator[Difference]:
    """`You have to say your name` in the place of `you do not have to`, `Drive` in the place of `you must not drive`.

    `near` is what else stands by the sentence in easy words, which may say the `not`.
    """
    if unsure := _NOT_SURE.search(said.text):
        surely = None if negated(easy) else _SURELY.search(easy.text)
        if surely and in_common(easy, said) > 1:
            yield Difference(Kind.MODALITY, surely.group(), unsure.group())
        return
    if waits(easy, said) or _is_why(easy, said) or is_twice_denied(easy, said):
        return
    if not negated(said) or negated(_main(easy.text)) or easy.text.endswith("?"):
        return
    if (
        not negated(same_part(easy, said))
        or any(each.search(text) for each in _BUT_NOT_ALL for text in (easy.text, said.text))
        or AT_MOST.search(easy.text)
        or any(map(NOT.search, near[1:]))
        or any(map(SOFT.search, near[:1]))
        or (near and said_near(said.after(first_at(NOT, said.text), 4), near[:1]))
    ):
        return
    ours = [each for each in _modes(easy.text) if not each.is_inside]
    if any(each.is_denied for each in ours):
        return
    theirs = [each for each in _modes(said.text) if not each.is_inside and each.is_denied]
    much = in_common(easy, said) >= HALF * len(easy.concepts)
    for mine in ours:
        if any(
            (mine.name == each.name or (mine.name == "can" and each.name in _FORBIDS_MODES and not _NO_DUTY.search(said.text)))
            and (is_same_verb(mine.verb, each.verb) or (much and len(ours) == len(theirs) == 1))
            for each in theirs
        ):
            yield Difference(Kind.NEGATION, "", first(NOT, said.text), grave=True)
            return
    orders = [each.verb for each in theirs if each.name in ("must", "should", "can")] + list(_forbidden(said.text))
    is_fair = "before" in easy.words - said.words or "hesitate" in said.words
    verb = _order(easy.text) if not ours and orders and not is_fair else frozenset[str]()
    if verb and any(is_same_verb(verb, each) for each in orders) and in_common(easy, said) >= 1:
        yield Difference(Kind.NEGATION, "", first(NOT, said.text), grave=True)


_NOT_SURE = any_case(r"\b(?:cannot|can not|not) (?:be )?(?:guaranteed?|promised?)\b")
_SURELY = any_case(r"\b(?:will|always)\b")
_DOING = any_case(r"\b(?:for|when|while|by) \w+ing\b.*")


def _is_why(easy: Reading, said: Reading) -> bool:
    """Whether a sentence is about what the other does not deny: `you can complain` for `nobody is moved for complaining`."""
    doing = _DOING.search(said.text)
    return doing is not None and in_common(easy, read(doing.group())) > in_common(easy, read(said.text[: doing.start()]))


_NO_DUTY = any_case(r"(?:\bnot|n['’]t) (?:have|need) to\b|\bneed not\b")
"""What forbids nothing, since it only says what you are free not to do."""
_FORBIDS_MODES = ("must", "may", "should")
"""What forbids, with a `not`."""


def _order(text: str) -> frozenset[str]:
    """The verb of a sentence that tells you to do something."""
    text = text.removeprefix("Please ")
    tokens = tagged(text)
    return read(text).after(0, 1) if tokens and tokens[0].tag in ("VVB", "VVI", "VHB", "VDB") else frozenset()


def _forbidden(text: str) -> Iterator[frozenset[str]]:
    """The verb of a sentence that tells you not to do something."""
    for match in _FORBIDS.finditer(text):
        yield read(text).after(match.end(), 1)


_FORBIDS = re.compile(
    r"^(?:Please )?(?:Do not|Don['’]t|Never)\b|\b(?:you|to|please) (?:do not|don['’]t|never)\b(?! have| need)", re.IGNORECASE
)


_UNSURE = re.compile(
    r"\b(?:unless|only (?:if|when|where)|where possible|wherever possible|if possible|normally|usually|generally|until|(?:where|if|when) (?:necessary|needed|required|appropriate))\b",
    re.IGNORECASE,
)
_CLASH_OF_NOT = frozenset((frozenset(("will", "may")),))
"""Of what may or will not be so. `Cannot`, `may not` and `must not` often say the same."""


def _same_doer(easy: str, said: str) -> bool:
    """Whether a `you can` may be about what the other sentence says of somebody: `the show will stay` says nothing of what you do."""
    if not re.match(r"You can\b", easy):
        return True
    before = re.split(r"\b(?:can|must|will|may|should|shall|might|could|need|needs|have|has|are|is)\b", said, maxsplit=1)[0]
    if _AGENTLESS.search(said):
        return True
    return bool((read(before).concepts | frozenset(before.lower().split())) & {*public(), "you"})


_AGENTLESS = re.compile(
    r"\b(?:must|should|has to|have to|needs? to) be \w+(?:ed|en|id|lt|nt|pt|ught|ne|de|wn)\b(?!.*\bby\b)|\b(?:compulsory|mandatory|obligatory)\b",
    re.IGNORECASE,
)
"""What must be done, where nothing says who must do it."""


_CLAUSE = re.compile(r"\b(?:if|when|where|who|because|unless|until)\b[^,.;:]*", re.IGNORECASE)


def _main(text: str) -> Reading:
    """A sentence without what it says if or for whom it is."""
    return read(_CLAUSE.sub(" ", text))


_HAPPENED = re.compile(
    r"\b(?:has|have) (?:already |now |just )?(?=\w+(?:ed|en|t|ne|wn|de|ld|un|ut)\b)|(?<!\bis )(?<!\bare )(?<!\bbe )\b(?=\w+ed\b)",
    re.IGNORECASE,
)


_PERFECT = re.compile(r"\b(?:has|have) (?:already |now |just )?(?=\w+(?:ed|en|t|ne|wn|de|ld|un|ut)\b)", re.IGNORECASE)
_PAST = re.compile(r"\b(?:has|have|had|was|were)\b", re.IGNORECASE)
_IS_PLANNED = re.compile(r"\b(?:is|are) (?:being )?(?:planned|proposed|considered|expected)\b", re.IGNORECASE)


_NOW = re.compile(r"\b(?:(?<!than )now|already)\b", re.IGNORECASE)
_NEEDS_TO = any_case(r"\bneeds? to (?:know|understand|learn|see|think)\b")
"""What somebody needs to know, easy words say that they should."""
_NOW_TOO = re.compile(rf"{_NOW.pattern}|\b(?:currently|at present|at the moment|today)\b", re.IGNORECASE)
_COMING = ("will", "hope", "expect", "due", "may")


def already(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`has built` or `there is now` in the place of `will build` or `hopes to build`."""
    if not said.words & {*_MODAL_WORDS, "considered"} or any(not each.is_inside for each in _modes(easy.text)) or negated(easy):
        return
    coming = {each.name: each.verb for each in _modes(said.text) if each.name in _COMING and not each.is_inside}
    if coming and _NOW.search(easy.text) and not _NOW_TOO.search(said.text) and 2 * in_common(easy, said) >= len(easy.concepts):
        yield Difference(Kind.MODALITY, first(_NOW, easy.text), first(dict(_MODALS)[next(iter(coming))], said.text))
        return
    done = _PERFECT.search(easy.text)
    if done and not _PAST.search(said.text) and in_common(easy, said) >= ALIKE * len(easy.concepts):
        coming = {**coming, "hope": frozenset(easy.after(done.end(), 1))} if coming or _IS_PLANNED.search(said.text) else coming
    coming.pop("may", None)
    for match in _HAPPENED.finditer(easy.text):
        if _is_inside(easy.text[: match.start()]):
            continue  # `find out who died` says nothing of what happened to the finding
        for name, verbs in coming.items():
            if is_same_verb(easy.after(match.end(), 1), _have_happened(said)):
                continue  # one has opened, and the next will
            if is_same_verb(easy.after(match.end(), 1), verbs):
                yield Difference(
                    Kind.MODALITY, match.group().strip() or "that it happened", first(dict(_MODALS)[name], said.text) or "will"
                )
                return
    if coming and is_past(easy.text) and not is_past(said.text) and in_common(easy, said) >= ALIKE * len(easy.concepts):
        yield Difference(Kind.MODALITY, "that it happened", first(dict(_MODALS)[next(iter(coming))], said.text))


def to_come(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`They will take steps` in the place of `they have taken steps`."""
    done = _PERFECT.search(said.text) if easy.words & _MODAL_WORDS else None
    if not done or _is_inside(said.text[: done.start()]) or _PAST.search(easy.text) or _modes(said.text):
        return
    verb = said.after(done.end(), 1)
    for each in _modes(easy.text):
        if each.name in _COMING and not each.is_inside and is_same_verb(each.verb, verb):
            yield Difference(Kind.MODALITY, first(dict(_MODALS)[each.name], easy.text), done.group().strip())
            return


def _have_happened(said: Reading) -> frozenset[str]:
    """The verbs of what a sentence says has been done."""
    return frozenset().union(*(said.after(match.end(), 1) for match in _PERFECT.finditer(said.text)))


def is_past(text: str) -> bool:
    """Whether the first verb of a sentence tells of what was."""
    verb = next((token for token in tagged(text) if token.tag[:2] in ("VV", "VB", "VH", "VD", "VM")), None)
    return (
        verb is not None
        and verb.tag in ("VVD", "VBD", "VHD", "VDD")
        and verb.text.lower() not in ("had", "did", verb.lemma.lower())
    )


APART_FROM = re.compile(r"\b(?:although|though|but|while|however)\b", re.IGNORECASE)
