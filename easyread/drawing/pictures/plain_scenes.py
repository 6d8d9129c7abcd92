"""Scenes that say one idea each with one large, telling thing: what our texts do not say, and who decides, learns or promises."""

from easyread.drawing.belongings import alike, dustbin, rain_cloud, spanner, watering_can
from easyread.drawing.figures import RUN, embrace, figure, ghost, left, right, thumb, walking, with_frame
from easyread.drawing.health import apple, medicine, pills
from easyread.drawing.ink import (
    BLUE,
    CREAM,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_RED,
    PINK,
    PURPLE,
    RED,
    SKY,
    WHITE,
    YELLOW,
    Shape,
    circle,
    path,
    place,
    rect,
    thick,
)
from easyread.drawing.letters import letters, name_plate
from easyread.drawing.people import (
    CARER_BLACK,
    CARER_EAST_ASIAN,
    CARER_MAN,
    CARER_OLDER,
    COUNCILLOR,
    DOCTOR_BLACK,
    DOCTOR_EAST_ASIAN,
    DOCTOR_WHEELCHAIR,
    LEADER_ASIAN,
    LEADER_BLIND,
    LEADER_DOWNS,
    LEADER_EAST_ASIAN,
    MAN_BLIND,
    MAN_DOWNS,
    MAN_GLASSES,
    MANAGER_OLDER,
    MANAGER_WHEELCHAIR,
    NURSE,
    NURSE_BLACK,
    NURSE_LARGE,
    NURSE_MAN,
    NURSE_OLDER,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_EAST_ASIAN_MAN,
    OLDER_MAN,
    SOCIAL_WORKER,
    SOCIAL_WORKER_MAN,
    VOLUNTEER_DOWNS,
    VOLUNTEER_EAST_ASIAN,
    WOMAN_AFRO,
    WOMAN_CURLY,
    WOMAN_DOWNS,
    WOMAN_LOCS,
    WOMAN_WHEELCHAIR,
    YOUNG_WOMAN,
)
from easyread.drawing.places import FOUR_AREAS, bed, clinic, ground, hospital, house, office, sun, tree
from easyread.drawing.scenes import SHRUG, acting, some_promises, someone
from easyread.drawing.signs import (
    arrow,
    calendar_month,
    clock,
    digits,
    digits_width,
    heart,
    map_pin,
    medical_cross,
    plus,
    question,
    speech,
    struck,
    thought,
    tick,
)
from easyread.drawing.things import (
    ambulance,
    balance,
    bars,
    clipboard,
    coin,
    coins,
    laptop,
    light_bulb,
    open_book,
    small_person,
    wheelchair_sign,
)


def _hidden(x: float, y: float, r: float) -> Shape:
    """A question mark on a white disc around (x, y): what stands here is not known."""
    return circle(x, y, r, WHITE, stroke=RED, width=4) + question(x - 0.6, y - r * 0.62, r * 1.2, RED)


_COUNCIL = "#f3c9a5"


def _promise(n: str, x: float, y: float, size: float) -> Shape:
    """A promise by its number, its heart beside it, `size` high around (x, y)."""
    number = digits(n, x - digits_width(n, size) - 3 * size / 22, y - size / 2, size, BLUE, size / 4.2)
    return number + heart(x + size * 0.8, y, size / 26)


