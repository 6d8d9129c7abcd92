"""Belongings and signs that carry one idea by themselves: a tin to collect for charity, a case for work, a sunflower for what is not seen."""

from __future__ import annotations

from math import cos, pi, sin

from easyread.drawing.ink import (
    BLUE,
    BRICK,
    BROWN,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    LEAF,
    NAVY,
    ORANGE,
    PALE_GREY,
    PINK,
    PURPLE,
    RED,
    SKY,
    WHITE,
    YELLOW,
    Shape,
    circle,
    ellipse,
    number,
    path,
    place,
    rect,
)
from easyread.drawing.signs import digits, digits_width, heart, star
from easyread.drawing.things import coin


def charity_tin() -> Shape:
    """A tin to collect money in, with a heart on it and a coin over its slot, 76 wide and 100 high."""
    tin = path("M6 38V92C6 102 70 102 70 92V38Z", ORANGE) + ellipse(38, 38, 32, 10, YELLOW) + path("M24 38H52", width=6)
    return tin + coin(38, 16, 16) + heart(38, 74, 1.1)


def briefcase(colour: str = BROWN) -> Shape:
    """A briefcase 60 wide and 48 high."""
    handle = path("M20 12V2H40V12", width=5)
    return handle + rect(0, 11, 60, 37, colour, r=5) + path("M0 28H60", width=3) + rect(25, 23, 10, 10, YELLOW, r=2)


def hard_hat() -> Shape:
    """A builder's helmet, in the box of a bust."""
    return path("M28 33C28 2 72 2 72 33Z", YELLOW) + rect(21, 30, 58, 8, YELLOW, r=4) + path("M50 10V30", width=4)


def bricks(rows: int, across: int, colour: str = BRICK) -> Shape:
    """A wall of bricks, each 26 wide and 14 high."""
    wall = rect(0, 0, across * 26, rows * 14, colour)
    lines = "".join(f"M0 {row * 14}H{across * 26}" for row in range(1, rows))
    joints = "".join(
        f"M{number(each * 26 + 13 * (row % 2))} {row * 14}v14" for row in range(rows) for each in range(1 - row % 2, across)
    )
    return wall + path(lines + joints, width=2)


def sunflower(x: float, y: float, r: float = 20) -> Shape:
    """A sunflower around (x, y)."""
    petals = "".join(
        f"M{number(x)} {number(y)}L{number(x + r * cos(pi * i / 6))} {number(y + r * sin(pi * i / 6))}" for i in range(12)
    )
    return (
        path(petals, stroke=INK, width=r * 0.34 + 4) + path(petals, stroke=YELLOW, width=r * 0.34) + circle(x, y, r * 0.46, BROWN)
    )


def ball(x: float, y: float, r: float = 20) -> Shape:
    """A toy ball in two colours around (x, y)."""
    stripe = f"M{number(x - r)} {number(y)}Q{number(x)} {number(y - r * 0.7)} {number(x + r)} {number(y)}Q{number(x)} {number(y + r * 0.7)} {number(x - r)} {number(y)}Z"
    return circle(x, y, r, RED) + path(stripe, YELLOW)


def defibrillator() -> Shape:
    """The sign of a defibrillator, a heart with a flash, white on green, 72 wide and 64 high."""
    sign = rect(0, 0, 72, 64, GREEN, r=7) + heart(36, 34, 1.4, WHITE)
    return sign + path("M40 18L28 36H36L32 50L46 30H38Z", GREEN, stroke="none")


def hearts(x: float, y: float, full: int, of: int = 3, scale: float = 0.8) -> Shape:
    """A row of hearts, the first ones full, its middle at (x, y)."""
    gap = 40 * scale
    return "".join(heart(x + (i - (of - 1) / 2) * gap, y, scale, RED if i < full else WHITE) for i in range(of))


def stars(x: float, y: float, full: int, of: int = 5, r: float = 14) -> Shape:
    """A row of stars, the first ones yellow, its middle at (x, y)."""
    return "".join(star(x + (i - (of - 1) / 2) * r * 2.1, y, r, YELLOW if i < full else WHITE) for i in range(of))


def unlike(x: float, y: float, r: float = 24) -> Shape:
    """Not equal: a sign with two lines that are crossed out."""
    bars = f"M{number(x - r * 0.5)} {number(y - r * 0.24)}h{number(r)}m-{number(r)} {number(r * 0.48)}h{number(r)}"
    return circle(x, y, r, RED) + path(
        bars + f"M{number(x + r * 0.32)} {number(y - r * 0.62)}L{number(x - r * 0.32)} {number(y + r * 0.62)}",
        stroke=WHITE,
        width=r * 0.2,
    )


