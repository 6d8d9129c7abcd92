"""Health checks, screening, and how illness shows."""

from easyread.drawing.belongings import bolt, ear, inhaler
from easyread.drawing.figures import (
    Legs,
    baby,
    bust,
    figure,
    hand,
    head_only,
    in_bed,
    left,
    on_couch,
    right,
    standing,
    walking,
)
from easyread.drawing.health import apple, brain, lungs, medicine, pills, tooth
from easyread.drawing.ink import (
    BLUE,
    BROWN,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    NAVY,
    ORANGE,
    OUTLINE,
    PURPLE,
    RED,
    SKY,
    WHITE,
    WOOD,
    YELLOW,
    Shape,
    circle,
    ellipse,
    path,
    place,
    rect,
    thick,
)
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    BOY_GLASSES,
    CARER,
    CARER_BLACK,
    CARER_EAST_ASIAN,
    DOCTOR_WHEELCHAIR,
    GIRL,
    GIRL_BOB,
    MAN,
    MAN_BEARD,
    MAN_DOWNS,
    MAN_DOWNS_ASIAN,
    MAN_EAST_ASIAN,
    MAN_LARGE,
    NURSE_LARGE,
    NURSE_WHEELCHAIR,
    OLDER_EAST_ASIAN_MAN,
    OLDER_WOMAN,
    PHARMACIST_BLACK,
    TEENAGER,
    WOMAN,
    WOMAN_AFRO,
    WOMAN_CURLY,
    WOMAN_DEAF,
    WOMAN_DOWNS,
    WOMAN_DOWNS_BLACK,
    WOMAN_EAST_ASIAN,
    WOMAN_LARGE,
    WOMAN_WHEELCHAIR,
    YOUNG_MAN,
)
from easyread.drawing.places import hospital, house, sun
from easyread.drawing.scenes import acting, someone
from easyread.drawing.signs import arrow, calendar, calendar_month, cross, digits, heart, speech
from easyread.drawing.things import blood_pressure_cuff, clipboard, letter_sheet, magnifier, paper, toilet


def _silhouette(*parts: tuple[str, float]) -> Shape:
    """A body of thick lines that run into each other: where each runs, and how wide it is."""
    edge = "".join(path(d, stroke=INK, width=width + 2 * OUTLINE) for d, width in parts)
    return edge + "".join(path(d, stroke="#fbe6d8", width=width) for d, width in parts)


