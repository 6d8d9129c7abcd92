"""Python's search for data in circles that nobody needs any more. What is read and checked is hardly ever in a circle, and there is much of it."""

from __future__ import annotations

import gc

SELDOM = (50_000, 5, 5)
"""Objects made since the last search before the youngest are searched, and so many such searches before older ones are. Python's own 700,
10 and 10 cost a tenth of the time of a check."""


def collect_seldom() -> None:
    """Searches so for as long as this process runs."""
    gc.set_threshold(*SELDOM)


def collect_never() -> None:
    """Searches no more, for what is soon over: a check leaves nothing in circles that is worth the search, which would write to memory
    that two processes share."""
    gc.disable()


def leave_all() -> None:
    """Nothing is searched at the end, when Python else searches all that there is and that goes anyway."""
    gc.freeze()
