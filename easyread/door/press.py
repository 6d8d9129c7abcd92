"""What makes files to download while a preview runs: a process of its own, so that no page waits for them.

`python -m easyread.door.press ROOT` puts every file of the site below ROOT into the cache, and ends when its input does.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Thread

from easyread.cache import BEGUN
from easyread.paths import MADE
from easyread.read.origin import ENGINE

QUIET_FOR = 2.0
"""Seconds after a change before it begins, since the next change would make what it made old."""
GIVES_WAY = 10
"""How far behind other programs of the computer it stands (`nice`)."""
LONG_AGO = 3_600
"""Seconds after which nobody writes any more to a file that was begun."""

_log = logging.getLogger("mkdocs.plugins.easyread")


class Press:
    """Makes the files of one state of the site at a time, the newest."""

    asked = ""
    """The state whose files are being made, or were: a hash of all that they are made from."""
    done = ""
    """The state whose files are all in the cache."""
    _running: subprocess.Popen[bytes] | None = None

    def settle(self, state: str) -> None:
        """Notes that all files of a state are there."""
        self.asked = self.done = state

    def begin(self, state: str, root: Path, then: Callable[[], None]) -> None:
        """Makes the files of a state unless it was asked for them last. `then` is called, in another thread, when they are there."""
        if state == self.asked:
            return
        if self._running:
            self._running.kill()
        self.asked = state
        command = [sys.executable, "-m", __name__, str(root.resolve())]
        self._running = subprocess.Popen(command, cwd=ENGINE.parent, stdin=subprocess.PIPE)
        Thread(target=self._wait, args=(self._running, state, then), daemon=True).start()

    def _wait(self, process: subprocess.Popen[bytes], state: str, then: Callable[[], None]) -> None:
        ended = process.wait()
        if process.stdin:
            process.stdin.close()
        if process is not self._running or ended < 0:  # stopped for a newer one
            return
        if ended == 0:
            self.done = state
            then()
        else:
            self.asked = ""
            _log.warning("The files to download could not be made. The next change tries again. Those before it stay.")


def main(root: Path) -> int:
    """Makes every file, and tells which could not be made."""
    Thread(target=_end_with_parent, daemon=True).start()
    time.sleep(QUIET_FOR)
    if hasattr(os, "nice"):
        os.nice(GIVES_WAY)
    try:
        _clear(root / MADE)
        _make(root)
    except OSError as error:
        print(f"{error.filename or 'A file'}: {error.strerror or error}.", file=sys.stderr)
        return 1
    return 0


def _clear(folder: Path) -> None:
    """Takes away what presses that were stopped had begun to write."""
    for begun in folder.rglob(BEGUN):
        if time.time() - begun.stat().st_mtime > LONG_AGO:
            begun.unlink(missing_ok=True)


def _make(root: Path) -> None:
    from easyread.clock import today  # most changes are followed by another before anything of this is needed
    from easyread.editions import make_files

    for problem in make_files(root, today()):
        print(problem, file=sys.stderr)


def _end_with_parent() -> None:
    """Its input ends when the preview does, however that comes about."""
    os.read(0, 1)  # not by way of Python's own stdin, which this thread would hold on to as the process ends
    os._exit(1)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
