"""What in a sentence says not, and how close two sentences are in what they say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from easyread.text.any_case import any_case
from easyread.text.meaning.difference import ALIKE, CLOSE
from easyread.text.meaning.in_common import in_common
from easyread.text.meaning.reading import KEPT, Reading, concept, read
from easyread.text.vocabulary import lemma

_NOT_WORDS = frozenset("not never no nobody none nothing neither nor cannot without nowhere n't n’t".split())
NOT = re.compile(
    r"\b(?:not(?! only)|never|no one|no longer(?! than)|no(?! doubt| matter|\. ?\d| (?:earlier|later|more|fewer|less|longer|sooner) than)|nobody|none|nothing|neither|nor|cannot|without|nowhere)\b|n['’]t\b",
    re.IGNORECASE,
)
_DENYING = (
    r"unable|inability|fail(?:s|ed|ing|ure)? to|refus(?:e(?! (?:crew|collect|bin|bag|sack|lorr|truck|site))|es|ed|ing|al)"
    r"|declin(?:e|es|ed|ing)(?= (?:to|the|an?)\b)|prohibit\w*|forbid\w*|ban(?:s|ned)?|exempt\w*(?! from (?:[\w-]+ ){0,4}(?:restriction|limit)s?\b)|refrain\w*|avoid\w*|lack(?:s|ed|ing)?"
    r"|discourag\w*|reject\w*|den(?:y|ies|ied)|unsuitable|unsafe|(?:stay|keep) (?:away|out|off)|(?:voted|decided|ruled) against|(?:prevent|stopp?|barr?|exclud)(?:s|ed|ing)?(?= (?:\w+ ){0,3}from \w+ing\b)"
)
DENIES = any_case(rf"{NOT.pattern}|\b(?:{_DENYING})\b")
"""What denies what comes after it, or before it."""
SOFT = any_case(
    rf"\b(?:{_DENYING}|abandon\w*|apart from|(?<!metres )(?<!miles )(?<!take )(?<!straight )(?<!right )away|barely|bar(?:red|ring)?"
    r"|before (?:you|they|we|it|he|she) (?:can|may|will)|cancel\w*|ceas\w+|closed|difficult\w*|discontinu\w*|disregard\w*|empty|exce(?:pt|pting|ption)|exclud\w+"
    r"|expir\w+|fail\w*|few(?:er)?|free (?:of|from)|halt\w*|hard(?:er|ly)?|(?:house|bed|home)bound|il(?:legal|logic|legib)\w*|independen\w*"
    r"|(?:un|in|im|dis|ir)(?:able(?!d\b)|fair|safe|well|happy|clear|likely|common|equal|possible|correct|complete|agree|appear|regular)\w*|instead|least"
    r"|leave\b[^.,;]* (?:at home|behind|alone|outside|(?:as|where) (?:it is|they are))|left out|less(?! than \d)|miss(?:ed|es|ing)?|offence|only|other than|out of"
    r"|prevent\w*|quit\w*|rarely|rather than|reduc\w+|run(?:s|ning)? out|scrap\w*|seldom|shut|stop\w*|struggl\w*|suspend\w*|too (?:little|few|much|many|far|late|slow)"
    r"|(?:turn|switch)(?:ed|es|ing)? off|unemploy\w*|unless|until|(?<!be )(?<!is )(?<!are )used to|vacan\w+|wait(?:ing)?\b[^.,;]*\b(?:before|until|for|after)|waiv\w*"
    r"|with(?:draw|drew)\w*|\w{3,}less(?:ly|ness)?)\b"
)
"""What says not without a not."""
_PERHAPS = any_case(
    r"\b(?:on (?:their|your|his|her) own|by (?:your|them|him|her)sel(?:f|ves)|alone|abolish\w*|absen\w+|abstain\w*|afraid|anonym\w*|another|apart|at most|badly|block\w*"
    r"|clos(?:es?|ing|ures?)|concern\w*|danger\w*|despite|different\w*"
    r"|dis(?:allow|like|qualif|able[sd](?! (?:people|person|child|adult|resident|passenger|student|staff|toilet|parking|bay))|connect|suad|put|approv|satisf|belie|obe|hones|advantag|inclin)\w*|dropped|either|elsewhere|end(?:s|ed)?|even|first|forfeit\w*|free"
    r"|gone|hesitat\w*|hidden|hide|hinder\w*|im(?:prop|mobi|pract|perf|matur|pat)\w*"
    r"|in(?:valid|accur|elig|suff|activ|acces|capa|abil|adequ|conven|effect|efficien|experienc|frequen|secur|tolera|visib)\w*|ir(?:rel|resp|rev)\w*|isolat\w*|just|later?(?! than)"
    r"|limit(?:ed|s)?|little|lone\w*|los(?:e|es|ing|t|s)|low(?:er)?|mis(?:s|t|take|use|lead|understand|behav|treat|judg|inform|plac|manag)\w*|more than (?!\d)|more [^.,;]*? than (?:there|we|they|it|you)|mov(?:es?|ed|ing)"
    r"|narrow\w*|neglect\w*|non(?=-)|non\w+|opposi\w+|optional|or (?:less|fewer|under|older|over|more|above|younger|later|earlier|longer|sooner)|(?:is|are|be|were|was)(?: \w+)? out"
    r"|over(?:due|load|crowd)\w*|poor(?:ly)?|private\w*|rare|regardless|remov\w+|replac\w+|rid|risk\w*|ruled? out|same|scarce\w*|secret\w*|shelved|short\w*|spare\w*"
    r"|stay(?:s|ed|ing)?|still|terminat\w*|than (?:any|ever)|then|un(?!der|til|it|ion|ivers|iform|ique|animous)\w{3,}|up to|void\w*|voluntar\w+|weak\w*|whatever"
    r"|withh[eo]ld\w*|worr\w+|wors[et]\w*|wrong\w*)\b"
)
"""What easy words say to the same end, or may."""
CLAUSE = re.compile(
    r"[.,;:!?()]|\b(?:but|and|because|if|when|unless|so|while|although|which|who|(?<!evidence )(?<!proof )(?<!sign )that)\b",
    re.IGNORECASE,
)
NO_COST = any_case(r"\b(?:no|without)(?: \w+)? (?:cost|charge|fee)s?\b")
"""A `not` that only says that something is free."""
SCOPE = 3
"""Words that say something, after a `not`, of which it says that they are not so."""


def negated(reading: Reading) -> bool:
    """Whether a sentence has a `not` of some kind."""
    return bool(reading.words & _NOT_WORDS) and NOT.search(reading.text) is not None


@lru_cache(KEPT)
def turners(text: str) -> frozenset[str]:
    """All that turns what a text says into its opposite, or may: every `not` by the same name, other words by the word they are a form of."""
    found = (match.group().lower() for pattern in (NOT, SOFT, _PERHAPS) for match in pattern.finditer(text))
    return frozenset(turner(each) for each in found)


def turner(word: str) -> str:
    """The name of one such word in small letters."""
    if word == "without" or _BY_ONESELF.match(word):
        return "without"
    verb, space, rest = word.partition(" ")
    return "not" if NOT.match(word) else f"{lemma(verb)}{space}{rest}"


_BY_ONESELF = re.compile(r"alone|on \w+ own|by \w+sel")


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


def alike(easy: Reading, said: Reading) -> bool:
    """Whether each of two sentences says most of what the other does."""
    return in_common(easy, said) >= ALIKE * len(easy.concepts) and in_common(said, easy) >= ALIKE * len(said.concepts)


FREE = re.compile(r"\b(?:free|we (?:will )?pay|for nothing|waived|no charge|at no cost|without charge)\b", re.IGNORECASE)


def said_near(scope: frozenset[str], near: Sequence[str]) -> bool:
    """Whether another sentence says that the same is not so: with a `not` about one of the words, or `free` of what does not cost."""
    if concept("pay") in scope and any(FREE.search(each) for each in near):
        return True
    soft = (each for each in near if SOFT.search(each))
    return any(scope & other for each in near for _, other in negations(each)) or any(
        2 * len(scope & read(each).concepts) > len(scope) for each in soft
    )
