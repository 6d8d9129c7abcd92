"""How a statement that somebody changed says something else than it did, where its standard page is as it was.

Both are easy words of the same page, and most of them stay as they are. So what is in one of them only was put in or taken out on
purpose, and far more can be told of it than beside the standard page, which says the same in quite other words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache
from itertools import chain, pairwise
from typing import NamedTuple

from easyread.text.any_case import any_case
from easyread.text.grammar import tagged
from easyread.text.language import sentences
from easyread.text.meaning.align import align
from easyread.text.meaning.compare import compared
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.kin import about, kin
from easyread.text.meaning.numbers import in_plain_numbers
from easyread.text.meaning.reading import concept, read
from easyread.text.meaning.sorts import exchanged
from easyread.text.meaning.support import LIGHT, STEM

CLOSE = 0.7
"""How alike the words of two sentences are, of 1, when one is the other with little changed."""
RELATED = 0.4
"""The same of two sentences when one most likely came of the other."""
_ALIKE = {
    "more than": r"more than|over(?= \d)|above(?= \d)",
    "less than": r"(?:fewer|less) than|under(?= \d)|below(?= \d)",
    "too few": r"not enough|too (?:few|little)",
    "go on": r"(?:go|goes|carry|carries|keep|keeps) on|keeps?(?= (?:\w+ )?\w+ing\b)|continue[sd]?(?: to)?|still",
    "must": r"(?:has|have|had|(?<!not )needs?) to|must",
    "maybe": r"may|might|could",
    "if": r"if|whether|when(?:ever)?",
    "per": r"(?:an?|each|every|per)(?= (?:hour|day|week|month|year)\b)",
    "you can": r"you (?:can|will)",
    "all": r"all(?: of)?|the whole(?: of)?|every(?:one|body|where)?|each(?: of)?",
    "look after": r"(?:looks?|looking) after|(?:takes?|taking) care of",
    "too": r"too|as well|also|another",
    "then": r"after (?:this|that)|then|next|later(?: on)?",
    "not just": r"not (?:just|only)|as well as",
    "no longer": r"no longer|not any ?more",
    "not": r"cannot|can['’]t|do(?:es)?(?: not|n['’]t)|did(?: not|n['’]t)|not|never|no|without|lacks?",
    "fewer": r"fewer|less",
    "now": r"now|already|today|at the moment|currently",
    "first": r"(?:at|the) first|first",
    "many": r"many|a lot of|lots of",
    "because": r"because(?: of)?",
    "hope": r"hopes?",
    "want": r"would like|wish(?:es)?|wants?|aims?|tr(?:y|ies)",
    "future": r"in (?:the )?(?:future|years to come)|(?:for|of) the future|to come",
    "should": r"should|ought to",
}
"""Words of which one stands for another where nothing else changes."""
_WEIGHTY = frozenset(_ALIKE) - {
    "too",
    "then",
    "if",
    "many",
    "must",
    "want",
    "future",
    "per",
    "you can",
    "look after",
} | frozenset(
    "only except apart unless until any most some few none more always sometimes usually often rarely can must should will would "
    "chance expect expected hope before after last past almost nearly least about start avoid sure anywhere nobody".split()
)
"""Those of them, and others, that turn what a sentence says, whatever it is about."""
_PASSING = frozenset("can will would more about go".split())
"""Those of which one may go or come with others, and that tell nothing alone."""
_WORD = r"[£€]?\d[\d,.:]*\d%?|\d+|[^\W\d_]+(?:['’-][^\W\d_]+)*"
_LESS_UN = re.compile(r"\bless un(\w+)")
_LINK = re.compile(r"\]\([^)]*\)")
_MORE_LIGHT = frozenset(
    "how important attention come bring take touch together closely differently work number part side kind means mean step lot here today ones fact time run become matter own whole".split()
)


class _Word(NamedTuple):
    """A word of a sentence."""

    key: str
    """What stands for it."""
    text: str


class _Change(NamedTuple):
    """The words that only one of two sentences has."""

    gone: tuple[_Word, ...]
    came: tuple[_Word, ...]


def edited(old: str, new: str, page: Sequence[str]) -> tuple[Difference, ...]:
    """What a statement says now and did not, or says no longer: each once. `page` are the sentences of its standard page.

    Nothing where they have no word in common: that is another statement, and nobody's slip.
    """
    before, after = (tuple(_plain(each) for _, each in sentences(text)) for text in (old, new))
    if before == after or not read(old).concepts & about(read(new)):
        return ()
    near = _near(before, page)
    paired = [*_paired(before, after)]
    found = [
        *(each for one, other in paired for each in _of_sentence(one, other, before, after, near)),
        *_of_whole(" ".join(before), " ".join(after), " ".join(page)),
        *_hope_lost(" ".join(before), " ".join(after)),
        *_of_base(before, after),
    ]
    return _once(each for each in found if not _is_put_right(each, near))


def _of_base(before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[Difference]:
    """What is told of two versions as of two pages. A question says who does what, and whether, in another way."""
    asks = any(each.endswith("?") for each in after)
    told = _SURE - {Kind.MODALITY, Kind.ACTOR} if asks else _SURE
    yield from (each.difference for each in compared((after,), before) if each.difference.kind in told)


def _once(found: Iterable[Difference]) -> tuple[Difference, ...]:
    """The first of those that are about the same words."""
    by_words: dict[tuple[frozenset[str], frozenset[str]], Difference] = {}
    for each in found:
        by_words.setdefault((read(each.ours).words, read(each.theirs).words), each)
    return tuple(by_words.values())


def _is_put_right(difference: Difference, near: str) -> bool:
    """Whether the standard page says what a statement says now, and not what it said."""
    ours, theirs, said = (read(text).concepts for text in (difference.ours, difference.theirs, near))
    return difference.kind in _NAMED and bool(ours and theirs) and ours <= said and not theirs <= said


_NAMED = (Kind.OTHER, Kind.NUMBER, Kind.UNIT, Kind.FREQUENCY, Kind.PLACE, Kind.MONTH, Kind.WEEKDAY)
"""What the standard page names by the same words, where it does."""


def _near(before: Sequence[str], page: Sequence[str]) -> str:
    """What the standard page says of what a statement says."""
    places = {place for each in align(before, page) for place in each[:1]}
    return " ".join(page[place] for place in sorted(places)) or " ".join(page)


def _of_sentence(old: str, new: str, before: Sequence[str], after: Sequence[str], near: str) -> Iterator[Difference]:
    """What is told of a sentence and what became of it."""
    change = _change(old, new)
    if _likeness(*([each.key for each in _words(text)] for text in (old, new))) >= CLOSE:
        yield from _weighty(change, new, before, after)
        yield from _other_things(change, old, new, before, read(near).concepts)
        yield from _hope_lost(old, new)
        yield from _swapped(old, new)
        yield from _left_out(old, new, after)
        yield from _put_in(old, new)
        yield from _either_or(old, new)
    if _HELPS.search(old) and _SWAPPED.search(new):
        yield Difference(Kind.ACTOR, "they … us", "we … them")
    if len(before) > 1:
        yield from _of_whole(old, new, near)


_SURE = frozenset(Kind) - {Kind.AMOUNT, Kind.ORDER, Kind.NEGATION, Kind.REASON}
"""Of amounts, order and `not` more is told word by word, and a reason in quite other words is often the same."""


def _plain(text: str) -> str:
    """The words of a sentence as they are read."""
    return in_plain_numbers(_LESS_UN.sub(r"more \1", _LINK.sub("]", text).replace("*", "")))


@cache
def _token() -> re.Pattern[str]:
    groups = "|".join(rf"(?P<g{number}>{pattern})" for number, pattern in enumerate(_ALIKE.values()))
    return re.compile(rf"\b(?:{groups})\b|{_WORD}", re.IGNORECASE)


def _words(text: str) -> tuple[_Word, ...]:
    names = tuple(_ALIKE)
    return tuple(_Word(_key(match, names), match.group()) for match in _token().finditer(text))


def _key(match: re.Match[str], names: Sequence[str]) -> str:
    word = match.group().lower()
    if match.lastgroup:
        return names[int(match.lastgroup[1:])]
    return word if word in _WEIGHTY else concept(word.removesuffix("'s"))


def _paired(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Sentences of which one is most likely the other, changed."""
    one, other = ([[word.key for word in _words(each)] for each in said] for said in (before, after))
    scored = sorted(
        ((_likeness(old, new), -here, -there) for here, old in enumerate(one) for there, new in enumerate(other)), reverse=True
    )
    left, right = set(range(len(one))), set(range(len(other)))
    for likeness, here, there in ((score, -here, -there) for score, here, there in scored):
        if likeness >= RELATED and here in left and there in right:
            left.remove(here)
            right.remove(there)
            if before[here] != after[there]:
                yield before[here], after[there]


