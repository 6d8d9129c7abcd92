"""A build that would make the last site again leaves it, and whatever could make another one is seen."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from easyread.cache import read_note
from easyread.clock import today
from easyread.door.receipt import Circumstances, receipt
from easyread.downloads import liblouis
from easyread.editions import make_editions
from tests.engine.test_swap import built
from tests.repository import git, in_git
from tests.tiny import TINY, lay_out, mkdocs

STANDS = "Nothing changed since the last build"
DRAWN = "content/topics/help.easy.md"
Change = Callable[[Path], object]


def test_a_build_with_nothing_changed_leaves_the_site_and_tells_again_what_was_found(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    (root / DRAWN).write_text(
        (root / DRAWN).read_text(encoding="utf-8") + "\n![](../pictures/ask.svg)\nWe can help.\n", encoding="utf-8"
    )
    code, told = built(root)
    assert (code, STANDS in told, "repeated-picture" in told) == (0, False, True)
    page = root / "site/index.html"
    made = page.stat()
    code, told = built(root)
    assert (code, STANDS in told, "repeated-picture" in told, "Both editions are ready" in told) == (0, True, True, True)
    assert page.stat() == made
    page.write_text("Somebody was here.", encoding="utf-8")
    code, told = built(root)
    assert (code, STANDS in told, "Somebody was here." in page.read_text(encoding="utf-8")) == (0, False, False)


def test_a_build_that_warned_warns_again(tmp_path: Path) -> None:
    root = lay_out(tmp_path, {DRAWN: "No fields.\n"})
    for _ in range(2):
        done = mkdocs(root, "build")
        assert (done.returncode, STANDS in done.stderr, "no-front-matter" in done.stderr) == (0, False, True)
    assert mkdocs(root, "build", "--strict").returncode == 1


def test_what_builds_in_the_place_of_mkdocs_always_builds(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    for _ in range(2):
        assert mkdocs(root, "build", "-f", "mkdocs.yml", program="properdocs").returncode == 0
        assert not list((root / ".cache/kept").glob("*.receipt"))
    assert mkdocs(root, "build").returncode == 0
    assert list((root / ".cache/kept").glob("*.receipt"))


def circumstances(root: Path) -> Circumstances:
    hook = root / "hooks/site.py"
    hook.parent.mkdir()
    hook.write_text("", encoding="utf-8")
    return Circumstances(root, (str(hook),), "site", "this program", date(2026, 11, 26), 20)


def written(path: str) -> Change:
    def change(root: Path) -> None:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text("x", encoding="utf-8")

    return change


@pytest.mark.parametrize(
    "change",
    [
        written(DRAWN),
        written("content/tested.yml"),
        written("content/new.txt"),
        written("docs/index.md"),
        written("mkdocs.yml"),
        written("hooks/site.py"),
        written("fonts/Own.ttf"),
        written("tests/engine/test_new.py"),
        written(".cache/editor/pyodide-314.0.7.tgz"),
        lambda root: (root / DRAWN).unlink(),
        lambda root: (root / DRAWN).rename(root / "content/topics/aid.easy.md"),
        lambda root: (root / "content/empty").mkdir(),
        lambda root: (root / "content/away").symlink_to("site.yml"),
    ],
)
def test_whatever_lies_otherwise_is_seen(tmp_path: Path, change: Change) -> None:
    now = circumstances(lay_out(tmp_path))
    before = now.told(["fonts"])
    assert now.told(["fonts"]) == before
    change(tmp_path)
    assert now.told(["fonts"]) != before


@pytest.mark.parametrize("name", ["SITE_URL", "LIBLOUIS", "PATH"])
def test_what_the_environment_says_is_seen(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    now = circumstances(lay_out(tmp_path))
    before = now.told(())
    monkeypatch.setenv(name, "/elsewhere")
    assert now.told(()) != before


def test_another_day_manner_program_or_loudness_is_seen(tmp_path: Path) -> None:
    now = circumstances(lay_out(tmp_path))
    others = (
        replace(now, day=date(2026, 11, 27)),
        replace(now, manner="site-draft"),
        replace(now, made_by="another program"),
        replace(now, level=40),
    )
    assert len({each.told(()) for each in (now, *others)}) == 5


def test_what_has_no_end_is_not_read(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    os.mkfifo(root / "content/pipe")
    assert circumstances(root).told(())


def test_another_commit_and_another_braille_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = circumstances(lay_out(tmp_path))
    without = now.told(())
    in_git(tmp_path)
    first = now.told(())
    git(tmp_path, "commit", "--quiet", "--allow-empty", "-m", "Two")
    second = now.told(())
    monkeypatch.setattr(liblouis, "version", lambda: "another")
    assert len({without, first, second, now.told(())}) == 4


def test_a_first_build_with_sources_elsewhere_leaves_a_receipt_that_holds(tmp_path: Path) -> None:
    brand = TINY["content/site.yml"].replace("brand: {", "brand: {font: Own, font_folder: fonts, ")
    root, site = lay_out(tmp_path / "plan", {"content/site.yml": brand}), tmp_path / "site"
    site.mkdir()
    (root / "fonts").mkdir()
    now = circumstances(root)
    begun = receipt(now).meeting(make_editions(root, today()))
    assert begun.others == ("fonts",)
    begun.renew(site, [])
    assert receipt(now).holds_for(site)
    written("fonts/Own.ttf")(root)
    assert not receipt(now).holds_for(site)


def test_what_changes_during_a_build_makes_its_receipt_void(tmp_path: Path) -> None:
    root, site = lay_out(tmp_path / "plan"), tmp_path / "site"
    site.mkdir()
    now = circumstances(root)
    begun = receipt(now).meeting(make_editions(root, today()))
    begun.renew(site, ["A line."])
    assert receipt(now).holds_for(site)
    assert receipt(now).said == ("A line.",)
    (root / DRAWN).write_text("Changed meanwhile.\n", encoding="utf-8")
    begun.renew(site, [])
    assert not receipt(now).holds_for(site)
    assert (read_note(now.file) or {})["told"] == ""
