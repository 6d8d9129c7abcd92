"""The picture set as a set of its own: pages, lists and a zip, each file with its licence, on another organisation's site."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from easyread.downloads.picture_set import SIDES, licensed, set_files
from easyread.editions import make_editions
from easyread.pages.collection import collection
from easyread.pages.outline import make_outline
from easyread.pictures.svg import make_safe
from tests.engine.test_build import build
from tests.tiny import SVG, TINY, lay_out, read_library

PAGE = '---\ntitle: Our pictures\nsummary: Take them.\nlayout: picture-set\nallow: {missing-twin: "Pictures."}\n---\n\nFree.\n'
SET = 'title: Tiny drawings\nstyle: drawings\nlicence: CC0-1.0\ncredit: Drawn here.\nversion: "1.2"\nchanges: ["1.2: a phone"]\n'
LISTED = TINY["content/pictures/pictures.yml"].replace(
    "  words: [ask", "  category: Talking\n  concepts: {U+2753: guessed}\n  words: [ask"
)
FILES = {"docs/pictures.md": PAGE, "content/pictures/set.yml": SET, "content/pictures/pictures.yml": LISTED}
CC0 = b"https://creativecommons.org/publicdomain/zero/1.0/"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return build(lay_out(tmp_path_factory.mktemp("set"), FILES))


def test_each_picture_has_a_page_and_files_that_say_their_licence(made: dict[str, bytes]) -> None:
    page = made["pictures/ask/index.html"].decode()
    for said in ('href="../ask.svg" download', 'href="../ask.png" download', "U+2753", "(our guess)", "Not yet.", "Talking"):
        assert said in page
    assert CC0 in made["pictures/ask.svg"]
    with Image.open(io.BytesIO(made["pictures/ask.png"])) as image:
        assert image.size == (512, 512)
        assert CC0.decode() in str(image.info["Copyright"])
        assert image.convert("RGB").getpixel((0, 0)) == (255, 255, 255)
    assert b'href="ask/"' in made["pictures/index.html"]


def test_a_licence_in_a_drawing_is_no_danger() -> None:
    said = licensed(make_safe(SVG.encode()).text, "CC0-1.0")
    assert CC0.decode() in said
    assert make_safe(said.encode()).refused == ()
    assert licensed(SVG, "permission") == SVG


def test_the_lists_tell_the_same_of_every_picture(made: dict[str, bytes]) -> None:
    whole = json.loads(made["pictures/pictures.json"])
    rows = list(csv.DictReader(io.StringIO(made["pictures/pictures.csv"].decode("utf-8-sig"))))
    assert (whole["version"], whole["changes"], whole["licence"]) == ("1.2", ["1.2: a phone"], "CC0-1.0")
    assert (
        [row["id"] for row in rows]
        == [each["id"] for each in whole["pictures"]]
        == sorted(each["id"] for each in whole["pictures"])
    )
    asking = next(each for each in whole["pictures"] if each["id"] == "ask")
    assert asking["concepts"] == [{"id": "U+2753", "confirmed": False}]
    assert next(row for row in rows if row["id"] == "ask")["concepts"] == "U+2753 (guessed)"
    assert all(f"pictures/{each[kind]}" in made for each in whole["pictures"] for kind in ("svg", "png"))


def test_the_zip_holds_every_size_and_is_a_set_for_another_site(made: dict[str, bytes], tmp_path: Path) -> None:
    raw = made["pictures/easy-read-pictures-1.2.zip"]
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        assert archive.testzip() is None
        for side in SIDES:
            with Image.open(io.BytesIO(archive.read(f"png-{side}/ask.png"))) as image:
                assert image.size == (side, side)
        assert CC0 in archive.read("ask.svg")
        listed = json.loads(archive.read("pictures.json"))["pictures"]
        assert {each[kind] for each in listed for kind in ("svg", "png")} <= set(archive.namelist())
    (tmp_path / "drawings.zip").write_bytes(raw)
    root = lay_out(tmp_path / "project", {"content/site.yml": TINY["content/site.yml"] + "picture_sets: [../drawings.zip]\n"})
    library = read_library(root)
    assert library.problems == ()
    assert library.pictures["ask"].path == "../drawings.zip/ask.svg"


def test_the_same_pictures_make_the_same_zip(tmp_path: Path) -> None:
    made = []
    for name in ("one", "two"):
        editions = make_editions(lay_out(tmp_path / name, FILES), date(2026, 1, 1))
        assert editions.collection
        made.append(set_files(editions.collection, tmp_path / name)[editions.collection.zip_uri].read_bytes())
    assert made[0] == made[1]


def test_what_may_only_be_shown_on_pages_is_not_passed_on(tmp_path: Path) -> None:
    root = lay_out(tmp_path, {**FILES, "content/pictures/set.yml": SET + "publish: used-only\n"})
    assert collection(make_outline(read_library(root))) is None
    assert collection(make_outline(read_library(lay_out(tmp_path / "none")))) is None
