"""Scenes that say a statement's whole main idea: who, what they do, and what it is for."""

from easyread.drawing.belongings import alike, briefcase, hearts, stars, unlike
from easyread.drawing.figures import RUN, figure, in_bed, left, right
from easyread.drawing.health import apple, medicine, pills, virus
from easyread.drawing.ink import (
    BLUE,
    GREEN,
    GREY,
    INK,
    PALE_GREEN,
    PALE_GREY,
    PALE_RED,
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
    BOY_BLACK,
    CARER_EAST_ASIAN,
    COUNCILLOR,
    COUNCILLOR_WOMAN,
    DENTIST,
    DOCTOR_EAST_ASIAN,
    DOCTOR_WOMAN,
    GIRL_BOB,
    LEADER_ASIAN,
    LEADER_DOWNS,
    LEADER_WHEELCHAIR,
    MAN_BLIND,
    MAN_EAST_ASIAN,
    MAN_LARGE,
    MAN_TURBAN,
    MANAGER_BLACK,
    MANAGER_OLDER,
    MANAGER_WHEELCHAIR,
    NURSE_BLACK,
    NURSE_EAST_ASIAN,
    NURSE_LARGE,
    NURSE_MAN,
    NURSE_OLDER,
    NURSE_SIKH,
    OLDER_ASIAN_WOMAN,
    OLDER_EAST_ASIAN_MAN,
    OLDER_MAN,
    SOCIAL_WORKER,
    SOCIAL_WORKER_MAN,
    VOLUNTEER_DOWNS,
    VOLUNTEER_EAST_ASIAN,
    VOLUNTEER_OLDER,
    WOMAN_DOWNS_BLACK,
    WOMAN_HIJAB,
    WOMAN_LARGE,
    WOMAN_LOCS,
    WOMAN_WHEELCHAIR,
    YOUNG_WOMAN,
)
from easyread.drawing.places import FOUR_AREAS, clinic, hospital, house, houses, office, town_hall, voluntary_centre
from easyread.drawing.scenes import acting, someone
from easyread.drawing.signs import arrow, calendar, cross, digits, heart, question, speech, thought, tick
from easyread.drawing.things import (
    ambulance,
    coins,
    light_bulb,
    monitor,
    number_card,
    pencil,
    people_list,
    target,
    wheelchair_sign,
)


def _warning(x: float, y: float) -> Shape:
    """The sign of a problem, its top at (x, y), 34 wide."""
    return path(f"M{x} {y}l17 30h-34Z", YELLOW) + path(f"M{x} {y + 11}v9M{x} {y + 25}v0.4", width=4)


def _no(x: float, y: float, r: float) -> Shape:
    """A red bar through a small thing around (x, y)."""
    bar = f"M{x - r} {y - r}L{x + r} {y + r}M{x + r} {y - r}L{x - r} {y + r}"
    return path(bar, stroke=INK, width=11) + path(bar, stroke=RED, width=6)


_NHS_COUNCIL_CHARITY = (("NHS", BLUE, WHITE), ("Council", "#f3c9a5", INK), ("Charity", YELLOW, INK))


def _card() -> Shape:
    """A small picture of a house on a card, 40 wide and 40 high."""
    return rect(0, 0, 40, 40, WHITE, r=3) + place(house(), 6, 4, 0.39)


