"""The picture set: kit and files in step, every picture drawn to the rules, and who is shown as what."""

from __future__ import annotations

import base64
import functools
import gzip
import io
import itertools
import operator
import re
import shutil
import statistics
import xml.etree.ElementTree as ElementTree
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageOps
from playwright.sync_api import Browser

from easyread.drawing.__main__ import WHO_IS_SHOWN, described, for_anybody, main
from easyread.drawing.brought import BROUGHT
from easyread.drawing.cast import DISABLED, GROUPS, ROLES, Shown, as_csv, mood_of, shown_in, table
from easyread.drawing.faces import MOODS, READABLE, SKIN, Person, head
from easyread.drawing.figures import doing, right, wheelchair
from easyread.drawing.ink import GREEN, INK, MARGIN, RED, contrast, note, picture
from easyread.drawing.letters import letters, letters_width
from easyread.drawing.people import CAST, STAFF
from easyread.drawing.pictures import PICTURES
from tests.site.looking import EDITIONS
from tests.tiny import ROOT

FOLDER = ROOT / "content/pictures"
OWN = ROOT / "easyread/pictures/own"
FORBIDDEN = {"text", "style", "script", "filter", "linearGradient", "radialGradient", "image", "foreignObject", "use", "font"}
LISTED = EDITIONS.library.pictures
SHOWN = {name: shown_in(shape) for name, shape in PICTURES.items()}
EVERYBODY = [each for people in SHOWN.values() for each in people]


def test_files_are_what_the_kit_draws() -> None:
    drawn = {f"{name}.svg": picture(shape) for name, shape in PICTURES.items()}
    there = {file.name: file.read_text(encoding="utf-8") for file in FOLDER.glob("*.svg")}
    assert drawn.keys() == there.keys()
    assert [name for name in drawn if drawn[name] != there[name]] == []
    assert (FOLDER / WHO_IS_SHOWN).read_text(encoding="utf-8") == as_csv(table(PICTURES.values()))


def test_the_engine_brings_what_it_names_and_draws_it_alike() -> None:
    assert {file.stem: file.read_text(encoding="utf-8") for file in OWN.glob("*.svg")} == {
        name: for_anybody(picture(PICTURES[name])) for name in BROUGHT
    }
    whole = (FOLDER / "pictures.yml").read_text(encoding="utf-8")
    assert (OWN / "pictures.yml").read_text(encoding="utf-8") == described(whole, BROUGHT)


def test_every_picture_is_listed_and_says_what_it_shows() -> None:
    assert LISTED.keys() == PICTURES.keys()
    assert {each.licence for each in LISTED.values()} == {"CC0-1.0"}
    assert [each.name for each in LISTED.values() if len(each.shows) < 7] == []
    assert len({each.shows for each in LISTED.values()}) == len({each.idea for each in LISTED.values()}) == len(LISTED)
    assert [each.name for each in LISTED.values() if not 3 <= len(each.words) <= 10] == []
    assert len(LISTED) >= 340


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_keeps_to_the_rules(name: str) -> None:
    drawing = picture(PICTURES[name])
    tree = ElementTree.fromstring(drawing)
    assert tree.get("viewBox") == "0 0 240 240"
    tags = {element.tag.rpartition("}")[2] for element in tree.iter()}
    assert not tags & FORBIDDEN
    assert re.findall(r"\d+\.\d{4,}|<!--", drawing) == []


def test_pictures_are_small() -> None:
    sizes = [len(gzip.compress(picture(shape).encode(), 9)) for shape in PICTURES.values()]
    assert statistics.median(sizes) < 1_300
    assert max(sizes) < 3_000


@pytest.mark.parametrize("mood", MOODS)
@pytest.mark.parametrize("turn", [0, 0.8, 2])
@pytest.mark.parametrize("skin", SKIN)
def test_a_face_can_be_read_on_every_skin(skin: str, turn: float, mood: str) -> None:
    """Eyes, brows and mouth stand out from the skin at 3:1, whatever the hair's colour (WCAG 2.2, 1.4.11)."""
    for like in CAST.values():
        hair = "hijab" if like.hair in ("hijab", "turban") else "buzz"
        person = Person(skin=skin, hair=hair, hair_colour=like.hair_colour, mood=mood, turn=turn, old=like.old, downs=like.downs)
        colours = face_colours(head(person)[1], SKIN[skin])
        assert len(colours) >= 3
        assert {colour: contrast(colour, SKIN[skin][0]) for colour in colours if contrast(colour, SKIN[skin][0]) < READABLE} == {}


