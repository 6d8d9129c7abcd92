"""How much a count of people tells: the range within which the true share lies."""

from __future__ import annotations

from math import sqrt

FEWEST = 5
"""People from which a range is told. Of fewer it would say next to nothing."""
_Z = 1.959964
"""Standard deviations on each side that hold 95% of a normal distribution."""


def wilson(count: int, people: int) -> tuple[float, float]:
    """The score interval of E. B. Wilson (1927) for `count` of `people`, at 95%: the lowest and the highest share, from 0 to 1.

    Unlike the usual interval it holds for few people, and for none or all of them. Raises ValueError for a count that cannot be.
    """
    if not 0 <= count <= people or people < 1:
        raise ValueError(f"{count} of {people} people cannot be")
    share, spread = count / people, _Z**2 / people
    middle = share + spread / 2
    reach = _Z * sqrt(share * (1 - share) / people + spread / (4 * people))
    low, high = (middle - reach) / (1 + spread), (middle + reach) / (1 + spread)
    return max(0.0, min(low, share)), min(1.0, max(high, share))


def strength(count: int, people: int) -> str:
    """A count with how much it tells of other people like these, as words. Sessions that differ are never put together."""
    if not 0 <= count <= people:
        return f"{count} of {people}, which cannot be"
    if people < FEWEST:
        return f"{count} of {people}, too few people to tell of others"
    low, high = wilson(count, people)
    return f"{count} of {people}, which tells of {_whole(low)} to {_whole(high)} in 100 others like them"


def _whole(share: float) -> int:
    return round(share * 100)
