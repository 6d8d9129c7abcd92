"""The engine's tests know nothing of this site: take its content away, and they are what they were."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tiny import ROOT

OURS = {"tests/pictured.py", "tests/labelled/__main__.py", "tests/downloaded.py"}
"""Programs that people run, which write about this site, and what tests of its files share."""
FILES = sorted(
    path
    for path in (file.relative_to(ROOT).as_posix() for file in (ROOT / "tests").rglob("*.py"))
    if not path.startswith("tests/site/")
    and "node_modules" not in path
    and path not in OURS
    and not path.startswith("tests/bench/")
)
REAL = re.compile(
    r"""ROOT\s*/\s*f?["'](content|docs)\b"""  # ROOT / "content/site.yml"
    r"""|\{ROOT\}/(content|docs)\b"""
    r"""|\b(read_library|read_folder|make_editions|mkdocs|copytree|Folder)\(ROOT\b(?!\s*/\s*["'])"""  # a folder by its name is told above
    r"""|["']--root["'],\s*str\(ROOT\)"""
    r"""|\btests\.site\b"""
)


@pytest.mark.parametrize("path", FILES)
def test_no_test_of_the_engine_names_the_real_content(path: str) -> None:
    assert [match.group() for match in REAL.finditer((ROOT / path).read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize(
    "code",
    [
        'WORDS = ROOT / "content/words.yml"',
        "read_library(ROOT, today)",
        'main(["check", "--root", str(ROOT)])',
        "mkdocs(ROOT)",
        "copytree(ROOT, folder)",
        "copytree(ROOT / name, folder)",
        'copytree(ROOT / "content", folder)',
        "from tests.site.real import lay_out_real",
    ],
)
def test_the_test_can_fail(code: str) -> None:
    assert REAL.search(code)


def test_folders_of_the_engine_are_no_content() -> None:
    assert not REAL.search('copytree(ROOT / ".ci", folder)')


def test_the_engine_s_tests_are_all_there_without_the_content(tmp_path: Path) -> None:
    """What is read while tests are gathered, such as their cases, is read from elsewhere."""
    for name in ("easyread", "hooks", "tests"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("node_modules", "__pycache__", "site"))
    for name in ("mkdocs.yml", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    assert _gathered(tmp_path) == _gathered(ROOT) != []


def _gathered(root: Path) -> list[str]:
    command = [sys.executable, "-m", "pytest", "tests/engine", "--collect-only", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return [line for line in done.stdout.splitlines() if "::" in line]