def face_colours(drawn: str, skin: tuple[str, str]) -> list[str]:
    """The colours of the eyes, brows and mouth: the thin lines and small discs of a face, without nose, wrinkles and hair."""
    tree = ElementTree.fromstring(f"<g>{drawn}</g>")
    marks = []
    for mark in tree.iter():
        thin = mark.tag == "path" and not mark.get("fill") and mark.get("stroke") not in (skin[1], "none")
        mouth = mark.tag == "path" and mark.get("fill") in ("#fff", "#5c1313")
        eye = mark.tag == "ellipse" and mark.get("stroke") == "none" and mark.get("fill") != skin[0]
        if thin or mouth:
            marks.append(mark.get("stroke", INK))
        if eye:
            marks.append(mark.get("fill", ""))
    return marks


def test_an_arm_ends_in_a_hand_where_it_is_sent() -> None:
    someone = Person(skin="deep")
    shape = doing(someone, right((90, 110), (60, 100), "point"))
    assert "M71 97L90 110L60 100" in shape
    assert 'transform="translate(60 100) rotate' in shape
    assert shape != doing(someone, right((90, 110), (60, 100), "open"))


def test_a_wheelchair_has_a_wheel_with_a_rim_and_hands_on_it() -> None:
    shape = wheelchair(CAST["man-wheelchair"])
    assert shape.count('<circle cx="50" cy="174"') == 4
    assert "translate(76 126)" in shape
    assert shown_in(shape)[0].uses == {"wheelchair"}


def test_letters_are_as_wide_as_they_say() -> None:
    assert letters_width("HI", 16) == 10 + 4
    assert letters_width("HI", 32) == 28
    with pytest.raises(KeyError):
        letters("ß", 0, 0, 16)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000", "#fff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_people_and_moods_of_the_list_are_those_of_the_drawings() -> None:
    who = {name: tuple(each.person.name for each in people) for name, people in SHOWN.items()}
    assert {name: each.people for name, each in LISTED.items() if each.people != who[name]} == {}
    assert {name: each.mood for name, each in LISTED.items() if each.mood != mood_of(PICTURES[name])} == {}


def test_a_mood_is_the_hardest_one_in_the_picture() -> None:
    assert mood_of("") == "none"
    assert mood_of(note("man", "calm")) == "calm"
    assert mood_of(note("man", "calm") + note("woman", "smile")) == "happy"
    assert mood_of(note("man", "smile") + note("woman", "pain")) == "unhappy"


def test_the_table_counts_each_person_once_a_picture() -> None:
    twice = note("nurse-wheelchair", "sad") + note("nurse-wheelchair", "smile")
    rows = table([twice, note("woman", "smile", "wheelchair")])
    assert rows["nurses"] == {"all": 1, "light skin": 1, "uses a wheelchair": 1, "disabled": 1}
    assert rows["residents"]["uses a wheelchair"] == rows["residents"]["disabled"] == 1
    assert as_csv(rows).splitlines()[0].startswith("shown as,all,light skin,East Asian,")
    assert shown_in(twice)[0].unhappy


def test_everybody_of_the_cast_is_shown() -> None:
    assert CAST.keys() - {each.person.name for each in EVERYBODY} == set()
    assert {each.person.role for each in EVERYBODY} == ROLES.keys()


def share(group: str, people: list[Shown]) -> float:
    return sum(each.belongs(group) for each in people) / len(people)


def test_nobody_is_the_face_of_the_staff() -> None:
    staff = Counter(each.person.name for each in EVERYBODY if each.person.role in STAFF)
    assert max(staff.values()) / staff.total() < 0.1


@pytest.mark.parametrize("role", ["nurses", "doctors", "care staff", "managers", "leaders"])
def test_roles_go_round(role: str) -> None:
    """People of every colour of skin do each job, and no one colour does most of it."""
    people = [each for each in EVERYBODY if ROLES[each.person.role] == role]
    for skin in ("light skin", "East Asian", "brown skin", "dark skin"):
        assert 0.06 <= share(skin, people) <= 0.5, skin


@pytest.mark.parametrize(("role", "least"), [("staff", 0.1), ("leaders", 0.25), ("volunteers", 0.25), ("residents", 0.25)])
def test_disabled_people_are_not_only_patients(role: str, least: float) -> None:
    """At least one in four has a disability that is seen, as in the United Kingdom, where 24% are disabled (Family Resources
    Survey, 2022 to 2023).

    Staff are drawn head and shoulders more often, where less is seen.
    """
    people = [each for each in EVERYBODY if (each.person.role in STAFF if role == "staff" else ROLES[each.person.role] == role)]
    assert sum(each.disabled for each in people) / len(people) >= least


