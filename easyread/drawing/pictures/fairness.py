"""Fairness, money, and what people lack."""

from easyread.drawing.health import plate
from easyread.drawing.ink import (
    BLUE,
    DARK_GREY,
    GREEN,
    PALE_GREEN,
    PALE_RED,
    RED,
    WHITE,
    WOOD,
    YELLOW,
    circle,
    path,
    place,
    rect,
)
from easyread.drawing.people import (
    GIRL,
    MAN,
    MAN_BEARD,
    MAN_TURBAN,
    MANAGER,
    NURSE,
    OLDER_BLACK_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    VOLUNTEER,
    WOMAN,
    WOMAN_AFRO,
    WOMAN_CURLY,
    WOMAN_HIJAB,
    WOMAN_LOCS,
    YOUNG_MAN,
    YOUNG_WOMAN,
    arm,
    bust,
    wheelchair,
)  # fmt: skip
from easyread.drawing.places import clinic, hospital, house, ramp, shop, tree, voluntary_centre
from easyread.drawing.scenes import group, panels, smaller, someone
from easyread.drawing.signs import arrow, cross, heart, plus, star, tick
from easyread.drawing.things import balance, bars, box, coin, coins, magnifier, monitor, number_card, paper, purse

_grey_house = house("#f2f4f5", "#aab3ba", "#c9d1d6")
_worn_house = house("#d8d5cb", "#7a6a60", "#6b4a2b")

