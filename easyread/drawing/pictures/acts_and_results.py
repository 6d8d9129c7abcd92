"""Scenes of an act and its result: who does something is named by a sign, and what comes of it is seen."""

from easyread.drawing.belongings import (
    dishes,
    gravestone,
    hearts,
    spanner,
    stars,
)
from easyread.drawing.figures import baby, embrace, in_bed, left, right, standing, thumb, walking, wheelchair, with_frame
from easyread.drawing.health import medicine
from easyread.drawing.ink import (
    BLUE,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PALE_GREEN,
    PALE_GREY,
    PALE_RED,
    RED,
    WHITE,
    WOOD,
    YELLOW,
    path,
    place,
    rect,
)
from easyread.drawing.letters import letters, name_plate
from easyread.drawing.people import (
    BOY_BLACK,
    CARER_BLACK,
    CARER_MAN,
    COUNCILLOR,
    COUNCILLOR_WOMAN,
    DOCTOR_WOMAN,
    GIRL_BOB,
    GIRL_DOWNS,
    LEADER,
    LEADER_DOWNS,
    LEADER_EAST_ASIAN,
    LEADER_WHEELCHAIR,
    MAN_BEARD,
    MAN_DOWNS,
    MAN_GLASSES,
    MANAGER_BLACK,
    MANAGER_EAST_ASIAN,
    MANAGER_WHEELCHAIR,
    NURSE,
    NURSE_BLACK,
    NURSE_LARGE,
    NURSE_OLDER,
    NURSE_SIKH,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_EAST_ASIAN_MAN,
    OLDER_MAN,
    PHARMACIST,
    RECEPTIONIST,
    TEENAGER,
    VOLUNTEER_DOWNS,
    VOLUNTEER_EAST_ASIAN,
    VOLUNTEER_MAN,
    VOLUNTEER_OLDER,
    WOMAN_DEAF,
    WOMAN_DOWNS,
    WOMAN_LOCS,
    WOMAN_WHEELCHAIR,
    YOUNG_MAN,
)
from easyread.drawing.places import care_home, clinic, ground, hospital, house, houses, voluntary_centre
from easyread.drawing.scenes import acting, at_home, someone
from easyread.drawing.signs import arrow, clock, cross, digits, digits_width, heart, plus, speech, star, thought, tick
from easyread.drawing.things import coins, light_bulb, magnifier, small_person, target

_COUNCIL, _CHARITY = "#f3c9a5", YELLOW

_push = (left((70, 104), (104, 104), "open"), right((92, 104), (116, 100), "open"))
"""Both hands against what is pushed."""

