"""Where on a scale easy words put something, and where the standard page does: how many of all, in which place of a row, on which side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from easyread.text.any_case import AnyCase, any_case
from easyread.text.meaning.by_clause import Comparison, Pair
from easyread.text.meaning.clauses import Fact
from easyread.text.meaning.difference import Kind


@dataclass(frozen=True, eq=False)
class _Scale:
    """Words of which each says another step than those of the others. What is found of one step hides what it has in common with the next."""

    kind: Kind
    steps: Mapping[str, AnyCase]
    clashing: frozenset[frozenset[str]]
    """Steps of which not both can be so."""

    @cached_property
    def _any(self) -> AnyCase:
        return any_case("|".join(each.pattern for each in self.steps.values()))

    def look(self, text: str) -> tuple[Fact, ...]:
        if not self._any.may_be_in(text):
            return ()
        found: list[Fact] = []
        for name, pattern in self.steps.items():
            found += (Fact(name, match.group()) for match in pattern.finditer(text))
            text = pattern.sub(" ", text)
        return tuple(found)

    def clashes(self, pair: Pair) -> bool:
        """Whether each clause says one step, and these two cannot both be so."""
        return len(pair.ours) == len(pair.theirs) == 1 and pair.ours | pair.theirs in self.clashing


def _clashing(*pairs: str) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair.split()) for pair in pairs)


_SCALES = (
    _Scale(
        Kind.AMOUNT,
        {
            "most": any_case(
                r"\b(?:(?<!at )most(?! (?:of )?\w+ly\b)|majority|nearly (?:all|every\w*)|almost (?:all|every\w*)|more than half)\b"
            ),
            "few": any_case(r"\b(?:(?:a |very )?few|minority|small (?:number|proportion|share)|hardly any\w*)\b"),
            "all": any_case(r"(?<!not )\b(?:everyone|everybody|(?<!at )all)\b"),
            "none": any_case(r"\b(?:none|no one|nobody|not any)\b"),
            "some": any_case(r"\b(?:some|several|certain)\b"),
        },
        _clashing("most few", "most none", "some none", "most all", "few none"),
    ),
    _Scale(
        Kind.ORDER,
        {
            "second": any_case(r"\b(?:second|2nd)\b(?! hand)"),
            "third": any_case(r"\b(?:third|3rd)\b(?! (?:of|part))"),
            "last": any_case(r"\b(?:the last|final|finally|last (?=to\b)|in the end)\b"),
            "first": any_case(r"\b(?:first|initially|1st)\b(?! (?:aid|of|\d))"),
        },
        _clashing("first second", "first third", "first last", "second third", "second last", "third last"),
    ),
    _Scale(
        Kind.PLACE,
        {
            "inside": any_case(r"\b(?:inside|indoors?)\b"),
            "outside": any_case(r"\b(?:outside|outdoors?)\b"),
            "above": any_case(r"\b(?:upstairs|upper floors?|top floor|first floor)\b"),
            "below": any_case(r"\b(?:downstairs|ground floor)\b"),
            "left": any_case(r"\bleft(?=[- ](?:hand|side)\b)"),
            "right": any_case(r"\bright(?=[- ](?:hand|side)\b)"),
            "north": any_case(r"\bnorth(?:ern)?\b"),
            "south": any_case(r"\bsouth(?:ern)?\b"),
            "east": any_case(r"\beast(?:ern)?\b"),
            "west": any_case(r"\bwest(?:ern)?\b"),
        },
        _clashing("inside outside", "above below", "left right", "north south", "east west"),
    ),
)

SCALES = tuple(Comparison(each.kind, each.look, each.clashes) for each in _SCALES)
"""`Most people had problems` in the place of `a small number reported problems`."""
