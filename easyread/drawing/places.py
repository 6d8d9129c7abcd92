"""Buildings, furniture of a room, and land."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from easyread.drawing.ink import (
    BLUE,
    BRICK,
    BROWN,
    CREAM,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    LEAF,
    NAVY,
    PALE_GREEN,
    PALE_GREY,
    SKY,
    WHITE,
    WOOD,
    YELLOW,
    Shape,
    circle,
    ellipse,
    path,
    place,
    rect,
)
from easyread.drawing.letters import letters
from easyread.drawing.signs import heart, medical_cross

FOUR_AREAS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "mid-essex": ("M20 22L196 14L222 92L150 108L104 96L20 104Z", "#8ecae6"),
        "basildon-brentwood": ("M20 104L104 96L120 160L20 164Z", "#b5e2a8"),
        "thurrock": ("M20 164L120 160L114 204L36 208Z", "#f7b7a3"),
        "south-east-essex": ("M104 96L150 108L222 92L228 176L176 204L114 204L120 160Z", "#ffe08a"),
    }
)
"""Outline and colour of each alliance's area. A schematic: which lies beside which, not the true shapes."""


def house(wall: str = CREAM, roof: str = BRICK, door: str = "#2f6f9f") -> Shape:
    """A house 72 wide and 80 high."""
    windows = rect(15, 44, 10, 11, SKY) + rect(47, 44, 10, 11, SKY)
    return path("M10 36H62V79H10Z", wall) + path("M3 38L36 8L69 38Z", roof) + rect(29, 54, 14, 25, door) + windows


def houses(x: float, y: float, count: int, scale: float = 0.7) -> Shape:
    """Houses in a row, each its own colours."""
    looks = (
        (CREAM, BRICK, "#2f6f9f"),
        ("#fde8d8", DARK_GREY, "#2e7d4f"),
        ("#eef3f7", "#b5463a", "#7b4b94"),
        ("#e8f5ec", BROWN, BRICK),
    )
    return "".join(place(house(*looks[i % 4]), x + i * 74 * scale, y, scale) for i in range(count))


def hospital() -> Shape:
    """A hospital 110 wide and 100 high, with the H that English road signs give it."""
    wings = rect(2, 44, 34, 56, WHITE) + rect(74, 44, 34, 56, WHITE)
    sign = rect(41, 11, 28, 28, BLUE, r=3) + letters("H", 55, 17, 16, WHITE, 4.4)
    tower = rect(32, 4, 46, 96, WHITE) + sign
    windows = "".join(rect(x, y, 9, 9, SKY) for x in (9, 21, 81, 93) for y in (54, 72))
    windows += rect(40, 50, 9, 9, SKY) + rect(61, 50, 9, 9, SKY)
    return wings + tower + windows + rect(43, 70, 24, 30, SKY) + path("M55 70V100")


def clinic(wall: str = "#f4f7f9") -> Shape:
    """A GP surgery 100 wide and 84 high."""
    sign = rect(30, -2, 40, 28, WHITE, r=4) + letters("GP", 50, 4, 16, BLUE, 4)
    return (
        rect(8, 34, 84, 50, wall)
        + path("M2 34L14 18H86L98 34Z", BLUE)
        + sign
        + rect(16, 46, 18, 16, SKY)
        + rect(66, 46, 18, 16, SKY)
        + rect(41, 50, 18, 34, "#8ecae6")
    )


def town_hall() -> Shape:
    """An English council's building of brick, with a clock, a flag and its name, 120 wide and 110 high."""
    flag = path("M60 -2V-24") + path("M60 -24H80L75 -18L80 -12H60Z", BLUE)
    tower = rect(46, 8, 28, 92, "#d98b6a") + path("M44 8L60 -4L76 8Z", DARK_GREY)
    clock = circle(60, 24, 10, WHITE) + path("M60 18V24L64 27", width=2)
    wings = rect(6, 50, 108, 50, "#d98b6a") + path("M2 50L12 36H108L118 50Z", DARK_GREY)
    windows = "".join(rect(x, 60, 12, 16, SKY) for x in (14, 31, 77, 94))
    door = path("M50 100V80C50 66 70 66 70 80V100Z", BROWN)
    shield = path("M53 42H67V50C67 56 63 58 60 60C57 58 53 56 53 50Z", YELLOW)
    sign = rect(14, 82, 92, 28, WHITE, r=3) + letters("Council", 60, 88, 15, INK, 3.4)
    return flag + wings + tower + clock + shield + windows + door + sign


