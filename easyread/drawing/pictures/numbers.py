"""Numbers, years and when things happen."""

from easyread.drawing.belongings import rain_cloud
from easyread.drawing.figures import RUN, bust, chair_aside, figure, sitting, standing, wheelchair
from easyread.drawing.ink import (
    BLUE,
    BROWN,
    DARK_GREY,
    GREEN,
    INK,
    NAVY,
    PALE_BLUE,
    PALE_GREEN,
    PURPLE,
    RED,
    SKY,
    TEAL,
    WHITE,
    YELLOW,
    Shape,
    circle,
    path,
    place,
    rect,
)
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    GIRL,
    MAN_EAST_ASIAN,
    MAN_TURBAN,
    OLDER_EAST_ASIAN_MAN,
    OLDER_MAN,
    WOMAN,
    WOMAN_AFRO,
    WOMAN_WHEELCHAIR,
    YOUNG_MAN,
    YOUNG_WOMAN,
)
from easyread.drawing.places import door, house, sun, tree
from easyread.drawing.scenes import smaller
from easyread.drawing.signs import arrow, calendar, clock, clock_at, cross, digits, digits_width, minus, moon, plus, star, tick
from easyread.drawing.things import number_card

_COLOURS = (BLUE, RED, GREEN, PURPLE, INK, TEAL, "#8a2f4f", NAVY, "#5d6b00", "#c2570c")
"""One for each last digit."""
_PALE = ("#eaf3fa", "#fdecea", "#e8f5ec", "#f1eaf6", "#fff4e0", "#e3f3ef", "#fbeaf0", "#e6eaf0", "#f4f5dc", "#fde8f2")


