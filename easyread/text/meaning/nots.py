"""What in a sentence says not, and how close two sentences are in what they say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from easyread.text.any_case import any_case
from easyread.text.meaning.difference import ALIKE, CLOSE
from easyread.text.meaning.kin import in_common
from easyread.text.meaning.reading import KEPT, Reading, concept, read

_NOT_WORDS = frozenset("not never no nobody none nothing neither nor cannot without nowhere n't n’t".split())
NOT = re.compile(
    r"\b(?:not(?! only)|never|no one|no longer(?! than)|no(?! doubt| matter|\. ?\d| (?:earlier|later|more|fewer|less|longer|sooner) than)|nobody|none|nothing|neither|nor|cannot|without|nowhere)\b|n['’]t\b",
    re.IGNORECASE,
)
SOFT = any_case(
    r"\b(?:unable|lack(?:s|ed|ing)?|fail(?:s|ed|ing|ure)?|stop(?:s|ped|ping)?|prevent(?:s|ed|ing|ion)?|avoid(?:s|ed|ing)?|refus(?:e(?! (?:crew|collect|bin|bag|sack|lorr|truck|site))|es|ed|ing)|ban(?:s|ned)?"
    r"|too (?:little|few|much|many)|less|fewer|least|hardly|rarely|seldom|instead|rather than|struggl(?:e|es|ed|ing)|hard to|difficult to|away from|free of|free from"
    r"|until|unless|except|bar (?=(?:bank|public|school) holidays?\b|weekends?\b|holidays\b|those\b|the (?:first|last)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|christmas|easter|one\b|two\b)|apart from|other than|excluding|only|closed|shut|suspend\w*|expir\w*|run(?:s|ning)? out|wait(?:ing)?\b[^.,;]*\b(?:before|until|for|after)|(?<!a )few|reduc(?:e|es|ed|ing)|keep out|stay out|leave out|left out|out of (?:order|service|action|use|reach|date|stock|work)|(?:turn|switch)(?:ed)? off|(?:keep|stay)\w* (?:\w+ )?at home|reject\w*|unemploy\w*|(?:home|job|help|pain|use|end|care|cash|child)less|independent|withdr[ae]w\w*|cancel\w*|abandon\w*|declin(?:e|es|ed|ing)|scrapp\w*|before (?:you|they|we|it|he|she) (?:can|may|will)|forbid\w*|same|ruled? out|ceas\w+|against (?:your|their|his|her) (?:will|wishes)|prohibit\w*|refrain\w*|empty stomach"
    r"|illegal|offence|against the law|used to|leave\b[^.,;]* (?:at home|behind|outside|alone|(?:as|where) (?:it is|they are))|disregard\w*|exempt\w*|waiv\w*|omit\w*|keep\b[^.,;]* (?:out|away|off)|un(?:less|til)|(?:un|in|im|dis|ir)(?:able|fair|safe|well|happy|clear|likely|common|equal|equality|possible|correct|complete|agree|appear|regular)\w*)\b"
)
"""What says not without a not."""
CLAUSE = re.compile(
    r"[.,;:!?()]|\b(?:but|and|because|if|when|unless|so|while|although|which|who|(?<!evidence )(?<!proof )(?<!sign )that)\b",
    re.IGNORECASE,
)
SCOPE = 3
"""Words that say something, after a `not`, of which it says that they are not so."""


def negated(reading: Reading) -> bool:
    """Whether a sentence has a `not` of some kind."""
    return bool(reading.words & _NOT_WORDS) and NOT.search(reading.text) is not None


@lru_cache(KEPT)
def negations(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Each `not` of a sentence, and what it says is not so."""
    found: list[tuple[str, frozenset[str]]] = []
    is_pair = "neither" in read(text).words
    for match in NOT.finditer(text):
        if (is_pair or found) and match.group().lower() == "nor":
            continue
        stop = CLAUSE.search(text, match.end())
        scope = read(text).after(match.end(), SCOPE, stop.start() if stop else None)
        found.append((match.group().lower(), scope))
    return tuple(found)


_NOT_WITHOUT = re.compile(r"\b(?:not|never|nobody|no one|neither)\b[^.,;]*\bwithout\b", re.IGNORECASE)


def is_twice_denied(easy: Reading, said: Reading) -> bool:
    """Whether `not without` says that it is so, and easy words have neither: `we always knock` for `we will not enter without knocking`."""
    return "without" in said.words - easy.words and _NOT_WITHOUT.search(said.text) is not None


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


FREE = re.compile(r"\b(?:free|for nothing|waived|no charge|at no cost|without charge)\b", re.IGNORECASE)


def said_near(scope: frozenset[str], near: Sequence[str]) -> bool:
    """Whether another sentence says that the same is not so: with a `not` about one of the words, or `free` of what does not cost."""
    if concept("pay") in scope and any(FREE.search(each) for each in near):
        return True
    soft = (each for each in near if SOFT.search(each))
    return any(scope & other for each in near for _, other in negations(each)) or any(
        2 * len(scope & read(each).concepts) > len(scope) for each in soft
    )


Negation = tuple[str, frozenset[str]]
