"""Care: getting it, giving it, and where."""

from easyread.drawing.health import brain, medicine, organ_heart, pills, tooth
from easyread.drawing.ink import (
    BLUE,
    GREEN,
    LEAF,
    PALE_BLUE,
    PURPLE,
    RED,
    SKY,
    WHITE,
    WOOD,
    YELLOW,
    circle,
    ellipse,
    path,
    place,
    rect,
    thick,
)
from easyread.drawing.people import (
    CARER,
    DENTIST,
    DOCTOR,
    DOCTOR_WOMAN,
    MAN,
    MAN_BEARD,
    MAN_GLASSES,
    MAN_TURBAN,
    MANAGER,
    NURSE,
    NURSE_MAN,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    PHARMACIST,
    RECEPTIONIST,
    SOCIAL_WORKER,
    SURGEON,
    WOMAN,
    WOMAN_AFRO,
    WOMAN_CURLY,
    WOMAN_HIJAB,
    WOMAN_LOCS,
    YOUNG_MAN,
    YOUNG_WOMAN,
    arm,
    bust,
    hand,
    thumb,
    walking_frame,
    wheelchair,
)  # fmt: skip
from easyread.drawing.places import bed, clinic, door, ground, hospital, house, ramp, sofa, sun, tree
from easyread.drawing.scenes import at_home, group, in_disc, linked, queue, ring, smaller, someone, yes_no
from easyread.drawing.signs import (
    arrow,
    calendar,
    clock,
    map_pin,
    medical_cross,
    question,
    speech,
    star,
    stopwatch,
    thought,
    tick,
)
from easyread.drawing.things import ambulance, barrier, gauge, mobile, mug, paper

_in_bed = place(bust(OLDER_MAN.feels("calm")), 2, 2, 0.62) + place(bed(), 0, 34)


def _bed_with(person: str, blanket: str = "#8ecae6", scale: float = 1.42) -> str:
    """A hospital bed across the picture, with somebody sitting up in it."""
    return place(person, 26, 76, 0.86) + place(bed(blanket), 12, 132, scale)


