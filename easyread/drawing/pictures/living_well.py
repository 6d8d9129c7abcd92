"""Staying well, illness, and growing up."""

from easyread.drawing.health import apple, bottle, bowl, brain, carrot, cigarette, lungs, organ_heart, pills, scales, virus
from easyread.drawing.ink import (
    BLUE,
    BROWN,
    GREEN,
    PALE_BLUE,
    PURPLE,
    RED,
    WHITE,
    WOOD,
    circle,
    ellipse,
    path,
    place,
    rect,
)
from easyread.drawing.people import (
    BOY,
    BOY_GLASSES,
    CARER,
    DOCTOR,
    DOCTOR_WOMAN,
    GIRL,
    GIRL_BOB,
    MAN,
    MAN_BEARD,
    MAN_TURBAN,
    NURSE,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_MAN,
    SOCIAL_WORKER,
    TEENAGER,
    WOMAN,
    WOMAN_CURLY,
    WOMAN_HIJAB,
    WOMAN_LOCS,
    YOUNG_MAN,
    YOUNG_WOMAN,
    baby,
    bust,
    standing,
    wheelchair,
)  # fmt: skip
from easyread.drawing.places import ground, house, office, school, shop, sun, tree
from easyread.drawing.scenes import at_home, linked, smaller, someone, yes_no
from easyread.drawing.signs import arrow, heart, speech, thought, tick
from easyread.drawing.things import book, leaflet, mug, shield

_ill = (
    place(bust(YOUNG_MAN.feels("sad")), 4, 60, 0.92)
    + path("M4 168C30 150 84 150 104 168V214H4Z", "#8ecae6")
    + path("M64 128l24 -10", width=5)
)

PICTURES = {
    "prevention": yes_no(place(bust(WOMAN_HIJAB), 4, 76, 1.0) + apple(30, 196, 0.8) + carrot(80, 192, 0.7), _ill),
    "healthy-life": ground(176)
    + someone(WOMAN_CURLY, 70, 1.04)
    + someone(OLDER_MAN, 172, 1.0)
    + place(tree(1.3), 104, 60)
    + sun(200, 40)
    + apple(120, 206, 0.8),
    "self-care": someone(MAN_BEARD, 92, 1.22)
    + place(mug(0, 0, BLUE, 1.2), 172, 222)
    + apple(194, 96, 1.1)
    + heart(44, 40, 1.3)
    + path("M150 222H228", width=5),
    "advice": someone(NURSE.feels("talk"), 62, 1.06)
    + someone(OLDER_BLACK_MAN, 180, 1.06)
    + place(leaflet(), 90, 146, 0.86)
    + speech(16, 10, 106, 72, 66, 112)
    + apple(46, 50, 0.8)
    + heart(92, 46, 1.1),
    "stop-smoking": place(cigarette(0, 0), 62, 116, 1.0)
    + circle(120, 124, 100, stroke=RED, width=18)
    + path("M52 56L188 192", stroke=RED, width=18),
    "healthy-weight": someone(MAN, 74, 1.06, 200)
    + place(scales(), 30, 176, 0.88)
    + place(bowl(), 132, 146, 0.94)
    + tick(186, 90, 24),
    "healthy-weight-family": someone(WOMAN_LOCS, 78, 1.1)
    + someone(GIRL, 168, 0.8)
    + place(bowl(), 138, 20, 0.8)
    + tick(66, 40, 22),
    "physical-activity": ground(192)
    + place(standing(WOMAN, "#3b4a5a"), 12, 36, 0.84)
    + place(wheelchair(MAN), 122, 96, 0.82)
    + path("M104 60H122M98 82H118", stroke=BLUE, width=5)
    + circle(192, 54, 24, WHITE)
    + path("M192 30C184 40 184 68 192 78M168 54C178 46 206 46 216 54"),
    "heart-disease": someone(OLDER_BLACK_MAN.feels("calm"), 78, 1.2) + organ_heart(178, 110, 1.5),
    "lung-disease": someone(WOMAN.feels("calm"), 72, 1.14) + lungs(172, 92, 1.3),
    "save-lives": someone(DOCTOR, 62, 1.1) + someone(WOMAN_CURLY, 180, 1.06) + place(shield(), 84, 10, 0.8) + heart(120, 48, 1.3),
    "maternity": smaller(someone(WOMAN_HIJAB, 84, 1.3) + ellipse(92, 206, 44, 26, "#5b4b8a") + place(baby(), 160, 160, 1.02)),
    "children": someone(TEENAGER, 60, 0.96)
    + someone(GIRL_BOB, 136, 0.84)
    + someone(BOY, 200, 0.68)
    + place(baby(), 100, 20, 0.9),
    "young-mental-health": someone(TEENAGER.feels("calm"), 78, 1.3)
    + thought(166, 70, 66, 58, (118, 122, 9))
    + brain(166, 72, 1.1),
    "send": someone(SOCIAL_WORKER, 62, 0.92, 180)
    + place(wheelchair(BOY_GLASSES), 128, 60, 0.78)
    + place(rect(0, 0, 216, 14, WOOD, r=4), 12, 178)
    + rect(24, 192, 9, 40, BROWN)
    + rect(206, 192, 9, 40, BROWN)
    + place(book(PURPLE), 96, 148, 0.32),
    "healthy-schools": smaller(place(school(), 10, 66, 1.9) + apple(48, 40, 1.1) + carrot(196, 46, 1.0)),
    "stay-well-young": someone(BOY, 56, 0.9)
    + arrow(98, 180, 138, 180, GREEN, 18)
    + someone(MAN_BEARD, 186, 1.0)
    + place(shield(), 90, 16, 0.9)
    + tick(130, 64, 24),
    "looked-after": at_home(someone(CARER, 88, 1.0) + someone(GIRL_BOB, 166, 0.82)),
    "fair-chance": place(house(), 14, 20, 1.16)
    + place(house("#e8e2d6", "#7a6a60", "#6b4a2b"), 142, 20, 1.16)
    + rect(10, 212, 100, 20, PALE_BLUE)
    + rect(130, 212, 100, 20, PALE_BLUE)
    + someone(GIRL, 60, 0.86, 212)
    + someone(BOY_GLASSES, 180, 0.86, 212)
    + path("M108 150H132M108 166H132", stroke=BLUE, width=8),
    "alcohol-drugs": smaller(someone(MAN_BEARD.feels("calm"), 72, 1.16) + place(bottle(), 134, 76, 1.06) + pills(170, 214, 0.8)),
    "wider-things": linked(
        circle(120, 120, 41, PALE_BLUE, stroke="none") + heart(120, 122, 1.8),
        (
            place(house(), 26, 20, 0.72),
            place(office(), 168, 24, 0.62),
            place(school(), 18, 160, 0.6),
            place(tree(), 168, 156, 0.98),
        ),
    ),
    "jobs-growth": place(house(), 10, 20, 0.98)
    + place(school(), 84, 16, 0.7)
    + place(shop(), 164, 36, 0.84)
    + path("M10 102H230")
    + someone(YOUNG_WOMAN, 58, 0.94)
    + someone(MAN_TURBAN, 140, 0.94)
    + arrow(204, 220, 204, 132, GREEN, 22),
    "what-matters": someone(OLDER_ASIAN_WOMAN.feels("talk"), 76, 1.24) + speech(98, 10, 130, 96, 102, 132) + heart(164, 58, 2.1),
    "covid": smaller(someone(DOCTOR_WOMAN.feels("calm"), 78, 1.2) + virus(180, 76, 30) + virus(198, 180, 18)),
}
