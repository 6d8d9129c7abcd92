"""Pages that two cores make at once are, to the byte, those that MkDocs makes one after another, and what is wrong is told as it tells it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from easyread.cache import below
from easyread.read.origin import MADE_FROM
from tests.bench.topics import topics
from tests.tiny import ROOT, lay_out

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems do all in one process")
BUILD = """
import logging, os, runpy, sys

cores, begun, first = set(range(int(sys.argv.pop(1)))), [], os.getpid()
os.sched_getaffinity = lambda _: cores
os.register_at_fork(after_in_parent=lambda: begun.append(1))

class Told(logging.Handler):
    def emit(self, record):
        print("told by", "the first" if os.getpid() == first else "another", flush=True)

logging.getLogger("mkdocs.structure.pages").addHandler(Told())
try:
    runpy.run_module("mkdocs", run_name="__main__")
finally:
    print("begun", len(begun))
"""
MANY = dict(topics(90))
"""Many more pages than a core takes at a time."""


def built(root: Path, cores: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", BUILD, str(cores), "build"]
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)


def files(root: Path) -> dict[str, bytes]:
    return {uri: (root / "site" / uri).read_bytes() for uri, _ in below(root / "site")}


def test_two_cores_make_the_same_site_as_one_and_as_mkdocs_alone(tmp_path: Path) -> None:
    """Where another hook has a hand in the pages, MkDocs makes them all."""
    one, two, alone = (lay_out(tmp_path / name, MANY) for name in ("one", "two", "alone"))
    (alone / "more.py").write_text("def on_env(env, config, files):\n    return env\n", encoding="utf-8")
    settings = alone / "mkdocs.yml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("hooks:\n", "hooks:\n  - more.py\n"), encoding="utf-8")
    done = built(one, 1), built(two, 2), built(alone, 1)
    assert [each.returncode for each in done] == [0, 0, 0], done
    assert "begun 0" in done[0].stdout
    assert int(done[1].stdout.rpartition("begun ")[2]) >= 2, "the words and the pages each take another process"
    assert len(files(one)) > 200
    assert files(one) == files(two)
    assert {**files(alone), MADE_FROM: files(one)[MADE_FROM]} == files(one), "but for the hash of its settings"


def test_what_mkdocs_has_to_tell_of_pages_it_tells_itself_and_once(tmp_path: Path) -> None:
    """What another process told would not be counted by a strict build."""
    odd = {
        path: f"{text}\nSee [this](/nowhere/) too.\n"
        for path, text in MANY.items()
        if path.endswith(".md") and not path.endswith(".easy.md")
    }
    done = built(lay_out(tmp_path, MANY | odd), 2)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("told by the first") == len(odd)
    assert "told by another" not in done.stdout


def test_a_template_that_fails_is_told_with_its_page(tmp_path: Path) -> None:
    own = '{% extends "base.html" %}{% block main %}{{ 1 // (this.title != "Topic 3") }}{% endblock %}'
    root = lay_out(tmp_path, MANY | {"own/main.html": own})
    settings = root / "mkdocs.yml"
    settings.write_text(
        settings.read_text(encoding="utf-8").replace("name: material", "name: material\n  custom_dir: own"), encoding="utf-8"
    )
    done = built(root, 2)
    assert done.returncode
    assert "Error building page 'section-000/topic-003.md'" in done.stderr, done.stderr
