"""Scenes that pages of the plan, of its promises and of this website need: each says what one statement says."""

from easyread.drawing.belongings import alike, browser_window, ribbon, server, smiley, stars, year_sheet
from easyread.drawing.figures import ghost, in_bed, left, right, standing, walking, wheelchair, with_cane
from easyread.drawing.ink import (
    BLUE,
    DARK_GREY,
    GREEN,
    INK,
    PALE_GREEN,
    PALE_RED,
    PURPLE,
    RED,
    TEAL,
    WHITE,
    WOOD,
    ellipse,
    path,
    place,
    rect,
)
from easyread.drawing.letters import letters, name_plate
from easyread.drawing.people import (
    CARER_MAN,
    DOCTOR_EAST_ASIAN,
    DOCTOR_WOMAN,
    GIRL_DOWNS,
    LEADER_ASIAN,
    LEADER_EAST_ASIAN,
    MAN_BLIND,
    MAN_DOWNS,
    MAN_EAST_ASIAN,
    MAN_GLASSES,
    MAN_LARGE,
    MAN_TURBAN,
    MAN_WHEELCHAIR,
    MANAGER_EAST_ASIAN,
    MANAGER_WHEELCHAIR,
    NURSE_BLACK,
    NURSE_EAST_ASIAN,
    NURSE_LARGE,
    NURSE_MAN,
    NURSE_OLDER,
    NURSE_WHEELCHAIR,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_EAST_ASIAN_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    PARAMEDIC,
    WOMAN_AFRO,
    WOMAN_CURLY,
    WOMAN_DOWNS,
    WOMAN_EAST_ASIAN,
    WOMAN_HIJAB,
    WOMAN_LOCS,
    WOMAN_WHEELCHAIR,
    YOUNG_MAN,
    YOUNG_WOMAN,
)
from easyread.drawing.places import care_home, clinic, hospital, house
from easyread.drawing.scenes import acting, someone
from easyread.drawing.signs import (
    arrow,
    cross,
    digits,
    heart,
    plus,
    question,
    speech,
    star,
    struck,
    tick,
)
from easyread.drawing.things import ambulance, bars, coins, magnifier, mobile, monitor, pencil, purse, web_page

_SERVICES = (("NHS", 42, BLUE), ("Care", 120, TEAL), ("Homes", 198, PURPLE))
"""Who works together, and where their signs stand."""

