"""Scenes that say one idea each with one large, telling thing: what our texts do not say, and who decides, learns or promises."""

from easyread.drawing.figures import left, right, thumb, walking
from easyread.drawing.health import pills
from easyread.drawing.ink import (
    BLUE,
    GREEN,
    INK,
    ORANGE,
    PALE_BLUE,
    RED,
    WHITE,
    Shape,
    circle,
    path,
    place,
    rect,
)
from easyread.drawing.letters import letters, name_plate
from easyread.drawing.people import (
    CARER_EAST_ASIAN,
    CARER_OLDER,
    DOCTOR_BLACK,
    DOCTOR_EAST_ASIAN,
    MAN_BLIND,
    MAN_DOWNS,
    MANAGER_OLDER,
    NURSE_BLACK,
    NURSE_LARGE,
    NURSE_MAN,
    OLDER_ASIAN_WOMAN,
    SOCIAL_WORKER,
    WOMAN_AFRO,
    WOMAN_WHEELCHAIR,
)
from easyread.drawing.places import FOUR_AREAS, bed
from easyread.drawing.scenes import acting, someone
from easyread.drawing.signs import arrow, map_pin, question, speech, tick
from easyread.drawing.things import open_book


def _anchor(x: float, y: float, scale: float) -> Shape:
    """A ship's anchor around (x, y), 100 wide and 130 high."""
    d = "M0 -38V54M-26 -20H26M-44 18C-42 44 -20 56 0 58C20 56 42 44 44 18"
    flukes = path("M-44 4L-58 28L-30 28ZM44 4L58 28L30 28Z", BLUE)
    ring = circle(0, -50, 11, width=16) + circle(0, -50, 11, stroke=BLUE, width=9)
    return place(path(d, stroke=INK, width=18) + flukes + ring + path(d, stroke=BLUE, width=12), x, y, scale)


def _chain(x: float, y: float, scale: float) -> Shape:
    """Two links of a chain that lie across, around (x, y), 140 wide."""
    links = ((-70, 78), (-8, 78))
    return place(
        "".join(
            rect(left_end, -21, w, 42, r=21, width=18) + rect(left_end, -21, w, 42, r=21, stroke=ORANGE, width=11)
            for left_end, w in links
        ),
        x,
        y,
        scale,
    )


def _hidden(x: float, y: float, r: float) -> Shape:
    """A question mark on a white disc around (x, y): what stands here is not known."""
    return circle(x, y, r, WHITE, stroke=RED, width=4) + question(x - 0.6, y - r * 0.62, r * 1.2, RED)


PICTURES = {
    "promise-linked-to-charter": rect(8, 8, 102, 170, WHITE, r=5, width=4)
    + rect(16, 16, 46, 36, BLUE, r=6)
    + letters("13", 39, 24, 20, WHITE, 4.4)
    + acting(MAN_BLIND, 60, 0.9, left((6, 110), (10, 62), "open"), right((92, 116), (58, 104), "open"), base=175)
    + rect(130, 8, 102, 170, PALE_BLUE, r=5, width=4)
    + _anchor(181, 82, 0.84)
    + path("M148 160H214", width=6)
    + _chain(120, 202, 1.0),
    "which-areas-not-said": rect(8, 8, 224, 162, WHITE, r=5, width=4)
    + path("M24 24H164", width=6)
    + name_plate("Now", 198, 76, 54, GREEN, WHITE, h=34, tall=18)
    + "".join(place(path(d, colour), 10, 28, 0.66) for d, colour in FOUR_AREAS.values())
    + "".join(_hidden(x, y, r) for x, y, r in ((86, 66, 19), (54, 114, 16), (58, 148, 14), (124, 120, 19)))
    + someone(NURSE_BLACK.turned(0.2), 72, 0.7)
    + someone(CARER_OLDER.turned(-0.2), 198, 0.7)
    + someone(SOCIAL_WORKER, 136, 0.74),
    "where-to-complain-not-said": rect(128, 8, 104, 224, WHITE, r=5, width=4)
    + path("M146 32H214M146 52H196M146 190H214M146 210H190", width=7)
    + map_pin(180, 172, 1.66)
    + circle(180, 109, 24, WHITE)
    + question(180, 92, 34, RED)
    + speech(8, 8, 84, 84, 52, 120)
    + place(thumb("deep"), 87, 88, 0.78, turn=180)
    + arrow(88, 74, 138, 104, RED, 20)
    + acting(WOMAN_AFRO.feels("angry").turned(0.5), 60, 0.9, right((94, 112), (112, 100), "open")),
    "learn-to-lead-together": rect(8, 8, 224, 122, WHITE, r=6, width=5)
    + place(walking(DOCTOR_EAST_ASIAN), 64, 40, 0.34)
    + place(walking(NURSE_LARGE), 102, 40, 0.34)
    + place(walking(CARER_EAST_ASIAN, right((86, 108), (104, 84), "hold")), 144, 16, 0.43)
    + path("M190 62V14", width=5)
    + path("M190 16L226 28L190 41Z", ORANGE)
    + acting(MANAGER_OLDER.feels("talk").turned(0.5), 46, 0.84, right((112, 88), (116, 12), "point"))
    + "".join(
        acting(
            p,
            x,
            0.56,
            left((6, 110), (24, 100), "hold"),
            right((94, 112), (78, 100), "hold"),
            holding=place(open_book(), 12, 76, 0.7),
        )
        for p, x in ((NURSE_MAN, 108), (DOCTOR_BLACK, 155), (CARER_OLDER, 203))
    ),
    "want-a-say-in-care": path("M40 8H200Q232 8 232 40V102Q232 134 200 134H40Q8 134 8 102V40Q8 8 40 8Z", WHITE)
    + circle(120, 142, 6, WHITE)
    + someone(DOCTOR_BLACK.turned(0.5), 48, 0.76, 132)
    + rect(88, 20, 60, 46, WHITE, r=5)
    + pills(118, 40, 0.7)
    + rect(88, 76, 60, 46, WHITE, r=5)
    + place(bed(), 93, 84, 0.33)
    + acting(OLDER_ASIAN_WOMAN.turned(-0.5), 190, 0.76, left((2, 100), (-40, 62), "point"), base=132)
    + tick(92, 24, 14)
    + "".join(
        acting(p, x, 0.66, right((100, 104), (98, 62), "open"), base=231)
        for p, x in ((MAN_DOWNS, 42), (OLDER_ASIAN_WOMAN, 116), (WOMAN_WHEELCHAIR, 192))
    ),
}