PICTURES = {
    "where-to-complain-not-said": speech(8, 8, 92, 84, 56, 120)
    + place(thumb("deep"), 91, 88, 0.78, turn=180)
    + arrow(92, 56, 138, 56, RED, 22)
    + map_pin(180, 122, 1.86)
    + circle(180, 51, 27, WHITE)
    + question(180, 31, 40, RED)
    + place(hospital(), 112, 170, 0.62)
    + place(office(), 182, 156, 0.82)
    + someone(WOMAN_AFRO.feels("angry").turned(0.5), 56, 0.9),
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
    "want-a-say-in-care": (
        path("M40 8H200Q232 8 232 40V102Q232 134 200 134H40Q8 134 8 102V40Q8 8 40 8Z", WHITE)
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
        )
    ),
    "leaders-together": "".join(
        place(building, x - wide / 2, 44 - high, size) + name_plate("NHS", x, 45, 54, h=25, tall=15)
        for building, x, wide, high, size in (
            (hospital(), 44, 40, 36, 0.36),
            (clinic(), 120, 39, 33, 0.39),
            (ambulance(), 196, 60, 34, 0.4),
        )
    )
    + rect(8, 150, 224, 82, PALE_BLUE, r=6)
    + rect(46, 152, 148, 80, WHITE, r=4, width=4)
    + letters("Promises", 120, 178, 18, BLUE, 4.6)
    + "".join(heart(x, 214, 0.8) for x in (69, 103, 137, 171))
    + acting(LEADER_ASIAN, 120, 0.68, right((92, 116), (78, 138)), left((8, 116), (22, 138)), base=154)
    + acting(LEADER_DOWNS.turned(0.4), 44, 0.72, right((100, 122), (86, 142)), base=154)
    + acting(LEADER_BLIND.turned(-0.4), 196, 0.72, left((0, 122), (14, 142)), base=154),
    "numbered-promises": (
        rect(8, 8, 224, 120, WHITE, r=5)
        + rect(8, 8, 224, 34, BLUE, r=5)
        + letters("Promises", 120, 15, 19, WHITE, 4.8)
        + "".join(
            rect(x, 48, 51, 74, YELLOW if n == "12" else WHITE, r=5, width=6 if n == "12" else 3)
            + digits(n, x + 26 - digits_width(n, 26) / 2, 56, 26, INK, 5.6)
            + heart(x + 26, 104, 0.8)
            for n, x in (("10", 13), ("11", 67), ("12", 121), ("13", 175))
        )
        + speech(8, 138, 104, 60, 148, 206)
        + digits("12", 20, 151, 34, BLUE, 7)
        + letters("?", 94, 151, 34, BLUE, 7)
        + acting(MAN_GLASSES, 180, 0.82, left((0, 104), (6, 34), "point"))
    ),
    "promises-when-not-said": rect(8, 8, 224, 146, WHITE, r=5, width=4)
    + "".join(_promise(n, x, 29, 24) for n, x in (("1", 42), ("2", 116), ("3", 190)))
    + path("M20 50H220", stroke=GREY, width=4)
    + place(calendar_month(" "), 20, 64, 0.96)
    + question(68, 94, 34, RED)
    + place(ghost(), 122, 64, 0.71)
    + question(157, 76, 29, RED)
    + path("M212 151V62", width=5)
    + path("M212 63H172L180 76L172 90H212Z", ORANGE)
    + letters("Lead", 196, 71, 9, INK, 2.4)
    + acting(WOMAN_CURLY.feels("calm"), 120, 0.66, *SHRUG),
    "shared-view": rect(8, 8, 224, 86, WHITE, r=6, width=5)
    + "".join(
        shape + "".join(medical_cross(x + (i % 2 - (n > 1) / 2) * 25, y - i // 2 * 22, 10) for i in range(n))
        for shape, x, y, n in (
            (place(small_person(0, 0), 44, 58, 1.5), 44, 36, 1),
            (wheelchair_sign(108, 68, 0.36, INK), 116, 24, 2),
            (place(bed(), 150, 57, 0.48), 188, 44, 4),
        )
    )
    + tick(120, 116, 21)
    + acting(COUNCILLOR, 120, 0.62, right((100, 98), (94, 34), "open"), base=208)
    + acting(NURSE_LARGE.turned(0.4), 46, 0.62, right((100, 98), (98, 34), "open"), base=208)
    + acting(DOCTOR_WHEELCHAIR.turned(-0.4), 192, 0.62, right((100, 98), (98, 34), "open"), base=208)
    + name_plate("NHS", 44, 202, 68, h=30, tall=17)
    + name_plate("Council", 120, 202, 76, _COUNCIL, INK, 30, 14)
    + name_plate("GP", 196, 202, 68, h=30, tall=17),
    "staff-think-of-people-and-places": (
        thought(120, 76, 112, 68, (86, 152, 8), (76, 163, 5))
        + path("M120 12V140", width=3, dash="8 7")
        + someone(OLDER_BLACK_MAN, 45, 0.54, 118)
        + someone(WOMAN_LOCS, 89, 0.54, 118)
        + place(house(), 128, 58, 0.66)
        + place(tree(0.84), 176, 62)
        + heart(68, 36, 1.1)
        + heart(172, 36, 1.1)
        + plus(90, 40, 11, GREEN)
        + plus(194, 40, 11, GREEN)
        + acting(
            NURSE_OLDER,
            46,
            0.62,
            left((8, 112), (30, 108), "hold"),
            right((92, 112), (70, 108), "hold"),
            holding=place(clipboard(), 29, 70, 0.46),
        )
        + acting(
            MANAGER_WHEELCHAIR,
            120,
            0.62,
            left((8, 112), (30, 108), "hold"),
            right((92, 112), (70, 108), "hold"),
            holding=place(laptop(), 17, 75, 0.5),
        )
        + acting(CARER_BLACK, 194, 0.62, left((8, 112), (34, 104), "hold"), holding=place(medicine(0, 0, 0.56), 26, 80))
    ),
    "understand-needs": (
        rect(63, 10, 168, 122, WHITE, r=5, width=5)
        + letters("Now", 106, 17, 18, BLUE, 5)
        + letters("Later", 188, 17, 18, BLUE, 5)
        + path("M147 14V126", width=4, dash="8 8")
        + someone(OLDER_EAST_ASIAN_MAN.feels("calm"), 94, 0.56, 128)
        + medicine(118, 88, 0.5)
        + place(with_frame(OLDER_EAST_ASIAN_MAN.feels("calm")), 162, 40, 0.35)
        + acting(SOCIAL_WORKER_MAN.feels("talk").turned(0.4), 44, 0.7, right((92, 104), (94, 46), "point"), base=206)
        + name_plate("We help", 46, 196, 76, YELLOW, INK, 30, 14)
        + light_bulb(107, 153, 0.3)
        + light_bulb(152, 153, 0.3)
        + someone(NURSE_OLDER.turned(-0.3), 107, 0.54, 231)
        + someone(CARER_BLACK.turned(-0.3), 152, 0.54, 231)
        + arrow(190, 140, 206, 166, GREEN, 16)
        + heart(206, 200, 1.3)
    ),
    "which-areas-not-said": (
        rect(8, 8, 224, 150, WHITE, r=5, width=4)
        + "".join(place(path(d, colour), 6, 18, 0.62) for d, colour in FOUR_AREAS.values())
        + "".join(_hidden(x, y, r) for x, y, r in ((86, 52, 18), (46, 98, 15), (50, 133, 13), (114, 104, 18)))
        + name_plate("Now", 190, 18, 62, GREEN, WHITE, h=28, tall=16)
        + someone(NURSE_BLACK, 170, 0.42, 114)
        + someone(CARER_OLDER, 210, 0.42, 114)
        + someone(SOCIAL_WORKER, 190, 0.46, 118)
        + name_plate("Team", 190, 116, 74, WHITE, INK, h=30, tall=18)
        + acting(MAN_DOWNS.feels("calm"), 120, 0.64, *SHRUG)
    ),
    "where-needed": rect(8, 8, 224, 132, SKY, r=6, width=4)
    + path("M16 22L142 16L150 132L24 130Z", CREAM)
    + path("M142 16L222 24L226 128L150 132Z", "#dff0d8")
    + "".join(place(small_person(0, 0), 48 + i % 3 * 34, 34 + i // 3 * 30, 1.35) for i in range(6))
    + "".join(place(small_person(0, 0), x, 49, 1.35) for x in (172, 202))
    + "".join(place(clinic(), x, 96, 0.37) for x in (28, 67, 106))
    + place(clinic(), 169, 96, 0.37)
    + rect(8, 158, 66, 74, WHITE, r=5, width=4)
    + bars(14, 226, (54, 18), PURPLE)
    + place(balance(0, 0), 196, 188, 0.44)
    + tick(196, 222, 10)
    + acting(LEADER_EAST_ASIAN, 120, 0.68, left((2, 104), (-8, 62), "point"))
    + name_plate("Board", 120, 204, 80, WHITE, BLUE, h=28, tall=18),
    "nhs-plan-for-area": rect(8, 8, 152, 224, WHITE, r=5, width=4)
    + rect(8, 8, 152, 42, BLUE, r=5)
    + letters("NHS Plan", 84, 20, 19, WHITE, 4.6)
    + digits("2023", 20, 62, 17, INK, 4.4)
    + arrow(74, 71, 91, 71, GREEN, 10)
    + digits("2028", 95, 62, 17, INK, 4.4)
    + place(path("M20 22L196 14L222 92L228 176L176 204L36 208L20 164Z", "#dff0d8"), 8, 86, 0.64)
    + place(hospital(), 28, 104, 0.56)
    + place(clinic(), 94, 108, 0.54)
    + place(ambulance(), 30, 165, 0.5)
    + coins(110, 212, 4)
    + acting(LEADER_EAST_ASIAN.turned(-0.5), 196, 0.84, left((2, 100), (-22, 42), "point"), base=231),
    "promise-linked-to-charter": rect(8, 8, 102, 224, WHITE, r=5, width=4)
    + rect(8, 8, 102, 34, BLUE, r=5)
    + letters("Promise", 59, 17, 16, WHITE, 4)
    + heart(59, 66, 0.9)
    + acting(MAN_BLIND, 62, 0.82, left((4, 112), (10, 72), "open"), right((92, 116), (58, 104), "open"), base=176)
    + rect(130, 8, 102, 224, CREAM, r=5, width=4)
    + letters("Anchor", 181, 20, 16, INK, 4)
    + letters("Charter", 181, 46, 16, INK, 4)
    + question(181, 82, 66, RED)
    + path("M206 206L198 230L212 224L226 230L218 206Z", BLUE)
    + circle(212, 200, 15, RED)
    + circle(70, 204, 10, INK)
    + circle(170, 204, 10, INK)
    + rect(92, 188, 56, 32, r=16, width=14)
    + rect(92, 188, 56, 32, r=16, stroke=ORANGE, width=8)
    + thick("M70 204H96M144 204H170", ORANGE, 9),
    "good-building": ground(186)
    + place(hospital(), 44, 8, 1.66)
    + "".join(
        path(
            f"M{x} {y - 18}L{x + 5} {y - 5}L{x + 18} {y}L{x + 5} {y + 5}L{x} {y + 18}L{x - 5} {y + 5}L{x - 18} {y}L{x - 5} {y - 5}Z",
            YELLOW,
        )
        for x, y in ((54, 40), (212, 32))
    )
    + "".join(
        path(f"M{x} 228V200", stroke=GREEN, width=5) + circle(x, 194, 12, c)
        for x, c in ((108, YELLOW), (136, PINK), (164, YELLOW))
    )
    + place(watering_can(), 73, 142, 0.78)
    + acting(CARER_MAN.turned(0.5), 50, 0.82, right((96, 104), (100, 62), "hold"))
    + acting(YOUNG_WOMAN.turned(-0.4), 200, 0.74, left((2, 104), (-8, 62), "hold"))
    + spanner(166, 146, 1, -16),
    "promises-good-use": (
        some_promises()
        + rect(132, 8, 100, 116, PALE_GREEN, r=8)
        + tick(182, 32, 18)
        + coins(138, 114, 4)
        + medicine(181, 71, 0.58)
        + apple(217, 98, 0.6)
        + rect(132, 132, 100, 100, PALE_RED, r=8)
        + coin(182, 150, 12)
        + place(dustbin(), 154, 158, 0.82)
        + struck(182, 190, 32)
    ),
    "more-healthy-lives": some_promises()
    + heart(153, 30, 1.3)
    + heart(209, 30, 1.3)
    + alike(181, 30, 14)
    + someone(OLDER_MAN, 155, 0.56, 132)
    + someone(WOMAN_WHEELCHAIR, 203, 0.52, 132)
    + apple(160, 188, 1.1)
    + place(
        figure(WOMAN_LOCS.turned(0.8), right((86, 118), (96, 94)), left((10, 110), (4, 132), behind=True), legs=RUN),
        186,
        140,
        0.4,
    ),
    "services-when-where": speech(8, 8, 224, 92, 204, 122)
    + clock(62, 54, 34)
    + tick(98, 80, 13)
    + map_pin(156, 92, 1.1)
    + place(house(), 176, 28, 0.62)
    + tick(212, 82, 13)
    + "".join(
        place(walking(p, left((12, 116), (-8, 124), "hold"), right((90, 114), (120, 116), "hold")), x, 108, 0.4)
        for p, x in ((NURSE_BLACK, 17), (CARER_EAST_ASIAN, 64), (VOLUNTEER_DOWNS, 111))
    )
    + someone(WOMAN_DOWNS.turned(-0.5), 198, 0.74, 214)
    + name_plate("You", 198, 202, 66, YELLOW, INK, 30, 19)
    + name_plate("NHS", 32, 206, 46, BLUE, WHITE, 25, 12)
    + name_plate("Council", 82, 206, 50, _COUNCIL, INK, 25, 10)
    + name_plate("Charity", 133, 206, 48, YELLOW, INK, 25, 10),
    "better-life-wanted": thought(120, 77, 112, 69, (98, 152, 7), (92, 162, 4))
    + rain_cloud(66, 38, 0.7)
    + someone(WOMAN_LOCS.feels("sad"), 56, 0.58, 124)
    + arrow(82, 90, 110, 90, GREEN, 22)
    + place(house(), 182, 58, 0.56)
    + place(embrace(WOMAN_LOCS, MAN_GLASSES), 112, 66, 0.5)
    + sun(158, 36, 15)
    + "".join(
        someone(person, x, 0.62, 216) + name_plate(text, x, 202, w, colour, ink, 30, tall)
        for person, x, text, w, colour, ink, tall in (
            (NURSE, 48, "NHS", 68, BLUE, WHITE, 17),
            (COUNCILLOR, 120, "Council", 72, _COUNCIL, INK, 13),
            (VOLUNTEER_EAST_ASIAN, 192, "Charity", 68, YELLOW, INK, 13),
        )
    ),
}
