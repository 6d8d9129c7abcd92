"""Care: getting it, giving it, and where."""

from easyread.drawing.figures import RUN, bust, figure, in_bed, left, right, standing, thumb, walking, wheelchair, with_frame
from easyread.drawing.health import brain, lungs, medicine, organ_heart, pills, tooth
from easyread.drawing.ink import (
    BLUE,
    GREEN,
    INK,
    NAVY,
    PALE_BLUE,
    PURPLE,
    RED,
    SKY,
    WHITE,
    WOOD,
    YELLOW,
    circle,
    path,
    place,
    rect,
    thick,
)
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    BOY_BLACK,
    CARER,
    CARER_BLACK,
    CARER_EAST_ASIAN,
    CARER_MAN,
    CARER_OLDER,
    DENTIST,
    DOCTOR,
    DOCTOR_BLACK,
    DOCTOR_EAST_ASIAN,
    DOCTOR_WHEELCHAIR,
    DOCTOR_WOMAN,
    GIRL_BOB,
    MAN,
    MAN_BEARD,
    MAN_DOWNS,
    MAN_EAST_ASIAN,
    MAN_GLASSES,
    MAN_LARGE,
    MAN_TURBAN,
    MANAGER_EAST_ASIAN,
    NURSE,
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
    SOCIAL_WORKER_MAN,
    WOMAN,
    WOMAN_AFRO,
    WOMAN_CURLY,
    WOMAN_DOWNS,
    WOMAN_DOWNS_BLACK,
    WOMAN_HIJAB,
    WOMAN_LARGE,
    WOMAN_LOCS,
    YOUNG_MAN,
    YOUNG_WOMAN,
)
from easyread.drawing.places import bed, clinic, door, ground, hospital, house, pharmacy_shop, ramp, sofa, sun, tree
from easyread.drawing.props import candle, ribbon, suitcase, sunset_window, tear, teddy
from easyread.drawing.scenes import acting, at_home, close, group, in_disc, linked, queue, ring, someone
from easyread.drawing.signs import arrow, calendar, clock, heart, map_pin, minus, question, speech, star, stopwatch, thought, tick
from easyread.drawing.things import ambulance, blood_tube, clipboard, easy_read_booklet, gear, key, mobile, mug, paper, shield

