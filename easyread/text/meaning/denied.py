"""A `not` of what must, can or may be done, which easy words do without."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from easyread.text.any_case import any_case
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.in_common import HALF, in_common
from easyread.text.meaning.limits import EXCEPT, ONLY, PLAIN_IF
from easyread.text.meaning.modes import DUTY, Mode, is_same_verb, outer_modes
from easyread.text.meaning.negation import AT_MOST, waits
from easyread.text.meaning.nots import NOT, SOFT, is_twice_denied, negated, said_near
from easyread.text.meaning.parts import first, first_at, same_part
from easyread.text.meaning.reading import Reading, read
from easyread.text.meaning.strength import ordered

_NOT_SURE = any_case(r"\b(?:cannot|can not|not) (?:be )?(?:guaranteed?|promised?)\b")
_SURELY = any_case(r"\b(?:will|always)\b")
_DOING = any_case(r"\b(?:for|when|while|by) \w+ing\b.*")
_CLAUSE = re.compile(r"\b(?:if|when|where|who|because|unless|until)\b[^,.;:]*", re.IGNORECASE)
_BUT_NOT_ALL = (SOFT, EXCEPT, ONLY, PLAIN_IF)
_NO_DUTY = any_case(r"(?:\bnot|n['’]t) (?:have|need) to\b|\bneed not\b")
"""What forbids nothing, since it only says what you are free not to do."""
_FORBIDS_MODES = ("must", "may", "should")
"""What forbids, with a `not`."""
_FORBIDS = re.compile(
    r"^(?:Please )?(?:Do not|Don['’]t|Never)\b|\b(?:you|to|please) (?:do not|don['’]t|never)\b(?! have| need)", re.IGNORECASE
)


def denial(easy: Reading, said: Reading, near: Sequence[str]) -> Iterator[Difference]:
    """`You have to say your name` in the place of `you do not have to`, `Drive` in the place of `you must not drive`.

    `near` is what else stands by the sentence in easy words, which may say the `not`.
    """
    if unsure := _NOT_SURE.search(said.text):
        surely = None if negated(easy) else _SURELY.search(easy.text)
        if surely and in_common(easy, said) > 1:
            yield Difference(Kind.MODALITY, surely.group(), unsure.group())
        return
    ours = outer_modes(easy.text)
    if any(each.is_denied for each in ours) or not _lacks_not(easy, said, near):
        return
    theirs = [each for each in outer_modes(said.text) if each.is_denied]
    if _is_denied(ours, theirs, easy, said) or (not ours and _orders_forbidden(easy, said, theirs)):
        yield Difference(Kind.NEGATION, "", first(NOT, said.text), grave=True)


def _lacks_not(easy: Reading, said: Reading, near: Sequence[str]) -> bool:
    """Whether the other sentence surely has a `not` of the whole, and neither easy words nor what is near them has one."""
    if waits(easy, said) or _is_why(easy, said) or is_twice_denied(easy, said) or easy.text.endswith("?"):
        return False
    if not negated(said) or not negated(same_part(easy, said)) or negated(_main(easy.text)) or AT_MOST.search(easy.text):
        return False
    return not any(each.search(text) for each in _BUT_NOT_ALL for text in (easy.text, said.text)) and not _is_near(said, near)


def _is_near(said: Reading, near: Sequence[str]) -> bool:
    """Whether the `not` is said by the rest of a statement or beside it."""
    rest = near[:1]
    if any(map(NOT.search, near[1:])) or any(map(SOFT.search, rest)):
        return True
    return bool(near) and said_near(said.after(first_at(NOT, said.text), 4), rest)


def _is_why(easy: Reading, said: Reading) -> bool:
    """Whether a sentence is about what the other does not deny: `you can complain` for `nobody is moved for complaining`."""
    doing = _DOING.search(said.text)
    return doing is not None and in_common(easy, read(doing.group())) > in_common(easy, read(said.text[: doing.start()]))


def _main(text: str) -> Reading:
    """A sentence without what it says if or for whom it is."""
    return read(_CLAUSE.sub(" ", text))


def _is_denied(ours: Sequence[Mode], theirs: Sequence[Mode], easy: Reading, said: Reading) -> bool:
    """Whether one says `not` of a mode that the other has."""
    alone = len(ours) == len(theirs) == 1 and in_common(easy, said) >= HALF * len(easy.concepts)
    forbids = not _NO_DUTY.search(said.text)
    return any(
        (mine.name == each.name or (forbids and mine.name == "can" and each.name in _FORBIDS_MODES))
        and (alone or is_same_verb(mine.verb, each.verb))
        for mine in ours
        for each in theirs
    )


def _orders_forbidden(easy: Reading, said: Reading, theirs: Sequence[Mode]) -> bool:
    """Whether easy words tell you to do what the other sentence tells you not to."""
    if "before" in easy.words - said.words or "hesitate" in said.words or in_common(easy, said) < 1:
        return False
    forbidden = [each.verb for each in theirs if each.name in DUTY or each.name == "can"]
    forbidden += (read(said.text).after(match.end(), 1) for match in _FORBIDS.finditer(said.text))
    verb = ordered(easy.text)
    return any(is_same_verb(verb, each) for each in forbidden)
