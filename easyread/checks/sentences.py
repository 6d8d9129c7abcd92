"""Short sentences that say one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.checks.rule import Scope, easy_sentences, is_contact, rule, tell_each
from easyread.model import Level, Library, Problem, Sentence
from easyread.text.language import words

AIM, TOO_LONG = 15, 20
"""Words. Above the first a sentence should be shorter, above the second it must (GOV.UK and NHS digital service manual; a co-produced booklet of a
health board has 5% of its sentences above 20)."""
MAX_COMMAS = 1
MAX_LINKS = 1

_LINKING = re.compile(r"\b(?:and|but|or|because|which|although|while|so that|unless)\b", re.IGNORECASE)
_BE = r"(?:am|is|are|was|were|be|been|being)"
_IRREGULAR = (
    "made done given taken seen known written built brought bought chosen drawn driven eaten found held kept led left lost meant met "
    "paid put read run said sent set shown spent told thought understood won run cut begun broken fallen forgotten grown hidden"
)
_PASSIVE = re.compile(
    rf"(?<!without )\b{_BE}(?: (?:not|also|now|then|always|often|soon|being|all))? (\w+ed|{'|'.join(sorted(set(_IRREGULAR.split())))})\b"
    r"(?! (?:of|about|for you) )",
    re.IGNORECASE,
)
_ADJECTIVES = frozenset(
    "disabled worried tired interested excited needed scared bored allowed married frightened confused pleased surprised related joined "
    "called used supposed located limited left retired aged red bed need seed indeed based unwanted learned".split()
)
_NEGATIVES = re.compile(
    r"\b(?:not|never|no|nobody|nothing|none|neither|cannot|without|un(?:able|likely|fair|safe|well|happy|clear)|impossible)\b",
    re.IGNORECASE,
)
_PUNCTUATION = re.compile(r";|…|\.{2,}|&|(?<!\w)/|/(?!\w)|(?<=\w)/(?=\w)|\*|[\[\](){}]|—| – | - |[“”]|!{1,}")
_MARKS = {
    "&": "Write 'and'.",
    ";": "Make it two sentences.",
    "/": "Write 'or' or 'and'.",
    "—": "Make it two sentences.",
    "!": "End with a full stop.",
}
_HARD_TENSE = re.compile(
    r"\b(?:will|would|could|should|might|may|must) have(?! (?:an?|the|to|no|more|your|our|their|his|her|its|some|any|all|good|better|\d+|enough|time)\b)(?: not)?(?: been)? \w+|\bhad (?:not )?(?:been|\w+ed)\b"
    r"|\b(?:has|have|will) (?:not )?(?:be|been) \w+ing\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:see|read|look|as|listed|shown|said) (?:above|below|overleaf)\b|\b(?:above|below|overleaf)\.?$"
    r"|\bthe \w+ (?:above|below)(?= (?:will|can|is|are|may|shows?|says?|tells?|helps?|has|have)\b|[.,:?!]|$)|\bthe (?:above|following|aforementioned|latter|former)\b|\bfootnotes?\b|\bsee page \d+",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"\b[A-Z]{4,}\b(?:\s+[A-Z]{2,}\b)+|\b[A-Z]{5,}\b")
_ENDS = (".", "?", ":")


@rule(Scope.PAGE)
def long_sentence(library: Library) -> Iterator[Problem]:
    """A sentence has 15 words or fewer, and never more than 20.

    Bad: We will work with all of the people who live here and with the groups that help them to make every one of our services better.
    Good: We will work with local people to make services better.
    Source: GOV.UK, Accessible communication formats, 10 to 15 words; Department of Health 2009, 15; NHS digital service manual, How we write, 20.
    """
    for _, sentence in easy_sentences(library):
        count = len(words(sentence.text))
        if count > AIM:
            must = count > TOO_LONG
            yield Problem(
                sentence.where,
                "long-sentence",
                f"This sentence has {count} words. {TOO_LONG if must else AIM} are {'the most' if must else 'enough'}.",
                _joint(sentence),
                Level.MUST if must else Level.SHOULD,
            )


def _joint(sentence: Sentence) -> str:
    """Where to cut: the linking word nearest the middle."""
    text = sentence.text
    links = sorted(_LINKING.finditer(text), key=lambda match: abs(match.start() - len(text) / 2))
    if not links or links[0].start() < 8:
        return "Make it two sentences."
    before, after = text[: links[0].start()].rstrip(" ,"), text[links[0].end() :].strip()
    return f"Make it two: '{before}.' and '{after[:1].upper()}{after[1:]}'"


@rule(Scope.PAGE)
def many_ideas(library: Library) -> Iterator[Problem]:
    """A sentence says one thing.

    Bad: We meet people, listen to them, and change what we do because of it, but not always.
    Good: We listen to people.
    Source: GOV.UK, Accessible communication formats; W3C, Making Content Usable, 4.4.3.
    """
    for _, sentence in easy_sentences(library):
        if is_contact(sentence.text):
            continue
        commas = len(re.findall(r",(?!\d{3})", sentence.text))
        links = len([match for match in _LINKING.finditer(sentence.text) if match.group().lower() not in ("and", "or")])
        joins = len(re.findall(r"\b(?:and|or)\b", sentence.text))
        if commas > MAX_COMMAS + 1 or links > MAX_LINKS or (joins > 2 and commas) or joins > 3:
            yield Problem(
                sentence.where,
                "many-ideas",
                "This sentence says several things.",
                "Say each in a sentence of its own.",
                Level.SHOULD,
            )


@rule(Scope.PAGE)
def passive_voice(library: Library) -> Iterator[Problem]:
    """It is plain who does what.

    Bad: A plan was written.
    Good: We wrote a plan.
    Source: Patient Information Forum, Easy Read Matters; The Easy Read Standard 1; W3C, Making Content Usable, 4.4.2.
    """

    def tell(match: re.Match[str]) -> tuple[str, str] | None:
        if match[1].lower() in _ADJECTIVES:
            return None
        return f"'{match.group()}' does not say who does it.", "Start with who does it, such as 'We'."

    return tell_each(library, "passive-voice", _PASSIVE, tell, Level.SHOULD)


@rule(Scope.PAGE)
def double_negative(library: Library) -> Iterator[Problem]:
    """A sentence has one 'not' at most.

    Bad: You cannot go without a ticket.
    Good: You need a ticket to go.
    Source: W3C, Making Content Usable, 4.4.3: no double negatives.
    """
    for _, sentence in easy_sentences(library):
        found = list(_NEGATIVES.finditer(sentence.text))
        if len(found) > 1:
            yield Problem(
                sentence.at(found[1].start()),
                "double-negative",
                f"'{found[0].group()}' and '{found[1].group()}' are in one sentence.",
                "Say what is so, not what is not so.",
                Level.SHOULD,
            )


@rule(Scope.PAGE)
def punctuation(library: Library) -> Iterator[Problem]:
    """Marks are plain: full stops, commas, colons and question marks.

    Bad: Health & care (for all); call now!
    Good: Health and care for everyone.
    Source: NHS digital service manual, Punctuation; W3C, Making Content Usable, 4.4.6.
    """

    def tell(match: re.Match[str]) -> tuple[str, str]:
        mark = match.group().strip()
        return f"'{mark}' is hard to read.", _MARKS.get(mark[:1], "Take it out, or make it two sentences.")

    return tell_each(library, "punctuation", _PUNCTUATION, tell)


@rule(Scope.PAGE)
def block_capitals(library: Library) -> Iterator[Problem]:
    """Words are in small letters.

    Bad: CALL US NOW.
    Good: Call us now.
    Source: NHS digital service manual, Formatting: no block capitals.
    """
    listed = {form for word in library.words for form in (word.word, *word.forms)}

    def tell(match: re.Match[str]) -> tuple[str, str] | None:
        return (
            None
            if match.group() in {*listed, "COVID"}
            else (f"'{match.group()}' is in block capitals.", "Write it in small letters.")
        )

    return tell_each(library, "block-capitals", _CAPITALS, tell)


@rule(Scope.PAGE)
def unfinished_sentence(library: Library) -> Iterator[Problem]:
    """A sentence ends where its line ends.

    Bad: We will help you as well as
    Good: We will help you.
    Source: W3C, Making Content Usable, 4.4.5: each part stands alone.
    """
    for _, sentence in easy_sentences(library):
        text = sentence.text.rstrip()
        if not text.endswith(_ENDS) and not is_contact(text):
            yield Problem(
                sentence.where,
                "unfinished-sentence",
                "This line does not end a sentence.",
                "End it with a full stop.",
                Level.SHOULD,
            )


@rule(Scope.PAGE)
def hard_tense(library: Library) -> Iterator[Problem]:
    """Verbs are simple: what happens, what happened, what will happen.

    Bad: We would have been told earlier.
    Good: Nobody told us.
    Source: W3C, Making Content Usable, 4.4.2: use a simple tense.
    """
    return tell_each(
        library,
        "hard-tense",
        _HARD_TENSE,
        lambda match: (f"'{match.group()}' is a hard form of a verb.", "Say what happens, what happened, or what will happen."),
        Level.SHOULD,
    )


@rule(Scope.PAGE)
def points_elsewhere(library: Library) -> Iterator[Problem]:
    """No sentence sends the reader up or down the page.

    Bad: The people above will help you.
    Good: Your GP and your nurse will help you.
    Source: NHS digital service manual, Links; Inclusion Europe, Information for all: no cross-references.
    """
    return tell_each(
        library,
        "points-elsewhere",
        _ELSEWHERE,
        lambda match: (f"'{match.group()}' points to another place.", "Say it again here, or link to the page."),
    )
