"""What people have with them or about them, and what carries an idea by itself: a tin to collect for charity, a case for work, a thermometer."""

from __future__ import annotations

from math import cos, pi, sin

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
from easyread.drawing.letters import letters
from easyread.drawing.signs import arrow, digits, digits_width, heart, star
from easyread.drawing.things import coin


def charity_tin() -> Shape:
    """A tin to collect money in, with a heart on it and a coin over its slot, 76 wide and 100 high."""
    tin = path("M6 38V92C6 102 70 102 70 92V38Z", ORANGE) + ellipse(38, 38, 32, 10, YELLOW) + path("M24 38H52", width=6)
    return tin + coin(38, 16, 16) + heart(38, 74, 1.1)


def briefcase(colour: str = BROWN) -> Shape:
    """A briefcase 60 wide and 48 high."""
    handle = path("M20 12V2H40V12", width=5)
    return handle + rect(0, 11, 60, 37, colour, r=5) + path("M0 28H60", width=3) + rect(25, 23, 10, 10, YELLOW, r=2)


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
    """A year by its number, 64 wide and 90 high."""
    head = rect(0, 0, 64, 90, WHITE, r=5) + rect(0, 0, 64, 30, RED, r=5) + letters("Year", 32, 7, 14, WHITE, 3)
    return head + digits(label, 32 - digits_width(label, 38) / 2, 41, 38, INK, 6)


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


def snowflake(x: float, y: float, r: float = 12) -> Shape:
    """A blue snowflake around (x, y)."""
    arms = "M0 -12V12M-10.4 -6L10.4 6M-10.4 6L10.4 -6"
    return place(path(arms, stroke=BLUE, width=4.4), x, y, r / 12)


def thermometer(x: float, y: float, filled: float, colour: str, scale: float = 1) -> Shape:
    """A thermometer whose bulb is around (x, y), 120 high, its column `filled` from 0 to 1."""
    high = 84 * filled
    marks = path("M9 -88H19M9 -68H19M9 -48H19M9 -28H19", width=2.6)
    tube = rect(-9, -102, 18, 100, WHITE, r=9) + circle(0, 8, 18, colour) + rect(-4, -high, 8, high + 4, colour, stroke="none")
    return place(marks + tube, x, y, scale)


def megaphone(x: float, y: float, scale: float = 1) -> Shape:
    """A megaphone that points right, its mouthpiece at (x, y), 74 wide."""
    horn = path("M8 -11L62 -32V32L8 11Z", RED) + path("M62 -34C76 -22 76 22 62 34Z", "#f4f7f9")
    return place(path("M20 12V30H32V16", BROWN) + horn + rect(0, -9, 11, 18, WHITE, r=3), x, y, scale)


def cake_slice(x: float, y: float, scale: float = 1) -> Shape:
    """A slice of cake on a plate, its foot in the middle at (x, y), 60 wide."""
    side = path("M-24 -6V-30L24 -22V-4Z", "#f3c98a") + path("M-24 -18L24 -13", stroke=RED, width=4)
    top = path("M-24 -30L12 -44L24 -22Z", "#fbe3ee") + circle(2, -36, 6, RED)
    return place(path("M-34 -6H34C32 4 22 6 0 6C-22 6 -32 4 -34 -6Z", WHITE) + side + top, x, y, scale)


def teddy(x: float, y: float, scale: float = 1) -> Shape:
    """A teddy bear that sits, around (x, y), 60 high."""
    fur = "#c98f52"
    ears = circle(-13, -26, 8, fur) + circle(13, -26, 8, fur)
    limbs = circle(-17, 4, 8, fur) + circle(17, 4, 8, fur) + circle(-13, 24, 9, fur) + circle(13, 24, 9, fur)
    face = circle(-6, -18, 2.4, INK, stroke="none") + circle(6, -18, 2.4, INK, stroke="none") + circle(0, -11, 3.4, INK)
    return place(ears + circle(0, 9, 19, fur) + limbs + circle(0, -15, 17, fur) + face, x, y, scale)


