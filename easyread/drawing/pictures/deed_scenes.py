"""Scenes of deeds: each shows who does what, with what, and what comes of it, as one statement says it."""

from easyread.drawing.belongings import browser_window, megaphone, new_burst, open_eye, stars
from easyread.drawing.figures import embrace, in_bed, left, pointing, right, standing
from easyread.drawing.health import medicine
from easyread.drawing.ink import (
    BLUE,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    PALE_GREEN,
    PALE_GREY,
    PALE_RED,
    PURPLE,
    RED,
    TEAL,
    WHITE,
    WOOD,
    YELLOW,
    Shape,
    circle,
    ellipse,
    path,
    place,
    rect,
)
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    CARER,
    CARER_EAST_ASIAN,
    COUNCILLOR,
    COUNCILLOR_WOMAN,
    DENTIST,
    DOCTOR_WHEELCHAIR,
    GIRL_EAST_ASIAN,
    LEADER_EAST_ASIAN,
    MAN_BEARD,
    MAN_BLIND,
    MAN_DOWNS,
    MAN_DOWNS_ASIAN,
    MANAGER_EAST_ASIAN,
    MANAGER_OLDER,
    NURSE,
    NURSE_EAST_ASIAN,
    NURSE_LARGE,
    NURSE_MAN,
    NURSE_SIKH,
    OLDER_BLACK_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    VOLUNTEER_DOWNS,
    VOLUNTEER_OLDER,
    WOMAN_AFRO,
    WOMAN_CURLY,
    WOMAN_DOWNS,
    WOMAN_EAST_ASIAN,
    WOMAN_HIJAB,
    WOMAN_WHEELCHAIR,
)
from easyread.drawing.places import clinic, hospital, house, houses, voluntary_centre
from easyread.drawing.scenes import acting, someone
from easyread.drawing.signs import arrow, cross, digits, heart, speech, struck, thought, tick
from easyread.drawing.things import braille, gear, headphones, magnifier, open_book, shield, small_person, wheelchair_sign


def _spanner(x: float, y: float, scale: float = 1, turn: float = 0) -> Shape:
    """A spanner whose jaws are around (x, y), 70 long."""
    d = "M-5 14V62A6 6 0 0 0 7 62V14A16 16 0 0 0 12 -14V2L1 8L-10 2V-14A16 16 0 0 0 -5 14Z"
    return place(path(d, GREY), x, y, scale, turn=turn)


def _name(text: str, x: float, y: float, w: float, colour: str = BLUE, ink: str = WHITE, h: float = 26) -> Shape:
    """A sign with a name, its middle on top at (x, y)."""
    return rect(x - w / 2, y, w, h, colour, r=3) + letters(text, x, y + (h - 14) / 2, 14, ink, 3.2)


def _crowd(x: float, y: float, columns: int, rows: int, gap: float = 22, down: float = 26) -> Shape:
    """Many small people in rows."""
    return "".join(small_person(x + i * gap, y + row * down) for row in range(rows) for i in range(columns))


def _warning(x: float, y: float) -> Shape:
    """The sign of a problem, its top at (x, y), 34 wide."""
    return path(f"M{x} {y}l17 30h-34Z", YELLOW) + path(f"M{x} {y + 11}v9M{x} {y + 25}v0.4", width=4)


