"""What is not so, and what is so only for some or sometimes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from easyread.text.any_case import any_case
from easyread.text.grammar import tagged
from easyread.text.meaning.difference import ALIKE, CLOSE, Difference, Kind
from easyread.text.meaning.kin import about, about_the_same, in_common, kin
from easyread.text.meaning.parts import same_part
from easyread.text.meaning.reading import KEPT, Reading, concept, read

_NOT_WORDS = frozenset("not never no nobody none nothing neither nor cannot without nowhere n't n’t".split())
NOT = re.compile(
    r"\b(?:not(?! only)|never|no longer(?! than)|no(?! doubt| matter|\. ?\d| (?:earlier|later|more|fewer|less|longer|sooner) than)|no one|nobody|none|nothing|neither|nor|cannot|without|nowhere)\b|n['’]t\b",
    re.IGNORECASE,
)
SOFT = any_case(
    r"\b(?:unable|lack(?:s|ed|ing)?|fail(?:s|ed|ing|ure)?|stop(?:s|ped|ping)?|prevent(?:s|ed|ing|ion)?|avoid(?:s|ed|ing)?|refus(?:e(?! (?:crew|collect|bin|bag|sack|lorr|truck|site))|es|ed|ing)|ban(?:s|ned)?"
    r"|too (?:little|few|much|many)|less|fewer|least|hardly|rarely|seldom|instead|rather than|struggl(?:e|es|ed|ing)|hard to|difficult to|away from|free of|free from"
    r"|until|unless|except|bar (?=(?:bank|public|school) holidays?\b|weekends?\b|holidays\b|those\b|the (?:first|last)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|christmas|easter|one\b|two\b)|apart from|other than|excluding|only|closed|shut|suspend\w*|expir\w*|run(?:s|ning)? out|wait(?:ing)?\b[^.,;]*\b(?:before|until|for|after)|(?<!a )few|reduc(?:e|es|ed|ing)|keep out|stay out|leave out|left out|out of (?:order|service|action|use|reach|date|stock|work)|(?:turn|switch)(?:ed)? off|reject\w*|unemploy\w*|(?:home|job|help|pain|use|end|care|cash|child)less|independent|withdr[ae]w\w*|cancel\w*|abandon\w*|declin(?:e|es|ed|ing)|scrapp\w*|before (?:you|they|we|it|he|she) (?:can|may|will)|forbid\w*|prohibit\w*|refrain\w*|empty stomach"
    r"|illegal|un(?:less|til)|(?:un|in|im|dis|ir)(?:able|fair|safe|well|happy|clear|likely|common|equal|equality|possible|correct|complete|agree|appear|regular)\w*)\b"
)
"""What says not without a not."""
_UNABLE = re.compile(
    r"\b(?:unable|exempt(?:ed)? from|forbidden|prohibited|bans?|banned|refused|unsuitable|unsafe|(?<!to )avoid(?:s|ed|ing)?|(?:stay|keep) (?:away|out|off)|refrain(?:s|ed|ing)? from|declin(?:e|es|ed|ing) to|fail(?:s|ed|ing)? to|refus(?:e|es|ed|ing) to|lack(?:s|ed)?)\b",
    re.IGNORECASE,
)
_UNABLE_WORDS = frozenset(
    "exempt exempted away off out avoid avoids avoided avoiding refrain refrains refrained refraining decline declines declined declining ban bans forbidden prohibited banned refused unsuitable unsafe unable fail fails failed failing refuse refuses refused refusing lack lacks lacked".split()
)
"""What says `not` of the verb after it, so that without it the opposite is said."""
_CLAUSE = re.compile(
    r"[.,;:!?()]|\b(?:but|and|because|if|when|unless|so|while|although|which|who|(?<!evidence )(?<!proof )(?<!sign )that)\b",
    re.IGNORECASE,
)
SCOPE = 3
"""Words that say something, after a `not`, of which it says that they are not so."""
_AUXILIARY = frozenset("have need do be go want able allow".split())


def negated(reading: Reading) -> bool:
    """Whether a sentence has a `not` of some kind."""
    return bool(reading.words & _NOT_WORDS) and NOT.search(reading.text) is not None


@lru_cache(KEPT)
def _negations(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Each `not` of a sentence, and what it says is not so."""
    found = []
    is_pair = "neither" in read(text).words
    for match in NOT.finditer(text):
        if is_pair and match.group().lower() == "nor":
            continue
        stop = _CLAUSE.search(text, match.end())
        scope = read(text).after(match.end(), SCOPE, stop.start() if stop else None)
        found.append((match.group().lower(), scope))
    return tuple(found)