@pytest.mark.parametrize("role", ["nurses", "doctors", "managers", "leaders", "residents"])
def test_a_wheelchair_user_is_in_every_role(role: str) -> None:
    assert sum(each.belongs("uses a wheelchair") for each in EVERYBODY if ROLES[each.person.role] == role) >= 3


FAMILY = ("family", "maternity", "parent-carer", "family-carer", "healthy-weight-family", "friends", "peer-support", "neighbours")


def test_disabled_people_are_parents_and_friends() -> None:
    grown_up = {name: [each for each in SHOWN[name] if not each.person.child] for name in FAMILY}
    assert sum(any(each.disabled for each in people) for people in grown_up.values()) >= 4


@pytest.mark.parametrize("group", GROUPS)
def test_no_group_is_shown_unhappy_more_often_than_others(group: str) -> None:
    """Its share of the unhappy faces is at most one and a half times its share of all, and it is among the happy as often."""
    unhappy, smiling = ([e for e in EVERYBODY if e.unhappy], [e for e in EVERYBODY if "smile" in e.moods])
    assert share(group, unhappy) / share(group, EVERYBODY) <= 1.5
    assert share(group, smiling) / share(group, EVERYBODY) >= 0.8


@pytest.mark.parametrize("group", DISABLED)
def test_hard_scenes_leave_nobody_out(group: str) -> None:
    assert any(each.belongs(group) for each in EVERYBODY if each.unhappy)


