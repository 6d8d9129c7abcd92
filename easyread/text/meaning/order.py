"""What comes first, and what next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from easyread.text.any_case import AnyCase, any_case
from easyread.text.language import MONTHS
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.in_common import kin
from easyread.text.meaning.nots import negated
from easyread.text.meaning.reading import KEPT, Reading, concept, read
from easyread.text.meaning.units import IN_MINUTES

_WORDS = frozenset("before after then once prior ahead following upon until next afterwards later soon first".split())
"""One of these is in any sentence that says what comes first."""
_MARK = re.compile(
    r"(?<!look )(?<!looks )(?<!looked )(?<!looking )\b(?:(?P<before>before|prior to|ahead of|in advance of)"
    r"|(?P<after>after|following|upon|as soon as(?! possible| (?:you|they|we) can[.,;]| practicable)|once(?= (?:you|we|they|it|he|she|the|your|all|their|its|his|her|our|an?|this|these|any|\w+ed)\b))"
    r"|(?P<then>(?:and |, )?then|, after which)|(?P<until>until))\b(?! that| this| then| which)",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"(?:Then|Next|Afterwards|After (?:that|this)|(?:When|Once) you have done (?:that|this)|When that is (?:done|over)|(?:If|When|Once) you (?:have )?(?:pass|finish|do|complete|win)(?:e?d)? (?:it|this|that))\b,?",
    re.IGNORECASE,
)
_EARLIER = re.compile(r"Before (?:that|this)\b,?", re.IGNORECASE)


class _Steps(NamedTuple):
    """What comes first and what next, and the words that say so."""

    earlier: frozenset[str]
    later: frozenset[str]
    mark: str
    is_outer_first: bool
    """Whether the sentence says first what comes first, as `before` does and `after` does not."""


def order(easy: Reading, said: Reading, before: str = "") -> Iterator[Difference]:
    """`Eat after the test` in the place of `eat before the test`. `before` is the sentence before, of which `Then eat` is the next step."""
    if not easy.words & _WORDS or not said.words & _WORDS:
        return
    ours, theirs = _between(before, easy.text) or _steps(easy.text), _steps(said.text)
    if not ours or not theirs or _not_yet(easy, ours, said, theirs):
        return
    straight = _shared(ours.earlier, theirs.earlier) + _shared(ours.later, theirs.later)
    crossed = _shared(ours.earlier, theirs.later) + _shared(ours.later, theirs.earlier)
    both = _shared(ours.earlier, theirs.later) and _shared(ours.later, theirs.earlier)
    exact = (ours.earlier & theirs.later) | (ours.later & theirs.earlier)
    if exact and crossed > straight and crossed >= 1 and (both or ours.is_outer_first != theirs.is_outer_first):
        yield Difference(Kind.ORDER, ours.mark, theirs.mark, grave=True)


def _not_yet(easy: Reading, ours: _Steps, said: Reading, theirs: _Steps) -> bool:
    """Whether `not until 2027`, `not before 2027` or `after 2027` stands for another of the three, which say the same."""
    if "wait" in easy.words and theirs.mark.lower() == "until":
        return True
    if theirs.mark.lower().endswith("then") and ours.mark.lower().endswith("then"):
        return True  # each says no more than that it is next
    if ours.mark.lower() == "until" and negated(easy) and _ONLY_ONCE.search(said.text):
        return True
    if _is_denied(easy) != _is_denied(said) and {ours.mark.lower(), theirs.mark.lower()} == {"before", "after"}:
        return True
    marks = {(ours.mark.lower(), negated(easy)), (theirs.mark.lower(), negated(said))}
    return len(marks) == 2 and marks <= {("until", True), ("before", True), ("after", False)} and ("before", True) in marks


_ONLY_ONCE = any_case(r"\bonly (?:once|when|after)\b")
"""What waits for something, as `not until` does."""


def _is_denied(reading: Reading) -> bool:
    """Whether something is not so, be it with a `not`: what comes after the last day is refused."""
    return negated(reading) or _REFUSED.search(reading.text) is not None


_REFUSED = any_case(r"\b(?:reject|refus|disqualif|disregard|ignor|return)\w*\b")


def _shared(ours: frozenset[str], theirs: frozenset[str]) -> float:
    return sum(1.0 if word in theirs else 0.5 for word in ours if word in theirs or kin(word) & theirs)


_NO_STEP = re.compile(r"\?$|^(?:Some|Sometimes|Many|There)\b|\b(?:not|cannot)\b.* until\b")
"""What says of whom or when the next step is, and is none itself."""


def _between(before: str, text: str) -> _Steps | None:
    """What two sentences say, of which the second says that it comes next: `Then eat.`"""
    for pattern, is_next in ((_NEXT, True), (_EARLIER, False)) if not _NO_STEP.search(before) else ():
        if match := pattern.match(text):
            one, other = read(before).concepts, read(text[match.end() :]).concepts
            return _apart(match.group(), is_next, *((one, other) if is_next else (other, one)))
    return None


@lru_cache(KEPT)
def _steps(text: str) -> _Steps | None:
    """What one sentence says. None where it does not say so plainly."""
    if waits := _ONLY_THEN.match(text):
        return _apart("once", False, read(waits["first"]).concepts, read(waits["next"]).concepts)
    if lead := _LEAD.match(text):
        text = text[lead.end() :] if _MARK.search(text, lead.end()) else text
    matches = list(_MARK.finditer(text))
    if len(matches) == 2 and matches[1]["after"]:
        text = text[: matches.pop().start()]  # `before you clear up after a flood`
    if len(matches) != 1:
        return None
    match = matches[0]
    start, end = match.span()
    comma = text.find(",", end)
    if start == 0 and (match["then"] or comma < 0):
        return None
    outer, inner = (read(each) for each in ((text[:start], text[end:]) if start else (text[comma:], text[end:comma])))
    if match["until"] and not negated(outer):
        return None
    if not outer.concepts or (match["then"] and _WILL_THEN.search(text[:start])):
        return None  # `you can then ring us`
    is_outer_first = bool(match["before"] or match["then"])
    return _apart(
        match.group(), is_outer_first, *((outer.concepts, inner.concepts) if is_outer_first else (inner.concepts, outer.concepts))
    )


_WILL_THEN = re.compile(r"^(?!.*\b(?:and|but)\b).*\b(?:will|can|may|must|should|would|is|are|was|were|has|have) $", re.IGNORECASE)
"""What says before a `then` that this comes next, and not after what."""
_ONLY_THEN = re.compile(r"Only (?:once|after|when) (?P<first>.+) (?:may|can|will|would|could|should) (?P<next>.+)")


def _apart(mark: str, is_outer_first: bool, earlier: frozenset[str], later: frozenset[str]) -> _Steps:
    return _Steps(earlier - later, later - earlier, mark.strip(" ,"), is_outer_first)


_LEAD = re.compile(r"(?:After|Before|Following|Once) [^,]*, ")
"""What says when all of the rest is."""
_LENGTH = r"(?<!\d)(?P<number>\d{1,9})[ -](?:working |school |calendar )?(?P<unit>minute|hour|day|week|month|year)s?['’]?"
_AHEAD = re.compile(
    rf"{_LENGTH} (?:before|beforehand|ahead|in advance|prior|early|earlier|notice)\b|(?:no later than|notice of) {_LENGTH.replace('number', 'other').replace('unit', 'others')}",
    re.IGNORECASE,
)
_SINCE = re.compile(
    rf"{_LENGTH} (?:after|afterwards|later|late|following|from)\b|\bwithin {_LENGTH.replace('number', 'other').replace('unit', 'others')} (?:of|from|after)\b",
    re.IGNORECASE,
)


_LEAD_WORDS = frozenset(
    "before beforehand after afterwards ahead advance prior early earlier notice later late following from within until".split()
)


_OR_LATER = re.compile(r"\bor (?:later|after)\b", re.IGNORECASE)
_OR_EARLIER = re.compile(r"\bor (?:earlier|sooner|before)\b", re.IGNORECASE)
_FROM_THEN = re.compile(r"\b(?:or later|onwards?|from|after|since|no (?:earlier|sooner) than|not before)\b", re.IGNORECASE)
_UP_TO_THEN = re.compile(
    r"\b(?:or (?:earlier|sooner)|(?<!not )before|by|until|till|within|no later than|up to|at most|deadline|in advance|notice|least)\b",
    re.IGNORECASE,
)


def side(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`At 8 or earlier` in the place of `no earlier than 8`."""
    if not easy.words & {"later", "after", "earlier", "sooner", "before"}:
        return
    if negated(said):
        return
    for pattern, same, other in ((_OR_LATER, _FROM_THEN, _UP_TO_THEN), (_OR_EARLIER, _UP_TO_THEN, _FROM_THEN)):
        turned = pattern.search(easy.text)
        found = other.search(said.text)
        if turned and found and not same.search(said.text):
            yield Difference(Kind.HEDGE, turned.group(), found.group(), grave=True)


