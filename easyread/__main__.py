"""`python -m easyread check` and `python -m easyread picture "hospital bed"`, for editors, directly or through `make`."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

import click

from easyread.commands import commands
from easyread.commands.calling import Refusal
from easyread.garbage import collect_never, collect_seldom
from easyread.reviews.keep import CannotKeepError

STOPPED = 130
"""What a program returns that a person stopped with Ctrl-C (128 and the number of the signal)."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command. Returns 0 when all is well, 1 when something must be put right or was not found, 2 for a wrong call."""
    given = None if arguments is None else list(arguments)
    try:
        done = int(commands.main(given, prog_name="easyread", standalone_mode=False) or 0)
    except (click.Abort, KeyboardInterrupt):
        return STOPPED
    except click.ClickException as error:
        return _told(error)
    except CannotKeepError as error:
        return _told(Refusal(str(error)))
    except OSError as error:
        return _told(Refusal(f"{error.filename or 'A file'}: {error.strerror or error}. Nothing was changed there."))
    return done


def _told(error: click.ClickException) -> int:
    error.show()
    return error.exit_code


def run() -> None:
    """The command `easyread`."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a name that is no text is written out
    if sys.argv[1:2] == ["check"]:
        collect_never()  # here and not in the command, which may be called by a process that goes on
    else:
        collect_seldom()
    sys.exit(_flushed(main()))


def _flushed(code: int) -> int:
    """The code, or 1 where nobody reads what is written. Python would say so at its end, when nobody asks any more."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code


if __name__ == "__main__":
    run()
