"""Parts of the body, medicine, food and drink."""

from __future__ import annotations

from easyread.drawing.ink import (
    BRICK,
    CREAM,
    DARK_GREY,
    GREY,
    LEAF,
    ORANGE,
    PALE_GREY,
    PINK,
    RED,
    SKY,
    WHITE,
    Shape,
    circle,
    ellipse,
    number,
    path,
    place,
    rect,
    thick,
)


def plate() -> Shape:
    """An empty plate with knife and fork, 150 wide and 50 high."""
    cutlery = path("M10 4V18C10 24 22 24 22 18V4M16 4V44M136 4C128 14 130 26 136 28V44", width=3.6)
    return ellipse(75, 26, 48, 20, WHITE) + ellipse(75, 26, 30, 11, PALE_GREY) + cutlery


def apple(x: float, y: float, scale: float = 1) -> Shape:
    """An apple around (x, y), 48 wide."""
    fruit = path(
        "M0 -12C-8 -18 -24 -14 -24 4C-24 18 -12 26 -6 24C-2 22 2 22 6 24C12 26 24 18 24 4C24 -14 8 -18 0 -12Z", "#d5463c"
    )
    return place(
        fruit + path("M0 -12C0 -18 2 -22 5 -25", width=4) + path("M4 -20C8 -28 18 -28 22 -24C18 -18 10 -16 4 -20Z", LEAF),
        x,
        y,
        scale,
    )


def carrot(x: float, y: float, scale: float = 1) -> Shape:
    return place(
        path("M-14 -18C0 -24 16 -20 14 -8L-4 34C-6 38 -10 38 -11 34Z", ORANGE)
        + thick("M0 -20C-6 -30 -4 -36 -2 -38M2 -20C4 -30 8 -34 12 -36", LEAF, 4),
        x,
        y,
        scale,
    )


def bowl() -> Shape:
    """A bowl of fruit and vegetables, 110 wide and 84 high."""
    return carrot(82, 30) + apple(34, 28) + apple(60, 24, 0.9) + path("M2 40H108C106 68 88 82 55 82C22 82 4 68 2 40Z", "#8ecae6")


def brain(x: float, y: float, scale: float = 1) -> Shape:
    """A brain from the side around (x, y), 76 wide."""
    lobe = path(
        "M-34 8C-42 -4 -34 -20 -22 -20C-18 -32 4 -36 12 -28C26 -34 40 -20 36 -8C44 4 34 18 22 16C16 26 2 24 0 16C-12 24 -30 20 -34 8Z",
        "#f4a6b8",
    )
    folds = path(
        "M-22 -20C-14 -20 -10 -14 -12 -8M12 -28C6 -24 4 -16 10 -12M36 -8C28 -8 24 -4 24 2M-34 8C-28 2 -20 2 -16 8M0 16C0 8 6 2 12 4"
    )
    return place(lobe + folds + path("M14 18L20 32H28L26 15", "#e58ba2"), x, y, scale)


def lungs(x: float, y: float, scale: float = 1) -> Shape:
    """Lungs around (x, y), 84 wide and 80 high."""
    pipe = path("M0 -40V-12M0 -12L-12 0M0 -12L12 0", width=9) + path(
        "M0 -40V-12M0 -12L-12 0M0 -12L12 0", stroke="#f7d6d0", width=4
    )
    lobe = "M-8 -14C-10 -32 -24 -30 -32 -12C-42 10 -42 30 -36 36C-28 42 -10 34 -8 26Z"
    return place(path(lobe, "#f4a6a0") + place(path(lobe, "#f4a6a0"), 0, 0, 1, flip=0.001) + pipe, x, y, scale)


def organ_heart(x: float, y: float, scale: float = 1) -> Shape:
    """The heart of a body, around (x, y), 60 wide and 76 high."""
    vessels = (
        path("M-8 -20C-10 -34 -2 -40 6 -38M8 -18C6 -32 16 -40 24 -34M-20 -16C-26 -24 -22 -32 -18 -34", width=11)
        + path("M-8 -20C-10 -34 -2 -40 6 -38", stroke="#d5463c", width=6)
        + path("M8 -18C6 -32 16 -40 24 -34M-20 -16C-26 -24 -22 -32 -18 -34", stroke="#7fa8d6", width=6)
    )
    return place(
        vessels
        + path("M-22 -18C-34 -8 -28 20 8 38C30 22 34 -6 22 -16C12 -24 2 -18 0 -14C-4 -22 -14 -24 -22 -18Z", "#d5463c")
        + path("M4 -8C-2 4 2 16 10 26", stroke=PINK),
        x,
        y,
        scale,
    )