def close(easy: Reading, said: Reading) -> bool:
    """Whether two sentences say so nearly the same that each word of them counts."""
    shared = in_common(easy, said)
    return shared >= CLOSE * len(easy.concepts) or shared >= ALIKE * len(said.concepts)


_PART = re.compile(r"[,;:]|\b(?:but|unless|except|while|although|rather|instead)\b", re.IGNORECASE)
NEARLY = 0.5
"""How much of a sentence in easy words the other must say, if that says one thing only."""
LEAST = 1.0
"""Words that both have at least, of which one of the same kind counts for half."""


def nearly(easy: Reading, said: Reading) -> bool:
    """Whether a sentence that says one thing only says about half of what another does."""
    shared = in_common(easy, said)
    return shared >= LEAST and shared >= NEARLY * len(easy.concepts) and not _PART.search(said.text)


def alike(easy: Reading, said: Reading) -> bool:
    """Whether each of two sentences says most of what the other does."""
    return in_common(easy, said) >= ALIKE * len(easy.concepts) and in_common(said, easy) >= ALIKE * len(said.concepts)


def negation(easy: Reading, said: Reading, around: str, beside: Sequence[str] = ()) -> Iterator[Difference]:
    """A `not` that only one of the two has. `around` is the rest of the statement, `beside` the statements next to it."""
    yield from _now_able(easy, said, around)
    if not (negated(easy) or negated(said)) or waits(easy, said) or waits(said, easy):
        return
    if not close(easy, said):
        yield from _forbids(easy, said) if negated(easy) else _allows(easy, said, (around, *beside))
        return
    shared = (easy.concepts & said.concepts) - _AUXILIARY
    if "enough" in shared or "enough" in easy.words:
        return  # `not enough` and `too little` say the same of it
    ours, theirs = _apart(_negations(easy.text), _negations(said.text))
    soft = [{match.group().lower() for match in SOFT.finditer(each.text)} for each in (easy, said)]
    lost = [word for word, scope in theirs if scope & shared and not said_near(scope, (around, *beside))]
    if len(theirs) > 1 or not negated(same_part(easy, said)) or _needs_no_not(easy, said, (around, *beside), beside):
        lost = []
    if _INSIDE.search(easy.text[: first_at(NOT, easy.text)]) and (said.words & _OTHERS or not PLAIN_IF.search(said.text)):
        ours = []  # `if you have no pass` is what `others` says
    if _NEED_NOT.search(easy.text) and not _is_duty(easy, said):
        ours = []
    added = [word for word, scope in ours if scope & shared and not (concept("pay") in scope and _FREE.search(said.text))]
    if lost and not ours and not soft[0] - soft[1] and not NOT.search(around):
        yield Difference(Kind.NEGATION, "", lost[0], grave=True)
    elif added and not theirs and not soft[1] - soft[0] and not said.words & _ENDED:
        yield Difference(Kind.NEGATION, added[0], "", grave=True)
    elif ours and not lost:
        yield from _forbids(easy, said)


_IN_STEPS = frozenset("after once when first then wait".split())
_ENDED = frozenset(("dropped", "shelved", "moved", "moves"))
"""What is no longer so, or no longer there."""
_OTHERS = frozenset(("other", "others", "otherwise", "else", "rest", "outside"))


def _allows(easy: Reading, said: Reading, near: Sequence[str]) -> Iterator[Difference]:
    """`We can take gifts` in the place of `staff cannot accept gifts`, where the verb after the `not` is the same or of the same kind."""
    theirs = _negations(said.text)
    if (
        len(theirs) != 1
        or in_common(easy, said) < max(LEAST, NEARLY * len(easy.concepts))
        or not negated(same_part(easy, said))
        or any(each.search(" ".join((_CLAUSES.sub(" ", easy.text), *near[:1]))) for each in (NOT, SOFT, ONLY, AT_MOST))
        or said_near(theirs[0][1], near)
    ):
        return
    match = NOT.search(said.text)
    start = match.end() if match else 0
    verb = said.after(start, 1)
    if not _is_order(easy.text) and not _INSIDE.search(said.text[:start]):
        stop = _CLAUSE.search(said.text, start)
        verb = said.after(start, LIMIT, stop.start() if stop else None)
    excepted = _limit(EXCEPT, said) if EXCEPT.search(said.text) else frozenset[str]()
    if verb & about(easy) and not (excepted and excepted <= easy.concepts) and not _needs_no_not(easy, said, near, near):
        yield Difference(Kind.NEGATION, "", theirs[0][0], grave=True)


AT_MOST = re.compile(r"\bat most\b|\bor (?:less|fewer|under|older|over|more|above)\b|\bup to\b|\?$", re.IGNORECASE)


_CLAUSES = re.compile(r"\b(?:if|when|because|so)\b[^.,;:]*", re.IGNORECASE)
"""Clauses whose `not` is none of the sentence."""


