"""The processes that set pages: what becomes of them, and of a file that they do not finish. Real processes, and programs that stand in for Python."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from easyread.downloads import presses, studio
from easyread.downloads.presses import CannotBeSetError, draw_pngs
from easyread.downloads.studio import DRAWN, Studio
from easyread.downloads.typesetter import main
from tests.tiny import ROOT, lay_out, read_library

PLAIN = {"ways": [], "ground": "white"}
HALF = """#!/bin/sh
read asked
echo '{"warnings": [], "noted": [], "lengths": [1000]}'
printf 'the first of it'
"""


def drawn(folder: Path) -> list[bytes]:
    return draw_pngs(DRAWN, PLAIN, folder, 72)


@pytest.mark.parametrize(("script", "why"), [(HALF, "ended before"), ("#!/bin/sh\n", "ended before"), ("", "could not begin")])
def test_a_press_that_fails_is_told_and_those_after_it_set(
    script: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No half of a file is taken for all of it, and nobody waits for a press that is gone."""
    presses.let_go()
    stands_in = tmp_path / "python"
    if script:
        stands_in.write_text(script)
        stands_in.chmod(0o755)
    with monkeypatch.context() as changed:
        changed.setattr(sys, "executable", f"{stands_in}")
        for _ in range(presses.AT_ONCE):
            with pytest.raises(CannotBeSetError, match=why):
                drawn(tmp_path)
    assert drawn(tmp_path)[0].startswith(b"\x89PNG")


def test_a_press_that_read_nothing_can_be_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it was asked is not written yet then, and cannot be."""
    monkeypatch.setattr(sys, "executable", "/bin/false")
    press = presses._Press()
    press._process.wait()
    with pytest.raises(CannotBeSetError, match="ended before"):
        press.ask(b"{}\n")
    press.end()


class _StandsIn:
    """A press that makes nothing, and tells what becomes of it."""

    told: list[str]

    def __init__(self) -> None:
        self.told.append("begun")

    def ask(self, line: bytes) -> tuple[dict[str, Any], list[bytes]]:
        self.told.append(line.decode())
        return {}, []

    def end(self) -> None:
        self.told.append("ended")


def test_what_is_long_has_a_press_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its memory is given back at once, and what else was held is not held beside it. A short file goes to a press that is there."""
    told: list[str] = []
    monkeypatch.setattr(_StandsIn, "told", told, raising=False)
    monkeypatch.setattr(presses, "_Press", _StandsIn)
    both = presses._Presses()
    for line, is_long in (("short", False), ("short", False), ("long", True), ("short", False), ("large site", False)):
        both.ask(line.encode(), is_long, is_long or line == "large site")
    both.end()
    kept = ["begun", "short", "large site", "ended"]
    assert told == ["begun", "short", "short", "ended", "begun", "long", "ended", *kept]


def test_half_a_question_is_of_one_who_was_killed() -> None:
    written: list[bytes] = []
    main([b'{"template": "/a'], written.append, lambda: None)
    assert not written


KILLED = """
import os, signal, sys
from pathlib import Path
from easyread.downloads.presses import draw_pngs
from easyread.downloads.studio import DRAWN
draw_pngs(DRAWN, {"ways": [], "ground": "white"}, Path(sys.argv[1]), 72)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_press_ends_when_who_asks_is_killed(tmp_path: Path) -> None:
    """It holds on to the errors' pipe of the killed one for as long as it lives."""
    command = [sys.executable, "-c", KILLED, f"{tmp_path}"]
    done = subprocess.run(command, cwd=ROOT, stderr=subprocess.PIPE, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (-9, b"")


def test_pictures_that_are_drawn_in_turns_are_those_that_are_drawn_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each takes memory, so that not all of a long edition's are drawn at one go."""
    library = read_library(lay_out(tmp_path / "site"))
    monkeypatch.setattr(studio, "_DRAWN_AT_ONCE", 2)
    names = sorted(library.pictures)[:3]
    together = Studio(library, tmp_path / "together").picture_pngs((*names, "no-such-picture"), "white")
    alone = {name: Studio(library, tmp_path / name).picture_png(name, "white") for name in names}
    assert together == alone
    assert len({*alone.values()}) == 3
