"""Papers, screens, money, tools and other objects."""

from __future__ import annotations

from math import cos, pi, sin

from easyread.drawing.ink import (
    BLUE,
    BROWN,
    CREAM,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    LEAF,
    NAVY,
    PALE_BLUE,
    PINK,
    PURPLE,
    RED,
    SKY,
    WHITE,
    WOOD,
    YELLOW,
    Shape,
    circle,
    ellipse,
    number,
    path,
    place,
    rect,
    thick,
)
from easyread.drawing.letters import letters
from easyread.drawing.signs import digits, digits_width


def paper(lines: int = 4, *, ticks: bool = False, w: float = 76, h: float = 96) -> Shape:
    """A sheet of writing, with ticks beside its lines when asked."""
    gap = (h - 24) / max(lines, 1)
    left = 26 if ticks else 12
    rows = "".join(path(f"M{left} {number(18 + i * gap)}H{number(w - 12)}", width=4) for i in range(lines))
    marks = "".join(path(f"M9 {number(18 + i * gap)}l4 5 8 -10", stroke=GREEN, width=4) for i in range(lines)) if ticks else ""
    return rect(0, 0, w, h, WHITE, r=3) + rows + marks


def clipboard(lines: int = 4, *, ticks: bool = True) -> Shape:
    """A clipboard 92 wide and 116 high."""
    return rect(0, 10, 92, 106, WOOD, r=6) + place(paper(lines, ticks=ticks, w=76, h=88), 8, 22) + rect(30, 2, 32, 16, GREY, r=5)


def book(colour: str = BLUE) -> Shape:
    """A thick closed book from the front, 84 wide and 104 high."""
    return path("M10 6H84V104H10C4 104 0 100 0 96V16C0 10 4 6 10 6Z", colour) + path(
        "M4 94C6 90 8 90 12 90H84V100H12C8 100 5 98 4 94Z", WHITE
    )


def open_book() -> Shape:
    """A booklet held open, 112 wide and 76 high. The left page is left for a picture."""
    return path("M56 12C40 2 20 2 2 8V70C20 64 40 64 56 74Z", WHITE) + path("M56 12C72 2 92 2 110 8V70C92 64 72 64 56 74Z", WHITE)


def easy_read_booklet() -> Shape:
    """A booklet with a picture on the left and words on the right, 112 wide and 76 high."""
    lines = path("M66 24C78 19 90 18 100 20M66 36C78 31 90 30 100 32M66 48C78 43 90 42 98 44", width=4)
    return open_book() + circle(29, 26, 8, YELLOW) + path("M14 56L26 38L34 48L40 42L48 57", LEAF) + lines


def leaflet() -> Shape:
    """A leaflet with the i of information, 70 wide and 90 high."""
    return (
        rect(0, 0, 70, 90, WHITE, r=4)
        + circle(35, 28, 18, BLUE)
        + path("M35 27V37", stroke=WHITE, width=6)
        + circle(35, 19, 3, WHITE, stroke="none")
        + path("M12 58H58M12 72H48", width=4)
    )


def laptop(screen: Shape = "") -> Shape:
    """A laptop 130 wide and 92 high. The screen is 106 by 62 at (12, 8)."""
    return rect(6, 2, 118, 74, DARK_GREY, r=6) + rect(12, 8, 106, 62, WHITE) + screen + path("M0 78H130L124 92H6Z", GREY)


def monitor(screen: Shape = "") -> Shape:
    """A computer screen 130 wide and 112 high. The glass is 114 by 74 at (8, 8)."""
    return (
        rect(0, 0, 130, 90, DARK_GREY, r=6)
        + rect(8, 8, 114, 74, WHITE)
        + screen
        + rect(55, 90, 20, 14, DARK_GREY)
        + rect(35, 102, 60, 9, GREY, r=3)
    )


