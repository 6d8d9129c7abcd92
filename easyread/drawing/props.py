"""Props: what people have with them or about them in a scene."""

from __future__ import annotations

from easyread.drawing.ink import BLUE, BROWN, CREAM, INK, ORANGE, PINK, RED, WHITE, YELLOW, Shape, circle, path, place, rect


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
