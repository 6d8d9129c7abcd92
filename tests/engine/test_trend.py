"""More in the place of less, clause by clause."""

from __future__ import annotations

import pytest

from easyread.text.meaning.trend import turned

PAGE = (
    "Thefts of tools from sheds decreased, whereas reports of graffiti went up slightly.",
    "The charge for a garden bin, which may be shared, will rise from £30 to £34 in May.",
    "Visits to the toy library have doubled since 2021.",
    "Library loans were 40 fewer than in the year before.",
)


def told(*sentences: str) -> list[str]:
    return [each.difference.ours for each in turned((sentences,), PAGE)]


@pytest.mark.parametrize(
    "sentence",
    [
        "More tools were stolen from sheds.",
        "There is less graffiti, people tell us.",
        "A bin for your garden will be cheaper in May.",
        "Half as many people visit the toy library now.",
    ],
)
def test_the_other_way_is_told(sentence: str) -> None:
    assert told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Fewer tools were stolen from sheds.",
        "There is a bit more graffiti, people tell us.",
        "A bin for your garden will cost more in May.",
        "Twice as many people visit the toy library now.",
        "There were 40 more library loans in the year before.",
        "Read more about the toy library.",
        "You can have a smaller bin for your garden.",
    ],
)
def test_the_same_way_is_not(sentence: str) -> None:
    assert not told(sentence)
