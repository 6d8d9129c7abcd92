"""Out and about: getting there, and what people do in their free time."""

from dataclasses import replace

from easyread.drawing.belongings import cake_slice, cat
from easyread.drawing.figures import Legs, dog, figure, left, right, walking, wheelchair
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
    PINK,
    PURPLE,
    RED,
    SKY,
    TEAL,
    WHITE,
    WOOD,
    YELLOW,
    circle,
    path,
    place,
    rect,
)
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    BOY_BLACK,
    BOY_GLASSES,
    MAN_DOWNS,
    MAN_DOWNS_ASIAN,
    MAN_EAST_ASIAN,
    MAN_WHEELCHAIR,
    OLDER_EAST_ASIAN_MAN,
    OLDER_WOMAN,
    WOMAN_DOWNS,
    WOMAN_DOWNS_BLACK,
)
from easyread.drawing.places import ground, shop, sun, tree
from easyread.drawing.scenes import acting, someone
from easyread.drawing.signs import heart
from easyread.drawing.things import mug, open_book, toilet, wheelchair_sign

PICTURES = {
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
    "shop": place(shop(), 8, 26, 2.8),
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
}
