"""Care: getting it, giving it, and where."""

from dataclasses import replace

from easyread.drawing.belongings import (
    bricks,
    cat,
    dishes,
    ear_defenders,
    infinity,
    rain_cloud,
    ribbon,
    smiley,
    stars,
    suitcase,
    sunset_window,
    tear,
    teddy,
)
from easyread.drawing.figures import (
    RUN,
    bust,
    chair_aside,
    figure,
    in_bed,
    left,
    on_couch,
    right,
    sitting,
    standing,
    thumb,
    walking,
    with_frame,
)
from easyread.drawing.health import brain, lungs, medicine, organ_heart, pills, tooth, virus
from easyread.drawing.ink import (
    BLUE,
    CREAM,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    LEAF,
    NAVY,
    PALE_BLUE,
    PALE_GREEN,
    PALE_RED,
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
    thick,
)
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    BOY_BLACK,
    CARER,
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
    NURSE_EAST_ASIAN,
    NURSE_LARGE,
    NURSE_MAN,
    NURSE_OLDER,
    NURSE_SIKH,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_EAST_ASIAN_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    PARAMEDIC_WOMAN,
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
from easyread.drawing.places import bed, clinic, door, ground, hospital, house, houses, pharmacy_shop, sofa, sun, town_hall, tree
from easyread.drawing.scenes import acting, at_home, close, group, in_disc, linked, queue, ring, smaller, someone
from easyread.drawing.signs import (
    arrow,
    calendar,
    clock,
    cross,
    digits,
    heart,
    map_pin,
    question,
    speech,
    stopwatch,
    struck,
    thought,
    tick,
)
from easyread.drawing.things import (
    ambulance,
    blood_tube,
    clipboard,
    coins,
    mobile,
    monitor,
    mug,
    number_card,
    open_book,
    paper,
    people_list,
    shield,
    syringe,
    telephone,
    web_page,
)

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
    "pharmacy": (
        place(pharmacy_shop(), 12, 18, 1.9)
        + in_disc(someone(PHARMACIST, 84, 0.6, 180), 84, 150, 40, "p")
        + place(medicine(0, 0), 176, 150, 1.06)
    ),
    "hospital": place(hospital(), 10, 22, 2.0),
    "emergency": (
        place(ambulance(), 8, 30, 1.02)
        + path("M70 22l-6 -12M88 20v-12M134 20v-12", stroke=BLUE, width=5)
        + digits("999", 164, 26, 28, RED, 7)
        + path("M8 122H232", width=4)
        + place(on_couch(MAN_LARGE.feels("pain")), 8, 142, 0.8)
        + acting(PARAMEDIC_WOMAN.feels("calm").turned(-0.6), 190, 0.9, left((2, 108), (-54, 116), "hold"))
    ),
    "long-stay": place(hospital(), 8, 9, 1.0)
    + "".join(place(calendar(), 120 + c * 38, 10 + r * 44, 0.56) for r in range(2) for c in range(3))
    + arrow(122, 112, 230, 112, BLUE, 16)
    + place(in_bed(MAN.feels("calm")), 12, 107, 0.96),
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
    "poor-care": place(
        place(hospital(), 14, 8, 0.78)
        + stars(124, 112, 1, r=17)
        + place(thumb("fair"), 212, 92, 0.86, turn=180)
        + place(in_bed(MAN_BEARD.feels("sad")), 14, 114, 0.94),
        0.0,
        -2,
        1,
    ),
    "best-care": (
        stars(120, 36, 3, 3, 26)
        + acting(NURSE_LARGE.turned(0.6), 72, 1.2, right((96, 114), (118, 104), "open"))
        + acting(OLDER_EAST_ASIAN_MAN.turned(-0.6), 176, 1.12, right((92, 110), (88, 82), "thumb"))
        + heart(126, 82, 1)
    ),
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
    "when-where": clock(70, 90, 54) + place(map_pin(0, 0), 172, 200, 1.9),
    "decisions": rect(8, 8, 104, 92, WHITE, r=8)
    + rect(128, 8, 104, 92, WHITE, r=8)
    + pills(60, 50, 1.3)
    + place(in_bed(WOMAN_DOWNS.feels("asleep")), 134, 28, 0.42)
    + question(120, 104, 34, RED)
    + someone(DOCTOR_BLACK.turned(0.5), 54, 0.9)
    + acting(WOMAN_DOWNS.turned(-0.4).feels("calm"), 180, 0.94, left((12, 112), (32, 80), "hold")),
    "involved": speech(92, 10, 138, 88, 178, 116)
    + place(house(), 108, 22, 0.52)
    + tick(146, 74, 16)
    + place(hospital(), 166, 22, 0.5)
    + cross(208, 74, 16)
    + acting(WOMAN_DOWNS_BLACK.feels("talk").turned(-0.5), 178, 1.0, left((4, 112), (-14, 92), "open"))
    + acting(DOCTOR_WOMAN.turned(0.6), 58, 1.06, right((92, 112), (76, 98), "hold"), holding=place(clipboard(3), 46, 68, 0.46)),
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
    "many-visits": place(
        place(calendar(), 8, 8, 1.86)
        + "".join(
            circle(34 + c * 27.9, 67.5 + r * 20.5, 11, stroke=RED, width=4)
            for c, r in ((0, 0), (2, 0), (1, 1), (2, 1), (0, 2), (1, 2), (0, 1))
        )
        + place(clinic(), 128, 40, 1.04)
        + place(walking(MAN_TURBAN), 24, 126, 0.42)
        + path("M84 206C130 214 170 200 178 158M146 136C136 154 124 166 96 172", stroke=INK, width=15)
        + path("M84 206C130 214 170 200 178 158M146 136C136 154 124 166 96 172", stroke=BLUE, width=10)
        + path("M162 166L182 136L196 168Z", BLUE)
        + path("M102 156L72 176L106 190Z", BLUE),
        2,
        6,
        0.98,
    ),
    "lonely": place(sofa(), 16, 112, 1.04)
    + acting(OLDER_WOMAN.feels("sad"), 78, 0.98, left((16, 112), (26, 84), "hold"), base=198)
    + rect(144, 22, 72, 70, SKY)
    + path("M180 22V92M144 57H216"),
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
    "vulnerable": close(CARER_MAN.turned(0.6).feels("calm"), OLDER_ASIAN_WOMAN.feels("calm"), 1.16)
    + place(shield("#cfe6ff"), 88, 8, 0.6)
    + heart(115, 40, 0.9),
    "social-care": place(house(), 78, 4, 1.15)
    + acting(CARER_EAST_ASIAN.turned(0.6), 62, 1.0, right((92, 112), (112, 92), "hold"))
    + someone(OLDER_ASIAN_WOMAN.turned(-0.6), 178, 1.02)
    + mug(112, 206, BLUE, 1.1),
    "social-services": (
        place(
            place(town_hall(), 62, 24, 0.94)
            + acting(
                SOCIAL_WORKER_MAN.turned(0.6),
                54,
                0.98,
                left((8, 112), (28, 112), "hold"),
                right((96, 108), (112, 92), "open"),
                holding=place(clipboard(3), 22, 84, 0.36),
            )
            + someone(WOMAN_LARGE.turned(-0.5).feels("calm"), 160, 0.9)
            + someone(BOY_BLACK, 206, 0.62),
            11.1,
            7.1,
            0.955,
        )
    ),
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
    "stay-home": place(
        at_home(
            acting(OLDER_WOMAN.turned(0.4), 86, 0.92)
            + acting(NURSE_BLACK.turned(-0.5), 164, 0.92, left((8, 110), (-6, 98), "open"))
        ),
        0,
        48,
        0.78,
    )
    + place(hospital(), 142, 8, 0.8)
    + struck(186, 52, 36)
    + tick(40, 46, 30),
    "phoneline": place(
        speech(8, 8, 132, 112, 52, 138)
        + place(with_frame(OLDER_MAN.feels("calm")), 20, 12, 0.42)
        + question(108, 34, 56, RED)
        + acting(
            NURSE_OLDER.turned(0.5).feels("talk"),
            54,
            0.84,
            left((2, 104), (18, 62), "hold"),
            holding=place(mobile(), 10, 30, 0.5, turn=-6),
        )
        + path("M100 186c6 -16 14 -16 20 0s14 16 20 0", stroke=BLUE, width=7)
        + acting(
            DOCTOR.turned(-0.5).feels("talk"),
            186,
            0.84,
            right((98, 104), (82, 62), "hold"),
            holding=place(mobile(), 68, 30, 0.5, turn=6),
        )
        + place(telephone(), 150, 36, 0.64),
        2.6,
        2.6,
        0.978,
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
    "prostate": (
        place(
            place(standing(MAN.feels("calm")), 10, 8, 0.88)
            + path("M62 150L116 88M62 152L128 204", stroke=RED, width=4)
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
    "waiting-list": place(clipboard(0), 8, 8, 0.98)
    + place(people_list(0, 0, 3), 26, 44, 0.72)
    + clock(142, 62, 36)
    + place(hospital(), 164, 140, 0.62)
    + "".join(
        place(standing(p.feels("calm").turned(0.7)), x, 130, 0.4)
        for x, p in zip((5, 44, 83, 122), (MAN_TURBAN, WOMAN_LARGE, OLDER_BLACK_MAN, WOMAN_DOWNS), strict=True)
    ),
    "fewer-waiting": (
        place(
            "".join(
                path(f"M{x} {y}V{y + 44}M{x + 28} {y}V{y + 44}", width=5) + rect(x - 2, y - 34, 32, 44, "#5f93a7", r=5)
                for y in (58, 184)
                for x in (64, 98, 132, 166, 200)
            )
            + clock(34, 52, 26)
            + clock(34, 178, 26)
            + "".join(
                someone(p.feels("calm"), 78 + i * 34, 0.58, 92)
                for i, p in enumerate((YOUNG_MAN, OLDER_WOMAN, MAN_TURBAN, WOMAN_DOWNS, OLDER_BLACK_MAN))
            )
            + "".join(someone(p, 78 + i * 34, 0.58, 218) for i, p in enumerate((YOUNG_MAN, OLDER_WOMAN)))
            + path("M8 104H232M8 230H232", width=4)
            + arrow(160, 110, 160, 142, GREEN, 24),
            5.4,
            7.2,
            0.94,
        )
    ),
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
    "remove-barriers": place(hospital(), 8, 8, 0.78)
    + place(clinic(), 144, 14, 0.88)
    + place(bricks(10, 3), 81, 92)
    + path("M84 214L92 196L84 178L98 168L104 150L120 158L140 148L142 168L156 176L150 194L157 214L120 220Z", WHITE)
    + place(bricks(1, 1), 98, 216, turn=-8)
    + place(bricks(1, 1), 126, 212, turn=16)
    + acting(NURSE_SIKH.turned(0.6), 40, 0.8, right((92, 112), (136, 106), "hold"))
    + acting(DOCTOR_WOMAN.turned(-0.6), 200, 0.8, left((8, 112), (-36, 106), "hold")),
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
}