def school() -> Shape:
    """A school with its fence and its name, 116 wide and 90 high."""
    wings = rect(4, 36, 108, 54, "#f3c9a5") + path("M0 36L10 22H106L116 36Z", "#7a6a60")
    middle = path("M38 90V34L58 12L78 34V90Z", "#f3c9a5")
    book = path("M58 36C52 32 46 32 44 34V48C48 46 54 46 58 50C62 46 68 46 72 48V34C70 32 64 32 58 36ZM58 36V50", WHITE)
    windows = "".join(rect(x, 46, 12, 14, SKY) for x in (10, 25, 80, 95))
    fence = path(
        "M4 70H44M72 70H112M4 82H44M72 82H112" + "".join(f"M{x} 64V90" for x in (4, 14, 24, 34, 44, 72, 82, 92, 102, 112)),
        width=2,
    )
    sign = rect(18, 66, 80, 24, WHITE, r=3) + letters("School", 58, 71, 14, INK, 3)
    return wings + middle + book + windows + rect(50, 60, 16, 30, "#2f6f9f") + fence + sign


def office() -> Shape:
    """An office building 64 wide and 92 high."""
    windows = "".join(rect(x, y, 10, 10, SKY) for x in (9, 27, 45) for y in (12, 30, 48))
    return rect(2, 2, 60, 90, "#dfe5ea") + windows + rect(24, 68, 16, 24, DARK_GREY)


def shop() -> Shape:
    """A shop 80 wide and 70 high."""
    awning = path("M4 26L10 8H70L76 26Z", WHITE) + path("M20 8L18 26H33L34 8ZM46 8L47 26H62L60 8Z", BRICK)
    return rect(8, 22, 64, 48, CREAM) + awning + rect(14, 34, 32, 24, SKY) + rect(52, 36, 14, 34, BROWN)


def voluntary_centre() -> Shape:
    """A charity's hall 100 wide and 84 high, with a heart over its door and a sign that says what it is."""
    return (
        rect(8, 34, 84, 50, "#fde8d8")
        + path("M2 36L50 4L98 36Z", "#e08e2b")
        + heart(50, 24, 0.6)
        + rect(40, 40, 20, 44, BROWN)
        + rect(16, 41, 16, 14, SKY)
        + rect(68, 41, 16, 14, SKY)
        + rect(10, 58, 80, 26, WHITE, r=3)
        + letters("Charity", 50, 63, 14, INK, 3)
    )


def tree(scale: float = 1) -> Shape:
    """A tree 42 wide and 66 high."""
    return place(
        rect(16, 40, 9, 26, "#8a5a34") + path("M20 4C32 4 40 14 38 24C42 34 34 46 20 46C6 46 -2 34 2 24C0 14 8 4 20 4Z", LEAF),
        0,
        0,
        scale,
    )


def sun(x: float, y: float, r: float = 18) -> Shape:
    rays = "M0 -30V-25M0 30V25M-30 0H-25M30 0H25M-21 -21L-18 -18M21 21L18 18M21 -21L18 -18M-21 21L-18 18"
    return place(circle(0, 0, 18, YELLOW) + path(rays), x, y, r / 18)


def ground(y: float = 196, colour: str = "#dcefd5") -> Shape:
    """A lawn from `y` down to the margin."""
    return rect(8, y, 224, 232 - y, colour, r=8, stroke="#4f7a3f")


