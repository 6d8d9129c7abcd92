"""Money: getting it, keeping it, paying with it. Work, and learning for work."""

from easyread.drawing.belongings import bricks, flip_chart, graduation_cap
from easyread.drawing.figures import bust, left, right
from easyread.drawing.ink import (
    BLUE,
    BROWN,
    CREAM,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    NAVY,
    ORANGE,
    PALE_GREEN,
    RED,
    SKY,
    WHITE,
    WOOD,
    YELLOW,
    circle,
    path,
    place,
    rect,
    thick,
)
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    CARER_BLACK,
    CARER_EAST_ASIAN,
    CARER_MAN,
    CARER_OLDER,
    LEADER_ASIAN,
    LEADER_BLIND,
    LEADER_WHEELCHAIR,
    MAN_DOWNS,
    MAN_DOWNS_ASIAN,
    MAN_LARGE,
    MAN_WHEELCHAIR,
    MANAGER_EAST_ASIAN,
    NURSE_BLACK,
    WOMAN_DOWNS,
    WOMAN_EAST_ASIAN,
    WOMAN_HIJAB,
    YOUNG_WOMAN,
)
from easyread.drawing.places import bank, house, town_hall
from easyread.drawing.scenes import acting, someone
from easyread.drawing.signs import arrow, calendar, digits, minus, question
from easyread.drawing.things import bank_card, banknote, bars, bill, bus, coin, key, paper

_CAP = (
    path("M0 20L50 0L100 20L50 40Z", INK)
    + path("M22 30V58C36 70 64 70 78 58V30", INK)
    + thick("M92 24V60", ORANGE, 4)
    + circle(92, 64, 6, ORANGE)
)
"""The cap of somebody who has learned something, 100 wide and 70 high."""

