"""What the tagger asks of numpy, which is too large for a page."""

from math import exp, log, log1p


def logaddexp(one: float, other: float) -> float:
    """The logarithm of the sum of two numbers that are given by their logarithms."""
    if one == other:
        return one + log(2)
    return max(one, other) + log1p(exp(-abs(one - other)))