def _number(n: int) -> Shape:
    """A number, and as many dots in rows of ten."""
    colour = _COLOURS[n % len(_COLOURS)]
    rows = -(-n // 10)
    height = 140.0 - 18 * (rows - 1)
    text = str(n)
    dots = "".join(circle(22 + i % 10 * 21.8, 222 - (rows - 1 - i // 10) * 21, 7.4, colour) for i in range(n))
    return digits(text, 120 - digits_width(text, height) / 2, 28, height, colour, 18) + dots


def _year(year: int) -> Shape:
    """A year in two lines, on a calendar sheet of its own colour."""
    colour = _COLOURS[year % len(_COLOURS)]
    sheet = rect(22, 22, 196, 210, _PALE[year % len(_PALE)], r=12) + path(
        "M22 56V34C22 26 28 22 34 22H206C212 22 218 26 218 34V56Z", colour
    )
    century, rest = str(year)[:2], str(year)[2:]
    digits_ = letters(century, 120, 68, 58, colour, 12) + letters(rest, 120, 144, 76, colour, 16)
    return sheet + path("M72 10V38M168 10V38", width=9) + digits_


def _line(now: float) -> Shape:
    """A line from what was to what will be, with a mark for now."""
    return path("M12 196H220", width=7) + path("M214 184L234 196L214 208Z", INK) + circle(now, 196, 12, RED)


PICTURES = {
    **{f"number-{n}": _number(n) for n in range(1, 32)},
    **{f"year-{year}": _year(year) for year in range(2024, 2031)},
    "now": (
        place(
            _line(120)
            + arrow(120, 84, 120, 174, RED, 40)
            + rect(38, 8, 164, 70, GREEN, r=6)
            + letters("Now", 120, 20, 44, WHITE, 11),
            4,
            4,
            0.96,
        )
    ),
    "later": (
        place(
            circle(58, 168, 50, "#eef1f3", stroke=DARK_GREY, width=4)
            + path("M58 132V168L32 168", stroke=DARK_GREY, width=8)
            + circle(176, 154, 56, WHITE, stroke=GREEN, width=8)
            + path("M176 114V154L200 178", width=9)
            + path("M46 100C58 30 136 20 168 60", stroke=INK, width=19)
            + path("M46 100C58 30 136 20 168 60", stroke=GREEN, width=14)
            + path("M152 64L178 90L188 48Z", GREEN),
            14,
            -13,
            0.9,
        )
        + letters("Now", 66, 204, 22, DARK_GREY, 4.4)
        + letters("Later", 172, 202, 26, GREEN, 5.6)
    ),
    "before-after": "".join(
        rect(x, 30, 106, 146, fill, r=6, width=4) + place(home, x + 5, 52, 1.34)
        for x, fill, home in (
            (
                8,
                "#e3e6e8",
                house("#c9ced3", "#7c7467", "#8d949a")
                + path("M18 58l7 7 -5 6 6 6M52 58l-6 6 6 6M36 14l-6 8 8 8 -6 6", width=2.4),
            ),
            (126, SKY, house()),
        )
    )
    + rain_cloud(50, 54, 0.62)
    + sun(204, 58, 14)
    + arrow(72, 204, 168, 204, GREEN, 22),
    "today": rect(16, 22, 208, 210, WHITE, r=10, width=4)
    + path("M16 64V34C16 26 22 22 28 22H212C218 22 224 26 224 34V64Z", RED)
    + path("M62 14V38M178 14V38", width=9)
    + "".join(rect(x, y, 40, 36, PALE_BLUE, r=4, width=2) for y in (78, 130, 182) for x in (28, 76, 124, 172))
    + "".join(
        path(f"M{x} {y}l24 22m0 -22l-24 22", stroke=DARK_GREY, width=5)
        for x, y in ((36, 85), (84, 85), (132, 85), (180, 85), (36, 137))
    )
    + circle(96, 148, 41, YELLOW, stroke=RED, width=10)
    + sun(96, 148, 17),
    "tomorrow": place(calendar("1"), 8, 70, 1.56)
    + path("M16 98L94 158M94 98L16 158", stroke=RED, width=9)
    + place(calendar("2"), 138, 70, 1.56)
    + circle(184, 128, 38, stroke=GREEN, width=8)
    + arrow(102, 128, 138, 128, BLUE, 18)
    + moon(70, 44, 0.5)
    + sun(184, 38, 16),
    "morning": rect(8, 150, 224, 82, PALE_GREEN)
    + path("M60 150A60 60 0 0 1 180 150Z", YELLOW)
    + path("M120 74V50M66 96L48 78M174 96L192 78M46 140H22M194 140H218", width=6)
    + path("M8 150H232", width=5)
    + clock_at(120, 190, 32, 8),
    "afternoon": (
        smaller(
            path("M138 20C190 14 226 54 226 118", stroke=BROWN, width=6, dash="4 12")
            + path("M214 112L226 134L238 112Z", BROWN, stroke=BROWN)
            + sun(192, 44, 22)
            + clock_at(76, 86, 66, 3)
            + path("M76 140V148M22 86H14", width=6)
            + digits("3", 120, 76, 20, BLUE, 5)
            + place(house(), 150, 142, 1.1)
            + place(tree(0.9), 34, 170)
            + path("M10 228H230", width=6),
            0.96,
        )
    ),
    "evening": rect(8, 8, 224, 150, "#f2a65a")
    + path("M30 158A50 50 0 0 1 130 158Z", RED)
    + rect(8, 158, 224, 74, NAVY)
    + place(house("#7c6a8a", "#4b3a57", "#3b2a47"), 128, 72, 1.12)
    + "".join(rect(x, 124, 16, 16, YELLOW) for x in (140, 178))
    + clock_at(66, 62, 40, 7),
    "night": rect(8, 8, 224, 224, NAVY)
    + moon(120, 70)
    + star(50, 50, 14)
    + star(196, 60, 12)
    + star(186, 120, 10)
    + star(40, 120, 10)
    + place(house(), 60, 130, 1.2),
    "week": rect(10, 60, 220, 120, WHITE, r=6)
    + path("M10 96V66C10 62 14 60 16 60H224C228 60 230 62 230 66V96Z", RED)
    + "".join((rect(20 + i * 29, 112, 24, 52, c, r=4) for i, c in enumerate(("#8ecae6",) * 5 + (YELLOW, YELLOW))))
    + "".join(digits(str(i + 1), 28 + i * 29, 130, 14, INK, 3) for i in range(7)),
    "month": rect(14, 22, 212, 206, WHITE, r=8)
    + path("M14 66V30C14 26 18 22 22 22H218C222 22 226 26 226 30V66Z", RED)
    + path("M64 10V40M176 10V40", width=7)
    + "".join(rect(26 + i % 7 * 27.6, 78 + i // 7 * 29, 20, 20, "#8ecae6", r=3, width=1.6) for i in range(30)),
    "year": "".join(
        rect(14 + i % 4 * 55, 20 + i // 4 * 70, 46, 58, WHITE, r=4)
        + rect(14 + i % 4 * 55, 20 + i // 4 * 70, 46, 16, RED, r=4)
        + digits(str(i + 1), 37 + i % 4 * 55 - digits_width(str(i + 1), 22) / 2, 46 + i // 4 * 70, 22, INK, 3.6)
        for i in range(12)
    ),
    "hour": (
        circle(120, 120, 106, WHITE, width=5)
        + path("M120 120L226 120A106 106 0 0 1 211.8 173Z", YELLOW)
        + "".join(
            path(f"M120 22V{(40 if h % 3 == 0 else 34)}", width=6).replace(
                "<path ", f'<path transform="rotate({h * 30} 120 120)" '
            )
            for h in range(12)
        )
        + path("M134 58A64 64 0 1 1 92 62.5", stroke=INK, width=18)
        + path("M134 58A64 64 0 1 1 92 62.5", stroke=GREEN, width=13)
        + path("M78 44L112 54L90 82Z", GREEN)
        + path("M120 120V44", width=8)
        + path("M120 120L168 120", width=11)
        + circle(120, 120, 9, INK)
        + digits("60", 104 - digits_width("60", 28) / 2, 134, 28, BLUE, 6)
    ),
    "early": (
        place(
            rect(8, 10, 122, 66, NAVY, r=8)
            + digits("8", 24, 26, 34, WHITE, 6)
            + circle(56, 35, 4, WHITE, stroke="none")
            + circle(56, 53, 4, WHITE, stroke="none")
            + digits("45", 68, 26, 34, WHITE, 6)
            + rect(140, 56, 92, 46, WHITE, r=4, width=4)
            + digits("9", 152, 67, 24, BLUE, 5)
            + circle(176, 73, 3, BLUE, stroke="none")
            + circle(176, 86, 3, BLUE, stroke="none")
            + digits("00", 186, 67, 24, BLUE, 5)
            + place(door(False), 154, 110, 1.15)
            + place(chair_aside(), 40, 98, 0.62)
            + place(sitting(YOUNG_WOMAN), 40, 98, 0.62)
            + tick(26, 108, 18)
            + path("M8 230H232", width=5),
            3.7,
            0.7,
            0.969,
        )
    ),
    "late": clock(64, 66, 50)
    + path("M64 66L96 40", stroke=RED, width=5)
    + place(door(False), 166, 118, 1.0)
    + place(figure(YOUNG_MAN.feels("afraid").turned(0.8), legs=RUN), 60, 108, 0.5)
    + cross(190, 50, 28),
    "soon": circle(120, 72, 62, WHITE, width=5)
    + path("M120 72V10A62 62 0 0 1 151 18.3Z", YELLOW)
    + path("M120 24V72L148 84", width=7)
    + path("M18 190H214", width=7)
    + path("M210 180L232 190L210 200Z", INK)
    + path("M36 176V204", width=7)
    + letters("Now", 38, 212, 18, INK, 4.6)
    + letters("Later", 198, 212, 18, DARK_GREY, 4)
    + path("M36 172C42 132 78 132 84 156", stroke=INK, width=15)
    + path("M36 172C42 132 78 132 84 156", stroke=GREEN, width=10)
    + path("M70 152L86 174L100 150Z", GREEN)
    + star(86, 190, 21)
    + circle(198, 190, 8, WHITE),
    "first": (
        place(
            place(door(True), 174, 128, 0.98)
            + place(wheelchair(WOMAN_WHEELCHAIR), 98, 122, 0.5)
            + place(standing(OLDER_EAST_ASIAN_MAN.turned(0.7).feels("calm")), 50, 118, 0.45)
            + place(standing(YOUNG_MAN.turned(0.7).feels("calm")), 6, 118, 0.45)
            + place(number_card("1", 44, GREEN), 128, 46)
            + arrow(128, 84, 128, 114, GREEN, 20)
            + digits("2", 66, 96, 18, DARK_GREY, 4)
            + digits("3", 22, 96, 18, DARK_GREY, 4)
            + path("M8 230H232", width=5),
            3.7,
            -0.1,
            0.952,
        )
    ),
    "half": circle(120, 120, 100, WHITE) + path("M120 20A100 100 0 0 1 120 220Z", BLUE),
    "quarter": circle(120, 120, 100, WHITE)
    + path("M120 120V20A100 100 0 0 1 220 120Z", GREEN)
    + path("M120 20V220M20 120H220", width=4),
    "more": (
        place(
            path("M10 230H86M116 230H232", width=5)
            + "".join(circle(x, 213, 14, PURPLE) for x in (34, 63))
            + arrow(84, 188, 122, 188, BLUE, 24)
            + "".join(circle(132 + row * 14 + i * 28, 213 - row * 25, 14, PURPLE) for row in range(4) for i in range(4 - row))
            + plus(64, 62, 48, GREEN),
            1.7,
            0,
            0.978,
        )
    ),
    "fewer": place(
        "".join(
            (
                place(bust(p), x, y, 0.46)
                for p, x, y in (
                    (MAN_TURBAN, 8, 60),
                    (WOMAN, 50, 60),
                    (OLDER_MAN, 8, 120),
                    (WOMAN_AFRO, 50, 120),
                    (MAN_EAST_ASIAN, 8, 178),
                    (GIRL, 50, 178),
                )
            )
        )
        + arrow(112, 140, 160, 140, BLUE, 20)
        + place(bust(WOMAN), 172, 100, 0.5)
        + place(bust(OLDER_MAN), 172, 168, 0.5)
        + minus(190, 52, 32),
        0,
        -2.5,
        1,
    ),
}
