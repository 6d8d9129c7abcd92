"""The police, courts and prison, voting, and asking Parliament for something."""

from dataclasses import replace

from easyread.drawing.figures import (
    bust,
    hand,
    left,
    right,
    standing,
    wheelchair,
)
from easyread.drawing.ink import (
    BLUE,
    BRICK,
    BROWN,
    DARK_GREY,
    GREY,
    INK,
    PALE_BLUE,
    RED,
    SKY,
    WHITE,
    WOOD,
    circle,
    path,
    place,
    rect,
    thick,
)
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    COUNCILLOR,
    JUDGE,
    LEADER_ASIAN,
    LEADER_DOWNS,
    LEADER_WHEELCHAIR,
    MAN_BEARD,
    MAN_EAST_ASIAN,
    MAN_LARGE,
    MAN_TURBAN,
    MAN_WHEELCHAIR,
    MANAGER_BLACK,
    OLDER_ASIAN_WOMAN,
    OLDER_WOMAN,
    POLICE_WOMAN,
    WOMAN_AFRO,
    WOMAN_CURLY,
    WOMAN_DEAF,
)
from easyread.drawing.places import court, door
from easyread.drawing.scenes import acting, someone
from easyread.drawing.signs import speech
from easyread.drawing.things import (
    balance,
    ballot_box,
    paper,
    passport,
    pencil,
    police_car,
)

