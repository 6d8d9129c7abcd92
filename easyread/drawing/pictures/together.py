"""Organisations side by side, and a picture for each theme."""

from easyread.drawing.belongings import ball, charity_tin, teddy
from easyread.drawing.faces import Person
from easyread.drawing.figures import RUN, bust, figure, left, right, walking
from easyread.drawing.health import bowl
from easyread.drawing.ink import BLUE, BROWN, GREEN, PALE_BLUE, SKY, WHITE, WOOD, YELLOW, Shape, circle, path, place, rect, thick
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    BOY_BLACK,
    CARER_EAST_ASIAN,
    COUNCILLOR,
    COUNCILLOR_WOMAN,
    DOCTOR_BLACK,
    DOCTOR_EAST_ASIAN,
    DOCTOR_WHEELCHAIR,
    DOCTOR_WOMAN,
    GIRL,
    GIRL_DOWNS,
    MAN_DOWNS,
    MAN_WHEELCHAIR,
    MANAGER_WHEELCHAIR,
    NURSE_BLACK,
    NURSE_LARGE,
    NURSE_SIKH,
    NURSE_WHEELCHAIR,
    OLDER_BLACK_MAN,
    OLDER_WOMAN,
    PHARMACIST_BLACK,
    POLICE_WOMAN,
    SOCIAL_WORKER,
    SURGEON,
    VOLUNTEER_DOWNS,
    VOLUNTEER_OLDER,
    WOMAN_DOWNS,
    WOMAN_EAST_ASIAN,
    WOMAN_HIJAB,
    WOMAN_LARGE,
)
from easyread.drawing.places import clinic, hospital, house, pharmacy_shop, school, sun, town_hall, voluntary_centre
from easyread.drawing.scenes import acting, close, group
from easyread.drawing.signs import arrow, clock, digits, heart, plus
from easyread.drawing.things import balance, banknote, coins, key, light_bulb, open_book, police_car


def _side_by_side(left_: Shape, right_: Shape, one: Person, other: Person) -> Shape:
    hands = acting(one.turned(0.5), 62, 0.9, right((88, 112), (112, 108), "hold")) + acting(
        other.turned(-0.5), 178, 0.9, left((12, 112), (-10, 108), "hold")
    )
    return left_ + right_ + path("M108 62H132", stroke=BLUE, width=9) + hands


def _theme(colour: str, shape: Shape) -> Shape:
    return rect(8, 8, 224, 224, colour, r=22) + shape


