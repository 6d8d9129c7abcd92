"""What is so only for some, or sometimes, or unless."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from easyread.text.any_case import AnyCase, any_case
from easyread.text.meaning.difference import ALIKE, Difference, Kind
from easyread.text.meaning.in_common import FEWEST_SHARED, HALF, about, about_the_same, in_common, kin
from easyread.text.meaning.nots import NO_COST, NOT, SOFT, alike, close, negated
from easyread.text.meaning.parts import first, first_at
from easyread.text.meaning.reading import Reading, concept, read
from easyread.text.meaning.support import STEM

_CONDITION_WORDS = frozenset(
    "besides bar aside save nobody none only solely exclusively except apart other excluding exception but unless exempt apply including if until provided providing long condition event where when whenever should anyone consent permission approval agreement".split()
)
ONLY = re.compile(
    r"\b(?:only|unique|sole|single|solely|exclusively|nobody but|no one but|nobody else|no one else|alone|just|(?:restricted|limited|reserved|confined|ring-?fenced|earmarked|set aside|dedicated) (?:to|for))\b",
    re.IGNORECASE,
)
EXCEPT = re.compile(
    r"\b(?:except|apart from|aside from|other than|excluding|with the exception of|save (?:for|in|where|when|on)|(?:every\w*|all|any\w*|days?) bar|all but|bar (?=(?:bank|public|school) holidays?\b|weekends?\b|holidays\b|those\b|the (?:first|last)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|christmas|easter|one\b|two\b)|but (?!(?:it|they|you|we|he|she|this|these)\b)(?:\w+ ){0,2}not(?! (?:(?:have|need) to|more|less|fewer|over|under|compulsory|required|obliged|mandatory|necessary|essential)\b)|unless|exempt|does not apply|do not apply|not including)\b",
    re.IGNORECASE,
)
_UNTIL = r"until(?! (?:\d|noon|midday|midnight|dusk|dawn|dark|late|half|quarter|about|around|further notice|then|now|recently|(?:the )?(?:end|start|beginning|middle) of|mon|tue|wed|thu|fri|sat|sun|christmas|easter|spring|summer|autumn|winter))"
"""An `until` that says on what something depends, and not the time of day."""
IF = re.compile(
    r"^First\b|\b(?:if|unless|until|provided|providing|as long as|so long as|on condition|in case|when|where|while|once|(?<!look )(?<!looks )(?<!looked )(?<!looking )after|before|during|needed|need|on request|by request|on demand|as required)\b",
    re.IGNORECASE,
)
_PROVIDED = r"provid(?:ed|ing) (?:that|you|they|we|it|he|she|your|their|the|there)|(?:so|as) long as|on (?:the )?condition"
PLAIN_IF = re.compile(rf"\b(?:if(?! any(?:thing)?[,.;)])|unless|{_UNTIL}|{_PROVIDED})\b", re.IGNORECASE)
_NO_IF = re.compile(r"\bunless\b|\beven (?:if|when|where)\b", re.IGNORECASE)
"""What is looked for as an exception, and so not as an `if` again, and what limits nothing."""
_WHO = re.compile(
    r"\b(?:receiving|claiming|getting|who|whose|that|with|for|any|anyone|those|aged|over|under|living)\b", re.IGNORECASE
)
"""What says for whom something is, as an `if you` does."""
JUST_ONLY = re.compile(
    r"(?<!not )(?<!needs )(?<!need )\b(?:only|solely|exclusively|(?:nobody|no one|none) (?:besides|but|other than|apart from))\b(?! child| need| ha(?:ve|s) to| (?:\w+ )?(?:\d|half\b|some\b|one (?:in|of)\b|a (?:few|little|third|quarter|small|minority)\b))",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"(?:This|That|It) is (?:only |just )?(?:if|unless|for|when)\b|(?:You|They|We) (?:do not|don['’]t) (?:have|need) to\b[^,.]*\b(?:if|when|unless)\b"
)
"""`This is if you are over 50`: what limits the statement before."""
LIMIT = 5
"""Words after an `only` or `except` that say what it is about."""


def condition(easy: Reading, said: Reading, around: str, beside: Sequence[str]) -> Iterator[Difference]:
    """An `only` or `except` that only one of the two has.

    `around` is the rest of the statement, `beside` the statements next to it: each may say the limit in a sentence of its own.
    """
    if not (easy.words | said.words) & _CONDITION_WORDS:
        return
    whole = f"{easy.text} {around}"
    told = _denied_limit(easy, said) or _other_limit(easy, said, whole, (around, *beside)) or _turned_exception(easy, said)
    if told:
        yield told


def dependence(easy: Reading, said: Reading, around: str, beside: Sequence[str]) -> Iterator[Difference]:
    """An `if` that only one of the two has, which may be said in a sentence `around` or `beside` too."""
    if (easy.words | said.words) & _CONDITION_WORDS and (told := _lost_if(easy, said, around, beside) or _new_if(easy, said)):
        yield told


DAY_WORDS = frozenset(
    f"{day}{ending}"
    for day in "monday tuesday wednesday thursday friday saturday sunday weekday weekend".split()
    for ending in ("", "s")
)
"""Where both name days, these say the limit: `from Monday to Friday` for `on weekdays only`."""
_ONE = re.compile(r"\b(?:one|1|single|alone)\b", re.IGNORECASE)
_SUBJECT_TO = re.compile(r"\b(?:subject to|depending on|depends? on|conditional (?:up)?on|permitting)\b", re.IGNORECASE)
_ALTHOUGH = any_case(r"\b(?:although|though|however|but|albeit)\b")
_PROVIDED_THAT = any_case(rf"\b(?:{_PROVIDED})\b")
_EVER = re.compile(r"\b(?:never|always|at any time)\b", re.IGNORECASE)
_TIME_LIMIT = re.compile(r"\b(?:until|unless|before)\b", re.IGNORECASE)


_SAME_LIMIT = (
    (JUST_ONLY, (ONLY, EXCEPT, NOT, _ALTHOUGH, _PROVIDED_THAT)),
    (EXCEPT, (ONLY, EXCEPT, NOT, PLAIN_IF, _TIME_LIMIT, _ALTHOUGH)),
)
"""Each limit, and what of the standard page says the same in other words."""


def _other_limit(easy: Reading, said: Reading, whole: str, near: Sequence[str]) -> Difference | None:
    """An `only` or `except` that one of the two has. `near` is what else may say it."""
    if ever := _ever_for_a_while(easy, said, whole):
        return ever
    for pattern, same in _SAME_LIMIT:
        if _is_lost(pattern, easy, said, whole, near):
            return Difference(Kind.CONDITION, "", first(pattern, said.text), grave=True)
        if _is_new(pattern, same, easy, said):
            return Difference(Kind.CONDITION, first(pattern, easy.text), "", grave=True)
    return None


def _ever_for_a_while(easy: Reading, said: Reading, whole: str) -> Difference | None:
    """`It is never lent` in the place of `it is not lent until May`."""
    limit = _TIME_LIMIT if negated(said) else PLAIN_IF
    if not _EVER.search(easy.text) or _EVER.search(said.text) or not limit.search(said.text) or not _says_most(easy, said):
        return None
    if any(each.search(whole) for each in (IF, EXCEPT, ONLY)):
        return None
    return Difference(Kind.CONDITION, first(_EVER, easy.text), first(limit, said.text), grave=True)


def _is_lost(pattern: re.Pattern[str], easy: Reading, said: Reading, whole: str, near: Sequence[str]) -> bool:
    """Whether easy words and what stands near them leave out a limit of the other sentence."""
    if not pattern.search(said.text) or _says_its_days(pattern, easy, said):
        return False
    if _limits_more(whole, said) if pattern is EXCEPT else _limits(whole) or _MUST_BE.search(whole):
        return False
    if pattern is JUST_ONLY and _MUST_FIRST.search(whole):
        return False
    if _is_the_exception(pattern, easy, said) or _says_limit(pattern, easy, said, near):
        return False
    return _is_of(pattern, easy, said)


def _says_its_days(pattern: re.Pattern[str], easy: Reading, said: Reading) -> bool:
    """Whether easy words name days of their own for those that a limit names."""
    days = limit_of(pattern, said) & DAY_WORDS if easy.words & DAY_WORDS - said.words else frozenset()
    return bool(days) and not days & easy.concepts


def _is_new(pattern: re.Pattern[str], same: Sequence[re.Pattern[str] | AnyCase], easy: Reading, said: Reading) -> bool:
    """Whether easy words have a limit that the other sentence says in no way."""
    if not pattern.search(easy.text) or any(each.search(said.text) for each in (*same, _SUBJECT_TO, _ONE, _BINDS, SOFT)):
        return False
    if _ONLY_IF_SO.search(easy.text) and _LOSABLE.search(said.text):
        return False
    limit = limit_of(pattern, easy)
    if _POINTS_BACK.match(easy.text) and 2 * len(limit & about(said)) >= len(limit):
        return False
    return close(easy, said) or (pattern is JUST_ONLY and _says_most(easy, said))


def _says_most(easy: Reading, said: Reading) -> bool:
    return in_common(easy, said) >= max(FEWEST_SHARED, HALF * len(easy.concepts))


_MUST_BE = any_case(r"\b(?:must|(?:have|has|need|needs) to) (?:be|have|hold|own|live)\b")
"""What says for whom something is as a duty: `you must be on our list` for `only those on the list`."""
_MUST_FIRST = any_case(r"\b(?:must|(?:have|has|need|needs) to)\b[^.;]*\b(?:before|first)\b")
"""What says as a duty what may only be done then: `you must ask us before you move` for `only with our consent`."""
_ONLY_IF_SO = any_case(r"\bonly\b[^.,;]*\b(?:if|when)\b")
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
    if not limit or _WHATEVER.search(said.text) or PLAIN_IF.search(easy.text, even.end()):
        return None
    if NOT.search(easy.text, even.end()) and any(NOT.search(each.group()) for each in _IF_CLAUSE.finditer(said.text)):
        return None  # `if you do not want to, you can` is `you can even if you do not want to`
    if not about_the_same(easy, said) and len(said.after(limit.end(), LIMIT) & easy.concepts) < FEWEST_SHARED:
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
    rf"{PLAIN_IF.pattern}|\bin the event of\b|\bwith (?:the|your|their|prior|written|a parent's) (?:\w+ )?(?:consent|permission|approval|agreement)\b|^(?:Where|When|Whenever) (?:an?|the|your|any|there|this)\b|^Should\b|\b(?<!who )(?<!that )should (?:the|any|an?|your|their|you|they|there|(?!always\b)\w+(?<![su])s)\b(?= (?:\w+ ){{1,4}})|\banyone (?:who|whose)\b|(?<!, )\bwhen(?:ever)? (?:requested|needed|required|accompanied|asked|(?:you|they|the \w+|an? \w+) (?:have|has|can|cannot|needs?|requires?|agrees?))\b|(?<!only )(?<!, )\bwhere (?:[\w'’]+ ){{1,4}}(?:is|are|has|have|can|cannot|exceeds?|needs?|requires?|wish\w*)\b",
    re.IGNORECASE,
)
"""What says `if`, in the words of offices too."""
_WEAK_IF = re.compile(
    r"\b(?:(?<!look )(?<!looks )(?<!looked )(?<!looking )after|before|during|needed|need|while|once)\b", re.IGNORECASE
)
"""What says an `if` only where it says it of the same."""
_WHO_HAS = re.compile(r"\bwho\b|\bwith an\b", re.IGNORECASE)


def _says_if(text: str, said: Reading) -> bool:
    """Whether a text may say an `if` of the other sentence."""
    if any(each.search(_WEAK_IF.sub(" ", text)) for each in (IF, ONLY, EXCEPT, _WHO_HAS)):
        return True
    return _WEAK_IF.search(text) is not None and bool(read(text).after(first_at(_WEAK_IF, text), LIMIT) & about(said))


_MAY = any_case(r"\b(?:may|might|could|usually)\b")
_DUTY = any_case(r"\b(?:must|(?:have|has|need|needs) to)\b")
"""What says a limit as a duty: `you must not be in the way` for `provided that you are not`."""


def _lost_if(easy: Reading, said: Reading, around: str, beside: Sequence[str]) -> Difference | None:
    """An `if` of the standard page that easy words say nowhere near."""
    said, near = read(_AFTER_WHICH.sub("", said.text)), (around, *beside)
    if not _LOSABLE.search(_NO_IF.sub(" ", said.text)) or _carries_if(easy, said, near):
        return None
    if _OWN_DUTY.search(easy.text) and not _BINDS.search(said.text):
        return None  # what you must do is what the `if` asks for
    known = _has_limit(limit_of(_LOSABLE, said), easy) or _is_of_those(easy, said) or both_would(easy, said)
    if known or _INTRODUCES.match(easy.text) or _is_asked(easy, said, near) or _says_limit(_LOSABLE, easy, said, near):
        return None
    return Difference(Kind.CONDITION, "", first(_LOSABLE, said.text)) if _is_of(_LOSABLE, easy, said) else None


def _carries_if(easy: Reading, said: Reading, near: Sequence[str]) -> bool:
    """Whether a sentence in easy words, or the rest of its statement, says the `if`."""
    is_softer = _MAY.search(easy.text) is not None or any(map(_DUTY.search, (easy.text, *near[:2])))
    return any(_says_if(each if is_softer else _without_known_ifs(each, said), said) for each in (easy.text, near[0]))


def _is_asked(easy: Reading, said: Reading, near: Sequence[str]) -> bool:
    """Whether easy words ask the `if`, or say it as an order: `Is it far? Take the bus` for `if it is far`."""
    is_until = first(_LOSABLE, said.text).lower() == "until"
    is_next = GOES_ON.match(easy.text) is not None or (is_until and _NEXT.search(f"{easy.text} {near[0]}") is not None)
    return is_next or any("?" in each for each in (easy.text, *near))


def _new_if(easy: Reading, said: Reading) -> Difference | None:
    """An `if` that easy words add to what the standard page says of all."""
    if not PLAIN_IF.search(_FAIR_IF.sub(" ", easy.text)) or not alike(easy, said) or _may_say_if(said):
        return None
    limit = limit_of(PLAIN_IF, easy)
    new = limit - said.concepts - {"person"}  # `if you are a patient` is what `patients` says
    stems = {word[:STEM] for word in said.concepts}
    if 2 * len(new) <= len(limit) or any(word[:STEM] in stems for word in new):
        return None  # `if you do research` is what `researchers` says
    return Difference(Kind.CONDITION, first(PLAIN_IF, easy.text), "")


def _may_say_if(said: Reading) -> bool:
    """Whether a sentence says in any way of whom or when it speaks."""
    marks = (IF, _LOSABLE, ONLY, EXCEPT, NOT, _TURNED_DOWN, _WHO)
    return any(each.search(said.text) for each in marks) or _BY_THEIR_NAME.match(said.text) is not None


def _has_limit(limit: frozenset[str], easy: Reading) -> bool:
    """Whether easy words say all of a limit, or its number: `Tell us 2 hours before` for `provided that two hours' notice is given`."""
    numbers = {word for word in limit if word.isdigit()}
    return limit <= about(easy) or (bool(numbers) and numbers <= easy.concepts and 2 * len(limit & about(easy)) >= len(limit))


_ANYONE_WHO = any_case(r"\banyone (?:who|whose) (?P<what>[^,.;]*?) (?:can|may|must|will|should|has to|have to)\b")
_BY_THEIR_NAME = re.compile(r"[A-Z][a-z]+(?:ed|en|ing)\b(?! (?:by|in|on|to|for|the|an?)\b)")
"""What a sentence begins with that says of which things it is: `Reserved items`."""


def _is_of_those(easy: Reading, said: Reading) -> bool:
    """Whether easy words name those of whom the other says `anyone who is`."""
    what = read(anyone["what"]).concepts if (anyone := _ANYONE_WHO.search(said.text)) else frozenset()
    return bool(what) and what <= about(easy)


def both_would(easy: Reading, said: Reading) -> bool:
    """Whether each says with a `would` that something is not so yet, which is all that an `if` may say of a plan."""
    return "would" in easy.words & said.words


_AFTER_WHICH = any_case(r", (?:after|during|by|at) which\b.*")
GOES_ON = re.compile(r"(?:Next|Then|After that|The next step)\b")
"""What comes after another thing, so that its `if` was said there."""
_NEXT = re.compile(r"\b(?:first|then|after|once|when|before)\b", re.IGNORECASE)
"""What says as an order what `not until` says: `Ask first. Then begin.`"""
_FAIR_IF = any_case(
    r"\bif (?:you|they|we|he|she) (?:(?:do|does) not )?(?:want|wants|wish|would like) (?:to|this|that|it|these)\b|\b(?:check|see|ask|know|tell(?: \w+)?|say|decide|find out) if\b"
)
"""What says what something is for, as `in order to` does, and an `if` that is a `whether`."""
_TURNED_DOWN = any_case(r"\b(?:appeal\w*|complain\w*|refus\w*|object\w*)\b")
"""What nobody does but who is told no, or is not happy."""
_ONLY_IF = re.compile(r"\b(?:if|when|(?<!ask )(?<!asks )(?<!apply )(?<!pay )(?<!wait )for)\b", re.IGNORECASE)


def _turned_exception(easy: Reading, said: Reading) -> Difference | None:
    """`Come if you are ill` in the place of `come unless you are ill`."""
    if (
        not EXCEPT.search(said.text)
        or any(each.search(easy.text) for each in (EXCEPT, JUST_ONLY))
        or easy.text.startswith("But ")
        or not _ONLY_IF.search(easy.text)
    ):
        return None
    limit = limit_of(EXCEPT, said)
    if any(word[0].isdigit() for word in limit) or _says_but_not(easy, said):
        return None  # `unless you are under 18` is `if you are 18 or over`
    if negated(easy) and (_NO_DUTY.search(said.text) or (_NEED_NOT.search(easy.text) and _BINDS.search(said.text))):
        return None  # `if you are a student you pay nothing` is what `it does not apply to students` says
    limit -= {"person"}
    ours = limit_of(_ONLY_IF, easy)
    same = (
        limit
        and 2 * len([word for word in limit if word in ours or kin(word) & ours]) >= len(limit)
        and negated(easy) == negated(read(NO_COST.sub(" ", said.text)))
        and _frees(easy) == _frees(said)
    )
    return Difference(Kind.CONDITION, first(_ONLY_IF, easy.text), first(EXCEPT, said.text), grave=True) if same else None


_NO_DUTY = any_case(r"\b(?:exempt|do(?:es)? not apply|in which case)\b")
_NEED_NOT = any_case(r"\b(?:not|n['’]t) (?:have|need) to\b")
_FORBIDDEN = re.compile(r"\b(?:prohibited|forbidden|banned|not|no|nothing|nobody|none|never|cannot|closed)\b", re.IGNORECASE)


def _limits_more(text: str, said: Reading) -> bool:
    """Whether a text has a limit besides the one `not` that says what the other forbids: `no dogs` is no exception of `dogs are banned`."""
    is_forbidden = _FORBIDDEN.search(EXCEPT.sub(" ", said.text)) is not None
    text = text if _MAY.search(text) else _without_known_ifs(text, said)
    is_asked = "?" in text and _OWN_DUTY.search(text)  # `Do you want this? You have to write to us`
    return (
        bool(is_asked)
        or any(each.search(text) for each in (ONLY, EXCEPT, PLAIN_IF, _BUT))
        or any(concept(each.group().lower()) not in said.concepts for each in _GOES_ON.finditer(text))
        or len(NOT.findall(text)) > is_forbidden
    )


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
_GOES_ON = re.compile(
    r"\b(?:still|stays?|leave|keep|remains?|most|mostly|nearly|almost|usually|sometimes|might|special)\b", re.IGNORECASE
)
"""What says of an exception that it is otherwise there, without a `but`."""


def _limits(text: str) -> bool:
    return any(each.search(text) for each in (ONLY, EXCEPT, NOT, PLAIN_IF))


def is_the_exception(easy: Reading, said: Reading) -> bool:
    """Whether a sentence in easy words is about nothing but what the other excepts."""
    return bool(EXCEPT.search(said.text)) and _is_the_exception(EXCEPT, easy, said)


def excepts(easy: Reading, said: Reading) -> bool:
    """Whether a sentence in easy words names what the other excepts."""
    return bool(EXCEPT.search(said.text)) and bool(limit_of(EXCEPT, said) & easy.concepts)


def _is_the_exception(pattern: re.Pattern[str], easy: Reading, said: Reading) -> bool:
    """Whether a sentence is about nothing but the exception: `Guide dogs can come in`, where all other dogs cannot."""
    limit = limit_of(pattern, said)
    return (
        pattern is EXCEPT
        and bool(limit & easy.concepts)
        and (_says_but_not(easy, said) or _frees(easy) != _frees(_without_exception(said)))
    )


def _without_exception(said: Reading) -> Reading:
    """What a sentence says of all, without what it excepts."""
    text = _BUT_NOT.sub(" ", said.text)
    return read(_EXCEPTED.sub(" ", text) or text)


_EXCEPTED = re.compile(rf"{EXCEPT.pattern}[^,.;]*(?:, (?:who|which|whose)\b[^,.;]*)?", re.IGNORECASE)


def _says_but_not(easy: Reading, said: Reading) -> bool:
    """Whether a sentence says the `but not` of the other: `You do not pay for children`."""
    return negated(easy) and _BUT_NOT.search(said.text) is not None


_BUT_NOT = re.compile(r"\bbut (?:\w+ ){0,2}not\b", re.IGNORECASE)
_BINDS = re.compile(
    r"\b(?:prohibited|forbidden|bann?(?:s|ed)|barred|closed?|closes|shut|must|ha(?:ve|s) to|needs? to|required to|obliged to)\b",
    re.IGNORECASE,
)


def _frees(reading: Reading) -> bool:
    """Whether somebody may do as they like, as far as a sentence says."""
    return not negated(reading) and not _BINDS.search(reading.text)


_ONLY_IF_ASKED = re.compile(r"\bonly (?:if|when|where|those|people)\b", re.IGNORECASE)
_ONLY_AFTER = any_case(r"\bonly\b[^.;]*\b(?:once|after|afterwards|then|when)\b")
_OWN_DUTY = re.compile(r"(?<!not )\b(?:must|ha(?:ve|s) to|needs? to)\b(?! not)", re.IGNORECASE)


def _says_limit(pattern: re.Pattern[str], easy: Reading, said: Reading, beside: Sequence[str]) -> bool:
    """Whether a statement next to this one says the limit: it has a limit too and one of the words of this one, or points back, or has all the words."""
    limit = limit_of(pattern, said)
    if (
        pattern is JUST_ONLY
        and _ONLY_IF_ASKED.search(said.text)
        and ("?" in easy.text or any("?" in each for each in beside[:1]))
    ):
        return True  # `Are you ill? Then ring us`
    if pattern is JUST_ONLY and _ONLY_AFTER.search(said.text) and any(map(_NEXT.search, (easy.text, *beside[:1]))):
        return True  # `First ask them. Then come`
    if pattern is _LOSABLE and easy.words & {"who", "whose", "with"} and limit and 2 * len(limit & about(easy)) >= len(limit):
        return True  # `a baby who sits on your lap` says `if they sit on your lap`
    if pattern is _LOSABLE and any(map(_OWN_DUTY.search, beside[:1])):
        return True  # `You can come. You must book`
    if pattern is EXCEPT and limit & {"before", "after"} and limit - {"before", "after"} <= easy.concepts:
        return True  # `from 9am` is what `except before 9am` says
    if limit and limit <= easy.concepts and (pattern is not EXCEPT or any(beside[:1]) or _frees(easy) != _frees(said)):
        return True
    return any(
        (_limits(each) and read(each).concepts & limit)
        or (pattern is EXCEPT and "can" in read(each).words - easy.words and read(each).concepts & limit - {"person"})
        or _POINTS_BACK.match(each)
        or (limit and 2 * len(limit & (about(read(each)) if len(limit) > 1 else read(each).concepts)) > len(limit))
        for each in beside
    )


_AFTER_ITS_WORD = re.compile(r"\b(?:(?:for|by) (?:\w+ ){1,3}only\b|only(?=[,.;)]|$))", re.IGNORECASE)
"""An `only` whose limit stands before it: `for students only`, `mornings only`."""


def limit_of(pattern: re.Pattern[str], said: Reading) -> frozenset[str]:
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
