"""Short sentences that say one thing."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from itertools import pairwise

from easyread.checks.rule import Scope, easy_sentences, is_contact, rule, tell_each
from easyread.model import EasyPage, Level, Library, Location, Problem, Sentence
from easyread.text.any_case import any_case
from easyread.text.countries import country_of
from easyread.text.grammar import Passive, finite_verbs, is_installed, passives, tagged
from easyread.text.language import words
from easyread.text.meaning.sure import explains
from easyread.text.vocabulary import is_everyday
from easyread.text.word_list import known_words

AIM, LONG, TOO_LONG = 15, 20, 25
"""Words. Above the first a sentence that says more than one thing should be shorter, above the second any, above the third it must.
GOV.UK and the Department of Health ask for 15, the NHS for 20, The Easy Read Standard for 25. Of published Easy Read we measured, a
fifth of the sentences have more than 15 words, and 1 in 25 more than 20."""
MAX_COMMAS = 1
MAX_LINKS = 1
"""Of one sentence, the second of them the words that link two ideas."""
SHORT = 13
"""Words of a sentence that may have more verbs: `If somebody makes you feel scared, it could be a hate crime.`"""
MAX_VERBS = 2
"""That say when, in a sentence that says one thing. The third is another thing."""

_LINKING = re.compile(r"\b(?:and|but|or|because|which|although|while|so that|unless)\b", re.IGNORECASE)
_BE = r"(?:am|is|are|was|were|be|been|being)"
_IRREGULAR = (
    "made done given taken seen known written built brought bought chosen drawn driven eaten found held kept led left lost meant met paid put read run said sent "
    "set shown spent told thought understood won cut begun broken fallen forgotten grown hidden beaten become bent bet bitten blown born bound bred burnt burst "
    "caught come cost dealt dug fed felt fought flown forbidden forgiven frozen got gone hung heard hit hurt laid learnt lent let lit proven ridden rung risen "
    "sewn shaken shot shut sold sought spelt spilt split spoken spread stolen stuck stung struck sung sunk swept sworn swum taught thrown torn undone woken worn "
    "woven wound withdrawn overcome overseen undertaken rewritten rebuilt reset retold"
)
_PASSIVE = re.compile(
    rf"(?<!without )\b{_BE}(?: (?:not|also|now|then|always|often|soon|being|all))? (\w+ed|{'|'.join(sorted(set(_IRREGULAR.split())))})\b"
    r"(?! (?:of|about|for you) )",
    re.IGNORECASE,
)
_ADJECTIVES = frozenset(
    "disabled worried attracted split tired interested excited needed scared bored allowed married frightened confused pleased surprised related joined "
    "called used supposed located limited left retired aged red bed need seed indeed based unwanted learned involved registered dressed "
    "qualified experienced trained isolated prepared finished closed open broken lost gone stressed depressed injured homeless born alone "
    "separated divorced engaged crowded shocked annoyed embarrassed relaxed satisfied concerned committed dedicated hidden known "
    "allowed covered set stuck paid unpaid tried proud meant going".split()
)
_HOW_IT_IS_FOR_PEOPLE = frozenset(
    "heard included understood treated respected valued trusted protected supported hurt bullied abused arrested sacked".split()
)
"""What people live through, said from their side: `You should be treated fairly`. Who does it is everybody, or is not the point."""
_NEGATIVES = re.compile(
    r"\b(?:not|never|no|nobody|nothing|none|neither|cannot|without|un(?:able|likely|fair|safe|well|happy|clear)|impossible)\b",
    re.IGNORECASE,
)
_PUNCTUATION = re.compile(r";|…|\.{2,}|&|(?<!\w)/|/(?!\w)|(?<=\w)/(?=\w)|\*|\([^()]*\)|[\[\](){}]|—| – | - |“[^“”]*”|[“”]|!{1,}")
_SOFT = ("(", "[", "–", "-")
"""Marks that guidance wants to be rare, not absent."""
_SHORT_NAME = re.compile(r"\((?:the )?[A-Z][\w.+]*[A-Z][\w.+]*\)")
_NOMINAL = re.compile(
    r"(?:^[A-Z]|\b[a-z])[a-z]{2,}(?:ation|ition|ution|ction|sion|tion|ment|ance|ence|ity|ency|ancy|isation)s?\b|\b[Aa](?:pprov|pprais|rriv)als\b|\b(?:[Pp]ropos|[Rr]eferr|[Rr]enew|[Rr]emov|[Rr]efus|[Ww]ithdraw|[Dd]isclos)als\b"
)
_RELATIVE = re.compile(
    r"(?<=\w) (?:who|where you|which) (?:\w+ ){0,2}\w+|\b(?:things|people|places|homes|lives|times|words|some(?:one|body|thing)) (?:you|they|we) (?:\w+ and )?(?:\w+ )?\w+|\blet (?:\w+ ){1,4}know\b"
)
"""What says which people, place or things: `people who use them`, `things you own`. It is no idea of its own."""
_PARTICIPLE = rf"(?:\w+ed|{'|'.join(sorted(set(_IRREGULAR.split())))})"
_MAY_BE_PASSIVE = any_case(rf"\b(?:{_BE}|got|gets?|getting)(?: \w+){{0,2}}? {_PARTICIPLE}\b|\b{_PARTICIPLE} by\b")
"""What only the tagger can tell. It is asked about no other sentence, since it takes most of the time."""
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
_CAPITALS = re.compile(
    r"\b(?:[A-Z]{2,}\s+(?:\d{1,9}\s+)?){0,20}[A-Z]{4,}\b(?:\s+\d{1,9}\b)?(?:\s+[A-Z]{2,}\b(?:\s+\d{1,9}\b)?)+|\b[A-Z]{5,}\b"
)
_ENDS = (".", "?", ":", "!")
MAX_ITEMS = 6
"""Of a list (NHS digital service manual; W3C, Making Content Usable)."""


@rule(Scope.PAGE)
def long_sentence(library: Library) -> Iterator[Problem]:
    """A sentence has about 15 words, seldom more than 20, and never more than 25.

    Bad: We will work with all of the people who live here and with the groups that help them to make every one of our services better.
    Good: We will work with local people to make services better.
    Source: GOV.UK, Accessible communication formats, 10 to 15 words; Department of Health 2009, 15; NHS digital service manual, How we write, 20; The Easy Read Standard, 25.
    """
    for _, sentence in easy_sentences(library):
        count = len(words(sentence.text))
        if _is_long(sentence.text):
            most = max(each for each in (AIM, LONG, TOO_LONG) if count > each)
            yield Problem(
                sentence.where,
                "long-sentence",
                f"This sentence has {count} words. {most} are {'the most' if most == TOO_LONG else 'enough'}.",
                _joint(sentence),
                Level.MUST if count > TOO_LONG else Level.SHOULD,
            )


def _is_long(text: str) -> bool:
    """Whether a sentence has to be written anew because of its length, so that nothing else about its form need be said."""
    count = len(words(text))
    return count > LONG or (count > AIM and _says_several(text))


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

    Bad: We meet people, listen to them, and change things, but not always.
    Good: We listen to people.
    Source: GOV.UK, Accessible communication formats; W3C, Making Content Usable, 4.4.3.
    """
    for _, sentence in easy_sentences(library):
        if not is_contact(sentence.text) and not _is_long(sentence.text) and _says_several(sentence.text):
            yield Problem(
                sentence.where,
                "many-ideas",
                "This sentence says several things.",
                "Say each in a sentence of its own.",
                Level.SHOULD,
            )