PICTURES = {
    "systems-keep-improving": path("M8 150V126H82V104H158V82H232V150Z", PALE_GREEN)
    + "".join(
        place(hospital(), x, y, 0.52) + stars(x + 29, y - 13, full, full, 11)
        for x, y, full in ((16, 74, 1), (91, 52, 2), (166, 32, 3))
    )
    + arrow(14, 42, 80, 16, GREEN, 18)
    + gear(94, 178, 22, "#8ecae6")
    + gear(58, 206, 16, "#b5e2a8")
    + _spanner(98, 196, 0.6, 24)
    + someone(NURSE_EAST_ASIAN, 40, 0.6)
    + place(in_bed(OLDER_MAN), 122, 166, 0.5)
    + heart(206, 170, 0.9),
    "who-promised": place(browser_window(104, 118, "#3b4a5a"), 8, 8)
    + letters("www", 82, 14, 10, WHITE, 2.6)
    + _name("NHS", 48, 52, 58)
    + tick(94, 65, 13)
    + rect(128, 8, 104, 118, WHITE, r=4)
    + rect(128, 8, 104, 24, "#8a2f4f", r=4)
    + letters("Easy Read", 180, 13, 12, WHITE, 2.6)
    + "".join(
        _name(text, 170, y, 72, colour, ink, 24) + tick(219, y + 12, 10)
        for text, y, colour, ink in (("NHS", 38, BLUE, WHITE), ("Council", 67, "#f3c9a5", INK), ("Charity", 96, YELLOW, INK))
    )
    + "".join(
        acting(p, x, scale, right((98, 104), (94, 56), "open"), base=base)
        for p, x, scale, base in (
            (NURSE, 32, 0.6, 231),
            (MANAGER_OLDER, 84, 0.6, 231),
            (NURSE_MAN, 146, 0.52, 200),
            (COUNCILLOR_WOMAN, 200, 0.52, 200),
            (VOLUNTEER_OLDER, 172, 0.52, 231),
        )
    ),
    "care-fits-each-person": "".join(
        place(house(*look), x - 38, 6, 1.05)
        for x, look in ((46, ()), (120, ("#eef3f7", "#b5463a", "#7b4b94")), (194, ("#fde8d8", "#5b6770", "#2e7d4f")))
    )
    + "".join(arrow(x, 182, x, 132, GREEN, 13) for x in (72, 146, 220))
    + someone(OLDER_WOMAN, 38, 0.5, 134)
    + someone(WOMAN_WHEELCHAIR, 112, 0.5, 134)
    + someone(MAN_BEARD, 184, 0.5, 134)
    + "".join(circle(x, 112, 18, WHITE) for x in (72, 146, 218))
    + medicine(65, 98, 0.5)
    + wheelchair_sign(144, 112, 0.26, BLUE)
    + letters("A", 218, 101, 22, INK, 5)
    + acting(NURSE_SIKH, 40, 0.72, right((94, 110), (108, 96), "hold"), base=232)
    + acting(CARER, 120, 0.72, left((4, 112), (-2, 96), "hold"), right((96, 112), (102, 96), "hold"), base=232)
    + acting(DOCTOR_WHEELCHAIR, 198, 0.72, left((6, 110), (-4, 96), "hold"), base=232),
    "alliance-builds-links": rect(8, 8, 224, 120, "#dcefd5", r=8, stroke="#4f7a3f")
    + path("M52 84L120 46L188 84Z", stroke=BLUE, width=10)
    + place(hospital(), 14, 48, 0.7)
    + houses(93, 12, 1, 0.76)
    + place(voluntary_centre(), 158, 56, 0.72)
    + tick(84, 66, 12)
    + tick(156, 66, 12)
    + tick(121, 88, 12)
    + acting(NURSE_SIKH, 42, 0.84, right((94, 110), (102, 96), "hold"))
    + acting(WOMAN_HIJAB, 120, 0.84, left((4, 112), (2, 96), "hold"), right((96, 112), (98, 96), "hold"))
    + acting(VOLUNTEER_DOWNS, 198, 0.84, left((6, 110), (-2, 96), "hold")),
    "small-area-team": rect(8, 8, 126, 224, PALE_RED, r=8)
    + rect(142, 8, 90, 224, PALE_GREEN, r=8)
    + "".join(houses(14, y, 4, 0.38) for y in (12, 42))
    + _crowd(22, 82, 6, 3, 20, 20)
    + houses(149, 20, 2, 0.52)
    + _crowd(172, 88, 2, 1, 38)
    + someone(DENTIST.feels("sad"), 44, 0.58, 231)
    + someone(CARER_EAST_ASIAN.feels("sad"), 96, 0.58, 231)
    + _warning(71, 144)
    + cross(104, 152, 14)
    + someone(DENTIST, 166, 0.48, 231)
    + someone(CARER_EAST_ASIAN, 209, 0.48, 231)
    + _warning(172, 144)
    + tick(205, 152, 14)
    + arrow(122, 126, 158, 126, GREEN, 20),
    "plan-against-violence": rect(70, 8, 100, 72, BLUE, r=5)
    + letters("Plan", 120, 19, 26, WHITE, 6)
    + path("M86 58H154M86 69H134", stroke=WHITE, width=5)
    + arrow(120, 85, 120, 112, GREEN, 20)
    + acting(MAN_BEARD.feels("angry").turned(0.7), 48, 0.94, right((94, 116), (104, 66), "hold"))
    + path("M88 158l-8 -14M100 152v-18", stroke=RED, width=5)
    + someone(WOMAN_AFRO.feels("calm").turned(-0.4), 188, 0.98, 208)
    + someone(GIRL_EAST_ASIAN.feels("calm").turned(-0.4), 204, 0.76)
    + place(shield("#cfe3f2"), 100, 132, 0.86)
    + tick(139, 176, 20),
    "board-and-left-out-groups": rect(8, 8, 82, 224, PALE_RED, r=8)
    + rect(112, 8, 120, 224, PALE_GREEN, r=8)
    + place(clinic(), 12, 16, 0.74)
    + cross(49, 60, 17)
    + someone(WOMAN_WHEELCHAIR.feels("sad"), 47, 0.58, 156)
    + someone(MAN_BLIND.feels("sad"), 49, 0.58, 231)
    + rect(120, 14, 104, 74, WHITE, r=5)
    + digits("10", 128, 24, 32, BLUE, 8)
    + "".join(path(f"M{x} {y}h12", width=5) for x in (180, 204) for y in (26, 38, 50, 62, 74))
    + acting(LEADER_EAST_ASIAN.feels("talk"), 144, 0.56, left((4, 94), (-2, 34), "point"), base=176)
    + someone(COUNCILLOR, 200, 0.56, 176)
    + ellipse(172, 178, 58, 17, WOOD)
    + someone(WOMAN_WHEELCHAIR, 144, 0.52, 231)
    + someone(MAN_BLIND, 200, 0.52, 231)
    + arrow(84, 140, 120, 140, GREEN, 22),
    "helped-to-stay-alive": rect(8, 8, 94, 224, PALE_GREY, r=8)
    + rect(110, 8, 122, 224, PALE_GREEN, r=8)
    + thought(55, 56, 43, 36, (52, 102, 7), (50, 118, 4))
    + heart(55, 56, 1.2, GREY)
    + path("M18 56H92", stroke=DARK_GREY, width=5)
    + someone(MAN_BEARD.feels("sad"), 55, 0.78, 231)
    + heart(171, 60, 2.3)
    + path("M138 58H154L162 42L174 78L184 58H204", stroke=WHITE, width=6)
    + place(embrace(MAN_BEARD.feels("calm"), NURSE_LARGE), 117, 147, 0.68)
    + arrow(90, 130, 128, 130, GREEN, 22),
    "longer-plan": rect(12, 16, 66, 90, BLUE, r=4)
    + letters("Plan", 45, 28, 20, WHITE, 4.8)
    + path("M24 68H66M24 84H56", stroke=WHITE, width=5)
    + open_eye(44, 130, 0.8)
    + tick(70, 144, 13)
    + path("M168 16L230 9V99L168 106Z", PALE_GREY)
    + path("".join(f"M{x} {18 - (x - 150) / 9:.1f}v88" for x in range(174, 228, 7)), width=1.8)
    + rect(106, 16, 66, 90, BLUE, r=4)
    + letters("Plan", 139, 28, 20, WHITE, 4.8)
    + path("M118 68H160M118 84H150", stroke=WHITE, width=5)
    + open_eye(172, 136, 0.9)
    + struck(172, 136, 27)
    + acting(WOMAN_EAST_ASIAN.feels("talk"), 108, 0.66, left((2, 104), (-20, 64), "open"), right((98, 104), (120, 76), "open")),
    "new-pages-not-checked": place(browser_window(150, 106, BLUE, 26), 8, 8)
    + letters("Easy Read", 104, 15, 12, WHITE, 2.6)
    + place(house(), 20, 44, 0.6)
    + path("M76 54H146M76 70H134M76 86H146", width=5)
    + new_burst(192, 48, 36)
    + someone(WOMAN_DOWNS.feels("calm"), 56, 0.82)
    + someone(MAN_DOWNS_ASIAN.feels("calm"), 184, 0.82)
    + magnifier(116, 156, 28)
    + path("M104 156l9 10 16 -20", stroke=GREEN, width=7)
    + struck(122, 164, 36),
    "healthwatch": place(hospital(), 146, 8, 0.8)
    + someone(OLDER_BLACK_MAN.turned(0.4), 40, 0.66, 168)
    + someone(MAN_DOWNS.turned(0.4), 98, 0.66, 168)
    + _name("Healthwatch", 73, 54, 130)
    + acting(WOMAN_CURLY.feels("talk").turned(0.7), 60, 0.98, right((90, 114), (102, 86), "hold"))
    + megaphone(96, 178, 0.8)
    + acting(MANAGER_EAST_ASIAN.turned(-0.6).feels("calm"), 198, 0.78, left((-2, 100), (12, 62), "open")),
    "other-ways-on-a-page": place(browser_window(224, 144, TEAL, 30), 8, 8)
    + "".join(rect(x, 52, 62, 86, WHITE, r=6) for x in (18, 89, 160))
    + letters("A", 49, 71, 48, INK, 10)
    + place(braille("110110"), 109, 71)
    + place(headphones(), 164, 68, 0.74)
    + place(pointing("brown"), 118, 124, 1.0),
    "staff-learn-and-grow": path("M8 232V206H82V172H156V138H232V232Z", PALE_GREEN)
    + place(open_book(), 20, 176, 0.46)
    + place(standing(CARER_EAST_ASIAN), 24, 84, 0.46),
    "staff-think-of-people-and-places": thought(120, 66, 112, 58, (70, 132, 10), (62, 150, 6)),
    "board-listens": speech(120, 8, 112, 90, 170, 130),
    "more-healthy-lives": rect(8, 8, 108, 224, PALE_GREY, r=8),
    "page-of-aim-and-priorities": rect(60, 8, 120, 160, WHITE, r=5),
    "pages-we-used": place(browser_window(98, 84, PURPLE), 8, 8),
}
