"""Scenes that show the one point of a statement large: who does what with whom, and what it is for."""

from easyread.drawing.belongings import alike, briefcase, browser_window, smiley, stars
from easyread.drawing.figures import in_bed, left, pointing, right, standing, walking, wheelchair, with_frame
from easyread.drawing.health import apple, medicine, pills, virus
from easyread.drawing.ink import (
    BLUE,
    CREAM,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    NAVY,
    ORANGE,
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
    thick,
)
from easyread.drawing.letters import letters, name_plate
from easyread.drawing.people import (
    BOY_BLACK,
    CARER_OLDER,
    COUNCILLOR,
    COUNCILLOR_WOMAN,
    DOCTOR_EAST_ASIAN,
    DOCTOR_WOMAN,
    GIRL_BOB,
    GIRL_DOWNS,
    LEADER_ASIAN,
    LEADER_EAST_ASIAN,
    LEADER_WHEELCHAIR,
    MAN_BLIND,
    MAN_DOWNS,
    MAN_EAST_ASIAN,
    MAN_LARGE,
    MAN_WHEELCHAIR,
    MANAGER_OLDER,
    MANAGER_WHEELCHAIR,
    NURSE_BLACK,
    NURSE_EAST_ASIAN,
    NURSE_LARGE,
    NURSE_MAN,
    NURSE_OLDER,
    NURSE_SIKH,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_EAST_ASIAN_MAN,
    OLDER_WOMAN,
    VOLUNTEER_DOWNS,
    VOLUNTEER_EAST_ASIAN,
    VOLUNTEER_OLDER,
    WOMAN_AFRO,
    WOMAN_CURLY,
    WOMAN_HIJAB,
    WOMAN_LARGE,
    WOMAN_WHEELCHAIR,
    YOUNG_WOMAN,
)
from easyread.drawing.places import clinic, county, hospital, house, houses, school
from easyread.drawing.scenes import acting, at_home, someone
from easyread.drawing.signs import arrow, clock, cross, digits, heart, speech, struck, tick
from easyread.drawing.things import braille, headphones, mobile, open_book, pencil, target, telephone

_COUNCIL = "#f3c9a5"
_NHS_COUNCIL_CHARITY = (("NHS", BLUE, WHITE), ("Council", _COUNCIL, INK), ("Charity", YELLOW, INK))
_HAND_R, _HAND_L = right((86, 108), (103, 101)), left((14, 108), (-3, 101))


def _plates(xs: tuple[float, ...], y: float, w: float, h: float, tall: float) -> Shape:
    """The names of the NHS, a council and a charity, each with its middle on top at (x, y)."""
    return "".join(
        name_plate(text, x, y, w, colour, ink, h, tall) for x, (text, colour, ink) in zip(xs, _NHS_COUNCIL_CHARITY, strict=True)
    )


_QUARTERS = ((8, 40, PALE_RED), (124, 40, PALE_GREEN), (8, 140, PALE_BLUE), (124, 140, CREAM))


def _rosette(x: float, y: float) -> Shape:
    """What the best get: a rosette with a 1 around (x, y), 32 wide."""
    return (
        path(f"M{x - 9} {y + 8}l-4 16 13 -6 13 6 -4 -16Z", BLUE)
        + circle(x, y, 16, YELLOW)
        + digits("1", x - 5, y - 9, 18, INK, 4)
    )