PICTURES = {
    "benefits": place(
        path("M0 90V30H18V90ZM18 48H100V90H18Z", "#e8d3ac")
        + path("M0 30L9 10L18 30Z", DARK_GREY)
        + circle(9, 40, 6, WHITE)
        + "".join(rect(x, 58, 9, 14, SKY) for x in (28, 46, 64, 82)),
        8,
        12,
        1.0,
    )
    + arrow(116, 66, 148, 98, GREEN, 16)
    + acting(MAN_WHEELCHAIR, 70, 0.98, right((92, 108), (100, 92), "hold"))
    + place(rect(0, 0, 76, 96, WHITE, r=3) + path("M10 18H56M10 34H64M10 50H48", width=4) + path("M0 0", width=1), 138, 106, 1.0)
    + place(banknote("20"), 126, 186, 0.86),
    "bank": place(bank(), 12, 22, 1.94),
    "bank-card": place(bank_card(), 24, 40, 1.1, turn=-8)
    + rect(134, 96, 78, 122, DARK_GREY, r=8)
    + rect(144, 106, 58, 30, "#dcefd5", r=2)
    + letters("£9", 173, 112, 17, INK, 3)
    + "".join(circle(156 + i % 3 * 17, 154 + i // 3 * 17, 6, WHITE) for i in range(9))
    + path("M70 124C90 140 108 146 126 146", stroke=BLUE, width=5, dash="2 10"),
    "cash-machine": rect(36, 10, 168, 222, NAVY, r=6)
    + rect(62, 30, 84, 60, "#cfe6ff", r=3)
    + letters("£", 104, 42, 36, BLUE, 6)
    + rect(160, 40, 28, 8, INK, r=2)
    + "".join(rect(64 + i % 3 * 26, 104 + i // 3 * 20, 20, 14, GREY, r=2) for i in range(9))
    + rect(62, 176, 118, 12, INK, r=3)
    + place(banknote("20"), 78, 182, 0.94),
    "bills": bill(22, 34, 1.2)
    + bill(118, 84, 1.2)
    + place(path("M0 0C16 18 24 28 18 40C12 50 -12 50 -18 40C-24 28 -16 18 0 0Z", "#8ecae6"), 160, 18, 0.96)
    + path("M206 16L190 46H204L196 70L220 38H206L214 16Z", YELLOW),
    "debt": acting(YOUNG_WOMAN.feels("sad"), 70, 1.06, left((4, 104), (22, 54), "open"))
    + bill(136, 30, 0.9)
    + bill(150, 60, 0.9)
    + bill(164, 90, 0.9)
    + minus(196, 206, 20, RED),
    "rent": (
        "".join(place(calendar(), x, 8, 0.9) + place(banknote("20"), x - 2, 68, 0.65) for x in (20, 93, 166))
        + place(house(), 89, 108, 0.86)
        + acting(MAN_LARGE.turned(0.5), 53, 0.82, right((92, 116), (98, 104), "hold"), holding=place(banknote("20"), 62, 84, 0.7))
        + acting(LEADER_ASIAN.turned(-0.5), 192, 0.82, left((6, 108), (4, 70), "hold"), holding=key(-12, 52, 0.8))
    ),
    "wages": place(calendar(), 84, 8, 1.25)
    + place(banknote("10"), 84, 100, 0.8)
    + place(banknote("20"), 84, 124, 0.8)
    + acting(MANAGER_EAST_ASIAN.turned(0.5), 50, 1.0, right((92, 114), (84, 64), "hold"))
    + acting(MAN_DOWNS.wears("tee", "#e08e2b").turned(-0.5), 190, 1.0, left((6, 114), (12, 72), "open"))
    + path("M166 139C164 106 212 106 210 139L219 144H160Z", YELLOW),
    "budget": place(paper(0, w=110, h=150), 16, 40, 1.1)
    + letters("£", 46, 56, 24, GREEN, 4)
    + path("M66 68H120", width=5)
    + path("M32 100H120", width=3)
    + coin(48, 126, 12)
    + coin(48, 160, 12)
    + path("M70 126H120M70 160H120", width=4)
    + rect(152, 84, 74, 120, GREY, r=6)
    + rect(160, 94, 58, 26, "#dcefd5", r=2)
    + digits("20", 188, 100, 14, INK, 3)
    + "".join(rect(162 + i % 3 * 19, 130 + i // 3 * 18, 13, 11, WHITE, r=2) for i in range(12)),
    "savings": place(
        place(
            path("M20 30C-10 30 -10 110 20 118H90C120 110 120 30 90 30Z", "#cfe6ff") + rect(14, 10, 82, 20, GREY, r=4),
            66,
            40,
            1.5,
        )
        + "".join((coin(x, y, 18) for x, y in ((118, 196), (158, 198), (138, 168), (176, 170), (104, 166)))),
        -3.5,
        0,
        1,
    ),
    "direct-payment": place(town_hall(), 8, 26, 0.76)
    + place(banknote("20"), 112, 22, 0.9)
    + place(banknote("10"), 130, 58, 0.9)
    + arrow(108, 100, 82, 128, GREEN, 18)
    + acting(MAN_WHEELCHAIR.turned(0.5), 58, 0.84, right((92, 110), (110, 96), "hold"))
    + place(bank_card(GREEN), 96, 178, 0.5)
    + arrow(144, 196, 168, 196, GREEN, 14)
    + someone(CARER_EAST_ASIAN.turned(-0.5), 198, 0.84),
    "personal-budget": (
        path("M120 128L52 70M120 128V60M120 128L188 70", stroke=GREEN, width=7)
        + circle(48, 64, 38, PALE_GREEN)
        + circle(120, 48, 38, PALE_GREEN)
        + circle(192, 64, 38, PALE_GREEN)
        + place(bus(), 16, 42, 0.42)
        + place(bust(CARER_BLACK), 98, 22, 0.44)
        + place(house(), 164, 34, 0.78)
        + acting(
            WOMAN_DOWNS.feels("smile"),
            120,
            1.06,
            left((-2, 108), (22, 92), "hold"),
            right((102, 108), (78, 92), "hold"),
            holding=place(banknote("20"), 16, 70, 0.78),
        )
    ),
    "interview": place(
        place(rect(0, 0, 224, 14, WOOD, r=4), 8, 176)
        + path("M30 190V232M210 190V232", width=7)
        + someone(MANAGER_EAST_ASIAN.turned(0.4), 52, 0.86, 178)
        + acting(LEADER_WHEELCHAIR.turned(0.4), 118, 0.86, left((10, 104), (24, 100), "hold"), base=178)
        + someone(WOMAN_DOWNS.wears("shirt", "#3d7ea6").turned(-0.6), 192, 0.98)
        + question(196, 24, 44),
        0.6,
        -0.4,
        0.991,
    ),
    "job": (
        place(
            place(bricks(5, 4), 126, 162)
            + acting(
                MAN_DOWNS_ASIAN.wears("tee", "#e08e2b"),
                76,
                1.2,
                left((4, 116), (2, 82), "thumb"),
                right((96, 112), (124, 76), "hold"),
                holding=path("M38 84V124M62 84V124", stroke=YELLOW, width=8) + place(bricks(1, 1), 116, 58, 1.2),
            )
            + path("M46 116C46 80 106 80 106 116Z", YELLOW)
            + path("M38 117H114", width=9)
            + place(banknote("20"), 138, 42, 0.96, turn=-8),
            3.6,
            -1.3,
            0.982,
        )
    ),
    "college": rect(20, 60, 200, 110, "#cfd9e2")
    + "".join(rect(x, y, 22, 20, SKY) for x in (34, 68, 150, 184) for y in (76, 112))
    + rect(104, 104, 32, 66, "#2f6f9f")
    + path("M12 60H228L214 40H26Z", DARK_GREY)
    + place(rect(0, 0, 72, 24, WHITE, r=3), 84, 66)
    + letters("College", 120, 70, 12, INK, 2.4)
    + someone(YOUNG_WOMAN, 54, 0.62)
    + someone(MAN_DOWNS, 120, 0.62)
    + someone(WOMAN_HIJAB, 186, 0.62),
    "university": place(
        acting(
            LEADER_BLIND.wears("jacket", "#22304a"),
            66,
            1.1,
            right((92, 108), (86, 78), "hold"),
            holding=place(rect(-10, -30, 18, 60, WHITE, r=6) + path("M-10 0H8", stroke=RED, width=5), 92, 66, 1, turn=24),
        ),
        0,
        0,
    )
    + graduation_cap(66, 99, 1.0)
    + someone(WOMAN_EAST_ASIAN.wears("jacket", "#22304a"), 178, 1.02)
    + graduation_cap(178, 107, 0.92)
    + rect(60, 38, 128, 44, CREAM)
    + path("M52 40L124 10L196 40Z", "#d9a36a")
    + path("M78 42V86M100 42V86M148 42V86M170 42V86", width=7)
    + rect(114, 54, 20, 34, BROWN),
    "training": (
        place(flip_chart(bars(30, 90, (20, 40, 60), BLUE)), 66, 8, 1.0)
        + place(_CAP, 8, 22, 0.6)
        + acting(CARER_MAN.feels("talk").turned(-0.4), 184, 0.92, left((2, 96), (-10, 24), "point"))
        + someone(CARER_OLDER.turned(0.4), 42, 0.72)
        + someone(NURSE_BLACK.turned(0.4), 102, 0.72)
    ),
}
