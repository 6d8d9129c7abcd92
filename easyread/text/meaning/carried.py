"""What a sentence of the standard page says and nothing in easy words carries: that it is not sure, or only planned, or so only if."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from easyread.text.any_case import any_case
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.happened import is_past
from easyread.text.meaning.in_common import HALF, SHARED_WORDS, about, in_common
from easyread.text.meaning.limits import GOES_ON, both_would
from easyread.text.meaning.reading import Reading, read
from easyread.text.meaning.support import STEM
from easyread.text.meaning.widened import NOT_SURE

_PLANNED = any_case(
    r"\b(?:propos(?:ed|es|ing|als?)|(?:intends?|hop(?:es?|ing)|plan(?:s|ned|ning)?|aims?|would like) to|plans (?:are|for)|(?:is|are) (?:seeking|considering)"
    r"|(?:plans|designs|proposals|drawings|options) (?:are|is) (?:now )?being|being (?:drawn up|prepared|designed|considered|developed|explored)"
    r"|under (?:way|discussion|consideration)|looking (?:at|to|into)|explor(?:es?|ing)|ambition|(?:is|are) (?:due )?to be|planned)\b"
)
_OPEN = any_case(
    r"\b(?:will|going to|plan\w*|want\w*|hop\w+|aim\w*|would|could|may|might|can|ideas?|think|try\w*|tries|if|not|no|yet|looking|working|soon|next|ask\w*|should|must|need|shall"
    r"|propos\w+|expect\w*|start\w*|due|until|before|later|about to|to be|likely)\b|n['’]t\b|\?"
)
"""What leaves open whether something is done."""
_DONE = any_case(
    r"\b(?:has|have) (?:already |now |just )?(?:been )?\w+(?:ed|en|t|ne|wn|de|ld|un|ut)\b|\bthere (?:is|are)\b|\bnow\b|\b(?:was|were)\b"
)
_WAS = any_case(r"\b(?:has|have|had|was|were|did)\b")


def done(easy: Reading, said: Reading, near: Sequence[str]) -> Iterator[Difference]:
    """`There is a pool` in the place of `a pool is proposed`."""
    planned = _PLANNED.search(said.text)
    if not planned or _WAS.search(said.text) or any(map(_OPEN.search, (easy.text, *near))) or not _says_half(easy, said):
        return
    if (word := _DONE.search(easy.text)) or is_past(easy.text):
        yield Difference(Kind.MODALITY, word.group() if word else "that it happened", planned.group())


_UNSURE = any_case(
    r"\b(?:(?:may|might|could)(?! \d)|(?:is|are) (?:likely|expected|anticipated|forecast|predicted|thought)|(?:suggests?|indicates?) that|possibl[ey]|(?:appears?|seems?) to"
    r"|(?:early|initial|first) (?:findings|results|signs)|expects? (?:to|that))\b"
)
_SOFT = any_case(
    r"\b(?:may|might|could|can|cannot|perhaps|maybe|possibl\w+|likely|probabl\w+|thinks?|thought|believe\w*|hop\w+|want\w*|wish\w*|like|plan\w*|aim\w*|try|tries|trying|expect\w*|if|when"
    r"|should|would|some\w*|seem\w*|looks?|looking|chance|risk|ideas?|sure|depend\w*|up to|feels?|felt|suggest\w*|ask\w*|allow\w*|choose|choice|must|need|due|not|no|never|decid\w+"
    r"|agree\w*|propos\w+|usually|often|most|free)\b|\?|n['’]t\b"
)
"""What may say in easy words that something is not sure."""
_SURE = any_case(r"\b(?:will|means?|stops?|shows?|is|are|keeps?)\b")


def certain(easy: Reading, said: Reading, near: Sequence[str]) -> Iterator[Difference]:
    """`It stops you getting ill` in the place of `it may reduce the risk`."""
    unsure = _UNSURE.search(said.text)
    if not unsure or any(map(_SOFT.search, (easy.text, *near))) or not _says_half(easy, said):
        return
    sure = _SURE.search(easy.text)
    if sure and sure.group().lower() not in read(_UNSURE.sub(" ", said.text)).words:
        yield Difference(Kind.MODALITY, sure.group(), unsure.group())


_LIMIT = any_case(
    r"(?P<mark>\b(?:except(?:ing)?|apart from|aside from|other than|excluding|with the exception of|save (?:for|in|where|when|on|as)|unless|if|(?:provided|providing)(?= that\b| you\b| they\b)"
    r"|(?:as|so) long as|on condition that|once(?! (?:an?|each|every|per) (?:hour|day|night|week|fortnight|month|year|term)\b)|subject to)|^should) (?P<what>[^,.;:]*)"
)
_AND = re.compile(r"\b(?:and|or)\b")
_MARK = any_case(
    r"\b(?:if|when|unless|only|but|except|once|after|first|apart|other|different|depends?|most|mostly|usually|normally|sometimes|special|must|need|have to|has to|who|whose|where|with|without|long)\b|\?"
)
"""What may say in easy words that something is so only if."""
_LIGHT = frozenset("person receive have need use live be want get make say think way other time do take give certain".split())


def limit(easy: Reading, said: Reading, near: Sequence[str]) -> Iterator[Difference]:
    """`We keep it private` in the place of `unless somebody is at risk`: each limit needs a mark in easy words, or one of its own."""
    whole = read(" ".join((easy.text, *near)))
    parts = [(each, part) for each in _LIMIT.finditer(said.text) for part in _AND.split(each["what"])]
    if (
        not parts
        or GOES_ON.match(easy.text)
        or both_would(easy, said)
        or not _says_half(easy, said)
        or len(list(_MARK.finditer(whole.text))) >= len(parts)
    ):
        return
    if NOT_SURE.search(easy.text):
        parts = [each for each in parts if each[0]["mark"].lower() != "subject to"]
    known = about(whole) | {word[:STEM] for word in whole.concepts}
    for match, part in parts:
        what = read(part).concepts - _LIGHT
        if len(what) > 1 and not what & known and not {word[:STEM] for word in what} & known:
            yield Difference(Kind.CONDITION, "", match["mark"])
            return


def _says_half(easy: Reading, said: Reading) -> bool:
    return in_common(easy, said) >= max(SHARED_WORDS, HALF * len(easy.concepts))
