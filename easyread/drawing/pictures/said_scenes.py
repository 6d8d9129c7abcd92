"""Scenes of what is not said, what is heard, and what comes to people."""

from easyread.drawing.figures import left, right
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
)
from easyread.drawing.things import light_bulb, small_person


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
    "board-hears-staff-needed": rect(8, 8, 224, 124, WHITE, r=5, width=4)
    + rect(8, 8, 224, 36, BLUE, r=5)
    + letters("Later", 96, 15, 21, WHITE, 5.4)
    + arrow(140, 26, 184, 26, YELLOW, 17)
    + "".join(
        someone(p, x, 0.56, 130) + question(x + 31, 62, 40)
        for p, x in ((NURSE_SIKH, 37), (DOCTOR_WOMAN, 107), (CARER_BLACK, 179))
    )
    + light_bulb(120, 171, 0.46)
    + acting(LEADER_WHEELCHAIR.turned(0.4), 58, 0.68, left((12, 118), (38, 76), "rest"), base=214)
    + acting(LEADER_EAST_ASIAN.turned(-0.4), 178, 0.68, right((104, 108), (110, 72), "open"), base=214)
    + rect(8, 200, 224, 32, WOOD, r=5)
    + letters("Board", 120, 206, 20, INK, 4.8),
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
