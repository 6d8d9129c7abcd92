"""The picture set: kit and files in step, and every picture drawn to the rules."""

from __future__ import annotations

import gzip
import re
import statistics
import xml.etree.ElementTree as ElementTree

import pytest

from easyread.drawing.ink import picture
from easyread.drawing.pictures import PICTURES
from easyread.read import read_library
from tests.tiny import ROOT

FOLDER = ROOT / "content/pictures"
FORBIDDEN = {"text", "style", "script", "filter", "linearGradient", "radialGradient", "image", "foreignObject", "use", "font"}


def test_files_are_what_the_kit_draws() -> None:
    drawn = {f"{name}.svg": picture(shape) for name, shape in PICTURES.items()}
    there = {file.name: file.read_text(encoding="utf-8") for file in FOLDER.glob("*.svg")}
    assert drawn.keys() == there.keys()
    assert [name for name in drawn if drawn[name] != there[name]] == []


def test_every_picture_is_listed_and_says_what_it_shows() -> None:
    pictures = read_library(ROOT).pictures
    assert pictures.keys() == PICTURES.keys()
    assert {each.licence for each in pictures.values()} == {"CC0-1.0"}
    assert [each.name for each in pictures.values() if len(each.shows) < 12] == []
    assert len({each.shows for each in pictures.values()}) == len(pictures)


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
    assert statistics.median(sizes) < 2_500
