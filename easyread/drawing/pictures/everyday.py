"""Everyday health care and life: appointments, tests, getting there, and more about staff and plans."""

from dataclasses import replace

from easyread.drawing.health import apple, medicine, pills
from easyread.drawing.ink import (
    BLUE,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    PALE_BLUE,
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
    BOY_GLASSES,
    CARER,
    COUNCILLOR,
    DOCTOR,
    DOCTOR_WOMAN,
    GIRL,
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
    RECEPTIONIST,
    SOCIAL_WORKER,
    SURGEON,
    VOLUNTEER,
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
    wheelchair,
)  # fmt: skip
from easyread.drawing.places import (
    bed,
    chair,
    clinic,
    door,
    england,
    hospital,
    house,
    town_hall,
)
from easyread.drawing.scenes import group, round_the_table, smaller, someone
from easyread.drawing.signs import (
    arrow,
    calendar,
    clock,
    heart,
    plus,
    speech,
    tick,
)
from easyread.drawing.things import (
    clipboard,
    coins,
    laptop,
    mobile,
    paper,
    pencil,
    telephone,
)

_block = (
    rect(0, 0, 66, 120, "#eef3f7")
    + "".join(rect(x, y, 14, 16, SKY) for x in (10, 42) for y in (12, 40, 68))
    + rect(25, 94, 16, 26, "#2f6f9f")
)
_key = circle(0, 0, 15, YELLOW) + circle(0, 0, 5, WHITE) + path("M15 0H54V12M42 0V10", width=8)
_bus = (
    rect(0, 0, 150, 84, RED, r=10)
    + "".join(rect(x, 14, 30, 26, SKY, r=3) for x in (12, 50, 88))
    + rect(124, 14, 18, 52, SKY, r=3)
    + path("M6 54H144", stroke=WHITE, width=4)
    + "".join(circle(x, 84, 15, INK) + circle(x, 84, 5, GREY) for x in (34, 114))
)
_syringe = (
    rect(0, -9, 60, 18, SKY)
    + path("M60 0H92", width=4)
    + path("M0 0H-22M-22 -12V12", width=5)
    + path("M14 -9V9M28 -9V9M42 -9V9", width=2)
)