def small_person(x: float, top: float) -> Shape:
    """Somebody as small as on a list or a chart, 16 wide, the middle of the head at (x, top)."""
    left, right, foot, neck = (number(each) for each in (x - 8, x + 8, top + 14, top + 4))
    body = path(f"M{left} {foot}C{left} {neck} {right} {neck} {right} {foot}Z", PURPLE, stroke="none")
    return circle(x, top, 5, PURPLE, stroke="none") + body


def people_list(x: float, y: float, rows: int = 3) -> Shape:
    """People with lines beside them, as on a list of people."""
    return "".join(
        small_person(x, top) + path(f"M{number(x + 18)} {number(top + 5)}H{number(x + 78)}", width=4)
        for top in (y + i * 20 for i in range(rows))
    )


def bars(x: float, y: float, heights: tuple[int, ...], colour: str = BLUE) -> Shape:
    """A bar chart standing on (x, y)."""
    return "".join(rect(x + i * 20, y - h, 14, h, colour) for i, h in enumerate(heights)) + path(
        f"M{number(x - 6)} {number(y)}H{number(x + len(heights) * 20 + 2)}"
    )


def telephone() -> Shape:
    """A desk telephone 120 wide and 92 high."""
    return telephone_base() + handset()


def telephone_base() -> Shape:
    """A telephone without its handset, in the box of `telephone`."""
    keys = "".join(rect(46 + c * 11, 54 + r * 10, 7, 6, WHITE, stroke="none") for r in range(3) for c in range(3))
    return path("M24 40H96L112 86C113 90 110 92 106 92H14C10 92 7 90 8 86Z", BLUE) + keys


def handset() -> Shape:
    """What you hold of a telephone, 112 wide and 42 high."""
    return path(
        "M4 30C4 -2 116 -2 116 30V36C116 40 113 42 109 42H93C89 42 86 40 86 36V28C76 22 44 22 34 28V36C34 40 31 42 27 42H11C7 42 4 40 4 36Z",
        INK,
    )


def mobile(screen: Shape = "") -> Shape:
    """A mobile phone 44 wide and 80 high."""
    return rect(0, 0, 44, 80, DARK_GREY, r=8) + rect(5, 10, 34, 56, WHITE, r=2) + screen + circle(22, 73, 3, WHITE, stroke="none")


def envelope() -> Shape:
    """An envelope with the sign of e-mail, 130 wide and 92 high."""
    at = circle(65, 52, 9, width=4.5) + path(
        "M74 44V55C74 62 84 62 86 53C88 36 76 28 65 28C51 28 42 39 42 52C42 66 52 76 65 76C71 76 76 74 80 71", width=4.5
    )
    return (
        rect(0, 0, 130, 92, WHITE, r=6)
        + path("M2 4L42 38M128 4L88 38M2 88L40 60M128 88L90 60")
        + circle(65, 52, 29, PALE_BLUE, stroke="none")
        + at
    )


def headphones() -> Shape:
    """Headphones 70 wide and 80 high."""
    return path("M10 46V36C10 -4 60 -4 60 36V46", width=7) + rect(2, 40, 18, 36, BLUE, r=8) + rect(50, 40, 18, 36, BLUE, r=8)


def braille(columns: str = "101110 110000 100100") -> Shape:
    """Braille cells, each six dots read down the left column and then the right, 48 apart."""

    def cell(dots: str, x: float) -> Shape:
        places = ((0, 0), (0, 24), (0, 48), (22, 0), (22, 24), (22, 48))
        return "".join(circle(x + dx, dy, 8, INK if dot == "1" else WHITE) for dot, (dx, dy) in zip(dots, places, strict=True))

    return "".join(cell(dots, i * 62) for i, dots in enumerate(columns.split()))


def coin(x: float, y: float, r: float = 18) -> Shape:
    """A pound coin around (x, y)."""
    pound = "M7 -8C5 -14 -5 -13 -5 -5C-5 0 -3 2 -4 9H8M-8 1H4"
    return circle(x, y, r, "#c9ced3") + circle(x, y, r * 0.8, YELLOW, width=1.6) + place(path(pound, width=3.4), x, y, r / 19)