def _says_several(text: str) -> bool:
    """Whether a sentence has three verbs that say when, many linking words, or many commas."""
    text = re.sub(r"\([^()]*\)", "", text)
    commas = len(re.findall(r",(?!\d{3})", text))
    links = len([match for match in _LINKING.finditer(text) if match.group().lower() not in ("and", "or")])
    joins = len(re.findall(r"\b(?:and|or)\b", text))
    if commas > MAX_COMMAS + 1 or links > MAX_LINKS or (joins > 2 and commas) or joins > 3:
        return True
    count = len(words(text))
    if explains(text) or (count <= AIM and not (commas or links or joins)):
        return False  # what is said, known or done when, is part of one thing
    return count > SHORT and len(finite_verbs(_RELATIVE.sub("", text))) > MAX_VERBS


@rule(Scope.PAGE)
def nominalisation(library: Library) -> Iterator[Problem]:
    """What people do is a verb.

    Bad: The implementation of the recommendation starts now.
    Good: We start to do what people recommended.
    Source: NHS digital service manual, How we write: verbs in the place of nouns; W3C, Making Content Usable, 4.4.2.
    """
    listed = known_words(library.words)
    for _, sentence in easy_sentences(library):
        found = [match for match in _NOMINAL.finditer(sentence.text) if _is_hard(match.group().casefold(), listed)]
        if len(found) > 1 and not _is_long(sentence.text):
            yield Problem(
                sentence.at(found[0].start()),
                "nominalisation",
                f"'{found[0].group()}' and '{found[1].group()}' are nouns for what people do.",
                "Say who does what.",
                Level.SHOULD,
                len(found[0].group()),
            )