def _is_order(text: str) -> bool:
    """Whether a sentence tells you to do something, which may be another thing than what you must not do."""
    tokens = [token for token in tagged(text)[:3] if token.text.lower() not in ("first", "please", "always", "then", "so")]
    return bool(tokens) and tokens[0].tag in ("VVB", "VVI", "VHB", "VDB")


_INSIDE = re.compile(r"\b(?:if|when|where|who|that|which|because|so|as|unless|until)\b[^.,;:]*$", re.IGNORECASE)
"""What makes a `not` say whom or what the rest is about."""


def waits(one: Reading, other: Reading) -> bool:
    """Whether `ring after 2pm` stands for `do not ring before 2pm`."""
    return (
        not negated(one)
        and bool(one.words & {"after", "from"})
        and negated(other)
        and bool(other.words & {"before", "until"})
        and not other.words & {"after", "from"}
    )


_NEED_NOT = re.compile(r"\b(?:do not|don['’]t|does not|will not) (?:have|need) to\b", re.IGNORECASE)


def _is_duty(easy: Reading, said: Reading) -> bool:
    """Whether the other sentence has, as a verb, what you do not have to do here: `bring your book` says nothing of `to book`."""
    match = _NEED_NOT.search(easy.text)
    verb = easy.after(match.end(), 1) if match else frozenset()
    return any(token.tag.startswith("V") and concept(token.text.lower()) in verb for token in tagged(said.text))


_BECAUSE = re.compile(r"\b(?:because|since|as)\b", re.IGNORECASE)


def _now_able(easy: Reading, said: Reading, around: str) -> Iterator[Difference]:
    """`found it` in the place of `was unable to find it`."""
    if (
        _BECAUSE.search(said.text)
        and not _BECAUSE.search(easy.text)
        and not said.after(_end(_UNABLE, said.text), 1) & easy.concepts
    ):
        return
    if (
        negated(said)
        or not (said.words & _UNABLE_WORDS and _UNABLE.search(said.text))
        or any(each.search(f"{easy.text} {around}") for each in (NOT, SOFT, _FREE))
    ):
        return
    unable = _UNABLE.search(said.text)
    if not unable or not said.after(unable.end(), SCOPE) & about(easy) | said.after(0, SCOPE, unable.start()) & easy.concepts:
        return
    whose = _WHO_IS if unable.group()[:6].lower() != "exempt" else _WHO_IF
    if not whose.search(said.text[: unable.start()]) and (close(easy, said) or nearly(easy, said)):
        yield Difference(Kind.NEGATION, "", first(_UNABLE, said.text), grave=True)


def _needs_no_not(easy: Reading, said: Reading, near: Sequence[str], beside: Sequence[str]) -> bool:
    """Whether easy words say the same without the `not`, or say it next to this sentence."""
    return bool(
        ("free" in easy.words and concept("pay") in said.concepts)
        or _NOT_REFUSED.search(said.text)
        or _spares(easy, said)
        or (_NOT_AS.search(said.text) and easy.words & {"more", "better"})
        or _is_all_excepted(easy, said)
        or "just" in easy.words  # `you can just come` says `without an appointment`
        or (said.words & {"until", "before"} and easy.words & _IN_STEPS)
        or _is_about_another_thing(easy, said)
        or any(_IF_NOT.match(each) for each in beside)
        or (
            _INSIDE.search(said.text[: first_at(NOT, said.text)])
            and any("?" in each and read(each).concepts & said.concepts for each in near)
        )
    )


_NOT_AS = any_case(r"\bnot (?:as|so) \w+ as\b")
_CAN_WITHOUT = re.compile(
    r"^(?!.*\b(?:not|cannot|no|never|nobody)\b).*\b(?:can|may|able to|allowed to|entitled to) .*\bwithout\b", re.IGNORECASE
)
_PLAIN_NOT = re.compile(
    r"(?:You|We|They|People|Children|Patients|Visitors|Tenants|Pupils|Adults) (?:cannot|can not|must not|may not|do not(?! have| need)|will not)\b"
)
_ELSEWHERE = re.compile(r"\b(?:but|although|however|instead|rather|while|free)\b", re.IGNORECASE)


def _forbids(easy: Reading, said: Reading) -> Iterator[Difference]:
    """A sentence that does nothing but say `you cannot`, of what the other says in other words and without any limit."""
    match = _PLAIN_NOT.match(easy.text)
    if (
        not match
        or (negated(said) and not _CAN_WITHOUT.search(said.text))
        or "without" in easy.words
        or any(each.search(said.text) for each in (SOFT, EXCEPT, ONLY, PLAIN_IF, _ELSEWHERE))
    ):
        return
    if any(each.search(easy.text) for each in (_IF, EXCEPT, ONLY)):
        return
    if len(easy.concepts & said.concepts) >= ALIKE * len(easy.concepts):
        yield Difference(Kind.NEGATION, match.group(), "", grave=True)


