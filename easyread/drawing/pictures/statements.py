"""Scenes of whole statements: who does what, where a single thing would not say it."""

from dataclasses import replace

from easyread.drawing.belongings import bouquet, charity_tin, gravestone, new_burst, rain_cloud, stars
from easyread.drawing.figures import left, right
from easyread.drawing.ink import (
    BLUE,
    GREEN,
    GREY,
    INK,
    NAVY,
    PALE_BLUE,
    PALE_GREEN,
    PALE_GREY,
    PALE_RED,
    SKY,
    WHITE,
    WOOD,
    YELLOW,
    Shape,
    circle,
    path,
    place,
    rect,
)
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    COUNCILLOR_WOMAN,
    GIRL_DOWNS,
    LEADER_ASIAN,
    LEADER_WHEELCHAIR,
    MAN_DOWNS,
    MAN_TURBAN,
    MANAGER_BLACK,
    MANAGER_OLDER,
    NURSE_BLACK,
    NURSE_EAST_ASIAN,
    NURSE_LARGE,
    NURSE_SIKH,
    OLDER_BLACK_MAN,
    OLDER_EAST_ASIAN_MAN,
    OLDER_MAN,
    VOLUNTEER,
    VOLUNTEER_DOWNS,
    VOLUNTEER_OLDER,
    WOMAN_AFRO,
    WOMAN_BLIND,
    WOMAN_EAST_ASIAN,
    WOMAN_HIJAB,
    WOMAN_LARGE,
    WOMAN_LOCS,
)
from easyread.drawing.places import clinic, hospital, houses, sun, town_hall
from easyread.drawing.scenes import acting, in_disc, someone
from easyread.drawing.signs import arrow, digits, heart, moon, question, speech, star, stopwatch, thought
from easyread.drawing.things import ambulance, bars, braille, coins, envelope, headphones, mobile, telephone


def _large_print(x: float, y: float, scale: float = 1) -> Shape:
    """A page with a very large letter, its top left at (x, y), 60 wide and 78 high."""
    return place(rect(0, 0, 60, 78, WHITE, r=5) + letters("A", 30, 18, 42, INK, 8), x, y, scale)


