"""What has happened in the place of what is to come, and the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from easyread.text.grammar import tagged
from easyread.text.meaning.difference import ALIKE, Difference, Kind
from easyread.text.meaning.in_common import in_common
from easyread.text.meaning.modes import MODAL_WORDS, MODES, is_inside, is_same_verb, modes, outer_modes
from easyread.text.meaning.nots import negated
from easyread.text.meaning.parts import first
from easyread.text.meaning.reading import Reading

_COMING = ("will", "hope", "expect", "due", "may")
"""The modes of what is to come."""
_Coming = Mapping[str, frozenset[str]]
"""What is to come: the verbs of each mode that a sentence says."""
_DONE = r"\b(?:has|have) (?:already |now |just )?(?=\w+(?:ed|en|t|ne|wn|de|ld|un|ut)\b)"
_PERFECT = re.compile(_DONE, re.IGNORECASE)
_HAPPENED = re.compile(rf"{_DONE}|(?<!\bis )(?<!\bare )(?<!\bbe )\b(?=\w+ed\b)", re.IGNORECASE)
_PAST = re.compile(r"\b(?:has|have|had|was|were)\b", re.IGNORECASE)
_IS_PLANNED = re.compile(r"\b(?:is|are) (?:being )?(?:planned|proposed|considered|expected)\b", re.IGNORECASE)
_NOW = re.compile(r"\b(?:(?<!than )now|already)\b", re.IGNORECASE)
_NOW_TOO = re.compile(rf"{_NOW.pattern}|\b(?:currently|at present|at the moment|today)\b", re.IGNORECASE)


def already(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`has built` or `there is now` in the place of `will build` or `hopes to build`."""
    if not said.words & {*MODAL_WORDS, "considered"} or outer_modes(easy.text) or negated(easy):
        return
    coming = {each.name: each.verb for each in outer_modes(said.text) if each.name in _COMING}
    yield from _now(easy, said, coming) or _done(easy, said, _planned(easy, said, coming))


def to_come(easy: Reading, said: Reading) -> Iterator[Difference]:
    """`They will take steps` in the place of `they have taken steps`."""
    done = _PERFECT.search(said.text) if easy.words & MODAL_WORDS else None
    if not done or is_inside(said.text[: done.start()]) or _PAST.search(easy.text) or modes(said.text):
        return
    verb = said.after(done.end(), 1)
    for each in outer_modes(easy.text):
        if each.name in _COMING and is_same_verb(each.verb, verb):
            yield Difference(Kind.MODALITY, first(MODES[each.name], easy.text), done.group().strip())
            return


def is_past(text: str) -> bool:
    """Whether the first verb of a sentence tells of what was."""
    verb = next((token for token in tagged(text) if token.tag[:2] in ("VV", "VB", "VH", "VD", "VM")), None)
    return (
        verb is not None
        and verb.tag in ("VVD", "VBD", "VHD", "VDD")
        and verb.text.lower() not in ("had", "did", verb.lemma.lower())
    )


def _now(easy: Reading, said: Reading, coming: _Coming) -> tuple[Difference, ...]:
    """What is so now, in easy words alone."""
    now = _NOW.search(easy.text) if coming and not _NOW_TOO.search(said.text) else None
    if not now or 2 * in_common(easy, said) < len(easy.concepts):
        return ()
    return (Difference(Kind.MODALITY, now.group(), first(MODES[next(iter(coming))], said.text)),)


def _planned(easy: Reading, said: Reading, coming: _Coming) -> _Coming:
    """What is to come, and surely so. What easy words say is done is of it, where the other sentence says much of theirs and no past."""
    done = _PERFECT.search(easy.text)
    if done and not _PAST.search(said.text) and _is_alike(easy, said) and (coming or _IS_PLANNED.search(said.text)):
        coming = {**coming, "hope": easy.after(done.end(), 1)}
    return {name: verbs for name, verbs in coming.items() if name != "may"}


def _done(easy: Reading, said: Reading, coming: _Coming) -> tuple[Difference, ...]:
    """What has happened, in easy words alone. Of what has happened once, and will again, nothing."""
    matches = (each for each in _HAPPENED.finditer(easy.text) if not is_inside(easy.text[: each.start()]))
    for match in matches:  # `find out who died`, which is inside, says nothing of what happened to the finding
        verb = easy.after(match.end(), 1)
        name = next((name for name, verbs in coming.items() if is_same_verb(verb, verbs)), "")
        if name and not is_same_verb(verb, _have_happened(said)):
            ours = match.group().strip() or "that it happened"
            return (Difference(Kind.MODALITY, ours, first(MODES[name], said.text) or "will"),)
    if coming and is_past(easy.text) and not is_past(said.text) and not _AFTERMATH.match(said.text) and _is_alike(easy, said):
        return (Difference(Kind.MODALITY, "that it happened", first(MODES[next(iter(coming))], said.text)),)
    return ()


_AFTERMATH = re.compile(r"(?:In response to|Following|After|Since) ")
"""What names at the beginning what has happened."""


def _is_alike(easy: Reading, said: Reading) -> bool:
    return in_common(easy, said) >= ALIKE * len(easy.concepts)


def _have_happened(said: Reading) -> frozenset[str]:
    """The verbs of what a sentence says has been done."""
    return frozenset().union(*(said.after(match.end(), 1) for match in _PERFECT.finditer(said.text)))
