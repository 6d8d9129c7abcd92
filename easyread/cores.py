"""Work that several cores of a computer do at once, where that is sure and saves time."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

T = TypeVar("T")
Jobs = Sequence[Callable[[], T]]
MOST = 2
"""Processes at once. Each needs memory of its own, and all of them together are to stay below 300 MB for 10,000 statements."""


def on_cores(jobs: Jobs[T]) -> list[T]:
    """What comes of each job, in their order. It has to be of a kind that can be pickled.

    The first is done alone, so that what all of them need is loaded once. Then this process and another that begins with the same
    memory share the rest. Where a system cannot do that safely, all are done here. So is what the other did not finish.
    """
    first, rest = [job() for job in jobs[:1]], jobs[1:]
    processes = min(_cores(), MOST, len(rest)) or 1
    shares = [rest[number::processes] for number in range(processes)]
    with _nothing_moved():
        others = [_begun(share) for share in shares[1:]]
        done = [[job() for job in shares[0]], *(other() for other in others)]
    return [*first, *(done[number % processes][number // processes] for number in range(len(rest)))]


def _cores() -> int:
    """How many there are to use. One where a process cannot be split in two, or has threads, which would be lost."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return len(os.sched_getaffinity(0))


@contextmanager
def _nothing_moved() -> Iterator[None]:
    """While the search for circles leaves everything as it is, memory stays shared."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def _begun(jobs: Jobs[T]) -> Callable[[], list[T]]:
    """A process that does the jobs. Gives what waits for what came of them."""
    import multiprocessing  # most calls have one part and need none of it

    system = multiprocessing.get_context("fork")
    receiver, sender = system.Pipe(duplex=False)
    process = system.Process(target=_do, args=(jobs, sender), daemon=True)
    process.start()
    sender.close()

    def wait() -> list[T]:
        with receiver:
            try:
                done: list[T] = receiver.recv()
            except EOFError:
                done = [job() for job in jobs]
        process.join()
        return done

    return wait


def _do(jobs: Jobs[T], sender: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # a person who stops the program needs to hear of it once
    with suppress(Exception):  # which comes again, and is told, where it is done instead
        sender.send([job() for job in jobs])