def sunset_window(x: float, y: float, scale: float = 1) -> Shape:
    """A window with the sun going down behind a hill, 84 wide and 72 high."""
    sky = (
        rect(0, 0, 84, 72, "#f7b27a") + path("M22 52A20 20 0 0 1 62 52Z", RED) + path("M0 52C24 42 60 42 84 52V72H0Z", "#5c7f55")
    )
    return place(sky + rect(0, 0, 84, 72) + path("M42 0V72"), x, y, scale)


def bolt(x: float, y: float, scale: float = 1, turn: float = 0) -> Shape:
    """A red flash of pain, its point at (x, y)."""
    return place(path("M0 0L-4 -22L5 -20L-2 -46L14 -34L8 -30L18 -16L8 -18Z", RED, width=2), x, y, scale, turn=turn)


def tear(x: float, y: float, scale: float = 1) -> Shape:
    """A tear whose top is at (x, y), 22 high."""
    return place(path("M0 0C6 9 9 13 6 18C3 23 -3 23 -6 18C-9 13 -6 9 0 0Z", "#8ecae6"), x, y, scale)


def ear(x: float, y: float, scale: float = 1, skin: str = "#d79a67") -> Shape:
    """An ear around (x, y), 60 wide and 84 high."""
    outer = "M-22 4C-34 -28 -18 -44 4 -42C30 -40 34 -10 18 8C10 18 12 40 -6 40C-20 40 -18 20 -22 4Z"
    return place(path(outer, skin) + path("M-10 -6C-16 -28 16 -32 16 -12C16 0 2 0 2 14"), x, y, scale)


def open_eye(x: float, y: float, scale: float = 1) -> Shape:
    """An eye that reads, around (x, y), 68 wide."""
    lids = path("M-34 0C-16 -27 16 -27 34 0C16 27 -16 27 -34 0Z", WHITE, width=4)
    return place(lids + circle(0, 0, 14, BROWN) + circle(0, 0, 6, INK), x, y, scale)


def suitcase(x: float, y: float, scale: float = 1) -> Shape:
    """A packed bag, its top left at (x, y), 46 wide and 34 high."""
    return place(path("M15 0V-9H31V0", width=5) + rect(0, 0, 46, 34, BROWN, r=4) + path("M0 12H46", width=2), x, y, scale)


def ribbon(x: float, y: float, scale: float = 1, colour: str = PINK) -> Shape:
    """A looped ribbon, 50 high, as people wear it for those who have cancer."""
    band = "M-14 26L8 -12C16 -26 -16 -26 -8 -12L14 26"
    return place(path(band, stroke=INK, width=15) + path(band, stroke=colour, width=10), x, y, scale)


def smiley(x: float, y: float, r: float = 36, *, sad: bool = False) -> Shape:
    """A yellow face that smiles, or is sad."""
    eyes = circle(-11, -9, 4, INK) + circle(11, -9, 4, INK)
    mouth = path("M-16 19C-10 6 10 6 16 19", width=5) if sad else path("M-20 4C-14 24 14 24 20 4Z", WHITE)
    return place(circle(0, 0, 36, YELLOW) + eyes + mouth, x, y, r / 36)


def flip_chart(sheet: Shape = "") -> Shape:
    """A flip chart on its legs, 110 wide and 160 high. The sheet is 102 by 104 at (4, 10)."""
    legs = path("M20 112L6 158M90 112L104 158", width=6)
    return legs + rect(4, 6, 102, 110, WHITE, r=3) + rect(0, 0, 110, 12, BROWN, r=3) + sheet


def candle(x: float, y: float) -> Shape:
    """A lit candle standing on (x, y), 44 high."""
    flame = path("M0 -44C8 -34 8 -28 0 -26C-8 -28 -8 -34 0 -44Z", ORANGE)
    return rect(x - 7, y - 24, 14, 24, CREAM) + place(flame, x, y) + path(f"M{x} {y - 26}v2")


def inhaler(x: float, y: float, scale: float = 1) -> Shape:
    """A blue inhaler whose mouthpiece points left to (x, y), 60 wide and 92 high."""
    body = path("M0 -14H30V-62H60V12C60 18 56 20 50 20H30C26 20 24 16 22 14L0 12Z", BLUE)
    return place(rect(35, -82, 20, 26, "#c9ced3", r=4) + body + path("M0 -14V12", width=5), x, y, scale)


