"""What easy words say of all or always, and the standard page only of some, or with a limit."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from easyread.text.any_case import any_case
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.events import public
from easyread.text.meaning.in_common import KIN_COUNTS, SHARED_PART, SHARED_WORDS, about_the_same, kin
from easyread.text.meaning.limits import EXCEPT
from easyread.text.meaning.nots import NOT
from easyread.text.meaning.reading import Reading, Term, concept
from easyread.text.meaning.support import besides, between, clause_end, supported, telling

_WIDE_WORDS = frozenset(
    "any anyone anybody anything anywhere every everyone everybody everything everywhere all always never ever whatever whoever whichever wherever whenever however matter nobody no none nothing each even regardless whole whether".split()
)
_WIDE = any_case(
    r"(?<!nearly )(?<!almost )\b(?:any(?:one|body|thing|where)?|every(?:one|body|thing|where)?|all(?! about\b| day\b| night\b)|always|never|ever|(?:what|who|which|where|when|how)ever|no matter|nobody|no one"
    r"|no(?= \w+ (?:has|have|must|needs?|can|will|may|pays?)\b)|none|nothing|each|even|regardless|whole|whether or not)\b"
)
"""What says that something is so of all, or always."""
_LIMITED = any_case(rf"{EXCEPT.pattern}|{NOT.pattern}|(?<!even )\b(?:if|only|but)\b")
"""What may limit it in easy words, in the same statement."""
_UNLESS = any_case(
    r"\b(?:except(?:ing)?|apart from|aside from|other than|excluding|exclud(?:es?|ed)|with the exception of|save (?:for|in|where|when|on)|but(?= (?:not|in|on|at|for|the|those)\b)"
    r"|unless|if|(?:provided|providing)(?= (?:that|you|they|we|it|he|she|your|their|the|there)\b)|(?:as|so) long as|on condition|subject to|only|until(?= (?:the|you|your|we|it|they|an?|that|all) ))\b"
)
"""What a limit of the whole sentence begins with."""
NOT_SURE = any_case(r"\b(?:may|might|could|hopes? to|wants? to|would like to)\b")
"""What says that it depends on something."""
_EACH_YEAR = any_case(r"\b(?:each|every) (?:hour|day|night|week|fortnight|month|year|term)\b(?! of)")
"""What says how often, and of how many."""
LIMIT_PART = 0.2
"""How much of a limit easy words may say without saying it."""


def widened(easy: Reading, said: Reading, near: Sequence[str]) -> Iterator[Difference]:
    """`You can come on any day` in the place of `every day except Friday`."""
    if not easy.words & _WIDE_WORDS or not (wide := _WIDE.search(_EACH_YEAR.sub(" ", easy.text))):
        return
    if any(map(_LIMITED.search, (easy.text, *near[:1]))):
        return
    for mark in _UNLESS.finditer(said.text):
        if mark.group().lower() == "subject to" and NOT_SURE.search(easy.text):
            continue
        end = clause_end(said.text, mark.end())
        outside = besides(said, mark.end(), end)
        words = telling(between(said, mark.end(), end), outside)
        if words and supported(words, (easy.text, *near)) <= LIMIT_PART and _says(easy, outside):
            yield Difference(Kind.CONDITION, wide.group(), mark.group(), grave=True)
            return


def _says(easy: Reading, main: frozenset[str]) -> bool:
    """Whether easy words say what a sentence says without its limit."""
    of_its_kind = sum(bool(kin(each) & main) for each in easy.concepts - main)
    shared = len(easy.concepts & main) + KIN_COUNTS * of_its_kind
    return shared >= max(SHARED_WORDS, SHARED_PART * len(easy.concepts))


_OF_ALL = any_case(
    r"(?<!almost )(?<!nearly )(?<!not )\b(?:(?P<persons>any(?:one|body)|every(?:one|body)|nobody|no one)|(?:any|every(?! other\b)|all(?= (?:(?:of |the |our |your |these |those )+)?(?:\w+ )?(?:\w+s|people|children|men|women)\b))(?: (?:our|the|of|these|those|your))*)\b"
)
"""What says that something is so of all of a kind, which the next word names."""
_DESCRIBES = re.compile(
    r" ?(?:who|whose|that|aged|under|over|with|in|on|living|registered|receiving|having|from|where|which|attending|needing|born|built|\w+er than|(?:more|less) \w+ than) "
    r"(?P<what>(?:(?!\b(?:can|may|must|will|shall|should|cannot|do not|are (?:asked|entitled|eligible|required|also)|need to)\b)[^,.;:])+)",
    re.IGNORECASE,
)
"""What tells right after a noun which of its kind are meant."""
_PARTS = re.compile(r"\b(?:who|whose|that|with|and|or)\b")


@cache
def _times() -> frozenset[str]:
    """What is said of any or every with nothing left out: `you can ring at any time`."""
    return frozenset(map(concept, "time day week month year hour minute night evening morning afternoon money".split()))


def of_all(easy: Reading, said: Reading, near: Sequence[str]) -> Iterator[Difference]:
    """`The van comes to every village` in the place of `villages with fewer than 800 people`."""
    mark = _OF_ALL.search(easy.text) if easy.words & _WIDE_WORDS else None
    if not mark or not about_the_same(easy, said):
        return
    nouns = ["person"] if mark["persons"] else [each.concept for each in _together(easy, mark.end())]
    if {*nouns} & _times() or any(each[0].isdigit() for each in nouns) or ("person" in nouns and _FOR_ALL.search(said.text)):
        return
    for part in _which(said, number, {*nouns}) if (number := _place_of(nouns, said)) is not None else ():
        which = telling(part, nouns)
        if which and supported(which, (easy.text, *near)) <= LIMIT_PART:
            yield Difference(Kind.AMOUNT, mark.group(), " ".join(which))
            return


def _together(reading: Reading, start: int) -> Iterator[Term]:
    """The words from a place on that tell something and have none between that does not: `local people` in `all local people can`."""
    for term in reading.terms:
        if term.start >= start and not reading.text[start : term.start].strip():
            yield term
            start = _end(term)


_FOR_ALL = any_case(r"\b(?:any(?:one|body)|every(?:one|body)|all|nobody|no one)\b")


def _place_of(nouns: Sequence[str], said: Reading) -> int | None:
    """Which word of a sentence is one of some nouns, or names people where they do."""
    concepts = [each.concept for each in said.terms]
    people = public() if public() & {*nouns} else frozenset()
    found = [number for meant in ({*nouns}, people) for number, each in enumerate(concepts) if each in meant]
    return found[0] if found else None


def _which(said: Reading, number: int, nouns: Collection[str]) -> Iterator[tuple[str, ...]]:
    """What a sentence says of one of its nouns: of people the words right before it, and each part of the clause right after it.

    A word before a thing seldom limits it: a public library is a library, and current medication medicine.
    """
    first = number
    while public() & {*nouns} and first and not said.text[_end(said.terms[first - 1]) : said.terms[first].start].strip():
        first -= 1
    yield tuple(each.concept for each in said.terms[first:number])
    end = _end(said.terms[number])
    clause = _DESCRIBES.match(said.text, end)
    start = clause.start("what") if clause else end
    for part in _PARTS.split(clause["what"]) if clause else ():
        stop = said.text.index(part, start) + len(part)
        yield between(said, start, stop)
        start = stop


def _end(term: Term) -> int:
    return term.start + len(term.text)