PICTURES = {
    "gp": someone(DOCTOR_WOMAN.feels("talk"), 66, 1.1)
    + someone(MAN_BEARD, 180, 1.06)
    + speech(92, 14, 104, 66, 92, 118)
    + medical_cross(144, 47, 20),
    "dentist": someone(DENTIST, 76, 1.2)
    + place(tooth(0, 0), 186, 90, 1.3)
    + path("M152 196L176 172M180 168a8 8 0 1 1 8 8", width=5),
    "pharmacy": rect(14, 14, 212, 84, "#fff8ea")
    + path("M14 56H226")
    + "".join(
        rect(24 + i * 26, 28 if i % 2 else 22, 16, 26 if i % 2 else 32, c, r=3)
        for i, c in enumerate(("#8ecae6", "#f7b7a3", "#b5e2a8", "#ffe08a") * 2)
    )
    + someone(PHARMACIST, 112, 1.06, 186)
    + rect(8, 168, 224, 64, WOOD)
    + rect(24, 178, 46, 46, WHITE, r=4)
    + medical_cross(47, 201, 17)
    + medicine(166, 104, 0.9),
    "hospital": place(hospital(), 10, 22, 2.0),
    "emergency": place(hospital(), 96, 12, 1.16)
    + place(ambulance(), 8, 116, 1.24)
    + path("M20 96C28 86 40 82 52 82M12 84C24 70 40 66 54 66", stroke=BLUE, width=5),
    "long-stay": smaller(
        _bed_with(bust(MAN.feels("calm")))
        + place(calendar(), 112, 12, 1.0)
        + place(calendar(), 172, 12, 1.0)
        + clock(144, 108, 24)
    ),
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
    "struggle-home": at_home(someone(OLDER_ASIAN_WOMAN.feels("sad"), 104, 1.06) + place(walking_frame(), 152, 150, 0.66)),
    "hard-to-give-care": someone(NURSE_MAN.feels("sad"), 66, 1.1)
    + someone(WOMAN_LOCS.feels("calm"), 174, 1.02)
    + place(clock(0, 0, 28), 44, 44)
    + gauge(166, 88, 0.2),
    "poor-care": someone(MAN_BEARD.feels("sad"), 84, 1.3) + place(thumb("pale"), 220, 200, 0.96, turn=180),
    "best-care": someone(NURSE, 72, 1.08)
    + someone(OLDER_WOMAN, 174, 1.04)
    + star(72, 46, 22)
    + star(120, 34, 24)
    + star(168, 46, 22),
    "quick-access": smaller(
        rect(126, 60, 106, 172, "#f4f7f9")
        + place(door(True), 166, 112, 1.06)
        + medical_cross(196, 84, 16)
        + someone(YOUNG_MAN, 58, 0.98)
        + arrow(100, 204, 134, 204, GREEN, 18)
        + stopwatch(60, 64, 36)
    ),
    "closer-home": ground(168)
    + place(house(), 8, 70, 1.34)
    + place(clinic(), 130, 82, 1.02)
    + thick("M58 182C84 212 148 212 178 174", "#e8d3ac", 16)
    + someone(WOMAN_AFRO, 112, 0.5, 166)
    + tick(120, 40, 26),
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
    "decisions": someone(DOCTOR, 56, 0.9)
    + someone(WOMAN_AFRO.feels("talk"), 182, 0.94)
    + thought(150, 62, 80, 52, (190, 124, 8))
    + place(house(), 84, 34, 0.68)
    + place(hospital(), 158, 34, 0.56)
    + question(146, 44, 34),
    "involved": smaller(
        someone(NURSE, 52, 0.84, 176)
        + someone(DOCTOR, 122, 0.84, 176)
        + rect(8, 162, 224, 16, WOOD, r=4)
        + someone(WOMAN_LOCS.feels("talk"), 190, 0.9, 232)
        + arm("M214 214C228 190 226 160 222 140", "#c94f7c", "dark", width=14)
        + speech(120, 10, 96, 52, 172, 112)
        + tick(168, 36, 16)
    ),
    "needs-now-future": group([OLDER_MAN, WOMAN_HIJAB, YOUNG_MAN], 0.8, 128)
    + path("M16 128H224")
    + place(calendar(), 20, 152, 1.1)
    + arrow(92, 190, 150, 190, BLUE, 22)
    + place(calendar(), 158, 152, 1.1)
    + question(191, 182, 26, RED),
    "predict": someone(MANAGER, 66, 1.04)
    + thought(158, 76, 72, 62, (104, 138, 9), (92, 156, 6))
    + place(calendar(), 104, 46, 0.9)
    + arrow(164, 76, 214, 76, BLUE, 15),
    "early-treatment": someone(DOCTOR_WOMAN, 66, 1.08)
    + someone(MAN, 176, 1.04)
    + place(pills(0, 0), 120, 196, 0.9)
    + clock(60, 46, 32)
    + arrow(108, 46, 168, 46, GREEN, 18),
    "personalised": ring([DOCTOR, CARER, PHARMACIST, SOCIAL_WORKER], "", 0.56, 74)
    + circle(120, 124, 38, PALE_BLUE, stroke=BLUE, width=6)
    + in_disc(someone(OLDER_ASIAN_WOMAN, 120, 0.74, 168), 120, 124, 35, "c"),
    "personalised-services": at_home(someone(OLDER_BLACK_MAN, 84, 0.94) + someone(CARER, 162, 0.98)) + map_pin(120, 92, 0.8),
    "whole-person": linked(
        in_disc(someone(WOMAN, 120, 0.86, 168), 120, 120, 41, "c"),
        (
            organ_heart(52, 52, 0.8),
            brain(188, 52, 0.8),
            place(house(), 26, 158, 0.72),
            place(bust(MAN_TURBAN), 146, 164, 0.46) + place(bust(YOUNG_WOMAN), 182, 164, 0.46),
        ),
    ),
    "mental-health": someone(YOUNG_MAN.feels("calm"), 76, 1.2) + thought(164, 70, 66, 58, (112, 120, 9)) + brain(164, 72, 1.1),
    "suicide-prevention": someone(MAN_BEARD.feels("sad"), 74, 1.3)
    + someone(WOMAN_HIJAB.feels("calm"), 168, 1.26)
    + arm("M200 216C166 188 130 184 92 194", "#5b4b8a", "tan", width=19),
    "learning-disability": someone(MAN_GLASSES, 72, 1.14)
    + someone(CARER, 172, 1.1)
    + place(
        rect(0, 0, 70, 52, WHITE, r=3)
        + circle(18, 18, 9, YELLOW)
        + path("M8 44L22 28L34 44Z", LEAF)
        + path("M42 16H62M42 28H62M42 40H58", width=4),
        84,
        174,
    ),
    "many-visits": place(clinic(), 128, 20, 0.96)
    + someone(MAN_TURBAN.feels("calm"), 66, 1.06)
    + place(calendar("1"), 112, 148, 0.62)
    + place(calendar("2"), 152, 148, 0.62)
    + place(calendar("3"), 192, 148, 0.62)
    + arrow(84, 66, 126, 66, BLUE, 13)
    + arrow(126, 90, 84, 90, BLUE, 13),
    "lonely": place(sofa(), 16, 112, 1.04)
    + someone(OLDER_WOMAN.feels("sad"), 78, 0.98, 198)
    + rect(144, 22, 72, 70, SKY)
    + path("M180 22V92M144 57H216"),
    "end-of-life": smaller(
        _bed_with(bust(OLDER_BLACK_MAN.feels("calm")), "#b5a3d0")
        + someone(WOMAN_AFRO.feels("calm"), 178, 1.0)
        + arm("M150 214C136 200 128 194 112 192", "#c8553d", "deep", width=15)
    ),
    "child-end-of-life": smaller(
        _bed_with(place(bust(YOUNG_WOMAN.feels("calm")), 12, 24, 0.8), "#ffe08a")
        + someone(NURSE.feels("calm"), 178, 1.0)
        + arm("M150 214C136 200 128 194 112 192", BLUE, "dark", width=15)
    ),
    "vulnerable": someone(OLDER_ASIAN_WOMAN.feels("calm"), 78, 1.26)
    + someone(NURSE_MAN, 168, 1.3)
    + arm("M202 222C150 192 110 192 66 206", BLUE, "pale", width=19),
    "social-care": smaller(
        someone(OLDER_MAN, 68, 1.2)
        + someone(CARER, 174, 1.2)
        + arm("M196 226C170 208 152 200 130 196", "#2e8b57", "brown", width=17)
        + mug(98, 208, BLUE, 1.0)
    ),
    "social-services": place(door(True), 148, 52, 1.0)
    + someone(SOCIAL_WORKER.feels("talk"), 70, 1.1)
    + someone(MAN_TURBAN, 180, 0.94)
    + speech(86, 10, 56, 50, 88, 110)
    + place(house(), 96, 14, 0.5),
    "frail": smaller(
        someone(OLDER_MAN.feels("calm"), 120, 1.3, 184)
        + place(walking_frame(), 62, 124)
        + hand(92, 132, "pale", 11)
        + hand(148, 132, "pale", 11)
    ),
    "ageing-well": ground(170)
    + place(tree(1.2), 14, 96)
    + someone(OLDER_BLACK_MAN, 92, 1.12)
    + someone(OLDER_WOMAN, 168, 1.12)
    + sun(202, 44),
    "older-people": group([OLDER_MAN, OLDER_ASIAN_WOMAN, OLDER_BLACK_MAN, OLDER_WOMAN], 0.94),
    "stay-home": yes_no(place(house(), 14, 60, 1.1) + place(bust(OLDER_WOMAN), 12, 130, 0.76), place(hospital(), 4, 92, 0.92)),
    "phoneline": someone(DOCTOR, 66, 1.16)
    + someone(NURSE, 180, 1.04)
    + path("M106 84C124 44 148 52 164 92", stroke=BLUE, width=5, dash="2 10")
    + place(mobile(), 94, 112, 0.56, turn=14)
    + place(mobile(), 134, 142, 0.52, turn=-14),
    "test-result": someone(DOCTOR.feels("calm"), 62, 1.06)
    + someone(WOMAN_LOCS.feels("calm"), 180, 1.06)
    + place(rect(0, 0, 76, 92, WHITE, r=3) + path("M12 18H64M12 32H64M12 46H44", width=4) + question(38, 56, 22), 84, 128),
    "no-cancer": someone(DOCTOR_WOMAN.feels("calm"), 62, 1.06)
    + someone(OLDER_MAN.feels("calm"), 180, 1.06)
    + place(rect(0, 0, 70, 92, WHITE, r=3) + path("M12 18H58M12 32H58", width=4) + tick(35, 62, 20), 86, 134),
    "treatment": smaller(
        someone(NURSE_MAN.feels("calm"), 62, 1.06)
        + someone(WOMAN_CURLY.feels("calm"), 156, 1.06)
        + path("M212 44V232M196 44H228", width=5)
        + rect(199, 48, 26, 42, SKY, r=6)
        + path("M212 90C214 150 206 190 188 206", stroke=BLUE, width=4)
    ),
    "cancer": someone(MAN.feels("calm"), 70, 1.12)
    + someone(SURGEON.feels("calm"), 162, 1.0)
    + circle(176, 70, 56, "#fdeef2")
    + "".join(
        circle(x, y, 11, "#f7c9d6") + circle(x, y, 3.4, PURPLE)
        for x, y in ((148, 50), (172, 36), (200, 50), (146, 78), (206, 78))
    )
    + circle(178, 80, 21, "#b58ac9")
    + circle(178, 80, 8, PURPLE),
    "prostate": someone(OLDER_BLACK_MAN.feels("calm"), 70, 1.12)
    + someone(DOCTOR.feels("talk"), 176, 1.0)
    + speech(104, 14, 116, 84, 160, 128)
    + path("M134 34C134 26 188 26 188 34C188 52 176 54 174 64H150C148 54 134 52 134 34Z", "#ffe08a")
    + ellipse(162, 74, 18, 12, "#e58ba2"),
    "dementia": someone(OLDER_ASIAN_WOMAN.feels("calm"), 84, 1.22)
    + thought(166, 74, 66, 62, (126, 138, 9), (112, 152, 6))
    + brain(160, 72, 1.0)
    + question(204, 44, 40, RED),
    "waiting-list": clock(120, 46, 36)
    + queue([MAN_TURBAN.feels("calm"), WOMAN.feels("calm"), OLDER_BLACK_MAN.feels("calm"), WOMAN_HIJAB.feels("calm")], 220, 0.82)
    + path("M10 221H230", width=6),
    "fewer-waiting": queue([YOUNG_MAN.feels("calm"), OLDER_WOMAN.feels("calm")], 220, 0.82)
    + clock(60, 50, 34)
    + arrow(160, 20, 160, 88, GREEN, 24)
    + path("M10 221H230", width=6),
    "faster": someone(WOMAN_LOCS.feels("calm"), 64, 1.0)
    + place(paper(3), 158, 140, 0.9)
    + arrow(110, 188, 152, 188, GREEN, 18)
    + stopwatch(120, 66, 40),
    "capacity": "".join(
        place(bed(c), x, y, 0.66)
        for c, x, y in (("#8ecae6", 14, 30), ("#8ecae6", 126, 30), ("#b5e2a8", 14, 104), ("#b5e2a8", 126, 104))
    )
    + place(bust(MAN_BEARD.feels("calm")), 14, 6, 0.4)
    + place(bust(WOMAN_AFRO.feels("calm")), 126, 6, 0.4)
    + tick(96, 116, 12)
    + tick(208, 116, 12)
    + someone(NURSE, 120, 0.62),
    "go-into-hospital": place(hospital(), 96, 14, 1.2) + place(ambulance(), 8, 140, 1.04) + arrow(168, 196, 226, 160, BLUE, 18),
    "remove-barriers": place(barrier(True), 14, 230) + place(wheelchair(WOMAN_CURLY), 116, 94, 0.88) + tick(206, 40, 24),
    "enabler": place(ramp(), 10, 82) + place(wheelchair(YOUNG_WOMAN), 34, 62, 0.86, turn=-14) + tick(44, 40, 24),
    "specialist-areas": "".join(circle(x, y, 50, WHITE) for x, y in ((62, 62), (178, 62), (62, 178), (178, 178)))
    + organ_heart(62, 62, 0.98)
    + tooth(178, 62, 0.86)
    + brain(62, 178, 0.96)
    + place(bust(OLDER_WOMAN), 142, 132, 0.72),
    "way-of-working": someone(RECEPTIONIST, 66, 0.92, 128)
    + someone(NURSE, 176, 0.92, 128)
    + path("M12 128H228")
    + place(bust(YOUNG_MAN), 14, 150, 0.6)
    + place(paper(3, ticks=True), 98, 146, 0.74)
    + place(medicine(0, 0), 182, 148, 0.9)
    + arrow(72, 188, 94, 188, BLUE, 12)
    + arrow(158, 188, 180, 188, BLUE, 12),
}
