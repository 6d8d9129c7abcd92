"""Scenes of deeds: each shows who does what, with what, and what comes of it, as one statement says it."""

from easyread.drawing.belongings import (
    alike,
    browser_window,
    charity_tin,
    graduation_cap,
    megaphone,
    new_burst,
    ribbon,
    spanner,
    stars,
)
from easyread.drawing.figures import hand, in_bed, left, right, standing
from easyread.drawing.health import brain, medicine
from easyread.drawing.ink import (
    BLUE,
    CREAM,
    DARK_GREY,
    GREEN,
    INK,
    PALE_BLUE,
    PALE_GREEN,
    PALE_GREY,
    PALE_RED,
    PURPLE,
    RED,
    TEAL,
    WHITE,
    WOOD,
    YELLOW,
    circle,
    ellipse,
    path,
    place,
    rect,
)
from easyread.drawing.letters import letters, name_plate
from easyread.drawing.letters import name_plate as _name
from easyread.drawing.people import (
    CARER,
    CARER_EAST_ASIAN,
    COUNCILLOR,
    COUNCILLOR_WOMAN,
    DOCTOR_EAST_ASIAN,
    DOCTOR_WHEELCHAIR,
    GIRL_EAST_ASIAN,
    LEADER_ASIAN,
    LEADER_BLIND,
    MAN_BEARD,
    MAN_BLIND,
    MAN_DOWNS,
    MAN_DOWNS_ASIAN,
    MAN_EAST_ASIAN,
    MANAGER_BLACK,
    MANAGER_EAST_ASIAN,
    NURSE_EAST_ASIAN,
    NURSE_LARGE,
    NURSE_MAN,
    NURSE_SIKH,
    OLDER_BLACK_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    SURGEON_MAN,
    VOLUNTEER_DOWNS,
    VOLUNTEER_OLDER,
    WOMAN_AFRO,
    WOMAN_CURLY,
    WOMAN_DOWNS,
    WOMAN_EAST_ASIAN,
    WOMAN_LARGE,
    WOMAN_WHEELCHAIR,
    YOUNG_MAN,
)
from easyread.drawing.places import care_home, hospital, house, town_hall
from easyread.drawing.scenes import acting, someone
from easyread.drawing.signs import arrow, calendar, cross, digits, heart, question, speech, star, struck, thought, tick
from easyread.drawing.things import (
    gear,
    magnifier,
    open_book,
    pencil,
    shield,
    target,
    wheelchair_sign,
)

_COUNCIL = "#f3c9a5"

