"""Feelings, and the first things to say: hello, yes, no, help."""

from easyread.drawing.belongings import bouquet, smiley
from easyread.drawing.figures import (
    left,
    right,
    thumb,
)
from easyread.drawing.ink import (
    BLUE,
    INK,
    RED,
    WHITE,
    circle,
    ellipse,
    path,
    place,
    rect,
)
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    CARER_BLACK,
    MAN_DOWNS,
    MAN_EAST_ASIAN,
    MAN_LARGE,
    MAN_TURBAN,
    MAN_WHEELCHAIR,
    NURSE_BLACK,
    TEENAGER,
    WOMAN_DOWNS,
    WOMAN_DOWNS_BLACK,
    WOMAN_HIJAB,
    WOMAN_LARGE,
)
from easyread.drawing.places import bed, hospital
from easyread.drawing.scenes import acting, someone
from easyread.drawing.signs import clock, heart, question, speech, thought, tick
from easyread.drawing.things import (
    bill,
)

PICTURES = {
    "happy": someone(MAN_DOWNS, 96, 1.6) + smiley(190, 56, 42),
    "sad": someone(WOMAN_LARGE.feels("sad"), 120, 1.7)
    + path("M106 128C112 138 114 142 110 146C106 148 102 146 102 142C102 138 104 134 106 128Z", "#8ecae6"),
    "angry": acting(
        MAN_EAST_ASIAN.feels("angry"), 120, 1.44, left((8, 112), (28, 104), "hold"), right((92, 112), (72, 104), "hold")
    )
    + path("M44 74l-18 -14M64 50l-10 -20M196 74l18 -14M176 50l10 -20", stroke=RED, width=7),
    "afraid": acting(
        WOMAN_HIJAB.feels("afraid").turned(-0.4), 150, 1.36, left((4, 108), (24, 82), "open"), right((96, 108), (76, 82), "open")
    )
    + path("M50 8V58", width=3)
    + path(
        "M50 76L22 60L12 76M50 76L20 78L10 96M50 80L24 96L18 116M50 76L78 60L88 76M50 76L80 78L90 96M50 80L76 96L82 116", width=5
    )
    + ellipse(50, 78, 15, 19, INK)
    + circle(44, 86, 3, WHITE, stroke="none")
    + circle(56, 86, 3, WHITE, stroke="none"),
    "worried": thought(158, 66, 74, 58, (100, 118, 8), (90, 128, 4))
    + bill(108, 30, 0.66)
    + place(hospital(), 164, 18, 0.42)
    + clock(188, 88, 18)
    + path("M226 150", width=1)
    + acting(MAN_TURBAN.feels("afraid"), 84, 1.16, left((4, 112), (40, 78), "rest"), right((96, 112), (64, 78), "rest")),
    "tired": (
        place(
            acting(MAN_LARGE.feels("asleep"), 92, 1.36, left((14, 116), (34, 74), "open"))
            + thought(180, 54, 50, 42, (140, 96, 7))
            + place(bed(), 138, 32, 0.56)
            + ellipse(92, 142, 8, 12, "#5c1313"),
            0,
            -1.4,
            0.986,
        )
    ),
    "thank-you": acting(WOMAN_DOWNS.feels("talk").turned(0.6), 58, 1.0, right((92, 112), (110, 108), "hold"))
    + acting(NURSE_BLACK.turned(-0.6), 186, 1.0, left((8, 112), (-8, 108), "hold"))
    + place(bouquet(), 84, 96, 0.96)
    + speech(14, 10, 84, 68, 58, 108)
    + heart(56, 44, 1.4),
    "hello": acting(MAN_WHEELCHAIR, 108, 1.4, right((104, 92), (106, 54), "open")),
    "yes": someone(MAN_TURBAN, 84, 1.3)
    + path("M20 92V146", stroke=BLUE, width=8)
    + path("M10 104L20 90L30 104M10 134L20 148L30 134", stroke=BLUE, width=7)
    + speech(116, 8, 116, 88, 124, 122)
    + tick(174, 52, 36)
    + place(thumb("tan"), 154, 146, 0.92),
    "no": speech(128, 12, 98, 84, 150, 126)
    + path("M156 34L198 76M198 34L156 76", stroke=INK, width=19)
    + path("M156 34L198 76M198 34L156 76", stroke=RED, width=13)
    + acting(
        WOMAN_LARGE.feels("calm"), 92, 1.12, left((-8, 104), (2, 54), "open"), right((100, 114), (68, 112), "rest"), base=231
    )
    + place(thumb("fair"), 226, 226, 0.66, turn=180),
    "dont-know": acting(
        TEENAGER.feels("calm"), 120, 1.5, left((-4, 108), (-10, 74), "open"), right((104, 108), (110, 74), "open")
    )
    + question(120, 18, 34, RED),
    "help": acting(WOMAN_DOWNS.feels("afraid").turned(0.5), 62, 1.06, right((96, 104), (112, 72), "open"))
    + acting(CARER_BLACK.turned(-0.5), 178, 1.06, left((4, 104), (-2, 76), "hold"))
    + speech(10, 10, 124, 62, 54, 104)
    + letters("Help", 72, 26, 30, RED, 6),
    "speak-up": acting(
        WOMAN_DOWNS_BLACK.feels("talk").turned(0.5),
        78,
        1.26,
        right((104, 108), (86, 82), "hold"),
        holding=path("M76 54L100 44V76L76 68Z", RED) + rect(68, 54, 10, 14, WHITE),
    )
    + path("M164 74l26 -12M168 94h28M164 114l26 12", stroke=BLUE, width=6),
}
