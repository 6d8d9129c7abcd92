"""Files of whoever builds the site stay there: no link, pipe or strange file gets into it, and each is told at its name."""

from __future__ import annotations

import os
import re
import shutil
import wave
from collections.abc import Callable
from pathlib import Path

import font_source_sans_pro
import pytest
from fontTools.ttLib import TTFont

from easyread.characters import PRINTED
from easyread.checks import check
from easyread.clock import today
from easyread.editions import make_editions
from tests.tiny import SVG, TINY, lay_out, mkdocs, read_library

FONTS = Path(font_source_sans_pro.__file__).parent / "files"
SECRET = "a secret of this computer"
SITE = str(TINY["content/site.yml"])
PLAIN = re.sub(r"brand: .*\n", "", SITE)


def told(root: Path) -> list[tuple[str, str]]:
    return [(str(problem.where), problem.rule) for problem in check(read_library(root))]


def secret(root: Path) -> Path:
    """A file outside the project."""
    file = root.parent / "secret"
    file.write_text(SECRET, encoding="utf-8")
    return file


def link(root: Path, path: str, target: Path | str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).unlink(missing_ok=True)
    (root / path).symlink_to(target)


def pipe(root: Path, path: str) -> None:
    (root / path).unlink(missing_ok=True)
    os.mkfifo(root / path)


def put(root: Path, path: str, raw: str = SECRET) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(raw, encoding="utf-8")


def steps(*each: Callable[[Path], object]) -> Callable[[Path], object]:
    return lambda root: [step(root) for step in each]


