"""What each word of a sentence does: the noun, verb or other part of speech that a tagger finds.

HanTa (LGPL, pure Python with its English model inside) tags. It is loaded when first asked. Where it is not installed, nothing is
tagged, and each rule says for itself what it can do without.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from importlib.util import find_spec
from typing import NamedTuple, Protocol

_MODEL = "morphmodel_en.pgz"
_PIECE = re.compile(r"\d[\d,.:]*\d%?|[^\W_]+(?:['’-][^\W_]+)*|[^\w\s]")
_LONGEST = 60
"""Letters of a word that the tagger is asked about. The longest in a dictionary have 45, and it takes time by their square."""
_KEPT = 1_000
"""Sentences whose tags are remembered, since several rules ask about each."""
_WORDS_KEPT = 20_000
"""The same of words, of which pages have far fewer than sentences."""

_FINITE = frozenset("VVB VVD VVZ VBB VBD VBZ VDB VDD VDZ VHB VHD VHZ VM0".split())
_PARTICIPLE = frozenset("VVN VDN VHN VVN-VVD VVD-VVN".split())
_BE = frozenset("VBB VBD VBZ VBI VBN VBG".split())
_BETWEEN = frozenset("AV0 XX0 AVP".split())


class Token(NamedTuple):
    """One word or mark."""

    text: str
    start: int
    """In characters from the sentence's beginning."""
    tag: str
    """Its part of speech, as the British National Corpus names it (tagset C5): `VVN` is the participle of a full verb."""
    lemma: str


class Passive(NamedTuple):
    """Where something is done, and not said by whom."""

    start: int
    end: int
    participle: str
    lemma: str
    """Of the verb."""
    by: bool
    """Whether `by` and somebody follow."""


class _Tagger(Protocol):
    def tag_sent(self, words: Sequence[str]) -> list[tuple[str, str, str]]: ...


def is_installed() -> bool:
    """Whether there is a tagger."""
    return all(find_spec(name) is not None for name in ("HanTa", "numpy"))  # HanTa does not say that it needs the second


@cache
def _tagger() -> _Tagger | None:
    if not is_installed():
        return None
    from HanTa.HanoverTagger import HanoverTagger

    tagger: _Tagger = HanoverTagger(_MODEL)
    for name in ("_analyze", "_tag_word"):  # it asks itself the same of each word in each sentence
        setattr(tagger, name, lru_cache(_WORDS_KEPT)(getattr(tagger, name)))
    return tagger


@lru_cache(_KEPT)
def tagged(sentence: str) -> tuple[Token, ...]:
    """Each word and mark of a sentence, but for what is too long to be a word. Nothing where there is no tagger."""
    tagger = _tagger()
    if tagger is None:
        return ()
    pieces = [piece for piece in _PIECE.finditer(sentence) if len(piece.group()) <= _LONGEST]
    found = tagger.tag_sent([piece.group() for piece in pieces]) if pieces else []
    return tuple(Token(piece.group(), piece.start(), tag, lemma) for piece, (_, lemma, tag) in zip(pieces, found, strict=True))


def passives(sentence: str) -> Iterator[Passive]:
    """Every passive, regular or not: `was told`, `got hurt`, `services used by people`."""
    tokens = tagged(sentence)
    for number, token in enumerate(tokens):
        if token.tag not in _PARTICIPLE:
            continue
        helper = _helper(tokens, number)
        by = number + 1 < len(tokens) and tokens[number + 1].lemma == "by"
        if helper is not None or (by and number and tokens[number - 1].tag.startswith("NN")):
            start = tokens[helper].start if helper is not None else token.start
            yield Passive(start, token.start + len(token.text), token.text, token.lemma, by)


def _helper(tokens: Sequence[Token], number: int) -> int | None:
    """The place of the `be` or `get` that makes a participle passive."""
    before = number - 1
    while before >= 0 and tokens[before].tag in _BETWEEN:
        before -= 1
    if before >= 0 and (tokens[before].tag in _BE or tokens[before].lemma == "get"):
        return before
    return None


def finite_verbs(sentence: str) -> tuple[Token, ...]:
    """The verbs that say when: `We know what people want and do it` has three. A verb with its helpers counts once."""
    tokens = tagged(sentence)
    return tuple(token for number, token in enumerate(tokens) if token.tag in _FINITE and not _continues(tokens, number))


def _continues(tokens: Sequence[Token], number: int) -> bool:
    """Whether the word belongs to a verb that has begun: `have` of `will have gone`, `do` of `to do`."""
    before = number - 1
    while before >= 0 and tokens[before].tag in _BETWEEN:
        before -= 1
    return before >= 0 and (
        tokens[before].tag in ("VM0", "TO0", "VHB", "VHZ", "VHD", "VDB", "VDD", "VDZ") or tokens[before].lemma == "be"
    )


def is_name(sentence: str, start: int) -> bool | None:
    """Whether the word at `start` is a name. None where there is no tagger."""
    tokens = tagged(sentence)
    return next((token.tag.startswith("NP") for token in tokens if token.start == start), None if not tokens else False)
