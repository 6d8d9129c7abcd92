"""Scenes that say who does what and what it is for: who speaks up, who makes a plan, who helps without being paid."""

from easyread.drawing.belongings import browser_window, flip_chart, graduation_cap, leading, spanner, stars
from easyread.drawing.figures import left, right, standing, walking, with_frame
from easyread.drawing.health import apple, brain, medicine, virus
from easyread.drawing.ink import (
    BLUE,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_GREY,
    PALE_RED,
    PURPLE,
    RED,
    WHITE,
    WOOD,
    circle,
    path,
    place,
    rect,
    thick,
)
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    CARER,
    CARER_EAST_ASIAN,
    CARER_OLDER,
    DOCTOR_EAST_ASIAN,
    LEADER_EAST_ASIAN,
    LEADER_WHEELCHAIR,
    MAN_GLASSES,
    MAN_TURBAN,
    MANAGER_OLDER,
    NURSE_EAST_ASIAN,
    NURSE_OLDER,
    NURSE_WHEELCHAIR,
    OLDER_BLACK_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    WOMAN_AFRO,
    WOMAN_DOWNS,
    WOMAN_HIJAB,
    WOMAN_LARGE,
    YOUNG_MAN,
)
from easyread.drawing.places import clinic, hospital, house
from easyread.drawing.scenes import acting, someone
from easyread.drawing.signs import arrow, clock, cross, heart, question, stopwatch, struck, thought, tick
from easyread.drawing.things import (
    coin,
    coins,
    gear,
    monitor,
    wheelchair_sign,
)