def bed(blanket: str = "#8ecae6") -> Shape:
    """A hospital bed 150 wide and 70 high, without the person. The pillow is on the left."""
    frame = path("M4 2V70M4 52H146M146 30V70", width=6)
    return (
        frame
        + rect(8, 26, 34, 16, WHITE, r=7)
        + rect(6, 40, 138, 14, PALE_GREY, r=3)
        + path("M46 44C46 28 60 26 76 26H132C142 26 144 34 144 54H46Z", blanket)
    )


def sofa(colour: str = "#6ea3b7") -> Shape:
    """A sofa 200 wide and 100 high."""
    return (
        path("M12 42Q12 4 48 4H152Q188 4 188 42V84H12Z", colour)
        + path("M0 58Q0 42 14 42T28 58V98H0ZM200 58Q200 42 186 42T172 58V98H200Z", "#5f93a7")
        + path("M28 70H172V98H28Z", colour)
    )


def table(width: float = 200, colour: str = WOOD) -> Shape:
    """The top of a table seen from the front, and its legs, 60 high."""
    return rect(14, 10, 9, 50, BROWN) + rect(width - 23, 10, 9, 50, BROWN) + rect(0, 0, width, 14, colour, r=4)


def round_table() -> Shape:
    """A round table from above, 200 wide and 78 high."""
    return ellipse(100, 39, 100, 39, WOOD)


def chair(colour: str = "#5f93a7") -> Shape:
    """A chair from the side, 50 wide and 90 high."""
    return path("M8 4V86M8 50H42M42 50V86", width=6) + rect(4, 2, 9, 48, colour, r=4) + rect(6, 44, 40, 10, colour, r=4)


def door(open_: bool = False) -> Shape:
    """A door in its frame, 60 wide and 104 high."""
    frame = rect(0, 0, 60, 104, SKY if open_ else DARK_GREY)
    leaf = (
        path("M0 0L-26 10V116L0 104Z", "#2f6f9f") + circle(-20, 66, 3, YELLOW)
        if open_
        else rect(4, 4, 52, 100, "#2f6f9f") + circle(48, 56, 3.4, YELLOW)
    )
    return frame + leaf


_NAMES: Mapping[str, tuple[tuple[str, float, float, float], ...]] = MappingProxyType(
    {
        "mid-essex": (("Mid Essex", 120, 38, 17),),
        "basildon-brentwood": (("Brentwood", 62, 108, 10), ("Basildon", 64, 124, 10)),
        "thurrock": (("Thurrock", 70, 168, 11),),
        "south-east-essex": (("South", 170, 115, 12), ("East", 170, 132, 12), ("Essex", 170, 149, 12)),
    }
)
"""The name of each area: words, where their middle is, how high they are."""


def area_map() -> Shape:
    """The four areas, all coloured and named."""
    land = "".join(_area(name, colour) for name, (_, colour) in FOUR_AREAS.items())
    return _sea() + land + "".join(_area_names(area) for area in FOUR_AREAS)


def area_near(area: str, x: float, y: float, scale: float) -> Shape:
    """One area from nearer by, (x, y) of the map in the middle, and pale land round it."""
    land = "".join(_area(name, colour) if name == area else path(d, "#f2f4f5") for name, (d, colour) in FOUR_AREAS.items())
    sky = rect(-100, -100, 440, 440, "#eaf4fb", stroke="none")
    near = place(
        sky + _sea() + land + path(FOUR_AREAS[area][0], width=6) + _area_names(area), 120 - x * scale, 120 - y * scale, scale
    )
    frame = f'<clipPath id="frame"><rect x="9" y="9" width="222" height="222" rx="10"/></clipPath><g clip-path="url(#frame)">{near}</g>'
    return frame + rect(8, 8, 224, 224, r=10, stroke="#3f6f9e")


def _area(name: str, colour: str) -> Shape:
    """An area by its number, so that it gets its pattern where it is printed without colour."""
    return path(FOUR_AREAS[name][0], colour).replace("<path", f'<path id="area-{list(FOUR_AREAS).index(name) + 1}"', 1)