def _is_hard(word: str, listed: Container[str]) -> bool:
    """Whether not everybody knows a word, nor the word list."""
    return word not in listed and not is_everyday(word)


@rule(Scope.PAGE)
def passive_voice(library: Library) -> Iterator[Problem]:
    """It is plain who does what.

    Bad: A plan was written.
    Good: We wrote a plan.
    Source: Patient Information Forum, Easy Read Matters; The Easy Read Standard 1; W3C, Making Content Usable, 4.4.2.
    """
    if not is_installed():
        yield from tell_each(library, "passive-voice", _PASSIVE, _tell_passive, Level.SHOULD)
        return
    told = set[tuple[str, str]]()
    for page, sentence in easy_sentences(library):
        for passive in passives(sentence.text) if _MAY_BE_PASSIVE.search(sentence.text) else ():
            if not _is_state(passive, sentence.text) and not _is_long(sentence.text) and (page.key, passive.lemma) not in told:
                told.add((page.key, passive.lemma))
                shown = sentence.text[passive.start : passive.end]
                by = sentence.text[passive.end :].lstrip().startswith("by ")
                message = f"'{shown}' says who does it last." if by else f"'{shown}' does not say who does it."
                yield Problem(sentence.at(passive.start), "passive-voice", message, _TURN, Level.SHOULD, len(shown))


_TURN = "Start with who does it, such as 'We'."


def _tell_passive(match: re.Match[str]) -> tuple[str, str] | None:
    if match[1].lower() in _ADJECTIVES:
        return None
    return f"'{match.group()}' does not say who does it.", _TURN


def _is_state(passive: Passive, text: str) -> bool:
    """Whether it says how somebody or something is, and not what is done to them: `is worried`, `get dressed`, `is made up of`."""
    after = text[passive.end :]
    return (
        (passive.participle.lower() in _ADJECTIVES | _HOW_IT_IS_FOR_PEOPLE and not passive.by)
        or bool(re.match(r" (?:of|about|up of|for you)\b", after))
        or (passive.lemma == "call" and not passive.by)
    )


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

    told: set[tuple[str, str]] = set()
    for page, sentence in easy_sentences(library):
        for match in _PUNCTUATION.finditer(sentence.text):
            mark = match.group().strip()
            is_again = mark.startswith("(") and (page.path, mark) in told
            told.add((page.path, mark))
            if not _SHORT_NAME.fullmatch(mark) and not is_again:
                level = Level.SHOULD if mark.startswith(_SOFT) else Level.MUST
                shown = "( )" if mark.startswith("(") else "“ ”" if mark.startswith("“") else mark
                remedy = _MARKS.get(mark[:1], "Take it out, or make it two sentences.")
                yield Problem(
                    sentence.at(match.start()), "punctuation", f"'{shown}' is hard to read.", remedy, level, len(match.group())
                )


@rule(Scope.PAGE)
def block_capitals(library: Library) -> Iterator[Problem]:
    """Words are in small letters.

    Bad: CALL US NOW.
    Good: Call us now.
    Source: NHS digital service manual, Formatting: no block capitals.
    """
    listed = {form for word in library.words for form in (word.word, *word.forms)}
    known = country_of(library.site).initials

    def tell(match: re.Match[str]) -> tuple[str, str] | None:
        word = match.group()
        if word in listed or word in known or (" " not in word and not is_everyday(word.lower())):
            return None  # initials, which have a rule of their own
        return f"'{word}' is in block capitals.", "Write it in small letters."

    return tell_each(library, "block-capitals", _CAPITALS, tell)


