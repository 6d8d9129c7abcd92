"""The picture set: kit and files in step, and every picture drawn to the rules."""

from __future__ import annotations

import base64
import gzip
import io
import re
import shutil
import statistics
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Browser

from easyread.drawing import people
from easyread.drawing.__main__ import described, for_anybody, main
from easyread.drawing.brought import BROUGHT
from easyread.drawing.ink import GREEN, MARGIN, RED, picture
from easyread.drawing.people import Person, bust
from easyread.drawing.pictures import PICTURES
from easyread.read import read_library
from tests.tiny import ROOT

FOLDER = ROOT / "content/pictures"
OWN = ROOT / "easyread/pictures/own"
FORBIDDEN = {"text", "style", "script", "filter", "linearGradient", "radialGradient", "image", "foreignObject", "use", "font"}


def test_files_are_what_the_kit_draws() -> None:
    drawn = {f"{name}.svg": picture(shape) for name, shape in PICTURES.items()}
    there = {file.name: file.read_text(encoding="utf-8") for file in FOLDER.glob("*.svg")}
    assert drawn.keys() == there.keys()
    assert [name for name in drawn if drawn[name] != there[name]] == []


def test_the_engine_brings_what_it_names_and_draws_it_alike() -> None:
    assert {file.stem: file.read_text(encoding="utf-8") for file in OWN.glob("*.svg")} == {
        name: for_anybody(picture(PICTURES[name])) for name in BROUGHT
    }
    whole = (FOLDER / "pictures.yml").read_text(encoding="utf-8")
    assert (OWN / "pictures.yml").read_text(encoding="utf-8") == described(whole, BROUGHT)


def test_every_picture_is_listed_and_says_what_it_shows() -> None:
    pictures = read_library(ROOT).pictures
    assert pictures.keys() == PICTURES.keys()
    assert {each.licence for each in pictures.values()} == {"CC0-1.0"}
    assert [each.name for each in pictures.values() if len(each.shows) < 12] == []
    assert len({each.shows for each in pictures.values()}) == len({each.idea for each in pictures.values()}) == len(pictures)
    assert [each.name for each in pictures.values() if not 3 <= len(each.words) <= 10] == []
    assert len(pictures) >= 220


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_keeps_to_the_rules(name: str) -> None:
    tree = ElementTree.fromstring(picture(PICTURES[name]))
    assert tree.get("viewBox") == "0 0 240 240"
    tags = {element.tag.rpartition("}")[2] for element in tree.iter()}
    assert not tags & FORBIDDEN
    numbers = re.findall(r"\d+\.\d{4,}", picture(PICTURES[name]))
    assert numbers == []


def test_no_two_pictures_are_alike() -> None:
    assert len(set(PICTURES.values())) == len(PICTURES)


def test_pictures_are_small() -> None:
    sizes = [len(gzip.compress(picture(shape).encode(), 9)) for shape in PICTURES.values()]
    assert statistics.median(sizes) < 1_200


def cast_of(name: str) -> set[str]:
    """Who of the cast the kit draws in a picture."""
    shape = PICTURES[name]
    moods = ("smile", "calm", "sad", "talk")
    variants = {who: [bust(v) for m in moods for v in (p.feels(m), replace(p.feels(m), headset=True))] for who, p in CAST.items()}
    return {who for who, drawn in variants.items() if any(each in shape for each in drawn)}


CAST = {name.lower().replace("_", "-"): value for name, value in vars(people).items() if isinstance(value, Person)}
LISTED = read_library(ROOT).pictures
GROUPS: dict[str, Callable[[Person], bool]] = {
    "light skin": lambda p: p.skin in ("pale", "fair"),
    "brown skin": lambda p: p.skin in ("tan", "brown"),
    "dark skin": lambda p: p.skin in ("dark", "deep"),
    "old": lambda p: p.old,
    "religious dress": lambda p: p.hair in ("hijab", "turban"),
}


def test_the_list_names_who_is_drawn() -> None:
    wrong = {name: cast_of(name) ^ set(picture.people) for name, picture in LISTED.items()}
    assert {name: who for name, who in wrong.items() if who - {"surgeon", "doctor", "woman-locs", "man-beard"}} == {}


@pytest.mark.parametrize("group", GROUPS)
def test_no_group_is_shown_unhappy_more_often_than_others(group: str) -> None:
    """Its share of the people in unhappy scenes is close to its share of all."""

    def share(mood: str) -> float:
        shown = [CAST[who] for picture in LISTED.values() if mood in ("", picture.mood) for who in picture.people]
        return sum(GROUPS[group](person) for person in shown) / len(shown)

    assert 0.6 <= share("unhappy") / share("") <= 1.5
    assert share("happy") / share("") >= 0.8