_WHO_IS = re.compile(r"\b(?:who|that|if|when|where|whose|anyone|those|people)\b[^,.;:]*$", re.IGNORECASE)
"""What makes `unable` say whom something is for."""
_WHO_IF = any_case(r"\b(?:who|that|if|when|where|whose)\b[^,.;:]*$")
_FREE = re.compile(r"\b(?:free|for nothing|waived|no charge|at no cost|without charge)\b", re.IGNORECASE)


def said_near(scope: frozenset[str], near: Sequence[str]) -> bool:
    """Whether another sentence says that the same is not so: with a `not` about one of the words, or `free` of what does not cost."""
    if concept("pay") in scope and any(_FREE.search(each) for each in near):
        return True
    soft = (each for each in near if SOFT.search(each))
    return any(scope & other for each in near for _, other in _negations(each)) or any(
        2 * len(scope & read(each).concepts) > len(scope) for each in soft
    )


_NOT_REFUSED = re.compile(
    r"\b(?:nobody|no one|nothing|not|never|no)\b[^.,;]*\b(?:hesitate|prevents?|refused|turned away|excluded|prevented|banned|left out)\b|\b(?:cannot|not) (?:be )?(?:guarantee|promise)|\bno (?:\w+ )?limit\b|\b(?:illegal|unlawful|offence|prohibited|forbidden)\b[^.,;]*\bwithout\b|\bun(?:accompanied|attended|supervised|licensed|insured|registered)\b[^.,;]*\b(?:not|cannot|never|no)\b|\bnot (?:be )?(?:left )?un(?!der|til|less)\w{4,}",
    re.IGNORECASE,
)
"""Two that together say that it is so."""
_SPARES = re.compile(r"\b(?:not|never|no)\b[^.,;]{0,12}\b(affect|lose|harm|stop|prevent|delay)(?:s|ed|ing)?\b", re.IGNORECASE)


def _spares(easy: Reading, said: Reading) -> bool:
    """Whether a `not` says that something goes on: `you still get meals` for `it will not affect your meals`."""
    match = _SPARES.search(said.text)
    return match is not None and concept(match[1].lower()) not in easy.concepts


_IF_NOT = re.compile(r"If (?:you|they|we|it|he|she|this|that) (?:do|does|did|are|is|have|has|can)(?:not| not|n['’]t)\b")
"""What says the `not` of the statement before it."""


def _is_about_another_thing(easy: Reading, said: Reading) -> bool:
    """Whether a thing that is named instead makes the `not` needless: `Use the stairs` for `do not use the lift`."""
    return all(_things(one) - about(other) for one, other in ((easy, said), (said, easy)))


def _things(reading: Reading) -> frozenset[str]:
    return frozenset(concept(token.text.lower()) for token in tagged(reading.text) if token.tag.startswith("NN"))


_Negation = tuple[str, frozenset[str]]


def _apart(ours: Sequence[_Negation], theirs: Sequence[_Negation]) -> tuple[list[_Negation], list[_Negation]]:
    """What each says is not so and the other does not."""
    mine, other = list(ours), list(theirs)
    for each in ours:
        if same := next((one for one in other if each[1] & one[1] or (each[0] == one[0] and not each[1])), None):
            mine.remove(each)
            other.remove(same)
    return mine, other


