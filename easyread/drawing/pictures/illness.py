"""Illness and its treatment, growing older, and the end of life."""

from easyread.drawing.belongings import ear_defenders, infinity, rain_cloud, ribbon, smiley, sunset_window, teddy
from easyread.drawing.figures import chair_aside, in_bed, left, right, sitting, standing, walking, with_frame
from easyread.drawing.health import brain, medicine, pills, virus
from easyread.drawing.ink import (
    BLUE,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    LEAF,
    NAVY,
    PURPLE,
    RED,
    SKY,
    WHITE,
    YELLOW,
    circle,
    ellipse,
    path,
    place,
    rect,
)
from easyread.drawing.people import (
    CARER_MAN,
    DOCTOR_BLACK,
    DOCTOR_WOMAN,
    GIRL_BOB,
    MAN,
    MAN_BEARD,
    MAN_DOWNS,
    NURSE_EAST_ASIAN,
    NURSE_SIKH,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    WOMAN_AFRO,
    WOMAN_CURLY,
    WOMAN_HIJAB,
    WOMAN_LOCS,
    YOUNG_MAN,
)
from easyread.drawing.places import ground, sofa, sun, tree
from easyread.drawing.scenes import acting, close, group, smaller, someone
from easyread.drawing.signs import arrow, calendar, clock, heart, question, thought, tick
from easyread.drawing.things import blood_tube, open_book, shield, syringe

