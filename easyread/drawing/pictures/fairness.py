"""Fairness, money, and what people lack."""

from easyread.drawing.figures import RUN, figure, hand, left, right, standing, walking, wheelchair, with_frame
from easyread.drawing.health import plate
from easyread.drawing.ink import (
    BLUE,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    PALE_GREEN,
    PALE_RED,
    PURPLE,
    RED,
    WHITE,
    WOOD,
    YELLOW,
    circle,
    path,
    place,
    rect,
    thick,
)
from easyread.drawing.people import (
    BOY_BLACK,
    GIRL_EAST_ASIAN,
    MAN,
    MAN_DOWNS,
    MAN_DOWNS_ASIAN,
    MAN_TURBAN,
    MAN_WHEELCHAIR,
    MANAGER_BLACK,
    MANAGER_EAST_ASIAN,
    NURSE_WHEELCHAIR,
    OLDER_BLACK_MAN,
    OLDER_EAST_ASIAN_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    VOLUNTEER_DOWNS,
    VOLUNTEER_OLDER,
    WOMAN,
    WOMAN_AFRO,
    WOMAN_DOWNS_BLACK,
    WOMAN_EAST_ASIAN,
    WOMAN_HIJAB,
    WOMAN_LARGE,
    WOMAN_LOCS,
    WOMAN_WHEELCHAIR,
    YOUNG_MAN,
    YOUNG_WOMAN,
)
from easyread.drawing.places import clinic, hospital, house, shop, sun, tree, voluntary_centre
from easyread.drawing.props import cake_slice
from easyread.drawing.scenes import acting, group, someone
from easyread.drawing.signs import arrow, cross, digits, heart, plus, star, tick
from easyread.drawing.things import balance, banknote, bars, box, clipboard, coin, coins, monitor, number_card, purse

_grey_house = house("#f2f4f5", "#aab3ba", "#c9d1d6")
_worn_house = house("#d8d5cb", "#7a6a60", "#6b4a2b")