def lead(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`2 days after` in the place of `2 days in advance`."""
    if not easy.words & _LEAD_WORDS or not said.words & _LEAD_WORDS:
        return
    sides = (_AHEAD, _SINCE)
    ours, theirs = (tuple(_lengths(side, each.text) for side in sides) for each in (easy, said))
    for way, other in ((0, 1), (1, 0)) if "wait" not in easy.words else ():  # wait 4 months before is not until 4 months after
        if ours[way] & theirs[other] and not ours[other] and not theirs[way]:
            yield Difference(Kind.ORDER, _AHEAD_OR_SINCE[way], _AHEAD_OR_SINCE[other], grave=True)
            return
    if negated(said) and not negated(easy) and (end := _until(_UNTIL, easy)) and end & _until(_NOT_BEFORE, said):
        yield Difference(Kind.ORDER, "until", "not before", grave=True)
        return
    main = read(_FIRST_IF.sub("", easy.text))
    for mark, turned in (("before", "after"), ("after", "before")):
        if negated(main) == negated(said) and _hours(mark, easy.text) & _hours(turned, said.text) - _hours(mark, said.text):
            yield Difference(Kind.ORDER, mark, turned, grave=True)
            return
    one, two = _marked(easy.text), _marked(said.text)
    if (
        one
        and two
        and one[0] != two[0]
        and any(word in two[1] or kin(word) & two[1] for word in one[1])
        and _is_denied(easy) == _is_denied(said)
    ):
        yield Difference(Kind.ORDER, one[0], two[0], grave=True)


_FLANKED = any_case(r"\b(?P<left>\w+) (?P<mark>before|after) (?:(?:an?|the|your|their|our|its|his|her) )?(?P<right>\w+)")


def flanked(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`Waited before that` in the place of `waited after that`: the same words stand to its left and to its right."""
    if not easy.words & _SIDES or not said.words & _SIDES or negated(easy) != negated(said):
        return
    theirs = {_flanks(each): each["mark"] for each in _FLANKED.finditer(said.text)}
    for each in _FLANKED.finditer(easy.text):
        other = theirs.get(_flanks(each), "")
        if other and other.lower() != each["mark"].lower():
            yield Difference(Kind.ORDER, each["mark"], other, grave=True)
            return


def _flanks(match: re.Match[str]) -> tuple[str, str]:
    return concept(match["left"].lower()), concept(match["right"].lower())


_SIDES = frozenset(("before", "after"))
_UNTIL = any_case(r"\buntil\b")
_NOT_BEFORE = any_case(r"\b(?:until|before)\b")
_SHUT = any_case(r"\b(?:closed?|shut|wait\w*|only|stay\w*|keep\w*|off|out|broken)\b")


def _until(mark: AnyCase, reading: Reading) -> frozenset[str]:
    """The next thing that is named after an `until`, where the sentence does not say that something is shut so long."""
    match = None if _SHUT.search(reading.text) else mark.search(reading.text)
    return reading.after(match.end(), 1) if match else frozenset()


_FIRST_IF = re.compile(r"^(?:If|When) [^,]*, ")
_HOUR = any_case(
    r"\b(?P<mark>before|after) (?P<hour>\d{1,2}(?:[.:]\d\d)?)(?= ?[ap]m\b| in the (?:morning|afternoon|evening)| o['’]clock)"
)


@lru_cache(KEPT)
def _hours(mark: str, text: str) -> frozenset[str]:
    """The hours before or after which something is."""
    return frozenset(match["hour"].replace(":", ".") for match in _HOUR.finditer(text) if match["mark"].lower() == mark)


_PLAIN_MARK = re.compile(
    r"(?<!look )(?<!looks )(?<!looked )(?<!than )\b(before|after)\b(?! that| this| half| quarter| \d)", re.IGNORECASE
)


@lru_cache(KEPT)
def _marked(text: str) -> tuple[str, frozenset[str]] | None:
    """The `before` or `after` of a sentence, and the next thing that it names. None where it has none or both."""
    marks = list(_PLAIN_MARK.finditer(text))
    return (marks[0][1].lower(), read(text).after(marks[0].end(), 1)) if len(marks) == 1 else None


_AHEAD_OR_SINCE = ("before", "after")


@lru_cache(KEPT)
def _lengths(pattern: re.Pattern[str], text: str) -> frozenset[float]:
    found = ((match["number"] or match["other"], match["unit"] or match["others"]) for match in pattern.finditer(text))
    return frozenset(int(number) * IN_MINUTES[unit.lower()] for number, unit in found)


_SUM = r"[£€]?\d[\d,.]*(?<=\d)"
_CHANGED = re.compile(
    rf"\b(?:rais|ris|ros|increas|gr[eo]w|went|gone|f[ae]ll|cut|reduc|dropp?|lower|chang|extend|shorten|widen)\w*\b[^.;]*? from (?P<old>{_SUM})%?(?: [a-z]+)? to (?P<new>{_SUM})",
    re.IGNORECASE,
)
_WAS = any_case(r"\b(?:used to|had been|until now|in the past)\b")
_IS = any_case(r"\b(?:now|from now on|today)\b")
_TURNED = re.compile(rf"\bfrom (?P<old>{_SUM})%?(?: [a-z]+)? to (?P<new>{_SUM})", re.IGNORECASE)


_PLANNED = frozenset(
    "aim aims plan plans hope hopes will would could should want wants intend intends propose proposes proposed proposal proposals planned due ambition".split()
)
"""What says that a change is to come, so that it is still as it was."""


def changed(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`It used to be 18`, `now it is 16` or `from 18 to 16` in the place of `raised from 16 to 18`."""
    change = _CHANGED.search(said.text) if {"from", "to"} <= said.words else None
    if not change or change["old"] == change["new"]:
        return
    old, new = (re.search(rf"(?<![\d£€,.]){re.escape(change[each])}(?![\d,.]*\d)", easy.text) for each in ("old", "new"))
    if old and new:
        turned = any(each["old"] == change["new"] and each["new"] == change["old"] for each in _TURNED.finditer(easy.text))
    else:
        was, now = _WAS.search(easy.text), _IS.search(easy.text)
        turned = bool((new and was and not now) or (old and now and not was and not said.words & _PLANNED)) and not negated(easy)
    if turned:
        yield Difference(Kind.ORDER, change["new"], f"from {change['old']} to {change['new']}", grave=True)


_DAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_POINT = rf"(?:\d{{1,2}}(?:[.:]\d\d)? ?(?:am|pm)|noon|midday|midnight|(?:\d{{1,2}} )?(?:{'|'.join(MONTHS)})(?: \d{{4}})?|(?:{_DAY})|(?:19|20)\d\d)\b"
_SPAN = re.compile(rf"(?P<start>{_POINT})(?: ?[–-] ?| to | until | till | and )(?P<end>{_POINT})")
_STARTS = re.compile(
    rf"\b(?:start|begin|beg[au]n|open|from)\w*(?: (?!to\b|until\b|till\b|and\b)[a-z]+){{0,2}} (?P<at>{_POINT})(?! ?(?:[–-]|to|until|till|and) ?{_POINT})",
    re.IGNORECASE,
)
_ENDS = re.compile(
    rf"(?:\b(?:end|finish|clos|stop)\w*|(?<!from )\b(?:until|till))(?: (?!from\b|to\b|and\b)[a-z]+){{0,2}} (?P<at>{_POINT})",
    re.IGNORECASE,
)


@lru_cache(KEPT)
def _spans(text: str) -> frozenset[tuple[str, str]]:
    return frozenset((match["start"].lower(), match["end"].lower()) for match in _SPAN.finditer(text))


def ends(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`It starts in May` in the place of `from March to May`, and `from May to March`."""
    spans = _spans(said.text)
    if not spans:
        return
    turned = [match.group() for match in _SPAN.finditer(easy.text) if (match["end"].lower(), match["start"].lower()) in spans]
    first, last = {start for start, _ in spans}, {end for _, end in spans}
    turned += [match.group() for match in _STARTS.finditer(easy.text) if match["at"].lower() in last - first]
    turned += [match.group() for match in _ENDS.finditer(easy.text) if match["at"].lower() in first - last]
    if turned and not negated(easy) and not negated(said):
        start, end = min(spans)
        yield Difference(Kind.ORDER, turned[0], f"{start} to {end}", grave=True)
