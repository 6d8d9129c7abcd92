"""Staying well, illness, and growing up."""

from easyread.drawing.belongings import alike, ball, briefcase, dustbin, rain_cloud, teddy, thermometer, toothbrush
from easyread.drawing.figures import (
    RUN,
    Legs,
    baby,
    bust,
    dog,
    embrace,
    figure,
    left,
    on_couch,
    right,
    standing,
    walking,
    wheelchair,
)
from easyread.drawing.health import (
    apple,
    bottle,
    bowl,
    brain,
    carrot,
    cigarette,
    lungs,
    medicine,
    organ_heart,
    pills,
    scales,
    virus,
)
from easyread.drawing.ink import (
    BLUE,
    BROWN,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_RED,
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
    BOY,
    BOY_BLACK,
    BOY_GLASSES,
    CARER_MAN,
    GIRL_DOWNS,
    GIRL_EAST_ASIAN,
    MAN_BEARD,
    MAN_EAST_ASIAN,
    MAN_LARGE,
    MAN_WHEELCHAIR,
    NURSE_EAST_ASIAN,
    NURSE_MAN,
    NURSE_SIKH,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    PARAMEDIC_WOMAN,
    SOCIAL_WORKER,
    TEENAGER,
    WOMAN,
    WOMAN_CURLY,
    WOMAN_DEAF,
    WOMAN_HIJAB,
    WOMAN_LARGE,
    WOMAN_LOCS,
    WOMAN_WHEELCHAIR,
    YOUNG_MAN,
)
from easyread.drawing.places import ground, house, school, sun, town_hall, tree
from easyread.drawing.scenes import acting, at_home, smaller, someone
from easyread.drawing.signs import arrow, heart, moon, speech, thought, tick
from easyread.drawing.things import coin, leaflet, mobile, paper