PICTURES = {
    "inequality": place(
        place(walking(YOUNG_WOMAN), 12, 60, 0.56)
        + rect(10, 200, 106, 32, PALE_GREEN)
        + rect(124, 200, 106, 32, "#e2d9cf")
        + path("M120 8V232", width=4, dash="10 8")
        + place(house(), 66, 144, 0.7)
        + sun(88, 44, 14)
        + place(with_frame(MAN_TURBAN.feels("sad")), 140, 66, 0.54)
        + path("M150 40C150 24 176 20 182 32C198 26 210 40 202 50H156C148 52 146 44 150 40Z", GREY),
        4.5,
        1.6,
        0.987,
    ),
    "reduce-inequality": path("M10 218H230", width=6)
    + sun(54, 42, 15)
    + sun(186, 42, 15)
    + place(walking(YOUNG_WOMAN), 22, 74, 0.58)
    + place(with_frame(MAN_TURBAN), 136, 74, 0.58)
    + path("M106 132H134M106 150H134", stroke=GREEN, width=10),
    "equality": place(balance(0, 0), 120, 170, 1.0)
    + someone(WOMAN_DOWNS_BLACK, 64, 0.72, 182)
    + someone(OLDER_EAST_ASIAN_MAN, 176, 0.72, 182)
    + path("M106 30H134M106 46H134", stroke=BLUE, width=9),
    "equal-chance": place(
        place(clinic(), 48, 106, 1.0)
        + path("M56 190V230H12V217H27V203H42V190Z", GREY)
        + rect(56, 190, 88, 40, GREY)
        + path("M144 190L230 230H144Z", GREY)
        + place(walking(WOMAN_EAST_ASIAN), 6, 102, 0.44)
        + place(wheelchair(MAN_WHEELCHAIR), 182, 138, 0.42, flip=150, turn=23)
        + tick(34, 70, 22)
        + tick(204, 70, 22)
        + path("M96 50H144M96 68H144", stroke=BLUE, width=10),
        7.9,
        0,
        0.974,
    ),
    "fairly": group([WOMAN_AFRO, MAN_DOWNS, YOUNG_WOMAN], 0.86, 158)
    + "".join(cake_slice(x, 222, 0.98) for x in (44, 120, 196))
    + path("M10 228H230", width=5)
    + path("M74 204H90M74 214H90M150 204H166M150 214H166", stroke=BLUE, width=5)
    + path("M8 160H232", width=4),
    "core20plus5": place(
        digits("20", 26, 14, 54, BLUE, 10)
        + path("M124 41H154M139 26V56", stroke=BLUE, width=10)
        + digits("5", 178, 14, 54, BLUE, 10)
        + place(hospital(), 74, 132, 0.84)
        + place(walking(OLDER_MAN), 12, 96, 0.52)
        + place(wheelchair(WOMAN_WHEELCHAIR), 158, 116, 0.5, flip=150)
        + heart(54, 96, 0.9)
        + heart(190, 96, 0.9)
        + path("M108 98H132M108 112H132", stroke=GREEN, width=8)
        + path("M8 230H232", width=4),
        3.0,
        1.1,
        0.987,
    ),
    "one-in-five": "".join(place(_grey_house, x, y, 0.98) for x, y in ((10, 22), (84, 22), (158, 22), (40, 130)))
    + place(house(), 128, 130, 0.98)
    + circle(163, 172, 54, stroke=RED, width=7),
    "ten-areas": place(number_card("10", 44), 120, 66)
    + "".join(circle(36 + i * 42, y, 18, colour) for y, colour in ((156, "#8ecae6"), (204, "#b5e2a8")) for i in range(5)),
    "adults-and-children": place(
        place(standing(MAN), 2, 38, 0.78)
        + place(standing(WOMAN_HIJAB), 54, 38, 0.78)
        + path("M140 10V232", width=4, dash="10 8")
        + place(standing(GIRL_EAST_ASIAN), 136, 116, 0.54)
        + place(standing(BOY_BLACK, right((92, 92), (98, 60), "open")), 184, 116, 0.54)
        + circle(186, 84, 18, RED)
        + path("M169 80C180 86 192 86 203 80"),
        -0.9,
        0.1,
        0.991,
    ),
    "no-money": place(
        acting(MAN.feels("sad"), 78, 1.16, right((94, 110), (106, 100), "open"), left((8, 110), (4, 100), "open"))
        + place(purse(), 134, 146, 0.82)
        + coin(186, 66, 26)
        + path("M158 38L214 94M214 38L158 94", stroke=RED, width=8),
        4.5,
        -0.5,
        1,
    ),
    "no-food": acting(WOMAN.feels("sad"), 120, 1.2, left((10, 108), (14, 118), "hold"), base=180)
    + rect(8, 176, 224, 56, WOOD, r=4)
    + place(plate(), 45, 176),
    "poor-home": place(_worn_house, 8, -2, 2.86)
    + path("M196 120l-14 18 12 14 -10 26M92 62l16 16 -12 8M62 150l-10 14 12 10", width=4)
    + someone(YOUNG_MAN.feels("sad"), 120, 0.74),
    "no-access": place(
        place(clinic(), 96, 20, 1.34)
        + path("M151 86H175V130H151Z", DARK_GREY)
        + path("M148 84L178 132M178 84L148 132", stroke=RED, width=7)
        + place(wheelchair(WOMAN_WHEELCHAIR.feels("sad")), 14, 84, 0.7)
        + path("M116 232V216H150V200H184V184H232V232Z", GREY),
        -0.5,
        -4.5,
        1,
    ),
    "no-things": place(
        acting(MAN_DOWNS_ASIAN.feels("sad"), 76, 1.16, left((10, 106), (4, 78), "open"), right((90, 106), (98, 78), "open"))
        + place(box(), 140, 150, 0.72)
        + cross(190, 66, 22),
        4.6,
        4.6,
        0.962,
    ),
    "overspend": rect(8, 8, 224, 96, PALE_GREEN, r=10)
    + rect(8, 116, 224, 116, PALE_RED, r=10)
    + arrow(18, 56, 92, 56, GREEN, 22)
    + coins(120, 84, 2)
    + coins(20, 220, 7)
    + coins(66, 220, 8)
    + coins(112, 220, 7)
    + arrow(160, 174, 224, 174, RED, 22),
    "no-money-buildings": place(hospital(), 12, 14, 1.5)
    + path("M76 22l10 24 -14 18 16 22M152 92l-12 16 14 14 -8 22M36 98l10 14 -8 12", width=4)
    + place(purse(), 126, 154, 0.84),
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
    "spend-wisely": acting(MANAGER_EAST_ASIAN, 80, 1.1, right((94, 110), (102, 86), "hold"), left((10, 110), (42, 108), "point"))
    + place(clipboard(4), 132, 62, 0.9)
    + coins(138, 228, 3)
    + coins(184, 228, 4),
    "value-for-money": coin(84, 120, 62) + tick(186, 76, 34) + heart(186, 170, 2.0),
    "fund": acting(MANAGER_BLACK.turned(0.6), 54, 0.96, right((92, 110), (114, 96), "hold"), base=232)
    + place(banknote("20"), 96, 174, 0.76)
    + place(hospital(), 122, 22, 0.98)
    + arrow(176, 166, 176, 132, GREEN, 18),
    "fund-voluntary": place(banknote("20"), 8, 22, 1.06)
    + arrow(106, 46, 132, 46, GREEN, 16)
    + place(voluntary_centre(), 134, 8, 0.96)
    + acting(VOLUNTEER_DOWNS, 60, 0.92, right((92, 112), (104, 92), "hold"))
    + acting(VOLUNTEER_OLDER, 180, 0.92, left((8, 112), (-4, 92), "hold"))
    + place(box(), 74, 164, 0.68)
    + heart(118, 204, 1.1),
    "support-groups": place(voluntary_centre(), 58, 20, 1.24)
    + thick("M30 207L78 178", BLUE, 30)
    + thick("M210 207L162 178", PURPLE, 30)
    + place(hand("open", "dark"), 80, 172, 2.1, turn=-24)
    + place(hand("open", "fair", mirrored=True), 160, 172, 2.1, turn=-156),
    "social-value": place(shop(), 10, 24, 0.94)
    + place(tree(1.2), 96, 20)
    + place(house(), 160, 24, 0.94)
    + path("M10 104H230")
    + group([WOMAN_LOCS, MAN_WHEELCHAIR, OLDER_WOMAN], 0.86)
    + heart(76, 122, 0.9)
    + heart(164, 122, 0.9),
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
    "inspect": place(hospital(), 8, 12, 1.3)
    + acting(MANAGER_EAST_ASIAN.turned(-0.6), 178, 1.0, left((6, 106), (-8, 78), "hold"))
    + circle(104, 148, 30, "none", stroke=INK, width=11)
    + circle(104, 148, 30, "none", stroke=BLUE, width=6)
    + place(clipboard(3), 190, 172, 0.44),
    "quality": acting(NURSE_WHEELCHAIR, 120, 1.16, right((90, 112), (82, 94), "thumb"))
    + "".join((star(x, y, 22) for x, y in ((34, 104), (64, 52), (120, 32), (176, 52), (206, 104)))),
    "improve": place(
        someone(OLDER_BLACK_MAN.feels("sad"), 44, 0.72, 216)
        + someone(OLDER_BLACK_MAN.feels("calm"), 120, 0.72, 180)
        + someone(OLDER_BLACK_MAN, 194, 0.72, 144)
        + arrow(70, 236 - 10, 214, 168, GREEN, 20),
        0,
        -3.5,
        1,
    ),
    "pay-for-living-well": place(
        acting(MANAGER_BLACK.turned(0.6), 46, 0.86, right((92, 110), (108, 96), "hold"))
        + place(banknote("20"), 76, 190, 0.6)
        + place(
            figure(WOMAN_LARGE.turned(0.8), right((86, 118), (96, 94)), left((10, 110), (4, 132), behind=True), legs=RUN),
            88,
            10,
            0.56,
        )
        + place(wheelchair(MAN_WHEELCHAIR), 150, 90, 0.6)
        + heart(44, 60, 1.4),
        -1.4,
        1.0,
        0.991,
    ),
}