HOSTILE: dict[str, tuple[Callable[[Path], object], list[tuple[str, str]]]] = {
    "a page that is a link out": (
        lambda root: link(root, "docs/extra.md", secret(root)),
        [("docs/extra.md:1:1", "unreadable-file")],
    ),
    "a page that is a link to a hidden file inside": (
        steps(lambda root: put(root, ".git/config"), lambda root: link(root, "content/topics/extra.md", root / ".git/config")),
        [("content/topics/extra.md:1:1", "unreadable-file")],
    ),
    "a page that is a pipe": (lambda root: pipe(root, "docs/extra.md"), [("docs/extra.md:1:1", "unreadable-file")]),
    "a file that is a link out": (
        lambda root: link(root, "docs/extra.pdf", secret(root)),
        [("docs/extra.pdf:1:1", "unexpected-file")],
    ),
    "a file that is a link out by steps": (
        steps(secret, lambda root: link(root, "docs/extra.pdf", "../../secret")),
        [("docs/extra.pdf:1:1", "unexpected-file")],
    ),
    "a file that is a link to nowhere": (
        lambda root: link(root, "docs/extra.png", "nowhere"),
        [("docs/extra.png:1:1", "unexpected-file")],
    ),
    "a file that is a link to itself": (
        lambda root: link(root, "docs/extra.png", "extra.png"),
        [("docs/extra.png:1:1", "unexpected-file")],
    ),
    "a folder that is a link out": (
        lambda root: link(root, "docs/extra", secret(root).parent),
        [("docs/extra:1:1", "unexpected-file")],
    ),
    "a folder inside itself": (
        steps(lambda root: link(root, "docs/one", "."), lambda root: link(root, "docs/two", ".")),
        [("docs/one:1:1", "unexpected-file"), ("docs/two:1:1", "unexpected-file")],
    ),
    "a folder of content inside itself": (
        lambda root: link(root, "content/topics/more", ".."),
        [("content/topics/more:1:1", "unexpected-file")],
    ),
    "a file that is a pipe": (lambda root: pipe(root, "docs/extra.pdf"), [("docs/extra.pdf:1:1", "unexpected-file")]),
    "a pipe among the content": (lambda root: pipe(root, "content/extra"), [("content/extra:1:1", "unexpected-file")]),
    "a web page": (lambda root: put(root, "docs/extra.html"), [("docs/extra.html:1:1", "unexpected-file")]),
    "a script": (lambda root: put(root, "docs/extra.js"), [("docs/extra.js:1:1", "unexpected-file")]),
    "a style sheet": (lambda root: put(root, "docs/extra.css"), [("docs/extra.css:1:1", "unexpected-file")]),
    "a picture that was not looked at": (lambda root: put(root, "docs/extra.svg"), [("docs/extra.svg:1:1", "unexpected-file")]),
    "a file without an ending": (lambda root: put(root, "docs/CNAME"), [("docs/CNAME:1:1", "unexpected-file")]),
    "a page's ending in capitals": (
        lambda root: put(root, "docs/extra.MD"),
        [("docs/extra.MD:1:1", "unexpected-file"), ("docs/extra.md:1:1", "no-front-matter")],
    ),
    "a style sheet in the theme's place": (
        lambda root: put(root, "docs/assets/standard.css"),
        [("docs/assets/standard.css:1:1", "unexpected-file")],
    ),
    "a picture in the theme's place": (
        lambda root: put(root, "docs/assets/images/favicon.png"),
        [("docs/assets/images/favicon.png:1:1", "unexpected-file")],
    ),
    "a file among the downloads": (
        lambda root: put(root, "docs/easy-read/downloads/booklet.pdf"),
        [("docs/easy-read/downloads/booklet.pdf:1:1", "unexpected-file")],
    ),
    "a picture that is a link out": (
        lambda root: link(root, "content/pictures/ask.svg", secret(root)),
        [("content/pictures/ask.svg:1:1", "unexpected-file")],
    ),
    "a picture that is a pipe": (
        lambda root: pipe(root, "content/pictures/ask.svg"),
        [("content/pictures/ask.svg:1:1", "unexpected-file")],
    ),
    "words that are a link out": (
        lambda root: link(root, "content/words.yml", secret(root)),
        [("content/words.yml:1:1", "unreadable-file")],
    ),
    "pictures from the whole computer": (
        lambda root: put(root, "content/site.yml", f"picture_sets: [{secret(root).parent}]\n{SITE}"),
        [("content/site.yml:1:16", "missing-set")],
    ),
    "pictures from further up": (
        lambda root: put(root, "content/site.yml", f"picture_sets: [../../pictures]\n{SITE}"),
        [("content/site.yml:1:16", "missing-set")],
    ),
    "pictures by way of a link": (
        steps(lambda root: link(root, "photos", secret(root).parent), lambda root: put(root, "content/site.yml", f"picture_sets: [photos]\n{SITE}")),
        [("content/site.yml:1:16", "missing-set")],
    ),
    "fonts from the whole computer": (
        lambda root: put(root, "content/site.yml", f"brand: {{font_folder: {FONTS}}}\n{PLAIN}"),
        [("content/site.yml:1:22", "bad-brand-file")],
    ),
    "fonts by way of a link": (
        steps(lambda root: link(root, "fonts", FONTS), lambda root: put(root, "content/site.yml", f"brand: {{font_folder: fonts}}\n{PLAIN}")),
        [("content/site.yml:1:22", "bad-brand-file")],
    ),
    "a recording from elsewhere": (
        steps(lambda root: sound(secret(root)), lambda root: put(root, "content/recordings/recordings.yml", "topics/help#1:\n  words: x\n  file: ../../../secret\n")),
        [("content/recordings/recordings.yml:1:1", "bad-recording")],
    ),
    "a recording that is a link": (
        steps(lambda root: sound(secret(root)), lambda root: link(root, "content/recordings/help.wav", root.parent / "secret"), lambda root: put(root, "content/recordings/recordings.yml", "topics/help#1:\n  words: x\n  file: help.wav\n")),
        [("content/recordings/help.wav:1:1", "unexpected-file"), ("content/recordings/recordings.yml:1:1", "bad-recording")],
    ),
}  # fmt: skip


