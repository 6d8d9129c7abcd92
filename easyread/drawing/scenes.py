"""Layouts that many pictures share."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from easyread.drawing.faces import Person
from easyread.drawing.figures import Arm, bust, doing, embrace, left, right
from easyread.drawing.ink import BLUE, BRICK, GREEN, INK, WHITE, YELLOW, Shape, circle, number, path, place, rect, thick
from easyread.drawing.letters import letters
from easyread.drawing.signs import arrow, heart

BUST_WIDTH, BUST_HEIGHT = 100, 124
BASE = 232
"""Where people at the front stand: the lower margin."""
SHRUG = (left((-6, 112), (-28, 82), "open"), right((106, 112), (128, 82), "open"))
"""Both hands up and empty: nobody knows."""


def someone(person: Person, x: float, scale: float = 1, base: float = BASE, *, flip: bool = False) -> Shape:
    """One person whose middle is at `x`, cut off at `base`."""
    return place(bust(person), x - BUST_WIDTH * scale / 2, base - BUST_HEIGHT * scale, scale, flip=BUST_WIDTH if flip else 0)


def acting(
    person: Person, x: float, scale: float, *arms: Arm, holding: Shape = "", base: float = BASE, flip: bool = False
) -> Shape:
    """`someone` whose arms act and hold something, both in the units of a bust."""
    shape = doing(person, *arms, holding=holding)
    return place(shape, x - BUST_WIDTH * scale / 2, base - BUST_HEIGHT * scale, scale, flip=BUST_WIDTH if flip else 0)


def close(person: Person, friend: Person, scale: float = 1.2, base: float = BASE) -> Shape:
    """Two people, the left one's arm round the other's back."""
    return place(embrace(person, friend), 120 - 83 * scale, base - BUST_HEIGHT * scale, scale)


def group(people: Sequence[Person], scale: float = 0, base: float = BASE) -> Shape:
    """Up to six people: one row, or a row of up to three behind another."""
    if len(people) <= 3:
        return _row(people, scale or (1.24, 1.16, 0.94)[len(people) - 1], base)
    back, front = people[: len(people) // 2], people[len(people) // 2 :]
    size = scale or 0.92
    aside = 24 if len(back) == len(front) == 2 else 0
    return _row(back, size, base - 88 * size, 120 - aside) + _row(front, size, base, 120 + aside)


def _row(people: Sequence[Person], scale: float, base: float, middle: float = 120) -> Shape:
    wide = min(BUST_WIDTH * scale * 0.84, (224 - 84 * scale) / max(len(people) - 1, 1))
    start = middle - wide * (len(people) - 1) / 2
    return "".join(someone(person, start + i * wide, scale, base) for i, person in enumerate(people))


def ring(people: Sequence[Person], middle: Shape = "", scale: float = 0.58, radius: float = 76) -> Shape:
    """People in a circle round something, everyone facing us."""
    places = [
        (120 + cos(2 * pi * i / len(people) - pi / 2) * radius, 124 + sin(2 * pi * i / len(people) - pi / 2) * radius)
        for i in range(len(people))
    ]
    ordered = sorted(zip(places, people, strict=True), key=lambda pair: pair[0][1])
    shapes = [place(bust(person), x - 50 * scale, y - 62 * scale, scale) for (x, y), person in ordered]
    half = (len(shapes) + 1) // 2
    return "".join(shapes[:half]) + middle + "".join(shapes[half:])


def at_home(inside: Shape, wall: str = "#fff4e0") -> Shape:
    """A house cut open, with what happens in it."""
    return (
        rect(26, 94, 188, 138, wall)
        + path("M20 98L120 20L220 98", stroke=INK, width=18)
        + path("M20 98L120 20L220 98", stroke=BRICK, width=12.8)
        + inside
    )


def round_the_table(back: Sequence[Person], front: Sequence[Person], on_table: Shape = "") -> Shape:
    """People behind a table and in front of it."""
    from easyread.drawing.places import round_table

    behind = _row(back, 0.78, 136)
    near = "".join(someone(person, x, 0.8) for person, x in zip(front, (50, 190), strict=False))
    return behind + place(round_table(), 12, 110, 1.08) + on_table + near


def queue(people: Sequence[Person], base: float = BASE, scale: float = 0.62) -> Shape:
    """People one behind another, from left to right."""
    gap = (224 - 84 * scale) / max(len(people) - 1, 1)
    return "".join(someone(person, 8 + 42 * scale + i * gap, scale, base) for i, person in enumerate(people))


def linked(middle: Shape, parts: Sequence[Shape]) -> Shape:
    """Four things in the corners, each joined by a line to a person or thing in the middle."""
    corners = ((52, 52), (188, 52), (52, 188), (188, 188))
    lines = "".join(path(f"M120 120L{x} {y}", width=6) for x, y in corners)
    discs = "".join(circle(x, y, 43, WHITE) + part for (x, y), part in zip(corners, parts, strict=True))
    return lines + discs + circle(120, 120, 44, "#eaf3fa", stroke="#005eb8", width=6) + middle


def in_disc(shape: Shape, x: float, y: float, r: float, name: str) -> Shape:
    """A shape cut off by a circle. `name` must be the only one of its kind in the picture."""
    disc = f'<clipPath id="{name}"><circle cx="{number(x)}" cy="{number(y)}" r="{number(r)}"/></clipPath>'
    return f'{disc}<g clip-path="url(#{name})">{shape}</g>'


def smaller(shape: Shape, scale: float = 0.94) -> Shape:
    """A whole picture drawn a little smaller round its middle, to keep the margin."""
    return place(shape, 120 * (1 - scale), 120 * (1 - scale), scale)


def some_promises() -> Shape:
    """Promises on a sheet, all alike, and an arrow from two of them to what those are about on the right."""
    rows = "".join(
        rect(14, y, 84, 40, YELLOW, r=4, width=3) + heart(36, y + 20, 0.94) + path(f"M58 {y + 14}H88M58 {y + 27}H80", width=4)
        for y in (50, 95, 140, 185)
    )
    sheet = rect(8, 8, 96, 224, WHITE, r=5) + rect(8, 8, 96, 36, BLUE, r=5) + letters("Promises", 56, 18, 14, WHITE, 3.6)
    return sheet + rows + thick("M104 97H113V178H104", GREEN, 5) + arrow(113, 138, 134, 138, GREEN, 20)
