"""Pages that two cores make at once are, to the byte, those that MkDocs makes one after another, and what is wrong is told as it tells it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from easyread.cache import below
from tests.bench.topics import topics
from tests.tiny import ROOT, lay_out

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems do all in one process")
BUILD = """
import os, runpy, sys

cores, begun = set(range(int(sys.argv.pop(1)))), []
os.sched_getaffinity = lambda _: cores
os.register_at_fork(after_in_parent=lambda: begun.append(1))
try:
    runpy.run_module("mkdocs", run_name="__main__")
finally:
    print("begun", len(begun))
"""
MANY = dict(topics(40))
"""More pages than a core takes at a time, and few enough for one to check them all."""
SOME = "content/section-000/topic-003.md"


def built(root: Path, cores: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", BUILD, str(cores), "build"]
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)


def files(root: Path) -> dict[str, bytes]:
    return {uri: (root / "site" / uri).read_bytes() for uri, _ in below(root / "site")}


def test_two_cores_make_the_same_site_as_one(tmp_path: Path) -> None:
    one, two = lay_out(tmp_path / "one", MANY), lay_out(tmp_path / "two", MANY)
    alone, shared = built(one, 1), built(two, 2)
    assert (alone.returncode, shared.returncode) == (0, 0), shared.stderr
    assert "begun 0" in alone.stdout
    assert int(shared.stdout.rpartition("begun ")[2]) >= 2, "the words and the pages each take another process"
    assert len(files(one)) > 100
    assert files(one) == files(two)


def test_what_mkdocs_has_to_tell_of_a_page_it_tells_once(tmp_path: Path) -> None:
    odd = {SOME: MANY[SOME] + "\nSee [this](/nowhere/) too.\n"}
    root = lay_out(tmp_path, MANY | odd)
    done = built(root, 2)
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("contains an absolute link") == 1, done.stderr


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
