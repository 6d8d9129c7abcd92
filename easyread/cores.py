"""Work that several cores of a computer do at once, where that is sure and saves time."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.sharedctypes import Synchronized

T = TypeVar("T")
Jobs = Sequence[Callable[[], T]]
MOST = 2
"""Processes at once. Each needs memory of its own, and all of them together are to stay below 300 MB for 10,000 statements."""


def on_cores(jobs: Jobs[T]) -> list[T]:
    """What comes of each job, in their order. It has to be of a kind that can be pickled.

    The first is done alone, so that what all of them need is loaded once. Then this process and another that begins with the same
    memory each take the next until none is left. Where a system cannot do that safely, all are done here. So is what the other lost.
    """
    first, rest = [job() for job in jobs[:1]], jobs[1:]
    if len(rest) < MOST or _cores() < MOST:
        return [*first, *(job() for job in rest)]
    done = _shared(rest)
    return [*first, *(done[number] if number in done else job() for number, job in enumerate(rest))]


def _shared(jobs: Jobs[T]) -> dict[int, T]:
    """What came of the jobs that two processes took, by number. Nothing where this computer has no room for another."""
    import multiprocessing  # most calls have one part and need none of it

    try:
        taken = multiprocessing.get_context("fork").Value("i", 0)
        others = [_begun(jobs, taken) for _ in range(MOST - 1)]
    except (OSError, ImportError):  # as in a sandbox without shared memory, or where no more processes or files are allowed
        return {}
    done = _taking(jobs, taken)
    for other in others:
        done |= other()
    return done


def _taking(jobs: Jobs[T], taken: Synchronized[int]) -> dict[int, T]:
    """What came of the jobs that this process took, by number."""
    done: dict[int, T] = {}
    while True:
        with taken.get_lock():
            number = taken.value
            taken.value += 1
        if number >= len(jobs):
            return done
        done[number] = jobs[number]()


def _cores() -> int:
    """How many there are to use. One where a process cannot be split in two, or has threads, which would be lost."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return len(os.sched_getaffinity(0))


def _begun(jobs: Jobs[T], taken: Synchronized[int]) -> Callable[[], dict[int, T]]:
    """A process that takes jobs. Gives what waits for what came of them."""
    import multiprocessing

    system = multiprocessing.get_context("fork")
    receiver, sender = system.Pipe(duplex=False)
    process = system.Process(target=_do, args=(jobs, taken, receiver, sender), daemon=True)
    process.start()
    sender.close()

    def wait() -> dict[int, T]:
        with receiver:
            try:
                done: dict[int, T] = receiver.recv()
            except (EOFError, OSError):  # it was killed, perhaps in the middle of what it had to tell
                done = {}
        process.join()
        return done

    return wait


def _do(jobs: Jobs[T], taken: Synchronized[int], receiver: Connection, sender: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # a person who stops the program needs to hear of it once
    receiver.close()  # or this process would wait for ever to be heard, where the one that began it was killed
    with suppress(Exception):  # which comes again, and is told, where it is done instead
        sender.send(_taking(jobs, taken))
