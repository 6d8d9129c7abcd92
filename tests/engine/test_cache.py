"""An entry of the cache is as it was kept, or is made again and told once. Real files, really ruined."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from easyread import cache
from easyread.cache import being_made, keep, kept, read_note, recall, write_note, write_whole
from easyread.evidence.results import Inspection, Outcome, Result, is_kept
from easyread.evidence.results import keep as keep_report
from tests.engine.test_shelf import ALL_FORMATS, project, shelf_of
from tests.engine.test_swap import built
from tests.repository import git
from tests.tiny import ROOT


def flip(file: Path) -> None:
    raw = bytearray(file.read_bytes())
    raw[len(raw) // 2] ^= 1
    file.write_bytes(raw)


def later(file: Path) -> None:
    """As if it had been changed now, since a disk's clock may not tell two changes at once apart."""
    if not file.is_symlink():
        os.utime(file, ns=(0, file.stat().st_mtime_ns + 10**9))


def to_a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()
    (file / "x").touch()


def to_a_loop(file: Path) -> None:
    file.unlink()
    file.symlink_to(file)


RUIN: dict[str, Callable[[Path], object]] = {
    "empty": lambda file: file.write_bytes(b""),
    "cut": lambda file: file.write_bytes(file.read_bytes()[:-1]),
    "longer": lambda file: file.write_bytes(file.read_bytes() + b"\0"),
    "one bit": flip,
    "other bytes": lambda file: file.write_bytes(b"\xff" * 100),
    "a folder": to_a_folder,
    "a loop": to_a_loop,
}


@pytest.fixture(autouse=True)
def _not_told_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    for each in logging.getLogger(cache.__name__).filters:
        monkeypatch.setattr(each, "told", False)


def test_git_leaves_the_cache_out_wherever_it_lies(tmp_path: Path) -> None:
    root = tmp_path / ".cache/our-website"
    keep(root / ".cache/pictures/ask.svg", b"<svg/>")
    assert (root / ".cache/.gitignore").read_text(encoding="utf-8") == "*\n"
    assert not (tmp_path / ".cache/.gitignore").exists()
    git(root, "init", "-q")
    assert git(root, "status", "--porcelain") == ""


@pytest.mark.parametrize("name", RUIN)
@pytest.mark.parametrize("ending", ["", ".note"])
def test_a_ruined_entry_is_made_again_and_told(name: str, ending: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    file = tmp_path / "entry.pdf"
    keep(file, b"words", {"pages": 3})
    assert recall(file) == {"pages": 3}
    RUIN[name](tmp_path / f"entry.pdf{ending}")
    later(tmp_path / f"entry.pdf{ending}")
    assert recall(file) is None
    assert kept(file, lambda: b"words again").read_bytes() == b"words again"
    assert recall(file) == {}
    assert len(caplog.messages) == 1, "told once"
    assert "is made again" in caplog.text


def test_an_entry_that_was_only_moved_about_is_read_and_holds(tmp_path: Path) -> None:
    file = tmp_path / "entry.pdf"
    keep(file, b"words", {"pages": 3})
    later(file)
    assert recall(file) == {"pages": 3}


def test_what_was_never_kept_is_not_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert recall(tmp_path / "entry") is None
    assert read_note(tmp_path / "note") is None
    assert caplog.messages == []


def test_a_note_is_what_was_written(tmp_path: Path) -> None:
    written = {"title": "Café 🙂", "cues": {"a": [0.5, 1]}}
    assert write_note(tmp_path / "note", written) == written == read_note(tmp_path / "note")


@pytest.mark.parametrize("name", RUIN)
def test_results_of_tests_that_are_ruined_are_forgotten(name: str, tmp_path: Path) -> None:
    report = Inspection("axe", "1", "", date(2026, 11, 25), (Result("x", Outcome.PASSED),))
    keep_report(tmp_path, "mark", "test_axe", report)
    assert is_kept(tmp_path, "mark", "test_axe")
    RUIN[name](tmp_path / "mark/test_axe.json")
    assert not is_kept(tmp_path, "mark", "test_axe")


def test_no_ruined_file_is_published(tmp_path: Path) -> None:
    """Every file of every kind in the cache of a whole project, each ruined in its own way, is the same afterwards."""
    root = project(tmp_path, {"content/site.yml": ALL_FORMATS + "formats: [booklet, word, text, data]\n"})
    first = {uri: file.read_bytes() for uri, file in shelf_of(root).files}
    ways = [way for name, way in RUIN.items() if "a folder" not in name]
    files = sorted(file for file in (root / ".cache").rglob("*") if file.is_file())
    assert len(files) > 20
    for number, file in enumerate(files):
        ways[number % len(ways)](file)
    again = {uri: file.read_bytes() for uri, file in shelf_of(root).files}
    assert again == first


def test_two_threads_that_come_first_at_once_wait_for_each_other() -> None:
    """However often a Path's hash, which Python works out, hands over to the other one."""
    both = threading.Barrier(2)

    class Handing(type(Path())):  # type: ignore[misc]
        def __hash__(self) -> int:
            both.wait(timeout=60)
            return 0

    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(being_made, [Handing("x"), Handing("x")])
    assert first is second


def test_a_whole_file_or_none(tmp_path: Path) -> None:
    """In a process that may write no more than 1,000 bytes to a file, as a full disk would have it."""
    write_whole(tmp_path / "x", b"before")
    program = (
        "import resource, sys; from pathlib import Path; from easyread.cache import write_whole\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000)); write_whole(Path(sys.argv[1]), b'x' * 5000)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "x")], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert f"File too large: '{tmp_path / 'x'}'" in done.stderr
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("x", b"before")]


def test_a_full_disk_is_one_plain_message(tmp_path: Path) -> None:
    root = project(tmp_path, {"content/site.yml": ALL_FORMATS + "formats: [booklet]\n"})
    command = f"ulimit -f 20; exec {sys.executable} -m easyread build --root {root}"
    done = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 1
    assert "File too large" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (root / "site").exists()
    assert [file for file in root.rglob("*.new") if file.is_file()] == []
    assert built(root)[0] == 0
