"""What the standard page says of something else, and where on a scale it puts what easy words put elsewhere."""

from __future__ import annotations

import pytest

from easyread.text.meaning.compare import compared
from easyread.text.meaning.difference import Kind

PAGE = (
    "Lifts are mended within 3 hours and doors within 12 days.",
    "The walking group meets in Hollin Wood, and the choir sings at the Corn Exchange.",
    "Paint can be brought to the depot at Fern Lane.",
    "Garden rubbish is taken at Mossgate.",
    "A small minority of those who wrote to us objected to the new benches.",
    "None of the ferries will run in January.",
    "The first talk is about trees, and the final one is about birds.",
    "The sewing room is on the ground floor.",
)


def told(*statements: str) -> list[tuple[Kind, str, str]]:
    found = compared(tuple((each,) for each in statements), PAGE)
    return [(each.difference.kind, each.difference.ours, each.difference.theirs) for each in found]


@pytest.mark.parametrize(
    ("sentence", "kind", "ours", "theirs"),
    [
        ("We mend a broken lift in 12 days.", Kind.UNIT, "12 days", "3 hours"),
        ("You can hear the choir sing in Hollin Wood.", Kind.PLACE, "Hollin Wood", "Corn Exchange"),
        ("Take your old paint to Mossgate.", Kind.PLACE, "Mossgate", "Fern Lane"),
        ("Most people who wrote did not want the benches.", Kind.AMOUNT, "Most", "minority"),
        ("Some ferries will run in January.", Kind.AMOUNT, "Some", "None"),
        ("The last talk is about trees.", Kind.ORDER, "The last", "first"),
        ("The room for sewing is upstairs.", Kind.PLACE, "upstairs", "ground floor"),
    ],
)
def test_what_is_so_of_something_else_is_told(sentence: str, kind: Kind, ours: str, theirs: str) -> None:
    assert (kind, ours, theirs) in told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "We mend a broken lift in 3 hours.",
        "If a door is broken, we mend it in 12 days.",
        "The choir sings at the Corn Exchange.",
        "Take your old paint to Fern Lane.",
        "A few people who wrote did not want the benches.",
        "No ferries will run in January.",
        "The last talk is about birds.",
        "The room for sewing is downstairs.",
        "The last talk is not about trees.",
        "Most people who wrote did not object to the benches.",
    ],
)
def test_what_is_so_of_the_same_is_not(sentence: str) -> None:
    assert told(sentence) == []


def test_what_an_author_says_it_comes_from_counts() -> None:
    easy, said = (("The library choir is at Mossgate.",),), (*PAGE, "The choir of the library is at Mossgate.")
    assert compared(easy, said, ("choir of the library",)) == ()


def test_where_something_cannot_be_is_no_other_place() -> None:
    assert Kind.PLACE not in [kind for kind, _, _ in told("You cannot bring paint to Mossgate.")]
