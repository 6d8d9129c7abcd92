"""How a statement that somebody changed says something else than it did, where its standard page is as it was.

Both are easy words of the same page, and most of them stay as they are. So what is in one of them only was put in or taken out on
purpose, and far more can be told of it than beside the standard page, which says the same in quite other words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from easyread.text.any_case import any_case
from easyread.text.language import sentences
from easyread.text.meaning.align import align
from easyread.text.meaning.compare import MOST_SENTENCES, compared
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.events import doers
from easyread.text.meaning.freely import hedge_changed, hope_lost, of_whole, roles_swapped
from easyread.text.meaning.in_common import about
from easyread.text.meaning.reading import read
from easyread.text.meaning.slips import slips
from easyread.text.meaning.versions import LITTLE_CHANGED, likeness, paired, plain

LONGEST_STATEMENT = 1_000
"""Letters of what may be a statement, since each word of one version is held against each of the other."""


def edited(old: str, new: str, page: Sequence[str]) -> tuple[Difference, ...]:
    """What a statement says now and did not, or says no longer: each once. `page` are the sentences of its standard page.

    Nothing where they have no word in common: that is another statement, and nobody's slip.
    """
    before, after = (tuple(plain(each) for _, each in sentences(text)) for text in (old, new))
    if before == after:
        return tuple(_led_elsewhere(old, new))
    if _is_too_long(before, after) or not read(old).concepts & about(read(new)):
        return ()
    near = _near(before, page)
    whole, whole_now = " ".join(before), " ".join(after)
    found = [
        *(each for one, other in paired(before, after) for each in _of_sentence(one, other, before, after, near)),
        *of_whole(whole, whole_now, " ".join(page)),
        *hope_lost(whole, whole_now),
        *hedge_changed(whole, whole_now),
        *_led_elsewhere(old, new),
        *_of_base(before, after),
    ]
    return _once(each for each in found if not _is_put_right(each, near))


def _led_elsewhere(old: str, new: str) -> Iterator[Difference]:
    """`[111](tel:101)` in the place of `[111](tel:111)`: a link that leads somewhere else than the one before."""
    was, now = ([match[1] for match in _WAY.finditer(text)] for text in (old, new))
    gone, came = [each for each in was if each not in now], [each for each in now if each not in was]
    yield from (Difference(Kind.OTHER, ours, theirs) for ours, theirs in zip(came, gone, strict=False))


_WAY = re.compile(r"\]\(([^)]+)\)")


def _is_too_long(*versions: Sequence[str]) -> bool:
    """Whether one is no statement, but a page without an end."""
    return any(len(each) > MOST_SENTENCES or sum(map(len, each)) > LONGEST_STATEMENT for each in versions)


def _of_base(before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[Difference]:
    """What is told of two versions as of two pages. A question says who does what, and whether, in another way."""
    asks = any(each.endswith("?") for each in after)
    told = _SURE - {Kind.MODALITY, Kind.ACTOR} if asks else _SURE
    said = read(" ".join(before)).words
    found = (each.difference for each in compared((after,), before) if each.difference.kind in told)
    asks_whether = any(map(_WHETHER.search, after))
    for each in found:
        is_moved = not each.theirs and read(each.ours).words <= said
        # a sentence may begin with whoever else has a part in it, but a nurse is no doctor
        begins_else = each.kind is Kind.ACTOR and bool(each.theirs) and not {each.ours, each.theirs} <= doers()
        if not (is_moved or begins_else or (asks_whether and each.theirs.lower() == "if")):
            yield each


_WHETHER = any_case(r"\bwhether\b")


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
    if likeness(old, new) >= LITTLE_CHANGED:
        yield from slips(old, new, before, after, read(near).concepts)
        yield from hope_lost(old, " ".join(after))
    yield from roles_swapped(old, new)
    if len(before) > 1:
        said = read(" ".join(before)).words
        yield from (each for each in of_whole(old, new, near) if not each.theirs or not read(each.ours).words <= said)


_SURE = frozenset(Kind) - {Kind.AMOUNT, Kind.ORDER, Kind.NEGATION, Kind.REASON, Kind.OTHER}
"""Of amounts, order, `not` and other things more is told word by word, and a reason in quite other words is often the same."""
