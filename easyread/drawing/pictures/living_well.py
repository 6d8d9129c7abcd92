"""Staying well, illness, and growing up."""

from easyread.drawing.figures import RUN, Legs, baby, figure, left, on_couch, right, standing, walking, wheelchair
from easyread.drawing.health import apple, bottle, bowl, brain, carrot, cigarette, lungs, organ_heart, pills, scales, virus
from easyread.drawing.ink import (
    BLUE,
    BROWN,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PALE_BLUE,
    RED,
    SKY,
    WHITE,
    WOOD,
    circle,
    path,
    place,
    rect,
)
from easyread.drawing.people import (
    BOY,
    BOY_BLACK,
    CARER_MAN,
    CARER_OLDER,
    GIRL_DOWNS,
    GIRL_EAST_ASIAN,
    MAN_BEARD,
    MAN_EAST_ASIAN,
    MAN_LARGE,
    MAN_WHEELCHAIR,
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
    YOUNG_WOMAN,
)
from easyread.drawing.places import ground, house, office, school, shop, sun, tree
from easyread.drawing.props import teddy
from easyread.drawing.scenes import acting, at_home, linked, smaller, someone
from easyread.drawing.signs import arrow, heart, speech, thought, tick
from easyread.drawing.things import leaflet, mug, open_book, shield

