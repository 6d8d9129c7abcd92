"""What is exchanged in a sentence in easy words that else repeats the one it comes from, nearly word for word.

It was exchanged on purpose, or by mistake. So it comes from that sentence alone, and what others of the page say of the kind bears it not out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.often import NOT_OFTEN
from easyread.text.meaning.reading import KEPT, read
from easyread.text.meaning.slips import either_or
from easyread.text.meaning.versions import LITTLE_CHANGED, WEIGHTY, keys, likeness, opcodes, plain, words

_EVEN = (
    frozenset(("may", "can", "maybe")),
    frozenset(("must", "should")),
    frozenset(("any", "all", "some")),
    frozenset(("nearly", "almost", "about")),
    frozenset(("usually", "often")),
    frozenset(("think", "expect", "expects")),
)
"""Words of which easy words may have one where the standard page has another."""
_KINDS = (
    (Kind.ORDER, frozenset("before after first last past".split())),
    (Kind.AMOUNT, frozenset("all any most some few none many more fewer".split())),
    (Kind.FREQUENCY, frozenset("always sometimes usually often rarely".split())),
)
"""What differs where one of these words stands for another. Any other turns how sure something is."""
_NOT = frozenset(("not", "none", "no longer", "not just", "too few"))
"""What is compared as a `not`, wherever it stands."""


@lru_cache(KEPT)
def repeats(easy: str, said: str) -> bool:
    """Whether a sentence is another, with little changed."""
    ours, theirs = read(easy).concepts, read(said).concepts
    return (
        len(ours & theirs) >= SHARED_KEYS * max(len(ours), len(theirs)) and likeness(plain(said), plain(easy)) >= LITTLE_CHANGED
    )


SHARED_KEYS = 0.3
"""How much of what two sentences say, of 1, is the same at least where one is the other with little changed: the rest of their words need not
be looked at."""


def exchanged(easy: str, said: str, carriers: Sequence[str], near: Sequence[str]) -> Iterator[Difference]:
    """`Fewer people` in the place of `more people`, `and` in the place of `or`, where the rest stays. What `carriers` say, of the rest of
    the statement, is not gone, and what the standard page says `near` by is not new."""
    ours, theirs = plain(NOT_OFTEN.sub("rarely", easy)), plain(said)
    stays, known = (
        _with_even(key for text in texts for key in keys(plain(text))) for texts in ((*carriers, easy), (*near, said))
    )
    before, after = words(theirs), words(ours)
    for _, start, end, begin, stop in opcodes(keys(theirs), keys(ours)):
        gone = [each for each in before[start:end] if each.key in WEIGHTY - _NOT - stays]
        came = [each for each in after[begin:stop] if each.key in WEIGHTY - _NOT - known]
        if gone and came:
            yield Difference(_kind(gone[0].key), came[0].text, gone[0].text)
    yield from either_or(theirs, ours)


def _with_even(keys: Iterable[str]) -> frozenset[str]:
    """Words, and those that may stand for them."""
    said = frozenset(keys)
    return said.union(*(even for even in _EVEN if even & said))


def _kind(word: str) -> Kind:
    return next((kind for kind, words in _KINDS if word in words), Kind.MODALITY)