def _likeness(one: Sequence[str], other: Sequence[str]) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _change(old: str, new: str) -> _Change:
    before, after = _words(old), _words(new)
    return _Change(_only(before, after), _only(after, before))


def _only(words: Sequence[_Word], others: Sequence[_Word]) -> tuple[_Word, ...]:
    """The words that the others have not, or less often."""
    left = Counter(each.key for each in words) - Counter(each.key for each in others)
    return tuple(dict.fromkeys(each for each in words if left[each.key]))


def _weighty(change: _Change, new: str, before: Sequence[str], after: Sequence[str]) -> Iterator[Difference]:
    """`may` in the place of `will`, a `not` more, an `only` less."""
    said, says = ({word.key for each in texts for word in _words(each)} for texts in (before, after))
    gone = [each for each in change.gone if each.key in _WEIGHTY - says - {"because"}]
    came = [each for each in change.came if each.key in _WEIGHTY - said]
    keys = {each.key for each in (*gone, *came)}
    if keys and not keys <= _PASSING and keys not in _EVEN and not (keys == {"only"} and _ONLY_IF.search(new)):
        yield Difference(Kind.MODALITY, " … ".join(each.text for each in came), " … ".join(each.text for each in gone))


_EVEN = ({"fewer", "not"}, {"not", "too few"}, {"not", "none"}, {"not", "avoid"})
"""What says the same together where one goes and the other comes, or may."""
_ONLY_IF = any_case(r"\bonly\b.*\b(?:if|when)\b")