def alike(x: float, y: float, r: float = 24) -> Shape:
    """Equal: a sign with two lines."""
    bars = f"M{number(x - r * 0.5)} {number(y - r * 0.24)}h{number(r)}m-{number(r)} {number(r * 0.48)}h{number(r)}"
    return circle(x, y, r, GREEN) + path(bars, stroke=WHITE, width=r * 0.22)


def corner_label(text: str) -> Shape:
    """A small number in the top left corner, on blue."""
    wide = digits_width(text, 20)
    return rect(8, 8, max(34.0, wide + 18), 34, BLUE, r=6) + digits(text, 25 - wide / 2 if wide < 16 else 17, 15, 20, WHITE, 4)


def server() -> Shape:
    """A computer that others are joined to, with lamps and drives, 56 wide and 84 high."""
    drives = "".join(
        rect(8, y, 40, 16, GREY, r=2) + circle(16, y + 8, 3, GREEN, stroke="none") + path(f"M26 {y + 8}H42", width=3)
        for y in (8, 28, 48)
    )
    return rect(0, 0, 56, 84, NAVY, r=5) + drives + circle(28, 74, 4, GREEN, stroke="none")


def dustbin() -> Shape:
    """A bin for rubbish, 66 wide and 84 high."""
    return (
        path("M6 20H60L54 84H12Z", GREY)
        + path("M22 32L25 74M33 32V74M44 32L41 74", width=3)
        + rect(2, 10, 62, 11, DARK_GREY, r=3)
    )


def watering_can(colour: str = "#3d7ea6") -> Shape:
    """A watering can that pours to the right, 84 wide and 60 high."""
    return (
        path("M30 14C30 -6 4 0 6 24", width=6)
        + path("M8 20H46V56H8Z", colour)
        + path("M46 44L72 14L80 20L46 54Z", colour)
        + path("M80 26L84 36M74 24L76 36", stroke="#2a62a6", width=3)
    )


def rain_cloud(x: float, y: float, scale: float = 1) -> Shape:
    """A grey cloud with rain around (x, y), 70 wide."""
    cloud = path("M-30 10C-40 -4 -24 -18 -14 -14C-10 -28 14 -28 16 -14C30 -18 40 0 28 10Z", GREY)
    return place(cloud + path("M-18 18L-22 28M0 18L-4 28M18 18L14 28", stroke="#2a62a6", width=4), x, y, scale)


def dishes() -> Shape:
    """A tall pile of dirty dishes, 60 wide and 70 high."""
    plates = "".join(path(f"M2 {y}H58L46 {y + 10}H14Z", c) for y, c in ((60, WHITE), (50, SKY), (40, WHITE), (30, SKY)))
    return plates + path("M16 10H40V30H16Z", "#e58ba2") + path("M40 14C50 14 50 26 40 26")


def bouquet() -> Shape:
    """Flowers in paper, 80 wide and 110 high."""
    flowers = "".join(
        "".join(circle(x + 9 * cos(a), y + 9 * sin(a), 7, c, width=1.6) for a in (0, 1.26, 2.51, 3.77, 5.03))
        + circle(x, y, 6, YELLOW, width=1.6)
        for x, y, c in ((18, 36, PINK), (62, 36, PURPLE), (40, 20, RED), (30, 54, WHITE), (52, 54, PINK))
    )
    leaves = path("M40 60C10 62 2 52 2 44C16 42 30 48 40 60C50 48 64 42 78 44C78 52 70 62 40 60Z", LEAF)
    return leaves + flowers + path("M10 58L40 70L70 58L50 108H30Z", SKY) + path("M33 92H47", stroke=RED, width=5)


def toothbrush(x: float, y: float, scale: float = 1, turn: float = 0) -> Shape:
    """A toothbrush, 90 long."""
    bristles = rect(2, -14, 26, 14, WHITE) + path("M9 -14V0M15 -14V0M21 -14V0", width=2)
    return place(bristles + rect(0, 0, 90, 9, "#3d7ea6", r=4), x, y, scale, turn=turn)


def empty_fridge() -> Shape:
    """An open fridge with nothing in it, 120 wide and 190 high."""
    inside = rect(0, 0, 80, 190, PALE_GREY, r=5) + rect(9, 9, 62, 172, WHITE) + path("M9 58H71M9 106H71M9 148H71", width=4)
    return inside + path("M80 0L120 18V204L80 190Z", GREY) + path("M112 90V130", width=5)