def _area_names(area: str) -> Shape:
    return "".join(letters(*name, width=2.6) for name in _NAMES[area])


def county(fill: str = "#b5e2a8") -> Shape:
    """Mid and south Essex as one shape."""
    return _sea() + path("M20 22L196 14L222 92L228 176L176 204L36 208L20 164Z", fill)


def town(name: str, x: float, y: float, height: float = 12) -> Shape:
    """A dot on a map with the town's name over it."""
    return circle(x, y, 4.5, INK) + letters(name, x, y - height - 8, height, width=2.2)


def _sea() -> Shape:
    sea = path(
        "M8 214C40 214 60 210 84 206C130 206 190 212 232 192V224Q232 232 224 232H16Q8 232 8 224Z", "#a9d3ee", stroke="#3f6f9e"
    )
    return rect(8, 8, 224, 224, "#eaf4fb", r=10, stroke="#3f6f9e") + sea


def england() -> Shape:
    """England, roughly, 100 wide and 120 high, with the place of mid and south Essex."""
    land = "M44 4L58 14L62 32L72 46L76 62L92 70L90 84L80 88L84 96L70 102L50 100L36 106L14 116L8 112L26 98L40 94L30 86L26 74L38 70L36 54L44 44L36 30L34 14Z"
    return path(land, PALE_GREEN) + circle(82, 82, 6, "#d5281b")


def pharmacy_shop() -> Shape:
    """A pharmacy 110 wide and 100 high, with the green cross that only pharmacies have."""
    sign = rect(84, 2, 30, 30, WHITE, r=3) + medical_cross(99, 17, 12)
    return (
        rect(6, 28, 96, 72, CREAM)
        + rect(2, 28, 104, 18, GREEN, r=2)
        + rect(14, 54, 46, 30, SKY)
        + rect(70, 54, 22, 46, GREEN)
        + path("M84 17H76V28", width=4)
        + sign
    )


def bank() -> Shape:
    """A bank in a street, 110 wide and 100 high."""
    return (
        rect(6, 12, 98, 88, "#e9e1d3")
        + rect(6, 12, 98, 30, NAVY)
        + circle(55, 27, 12, YELLOW)
        + place(letters("£", 55, 19, 15, INK, 3), 0, 0)
        + rect(14, 52, 28, 32, SKY)
        + rect(48, 52, 20, 48, BROWN)
        + rect(76, 54, 20, 26, GREY)
        + rect(80, 58, 12, 8, SKY)
        + path("M80 74H92", width=3)
    )


def court() -> Shape:
    """The royal arms over a court's bench, 130 wide and 110 high."""
    arms = path("M48 6H82V24C82 36 72 42 65 46C58 42 48 36 48 24Z", "#d5463c") + path("M65 6V45M48 24H82", width=2)
    crown = path("M52 4L50 -10L58 -4L65 -14L72 -4L80 -10L78 4Z", YELLOW)
    return crown + arms


def prison() -> Shape:
    """A prison 120 wide and 100 high."""
    wall = path("M4 100V30H14V22H24V30H36V22H46V30H74V22H84V30H96V22H106V30H116V100Z", "#c9bfae")
    bars = "".join(rect(x, 44, 20, 18, SKY) + path(f"M{x + 5} 44V62M{x + 10} 44V62M{x + 15} 44V62", width=2) for x in (12, 88))
    return (
        wall + bars + path("M44 100V66C44 46 76 46 76 66V100Z", BROWN) + path("M60 52V100M44 76H76") + circle(66, 82, 3, YELLOW)
    )


def care_home() -> Shape:
    """A large house for many people, 130 wide and 96 high."""
    walls = rect(6, 34, 118, 62, "#f3d9bd") + path("M0 36L18 10H112L130 36Z", BRICK)
    windows = "".join(rect(x, y, 13, 12, SKY) for x in (14, 34, 84, 104) for y in (42, 68))
    porch = rect(54, 58, 22, 38, "#2e7d4f") + path("M48 60L65 46L82 60Z", WHITE)
    return walls + windows + porch
