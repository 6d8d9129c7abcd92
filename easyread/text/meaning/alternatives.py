"""Things of one kind of which each is another than the next: a library is no school, green is no blue."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.events import public
from easyread.text.meaning.reading import KEPT, concept
from easyread.text.meaning.support import STEM

_ALIKE = (
    (Kind.PLACE, r"""
hospital wards? clinics? infirmary emergency casualty surgery unit department theatre a&e practice
pharmac\w+ chemists?
library libraries
schools? classrooms? academy nursery
colleges? university campus
church\w* mosques? temples? chapels? cathedral
police.stations?
fire.stations?
stations? platforms? trains? railway rail
bus.stops? bus.shelters? bus.stations? bus.station
airports?
town.hall city.hall civic.centre county.hall council.offices? guildhall
housing.office
post.offices?
banks? building.societ\w+
register.office registry
courts? courtrooms? tribunals? courthouse
prisons? jails?
museums? galler\w+
cinemas?
pools? swimming leisure gyms? sports
(?:a|the|our).park parks playgrounds?
beach\w* seaside
pier harbour port dock
car.parks? parking
shops? supermarkets? stores? markets?
pubs? bars?
cafes? café restaurants? canteen
hotels? hostels?
village.hall community.centre community.hall
kitchens?
bathrooms?
bedrooms?
gardens?
embassy consulate
cemetery crematorium graveyard
farms?
lakes? ponds?
rivers? canals?
woods? forests?
bridges?
"""),
    (Kind.ACTOR, r"""
doctors? gps? surgeons? consultants? physicians? clinicians? specialists? psychiatrists? ~surgery ~medical ~hospital
nurses? matron nursing
dentists? orthodontist hygienist ~dental
pharmacists? ~chemists? ~pharmacy
midwi\w+
opticians? optometrists?
physiotherap\w+
paramedics? ~ambulance
therapists? counsellors? psychologists? ~counselling
teachers? tutors? headteachers? lecturers? professors? ~head ~teaching
governors?
pupils? students? learners? ~child ~children ~child's ~schoolchildren
police constables? pcso ~officers?
judges? magistrates? adjudicator ~tribunal ~courts? ~panel
jury juries jurors?
lawyers? solicitors? barristers? ~legal ~law
landlords? landlady
tenants? residents?
mayors?
councillors?
minister ministers government
wardens? marshals?
librarians? ~library
drivers? conductors? motorists?
employers? managers? boss supervisors? foreman
firefighters? ~fire
coroners?
ushers? clerks?
inspectors?
caretakers? concierge
chaplain\w* vicars? priests? imams? rabbis?
owners? ~owns? ~owner's
neighbours? ~neighbouring
family families relatives? relations? parents? parent's mum mum's mother mothers dad dad's father fathers guardians? grandparents? kin
friends? companions?
carers? caregivers?
interpreters? translators? signers? ~speaks.your.language
social.workers?
witness\w*
victims?
registrars?
engineers? plumbers? electricians? ~electrical ~gas
lifeguards?
vets? ~veterinary
officers? officials?
"""),
    (Kind.OTHER, """
blue
green
red
yellow
brown
black
purple
pink
white
"""),
    (Kind.OTHER, """
spring
summer
autumn
winter ~christmas
"""),
    (Kind.OTHER, r"""
breakfast
lunch\w*
dinner supper
"""),
    (Kind.OTHER, """
cash coins? banknotes?
cards? debit credit contactless
cheques?
"""),
    (Kind.OTHER, r"""
bus buses coach coaches
trains? rail railway
trams?
taxis? cabs?
planes? flights? flying
boats? ferr\w+ ships?
bikes? bicycles? cycles? cycling
"""),
    (Kind.OTHER, r"""
arms?
legs?
eyes? ~eyesight ~sight
ears? ~hearing
nose nasal
mouth oral\w*
stomach tummy
"""),
    (Kind.OTHER, r"""
dogs? pupp\w+
cats? kittens?
horses?
birds?
"""),
    (Kind.OTHER, """
water
milk
juice
tea
coffee
"""),
    (Kind.OTHER, """
passports?
driving.licences?
birth.certificates?
bank.statements?
"""),
)  # fmt: skip
"""What each list is of. Each line has patterns of words of which one may stand for the other, and after `~` those that do not name one by themselves."""

ALIKE_PLACES = 0
"""The number of the list of places."""
LONG_STEM = 6
"""Letters that are the same in `inspector` and `inspectorate`."""


@cache
def _words() -> re.Pattern[str]:
    """Any word of any list, the longest first."""
    words = (word.lstrip("~") for _, lines in _ALIKE for word in lines.split())
    return re.compile(rf"\b(?:{'|'.join(sorted(words, key=len, reverse=True))})\b")


@cache
def _lines() -> tuple[tuple[int, re.Pattern[str], re.Pattern[str]], ...]:
    """Of each line, the number of its list, a pattern of all its words, and one of those that name one by themselves."""
    return tuple(
        (
            number,
            re.compile(line.replace("~", "").replace(" ", "|")),
            re.compile("|".join(each for each in line.split() if each[0] != "~")),
        )
        for number, (_, words) in enumerate(_ALIKE)
        for line in words.strip().splitlines()
    )


@cache
def _places_of(word: str) -> frozenset[tuple[int, int]]:
    """The list and line of each place where a word stands."""
    return frozenset((number, line) for line, (number, pattern, _) in enumerate(_lines()) if pattern.fullmatch(word))


def _is_name(place: tuple[int, int], word: str) -> bool:
    return _lines()[place[1]][2].fullmatch(word) is not None


@lru_cache(KEPT)
def named(text: str) -> Mapping[tuple[int, int], str]:
    """What a text names, by list and line, and the words."""
    return {place: word for word in _words().findall(text.lower()) for place in _places_of(word)}


_YOU = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)


def another(easy: str, said: str, page: Sequence[str], standard: Iterable[str]) -> Iterator[Difference]:
    """`Ask at the library` in the place of `ask at the school`.

    `page` has all that is near the sentence in easy words, and `standard` all that the standard page says.
    """
    ours, theirs = named(easy), named(said)
    if not ours or not theirs:
        return
    is_you = any(_YOU.search(text) for text in (easy, *page))
    near, known = ({place for text in texts for place in named(text)} for texts in (page, standard))
    for number, kind in enumerate(kind for kind, _ in _ALIKE):
        new = sorted(word for place, word in ours.items() if place[0] == number and place not in known and _is_name(place, word))
        gone = sorted(
            word
            for place, word in theirs.items()
            if place[0] == number
            and place not in near
            and place not in ours
            and _is_name(place, word)
            and not (is_you and concept(word) in public())
        )
        gone = [word for word in gone if word[:STEM] not in easy.lower()]  # whoever cares is a carer
        new = [word for word in new if word[:LONG_STEM] not in said.lower()]  # the inspectorate has inspectors
        if new and gone:
            yield Difference(kind, new[0], gone[0], grave=kind is Kind.ACTOR)