PICTURES = {
    "inequality": rect(14, 128, 100, 104, "#cfe6ff")
    + rect(126, 206, 100, 26, "#f6d7d3")
    + someone(YOUNG_WOMAN, 64, 0.9, 128)
    + someone(MAN_TURBAN.feels("sad"), 176, 0.9, 206)
    + place(clinic(), 18, 142, 0.92),
    "reduce-inequality": rect(14, 168, 100, 64, "#cfe6ff")
    + rect(126, 168, 100, 64, "#cfe6ff")
    + someone(YOUNG_WOMAN, 64, 0.98, 168)
    + someone(MAN_TURBAN, 176, 0.98, 168)
    + arrow(176, 226, 176, 178, GREEN, 18)
    + tick(120, 34, 22),
    "equality": place(balance(0, 0), 120, 170, 1.0)
    + someone(WOMAN_HIJAB, 64, 0.72, 182)
    + someone(OLDER_MAN, 176, 0.72, 182)
    + path("M106 30H134M106 46H134", stroke=BLUE, width=9),
    "equal-chance": place(ramp(), 10, 82)
    + someone(OLDER_BLACK_MAN, 196, 0.5, 168)
    + place(wheelchair(WOMAN_CURLY), 20, 60, 0.74)
    + tick(124, 40, 24),
    "fairly": group([WOMAN_AFRO, OLDER_MAN, YOUNG_WOMAN], 0.94, 160) + "".join(coins(x, 226, 3) for x in (28, 100, 172)),
    "core20plus5": smaller(
        place(hospital(), 14, 18, 0.92)
        + someone(NURSE, 66, 0.84)
        + someone(WOMAN_LOCS, 176, 0.84)
        + place(balance(0, 0), 176, 72, 0.68)
        + arrow(104, 190, 138, 190, GREEN, 16)
    ),
    "one-in-five": "".join(place(_grey_house, x, y, 0.98) for x, y in ((10, 22), (84, 22), (158, 22), (40, 130)))
    + place(house(), 128, 130, 0.98)
    + circle(163, 172, 54, stroke=RED, width=7),
    "ten-areas": place(number_card("10", 44), 120, 66)
    + "".join(circle(36 + i * 42, y, 18, colour) for y, colour in ((156, "#8ecae6"), (204, "#b5e2a8")) for i in range(5)),
    "adults-and-children": panels(
        place(bust(MAN), 12, 20, 0.84) + place(number_card("5", 34), 54, 176),
        place(bust(GIRL), 12, 20, 0.84) + place(number_card("5", 34), 54, 176),
    ),
    "no-money": someone(MAN.feels("sad"), 74, 1.14) + place(purse(), 120, 136, 0.98) + cross(196, 70, 24),
    "no-food": someone(WOMAN.feels("sad"), 120, 1.2, 180) + rect(8, 176, 224, 56, WOOD, r=4) + place(plate(), 45, 176),
    "poor-home": place(_worn_house, 8, -2, 2.86)
    + path("M196 120l-14 18 12 14 -10 26M92 62l16 16 -12 8M62 150l-10 14 12 10", width=4)
    + someone(YOUNG_MAN.feels("sad"), 120, 0.74),
    "no-access": place(clinic(), 96, 24, 1.34)
    + rect(151, 90, 25, 48, DARK_GREY)
    + path("M153 92L174 136M174 92L153 136", stroke=RED, width=6)
    + someone(YOUNG_WOMAN.feels("sad"), 68, 1.08),
    "no-things": someone(OLDER_BLACK_MAN.feels("sad"), 66, 1.1) + place(box(), 122, 142, 0.82) + cross(176, 66, 24),
    "overspend": rect(8, 8, 224, 96, PALE_GREEN, r=10)
    + rect(8, 116, 224, 116, PALE_RED, r=10)
    + arrow(18, 56, 92, 56, GREEN, 22)
    + coins(120, 84, 2)
    + coins(20, 220, 7)
    + coins(66, 220, 8)
    + coins(112, 220, 7)
    + arrow(160, 174, 224, 174, RED, 22),
    "no-money-buildings": place(hospital(), 12, 20, 1.5)
    + path("M70 28l12 26 -16 18 18 22M150 96l-14 16 16 14 -10 22M36 104l10 14 -8 12", stroke=RED, width=5)
    + place(purse(), 130, 150, 0.84)
    + cross(210, 150, 18),
    "spend-more": coins(20, 216, 2)
    + coins(66, 216, 4)
    + coins(112, 216, 7)
    + arrow(188, 216, 188, 96, GREEN, 26)
    + heart(188, 52, 2.0)
    + plus(60, 96, 24, GREEN),
    "spend-more-computers": coins(14, 224, 2)
    + coins(58, 224, 5)
    + place(monitor(bars(34, 72, (16, 28, 42), BLUE)), 112, 60, 0.92)
    + arrow(60, 130, 104, 112, GREEN, 16)
    + plus(40, 70, 22, GREEN),
    "spend-wisely": someone(MANAGER, 78, 1.12)
    + place(paper(4, ticks=True), 150, 30, 0.94)
    + coins(140, 226, 3)
    + coins(186, 226, 5),
    "value-for-money": coin(84, 120, 62) + tick(186, 76, 34) + heart(186, 170, 2.0),
    "fund": coins(14, 214, 5)
    + coins(58, 214, 3)
    + arrow(66, 96, 112, 96, GREEN, 20)
    + place(hospital(), 116, 52, 1.02)
    + coin(36, 96, 24)
    + path("M10 222H230"),
    "fund-voluntary": coins(14, 214, 5)
    + coins(58, 214, 3)
    + arrow(66, 96, 112, 96, GREEN, 20)
    + place(voluntary_centre(), 122, 44, 1.06)
    + someone(VOLUNTEER, 172, 0.78)
    + coin(36, 96, 24),
    "support-groups": place(voluntary_centre(), 66, 12, 1.06)
    + someone(NURSE, 58, 1.02)
    + someone(VOLUNTEER, 182, 1.02)
    + arm("M92 210C112 200 130 200 146 206", BLUE, "dark", width=16),
    "social-value": place(shop(), 10, 20, 0.98)
    + place(tree(1.2), 100, 18)
    + place(house(), 156, 18, 1.02)
    + path("M10 104H230")
    + group([WOMAN_LOCS, MAN_BEARD, OLDER_WOMAN], 0.94)
    + heart(120, 116, 0.9),
    "below-standard": path("M16 96H224", stroke=BLUE, width=7, dash="16 12")
    + rect(34, 150, 46, 82, "#f7b7a3")
    + rect(98, 128, 46, 104, "#f7b7a3")
    + rect(162, 164, 46, 68, "#f7b7a3")
    + star(120, 48, 30)
    + path("M16 232H224"),
    "standards": path("M16 150H224", stroke=BLUE, width=7)
    + place(hospital(), 20, 164, 0.64)
    + place(hospital(), 140, 164, 0.64)
    + star(64, 100, 30)
    + star(176, 100, 30)
    + tick(120, 50, 26),
    "rating": "".join(star(28 + i * 46, 190, 22, YELLOW if i < 4 else WHITE) for i in range(5))
    + place(hospital(), 28, 22, 1.2)
    + arrow(194, 146, 194, 40, GREEN, 26),
    "inspect": place(hospital(), 8, 30, 1.3)
    + magnifier(158, 116, 46)
    + "".join(star(132 + i * 26, 116, 13, YELLOW if i < 2 else WHITE) for i in range(3))
    + place(paper(3, ticks=True), 20, 164, 0.7),
    "quality": someone(NURSE, 120, 1.2)
    + "".join(star(x, y, 22) for x, y in ((40, 96), (72, 46), (120, 32), (168, 46), (200, 96))),
    "improve": bars(30, 214, (40, 70, 104), BLUE) + arrow(116, 196, 210, 58, GREEN, 26) + star(50, 66, 26),
}
