"""Which sentences of a standard page a sentence in easy words comes from."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from easyread.text.language import NUMBER_WORDS
from easyread.text.vocabulary import lemma

NEAR = 0.42
"""How alike two sentences must be, from 0 to 1, before one is taken to come from the other."""
BESIDE = 0.28
"""The same, where its neighbours come from sentences beside that one."""
POINTING = 0.15
"""The same, where it points back: `That is more than before.`"""
ALSO = 0.85
"""How near another sentence must be to the best, as a part of it, to be one it may come from too."""
MOST = 3
"""Sentences that one in easy words may come from."""
IN_ORDER = 0.06
"""What it counts that both stand at the same part of their pages."""
_WORD = re.compile(r"[£€]?\d[\d,.:]*\d%?|[£€]?\d%?|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_POINTS_BACK = re.compile(r"(?:This|That|These|Those|It|They)\b")
_STOP = frozenset(
    "a about am an and any are as at be been being but by can could did do does for from had has have he her hers him his i if in into is it its "
    "may me might must my of on or our ours shall she should so than that the their theirs them then there these they this those to too "
    "us very was we were what when where which who whom whose why will with would you your yours also not no never cannot just get got such all every each some most many both "
    "any about over under only more less few fewer everyone everybody anyone nobody something thing things like very too".split()
)
_SAME = """
help assist assistance support aid enable
receive obtain
tell inform notify advise
buy purchase
start begin commence launch establish
end finish stop terminate cease
use utilise
need require requirement
show demonstrate
think consider
ask request enquire
send submit
choose select choice option decide decision
change alter amend transform reform
money fund funding finance budget resources
pay payment cost charge fee price
doctor gp clinician physician
nurse nursing
hospital ward
medicine medication drug prescription
ill illness sick unwell disease condition
healthy well wellbeing
person people individual resident citizen patient
child children young
old older elderly pensioner
carer caregiver
work job employment
staff worker workforce employee colleague professional
plan strategy programme
promise commitment pledge
group organisation body agency partner
council authority
place area locality neighbourhood
home house residence
letter mail post
phone telephone call ring contact
visit attend appointment come
meet meeting
fair equal equality equity
unfair inequality
big large great major significant
small little minor
fast quick rapid speed prompt soon
make create develop build produce
better improve improvement enhance
give provide deliver offer supply
put place
keep maintain retain
learn learning education training teach
near close local nearby
together joint jointly collaborate integrate
safe safety secure
look see view
find identify discover
try attempt endeavour
problem issue challenge difficulty
question query
answer respond response reply
important key essential crucial priority
enough sufficient adequate
now current currently
before prior
later subsequently
often frequently regular regularly
free charge
rule regulation law legislation
right entitlement
car vehicle
bin waste rubbish refuse
bag sack
toilet lavatory
test screening scan
eat food meal
weight overweight obese
drink alcohol
smoke smoking tobacco
"""
"""Words that easy words often stand for. The first of a line stands for all."""


@dataclass(frozen=True, slots=True)
class Term:
    """One word that says what a sentence is about."""

    concept: str
    """The word it is a form of, or an easy one that stands for it."""
    start: int
    """In characters from the sentence's beginning."""
    text: str


@cache
def _groups() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _SAME.strip().splitlines():
        first, *rest = line.split()
        for word in (first, *rest):
            found.setdefault(word, first)
    return found


@cache
def concept(word: str) -> str:
    """What stands for a word in small letters: `medication` is `medicine`, `services` is `service`, `two` is `2`."""
    if word in NUMBER_WORDS:
        return str(NUMBER_WORDS[word])
    word = word.replace("’", "'").removesuffix("'s")
    base = lemma(word)
    return _groups().get(word) or _groups().get(base) or base


@lru_cache(100_000)
def terms(text: str) -> tuple[Term, ...]:
    """The words of a sentence that say what it is about, in order."""
    found = ((match.group(), match.start()) for match in _WORD.finditer(text))
    return tuple(Term(concept(word.lower()), start, word) for word, start in found if word.lower() not in _STOP)


@lru_cache(100_000)
def concepts(text: str) -> frozenset[str]:
    """The same without their places."""
    return frozenset(term.concept for term in terms(text))


def align(easy: Sequence[str], said: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    """For each sentence in easy words, the places in `said` of those it may come from, the likeliest first. None where none is like it.

    A sentence that is like none by itself may come from one that stands where its neighbours' do, if it is a little like it.
    """
    page = _page(tuple(said))
    scored = [page.scores(concepts(text), number / max(1, len(easy) - 1)) for number, text in enumerate(easy)]
    found = [_best(scores, NEAR) for scores in scored]
    return tuple(own or _between(number, easy[number], scored[number], found) for number, own in enumerate(found))


def _best(scores: Mapping[int, float], least: float) -> tuple[int, ...]:
    ranked = sorted(scores, key=lambda place: (-scores[place], place))
    if not ranked or scores[ranked[0]] < least:
        return ()
    return tuple(place for place in ranked[:MOST] if scores[place] >= max(least, ALSO * scores[ranked[0]]))


def _between(number: int, text: str, scores: Mapping[int, float], found: Sequence[tuple[int, ...]]) -> tuple[int, ...]:
    """What a sentence may come from, of the sentences between those that its neighbours come from."""
    before = next((found[each][0] for each in range(number - 1, -1, -1) if found[each]), None)
    after = next((found[each][0] for each in range(number + 1, len(found)) if found[each]), None)
    if before is None and after is None:
        return ()
    first = before if before is not None else (after or 0) - 1
    last = after if after is not None else (before or 0) + 1
    least = POINTING if _POINTS_BACK.match(text) else BESIDE
    return _best({place: score for place, score in scores.items() if min(first, last) <= place <= max(first, last)}, least)


@dataclass(frozen=True)
class _Page:
    """What a standard page says, ready to be looked up by word."""

    bags: tuple[frozenset[str], ...]
    weight: Mapping[str, float]
    """How much each word tells one of its sentences from the others."""
    holders: Mapping[str, Sequence[int]]
    whole: tuple[float, ...]
    """The weight of all words of each sentence."""
    unseen: float
    """The weight of a word that no sentence has. It is most often an easy one for a hard one, so it is small."""

    def scores(self, bag: frozenset[str], position: float) -> Mapping[int, float]:
        """How like each sentence is, where two words at least are the same."""
        shared: dict[int, float] = defaultdict(float)
        for word in bag:
            for place in self.holders.get(word, ()):
                shared[place] += self.weight[word]
        own = sum(self.weight.get(word, self.unseen) for word in bag)
        last = max(1, len(self.bags) - 1)
        return {
            place: both / (0.65 * own + 0.35 * self.whole[place]) - IN_ORDER * abs(position - place / last)
            for place, both in shared.items()
            if len(bag & self.bags[place]) >= min(2, len(bag), len(self.bags[place]))
        }


@lru_cache(512)
def _page(said: tuple[str, ...]) -> _Page:
    bags = tuple(concepts(text) for text in said)
    used = Counter(word for bag in bags for word in bag)
    weight = {word: 0.35 + math.log((len(said) + 1) / count) for word, count in used.items()}
    holders: dict[str, list[int]] = defaultdict(list)
    for place, bag in enumerate(bags):
        for word in bag:
            holders[word].append(place)
    whole = tuple(sum(weight[word] for word in bag) for bag in bags)
    return _Page(bags, weight, holders, whole, 0.4 * (0.35 + math.log(len(said) + 1)))