PICTURES = {
    "adults-better-results": rect(8, 8, 224, 224, WHITE, r=5, width=4)
    + rect(8, 8, 224, 50, BLUE, r=5)
    + letters("Plan", 88, 19, 27, WHITE, 6.4)
    + target(186, 33, 21)
    + rect(17, 66, 88, 158, PALE_RED, r=8)
    + rect(135, 66, 88, 158, PALE_GREEN, r=8)
    + stars(61, 86, 1, 3, 12)
    + stars(179, 86, 3, 3, 12)
    + someone(CARER_OLDER.feels("calm").turned(0.3), 62, 0.7, 184)
    + place(in_bed(WOMAN_CURLY.feels("sad")), 19, 164, 0.385)
    + arrow(92, 142, 148, 142, GREEN, 30)
    + place(standing(CARER_OLDER.turned(-0.4), left((4, 118), (-14, 116), "hold")), 181, 114, 0.43)
    + place(walking(WOMAN_CURLY), 138, 114, 0.43),
    "booklet-lists": digits("24", 12, 14, 40, BLUE, 9)
    + "".join(heart(98 + i % 8 * 18, 18 + i // 8 * 22, 0.44, RED if i in (2, 9, 15) else GREY) for i in range(24))
    + rect(8, 92, 224, 138, BLUE, r=6)
    + place(open_book(), 12, 86, 1.93)
    + letters("Plan", 65, 104, 21, BLUE, 5.4)
    + "".join(heart(44, y, 0.74) + path(f"M66 {y}H104", width=6) for y in (142, 168, 194))
    + path("M136 128H214M136 152H214M136 176H214M136 200H196", stroke=GREY, width=6)
    + arrow(136, 80, 98, 116, GREEN, 15),
    "healthwatch-in-alliances": rect(10, 10, 220, 220, PALE_GREEN, r=12, stroke=GREEN, width=7)
    + name_plate("Alliance", 120, 14, 126, WHITE, INK, 30, 18)
    + "".join(
        someone(p.turned(turn), x, 0.6, 124)
        for p, x, turn in ((NURSE_MAN, 52, 0.4), (COUNCILLOR, 120, 0), (VOLUNTEER_EAST_ASIAN, 188, -0.4))
    )
    + _plates((52, 120, 188), 112, 62, 24, 12)
    + speech(15, 142, 112, 74, 152, 182)
    + someone(OLDER_WOMAN.feels("calm"), 45, 0.52, 213)
    + someone(MAN_WHEELCHAIR.feels("calm"), 96, 0.52, 213)
    + acting(WOMAN_CURLY.feels("talk").turned(-0.5), 182, 0.68, left((4, 112), (-18, 96), "open"), base=210)
    + name_plate("Healthwatch", 172, 202, 112, TEAL, h=24, tall=12),
    "best-health-aim": name_plate("Our aim", 62, 8, 104, GREEN, h=32, tall=17)
    + target(58, 86, 40)
    + arrow(102, 86, 138, 86, GREEN, 24)
    + heart(184, 92, 2.6)
    + path("M148 92H168L176 74L190 112L198 92H220", stroke=WHITE, width=6)
    + stars(184, 24, 3, 3, 15)
    + houses(10, 138, 4, 0.74)
    + someone(OLDER_EAST_ASIAN_MAN, 48, 0.66)
    + someone(WOMAN_AFRO, 120, 0.7)
    + someone(MAN_WHEELCHAIR, 192, 0.66),
    "members-talk": acting(NURSE_OLDER, 46, 0.64, _HAND_R, base=92)
    + acting(MANAGER_WHEELCHAIR.feels("talk"), 120, 0.64, _HAND_L, _HAND_R, base=92)
    + acting(VOLUNTEER_EAST_ASIAN, 194, 0.64, _HAND_L, base=92)
    + _plates((46, 120, 194), 84, 70, 26, 14)
    + place(speech(0, 0, 96, 34, 40, 40), 220, 152, turn=180)
    + speech(16, 118, 96, 34, 66, 160)
    + path("M30 129H98M30 141H80M142 129H206M142 141H188", stroke=BLUE, width=5)
    + houses(8, 160, 1, 0.9)
    + "".join(
        someone(p, x, 0.6, 231)
        for p, x in ((WOMAN_HIJAB.feels("talk"), 62), (OLDER_BLACK_MAN, 108), (MAN_DOWNS, 154), (YOUNG_WOMAN, 200))
    ),
    "more-help": _plates((44, 120, 196), 8, 70, 26, 14)
    + path("M44 34V42H196V34M120 34V42", width=5)
    + path("M36 44H66V66H80L51 90L22 66H36Z", GREEN)
    + letters("Help", 51, 52, 11, WHITE, 2.8)
    + path("M126 44H212V78H230L169 112L108 78H126Z", GREEN)
    + letters("Help", 169, 55, 27, WHITE, 6.6)
    + rect(8, 94, 84, 138, PALE_GREY, r=8)
    + rect(106, 116, 126, 116, PALE_GREEN, r=8)
    + houses(16, 104, 2, 0.46)
    + someone(MAN_EAST_ASIAN, 34, 0.56, 231)
    + someone(WOMAN_LARGE, 68, 0.56, 231)
    + houses(117, 120, 3, 0.46)
    + place(with_frame(OLDER_WOMAN), 112, 155, 0.3)
    + place(wheelchair(WOMAN_WHEELCHAIR), 152, 156, 0.34)
    + someone(GIRL_DOWNS, 212, 0.42, 231),
    "nhs-and-local-people": (
        houses(140, 34, 1, 0.8)
        + place(house(), 184, 48, 0.64)
        + place(hospital(), 9, 38, 0.6)
        + acting(NURSE_EAST_ASIAN.turned(0.5), 72, 0.8, right((96, 114), (112, 98), "hold"), base=116)
        + acting(OLDER_ASIAN_WOMAN.turned(-0.5), 168, 0.8, left((4, 114), (-12, 98), "hold"), base=116)
        + name_plate("NHS", 60, 98, 68, h=30, tall=18)
        + rect(8, 140, 224, 92, PALE_GREEN, r=8)
        + arrow(122, 118, 122, 162, GREEN, 24)
        + stars(61, 153, 3, 3, 10)
        + place(clinic(), 20, 164, 0.78)
        + acting(MAN_WHEELCHAIR, 144, 0.54, right((88, 114), (106, 100), "thumb"), base=231)
        + acting(WOMAN_HIJAB, 190, 0.54, right((88, 114), (106, 100), "thumb"), base=231)
    ),
    "not-best-for-some": place(
        path("M8 226H90M140 226H232", width=8)
        + stars(180, 30, 3, 3, 18)
        + stars(40, 74, 1, 3, 12)
        + place(standing(MAN_EAST_ASIAN.turned(0.3), left((12, 122), (14, 146), "rest")), 132, 74, 0.6)
        + place(standing(NURSE_BLACK.turned(-0.4), left((6, 118), (-8, 104))), 176, 74, 0.6)
        + medicine(170, 104, 0.5)
        + path("M22 168V222", width=6)
        + place(
            walking(OLDER_WOMAN.feels("sad"), right((86, 106), (124, 92), "open"), left((14, 118), (0, 138), behind=True)),
            22,
            84,
            0.56,
        ),
        4,
        3,
        0.97,
    ),
    "other-ways-on-a-page": place(browser_window(94, 126, NAVY, 24), 8, 20)
    + path("M22 62H88M22 80H88M22 98H74", width=6)
    + path("M22 124H88", stroke=BLUE, width=10)
    + arrow(94, 92, 134, 92, GREEN, 28)
    + place(browser_window(96, 224, TEAL, 24), 136, 8)
    + letters("A", 184, 42, 50, INK, 11)
    + place(braille("110110"), 163, 110, 0.9)
    + place(headphones(), 153, 164, 0.84)
    + place(pointing("brown"), 34, 122, 0.98),
    "partners-help-with": rect(8, 8, 224, 106, PALE_GREEN, r=8)
    + stars(62, 28, 1, 3, 12)
    + arrow(104, 28, 140, 28, GREEN, 18)
    + stars(180, 28, 3, 3, 12)
    + path("M30 92H210", stroke=BLUE, width=8)
    + place(hospital(), 14, 52, 0.54)
    + place(school(), 76, 56, 0.46)
    + place(briefcase(), 134, 62, 0.66)
    + place(house(), 188, 56, 0.58)
    + arrow(120, 142, 120, 106, GREEN, 24)
    + place(house("#eef3f7", DARK_GREY), 190, 124, 0.56)
    + acting(NURSE_LARGE.turned(0.3), 38, 0.56, _HAND_R, base=214)
    + acting(COUNCILLOR_WOMAN.turned(0.3), 92, 0.56, _HAND_L, _HAND_R, base=214)
    + acting(VOLUNTEER_OLDER.turned(-0.3), 146, 0.56, _HAND_L, _HAND_R, base=214)
    + acting(WOMAN_WHEELCHAIR.turned(-0.3), 200, 0.56, _HAND_L, base=231)
    + _plates((36, 92, 147), 205, 52, 26, 10.5),
    "plan-for-area": county("#b5e2a8")
    + rect(8, 8, 224, 36, BLUE, r=8)
    + letters("Plan", 120, 15, 20, WHITE, 4.6)
    + letters("Mid and", 80, 58, 17)
    + letters("South", 80, 86, 17)
    + letters("Essex", 80, 114, 17)
    + place(hospital(), 152, 66, 0.5)
    + stars(180, 57, 3, 3, 9)
    + heart(180, 134, 1)
    + arrow(142, 120, 142, 70, GREEN, 16)
    + acting(NURSE_SIKH, 44, 0.62, _HAND_R, base=216)
    + acting(COUNCILLOR_WOMAN, 120, 0.62, _HAND_L, _HAND_R, base=216)
    + acting(VOLUNTEER_DOWNS, 196, 0.62, _HAND_L, base=216)
    + _plates((44, 120, 196), 204, 70, 28, 14),
    "plan-writers-see-progress": (
        rect(108, 8, 124, 128, PALE_GREEN, r=8)
        + "".join(
            rect(x, 130 - h, 24, h, colour)
            for x, h, colour in ((118, 22, RED), (146, 42, ORANGE), (174, 62, YELLOW), (202, 84, GREEN))
        )
        + smiley(130, 90, 14, sad=True)
        + smiley(212, 29, 15)
        + arrow(134, 66, 180, 30, GREEN, 14)
        + someone(LEADER_ASIAN.turned(0.8), 52, 0.96, 172)
        + acting(MANAGER_OLDER.turned(0.6), 152, 0.8, right((100, 104), (94, 34), "point"), base=231)
        + rect(10, 146, 78, 86, BLUE, r=4)
        + letters("Plan", 49, 155, 23, WHITE, 5.6)
        + path("M22 194H76M22 212H54", stroke=WHITE, width=6)
        + pencil(72, 206, 0.6, 32)
    ),
    "promises-with-people": (
        rect(8, 8, 224, 92, WHITE, r=5, width=4)
        + rect(8, 8, 224, 34, BLUE, r=5)
        + letters("Promises", 120, 16, 18, WHITE, 4.6)
        + "".join(rect(x, 48, 48, 44, YELLOW, r=4, width=3) + heart(x + 24, 71, 0.9) for x in (15, 69, 123, 177))
        + thick("M71 101V110H169V101", GREEN, 5)
        + arrow(120, 110, 120, 136, GREEN, 22)
        + place(house(), 184, 124, 0.64)
        + acting(NURSE_EAST_ASIAN.turned(0.3), 38, 0.58, _HAND_R, base=212)
        + acting(COUNCILLOR.turned(0.3), 92, 0.58, _HAND_L, _HAND_R, base=212)
        + acting(VOLUNTEER_DOWNS.turned(-0.3), 146, 0.58, _HAND_L, _HAND_R, base=212)
        + acting(OLDER_ASIAN_WOMAN.turned(-0.3), 200, 0.58, _HAND_L, base=231)
        + _plates((36, 92, 147), 205, 52, 26, 10.5)
    ),
    "stop-illness-and-treat-early": _plates((44, 120, 196), 8, 70, 26, 14)
    + "".join(rect(x, y, 108, 92, colour, r=8) for x, y, colour in _QUARTERS)
    + virus(62, 86, 19)
    + struck(62, 86, 33)
    + clock(146, 66, 16)
    + place(virus(0, 0, 20), 206, 68, 0.4)
    + acting(DOCTOR_EAST_ASIAN.turned(0.5), 152, 0.44, right((96, 112), (112, 96)), base=131)
    + pills(182, 92, 0.6)
    + someone(MAN_LARGE.turned(-0.5), 206, 0.44, 131)
    + someone(YOUNG_WOMAN, 34, 0.5, 231)
    + someone(OLDER_BLACK_MAN, 90, 0.5, 231)
    + heart(34, 156, 0.9)
    + heart(90, 156, 0.9)
    + alike(62, 188, 15)
    + "".join(
        circle(x, 164, 20, WHITE) + someone(p, x, 0.4, 231) + shape
        for p, x, shape in (
            (WOMAN_CURLY, 151, place(medicine(0, 0), 141, 149, 0.4)),
            (MAN_WHEELCHAIR, 205, apple(205, 164, 0.6)),
        )
    ),
    "three-focuses": "".join(
        rect(8, y, 224, 70, colour, r=8) + digits(n, 17, y + 16, 38, BLUE, 7) + target(208, y + 35, 19)
        for n, y, colour in (("1", 8, PALE_BLUE), ("2", 85, PALE_GREEN), ("3", 162, CREAM))
    )
    + someone(WOMAN_WHEELCHAIR, 74, 0.52, 77)
    + someone(OLDER_BLACK_MAN, 158, 0.52, 77)
    + alike(116, 42, 18)
    + someone(NURSE_BLACK, 74, 0.53, 154)
    + someone(WOMAN_LARGE, 158, 0.53, 154)
    + heart(116, 119, 1.2)
    + someone(DOCTOR_WOMAN, 74, 0.53, 231)
    + heart(112, 196, 1)
    + someone(GIRL_BOB, 142, 0.5, 231)
    + someone(BOY_BLACK, 172, 0.42, 231),
    "who-promised": rect(8, 8, 224, 104, WHITE, r=5, width=4)
    + rect(8, 8, 224, 38, BLUE, r=5)
    + letters("Promises", 104, 16, 21, WHITE, 5.4)
    + tick(206, 27, 16)
    + "".join(digits(n, x - 26, 62, 30, BLUE, 7) + heart(x + 17, 78, 0.9) for n, x in (("1", 48), ("2", 118), ("3", 188)))
    + "".join(
        acting(p, x, 0.66, left((10, 104), (12, 46), "open"), right((88, 118), (58, 104), "open"), base=216)
        for p, x in ((LEADER_WHEELCHAIR, 46), (COUNCILLOR_WOMAN, 120), (VOLUNTEER_OLDER, 196))
    )
    + _plates((44, 120, 196), 204, 70, 28, 14),
    "included": circle(120, 120, 104, PALE_GREEN, stroke=GREEN, width=8)
    + heart(120, 46, 1.7)
    + place(standing(MAN_DOWNS, left((2, 106), (-14, 84), "open")), 70, 70, 0.52)
    + place(standing(WOMAN_HIJAB, right((98, 106), (114, 84), "open")), 116, 70, 0.52)
    + arrow(10, 88, 54, 88, GREEN, 18)
    + arrow(230, 74, 184, 74, GREEN, 18)
    + place(
        wheelchair(WOMAN_WHEELCHAIR, right((74, 126), (104, 108), "open"), left((26, 126), (22, 140), "rest", behind=True)),
        9,
        114,
        0.52,
    )
    + place(walking(NURSE_SIKH), 171, 92, 0.54, flip=100)
    + name_plate("NHS", 200, 146, 48, h=25, tall=14),
    "group-phone-line": (
        rect(9, 9, 222, 134, PALE_GREEN, r=8)
        + stars(62, 28, 1, 3, 12)
        + arrow(104, 28, 136, 28, GREEN, 16)
        + stars(178, 28, 3, 3, 12)
        + someone(NURSE_BLACK.turned(0.4), 44, 0.58, 112)
        + someone(NURSE_MAN.turned(0.2), 92, 0.58, 112)
        + someone(OLDER_WOMAN.turned(-0.2), 148, 0.58, 112)
        + someone(MAN_WHEELCHAIR.turned(-0.4), 196, 0.58, 112)
        + rect(17, 96, 206, 44, WOOD, r=6)
        + name_plate("NHS", 68, 102, 76, h=32, tall=19)
        + rect(126, 100, 92, 36, WHITE, r=3)
        + houses(129, 103, 3, 0.4)
        + arrow(60, 136, 60, 160, GREEN, 22)
        + path("M88 206C108 228 112 196 138 206", stroke=DARK_GREY, width=5)
        + place(telephone(), 10, 168, 0.68)
        + place(
            at_home(
                acting(
                    NURSE_LARGE,
                    62,
                    1.1,
                    right((106, 104), (88, 58), "hold"),
                    holding=place(mobile(), 70, 26, 0.5, turn=8),
                    base=230,
                )
                + someone(OLDER_EAST_ASIAN_MAN, 170, 1.1, 230)
            ),
            134,
            142,
            0.386,
        )
    ),
    "best-staff-come": path("M30 8H210Q232 8 232 30V126Q232 148 210 148H30Q8 148 8 126V30Q8 8 30 8Z", WHITE)
    + circle(74, 155, 4, WHITE)
    + circle(166, 155, 4, WHITE)
    + place(hospital(), 134, 54, 0.82)
    + stars(178, 34, 3, 3, 15)
    + "".join(_rosette(x, 26) + place(walking(p), x - 18, 52, 0.36) for x, p in ((38, NURSE_BLACK), (84, DOCTOR_EAST_ASIAN)))
    + arrow(108, 100, 136, 100, GREEN, 18)
    + someone(LEADER_WHEELCHAIR.turned(0.4), 74, 0.58)
    + someone(COUNCILLOR.turned(-0.4), 166, 0.58)
    + name_plate("NHS", 74, 206, 66, h=26, tall=16)
    + name_plate("Council", 166, 206, 80, _COUNCIL, INK, h=26, tall=15),
    "board-and-left-out-groups": (
        rect(8, 8, 74, 224, PALE_RED, r=8)
        + rect(104, 8, 128, 224, PALE_GREEN, r=8)
        + place(clinic(), 10, 16, 0.7)
        + cross(45, 58, 17)
        + someone(WOMAN_WHEELCHAIR.feels("sad"), 44, 0.6, 156)
        + someone(MAN_BLIND.feels("sad"), 45, 0.6, 231)
        + rect(128, 14, 80, 42, WHITE, r=5)
        + digits("10", 136, 22, 26, BLUE, 6)
        + path("M182 24H200M182 35H200M182 46H200", width=5)
        + someone(LEADER_EAST_ASIAN, 138, 0.6, 136)
        + someone(WOMAN_WHEELCHAIR, 198, 0.6, 136)
        + rect(110, 122, 116, 34, WOOD, r=6)
        + name_plate("Board", 168, 125, 84, WHITE, BLUE, h=28, tall=18)
        + acting(MAN_BLIND.turned(0.4), 138, 0.58, right((92, 112), (106, 104), "hold"), base=231)
        + acting(COUNCILLOR.turned(-0.4), 198, 0.58, left((8, 112), (-4, 104), "hold"), base=231)
        + arrow(78, 128, 112, 128, GREEN, 22)
    ),
}
