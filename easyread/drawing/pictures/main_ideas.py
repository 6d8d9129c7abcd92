"""Scenes that say a statement's whole main idea: who, what they do, and what it is for."""

from easyread.drawing.belongings import alike, briefcase, chain, hearts, new_burst, open_eye, stars
from easyread.drawing.figures import RUN, embrace, figure, in_bed, left, right, walking
from easyread.drawing.health import cigarette, medicine, scales
from easyread.drawing.ink import (
    BLUE,
    GREEN,
    GREY,
    INK,
    PALE_BLUE,
    PALE_GREEN,
    PALE_GREY,
    PALE_RED,
    RED,
    TEAL,
    WHITE,
    WOOD,
    YELLOW,
    Shape,
    circle,
    path,
    place,
    rect,
)
from easyread.drawing.letters import letters, name_plate
from easyread.drawing.people import (
    BOY_BLACK,
    CARER_BLACK,
    CARER_EAST_ASIAN,
    CARER_OLDER,
    COUNCILLOR,
    COUNCILLOR_WOMAN,
    DENTIST,
    DOCTOR_EAST_ASIAN,
    GIRL_BOB,
    LEADER_ASIAN,
    LEADER_DOWNS,
    LEADER_EAST_ASIAN,
    LEADER_WHEELCHAIR,
    MAN_BLIND,
    MAN_DOWNS,
    MAN_EAST_ASIAN,
    MAN_TURBAN,
    MANAGER_EAST_ASIAN,
    MANAGER_WHEELCHAIR,
    NURSE_BLACK,
    NURSE_EAST_ASIAN,
    NURSE_LARGE,
    NURSE_MAN,
    NURSE_OLDER,
    NURSE_SIKH,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_MAN,
    SOCIAL_WORKER,
    SOCIAL_WORKER_MAN,
    VOLUNTEER_DOWNS,
    VOLUNTEER_EAST_ASIAN,
    VOLUNTEER_MAN,
    VOLUNTEER_OLDER,
    WOMAN_AFRO,
    WOMAN_BLIND,
    WOMAN_DEAF,
    WOMAN_DOWNS_BLACK,
    WOMAN_HIJAB,
    WOMAN_LARGE,
    WOMAN_LOCS,
    WOMAN_WHEELCHAIR,
    YOUNG_WOMAN,
)
from easyread.drawing.places import FOUR_AREAS, clinic, hospital, house, houses, office, town_hall, tree, voluntary_centre
from easyread.drawing.scenes import acting, some_promises, someone
from easyread.drawing.signs import arrow, calendar, cross, heart, map_pin, question, speech, star, thought, tick
from easyread.drawing.things import ambulance, coins, leaflet, monitor, number_card, pencil, people_list, target


