"""Care as it should be, and what stands in its way."""

from dataclasses import replace

from easyread.drawing.belongings import bricks, cat, dishes, stars, tear
from easyread.drawing.figures import bust, in_bed, left, right, standing, thumb, with_frame
from easyread.drawing.health import brain, lungs, medicine, organ_heart, pills, tooth
from easyread.drawing.ink import (
    BLUE,
    CREAM,
    GREEN,
    GREY,
    INK,
    PALE_BLUE,
    PALE_GREEN,
    PALE_RED,
    RED,
    WHITE,
    circle,
    path,
    place,
    rect,
)
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    CARER,
    CARER_MAN,
    CARER_OLDER,
    DENTIST,
    DOCTOR,
    DOCTOR_BLACK,
    DOCTOR_EAST_ASIAN,
    DOCTOR_WHEELCHAIR,
    DOCTOR_WOMAN,
    MAN_BEARD,
    MAN_EAST_ASIAN,
    MAN_GLASSES,
    MAN_TURBAN,
    MANAGER_EAST_ASIAN,
    NURSE_BLACK,
    NURSE_LARGE,
    NURSE_MAN,
    NURSE_OLDER,
    NURSE_SIKH,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_EAST_ASIAN_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    PHARMACIST,
    SOCIAL_WORKER,
    WOMAN,
    WOMAN_AFRO,
    WOMAN_DOWNS,
    WOMAN_DOWNS_BLACK,
    WOMAN_LARGE,
    YOUNG_WOMAN,
)
from easyread.drawing.places import clinic, hospital, house, houses
from easyread.drawing.scenes import acting, at_home, in_disc, linked, ring, someone
from easyread.drawing.signs import arrow, clock, cross, heart, map_pin, question, speech, tick
from easyread.drawing.things import clipboard, coins, mobile, monitor, mug, number_card, telephone, web_page

