"""Plans, promises, time, learning and deciding."""

from easyread.drawing.belongings import bricks, flip_chart, pizza, pizza_slice, tear, year_sheet
from easyread.drawing.figures import bust, embrace, fist, left, right, walking, wheelchair
from easyread.drawing.health import brain, lungs, organ_heart
from easyread.drawing.ink import (
    BLUE,
    BRICK,
    BROWN,
    CREAM,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PALE_BLUE,
    PALE_GREY,
    PALE_RED,
    PINK,
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
from easyread.drawing.letters import letters, name_plate
from easyread.drawing.people import (
    CARER,
    CARER_BLACK,
    COUNCILLOR,
    DOCTOR_EAST_ASIAN,
    DOCTOR_WHEELCHAIR,
    GIRL,
    LEADER,
    LEADER_ASIAN,
    LEADER_WHEELCHAIR,
    MAN_DOWNS,
    MAN_DOWNS_ASIAN,
    MAN_GLASSES,
    MAN_LARGE,
    MANAGER,
    MANAGER_BLACK,
    MANAGER_EAST_ASIAN,
    MANAGER_WHEELCHAIR,
    NURSE_EAST_ASIAN,
    NURSE_LARGE,
    NURSE_OLDER,
    NURSE_SIKH,
    OLDER_ASIAN_WOMAN,
    OLDER_MAN,
    OLDER_WOMAN,
    RECEPTIONIST,
    SURGEON_MAN,
    WOMAN_CURLY,
    WOMAN_DOWNS,
    WOMAN_HIJAB,
    WOMAN_LARGE,
    WOMAN_LOCS,
    WOMAN_WHEELCHAIR,
    YOUNG_MAN,
    YOUNG_WOMAN,
)
from easyread.drawing.places import FOUR_AREAS, clinic, hospital, house, houses, sun
from easyread.drawing.scenes import acting, close, smaller, someone
from easyread.drawing.signs import (
    arrow,
    calendar,
    calendar_month,
    circle_arrow,
    digits,
    heart,
    question,
    speech,
    star,
    thought,
    tick,
)
from easyread.drawing.things import (
    bars,
    clipboard,
    form_sheet,
    light_bulb,
    magnifier,
    microscope,
    number_card,
    open_book,
    paper,
    pencil,
    target,
)


def _signs(*middles: float, y: float, w: float) -> Shape:
    """NHS, council and charity by their signs, each its middle on top at one of `middles` and `y`."""
    names = (("NHS", BLUE, WHITE), ("Council", "#f3c9a5", INK), ("Charity", YELLOW, INK))
    return "".join(
        name_plate(name, x, y, w, colour, ink, h=23, tall=12) for (name, colour, ink), x in zip(names, middles, strict=True)
    )


PICTURES = {
    "plan": place(
        rect(26, 24, 160, 208, WOOD, r=10)
        + rect(40, 44, 132, 176, WHITE, r=4)
        + rect(78, 10, 56, 28, GREY, r=8)
        + letters("Plan", 106, 56, 30, BLUE, 7)
        + "".join(tick(62, y, 12) + path(f"M84 {y}H154", width=7) for y in (112, 148, 184))
        + pencil(166, 196, 1.24, 34),
        -5,
        0.0,
        1,
    ),
    "full-plan": (
        rect(10, 136, 62, 90, PALE_GREY, r=3, stroke=DARK_GREY)
        + rect(10, 136, 62, 28, GREY, r=3, stroke=DARK_GREY)
        + letters("Plan", 41, 142, 15, DARK_GREY, 3.5)
        + path("M20 178H62M20 194H62M20 210H48", stroke=GREY, width=5)
        + arrow(14, 70, 84, 70, GREEN, 34)
        + path("M92 180H206L230 222H118Z", WHITE)
        + path("M206 10L230 54V222L206 180Z", WHITE)
        + path("M98 190H212M104 200H217M110 210H223M212 21V190M218 32V200M224 43V211", width=2)
        + rect(92, 10, 114, 170, BLUE, r=3)
        + letters("Full", 149, 34, 34, WHITE, 7.8)
        + letters("Plan", 149, 94, 34, WHITE, 7.8)
    ),
    "not-said": place(
        rect(12, 10, 132, 190, WHITE, r=5)
        + path("M30 38H126M30 60H110M30 158H126M30 180H96", width=7)
        + path("M28 80H128V138H28Z", PALE_RED, stroke=RED, width=5, dash="10 8")
        + question(78, 84, 48, RED)
        + acting(WOMAN_CURLY.feels("calm"), 178, 0.94, left((4, 118), (-18, 100), "open"), right((100, 116), (104, 84), "open")),
        -2.7,
        3.6,
        0.97,
    ),
    "document": place(paper(6), 42, 12, 2.1),
    "five-years": "".join(
        place(
            rect(0, 0, 66, 62, WHITE, r=5)
            + path("M0 18V5C0 2 2 0 5 0H61C64 0 66 2 66 5V18Z", RED)
            + digits(str(2023 + i), 8.5, 32, 16, INK, 3.6),
            x,
            y,
            1.08,
        )
        for i, (x, y) in enumerate(((8, 10), (84, 10), (160, 10), (46, 88), (122, 88)))
    )
    + digits("5", 22, 170, 52, BLUE, 10)
    + arrow(72, 196, 230, 196, BLUE, 30),
    "years-1-3": place(year_sheet("1"), 10, 24, 1.34)
    + letters("to", 120, 76, 25, INK, 5)
    + place(year_sheet("3"), 144, 24, 1.34)
    + arrow(12, 190, 228, 190, BLUE, 34),
    "april-2022": place(calendar_month("Apr", GREEN), 14, 14, 1.5)
    + letters("2022", 90, 136, 34, GREEN, 7)
    + rect(184, 120, 13, 84, "#8a5a34")
    + circle(190, 92, 40, "#f7c3d6")
    + "".join(circle(x, y, 6, PINK) for x, y in ((170, 80), (192, 66), (208, 88), (184, 100), (204, 110)))
    + "".join(
        path(f"M{x} 226V204", stroke=GREEN, width=4)
        + path(f"M{x - 9} 188V200C{x - 9} 208 {x + 9} 208 {x + 9} 200V188L{x + 4} 196L{x} 186L{x - 4} 196Z", c)
        for x, c in ((30, RED), (58, YELLOW), (86, PINK), (114, RED), (142, YELLOW))
    )
    + path("M10 228H230", width=6),
    "november-2022": place(calendar_month("Nov", BROWN), 76, 14, 1.5)
    + letters("2022", 150, 136, 34, BROWN, 7)
    + thick("M48 214V110M48 150L22 116M48 138L74 104M48 110L36 82M48 110L62 78", "#8a5a34", 6)
    + "".join(
        place(path("M0 0C-12 -8 -12 -20 0 -26C12 -20 12 -8 0 0Z", c), x, y, 1, turn=t)
        for x, y, c, t in (
            (100, 216, ORANGE, 70),
            (130, 222, BRICK, -60),
            (158, 212, ORANGE, 40),
            (190, 222, BROWN, 80),
            (214, 212, BRICK, -40),
            (24, 220, ORANGE, 80),
        )
    )
    + path("M10 228H230", width=6),
    "commitments": rect(46, 8, 148, 150, WHITE, r=5, width=4)
    + rect(46, 8, 148, 38, BLUE, r=5)
    + letters("Promises", 120, 18, 18, WHITE, 4.4)
    + digits("24", 73, 58, 64, BLUE, 12)
    + acting(MANAGER_BLACK, 62, 0.84, left((-2, 98), (0, 56), "open"), right((92, 112), (66, 106), "open"))
    + acting(LEADER_ASIAN, 178, 0.84, left((8, 112), (34, 106), "open"), right((102, 98), (100, 56), "open")),
    "priorities": "".join(
        rect(8, y, 224, 68, "#fff4cf", r=8, width=4) + star(46, y + 35, 26) + path(f"M88 {y + 26}H212M88 {y + 44}H178", width=6)
        for y in (8, 86, 164)
    ),
    "vision": (
        thought(120, 78, 112, 70, (92, 154, 8), (82, 168, 5))
        + name_plate("Later", 120, 14, 84, GREEN, WHITE, 32, 18)
        + path("M24 116H216", width=3)
        + sun(190, 50, 12)
        + place(clinic(), 24, 64, 0.62)
        + place(house(), 168, 72, 0.56)
        + place(embrace(WOMAN_LOCS, MAN_GLASSES), 88, 62, 0.44)
        + acting(LEADER_WHEELCHAIR.turned(0.8), 70, 0.76, left((8, 114), (38, 76), "hold"))
        + someone(LEADER_ASIAN.turned(-0.4), 168, 0.76)
    ),
    "challenge": place(
        place(hospital(), 10, 14, 1.1)
        + path("M176 12L232 108H120Z", YELLOW, width=7)
        + path("M176 48V76", width=11)
        + circle(176, 93, 6.5, INK, stroke="none")
        + acting(MANAGER_WHEELCHAIR.feels("sad"), 66, 0.94, left((2, 104), (20, 54), "hold"))
        + acting(NURSE_SIKH.feels("sad"), 178, 0.94, right((98, 104), (80, 54), "hold")),
        -3.0,
        -1.0,
        1,
    ),
    "problem": path("M70 9L132 114H8Z", YELLOW, width=5)
    + path("M70 40V74", width=12)
    + circle(70, 94, 7.5, INK)
    + acting(WOMAN_CURLY.feels("sad").turned(-0.5), 174, 1.0, right((98, 100), (80, 28), "hold"))
    + rect(8, 136, 12, 44, GREY, r=2)
    + thick("M20 158H42Q56 158 56 172V180", GREY, 15)
    + path("M38 150V138M24 136H52", width=8)
    + ellipse(56, 222, 36, 9, SKY)
    + tear(56, 194, 1.1)
    + path("M98 166H112L119 180L126 166H142V210C142 222 136 230 128 230H112C104 230 98 222 98 210Z", WHITE, width=4)
    + path("M98 178H92C78 178 78 206 92 206H98", width=6)
    + path("M119 180L112 192L126 202L117 216", width=5),
    "solve-problem": (
        smaller(
            path("M56 14L106 96H6Z", YELLOW, width=5)
            + path("M56 40V68", width=9)
            + circle(56, 82, 4.5, INK)
            + arrow(98, 52, 140, 52, GREEN, 22)
            + tick(190, 56, 40)
            + acting(MAN_DOWNS.feels("sad").turned(0.3), 56, 0.94, right((92, 112), (62, 78), "hold"))
            + acting(MAN_DOWNS, 176, 0.9, right((96, 108), (102, 82), "thumb")),
            0.96,
        )
    ),
    "no-repeat": (
        place(
            place(form_sheet(), 14, 98, 0.92)
            + place(form_sheet(), 134, 98, 0.92)
            + place(number_card("1", 32), 60, 46)
            + place(number_card("2", 32, DARK_GREY), 180, 46)
            + tick(98, 200, 27)
            + path("M136 218L226 104M136 104L226 218", stroke=INK, width=19)
            + path("M136 218L226 104M136 104L226 218", stroke=RED, width=13),
            -3.4,
            0,
            0.995,
        )
    ),
    "every-level": "".join(place(number_card(str(i + 1), 26), 34, y) for i, y in enumerate((46, 122, 198)))
    + path("M8 84H232M8 160H232", width=4)
    + houses(72, 20, 3, 0.72)
    + "".join(place(path(d, colour), 78, 86, 0.32) for d, colour in FOUR_AREAS.values())
    + digits("4", 180, 102, 40, BLUE, 8)
    + place(path("M20 22L196 14L222 92L228 176L176 204L36 208L20 164Z", "#b5e2a8"), 78, 162, 0.32)
    + place(hospital(), 166, 170, 0.54),
    "shared-goals": target(120, 62, 54)
    + arrow(40, 138, 92, 90, BLUE, 14)
    + arrow(120, 146, 120, 84, BLUE, 14)
    + arrow(200, 138, 148, 90, BLUE, 14)
    + someone(NURSE_SIKH, 44, 0.7)
    + someone(LEADER_WHEELCHAIR, 120, 0.7)
    + someone(WOMAN_LOCS, 196, 0.7),
    "review": place(clipboard(), 71, 62, 1.06) + circle_arrow(120, 124, 94, BLUE),
    "check": place(clipboard(4), 14, 8, 1.8) + magnifier(150, 126, 48),
    "action-plan": (
        rect(8, 8, 156, 224, WHITE, r=6, width=5)
        + name_plate("Plan", 86, 8, 156, h=48, tall=26)
        + "".join(
            digits(str(i + 1), 20, 68 + i * 56, 34, BLUE, 7)
            + place(bust(p), 48, 62 + i * 56, 0.36)
            + path(f"M98 {76 + i * 56}H150M98 {94 + i * 56}H134", width=6)
            for i, p in enumerate((WOMAN_HIJAB, MANAGER_EAST_ASIAN, WOMAN_WHEELCHAIR))
        )
        + arrow(200, 228, 200, 96, GREEN, 26)
        + target(199, 48, 33)
    ),
    "continue": place(
        path("M8 96H150", width=12)
        + arrow(140, 96, 230, 96, GREEN, 36)
        + "".join(tick(x, 96, 18) for x in (30, 80))
        + place(walking(NURSE_EAST_ASIAN), 82, 118, 0.44)
        + place(walking(COUNCILLOR), 132, 118, 0.44)
        + place(wheelchair(WOMAN_WHEELCHAIR), 170, 136, 0.42)
        + path("M8 228H232", width=5)
        + path("M12 206H36M20 190H44M46 214H70", stroke=BLUE, width=5),
        4.0,
        0,
        0.979,
    ),
    "relationships": place(close(YOUNG_MAN.turned(0.4), WOMAN_LARGE.turned(-0.4), 0.74, 120), 0, 0)
    + heart(36, 44, 1.3)
    + heart(204, 44, 1.3)
    + path("M16 124H224", width=3)
    + acting(SURGEON_MAN.turned(0.5), 68, 0.82, right((90, 108), (112, 104), "hold"))
    + acting(OLDER_ASIAN_WOMAN.turned(-0.5), 172, 0.82, left((10, 108), (-12, 104), "hold")),
    "engagement": acting(MANAGER_BLACK.feels("talk").turned(0.5), 56, 0.98, right((84, 112), (84, 94), "open"))
    + acting(MAN_DOWNS.feels("talk").turned(-0.5), 184, 0.98, left((16, 112), (16, 94), "open"))
    + speech(10, 12, 100, 62, 62, 108)
    + speech(130, 12, 100, 62, 178, 108)
    + path("M30 34H90M30 52H70M150 34H210M150 52H190", stroke=BLUE, width=5),
    "listen": acting(RECEPTIONIST.turned(0.4), 70, 1.2, right((102, 100), (80, 52), "open", behind=True))
    + someone(MAN_LARGE.turned(-2).feels("talk"), 187, 0.88)
    + path("M150 146q-10 14 0 28M138 138q-16 22 0 44", stroke=BLUE, width=6)
    + speech(130, 14, 96, 76, 184, 118)
    + path("M148 42h60m-60 20h44", stroke=BLUE, width=6),
    "ask": acting(MANAGER_EAST_ASIAN.feels("talk").turned(0.5), 60, 1.02, right((88, 110), (102, 90), "open"))
    + someone(MAN_DOWNS.turned(-0.5), 182, 1.02)
    + speech(40, 10, 96, 84, 70, 112)
    + question(87, 24, 52),
    "knowledge": thought(58, 60, 50, 46, (60, 112, 5))
    + brain(58, 60, 0.8)
    + thought(182, 60, 50, 46, (180, 112, 5))
    + brain(182, 60, 0.8)
    + arrow(88, 42, 152, 42, GREEN, 15)
    + arrow(152, 78, 88, 78, BLUE, 15)
    + acting(NURSE_LARGE.feels("talk").turned(0.6), 58, 0.94, right((92, 112), (100, 84), "open"))
    + acting(OLDER_MAN.feels("talk").turned(-0.6), 182, 0.94, left((8, 112), (0, 84), "open")),
    "sharing": someone(NURSE_EAST_ASIAN.turned(0.5), 60, 1.0, 180)
    + acting(COUNCILLOR.turned(-0.5), 182, 1.0, left((10, 108), (-14, 92), "hold"), base=180)
    + rect(8, 176, 224, 56, WOOD, r=6)
    + ellipse(104, 184, 66, 30, WHITE)
    + pizza(100, 168, 40)
    + pizza_slice(128, 158, 40),
    "single-system": rect(8, 8, 224, 92, PALE_RED, r=8)
    + "".join(place(bricks(6, 1), x, 11, 0.92) for x in (70, 146))
    + "".join(
        someone(p.feels("calm").turned(t), x, 0.56, 78)
        for p, x, t in ((LEADER, 40, -0.8), (LEADER_WHEELCHAIR, 120, 0), (COUNCILLOR, 200, 0.8))
    )
    + _signs(40, 120, 200, y=74, w=58)
    + path("M22 162L120 124L218 162", stroke=INK, width=16)
    + path("M22 162L120 124L218 162", stroke=BLUE, width=11)
    + rect(26, 164, 188, 66, PALE_BLUE, stroke=BLUE, width=5)
    + arrow(120, 100, 120, 134, GREEN, 24)
    + name_plate("Plan", 54, 108, 70, BLUE, WHITE, 30, 18)
    + acting(LEADER.turned(0.3), 54, 0.56, right((92, 114), (106, 104), "hold"), base=212)
    + acting(LEADER_WHEELCHAIR, 120, 0.56, left((8, 114), (-6, 104), "hold"), right((92, 114), (106, 104), "hold"), base=212)
    + acting(COUNCILLOR.turned(-0.3), 186, 0.56, left((8, 114), (-6, 104), "hold"), base=212)
    + _signs(54, 120, 186, y=206, w=58)
    + place(number_card("1", 30), 196, 130),
    "plan-services": (
        rect(66, 8, 166, 150, WHITE, r=4)
        + rect(66, 8, 166, 34, BLUE, r=4)
        + letters("Plan", 149, 15, 19, WHITE, 5)
        + place(hospital(), 78, 52, 0.44)
        + place(clinic(), 142, 58, 0.44)
        + place(house(), 194, 58, 0.46)
        + path("M84 112H216M84 128H190", stroke=BLUE, width=6)
        + acting(MANAGER.turned(0.5), 52, 0.94, right((94, 112), (92, 62), "hold"), holding=pencil(104, 22, 0.6, 24))
        + acting(NURSE_LARGE.turned(-0.5), 186, 0.74, left((-6, 108), (-10, 68), "point"))
    ),
    "learn": rect(96, 10, 134, 92, "#2f5d50", width=4)
    + letters("1", 118, 32, 26, WHITE, 5)
    + path("M134 45h16M142 37v16M190 42h14M190 50h14", stroke=WHITE, width=4)
    + letters("1", 168, 32, 26, WHITE, 5)
    + path("M112 78H214", stroke=WHITE, width=4)
    + acting(
        CARER,
        112,
        1.1,
        left((6, 112), (16, 102), "hold"),
        right((94, 112), (84, 102), "hold"),
        holding=place(open_book(), 8, 70, 0.75),
    )
    + light_bulb(46, 70, 0.56),
    "skills": place(
        rect(84, 10, 144, 88, "#e8f5ec", r=4)
        + path("M110 34H200M110 54H180M110 74H190", stroke=GREEN, width=5)
        + acting(DOCTOR_WHEELCHAIR.feels("talk").turned(0.5), 48, 0.8, right((92, 96), (112, 62), "point"), base=126)
        + path("M8 126H232")
        + acting(NURSE_OLDER, 70, 0.78, right((92, 96), (88, 50), "open"))
        + someone(CARER_BLACK, 174, 0.78),
        4.5,
        2.6,
        0.978,
    ),
    "innovation": place(
        light_bulb(120, 78, 1.2)
        + star(36, 52, 16)
        + star(204, 52, 16)
        + acting(YOUNG_WOMAN.turned(0.5), 56, 0.86, right((94, 96), (104, 50), "point"))
        + acting(MANAGER_BLACK.turned(-0.5), 184, 0.86, left((2, 94), (-2, 54), "open"), right((98, 94), (102, 54), "open")),
        -1.7,
        6.0,
        0.97,
    ),
    "future-ideas": (
        someone(MAN_DOWNS_ASIAN.turned(0.4), 54, 0.9)
        + thought(140, 84, 92, 76, (84, 166, 8), (76, 178, 4))
        + place(calendar("2030", scale_label=14), 76, 46, 1.24)
        + light_bulb(182, 84, 0.66)
    ),
    "research": smaller(
        place(microscope(), 132, 76, 1.2)
        + acting(WOMAN_LOCS.wears("shirt", "#f4f7f9").turned(0.7), 66, 1.1, right((92, 112), (116, 92), "hold"))
    ),
    "data": bars(26, 190, (50, 80, 64, 120), BLUE)
    + acting(DOCTOR_EAST_ASIAN.turned(-0.6), 176, 0.98, left((8, 104), (-18, 74), "point"))
    + digits("123", 130, 26, 34, GREEN, 6),
    "conditions-list": rect(14, 8, 176, 224, WHITE, r=5)
    + organ_heart(46, 46, 0.62)
    + lungs(46, 100, 0.6)
    + brain(46, 152, 0.6)
    + place(
        path("M-22 -8C-34 -18 -20 -30 -14 -20C-8 -30 4 -20 -6 -8L8 14C18 26 4 34 -2 26C-6 36 -20 30 -12 16Z", CREAM), 52, 200, 0.8
    )
    + "".join(path(f"M84 {y}H{x}", width=6) for y, x in ((44, 140), (98, 170), (150, 170), (202, 150)))
    + place(number_card("22", 42), 182, 60),
    "coproduction": place(
        place(flip_chart(place(hospital(), 12, 22, 0.76) + tick(86, 34, 12)), 65, 18, 1.0)
        + acting(WOMAN_DOWNS.turned(0.6), 42, 0.9, right((98, 84), (106, 44), "hold"))
        + pencil(110, 112, 0.56, 204)
        + acting(MANAGER.turned(-0.6), 198, 0.9, left((2, 84), (-6, 44), "hold"))
        + pencil(132, 112, 0.56, 156),
        3.1,
        0,
        0.974,
    ),
    "violence-women": (
        place(
            someone(OLDER_WOMAN.feels("calm"), 40, 0.7)
            + someone(GIRL.feels("calm"), 200, 0.76)
            + acting(WOMAN_LOCS.feels("angry"), 124, 1.0, left((8, 108), (4, 56), "open"))
            + circle(50, 40, 26, PALE_RED, stroke=PURPLE, width=9)
            + path("M50 70V112M32 92H68", stroke=PURPLE, width=9)
            + place(fist(), 134, 26, 0.86, flip=92)
            + circle(174, 60, 50, stroke=RED, width=13)
            + path("M139 25L209 95", stroke=RED, width=13),
            0,
            5.6,
            0.965,
        )
    ),
}
