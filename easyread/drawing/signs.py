"""Signs: what is right or wrong, more or less, when, and who is saying what."""

from __future__ import annotations

from collections.abc import Mapping
from math import cos, pi, sin
from types import MappingProxyType

from easyread.drawing.ink import BLUE, GREEN, INK, RED, WHITE, Shape, circle, ellipse, number, path, place, rect
from easyread.drawing.letters import letters

_DIGITS: Mapping[str, str] = MappingProxyType(
    {
        "0": "M5 0C11 0 11 16 5 16C-1 16 -1 0 5 0Z",
        "1": "M2 3L6 0V16",
        "2": "M0.5 4C1 -1 9.5 -1.5 9.5 4C9.5 8 3 11 0.5 16H9.5",
        "3": "M1 1.5C5 -1.5 9.5 1 8.5 4.5C8 7 5 7.5 4 7.5C6 7.5 10 8.5 9.5 12C9 16.5 3 17 0.5 14",
        "4": "M7.5 16V0L0 11H10",
        "5": "M9 0H2L1 7.5C5 4.5 10 6.5 9.5 11C9 16.5 3 17 0.5 14",
        "6": "M8 0C4 2 1 7 1 11C1 17.5 9.5 17.5 9.5 11.5C9.5 6 3 6 1 11",
        "7": "M0.5 0H9.5L4 16",
        "8": "M5 7.5C1 6.5 1 0 5 0C9 0 9 6.5 5 7.5C-0.5 8.5 -0.5 16 5 16C10.5 16 10.5 8.5 5 7.5Z",
        "9": "M9 5C9 -1.5 0.5 -1.5 0.5 4.5C0.5 10 7 10 9 5C9 9 7 14 3 16",
    }
)


def digits(text: str, x: float, y: float, height: float, colour: str = INK, width: float = 4) -> Shape:
    """A number drawn as lines, its top left corner at (x, y)."""
    scale = height / 16
    glyphs = "".join(place_glyph(_DIGITS[digit], x + index * 13 * scale, y, scale, width) for index, digit in enumerate(text))
    return f'<g stroke="{colour}">{glyphs}</g>'


def place_glyph(d: str, x: float, y: float, scale: float, width: float) -> Shape:
    return (
        f'<path transform="translate({number(x)} {number(y)}) scale({number(scale)})" d="{d}"'
        f' stroke-width="{width / scale:.2f}"/>'
    )


def digits_width(text: str, height: float) -> float:
    return (len(text) * 13 - 3) * height / 16


def tick(x: float, y: float, r: float = 22) -> Shape:
    mark = f"M{number(x - r * 0.45)} {number(y + r * 0.05)}L{number(x - r * 0.1)} {number(y + r * 0.4)}L{number(x + r * 0.5)} {number(y - r * 0.4)}"
    return circle(x, y, r, GREEN) + path(mark, stroke=WHITE, width=r * 0.27)


def cross(x: float, y: float, r: float = 22) -> Shape:
    """A saying-no sign. A slanting cross, which is not the protected emblem."""
    a = r * 0.4
    mark = f"M{number(x - a)} {number(y - a)}L{number(x + a)} {number(y + a)}M{number(x + a)} {number(y - a)}L{number(x - a)} {number(y + a)}"
    return circle(x, y, r, RED) + path(mark, stroke=WHITE, width=r * 0.27)


def struck(x: float, y: float, r: float) -> Shape:
    """A red bar through what is around (x, y): it is not there, or has not been done."""
    bar = f"M{number(x - r)} {number(y + r)}L{number(x + r)} {number(y - r)}"
    return path(bar, stroke=INK, width=17) + path(bar, stroke=RED, width=12)


def plus(x: float, y: float, r: float = 22, colour: str = BLUE) -> Shape:
    a = number(r * 0.5)
    mark = f"M{number(x)} {number(y)}m-{a} 0h{number(r)}m-{a} -{a}v{number(r)}"
    return circle(x, y, r, colour) + path(mark, stroke=WHITE, width=r * 0.27)


