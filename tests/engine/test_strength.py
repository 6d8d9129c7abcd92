"""How much a count of people tells."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.reviews.strength import strength, wilson
from tests.reviewing import session
from tests.tiny import lay_out, mkdocs


@pytest.mark.parametrize(
    ("count", "people", "low", "high"),
    [  # R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3: Wilson's score interval
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_range_is_the_published_one(count: int, people: int, low: float, high: float) -> None:
    assert wilson(count, people) == pytest.approx((low, high), abs=0.00005)


@given(st.integers(1, 200).flatmap(lambda people: st.tuples(st.integers(0, people), st.just(people))))
def test_a_range_holds_the_share_and_turns_round(counts: tuple[int, int]) -> None:
    count, people = counts
    low, high = wilson(count, people)
    assert 0 <= low <= count / people <= high <= 1
    turned = wilson(people - count, people)
    assert (1 - turned[1], 1 - turned[0]) == pytest.approx((low, high))


def test_few_people_give_no_range_and_a_count_that_cannot_be_says_so() -> None:
    assert strength(4, 4) == "4 of 4, too few people to tell of others"
    assert strength(5, 6) == "5 of 6, which tells of 44 to 97 in 100 others like them"
    assert strength(7, 6) == "7 of 6, which cannot be"
    with pytest.raises(ValueError, match="7 of 6"):
        wilson(7, 6)


def test_the_review_page_shows_it(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    session(root, people="6", right="5", picture_alone="2")
    assert mkdocs(root, "build", "--strict").returncode == 0
    page = (root / "site/review/pages/topics/help/index.html").read_text(encoding="utf-8")
    assert "5 of 6, which tells of 44 to 97 in 100 others like them" in page
    assert "2 of 6, which tells of 10 to 70 in 100 others like them" in page