def coins(x: float, y: float, count: int) -> Shape:
    """A stack of coins standing on (x, y), 40 wide and 10 high for each."""
    return "".join(
        path(f"M{number(x)} {number(y - i * 10 - 8)}v6c0 8 40 8 40 0v-6Z", "#f0bf4c")
        + ellipse(x + 20, y - i * 10 - 8, 20, 6, YELLOW)
        for i in range(count)
    )


def banknote(pounds: str = "5") -> Shape:
    """A bank note 90 wide and 48 high, in the colour of an English 5, 10 or 20 pound note."""
    colour, deep = {"5": ("#b9dccb", "#2e7d6b"), "10": ("#f3c79a", "#9b4a1f"), "20": ("#d9c4ea", "#5e3a80")}[pounds]
    head = circle(68, 18, 7, WHITE, width=1.6) + path("M56 38C56 26 80 26 80 38Z", WHITE, width=1.6)
    return rect(0, 0, 90, 48, colour, r=3) + head + letters("£", 14, 13, 22, deep, 4) + digits(pounds, 24, 13, 22, deep, 4)


def purse() -> Shape:
    """An open, empty purse 110 wide and 84 high."""
    return (
        path("M6 30C20 4 90 4 104 30Z", "#3b2416")
        + path("M2 30H108V74C108 80 104 84 98 84H12C6 84 2 80 2 74Z", BROWN)
        + circle(55, 40, 5, YELLOW)
    )


def ambulance() -> Shape:
    """An English ambulance, yellow with green squares, facing left with the cab in front, 150 wide and 84 high."""
    body = (
        path("M146 12C146 6 142 4 138 4H58V66H146Z", "#ffe14d")
        + path("M58 18H32L8 42V66H58Z", "#ffe14d")
        + path("M50 24H35L20 40H50Z", SKY)
    )
    squares = "".join(
        rect(60 + i * 14, 36 + row * 10, 14, 10, GREEN if (i + row) % 2 else "#ffe14d", stroke="none")
        for i in range(6)
        for row in range(2)
    )
    lamps = rect(62, -4, 18, 9, BLUE, r=3) + rect(118, -4, 18, 9, BLUE, r=3)
    wheels = "".join(circle(x, 68, 14, INK) + circle(x, 68, 5, GREY) for x in (118, 38))
    return lamps + body + squares + path("M60 36H144M60 56H144", width=1.6) + rect(110, 10, 22, 18, SKY, r=2) + wheels


def magnifier(x: float, y: float, r: float = 40) -> Shape:
    """A magnifying glass whose lens is around (x, y)."""
    a = r * 0.72
    handle = thick(f"M{number(x + a)} {number(y + a)}L{number(x + a + r * 0.7)} {number(y + a + r * 0.7)}", BROWN, 12)
    return handle + circle(x, y, r, stroke=INK, width=12) + circle(x, y, r, stroke=BLUE, width=6.8)


def light_bulb(x: float, y: float, scale: float = 1) -> Shape:
    """A shining light bulb around (x, y), 100 wide."""
    rays = path("M0 -50V-62M-36 -36L-45 -45M36 -36L45 -45M-50 0H-62M50 0H62", width=5)
    glass = path("M-18 26C-20 14 -34 6 -34 -10A34 34 0 0 1 34 -10C34 6 20 14 18 26Z", YELLOW)
    return place(rays + glass + path("M-8 26V6L0 12L8 6V26") + rect(-16, 26, 32, 20, GREY, r=4) + path("M-16 36H16"), x, y, scale)