_CONDITION_WORDS = frozenset(
    "besides bar aside save nobody none only solely exclusively except apart other excluding exception but unless exempt apply including if until provided providing long condition event where when whenever should anyone consent permission approval agreement".split()
)
ONLY = re.compile(
    r"\b(?:only|unique|sole|single|solely|exclusively|nobody but|no one but|nobody else|no one else|alone|just|(?:restricted|limited|reserved|confined) (?:to|for))\b",
    re.IGNORECASE,
)
EXCEPT = re.compile(
    r"\b(?:except|apart from|aside from|other than|excluding|with the exception of|save (?:for|in|where|when|on)|(?:every\w*|all|any\w*|days?) bar|bar (?=(?:bank|public|school) holidays?\b|weekends?\b|holidays\b|those\b|the (?:first|last)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|christmas|easter|one\b|two\b)|but (?:\w+ ){0,2}not(?! (?:have|need) to)|unless|exempt|does not apply|do not apply|not including)\b",
    re.IGNORECASE,
)
_UNTIL = r"until(?! (?:\d|noon|midday|midnight|dusk|dawn|dark|late|half|quarter|about|around|further notice|then|now|recently))"
"""An `until` that says on what something depends, and not the time of day."""
_IF = re.compile(
    r"^First\b|\b(?:if|unless|until|provided|providing|as long as|so long as|on condition|in case|when|where|while|once|(?<!look )(?<!looks )(?<!looked )(?<!looking )after|before|during|needed|need|on request|by request|on demand|as required)\b",
    re.IGNORECASE,
)
_PROVIDED = r"provid(?:ed|ing) (?:that|you|they|we|it|he|she|your|their|the|there)|(?:so|as) long as|on (?:the )?condition"
PLAIN_IF = re.compile(rf"\b(?:if|unless|{_UNTIL}|{_PROVIDED})\b", re.IGNORECASE)
_UNLESS = re.compile(r"\bunless\b", re.IGNORECASE)
"""What is looked for as an exception, and so not as an `if` again."""
_WHO = re.compile(r"\b(?:who|whose|that|with|for|any|anyone|those|aged|over|under|living)\b", re.IGNORECASE)
"""What says for whom something is, as an `if you` does."""
JUST_ONLY = re.compile(
    r"(?<!not )(?<!needs )(?<!need )\b(?:only|solely|exclusively|(?:nobody|no one|none) (?:besides|but|other than|apart from))\b(?! child| need| ha(?:ve|s) to| \d| a few\b| a little\b| a (?:small )?minority\b| some\b| half\b)",
    re.IGNORECASE,
)
_DO_THIS = re.compile(r"\bdo (?:this|it|that|so)\b", re.IGNORECASE)
_POINTS_BACK = re.compile(
    r"(?:This|That|It) is (?:only |just )?(?:if|unless|for|when)\b|(?:You|They|We) (?:do not|don['’]t) (?:have|need) to\b[^,.]*\b(?:if|when|unless)\b"
)
"""`This is if you are over 50`: what limits the statement before."""
LIMIT = 5
"""Words after an `only` or `except` that say what it is about."""


def condition(easy: Reading, said: Reading, around: str, beside: Sequence[str]) -> Iterator[Difference]:
    """An `only`, `except` or `if` that only one of the two has.

    `around` is the rest of the statement, `beside` the statements next to it: each may say the limit in a sentence of its own.
    """
    if not (easy.words | said.words) & _CONDITION_WORDS:
        return
    whole = f"{easy.text} {around}"
    told = (
        _denied_limit(easy, said)
        or _other_limit(easy, said, whole, (around, *beside))
        or _turned_exception(easy, said)
        or _other_if(easy, said, around, beside)
    )
    if told:
        yield told


DAY_WORDS = frozenset(
    f"{day}{ending}"
    for day in "monday tuesday wednesday thursday friday saturday sunday weekday weekend".split()
    for ending in ("", "s")
)
"""Where both name days, these say the limit: `from Monday to Friday` for `on weekdays only`."""
_ONE = re.compile(r"\b(?:one|1|single|alone)\b", re.IGNORECASE)
_SUBJECT_TO = re.compile(r"\b(?:subject to|depending on|depends? on|permitting)\b", re.IGNORECASE)
_EVER = re.compile(r"\b(?:never|always|at any time)\b", re.IGNORECASE)
_TIME_LIMIT = re.compile(r"\b(?:until|unless|before)\b", re.IGNORECASE)


def _limits_time(text: str) -> bool:
    return any(each.search(text) for each in (_IF, EXCEPT, ONLY))


def _other_limit(easy: Reading, said: Reading, whole: str, near: Sequence[str]) -> Difference | None:
    """An `only` or `except` that one of the two has. `near` is what else may say it."""
    if (
        _EVER.search(easy.text)
        and not _EVER.search(said.text)
        and (_TIME_LIMIT if negated(said) else PLAIN_IF).search(said.text)
        and in_common(easy, said) >= max(LEAST, NEARLY * len(easy.concepts))
        and not _limits_time(whole)
    ):
        return Difference(
            Kind.CONDITION, first(_EVER, easy.text), first(_TIME_LIMIT if negated(said) else PLAIN_IF, said.text), grave=True
        )
    for pattern, marks in ((JUST_ONLY, (ONLY, EXCEPT, NOT)), (EXCEPT, (ONLY, EXCEPT, NOT, PLAIN_IF, _TIME_LIMIT))):
        if (
            pattern.search(said.text)
            and not (easy.words & DAY_WORDS and (days := _limit(pattern, said) & DAY_WORDS) and not days & easy.concepts)
            and not (_limits(whole) if pattern is not EXCEPT else _limits_more(whole, said))
            and not _is_the_exception(pattern, easy, said)
            and not _says_limit(pattern, easy, said, near)
            and _is_of(pattern, easy, said)
        ):
            return Difference(Kind.CONDITION, "", first(pattern, said.text), grave=True)
        if (
            pattern.search(easy.text)
            and not any(each.search(said.text) for each in (*marks, _SUBJECT_TO, _ONE))
            and (close(easy, said) or (pattern is JUST_ONLY and in_common(easy, said) >= max(LEAST, NEARLY * len(easy.concepts))))
        ):
            return Difference(Kind.CONDITION, first(pattern, easy.text), "", grave=True)
    return None


