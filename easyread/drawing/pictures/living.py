"""Money, work, home, getting about and free time."""

from dataclasses import replace

from easyread.drawing.belongings import (
    bricks,
    cake_slice,
    cat,
    flip_chart,
    graduation_cap,
    snowflake,
    teddy,
    tee,
    thermometer,
)
from easyread.drawing.faces import head
from easyread.drawing.figures import Legs, bust, dog, doing, figure, hand, left, on_couch, right, walking, wheelchair
from easyread.drawing.health import bowl, carrot
from easyread.drawing.ink import (
    BLUE,
    BROWN,
    CREAM,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    LEAF,
    NAVY,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PINK,
    PURPLE,
    RED,
    SKY,
    TEAL,
    WHITE,
    WOOD,
    YELLOW,
    circle,
    ellipse,
    path,
    place,
    rect,
    thick,
)
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    BOY,
    BOY_BLACK,
    BOY_GLASSES,
    CARER,
    CARER_BLACK,
    CARER_EAST_ASIAN,
    CARER_MAN,
    CARER_OLDER,
    LEADER_ASIAN,
    LEADER_BLIND,
    LEADER_WHEELCHAIR,
    MAN_BEARD,
    MAN_BLIND,
    MAN_DOWNS,
    MAN_DOWNS_ASIAN,
    MAN_EAST_ASIAN,
    MAN_GLASSES,
    MAN_LARGE,
    MAN_WHEELCHAIR,
    MANAGER_EAST_ASIAN,
    NURSE_BLACK,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_EAST_ASIAN_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    VOLUNTEER_EAST_ASIAN,
    WOMAN_BLIND,
    WOMAN_CURLY,
    WOMAN_DOWNS,
    WOMAN_DOWNS_BLACK,
    WOMAN_EAST_ASIAN,
    WOMAN_HIJAB,
    WOMAN_WHEELCHAIR,
    YOUNG_WOMAN,
)
from easyread.drawing.places import (
    bank,
    care_home,
    ground,
    house,
    shop,
    sofa,
    sun,
    town_hall,
    tree,
)
from easyread.drawing.scenes import acting, at_home, smaller, someone
from easyread.drawing.signs import arrow, calendar, cross, digits, heart, minus, question, speech, star
from easyread.drawing.things import (
    bank_card,
    banknote,
    bars,
    bill,
    bus,
    coin,
    key,
    laptop,
    light_bulb,
    mobile,
    mug,
    open_book,
    paper,
    toilet,
    web_page,
    wheelchair_sign,
)

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
    "shop": place(shop(), 8, 26, 2.8),
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
    "house-own": place(house(), 8, 12, 1.9)
    + acting(WOMAN_EAST_ASIAN, 182, 0.94, left((4, 108), (-6, 74), "hold"), holding=key(-44, 62, 1.1)),
    "supported-living": at_home(
        someone(CARER_EAST_ASIAN, 70, 0.7, 210)
        + acting(MAN_DOWNS, 140, 0.8, left((8, 110), (20, 92), "hold"), holding=path("M-2 96H44", width=6), base=210)
        + rect(40, 196, 164, 34, WOOD)
        + place(bowl(), 126, 160, 0.5)
        + key(178, 132, 0.6)
    ),
    "care-home": place(care_home(), 12, 14, 1.66)
    + someone(OLDER_WOMAN, 58, 0.66)
    + someone(CARER_EAST_ASIAN, 120, 0.66)
    + someone(OLDER_EAST_ASIAN_MAN, 182, 0.66),
    "move-house": place(
        path("M0 70V10C0 4 4 0 10 0H96V70Z", WHITE)
        + path("M96 20H124L146 44V70H96Z", "#8ecae6")
        + path("M102 26H121L136 44H102Z", SKY)
        + place(house(), 30, 8, 0.5)
        + circle(28, 72, 13, INK)
        + circle(28, 72, 5, GREY)
        + circle(118, 72, 13, INK)
        + circle(118, 72, 5, GREY),
        12,
        20,
        1.0,
    )
    + place(
        walking(MAN_DOWNS_ASIAN, right((80, 122), (96, 112), "hold"), left((30, 124), (88, 122), "hold", behind=True)),
        60,
        106,
        0.5,
    )
    + rect(104, 146, 44, 34, WOOD)
    + path("M126 146V160", width=5)
    + arrow(160, 210, 224, 210, BLUE, 16),
    "homeless": rect(8, 196, 224, 36, GREY, r=4)
    + place(on_couch(MAN_BEARD.feels("sad"), blanket="#5b6770"), 8, 106, 0.94)
    + place(house(), 150, 8, 0.9)
    + cross(186, 50, 24),
    "family-carer": (
        place(
            place(
                figure(
                    WOMAN_HIJAB.turned(0.8), right((72, 126), (96, 134), "hold"), left((44, 128), (84, 136), "hold", behind=True)
                ),
                6,
                30,
                0.8,
            )
            + place(wheelchair(OLDER_ASIAN_WOMAN), 82, 62, 0.79)
            + rect(146, 12, 84, 72, WOOD)
            + rect(154, 20, 68, 56, WHITE)
            + place("".join(head(WOMAN_HIJAB)), 150, 24, 0.5)
            + place("".join(head(OLDER_ASIAN_WOMAN)), 179, 24, 0.5)
            + heart(188, 67, 0.6),
            3.2,
            1.4,
            0.973,
        )
    ),
    "parent-carer": (
        at_home(
            place(
                walking(MAN_BEARD, right((66, 122), (98, 126), "hold"), left((40, 122), (72, 130), "hold", behind=True)),
                38,
                58,
                0.68,
            )
            + place(
                wheelchair(
                    BOY.turned(0.4),
                    right((66, 130), (84, 118), "hold"),
                    left((34, 128), (64, 126), "hold", behind=True),
                    holding=teddy(88, 116, 0.9),
                ),
                104,
                126,
                0.48,
            )
            + heart(152, 92, 1.5)
        )
    ),
    "respite": place(sofa("#b58ac9"), 8, 122, 0.66)
    + someone(WOMAN_CURLY.feels("asleep"), 72, 0.76, 188)
    + path("M140 20V232", width=4, dash="10 8")
    + acting(CARER.turned(0.4), 164, 0.66, right((92, 108), (110, 98), "hold"))
    + someone(BOY_BLACK, 210, 0.66)
    + sun(60, 48, 16)
    + heart(190, 70, 1.3),
    "day-centre": rect(24, 56, 192, 176, "#fde8d8")
    + path("M10 58L120 8L230 58Z", "#e08e2b")
    + sun(120, 36, 11)
    + rect(44, 64, 152, 30, WHITE, r=4)
    + letters("Day centre", 120, 70, 17, INK, 3.4)
    + someone(MAN_DOWNS_ASIAN, 64, 0.66, 196)
    + someone(WOMAN_WHEELCHAIR, 120, 0.66, 196)
    + someone(OLDER_MAN, 176, 0.66, 196)
    + rect(16, 188, 208, 14, WOOD, r=3)
    + mug(52, 188, BLUE, 0.7)
    + rect(98, 176, 44, 14, WHITE)
    + "".join(circle(x, 184, 6, c) for x, c in ((108, RED), (120, YELLOW), (132, BLUE))),
    "neighbours": place(
        place(house(), 8, 8, 1.3)
        + place(house("#eef3f7", "#5b6770", "#7b4b94"), 138, 8, 1.3)
        + acting(OLDER_BLACK_MAN.turned(0.5), 60, 0.9, left((-2, 100), (-4, 64), "open"))
        + acting(WOMAN_EAST_ASIAN.turned(-0.5), 180, 0.9, right((102, 100), (104, 64), "open"))
        + "".join(path(f"M{x} 232V168L{x + 7} 158L{x + 14} 168V232Z", WOOD) for x in (96, 113, 130)),
        9.3,
        9.3,
        0.923,
    ),
    "cleaning": place(
        acting(MAN_EAST_ASIAN, 74, 1.06, right((98, 104), (116, 84), "hold"), left((10, 108), (34, 112), "hold"))
        + place(rect(0, 0, 32, 54, YELLOW, r=6) + path("M8 0V-12H26L36 -20M26 -12V0", width=6), 138, 128, 1.0)
        + "".join((circle(x, y, 3.6, BLUE, stroke="none") for x, y in ((186, 100), (200, 92), (198, 108), (212, 102), (214, 88))))
        + rect(126, 190, 106, 42, WOOD, r=3)
        + star(192, 168, 12, WHITE)
        + star(216, 140, 9, WHITE)
        + path("M136 190C140 180 166 180 172 190Z", PINK),
        -0.5,
        -4.5,
        1,
    ),
    "laundry": (
        path("M8 24H232", width=4)
        + tee(56, 52, BLUE, 0.8)
        + tee(120, 52, PINK, 0.8)
        + tee(184, 52, YELLOW, 0.8)
        + place(
            rect(56, 20, 128, 200, WHITE, r=8)
            + path("M56 54H184", width=4)
            + circle(80, 38, 8, BLUE)
            + rect(120, 30, 52, 14, "#dcefd5", r=2)
            + circle(120, 134, 52, GREY)
            + circle(120, 134, 40, "#8ecae6")
            + path("M88 140C100 120 116 150 132 132S152 140 156 150A40 40 0 0 1 88 150Z", PINK),
            -28,
            84,
            0.66,
        )
        + path("M118 184C120 160 140 158 148 166C156 152 180 152 186 166C200 156 222 164 224 184Z", PURPLE)
        + path("M142 184C146 166 172 164 178 184Z", LEAF)
        + path("M112 182H232L222 229H122Z", WOOD)
        + path("M116 198H228M119 214H225", width=3)
    ),
    "rubbish": path("M40 64H110L102 214H48Z", DARK_GREY)
    + rect(34, 48, 82, 18, DARK_GREY, r=4)
    + path("M136 64H206L198 214H144Z", GREEN)
    + rect(130, 48, 82, 18, GREEN, r=4)
    + path("M171 104l16 24h-10M155 152l-12 -20h28M187 152h-24l8 -12", stroke=WHITE, width=5)
    + path("M62 90V190M88 90V190", stroke=GREY, width=4),
    "fire-alarm": circle(84, 66, 50, WHITE)
    + circle(84, 66, 30, "#eef1f3")
    + circle(84, 66, 8, RED)
    + path("M148 40q14 26 0 52M168 26q24 40 0 80", stroke=RED, width=6)
    + path(
        "M96 232C60 214 70 176 92 160C92 176 104 176 106 166C104 146 116 130 130 124C128 148 160 160 160 194C160 214 148 228 132 232Z",
        ORANGE,
    )
    + path("M108 232C94 222 100 204 114 196C122 206 138 210 136 224C134 230 128 232 124 232Z", YELLOW),
    "cold-home": rect(44, 96, 152, 134, "#d3e4f1")
    + path("M22 102L120 20L218 102", stroke=INK, width=20)
    + path("M22 100L120 18L218 100", stroke=WHITE, width=15)
    + acting(
        MAN_BLIND.feels("pain"), 104, 0.96, left((10, 112), (58, 108), "hold"), right((90, 112), (42, 112), "hold"), base=229
    )
    + path("M78 172C90 184 118 184 130 172L132 190C120 200 88 200 76 190Z", RED)
    + path("M118 190L132 190L138 218H122Z", RED)
    + path("M80 142C80 104 128 104 128 142Z", BLUE)
    + rect(76, 134, 56, 12, WHITE, r=6)
    + circle(104, 108, 8, WHITE)
    + path("M58 158q-8 6 0 12t0 12M150 158q8 6 0 12t0 12", stroke=BLUE, width=4)
    + thermometer(174, 204, 0.14, BLUE, 0.84)
    + snowflake(24, 40, 14)
    + snowflake(66, 24, 10)
    + snowflake(214, 46, 14)
    + snowflake(20, 136, 10)
    + snowflake(220, 140, 10),
    "damp": at_home(
        "".join(
            (
                circle(x, y, r, "#6c7a5a", stroke="#4a5540")
                for x, y, r in (
                    (50, 122, 10),
                    (70, 114, 7),
                    (62, 136, 6),
                    (44, 142, 5),
                    (196, 128, 9),
                    (182, 118, 6),
                    (192, 148, 6),
                )
            )
        )
        + someone(WOMAN_DOWNS_BLACK.feels("sad"), 124, 0.98),
        wall="#dbe3c9",
    ),
    "phone-call": acting(
        WOMAN_BLIND.feels("talk"), 120, 1.36, right((104, 104), (84, 58), "hold"), holding=place(mobile(), 70, 26, 0.52, turn=8)
    ),
    "computer-learning": (
        place(
            light_bulb(52, 56, 0.72)
            + speech(112, 10, 112, 86, 176, 112)
            + place(laptop(web_page()), 130, 22, 0.6)
            + place(laptop(web_page()), 72, 126, 0.74)
            + acting(OLDER_WOMAN.turned(0.6), 52, 0.9, right((92, 112), (106, 118), "point"), base=204)
            + acting(VOLUNTEER_EAST_ASIAN.feels("talk").turned(-0.6), 192, 0.9, left((2, 108), (-32, 98), "point"), base=204)
            + rect(8, 194, 224, 14, WOOD, r=3)
            + path("M26 208V232M214 208V232", width=8),
            2.6,
            0,
            0.978,
        )
    ),
    "tablet": rect(38, 8, 164, 224, DARK_GREY, r=16, width=4)
    + rect(50, 26, 140, 170, WHITE, r=4)
    + circle(120, 213, 9, WHITE)
    + rect(60, 36, 120, 80, SKY, r=3, width=2)
    + circle(152, 60, 13, YELLOW)
    + path("M60 116L100 66L130 104L146 88L180 116Z", LEAF)
    + path("M64 136H176M64 156H176M64 176H140", width=6)
    + place(hand("hold", "tan", mirrored=True), 18, 160, 2.6)
    + place(hand("hold", "tan"), 222, 160, 2.6, turn=180),
    "train": place(
        path("M60 30C60 16 180 16 180 30V180H60Z", "#f4f7f9")
        + path("M60 120H180V180C180 196 60 196 60 180Z", YELLOW)
        + rect(74, 44, 92, 56, SKY, r=6)
        + path("M120 44V100")
        + circle(82, 156, 10, WHITE)
        + circle(158, 156, 10, WHITE)
        + path("M84 194L52 232M156 194L188 232M70 212H170M60 224H180", width=6),
        0,
        -2.5,
        1,
    ),
    "taxi": place(
        path("M6 60C6 46 14 42 30 40L48 10H104L124 40C142 42 146 48 146 60V74H6Z", INK)
        + path("M56 18H74V40H42ZM80 18H100L114 40H80Z", SKY)
        + rect(58, -4, 38, 14, YELLOW, r=3)
        + circle(36, 74, 14, DARK_GREY)
        + circle(36, 74, 5, WHITE)
        + circle(116, 74, 14, DARK_GREY)
        + circle(116, 74, 5, WHITE)
        + rect(8, 52, 10, 8, YELLOW)
        + path("M77 42V72", stroke=GREY, width=2),
        12,
        76,
        1.42,
    ),
    "car": place(
        path("M6 50C6 40 14 36 30 34L50 8H98L120 34C138 36 144 40 144 50V62H6Z", BLUE)
        + path("M56 14H72V34H42ZM78 14H95L110 34H78Z", SKY)
        + circle(36, 62, 14, INK)
        + circle(36, 62, 5, GREY)
        + circle(114, 62, 14, INK)
        + circle(114, 62, 5, GREY),
        12,
        82,
        1.44,
    ),
    "walk": ground(196) + place(tree(1.1), 12, 122) + place(walking(OLDER_EAST_ASIAN_MAN), 62, 12, 0.84),
    "cross-road": rect(8, 120, 224, 112, DARK_GREY)
    + "".join(rect(x, 126, 22, 100, WHITE, stroke="none") for x in (30, 78, 126, 174))
    + place(walking(WOMAN_DOWNS, right((74, 126), (92, 140), "hold")), 54, 26, 0.66)
    + place(walking(replace(BOY_BLACK, child=True)), 112, 60, 0.66)
    + rect(200, 12, 26, 70, INK, r=6)
    + circle(213, 28, 9, "#4a1c18")
    + circle(213, 62, 10, "#4fd07a"),
    "blue-badge": rect(30, 40, 180, 160, BLUE, r=12) + wheelchair_sign(124, 124, 1.2),
    "ramp": path("M30 176L200 100V176Z", GREY)
    + rect(200, 100, 32, 76, "#e9e1d3")
    + path("M30 140V176M92 112V148M154 84V120M30 140L154 84", width=5)
    + wheelchair_sign(70, 60, 0.8, BLUE)
    + path("M8 178H232", width=6),
    "lift": rect(44, 10, 152, 222, GREY)
    + rect(60, 40, 60, 192, "#eef1f3")
    + rect(120, 40, 60, 192, "#eef1f3")
    + rect(90, 16, 60, 18, INK, r=3)
    + path("M106 30L114 20L122 30ZM126 20L134 30L142 20Z", YELLOW, width=1.4)
    + place(wheelchair(MAN_WHEELCHAIR), 70, 108, 0.56)
    + rect(202, 110, 22, 46, WHITE, r=4)
    + circle(213, 122, 5, YELLOW)
    + circle(213, 142, 5, WHITE),
    "accessible-toilet": rect(10, 10, 220, 222, PALE_BLUE, r=8)
    + place(toilet(), 120, 96, 1.06)
    + path("M150 92H216M216 92V128", stroke=RED, width=9)
    + wheelchair_sign(62, 78, 0.6, BLUE)
    + path("M186 12V64", width=3)
    + circle(186, 70, 7, RED)
    + path("M16 220H224", width=5),
    "library": place(
        "".join(
            (
                rect(14 + i % 8 * 27, 20 + i // 8 * 66, 19, 46, c, r=2)
                for i, c in enumerate((RED, BLUE, GREEN, YELLOW, PURPLE, ORANGE, TEAL, PINK) * 2)
            )
        )
        + path("M8 68H232M8 134H232", width=7)
        + acting(
            BOY_GLASSES,
            120,
            0.86,
            left((6, 112), (20, 104), "hold"),
            right((94, 112), (80, 104), "hold"),
            holding=place(open_book(), 14, 76, 0.64),
        ),
        2.6,
        2.6,
        0.978,
    ),
    "cafe": rect(20, 36, 200, 196, CREAM)
    + rect(50, 8, 140, 36, WHITE, r=5)
    + letters("Cafe", 120, 15, 21, INK, 4)
    + place(path("M0 0H220L206 34H14Z", WHITE) + "".join(path(f"M{x} 0h28l-4 34h-24Z", GREEN) for x in (28, 84, 140)), 10, 44)
    + someone(MAN_DOWNS.turned(0.6), 62, 0.8, 208)
    + someone(OLDER_WOMAN.turned(-0.6), 178, 0.8, 208)
    + rect(8, 196, 224, 14, WOOD, r=4)
    + mug(82, 196, BLUE, 0.8)
    + mug(140, 196, ORANGE, 0.8)
    + cake_slice(120, 198, 0.7),
    "park": place(
        ground(120)
        + place(tree(1.6), 14, 30)
        + sun(204, 44)
        + path("M140 176H222M140 158H222M150 176V206M212 176V206M146 158V140M216 158V140M140 140H222", stroke=BROWN, width=6)
        + path("M20 214C70 170 90 200 128 140", stroke="#e8d3ac", width=16)
        + "".join((circle(x, y, 6, c) for x, y, c in ((90, 216, RED), (112, 206, YELLOW), (104, 222, PINK)))),
        0.6,
        1.6,
        0.987,
    ),
    "garden": acting(OLDER_WOMAN, 66, 1.06, right((96, 110), (116, 88), "hold"))
    + place(
        path("M0 0H44V44H0Z", GREEN)
        + path("M44 16L74 -6", stroke=INK, width=13)
        + path("M44 16L74 -6", stroke=GREEN, width=7)
        + path("M66 -14L84 -2", width=7)
        + path("M0 8C-26 0 -26 36 0 34", width=6),
        134,
        120,
        1.0,
        turn=18,
    )
    + "".join((path(f"M{x} {y}v9", stroke=BLUE, width=4) for x, y in ((206, 158), (218, 170), (200, 178))))
    + "".join(
        (
            path(f"M{x} 232V208", stroke=GREEN, width=4) + circle(x, 202, 9, c)
            for x, c in ((142, RED), (166, YELLOW), (190, PINK), (214, ORANGE))
        )
    )
    + sun(200, 44),
    "music": acting(
        MAN_DOWNS_ASIAN,
        104,
        1.24,
        left((6, 112), (36, 106), "hold"),
        right((104, 108), (120, 74), "hold"),
        holding=path("M64 108L124 64", stroke=INK, width=10)
        + path("M64 108L124 64", stroke=WOOD, width=5)
        + path("M30 92C44 78 62 88 70 96C82 104 78 122 62 122C44 124 20 110 30 92Z", ORANGE)
        + circle(52, 106, 7, INK),
    )
    + path("M26 90V52L50 46V82", width=5)
    + circle(20, 92, 8, INK)
    + circle(44, 84, 8, INK),
    "dance": place(
        figure(
            WOMAN_DOWNS_BLACK.turned(0.4),
            left((4, 92), (-6, 56), "open"),
            right((98, 104), (122, 84), "open"),
            legs=Legs(near=((78, 184), (96, 222)), far=((38, 190), (34, 236))),
        ),
        34,
        8,
        0.86,
    )
    + place(
        figure(
            MAN_EAST_ASIAN.turned(-0.4),
            left((4, 106), (-14, 84), "open"),
            right((96, 92), (106, 56), "open"),
            legs=Legs(near=((62, 190), (66, 236)), far=((22, 184), (6, 222)), toes=-1),
        ),
        128,
        8,
        0.86,
    ),
    "art": rect(8, 8, 190, 150, "#c8963e", r=4, width=4)
    + rect(24, 24, 158, 118, SKY, r=2)
    + circle(146, 56, 17, YELLOW)
    + path("M24 142V112L74 62L112 106L136 84L182 124V142Z", LEAF)
    + place(
        path("M40 0C76 0 92 24 84 44C78 58 64 46 56 56C48 66 56 80 40 80C14 80 0 62 0 40C0 18 16 0 40 0Z", WOOD)
        + "".join(
            (
                circle(x, y, 7, c)
                for x, y, c in ((24, 20, RED), (48, 16, YELLOW), (66, 30, BLUE), (18, 42, GREEN), (28, 60, PURPLE))
            )
        ),
        70,
        124,
        1.32,
    )
    + place(path("M0 0L-6 -22H6Z", INK) + rect(-6, -34, 12, 12, GREY) + rect(-5, -110, 10, 76, WOOD), 186, 228, 1.2, turn=12),
    "football": circle(120, 128, 96, WHITE)
    + path("M120 90L156 116L142 158H98L84 116Z", INK)
    + path("M120 90V34M156 116L208 98M142 158L174 202M98 158L66 202M84 116L32 98", width=5)
    + path(
        "M96 36L120 52L144 36M212 88L200 112L214 138M182 198L160 192L148 218M58 198L80 192L92 218M28 88L40 112L26 138",
        INK,
        width=3,
    ),
    "pet": place(
        place(dog(), 8, 84, 0.94)
        + place(cat(), 160, 86, 1.1)
        + heart(126, 40, 1.7)
        + path("M30 202H82L76 222H36Z", RED)
        + path("M8 230H232", width=4),
        2.6,
        2.6,
        0.978,
    ),
    "birthday": rect(44, 128, 152, 88, "#f7d6e3", r=6)
    + path("M44 150q13 18 25 0t25 0t25 0t25 0t26 0t26 0V128H44Z", WHITE)
    + "".join(
        (
            rect(x, 92, 10, 36, c)
            + path(f"M{x + 5} 88C{x - 4} 78 {x + 5} 68 {x + 5} 64C{x + 5} 68 {x + 14} 78 {x + 5} 88Z", YELLOW)
            for x, c in ((70, RED), (95, BLUE), (120, GREEN), (145, PURPLE), (164, ORANGE))
        )
    )
    + path("M28 218H212", width=7),
    "holiday": rect(8, 150, 224, 82, "#ffe08a")
    + path("M8 120q18 -12 36 0t36 0t36 0t36 0t36 0t44 0V156H8Z", "#8ecae6")
    + sun(48, 48)
    + path("M150 200L132 60", stroke=INK, width=6)
    + path("M76 92C76 40 196 24 206 84C186 76 172 80 162 88C148 76 132 80 122 90C108 80 90 82 76 92Z", RED)
    + rect(24, 176, 60, 44, BROWN, r=6)
    + path("M42 176V164H66V176", width=5),
    "cinema": rect(30, 14, 180, 100, "#cfe6ff")
    + path("M104 40L144 64L104 88Z", BLUE)
    + path("M8 8H232V24H8ZM8 24H40C44 60 36 90 44 124H8ZM232 24H200C196 60 204 90 196 124H232Z", RED)
    + path("M20 26V122M30 26C32 60 28 90 32 122M220 26V122M210 26C208 60 212 90 208 122", width=2)
    + "".join(path(f"M{x} 232V190C{x} 168 {x + 44} 168 {x + 44} 190V232Z", NAVY) for x in (12, 68))
    + "".join(circle(x, 160, 17, c) for x, c in ((34, INK), (90, "#8a5a34")))
    + "".join(circle(x, y, 12, CREAM) for x, y in ((150, 152), (170, 140), (190, 142), (210, 152), (180, 152)))
    + path("M136 158H222L210 232H148Z", WHITE)
    + path("M152 158H168L170 232H158ZM190 158H206L200 232H188Z", RED),
    "worship": path("M20 232V130L70 90L120 130V232Z", "#e9e1d3")
    + path("M70 90V50M56 64H84", width=6)
    + path("M60 232V190C60 176 80 176 80 190V232Z", BROWN)
    + path("M128 232V150H224V232Z", "#cfe6ff")
    + path("M140 150C140 112 176 108 176 92C176 108 212 112 212 150Z", TEAL)
    + path("M176 92V74", width=4)
    + path("M182 58A10 10 0 1 0 186 72A8 8 0 1 1 182 58Z", YELLOW)
    + path("M164 232V192C164 178 188 178 188 192V232Z", BROWN),
    "eat": acting(
        MAN_LARGE,
        120,
        1.2,
        right((100, 104), (74, 70), "hold"),
        holding=path("M58 62L78 72", stroke=INK, width=5) + circle(56, 60, 5, ORANGE),
        base=190,
    )
    + rect(8, 186, 224, 46, WOOD, r=4)
    + ellipse(120, 186, 62, 18, WHITE)
    + carrot(104, 176, 0.6)
    + circle(136, 178, 12, LEAF)
    + circle(152, 182, 9, RED),
    "shower": path("M40 20H150V52", stroke=INK, width=10)
    + path("M124 52H176L168 72H132Z", GREY)
    + "".join(path(f"M{x} {y}v18", stroke=BLUE, width=5) for x in (132, 150, 168) for y in (84, 116, 148))
    + path("M20 222H220", width=8)
    + rect(36, 120, 56, 12, "#b58ac9", r=3)
    + rect(40, 120, 48, 70, "#f7d6e3", r=3)
    + path("M30 118H98", width=6),
    "get-dressed": smaller(
        place(
            thick("M30 90L12 118", BLUE, 15)
            + doing(
                MAN_GLASSES.wears("tee", "#f4f7f9"),
                left((16, 122), (46, 112), "hold"),
                right((88, 112), (92, 120), "hold"),
            )
            + path("M62 82C82 87 93 98 92 124H58L56 100Z", BLUE)
            + thick("M74 100L102 116L112 86", BLUE, 18)
            + place(hand("open", "fair"), 113, 82, 1, turn=-70),
            2,
            66,
            1.27,
        )
        + place(path("M0 0H64L72 110H42L32 40L22 110H-8Z", NAVY), 174, 12, 0.82)
        + place(path("M0 30V0H24V22L60 34V48H0Z", BROWN), 170, 188, 0.9),
        0.94,
    ),
}