def balance(x: float, y: float) -> Shape:
    """Level scales around (x, y), 160 wide and 110 high."""
    pans = "".join(
        path(f"M{x + dx} {y - 40}L{x + dx - 26} {y + 14}H{x + dx + 26}Z")
        + path(f"M{x + dx - 30} {y + 14}C{x + dx - 26} {y + 32} {x + dx + 26} {y + 32} {x + dx + 30} {y + 14}Z", YELLOW)
        for dx in (-56, 56)
    )
    return path(f"M{x} {y - 48}V{y + 50}M{x - 56} {y - 40}H{x + 56}", width=7) + rect(x - 34, y + 48, 68, 12, BROWN, r=4) + pans


def gear(x: float, y: float, r: float, colour: str) -> Shape:
    """A wheel with eight teeth around (x, y)."""
    turns = (pi * i / 4 for i in range(8))
    spokes = "".join(f"M{number(x)} {number(y)}L{number(x + (r + 8) * cos(a))} {number(y + (r + 8) * sin(a))}" for a in turns)
    return thick(spokes, colour, r * 0.36) + circle(x, y, r, colour) + circle(x, y, r * 0.4, WHITE)


def target(x: float, y: float, r: float = 44) -> Shape:
    rings = ((1, RED), (0.72, WHITE), (0.44, RED), (0.16, WHITE))
    return "".join(circle(x, y, r * part, colour) for part, colour in rings)


def microscope() -> Shape:
    """A microscope 90 wide and 120 high."""
    return (
        path("M66 30C92 50 88 92 60 102", width=15)
        + path("M66 30C92 50 88 92 60 102", stroke=GREY, width=10)
        + place(
            rect(-12, -34, 24, 62, DARK_GREY, r=5) + rect(-8, -50, 16, 16, GREY) + rect(-7, 28, 14, 16, GREY), 44, 46, 1, turn=20
        )
        + rect(10, 86, 44, 9, GREY, r=3)
        + rect(6, 106, 80, 12, DARK_GREY, r=5)
    )


def mug(x: float, y: float, colour: str = BLUE, scale: float = 1) -> Shape:
    """A mug standing on (x, y), 30 wide."""
    return place(
        path("M30 -20H38C46 -20 46 -6 38 -6H30")
        + path("M0 -26H32V-4C32 0 28 0 26 0H6C2 0 0 -2 0 -4Z", colour)
        + path("M10 -34q4 -4 0 -9M20 -34q4 -4 0 -9", stroke=DARK_GREY),
        x,
        y,
        scale,
    )


def barrier(up: bool) -> Shape:
    """A barrier across a way, 200 wide, its post at the left foot (0, 0)."""
    pole = rect(6, -9, 176, 18, WHITE, r=4) + "".join(path(f"M{x} -9h24l-8 18h-24Z", RED) for x in (36, 88, 140))
    return place(pole, 12, -92, 1, turn=-42 if up else 0) + rect(0, -100, 24, 100, DARK_GREY, r=3)


def box(colour: str = WOOD) -> Shape:
    """An open box 128 wide and 100 high."""
    return rect(8, 24, 112, 76, colour) + path("M8 24L-6 6H50L64 24L78 6H134L120 24Z", "#c58b4e")


def shield(colour: str = "#8ecae6") -> Shape:
    """A shield 90 wide and 106 high."""
    return path("M45 2C58 14 74 18 88 18C90 58 78 88 45 104C12 88 0 58 2 18C16 18 32 14 45 2Z", colour)


def pencil(x: float, y: float, scale: float = 1, turn: float = 40) -> Shape:
    """A pencil with its point at (x, y), 90 long."""
    return place(
        path("M0 0L-8 -18V-80H8V-18Z", YELLOW)
        + path("M0 0L-8 -18H8Z", CREAM)
        + path("M0 0L-3 -7H3Z", INK)
        + rect(-8, -90, 16, 10, PINK),
        x,
        y,
        scale,
        turn=turn,
    )


def number_card(text: str, height: float = 46, colour: str = BLUE) -> Shape:
    """A white disc with a number, around (0, 0)."""
    width = digits_width(text, height)
    return circle(0, 0, max(width, height) * 0.78, WHITE, width=4) + digits(text, -width / 2, -height / 2, height, colour, 6)