_EVEN_IF = re.compile(
    r"\b(?:even (?:if|when|where)|whether or not|(?:no|does not|doesn['’]t) matter (?:if|whether|how|who|what|when|where|which))\b",
    re.IGNORECASE,
)
_WHATEVER = re.compile(
    r"\b(?:even|regardless|irrespective|what\w*|whether|of any|despite|although|though|matter|rather than|however|without)\b",
    re.IGNORECASE,
)


def _denied_limit(easy: Reading, said: Reading) -> Difference | None:
    """`We keep it even if you do not pay` in the place of `unless you pay, it is not kept`."""
    even = _EVEN_IF.search(easy.text) if easy.words & {"even", "whether", "matter"} else None
    if not even:
        return None
    limit = next((match for each in (PLAIN_IF, ONLY, EXCEPT) if (match := each.search(said.text))), None)
    if not limit or _WHATEVER.search(said.text):
        return None
    if not about_the_same(easy, said) and len(said.after(limit.end(), LIMIT) & easy.concepts) < LEAST:
        return None
    return Difference(Kind.CONDITION, even.group(), limit.group(), grave=True)


_AND = re.compile(r"\b(?:and|but)\b|;")


def _is_of(pattern: re.Pattern[str], easy: Reading, said: Reading) -> bool:
    """Whether a limit is of what easy words say: in `borrow 12 and renew them unless another asks` it is of renewing."""
    match = pattern.search(said.text)
    if not match:
        return False
    ends = [each.end() for each in _AND.finditer(said.text, 0, match.start())]
    bound = read(said.text[ends[-1] :] if ends else said.text)
    return not ends or bool(in_common(easy, bound)) or in_common(easy, said) == 0


_INTRODUCES = re.compile(r"(?:Some|Sometimes|Many)\b")
"""What says of whom the next sentence is, as an `if` does."""
_LOSABLE = re.compile(
    rf"{PLAIN_IF.pattern}|\bin the event of\b|\bwith (?:the|your|their|prior|written|a parent's) (?:\w+ )?(?:consent|permission|approval|agreement)\b|^(?:Where|When|Whenever) (?:an?|the|your|any|there|this)\b|^Should\b|\bshould the\b|\banyone (?:who|whose)\b|(?<!, )\bwhen(?:ever)? (?:requested|needed|required|accompanied|asked|(?:you|they|the \w+|an? \w+) (?:have|has|can|cannot|needs?|requires?|agrees?))\b|(?<!only )(?<!, )\bwhere (?:[\w'’]+ ){{1,4}}(?:is|are|has|have|can|cannot|exceeds?|needs?|requires?|wish\w*)\b",
    re.IGNORECASE,
)
"""What says `if`, in the words of offices too."""


_WEAK_IF = re.compile(
    r"\b(?:(?<!look )(?<!looks )(?<!looked )(?<!looking )after|before|during|needed|need|while|once)\b", re.IGNORECASE
)
"""What says an `if` only where it says it of the same."""


_WHO_HAS = re.compile(r"\bwho (?:has|have|needs?)\b|\bwith an\b", re.IGNORECASE)


def _says_if(text: str, said: Reading) -> bool:
    """Whether a text may say an `if` of the other sentence."""
    if any(each.search(_WEAK_IF.sub(" ", text)) for each in (_IF, ONLY, EXCEPT, _WHO_HAS)):
        return True
    return _WEAK_IF.search(text) is not None and bool(read(text).after(first_at(_WEAK_IF, text), LIMIT) & about(said))


_MAY = any_case(r"\b(?:may|might|could|usually)\b")
_DUTY = any_case(r"\b(?:must|(?:have|has|need|needs) to)\b")
"""What says a limit as a duty: `you must not be in the way` for `provided that you are not`."""


