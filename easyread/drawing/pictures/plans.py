"""Plans, promises, time, learning and deciding."""

from easyread.drawing.health import medicine
from easyread.drawing.ink import (
    BLUE,
    DARK_GREY,
    GREEN,
    ORANGE,
    PURPLE,
    RED,
    WHITE,
    YELLOW,
    circle,
    path,
    place,
    rect,
)
from easyread.drawing.people import (
    COUNCILLOR,
    DOCTOR,
    DOCTOR_WOMAN,
    LEADER,
    MAN,
    MAN_BEARD,
    MAN_GLASSES,
    MAN_TURBAN,
    MANAGER,
    NURSE,
    NURSE_MAN,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    RECEPTIONIST,
    SURGEON,
    WOMAN,
    WOMAN_AFRO,
    WOMAN_CURLY,
    WOMAN_HIJAB,
    WOMAN_LOCS,
    YOUNG_MAN,
    YOUNG_WOMAN,
    arm,
    hand,
)  # fmt: skip
from easyread.drawing.places import clinic, hospital, house, houses, office, sun, town_hall, voluntary_centre
from easyread.drawing.scenes import group, round_the_table, smaller, someone
from easyread.drawing.signs import (
    arrow,
    calendar,
    circle_arrow,
    clock,
    cross,
    digits,
    question,
    speech,
    star,
    thought,
    tick,
)
from easyread.drawing.things import (  # fmt: skip
    bars,
    book,
    clipboard,
    coins,
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
    "plan": place(clipboard(4), 40, 6, 1.74) + place(hospital(), 160, 142, 0.64),
    "full-plan": place(book(BLUE), 42, 8, 1.84) + path("M84 56H166M84 80H166M84 104H140", stroke=WHITE, width=7),
    "document": place(paper(6), 42, 12, 2.1),
    "plan-on-a-page": rect(36, 8, 168, 224, WHITE, r=4)
    + rect(52, 24, 136, 40, "#8ecae6")
    + rect(52, 78, 62, 60, "#b5e2a8")
    + rect(126, 78, 62, 60, "#ffe08a")
    + rect(52, 152, 62, 60, "#f7b7a3")
    + rect(126, 152, 62, 60, "#d8c6e6")
    + circle(83, 108, 13, WHITE)
    + circle(157, 108, 13, WHITE)
    + circle(83, 182, 13, WHITE)
    + circle(157, 182, 13, WHITE),
    "five-years": _numbered("123", 66) + _numbered("45", 146) + arrow(14, 34, 226, 34, BLUE, 20),
    "years-1-3": _numbered("123", 76, 1.04) + arrow(14, 192, 226, 192, BLUE, 24),
    "april-2022": place(calendar("4"), 16, 16, 1.7)
    + digits("2022", 134, 56, 30, BLUE, 5)
    + someone(OLDER_WOMAN, 84, 0.8)
    + place(paper(3, ticks=True), 150, 136, 0.94),
    "november-2022": place(calendar("11"), 16, 16, 1.7)
    + digits("2022", 134, 56, 30, BLUE, 5)
    + someone(DOCTOR, 76, 0.8)
    + someone(MAN_BEARD.feels("calm"), 168, 0.8),
    "commitments": place(clipboard(4), 12, 8, 1.88) + place(number_card("24", 40), 182, 68),
    "priorities": place(paper(3, w=150, h=200), 70, 20, 1.0)
    + "".join(place(number_card(str(i + 1), 22), 44, 50 + i * 62) for i in range(3))
    + star(196, 44, 28),
    "vision": someone(WOMAN_CURLY, 62, 0.98)
    + thought(150, 74, 82, 64, (88, 140, 9), (78, 152, 6))
    + sun(200, 48, 11)
    + place(clinic(), 84, 50, 0.62)
    + place(house(), 148, 54, 0.72),
    "challenge": someone(MANAGER.feels("sad"), 62, 1.0)
    + someone(NURSE_MAN.feels("sad"), 178, 1.0)
    + "".join(place(paper(2, w=96, h=18), 72 + (i % 3) * 5 - 5, 90 - i * 13) for i in range(6))
    + path("M30 110H210", width=5),
    "problem": place(paper(4, w=120, h=150), 40, 24, 1.2)
    + circle(176, 170, 46, YELLOW)
    + path("M176 142V176", width=11)
    + circle(176, 194, 6, "#1d1d1b", stroke="none"),
    "solve-problem": someone(WOMAN_AFRO, 62, 0.96)
    + someone(OLDER_MAN, 178, 0.96)
    + question(40, 40, 50, RED)
    + arrow(72, 62, 110, 62, GREEN, 18)
    + light_bulb(166, 66, 0.74),
    "no-repeat": place(paper(4), 20, 50, 1.24) + place(paper(4), 126, 50, 1.24) + tick(68, 196, 26) + cross(174, 196, 26),
    "every-level": place(house(), 10, 150, 1.0)
    + path("M84 232V10M160 232V10", stroke=DARK_GREY)
    + houses(90, 118, 1, 0.9)
    + place(house("#fde8d8", "#5b6770", "#2e7d4f"), 92, 164, 0.84)
    + place(town_hall(), 166, 22, 0.5)
    + place(hospital(), 168, 92, 0.54)
    + houses(170, 156, 1, 0.72)
    + path("M10 232H230"),
    "shared-goals": target(120, 66, 56) + group([NURSE, COUNCILLOR, WOMAN_LOCS], 0.86),
    "review": place(calendar(), 78, 84, 1.4) + circle_arrow(120, 124, 92, BLUE),
    "check": place(clipboard(4), 14, 8, 1.8) + magnifier(150, 126, 48),
    "action-plan": place(clipboard(4), 12, 8, 1.84) + place(calendar(), 158, 18, 1.1) + pencil(176, 214, 1.1, 28),
    "continue": arrow(12, 96, 228, 96, GREEN, 60) + group([NURSE, OLDER_ASIAN_WOMAN, COUNCILLOR], 0.66),
    "relationships": someone(SURGEON, 62, 1.04)
    + someone(MAN_TURBAN, 180, 1.04)
    + place(mug(0, 0, BLUE), 92, 220)
    + place(mug(0, 0, ORANGE), 124, 220)
    + clock(120, 52, 34),
    "engagement": someone(MANAGER.feels("talk"), 60, 1.0)
    + someone(OLDER_BLACK_MAN.feels("talk"), 180, 1.0)
    + speech(10, 12, 100, 66, 62, 116)
    + speech(130, 12, 100, 66, 178, 116)
    + path("M30 36H90M30 54H70M150 36H210M150 54H190", stroke=BLUE, width=5),
    "listen": someone(RECEPTIONIST, 62, 1.06)
    + someone(WOMAN_HIJAB.feels("talk"), 180, 1.06)
    + arm("M26 214C22 190 24 164 34 150", "#3d7ea6", "dark", width=15)
    + speech(126, 12, 102, 72, 178, 112)
    + path("M144 38H210M144 58H190", stroke=BLUE, width=5),
    "ask": someone(MANAGER.feels("talk"), 60, 1.02)
    + someone(MAN, 180, 1.02)
    + speech(40, 10, 96, 88, 68, 116)
    + question(87, 26, 54),
    "knowledge": round_the_table(
        [NURSE_MAN, WOMAN_HIJAB, MANAGER],
        [OLDER_MAN, WOMAN_LOCS],
        place(book(PURPLE), 82, 138, 0.36) + place(coins(0, 0, 2), 116, 178, 0.7) + place(paper(2), 150, 140, 0.36),
    ),
    "sharing": someone(NURSE, 58, 0.9)
    + someone(COUNCILLOR, 182, 0.9)
    + coins(70, 96, 3)
    + place(office(), 124, 16, 0.86)
    + path("M56 106H196", width=5)
    + arrow(86, 150, 154, 150, GREEN, 12)
    + arrow(154, 172, 86, 172, GREEN, 12),
    "single-system": place(hospital(), 10, 12, 0.62)
    + place(town_hall(), 86, 14, 0.58)
    + place(voluntary_centre(), 162, 14, 0.68)
    + arrow(48, 84, 92, 124, BLUE, 12)
    + arrow(120, 84, 120, 122, BLUE, 12)
    + arrow(196, 84, 148, 124, BLUE, 12)
    + someone(LEADER, 120, 0.84),
    "plan-services": someone(MANAGER, 62, 1.0)
    + place(paper(4, ticks=True, w=96, h=120), 120, 20, 1.1)
    + pencil(150, 200, 0.9, 24),
    "learn": someone(NURSE_MAN, 120, 1.1, 190)
    + place(open_book(), 64, 148, 1.0)
    + light_bulb(196, 62, 0.5)
    + hand(68, 190, "pale", 10)
    + hand(172, 190, "pale", 10),
    "skills": rect(70, 12, 158, 92, "#e8f5ec", r=4)
    + path("M96 40H200M96 60H180M96 80H190", stroke=GREEN, width=5)
    + someone(DOCTOR_WOMAN.feels("talk"), 50, 0.8, 130)
    + path("M8 130H232")
    + someone(NURSE, 70, 0.78)
    + someone(SURGEON, 170, 0.78),
    "innovation": light_bulb(120, 82, 1.1) + someone(YOUNG_WOMAN, 62, 0.72) + someone(SURGEON, 178, 0.72),
    "future-ideas": light_bulb(64, 92, 0.86)
    + arrow(118, 92, 160, 92, BLUE, 18)
    + place(calendar(), 166, 58, 1.04)
    + someone(MAN_GLASSES, 120, 0.76),
    "research": smaller(
        place(microscope(), 132, 90, 1.16)
        + someone(WOMAN_LOCS.wears("shirt", "#f4f7f9"), 72, 1.14)
        + place(paper(3, ticks=True), 168, 12, 0.7)
    ),
    "data": bars(34, 196, (50, 80, 64, 120), BLUE) + someone(DOCTOR, 176, 0.9) + digits("123", 146, 36, 34, GREEN, 6),
    "conditions-list": place(paper(5, w=120, h=150), 14, 34, 1.2)
    + place(number_card("22", 36), 186, 66)
    + place(medicine(0, 0), 170, 140, 1.16),
    "coproduction": round_the_table(
        [WOMAN_CURLY, MAN_GLASSES, OLDER_ASIAN_WOMAN], [YOUNG_MAN, WOMAN], place(open_book(), 96, 146, 0.46)
    ),
    "violence-women": someone(WOMAN_LOCS.feels("calm"), 72, 1.16)
    + path("M132 76L156 52H196L220 76V116L196 140H156L132 116Z", RED)
    + path(
        "M162 112C152 98 150 92 154 88C158 86 160 92 162 94V72C162 66 170 66 170 72V66C170 60 178 60 178 66V70C178 64 186 64 186 70V76C186 70 194 70 194 76V100C194 116 188 124 176 124C168 124 166 118 162 112Z",
        WHITE,
    ),
}