PICTURES = {
    "systems-keep-improving": place(
        path("M8 150V126H82V104H158V82H232V150Z", PALE_GREEN)
        + "".join(
            place(hospital(), x, y, 0.52) + stars(x + 29, y - 13, full, full, 11)
            for x, y, full in ((16, 74, 1), (91, 52, 2), (166, 32, 3))
        )
        + arrow(14, 42, 80, 16, GREEN, 18)
        + gear(94, 178, 22, "#8ecae6")
        + gear(58, 206, 16, "#b5e2a8")
        + spanner(98, 196, 0.6, 24)
        + someone(NURSE_EAST_ASIAN, 40, 0.6)
        + place(in_bed(OLDER_MAN), 122, 166, 0.5)
        + heart(206, 170, 0.9),
        3,
        3,
        0.967,
    ),
    "care-fits-each-person": place(
        "".join(
            place(house(*look), x - 38, 6, 1.05)
            for x, look in ((46, ()), (120, ("#eef3f7", "#b5463a", "#7b4b94")), (194, ("#fde8d8", "#5b6770", "#2e7d4f")))
        )
        + "".join(arrow(x, 182, x, 132, GREEN, 13) for x in (72, 146, 220))
        + someone(OLDER_WOMAN, 38, 0.5, 134)
        + someone(WOMAN_WHEELCHAIR, 112, 0.5, 134)
        + someone(MAN_BEARD, 184, 0.5, 134)
        + "".join(circle(x, 112, 18, WHITE) for x in (72, 146, 218))
        + medicine(65, 98, 0.5)
        + wheelchair_sign(144, 112, 0.26, BLUE)
        + letters("A", 218, 101, 22, INK, 5)
        + acting(NURSE_SIKH, 40, 0.72, right((94, 110), (108, 96), "hold"), base=232)
        + acting(CARER, 120, 0.72, left((4, 112), (-2, 96), "hold"), right((96, 112), (102, 96), "hold"), base=232)
        + acting(DOCTOR_WHEELCHAIR, 198, 0.72, left((6, 110), (-4, 96), "hold"), base=232),
        0.5,
        2.5,
        0.968,
    ),
    "plan-against-violence": (
        rect(70, 8, 100, 72, BLUE, r=5)
        + letters("Plan", 120, 19, 26, WHITE, 6)
        + path("M86 58H154M86 69H134", stroke=WHITE, width=5)
        + arrow(120, 85, 120, 112, GREEN, 20)
        + acting(MAN_BEARD.feels("angry").turned(0.7), 48, 0.94, right((94, 116), (104, 66), "hold"))
        + path("M88 158l-8 -14M100 152v-18", stroke=RED, width=5)
        + someone(WOMAN_AFRO.feels("calm").turned(-0.4), 188, 0.98, 208)
        + someone(GIRL_EAST_ASIAN.feels("calm").turned(-0.4), 204, 0.76)
        + place(shield("#cfe3f2"), 100, 132, 0.86)
        + tick(139, 176, 20)
    ),
    "longer-plan": acting(
        WOMAN_EAST_ASIAN,
        58,
        1,
        left((10, 110), (22, 112), "hold"),
        right((90, 110), (78, 112), "hold"),
        holding=rect(17, 66, 66, 58, BLUE, r=3) + letters("Plan", 50, 72, 14, WHITE, 3.6),
        base=226,
    )
    + tick(58, 56, 32)
    + path("M176 100L230 92V214L176 230Z", PALE_GREY)
    + path("".join(f"M{x} {100 - (x - 176) * 0.15:.1f}V{229 - (x - 176) * 0.29:.1f}" for x in range(184, 228, 7)), width=1.8)
    + rect(124, 100, 56, 131, BLUE, r=4)
    + letters("Plan", 152, 118, 18, WHITE, 4.4)
    + path("M136 164H168M136 184H168M136 204H158", stroke=WHITE, width=5)
    + cross(176, 50, 32),
    "new-pages-not-checked": place(browser_window(150, 96, BLUE, 26), 8, 8)
    + letters("Easy Read", 104, 15, 12, WHITE, 2.6)
    + place(house(), 20, 40, 0.6)
    + path("M76 50H146M76 66H134M76 82H146", width=5)
    + new_burst(192, 44, 36)
    + thought(74, 132, 32, 23, (44, 144, 4), (104, 144, 4))
    + brain(68, 133, 0.48)
    + question(94, 119, 24, RED)
    + someone(WOMAN_DOWNS.feels("calm"), 42, 0.66)
    + someone(MAN_DOWNS_ASIAN.feels("calm"), 106, 0.66)
    + magnifier(177, 150, 34)
    + path("M162 150l11 12 19 -24", stroke=GREEN, width=8)
    + struck(184, 160, 37),
    "healthwatch": (
        place(hospital(), 146, 8, 0.8)
        + someone(OLDER_BLACK_MAN.turned(0.4), 40, 0.66, 168)
        + someone(MAN_DOWNS.turned(0.4), 98, 0.66, 168)
        + _name("Healthwatch", 73, 54, 130)
        + acting(WOMAN_CURLY.feels("talk").turned(0.7), 60, 0.98, right((90, 114), (102, 86), "hold"))
        + megaphone(96, 178, 0.8)
        + acting(MANAGER_EAST_ASIAN.turned(-0.6).feels("calm"), 198, 0.78, left((-2, 100), (12, 62), "open"))
    ),
    "staff-learn-and-grow": place(
        "".join(
            rect(x, 228 - 22 * (row + 1), 58, 22, (BLUE, GREEN, RED)[row], r=3)
            + path(f"M{x + 8} {239 - 22 * (row + 1)}H{x + 50}", stroke=WHITE, width=3)
            for x, rows in ((62, 1), (120, 2), (178, 3))
            for row in range(rows)
        )
        + path("M8 230H60", width=4)
        + place(standing(MANAGER_BLACK.turned(0.5), right((90, 110), (124, 100), "open")), 6, 124, 0.42)
        + place(standing(CARER_EAST_ASIAN, holding=place(open_book(), 24, 100, 0.5)), 70, 104, 0.41)
        + place(standing(CARER_EAST_ASIAN), 128, 82, 0.41)
        + place(standing(CARER_EAST_ASIAN, right((92, 84), (100, 30), "hold")), 186, 60, 0.41)
        + graduation_cap(206, 62, 0.4)
        + stars(149, 66, 1, 1, 14)
        + stars(206, 28, 2, 2, 14)
        + arrow(54, 84, 112, 40, GREEN, 18),
        3,
        3,
        0.972,
    ),
    "board-listens": speech(122, 10, 108, 86, 186, 118)
    + place(hospital(), 129, 34, 0.44)
    + place(care_home(), 180, 44, 0.34)
    + someone(WOMAN_DOWNS.feels("talk").turned(-0.5), 190, 0.96, 232)
    + place(hospital(), 32, 30, 0.56)
    + stars(62, 20, 3, 3, 11)
    + arrow(118, 58, 98, 58, GREEN, 14)
    + acting(LEADER_BLIND.feels("calm").turned(0.5), 38, 0.66, right((100, 96), (84, 56), "open"), base=196)
    + acting(LEADER_ASIAN.feels("calm").turned(0.5), 98, 0.66, right((100, 96), (84, 56), "open"), base=196)
    + rect(8, 190, 128, 42, WOOD, r=5),
    "page-of-aim-and-priorities": rect(46, 8, 148, 134, WHITE, r=5, width=4)
    + target(120, 54, 32)
    + someone(MAN_EAST_ASIAN, 70, 0.4, 86)
    + someone(WOMAN_WHEELCHAIR, 170, 0.4, 86)
    + heart(70, 25, 0.5)
    + heart(170, 25, 0.5)
    + alike(120, 54, 17)
    + path("M54 98H186", width=3)
    + "".join(digits(str(i + 1), 60 + i * 44, 109, 20, BLUE, 5) + star(90 + i * 44, 119, 13) for i in range(3))
    + acting(NURSE_MAN.turned(0.5), 42, 0.76, right((92, 104), (96, 50), "hold"), base=210)
    + acting(COUNCILLOR_WOMAN.turned(-0.5), 198, 0.76, left((8, 104), (4, 50), "hold"), base=210)
    + acting(VOLUNTEER_OLDER, 120, 0.6, left((4, 100), (6, 42), "hold"), right((96, 100), (94, 42), "hold"), base=210)
    + name_plate("NHS", 42, 204, 68, BLUE, WHITE, 28, 17)
    + name_plate("Charity", 120, 204, 76, YELLOW, INK, 28, 15)
    + name_plate("Council", 198, 204, 68, _COUNCIL, INK, 28, 14),
    "two-web-pages": place(browser_window(98, 88, PURPLE), 8, 8)
    + target(57, 62, 26)
    + place(browser_window(98, 88, TEAL), 134, 8)
    + path("M183 46L158 80H208Z", stroke=BLUE, width=6)
    + place(hospital(), 166, 34, 0.3)
    + place(town_hall(), 140, 64, 0.28)
    + place(charity_tin(), 198, 62, 0.3)
    + arrow(66, 102, 92, 128, GREEN, 16)
    + arrow(174, 102, 148, 128, GREEN, 16)
    + rect(82, 132, 76, 98, WHITE, r=4)
    + rect(82, 132, 76, 22, BLUE, r=4)
    + letters("Easy Read", 120, 138, 10, WHITE, 2.4)
    + place(house(), 90, 162, 0.36)
    + heart(103, 210, 0.6)
    + path("M124 172H150M124 184H144M124 206H150", width=4)
    + acting(YOUNG_MAN.turned(-0.4), 192, 0.8, left((4, 112), (-16, 96), "hold"))
    + pencil(150, 214, 0.5, 60),
    "braille": someone(MAN_BLIND.feels("calm"), 120, 0.96, 116)
    + path("M30 112H210L232 231H8Z", CREAM)
    + "".join(
        ellipse(x + 3.5, y + 4.5, 11, 10, DARK_GREY, stroke="none") + ellipse(x, y, 10.5, 9.5, WHITE)
        for left_x, dots in zip((32, 105, 178), ("1346", "1256", "1245"), strict=True)
        for x, y in ((left_x + (dot > "3") * 30, 160 + (int(dot) - 1) % 3 * 27) for dot in dots)
    )
    + "".join(
        path(f"M{shoulder} 90L{elbow} 120L{wrist} 132", stroke=colour, width=width)
        for colour, width in ((INK, 25.2), ("#c8553d", 20))
        for shoulder, elbow, wrist in ((78, 56, 84), (162, 184, 158))
    )
    + place(hand("point", "deep"), 88, 132, 1.35, turn=52)
    + place(hand("point", "deep", mirrored=True), 154, 132, 1.35, turn=128),
    "two-parts": circle(120, 120, 111, PALE_GREEN)
    + path("M120 9A111 111 0 0 0 120 231Z", PALE_BLUE)
    + path("M120 9V231", width=6)
    + circle(120, 120, 111, width=6)
    + _name("NHS", 72, 52, 60)
    + someone(LEADER_BLIND, 52, 0.5, 152)
    + someone(NURSE_LARGE, 92, 0.5, 152)
    + rect(36, 150, 76, 42, WOOD, r=4)
    + rect(44, 156, 22, 16, WHITE, r=2)
    + rect(82, 156, 22, 16, WHITE, r=2)
    + "".join(
        _name(text, 168, y, w, colour, ink, 23)
        for text, y, w, colour, ink in (
            ("NHS", 40, 60, BLUE, WHITE),
            ("Council", 68, 78, "#f3c9a5", INK),
            ("Charity", 96, 78, YELLOW, INK),
        )
    )
    + someone(DOCTOR_EAST_ASIAN, 146, 0.48, 182)
    + someone(COUNCILLOR, 194, 0.48, 182)
    + someone(VOLUNTEER_DOWNS, 168, 0.48, 208),
    "cancer-told-sooner": rect(8, 8, 224, 94, PALE_RED, r=8)
    + rect(8, 110, 224, 122, PALE_GREEN, r=8)
    + someone(WOMAN_LARGE.feels("sad"), 38, 0.58, 101)
    + "".join(place(calendar(), x, 18, 0.56) for x in (74, 110, 146))
    + arrow(72, 78, 182, 78, RED, 18)
    + someone(SURGEON_MAN.feels("calm"), 206, 0.46, 101)
    + speech(184, 12, 44, 32, 204, 52)
    + ribbon(206, 27, 0.42, "#b89ad6")
    + letters("Now", 40, 120, 20, GREEN, 5)
    + someone(WOMAN_LARGE.feels("calm"), 38, 0.58, 231)
    + place(calendar(), 70, 136, 0.56)
    + arrow(72, 196, 102, 196, GREEN, 18)
    + someone(SURGEON_MAN.feels("talk").turned(-0.4), 130, 0.54, 231)
    + speech(108, 118, 48, 42, 126, 174)
    + ribbon(132, 138, 0.6, "#b89ad6")
    + arrow(156, 196, 184, 196, GREEN, 18)
    + medicine(186, 154, 0.8),
}