def minus(x: float, y: float, r: float = 22, colour: str = BLUE) -> Shape:
    return circle(x, y, r, colour) + path(f"M{number(x - r / 2)} {number(y)}h{number(r)}", stroke=WHITE, width=r * 0.27)


def medical_cross(x: float, y: float, r: float = 16) -> Shape:
    """The health sign of this set. Green, because a red cross is protected by law."""
    a, b = number(r * 0.34), number(r * 0.66)
    d = f"M{number(x)} {number(y - r)}m-{a} 0h{number(r * 0.68)}v{b}h{b}v{number(r * 0.68)}h-{b}v{b}h-{number(r * 0.68)}v-{b}h-{b}v-{number(r * 0.68)}h{b}Z"
    return path(d, GREEN)


def arrow(x1: float, y1: float, x2: float, y2: float, colour: str = BLUE, width: float = 16) -> Shape:
    """A straight arrow with its point at (x2, y2)."""
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    ux, uy = (x2 - x1) / length, (y2 - y1) / length
    head = min(width * 1.5, length * 0.7)
    along = [
        (0, -0.5),
        (length - head, -0.5),
        (length - head, -1.1),
        (length, 0),
        (length - head, 1.1),
        (length - head, 0.5),
        (0, 0.5),
    ]
    points = ((x1 + ux * a - uy * b * width, y1 + uy * a + ux * b * width) for a, b in along)
    return path("M" + "L".join(f"{number(x)} {number(y)}" for x, y in points) + "Z", colour)


def calendar(label: str = "", *, scale_label: float = 22) -> Shape:
    """A calendar sheet 60 wide and 62 high, with a number on it or with days."""
    sheet = (
        rect(0, 6, 60, 56, WHITE, r=5)
        + path("M0 22V11C0 8 2 6 5 6H55C58 6 60 8 60 11V22Z", RED)
        + path("M16 0V11M44 0V11", width=4)
    )
    if label:
        width = digits_width(label, scale_label)
        return sheet + digits(label, 30 - width / 2, 42 - scale_label / 2, scale_label, width=3.4)
    days = "".join(
        rect(10 + column * 15, 29 + row * 11, 8, 6, "#8ecae6", stroke="none") for row in range(3) for column in range(3)
    )
    return sheet + days


def calendar_month(month: str, colour: str = RED) -> Shape:
    """A calendar sheet 100 wide and 72 high with the name of a month."""
    sheet = (
        rect(0, 6, 100, 66, WHITE, r=6)
        + path("M0 26V12C0 8 2 6 6 6H94C98 6 100 8 100 12V26Z", colour)
        + path("M26 0V12M74 0V12", width=4)
    )
    return sheet + letters(month, 50, 38, 22, width=4.4)


def clock(x: float, y: float, r: float = 30) -> Shape:
    hands = path(f"M{number(x)} {number(y - r * 0.62)}V{number(y)}L{number(x + r * 0.42)} {number(y + r * 0.24)}", width=3.4)
    return circle(x, y, r, WHITE) + hands


def stopwatch(x: float, y: float, r: float = 34) -> Shape:
    top = rect(x - 6, y - r - 13, 12, 12, "#c9ced3", r=2) + path(f"M{number(x + r * 0.72)} {number(y - r * 0.92)}l7 -7", width=6)
    return (
        top
        + circle(x, y, r, WHITE)
        + circle(x, y, r - 7, "#eaf3fa")
        + path(f"M{number(x)} {number(y)}L{number(x + r * 0.4)} {number(y - r * 0.45)}", stroke=RED, width=4)
    )


