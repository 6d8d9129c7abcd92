"""A sentence, read for what it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from easyread.text.language import NUMBER_WORDS
from easyread.text.vocabulary import lemma

KEPT = 1_000
"""Sentences that are remembered as read."""
_WORD = re.compile(r"[£€]?\d[\d,.:]*\d%?|[£€]?\d%?|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ANY = re.compile(r"[a-z]+(?=n't|n’t)|n['’]t|[^\W\d_]+|\d+")
_STOP = frozenset(
    "a about am an and any are as at be been being but by can could did do does for from had has have he her hers him his i if in into is it its "
    "may me might must my of on or our ours shall she should so than that the their theirs them then there these they this those to too "
    "us very was we were what when where which who whom whose why will with would you your yours also not no never cannot just get got such all every each some most many both "
    "any about over under only more less few fewer everyone everybody anyone nobody something thing things like very too out down during throughout although while upon unless until please".split()
)
_SAME = """
help assist assistance support aid enable
receive obtain
tell inform notify advise
buy purchase
start begin commence launch establish
end finish stop terminate cease
use utilise
need require requirement necessary necessity
show demonstrate exhibition exhibit display
think consider
ask request enquire apply
send submit refer
choose select choice option decide decision
change vary alter amend transform reform
money fund funding finance finances financial budget resources grant bursary refund award benefit allowance
pay payment cost charge fee price
doctor gp clinician physician consultant practitioner
nurse nursing
hospital ward
medicine medication drug prescription
ill illness sick unwell disease condition
healthy well wellbeing
person people individual resident citizen patient passenger claimant applicant visitor somebody someone companion
child children young pupil
old older elderly pensioner
carer caregiver
work job employment
staff worker workforce employee colleague professional
plan strategy programme
promise commitment pledge
group organisation body agency partner
council authority
place area locality neighbourhood
home house residence accommodation dwelling tenancy flat
letter mail post
phone telephone call ring contact
visit attend attendance appointment come
meet meeting
fair equal equality equity
unfair inequality
big large great major significant
small little minor
fast quick rapid speed prompt soon
make create develop build produce
better improve improvement enhance
give provide deliver offer supply
put place install fit instal
keep maintain retain
learn learning education training teach
near close local nearby
together joint jointly collaborate integrate
safe safety secure
look see view
check examine inspect inspection examination review
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
vehicle car van
bin waste rubbish
bag sack
toilet lavatory
test screening screen scan
eat food meal
weight overweight obese
mend repair fix
agree disagree
write record
boss manager employer
drink alcohol
smoke smoking tobacco
bring take carry fetch
vote voter elector ballot poll election
woman female lady
man male
let allow permit admit
go travel travelling travelled journey ride
save savings saved
rise increase risen raise
fall decrease decline drop fallen
say statement state
court courtroom tribunal
join register enrol sign
police constable constabulary
usually generally normally routinely
dentist dental
swim swimming
bandage dressing
stay remain
leave depart
hurt injure injury harm
talk discuss speak mention
touch handle handling
happen occur
live reside living
worried anxious concerned
dangerous hazardous hazard
late overdue delayed
lose lost loss
book reserve reservation booking
lawyer solicitor barrister legal
crime offence
steal theft stolen
prison jail
judge magistrate
baby infant newborn
born birth
die death dead deceased
marry marriage married wedding
disabled disability impairment
jab vaccine vaccination injection immunisation
operation surgery procedure
breathe breathing breathless
tablet pill capsule
road street highway
bike bicycles bicycle cycle cyclist
drive driver motorist
lesson class
student learner
closed closes closing closure shut lock
heat heating
steps stairs
picture photo photograph photography image
poor poverty
debt arrears owe
wrong mistake error incorrect
complain complaint
private confidential confidentially
proof evidence
week weekly
day daily
month monthly
year annual annually yearly
fortnight fortnightly
library librarian
collect collection
sell sale
arrest custody detain detained
translate interpreter translator language
sound noise
gate entrance
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


@dataclass(frozen=True)
class Reading:
    """One sentence."""

    text: str

    @cached_property
    def words(self) -> frozenset[str]:
        """All its words in small letters, as they are written."""
        return frozenset(_ANY.findall(self.text.lower()))

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """The words that say what it is about, in order."""
        found = ((match.group(), match.start()) for match in _WORD.finditer(self.text))
        return tuple(Term(concept(word.lower()), start, word) for word, start in found if word.lower() not in _STOP)

    @cached_property
    def concepts(self) -> frozenset[str]:
        """The same without their places."""
        return frozenset(term.concept for term in self.terms)

    def after_in_order(self, start: int) -> tuple[str, ...]:
        """What the words from a place on are about."""
        return tuple(each.concept for each in self.terms if each.start >= start)

    def beside(self, start: int, end: int, count: int) -> frozenset[str]:
        """What the `count` such words before a place and after another are about."""
        before = [each.concept for each in self.terms if each.start < start]
        return self.after(end, count) | {*before[-count:]}

    def after(self, start: int, count: int, end: int | None = None) -> frozenset[str]:
        """What the first `count` such words from a place on are about, up to another place."""
        found = (each.concept for each in self.terms if each.start >= start and (end is None or each.start < end))
        return frozenset(each for each, _ in zip(found, range(count), strict=False))


@lru_cache(KEPT)
def read(text: str) -> Reading:
    """The sentence, remembered."""
    return Reading(text)
