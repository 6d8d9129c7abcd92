"""Home: where people live, who lives with them and helps, and what is done there each day."""

from easyread.drawing.belongings import snowflake, teddy, tee, thermometer
from easyread.drawing.faces import head
from easyread.drawing.figures import doing, figure, hand, left, on_couch, right, walking, wheelchair
from easyread.drawing.health import bowl, carrot
from easyread.drawing.ink import (
    BLUE,
    BROWN,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    LEAF,
    NAVY,
    ORANGE,
    PINK,
    PURPLE,
    RED,
    SKY,
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
    CARER,
    CARER_EAST_ASIAN,
    MAN_BEARD,
    MAN_BLIND,
    MAN_DOWNS,
    MAN_DOWNS_ASIAN,
    MAN_EAST_ASIAN,
    MAN_GLASSES,
    MAN_LARGE,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_EAST_ASIAN_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    VOLUNTEER_EAST_ASIAN,
    WOMAN_BLIND,
    WOMAN_CURLY,
    WOMAN_DOWNS_BLACK,
    WOMAN_EAST_ASIAN,
    WOMAN_HIJAB,
    WOMAN_WHEELCHAIR,
)
from easyread.drawing.places import care_home, house, sofa, sun
from easyread.drawing.scenes import acting, at_home, smaller, someone
from easyread.drawing.signs import arrow, cross, heart, speech, star
from easyread.drawing.things import key, laptop, light_bulb, mobile, mug, web_page

PICTURES = {
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
    "phone-call": acting(
        WOMAN_BLIND.feels("talk"), 120, 1.36, right((104, 104), (84, 58), "hold"), holding=place(mobile(), 70, 26, 0.52, turn=8)
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
}