PICTURES = {
    "housing": place(house(), 12, 110, 1.5) + place(_block, 144, 48, 1.3) + place(_key, 60, 60, 1.2) + path("M8 230H232"),
    "local-people": smaller(
        group([OLDER_BLACK_MAN, WOMAN_HIJAB, YOUNG_MAN], 0.84, 140)
        + place(wheelchair(WOMAN_CURLY), 74, 92, 0.9)
        + someone(MAN_TURBAN, 40, 0.74)
        + someone(OLDER_WOMAN, 204, 0.74)
    ),
    "staff": group([NURSE, DOCTOR, CARER, SURGEON], 0.94),
    "support-staff": someone(RECEPTIONIST, 60, 0.98)
    + someone(MAN_BEARD.wears("tee", "#5b6770"), 176, 0.98)
    + thick("M128 60V214", WOOD, 8)
    + path("M108 214H148L154 232H102Z", "#8ecae6")
    + place(telephone(), 8, 40, 0.5),
    "contents": place(paper(0, w=120, h=150), 48, 20, 1.3)
    + "".join(
        rect(64, y, 30, 30, c, r=4) + path(f"M106 {y + 15}H150", width=5) + path(f"M170 {y + 15}h10", width=6)
        for y, c in ((40, "#8ecae6"), (84, "#b5e2a8"), (128, "#ffe08a"), (172, "#f7b7a3"))
    ),
    "line-up": place(clipboard(4), 10, 50, 1.12)
    + place(clipboard(4), 126, 50, 1.12)
    + path("M104 28H136M104 40H136", stroke=BLUE, width=7)
    + tick(120, 204, 24),
    "kind-people": group([CARER, NURSE_MAN, VOLUNTEER], 0.98) + heart(120, 62, 2.4),
    "social-media": place(
        mobile(rect(8, 16, 22, 12, "#8ecae6", r=5) + rect(14, 34, 22, 12, "#b5e2a8", r=5) + rect(8, 52, 16, 10, "#8ecae6", r=5)),
        66,
        12,
        2.6,
    )
    + heart(206, 60, 1.2)
    + place(thumb("tan"), 176, 150, 0.6),
    "council-strategies": place(town_hall(), 62, 18, 0.98) + "".join(place(paper(3), x, 128, 0.98) for x in (10, 84, 158)),
    "national-guidance": place(england(), 8, 16, 1.16)
    + place(paper(5, ticks=True), 132, 90, 1.3)
    + arrow(92, 196, 126, 182, BLUE, 16),
    "ageing-population": someone(OLDER_MAN, 44, 0.72)
    + someone(OLDER_WOMAN, 96, 0.84)
    + someone(OLDER_BLACK_MAN, 154, 0.94)
    + arrow(24, 120, 196, 34, BLUE, 20)
    + someone(OLDER_ASIAN_WOMAN, 204, 0.62),
    "pathway": thick("M36 96C36 170 120 100 120 168C120 214 200 214 200 150", "#e8d3ac", 18)
    + place(house(), 8, 18, 0.98)
    + place(clinic(), 84, 100, 0.74)
    + place(hospital(), 146, 52, 0.8),
    "recruit": someone(MANAGER, 62, 1.1)
    + someone(NURSE, 180, 1.1)
    + arm("M92 214C104 204 110 202 118 200", "#3b4a5a", "fair", width=16)
    + arm("M150 214C138 204 134 202 128 200", BLUE, "dark", width=16)
    + place(clipboard(3), 98, 20, 0.6)
    + plus(190, 44, 22, GREEN),
    "agency": someone(NURSE_MAN, 84, 1.16) + clock(184, 70, 40) + arrow(140, 180, 224, 180, BLUE, 22),
    "quote": someone(COUNCILLOR.feels("talk"), 78, 1.22)
    + speech(100, 12, 128, 94, 104, 130)
    + path("M128 44c-8 4 -10 12 -8 22h14V52h-8M162 44c-8 4 -10 12 -8 22h14V52h-8", INK, width=2),
    "choice": someone(WOMAN_LOCS, 120, 1.0)
    + rect(12, 16, 92, 84, WHITE, r=8)
    + rect(136, 16, 92, 84, WHITE, r=8)
    + apple(58, 60, 1.2)
    + pills(182, 56, 1.2)
    + arrow(96, 132, 66, 106, BLUE, 12)
    + arrow(144, 132, 174, 106, BLUE, 12),
    "appointment": place(calendar(), 16, 20, 1.9)
    + clock(184, 76, 42)
    + someone(OLDER_ASIAN_WOMAN, 70, 0.72)
    + someone(DOCTOR_WOMAN, 170, 0.72),
    "blood-test": someone(NURSE, 62, 0.98)
    + someone(MAN_TURBAN.feels("calm"), 182, 0.98)
    + thick("M176 214H112", "#3d7ea6", 18)
    + hand(104, 214, "tan", 12)
    + place(rect(0, 0, 20, 60, WHITE, r=9) + rect(0, 24, 20, 36, RED, r=9), 108, 40, 1.2),
    "vaccination": someone(NURSE_MAN, 62, 1.0) + someone(WOMAN_AFRO, 182, 1.0) + place(_syringe, 90, 178, 0.62),
    "operation": smaller(
        someone(SURGEON.feels("calm"), 112, 0.86, 168)
        + someone(DOCTOR.feels("calm").wears("scrubs", "#2e8b8b"), 184, 0.86, 168)
        + ellipse(150, 30, 46, 16, YELLOW)
        + place(bust(OLDER_MAN.feels("calm")), 14, 88, 0.7)
        + place(bed("#8fd0c6"), 12, 140, 1.3)
    ),
    "scan": circle(132, 112, 92, PALE_BLUE)
    + circle(132, 112, 58, WHITE)
    + place(bust(WOMAN_CURLY.feels("calm")), 8, 96, 0.72)
    + path("M70 184C80 150 180 146 206 162V184Z", "#8ecae6")
    + rect(8, 180, 224, 16, GREY, r=5)
    + rect(100, 196, 44, 34, DARK_GREY),
    "medicine": medicine(30, 60, 2.1) + pills(188, 84, 1.4) + pills(190, 180, 1.2),
    "bus": place(_bus, 12, 76, 1.44),
    "family": someone(WOMAN_HIJAB, 66, 1.04)
    + someone(MAN_BEARD, 172, 1.04)
    + someone(BOY_GLASSES, 98, 0.62)
    + someone(GIRL, 150, 0.58),
    "friends": someone(YOUNG_WOMAN, 78, 1.16)
    + someone(YOUNG_MAN, 162, 1.16)
    + arm("M186 222C160 204 128 200 84 206", "#4c9bd6", "dark", width=16)
    + heart(120, 40, 1.4),
    "hearing": someone(replace(OLDER_WOMAN, hearing_aid=True), 96, 1.36)
    + path("M186 84C196 96 196 116 186 128M204 72C220 92 220 120 204 140", stroke=BLUE, width=6),
    "sight": path("M12 120C60 44 180 44 228 120C180 196 60 196 12 120Z", WHITE)
    + circle(120, 120, 46, "#8a5a34")
    + circle(120, 120, 22, INK)
    + circle(134, 106, 8, WHITE, stroke="none"),
    "form": place(paper(0, w=130, h=170), 36, 16, 1.2)
    + "".join(path(f"M54 {y}H86", width=5) + rect(100, y - 14, 76, 26, PALE_BLUE, r=3) for y in (54, 96, 138))
    + path("M60 190H150", width=4)
    + pencil(168, 196, 0.9, 30),
    "letter": rect(20, 66, 200, 130, WHITE, r=6) + path("M22 70L120 142L218 70") + rect(172, 82, 34, 30, "#f7b7a3"),
    "meeting": round_the_table(
        [DOCTOR_WOMAN, OLDER_BLACK_MAN, WOMAN], [MAN_GLASSES, SOCIAL_WORKER], place(paper(3), 104, 138, 0.4)
    )
    + clock(206, 34, 24),
    "home-visit": smaller(
        place(door(True), 150, 92, 1.18)
        + someone(NURSE, 74, 1.1)
        + someone(OLDER_ASIAN_WOMAN, 192, 0.74, 226)
        + place(house(), 30, 8, 0.8)
    ),
    "video-call": place(laptop(place(bust(DOCTOR.feels("talk")), 34, -2, 0.62)), 16, 8, 1.6) + someone(OLDER_WOMAN, 120, 0.66),
    "waiting-room": "".join(place(chair(c), x, 138, 1.0) for x, c in ((14, "#5f93a7"), (92, "#5f93a7"), (170, "#5f93a7")))
    + someone(MAN_TURBAN.feels("calm"), 48, 0.72, 196)
    + someone(WOMAN_LOCS.feels("calm"), 126, 0.72, 196)
    + clock(196, 50, 34),
    "wheelchair-user": place(wheelchair(YOUNG_MAN), 44, 24, 1.28),
    "shopping": someone(WOMAN, 84, 1.2)
    + path("M140 130H226L216 226H150Z", "#b5e2a8")
    + path("M162 130C162 100 204 100 204 130", width=5)
    + apple(170, 124, 0.6),
    "cook": someone(MAN, 76, 1.16)
    + rect(136, 150, 84, 60, DARK_GREY, r=5)
    + path("M128 150H222M220 164H230", width=6)
    + path("M156 130q8 -10 0 -22M180 130q8 -10 0 -22M204 130q8 -10 0 -22", stroke=DARK_GREY, width=4)
    + apple(180, 60, 0.9),
    "sleep": smaller(
        place(bust(WOMAN_HIJAB.feels("calm")), 24, 84, 0.8)
        + place(bed("#5b4b8a"), 12, 132, 1.42)
        + path("M196 22A36 36 0 1 0 226 74A30 30 0 0 1 196 22Z", YELLOW)
    ),
    "money": coins(24, 216, 4)
    + coins(72, 216, 6)
    + place(rect(0, 0, 90, 48, "#b5e2a8", r=3) + rect(6, 6, 78, 36, r=2, width=1.6) + circle(45, 24, 13, YELLOW), 116, 130, 1.26)
    + place(rect(0, 0, 90, 48, "#b5e2a8", r=3) + circle(45, 24, 13, YELLOW), 100, 60, 1.26),
    "stop": path("M84 24H156L216 84V156L156 216H84L24 156V84Z", RED) + path("M76 120H164", stroke=WHITE, width=26),
}