PICTURES = {
    "new-on-website": rect(8, 8, 224, 142, WHITE, r=8, width=4)
    + path("M8 36V16C8 11 11 8 16 8H224C229 8 232 11 232 16V36Z", NAVY)
    + "".join(circle(x, 22, 5, WHITE, stroke="none") for x in (24, 42, 60))
    + path("M24 54H132M24 134H120", stroke=GREY, width=7)
    + rect(16, 68, 208, 52, YELLOW, stroke="none")
    + path("M28 84H132M28 104H112", width=9)
    + new_burst(182, 92, 44)
    + acting(WOMAN_AFRO.feels("talk").turned(0.4), 70, 0.84, right((92, 100), (100, 52), "point")),
    "ask-for-formats": speech(8, 8, 224, 110, 122, 142)
    + _large_print(20, 22, 1.0)
    + rect(92, 22, 60, 78, WHITE, r=5)
    + place(braille("110110"), 112, 42, 0.9)
    + rect(164, 22, 60, 78, WHITE, r=5)
    + place(headphones(), 168, 28, 0.74)
    + acting(
        WOMAN_BLIND.feels("talk"),
        128,
        0.9,
        right((106, 104), (84, 58), "hold"),
        holding=place(mobile(), 70, 26, 0.52, turn=8),
    )
    + place(telephone(), 8, 168, 0.6),
    "phone-or-email": speech(48, 8, 144, 92, 120, 122)
    + rect(62, 20, 44, 62, WHITE, r=4)
    + path("M70 32H98M70 42H98M70 52H90M70 62H98", width=3)
    + arrow(110, 52, 132, 52, GREEN, 14)
    + _large_print(136, 18, 0.84)
    + acting(MAN_DOWNS.feels("talk"), 120, 0.98, left((2, 100), (-10, 78), "point"), right((98, 100), (110, 78), "point"))
    + place(telephone(), 8, 108, 0.52)
    + place(envelope(), 166, 106, 0.5),
    "fewer-deaths": rect(8, 8, 100, 224, PALE_GREY, r=10)
    + rect(132, 8, 100, 224, PALE_GREEN, r=10)
    + "".join(gravestone(x, y, 0.7) for y in (76, 146, 216) for x in (34, 82))
    + arrow(92, 120, 146, 120, GREEN, 30)
    + gravestone(182, 76, 0.7)
    + someone(OLDER_MAN, 172, 0.56, 150)
    + someone(WOMAN_HIJAB, 206, 0.56, 150)
    + someone(WOMAN_AFRO, 164, 0.56, 226)
    + someone(MAN_DOWNS, 202, 0.56, 226),
    "better-gp": rect(8, 8, 100, 224, PALE_RED, r=10)
    + rect(132, 8, 100, 224, PALE_GREEN, r=10)
    + stars(58, 28, 1, 3, 13)
    + stars(182, 28, 3, 3, 13)
    + place(clinic(GREY), 14, 54, 0.88)
    + path("M34 88l6 10 -8 8 6 14M84 84l-6 12 8 10", width=3.4)
    + place(clinic(), 138, 54, 0.88)
    + someone(OLDER_EAST_ASIAN_MAN.feels("sad"), 56, 0.78)
    + acting(OLDER_EAST_ASIAN_MAN, 180, 0.78, left((-4, 96), (2, 54), "open"), right((104, 96), (98, 54), "open"))
    + arrow(92, 118, 148, 118, GREEN, 30),
    "plan-to-2033": place(
        place(hospital(), 14, 8, 0.54)
        + place(town_hall(), 92, 14, 0.48)
        + place(charity_tin(), 174, 8, 0.56)
        + rect(14, 70, 212, 80, WHITE, r=5, width=4)
        + letters("Plan", 120, 78, 20, BLUE, 5)
        + digits("2023", 24, 114, 20, INK, 4.6)
        + digits("2033", 155, 114, 20, INK, 4.6)
        + arrow(94, 124, 146, 124, GREEN, 18)
        + "".join(
            acting(p, x, 0.76, *arms)
            for p, x, arms in (
                (NURSE_SIKH, 46, (left((2, 84), (2, 26), "hold"),)),
                (COUNCILLOR_WOMAN, 120, ()),
                (VOLUNTEER_OLDER, 194, (right((98, 84), (98, 26), "hold"),)),
            )
        ),
        5.5,
        7.9,
        0.954,
    ),
    "vision-2028": thought(120, 74, 110, 66, (70, 146, 8), (58, 156, 4))
    + digits("2028", 77, 18, 26, BLUE, 6)
    + sun(42, 68, 12)
    + someone(OLDER_MAN, 84, 0.54, 126)
    + someone(WOMAN_EAST_ASIAN, 124, 0.54, 126)
    + someone(GIRL_DOWNS, 164, 0.5, 126)
    + heart(204, 72, 1.1)
    + acting(NURSE_LARGE, 46, 0.68, right((92, 112), (66, 94), "hold"))
    + someone(COUNCILLOR_WOMAN, 120, 0.68)
    + someone(VOLUNTEER_DOWNS, 194, 0.68)
    + heart(194, 224, 0.5),
    "many-partners": (
        place(
            path("M120 116L48 48M120 116L192 48M120 116L48 180M120 116L192 180M120 116V190", stroke=BLUE, width=10)
            + place(hospital(), 9, 10, 0.68)
            + place(town_hall(), 150, 26, 0.65)
            + place(clinic(), 9, 156, 0.7)
            + place(ambulance(), 156, 162, 0.5)
            + place(charity_tin(), 94, 174, 0.54)
            + circle(120, 120, 48, PALE_BLUE, stroke=BLUE, width=6)
            + in_disc(
                acting(NURSE_BLACK.turned(0.5), 94, 0.54, right((94, 116), (98, 84), "hold"), base=162)
                + acting(LEADER_WHEELCHAIR.turned(-0.5), 146, 0.54, left((6, 116), (2, 84), "hold"), base=162),
                120,
                120,
                45,
                "c",
            ),
            0,
            2,
            1,
        )
    ),
    "find-and-keep-staff": rect(8, 8, 224, 106, PALE_BLUE, r=10)
    + rect(8, 126, 224, 106, PALE_GREEN, r=10)
    + rect(92, 16, 56, 44, WHITE, r=4)
    + letters("Job", 120, 28, 20, BLUE, 5)
    + acting(MANAGER_BLACK.turned(0.6), 52, 0.78, right((92, 112), (118, 104), "hold"), base=114)
    + acting(NURSE_EAST_ASIAN.turned(-0.6), 188, 0.78, left((8, 112), (-16, 104), "hold"), base=114)
    + heart(120, 160, 1.4)
    + acting(
        MANAGER_BLACK.turned(0.6),
        52,
        0.78,
        right((92, 112), (104, 98), "hold"),
        holding=place(bouquet(), 70, 40, 0.6),
        base=231,
    )
    + acting(
        replace(NURSE_EAST_ASIAN, old=True, hair_colour="#8f9498").turned(-0.6),
        188,
        0.78,
        left((8, 112), (-10, 96), "open"),
        base=231,
    ),
    "track-patients": rect(8, 8, 224, 124, WHITE, r=6, width=5)
    + letters("Patients", 76, 18, 17, INK, 4.2)
    + new_burst(196, 34, 24)
    + path("M30 112H206", stroke=GREY, width=9)
    + path("M30 112H147", stroke=GREEN, width=9)
    + "".join(circle(c, 112, 11, GREEN if c < 147 else WHITE) for c in (30, 89, 147, 206))
    + someone(WOMAN_LOCS, 147, 0.54, 122)
    + stopwatch(58, 190, 34)
    + path("M106 170H134M100 190H128M106 210H134", stroke=BLUE, width=7)
    + acting(NURSE_SIKH.turned(-0.4), 190, 0.84, left((4, 84), (-12, 42), "point")),
    "ask-local-people": (
        place(
            place(
                speech(74, 10, 68, 72, 84, 104)
                + question(107, 20, 46)
                + place(hospital(), 8, 12, 0.56)
                + houses(150, 18, 2, 0.54)
                + acting(LEADER_ASIAN.feels("talk").turned(0.5), 60, 0.9, right((92, 106), (106, 70), "open"), base=222)
                + rect(8, 194, 108, 38, WOOD, r=6)
                + letters("Board", 62, 203, 18, INK, 4.4)
                + someone(OLDER_BLACK_MAN.turned(-0.4), 150, 0.58, 152)
                + someone(WOMAN_HIJAB.turned(-0.4), 206, 0.58, 152)
                + someone(MAN_DOWNS.turned(-0.4), 154, 0.66, 232)
                + someone(WOMAN_LARGE.turned(-0.4), 204, 0.62, 232),
                -1.5,
                -0.5,
                0.996,
            ),
            3.6,
            0.7,
            0.973,
        )
    ),
    "data-for-spending": (
        rect(8, 8, 128, 116, WHITE, r=6, width=5)
        + bars(28, 110, (36, 58, 84, 50), BLUE)
        + arrow(142, 62, 172, 62, GREEN, 20)
        + coins(180, 112, 8)
        + acting(MANAGER_OLDER.turned(0.4), 66, 0.84, right((92, 84), (78, 30), "point"))
        + arrow(200, 120, 200, 150, GREEN, 18)
        + place(hospital(), 148, 152, 0.76)
    ),
    "talk-about-feelings": speech(8, 8, 128, 96, 60, 126)
    + heart(42, 56, 1.4)
    + rain_cloud(94, 52, 1.0)
    + acting(
        MAN_TURBAN.feels("sad"),
        68,
        0.96,
        left((-2, 104), (18, 58), "hold"),
        holding=place(mobile(), 8, 26, 0.52, turn=-8),
    )
    + path("M106 196c6 -14 12 -14 17 0s11 14 17 0", stroke=BLUE, width=7)
    + rect(146, 8, 86, 52, SKY, r=5)
    + sun(189, 34, 13)
    + rect(146, 60, 86, 52, NAVY, r=5)
    + moon(189, 86, 0.52)
    + "".join(star(x, y, 6) for x, y in ((162, 76), (216, 76), (210, 100)))
    + someone(replace(VOLUNTEER, headset=True).feels("calm").turned(-0.4), 184, 0.84),
}