PICTURES = {
    "annual-health-check": place(
        acting(DOCTOR_WHEELCHAIR.turned(0.6), 52, 0.94, right((92, 110), (112, 98), "hold"))
        + acting(MAN_DOWNS.turned(-0.4), 178, 0.98, left((6, 104), (-18, 108), "rest"))
        + place(calendar_month("Year"), 14, 14, 0.92)
        + place(clipboard(3), 150, 12, 0.74)
        + heart(128, 56, 1.0),
        8.5,
        -0.5,
        1,
    ),
    "health-action-plan": place(clipboard(0), 36, 8, 1.84)
    + letters("Plan", 120, 58, 26, BLUE, 6)
    + heart(80, 118, 1.2)
    + apple(80, 160, 0.7)
    + place(medicine(0, 0), 66, 178, 0.42)
    + path("M108 116H166M108 156H166M108 196H166", width=6),
    "hospital-passport": place(rect(0, 0, 150, 200, "#cfe6ff", r=8) + rect(14, 16, 56, 64, SKY), 45, 20)
    + place(bust(MAN_DOWNS_ASIAN), 61, 44, 0.54)
    + rect(132, 36, 48, 48, BLUE, r=4)
    + letters("H", 156, 46, 28, WHITE, 6.5)
    + path("M128 98H182", width=6)
    + rect(60, 122, 120, 20, "#d5281b", r=3)
    + rect(60, 150, 120, 20, YELLOW, r=3)
    + rect(60, 178, 120, 20, GREEN, r=3),
    "blood-pressure": acting(WOMAN_LARGE.feels("calm"), 92, 1.2, right((100, 108), (124, 110), "open"))
    + place(rect(-15, -13, 30, 26, BLUE, r=5), 140, 206, 1, turn=6)
    + path("M156 196C186 188 176 150 186 132", stroke=INK, width=5)
    + place(blood_pressure_cuff(), 140, 70, 1.05),
    "cervical-screening": place(
        acting(NURSE_LARGE.turned(-0.6), 196, 0.88, left((6, 104), (-16, 96), "hold"), holding=path("M-26 92L-50 86", width=5))
        + place(on_couch(WOMAN_EAST_ASIAN.feels("calm"), blanket="#b5e2a8"), 4, 118, 0.78)
        + path("M14 196H150V232M28 196V232", width=6)
        + circle(74, 62, 50, "#fdeef2")
        + path("M44 40C60 30 66 52 70 62C66 78 66 92 74 98C82 92 82 78 78 62C82 52 88 30 104 40", stroke=INK, width=9)
        + path("M44 40C60 30 66 52 70 62C66 78 66 92 74 98C82 92 82 78 78 62C82 52 88 30 104 40", stroke="#e58ba2", width=4)
        + path("M62 48C66 34 82 34 86 48L78 70H70Z", "#e58ba2"),
        -3,
        4,
        0.97,
    ),
    "breast-screening": acting(WOMAN_CURLY.feels("calm").turned(0.6), 74, 1.2, right((92, 106), (116, 88), "hold"))
    + rect(196, 14, 28, 212, "#eef3f7", r=6)
    + rect(120, 128, 80, 14, "#8ecae6", r=4)
    + rect(120, 182, 80, 14, "#8ecae6", r=4)
    + path("M116 146C134 142 150 152 150 164C150 174 134 180 116 178Z", "#d79a67"),
    "bowel-screening": place(rect(0, 0, 120, 84, WHITE, r=5) + path("M2 4L60 46L118 4"), 14, 132)
    + place(
        rect(0, 0, 26, 74, "#cfe6ff", r=8)
        + rect(-4, -20, 34, 24, GREEN, r=4)
        + path("M13 4V50", width=4)
        + rect(4, 46, 18, 22, BROWN, r=5, width=1.6),
        172,
        140,
    )
    + path("M90 108C70 80 70 40 98 32C128 22 176 22 200 34C222 44 220 84 204 100C192 110 172 112 168 124", stroke=INK, width=23)
    + path(
        "M90 108C70 80 70 40 98 32C128 22 176 22 200 34C222 44 220 84 204 100C192 110 172 112 168 124",
        stroke="#e58ba2",
        width=17,
    )
    + path("M118 60C134 48 166 50 176 64C184 80 150 84 132 74", stroke=INK, width=13)
    + path("M118 60C134 48 166 50 176 64C184 80 150 84 132 74", stroke="#f4b8c6", width=8),
    "epilepsy": place(on_couch(YOUNG_MAN.feels("asleep"), blanket="#4c9bd6"), 12, 126, 0.98)
    + path("M10 222H230", width=6)
    + path("M112 20L84 74H108L92 118L148 56H120L138 20Z", YELLOW)
    + path("M30 92q-12 12 -2 24M60 76q-10 8 -8 18M176 130q12 -6 20 4M190 156q12 -2 18 8", stroke=BLUE, width=5),
    "constipation": place(toilet(), 46, 96, 1.1)
    + place(
        figure(
            MAN_LARGE.feels("pain").turned(0.6),
            left((30, 126), (62, 130), "open"),
            right((66, 128), (56, 128), "open"),
            legs=Legs(near=((88, 152), (88, 204)), far=((82, 150), (80, 202))),
        ),
        62,
        6,
        0.98,
    )
    + cross(38, 46, 24),
    "toilet": place(toilet(), 58, 30, 1.5),
    "sex": place(rect(0, 0, 208, 60, "#b58ac9", r=10), 16, 156)
    + rect(28, 108, 84, 44, WHITE, r=14)
    + rect(128, 108, 84, 44, WHITE, r=14)
    + someone(MAN_BEARD.turned(0.9), 80, 0.76, 176)
    + someone(WOMAN_AFRO.turned(-0.9), 158, 0.76, 176)
    + rect(16, 160, 208, 66, "#b58ac9", r=10)
    + heart(120, 44, 1.7),
    "contraception": rect(14, 74, 100, 118, "#f7d6e3", r=8)
    + "".join(circle(32 + i % 4 * 21, 100 + i // 4 * 26, 7, WHITE) for i in range(12))
    + path("M138 96H226V184H138Z", "#8ecae6")
    + circle(182, 140, 30, "#f5efe2")
    + circle(182, 140, 18, "#f5efe2")
    + path("M138 96l6 -6 6 6 6 -6 6 6 6 -6 6 6 6 -6 6 6 6 -6 6 6 6 -6 6 6 6 -6 6 6 5 -5"),
    "pregnancy-test": place(
        rect(0, 0, 150, 34, WHITE, r=14) + rect(60, 8, 50, 18, "#eaf3fa", r=4) + path("M78 10V24M92 10V24", stroke=RED, width=5),
        44,
        130,
        1,
        turn=-18,
    )
    + place(baby("fair"), 88, 24, 1.0),
    "period": rect(30, 96, 180, 58, WHITE, r=28)
    + path("M96 96C90 78 150 78 144 96ZM96 154C90 172 150 172 144 154Z", WHITE)
    + path("M120 106C134 122 140 130 132 140C126 146 114 146 108 140C100 130 106 122 120 106Z", RED)
    + place(calendar(), 172, 18, 0.9),
    "pain": place(
        place(
            standing(MAN_DOWNS_ASIAN.feels("pain"), left((4, 112), (42, 132), "rest"), right((96, 84), (74, 46), "rest")),
            64,
            16,
            0.88,
        )
        + "".join(
            place(path("M0 0L-16 14H-6L-22 30L10 10H0L14 0Z", RED), x, y, 1.5, turn=t)
            for x, y, t in ((182, 40, 100), (52, 120, 0), (186, 168, 110))
        ),
        5.5,
        7.9,
        0.954,
    ),
    "headache": acting(WOMAN_WHEELCHAIR.feels("pain"), 112, 1.4, right((108, 96), (78, 42), "open"))
    + circle(82, 88, 15, RED)
    + circle(82, 88, 7, "#f7a59c", stroke="none")
    + bolt(64, 78, 1.3, -60)
    + bolt(80, 68, 1.3, -20)
    + bolt(102, 68, 1.1, 20),
    "stomach-ache": place(
        figure(MAN_EAST_ASIAN.feels("pain"), left((18, 128), (42, 134), "open"), right((82, 128), (58, 134), "open")),
        74,
        8,
        0.9,
    )
    + path("M66 122l-22 -10 8 18 -20 4M172 122l22 -10 -8 18 20 4", stroke=RED, width=6),
    "allergy": acting(WOMAN.feels("pain"), 76, 1.18, right((92, 110), (66, 64), "hold"), holding=rect(44, 50, 20, 14, WHITE))
    + "".join((circle(x, y, 5, RED, stroke="none") for x, y in ((58, 134), (96, 140), (62, 152))))
    + place(
        path("M0 0C22 -2 30 16 24 30C30 44 22 62 0 60C-22 62 -30 44 -24 30C-30 16 -22 -2 0 0Z", "#e0b56b")
        + path("M-12 14q4 4 0 8M8 12q4 4 0 8M-8 40q4 4 0 8M10 38q4 4 0 8", width=2),
        186,
        30,
        1.1,
    )
    + path(
        "M150 146c0 -16 10 -20 16 -14c0 -16 20 -16 20 0c6 -6 16 -2 16 14c8 10 -2 20 -16 16c-4 8 -14 8 -20 0c-14 4 -24 -6 -16 -16Z",
        YELLOW,
    )
    + circle(176, 150, 9, ORANGE)
    + path("M176 170V214", stroke=GREEN, width=6),
    "asthma": acting(
        BOY_GLASSES.feels("calm"),
        84,
        1.36,
        right((104, 106), (84, 76), "hold"),
        holding=path("M64 62L84 56V92H72V72L64 74Z", BLUE),
    )
    + inhaler(160, 92, 0.9)
    + lungs(190, 176, 0.96),
    "diabetes": acting(OLDER_WOMAN, 70, 1.0, right((92, 110), (108, 92), "point"))
    + path("M130 134C138 146 142 152 136 158C132 162 128 162 124 158C118 152 124 144 130 134Z", RED)
    + place(
        rect(0, 0, 66, 92, DARK_GREY, r=10)
        + rect(8, 10, 50, 36, "#dcefd5", r=3)
        + digits("58", 17, 18, 20, INK, 4)
        + circle(33, 68, 9, BLUE),
        158,
        128,
        1.0,
    )
    + "".join(
        path(f"M{x} {y}l12 -9h30v28l-12 9h-30Z", WHITE) + path(f"M{x} {y}h30v28M{x + 30} {y}l12 -9", width=2)
        for x, y in ((120, 76), (160, 76), (140, 44))
    ),
    "stroke": place(
        acting(MAN_LARGE.feels("sad"), 84, 1.24, left((16, 112), (8, 118), "rest"))
        + brain(182, 74, 1.2)
        + path("M196 60l-12 12 14 4 -10 16", stroke=RED, width=6)
        + letters("FAST", 182, 150, 26, RED, 5),
        0,
        -6.5,
        1,
    ),
    "kidneys": path("M92 60C56 40 26 84 40 130C48 162 86 170 96 146C102 130 84 124 84 110C84 96 104 84 92 60Z", "#b3544a")
    + path("M148 60C184 40 214 84 200 130C192 162 154 170 144 146C138 130 156 124 156 110C156 96 136 84 148 60Z", "#b3544a")
    + path("M92 116C112 118 114 140 114 196M148 116C128 118 126 140 126 196", stroke=INK, width=9)
    + path("M92 116C112 118 114 140 114 196M148 116C128 118 126 140 126 196", stroke=YELLOW, width=4),
    "blood-vessels": place(
        _silhouette(
            ("M120 84V128", 50),
            ("M120 34v0.1", 46),
            ("M120 50V70", 18),
            ("M100 74L66 150", 17),
            ("M140 74L174 150", 17),
            ("M108 132L98 222", 25),
            ("M132 132L142 222", 25),
        )
        + path(
            "M117 94V32M117 74L98 78L66 148M117 100V130L104 142L95 222M117 74L140 76L168 148M117 130L130 142L138 222M117 40L108 28M117 40L128 26",
            stroke=RED,
            width=4,
        )
        + path(
            "M123 96V46M123 82L104 86L72 150M123 100V136L110 148L102 222M123 82L136 84L176 148M123 136L136 148L146 222",
            stroke=BLUE,
            width=3,
        )
        + heart(121, 92, 0.84),
        -48,
        -2.0,
        0.996,
    )
    + path("M112 140L136 104M112 150L140 190", stroke=RED, width=4)
    + circle(108, 144, 9, stroke=RED, width=4)
    + circle(178, 146, 54, WHITE, stroke=RED, width=6)
    + rect(127, 124, 102, 44, "#e86a5e", r=4)
    + path("M127 124H229M127 168H229", stroke="#8c1a12", width=8)
    + "".join(ellipse(x, y, 10, 7, RED, width=2) for x, y in ((146, 138), (174, 152), (202, 138), (146, 157), (212, 156))),
    "eye-test": rect(130, 14, 96, 128, WHITE, r=4)
    + letters("E", 178, 26, 30, INK, 5)
    + letters("F P", 178, 68, 20, INK, 4)
    + letters("T O Z", 178, 98, 14, INK, 3)
    + acting(WOMAN_DEAF.turned(0.7), 72, 1.1, left((4, 106), (28, 46), "open")),
    "hearing-test": acting(MAN_LARGE.feels("calm"), 88, 1.04, left((-10, 104), (-12, 56), "open"))
    + path("M62 149C60 94 116 94 114 149", width=7)
    + rect(51, 140, 15, 28, BLUE, r=6)
    + rect(110, 140, 15, 28, BLUE, r=6)
    + ear(186, 58, 1.1)
    + path("M128 44C136 54 136 70 128 80M142 36C154 50 154 74 142 88", stroke=BLUE, width=6)
    + rect(138, 146, 92, 84, WHITE, r=5)
    + path("M150 158V218H222", width=4)
    + path("M154 166L170 170L186 184L202 202L216 206", stroke=RED, width=5)
    + "".join(circle(x, y, 5, WHITE, stroke=RED, width=3) for x, y in ((154, 166), (170, 170), (186, 184), (202, 202))),
    "temperature": acting(GIRL_BOB.feels("sad"), 92, 1.5)
    + place(
        rect(-9, -96, 18, 92, WHITE, r=9)
        + circle(0, 8, 18, RED)
        + rect(-4, -60, 8, 60, RED, stroke="none")
        + path("M9 -80H18M9 -64H18M9 -48H18M9 -32H18", width=2.4),
        188,
        170,
        1.3,
    ),
    "wash-hands": place(
        path("M140 14H188C210 14 214 34 214 56H192C192 42 186 38 178 38H140Z", GREY)
        + path("M203 60V96M193 66v20M213 66v20", stroke=BLUE, width=5)
        + thick("M16 150L110 140", "#9c673f", 34)
        + place(hand("open", "dark", mirrored=True), 112, 140, 3.0, turn=-4)
        + thick("M16 214L110 180", "#9c673f", 34)
        + place(hand("open", "dark"), 112, 180, 3.0, turn=-14)
        + "".join(
            (circle(x, y, r, SKY) for x, y, r in ((96, 106, 11), (196, 130, 10), (206, 176, 13), (150, 118, 8), (150, 212, 12)))
        ),
        10.5,
        -0.5,
        1,
    ),
    "brush-teeth": acting(
        GIRL,
        100,
        1.5,
        right((104, 104), (84, 84), "hold"),
        holding=path("M52 68L86 84", stroke=INK, width=8)
        + path("M52 68L86 84", stroke=GREEN, width=4)
        + rect(44, 60, 16, 9, WHITE),
    )
    + tooth(198, 62, 0.9),
    "wash": path("M20 140H220V176C220 206 204 214 188 214H52C36 214 20 206 20 176Z", WHITE)
    + path("M20 140H220", width=6)
    + "".join(
        (circle(x, y, r, SKY) for x, y, r in ((60, 128, 16), (88, 120, 12), (150, 122, 14), (180, 126, 18), (116, 130, 14)))
    )
    + path("M196 24V70M180 84H212L206 70H186Z", width=5)
    + "".join(path(f"M{x} 92v16", stroke=BLUE, width=4) for x in (184, 196, 208))
    + path("M40 214L34 226M200 214L206 226", width=7),
    "drink-water": acting(
        OLDER_EAST_ASIAN_MAN, 96, 1.3, right((104, 104), (82, 86), "hold"), holding=path("M64 58H84L81 90H67Z", SKY)
    )
    + path("M170 40H218L210 116H178Z", WHITE)
    + path("M173 66H215L210 116H178Z", "#8ecae6"),
    "feet": path("M76 20V120C76 140 40 148 28 176C20 202 44 214 74 204C100 196 116 176 118 150V20Z", "#d79a67")
    + "".join((path(f"M{x} {y}q6 8 2 16", width=2.4) for x, y in ((38, 178), (52, 172), (66, 168))))
    + acting(NURSE_WHEELCHAIR.turned(-0.6), 186, 0.86, left((4, 104), (-36, 96), "hold")),
    "physiotherapy": place(
        path("M24 128V232M150 128V232", width=8)
        + path("M24 128V232M150 128V232", stroke=GREY, width=4)
        + place(
            walking(OLDER_WOMAN, right((76, 124), (98, 140), "hold"), left((14, 118), (2, 140), "hold", behind=True)),
            40,
            24,
            0.82,
        )
        + path("M12 136H162", stroke=INK, width=11)
        + path("M12 136H162", stroke=YELLOW, width=6)
        + place(
            standing(
                CARER_BLACK.wears("tunic", "#fff").turned(-0.7),
                left((8, 118), (-24, 112), "open"),
                right((92, 118), (76, 136), "rest"),
            ),
            156,
            24,
            0.82,
        ),
        1.2,
        4.1,
        0.966,
    ),
    "speech-therapy": speech(14, 10, 92, 76, 66, 118)
    + letters("a", 60, 26, 46, BLUE, 9)
    + speech(136, 10, 92, 76, 178, 118)
    + letters("a", 182, 26, 46, BLUE, 9)
    + acting(CARER_EAST_ASIAN.feels("talk").turned(0.5), 62, 0.98, right((92, 106), (72, 72), "point"))
    + someone(BOY_GLASSES.feels("talk").turned(-0.5), 180, 1.0),
    "broken-arm": acting(TEENAGER, 96, 1.4, right((98, 112), (46, 108), "rest"))
    + path("M78 206L156 190L162 214L82 226Z", WHITE)
    + path("M94 203l3 20M112 200l3 20M130 196l3 20M146 193l3 20", width=3)
    + place(
        path("M0 10C-8 2 4 -8 12 2L44 2L40 12L46 22H12C4 32 -8 22 0 14Z", WHITE)
        + path("M62 2H92C100 -8 112 2 104 10V14C112 22 100 32 92 22H60L66 12Z", WHITE),
        128,
        72,
        0.9,
        turn=-40,
    )
    + path("M168 24l5 14M146 36l8 12", stroke=RED, width=6),
    "bandage": place(
        thick("M116 224V150", "#eebf98", 44)
        + place(hand("open", "fair"), 116, 132, 3.2, turn=-90)
        + rect(88, 138, 60, 62, WHITE, r=8)
        + path("M88 156L148 148M88 172L148 164M88 188L148 180", width=3),
        0,
        -15.5,
        1,
    ),
    "plaster": place(
        rect(-84, -30, 168, 60, "#e8b98c", r=28)
        + rect(-32, -30, 64, 60, "#f6dcc2")
        + "".join(circle(x, y, 3, INK, stroke="none") for x in (-62, -48, 48, 62) for y in (-12, 12)),
        120,
        120,
        1.1,
        turn=-32,
    ),
    "x-ray": rect(40, 12, 160, 216, NAVY, r=8)
    + path("M120 40V196", stroke=WHITE, width=10)
    + "".join(
        path(f"M120 {y}C90 {y - 6} 72 {y + 6} 70 {y + 22}M120 {y}C150 {y - 6} 168 {y + 6} 170 {y + 22}", stroke=WHITE, width=7)
        for y in (60, 88, 116, 144)
    )
    + path("M84 196C96 172 144 172 156 196C150 214 90 214 84 196Z", stroke=WHITE, width=7),
    "ear": path(
        "M84 96C84 30 178 24 178 96C178 132 150 138 146 172C142 212 92 214 88 176C98 150 84 120 84 96Z", "#d79a67", width=5
    )
    + path("M108 100C108 62 152 62 152 98C152 122 128 122 126 148C124 160 112 162 108 154", width=5),
    "skin": (
        place(
            thick("M10 150L150 118", "#eebf98", 66)
            + place(hand("open", "fair"), 160, 116, 3.0, turn=-12)
            + "".join(
                circle(x, y, r, "#d5463c", stroke="#8c1d18")
                for x, y, r in ((36, 134, 7), (60, 160, 6), (64, 126, 8), (30, 164, 5), (128, 132, 7))
            )
            + magnifier(92, 136, 36)
            + "".join(
                circle(x, y, r, "#d5463c", stroke="#8c1d18")
                for x, y, r in ((80, 126, 10), (104, 132, 8), (86, 152, 9), (108, 152, 6))
            ),
            29.6,
            11.0,
            0.867,
        )
    ),
    "medicine-review": place(medicine(0, 0), 16, 14, 1.14)
    + place(medicine(0, 0, 1, "#f7b7a3"), 62, 14, 1.14)
    + pills(144, 84, 0.9)
    + magnifier(86, 60, 42)
    + place(paper(3, ticks=True), 164, 8, 0.84)
    + acting(PHARMACIST_BLACK.turned(0.5), 62, 0.9, right((92, 112), (104, 92), "open"))
    + someone(WOMAN_DOWNS.turned(-0.5), 180, 0.9),
    "side-effects": place(
        medicine(14, 12, 1.16)
        + pills(104, 44, 1.0)
        + arrow(72, 92, 100, 128, BLUE, 16)
        + acting(MAN.feels("pain"), 150, 1.16, left((10, 116), (46, 118), "rest"), right((98, 104), (76, 56), "rest"))
        + "".join(circle(x, y, 3.4, RED, stroke="none") for x, y in ((137, 142), (162, 146), (150, 126), (168, 136)))
        + path(
            "M150 66c-10 -10 8 -22 16 -10c8 16 -22 26 -32 8c-8 -22 22 -38 42 -22M206 86c-8 -8 6 -18 14 -8c6 14 -20 20 -26 4",
            stroke=PURPLE,
            width=5,
        ),
        1.0,
        -5.9,
        0.991,
    ),
    "leaving-hospital": place(hospital(), 8, 12, 1.0)
    + place(house(), 172, 40, 0.84)
    + arrow(122, 84, 166, 84, GREEN, 18)
    + place(walking(OLDER_WOMAN), 66, 110, 0.48)
    + place(walking(CARER), 122, 110, 0.48),
    "ill": place(in_bed(MAN.feels("sad")), 10, 98)
    + rect(170, 126, 58, 8, WOOD, r=2)
    + place(medicine(0, 0), 184, 70, 0.72)
    + place(
        rect(-6, -54, 12, 56, WHITE, r=6) + circle(0, 6, 11, RED) + rect(-2.4, -30, 4.8, 34, RED, stroke="none"), 60, 80, 1.0
    ),
    "well": place(figure(WOMAN_DOWNS_BLACK, left((10, 84), (4, 52), "open"), right((90, 84), (96, 52), "open")), 70, 8, 0.9)
    + sun(44, 50)
    + heart(196, 60, 1.5),
    "swim": path("M8 150q18 -16 36 0t36 0t36 0t36 0t36 0t36 0V232H8Z", "#8ecae6")
    + place(head_only(MAN_DOWNS), 96, 62, 1.0)
    + thick("M146 150C168 124 190 108 206 120", "#eebf98", 15)
    + path("M8 150q18 -16 36 0t36 0t36 0t36 0t36 0t36 0V232H8Z", "#8ecae6")
    + path("M20 190q16 -12 32 0t32 0M124 200q16 -12 32 0t32 0", stroke=WHITE, width=5),
    "screening": place(calendar(), 14, 14, 1.0)
    + magnifier(150, 96, 52)
    + heart(150, 98, 1.6)
    + place(letter_sheet(), 20, 110, 1.0),
}
