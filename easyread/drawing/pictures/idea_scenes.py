"""Scenes of what single statements say: what is new on a page, who plans for the whole area, who comes together and why."""

from easyread.drawing.belongings import browser_window, dustbin, new_burst, ribbon
from easyread.drawing.figures import RUN, figure, head_only, left, right, standing
from easyread.drawing.health import apple, brain_with_dementia, lungs, medicine, organ_heart, scales, virus
from easyread.drawing.ink import (
    BLUE,
    BROWN,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PALE_BLUE,
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
)
from easyread.drawing.letters import letters, name_plate
from easyread.drawing.people import (
    COUNCILLOR_WOMAN,
    DOCTOR_BLACK,
    DOCTOR_EAST_ASIAN,
    DOCTOR_WHEELCHAIR,
    DOCTOR_WOMAN,
    GIRL_EAST_ASIAN,
    LEADER,
    MAN_BEARD,
    MAN_DOWNS_ASIAN,
    MAN_GLASSES,
    MAN_WHEELCHAIR,
    NURSE_EAST_ASIAN,
    NURSE_LARGE,
    NURSE_MAN,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_EAST_ASIAN_MAN,
    OLDER_WOMAN,
    WOMAN_CURLY,
    WOMAN_DOWNS_BLACK,
    WOMAN_EAST_ASIAN,
    WOMAN_LOCS,
    YOUNG_WOMAN,
)
from easyread.drawing.places import FOUR_AREAS, bed, hospital, school, town_hall, voluntary_centre
from easyread.drawing.scenes import acting, round_the_table, someone
from easyread.drawing.signs import arrow, cross, digits, heart, question, speech, star, struck, tick
from easyread.drawing.things import coin, coins, headphones, light_bulb, magnifier, mobile, number_card, paper, small_person