@rule(Scope.PAGE)
def unfinished_sentence(library: Library) -> Iterator[Problem]:
    """A sentence ends where its line ends.

    Bad: We will help you as well as
    Good: We will help you.
    Source: W3C, Making Content Usable, 4.4.5: each part stands alone.
    """
    for page in library.easy_pages:
        items = frozenset(item for items in lists(page) for item in items)
        items |= {statement.sentences[0].where for statement in page.statements if statement.is_item}
        goes_on = False
        for sentence in page.sentences:
            text, was_told = sentence.text.rstrip(), goes_on
            goes_on = not text.endswith(_ENDS) and not is_contact(text) and sentence.where not in items
            if goes_on and not (was_told and text[:1].islower()):
                yield Problem(
                    sentence.where,
                    "unfinished-sentence",
                    "This line does not end a sentence.",
                    "End it with a full stop.",
                    Level.SHOULD,
                )


@rule(Scope.PAGE)
def long_list(library: Library) -> Iterator[Problem]:
    """A list has six items or fewer.

    Bad: a sentence that ends in a colon, and nine items
    Good: a sentence that ends in a colon, and four items
    Source: NHS digital service manual, Lists; W3C, Making Content Usable, 4.4.5.
    """
    for page in library.easy_pages:
        for items in lists(page):
            if len(items) > MAX_ITEMS:
                yield Problem(
                    items[MAX_ITEMS],
                    "long-list",
                    f"This list has {len(items)} items. {MAX_ITEMS} are the most.",
                    "Make it two lists, each after a sentence of its own.",
                    Level.SHOULD,
                )


@rule(Scope.PAGE)
def list_without_lead(library: Library) -> Iterator[Problem]:
    """A list follows a sentence that ends in a colon.

    Bad: We help you. - get up
    Good: We help you to: - get up
    Source: NHS digital service manual, Lists: a lead-in line.
    """
    for page in library.easy_pages:
        for section in page.sections:
            for before, statement in pairwise((None, *section.statements)):
                if statement and statement.is_item and not (before and (before.is_item or before.text.endswith(":"))):
                    yield Problem(
                        statement.sentences[0].where,
                        "list-without-lead",
                        "No sentence before this list ends in a colon.",
                        "End the sentence before it with a colon, or take the - off and write a sentence.",
                    )


def lists(page: EasyPage) -> Iterator[tuple[Location, ...]]:
    """The places of the items of each list: what follows a sentence that ends in a colon, up to one that ends in a full stop.

    What begins in small letters goes on with the list even then.
    """
    for section in page.sections:
        items: list[Location] = []
        is_open = False
        for statement in section.statements:
            texts = [sentence.text.rstrip() for sentence in statement.sentences]
            unfinished = [each.where for each, text in zip(statement.sentences, texts, strict=True) if not text.endswith(_ENDS)]
            goes_on = (is_open or items) and (statement.is_item or texts[0][:1].islower())
            if goes_on or (is_open and unfinished):
                items += unfinished or [statement.where]
                is_open = bool(unfinished)
            elif items:
                yield tuple(items)
                items, is_open = [], False
            is_open = is_open or texts[-1].endswith(":")
        if items:
            yield tuple(items)


@rule(Scope.PAGE)
def hard_tense(library: Library) -> Iterator[Problem]:
    """Verbs are simple: what happens, what happened, what will happen.

    Bad: We would have been told earlier.
    Good: Nobody told us.
    Source: W3C, Making Content Usable, 4.4.2: use a simple tense.
    """

    def tell(match: re.Match[str]) -> tuple[str, str] | None:
        if _has_something(match):
            return None
        return f"'{match.group()}' is a hard form of a verb.", "Say what happens, what happened, or what will happen."

    return tell_each(library, "hard-tense", _HARD_TENSE, tell, Level.SHOULD)


def _has_something(match: re.Match[str]) -> bool:
    """Whether what looks like a tense says that somebody has something: `will have principles`, `had wanted posters`."""
    last = [token for token in tagged(match.string) if match.start() <= token.start < match.end()]
    return bool(last) and not last[-1].tag.startswith(("VVN", "VVD", "VVG", "VBN", "VDN", "VHN", "VHG", "VDG"))


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
