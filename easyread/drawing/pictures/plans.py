"""Plans, promises, time, learning and deciding."""

from easyread.drawing.figures import bust, fist, head_only, left, right, walking, wheelchair
from easyread.drawing.health import brain, lungs, organ_heart
from easyread.drawing.ink import (
    BLUE,
    BRICK,
    BROWN,
    CREAM,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PINK,
    PURPLE,
    RED,
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
    CARER,
    CARER_BLACK,
    COUNCILLOR,
    DOCTOR_EAST_ASIAN,
    DOCTOR_WHEELCHAIR,
    LEADER_WHEELCHAIR,
    MAN_DOWNS,
    MAN_DOWNS_ASIAN,
    MAN_LARGE,
    MANAGER,
    MANAGER_BLACK,
    MANAGER_EAST_ASIAN,
    MANAGER_WHEELCHAIR,
    NURSE_EAST_ASIAN,
    NURSE_LARGE,
    NURSE_OLDER,
    NURSE_SIKH,
    OLDER_MAN,
    RECEPTIONIST,
    SURGEON_MAN,
    WOMAN_AFRO,
    WOMAN_CURLY,
    WOMAN_DOWNS,
    WOMAN_LARGE,
    WOMAN_LOCS,
    WOMAN_WHEELCHAIR,
    YOUNG_WOMAN,
)
from easyread.drawing.places import FOUR_AREAS, clinic, hospital, house, houses, sun, town_hall, voluntary_centre
from easyread.drawing.props import flip_chart
from easyread.drawing.scenes import acting, group, smaller, someone
from easyread.drawing.signs import (
    arrow,
    calendar,
    calendar_month,
    circle_arrow,
    clock,
    cross,
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
    book,
    box,
    clipboard,
    coin,
    form_sheet,
    light_bulb,
    magnifier,
    microscope,
    mug,
    number_card,
    open_book,
    paper,
    pencil,
    target,
)


def _numbered(labels: str, y: float, scale: float = 1.0) -> str:
    """Calendar sheets side by side, numbered."""
    gap = 72 * scale
    start = 120 - gap * (len(labels) - 1) / 2 - 30 * scale
    return "".join(place(calendar(label), start + i * gap, y, scale) for i, label in enumerate(labels))