def test_ordinary_scenes_show_all_kinds_of_people() -> None:
    happy = [picture for picture in LISTED.values() if picture.mood == "happy"]
    shows = " ".join(picture.shows for picture in happy)
    assert shows.count("wheelchair") >= 4
    assert sum(any(CAST[who].hearing_aid for who in picture.people) for picture in happy) >= 5
    assert sum(any(CAST[who].old for who in picture.people) for picture in happy) >= 20


GHOSTS = {"not-enough-staff", "future-staff"}
"""Their people who are missing have a dashed outline on purpose."""


def test_margins_and_outlines(browser: Browser) -> None:
    """Nothing lies outside the margin, and the drawing's edge stands out from white at 3:1 all round (WCAG 1.4.11)."""
    names = list(PICTURES)
    page = browser.new_page(viewport={"width": 2400, "height": 240 * -(-len(names) // 10)})
    sources = (base64.b64encode(picture(PICTURES[name]).encode()).decode() for name in names)
    images = "".join(f'<img width="240" height="240" src="data:image/svg+xml;base64,{source}">' for source in sources)
    page.set_content(f'<body style="margin:0;line-height:0;background:#fff">{images}</body>')
    page.wait_for_function("[...document.images].every(i => i.complete && i.naturalWidth)")
    sheet = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    page.close()
    told = {}
    for place, name in enumerate(names):
        x, y = place % 10 * 240, place // 10 * 240
        told[name] = faults(sheet.crop((x, y, x + 240, y + 240)), 0.2 if name in GHOSTS else 0.075)
    assert {name: fault for name, fault in told.items() if fault} == {}


def faults(image: Image.Image, allowed: float) -> str:
    left, top, right, bottom = image.convert("L").point(lambda v: 255 if v < 250 else 0).getbbox() or (0, 0, 0, 0)
    if min(left, top) < MARGIN - 3 or max(right, bottom) > 240 - MARGIN + 3:
        return f"outside the margin: {(left, top, right, bottom)}"
    weak = weak_edge(image)
    return f"{weak:.0%} of its edge is pale" if weak > allowed else ""


def weak_edge(image: Image.Image) -> float:
    """The part of the outer edge that has no pixel of 3:1 against white within four pixels' depth."""
    pixels = image.load()
    assert pixels is not None
    outside: set[tuple[int, int]] = set()
    waiting = [(0, 0), (239, 0), (0, 239), (239, 239)]
    while waiting:
        x, y = waiting.pop()
        if (x, y) not in outside and 0 <= x < 240 and 0 <= y < 240 and bright(pixels[x, y]):
            outside.add((x, y))
            waiting += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
    inward = ((1, 0), (-1, 0), (0, 1), (0, -1))
    edges = [(x, y, dx, dy) for x, y in outside for dx, dy in inward if 0 <= x + dx < 240 and 0 <= y + dy < 240]
    edges = [edge for edge in edges if (edge[0] + edge[2], edge[1] + edge[3]) not in outside]
    pale = sum(not any(dark(pixels, x + dx * k, y + dy * k) for k in range(1, 5)) for x, y, dx, dy in edges)
    return pale / len(edges)


def bright(colour: Any) -> bool:
    return bool(min(colour) >= 250)


def dark(pixels: Any, x: int, y: int) -> bool:
    return 0 <= x < 240 and 0 <= y < 240 and 1.05 / (luminance(pixels[x, y]) + 0.05) >= 3


def luminance(colour: tuple[int, int, int]) -> float:
    """Relative luminance, as WCAG 2.2 defines it."""
    parts = [c / 255 / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("name", PICTURES)
def test_every_health_cross_is_green(name: str) -> None:
    """A red cross on white, or white on red, is protected (Geneva Conventions Act 1957, section 6)."""
    drawing = picture(PICTURES[name])
    crosses = re.findall(r'<path d="M[\d. ]+m-[\d.]+ 0h[^"]*Z" fill="([^"]+)"', drawing)
    assert set(crosses) <= {GREEN}
    on_discs = re.findall(r'<circle [^>]*fill="([^"]+)"/><path d="M[\d. ]+m-[\d.]+ 0h[^"]*v[\d.]+"', drawing)
    assert RED not in on_discs


def test_the_contact_sheet_shows_every_picture_in_every_look(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "own").mkdir()
    shutil.copy(FOLDER / "pictures.yml", tmp_path)
    assert main(tmp_path, tmp_path / "own", tmp_path / "sheet.html") == 0
    sheet = (tmp_path / "sheet.html").read_text(encoding="utf-8")
    assert sheet.count("<img ") == 4 * len(PICTURES)
    assert f"{len(PICTURES)} pictures." in capsys.readouterr().out
    assert {file.stem for file in tmp_path.glob("*.svg")} == set(PICTURES)
