"""What others made and we run: pinned, with as few rights as it needs, and under licences that go together."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from easyread.model import Library
from tests.licences import APART, STRICT, licences
from tests.tiny import ROOT

KEEP = "./.github/workflows/keep.yml"
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


def steps(file: Path) -> list[dict[str, Any]]:
    return [step for job in yaml.safe_load(file.read_text(encoding="utf-8"))["jobs"].values() for step in job.get("steps", ())]


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_actions_are_pinned_to_a_commit_and_keep_no_credentials(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    used = [*re.findall(r"uses: (.*)", text)]
    assert used
    assert [each for each in used if not re.fullmatch(rf"[\w-]+/[\w/-]+@[0-9a-f]{{40}} # v[\d.]+|{KEEP}", each)] == []
    checkouts = [step for step in steps(file) if step.get("uses", "").startswith("actions/checkout@")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)
    assert "pull_request_target" not in text


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_what_people_type_never_becomes_a_command(file: Path) -> None:
    """An expression stands in a step's environment alone, where a shell takes it for text."""
    assert [step["run"] for step in steps(file) if "${{" in step.get("run", "")] == []


def test_only_jobs_that_run_what_is_ours_may_write() -> None:
    """What runs a stranger's work may read, and no more. What has rights does not check out a pull request."""
    writing = set()
    for file in WORKFLOWS:
        flow = yaml.safe_load(file.read_text(encoding="utf-8"))
        assert set(flow["permissions"].values()) <= {"read"}
        writing |= {file.name for job in flow["jobs"].values() if "write" in job.get("permissions", {}).values()}
    forms = {file.name for file in WORKFLOWS if KEEP in file.read_text(encoding="utf-8")}
    assert writing == {"tell.yml", "publish.yml", "keep.yml", *forms}
    assert all("pull_request" not in yaml.safe_load((ROOT / ".github/workflows" / name).read_text())[True] for name in writing)
    told = [step for step in steps(ROOT / ".github/workflows/tell.yml") if "checkout" in step.get("uses", "")]
    assert [step["with"] for step in told] == [{"persist-credentials": False}], "the main branch, and nothing else"


def test_somebody_is_asked_about_all_that_runs(library: Library) -> None:
    lines = [line.split() for line in (ROOT / ".github/CODEOWNERS").read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    assert {"/easyread/", "/hooks/", "/.github/", "/.ci/", "/requirements/"} <= {line[0] for line in lines}
    assert all((ROOT / path.strip("/")).exists() for path, _ in lines)
    organisation = library.site.repository.split("/")[3]
    assert all(owner.startswith(f"@{organisation}/") for _, owner in lines)


def test_every_kind_of_package_is_kept_new() -> None:
    updates = yaml.safe_load((ROOT / ".github/dependabot.yml").read_text(encoding="utf-8"))["updates"]
    assert {each["package-ecosystem"] for each in updates} == {"github-actions", "pip", "npm"}
    assert all((ROOT / each["directory"].strip("/")).is_dir() for each in updates)


def test_every_package_says_its_licence_and_none_in_our_process_is_under_the_gpl() -> None:
    told = licences()
    assert [name for name, licence in told.items() if not licence] == []
    assert {name for name, licence in told.items() if STRICT.search(licence)} == set(APART)


@pytest.mark.parametrize(
    ("licence", "strict"),
    [
        *(("GPL-2.0-or-later", True), ("AGPL-3.0", True), ("GNU General Public License v3 (GPLv3)", True)),
        *(("MIT OR GPL-2.0", True), ("LGPL-3.0-or-later", False), ("GNU Lesser General Public License v3", False)),
        *(("MIT", False), ("GNU Library General Public License", False)),
    ],
)
def test_licences_are_told_apart(licence: str, strict: bool) -> None:
    assert bool(STRICT.search(licence)) is strict


def test_what_is_under_the_gpl_is_loaded_in_its_own_process_alone() -> None:
    for name, only in APART.items():
        module = name.replace("-", "_")
        users = [
            file.relative_to(ROOT).as_posix()
            for folder in ("easyread", "hooks", "tests")
            for file in (ROOT / folder).rglob("*.py")
            if module in _imports(file)
        ]
        assert users == ([only] if only else []), name


def _imports(file: Path) -> set[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    return {name.partition(".")[0] for name in names}


def test_the_whole_engine_in_one_process_brings_none_of_it_in() -> None:
    program = (
        "import importlib, pkgutil, sys, easyread\n"
        "for each in pkgutil.walk_packages(easyread.__path__, 'easyread.'):\n"
        "    if not each.name.endswith(('.espeak', '__main__')): importlib.import_module(each.name)\n"
        f"print(sorted({set(APART)!r} & {{name.replace('_', '-') for name in sys.modules}}), len(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("[] ")


def test_every_promise_names_tests_that_are_there() -> None:
    rows = [row.split("|") for row in (ROOT / "SECURITY.md").read_text(encoding="utf-8").splitlines() if row.startswith("| ")]
    promises = [row for row in rows if "Promise" not in row[1] and "---" not in row[1]]
    assert len(promises) >= 10
    for row in promises:
        named = re.findall(r"`([^`]+)`", row[3])
        assert named
        assert all((ROOT / path).exists() for path in named), row[1]