def sound(file: Path) -> None:
    with wave.open(str(file), "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(22050)
        made.writeframes(b"\0\0" * 100)


@pytest.mark.parametrize("name", HOSTILE)
def test_each_is_told_at_its_name(name: str, tmp_path: Path) -> None:
    root = lay_out(tmp_path / "outer" / "project")
    make, expected = HOSTILE[name]
    make(root)
    problems = [each for each in told(root) if each[1] not in ("unused-word", "unknown-word", "missing-twin") or each in expected]
    assert problems == expected


def test_none_of_them_is_published_even_in_a_preview(tmp_path: Path) -> None:
    root = lay_out(tmp_path / "outer" / "project")
    for make, _ in HOSTILE.values():
        make(root)
    done = mkdocs(root, "build")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    files = [file for file in (root / "site").rglob("*") if file.is_file()]
    assert [file for file in files if SECRET.encode() in file.read_bytes()] == []
    assert [file for file in files if "extra" in file.name and "easy-read" not in file.parts] == []
    assert not any(file.is_symlink() for file in (root / "site").rglob("*"))
    assert b"md-" in (root / "site/assets/material.css").read_bytes()
    assert b".easy-card" in (root / "site/assets/standard.css").read_bytes()


def test_files_of_listed_kinds_are_published_as_they_are(tmp_path: Path) -> None:
    root = lay_out(tmp_path, {"docs/files/letter.pdf": b"%PDF-1.7", "docs/photo.JPG": b"x", "docs/.hidden": b"x"})
    assert told(root) == []
    assert mkdocs(root, "build", "--strict").returncode == 0
    assert (root / "site/files/letter.pdf").read_bytes() == b"%PDF-1.7"
    assert (root / "site/photo.JPG").exists()
    assert not (root / "site/.hidden").exists()


def test_a_set_beside_the_project_is_read(tmp_path: Path) -> None:
    root = lay_out(tmp_path / "project", {"content/site.yml": f"picture_sets: [../paid]\n{SITE}"})
    put(tmp_path, "paid/set.yml", "title: Paid\nstyle: drawings\nlicence: CC0-1.0\ncredit: Us\n")
    put(tmp_path, "paid/ask.svg", SVG)
    link(tmp_path, "paid/phone.svg", tmp_path / "project/content/pictures/phone.svg")
    library = read_library(root)
    assert [(str(each.where), each.rule) for each in library.problems] == [("../paid/phone.svg:1:1", "unexpected-file")]
    assert library.pictures["ask"].path == "../paid/ask.svg"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("font: source sans pro, font_folder: fonts", []),
        ("font: Sauce Sans Pro, font_folder: fonts", [("content/site.yml:1:15", "unknown-font")]),
        ("font_folder: nowhere", [("content/site.yml:1:22", "bad-brand-file")]),
        ("font_folder: content", [("content/site.yml:1:22", "unknown-font")]),
    ],
)
def test_a_font_that_is_not_there_is_told_by_the_check(fields: str, expected: list[tuple[str, str]], tmp_path: Path) -> None:
    root = lay_out(tmp_path, {"content/site.yml": f"brand: {{{fields}}}\n{PLAIN}"})
    (root / "fonts").mkdir()
    for name in ("Regular", "Bold"):
        shutil.copy(FONTS / f"SourceSansPro-{name}.ttf", root / "fonts")
    (root / "fonts/broken.ttf").write_bytes(b"not a font")
    assert told(root) == expected
    assert bool(make_editions(root, today()).must_be_mended) == bool(expected)


def test_the_characters_that_can_be_printed_are_those_of_our_font() -> None:
    found = []
    for name in ("Regular", "Bold"):
        with TTFont(FONTS / f"SourceSansPro-{name}.ttf") as font:
            found.append(frozenset(font.getBestCmap()))
    assert frozenset.intersection(*found) == PRINTED