def bus() -> Shape:
    """An English bus seen from the pavement: it goes to the left and its door is at its front, 150 wide and 98 high."""
    windows = "".join(rect(x, 12, 24, 26, SKY, r=3) for x in (58, 86, 114))
    door = rect(14, 14, 34, 66, WHITE, r=3) + path("M31 14V80") + rect(18, 20, 9, 34, SKY) + rect(35, 20, 9, 34, SKY)
    wheels = "".join(circle(x, 84, 14, INK) + circle(x, 84, 5, GREY) for x in (62, 122))
    return (
        rect(2, 2, 146, 84, RED, r=9)
        + windows
        + door
        + path("M54 54H144", stroke=WHITE, width=5)
        + rect(3, 20, 6, 24, SKY)
        + wheels
    )


def police_car() -> Shape:
    """A police car with blue and yellow squares, 150 wide and 70 high."""
    body = path("M6 44C6 34 14 30 30 28L50 8H102L122 28C138 30 144 34 144 44V56H6Z", "#f4f7f9")
    squares = "".join(rect(10 + i * 21, 34, 21, 12, BLUE if i % 2 else "#ffe14d", width=1.6) for i in range(6))
    glass = path("M56 14H73V28H42ZM79 14H98L112 28H79Z", SKY)
    wheels = "".join(circle(x, 56, 12, INK) + circle(x, 56, 4, GREY) for x in (36, 114))
    return rect(64, 0, 24, 8, BLUE, r=2) + body + glass + squares + wheels


def bank_card(colour: str = BLUE) -> Shape:
    """A bank card 90 wide and 58 high."""
    return rect(0, 0, 90, 58, colour, r=6) + rect(12, 14, 18, 14, YELLOW, r=2) + path("M12 42H50", stroke=WHITE, width=5)


def key(x: float, y: float, scale: float = 1) -> Shape:
    """A door key around (x, y), 70 wide."""
    return place(thick("M16 0H56V13M44 0V11", YELLOW, 5) + circle(0, 0, 16, YELLOW) + circle(0, 0, 6, WHITE), x, y, scale)


def syringe(x: float, y: float, scale: float = 1, turn: float = 0, fluid: str = YELLOW) -> Shape:
    """A syringe whose needle's tip is at (x, y). It points left."""
    barrel = rect(32, -10, 58, 20, SKY, r=2) + path("M0 0H32", width=3.6) + path("M44 -10V-2M56 -10V-2M68 -10V-2", width=2)
    return place(
        barrel + rect(52, -8, 38, 16, fluid, stroke="none") + path("M90 0H112M112 -12V12M90 -14V14", width=5),
        x,
        y,
        scale,
        turn=turn,
    )


def blood_tube(x: float, y: float, scale: float = 1, turn: float = 0) -> Shape:
    """A small tube of blood, 22 wide and 70 high, its top left at (x, y)."""
    return place(
        path("M3 12H19V58C19 70 3 70 3 58Z", WHITE)
        + path("M3 28H19V58C19 70 3 70 3 58Z", "#b3202a")
        + rect(0, 0, 22, 14, PURPLE, r=3),
        x,
        y,
        scale,
        turn=turn,
    )


def blood_pressure_cuff() -> Shape:
    """A blood pressure machine that shows a heart, 84 wide and 62 high."""
    return (
        rect(0, 0, 84, 62, WHITE, r=8)
        + rect(10, 9, 64, 32, "#dcefd5", r=3)
        + digits("120", 16, 14, 12, INK, 3)
        + path("M52 30l5 -9 5 14 5 -8", stroke=RED, width=3)
        + circle(22, 51, 5, BLUE)
        + circle(42, 51, 5, GREY)
    )