PICTURES = {
    "spends-more-than-given": rect(8, 8, 224, 106, PALE_GREEN, r=8)
    + rect(8, 126, 224, 106, PALE_RED, r=8)
    + place(office(), 38, 14, 0.72)
    + name_plate("Government", 62, 83, 98, WHITE, INK, h=21, tall=10)
    + arrow(96, 46, 154, 46, GREEN, 24)
    + coins(118, 106, 3)
    + place(hospital(), 162, 14, 0.6)
    + name_plate("NHS", 195, 82, 54)
    + place(hospital(), 15, 132, 0.6)
    + name_plate("NHS", 48, 200, 54)
    + coins(84, 224, 8)
    + coins(130, 224, 8)
    + arrow(174, 180, 229, 180, RED, 32),
    "more-people-stay-longer": rect(8, 8, 78, 106, PALE_GREY, r=8)
    + rect(106, 8, 126, 106, PALE_RED, r=8)
    + rect(8, 126, 78, 106, PALE_GREY, r=8)
    + rect(106, 126, 126, 106, PALE_RED, r=8)
    + place(hospital(), 22, 12, 0.48)
    + place(hospital(), 143, 12, 0.48)
    + "".join(
        someone(p.feels("calm"), x, 0.4, 113)
        for p, x in (
            (WOMAN_LARGE, 30),
            (MAN_TURBAN, 64),
            (WOMAN_LARGE, 128),
            (MAN_TURBAN, 149),
            (YOUNG_WOMAN, 170),
            (OLDER_ASIAN_WOMAN, 190),
            (MAN_BLIND, 211),
        )
    )
    + place(in_bed(OLDER_MAN.feels("calm")), 12, 182, 0.32)
    + place(calendar(), 34, 140, 0.44)
    + place(in_bed(OLDER_MAN.feels("sad")), 116, 169, 0.48)
    + "".join(place(calendar(), 113 + i * 29, 134, 0.44) for i in range(4))
    + arrow(78, 62, 116, 62, RED, 22)
    + arrow(78, 186, 116, 186, RED, 22),
    "free-pictures": letters("£0", 56, 12, 50, GREEN, 11)
    + place(_card(), 78, 82, 1.5)
    + pencil(106, 136, 0.6, 205)
    + acting(WOMAN_DOWNS_BLACK.turned(0.5), 48, 0.84, right((92, 112), (104, 70), "hold"))
    + arrow(142, 90, 168, 64, GREEN, 16)
    + arrow(144, 112, 172, 118, GREEN, 16)
    + arrow(140, 136, 168, 166, GREEN, 16)
    + "".join(
        someone(p, 200, 0.56, base) + place(_card(), 186, base - 28, 0.7)
        for p, base in ((MAN_EAST_ASIAN, 80), (WOMAN_WHEELCHAIR, 156), (NURSE_SIKH, 232))
    ),
    "equal-and-decide": "".join(
        thought(x, 36, 34, 27, (x + 2, 70, 5))
        + tick(x - 14 * side, 36, 12)
        + cross(x + 14 * side, 36, 12)
        + someone(p, x, 0.72, 164)
        + rect(x - 35, 160, 70, 72, colour, r=4)
        + place(building, x - wide * 27, 196 - high * 27, 0.54)
        for x, side, p, colour, building, wide, high in (
            (44, 1, NURSE_LARGE, "#cfe3f2", hospital(), 1.1, 1.0),
            (120, -1, COUNCILLOR_WOMAN, "#fbe5d3", town_hall(), 1.2, 1.1),
            (196, 1, VOLUNTEER_EAST_ASIAN, "#fff1c9", voluntary_centre(), 1.0, 0.84),
        )
    )
    + alike(82, 150, 13)
    + alike(158, 150, 13),
    "looked-after-equal-health": rect(8, 8, 224, 106, PALE_RED, r=8)
    + rect(8, 126, 224, 106, PALE_GREEN, r=8)
    + "".join(
        place(house(), 14, y + 6, 0.5)
        + hearts(82, y + 22, 3, 3, 0.5)
        + someone(GIRL_BOB, 62, 0.6, y + 105)
        + place(town_hall(), 136, y + 8, 0.36)
        + hearts(206, y + 20, full, 3, 0.38)
        + someone(BOY_BLACK if full > 1 else BOY_BLACK.feels("sad"), 200, 0.6, y + 105)
        for y, full in ((8, 1), (126, 3))
    )
    + unlike(112, 74, 17)
    + acting(SOCIAL_WORKER.turned(0.4), 156, 0.54, right((96, 110), (112, 100), "hold"), base=231)
    + alike(108, 192, 17)
    + arrow(120, 98, 120, 140, GREEN, 20),
    "numbered-promises": speech(64, 8, 112, 54, 120, 80)
    + letters("We", 120, 19, 32, INK, 8)
    + "".join(
        acting(p, x, 0.72, left((9, 102), (11, 54), "open"), right((94, 112), (60, 100), "open"), base=164)
        + name_plate(text, x, 144, 70, colour, ink)
        + rect(x - 34, 178, 68, 54, WHITE, r=4)
        + digits(n, x - 24, 190, 28, BLUE, 7)
        + heart(x + 14, 205, 0.9)
        for p, x, (text, colour, ink), n in zip(
            (MANAGER_BLACK, LEADER_DOWNS, VOLUNTEER_DOWNS), (46, 120, 194), _NHS_COUNCIL_CHARITY, "123", strict=True
        )
    ),
    "stewards": name_plate("Stewards", 120, 8, 136, h=30, tall=19)
    + someone(MANAGER_WHEELCHAIR, 120, 0.84, 166)
    + someone(NURSE_LARGE.turned(0.5), 54, 0.84, 176)
    + someone(WOMAN_LOCS.turned(-0.5), 188, 0.84, 176)
    + rect(8, 158, 224, 74, WOOD, r=8)
    + name_plate("NHS", 46, 178, 62, h=29, tall=18)
    + place(briefcase(), 92, 170, 0.92)
    + place(house(), 166, 164, 0.76),
    "plan-writers-see-progress": path("M112 232V202H146V166H190V130H232V232Z", PALE_GREEN)
    + "".join(
        place(hospital(), x, y, scale) + stars(x + 55 * scale, y - 9, full, full, 7)
        for x, y, scale, full in ((114, 174, 0.27, 1), (147, 130, 0.35, 2), (190, 91, 0.37, 3))
    )
    + arrow(112, 130, 200, 38, GREEN, 26)
    + rect(8, 8, 84, 78, BLUE, r=4)
    + letters("Plan", 50, 20, 24, WHITE, 5.6)
    + path("M22 60H78M22 72H64", stroke=WHITE, width=5)
    + pencil(66, 74, 0.56, 40)
    + acting(LEADER_ASIAN.turned(0.6), 38, 0.7, right((100, 96), (84, 54), "open"), base=176)
    + acting(MANAGER_OLDER.turned(0.6), 74, 0.7, right((100, 96), (84, 54), "open")),
    "care-when-no-cure": rect(8, 8, 224, 88, PALE_GREY, r=8)
    + rect(8, 104, 224, 128, PALE_GREEN, r=8)
    + place(in_bed(OLDER_ASIAN_WOMAN.feels("calm")), 14, 34, 0.44)
    + medicine(122, 26, 0.76)
    + cross(142, 56, 22)
    + someone(DOCTOR_WOMAN.feels("sad").turned(-0.5), 196, 0.66, 95)
    + place(in_bed(OLDER_ASIAN_WOMAN), 14, 138, 0.72)
    + acting(NURSE_BLACK.turned(-0.5), 192, 0.84, left((2, 108), (-46, 116), "hold"), base=231)
    + heart(122, 132, 1.3)
    + target(40, 128, 17),
    "we-are-organisations": place(hospital(), 8, 54, 0.58)
    + place(town_hall(), 92, 62, 0.48)
    + place(voluntary_centre(), 172, 62, 0.58)
    + speech(70, 8, 100, 50, 120, 76)
    + letters("We", 120, 18, 30, INK, 8)
    + "".join(
        acting(p, x, 0.78, right((90, 114), (58, 104), "open"), base=206)
        + name_plate(text, x, 204, 70, colour, ink, h=26, tall=15)
        for p, x, (text, colour, ink) in zip(
            (NURSE_EAST_ASIAN, COUNCILLOR, VOLUNTEER_OLDER), (46, 120, 194), _NHS_COUNCIL_CHARITY, strict=True
        )
    ),
    "alliance-builds-links": rect(8, 8, 88, 224, "#cfe3f2", r=10)
    + "".join(
        path(f"M60 {y - 34}H180", stroke=GREEN, width=12)
        + acting(one.turned(0.5), 52, 0.72, right((92, 112), (116, 94), "hold"), base=y)
        + acting(other.turned(-0.5), 192, 0.72, left((8, 112), (-26, 98), "hold"), base=y)
        + tick(122, y - 62, 16)
        for one, other, y in ((NURSE_SIKH, WOMAN_HIJAB, 124), (MANAGER_WHEELCHAIR, VOLUNTEER_DOWNS, 231))
    )
    + name_plate("NHS", 50, 100, 56)
    + name_plate("Council", 50, 207, 76, "#f3c9a5", INK)
    + name_plate("Charity", 196, 207, 72, YELLOW, INK)
    + place(house(), 178, 88, 0.44)
    + letters("Alliance", 52, 14, 13, INK, 3),
    "small-area-team": rect(8, 8, 126, 224, PALE_RED, r=8)
    + rect(150, 8, 82, 106, PALE_GREEN, r=8)
    + rect(150, 126, 82, 106, PALE_GREEN, r=8)
    + "".join(houses(14, y, 4, 0.38) for y in (14, 54, 94))
    + "".join(_warning(x, y) for x, y in ((40, 34), (98, 62), (56, 98)))
    + "".join(someone(p.feels("sad"), x, 0.56, 231) for p, x in ((DENTIST, 42), (CARER_EAST_ASIAN, 98)))
    + cross(70, 168, 14)
    + "".join(
        houses(157, y + 6, 2, 0.5) + someone(one, 172, 0.42, y + 105) + someone(other, 210, 0.42, y + 105) + tick(191, y + 58, 15)
        for one, other, y in ((DENTIST, NURSE_MAN, 8), (CARER_EAST_ASIAN, VOLUNTEER_OLDER, 126))
    )
    + arrow(122, 120, 160, 120, GREEN, 24),
    "board-makes-plans": name_plate("Board", 120, 8, 110, WHITE, BLUE, h=29, tall=18)
    + someone(LEADER_DOWNS.turned(0.3), 50, 0.7, 130)
    + someone(LEADER_ASIAN, 120, 0.7, 130)
    + someone(LEADER_WHEELCHAIR.turned(-0.3), 190, 0.7, 130)
    + rect(8, 114, 224, 118, WOOD, r=8)
    + "".join(
        rect(x - 34, 118, 68, 22, WHITE, r=3)
        + letters(f"Promise {n}", x, 124, 10, INK, 2.4)
        + arrow(x, 140, x, 158, GREEN, 11)
        + rect(x - 32, 160, 64, 68, BLUE, r=4)
        + letters("Plan", x, 166, 16, WHITE, 4)
        + path(f"M{x - 22} 196H{x + 14}M{x - 22} 208H{x + 6}M{x - 22} 220H{x - 2}", stroke=WHITE, width=4)
        + pencil(x + 8, 222, 0.56, 30)
        for x, n in ((46, 1), (120, 2), (194, 3))
    ),
    "stop-illness-and-treat-early": "".join(
        name_plate(text, x, 8, 70, colour, ink) + arrow(x, 34, x, 54, GREEN, 14)
        for x, (text, colour, ink) in zip((44, 120, 196), _NHS_COUNCIL_CHARITY, strict=True)
    )
    + rect(8, 56, 106, 176, PALE_GREEN, r=8)
    + rect(126, 56, 106, 176, PALE_GREEN, r=8)
    + virus(61, 98, 18)
    + _no(61, 98, 27)
    + apple(86, 158, 0.8)
    + place(
        figure(YOUNG_WOMAN.turned(0.8), right((84, 118), (92, 96)), left((10, 110), (4, 132), behind=True), legs=RUN),
        26,
        130,
        0.4,
    )
    + place(virus(0, 0, 20), 148, 90, 0.38)
    + tick(150, 122, 13)
    + arrow(165, 90, 180, 90, GREY, 11)
    + place(virus(0, 0, 20), 205, 90, 0.7)
    + _no(204, 90, 17)
    + acting(DOCTOR_EAST_ASIAN.turned(0.5), 152, 0.5, right((96, 112), (112, 96), "hold"), base=231)
    + pills(180, 178, 0.7)
    + acting(MAN_LARGE.turned(-0.5), 206, 0.5, left((4, 112), (-12, 100), "open"), base=231),
    "list-started": name_plate("Stewards", 58, 8, 100)
    + "".join(someone(p, x, 0.46, 112) for p, x in ((NURSE_LARGE, 30), (MANAGER_WHEELCHAIR, 60), (WOMAN_LOCS, 90)))
    + heart(60, 104, 0.8)
    + arrow(100, 66, 134, 66, GREEN, 20)
    + place(monitor(people_list(24, 18, 3)), 130, 14, 0.78)
    + arrow(182, 96, 182, 132, GREEN, 22)
    + rect(134, 134, 98, 98, BLUE, r=5)
    + letters("Plan", 183, 144, 24, WHITE, 5.6)
    + heart(158, 204, 1.1, WHITE)
    + path("M184 194H220M184 208H220", stroke=WHITE, width=5)
    + rect(26, 136, 78, 96, WHITE, r=6, width=4)
    + path("M26 160V144C26 139 29 136 34 136H96C101 136 104 139 104 144V160Z", GREEN, width=4)
    + letters("Apr", 65, 170, 22, INK, 5)
    + digits("2022", 38, 204, 20, INK, 4.4),
    "understand-needs": rect(8, 8, 224, 112, WHITE, r=5, width=5)
    + path("M120 14V116", width=4, dash="8 7")
    + digits("2026", 20, 16, 15, BLUE, 4)
    + digits("2046", 132, 16, 15, BLUE, 4)
    + someone(MAN_EAST_ASIAN.feels("talk"), 38, 0.5, 118)
    + speech(62, 38, 50, 44, 52, 92)
    + medicine(77, 42, 0.44)
    + someone(OLDER_EAST_ASIAN_MAN.feels("talk"), 148, 0.5, 118)
    + speech(168, 36, 58, 48, 162, 94)
    + wheelchair_sign(184, 62, 0.26, BLUE)
    + medicine(202, 42, 0.42)
    + acting(SOCIAL_WORKER_MAN.feels("talk").turned(0.5), 40, 0.72, right((100, 92), (104, 34), "point"))
    + someone(NURSE_OLDER.feels("calm").turned(-0.5), 124, 0.6)
    + question(104, 128, 28, RED)
    + arrow(146, 182, 176, 182, GREEN, 16)
    + someone(NURSE_OLDER.turned(-0.5), 202, 0.6)
    + light_bulb(206, 142, 0.32),
    "alliances-manage-services": "".join(
        rect(x, y, 110, 110, colour, r=8)
        + name_plate("Alliance", x + 55, y + 4, 72, WHITE, INK, h=21, tall=10)
        + path(f"M{x + 20} {y + 48}H{x + 90}", stroke=BLUE, width=6)
        + place(hospital(), x + 4, y + 27, 0.3)
        + place(town_hall(), x + 38, y + 30, 0.27)
        + place(voluntary_centre(), x + 74, y + 29, 0.31)
        + arrow(x + 55, y + 60, x + 55, y + 76, BLUE, 12)
        + place(clinic(), x + 6, y + 72, 0.4)
        + place(ambulance(), x + 54, y + 76, 0.33)
        for (x, y), (_, colour) in zip(((8, 8), (122, 8), (8, 122), (122, 122)), FOUR_AREAS.values(), strict=True)
    )
    + place(number_card("4", 30), 120, 120),
}
