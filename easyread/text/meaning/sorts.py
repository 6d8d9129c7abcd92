"""Things of one sort, of which no two are the same: days and weeks, a nurse and a dentist, at home and in hospital.

Where easy words that somebody changed had one and now have another of its sort, they say something else. Our own judgement.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from easyread.text.any_case import AnyCase, any_case

_SORTS = r"""
minutes? | hours?|hourly | days?|daily | weeks?|weekly|fortnight\w* | months?|monthly | years?|yearly|annual\w*
in the past|ago|used to | now|already|today|at the moment|currently | in (?:the )?future|one day|later|to come|will
staff|workers?|employees? | patients? | local people|residents?|the public|people who live here | students?|pupils? | tenants?
government|parliament | councils? | boards? | partnerships?|partners | charit\w+|voluntary(?: and community)? groups? | compan(?:y|ies)|businesses | schools? | police
doctors?|gps? | nurses? | midwi\w+ | pharmac\w+ | dentists?|dental | social workers? | managers?|bosses | therapists? | opticians? | teachers? | lawyers?
famil(?:y|ies)|parents? | carers? | neighbours? | friends?
bab(?:y|ies) | child(?:ren)? | teenagers?|young people | adults?|grown.up | older people|old people|old age
(?<!care )homes?\b(?! office)|houses? | care homes? | hospitals? | workplaces?|(?<=at )work | schools? | clinics?|surger(?:y|ies) | prisons?
england | scotland | wales | the uk|the united kingdom|the country | london
cancers? | heart | dementia | strokes? | diabetes | lungs?|breathing|asthma | kidneys? | liver | eyes?|sight | teeth|tooth | skin
smok\w+|cigarettes? | alcohol|drink\w* | drugs? | gambl\w+
phones?|calls?|rings? | letters?|post | e-?mails? | visits?
better|improv\w+ | worse\w* | (?:the )?same|unchanged
(?<!not )(?:all|every(?:one|body|thing)?)|each|the whole | (?<!the )most(?! of all\b| likely\b| important\b) | some | few|not many
in favour of|support\w* | against|oppos\w*
more than|at least | (?:fewer|less) than|at most|up to|nearly|almost
cars? | bus(?:es)? | trains? | bikes?|bicycles? | taxis?
morning | afternoon | evening | at night
spring | summer | autumn | winter
"""


@cache
def _sorts() -> tuple[tuple[AnyCase, ...], ...]:
    return tuple(
        tuple(any_case(rf"\b(?:{each.strip()})\b") for each in line.split(" | ")) for line in _SORTS.strip().splitlines()
    )


_OF_NO_AMOUNT = any_case(
    r"\b(?:most of|above|at|after) all\b|(?:\bnot|\bcannot|n['’]t)\b[^.,;]*\b(?:every(?:one|body|thing)?|all)\b"
)
"""What names an amount and says nothing of how many: `above all`, and `not every` with what stands between."""


def exchanged(old: str, new: str, page: str) -> Iterator[tuple[str, str]]:
    """What a text says now, and what it said of the same sort. Nothing where the page says the new one too, and so may bear it out."""
    old, new = _OF_NO_AMOUNT.sub(" ", old), _OF_NO_AMOUNT.sub(" ", new)
    for sort in _sorts():
        before, after = ([each.search(text) for each in sort] for text in (old, new))
        gone = [one.group() for one, other in zip(before, after, strict=True) if one and not other]
        came = [
            other.group()
            for each, one, other in zip(sort, before, after, strict=True)
            if other and not one and not each.search(page)
        ]
        if gone and came:
            yield came[0], gone[0]
