"""What each word of a sentence does: the noun, verb or other part of speech that a tagger finds.

HanTa (LGPL, pure Python with its English model inside) tags. It is loaded when first asked. Where it is not installed, nothing is
tagged, and each rule says for itself what it can do without.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial
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
_PRESENT = frozenset("VVB VVZ VVI VBB VBZ VDB VDZ VHB VHZ".split())
_OBJECTS = frozenset("AT0 DPS DT0 PNP".split())
"""What begins the thing that something is done to: `the`, `your`, `some`, `them`."""
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


_State = tuple[int, int]
"""The tags of two words that follow one another, as the tagger's model numbers them."""
_BEGINNING: _State = (0, 1)  # no word, and the beginning of a sentence
_END, _UNKNOWN = 2, 3
_NEVER = float("-inf")
_PATHS, _BEHIND, _LEAST = 5, 1, -1e6
"""So many of the likeliest ways to read the words so far are followed, and those that are hardly less likely, as the tagger does itself."""


class _Tagger(Protocol):
    LP_trans_word: Mapping[_State, Mapping[int, float]]
    """By the tags of two words, how likely each tag is for the next, as logarithms."""

    tag_sent_viterbi: Callable[[Sequence[str], bool], list[int]]

    def tag_sent(self, words: Sequence[str]) -> list[tuple[str, str, str]]: ...

    def _tag_word(self, word: str, **how: int) -> Sequence[tuple[int, float]]: ...


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
    tagger.tag_sent_viterbi = partial(_likeliest, tagger)
    return tagger


def _likeliest(tagger: _Tagger, words: Sequence[str], casesensitive: bool = True) -> list[int]:
    """The tags that are likeliest together. The tagger's own way asks of all tags at each word, and this of those that the word may have."""
    ways: dict[_State, float] = {_BEGINNING: 0.0}
    back: list[dict[_State, _State]] = []
    for place, word in enumerate(words):
        likely = dict(tagger._tag_word(word, cutoff=5, casesensitive=place > 0 and casesensitive, conditional=True))
        ways, origins = _longer(tagger, ways, {} if likely.keys() == {_UNKNOWN} else likely)
        back.append(origins)
    ends = {state: way + tagger.LP_trans_word[state].get(_END, _NEVER) for state, way in ways.items()}
    state = max(ends, key=ends.__getitem__)
    tags = []
    for origins in reversed(back):
        tags.append(state[1])
        state = origins[state]
    return tags[::-1]


def _longer(
    tagger: _Tagger, ways: Mapping[_State, float], likely: Mapping[int, float]
) -> tuple[dict[_State, float], dict[_State, _State]]:
    """The ways with one more word, and from which state each came. Of a word about which nothing is known, all tags are as likely."""
    least = sorted(ways.values(), reverse=True)[_PATHS] - _BEHIND if len(ways) > _PATHS else _LEAST
    longer: dict[_State, float] = {}
    origins: dict[_State, _State] = {}
    for state, way in ways.items():
        if way < least:
            continue
        following, last = tagger.LP_trans_word[state], state[1]
        for tag, how_likely in likely.items() if likely else ((each, 0.0) for each in following if each != _END):
            if tag in following:
                total, new = way + following[tag] + how_likely, (last, tag)
                if new not in longer or total > longer[new]:
                    longer[new], origins[new] = total, state
    return longer, origins


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


def has_verb_at(sentence: str, start: int) -> bool:
    """Whether the word at `start` or after it says what its subject does: `heats` in `A boiler heats your water`. True where there is no
    tagger, as then nobody knows."""
    tokens = tagged(sentence)
    after = [token for token in tokens if token.start >= start and token.tag not in _BETWEEN]
    if not after:
        return not tokens
    verb, following = after[0], after[1].tag if len(after) > 1 else ""
    # the tagger takes `rents` of `A tenant rents a home` for a noun
    return verb.tag in _PRESENT or verb.text == "can" or (verb.tag.startswith("NN") and following in _OBJECTS)
