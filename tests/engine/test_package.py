"""The wheel: what is in it, and what others can do with it in an environment of their own."""

from __future__ import annotations

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from easyread.extras import EXTRAS
from easyread.starting.site import LOOP
from tests.engine.test_build import contents
from tests.engine.test_starting import ARGUMENTS
from tests.installed import run
from tests.tiny import ROOT, TINY, lay_out, standard

LOOP_FOLDERS = (".ci", ".github/ISSUE_TEMPLATE", ".github/workflows")
NOT_IN_IT = ("drawing", "wordlist", "__pycache__")


def test_the_wheel_holds_the_engine_and_nothing_else(wheel: Path) -> None:
    engine = {path.relative_to(ROOT).as_posix() for path in (ROOT / "easyread").rglob("*") if path.is_file()}
    wanted = {path for path in engine if not any(part in NOT_IN_IT for part in Path(path).parts)}
    loop = (path for folder in LOOP_FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file())
    wanted |= {f"easyread/starting/loop/{path.relative_to(ROOT).as_posix()}" for path in loop}
    with zipfile.ZipFile(wheel) as opened:
        there = {name for name in opened.namelist() if ".dist-info/" not in name}
    assert there == wanted
    assert {f"easyread/starting/loop/{path}" for path in LOOP} <= there
    kinds = {Path(name).suffix for name in there}
    assert {".py", ".html", ".css", ".js", ".typ", ".svg", ".yml", ".md"} <= kinds


def test_the_wheel_says_what_it_brings(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        (entries,) = (opened.read(name).decode() for name in opened.namelist() if name.endswith("entry_points.txt"))
    assert "[console_scripts]\neasyread = easyread.__main__:run" in entries
    assert "[mkdocs.plugins]\neasyread = easyread.door.site:EasyRead" in entries


def test_extras_are_what_pyproject_declares() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = project["optional-dependencies"]
    assert {name: set(packages) for name, packages in EXTRAS.items()} == {name: set(declared[name]) for name in EXTRAS}
    always = {package.partition(">")[0].partition("[")[0] for package in project["dependencies"]}
    assert always & {package for packages in EXTRAS.values() for package in packages} == set()


def test_from_an_empty_folder_to_both_editions(programs: Path, tmp_path: Path) -> None:
    begun = run(programs, tmp_path, "easyread", "init", "barset", *ARGUMENTS)
    assert begun.returncode == 0, begun.stderr
    built = run(programs, tmp_path / "barset/content", "easyread", "build")
    assert built.returncode == 0, built.stderr
    assert "WARNING" not in built.stderr
    site = contents(tmp_path / "barset/site")
    assert {"index.html", "contact/index.html", "accessibility/index.html", "actions/example/index.html"} <= site.keys()
    assert {"easy-read/index.html", "easy-read/actions/example/index.html", "easy-read/words/index.html"} <= site.keys()
    home = site["index.html"].decode()
    assert "Published by Barset County Council" in home
    assert 'href="https://example.org/b/plan/edit/main/docs/index.md"' in home
    assert "We are Barset County Council." in site["easy-read/index.html"].decode()
    assert "Action 1 of 1" in site["actions/example/index.html"].decode()


def test_what_is_installed_is_what_was_built(programs: Path, tmp_path: Path) -> None:
    where = run(programs, tmp_path, "python", "-c", "import easyread; print(easyread.__file__)")
    assert Path(where.stdout.strip()).is_relative_to(programs.parent)


WITHOUT = """
import sys
sys.modules.update(dict.fromkeys({missing}))  # as if they were not installed
from mkdocs.__main__ import cli
cli(["build", "--strict"])
"""


def test_a_format_whose_extra_is_missing_is_offered_on_request(tmp_path: Path) -> None:
    downloads = {
        "content/site.yml": TINY["content/site.yml"].replace("formats: []\n", ""),
        "docs/downloads.md": standard("Downloads", layout="downloads", allow='{missing-twin: "Only here."}'),
        "docs/contact.md": standard("Contact", allow='{missing-twin: "Only here."}'),
    }
    root = lay_out(tmp_path, downloads)
    missing = tuple(module for modules in EXTRAS.values() for module in modules.values())
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT.format(missing=missing)],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert (
        "Not made here: booklet. It needs what is not installed. To get it: pip install typst font-source-sans-pro" in done.stderr
    )
    assert "Not made here: audio." in done.stderr
    made = {Path(name).suffix for name in contents(root / "site") if "/downloads/" in name}
    assert {".txt", ".json", ".brf"} <= made
    assert made & {".pdf", ".docx", ".mp3", ".epub"} == set()
    page = (root / "site/downloads/index.html").read_text(encoding="utf-8")
    assert page.count("On request.") >= 8


@pytest.mark.parametrize(("command", "file"), [("pack", "topics/help"), ("comments", "x.docx")])
def test_a_command_whose_extra_is_missing_says_so(command: str, file: str, tmp_path: Path) -> None:
    root = lay_out(tmp_path, {"x.docx": b"PK"})
    missing = tuple(module for modules in EXTRAS.values() for module in modules.values())
    code = f"import sys; sys.modules.update(dict.fromkeys({missing})); from easyread.__main__ import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", code, command, file],
        cwd=root,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "To get it: pip install" in done.stderr
    assert "Traceback" not in done.stderr