def passport(photo: Shape = "") -> Shape:
    """A card with a photograph on it, 112 wide and 72 high. The photograph is 36 by 44 at (8, 18)."""
    stripe = rect(0, 0, 112, 12, "#e58ba2", r=4, width=1.6)
    return (
        rect(0, 0, 112, 72, "#fbeef3", r=6)
        + stripe
        + rect(8, 18, 36, 46, SKY)
        + photo
        + path("M54 26H102M54 40H102M54 54H82", width=4)
    )


def padlock(x: float, y: float, scale: float = 1) -> Shape:
    """A locked padlock around (x, y), 60 wide and 80 high."""
    return place(
        thick("M-17 -4V-18C-17 -42 17 -42 17 -18V-4", GREY, 7)
        + rect(-30, -6, 60, 46, YELLOW, r=6)
        + circle(0, 12, 6, INK)
        + path("M0 14V26", width=6),
        x,
        y,
        scale,
    )


def bill(x: float, y: float, scale: float = 1) -> Shape:
    """A bill with an amount to pay, 76 wide and 100 high."""
    top = rect(0, 0, 76, 20, "#f7b7a3", r=3)
    return place(
        rect(0, 0, 76, 100, WHITE, r=3)
        + top
        + path("M12 34H64M12 46H52", width=4)
        + rect(12, 60, 52, 28, CREAM)
        + letters("£", 26, 66, 16, RED, 3.4)
        + digits("50", 36, 66, 16, RED, 3.4),
        x,
        y,
        scale,
    )


def ballot_box() -> Shape:
    """A box for votes, 120 wide and 96 high, its slot at (60, 12)."""
    return (
        path("M14 20H106L116 4H4Z", "#4f6d7a")
        + rect(4, 20, 112, 76, NAVY)
        + path("M36 12H84", stroke=INK, width=7)
        + rect(34, 42, 52, 34, WHITE, r=2)
        + path("M50 50L70 68M70 50L50 68", width=5)
    )


def form_sheet() -> Shape:
    """A form with boxes to fill in, 100 wide and 136 high."""
    rows = "".join(path(f"M12 {y}H38", width=4) + rect(46, y - 10, 42, 20, PALE_BLUE, r=3) for y in (26, 58, 90))
    return rect(0, 0, 100, 136, WHITE, r=3) + rows + path("M12 116H70", width=4)


def letter_sheet() -> Shape:
    """A letter that comes out of its envelope, 120 wide and 112 high."""
    back = rect(0, 40, 120, 72, "#e8ddc8", r=4)
    return (
        back
        + rect(12, 0, 96, 90, WHITE, r=3)
        + path("M26 20H94M26 38H94", width=4)
        + path("M0 46L60 84L120 46V108C120 111 118 112 116 112H4C2 112 0 111 0 108Z", CREAM)
    )


def toilet() -> Shape:
    """A toilet from the side, its lid up, 92 wide and 124 high."""
    bowl = path("M22 56H92C92 84 74 92 66 104L70 124H30L32 104C24 96 22 80 22 56Z", WHITE)
    return (
        rect(0, 14, 30, 62, WHITE, r=4)
        + path("M30 50L38 4", width=9)
        + bowl
        + rect(20, 48, 74, 11, WHITE, r=5)
        + path("M6 26H16", width=5)
    )


def wheelchair_sign(x: float, y: float, scale: float = 1, colour: str = WHITE) -> Shape:
    """The sign for what is accessible, in one colour, around (x, y), 110 wide."""
    body = path("M-14 -32V10H22L40 46", stroke=colour, width=14) + path("M-14 -12H18", stroke=colour, width=12)
    wheel = path("M-26 -2A34 34 0 1 0 26 36", stroke=colour, width=12)
    return place(circle(-14, -54, 12, colour, stroke="none") + body + wheel, x, y, scale)


def web_page() -> Shape:
    """A page on a screen, 106 wide and 62 high, for `laptop` and `monitor`."""
    return path("M22 24H60M22 38H60M22 52H48", width=4) + rect(74, 20, 34, 34, "#8ecae6")