def year_sheet(label: str) -> Shape:
    """A year with its twelve months, 64 wide and 86 high, and a number over them."""
    months = "".join(rect(8 + c * 17, 36 + r * 12, 13, 8, SKY, width=1.6) for r in range(4) for c in range(3))
    return rect(0, 0, 64, 90, WHITE, r=5) + rect(0, 0, 64, 28, RED, r=5) + digits(label, 27, 6, 17, WHITE, 4) + months


def globe(x: float, y: float, r: float = 16) -> Shape:
    """The sign of the web, around (x, y)."""
    lines = f"M{number(x - r)} {number(y)}h{number(2 * r)}M{number(x)} {number(y - r)}v{number(2 * r)}"
    return circle(x, y, r, SKY) + ellipse(x, y, r * 0.45, r, width=2) + path(lines, width=2)


def birthday_cake(candles: int = 5) -> Shape:
    """A cake with candles, 110 wide and 84 high."""
    gap = 80 / max(candles - 1, 1)
    lit = "".join(
        rect(12 + i * gap, 14, 6, 22, SKY, width=1.6) + ellipse(15 + i * gap, 8, 4, 6, YELLOW, width=1.6) for i in range(candles)
    )
    icing = path("M4 44C4 34 106 34 106 44V54Q98 66 90 54Q82 66 72 54Q64 66 55 54Q46 66 38 54Q30 66 20 54Q12 66 4 54Z", WHITE)
    return lit + rect(4, 44, 102, 38, "#e58ba2", r=4) + icing


def graduation_cap(x: float, y: float, scale: float = 1) -> Shape:
    """The cap of a graduate around (x, y), 100 wide."""
    cap = path("M-28 4V24C-28 34 28 34 28 24V4Z", INK) + path("M0 -22L50 0L0 22L-50 0Z", INK)
    return place(cap + path("M0 0L40 8V30", stroke=ORANGE, width=4) + circle(40, 32, 4, ORANGE), x, y, scale)


def cat() -> Shape:
    """A sitting cat, 60 wide and 90 high."""
    fur, pale = "#8d949a", "#eef1f3"
    tail = path("M46 82C66 84 66 58 54 54", stroke=INK, width=13) + path("M46 82C66 84 66 58 54 54", stroke=fur, width=8)
    body = path("M12 88C8 60 16 44 28 44C40 44 50 60 46 88Z", fur) + path("M22 88C20 70 36 70 34 88Z", pale, width=1.6)
    ears = path("M10 22L8 2L22 10ZM46 22L48 2L34 10Z", fur)
    face = (
        circle(20, 24, 2.4, INK)
        + circle(36, 24, 2.4, INK)
        + path("M25 31H31L28 34ZM28 34V38M6 30H14M6 36L14 34M50 30H42M50 36L42 34", width=1.8)
    )
    return tail + body + ears + ellipse(28, 26, 20, 18, fur) + face


def chef_hat() -> Shape:
    """A cook's hat, in the box of a bust."""
    return path("M30 30V12C18 10 22 -8 36 -4C42 -16 58 -16 64 -4C78 -8 82 10 70 12V30Z", WHITE)


def pizza(x: float, y: float, r: float = 40) -> Shape:
    """A pizza around (x, y) without one slice of six."""
    edge = f"M{number(x)} {number(y)}L{number(x + r)} {number(y)}A{number(r)} {number(r)} 0 1 1 {number(x + r * 0.5)} {number(y - r * 0.866)}Z"
    dots = "".join(
        circle(x + dx * r, y + dy * r, r * 0.13, RED, width=1.6)
        for dx, dy in ((-0.5, -0.3), (-0.3, 0.5), (0.4, 0.5), (0, -0.6), (-0.1, 0.1))
    )
    return path(edge, YELLOW, stroke="#8a5a34", width=r * 0.13) + dots


def pizza_slice(x: float, y: float, r: float = 40) -> Shape:
    """A slice of it, its point at (x, y)."""
    d = f"M{number(x)} {number(y)}L{number(x + r)} {number(y)}A{number(r)} {number(r)} 0 0 0 {number(x + r * 0.5)} {number(y - r * 0.866)}Z"
    return path(d, YELLOW, stroke="#8a5a34", width=r * 0.13) + circle(x + r * 0.55, y - r * 0.3, r * 0.13, RED, width=1.6)