PICTURES = {
    "police": acting(POLICE_WOMAN, 76, 1.2, right((92, 110), (96, 94), "open")) + place(police_car(), 116, 142, 0.76),
    "report-crime": acting(
        POLICE_WOMAN.turned(-0.6), 186, 0.98, left((8, 108), (30, 100), "hold"), holding=place(paper(3, w=40, h=48), 18, 72)
    )
    + acting(WOMAN_DEAF.turned(0.6).feels("talk"), 56, 1.0, right((90, 110), (102, 90), "open"))
    + speech(54, 12, 92, 66, 66, 108)
    + path("M100 26V48", stroke=RED, width=10)
    + circle(100, 62, 5.6, RED),
    "court": place(court(), 78, 16, 0.64)
    + acting(JUDGE, 120, 0.66, base=134)
    + rect(66, 124, 108, 56, BROWN, r=4)
    + rect(76, 134, 88, 36, WOOD)
    + someone(replace(MAN_LARGE, mood="calm"), 46, 0.66)
    + path("M8 192H86V232M8 192V232M22 192V232M46 192V232M70 192V232", width=6)
    + acting(replace(JUDGE, skin="pale", old=False, glasses=False, turn=-0.6), 194, 0.8, left((6, 110), (-12, 84), "point")),
    "prison": rect(14, 84, 212, 148, "#b9b3a8")
    + path("M14 70q10 -16 20 0t20 0t20 0t20 0t20 0t20 0t20 0t20 0t20 0t20 0t12 -2", stroke=DARK_GREY, width=4)
    + path("M14 84H226", width=5)
    + "".join(
        (
            rect(x, y, 30, 28, SKY) + path(f"M{x + 7} {y}v28M{x + 15} {y}v28M{x + 23} {y}v28", width=3.4)
            for x, y in ((28, 98), (182, 98), (28, 150), (182, 150), (76, 98), (134, 98))
        )
    )
    + rect(84, 144, 72, 88, DARK_GREY)
    + path("M96 144V232M108 144V232M120 144V232M132 144V232M144 144V232M84 186H156", stroke=GREY, width=4),
    "prisoner": (
        place(
            place(
                someone(MAN_BEARD.feels("calm").wears("tee", "#9aa3ab"), 120, 1.62)
                + rect(88, 200, 64, 24, WHITE, r=3)
                + letters("4071", 120, 205, 14, width=3)
                + "".join(
                    path(f"M{x} 12V232", stroke=INK, width=15) + path(f"M{x} 12V232", stroke=GREY, width=9)
                    for x in (20, 64, 176, 220)
                )
                + path("M10 12H230M10 230H230", width=8)
                + "".join(
                    place(
                        rect(-14, -14, 28, 32, "#f9d9c2", r=9) + path("M-14 -6H8M-14 2H8M-14 10H8", width=2),
                        x,
                        176,
                        1.1,
                        flip=flip,
                    )
                    for x, flip in ((64, 0), (176, 0.01))
                ),
                3.6,
                1.6,
                0.97,
            ),
            4.2,
            4.2,
            0.965,
        )
    ),
    "solicitor": (
        speech(84, 8, 112, 82, 66, 104)
        + place(balance(0, 0), 140, 50, 0.6)
        + acting(MANAGER_BLACK.feels("talk").turned(0.5), 52, 0.9, right((92, 114), (116, 104), "point"), base=206)
        + acting(MAN_EAST_ASIAN.turned(-0.5).feels("calm"), 190, 0.88, left((4, 112), (-10, 104), "rest"), base=206)
        + rect(8, 194, 224, 38, WOOD, r=5)
        + place(paper(4, w=70, h=56), 92, 160, 0.94)
        + pencil(150, 200, 0.5, 40)
    ),
    "voting": place(
        place(ballot_box(), 58, 128, 1.06)
        + thick("M196 24L160 54", "#c8553d", 34)
        + place(hand("hold", "brown"), 158, 54, 2.6, turn=140)
        + place(
            rect(-34, 0, 68, 62, WHITE)
            + path("M-20 18H4M-20 38H4", width=4)
            + rect(10, 28, 16, 16, WHITE, width=3)
            + path("M13 31L23 41M23 31L13 41", width=3),
            118,
            80,
            0.96,
        ),
        0,
        2.5,
        1,
    ),
    "polling-station": (
        rect(18, 62, 204, 170, "#f3d9bd")
        + path("M8 66L120 10L232 66Z", BRICK)
        + rect(30, 74, 180, 68, WHITE, r=3)
        + letters("Polling", 120, 80, 22, INK, 5)
        + letters("Station", 120, 112, 22, INK, 5)
        + place(door(True), 96, 148, 0.7)
        + place(wheelchair(MAN_WHEELCHAIR), 20, 148, 0.38)
        + place(standing(OLDER_ASIAN_WOMAN), 172, 148, 0.33)
    ),
    "photo-id": place(passport(place(bust(WOMAN_CURLY), 9, 20, 0.34)), 16, 48, 1.84),
    "postal-vote": rect(20, 90, 170, 116, WHITE, r=6)
    + path("M22 92L105 160L188 92")
    + place(
        rect(-38, -44, 76, 70, WHITE)
        + path("M-24 -26H4M-24 -6H4", width=4)
        + path("M12 -12l18 18M30 -12l-18 18", stroke=BLUE, width=5),
        104,
        66,
        1.0,
    )
    + path("M196 232V150C196 132 228 132 228 150V232Z", RED)
    + path("M202 164H222", width=5),
    "election": rect(12, 12, 216, 128, PALE_BLUE, r=8)
    + "".join(
        (
            place(bust(p), 20 + i * 70, 22, 0.64) + rect(28 + i * 70, 104, 46, 26, WHITE, r=3)
            for i, p in enumerate((LEADER_ASIAN, COUNCILLOR, LEADER_WHEELCHAIR))
        )
    )
    + path("M104 110l14 14M118 110l-14 14", stroke=BLUE, width=5)
    + place(ballot_box(), 66, 148, 0.88),
    "member-of-parliament": place(
        path("M0 110V40H22V110ZM22 60H120V110H22ZM120 110V50H138V110Z", "#e8d3ac")
        + path("M0 40L11 16L22 40Z", "#5b6770")
        + circle(11, 52, 8, WHITE)
        + path("M11 46V52L15 54", width=2)
        + "".join(rect(x, 72, 10, 18, SKY) for x in (32, 50, 68, 86, 102)),
        84,
        10,
        1.0,
    )
    + acting(LEADER_DOWNS, 72, 1.06, right((92, 108), (98, 84), "open")),
    "petition": place(paper(0, w=120, h=160), 14, 14, 1.2)
    + "".join(
        path(f"M34 {y}q6 -16 12 0t12 0t12 0q4 -10 10 0t14 -2", stroke=BLUE, width=3.4) + path(f"M28 {y + 10}H136", width=2)
        for y in (52, 84, 116, 148)
    )
    + pencil(140, 150, 0.8, 50)
    + "".join((someone(p, x, 0.5) for p, x in ((WOMAN_AFRO, 130), (MAN_TURBAN, 170), (OLDER_WOMAN, 208)))),
}