PICTURES = {
    "plan": rect(36, 26, 160, 206, WOOD, r=10)
    + rect(50, 46, 132, 174, WHITE, r=4)
    + rect(88, 12, 56, 28, GREY, r=8)
    + letters("Plan", 116, 58, 30, BLUE, 7)
    + "".join(tick(72, y, 12) + path(f"M94 {y}H{x}", width=7) for y, x in ((116, 164), (150, 164), (184, 140)))
    + place(hospital(), 160, 150, 0.66),
    "full-plan": place(book(BLUE), 42, 8, 1.84)
    + letters("Plan", 124, 52, 34, WHITE, 7)
    + path("M84 112H166M84 134H140", stroke=WHITE, width=7),
    "not-said": rect(48, 12, 144, 220, WHITE, r=5)
    + path("M70 44H170M70 68H150M70 190H170M70 212H138", width=8)
    + rect(66, 92, 108, 74, YELLOW, r=5, width=0)
    + question(110, 104, 50, RED),
    "document": place(paper(6), 42, 12, 2.1),
    "plan-on-a-page": rect(30, 8, 180, 224, WHITE, r=4)
    + rect(44, 22, 152, 34, BLUE)
    + path("M60 39H140", stroke=WHITE, width=6)
    + "".join(
        (
            rect(x, y, 70, 50, c, r=3)
            for (x, y), c in zip(
                ((44, 66), (126, 66), (44, 122), (126, 122)), ("#e8f5ec", "#fff4e0", "#fdecea", "#eaf3fa"), strict=True
            )
        )
    )
    + heart(79, 92, 1.1)
    + place(house(), 138, 68, 0.62)
    + place(bust(NURSE_SIKH), 62, 124, 0.36)
    + coin(161, 148, 17)
    + arrow(44, 202, 196, 202, GREEN, 22),
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
    "years-1-3": _numbered("123", 76, 1.04) + arrow(14, 192, 226, 192, BLUE, 24),
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
    "commitments": place(
        rect(96, 8, 136, 224, WHITE, r=5)
        + digits("24", 136, 24, 48, BLUE, 8)
        + "".join(
            path(f"M118 {y}l6 7 11 -14", stroke=GREEN, width=6) + path(f"M146 {y}H216", width=6) for y in (98, 126, 154, 182, 210)
        )
        + acting(MANAGER_BLACK, 76, 1.16, left((-2, 98), (0, 56), "open"), right((92, 112), (66, 106), "open")),
        4.0,
        2.1,
        0.983,
    ),
    "priorities": place(paper(3, w=150, h=200), 70, 20, 1.0)
    + "".join(place(number_card(str(i + 1), 22), 44, 50 + i * 62) for i in range(3))
    + star(196, 44, 28),
    "vision": acting(LEADER_WHEELCHAIR.turned(0.5), 62, 0.98, left((10, 110), (22, 86), "hold"))
    + thought(150, 70, 82, 60, (92, 132, 8), (84, 142, 4))
    + sun(200, 46, 11)
    + place(clinic(), 84, 46, 0.62)
    + place(house(), 148, 50, 0.72),
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
    "problem": path("M162 20L228 132H96Z", YELLOW, width=7)
    + path("M162 58V94", width=12)
    + circle(162, 114, 7, INK, stroke="none")
    + acting(WOMAN_CURLY.feels("sad").turned(0.5), 74, 1.12, left((2, 96), (16, 50), "open")),
    "solve-problem": acting(WOMAN_AFRO.turned(0.5), 62, 0.96, right((92, 108), (100, 84), "point"))
    + someone(MAN_DOWNS.turned(-0.5), 178, 0.96)
    + question(40, 40, 50, RED)
    + arrow(72, 62, 110, 62, GREEN, 18)
    + light_bulb(166, 66, 0.74),
    "no-repeat": place(
        place(form_sheet(), 10, 40, 1.0)
        + tick(62, 204, 26)
        + place(form_sheet(), 134, 24, 0.72)
        + place(form_sheet(), 158, 56, 0.72)
        + path("M132 22L232 158M232 22L132 158", stroke=INK, width=15)
        + path("M132 22L232 158M232 22L132 158", stroke=RED, width=10)
        + cross(182, 204, 26),
        -1.3,
        2.6,
        0.978,
    ),
    "every-level": "".join(place(number_card(str(i + 1), 26), 34, y) for i, y in enumerate((46, 122, 198)))
    + path("M8 84H232M8 160H232", width=4)
    + houses(72, 20, 3, 0.72)
    + "".join(place(path(d, colour), 78, 86, 0.32) for d, colour in FOUR_AREAS.values())
    + digits("4", 180, 102, 40, BLUE, 8)
    + place(path("M20 22L196 14L222 92L228 176L176 204L36 208L20 164Z", "#b5e2a8"), 78, 162, 0.32)
    + place(hospital(), 166, 170, 0.54),
    "shared-goals": target(120, 66, 56) + group([NURSE_SIKH, LEADER_WHEELCHAIR, WOMAN_LOCS], 0.86),
    "review": place(clipboard(), 71, 62, 1.06) + circle_arrow(120, 124, 94, BLUE),
    "check": place(clipboard(4), 14, 8, 1.8) + magnifier(150, 126, 48),
    "action-plan": place(
        place(clipboard(0), 12, 8, 1.84)
        + "".join(
            rect(34, y, 24, 24, WHITE, r=3)
            + place(head_only(p), 62, y - 12, 0.44)
            + path(f"M112 {y + 12}H134", width=6)
            + place(calendar(), 142, y - 8, 0.56)
            for y, p in ((66, CARER), (112, MANAGER_EAST_ASIAN), (158, OLDER_MAN))
        )
        + path("M36 76l8 10 16 -22M36 122l8 10 16 -22", stroke=GREEN, width=7)
        + pencil(196, 214, 1.0, 24),
        -3.6,
        0,
        0.98,
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
    "relationships": place(
        acting(SURGEON_MAN.turned(0.6), 60, 1.04, right((92, 108), (100, 84), "hold"), holding=mug(90, 82, BLUE, 0.8))
        + acting(WOMAN_LARGE.turned(-0.6), 182, 1.04, left((8, 108), (2, 84), "hold"), holding=mug(-22, 82, ORANGE, 0.8))
        + clock(120, 52, 32),
        -4.5,
        -0.5,
        1,
    ),
    "engagement": acting(MANAGER_BLACK.feels("talk").turned(0.5), 56, 0.98, right((84, 112), (84, 94), "open"))
    + acting(MAN_DOWNS.feels("talk").turned(-0.5), 184, 0.98, left((16, 112), (16, 94), "open"))
    + speech(10, 12, 100, 62, 62, 108)
    + speech(130, 12, 100, 62, 178, 108)
    + path("M30 34H90M30 52H70M150 34H210M150 52H190", stroke=BLUE, width=5),
    "listen": place(
        acting(RECEPTIONIST.turned(0.6), 62, 1.06, left((4, 104), (26, 50), "open"))
        + someone(MAN_LARGE.turned(-0.6).feels("talk"), 180, 1.02)
        + speech(126, 12, 102, 68, 172, 108)
        + path("M144 38H210M144 58H190", stroke=BLUE, width=5),
        4.5,
        2.1,
        0.983,
    ),
    "ask": acting(MANAGER_EAST_ASIAN.feels("talk").turned(0.5), 60, 1.02, right((88, 110), (102, 90), "open"))
    + someone(MAN_DOWNS.turned(-0.5), 182, 1.02)
    + speech(40, 10, 96, 84, 70, 112)
    + question(87, 24, 52),
    "knowledge": place(
        acting(NURSE_LARGE.turned(0.6), 56, 0.98, right((92, 110), (106, 104), "hold"))
        + acting(OLDER_MAN.turned(-0.6), 186, 0.98, left((8, 110), (-6, 104), "hold"))
        + place(book(PURPLE), 94, 146, 0.68)
        + light_bulb(120, 62, 0.7),
        3.5,
        -0.5,
        1,
    ),
    "sharing": acting(NURSE_EAST_ASIAN.turned(0.6), 52, 0.96, right((92, 106), (110, 92), "hold"))
    + acting(COUNCILLOR.turned(-0.6), 188, 0.96, left((8, 106), (-10, 92), "hold"))
    + place(box(), 76, 156, 0.68)
    + arrow(92, 92, 148, 92, GREEN, 13)
    + arrow(148, 118, 92, 118, GREEN, 13),
    "single-system": place(hospital(), 10, 12, 0.62)
    + place(town_hall(), 86, 26, 0.58)
    + place(voluntary_centre(), 162, 14, 0.68)
    + arrow(48, 84, 92, 120, BLUE, 12)
    + arrow(120, 94, 120, 122, BLUE, 12)
    + arrow(196, 84, 148, 120, BLUE, 12)
    + someone(LEADER_WHEELCHAIR, 120, 0.82),
    "plan-services": acting(MANAGER.turned(0.5), 62, 1.0, right((92, 108), (106, 76), "hold"))
    + place(paper(4, ticks=True, w=96, h=120), 124, 20, 1.06)
    + pencil(128, 160, 0.62, 216),
    "learn": place(
        acting(
            CARER,
            108,
            1.26,
            left((6, 112), (16, 102), "hold"),
            right((94, 112), (84, 102), "hold"),
            holding=place(open_book(), 8, 70, 0.75),
        )
        + light_bulb(200, 52, 0.5),
        0,
        -2.5,
        1,
    ),
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
    "innovation": light_bulb(120, 82, 1.1)
    + acting(YOUNG_WOMAN.turned(0.5), 56, 0.8, right((94, 102), (104, 70), "point"))
    + acting(MANAGER_BLACK.turned(-0.5), 184, 0.8, left((8, 108), (28, 72), "hold")),
    "future-ideas": someone(MAN_DOWNS_ASIAN.turned(0.4), 54, 0.9)
    + thought(138, 84, 94, 74, (84, 162, 8), (76, 174, 4))
    + light_bulb(92, 88, 0.6)
    + arrow(130, 88, 156, 88, BLUE, 18)
    + place(calendar("2030", scale_label=13), 160, 56, 0.98)
    + star(190, 196, 26),
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
    "violence-women": acting(WOMAN_LOCS.feels("angry").turned(0.4), 64, 1.1, right((94, 108), (104, 84), "open"))
    + place(fist(), 114, 68, 1, flip=92)
    + circle(160, 104, 60, stroke=RED, width=15)
    + path("M118 62L202 146", stroke=RED, width=15),
}