PICTURES = {
    "prevention": (
        rect(8, 8, 116, 224, PALE_GREEN, r=8)
        + rect(132, 8, 100, 224, PALE_RED, r=8)
        + place(
            figure(WOMAN_HIJAB.turned(0.7), right((88, 116), (100, 92)), left((10, 112), (2, 134), behind=True), legs=RUN),
            34,
            14,
            0.72,
        )
        + apple(40, 206, 0.9)
        + carrot(70, 200, 0.8)
        + apple(98, 206, 0.8)
        + place(bust(WOMAN_HIJAB.feels("pain")), 140, 102, 0.84)
        + thermometer(176, 78, 0.9, RED, 0.52)
        + circle(182, 150, 47, stroke=RED, width=9)
        + path("M149 117L215 183", stroke=RED, width=9)
    ),
    "healthy-life": place(
        ground(196)
        + sun(210, 36)
        + heart(112, 40, 1.3)
        + apple(162, 42, 0.9)
        + place(walking(WOMAN_CURLY), 22, 30, 0.8)
        + place(wheelchair(MAN_WHEELCHAIR, right((94, 104), (116, 58), "open")), 122, 76, 0.72),
        5,
        7,
        0.95,
    ),
    "self-care": place(
        circle(42, 46, 34, PALE_GREEN)
        + apple(42, 48, 0.96)
        + circle(120, 42, 34, PALE_BLUE)
        + toothbrush(94, 52, 0.66, -24)
        + circle(198, 46, 34, "#e9e1f5")
        + moon(196, 50, 0.62)
        + acting(
            MAN_BEARD,
            120,
            1.18,
            left((4, 118), (66, 118), "hold"),
            right((96, 118), (34, 118), "hold"),
            holding=heart(50, 96, 1.5),
            base=231,
        ),
        5.5,
        1.3,
        0.954,
    ),
    "advice": acting(NURSE_SIKH.feels("talk").turned(0.6), 58, 1.0, right((92, 110), (112, 96), "hold"))
    + acting(OLDER_BLACK_MAN.turned(-0.6), 186, 1.0, left((8, 110), (-6, 98), "hold"))
    + place(leaflet(), 90, 136, 0.86)
    + speech(10, 10, 112, 70, 62, 108)
    + apple(42, 50, 0.8)
    + heart(88, 46, 1.1),
    "stop-smoking": (
        place(cigarette(0, 0), 40, 66, 0.62)
        + circle(78, 72, 60, stroke=RED, width=12)
        + path("M36 30L120 114", stroke=RED, width=12)
        + acting(WOMAN_DEAF.turned(0.6), 66, 0.74, right((96, 108), (136, 66), "open"))
        + place(dustbin(), 150, 146, 1.0)
        + place(cigarette(0, 0), 206, 96, 0.5, turn=120)
        + arrow(156, 84, 156, 134, GREEN, 20)
        + tick(206, 42, 26)
    ),
    "healthy-weight": place(scales(), 14, 168, 0.98)
    + place(standing(MAN_LARGE), 22, 10, 0.7)
    + place(bowl(), 126, 140, 0.94)
    + tick(178, 60, 26),
    "healthy-weight-family": rect(8, 150, 224, 82, GREY, r=14)
    + path("M52 224A68 68 0 0 1 188 224Z", WHITE)
    + path("M66 218A54 54 0 0 1 89 174", stroke=ORANGE, width=14)
    + path("M151 174A54 54 0 0 1 174 218", stroke=ORANGE, width=14)
    + path("M97 169A54 54 0 0 1 143 169", stroke=GREEN, width=14)
    + path("M120 218V178", width=7)
    + circle(120, 218, 7, INK)
    + tick(208, 190, 17)
    + tick(32, 190, 17)
    + place(wheelchair(WOMAN_WHEELCHAIR), 14, 22, 0.6)
    + place(standing(GIRL_EAST_ASIAN), 95, 40, 0.51)
    + place(standing(MAN_EAST_ASIAN), 150, 8, 0.57),
    "physical-activity": place(
        ground(196)
        + place(
            figure(WOMAN_LARGE.turned(0.8), right((86, 118), (96, 94)), left((10, 110), (4, 132), behind=True), legs=RUN),
            10,
            18,
            0.84,
        )
        + place(
            wheelchair(MAN_WHEELCHAIR, right((84, 88), (100, 56), "open"), left((20, 84), (30, 50), "open", behind=True)),
            118,
            72,
            0.72,
        )
        + circle(200, 44, 20, ORANGE)
        + path("M181 40C192 48 208 48 219 40M200 24V64"),
        13.1,
        7.0,
        0.942,
    ),
    "heart-disease": (
        organ_heart(66, 99, 2.1)
        + path("M76 93L110 50M74 113L112 118", stroke=RED, width=4)
        + circle(70, 105, 13, stroke=RED, width=5)
        + circle(168, 76, 64, WHITE, stroke=RED, width=6)
        + path("M110 48C140 56 196 56 226 48V104C196 96 140 96 110 104Z", RED)
        + path("M114 50C140 57 152 70 168 70C184 70 196 57 222 50C196 56 140 56 114 50Z", YELLOW)
        + path("M114 102C140 95 152 84 168 84C184 84 196 95 222 102C196 96 140 96 114 102Z", YELLOW)
        + someone(OLDER_BLACK_MAN.feels("calm"), 160, 0.74)
        + medicine(188, 168, 0.82)
    ),
    "lung-disease": acting(WOMAN.feels("pain"), 120, 1.78, left((2, 116), (34, 66), "hold"), base=228)
    + lungs(120, 178, 1.1)
    + "".join(circle(x, y, 6, "#5c1313") for x, y in ((96, 176), (104, 196), (92, 196), (144, 184), (140, 204), (150, 200)))
    + path("M30 70l-14 -8M24 92H8M34 50l-10 -14", stroke=RED, width=6),
    "save-lives": (
        rect(8, 8, 224, 110, PALE_RED, r=8)
        + rect(8, 122, 224, 110, PALE_GREEN, r=8)
        + path("M20 40H44L50 28L58 50L64 40H92", stroke=RED, width=5)
        + someone(PARAMEDIC_WOMAN.feels("calm"), 138, 0.72, 100)
        + place(on_couch(MAN_EAST_ASIAN.feels("asleep")), 38, 46, 0.68)
        + thick("M113 72L132 90M163 72L144 90", "#2f6b4f", 11)
        + circle(138, 94, 10, "#9c673f")
        + heart(54, 170, 2.2)
        + path("M16 172h18l8 -16 12 32 9 -16h28", stroke=WHITE, width=6)
        + place(embrace(PARAMEDIC_WOMAN, MAN_EAST_ASIAN), 104, 140, 0.74)
        + arrow(202, 90, 202, 146, GREEN, 22)
    ),
    "maternity": place(
        figure(
            WOMAN_LOCS.turned(0.8),
            left((30, 124), (70, 120), "open", behind=True),
            right((60, 134), (92, 150), "open"),
            legs=Legs(near=((56, 192), (56, 236)), far=((46, 192), (44, 236))),
            holding=path("M58 98C118 100 122 162 64 164C52 156 50 108 58 98Z", "#e07aa0"),
        ),
        8,
        8,
        0.88,
    )
    + acting(NURSE_EAST_ASIAN.turned(-0.6), 182, 0.98, left((4, 108), (-26, 92), "open"), base=140)
    + rect(124, 176, 104, 46, SKY, r=6)
    + place(baby("dark"), 136, 142, 1.0)
    + path("M124 196H228M138 222V232M214 222V232", width=5),
    "children": place(standing(TEENAGER, right((84, 116), (78, 94), "hold"), holding=place(mobile(), 62, 62, 0.5)), 4, 42, 0.76)
    + place(standing(GIRL_DOWNS, left((4, 92), (-6, 60), "open"), right((96, 92), (106, 60), "open")), 76, 58, 0.7)
    + place(standing(BOY, right((96, 92), (106, 60), "open")), 138, 96, 0.55)
    + circle(212, 128, 18, RED)
    + path("M195 124C205 130 219 130 229 124")
    + place(baby(), 184, 178, 0.7)
    + teddy(204, 62, 1.0),
    "young-mental-health": place(
        acting(CARER_MAN.turned(0.6).feels("calm"), 62, 1.1, right((92, 112), (112, 100), "open"))
        + acting(
            BOY_GLASSES.feels("sad").turned(-0.4),
            178,
            1.04,
            left((14, 116), (40, 106), "hold"),
            right((86, 116), (62, 106), "hold"),
            holding=teddy(50, 104, 0.97),
        )
        + thought(168, 50, 60, 42, (180, 98, 6))
        + brain(144, 52, 0.62)
        + rain_cloud(196, 50, 0.72),
        4.6,
        1.2,
        0.962,
    ),
    "send": rect(128, 10, 101, 54, "#2e5d4f", r=4, width=5)
    + letters("abc", 180, 20, 28, WHITE, 6)
    + place(
        wheelchair(BOY_GLASSES, right((92, 118), (120, 138), "point"), left((40, 126), (76, 136), "hold", behind=True)),
        8,
        49,
        0.84,
    )
    + rect(102, 206, 122, 26, BROWN)
    + path("M106 178H222L232 200H92Z", "#e6bd8c")
    + rect(92, 200, 140, 11, WOOD)
    + path(
        "M142 184C134 180 122 180 112 183L104 197C114 193 128 193 138 197C148 193 162 193 172 197L170 183C162 180 150 180 142 184L138 197",
        WHITE,
    )
    + acting(
        SOCIAL_WORKER.wears("cardigan", "#2e7d6b").turned(-0.4),
        182,
        0.92,
        left((2, 116), (16, 124), "point"),
        right((94, 114), (76, 128), "open"),
        base=180,
    ),
    "healthy-schools": smaller(
        place(school(), 44, 8, 1.5)
        + place(
            figure(BOY_BLACK.turned(0.8), right((86, 118), (96, 94)), left((10, 110), (4, 132), behind=True), legs=RUN),
            24,
            112,
            0.5,
        )
        + place(
            figure(GIRL_DOWNS.turned(0.8), right((86, 118), (96, 94)), left((10, 110), (4, 132), behind=True), legs=RUN),
            102,
            112,
            0.5,
        )
        + apple(202, 192, 1.4)
    ),
    "stay-well-young": (
        place(standing(BOY), 14, 104, 0.44)
        + place(walking(YOUNG_MAN), 84, 58, 0.58)
        + place(walking(OLDER_BLACK_MAN), 158, 40, 0.66)
        + heart(36, 88, 1.0)
        + heart(114, 36, 1.0)
        + heart(196, 28, 1.0)
        + arrow(8, 222, 232, 222, GREEN, 9)
    ),
    "looked-after": at_home(
        place(standing(SOCIAL_WORKER.turned(0.4), right((92, 116), (112, 128), "hold")), 40, 98, 0.52)
        + place(town_hall(), 150, 104, 0.4)
        + place(standing(BOY_BLACK, left((8, 112), (-10, 104), "hold")), 92, 132, 0.4)
        + heart(170, 184, 1.4)
    ),
    "fair-chance": alike(120, 46, 36)
    + rect(8, 92, 224, 140, "#c8755a", r=6)
    + path("M8 162H232", stroke=WHITE, width=5)
    + "".join(
        rect(34 + dx, 94 + i * 17, 8, 17, INK if (i + dx // 8) % 2 else WHITE, stroke="none") for i in range(8) for dx in (0, 8)
    )
    + place(figure(BOY.turned(0.8), right((86, 118), (96, 94)), left((10, 110), (4, 132), behind=True), legs=RUN), 50, 64, 0.4)
    + place(wheelchair(GIRL_DOWNS), 52, 130, 0.46)
    + path("M206 152V104", width=5)
    + path("M206 104L172 114L206 126Z", GREEN)
    + path("M206 222V174", width=5)
    + path("M206 174L172 184L206 196Z", GREEN),
    "alcohol-drugs": smaller(
        acting(
            MAN_BEARD.feels("sad"),
            72,
            1.12,
            right((94, 110), (104, 86), "hold"),
            holding=path("M92 56H116C116 70 112 76 104 76C96 76 92 70 92 56ZM104 76V94", "#f0bf4c"),
        )
        + place(bottle(), 156, 86, 0.96)
        + pills(178, 214, 0.8)
    ),
    "wider-things": circle(120, 118, 31, PALE_RED)
    + heart(120, 119, 1.3)
    + place(house(), 10, 10, 0.76)
    + place(school(), 158, 10, 0.63)
    + place(briefcase(), 9, 178, 1.1)
    + place(tree(1.0), 186, 156, 1.1)
    + coin(120, 208, 22)
    + arrow(64, 74, 94, 98, BLUE, 11)
    + arrow(176, 74, 146, 98, BLUE, 11)
    + arrow(60, 172, 92, 141, BLUE, 11)
    + arrow(180, 172, 148, 141, BLUE, 11)
    + arrow(120, 182, 120, 154, BLUE, 11),
    "jobs-growth": place(house(), 4, 14, 1.36) + place(briefcase(), 134, 40, 1.6) + place(school(), 50, 118, 1.26),
    "what-matters": thought(146, 66, 84, 56, (84, 130, 8), (76, 140, 4))
    + place(house(), 80, 36, 0.7)
    + place(dog(), 136, 62, 0.42)
    + heart(162, 40, 1.0)
    + ball(208, 70, 14)
    + acting(OLDER_ASIAN_WOMAN.feels("talk"), 60, 0.94)
    + acting(
        NURSE_MAN.turned(-0.5), 180, 0.94, left((6, 112), (30, 98), "hold"), holding=place(paper(2, w=40, h=46), 24, 76, 0.9)
    ),
    "covid": smaller(
        acting(MAN_EAST_ASIAN.feels("pain"), 78, 1.22)
        + place(
            path("M31 49C42 45 58 45 69 49C69 59 64 67.5 50 68C36 67.5 31 59 31 49Z", "#cfe6f5")
            + path("M31 50L27 42M69 50L73 42M37 54H63M38 60H62", width=1.8),
            17,
            81.5,
            1.22,
        )
        + virus(180, 62, 36)
        + place(
            rect(-26, -52, 52, 104, WHITE, r=14)
            + rect(-13, -32, 26, 44, PALE_BLUE, r=5)
            + path("M-9 -20H9M-9 -4H9", stroke=RED, width=6)
            + circle(0, 32, 9, "#b9c4cc"),
            196,
            172,
            1.05,
            turn=12,
        ),
        0.96,
    ),
}