def _other_if(easy: Reading, said: Reading, around: str, beside: Sequence[str]) -> Difference | None:
    """An `if` that one of the two has."""
    is_softer = _MAY.search(easy.text) is not None or any(map(_DUTY.search, (easy.text, around, *beside[:1])))
    if _LOSABLE.search(_UNLESS.sub(" ", said.text)) and not any(
        _says_if(text if is_softer else _without_known_ifs(text, said), said) for text in (easy.text, around)
    ):
        known = _limit(_LOSABLE, said) <= about(easy)  # `If you have pets, keep them in` is `Keep pets in`
        if _OWN_DUTY.search(easy.text) and not _BINDS.search(said.text):
            return None  # what you must do is what the `if` asks for
        asked = any("?" in each for each in (easy.text, around, *beside))  # `Is it far? Take the bus` says `if it is far`
        lost = (
            not known
            and not asked
            and not _INTRODUCES.match(easy.text)
            and not _says_limit(_LOSABLE, easy, said, (around, *beside))
        )
        return Difference(Kind.CONDITION, "", first(_LOSABLE, said.text)) if lost and _is_of(_LOSABLE, easy, said) else None
    if (
        not PLAIN_IF.search(easy.text)
        or any(each.search(said.text) for each in (_IF, _LOSABLE, ONLY, EXCEPT, NOT))
        or not alike(easy, said)
    ):
        return None
    new = _limit(PLAIN_IF, easy) - said.concepts  # `if you are a patient` is what `patients` says
    stems = {word[:STEM] for word in said.concepts}
    new = new if not any(word[:STEM] in stems for word in new) else frozenset()  # `if you do research` is what `researchers` says
    return Difference(Kind.CONDITION, first(PLAIN_IF, easy.text), "") if new and not _WHO.search(said.text) else None


STEM = 6
"""Letters that are the same in `research` and `researcher`."""
_ONLY_IF = re.compile(r"\b(?:if|when|for)\b", re.IGNORECASE)


def _turned_exception(easy: Reading, said: Reading) -> Difference | None:
    """`Come if you are ill` in the place of `come unless you are ill`."""
    if (
        not EXCEPT.search(said.text)
        or any(each.search(easy.text) for each in (EXCEPT, JUST_ONLY))
        or not _ONLY_IF.search(easy.text)
    ):
        return None
    limit = _limit(EXCEPT, said)
    if any(word[0].isdigit() for word in limit) or _says_but_not(easy, said):
        return None  # `unless you are under 18` is `if you are 18 or over`
    limit -= {"person"}
    ours = _limit(_ONLY_IF, easy)
    same = (
        limit
        and 2 * len([word for word in limit if word in ours or kin(word) & ours]) >= len(limit)
        and negated(easy) == negated(said)
        and _frees(easy) == _frees(said)
    )
    return Difference(Kind.CONDITION, first(_ONLY_IF, easy.text), first(EXCEPT, said.text), grave=True) if same else None


_FORBIDDEN = re.compile(r"\b(?:prohibited|forbidden|banned|not|no|cannot|closed)\b", re.IGNORECASE)


def _limits_more(text: str, said: Reading) -> bool:
    """Whether a text has a limit besides the one `not` that says what the other forbids: `no dogs` is no exception of `dogs are banned`."""
    is_forbidden = _FORBIDDEN.search(EXCEPT.sub(" ", said.text)) is not None
    text = text if _MAY.search(text) else _without_known_ifs(text, said)
    return any(each.search(text) for each in (ONLY, EXCEPT, PLAIN_IF, _BUT, _GOES_ON)) or len(NOT.findall(text)) > is_forbidden


_IF_CLAUSE = any_case(r"\b(?:if|when) [^,.;?]*")


def _without_known_ifs(text: str, said: Reading) -> str:
    """A text without each `if` that asks what the other sentence says before its limit, of whom or when it speaks."""
    start = min(first_at(EXCEPT, said.text), first_at(_LOSABLE, said.text))
    before, limit = read(said.text[:start]).concepts, read(said.text[start:]).concepts
    clauses = (each.group() for each in _IF_CLAUSE.finditer(text))
    for clause, asked in [(each, read(each).concepts) for each in clauses]:
        if len(asked & before) >= max(1, ALIKE * len(asked)) and not asked & limit - before:
            text = text.replace(clause, " ")
    return text


_BUT = re.compile(r"\bbut\b", re.IGNORECASE)
_GOES_ON = re.compile(r"\b(?:still|stays?|leave|keep|remains?|most|mostly|usually)\b", re.IGNORECASE)
"""What says of an exception that it is otherwise there, without a `but`."""


def _limits(text: str) -> bool:
    return any(each.search(text) for each in (ONLY, EXCEPT, NOT, PLAIN_IF))


def is_the_exception(easy: Reading, said: Reading) -> bool:
    """Whether a sentence in easy words is about nothing but what the other excepts."""
    return bool(EXCEPT.search(said.text)) and _is_the_exception(EXCEPT, easy, said)


def _is_all_excepted(easy: Reading, said: Reading) -> bool:
    """Whether a sentence without a `not` names all that the other excepts from one: `in small schools they can`."""
    limit = (
        frozenset[str]() if negated(easy) or _BUT_NOT.search(said.text) or not EXCEPT.search(said.text) else _limit(EXCEPT, said)
    )
    return bool(limit) and limit <= about(easy)