def _warning(x: float, y: float) -> Shape:
    """The sign of a problem, its top at (x, y), 34 wide."""
    return path(f"M{x} {y}l17 30h-34Z", YELLOW) + path(f"M{x} {y + 11}v9M{x} {y + 25}v0.4", width=4)


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
        rect(x - 36, 8, 72, 224, WHITE, r=6)
        + thought(x, 42, 31, 27, (x + 2, 75, 5))
        + decision(x, 42, 20)
        + someone(p, x, 0.66, 164)
        + rect(x - 36, 160, 72, 72, colour, r=6)
        + place(building, x - wide * 27, 196 - high * 27, 0.54)
        for x, decision, p, colour, building, wide, high in (
            (44, tick, NURSE_LARGE, "#cfe3f2", hospital(), 1.1, 1.0),
            (120, cross, COUNCILLOR_WOMAN, "#fbe5d3", town_hall(), 1.2, 1.1),
            (196, tick, VOLUNTEER_EAST_ASIAN, "#fff1c9", voluntary_centre(), 1.0, 0.84),
        )
    )
    + alike(82, 150, 13)
    + alike(158, 150, 13),
    "stewards": name_plate("Stewards", 120, 8, 136, h=30, tall=19)
    + someone(NURSE_LARGE.turned(0.5), 49, 0.74, 168)
    + someone(MANAGER_WHEELCHAIR.turned(0.2), 103, 0.7, 166)
    + someone(OLDER_MAN.turned(-0.2), 150, 0.7, 166)
    + someone(WOMAN_LOCS.turned(-0.5), 195, 0.78, 168)
    + rect(8, 158, 224, 74, WOOD, r=8)
    + name_plate("NHS", 42, 180, 56, h=29, tall=18)
    + place(briefcase(), 78, 174, 0.8)
    + houses(136, 170, 3, 0.42),
    "care-when-no-cure": rect(8, 8, 224, 88, PALE_GREY, r=8)
    + rect(8, 104, 224, 128, PALE_GREEN, r=8)
    + medicine(18, 18, 0.92)
    + arrow(70, 54, 166, 54, GREY, 22)
    + someone(OLDER_ASIAN_WOMAN, 198, 0.66, 95)
    + cross(110, 54, 24)
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
    "alliance-builds-links": (
        place(chain(0, 0, 0.42), 66, 116, 1, turn=-62)
        + place(chain(0, 0, 0.42), 174, 116, 1, turn=62)
        + rect(42, 8, 156, 92, "#cfe3f2", r=8, width=4)
        + letters("Alliance", 104, 15, 20, INK, 4.8)
        + place(hospital(), 54, 46, 0.5)
        + place(town_hall(), 134, 47, 0.45)
        + place(house(), 56, 166, 0.8)
        + someone(WOMAN_HIJAB, 38, 0.7)
        + place(voluntary_centre(), 152, 160, 0.8)
        + someone(VOLUNTEER_DOWNS, 132, 0.64)
    ),
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
    "list-started": name_plate("Stewards", 60, 8, 104, h=30, tall=16)
    + "".join(someone(p, x, 0.5, 116) for p, x in ((MANAGER_WHEELCHAIR, 84), (NURSE_LARGE, 34), (WOMAN_LOCS, 59)))
    + place(
        monitor(people_list(24, 18, 3) + "".join(path(f"M102 {y}l4 5 8 -11", stroke=GREEN, width=4) for y in (22, 42, 62))),
        116,
        26,
        0.87,
    )
    + arrow(96, 70, 126, 70, GREEN, 22)
    + new_burst(208, 32, 24)
    + arrow(182, 126, 182, 152, GREEN, 22)
    + rect(134, 156, 98, 76, BLUE, r=5)
    + letters("Plan", 183, 164, 22, WHITE, 5.4)
    + heart(162, 211, 1.0, WHITE)
    + path("M188 204H220M188 218H214", stroke=WHITE, width=5)
    + place(embrace(NURSE_OLDER, OLDER_BLACK_MAN), 10, 152, 0.65),
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
    "looked-after-equal-health": (
        "".join(heart(x, 42, 1.9) + path(f"M{x - 29} 41h16l6 -11 10 23 7 -12h18", stroke=WHITE, width=5) for x in (56, 184))
        + alike(120, 40, 22)
        + place(house(), 20, 66, 1.12)
        + place(house("#f3c9a5", GREY), 136, 66, 1.12)
        + name_plate("Council", 178, 112, 92, "#f3c9a5", INK, h=32, tall=18)
        + place(embrace(WOMAN_LARGE, GIRL_BOB), 10, 155, 0.62)
        + place(embrace(SOCIAL_WORKER, BOY_BLACK), 128, 155, 0.62)
    ),
    "board-keeps-working": "".join(
        rect(8, y, 224, 108, PALE_GREEN, r=8)
        + name_plate(when, 38, y + 6, 52, WHITE, GREEN, h=23, tall=13)
        + houses(152, y + 4, 2, 0.5)
        + acting(LEADER_EAST_ASIAN.turned(0.3), 44, 0.54, right((94, 112), (110, 92), "hold"), base=y + 92)
        + acting(COUNCILLOR, 104, 0.6, right((92, 112), (112, 96), "hold"), base=y + 88)
        + someone(MAN_TURBAN.turned(-0.3), 160, 0.6, y + 107)
        + someone(WOMAN_DEAF.turned(-0.3), 204, 0.6, y + 107)
        + name_plate("Board", 42, y + 84, 58, BLUE, WHITE, h=23, tall=14)
        + name_plate("Council", 106, y + 84, 64, "#f3c9a5", INK, h=23, tall=13)
        for y, when in ((8, "Now"), (124, "Later"))
    ),
    "plan-care-together": rect(60, 92, 120, 138, WHITE, r=4)
    + rect(60, 92, 120, 38, BLUE, r=4)
    + letters("Plan", 120, 98, 25, WHITE, 6)
    + place(hospital(), 68, 166, 0.5)
    + heart(132, 150, 0.9)
    + place(house(), 130, 168, 0.6)
    + heart(94, 150, 0.9)
    + someone(COUNCILLOR_WOMAN, 120, 0.64, 87)
    + name_plate("Council", 120, 66, 76, "#f3c9a5", INK, h=26, tall=15)
    + acting(NURSE_EAST_ASIAN.turned(0.5), 36, 0.66, right((92, 114), (92, 104), "hold"), base=190)
    + acting(VOLUNTEER_MAN.turned(-0.5), 204, 0.66, left((8, 114), (8, 104), "hold"), base=190)
    + name_plate("NHS", 36, 188, 56, h=28, tall=16)
    + name_plate("Charity", 196, 188, 70, YELLOW, INK, h=28, tall=14),
    "promises-better-care": (
        some_promises()
        + star(140, 36, 10)
        + arrow(152, 34, 172, 28, GREEN, 13)
        + stars(201, 25, 3, 3, 10)
        + acting(NURSE_SIKH.turned(0.3), 146, 0.62, right((88, 108), (100, 96)), base=124)
        + acting(CARER_BLACK.turned(-0.3), 204, 0.62, left((12, 108), (0, 96)), base=124)
        + name_plate("NHS", 146, 115, 50, h=24, tall=13)
        + name_plate("Council", 204, 115, 54, "#f3c9a5", INK, h=24, tall=11)
        + someone(WOMAN_BLIND, 182, 0.74)
    ),
    "team-helps-you": houses(12, 8, 4, 0.7)
    + someone(DOCTOR_EAST_ASIAN, 78, 0.64, 142)
    + someone(SOCIAL_WORKER_MAN, 162, 0.64, 142)
    + acting(NURSE_LARGE.turned(0.5), 48, 0.74, right((94, 108), (116, 96), "hold"), base=218)
    + acting(CARER_OLDER.turned(-0.5), 198, 0.8, left((6, 108), (-16, 96), "hold"), base=218)
    + someone(MAN_DOWNS, 120, 0.9, 214)
    + name_plate("You", 120, 194, 84, YELLOW, INK, h=38, tall=23)
    + heart(42, 216, 0.9)
    + heart(198, 216, 0.9),
    "advice-stop-smoking": speech(8, 8, 224, 100, 56, 128)
    + place(cigarette(0, 0), 24, 58, 0.44)
    + circle(52, 58, 34, stroke=RED, width=8)
    + path("M29 34L76 82", stroke=RED, width=8)
    + place(scales(), 98, 56, 0.56)
    + tick(131, 36, 16)
    + place(
        figure(YOUNG_WOMAN.turned(0.8), right((84, 118), (92, 96)), left((10, 110), (4, 132), behind=True), legs=RUN),
        170,
        14,
        0.36,
    )
    + acting(NURSE_MAN.feels("talk").turned(0.5), 46, 0.84, right((94, 112), (112, 100), "hold"))
    + place(leaflet(), 76, 170, 0.52)
    + "".join(someone(p.turned(-0.4), x, 0.6) for p, x in ((OLDER_BLACK_MAN, 144), (WOMAN_LARGE, 202))),
    "together-at-3-levels": "".join(
        acting(NURSE_OLDER.turned(0.3), 146, 0.56, right((96, 112), (106, 100), "hold"), base=y + 70)
        + acting(COUNCILLOR.turned(-0.3), 206, 0.56, left((4, 112), (-6, 100), "hold"), base=y + 70)
        for y in (8, 84, 160)
    )
    + "".join(place(number_card(str(i + 1), 22), 28, y) for i, y in enumerate((44, 120, 196)))
    + houses(52, 28, 2, 0.46)
    + "".join(place(path(d, colour), 48, 88, 0.28) for d, colour in FOUR_AREAS.values())
    + place(path("M20 22L196 14L222 92L228 176L176 204L36 208L20 164Z", "#b5e2a8"), 48, 164, 0.28)
    + path("M8 80H232M8 156H232", width=4),
    "better-health-and-care": name_plate("NHS", 36, 16, 56)
    + name_plate("Care", 36, 54, 56, TEAL, WHITE)
    + stars(92, 29, 1, 3, 8)
    + stars(92, 67, 1, 3, 8)
    + arrow(118, 31, 152, 40, GREEN, 14)
    + arrow(118, 65, 152, 56, GREEN, 14)
    + target(192, 47, 39)
    + stars(192, 47, 3, 3, 13)
    + path("M12 112L60 96L150 102L224 94L230 226L150 230L14 228Z", "#cfe8bd", width=5)
    + someone(MAN_TURBAN, 46, 0.66, 222)
    + someone(WOMAN_WHEELCHAIR, 120, 0.66, 222)
    + someone(OLDER_ASIAN_WOMAN, 194, 0.66, 222)
    + map_pin(82, 156, 0.8)
    + map_pin(158, 156, 0.8),
    "fair-wherever-you-live": rect(8, 8, 108, 224, PALE_GREEN, r=8)
    + rect(124, 8, 108, 224, PALE_BLUE, r=8)
    + hearts(55, 30, 3, scale=0.68)
    + hearts(185, 30, 3, scale=0.68)
    + place(house(), 13, 56, 0.86)
    + place(tree(0.9), 76, 66)
    + place(office(), 128, 54, 0.78)
    + place(office(), 179, 54, 0.78)
    + someone(MAN_TURBAN, 62, 0.86, 231)
    + someone(WOMAN_AFRO, 178, 0.86, 231)
    + alike(120, 30, 18),
    "full-plan-not-read": rect(8, 8, 100, 130, PALE_GREEN, r=8)
    + rect(116, 8, 116, 130, PALE_RED, r=8)
    + rect(24, 16, 66, 76, BLUE, r=3)
    + letters("Plan", 57, 30, 19, WHITE, 4)
    + path("M36 62H78M36 76H66", stroke=WHITE, width=5)
    + tick(84, 112, 19)
    + rect(146, 16, 78, 100, WHITE, r=3)
    + path("M212 18V114M218 18V114", width=2)
    + rect(126, 16, 80, 100, BLUE, r=3)
    + letters("Full", 166, 26, 19, WHITE, 4.6)
    + letters("Plan", 166, 52, 19, WHITE, 4.6)
    + question(156, 80, 30, WHITE)
    + cross(208, 112, 22)
    + open_eye(40, 112, 0.66)
    + someone(MANAGER_EAST_ASIAN.feels("calm"), 74, 0.68, 216)
    + someone(YOUNG_WOMAN.feels("calm"), 166, 0.68, 216)
    + name_plate("We", 120, 192, 150, WHITE, INK, h=40, tall=25),
    "good-steps-together": path("M8 232V204H66V176H124V148H182V120H232V232Z", PALE_GREEN)
    + "".join(
        place(walking(p, left((12, 116), (0, 128), "hold"), right((90, 114), (112, 112), "hold")), x, y, 0.44)
        for p, x, y in ((NURSE_SIKH, 18, 94), (WOMAN_AFRO, 72, 66), (OLDER_MAN, 126, 38), (COUNCILLOR_WOMAN, 176, 10))
    )
    + name_plate("NHS", 37, 205, 54, h=25, tall=14)
    + name_plate("Council", 203, 121, 58, "#f3c9a5", INK, h=25, tall=11)
    + "".join(tick(x, y, 14) for x, y in ((95, 194), (153, 166), (207, 176)))
    + houses(68, 8, 2, 0.6),
}
