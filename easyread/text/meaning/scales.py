"""Where on a scale easy words put something, and where the standard page does: how many of all, in which place of a row, on which side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from easyread.text.any_case import AnyCase, any_case
from easyread.text.meaning.clauses import Clause, Clauses, Fact, clauses_of
from easyread.text.meaning.difference import Difference, Found, Kind
from easyread.text.meaning.elsewhere import RIVAL, between, shared_out, topics


@dataclass(frozen=True, eq=False)
class _Scale:
    """Words of which each says another step than those of the others. What is found of one step hides what it has in common with the next."""

    kind: Kind
    steps: Mapping[str, AnyCase]
    clashing: frozenset[frozenset[str]]
    """Steps of which not both can be so."""

    def look(self, text: str) -> tuple[Fact, ...]:
        found: list[Fact] = []
        for name, pattern in self.steps.items():
            found += (Fact(name, match.group()) for match in pattern.finditer(text))
            text = pattern.sub(" ", text)
        return tuple(found)


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


def misplaced(
    statements: Sequence[Sequence[str]],
    said: tuple[str, ...],
    places: Sequence[tuple[int, int]],
    sources: Sequence[tuple[int, ...]],
) -> Iterator[Found]:
    """`Most people had problems` in the place of `a small number reported problems`. As `of_another` reads it."""
    for scale in _SCALES:
        here = [number for number, (at, which) in enumerate(places) if scale.look(statements[at][which])]
        page = clauses_of(said, scale.look, shared_out) if here and any(map(scale.look, said)) else None
        for number in here if page else ():
            at, which = places[number]
            for part, topic in topics(statements[at], which, scale.look):
                ours = scale.look(part)
                if (
                    page
                    and (clause := _clashes(scale, ours, topic, page))
                    and clause.place in between(sources, number, len(said))
                ):
                    yield Found(at, which, Difference(scale.kind, ours[0].text, clause.facts[0].text), said[clause.place])


def _clashes(scale: _Scale, ours: Sequence[Fact], topic: frozenset[str], page: Clauses) -> Clause | None:
    """The clause that puts a topic on another step. None where it says several, or one as near says ours."""
    clause, keys = page.nearest(topic), {each.key for each in ours}
    theirs = {each.key for each in clause.facts} if clause else set[str]()
    if clause is None or len(theirs) != 1 or len(keys) != 1 or keys | theirs not in scale.clashing:
        return None
    same = (each for each in page.all if keys & {fact.key for fact in each.facts})
    return None if any(page.nearness(topic, each) > RIVAL * page.nearness(topic, clause) for each in same) else clause