def tooth(x: float, y: float, scale: float = 1) -> Shape:
    """A tooth around (x, y), 56 wide and 76 high."""
    return place(
        path(
            "M0 -28C-14 -40 -30 -30 -26 -8C-24 4 -20 8 -18 24C-16 42 -8 40 -6 26C-4 12 4 12 6 26C8 40 16 42 18 24C20 8 24 4 26 -8C30 -30 14 -40 0 -28Z",
            WHITE,
        ),
        x,
        y,
        scale,
    )


def medicine(x: float, y: float, scale: float = 1, colour: str = "#8ecae6") -> Shape:
    """A bottle of medicine, its top left at (x, y), 50 wide and 76 high."""
    return place(
        rect(6, 18, 38, 58, colour, r=6)
        + rect(10, 2, 30, 18, WHITE, r=3)
        + rect(11, 34, 28, 28, WHITE, r=3)
        + path("M16 42H34M16 52H28", width=3),
        x,
        y,
        scale,
    )


def pills(x: float, y: float, scale: float = 1) -> Shape:
    return place(rect(-22, -8, 44, 16, WHITE, r=8) + path("M0 -8H14C25 -8 25 8 14 8H0Z", RED), x, y, scale, turn=-30) + circle(
        x + 22 * scale, y + 18 * scale, 9 * scale, WHITE
    )


def cigarette(x: float, y: float) -> Shape:
    """A lit cigarette from (x, y), 120 long."""
    smoke = path(f"M{x + 118} {y - 8}c10 -12 -8 -20 4 -34", stroke=DARK_GREY, width=4)
    return rect(x, y, 34, 18, ORANGE) + rect(x + 34, y, 78, 18, WHITE) + rect(x + 104, y, 14, 18, BRICK) + smoke


def bottle() -> Shape:
    """A bottle of wine and a glass, 90 wide and 110 high."""
    wine = path("M14 4H28V34C40 42 40 50 40 58V104H2V58C2 50 2 42 14 34Z", "#4f7a4a") + rect(2, 64, 38, 24, CREAM)
    return (
        wine
        + path("M54 46H88C88 66 82 76 71 76C60 76 54 66 54 46Z", SKY)
        + path("M55 58H87C86 70 80 76 71 76C62 76 56 70 55 58Z", "#a33b4f")
        + path("M71 76V102M58 104H84", width=4)
    )


def scales() -> Shape:
    """Bathroom scales 120 wide and 60 high."""
    return (
        path("M10 26H110L118 54C119 58 116 60 112 60H8C4 60 1 58 2 54Z", GREY)
        + path("M34 26C34 -4 86 -4 86 26Z", WHITE)
        + path("M60 26L68 12", stroke=RED, width=4)
        + ellipse(40, 42, 16, 7, DARK_GREY)
        + ellipse(80, 42, 16, 7, DARK_GREY)
    )


def virus(x: float, y: float, r: float = 34) -> Shape:
    spikes = "".join(
        place(path("M0 0V-12") + circle(0, -16, 5, "#c65b7c"), x, y, 1, turn=turn)
        .replace("M0 0V-12", f"M0 -{number(r)}v-10")
        .replace('cy="-16"', f'cy="-{number(r + 13)}"')
        for turn in range(0, 360, 45)
    )
    return (
        spikes
        + circle(x, y, r, "#e58ba2")
        + circle(x - 10, y - 8, 6, PINK)
        + circle(x + 12, y + 4, 5, PINK)
        + circle(x - 6, y + 14, 4, PINK)
    )


def brain_with_dementia(x: float, y: float, scale: float = 1) -> Shape:
    """A brain with holes in it, around (x, y), 76 wide."""
    holes = "".join(circle(*at, WHITE, stroke=DARK_GREY, width=2) for at in ((20, -14, 12), (6, 11, 9), (-18, -2, 9)))
    return place(brain(0, 0) + holes, x, y, scale)