_HOSPITAL = place(hospital(), 6, 12, 0.88)
_GP = place(clinic(), 8, 22, 0.94)
PICTURES = {
    "nhs-and-council": _side_by_side(_HOSPITAL, place(town_hall(), 134, 32, 0.78), NURSE_BLACK, COUNCILLOR),
    "nhs-and-voluntary": place(hospital(), 8, 10, 0.96)
    + place(charity_tin(), 146, 8, 0.98)
    + plus(128, 60, 17)
    + acting(DOCTOR_BLACK.turned(0.5), 62, 0.9, right((88, 112), (112, 108), "hold"))
    + acting(VOLUNTEER_DOWNS.turned(-0.5), 178, 0.9, left((12, 112), (-10, 108), "hold")),
    "council-and-voluntary": _side_by_side(
        place(town_hall(), 8, 32, 0.78), place(voluntary_centre(), 136, 18, 0.92), COUNCILLOR_WOMAN, VOLUNTEER_OLDER
    ),
    "hospital-and-gp": _side_by_side(_HOSPITAL, place(clinic(), 134, 22, 0.94), SURGEON, DOCTOR_WHEELCHAIR),
    "gp-and-pharmacy": _side_by_side(_GP, place(pharmacy_shop(), 130, 10, 0.88), DOCTOR_EAST_ASIAN, PHARMACIST_BLACK),
    "health-and-schools": _side_by_side(_HOSPITAL, place(school(), 132, 20, 0.86), NURSE_SIKH, SOCIAL_WORKER),
    "health-and-police": _side_by_side(_HOSPITAL, place(police_car(), 132, 46, 0.66), NURSE_WHEELCHAIR, POLICE_WOMAN),
    "health-and-housing": _side_by_side(
        _HOSPITAL,
        place(house(), 130, 6, 1.1) + key(190, 96, 0.7),
        NURSE_LARGE,
        MANAGER_WHEELCHAIR,
    ),
    "nhs-council-voluntary": rect(12, 12, 216, 216, PALE_BLUE, r=56, stroke=BLUE, width=9)
    + path("M120 118L80 154M120 118L160 154", stroke=BLUE, width=12)
    + place(hospital(), 77, 22, 0.86)
    + place(town_hall(), 26, 132, 0.82)
    + place(voluntary_centre(), 132, 132, 0.8)
    + circle(120, 128, 20, BLUE)
    + digits("1", 117, 116, 24, WHITE, 6),
    "staff-swap": place(hospital(), 8, 14, 0.8)
    + place(clinic(), 144, 24, 0.84)
    + arrow(98, 112, 150, 112, GREEN, 13)
    + arrow(150, 134, 98, 134, GREEN, 13)
    + place(walking(NURSE_BLACK), 14, 110, 0.48)
    + place(walking(DOCTOR_WOMAN), 176, 110, 0.48),
    "theme-health": _theme(
        "#cfe8d6", heart(120, 124, 5.0) + path("M44 128h38l12 -34 22 62 18 -42 10 14h52", stroke=WHITE, width=9)
    ),
    "theme-care": rect(8, 8, 224, 224, "#f6d9e2", r=22)
    + place(close(CARER_EAST_ASIAN.turned(0.4), OLDER_WOMAN.turned(-0.4), 1.04), 0, -6)
    + heart(120, 52, 1.5),
    "theme-people": _theme(
        "#d9e8f6", place(group([WOMAN_HIJAB, MAN_DOWNS, OLDER_BLACK_MAN, MAN_WHEELCHAIR, WOMAN_EAST_ASIAN, GIRL], 0.72), 0, -14)
    ),
    "theme-home": _theme("#fbe3c4", place(house(), 42, 34, 2.16)),
    "theme-money": _theme(
        "#e6d9f2",
        place(banknote("20"), 42, 48, 1.4, turn=-6)
        + place(banknote("10"), 66, 96, 1.4, turn=4)
        + coins(60, 210, 4)
        + coins(110, 210, 6)
        + coins(160, 210, 3),
    ),
    "theme-work": _theme(
        "#dfe5ea",
        rect(44, 92, 152, 108, BROWN, r=10)
        + path("M88 92V66H152V92", width=9)
        + path("M44 138H196", width=5)
        + rect(108, 126, 24, 24, YELLOW, r=3),
    ),
    "theme-rights": (
        place(
            rect(8, 8, 224, 224, "#fff0b8", r=22)
            + thick("M84 220V100", WOOD, 7)
            + rect(26, 22, 118, 90, WHITE, r=4)
            + place(balance(0, 0), 85, 70, 0.6)
            + acting(WOMAN_DOWNS.feels("talk"), 124, 1.0, left((14, 118), (10, 92), "hold"), base=226)
            + acting(MAN_WHEELCHAIR.feels("talk"), 186, 0.84, right((98, 84), (92, 30), "hold"), base=226),
            0.7,
            1.7,
            0.986,
        )
    ),
    "theme-learning": _theme("#cdeae6", place(open_book(), 30, 92, 1.6) + light_bulb(120, 64, 0.6)),
    "theme-information": _theme(
        "#cfe0f5",
        circle(120, 120, 78, BLUE) + path("M120 108V164", stroke=WHITE, width=22) + circle(120, 76, 12, WHITE, stroke="none"),
    ),
    "theme-staying-well": _theme(
        "#dff0cf",
        place(
            figure(WOMAN_LARGE.turned(0.8), right((86, 118), (96, 94)), left((10, 110), (4, 132), behind=True), legs=RUN),
            26,
            24,
            0.84,
        )
        + place(bowl(), 132, 132, 0.84)
        + sun(186, 64),
    ),
    "theme-children": rect(8, 8, 224, 224, "#ffe3d3", r=22)
    + place(bust(GIRL_DOWNS), 24, 26, 1.0)
    + place(bust(BOY_BLACK), 112, 26, 1.0)
    + teddy(64, 180, 1.42)
    + ball(128, 196, 24)
    + rect(166, 176, 44, 44, SKY)
    + letters("A", 188, 186, 22, BLUE, 5)
    + rect(170, 136, 40, 40, "#b5e2a8")
    + letters("B", 190, 145, 22, GREEN, 5),
    "theme-time": _theme("#e9e1f5", clock(120, 120, 88)),
}