PICTURES = {
    "hard-websites": place(browser_window(88, 84, GREEN) + tick(44, 54, 22), 8, 10)
    + arrow(98, 52, 124, 52, BLUE, 16)
    + place(
        browser_window(104, 112, PURPLE) + path("".join(f"M8 {y}H96" for y in range(30, 110, 7)), width=2.6),
        126,
        10,
    )
    + cross(212, 116, 20)
    + acting(
        MAN_GLASSES.feels("sad").turned(0.4),
        92,
        1.0,
        left((0, 104), (26, 36), "open"),
        right((96, 108), (110, 80), "open"),
    ),
    "new-words": "".join(
        rect(x, 22, 68, 112, WHITE, r=4)
        + path(f"M{x + 10} 44H{x + 58}M{x + 10} {98 if high else 66}H{x + 58}M{x + 10} 118H{x + 46}", stroke=DARK_GREY, width=6)
        + rect(x + 6, 56 if high else 80, 56, 30, YELLOW, stroke="none")
        + path(f"M{x + 11} {64 if high else 88}H{x + 57}M{x + 11} {77 if high else 101}H{x + 48}", width=7)
        + new_burst(x + 50, 28, 20)
        for x, high in ((8, True), (84, False), (160, True))
    )
    + magnifier(112, 98, 32)
    + acting(WOMAN_CURLY.turned(0.5), 98, 0.78, right((112, 84), (122, 20), "hold"))
    + name_plate("You", 98, 204, 78, YELLOW, INK, 28, 18),
    "another-way": (
        place(browser_window(84, 224, BLUE, 26), 8, 8)
        + rect(19, 46, 62, 78, WHITE, r=8)
        + letters("A", 50, 62, 46, INK, 10)
        + rect(19, 140, 62, 78, WHITE, r=8)
        + place(headphones(), 22, 146, 0.8)
        + tick(80, 120, 13)
        + tick(80, 214, 13)
        + speech(106, 10, 126, 98, 164, 134)
        + rect(140, 18, 58, 80, PALE_BLUE, r=8, width=4).replace("/>", ' stroke-dasharray="9 7"/>')
        + question(169, 32, 48, RED)
        + acting(
            MAN_DOWNS_ASIAN.feels("talk"),
            166,
            0.9,
            right((98, 104), (84, 58), "hold"),
            holding=place(mobile(), 70, 26, 0.52, turn=8),
        )
    ),
    "better-system": rect(8, 8, 224, 106, PALE_RED, r=8)
    + rect(8, 126, 224, 106, PALE_GREEN, r=8)
    + path(
        "M62 62C84 10 96 110 112 64C124 24 92 18 96 56C100 110 136 96 140 60C144 20 116 46 130 86C140 108 160 90 176 62",
        stroke=DARK_GREY,
        width=5,
    )
    + someone(OLDER_BLACK_MAN.feels("sad"), 42, 0.7, 113)
    + someone(DOCTOR_EAST_ASIAN.feels("calm"), 198, 0.7, 113)
    + arrow(72, 190, 164, 190, GREEN, 24)
    + someone(OLDER_BLACK_MAN, 42, 0.7, 231)
    + someone(DOCTOR_EAST_ASIAN, 198, 0.7, 231)
    + "".join(star(120 + dx, 150, 14) for dx in (-32, 0, 32)),
    "deaths-by-illness": "".join(circle(x, 48, 38, "#fdeef2") for x in (46, 120, 194))
    + "".join(
        circle(x, y, 7, "#f7c9d6") for x, y in ((22, 40), (34, 22), (54, 18), (70, 36), (70, 58), (56, 74), (34, 74), (20, 58))
    )
    + path("M34 40C40 30 50 38 56 34C66 40 58 48 62 56C56 66 48 60 40 64C32 60 36 50 34 40Z", PURPLE)
    + organ_heart(120, 50, 0.78)
    + lungs(194, 50, 0.76)
    + path("M70 232V158C70 114 170 114 170 158V232Z", GREY)
    + letters("RIP", 120, 150, 30, INK, 6)
    + path("M8 230H232", stroke="#4f7a3f", width=6)
    + someone(MAN_BEARD.feels("sad"), 34, 0.62, 229)
    + someone(OLDER_ASIAN_WOMAN.feels("sad"), 206, 0.62, 229),
    "alliance-areas": "".join(
        rect(x, y, 110, 110, colour, r=8)
        + path(f"M{x + 30} {y + 30}H{x + 80}L{x + 55} {y + 84}Z", stroke=BLUE, width=7)
        + place(hospital(), x + 6, y + 10, 0.44)
        + place(town_hall(), x + 56, y + 12, 0.42)
        + place(voluntary_centre(), x + 30, y + 64, 0.5)
        for (x, y), (_, colour) in zip(((8, 8), (122, 8), (8, 122), (122, 122)), FOUR_AREAS.values(), strict=True)
    )
    + place(number_card("4", 30), 120, 120),
    "improve-together": place(
        place(hospital(), 18, 14, 0.74)
        + arrow(112, 54, 148, 54, GREEN, 18)
        + place(hospital(), 152, 14, 0.74)
        + "".join(star(x, 12, 9) for x in (170, 192, 214))
        + place(
            round_the_table([NURSE_EAST_ASIAN, DOCTOR_BLACK], [MAN_WHEELCHAIR, OLDER_WOMAN], place(paper(3), 96, 134, 0.56)),
            22,
            56,
            0.76,
        ),
        3.7,
        6.0,
        0.969,
    ),
    "dementia-list": rect(8, 18, 224, 214, WOOD, r=8)
    + rect(18, 34, 204, 189, WHITE, r=3)
    + rect(90, 8, 60, 22, GREY, r=5)
    + digits("8", 46, 42, 38, BLUE, 8)
    + path("M81 76l-5 12", stroke=BLUE, width=7)
    + digits("000", 92, 42, 38, BLUE, 8)
    + path("M196 52V72M186 62H206", stroke=BLUE, width=7)
    + "".join(
        place(head_only(p.feels("calm")), 30, y - 4, 0.62)
        + brain_with_dementia(122, y + 20, 0.56)
        + path(f"M162 {y + 12}H208M162 {y + 28}H196", width=6)
        for p, y in ((OLDER_BLACK_MAN, 92), (OLDER_WOMAN, 135), (OLDER_EAST_ASIAN_MAN, 178))
    ),
    "cancer-start-2022": (
        rect(20, 8, 96, 78, WHITE, r=6, width=4)
        + path("M20 28V14C20 10 23 8 28 8H108C113 8 116 10 116 14V28Z", RED, width=4)
        + letters("Nov", 68, 36, 19, INK, 4.4)
        + digits("2022", 41, 62, 17, INK, 4)
        + new_burst(180, 50, 41)
        + "".join(place(number_card(n, 26), x, 118) for x, n in ((34, "1"), (120, "2"), (206, "3")))
        + arrow(60, 118, 94, 118, GREEN, 20)
        + arrow(146, 118, 180, 118, GREEN, 20)
        + acting(DOCTOR_WOMAN.turned(0.5), 58, 0.7, right((100, 112), (118, 92), "hold"), base=231)
        + acting(WOMAN_CURLY.turned(-0.5), 180, 0.7, left((0, 112), (-18, 92), "hold"), base=231)
        + name_plate("NHS", 56, 206, 58, h=25, tall=15)
        + ribbon(182, 206, 0.74, "#b89ad6")
    ),
    "healthy-later": rect(8, 8, 124, 224, PALE_GREEN, r=8)
    + rect(150, 8, 82, 224, PALE_GREEN, r=8)
    + place(school(), 12, 16, 0.78)
    + apple(114, 50, 0.62)
    + place(scales(), 20, 178, 0.84)
    + place(standing(YOUNG_WOMAN), 16, 86, 0.46)
    + place(standing(GIRL_EAST_ASIAN), 70, 112, 0.37)
    + tick(112, 108, 15)
    + letters("Later", 191, 17, 20, BLUE, 5)
    + virus(191, 74, 15)
    + struck(191, 74, 21)
    + place(
        figure(WOMAN_EAST_ASIAN.turned(0.8), right((86, 118), (96, 94)), left((10, 110), (4, 132), behind=True), legs=RUN),
        160,
        102,
        0.56,
    )
    + heart(215, 122, 0.6)
    + arrow(122, 150, 164, 150, GREEN, 26),
    "steward-and-lead": (
        place(
            rect(8, 8, 224, 106, PALE_GREEN, r=8)
            + rect(8, 126, 224, 106, PALE_BLUE, r=8)
            + place(hospital(), 86, 44, 0.62)
            + heart(120, 28, 0.8)
            + acting(NURSE_EAST_ASIAN.turned(0.5), 50, 0.68, right((96, 112), (122, 102), "hold"), base=113)
            + acting(WOMAN_LOCS.turned(-0.5), 190, 0.68, left((4, 112), (-22, 102), "hold"), base=113)
            + rect(12, 132, 80, 68, WHITE, r=3)
            + place(small_person(0, 0), 26, 176, 1.2)
            + place(small_person(0, 0), 46, 176, 1.2)
            + place(small_person(0, 0), 70, 164, 2)
            + path("M84 190V138", width=4)
            + path("M84 138H54L60 146L54 154H84Z", ORANGE)
            + acting(LEADER.feels("talk").turned(0.4), 106, 0.62, left((6, 98), (-8, 66), "point"), base=231)
            + acting(NURSE_MAN.turned(-0.6), 162, 0.54, base=231)
            + acting(DOCTOR_WHEELCHAIR.turned(-0.6), 206, 0.54, base=231)
            + light_bulb(162, 148, 0.3)
            + light_bulb(206, 148, 0.3),
            1.2,
            2.2,
            0.982,
        )
    ),
    "use-well": place(
        someone(NURSE_LARGE, 46, 0.8, 112)
        + someone(COUNCILLOR_WOMAN, 120, 0.8, 112)
        + someone(WOMAN_DOWNS_BLACK, 194, 0.8, 112)
        + rect(8, 108, 224, 14, WOOD, r=4)
        + path("M22 122V232M218 122V232", stroke=BROWN, width=9)
        + coins(36, 110, 3)
        + place(medicine(0, 0), 104, 66, 0.6)
        + place(bed(), 157, 75, 0.48)
        + tick(66, 176, 30)
        + coin(150, 140, 11)
        + place(medicine(0, 0), 160, 126, 0.5)
        + place(dustbin(), 124, 146, 0.98)
        + path("M114 140L204 228M204 140L114 228", stroke=INK, width=15)
        + path("M114 140L204 228M204 140L114 228", stroke=RED, width=10),
        3.1,
        0.3,
        0.982,
    ),
}