def tee(x: float, y: float, colour: str, scale: float = 1) -> Shape:
    """A T-shirt, its middle at (x, y), 72 wide and 64 high."""
    d = "M-16 -32C-10 -22 10 -22 16 -32L36 -20L27 0L18 -6V32H-18V-6L-27 0L-36 -20Z"
    return place(path(d, colour), x, y, scale)


def infinity(x: float, y: float, scale: float = 1) -> Shape:
    """The loop in many colours that stands for autism, around (x, y), 112 wide."""
    loop = "M0 0C16 -30 52 -30 52 0C52 30 16 30 0 0C-16 -30 -52 -30 -52 0C-52 30 -16 30 0 0Z"
    parts = (
        ("M0 0C-16 -30 -52 -30 -52 0", RED),
        ("M-52 0C-52 30 -16 30 0 0", ORANGE),
        ("M0 0C16 -30 52 -30 52 0", "#007f3b"),
        ("M52 0C52 30 16 30 0 0", BLUE),
    )
    return place(path(loop, stroke=INK, width=19) + "".join(path(d, stroke=colour, width=13) for d, colour in parts), x, y, scale)


def ear_defenders(x: float, y: float, scale: float = 1) -> Shape:
    """Headphones that keep noise out, for a head whose ears are 46 apart around (x, y)."""
    band = path("M-24 0C-26 -48 26 -48 24 0", width=6)
    return place(band + rect(-33, -10, 14, 26, BLUE, r=6) + rect(19, -10, 14, 26, BLUE, r=6), x, y, scale)


def new_burst(x: float, y: float, r: float) -> Shape:
    """The mark that packets have for what is new, around (x, y)."""
    return place(
        "".join(
            rect(-26, -26, 52, 52, RED, stroke=RED).replace("<rect", f'<rect transform="rotate({turn})"') for turn in (0, 30, 60)
        )
        + letters("New", 0, -10, 20, WHITE, 4.4),
        x,
        y,
        r / 36,
    )


def browser_window(w: float, h: float, colour: str, bar: float = 22) -> Shape:
    """An empty window of a web browser from (0, 0), with a coloured bar and three dots on top."""
    dots = "".join(circle(bar / 2 + i * bar * 0.6, bar / 2, bar / 5.5, WHITE, stroke="none") for i in range(3))
    return rect(0, 0, w, h, WHITE, r=5) + rect(0, 0, w, bar, colour, r=5) + dots


def leading() -> Shape:
    """For a chart: one who goes ahead, and two who follow, 92 wide."""
    people = ((18, 64, 8, GREY), (38, 64, 8, GREY), (84, 46, 14, BLUE))
    return arrow(14, 30, 60, 30, GREEN, 12) + "".join(
        path(f"M{x - r} {y + 3 * r}C{x - r} {y + r} {x + r} {y + r} {x + r} {y + 3 * r}Z", colour) + circle(x, y, r, colour)
        for x, y, r, colour in people
    )


def spanner(x: float, y: float, scale: float = 1, turn: float = 0) -> Shape:
    """A spanner whose jaws are around (x, y), 70 long."""
    d = "M-5 14V62A6 6 0 0 0 7 62V14A16 16 0 0 0 12 -14V2L1 8L-10 2V-14A16 16 0 0 0 -5 14Z"
    return place(path(d, GREY), x, y, scale, turn=turn)


def gravestone(x: float, y: float, scale: float = 1) -> Shape:
    """A gravestone standing on (x, y), 44 wide and 58 high, with flowers."""
    stone = path("M-22 0V-36C-22 -64 22 -64 22 -36V0Z", GREY) + path("M-10 -34H10M-10 -24H10", width=4)
    return place(stone + path("M-30 0H30", width=5) + circle(-16, -5, 5, RED) + circle(-6, -4, 5, YELLOW), x, y, scale)


def chain(x: float, y: float, scale: float) -> Shape:
    """Two links of a chain that lie across, around (x, y), 140 wide."""
    links = ((-70, 78), (-8, 78))
    return place(
        "".join(
            rect(left_end, -21, w, 42, r=21, width=18) + rect(left_end, -21, w, 42, r=21, stroke=ORANGE, width=11)
            for left_end, w in links
        ),
        x,
        y,
        scale,
    )