PICTURES = {
    "best-care": (
        stars(120, 36, 3, 3, 26)
        + acting(NURSE_LARGE.turned(0.6), 72, 1.2, right((96, 114), (118, 104), "open"))
        + acting(OLDER_EAST_ASIAN_MAN.turned(-0.6), 176, 1.12, right((92, 110), (88, 82), "thumb"))
        + heart(126, 82, 1)
    ),
    "poor-care": place(
        place(hospital(), 14, 8, 0.78)
        + stars(124, 112, 1, r=17)
        + place(thumb("fair"), 212, 92, 0.86, turn=180)
        + place(in_bed(MAN_BEARD.feels("sad")), 14, 114, 0.94),
        0.0,
        -2,
        1,
    ),
    "struggle-home": at_home(
        rect(128, 178, 80, 54, GREY)
        + path("M148 196V222M188 196V222", width=3)
        + rect(122, 170, 90, 11, WHITE)
        + place(dishes(), 146, 100, 1.0)
        + path("M134 170V146C134 134 150 134 150 144", width=7)
        + place(with_frame(OLDER_ASIAN_WOMAN.feels("pain")), 44, 86, 0.58)
        + path("M46 104l-10 -8M42 122H28M102 98l10 -8M106 112h12", stroke=RED, width=5)
    ),
    "hard-to-give-care": acting(
        NURSE_MAN.feels("afraid"), 120, 1.0, left((4, 104), (20, 48), "open"), right((96, 104), (80, 48), "open")
    )
    + "".join(
        acting(p, x, 0.56, right((100, 86), (98, 44), "open"), base=y, flip=x > 120)
        for p, x, y in (
            (OLDER_WOMAN.feels("sad"), 42, 92),
            (MAN_EAST_ASIAN.feels("pain"), 190, 92),
            (WOMAN_AFRO.feels("sad"), 40, 170),
            (OLDER_MAN.feels("pain"), 198, 170),
        )
    )
    + clock(120, 42, 30)
    + tear(92, 118, 0.8)
    + tear(150, 118, 0.8),
    "remove-barriers": place(hospital(), 8, 8, 0.78)
    + place(clinic(), 144, 14, 0.88)
    + place(bricks(10, 3), 81, 92)
    + path("M84 214L92 196L84 178L98 168L104 150L120 158L140 148L142 168L156 176L150 194L157 214L120 220Z", WHITE)
    + place(bricks(1, 1), 98, 216, turn=-8)
    + place(bricks(1, 1), 126, 212, turn=16)
    + acting(NURSE_SIKH.turned(0.6), 40, 0.8, right((92, 112), (136, 106), "hold"))
    + acting(DOCTOR_WOMAN.turned(-0.6), 200, 0.8, left((8, 112), (-36, 106), "hold")),
    "joined-up": circle(120, 120, 88, stroke=GREEN, width=12)
    + linked(
        in_disc(someone(MAN_GLASSES, 120, 0.86, 168), 120, 120, 41, "c"),
        (
            place(hospital(), 24, 26, 0.52),
            place(bust(DOCTOR), 158, 16, 0.6),
            place(house(), 26, 158, 0.72),
            place(bust(CARER), 158, 152, 0.6),
        ),
    ),
    "enabler": (
        rect(8, 8, 84, 224, PALE_BLUE, r=8)
        + place(monitor(web_page()), 18, 16, 0.48)
        + "".join(coins(x, 148, n) for x, n in ((14, 4), (48, 3)))
        + place(hospital(), 20, 166, 0.56)
        + arrow(84, 120, 138, 120, GREEN, 34)
        + rect(140, 8, 92, 224, PALE_GREEN, r=8)
        + stars(186, 36, 3, 3, 14)
        + someone(NURSE_OLDER, 188, 0.84, 176)
        + place(in_bed(OLDER_BLACK_MAN), 142, 160, 0.4)
    ),
    "specialist-areas": (
        rect(124, 8, 108, 108, PALE_BLUE, r=10)
        + rect(8, 8, 108, 108, PALE_RED, r=10)
        + rect(8, 124, 108, 108, PALE_GREEN, r=10)
        + rect(124, 124, 108, 108, CREAM, r=10)
        + organ_heart(42, 56, 0.8)
        + someone(DOCTOR_WOMAN, 82, 0.62, 116)
        + brain(154, 56, 0.66)
        + someone(DOCTOR_EAST_ASIAN, 198, 0.62, 116)
        + lungs(42, 176, 0.66)
        + someone(DOCTOR_WHEELCHAIR, 82, 0.62, 232)
        + tooth(154, 176, 0.8)
        + someone(DENTIST, 198, 0.62, 232)
    ),
    "way-of-working": (
        "".join(place(number_card(n, 20), x, 30) for n, x in (("1", 42), ("2", 120), ("3", 198)))
        + rect(8, 58, 68, 174, PALE_BLUE, r=8)
        + rect(86, 58, 68, 174, PALE_BLUE, r=8)
        + rect(164, 58, 68, 174, PALE_BLUE, r=8)
        + acting(
            WOMAN_LARGE.turned(0.4).feels("talk"),
            42,
            0.58,
            left((2, 104), (18, 62), "hold"),
            holding=place(mobile(), 10, 30, 0.5, turn=-6),
            base=231,
        )
        + place(telephone(), 17, 84, 0.42)
        + someone(NURSE_BLACK, 120, 0.58, 231)
        + place(clipboard(3), 99, 72, 0.46)
        + someone(WOMAN_LARGE, 198, 0.58, 231)
        + place(medicine(0, 0), 179, 74, 0.76)
        + arrow(68, 144, 96, 144, GREEN, 15)
        + arrow(146, 144, 174, 144, GREEN, 15)
    ),
    "involved": speech(92, 10, 138, 88, 178, 116)
    + place(house(), 108, 22, 0.52)
    + tick(146, 74, 16)
    + place(hospital(), 166, 22, 0.5)
    + cross(208, 74, 16)
    + acting(WOMAN_DOWNS_BLACK.feels("talk").turned(-0.5), 178, 1.0, left((4, 112), (-14, 92), "open"))
    + acting(DOCTOR_WOMAN.turned(0.6), 58, 1.06, right((92, 112), (76, 98), "hold"), holding=place(clipboard(3), 46, 68, 0.46)),
    "decisions": rect(8, 8, 104, 92, WHITE, r=8)
    + rect(128, 8, 104, 92, WHITE, r=8)
    + pills(60, 50, 1.3)
    + place(in_bed(WOMAN_DOWNS.feels("asleep")), 134, 28, 0.42)
    + question(120, 104, 34, RED)
    + someone(DOCTOR_BLACK.turned(0.5), 54, 0.9)
    + acting(WOMAN_DOWNS.turned(-0.4).feels("calm"), 180, 0.94, left((12, 112), (32, 80), "hold")),
    "personalised": ring([DOCTOR_WHEELCHAIR, CARER_MAN, PHARMACIST, SOCIAL_WORKER], "", 0.56, 74)
    + circle(120, 124, 38, PALE_BLUE, stroke=BLUE, width=6)
    + in_disc(someone(OLDER_ASIAN_WOMAN, 120, 0.74, 168), 120, 124, 35, "c"),
    "personalised-services": (
        place(
            houses(12, 14, 3, 0.62)
            + map_pin(88, 48, 0.86)
            + path("M8 70H158", width=4)
            + speech(98, 80, 134, 58, 178, 152)
            + mug(110, 127, BLUE, 0.9)
            + heart(166, 109, 1.0)
            + place(cat(), 192, 87, 0.48)
            + acting(
                CARER_OLDER.turned(0.6),
                56,
                0.94,
                right((94, 112), (74, 106), "hold"),
                left((8, 112), (30, 112), "hold"),
                holding=place(clipboard(3), 30, 78, 0.42),
            )
            + someone(OLDER_BLACK_MAN.turned(-0.6), 178, 0.8),
            2.9,
            11.3,
            0.933,
        )
    ),
    "whole-person": linked(
        in_disc(someone(WOMAN, 120, 0.86, 168), 120, 120, 41, "c"),
        (
            organ_heart(52, 52, 0.8),
            brain(188, 52, 0.8),
            place(house(), 26, 158, 0.72),
            place(bust(MAN_TURBAN), 146, 164, 0.46) + place(bust(YOUNG_WOMAN), 182, 164, 0.46),
        ),
    ),
    "needs-now-future": rect(8, 8, 108, 142, PALE_BLUE, r=8)
    + rect(124, 8, 108, 142, PALE_GREEN, r=8)
    + letters("Now", 62, 18, 22, INK, 5)
    + letters("Later", 178, 18, 22, INK, 5)
    + place(standing(replace(OLDER_MAN, old=False, hair="short", hair_colour="#3b2a20")), 16, 48, 0.4)
    + place(medicine(0, 0), 70, 92, 0.66)
    + place(with_frame(OLDER_MAN), 126, 48, 0.4)
    + place(medicine(0, 0), 182, 92, 0.66)
    + place(medicine(0, 0), 204, 108, 0.48)
    + acting(NURSE_LARGE, 120, 0.72, left((-8, 108), (-48, 76), "open"), right((108, 108), (148, 76), "open")),
    "predict": rect(20, 12, 204, 132, WHITE, r=4)
    + path("M36 26V130H212", width=4)
    + path("M44 118L74 102L100 110L128 84", stroke=BLUE, width=7)
    + path("M128 84L164 56L206 34", stroke=GREEN, width=7, dash="4 12")
    + question(190, 72, 46, RED)
    + acting(MANAGER_EAST_ASIAN.turned(0.5), 66, 0.86, right((94, 96), (92, 50), "point")),
}
