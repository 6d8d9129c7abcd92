"""How sure or free a sentence says that something is: must, may, will, and what is only planned."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from easyread.text.any_case import any_case
from easyread.text.meaning.in_common import kin
from easyread.text.meaning.reading import KEPT, read

MODAL_WORDS = frozenset(
    "must likely probably due payable have has had need needs needed requirement duty required obliged compulsory mandatory obligatory"
    " necessary essential law good up want like wish decide choose option right power authority eligible optional voluntary possible advisable"
    " recommended advised encouraged urged best considering consideration chance risk subject to be should ought may might could perhaps maybe"
    " possibly can cannot able allowed will shall going plan plans planned planning hope hopes hoped hoping aim aims aimed aiming want wants"
    " intend intends intended intending expect expects expected expecting like propose proposes proposed proposing endeavour endeavours endeavor"
    " try tries tried trying seek seeks ambition goal looking due scheduled set permitted welcome entitled free invited".split()
)
"""Words without which no sentence has a mode."""


def _said(*ways: str, end: str = r"\b") -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(ways)}){end}", re.IGNORECASE)


MODES = {
    "must": _said(
        "must",
        "ha(?:ve|s|d) to",
        "(?<!no )need(?:s|ed)? to",
        "(?:places|puts|imposes) a (?:requirement|duty) on",
        "(?<!not )(?<!no longer )(?:compulsory|mandatory|obligatory)",
        "(?:is|are|be) (?:required|obliged) to",
        "(?:is|are)(?: not| no longer)? (?:compulsory|mandatory|obligatory|necessary|essential|needed|required)",
        "(?:is|are) (?:due|payable)(?! to)",
        "required by law",
        "(?:it is|by) law that",
        "it is the law",
        "the law says(?: that)?",
        "(?:a|the|legal) duty to",
    ),
    "hope": _said(
        "(?<!a )(?<!the )(?<!year )(?<!our )(?<!its )(?<!their )plan to",
        "plan(?:s|ned|ning) to",
        "hop(?:e|es|ed|ing) to",
        "aim(?:s|ed|ing)? to",
        r"wants? (?:[\w’'-]+ ){0,3}?to",
        "intend(?:s|ed|ing)? to",
        "would like to",
        "propos(?:e|es|ed|ing) to",
        "(?:try|tries|tried|trying|endeavou?rs?) to",
        "seeks? to",
        "(?:ambition|goal|aim|vision) is (?:to|for|that)",
        "our (?:ambition|vision) that",
        "(?:hoped|intended) that",
        "looking to",
        "(?:we|they|experts|doctors|staff) (?:think|hope)",
    ),
    "likely": _said("(?:is|are) (?:most |very |quite )?likely (?:to|that)", "(?:will |is |are )?probably"),
    "expect": _said("expect(?:s|ed|ing)? to"),
    "should": _said(
        "(?!^)should",
        "ought to",
        "(?:is|are)(?: strongly)? (?:advised|encouraged|urged|recommended) to",
        "(?:is|are)(?: strongly| highly)? (?:advisable|recommended|best|(?:a )?good(?: idea)? to)",
    ),
    "may": _said(
        "may",
        "might",
        "could",
        "perhaps",
        "maybe",
        "possibly",
        "(?:is|are) (?:possible|considering|under consideration|being considered)(?! to)",
        "subject to (?:approval|planning|funding|agreement)",
        "a (?:chance|risk) of",
        end=r"\b(?! \d)",
    ),
    "can": _said(
        r"(?<!\bit )(?<!\bas you )can",
        "cannot",
        "(?:is|are|be) able to",
        r"(?:is|are|be) (?:allowed|permitted|welcome)(?: to)?\b",
        "(?:is|are|be) (?:entitled|free|invited) to",
        "ha(?:ve|s) the (?:option|right|choice|opportunity|power|authority) (?:of|to)",
        "(?:is|are|remains?) (?:optional|voluntary|eligible|available)",
        "(?:is|are) possible to",
        "(?:is|are) up to (?:you|them)",
        "if you (?:want|like|wish|choose)(?: to)?(?=[.,])",
        "you (?:can )?(?:decide|choose) (?:if|whether)",
    ),
    "will": _said("will", "shall", "going to"),
    "due": _said("(?:due|scheduled|set|about|(?:is|are) (?=to be)) ?to"),
}
"""By name what says each mode, the surest first."""
DUTY = frozenset(("must", "should"))
VERB = 2
"""Words after `must` or `may` among which its verb is."""


class Mode(NamedTuple):
    """How sure or free something is."""

    name: str
    verb: frozenset[str]
    is_inside: bool
    """Whether in a clause with `if`, `who` or the like."""
    is_denied: bool


@lru_cache(KEPT)
def modes(text: str) -> tuple[Mode, ...]:
    """How sure or free a sentence says each thing is. The first that fits a place counts: `will have to` is must."""
    taken: list[int] = []
    found: list[Mode] = []
    for name, pattern in MODES.items():
        for match in pattern.finditer(text):
            before = text[: match.start()]
            if not _is_part_of_another(name, match, before, taken):
                taken.append(match.start())
                found.append(Mode(name, _verb(text, *match.span()), is_inside(before), _is_denied(match, before)))
    return tuple(found)


def outer_modes(text: str) -> tuple[Mode, ...]:
    """The same but for those in clauses with `if` or `who`."""
    return tuple(each for each in modes(text) if not each.is_inside)


def mode_of(words: str) -> str:
    """Which mode some words say, empty where none."""
    return next((name for name, pattern in MODES.items() if pattern.search(words)), "")


def _verb(text: str, start: int, end: int) -> frozenset[str]:
    """What a mode is said of: the words after it, or else those before."""
    return read(text).after(end, VERB) or frozenset(each.concept for each in read(text).terms if each.start < start)


def is_same_verb(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether some words are, or are of the same kind as, others."""
    return any(word in theirs or kin(word) & theirs for word in ours)