PICTURES = {
    "early-treatment": (
        smaller(
            virus(44, 58, 16)
            + tick(76, 92, 18)
            + arrow(92, 56, 132, 56, GREY, 18)
            + virus(184, 58, 30)
            + path("M142 16L226 100M226 16L142 100", stroke=INK, width=14)
            + path("M142 16L226 100M226 16L142 100", stroke=RED, width=9)
            + acting(DOCTOR_WOMAN.turned(0.5), 58, 0.86, right((92, 108), (106, 98), "hold"))
            + pills(116, 200, 1.3)
            + acting(MAN.turned(-0.5), 178, 0.86, left((8, 108), (-14, 98), "open")),
            0.94,
        )
    ),
    "treatment": (
        place(
            path("M216 14V232M200 14H232", width=5)
            + rect(203, 18, 26, 42, SKY, r=6)
            + path("M216 60C218 120 214 190 206 212", stroke=BLUE, width=4)
            + acting(NURSE_SIKH.feels("calm").turned(0.6), 56, 0.96, right((92, 112), (110, 104), "open"))
            + acting(WOMAN_CURLY.feels("calm"), 146, 1.0, right((96, 108), (108, 112), "rest"))
            + medicine(14, 16, 1.1)
            + pills(98, 70, 1.15)
            + syringe(112, 30, 0.8),
            0.2,
            0.2,
            0.982,
        )
    ),
    "test-result": place(chair_aside(), 24, 62, 0.78)
    + place(sitting(WOMAN_LOCS.feels("calm")), 24, 62, 0.78)
    + clock(44, 36, 27)
    + thought(168, 62, 64, 50, (112, 100, 7), (102, 108, 4))
    + place(blood_tube(0, 0, 1.0), 122, 28)
    + arrow(150, 62, 174, 62, BLUE, 12)
    + rect(180, 32, 42, 58, WHITE, r=3)
    + question(201, 42, 36, RED)
    + someone(DOCTOR_BLACK.feels("calm"), 186, 0.8),
    "cancer": place(standing(WOMAN_CURLY.feels("calm").wears("tee", "#eaf3fa")), 2, 8, 0.9)
    + circle(47, 136, 12, stroke=RED, width=5)
    + circle(47, 136, 5, PURPLE)
    + path("M56 128L110 90M56 144L112 178", stroke=RED, width=4)
    + circle(162, 138, 68, "#fdeef2", stroke=RED, width=6)
    + "".join(
        circle(x, y + 10, 9, "#f7c9d6")
        for x, y in ((122, 104), (136, 82), (160, 74), (188, 82), (112, 130), (206, 104), (214, 132), (120, 156), (204, 158))
    )
    + path(
        "M138 122C148 106 160 116 170 108C186 108 184 124 194 134C202 148 190 156 188 168C180 184 166 174 156 184C142 184 146 168 136 160C124 148 140 138 138 122Z",
        PURPLE,
    )
    + "".join(circle(x, y, 6, "#4c2a63") for x, y in ((152, 132), (174, 130), (164, 150), (148, 158), (178, 160)))
    + ribbon(128, 38, 1.0, "#b89ad6"),
    "no-cancer": circle(120, 66, 56, "#fdeef2")
    + "".join(
        circle(x, y, 11, "#f7c9d6") + circle(x, y, 3.4, PURPLE)
        for x, y in ((92, 46), (116, 30), (144, 46), (90, 78), (148, 80), (120, 104))
    )
    + circle(120, 68, 20, "#b58ac9")
    + circle(120, 68, 8, PURPLE)
    + path("M80 26L160 106M160 26L80 106", stroke=INK, width=15)
    + path("M80 26L160 106M160 26L80 106", stroke=RED, width=10)
    + acting(DOCTOR_WOMAN.turned(0.5), 56, 0.9, right((92, 112), (102, 92), "thumb"))
    + acting(OLDER_MAN.turned(-0.5), 178, 0.88, left((2, 92), (-4, 60), "open"), right((96, 92), (98, 60), "open")),
    "prostate": (
        place(
            place(standing(MAN.feels("calm")), 10, 8, 0.88)
            + path("M53.5 136.7L133 93M53.5 159.3L133 207", stroke=RED, width=4)
            + circle(60, 148, 13, "none", stroke=RED, width=6)
            + circle(166, 150, 66, "#fdeef2", stroke=RED, width=6)
            + path("M134 120C134 94 198 94 198 120C198 146 184 152 178 158H154C148 152 134 146 134 120Z", "#ffe08a")
            + path("M146 154C126 160 130 192 154 192H178C202 192 206 160 186 154Z", PURPLE)
            + path("M166 154V212", stroke=INK, width=9)
            + path("M166 154V212", stroke="#f7d6d0", width=4)
            + "".join(circle(x, y, r, "#2b1438") for x, y, r in ((186, 172, 9), (178, 184, 6), (192, 184, 5)))
            + ribbon(176, 40, 1.1, "#b89ad6"),
            -3.5,
            1.5,
            1.0,
        )
    ),
    "dementia": acting(OLDER_ASIAN_WOMAN.feels("afraid"), 76, 1.06, left((4, 104), (20, 56), "hold"))
    + thought(154, 68, 78, 60, (122, 136, 9), (110, 152, 6))
    + brain(142, 70, 1.3)
    + "".join(circle(x, y, r, WHITE, stroke=DARK_GREY, width=2) for x, y, r in ((168, 52, 16), (150, 84, 11), (182, 78, 13)))
    + question(212, 44, 40, RED),
    "long-term-condition": someone(WOMAN_CURLY.feels("calm"), 84, 1.2)
    + medicine(158, 140, 1.2)
    + place(calendar(), 128, 14, 0.9)
    + place(calendar(), 150, 34, 0.9)
    + place(calendar(), 172, 54, 0.9),
    "mental-health": (
        someone(YOUNG_MAN.feels("calm"), 120, 1.04)
        + thought(120, 56, 62, 48, (120, 104, 7))
        + brain(120, 56, 1.06)
        + smiley(36, 118, 27)
        + smiley(204, 118, 27, sad=True)
    ),
    "suicide-prevention": ellipse(66, 56, 57, 46, NAVY)
    + circle(68, 112, 7, NAVY)
    + rain_cloud(66, 58, 1.2)
    + rect(134, 10, 98, 96, SKY, r=8)
    + path("M134 82C156 66 180 90 232 72V98Q232 106 224 106H142Q134 106 134 98Z", LEAF)
    + sun(188, 44, 19)
    + arrow(96, 58, 154, 58, GREEN, 26)
    + heart(206, 134, 1.4)
    + place(close(WOMAN_HIJAB.turned(0.6).feels("calm"), MAN_BEARD.feels("sad"), 0.92), 0, 0, flip=240),
    "learning-disability": place(
        thought(58, 56, 50, 46, (60, 108, 5))
        + brain(46, 60, 0.72)
        + question(88, 34, 40, RED)
        + acting(
            MAN_DOWNS,
            60,
            1.0,
            left((6, 110), (24, 100), "hold"),
            right((94, 112), (78, 100), "hold"),
            holding=place(open_book(), 12, 76, 0.7),
        )
        + infinity(178, 56, 0.84)
        + someone(WOMAN_LOCS.feels("calm"), 180, 1.0)
        + ear_defenders(180, 152, 1.04),
        4,
        2,
        0.97,
    ),
    "lonely": place(sofa(), 16, 112, 1.04)
    + acting(OLDER_WOMAN.feels("sad"), 78, 0.98, left((16, 112), (26, 84), "hold"), base=198)
    + rect(144, 22, 72, 70, SKY)
    + path("M180 22V92M144 57H216"),
    "vulnerable": close(CARER_MAN.turned(0.6).feels("calm"), OLDER_ASIAN_WOMAN.feels("calm"), 1.16)
    + place(shield("#cfe6ff"), 88, 8, 0.6)
    + heart(115, 40, 0.9),
    "frail": place(with_frame(OLDER_MAN.feels("calm")), 20, 8, 0.9)
    + path("M14 74q-8 12 0 24t0 24M28 168q-8 10 0 20t0 20M142 108q8 10 0 20t0 20M156 108q8 10 0 20t0 20", width=4)
    + rect(178, 62, 24, 12, DARK_GREY, r=3)
    + rect(160, 74, 60, 118, WHITE, r=8, width=5)
    + rect(168, 164, 44, 20, RED, r=3),
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
    "end-of-life": (
        sunset_window(14, 12, 1.0)
        + someone(NURSE_EAST_ASIAN.feels("calm").turned(-0.6), 194, 0.84, 163)
        + place(in_bed(OLDER_BLACK_MAN.feels("calm"), blanket="#b5a3d0"), 10, 104)
        + acting(WOMAN_AFRO.feels("sad").turned(-0.6), 132, 0.88, left((6, 106), (-24, 112), "hold"), base=163)
        + heart(206, 34, 1.2)
    ),
    "child-end-of-life": sunset_window(14, 12, 0.98)
    + rect(172, 12, 54, 50, WHITE)
    + circle(186, 26, 7, YELLOW)
    + path("M194 54V36L206 26L218 36V54Z", stroke=RED, width=3)
    + place(in_bed(GIRL_BOB.feels("asleep"), blanket="#ffe08a"), 10, 104)
    + acting(NURSE_SIKH.feels("calm").turned(-0.6), 186, 0.84, left((6, 106), (-10, 110), "rest"), base=162)
    + acting(WOMAN_CURLY.feels("sad").turned(-0.5), 120, 0.84, left((4, 104), (-12, 114), "hold"), base=164)
    + teddy(104, 178, 0.94),
}