def speech(x: float, y: float, w: float, h: float, tip_x: float, tip_y: float) -> Shape:
    """A speech bubble whose tip points at somebody's mouth."""
    root = min(max(tip_x, x + 24), x + w - 24)
    d = (
        f"M{number(x + 14)} {number(y)}H{number(x + w - 14)}Q{number(x + w)} {number(y)} {number(x + w)} {number(y + 14)}"
        f"V{number(y + h - 14)}Q{number(x + w)} {number(y + h)} {number(x + w - 14)} {number(y + h)}H{number(root + 10)}"
        f"L{number(tip_x)} {number(tip_y)}L{number(root - 10)} {number(y + h)}H{number(x + 14)}"
        f"Q{number(x)} {number(y + h)} {number(x)} {number(y + h - 14)}V{number(y + 14)}Q{number(x)} {number(y)} {number(x + 14)} {number(y)}Z"
    )
    return path(d, WHITE)


def thought(x: float, y: float, rx: float, ry: float, *bubbles: tuple[float, float, float]) -> Shape:
    """A thought bubble, with smaller bubbles (x, y, radius) that lead to the head."""
    return ellipse(x, y, rx, ry, WHITE) + "".join(circle(*bubble, WHITE) for bubble in bubbles)


def question(x: float, y: float, height: float = 48, colour: str = BLUE) -> Shape:
    scale = height / 48
    mark = path("M-13 10C-13 -8 15 -8 15 10C15 22 1 22 1 34", stroke=colour, width=8) + circle(1, 46, 4.6, colour, stroke="none")
    return place(mark, x, y, scale)


def star(x: float, y: float, r: float = 20, fill: str = "#ffd166") -> Shape:
    points = (
        (
            x + cos(pi * i / 5 - pi / 2) * (r if i % 2 == 0 else r * 0.45),
            y + sin(pi * i / 5 - pi / 2) * (r if i % 2 == 0 else r * 0.45),
        )
        for i in range(10)
    )
    return path("M" + "L".join(f"{number(px)} {number(py)}" for px, py in points) + "Z", fill)


def circle_arrow(x: float, y: float, r: float = 30, colour: str = BLUE) -> Shape:
    """Round again."""
    d = f"M{number(x + r * 0.5)} {number(y - r * 0.87)}A{number(r)} {number(r)} 0 1 0 {number(x + r)} {number(y)}"
    tip = f"M{number(x + r - 15)} {number(y - 3)}L{number(x + r)} {number(y - 22)}L{number(x + r + 15)} {number(y - 3)}Z"
    return path(d, stroke=INK, width=15) + path(d, stroke=colour, width=9.8) + path(tip, colour)


def map_pin(x: float, y: float, scale: float = 1, colour: str = RED) -> Shape:
    """A pin with its point at (x, y)."""
    pin = path("M0 0C-16 -22 -20 -28 -20 -38A20 20 0 1 1 20 -38C20 -28 16 -22 0 0Z", colour) + circle(0, -38, 7, WHITE)
    return place(pin, x, y, scale)


def heart(x: float, y: float, scale: float = 1, colour: str = RED) -> Shape:
    """A heart around (x, y), 36 wide at scale 1."""
    return place(path("M0 16C-26 -2 -18 -20 -8 -18C-3 -17 0 -12 0 -10C0 -12 3 -17 8 -18C18 -20 26 -2 0 16Z", colour), x, y, scale)


def moon(x: float, y: float, scale: float = 1) -> Shape:
    """A crescent around (x, y), 60 wide."""
    return place(path("M-10 -38A38 38 0 1 0 30 24A32 32 0 0 1 -10 -38Z", "#ffd166"), x, y, scale)


def clock_at(x: float, y: float, r: float, hour: int) -> Shape:
    """A clock that shows a full hour."""
    turn = 2 * pi * hour / 12
    tip = f"{number(x + sin(turn) * r * 0.5)} {number(y - cos(turn) * r * 0.5)}"
    return circle(x, y, r, WHITE) + path(f"M{number(x)} {number(y - r * 0.76)}V{number(y)}L{tip}", width=r * 0.12)
