"""Fairness, money, and what people lack."""

from easyread.drawing.belongings import alike, cake_slice, dustbin, empty_fridge, hearts, stars, unlike, watering_can
from easyread.drawing.figures import RUN, figure, left, right, standing, walking, wheelchair
from easyread.drawing.health import apple, bowl, brain, lungs, tooth
from easyread.drawing.ink import (
    BLUE,
    BROWN,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    PALE_BLUE,
    PALE_GREEN,
    PALE_GREY,
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
from easyread.drawing.letters import name_plate
from easyread.drawing.people import (
    BOY_BLACK,
    GIRL_DOWNS,
    GIRL_EAST_ASIAN,
    MAN,
    MAN_DOWNS,
    MAN_DOWNS_ASIAN,
    MAN_TURBAN,
    MAN_WHEELCHAIR,
    MANAGER_BLACK,
    MANAGER_EAST_ASIAN,
    NURSE_BLACK,
    NURSE_SIKH,
    NURSE_WHEELCHAIR,
    OLDER_BLACK_MAN,
    OLDER_EAST_ASIAN_MAN,
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
from easyread.drawing.places import bed, clinic, england, ground, hospital, house, pharmacy_shop, shop, tree, voluntary_centre
from easyread.drawing.scenes import acting, group, someone
from easyread.drawing.signs import arrow, clock, cross, digits, heart, plus, star, thought, tick
from easyread.drawing.things import (
    ambulance,
    balance,
    banknote,
    box,
    clipboard,
    coin,
    coins,
    laptop,
    light_bulb,
    monitor,
    purse,
    target,
    web_page,
)

_worn_house = house("#d8d5cb", "#7a6a60", "#6b4a2b")

PICTURES = {
    "inequality": rect(8, 8, 108, 224, PALE_GREEN, r=8)
    + rect(124, 8, 108, 224, PALE_GREY, r=8)
    + hearts(62, 40, 3)
    + hearts(178, 40, 1)
    + someone(YOUNG_WOMAN, 62, 1.06, 231)
    + someone(MAN_TURBAN.feels("sad"), 178, 1.06, 231)
    + unlike(120, 82, 27),
    "reduce-inequality": (
        rect(8, 8, 224, 102, PALE_RED, r=8)
        + rect(8, 130, 224, 102, PALE_GREEN, r=8)
        + "".join(
            someone(YOUNG_WOMAN, 42, 0.62, y + 102)
            + someone(man, 198, 0.62, y + 102)
            + heart(83, y + 42, 1.2)
            + heart(157, y + 42, size)
            + path(f"M69 {y + 38}h8l4 -8 5 16 4 -8h7", stroke=WHITE, width=3)
            + path(
                f"M{157 - 11 * size:.1f} {y + 40}l{7 * size:.1f} 0 {3 * size:.1f} {-7 * size:.1f} {4 * size:.1f} {13 * size:.1f} {3 * size:.1f} {-6 * size:.1f}h{5 * size:.1f}",
                stroke=WHITE,
                width=3,
            )
            + sign(120, y + 42, 17)
            for man, y, size, sign in ((MAN_TURBAN.feels("sad"), 8, 0.6, unlike), (MAN_TURBAN, 130, 1.2, alike))
        )
        + arrow(120, 92, 120, 140, GREEN, 20)
    ),
    "equality": (
        place(balance(0, 0), 120, 168, 1.0)
        + someone(WOMAN_DOWNS_BLACK, 46, 0.56, 180)
        + someone(MAN_TURBAN, 82, 0.56, 182)
        + someone(OLDER_EAST_ASIAN_MAN, 158, 0.56, 182)
        + someone(WOMAN_WHEELCHAIR, 194, 0.56, 180)
        + alike(120, 50, 38)
    ),
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
    "one-in-five": place(house(), 6, 70, 0.66)
    + "".join(place(house("#eef1f3", "#a9b0b6", "#5b6770"), 6 + i * 45, 70, 0.66) for i in (1, 2, 3, 4))
    + digits("1", 22, 16, 40, RED, 8)
    + path("M12 146V158H228V146M120 158V170", width=5)
    + digits("5", 103, 178, 48, BLUE, 9),
    "ten-areas": digits("10", 87, 12, 58, BLUE, 11)
    + "".join(
        circle(x, y, 21, c)
        for x, y, c in [(34 + i * 43, 112, PALE_BLUE) for i in range(5)] + [(34 + i * 43, 178, PALE_GREEN) for i in range(5)]
    )
    + heart(34, 112, 0.7)
    + place(house(), 63, 96, 0.38)
    + apple(120, 112, 0.5)
    + star(163, 112, 13)
    + clock(206, 112, 13)
    + coin(34, 178, 13)
    + brain(77, 178, 0.36)
    + tooth(120, 178, 0.36)
    + lungs(163, 178, 0.36)
    + light_bulb(206, 178, 0.26),
    "adults-and-children": (
        place(standing(OLDER_EAST_ASIAN_MAN), 4, 12, 0.7)
        + place(standing(WOMAN_HIJAB), 66, 8, 0.72)
        + place(standing(MAN), 126, 8, 0.72)
        + place(standing(WOMAN_LARGE), 176, 24, 0.62)
        + place(standing(GIRL_EAST_ASIAN), 22, 118, 0.46)
        + place(standing(BOY_BLACK), 96, 118, 0.46)
        + place(standing(GIRL_DOWNS), 166, 118, 0.46)
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
    "no-food": place(
        place(empty_fridge(), 112, 12, 1.0)
        + acting(WOMAN.feels("sad").turned(0.5), 62, 1.0, right((90, 110), (60, 118), "open")),
        5.1,
        -2.6,
        0.958,
    ),
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
    "no-things": thought(142, 66, 90, 54, (92, 126, 6))
    + place(house(), 64, 36, 0.62)
    + apple(144, 68, 0.6)
    + place(bed(), 168, 54, 0.28)
    + path("M62 20L222 112M222 20L62 112", stroke=RED, width=9)
    + acting(MAN_DOWNS_ASIAN.feels("sad"), 76, 0.9, left((10, 106), (0, 84), "open"), right((90, 106), (100, 84), "open"))
    + place(box(), 140, 164, 0.7),
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
    "spend-more": (
        coins(14, 226, 2)
        + coins(62, 226, 11)
        + arrow(34, 184, 34, 92, GREEN, 24)
        + plus(82, 82, 22, GREEN)
        + arrow(108, 150, 144, 150, BLUE, 22)
        + rect(148, 8, 84, 224, PALE_GREEN, r=10)
        + place(
            figure(WOMAN_LARGE.turned(0.8), right((86, 118), (96, 94)), left((10, 110), (4, 132), behind=True), legs=RUN),
            156,
            20,
            0.56,
        )
        + place(bowl(), 156, 170, 0.62)
    ),
    "spend-more-computers": (
        coins(12, 226, 10)
        + coins(58, 226, 6)
        + coin(40, 86, 27)
        + arrow(70, 108, 116, 94, GREEN, 26)
        + place(monitor(web_page()), 112, 16, 0.92)
        + place(laptop(web_page()), 112, 142, 0.9)
    ),
    "spend-wisely": rect(8, 8, 108, 124, PALE_RED, r=8)
    + rect(124, 8, 108, 124, PALE_GREEN, r=8)
    + place(dustbin(), 28, 56, 0.86)
    + coin(56, 34, 17)
    + place(hospital(), 140, 50, 0.76)
    + coin(182, 32, 17)
    + cross(102, 118, 22)
    + tick(138, 118, 22)
    + acting(MANAGER_EAST_ASIAN.turned(0.5), 112, 0.86, right((92, 108), (112, 78), "point"))
    + coins(24, 228, 4),
    "value-for-money": (
        rect(8, 8, 106, 224, PALE_RED, r=8)
        + rect(126, 8, 106, 224, PALE_GREEN, r=8)
        + place(banknote("5"), 18, 22, 0.94)
        + place(banknote("5"), 137, 22, 0.94)
        + arrow(61, 76, 61, 106, BLUE, 16)
        + arrow(179, 76, 179, 106, BLUE, 16)
        + apple(61, 150, 1.0)
        + apple(152, 136, 0.86)
        + apple(204, 136, 0.86)
        + apple(152, 180, 0.86)
        + apple(204, 180, 0.86)
        + cross(61, 208, 20)
        + tick(179, 212, 18)
    ),
    "fund": place(hospital(), 8, 8, 0.9)
    + place(clinic(), 136, 14, 0.96)
    + arrow(70, 132, 58, 106, GREEN, 16)
    + arrow(172, 132, 184, 106, GREEN, 16)
    + acting(
        MANAGER_BLACK,
        120,
        0.84,
        left((2, 108), (-22, 92), "hold"),
        right((98, 108), (122, 92), "hold"),
        base=204,
    )
    + coins(32, 194, 5)
    + coins(168, 194, 5)
    + rect(8, 190, 224, 42, WOOD, r=6)
    + name_plate("NHS", 120, 196, 76, h=30, tall=18),
    "fund-voluntary": place(hospital(), 8, 10, 0.8)
    + arrow(98, 60, 140, 60, GREEN, 22)
    + place(voluntary_centre(), 142, 16, 0.9)
    + coins(10, 228, 2)
    + coins(56, 228, 10)
    + arrow(30, 194, 30, 122, GREEN, 20)
    + someone(VOLUNTEER_DOWNS, 140, 0.8)
    + someone(VOLUNTEER_OLDER, 196, 0.8)
    + heart(140, 218, 0.6)
    + heart(196, 218, 0.6),
    "support-groups": place(voluntary_centre(), 48, 8, 1.44)
    + someone(VOLUNTEER_OLDER, 40, 0.64)
    + someone(VOLUNTEER_DOWNS, 200, 0.64)
    + acting(NURSE_BLACK, 120, 0.86, left((2, 58), (-2, 10), "open"), right((98, 58), (102, 10), "open")),
    "social-value": place(
        ground(190)
        + place(shop(), 8, 30, 0.94)
        + place(house(), 160, 20, 1.0)
        + place(tree(2.0), 88, 62)
        + path("M94 196C108 182 148 182 162 196Z", BROWN)
        + place(watering_can("#e08e2b"), 64, 140, 0.86)
        + acting(NURSE_SIKH.turned(0.5), 40, 0.8, right((100, 104), (92, 44), "hold"))
        + acting(WOMAN_LOCS.turned(-0.5), 200, 0.8, left((6, 112), (-22, 96), "hold")),
        1.6,
        1.1,
        0.987,
    ),
    "below-standard": path("M72 66H200", stroke=BLUE, width=9, dash="16 13")
    + target(40, 62, 32)
    + "".join(
        rect(x - 23, y, 46, 232 - y, GREY)
        + place(building, x - wide / 2, y - high, size)
        + (tick if y < 80 else cross)(x, 210, 16)
        for x, y, building, wide, high, size in (
            (34, 164, clinic(), 46, 39, 0.46),
            (92, 176, hospital(), 48, 44, 0.44),
            (150, 150, ambulance(), 57, 32, 0.38),
            (206, 64, pharmacy_shop(), 46, 42, 0.42),
        )
    ),
    "standards": (
        place(england(), 66, 8, 1.0)
        + tick(108, 66, 24)
        + path("M16 150H224", stroke=BLUE, width=7)
        + place(hospital(), 20, 164, 0.64)
        + place(hospital(), 140, 164, 0.64)
        + star(44, 110, 27)
        + star(196, 110, 27)
    ),
    "inspect": place(hospital(), 8, 12, 1.3)
    + acting(MANAGER_EAST_ASIAN.turned(-0.6), 178, 1.0, left((6, 106), (-8, 78), "hold"))
    + circle(104, 148, 30, "none", stroke=INK, width=11)
    + circle(104, 148, 30, "none", stroke=BLUE, width=6)
    + place(clipboard(3), 190, 172, 0.44),
    "quality": (
        place(
            path("M36 66L18 132L40 122L56 138L66 74ZM84 66L102 132L80 122L64 138L54 74Z", BLUE)
            + circle(60, 56, 46, YELLOW)
            + circle(60, 56, 34, WHITE)
            + path("M42 56L55 70L80 42", stroke=GREEN, width=11)
            + stars(170, 46, 3, 3, r=20)
            + acting(NURSE_WHEELCHAIR.turned(0.5), 84, 0.8, right((92, 110), (110, 96), "open"))
            + someone(OLDER_BLACK_MAN.turned(-0.4), 178, 0.98),
            3.2,
            3.2,
            0.973,
        )
    ),
    "improve": rect(8, 24, 92, 192, PALE_RED, r=8)
    + rect(140, 24, 92, 192, PALE_GREEN, r=8)
    + star(54, 54, 17)
    + stars(186, 54, 3, 3, 14)
    + someone(WOMAN_AFRO.feels("sad"), 54, 0.84, 216)
    + acting(WOMAN_AFRO, 182, 0.84, right((94, 112), (84, 84), "thumb"), base=216)
    + arrow(88, 120, 154, 120, GREEN, 30),
    "pay-for-living-well": name_plate("Board", 46, 206, 76, BLUE, WHITE)
    + place(banknote("20"), 8, 30, 0.8)
    + place(banknote("20"), 14, 58, 0.8)
    + someone(MANAGER_BLACK, 46, 0.76, 208)
    + rect(100, 8, 132, 224, PALE_GREEN, r=10)
    + arrow(80, 60, 114, 60, GREEN, 22)
    + place(clinic(), 116, 20, 0.56)
    + place(hospital(), 174, 18, 0.5)
    + place(voluntary_centre(), 144, 66, 0.46)
    + hearts(134, 122, 3, 3, 0.46)
    + hearts(198, 122, 3, 3, 0.46)
    + place(
        figure(WOMAN_LARGE.turned(0.8), right((86, 118), (96, 94)), left((10, 110), (4, 132), behind=True), legs=RUN),
        112,
        134,
        0.42,
    )
    + place(
        wheelchair(MAN_WHEELCHAIR, right((80, 96), (96, 66), "open"), left((16, 96), (4, 66), "open", behind=True)),
        170,
        138,
        0.42,
    )
    + alike(166, 168, 13),
}
