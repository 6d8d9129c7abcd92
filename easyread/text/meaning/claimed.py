"""What easy words claim and nothing near it on the standard page supports: `all`, `always`, `except`, `for sure`.

Such a word says more than the words around it. Easy words may leave one out, or say it otherwise, but they cannot make one up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from easyread.text.any_case import AnyCase, any_case
from easyread.text.meaning.difference import Difference, Kind
from easyread.text.meaning.in_common import about
from easyread.text.meaning.reading import Reading, read


class _Claim(NamedTuple):
    """A kind of words, and what supports them."""

    kind: Kind
    words: AnyCase
    support: AnyCase


_HARMLESS = any_case(
    r"\b(?:above|after|at|first of|most of|not) all\b|\ball\b[^.,;]*\bbut (?:\d+|one|two|three|a few)\b|\bbut not (?:more|less|fewer|over|under|above|below)\b|\b(?:them|us) all\b|\ball (?:of )?(?:these|those)\b|(?:\bnot|\bcannot|n['’]t)\b[^.,;]*\bevery(?:one|body)?\b|\bfor all of us\b|\ball of (?!them\b|us\b|you\b)\w+(?=[.,])|\ball (?:(?:of )?(?:it|the (?:best|people|time|way)|this|your)|(?:day|night|gone|done|right|of a sudden))\b"
    r"|\bnever (?:more|less|fewer) than\b|\b(?:if|not) (?:every(?:one|body)|always)\b|\bevery (?:\d+|few|half|one|other|so|two|three|spring|summer|autumn|winter|hour|\w+day|day|night|week|weekend|fortnight|month|year|minute|term|time|morning|evening)\b"
)
"""What has such a word and claims nothing by it."""
_CLAIMS = (
    _Claim(
        Kind.AMOUNT,
        any_case(r"\b(?:all|every(?:one|body)?|always|never|what(?:so)?ever|wherever|whenever|no matter)\b"),
        any_case(
            r"\b(?:all|every\w*|any\w*|each|always|whole|wholly|entire\w*|throughout|full\w*|total\w*|no|none|not|cannot|never|nobody|without|both|universal\w*|regardless|irrespective"
            r"|what(?:so)?ever|wherever|whenever|whichever|complete\w*|ever|24|per cent|across|comprehensive|continu\w+|constant\w*|public\w*|overwhelming|everyday|open to|forbidden|prohibited|must"
            r"|shared?|capped|common|permanent\w*|un\w+able|population|society|system|routine\w*|automatic\w*)\b|%|n['’]t\b"
        ),
    ),
    _Claim(
        Kind.CONDITION,
        any_case(r"\b(?:except|apart from|other than|but not)\b"),
        any_case(
            r"\b(?:except\w*|apart|but|other|unless|exclud\w+|only|not|cannot|no|without|solely|limited|restricted|save|however|although|though|until|otherwise|never|exempt\w*|nor|neither"
            r"|outside|rather|instead|while|whereas|where|if|also|all|every\w*|any\w*)\b|n['’]t\b"
        ),
    ),
    _Claim(
        Kind.MODALITY,
        any_case(
            r"\b(?:certainly|definitely|for sure|for certain|without (?:a|any) doubt|no doubt|(?:are|is|be) (?:sure|certain) (?:to|of|that)|guarante\w+|prove[sdn]?)\b"
        ),
        any_case(
            r"\b(?:certain\w*|definite\w*|sure|ensur\w+|assur\w+|guarante\w+|prove\w*|proof|confirm\w*|promis\w+|commit\w*|pledg\w+|always|automatic\w*|must|evidence|evident|demonstrat\w+"
            r"|doubt\w*|clear\w*|conclusive\w*|undoubted\w*|entitle\w*|right)\b"
        ),
    ),
    _Claim(
        Kind.MODALITY,
        any_case(r"\bwe (?:(?:may|might)(?! not\b)|hope|would like|will try (?!it\b|out\b|this\b))"),
        any_case(
            r"\b(?:may|might|can|could|would|should|perhaps|maybe|possib\w+|hop\w+|aspir\w*|plan\w*|aim\w*|inten[dt]\w*|want\w*|wish\w*|ambition\w*|expect\w*|likel\w+|potential\w*|propos\w+|believ\w+"
            r"|suggest\w*|subject|consider\w*|try|tries|trying|seek\w*|vision|if|where|uncertain\w*|unless|some\w*|usual\w*|normal\w*|discretion|except\w*|guarante\w+|invit\w+|look\w*|explor\w+|goals?|objectives?|(?:is|are)(?: strongly)? (?:encouraged|urged|asked|advised)"
            r"|priorit\w+|endeavour\w*|strategy|so that|in order|need\w*|due|set to)\b"
        ),
    ),
)


_TELLS_A_NAME = any_case(r"\b(?:called|means?|name (?:is|of|for))\b")


def unsupported(easy: Reading, near: Sequence[str]) -> Iterator[Difference]:
    """`All services are slow` in the place of `services are slow`. `near` is what the standard page says there, or all that it says."""
    text = _HARMLESS.sub(" ", easy.text)
    if text.endswith("?") or _TELLS_A_NAME.search(text):
        return
    for kind, words, support in _CLAIMS:
        if (claim := words.search(text)) and not any(map(support.search, near)):
            yield Difference(kind, claim.group(), "")


_SOMEBODY = any_case(
    r"\b(?:doctors?|councils?|government|managers?|boss(?:es)?|social workers?|families|parents|landlords?|ministers?|councillors?|mayor|teachers?|pharmacists?|dentists?|volunteers?"
    r"|charit(?:y|ies)|neighbours?|judges?|lawyers?|midwi\w+|therapists?|drivers?(?! (?:can |may )?park\b)|tenants?|students?|hospitals?|care homes?|towns?|cities|villages?|prisons?|librar(?:y|ies))\b"
)
"""Who or what public bodies write about, so that a page that means them says so."""


def unheard_of(easy: Reading, page: Sequence[str]) -> Iterator[Difference]:
    """`Your doctor will find out what you need` where the whole standard page says nothing of doctors, nor of clinics."""
    words = (match.group() for match in _SOMEBODY.finditer(easy.text))
    new = next((word for word in words if not _is_heard_of(word, page)), "")
    if new and not _TELLS_A_NAME.search(easy.text):
        yield Difference(Kind.ACTOR, new, "")


def _is_heard_of(word: str, page: Sequence[str]) -> bool:
    return any(read(word).concepts & about(read(each)) for each in page) or any(
        word.lower().rstrip("s") in each.lower() for each in page
    )
