"""Scenes of what is not said, what is heard, and what comes to people."""

from easyread.drawing.figures import left
from easyread.drawing.ink import (
    BLUE,
    GREEN,
    GREY,
    INK,
    PALE_BLUE,
    PURPLE,
    RED,
    WHITE,
    WOOD,
    YELLOW,
    Shape,
    path,
    place,
    rect,
)
from easyread.drawing.letters import letters, name_plate
from easyread.drawing.people import (
    CARER_BLACK,
    COUNCILLOR_WOMAN,
    DOCTOR_WOMAN,
    LEADER_EAST_ASIAN,
    LEADER_WHEELCHAIR,
    MAN_DOWNS,
    MAN_GLASSES,
    NURSE_SIKH,
    OLDER_BLACK_MAN,
    VOLUNTEER_DOWNS,
    WOMAN_DOWNS_BLACK,
    WOMAN_WHEELCHAIR,
)
from easyread.drawing.places import houses
from easyread.drawing.scenes import SHRUG, acting, someone
from easyread.drawing.signs import (
    arrow,
    clock,
    digits,
    digits_width,
    question,
    speech,
)
from easyread.drawing.things import pencil, small_person


def _waiting(x: float, y: float, colour: str) -> Shape:
    """Three who wait, the middle of the first head at (x, y)."""
    people = "".join(small_person(i * 18, 0) for i in range(3))
    return place(people.replace(PURPLE, colour), x, y, 1.4)


_NHS_COUNCIL_CHARITY = (("NHS", BLUE, WHITE), ("Council", "#f3c9a5", INK), ("Charity", YELLOW, INK))

PICTURES = {
    "how-many-not-said": rect(8, 8, 224, 146, WHITE, r=5, width=4)
    + clock(62, 44, 27)
    + clock(184, 44, 27)
    + _waiting(37, 84, PURPLE)
    + _waiting(159, 84, GREY)
    + digits("595", 62 - digits_width("595", 26) / 2, 121, 26, INK, 6)
    + question(184, 84, 56, RED)
    + arrow(102, 78, 146, 78, BLUE, 22)
    + acting(MAN_GLASSES.feels("calm"), 120, 0.66, *SHRUG),
    "board-hears-staff-needed": (
        speech(8, 8, 224, 128, 44, 150)
        + letters("Later", 92, 17, 26, BLUE, 6.2)
        + arrow(146, 30, 194, 30, BLUE, 21)
        + "".join(
            someone(p, x, 0.58, 134) + question(x + 33, 60, 40, RED)
            for p, x in ((NURSE_SIKH, 38), (DOCTOR_WOMAN, 108), (CARER_BLACK, 178))
        )
        + someone(WOMAN_DOWNS_BLACK.feels("talk").turned(0.5), 44, 0.68)
        + acting(LEADER_EAST_ASIAN.feels("calm").turned(-0.5), 200, 0.56, left((0, 96), (16, 56), "open"), base=202)
        + acting(LEADER_WHEELCHAIR.feels("calm").turned(-0.5), 124, 0.56, left((4, 116), (50, 104), "hold"), base=200)
        + rect(90, 200, 142, 32, WOOD, r=5)
        + letters("Board", 192, 207, 18, INK, 4.2)
        + rect(96, 194, 50, 35, WHITE, r=3, width=3)
        + path("M104 204H116M104 212H132M104 220H120", stroke=BLUE, width=4)
        + pencil(119, 205, 0.42, 36)
    ),
    "team-comes-to-people": rect(8, 8, 224, 100, PALE_BLUE, r=8)
    + name_plate("Team", 120, 8, 84, WHITE, INK, h=24, tall=15)
    + "".join(
        someone(p, x, 0.48, 92) + name_plate(text, x, 86, 70, colour, ink, h=22, tall=12)
        for p, x, (text, colour, ink) in zip(
            (NURSE_SIKH, COUNCILLOR_WOMAN, VOLUNTEER_DOWNS), (46, 120, 194), _NHS_COUNCIL_CHARITY, strict=True
        )
    )
    + "".join(arrow(x, 110, x, 134, GREEN, 20) for x in (46, 120, 194))
    + houses(10, 132, 3, 1)
    + "".join(someone(p, x, 0.44) for p, x in ((OLDER_BLACK_MAN, 46), (WOMAN_WHEELCHAIR, 120), (MAN_DOWNS, 194))),
}
