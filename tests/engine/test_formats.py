"""A format is one module: nothing else has to be changed for a new one."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from easyread.downloads.format import in_families
from easyread.downloads.formats import FORMATS
from tests.tiny import ROOT, TINY, easy, lay_out

TOY = '''"""Titles alone."""
from easyread.downloads.format import Format, Made

FORMATS = (
    Format(
        name="{name}",
        ending="csv",
        title="Titles",
        use="This file is a toy.",
        picture="letter",
        order=55,
        media_type="text/csv",
        modes=("textual",),
        features=("readingOrder",),
        make=lambda book, _: Made(f"{{book.title}}".encode(), "1 line"),
        ingredients=lambda book, _: book.title,
    ),
)
'''
ENGINE = ROOT / "easyread"
EXTRAS = {"typst", "docx", "lameenc", "espeakng_loader", "font_source_sans_pro"}
DOWNLOADS = {
    "docs/downloads.md": "---\ntitle: Downloads\nsummary: All files.\nlayout: downloads\n---\n\nWords.\n",
    "docs/downloads.easy.md": easy("More ways", "../content/"),
}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the engine, and no other file of this repository."""
    folder = tmp_path_factory.mktemp("engine")
    shutil.copytree(ENGINE, folder / "easyread", ignore=shutil.ignore_patterns("__pycache__", "drawing", "wordlist"))
    return folder


def run(engine: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    quiet = {"PYTHONPATH": str(engine), "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true", "PATH": ""}
    return subprocess.run(
        [sys.executable, *arguments], cwd=engine, env=quiet, capture_output=True, text=True, check=False, timeout=300
    )


@pytest.mark.slow
def test_a_new_format_is_one_new_module(engine: Path, tmp_path: Path) -> None:
    settings = TINY["content/site.yml"].replace("formats: []\n", "formats: [text, toy]\n")
    root = lay_out(tmp_path, {"content/site.yml": settings, **DOWNLOADS})
    config = (root / "mkdocs.yml").read_text(encoding="utf-8").replace(str(ENGINE), f"{engine}/easyread")
    (engine / "hooks").mkdir()
    shutil.copy(ROOT / "hooks/site.py", engine / "hooks/site.py")
    (root / "mkdocs.yml").write_text(config.replace(f"{ROOT}/hooks", f"{engine}/hooks"), encoding="utf-8")
    assert "'toy' is not a format we know." in run(engine, "-m", "easyread", "check", "--root", str(root)).stdout
    (engine / "easyread/downloads/formats/toy.py").write_text(TOY.format(name="toy"), encoding="utf-8")
    assert "unknown-format" not in run(engine, "-m", "easyread", "check", "--root", str(root)).stdout
    built = run(engine, "-m", "mkdocs", "build", "--strict", "--config-file", str(root / "mkdocs.yml"))
    assert built.returncode == 0, built.stderr
    assert (root / "site/easy-read/downloads/easy-read-toy.csv").read_text(encoding="utf-8")
    for page in ("downloads", "easy-read/downloads"):
        assert "easy-read-toy.csv" in (root / f"site/{page}/index.html").read_text(encoding="utf-8")
    assert '"text/csv"' in (root / "site/downloads/index.html").read_text(encoding="utf-8")


def test_two_formats_of_one_name_are_refused(engine: Path) -> None:
    again = engine / "easyread/downloads/formats/again.py"
    again.write_text(TOY.format(name="text"), encoding="utf-8")
    done = run(engine, "-c", "import easyread.editions")
    again.unlink()
    assert "There are two formats text." in done.stderr


def test_their_names_are_known_without_their_libraries(engine: Path) -> None:
    code = "import json, sys; from easyread.downloads.formats import FORMATS; print(json.dumps([[*FORMATS], [*sys.modules]]))"
    names, loaded = json.loads(run(engine, "-c", code).stdout)
    assert {"booklet", "word", "audio", "braille-grade-1"} <= set(names)
    assert not EXTRAS & set(loaded)


def test_formats_of_one_sort_stand_together() -> None:
    titles = [[each.name for each, _ in group] for group in in_families((each, ()) for each in FORMATS.values())]
    assert ["large-print", "giant-print"] in titles
    assert ["braille-grade-1", "braille-grade-2", "ebraille-grade-1", "ebraille-grade-2"] in titles
    assert ["text"] in titles
