"""Disabled people: speaking up together, ways to be understood, aids, and work."""

from easyread.drawing.belongings import ear_defenders, infinity, megaphone, open_eye, sunflower
from easyread.drawing.figures import (
    WALK,
    figure,
    guide_dog,
    hand,
    left,
    right,
    standing,
    wheelchair,
    with_cane,
)
from easyread.drawing.health import brain
from easyread.drawing.ink import (
    BLUE,
    GREEN,
    INK,
    ORANGE,
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
    DOCTOR_WHEELCHAIR,
    MAN_BLIND,
    MAN_DOWNS,
    MAN_EAST_ASIAN,
    MAN_GLASSES,
    MAN_WHEELCHAIR,
    MANAGER_WHEELCHAIR,
    OLDER_ASIAN_WOMAN,
    WOMAN_BLIND,
    WOMAN_DEAF,
    WOMAN_DOWNS,
    WOMAN_EAST_ASIAN,
    WOMAN_LARGE,
    WOMAN_WHEELCHAIR,
    YOUNG_MAN,
)
from easyread.drawing.places import house
from easyread.drawing.scenes import acting, someone
from easyread.drawing.signs import arrow, heart, speech
from easyread.drawing.things import (
    laptop,
    mug,
    small_person,
    toilet,
    wheelchair_sign,
)