PICTURES = {
    "gp": acting(DOCTOR_EAST_ASIAN.turned(0.6).feels("talk"), 66, 1.1, right((88, 112), (98, 84), "open"))
    + someone(MAN_LARGE.turned(-0.5), 182, 1.02)
    + place(clinic(), 84, 12, 0.86),
    "dentist": acting(
        DENTIST.turned(0.6),
        74,
        1.1,
        right((96, 112), (112, 84), "hold"),
        holding=path("M122 78L134 56", width=5) + circle(136, 51, 7, SKY),
    )
    + place(tooth(0, 0), 192, 74, 1.3)
    + someone(BOY_BLACK.turned(-0.6), 192, 0.74),
    "pharmacy": place(pharmacy_shop(), 10, 12, 1.14)
    + rect(8, 184, 224, 48, WOOD)
    + acting(PHARMACIST, 182, 0.96, left((8, 108), (-4, 88), "hold"), base=186)
    + place(medicine(0, 0), 110, 112, 0.9),
    "hospital": place(hospital(), 10, 22, 2.0),
    "emergency": place(hospital(), 132, 12, 0.94)
    + place(ambulance(), 12, 116, 1.36)
    + path("M92 104l-6 -14M112 102v-16M172 102v-14", stroke=BLUE, width=5),
    "long-stay": place(in_bed(MAN), 10, 104)
    + "".join(place(calendar(), 16 + i * 54, 16, 0.78) for i in range(4))
    + path("M20 84H204", stroke=BLUE, width=6)
    + path("M204 74L222 84L204 94Z", BLUE),
    "more-people-use": place(clinic(), 8, 20, 1.04)
    + queue(
        [
            WOMAN_HIJAB.feels("calm"),
            OLDER_BLACK_MAN.feels("calm"),
            YOUNG_WOMAN.feels("calm"),
            MAN_TURBAN.feels("calm"),
            WOMAN_LOCS.feels("calm"),
            OLDER_WOMAN.feels("calm"),
        ],
        scale=0.66,
    )
    + arrow(170, 126, 170, 20, RED, 26),
    "long-term-condition": someone(WOMAN_CURLY.feels("calm"), 84, 1.2)
    + medicine(158, 140, 1.2)
    + place(calendar(), 128, 14, 0.9)
    + place(calendar(), 150, 34, 0.9)
    + place(calendar(), 172, 54, 0.9),
    "struggle-home": at_home(
        path("M116 232V208H140V184H164V160H188V136H214V232Z", "#d9a36a")
        + place(with_frame(OLDER_ASIAN_WOMAN.feels("pain")), 48, 104, 0.5)
        + path("M44 112l-10 -8M42 126H30M112 106l10 -8M114 120h12", stroke=RED, width=5)
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
    "poor-care": place(
        acting(MAN_BEARD.feels("sad"), 92, 1.26, left((10, 108), (14, 112), "hold"))
        + place(thumb("pale"), 226, 160, 0.96, turn=180),
        0,
        -7.5,
        1,
    ),
    "best-care": acting(NURSE_LARGE.turned(0.6), 74, 1.06, right((92, 112), (112, 100), "open"))
    + acting(OLDER_EAST_ASIAN_MAN.turned(-0.6), 176, 1.0, right((92, 110), (88, 82), "thumb"))
    + star(72, 46, 22)
    + star(120, 34, 24)
    + star(168, 46, 22),
    "quick-access": place(
        rect(132, 30, 98, 202, "#f4f7f9")
        + place(door(True), 166, 112, 1.06)
        + letters("GP", 182, 48, 34, BLUE, 6)
        + place(
            figure(YOUNG_MAN.turned(0.8), right((84, 118), (92, 96)), left((10, 110), (4, 132), behind=True), legs=RUN),
            36,
            52,
            0.76,
        )
        + stopwatch(44, 52, 26),
        0,
        -3.5,
        1,
    ),
    "closer-home": ground(168)
    + place(house(), 8, 70, 1.34)
    + place(clinic(), 130, 82, 1.02)
    + thick("M58 182C84 206 148 206 178 174", "#e8d3ac", 14)
    + place(walking(WOMAN_AFRO), 88, 106, 0.4)
    + place(clock(0, 0, 24), 120, 42),
    "joined-up": linked(
        in_disc(someone(MAN_GLASSES, 120, 0.86, 168), 120, 120, 41, "c"),
        (
            place(hospital(), 24, 26, 0.52),
            place(bust(DOCTOR), 158, 16, 0.6),
            place(house(), 26, 158, 0.72),
            place(bust(CARER), 158, 152, 0.6),
        ),
    ),
    "when-where": clock(70, 90, 54) + place(map_pin(0, 0), 172, 200, 1.9),
    "decisions": rect(8, 8, 104, 92, WHITE, r=8)
    + rect(128, 8, 104, 92, WHITE, r=8)
    + pills(60, 50, 1.3)
    + place(in_bed(WOMAN_DOWNS.feels("asleep")), 134, 28, 0.42)
    + question(120, 104, 34, RED)
    + someone(DOCTOR_BLACK.turned(0.5), 54, 0.9)
    + acting(WOMAN_DOWNS.turned(-0.4).feels("calm"), 180, 0.94, left((12, 112), (32, 80), "hold")),
    "involved": someone(NURSE, 52, 0.84, 166)
    + someone(DOCTOR, 122, 0.84, 166)
    + rect(12, 152, 216, 16, WOOD, r=4)
    + acting(WOMAN_DOWNS_BLACK.feels("talk").turned(-0.4), 176, 0.94, right((100, 90), (98, 44), "open")),
    "needs-now-future": group([OLDER_MAN, WOMAN_HIJAB, YOUNG_MAN], 0.8, 128)
    + path("M16 128H224")
    + place(calendar(), 20, 152, 1.1)
    + arrow(92, 190, 150, 190, BLUE, 22)
    + place(calendar(), 158, 152, 1.1)
    + question(191, 182, 26, RED),
    "predict": acting(MANAGER_EAST_ASIAN.turned(0.5), 66, 1.04, left((10, 110), (24, 84), "hold"))
    + thought(158, 72, 72, 60, (110, 132, 9), (98, 146, 5))
    + place(calendar(), 102, 44, 0.9)
    + arrow(162, 74, 212, 74, BLUE, 15),
    "early-treatment": place(calendar("1"), 12, 12, 1.1)
    + acting(DOCTOR_WOMAN.turned(0.5), 54, 0.9, right((92, 110), (106, 98), "hold"))
    + pills(108, 194, 0.8)
    + acting(MAN.turned(-0.5), 168, 0.9, left((8, 112), (-14, 100), "open"))
    + place(in_bed(MAN.feels("sad")), 118, 22, 0.5)
    + path("M120 16L228 94M228 16L120 94", stroke=INK, width=12)
    + path("M120 16L228 94M228 16L120 94", stroke=RED, width=7)
    + arrow(84, 50, 112, 50, GREEN, 16),
    "personalised": ring([DOCTOR_WHEELCHAIR, CARER_MAN, PHARMACIST, SOCIAL_WORKER], "", 0.56, 74)
    + circle(120, 124, 38, PALE_BLUE, stroke=BLUE, width=6)
    + in_disc(someone(OLDER_ASIAN_WOMAN, 120, 0.74, 168), 120, 124, 35, "c"),
    "personalised-services": at_home(
        acting(CARER_OLDER.turned(0.6), 78, 0.88, right((90, 112), (104, 92), "hold"), holding=place(mug(0, 0, BLUE), 98, 92))
        + someone(OLDER_BLACK_MAN.turned(-0.6), 162, 0.88)
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
    "mental-health": acting(YOUNG_MAN.feels("sad"), 76, 1.2, left((10, 110), (24, 82), "hold"))
    + thought(168, 66, 62, 56, (118, 116, 9))
    + brain(168, 68, 1.1),
    "suicide-prevention": close(WOMAN_HIJAB.turned(0.6).feels("calm"), MAN_BEARD.feels("sad"), 1.12)
    + speech(16, 14, 112, 66, 66, 104)
    + heart(52, 48, 1.3)
    + path("M80 40H112M80 56H104", stroke=BLUE, width=5),
    "learning-disability": acting(MAN_DOWNS, 78, 1.16, right((94, 112), (108, 94), "hold"))
    + acting(CARER_BLACK.turned(-0.6), 182, 1.0, left((6, 112), (-14, 96), "point"))
    + place(easy_read_booklet(), 84, 174, 0.74),
    "many-visits": place(clinic(), 128, 20, 0.96)
    + someone(MAN_TURBAN.feels("calm"), 66, 1.06)
    + place(calendar("1"), 112, 148, 0.62)
    + place(calendar("2"), 152, 148, 0.62)
    + place(calendar("3"), 192, 148, 0.62)
    + arrow(84, 66, 126, 66, BLUE, 13)
    + arrow(126, 90, 84, 90, BLUE, 13),
    "lonely": place(sofa(), 16, 112, 1.04)
    + acting(OLDER_WOMAN.feels("sad"), 78, 0.98, left((16, 112), (26, 84), "hold"), base=198)
    + rect(144, 22, 72, 70, SKY)
    + path("M180 22V92M144 57H216"),
    "end-of-life": sunset_window(14, 12, 1.0)
    + place(in_bed(OLDER_BLACK_MAN.feels("asleep"), blanket="#b5a3d0"), 10, 104)
    + acting(YOUNG_MAN.feels("sad").turned(-0.6), 192, 0.8, left((6, 106), (-10, 112), "rest"), base=163)
    + acting(WOMAN_AFRO.feels("sad").turned(-0.6), 134, 0.88, left((6, 106), (-24, 112), "hold"), base=163)
    + path("M188 58H228", width=5)
    + candle(208, 58),
    "child-end-of-life": sunset_window(14, 12, 0.98)
    + rect(172, 12, 54, 50, WHITE)
    + circle(186, 26, 7, YELLOW)
    + path("M194 54V36L206 26L218 36V54Z", stroke=RED, width=3)
    + place(in_bed(GIRL_BOB.feels("asleep"), blanket="#ffe08a"), 10, 104)
    + acting(NURSE_SIKH.feels("calm").turned(-0.6), 186, 0.84, left((6, 106), (-10, 110), "rest"), base=162)
    + acting(WOMAN_CURLY.feels("sad").turned(-0.5), 120, 0.84, left((4, 104), (-12, 114), "hold"), base=164)
    + teddy(104, 178, 0.94),
    "vulnerable": close(CARER_MAN.turned(0.6).feels("calm"), OLDER_ASIAN_WOMAN.feels("calm"), 1.16)
    + place(shield("#cfe6ff"), 88, 8, 0.6)
    + heart(115, 40, 0.9),
    "social-care": acting(CARER_EAST_ASIAN.turned(0.6), 64, 1.06, right((92, 112), (112, 92), "hold"))
    + someone(OLDER_ASIAN_WOMAN.turned(-0.6), 178, 1.1)
    + mug(114, 204, BLUE, 1.1),
    "social-services": place(house(), 92, 10, 0.9)
    + acting(
        SOCIAL_WORKER_MAN.feels("talk").turned(0.6),
        60,
        1.02,
        left((14, 110), (44, 102), "hold"),
        right((92, 112), (108, 90), "open"),
        holding=place(clipboard(3), 34, 76, 0.4),
    )
    + someone(WOMAN_LARGE.turned(-0.6), 158, 0.88)
    + someone(BOY_BLACK.turned(-0.6), 204, 0.62),
    "frail": place(with_frame(OLDER_MAN.feels("calm")), 62, 12, 0.88),
    "ageing-well": place(
        ground(186)
        + place(tree(1.2), 12, 112)
        + place(walking(OLDER_BLACK_MAN), 54, 26, 0.8)
        + place(walking(OLDER_WOMAN), 128, 32, 0.78)
        + sun(204, 40),
        0.6,
        1.6,
        0.987,
    ),
    "older-people": group([OLDER_MAN, OLDER_ASIAN_WOMAN, OLDER_BLACK_MAN, OLDER_WOMAN], 0.94),
    "stay-home": place(
        at_home(
            acting(OLDER_WOMAN.turned(0.4), 86, 0.92)
            + acting(NURSE_BLACK.turned(-0.5), 164, 0.92, left((8, 110), (-6, 98), "open"))
        ),
        8,
        48,
        0.78,
    )
    + place(hospital(), 158, 10, 0.62)
    + minus(208, 92, 20)
    + tick(40, 46, 26),
    "phoneline": acting(
        NURSE_OLDER.turned(0.5).feels("talk"),
        66,
        1.04,
        left((2, 104), (18, 62), "hold"),
        holding=place(mobile(), 10, 30, 0.5, turn=-6),
    )
    + acting(DOCTOR.turned(-0.5), 174, 1.04, right((98, 104), (82, 62), "hold"), holding=place(mobile(), 70, 28, 0.5, turn=6))
    + path("M74 72C84 34 156 34 166 72", stroke=BLUE, width=5, dash="2 10"),
    "test-result": acting(DOCTOR_BLACK.feels("calm").turned(0.5), 56, 0.98, right((92, 112), (108, 92), "hold"))
    + acting(WOMAN_LOCS.feels("calm").turned(-0.5), 186, 0.98, left((8, 112), (-8, 92), "hold"))
    + place(rect(0, 0, 70, 84, WHITE, r=3) + path("M12 18H58M12 32H58M12 46H40", width=4) + question(34, 50, 22), 86, 126)
    + blood_tube(60, 22, 1.1)
    + clock(146, 58, 38),
    "no-cancer": acting(DOCTOR_WOMAN.feels("smile").turned(0.5), 60, 1.02, right((92, 112), (104, 92), "hold"))
    + acting(OLDER_MAN.feels("smile").turned(-0.5), 182, 1.02, left((8, 112), (-4, 92), "hold"))
    + place(rect(0, 0, 76, 92, WHITE, r=3) + path("M12 18H64M12 32H64", width=4) + tick(38, 62, 22), 82, 108),
    "treatment": acting(NURSE_SIKH.feels("calm").turned(0.6), 50, 0.96, right((92, 112), (110, 104), "open"))
    + acting(WOMAN_CURLY.feels("calm"), 140, 1.0, right((96, 108), (108, 112), "rest"))
    + path("M212 28V232M196 28H228", width=5)
    + rect(199, 32, 26, 46, SKY, r=6)
    + path("M212 78C214 130 210 180 202 212", stroke=BLUE, width=4),
    "cancer": place(standing(WOMAN_CURLY.feels("calm").wears("tee", "#eaf3fa")), 2, 8, 0.9)
    + circle(47, 106, 12, stroke=RED, width=5)
    + circle(47, 106, 5, PURPLE)
    + path("M57 98L112 66M56 114L118 186", stroke=RED, width=4)
    + circle(162, 128, 68, "#fdeef2", stroke=RED, width=6)
    + "".join(
        circle(x, y, 9, "#f7c9d6")
        for x, y in ((122, 104), (136, 82), (160, 74), (188, 82), (112, 130), (206, 104), (214, 132), (120, 156), (204, 158))
    )
    + path(
        "M138 112C148 96 160 106 170 98C186 98 184 114 194 124C202 138 190 146 188 158C180 174 166 164 156 174C142 174 146 158 136 150C124 138 140 128 138 112Z",
        PURPLE,
    )
    + "".join(circle(x, y, 6, "#4c2a63") for x, y in ((152, 122), (174, 120), (164, 140), (148, 148), (178, 150)))
    + ribbon(100, 38, 1.0),
    "prostate": place(standing(MAN.feels("calm")), 10, 8, 0.88)
    + path("M62 150L124 72M62 152L128 196", stroke=RED, width=4)
    + circle(60, 148, 13, "none", stroke=RED, width=6)
    + circle(166, 134, 66, "#fdeef2", stroke=RED, width=6)
    + path("M134 104C134 78 198 78 198 104C198 130 184 136 178 142H154C148 136 134 130 134 104Z", "#ffe08a")
    + path("M150 140C134 146 138 172 158 172H174C194 172 198 146 182 140Z", PURPLE)
    + path("M166 138V190", stroke=INK, width=9)
    + path("M166 138V190", stroke="#f7d6d0", width=4),
    "dementia": acting(OLDER_ASIAN_WOMAN.feels("afraid"), 80, 1.16, left((4, 104), (20, 56), "hold"))
    + thought(168, 70, 62, 56, (128, 128, 9), (114, 144, 6))
    + key(140, 66, 0.76)
    + question(192, 44, 48, RED),
    "waiting-list": clock(120, 42, 32)
    + "".join(
        (
            place(standing(p.feels("calm")), 8 + i * 42, 92, 0.54)
            for i, p in enumerate((MAN_TURBAN, WOMAN_LARGE, OLDER_BLACK_MAN, WOMAN_DOWNS, MAN_EAST_ASIAN))
        )
    ),
    "fewer-waiting": clock(32, 42, 22)
    + "".join(
        place(standing(p.feels("calm")), 56 + i * 34, 8, 0.38)
        for i, p in enumerate((YOUNG_MAN, OLDER_WOMAN, MAN_TURBAN, WOMAN_DOWNS, OLDER_BLACK_MAN))
    )
    + path("M8 106H232", width=4)
    + arrow(150, 114, 150, 148, GREEN, 24)
    + clock(32, 166, 22)
    + "".join(place(standing(p), 56 + i * 34, 132, 0.38) for i, p in enumerate((YOUNG_MAN, OLDER_WOMAN)))
    + path("M8 230H232", width=4),
    "faster": place(walking(WOMAN_LOCS.feels("calm")), 15, 102, 0.48)
    + blood_tube(98, 144, 1.1)
    + place(paper(2, w=60, h=72), 166, 140, 1.0)
    + tick(196, 192, 16)
    + arrow(68, 192, 92, 192, GREEN, 14)
    + arrow(130, 192, 158, 192, GREEN, 14)
    + stopwatch(146, 70, 46)
    + path("M16 38H88M36 64H84M16 90H88", stroke=BLUE, width=8)
    + path("M10 228H230", width=4),
    "capacity": "".join(
        (place(in_bed(p), x, y, 0.5) for p, x, y in ((MAN_BEARD.feels("asleep"), 10, 20), (WOMAN_AFRO.feels("asleep"), 124, 20)))
    )
    + "".join(place(bed("#b5e2a8"), x, 112, 0.68) + tick(x + 84, 116, 13) for x in (12, 126))
    + acting(NURSE, 120, 0.62, right((90, 108), (70, 92), "hold"), holding=place(clipboard(2), 44, 58, 0.46)),
    "go-into-hospital": rect(122, 22, 110, 208, WHITE)
    + rect(154, 32, 46, 46, BLUE, r=4)
    + letters("H", 177, 42, 26, WHITE, 6.5)
    + "".join(rect(x, 90, 18, 18, SKY) for x in (136, 168, 200))
    + rect(136, 122, 60, 108, NAVY)
    + path("M136 122L120 134V230H136ZM196 122L212 134V230H196Z", SKY)
    + path("M8 230H232", width=5)
    + suitcase(66, 168, 0.9)
    + place(walking(OLDER_BLACK_MAN.feels("calm"), right((72, 126), (90, 154), "hold")), 6, 52, 0.71)
    + arrow(102, 196, 184, 196, GREEN, 24),
    "remove-barriers": place(hospital(), 10, 96, 0.9)
    + place(clinic(), 142, 110, 0.9)
    + arrow(112, 176, 134, 176, GREEN, 12)
    + path("M8 187H232", width=4)
    + place(rect(0, 0, 150, 30, WHITE, r=3) + "".join(path(f"M{x} 0h18l-12 30h-18Z", RED) for x in (30, 66, 102, 138)), 46, 34)
    + arrow(120, 128, 120, 76, GREEN, 18),
    "enabler": place(ramp(), 10, 82) + place(wheelchair(YOUNG_WOMAN), 28, 58, 0.7, turn=-14),
    "specialist-areas": "".join((circle(x, y, 50, WHITE) for x, y in ((62, 62), (178, 62), (62, 178), (178, 178))))
    + organ_heart(62, 62, 0.98)
    + tooth(178, 62, 0.86)
    + brain(62, 178, 0.96)
    + lungs(178, 180, 0.86),
    "way-of-working": gear(80, 76, 46, "#9fc5e8")
    + gear(166, 108, 38, "#b5e2a8")
    + group([DOCTOR_EAST_ASIAN, WOMAN_LARGE, NURSE_BLACK], 0.66),
}