_PERHAPS = re.compile(r"\b(?:may|might|could) $", re.IGNORECASE)
_LIKELY_THAT = any_case(r"\b(?:likely|hoped|intended|planned|proposed|possible) that\b[^,.;]*$|\bhopes?\b(?! to\b)[^,.;]*$")
_WEAK = ("will", "can", "may")
"""What says nothing of its own beside another: `will have to`."""


def _is_part_of_another(name: str, match: re.Match[str], before: str, taken: list[int]) -> bool:
    """Whether another mode at the same place counts, or the words say the month of May."""
    if name == "must":
        return _PERHAPS.search(before) is not None  # `may need to` is may
    if name == "will" and _LIKELY_THAT.search(before):
        return True  # in `it is likely that it will` only likely
    is_month = match.group() == "May" and match.start() > 0
    return is_month or (name in _WEAK and any(match.start() <= other <= match.end() + 1 for other in taken))


_SUBORDINATE = re.compile(
    r"\b(?:when|in case|if|which|that|where|who|whether|what|how|because|unless|until|before|after|once|while)\b[^.,;:]*$",
    re.IGNORECASE,
)
_AFTER_WHO = re.compile(r"\b(?:who|which|that)(?: \S+){3,} $", re.IGNORECASE)
"""`Patients who need a lift home `: a `who` that has ended."""
_OTHER_IF = re.compile(r"\b(?:when|if|where|whether|what|how|because|unless|until)\b[^.,;:]*$", re.IGNORECASE)
_AFTER_IF = re.compile(r"^(?:if|when|where|unless|once) (?:[^\s,]+ ){2,}(?:you|we|they|it|he|she)(?: \w+ly)? $", re.IGNORECASE)
"""`If you have a badge you `: an `if` that has ended without a comma."""


def is_inside(before: str) -> bool:
    """Whether what follows some words of a sentence is in a clause with `if`, `who` or the like."""
    if _AFTER_IF.match(before) or (_AFTER_WHO.search(before) and not _OTHER_IF.search(before)):
        return False
    return _SUBORDINATE.search(before) is not None


_DENIES = re.compile(r"\b(?:not|no longer|cannot)\b", re.IGNORECASE)
_DENIED_AFTER = re.compile(r" ?(?:not|never|no longer)\b|n['’]t\b", re.IGNORECASE)
_DENIED_BEFORE = re.compile(
    r"\b(?:(?:do|does|did|is|are) not|don['’]t|never|nobody|no one|none|neither(?: [\w-]+){0,6}|no(?: [\w-]+){1,3}) $",
    re.IGNORECASE,
)


def _is_denied(match: re.Match[str], before: str) -> bool:
    return (
        _DENIES.search(match.group()) is not None
        or _DENIED_AFTER.match(match.string, match.end()) is not None
        or _DENIED_BEFORE.search(before) is not None
    )