def excepts(easy: Reading, said: Reading) -> bool:
    """Whether a sentence in easy words names what the other excepts."""
    return bool(EXCEPT.search(said.text)) and bool(_limit(EXCEPT, said) & easy.concepts)


def _is_the_exception(pattern: re.Pattern[str], easy: Reading, said: Reading) -> bool:
    """Whether a sentence is about nothing but the exception: `Guide dogs can come in`, where all other dogs cannot."""
    limit = _limit(pattern, said)
    return pattern is EXCEPT and bool(limit & easy.concepts) and (_says_but_not(easy, said) or _frees(easy) != _frees(said))


def _says_but_not(easy: Reading, said: Reading) -> bool:
    """Whether a sentence says the `but not` of the other: `You do not pay for children`."""
    return negated(easy) and _BUT_NOT.search(said.text) is not None


_BUT_NOT = re.compile(r"\bbut (?:\w+ ){0,2}not\b", re.IGNORECASE)


_BINDS = re.compile(
    r"\b(?:prohibited|forbidden|banned|barred|closed?|closes|shut|must|ha(?:ve|s) to|needs? to|required to|obliged to)\b",
    re.IGNORECASE,
)


def _frees(reading: Reading) -> bool:
    """Whether somebody may do as they like, as far as a sentence says."""
    return not negated(reading) and not _BINDS.search(reading.text)


_ONLY_IF_ASKED = re.compile(r"\bonly (?:if|when|where|those|people)\b", re.IGNORECASE)
_OWN_DUTY = re.compile(r"(?<!not )\b(?:must|ha(?:ve|s) to|needs? to)\b(?! not)", re.IGNORECASE)


def _says_limit(pattern: re.Pattern[str], easy: Reading, said: Reading, beside: Sequence[str]) -> bool:
    """Whether a statement next to this one says the limit: it has a limit too and one of the words of this one, or points back, or has all the words."""
    limit = _limit(pattern, said)
    if (
        pattern is JUST_ONLY
        and _ONLY_IF_ASKED.search(said.text)
        and ("?" in easy.text or any("?" in each for each in beside[:1]))
    ):
        return True  # `Are you ill? Then ring us`
    if _DO_THIS.search(easy.text) and any(map(_limits, beside)):
        return True
    if pattern is _LOSABLE and any(map(_OWN_DUTY.search, beside[:1])):
        return True  # `You can come. You must book`
    if limit and limit <= easy.concepts and (pattern is not EXCEPT or any(beside[:1]) or _frees(easy) != _frees(said)):
        return True
    return any(
        (_limits(each) and read(each).concepts & limit)
        or _POINTS_BACK.match(each)
        or (limit and 2 * len(limit & (about(read(each)) if len(limit) > 1 else read(each).concepts)) > len(limit))
        for each in beside
    )


_AFTER_ITS_WORD = re.compile(r"\b(?:(?:for|by) (?:\w+ ){1,3}only\b|only(?=[,.;)]|$))", re.IGNORECASE)
"""An `only` whose limit stands before it: `for students only`, `mornings only`."""


def _limit(pattern: re.Pattern[str], said: Reading) -> frozenset[str]:
    """What an `only` or `if` is about: the words after it, up to the next comma, or the one before it."""
    match = pattern.search(said.text)
    if (
        match
        and match.group().lower() == "only"
        and (turned := _AFTER_ITS_WORD.search(said.text))
        and turned.end() == match.end()
    ):
        return frozenset([each.concept for each in said.terms if each.start < match.start()][-1:])
    start = match.end() if match else 0
    word = next((each.start for each in said.terms if each.start >= start), start)  # in `except during the holidays` no end
    stop = (_END_OF_EXCEPTION if pattern is EXCEPT else _COMMA).search(said.text, word)
    return said.after(start, LIMIT, stop.start() if stop else None)


_COMMA = re.compile(",")
_END_OF_EXCEPTION = re.compile(r",|(?<=\w) (?<!not )(?:for|during|before|after|at least)\b")


def _end(pattern: re.Pattern[str], text: str) -> int:
    """Where what a pattern first finds ends, and the end of the text where it finds nothing."""
    found = pattern.search(text)
    return found.end() if found else len(text)


def first_at(pattern: re.Pattern[str], text: str) -> int:
    """Where a pattern is first found, and the end where it is not."""
    found = pattern.search(text)
    return found.start() if found else len(text)


def first(pattern: re.Pattern[str], text: str) -> str:
    """What a pattern first finds, empty where it finds nothing."""
    found = pattern.search(text)
    return found.group() if found else ""
