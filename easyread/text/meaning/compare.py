"""How a page in easy words differs from its standard page, in what must not differ.

Each sentence is compared with those that it most likely comes from, one thing at a time. Where the words leave a doubt, nothing is told.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain

from easyread.text.meaning.align import NOTHING, align, perhaps
from easyread.text.meaning.alternatives import another
from easyread.text.meaning.amounts import amount
from easyread.text.meaning.bounds import hedge
from easyread.text.meaning.by_clause import clause_by_clause
from easyread.text.meaning.carried import certain, done, limit
from easyread.text.meaning.claimed import unheard_of, unsupported
from easyread.text.meaning.denied import denial
from easyread.text.meaning.difference import Difference, Found, Kind, doubted
from easyread.text.meaning.digits import in_plain_numbers
from easyread.text.meaning.doubts import everyone, some_only, surely
from easyread.text.meaning.elsewhere import ELSEWHERE
from easyread.text.meaning.events import actor, other_actor
from easyread.text.meaning.exceptions import included, new_exception
from easyread.text.meaning.happened import already, to_come
from easyread.text.meaning.in_common import in_common
from easyread.text.meaning.limits import condition, dependence
from easyread.text.meaning.negation import may_deny, negation
from easyread.text.meaning.nots import negated
from easyread.text.meaning.numbers import number
from easyread.text.meaning.often import frequency, unheard_rate
from easyread.text.meaning.opposites import opposite
from easyread.text.meaning.order import changed, ends, flanked, lead, order, side
from easyread.text.meaning.places import calendar, place, way
from easyread.text.meaning.polarity import consent, dropped, not_free, rather
from easyread.text.meaning.reading import KEPT, read
from easyread.text.meaning.reasons import reason
from easyread.text.meaning.repeated import exchanged, repeats
from easyread.text.meaning.scales import SCALES
from easyread.text.meaning.strength import modality
from easyread.text.meaning.sure import explains, is_sure
from easyread.text.meaning.trend import turned
from easyread.text.meaning.units import unit
from easyread.text.meaning.whom import scope
from easyread.text.meaning.widened import of_all, widened

_ALONE = (
    everyone,
    some_only,
    changed,
    ends,
    lead,
    flanked,
    side,
    not_free,
    consent,
    dropped,
    rather,
    modality,
    to_come,
    amount,
    frequency,
    unit,
    hedge,
    actor,
    other_actor,
    number,
    place,
    way,
    calendar,
)
"""What needs nothing but the two sentences."""
MOST_SENTENCES = 20
"""Sentences of what may be a statement."""
NEXT = 2
"""Sentences before and after one that may say the rest of what one sentence of the standard page says."""
LONGEST_SENTENCE = 2_000
"""Letters of what may be a sentence. Each word of one is held against each of the other, and a whole page without a full stop is none."""


@lru_cache(KEPT)
def differences(
    easy: str, said: str, around: str = "", beside: tuple[str, ...] = (), before: str = "", also: tuple[str, ...] = ()
) -> tuple[Difference, ...]:
    """All that differs between a sentence in easy words and the one it comes from.

    `around` is the rest of its statement, `beside` the statements next to it, where a limit may be said too,
    `before` the sentence before, and `also` what else comes from the same sentence.
    """
    if easy.casefold() == said.casefold() or max(len(easy), len(said)) > LONGEST_SENTENCE:
        return ()
    ours, theirs = read(in_plain_numbers(easy)), read(in_plain_numbers(said))
    first = (
        negation(ours, theirs, around),
        opposite(ours, theirs, around),
        condition(ours, theirs, around, (*beside, *also)),
        order(ours, theirs, before),
        denial(ours, theirs, (around, *beside)),
        surely(ours, theirs, (around, *beside)),
        *(look(ours, theirs, (around, *beside, *also)) for look in (done, certain, limit, widened, included, scope, of_all)),
    )
    doubtful = (
        dependence(ours, theirs, around, (*beside, *also)),
        already(ours, theirs),
    )
    found = (*doubted(chain(*doubtful)), *chain(*first, *(look(ours, theirs) for look in _ALONE)))
    sure = (each for each in found if each.kind is not Kind.NEGATION or each.theirs or not may_deny(theirs, ours))
    return tuple({each.kind: each for each in sorted(sure, key=lambda each: not each.is_doubtful)}.values())


def _near(number: str, said: Sequence[str], place: int) -> bool:
    """Whether a number stands in a sentence next to one of the standard page: what easy words say at once, it may say in two."""
    beside = (said[other] for other in (place - 1, place + 1) if 0 <= other < len(said))
    return any(read(each).words >= read(number).words for each in beside)


_FOR_A_NAME = re.compile(r"\b(?:it|they|them|this|these|those)\b", re.IGNORECASE)


def _denied_beside(easy: str, said: Sequence[str], place: int) -> bool:
    """Whether a sentence next to one of the standard page says a `not` of the same, and for its name `it`."""
    beside = (said[other] for other in (place - 1, place + 1) if 0 <= other < len(said))
    return any(_FOR_A_NAME.search(each) and negated(read(each)) and read(each).concepts & read(easy).concepts for each in beside)


_COUNT = re.compile(r"(?<![\d,.])(?!(?:19|20)\d\d\b)\d[\d,.]{2,}(?<=\d)")


def _has_same_count(easy: str, said: str) -> bool:
    """Whether two sentences say the same number of three digits or more, which is no year: they are about the same count."""
    return bool(set(_COUNT.findall(easy)) & set(_COUNT.findall(said)))


def _asked(easy: str, said: Sequence[str], place: int) -> bool:
    """Whether the standard page asks before a sentence what easy words say with an `if`: `Smell gas? Call us`."""
    before = said[place - 1] if place else ""
    return before.endswith("?") and bool(read(before).concepts & read(easy).concepts)


def _likelier(easy: str, said: Sequence[str], places: tuple[int, ...]) -> tuple[int, ...]:
    """Of places that are guessed, those whose sentences say the most of what one in easy words says."""
    shared = {place: in_common(read(easy), read(said[place])) for place in places}
    return tuple(place for place in places if len(places) == 1 or shared[place] > max(shared.values()) / 2)


_TELLS_MORE = re.compile(r"(?:This|That|It) (?:is|means)\b")
"""What begins a sentence that tells more of the one before."""
_CONTACT = re.compile(r"[A-Z]\w+: ")


@lru_cache(4_096)
def compared(statements: tuple[tuple[str, ...], ...], said: tuple[str, ...], told: tuple[str, ...] = ()) -> tuple[Found, ...]:
    """All that differs on a page between its statements and the sentences that they come from.

    Where one may come from several, only what differs from each of them. `told` has the words of its source for each statement, or none.
    """
    pair = _Pair(statements, said, told)
    found = [each for here in range(len(pair.places)) for each in pair.differing(here)]
    made_up = (each for here in range(len(pair.places)) for each in pair.made_up(here))
    of_clauses = clause_by_clause((*ELSEWHERE, *SCALES), statements, said, pair.places, pair.sources)
    of_others = (*turned(statements, said), *filter(pair.may_be_from, of_clauses))
    more = (each for each in (*made_up, *of_others) if pair.is_plain(each))
    return (*found, *_not_yet_told(found, more))


@dataclass(frozen=True)
class _Pair:
    """A page in easy words beside its standard page."""

    statements: tuple[tuple[str, ...], ...]
    said: tuple[str, ...]
    told: tuple[str, ...]

    @cached_property
    def places(self) -> list[tuple[int, int]]:
        """The statement of each sentence in easy words, and which of its sentences it is."""
        short = ((at, each) for at, each in enumerate(self.statements) if len(each) <= MOST_SENTENCES)
        return [(at, which) for at, sentences in short for which in range(len(sentences))]

    @cached_property
    def sentences(self) -> list[str]:
        return [self.statements[at][which] for at, which in self.places]

    @cached_property
    def whole(self) -> list[str]:
        """Each statement."""
        return [" ".join(sentences) for sentences in self.statements]

    @cached_property
    def sources(self) -> tuple[tuple[int, ...], ...]:
        return align(self.sentences, self.said, [self.told[at] if self.told else "" for at, _ in self.places])

    @cached_property
    def guesses(self) -> tuple[tuple[int, ...], ...]:
        return perhaps(self.sentences, self.said, self.sources)

    @cached_property
    def from_same(self) -> Mapping[int, Sequence[str]]:
        """What may come from each sentence of the standard page."""
        found: dict[int, list[str]] = defaultdict(list)
        for easy, own, guess in zip(self.sentences, self.sources, self.guesses, strict=True):
            for origin in {*own, *guess}:
                found[origin].append(easy)
        return found

    def likely(self, here: int) -> tuple[int, ...]:
        """The sentences that one comes from, or else may come from."""
        at, _ = self.places[here]
        if self.sources[here] or (self.told and self.told[at]):
            return self.sources[here]
        return _likelier(self.sentences[here], self.said, self.guesses[here])

    def made_up(self, here: int) -> Iterator[Found]:
        """What nothing on the standard page bears out."""
        easy, sure, likely = read(self.sentences[here]), self.sources[here], self.likely(here)
        beside = {each + step for each in sure for step in (-1, 0, 1)}
        near = [self.said[place] for place in sorted(beside) if 0 <= place < len(self.said)]
        for difference in (
            *reason(easy.text, self.said),
            *doubted((*unsupported(easy, near or self.said), *unheard_of(easy, self.said))),
            *unheard_rate(easy, self.said),
        ):
            yield Found(*self.places[here], difference, self.said[likely[0]] if likely else "")

    def differing(self, here: int) -> Iterator[Found]:
        """How a sentence differs from what it comes from, as far as nothing near it says the rest."""
        easy, likely = self.sentences[here], self.likely(here)
        if not likely or _CONTACT.match(easy):
            return
        (at, which), (first, *rest) = self.places[here], likely
        rest_of_it = [each for number, each in enumerate(self.statements[at]) if number != which]
        next_to_it = self._next_to(here, first)
        around = " ".join((*rest_of_it, *next_to_it))
        carriers = (*rest_of_it, *(each for each in next_to_it if read(each).concepts & read(easy).concepts))
        beside = (*self.whole[max(0, at - 1) : at], *self.whole[at + 1 : at + 2])
        before = self.statements[at][which - 1] if which else (self.statements[at - 1][-1] if at else "")
        also = {place: tuple(each for each in self.from_same[place] if each != easy) for place in likely}
        repeated: tuple[Difference, ...] = ()
        if repeats(easy, self.said[first]):  # so it comes from that one alone
            rest, repeated = [], tuple(exchanged(easy, self.said[first], carriers, self.said[max(0, first - 1) : first + 2]))
        best = differences(easy, self.said[first], around, beside, before, also[first])
        elsewhere = [differences(easy, self.said[each], around, beside, before, also[each]) for each in rest] if best else []
        others_named = () if rest or _TELLS_MORE.match(easy) else another(easy, self.said[first], (around, *beside), self.said)
        for difference in (*best, *repeated, *others_named, *new_exception(easy, likely, self.said)):
            sure = is_sure(difference, easy, self.said[first], carriers, (around, *also[first]))
            in_each = all(any(each.kind is difference.kind for each in other) for other in elsewhere)
            if sure and in_each and not _is_said_beside(difference, easy, self.said, first):
                yield Found(at, which, difference, self.said[first])

    def _next_to(self, here: int, source: int) -> list[str]:
        """Sentences of other statements close by that come from the same one of the standard page."""
        near = range(max(0, here - NEXT), min(len(self.places), here + NEXT + 1))
        at, _ = self.places[here]
        others = (each for each in near if self.places[each][0] != at)
        return [self.sentences[each] for each in others if source in (*self.sources[each][:1], *self.guesses[each][:1])]

    def may_be_from(self, found: Found) -> bool:
        """Whether the author of a statement does not say that it comes from another sentence than the one found."""
        return not self.told or self.told[found.statement].casefold() in found.said.casefold()

    def is_plain(self, found: Found) -> bool:
        """Whether a statement says something of the page: it only explains no word, and its author does not say that it comes from nothing."""
        words = self.told[found.statement] if self.told else ""
        return words != NOTHING and not explains(self.statements[found.statement][found.sentence])


def _is_said_beside(difference: Difference, easy: str, said: Sequence[str], place: int) -> bool:
    """Whether a sentence next to one of the standard page says what easy words say and it does not."""
    if difference.kind is Kind.NUMBER:
        return _near(difference.ours, said, place) and not _has_same_count(easy, said[place])
    if difference.theirs:
        return False
    return (difference.kind is Kind.NEGATION and _denied_beside(easy, said, place)) or (
        difference.kind is Kind.CONDITION and _asked(easy, said, place)
    )


def _not_yet_told(found: Sequence[Found], more: Iterable[Found]) -> Iterator[Found]:
    """The differences of sentences of which nothing of the kind is told yet."""
    known = {(each.statement, each.sentence, each.difference.kind) for each in found if not each.difference.is_doubtful}
    for each in more:
        key = each.statement, each.sentence, each.difference.kind
        if key not in known:
            known.add(key)
            yield each