PICTURES = {
    "use-well-and-lead": rect(9, 9, 222, 106, PALE_GREEN, r=8)
    + rect(9, 125, 222, 106, PALE_BLUE, r=8)
    + coins(78, 110, 5)
    + medicine(122, 62, 0.62)
    + tick(120, 34, 18)
    + acting(NURSE_EAST_ASIAN.turned(0.5), 46, 0.72, right((94, 112), (108, 92), "hold"), base=114)
    + acting(CARER.turned(-0.5), 194, 0.72, left((6, 112), (-8, 92), "hold"), base=114)
    + place(flip_chart(leading()), 76, 132, 0.62)
    + acting(MANAGER_OLDER.feels("talk").turned(0.4), 44, 0.64, right((96, 104), (110, 74), "point"), base=230)
    + path("M218 180V134", width=5)
    + path("M218 136H184L192 146L184 156H218Z", ORANGE)
    + acting(NURSE_EAST_ASIAN.turned(-0.4), 172, 0.64, right((104, 108), (118, 82), "hold"), base=230)
    + graduation_cap(171, 160, 0.42),
    "mental-health-support": thought(72, 58, 62, 48, (76, 112, 8), (72, 126, 5))
    + brain(72, 58, 0.92)
    + someone(YOUNG_MAN.feels("sad").turned(0.5), 70, 0.9)
    + acting(CARER_OLDER.turned(-0.5), 176, 0.98, left((2, 112), (-22, 88), "hold"))
    + heart(176, 74, 1.9),
    "plan-not-read": path("M12 42L30 10H112L94 42Z", "#b5e2a8")
    + letters("Plan", 62, 17, 18, BLUE, 5)
    + "".join(rect(12 if i % 2 else 16, 42 + i * 17.2, 84, 17.2, "#b5e2a8" if i < 2 else PALE_GREY) for i in range(11))
    + path("M108 12H118V74H108M108 82H118V230H108", width=5)
    + acting(
        MAN_GLASSES.feels("calm").turned(-0.3),
        168,
        0.74,
        left((8, 116), (20, 110), "hold"),
        right((92, 116), (80, 110), "hold"),
        holding=rect(18, 74, 64, 50, "#b5e2a8", r=2) + path("M30 88H70M30 100H60", width=5),
        base=108,
    )
    + tick(212, 32, 20)
    + cross(176, 168, 46),
    "bigger-words": "".join(rect(x, 8, 92, 148, DARK_GREY, r=12, width=4) + rect(x + 8, 22, 76, 116, WHITE) for x in (12, 136))
    + letters("A", 32, 46, 14, INK, 3)
    + arrow(40, 50, 56, 50, GREEN, 9)
    + letters("A", 76, 28, 34, INK, 8)
    + place(house(), 26, 72, 0.56)
    + path("M74 88H90M28 128H82", width=9)
    + place(house(), 152, 28, 0.48)
    + struck(170, 48, 18)
    + path("M150 84H206M150 100H206M150 116H190", width=5)
    + path("M198 34V60M192 54L198 62L204 54", stroke="none")
    + acting(
        WOMAN_AFRO,
        120,
        0.78,
        left((-8, 108), (-26, 58), "point"),
        right((108, 108), (126, 58), "point"),
    ),
    "bold-words": rect(8, 8, 224, 128, WHITE, r=5)
    + letters("We work on", 92, 20, 18, DARK_GREY, 2)
    + letters("prevention", 112, 54, 27, INK, 7.6)
    + letters("for you", 70, 104, 18, DARK_GREY, 2)
    + someone(MAN_GLASSES.feels("calm"), 44, 0.68)
    + question(92, 164, 40, RED)
    + letters("a", 136, 168, 44, DARK_GREY, 2.4)
    + arrow(156, 200, 184, 200, GREEN, 18)
    + letters("a", 210, 168, 44, INK, 11),
    "large-print": rect(8, 62, 74, 108, WHITE, r=4)
    + letters("Aa", 45, 74, 15, INK, 3)
    + path("M18 104H72M18 114H64M18 124H72M18 134H60M18 144H72M18 154H54", width=2.6)
    + arrow(86, 116, 118, 116, BLUE, 22)
    + rect(120, 8, 112, 224, WHITE, r=4)
    + letters("Aa", 176, 30, 58, INK, 13)
    + path("M136 130H216M136 166H204M136 200H216", width=14),
    "better-computers": rect(8, 8, 224, 106, PALE_RED, r=8)
    + rect(8, 126, 224, 106, PALE_GREEN, r=8)
    + place(monitor(question(65, 18, 50, RED)), 80, 16, 0.62)
    + someone(WOMAN_HIJAB.feels("sad").turned(0.5), 42, 0.66, 113)
    + someone(NURSE_WHEELCHAIR.feels("sad").turned(-0.5), 190, 0.66, 113)
    + cross(120, 98, 14)
    + place(monitor(heart(36, 44, 1.2) + path("M62 34H112M62 50H112M62 66H92", width=6)), 78, 132, 0.66)
    + someone(WOMAN_HIJAB.turned(0.5), 42, 0.66, 231)
    + acting(NURSE_WHEELCHAIR.turned(-0.5), 190, 0.66, left((0, 100), (-24, 64), "point"), base=231)
    + stars(120, 218, 3, 3, 10)
    + arrow(208, 84, 208, 140, GREEN, 18),
    "rating": rect(8, 8, 224, 106, PALE_RED, r=8)
    + rect(8, 126, 224, 106, PALE_GREEN, r=8)
    + place(hospital(), 18, 18, 0.84)
    + place(hospital(), 18, 136, 0.84)
    + stars(168, 42, 2, 5, 11.5)
    + stars(168, 206, 4, 5, 11.5)
    + arrow(168, 66, 168, 176, GREEN, 28),
    "poor-fifth": place(
        "".join(place(house("#eef1f3", "#a9b0b6", DARK_GREY), 66 + i * 42, 20, 0.52) for i in range(4))
        + place(house(), 18, 14, 0.6)
        + circle(39, 39, 31, stroke=RED, width=6)
        + path("M18 62L11 90M62 60L229 90", stroke=RED, width=5)
        + rect(10, 90, 220, 140, PALE_RED, r=8, stroke=RED, width=6)
        + coin(32, 114, 15)
        + apple(72, 114, 0.62)
        + place(house("#d8d4c8", "#7a6a60", DARK_GREY), 96, 96, 0.44)
        + "".join(cross(x, 130, 9) for x in (40, 82, 124))
        + someone(WOMAN_LARGE.feels("sad").turned(0.4), 48, 0.66, 227)
        + arrow(130, 180, 86, 180, GREEN, 22)
        + someone(LEADER_WHEELCHAIR.feels("calm").turned(-0.5), 198, 0.56, 192)
        + acting(LEADER_EAST_ASIAN.feels("calm").turned(-0.5), 156, 0.56, base=192)
        + rect(134, 188, 92, 38, WOOD, r=5)
        + letters("Board", 180, 197, 18, INK, 4),
        2.4,
        2.4,
        0.98,
    ),
    "better-sooner": rect(8, 8, 224, 106, PALE_RED, r=8)
    + rect(8, 126, 224, 106, PALE_GREEN, r=8)
    + place(with_frame(OLDER_MAN.feels("sad")), 24, 12, 0.39)
    + clock(122, 60, 38)
    + stars(192, 32, 1, 3, 11)
    + arrow(192, 58, 192, 134, GREEN, 22)
    + place(walking(NURSE_OLDER, right((88, 112), (108, 118), "hold")), 14, 130, 0.39)
    + place(with_frame(OLDER_MAN), 58, 130, 0.39)
    + place(standing(CARER_EAST_ASIAN.turned(-0.6), left((8, 116), (-10, 120), "hold")), 112, 130, 0.39)
    + path("M18 228H156", width=3)
    + stars(192, 152, 3, 3, 11)
    + stopwatch(192, 202, 22),
    "covid-recovery": rect(8, 8, 224, 106, PALE_RED, r=10)
    + rect(8, 126, 224, 106, PALE_GREEN, r=10)
    + virus(44, 44, 16)
    + letters("Covid", 46, 84, 16, INK, 3.4)
    + place(hospital(), 166, 14, 0.54)
    + "".join(
        someone(p.feels("sad" if i == 2 else "calm").turned(0.6), 94 + i * 23, 0.4, 113)
        for i, p in enumerate((YOUNG_MAN, OLDER_WOMAN, MAN_TURBAN, WOMAN_DOWNS, OLDER_BLACK_MAN))
    )
    + place(hospital(), 102, 140, 0.84)
    + someone(WOMAN_DOWNS.turned(0.6), 44, 0.54, 231)
    + someone(OLDER_BLACK_MAN.turned(0.6), 86, 0.54, 231)
    + arrow(208, 84, 208, 146, GREEN, 20)
    + tick(210, 194, 14),
    "computer-check": place(
        monitor(
            circle(38, 34, 13, WHITE)
            + circle(42, 34, 6, INK)
            + circle(78, 34, 13, WHITE)
            + circle(82, 34, 6, INK)
            + path("M42 60C50 68 66 68 74 60", width=5)
        ),
        8,
        60,
        0.8,
    )
    + "".join(
        place(browser_window(52, 70, PURPLE, 12), x, y)
        + path(f"M{x + 9} {y + 24}h34M{x + 9} {y + 34}h24", width=4)
        + tick(x + 34, y + 53, 11)
        for x in (122, 180)
        for y in (8, 85, 162)
        if (x, y) != (122, 85)
    )
    + place(browser_window(52, 70, PURPLE, 12), 122, 85)
    + wheelchair_sign(142, 122, 0.26, BLUE)
    + cross(160, 136, 13)
    + thick("M60 148V206H92L114 172", GREY, 10)
    + circle(148, 124, 36, stroke=INK, width=12)
    + circle(148, 124, 36, stroke=BLUE, width=7)
    + path("M122 150L106 172", width=11),
    "systems-work": place(
        gear(52, 72, 36, "#8ecae6")
        + gear(188, 72, 36, "#b5e2a8")
        + gear(120, 62, 30, "#f7b7a3")
        + "".join(circle(x, y, r, WHITE) for x, y, r in ((52, 72, 27), (188, 72, 27), (120, 62, 22)))
        + place(hospital(), 31, 51, 0.38)
        + place(clinic(), 167, 55, 0.42)
        + place(house(), 105, 44, 0.42)
        + spanner(112, 108, 1, -20)
        + acting(DOCTOR_EAST_ASIAN.turned(0.4), 62, 0.92, right((104, 96), (108, 54), "hold"))
        + acting(NURSE_OLDER.turned(-0.4), 178, 0.92, left((0, 96), (-8, 50), "thumb"))
        + tick(216, 126, 16),
        6.5,
        1.8,
        0.946,
    ),
}
