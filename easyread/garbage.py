"""Python's search for data in circles that nobody needs any more. What is read and checked is hardly ever in a circle, and there is much of it."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = (50_000, 5, 5)
"""Objects made since the last search before the youngest are searched, and so many such searches before older ones are. Python's own 700,
10 and 10 cost a tenth of the time of a check."""


def collect_seldom() -> None:
    """Searches so for as long as this process runs."""
    gc.set_threshold(*SELDOM)
    _leave_all_at_the_end()


def collect_never() -> None:
    """Searches no more, for what is soon over: a check leaves nothing in circles that is worth the search, which would write to memory
    that two processes share."""
    gc.disable()
    _leave_all_at_the_end()


@contextmanager
def paused() -> Iterator[None]:
    """Searches nothing while something is made that leaves nothing in circles."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@contextmanager
def set_apart() -> Iterator[None]:
    """The same while something is made that stays, and never searches that: for a process that does one thing and ends."""
    with paused():
        try:
            yield
        finally:
            gc.freeze()


def _leave_all_at_the_end() -> None:
    """Nothing is searched then, when Python else searches all that there is and that goes anyway."""
    atexit.register(gc.freeze)