def _other_things(change: _Change, old: str, new_text: str, before: Sequence[str], known: frozenset[str]) -> Iterator[Difference]:
    """`Your council` in the place of `Samaritans`, `breast cancer` in the place of `cancer`."""
    gone = [each for each in change.gone if _tells(each) and not _stands_for(each.key, change.came)]
    said = {word.key for each in ([old] if gone else before) for word in _words(each)}
    came = [
        each for each in change.came if _tells(each) and not _stands_for(each.key, change.gone) and not _is_in(each.key, said)
    ]
    new = [each for each in came if gone or (each.key not in known and _names(each, new_text))]
    if new:
        yield Difference(Kind.OTHER, " … ".join(each.text for each in new), " … ".join(each.text for each in gone))


def _names(word: _Word, text: str) -> bool:
    """Whether a word is a noun, a name, an adjective or a number that counts more than what is there anyway."""
    if word.key.isdigit():
        return int(word.key) > FEW
    tags = [each.tag for each in tagged(text) if each.text == word.text]
    return not tags or tags[0].startswith(("NN", "NP", "AJ", "CR"))


FEW = 4
"""How much a number may be that easy words add to count what they say anyway: `One important job`."""


def _swapped(old: str, new: str) -> Iterator[Difference]:
    """`The nurse phones you` in the place of `you phone the nurse`, where all the rest stays."""
    before, after = (tuple(_PERSONS.get(each.key, each.key) for each in _words(text)) for text in (old, new))
    runs = [(before[a:b], after[c:d]) for tag, a, b, c, d in _opcodes(before, after) if tag != "equal"]
    for (gone, came), (gone_next, came_next) in pairwise(runs):
        is_exchange = gone == came_next and came == gone_next and gone and came and _is_across(before, gone, gone_next)
        one, other = (tuple(each for each in words if each not in _BETWEEN) for words in (gone + gone_next, came + came_next))
        if is_exchange or (one != other and sorted(one) == sorted(other) and not (gone and came)):
            yield Difference(Kind.ACTOR, " ".join(came or came_next), " ".join(gone or gone_next))
            return


def _opcodes(before: Sequence[str], after: Sequence[str]) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, before, after, autojunk=False).get_opcodes()