PICTURES = {
    "booklet-made-together": place(
        rect(56, 8, 128, 140, WHITE, r=4)
        + rect(56, 8, 128, 40, BLUE, r=4)
        + letters("Easy Read", 120, 20, 17, WHITE, 3.6)
        + place(house(), 66, 52, 0.7)
        + path("M126 66H172M126 86H172M126 106H156", width=7)
        + acting(WOMAN_CURLY.turned(0.6), 42, 0.86, right((92, 106), (102, 66), "hold"), base=212)
        + pencil(94, 124, 0.62, 186)
        + acting(MAN_TURBAN.turned(-0.6), 198, 0.86, left((8, 106), (-2, 66), "hold"), base=212)
        + pencil(146, 124, 0.62, 174)
        + someone(MAN_DOWNS, 120, 0.7, 218)
        + rect(8, 206, 224, 26, WOOD, r=5),
        3.6,
        4,
        0.97,
    ),
    "phone-111": digits("111", 14, 20, 76, BLUE, 16)
    + tick(204, 58, 26)
    + acting(
        WOMAN_HIJAB.feels("talk"),
        62,
        0.96,
        right((104, 104), (88, 58), "hold"),
        holding=place(mobile(), 74, 26, 0.56, turn=8),
    )
    + place(ambulance(), 128, 162, 0.68)
    + cross(178, 148, 24),
    "too-few-staff-and-money": rect(8, 8, 108, 100, WHITE, r=8)
    + rect(124, 8, 108, 100, WHITE, r=8)
    + place(ghost(), 10, 16, 0.36)
    + place(ghost(), 76, 16, 0.36)
    + someone(NURSE_MAN.feels("sad"), 62, 0.62, 107)
    + place(hospital() + path("M43 6l7 15 -9 12 10 14M93 52l-8 11 9 9 -6 15M16 56l7 9 -6 8", width=3.6), 128, 18, 0.7)
    + place(purse(), 176, 66, 0.5)
    + cross(216, 56, 13)
    + rect(8, 134, 224, 98, PALE_RED, r=8)
    + arrow(62, 104, 62, 142, RED, 20)
    + arrow(178, 104, 178, 142, RED, 20)
    + stars(192, 186, 1, 3, 12)
    + place(in_bed(OLDER_ASIAN_WOMAN.feels("sad")), 16, 146, 0.62),
    "help-left-out": place(clinic(), 8, 10, 1.0)
    + path("M34 94V60H82V94", stroke=RED, width=7)
    + cross(58, 74, 20)
    + path("M8 232H232", width=4)
    + place(wheelchair(WOMAN_WHEELCHAIR.feels("calm").turned(0.6)), 8, 128, 0.48)
    + place(with_cane(MAN_BLIND.feels("calm")), 74, 108, 0.5)
    + place(standing(LEADER_ASIAN.feels("talk").turned(-0.6), left((4, 112), (-30, 112), "open")), 166, 100, 0.53)
    + speech(124, 8, 108, 72, 186, 96)
    + place(clinic(), 130, 16, 0.66)
    + tick(212, 56, 15),
    "website-not-checked": place(
        place(monitor(web_page()), 8, 10, 1.06)
        + magnifier(182, 56, 32)
        + path("M168 58l9 10 18 -22", stroke=GREEN, width=8)
        + struck(190, 66, 40)
        + place(wheelchair(WOMAN_EAST_ASIAN.feels("calm")), 8, 132, 0.46)
        + someone(MAN_DOWNS.feels("calm"), 120, 0.8)
        + place(with_cane(MAN_BLIND.feels("calm")), 160, 120, 0.44, flip=150),
        1.2,
        3,
        0.974,
    ),
    "hard-word": place(
        rect(8, 8, 224, 138, WHITE, r=5)
        + letters("This is our", 86, 20, 20, DARK_GREY, 2)
        + letters("strategy", 118, 56, 34, INK, 7)
        + letters("for 5 years", 85, 115, 18, DARK_GREY, 2)
        + acting(MAN_GLASSES.feels("calm"), 131, 0.8, right((104, 78), (104, 4), "point"))
        + question(209, 166, 60, RED),
        2.4,
        2.4,
        0.98,
    ),
    "pay-for-computers": coins(12, 92, 5)
    + coins(50, 92, 3)
    + arrow(82, 62, 112, 62, GREEN, 20)
    + place(monitor(bars(24, 74, (22, 38, 56, 44))), 118, 8, 0.7)
    + place(server(), 200, 10, 0.6)
    + arrow(160, 94, 160, 122, GREEN, 20)
    + place(in_bed(OLDER_MAN), 8, 132, 0.72)
    + acting(NURSE_WHEELCHAIR.turned(-0.6), 188, 0.8, left((2, 104), (-22, 94), "hold"))
    + heart(122, 128, 1.2),
    "computers-for-care": rect(8, 8, 150, 116, DARK_GREY, r=6)
    + rect(18, 18, 130, 96, WHITE)
    + heart(52, 50, 1.5)
    + path("M78 52H90L98 36L110 68L118 52H136", stroke=GREEN, width=6)
    + path("M32 82H134M32 98H100", width=5)
    + rect(70, 124, 26, 12, DARK_GREY)
    + tick(186, 38, 28)
    + acting(DOCTOR_EAST_ASIAN.turned(-0.3), 194, 0.9, left((-4, 82), (-30, 44), "point"))
    + someone(WOMAN_AFRO, 70, 0.78),
    "groups-improve-care": "".join(
        rect(x, 8, 108, 224, colour, r=10)
        + star(x + 16, 32, 11)
        + arrow(x + 30, 32, x + 52, 32, GREEN, 12)
        + "".join(star(x + 61 + i * 17, 32, 9) for i in range(3))
        + someone(people[0], x + 30, 0.5, 178)
        + someone(people[1], x + 78, 0.5, 178)
        + ellipse(x + 54, 180, 50, 17, WOOD)
        + someone(people[2], x + 54, 0.5, 231)
        for x, colour, people in (
            (8, "#fbe3ee", (DOCTOR_WOMAN, MANAGER_WHEELCHAIR, WOMAN_EAST_ASIAN)),
            (124, PALE_GREEN, (PARAMEDIC, NURSE_LARGE, OLDER_BLACK_MAN)),
        )
    )
    + ribbon(62, 84, 1.2, "#b89ad6")
    + place(ambulance(), 140, 60, 0.52),
    "health-and-social-care": rect(8, 8, 224, 86, PALE_RED, r=8)
    + place(hospital(), 22, 14, 0.46)
    + place(care_home(), 94, 17, 0.42)
    + place(house(), 178, 14, 0.6)
    + "".join(cross(x, 40, 15) for x in (82, 164))
    + rect(8, 116, 224, 116, PALE_GREEN, r=8)
    + "".join(name_plate(text, x, 65, 58, colour, WHITE, h=25, tall=12) for text, x, colour in _SERVICES)
    + arrow(120, 94, 120, 126, GREEN, 26)
    + someone(WOMAN_LOCS, 81, 0.46, 231)
    + someone(OLDER_MAN, 159, 0.46, 231)
    + acting(NURSE_MAN.turned(0.3), 38, 0.64, right((84, 118), (94, 131), "rest"), base=207)
    + acting(CARER_MAN, 120, 0.64, left((10, 118), (8, 131), "rest"), right((90, 118), (92, 131), "rest"), base=207)
    + acting(MANAGER_EAST_ASIAN.turned(-0.3), 202, 0.64, left((16, 118), (6, 131), "rest"), base=207)
    + "".join(
        name_plate(text, x, 206, 50, colour, WHITE, h=23, tall=10.5)
        for (text, _, colour), x in zip(_SERVICES, (36, 120, 204), strict=True)
    )
    + heart(81, 150, 0.72)
    + heart(159, 150, 0.72),
    "help-children-early": place(
        place(standing(NURSE_EAST_ASIAN.turned(0.6), right((92, 118), (108, 140), "hold")), 8, 74, 0.63)
        + place(standing(GIRL_DOWNS.turned(-0.4), left((4, 108), (-14, 96), "hold")), 76, 124, 0.5)
        + heart(102, 96, 1.1)
        + arrow(130, 186, 166, 186, GREEN, 26)
        + place(walking(WOMAN_DOWNS), 172, 82, 0.6)
        + heart(190, 44, 2.1)
        + path("M160 40H178L184 26L194 58L200 40H220", stroke=WHITE, width=6)
        + path("M10 230H230", width=4),
        0.4,
        1.5,
        0.99,
    ),
    "fair-for-all": place(
        place(hospital(), 81, 8, 0.72)
        + "".join(path(f"M120 82L{x} 112", stroke=BLUE, width=5) for x in (38, 92, 148, 202))
        + "".join(heart(x, 120, 0.8) for x in (38, 92, 148, 202))
        + "".join(path(f"M{x - 7} 116H{x + 7}M{x - 7} 125H{x + 7}", stroke=INK, width=4) for x in (65, 120, 175))
        + someone(MAN_LARGE, 38, 0.66)
        + someone(WOMAN_WHEELCHAIR, 94, 0.66)
        + someone(OLDER_EAST_ASIAN_MAN, 148, 0.66)
        + someone(WOMAN_HIJAB, 202, 0.66),
        2.5,
        0,
    ),
    "care-gets-better": rect(8, 8, 224, 106, PALE_RED, r=8)
    + rect(8, 126, 224, 106, PALE_GREEN, r=8)
    + stars(180, 34, 1, 3, 15)
    + stars(182, 152, 3, 3, 15)
    + place(in_bed(MAN_EAST_ASIAN.feels("sad")), 18, 28, 0.64)
    + place(in_bed(MAN_EAST_ASIAN), 18, 146, 0.64)
    + smiley(198, 84, 20, sad=True)
    + acting(NURSE_BLACK.turned(-0.5), 196, 0.56, left((0, 104), (-34, 100), "hold"), base=231)
    + arrow(112, 100, 112, 144, GREEN, 26),
    "website-about-plan": place(browser_window(224, 152, DARK_GREY, 36), 8, 8)
    + (
        rect(30, 62, 66, 88, BLUE, r=4)
        + letters("Plan", 63, 78, 20, WHITE, 4.8)
        + path("M42 118H84M42 132H74", stroke=WHITE, width=5)
        + digits("2023", 112, 72, 26, INK, 5)
        + arrow(150, 106, 150, 120, GREEN, 12)
        + digits("2028", 112, 126, 26, INK, 5)
    )
    + someone(YOUNG_MAN, 52, 0.6)
    + someone(OLDER_WOMAN, 120, 0.6)
    + someone(MAN_GLASSES, 188, 0.6),
    "core20plus5": digits("20", 26, 14, 44, BLUE, 10)
    + plus(120, 36, 18, BLUE)
    + digits("5", 160, 14, 44, BLUE, 10)
    + rect(8, 74, 98, 158, PALE_RED, r=8)
    + rect(134, 74, 98, 158, PALE_GREEN, r=8)
    + heart(33, 98, 0.95)
    + heart(80, 98, 0.95, WHITE)
    + heart(159, 98, 0.95)
    + heart(206, 98, 0.95)
    + alike(183, 98, 11)
    + place(standing(YOUNG_WOMAN), 10, 120, 0.44)
    + place(wheelchair(MAN_WHEELCHAIR.feels("sad")), 52, 142, 0.38)
    + place(standing(YOUNG_WOMAN), 136, 120, 0.44)
    + place(wheelchair(MAN_WHEELCHAIR), 178, 142, 0.38)
    + arrow(96, 150, 144, 150, GREEN, 24),
    "plan-ahead": rect(8, 8, 224, 110, WHITE, r=6, width=5)
    + rect(8, 8, 224, 34, BLUE, r=6)
    + letters("Plan", 120, 15, 20, WHITE, 5)
    + "".join(place(year_sheet(str(year)), 16 + i * 46, 48, 0.66) for i, year in enumerate((1, 2, 3)))
    + arrow(154, 78, 178, 78, GREEN, 18)
    + place(year_sheet("5"), 182, 48, 0.66)
    + acting(LEADER_EAST_ASIAN.feels("talk").turned(0.3), 44, 0.74, right((98, 92), (104, 40), "point"), base=214)
    + someone(WOMAN_WHEELCHAIR, 122, 0.74, 214)
    + someone(NURSE_OLDER.turned(-0.3), 194, 0.74, 214)
    + rect(8, 206, 224, 26, WOOD, r=5),
}
