"""The site is changed whole or not at all: by two builds at once, by a build that is killed at any moment, and never where it is not ours."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from easyread.door.swap import ASIDE, BUILDS, SPARE, CannotBuildError, begin_with, mend, refuse_strange, swap
from tests.engine.test_build import contents
from tests.tiny import ROOT, lay_out, mkdocs, standard

SITE_PAGE = '<meta name="generator" content="mkdocs-1.6.1">'


def started(root: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "easyread", "build", "--root", str(root)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)


def built(root: Path) -> tuple[int, str]:
    with started(root) as build:
        out, err = build.communicate(timeout=120)
    return build.returncode, out + err


def folder(place: Path, words: str) -> Path:
    place.mkdir(parents=True)
    (place / "404.html").write_text(f"{SITE_PAGE}{words}", encoding="utf-8")
    return place


def test_a_build_tells_where_the_site_is_and_leaves_nothing_else(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    code, told = built(root)
    assert code == 0
    assert told.startswith(f"Both editions are ready for a web server, in {root / 'site'}. ")
    assert [file.name for file in (root / BUILDS).iterdir()] == ["lock"]
    umask = os.umask(0)
    os.umask(umask)
    assert (root / "site").stat().st_mode & 0o777 == 0o777 & ~umask, "a web server may read it"
    assert mkdocs(root, "build", "--strict", "--site-dir", str(tmp_path / "other")).returncode == 0
    assert contents(root / "site") == contents(tmp_path / "other")


def test_a_failed_build_leaves_the_last_site(tiny: Path, tmp_path: Path) -> None:
    root = shutil.copytree(tiny, tmp_path / "copy")
    before = contents(root / "site")
    (root / "content/topics/help.easy.md").write_text("No fields.\n", encoding="utf-8")
    code, told = built(root)
    assert code == 1
    assert "no-front-matter" in told
    assert "The last good site is kept." in told
    assert "Traceback" not in told
    assert contents(root / "site") == before
    assert [file.name for file in (root / BUILDS).iterdir()] == ["lock"]


def test_a_new_site_begins_with_the_one_before_the_last_and_takes_nothing_from_it_that_is_not_as_it_was(tmp_path: Path) -> None:
    root = lay_out(tmp_path / "plan")
    page, spare = root / "content/topics/help.md", root / BUILDS / SPARE
    for words in ("First words.", "Second words."):
        page.write_text(standard("Help", words), encoding="utf-8")
        assert built(root)[0] == 0
    stays = (spare / "pictures/ask.svg").stat()
    (spare / "index.html").write_text("Somebody was here.", encoding="utf-8")
    (spare / ".hidden").mkdir()
    (spare / ".hidden/page.html").write_text("From elsewhere.", encoding="utf-8")
    (spare / "old.html").write_text("From elsewhere.", encoding="utf-8")
    (spare / "404.html").unlink()
    page.write_text(standard("Help", "Third words."), encoding="utf-8")
    assert built(root)[0] == 0
    assert (root / "site/pictures/ask.svg").stat() == stays
    assert "Second words." in (spare / "topics/help/index.html").read_text(encoding="utf-8")
    shutil.rmtree(root / ".cache")
    assert mkdocs(root, "build", "--strict", "--site-dir", str(tmp_path / "other")).returncode == 0
    assert contents(root / "site") == contents(tmp_path / "other")


def test_a_new_site_begins_with_nothing_that_lies_elsewhere(tmp_path: Path) -> None:
    elsewhere, new = folder(tmp_path / "elsewhere", ""), tmp_path / "new"
    new.mkdir()
    (tmp_path / "spare").symlink_to(elsewhere)
    begin_with(tmp_path / "spare", new)
    assert not any(new.iterdir())


def test_two_builds_at_once_both_end_well(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    builds = [started(root) for _ in range(3)]
    told = [build.communicate(timeout=240) for build in builds]
    assert [build.returncode for build in builds] == [0, 0, 0]
    assert sum("Another build of this site is running." in err for _, err in told) == 2
    assert (root / "site/index.html").exists()


def test_a_build_killed_at_any_moment_leaves_a_whole_site(tmp_path: Path) -> None:
    """Moments from the first to the last of a build, with its children, as a machine that goes down would do it."""
    root = lay_out(tmp_path)
    assert built(root)[0] == 0
    versions = [contents(root / "site")]
    (root / "content/topics/help.md").write_text(standard("Help", "Other words."), encoding="utf-8")
    assert mkdocs(root, "build", "--strict", "--site-dir", str(tmp_path / "new")).returncode == 0
    versions.append(contents(tmp_path / "new"))
    chance = random.Random(1)
    for _ in range(6):
        build = started(root)
        try:
            build.communicate(timeout=chance.uniform(0.1, 3))
        except subprocess.TimeoutExpired:
            os.killpg(build.pid, signal.SIGKILL)
            build.communicate()
        mend(root / "site", root / BUILDS)
        assert contents(root / "site") in versions
    assert built(root)[0] == 0
    assert contents(root / "site") == versions[1]


def test_a_swap_stopped_between_its_two_moves_is_mended(tmp_path: Path) -> None:
    builds = tmp_path / "builds"
    folder(builds / ASIDE, "last")
    folder(builds / "new-1", "a part of one")
    mend(tmp_path / "site", builds)
    assert "last" in (tmp_path / "site/404.html").read_text(encoding="utf-8")
    assert not any(builds.iterdir())


def test_a_swap_stopped_before_the_last_site_was_cleared_away(tmp_path: Path) -> None:
    builds = tmp_path / "builds"
    folder(builds / ASIDE, "last")
    folder(tmp_path / "site", "new")
    mend(tmp_path / "site", builds)
    assert "new" in (tmp_path / "site/404.html").read_text(encoding="utf-8")
    assert not any(builds.iterdir())


def test_a_swap_that_cannot_end_puts_the_last_site_back(tmp_path: Path) -> None:
    builds = tmp_path / "builds"
    builds.mkdir()
    folder(tmp_path / "site", "last")
    with pytest.raises(FileNotFoundError):
        swap(builds / "never-made", tmp_path / "site", builds)
    assert "last" in (tmp_path / "site/404.html").read_text(encoding="utf-8")


def test_a_site_that_is_not_ours_is_refused_before_anything_is_deleted(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    (root / "site").mkdir()
    (root / "site/letters.odt").write_text("Mine.", encoding="utf-8")
    for code, told in (built(root), (mkdocs(root, "build").returncode, mkdocs(root, "build").stderr)):
        assert code == 1
        assert f"{root / 'site'} holds files that no build made." in told
        assert "Traceback" not in told
    assert contents(root / "site") == {"letters.odt": b"Mine."}


def test_a_link_in_the_site_s_place_is_refused(tmp_path: Path) -> None:
    folder(tmp_path / "elsewhere", "")
    (tmp_path / "site").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(CannotBuildError, match="not a plain folder"):
        refuse_strange(tmp_path / "site")


def test_a_disk_in_the_site_s_place_is_refused() -> None:
    with pytest.raises(CannotBuildError, match="cannot be swapped"):
        refuse_strange(Path("/proc"))


def test_a_site_that_mkdocs_built_by_itself_is_ours(tiny: Path, tmp_path: Path) -> None:
    assert built(shutil.copytree(tiny, tmp_path / "copy"))[0] == 0


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    (root / ".cache").write_text("A file.", encoding="utf-8")
    code, told = built(root)
    assert code == 1
    assert "The last good site is kept." in told
    assert "Traceback" not in told


def test_a_build_waits_for_the_lock(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    (root / BUILDS).mkdir(parents=True)
    lock = FileLock(root / BUILDS / "lock")
    with lock:
        build = started(root)
        assert build.stderr is not None
        assert build.stderr.readline() == "Another build of this site is running. This one waits for it.\n"
        assert not (root / "site").exists()
    build.communicate(timeout=120)
    assert build.returncode == 0