PICTURES = {
    "care-brought-closer": ground(196)
    + place(house(), 8, 128, 1.0)
    + heart(44, 104, 0.9)
    + place(clinic(), 80, 150, 0.7)
    + arrow(140, 98, 78, 98, GREEN, 26)
    + "".join(
        place(walking(p, *_push), x, 108, 0.42, flip=100)
        for p, x in ((VOLUNTEER_DOWNS, 188), (COUNCILLOR_WOMAN, 167), (NURSE_SIKH, 146))
    )
    + name_plate("NHS", 40, 12, 56)
    + name_plate("Council", 112, 12, 76, _COUNCIL, INK)
    + name_plate("Charity", 194, 12, 74, _CHARITY, INK)
    + path("M40 42V54H194V42M112 42V54M188 54V86M158 106V86H218V106M188 86V106", width=5),
    "board-heard-closer": speech(8, 8, 224, 108, 196, 130)
    + place(house("#e3e6e8", GREY, DARK_GREY), 20, 12, 0.5)
    + path("M62 46H142", stroke=DARK_GREY, width=5, dash="2 10")
    + place(clinic(), 148, 16, 0.46)
    + cross(212, 36, 13)
    + place(house(), 18, 56, 0.66)
    + place(clinic(), 78, 64, 0.54)
    + path("M62 108H84", width=5)
    + arrow(170, 58, 142, 84, GREEN, 15)
    + tick(196, 88, 18)
    + someone(WOMAN_DEAF.feels("talk").turned(-0.5), 196, 0.82, 232)
    + acting(LEADER_EAST_ASIAN.feels("calm").turned(0.5), 38, 0.58, right((100, 96), (84, 56), "open"), base=196)
    + acting(LEADER_WHEELCHAIR.feels("calm").turned(0.5), 100, 0.58, right((100, 96), (84, 56), "open"), base=196)
    + rect(8, 192, 128, 40, WOOD, r=5)
    + letters("Board", 72, 202, 20, INK, 4.6),
    "complain-about-answer": rect(8, 8, 224, 106, PALE_RED, r=8)
    + rect(8, 126, 224, 106, PALE_GREEN, r=8)
    + acting(RECEPTIONIST.turned(0.4), 46, 0.72, right((96, 112), (112, 96), "hold"), base=113)
    + rect(84, 22, 74, 80, WHITE, r=3)
    + letters("Answer", 121, 32, 14, BLUE, 3.4)
    + path("M94 60H148M94 72H148M94 84H130", width=4)
    + someone(MAN_DOWNS.feels("sad").turned(-0.4), 196, 0.72, 113)
    + cross(160, 92, 16)
    + arrow(196, 108, 196, 138, GREEN, 20)
    + speech(82, 132, 94, 46, 180, 196)
    + place(thumb("fair"), 148, 175, 0.44, turn=180)
    + someone(MAN_DOWNS.feels("angry").turned(-0.5), 202, 0.62, 231)
    + someone(CARER_BLACK.feels("calm").turned(0.4), 44, 0.66, 206)
    + rect(16, 202, 104, 29, WOOD, r=4)
    + letters("Complaints", 68, 210, 12, INK, 3),
    "clinicians-lead": place(
        acting(MANAGER_BLACK.turned(0.5), 44, 0.82, right((98, 108), (112, 92), "open"), base=204)
        + name_plate("NHS", 44, 192, 72, h=38, tall=23)
        + heart(28, 42, 1.1)
        + light_bulb(66, 28, 0.38)
        + arrow(28, 86, 98, 86, GREEN, 20)
        + "".join(
            path(f"M{x} 120V11", width=6)
            + path(f"M{x} 12H{x - 58}L{x - 48} 33L{x - 58} 54H{x}Z", ORANGE)
            + letters("Lead", x - 24, 25, 15, INK, 3.6)
            for x in (160, 228)
        )
        + place(standing(NURSE_SIKH, right((92, 102), (86, 62), "hold")), 103, 67, 0.66)
        + place(standing(DOCTOR_WOMAN, right((92, 102), (86, 62), "hold")), 171, 67, 0.66),
        2,
        5,
        0.97,
    ),
    "encourage-to-lead": speech(8, 8, 108, 76, 54, 128)
    + letters("You can", 62, 20, 17, INK, 4)
    + letters("lead", 62, 48, 22, GREEN, 5.6)
    + acting(MANAGER_EAST_ASIAN.feels("talk").turned(0.6), 43, 0.72, right((96, 112), (106, 86), "open"), base=231)
    + place(standing(CARER_MAN), 88, 107, 0.5)
    + place(standing(PHARMACIST), 186, 107, 0.5)
    + path("M189 136V12", width=7)
    + path("M189 14H122L136 34L122 54H189Z", ORANGE)
    + star(166, 34, 14)
    + place(standing(NURSE.turned(-0.4), right((92, 120), (92, 86), "hold")), 126, 62, 0.68),
    "aim-better-care": rect(8, 62, 88, 170, PALE_RED, r=8)
    + rect(120, 62, 112, 170, PALE_GREEN, r=8)
    + target(132, 32, 24)
    + name_plate("Our aim", 194, 18, 76, GREEN, WHITE, 30)
    + stars(52, 84, 1, 3, 12)
    + place(in_bed(OLDER_BLACK_MAN.feels("sad")), 15, 168, 0.34)
    + someone(NURSE_LARGE.feels("sad"), 52, 0.48, 166)
    + arrow(88, 146, 132, 146, GREEN, 24)
    + stars(176, 84, 3, 3, 14)
    + place(standing(NURSE_LARGE.turned(0.5), right((96, 112), (108, 116), "hold")), 130, 104, 0.5)
    + place(walking(OLDER_BLACK_MAN), 176, 104, 0.5),
    "more-waiting-than-planned": "".join(
        small_person(x + i % 2 * 26 - 13, 160 - i // 2 * 25) for x, count in ((40, 10), (120, 6)) for i in range(count)
    )
    + small_person(194, 160)
    + "".join(
        digits(n, x - digits_width(n, 21) / 2, 209, 21, colour, 5)
        for n, x, colour in (("1000", 42, INK), ("595", 122, INK), ("100", 194, GREEN))
    )
    + letters("under", 194, 188, 14, GREEN, 3.6)
    + path("M8 181H232", width=4)
    + clock(34, 28, 20)
    + clock(120, 80, 17)
    + arrow(66, 42, 100, 68, GREEN, 18)
    + rect(156, 12, 76, 104, "none", r=5, stroke=GREEN, width=4)
    + name_plate("March", 194, 12, 76, GREEN)
    + target(194, 77, 30),
    "stewards-share": (
        name_plate("Stewards", 64, 8, 112, h=30, tall=16)
        + path("M98 82L122 128M100 140H122M98 206L122 152", stroke=INK, width=15)
        + path("M98 82L122 128M100 140H122M98 206L122 152", stroke=GREEN, width=9.8)
        + arrow(114, 140, 156, 140, GREEN, 34)
        + "".join(
            acting(p.turned(0.4), 34, 0.48, right((94, 108), (104, 92), "hold"), base=base)
            for p, base in ((NURSE_LARGE, 104), (MANAGER_WHEELCHAIR, 168), (WOMAN_LOCS, 232))
        )
        + light_bulb(82, 74, 0.38)
        + coins(82, 158, 3)
        + medicine(68, 182, 0.6)
        + rect(160, 8, 72, 224, PALE_GREEN, r=8)
        + houses(163, 14, 2, 0.44)
        + heart(196, 78, 1.3)
        + someone(OLDER_EAST_ASIAN_MAN, 178, 0.4, 166)
        + someone(WOMAN_DOWNS, 214, 0.4, 166)
        + someone(YOUNG_MAN, 178, 0.4, 231)
        + someone(GIRL_BOB, 214, 0.4, 231)
    ),
    "ill-at-home-to-hospital": "".join(
        place(
            at_home(
                place(with_frame(p.feels("pain")), 34, 94, 0.54) + place(dishes(), 132, 116, 1.1) + rect(122, 190, 80, 40, GREY)
            ),
            2,
            y,
            0.5,
        )
        for p, y in ((OLDER_ASIAN_WOMAN, 0), (OLDER_MAN, 114))
    )
    + arrow(104, 66, 136, 66, RED, 20)
    + arrow(104, 184, 136, 184, RED, 20)
    + place(hospital(), 132, 14, 0.86)
    + place(in_bed(OLDER_ASIAN_WOMAN.feels("sad")), 136, 116, 0.43)
    + place(in_bed(OLDER_MAN.feels("sad"), blanket="#f7b7a3"), 136, 174, 0.43),
    "strategy-for-children": (
        rect(10, 8, 76, 86, WHITE, r=4)
        + rect(10, 8, 76, 32, BLUE, r=4)
        + letters("Plan", 48, 15, 17, WHITE, 4.4)
        + path("M24 54H72M24 67H72M24 80H56", width=6)
        + arrow(92, 50, 128, 50, GREEN, 24)
        + heart(178, 52, 2.1)
        + plus(202, 26, 18, GREEN)
        + acting(WOMAN_LOCS, 54, 1.02, right((94, 108), (64, 106), "hold"), holding=place(baby("dark"), 12, 60, 0.9), base=232)
        + place(standing(GIRL_DOWNS), 95, 126, 0.42)
        + place(standing(BOY_BLACK), 134, 112, 0.477)
        + place(standing(TEENAGER), 178, 95, 0.545)
    ),
    "nhs-needs-others": rect(8, 8, 64, 224, PALE_RED, r=8)
    + rect(80, 8, 152, 224, PALE_GREEN, r=8)
    + name_plate("NHS", 40, 30, 52)
    + someone(NURSE_BLACK.feels("sad"), 40, 0.58, 140)
    + cross(56, 128, 13)
    + hearts(40, 158, 1, 3, 0.42)
    + someone(MAN_GLASSES.feels("sad"), 40, 0.48, 231)
    + name_plate("NHS", 156, 14, 56)
    + name_plate("Council", 120, 44, 72, _COUNCIL, INK)
    + name_plate("Charity", 193, 44, 70, _CHARITY, INK)
    + someone(COUNCILLOR, 116, 0.54, 140)
    + someone(VOLUNTEER_DOWNS, 196, 0.54, 140)
    + someone(NURSE_BLACK, 156, 0.56, 144)
    + tick(182, 132, 13)
    + hearts(156, 158, 3, 3, 0.6)
    + someone(MAN_GLASSES, 156, 0.48, 231),
    "nhs-betters-gp": (
        stars(54, 32, 1, 3, 11)
        + place(clinic(), 16, 55, 0.75)
        + arrow(100, 86, 130, 86, GREEN, 24)
        + stars(182, 22, 3, 3, 13)
        + place(clinic(), 138, 43, 0.89)
        + path("M10 118H230", width=4)
        + name_plate("NHS", 50, 125, 72, h=32, tall=20)
        + acting(MANAGER_WHEELCHAIR.turned(0.5), 50, 0.64, right((98, 104), (112, 74), "hold"))
        + spanner(98, 180, 0.76, 24)
        + houses(118, 128, 3, 0.5)
        + someone(OLDER_EAST_ASIAN_MAN.turned(-0.3), 152, 0.56)
        + someone(WOMAN_WHEELCHAIR.turned(-0.3), 200, 0.53)
    ),
    "stronger-links": "".join(
        rect(x, 8, 98, 224, colour, r=8)
        + path(f"M{x + 49} 60L{x + 24} 178H{x + 74}Z", stroke=BLUE if x < 100 else GREEN, width=3 if x < 100 else 13)
        + place(hospital(), x + 18, 22, 0.56)
        + place(voluntary_centre(), x + 3, 154, 0.44)
        + place(care_home(), x + 51, 160, 0.34)
        for x, colour in ((8, PALE_GREY), (134, PALE_GREEN))
    )
    + "".join(tick(x, y, 12) for x, y in ((170, 122), (196, 122)))
    + arrow(90, 112, 146, 112, GREEN, 24),
    "board-checks-itself": rect(16, 8, 130, 112, WHITE, r=4)
    + letters("We said", 81, 16, 17, BLUE, 4.2)
    + "".join(rect(28, y, 18, 18, WHITE) + path(f"M58 {y + 9}H130", width=5) for y in (42, 68, 94))
    + "".join(path(f"M31 {y + 8}l6 8 14 -19", stroke=GREEN, width=6) for y in (42, 68))
    + someone(LEADER_DOWNS.feels("calm").turned(0.4), 46, 0.66, 194)
    + someone(COUNCILLOR_WOMAN.feels("calm"), 112, 0.66, 194)
    + magnifier(136, 74, 26)
    + acting(LEADER.feels("calm").turned(-0.5), 190, 0.66, left((8, 98), (-16, 42), "hold"), base=194)
    + rect(8, 188, 224, 44, WOOD, r=6)
    + letters("Board", 120, 199, 21, INK, 5),
    "deaths-stopped": rect(152, 8, 80, 224, PALE_GREY, r=8)
    + "".join(gravestone(192, y, 1.06) for y in (74, 148, 222))
    + "".join(cross(192, y, 24) for y in (46, 120))
    + name_plate("NHS", 96, 30, 70, h=34, tall=19)
    + acting(NURSE_LARGE.turned(0.6), 98, 1, right((98, 94), (116, 54), "open"), base=214)
    + someone(OLDER_BLACK_MAN.turned(0.3), 44, 0.72)
    + heart(36, 118, 1.1),
    "unpaid-help": place(voluntary_centre(), 8, 18, 0.86)
    + acting(VOLUNTEER_MAN, 136, 0.74, right((92, 114), (104, 106), "hold"), base=112)
    + rect(156, 14, 76, 88, WHITE, r=5)
    + rect(156, 14, 76, 26, GREEN, r=5)
    + letters("Pay", 194, 19, 15, WHITE, 3.8)
    + letters("£0", 194, 54, 34, RED, 7)
    + place(standing(VOLUNTEER_OLDER, right((92, 112), (112, 108), "hold")), 4, 114, 0.47)
    + place(with_frame(OLDER_MAN), 46, 114, 0.47)
    + place(standing(VOLUNTEER_EAST_ASIAN, right((92, 112), (112, 108), "hold")), 108, 114, 0.47)
    + place(wheelchair(WOMAN_WHEELCHAIR), 152, 130, 0.47),
    "helped-to-stay-alive": (
        rect(8, 8, 102, 224, PALE_GREY, r=8)
        + rect(120, 8, 112, 224, PALE_GREEN, r=8)
        + thought(59, 66, 49, 53, (56, 124, 6))
        + rect(25, 36, 68, 38, INK, r=5)
        + path("M31 55H87", stroke=WHITE, width=5)
        + heart(59, 94, 0.9, GREY)
        + acting(MAN_BEARD.feels("sad"), 59, 0.78, left((10, 112), (26, 80), "hold"), base=231)
        + rect(132, 20, 88, 54, INK, r=5)
        + path("M138 50H158L166 30L180 66L188 50H214", stroke="#7fe0a0", width=5)
        + heart(176, 104, 1.7)
        + place(embrace(MAN_BEARD, NURSE_LARGE), 121, 150, 0.66)
        + arrow(96, 142, 134, 142, GREEN, 24)
    ),
    "plan-on-a-page": rect(56, 9, 128, 124, WHITE, r=4, width=4)
    + rect(56, 9, 128, 38, BLUE, r=4)
    + letters("Plan", 120, 17, 23, WHITE, 6)
    + letters("1 page", 120, 58, 24, INK, 5.6)
    + path("M74 98H166M74 114H150", width=6)
    + acting(NURSE_OLDER.turned(0.3), 42, 0.68, right((106, 80), (88, -10), "hold"), base=214)
    + acting(COUNCILLOR, 120, 0.68, left((-6, 80), (4, 6), "hold"), right((106, 80), (96, 6), "hold"), base=222)
    + acting(VOLUNTEER_DOWNS.turned(-0.3), 198, 0.68, left((-6, 80), (12, -10), "hold"), base=214)
    + name_plate("NHS", 44, 202, 70, h=30, tall=16)
    + name_plate("Council", 120, 202, 74, _COUNCIL, INK, 30, 13)
    + name_plate("Charity", 196, 202, 70, _CHARITY, INK, 30, 13),
}