def render(browser: Browser, size: int, across: int) -> dict[str, Image.Image]:
    """Each picture as pixels, on white."""
    names = list(PICTURES)
    page = browser.new_page(viewport={"width": size * across, "height": size * -(-len(names) // across)})
    sources = (base64.b64encode(picture(PICTURES[name]).encode()).decode() for name in names)
    images = "".join(f'<img width="{size}" height="{size}" src="data:image/svg+xml;base64,{source}">' for source in sources)
    page.set_content(f'<body style="margin:0;line-height:0;background:#fff">{images}</body>')
    page.wait_for_function("[...document.images].every(i => i.complete && i.naturalWidth)")
    sheet = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    page.close()
    places = ((name, place % across * size, place // across * size) for place, name in enumerate(names))
    return {name: sheet.crop((x, y, x + size, y + size)) for name, x, y in places}


NEAR = 0.37
"""Of the places that are drawn on in either of two pictures, the part that must look different when they are small.

The pairs of an earlier set that a person found to be near-copies (maps with another part coloured, the same thinker with the same
bubble) measured 0.20 to 0.35. Pictures that only share a layout, such as a house with another scene in it, begin at 0.38.
"""


def test_no_picture_is_a_near_copy_of_another(browser: Browser) -> None:
    small = {name: image.filter(ImageFilter.GaussianBlur(1)).resize((32, 32)) for name, image in render(browser, 64, 20).items()}
    drawn = {name: darkest(image).point([255] * 245 + [0] * 11) for name, image in small.items()}
    masks = {name: (bits(drawn[name]), bits(darkest(image).point([255] * 219 + [0] * 37))) for name, image in small.items()}
    alike = [(a, b) for a, b in itertools.combinations(small, 2) if at_least_different(masks[a], masks[b]) < NEAR]
    near = {(a, b): apart for a, b in alike if (apart := different(small[a], small[b], drawn[a], drawn[b])) < NEAR}
    assert near == {}


def test_near_copies_are_found() -> None:
    """And what is a bound is one: nothing is more different than it really is."""
    one, other = Image.new("RGB", (32, 32), "#fff"), Image.new("RGB", (32, 32), "#fff")
    one.paste("#083a6b", (4, 4, 28, 28))
    other.paste("#083a6b", (4, 4, 28, 24))
    drawn = [darkest(each).point([255] * 245 + [0] * 11) for each in (one, other)]
    masks = [
        (bits(mask), bits(darkest(each).point([255] * 219 + [0] * 37))) for each, mask in zip((one, other), drawn, strict=True)
    ]
    assert at_least_different(*masks) == different(one, other, *drawn) == 4 / 24


def bits(mask: Image.Image) -> int:
    """A picture of black and white as one number, a bit for each place, the first the highest."""
    return int.from_bytes(mask.convert("1").tobytes(), "big")


def at_least_different(one: tuple[int, int], other: tuple[int, int]) -> float:
    """What `different` is at least: the part where one is white and the other by 26 steps or more darker.

    It takes a hundredth of the time, and settles all but a few pairs.
    """
    (drawn, dark), (drawn_too, dark_too) = one, other
    return ((dark & ~drawn_too).bit_count() + (dark_too & ~drawn).bit_count()) / (drawn | drawn_too).bit_count()


def different(one: Image.Image, other: Image.Image, drawn: Image.Image, drawn_too: Image.Image) -> float:
    red, green, blue = ImageChops.difference(one, other).split()
    changed = ImageChops.lighter(ImageChops.lighter(red, green), blue).point([0] * 25 + [255] * 231)
    either = ImageChops.lighter(drawn, drawn_too)
    return changed.histogram(either)[255] / either.histogram()[255]


def darkest(image: Image.Image) -> Image.Image:
    red, green, blue = image.split()
    return ImageChops.darker(ImageChops.darker(red, green), blue)


GHOSTS = {"not-enough-staff"}
"""Their people who are missing have a dashed outline on purpose."""


def test_margins_and_outlines(browser: Browser) -> None:
    """Nothing lies outside the margin, and the drawing's edge stands out from white at 3:1 all round (WCAG 1.4.11)."""
    told = {name: faults(image, 0.2 if name in GHOSTS else 0.075) for name, image in render(browser, 240, 10).items()}
    assert {name: fault for name, fault in told.items() if fault} == {}


def faults(image: Image.Image, allowed: float) -> str:
    left, top, right_, bottom = image.convert("L").point([255] * 250 + [0] * 6).getbbox() or (0, 0, 0, 0)
    if min(left, top) < MARGIN - 3 or max(right_, bottom) > 240 - MARGIN + 3:
        return f"outside the margin: {(left, top, right_, bottom)}"
    weak = weak_edge(image)
    return f"{weak:.0%} of its edge is pale" if weak > allowed else ""


def weak_edge(image: Image.Image) -> float:
    """The part of the outer edge that has no pixel of 3:1 against white within four pixels' depth."""
    framed = ImageOps.expand(image, 4, "#fff")
    pixels, wide = framed.tobytes(), framed.width
    strong = Image.frombytes("L", framed.size, bytes(map(stands_out, pixels[::3], pixels[1::3], pixels[2::3])))
    outside, hard = flooded(bits(darkest(framed).point([0] * 250 + [255] * 6)), wide), bits(strong)
    inside = (1 << wide * framed.height) - 1 & ~outside
    edges = weak = 0
    for step in (1, -1, wide, -wide):
        edge = outside & from_there(inside, step)
        edges += edge.bit_count()
        weak += (edge & ~functools.reduce(operator.or_, (from_there(hard, step * depth) for depth in range(1, 5)))).bit_count()
    return weak / edges


def from_there(mask: int, step: int) -> int:
    """At each place, what the mask has so many places further on."""
    return mask << step if step > 0 else mask >> -step


def flooded(bright: int, wide: int) -> int:
    """The bright places joined to the first, which is the corner."""
    found, before = 1 << bright.bit_length() - 1, 0
    while found != before:
        before = found
        found |= bright & (found << 1 | found >> 1 | found << wide | found >> wide)
    return found


@cache
def stands_out(red: int, green: int, blue: int) -> int:
    """255 or 0, for a mask."""
    return 255 if contrast(f"#{red:02x}{green:02x}{blue:02x}", "#fff") >= 3 else 0


CROSS = re.compile(r'<path d="M[\d. ]+m-[\d.]+ 0h[^"]*Z" fill="([^"]+)"')


@pytest.mark.parametrize("name", PICTURES)
def test_every_health_cross_is_green_and_a_pharmacy_s(name: str) -> None:
    """A red cross on white, or white on red, is protected (Geneva Conventions Act 1957, section 6). In England a green one is a pharmacy."""
    drawing = picture(PICTURES[name])
    crosses = CROSS.findall(drawing)
    assert set(crosses) <= {GREEN}
    assert not crosses or "green cross" in LISTED[name].shows or "pharmacy" in LISTED[name].shows
    on_discs = re.findall(r'<circle [^>]*fill="([^"]+)"/><path d="M[\d. ]+m-[\d.]+ 0h[^"]*v[\d.]+"', drawing)
    assert RED not in on_discs


def test_a_cross_is_found_where_there_is_one() -> None:
    assert CROSS.findall(picture(PICTURES["pharmacy"])) == [GREEN]


def test_the_contact_sheet_shows_every_picture_in_every_look(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "own").mkdir()
    shutil.copy(FOLDER / "pictures.yml", tmp_path)
    assert main(tmp_path, tmp_path / "own", tmp_path / "sheet.html") == 0
    sheet = (tmp_path / "sheet.html").read_text(encoding="utf-8")
    assert sheet.count("<img ") == 4 * len(PICTURES)
    assert f"{len(PICTURES)} pictures." in capsys.readouterr().out
    assert {file.stem for file in tmp_path.glob("*.svg")} == set(PICTURES)
    assert (tmp_path / WHO_IS_SHOWN).exists()
