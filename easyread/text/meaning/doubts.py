"""What is said to be so, and what only to be perhaps so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from easyread.text.any_case import any_case
from easyread.text.meaning.difference import ALIKE, Difference, Kind
from easyread.text.meaning.in_common import about_the_same, in_common
from easyread.text.meaning.limits import excepts
from easyread.text.meaning.reading import Reading, read

_IT_SEEMS = any_case(
    r"\b(?:it (?:seems|appears|seemed|appeared|is (?:thought|believed|understood|possible|feared)) that|(?:seems?|appears?|appeared|seemed) to"
    r"|(?:is|are|was|were) (?:thought|believed|understood|alleged|suspected|feared|estimated|rumoured) to|apparently|allegedly|reportedly)\b"
)
_UNSURE = any_case(
    r"\b(?:may|might|could|can|if|thinks?|thought|believes?|seems?|looks? like|looked like|likely|probabl\w+|perhaps|possibl\w+|sure|appears?|feels?|guess|suspects?|afraid|fear|about|around|says?|said)\b|\?$"
)


def surely(easy: Reading, said: Reading, near: Sequence[str]) -> Iterator[Difference]:
    """`A dryer started the fire` in the place of `it appears that a dryer started it`."""
    if not said.words & _SEEMING or not (seeming := _IT_SEEMS.search(said.text)) or any(map(_UNSURE.search, (easy.text, *near))):
        return
    if in_common(easy, read(said.text[seeming.end() :])) >= max(SURE, ALIKE * len(easy.concepts)):
        yield Difference(Kind.MODALITY, "", seeming.group())


_SEEMING = frozenset(
    "seems seem seemed appears appear appeared thought believed understood possible feared alleged suspected estimated rumoured apparently allegedly reportedly".split()
)
SURE = 2.0
"""Words that a sentence at least must have of what only seems so."""

_ALL = re.compile(
    r"(?<!almost )(?<!nearly )(?<!not )(?<!most of )(?<!above )\b(?:all(?! of a sudden| of| the| day| night| year| their| your| our| its)|every(?:one|body)|anyone|anybody)\b",
    re.IGNORECASE,
)
_SAYS_ALL = re.compile(
    r"\b(?:all|every\w*|any\w*|each|both|whole|always|throughout|regardless|irrespective|whatever|universal\w*|entire\w*|public|open|no one|nobody|none|full\w*|complet\w+)\b",
    re.IGNORECASE,
)
_LIMITED = re.compile(
    r"\b(?:some|many|most|certain|several|a number of|when|if|where|who|whose|with|eligible|at risk|under|over|aged|unless|except|only|needs?|in need|near|close to|next to|beside)\b",
    re.IGNORECASE,
)
_LIMITED_HERE = re.compile(
    r"\b(?:who|whose|with|without|if|when|where|aged|under|over|except|unless|but|only|living)\b|\b(?:all|every\w*|any\w*)(?: \w+)? in\b|\?$",
    re.IGNORECASE,
)


_ONLY_FOR = re.compile(r"\b(?:just|only) for\b", re.IGNORECASE)
_FOR_ALL = re.compile(r"\b(?:all|every\w*|any\w*|regardless|irrespective|whatever)\b", re.IGNORECASE)
_NOT_ALL = re.compile(r"\b(?:only|except\w*|but|unless|not|apart|other than|excluding|no)\b", re.IGNORECASE)


def some_only(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`This is just for adults` in the place of `all residents, regardless of age`."""
    if not easy.words & {"just", "only"} or not (word := _ONLY_FOR.search(easy.text)):
        return
    if (whole := _FOR_ALL.search(said.text)) and not _NOT_ALL.search(said.text) and about_the_same(easy, said):
        yield Difference(Kind.AMOUNT, word.group(), whole.group())


_NOT_ANY = any_case(r"\b(?:before|without|not|never|cannot)\b")
"""What makes of an `any` that follows no more than one: `before we tell anyone`."""


def everyone(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`We help all families` in the place of `families are helped when they are at risk`."""
    word = _ALL.search(easy.text)
    if not word or _LIMITED_HERE.search(easy.text) or _SAYS_ALL.search(said.text) or not (limit := _LIMITED.search(said.text)):
        return
    if about_the_same(easy, said) and not excepts(easy, said) and not _NOT_ANY.search(easy.text[: word.start()]):
        yield Difference(Kind.AMOUNT, word.group(), limit.group())