PICTURES = {
    "self-advocacy": (
        speech(106, 8, 126, 66, 214, 98)
        + wheelchair_sign(140, 42, 0.36, INK)
        + place(small_person(0, 0), 178, 30, 2.2)
        + place(small_person(0, 0), 206, 30, 2.2)
        + someone(MAN_DOWNS, 36, 0.62, 146)
        + someone(MAN_BLIND, 88, 0.62, 146)
        + someone(WOMAN_DOWNS, 40, 0.76)
        + place(
            wheelchair(
                WOMAN_WHEELCHAIR.feels("talk").turned(0.6),
                right((72, 122), (94, 84), "hold"),
                left((26, 126), (22, 140), "rest", behind=True),
            ),
            84,
            78,
            0.71,
        )
        + megaphone(150, 121, 1.0)
    ),
    "peer-support": (
        place(wheelchair(WOMAN_LARGE), 126, 72, 0.74, flip=150)
        + place(
            wheelchair(
                WOMAN_WHEELCHAIR.feels("talk"),
                right((84, 112), (128, 92), "hold"),
                left((26, 126), (22, 140), "rest", behind=True),
            ),
            8,
            72,
            0.74,
        )
        + speech(12, 8, 96, 66, 58, 86)
        + heart(60, 41, 1.5)
    ),
    "sign-language": place(
        acting(WOMAN_DEAF, 66, 1.02, left((2, 108), (20, 84), "open"), right((98, 108), (72, 92), "point"))
        + acting(MAN_GLASSES.turned(-0.4), 182, 0.96, left((6, 106), (22, 70), "open"), right((96, 108), (82, 84), "thumb"))
        + place(hand("open", "tan"), 74, 62, 2.2, turn=-80)
        + place(hand("open", "fair", mirrored=True), 150, 62, 2.2, turn=-100)
        + path("M40 36q-10 18 0 34M186 36q10 18 0 34", stroke=BLUE, width=6),
        1.1,
        2.1,
        0.983,
    ),
    "communication-card": acting(MAN_DOWNS.feels("calm"), 62, 1.04, right((96, 106), (108, 82), "point"))
    + rect(118, 34, 112, 150, WHITE, r=8)
    + path("M174 34V184M118 109H230")
    + place(house(), 126, 50, 0.56)
    + mug(186, 88, BLUE, 0.9)
    + place(toilet(), 130, 122, 0.42)
    + circle(202, 146, 24, YELLOW)
    + path("M194 140v4M210 140v4M190 154C196 162 208 162 214 154", width=4),
    "interpreter": place(
        acting(OLDER_ASIAN_WOMAN.turned(0.5).feels("talk"), 44, 0.86)
        + acting(MAN_EAST_ASIAN, 120, 0.86)
        + someone(DOCTOR_WHEELCHAIR.turned(-0.5), 198, 0.84)
        + speech(10, 12, 76, 60, 48, 132)
        + path("M26 34C36 24 40 46 50 34S64 34 70 36M26 52C36 42 42 60 54 50", stroke=RED, width=4)
        + arrow(96, 44, 144, 44, GREEN, 14)
        + speech(154, 12, 76, 60, 196, 134)
        + path("M170 34H214M170 50H200", stroke=BLUE, width=5),
        0.8,
        6.5,
        0.946,
    ),
    "guide-dog": place(guide_dog(), 84, 118, 0.94)
    + place(
        figure(
            WOMAN_BLIND.turned(0.8),
            right((80, 122), (96, 140), "hold"),
            left((14, 118), (0, 138), "rest", behind=True),
            legs=WALK,
        ),
        26,
        8,
        0.88,
    ),
    "white-cane": (
        path("M40 66L112 210", stroke=INK, width=18)
        + path("M40 66L112 210", stroke=WHITE, width=12)
        + circle(115, 216, 13, WHITE, width=4)
        + path("M22 26L42 68", stroke=INK, width=21)
        + path("M22 26C10 40 14 60 30 62", width=4)
        + place(with_cane(MAN_BLIND), 140, 84, 0.6)
    ),
    "hearing-aid": path("M96 92C96 34 178 30 178 96C178 130 152 136 148 168C144 204 100 206 96 172", "#81502f", width=5)
    + path("M118 98C118 66 156 66 156 98C156 122 134 122 132 146", width=5)
    + path("M104 30C72 44 62 96 80 132", stroke=INK, width=25)
    + path("M104 30C72 44 62 96 80 132", stroke="#8ecae6", width=19)
    + path("M80 134C92 154 108 150 118 136", stroke=INK, width=5),
    "disabled-people": (
        "".join(rect(x, 8, 64, 60, BLUE, r=8) for x in (12, 88, 164))
        + wheelchair_sign(44, 38, 0.4, WHITE)
        + open_eye(120, 38, 0.68)
        + path("M98 60L142 16", stroke=RED, width=7)
        + brain(196, 38, 0.62)
        + place(wheelchair(MAN_WHEELCHAIR), 4, 84, 0.68)
        + place(with_cane(MAN_BLIND), 84, 76, 0.62)
        + place(standing(WOMAN_DOWNS), 172, 76, 0.62)
    ),
    "autism": place(
        acting(
            YOUNG_MAN.feels("calm").turned(-0.2), 120, 1.1, left((2, 104), (18, 56), "open"), right((98, 104), (82, 56), "open")
        )
        + ear_defenders(119, 146, 1.14)
        + infinity(120, 42, 1.3)
        + thick("M18 128l18 8M16 160h18M222 128l-18 8M224 160h-18", ORANGE, 5),
        0,
        6.0,
        0.974,
    ),
    "invisible-disability": someone(WOMAN_EAST_ASIAN, 88, 1.42)
    + place(
        path("M38 84L50 106L62 84", stroke=INK, width=12)
        + path("M38 84L50 106L62 84", stroke=GREEN, width=7)
        + "".join(circle(x, y, 2.4, YELLOW, stroke="none") for x, y in ((40, 88), (45, 97), (55, 97), (60, 88)))
        + rect(38, 100, 24, 24, WHITE, r=2)
        + sunflower(50, 112, 8),
        17,
        56,
        1.42,
    )
    + circle(176, 64, 56, GREEN)
    + sunflower(176, 64, 42),
    "work-with-disability": place(
        wheelchair(MANAGER_WHEELCHAIR, right((72, 122), (104, 124), "hold"), left((34, 126), (92, 128), "hold", behind=True)),
        10,
        28,
        0.94,
    )
    + rect(112, 134, 120, 12, WOOD, r=3)
    + path("M222 146V230", width=8)
    + place(laptop(), 122, 76, 0.66),
}