PICTURES = {
    "prevention": acting(
        WOMAN_HIJAB,
        76,
        1.1,
        right((92, 106), (110, 90), "hold"),
        left((6, 108), (26, 92), "hold"),
        holding=apple(20, 80, 0.5),
    )
    + place(shield(), 118, 82, 1.0)
    + heart(163, 128, 1.3)
    + virus(196, 44, 18)
    + virus(136, 40, 13)
    + path("M176 72l-8 10M146 64l2 12", stroke=RED, width=6),
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
    "self-care": acting(
        MAN_BEARD,
        108,
        1.3,
        right((96, 106), (84, 72), "hold"),
        left((6, 106), (30, 96), "hold"),
        holding=apple(88, 56, 0.62) + place(mug(0, 0, BLUE, 0.9), 14, 100),
    )
    + heart(40, 44, 1.4),
    "advice": acting(NURSE_SIKH.feels("talk").turned(0.6), 58, 1.0, right((92, 110), (112, 96), "hold"))
    + acting(OLDER_BLACK_MAN.turned(-0.6), 186, 1.0, left((8, 110), (-6, 98), "hold"))
    + place(leaflet(), 90, 136, 0.86)
    + speech(10, 10, 112, 70, 62, 108)
    + apple(42, 50, 0.8)
    + heart(88, 46, 1.1),
    "stop-smoking": place(cigarette(0, 0), 62, 116, 1.0)
    + circle(120, 124, 100, stroke=RED, width=18)
    + path("M52 56L188 192", stroke=RED, width=18),
    "healthy-weight": place(scales(), 14, 168, 0.98)
    + place(standing(MAN_LARGE), 22, 10, 0.7)
    + place(bowl(), 126, 140, 0.94)
    + tick(178, 60, 26),
    "healthy-weight-family": place(wheelchair(WOMAN_WHEELCHAIR), 6, 84, 0.68)
    + path("M204 218V66", stroke=INK, width=11)
    + path("M204 218V66", stroke=GREY, width=6)
    + rect(126, 214, 92, 16, DARK_GREY, r=4)
    + circle(204, 48, 28, WHITE)
    + path("M186 48A18 18 0 0 1 222 48", stroke=GREEN, width=7)
    + path("M204 52V36", stroke=RED, width=4)
    + place(standing(GIRL_EAST_ASIAN), 124, 60, 0.72)
    + place(bowl(), 14, 18, 0.78)
    + tick(142, 36, 22),
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
    "heart-disease": acting(OLDER_BLACK_MAN.feels("pain"), 78, 1.16, right((92, 112), (68, 104), "open"))
    + organ_heart(184, 94, 1.4),
    "lung-disease": acting(
        WOMAN.feels("calm"), 70, 1.1, right((96, 108), (72, 66), "hold"), holding=path("M58 54L72 50V72L64 74Z", BLUE)
    )
    + lungs(182, 84, 1.15),
    "save-lives": acting(
        PARAMEDIC_WOMAN.feels("calm").turned(0.5),
        66,
        1.0,
        left((16, 114), (46, 112), "hold"),
        right((90, 112), (76, 112), "hold"),
        base=176,
    )
    + place(on_couch(MAN_EAST_ASIAN.feels("asleep")), 14, 118, 0.96)
    + rect(14, 204, 210, 14, GREY, r=4)
    + heart(190, 60, 2.2)
    + path("M150 60h22l8 -16 14 32 10 -16h20", stroke=WHITE, width=4),
    "maternity": place(
        place(
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
        + acting(
            WOMAN_DEAF.turned(-0.4),
            182,
            0.9,
            left((14, 112), (40, 112), "hold"),
            right((88, 110), (66, 112), "hold"),
            holding=place(baby("tan"), 20, 70, 0.84),
        ),
        0,
        -3.5,
        1,
    ),
    "children": place(standing(TEENAGER), 4, 14, 0.86)
    + place(standing(GIRL_DOWNS, left((4, 92), (-6, 60), "open"), right((96, 92), (106, 60), "open")), 74, 66, 0.68)
    + place(standing(BOY, right((96, 92), (106, 60), "open")), 132, 106, 0.52)
    + circle(206, 136, 18, RED)
    + path("M189 133C199 139 213 139 223 133")
    + place(baby(), 184, 184, 0.66)
    + teddy(200, 62, 1.1)
    + path("M174 95H226", width=5),
    "young-mental-health": acting(TEENAGER.feels("sad").turned(0.4), 62, 1.16)
    + acting(CARER_MAN.turned(-0.6).feels("calm"), 178, 1.0, left((10, 110), (-6, 98), "open"))
    + thought(84, 58, 46, 40, (66, 106, 7))
    + brain(84, 58, 0.72)
    + heart(190, 52, 1.4),
    "send": place(rect(0, 0, 120, 70, "#2f5d50"), 8, 14)
    + path("M26 38H84M26 56H104", stroke=WHITE, width=4)
    + acting(SOCIAL_WORKER.wears("cardigan", "#2e7d6b").turned(0.6), 76, 0.9, right((94, 106), (116, 104), "point"), base=206)
    + someone(GIRL_DOWNS.turned(-0.3), 164, 0.9, 206)
    + rect(12, 196, 216, 14, WOOD, r=4)
    + rect(24, 210, 9, 22, BROWN)
    + rect(206, 210, 9, 22, BROWN)
    + place(open_book(), 128, 164, 0.5),
    "healthy-schools": smaller(place(school(), 10, 66, 1.9) + apple(48, 40, 1.1) + carrot(196, 46, 1.0)),
    "stay-well-young": someone(BOY, 50, 0.86)
    + arrow(92, 190, 132, 190, GREEN, 18)
    + place(walking(MAN_EAST_ASIAN), 134, 24, 0.84)
    + heart(60, 60, 1.6),
    "looked-after": at_home(
        place(figure(CARER_OLDER.wears("cardigan", "#c8553d").turned(0.4), right((86, 124), (106, 146), "hold")), 52, 92, 0.54)
        + place(figure(BOY_BLACK.turned(-0.4), left((16, 120), (0, 128), "hold")), 118, 112, 0.56)
        + heart(180, 130, 1.0)
        + rect(40, 120, 30, 30, SKY),
        wall="#dcecf7",
    ),
    "fair-chance": place(house(), 14, 8, 0.86)
    + place(house("#e8e2d6", "#7a6a60", "#6b4a2b"), 164, 8, 0.86)
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
    "wider-things": linked(
        circle(120, 120, 41, PALE_BLUE, stroke="none") + heart(120, 122, 1.8),
        (
            place(house(), 26, 20, 0.72),
            place(office(), 168, 24, 0.62),
            place(school(), 18, 162, 0.6),
            place(tree(), 168, 156, 0.98),
        ),
    ),
    "jobs-growth": place(
        place(house(), 10, 14, 0.94)
        + place(school(), 84, 12, 0.72)
        + place(shop(), 168, 30, 0.8)
        + path("M10 96H230")
        + acting(
            YOUNG_WOMAN.wears("shirt", "#3d7ea6"),
            58,
            0.94,
            right((92, 110), (84, 92), "hold"),
            holding=rect(66, 92, 40, 28, BROWN, r=3),
        )
        + someone(MAN_WHEELCHAIR, 148, 0.94)
        + arrow(212, 222, 212, 124, GREEN, 22),
        -1.4,
        1.6,
        0.987,
    ),
    "what-matters": acting(OLDER_ASIAN_WOMAN.feels("talk"), 76, 1.2, left((12, 112), (34, 104), "open"))
    + speech(98, 10, 130, 92, 102, 126)
    + heart(164, 56, 2.0),
    "covid": smaller(
        acting(MAN_EAST_ASIAN.feels("pain"), 78, 1.2, right((96, 108), (62, 62), "hold"))
        + virus(182, 72, 28)
        + virus(198, 176, 18)
    ),
}