def _is_across(words: Sequence[str], one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether more than an `and` stands between two runs of words."""
    return bool({*words[words.index(one[-1]) + 1 : words.index(other[0])]} - _BETWEEN)


def _left_out(old: str, new: str, after: Sequence[str]) -> Iterator[Difference]:
    """`For staff` in the place of `for staff and patients`, and nothing else changed."""
    gone, came = _runs(old, new)
    if gone and {each.key for each in came} <= _JOIN and {each.key for each in (*gone, *came)} & _JOIN:
        says = {word.key for each in after for word in _words(each)}
        if any(_names(each, old) and read(each.text).terms and not _is_in(each.key, says) for each in gone):
            yield Difference(Kind.OTHER, "", " ".join(each.text for each in gone))


_JOIN = frozenset(("and", "or"))


def _put_in(old: str, new: str) -> Iterator[Difference]:
    """`You can come, if you pay` in the place of `you can come`, and nothing else changed."""
    gone, came = _runs(old, new)
    if came and not gone and {each.key for each in came} & _LIMITS:
        yield Difference(Kind.CONDITION, " ".join(each.text for each in came), "")


_LIMITS = frozenset("if unless until except but because".split())


def _runs(old: str, new: str) -> _Change:
    """The words that stand in one of two sentences only, in their order."""
    before, after = _words(old), _words(new)
    changes = [each for each in _opcodes([each.key for each in before], [each.key for each in after]) if each[0] != "equal"]
    gone = chain.from_iterable(before[start:end] for _, start, end, _, _ in changes)
    came = chain.from_iterable(after[start:end] for _, _, _, start, end in changes)
    return _Change(tuple(gone), tuple(came))


_PERSONS = {"us": "we", "them": "they", "me": "i", "him": "he", "her": "she"}
_BETWEEN = frozenset("and or the a an of with then be too".split())
"""What stands between two things of a list, and tells nothing of who does what."""
_OR = re.compile(r"(\w+),? (and|or) (\w+)", re.IGNORECASE)


def _either_or(old: str, new: str) -> Iterator[Difference]:
    """`and` in the place of `or`, between the same words."""
    before, after = ({(each[1], each[3]): each for each in _OR.finditer(text)} for text in (old, new))
    for words in before.keys() & after.keys():
        if before[words][2] != after[words][2]:
            yield Difference(Kind.CONDITION, after[words].group(), before[words].group())


def _tells(word: _Word) -> bool:
    return not {word.key, word.text.lower()} & (LIGHT | _MORE_LIGHT | _WEIGHTY | set(_ALIKE)) and bool(read(word.text).terms)


def _stands_for(key: str, words: Iterable[_Word]) -> bool:
    return any(each.key in kin(key) or _is_in(key, (each.key,)) for each in words)


def _is_in(key: str, keys: Iterable[str]) -> bool:
    return any(key == each or (len(key) >= STEM and key[:STEM] == each[:STEM]) for each in keys)


def _of_whole(old: str, new: str, page: str) -> Iterator[Difference]:
    """What is told of a whole statement, however freely it is worded."""
    yield from (Difference(Kind.OTHER, ours, theirs) for ours, theirs in exchanged(old, new, page))
    if (left := _EXCLUDES.search(new)) and not _EXCLUDES.search(old):
        yield Difference(Kind.CONDITION, left.group(), "")
    yield from _cause_for_effect(old, new)


def _hope_lost(old: str, new: str) -> Iterator[Difference]:
    """`Care is quick` in the place of `care should be quick`."""
    hope = _HOPE.search(old)
    if hope and not _OPEN.search(new) and not _YOU_CAN.search(old) and "?" not in new:
        yield Difference(Kind.MODALITY, "", hope.group())


_EXCLUDES = any_case(r"\b(?:left out|leaves? out|(?:not|n['’]t) (?:include|mean|cover|part of)|apart from|except|but not)\b")
_HOPE = any_case(r"\b(?:will|should|wants?|wanted|hop\w+|expect\w*|chance|may|might|plan(?:s|ned)? to|aims?|tr(?:y|ies|ying))\b")
_OPEN = any_case(
    rf"{_HOPE.pattern}|\b(?:going to|plan\w*|would|need\w*|must|can|could|so that|in order to|future|goal|vision|focus\w*|priority|works? to|supposed|idea|is to|are to|has to|have to|asked|intend\w*"
    r"|wish\w*|look\w*|say\w*|likel\w+|let|get to|helps?|meant)\b|['’]ll\b"
)
"""What leaves open whether something is so."""
_YOU_CAN = any_case(r"\b(?:you can|way to)\b")
_HELPS = any_case(r"\bwe\b[^.]*\bthem\b")
_SWAPPED = any_case(r"\bthey\b[^.]*\bus\b")
_WHY = re.compile(
    r"(?:because(?: of)? (?P<c1>[^,]+), (?P<e1>.+)|(?P<e2>.+?),? because(?: of)? (?P<c2>.+)|(?P<c3>.+), so (?!that)(?P<e3>.+)|(?P<c4>.+) (?:lead to|cause)s? (?P<e4>.+)"
    r"|(?P<e5>.+) (?:comes?|is|are) (?:there )?(?:from|because) (?P<c5>.+)|(?P<c6>.+), and (?:this|that) is why (?P<e6>.+))",
    re.IGNORECASE,
)


class _Why(NamedTuple):
    """What leads to what."""

    cause: str
    effect: str


def _why(text: str) -> _Why | None:
    match = _WHY.fullmatch(text.rstrip("."))
    number = next((each for each in range(1, 7) if match[f"c{each}"]), 0) if match else 0
    return _Why(match[f"c{number}"], match[f"e{number}"]) if match and number else None


def _cause_for_effect(old: str, new: str) -> Iterator[Difference]:
    """`Teams are small because people are sad` in the place of `people are sad because teams are small`."""
    before, after = _why(old), _why(new)
    if before is None or after is None:
        return
    is_turned = _shared(after.cause, before.effect) > _shared(after.cause, before.cause)
    if is_turned and _shared(after.effect, before.cause) >= _shared(after.effect, before.effect):
        yield Difference(Kind.REASON, after.cause, before.cause)


def _shared(one: str, other: str) -> int:
    return len((read(one).concepts & read(other).concepts) - LIGHT)
