"""The pictures that the engine brings along, and photographs for ideas of one's own."""

from __future__ import annotations

import io
import re
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from easyread.checks import check
from easyread.downloads.book import HOW_TO_USE
from easyread.downloads.formats import FORMATS
from easyread.downloads.formats.booklets import _OTHERS
from easyread.downloads.shelf import EVERYTHING
from easyread.papers.pack import OPENING
from easyread.pictures.svg import make_safe
from tests.engine.test_build import build
from tests.engine.test_sets import photo
from tests.tiny import ROOT, TINY, lay_out, read_library

NO_PICTURES = {
    "content/pictures/pictures.yml": None,
    "content/pictures/ask.svg": None,
    "content/pictures/phone.svg": None,
}
LISTED = "bins:\n  idea: taking rubbish away\n  shows: A lorry with bins.\n  words: [bins, rubbish]\n  licence: OGL-3.0\n"
PAGE = "---\ntitle: Rubbish\npicture: bins\n---\n\n![](../pictures/bins.{ending})\nWe take the **help** away.\nHelp means bins.\n"


def rules(root: Path) -> list[tuple[str, str]]:
    return [(str(problem.where), problem.rule) for problem in check(read_library(root))]


def with_photograph(root: Path, raw: bytes, ending: str = "jpg", more: str = "  people: []\n") -> Path:
    return lay_out(
        root,
        {
            **NO_PICTURES,
            "content/pictures/pictures.yml": LISTED + more,
            f"content/pictures/bins.{ending}": raw,
            "content/topics/help.easy.md": PAGE.format(ending=ending),
        },
    )


def test_a_site_without_pictures_has_the_engine_s(tmp_path: Path) -> None:
    site = build(lay_out(tmp_path, NO_PICTURES))
    assert site["pictures/ask.svg"].decode() == make_safe((ROOT / "easyread/pictures/own/ask.svg").read_bytes()).text
    assert b'src="../../../pictures/ask.svg"' in site["easy-read/topics/help/index.html"]


def test_the_site_s_own_picture_of_a_name_wins(tmp_path: Path) -> None:
    assert read_library(lay_out(tmp_path)).pictures["ask"].idea == "asking"


def test_every_picture_that_the_engine_names_comes_along(tmp_path: Path) -> None:
    templates = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "easyread/theme").rglob("*.html"))
    named = set(re.findall(r'(?:image|said)\("([\w-]+)"', templates)) | {name for name, *_ in (*HOW_TO_USE, *OPENING)}
    named |= {"phone", "email"} | {each.picture for each in FORMATS.values()}
    named |= {EVERYTHING, *(name for _, _, name in _OTHERS)}
    assert named - read_library(lay_out(tmp_path, NO_PICTURES)).pictures.keys() == set()


def test_formats_that_are_had_in_different_ways_have_different_pictures() -> None:
    """Only what is had in one way shares one: Braille on paper, Braille for a display, sound, a booklet to fold, data."""
    shared = Counter(each.picture for each in FORMATS.values())
    assert {name: count for name, count in shared.items() if count > 1} == dict.fromkeys(
        ("audio", "braille", "braille-computer", "data", "fold-booklet"), 2
    )


@pytest.mark.parametrize(("kind", "ending"), [("JPEG", "jpg"), ("JPEG", "jpeg"), ("PNG", "png"), ("WEBP", "webp")])
def test_a_photograph_may_show_an_idea_of_its_own(kind: str, ending: str, tmp_path: Path) -> None:
    root = with_photograph(tmp_path, photo(kind, (900, 600)), ending)
    assert rules(root) == []
    site = build(root)
    page = site["easy-read/topics/help/index.html"].decode()
    assert '<img class="picture" src="../../../pictures/bins.webp" alt="" width="240" height="160">' in page
    assert not [name for name in site if name.startswith("pictures/bins") and name != "pictures/bins.webp"]


def test_where_and_when_it_was_taken_is_left_out(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x9003] = "2026:05:03 10:11:12"
    exif.get_ifd(0x8825)[0x001D] = "2026:05:03"
    noted = photo(exif=exif, xmp=b"<x:xmpmeta>Somewhere Street</x:xmpmeta>", comment=b"By Somebody")
    assert b"2026:05:03" in noted
    assert b"Somewhere Street" in noted
    raw = Path(read_library(with_photograph(tmp_path, noted)).pictures["bins"].file).read_bytes()
    assert not [mark for mark in (b"2026", b"Somewhere", b"Somebody", b"EXIF", b"XMP") if mark in raw]
    with Image.open(io.BytesIO(raw)) as image:
        assert not image.getexif()


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("", [("content/pictures/pictures.yml:1:1", "unknown-people")]),
        ("  people: [two women]\n", [("content/pictures/pictures.yml:1:1", "unknown-people")]),
        ("  people: [two women]\n  consent: Forms of May 2026, kept by the press office\n", []),
        ("  people: []\n", []),
    ],
)
def test_people_in_a_photograph_are_asked_for(more: str, told: list[tuple[str, str]], tmp_path: Path) -> None:
    assert rules(with_photograph(tmp_path, photo(), more=more)) == told


def test_a_drawing_needs_no_consent(tmp_path: Path) -> None:
    assert rules(lay_out(tmp_path)) == []


def test_a_set_elsewhere_may_bring_ideas_of_its_own(tmp_path: Path) -> None:
    root = lay_out(
        tmp_path / "project",
        {
            "content/site.yml": TINY["content/site.yml"] + "picture_sets: [../photos]\n",
            "content/topics/help.easy.md": PAGE.format(ending="svg"),
            "../photos/set.yml": "title: P\nstyle: photographs\nlicence: permission\ncredit: P.\nconsent: Kept here.\n",
            "../photos/pictures.yml": LISTED,
            "../photos/bins.jpg": photo(),
        },
    )
    assert rules(root) == []
    assert read_library(root).pictures["bins"].uri == "pictures/bins.webp"


def test_a_picture_that_is_nowhere_described_is_told_what_to_do(tmp_path: Path) -> None:
    root = lay_out(tmp_path, {"content/pictures/bins.jpg": photo()})
    assert rules(root) == [("content/pictures/bins.jpg:1:1", "unlisted-picture")]
