"""Information: this website, its formats, and getting in touch."""

from dataclasses import replace

from easyread.drawing.belongings import server
from easyread.drawing.figures import bust, hand, left, pointing, right, thumb, wheelchair
from easyread.drawing.health import apple
from easyread.drawing.ink import BLUE, GREEN, GREY, INK, LEAF, PURPLE, RED, WHITE, WOOD, YELLOW, circle, path, place, rect, thick
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    MAN_BLIND,
    MAN_DOWNS,
    MAN_EAST_ASIAN,
    MAN_GLASSES,
    MAN_TURBAN,
    MAN_WHEELCHAIR,
    NURSE,
    NURSE_SIKH,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    RECEPTIONIST_DOWNS,
    WOMAN_AFRO,
    WOMAN_BLIND,
    WOMAN_DOWNS,
    WOMAN_DOWNS_BLACK,
    WOMAN_EAST_ASIAN,
    WOMAN_HIJAB,
    WOMAN_LARGE,
    WOMAN_WHEELCHAIR,
    YOUNG_MAN,
)
from easyread.drawing.places import clinic, hospital, house
from easyread.drawing.scenes import acting, someone
from easyread.drawing.signs import arrow, cross, heart, question, speech, tick
from easyread.drawing.things import (
    balance,
    bars,
    braille,
    clipboard,
    easy_read_booklet,
    envelope,
    gear,
    headphones,
    laptop,
    leaflet,
    letter_sheet,
    magnifier,
    mobile,
    monitor,
    paper,
    pencil,
    people_list,
    telephone,
)

_page = path("M22 24H60M22 38H60M22 52H48", width=4) + rect(74, 20, 34, 34, "#8ecae6")
_letter = path("M0 90L32 0L64 90M12 58H52", width=12)

PICTURES = {
    "easy-read": rect(24, 8, 192, 224, WHITE, r=5)
    + place(bust(NURSE_SIKH), 40, 18, 0.5)
    + place(house(), 42, 88, 0.72)
    + apple(66, 192, 1.0)
    + "".join(path(f"M110 {y}H196M110 {y + 20}H176", width=9) for y in (38, 108, 180))
    + path("M36 82H204M36 154H204", stroke=GREY, width=3),
    "twins": rect(12, 12, 92, 150, WHITE, r=4)
    + path("M24 34H92M24 50H92M24 66H92M24 82H92M24 98H92M24 114H92M24 130H70", width=4)
    + rect(136, 12, 92, 150, WHITE, r=4)
    + place(house(), 144, 22, 0.52)
    + heart(162, 104, 0.9)
    + circle(162, 138, 10, YELLOW)
    + path("M190 44H216M190 60H210M190 104H216M190 138H216", width=7)
    + circle(120, 88, 26, GREEN)
    + path("M106 81H134M106 95H134", stroke=WHITE, width=6)
    + acting(MAN_EAST_ASIAN, 120, 0.64, left((6, 104), (-8, 66), "point"), right((94, 104), (108, 66), "point")),
    "hard-word": rect(10, 8, 220, 108, WHITE, r=5)
    + path("M28 30H212M28 98H160", width=5)
    + rect(20, 44, 200, 40, "#ffe08a", r=3, stroke="none")
    + letters("Hypertension", 120, 52, 23, INK, 5.4)
    + acting(MAN_GLASSES.feels("sad"), 92, 0.92, left((0, 104), (24, 36), "open"))
    + question(178, 138, 78, RED),
    "supporter": place(
        question(46, 22, 56, RED)
        + speech(118, 10, 112, 82, 176, 116)
        + circle(146, 36, 11, YELLOW)
        + place(house(), 160, 24, 0.72)
        + someone(MAN_DOWNS.feels("calm").turned(0.5), 62, 1.0, 210)
        + acting(WOMAN_AFRO.feels("talk").turned(-0.5), 178, 1.0, left((4, 112), (-20, 104), "point"), base=210)
        + place(letter_sheet(), 62, 150, 0.82),
        4.1,
        -0.7,
        0.966,
    ),
    "phone": place(telephone(), 18, 48, 1.7),
    "email": place(envelope(), 16, 46, 1.6),
    "formats": place(rect(0, 0, 68, 130, WHITE, r=10), 8, 55)
    + place(rect(0, 0, 68, 130, WHITE, r=10), 86, 55)
    + place(rect(0, 0, 68, 130, WHITE, r=10), 164, 55)
    + place(_letter, 16, 76, 0.8)
    + place(braille("110110"), 109, 88, 1.0)
    + place(headphones(), 166, 84, 0.9),
    "large-print": rect(10, 10, 92, 132, WHITE, r=4)
    + path("M22 30H90M22 42H90M22 54H80M22 66H90M22 78H84M22 90H90M22 102H70M22 114H88", width=3)
    + rect(112, 10, 120, 220, WHITE, r=4)
    + letters("Aa", 172, 32, 60, INK, 13)
    + path("M130 132H214M130 166H198M130 200H214", width=13)
    + arrow(30, 186, 104, 186, BLUE, 26),
    "braille": place(braille("101110 110000 100100"), 34, 24, 1.06) + place(pointing("brown"), 92, 96, 1.1),
    "audio": someone(replace(MAN_BLIND, headset=True), 120, 1.36)
    + path(
        "M40 90C30 102 30 122 40 134M24 78C8 98 8 128 24 146M200 90C210 102 210 122 200 134M216 78C232 98 232 128 216 146",
        stroke=BLUE,
        width=5,
    )
    + circle(46, 42, 32, BLUE)
    + path("M36 24L64 42L36 60Z", WHITE),
    "website": place(monitor(place(_page, 8, 8, 0.9) + path("M20 70H110", width=4)), 16, 34, 1.6),
    "accessible-website": place(monitor(place(_page, 8, 8, 0.9)), 60, 8, 0.98)
    + tick(206, 40, 20)
    + place(wheelchair(MAN_WHEELCHAIR), 8, 122, 0.5)
    + someone(WOMAN_DOWNS, 122, 0.74)
    + someone(WOMAN_BLIND, 190, 0.74),
    "computer-check": place(paper(5, w=80, h=120), 8, 66, 0.92)
    + magnifier(38, 106, 22)
    + arrow(84, 172, 120, 172, BLUE, 20)
    + place(
        monitor(
            gear(28, 44, 12, "#9fc5e8")
            + path("M62 22l5 6 10 -13M62 46l5 6 10 -13", stroke=GREEN, width=5)
            + path("M86 22H112M86 46H112M86 70H104", width=4)
            + path("M64 62l12 12M76 62l-12 12", stroke=RED, width=5)
        ),
        98,
        56,
        1.02,
    ),
    "law": place(rect(0, 0, 120, 150, "#fbf3dd", r=3) + path("M20 60H100M20 78H100M20 96H100M20 114H70", width=4), 26, 40, 1.2)
    + place(balance(0, 0), 98, 74, 0.42)
    + path("M176 156L164 214L186 200L208 214L196 156Z", BLUE)
    + circle(186, 150, 30, RED),
    "disabled-testers": place(
        place(monitor(place(_page, 8, 8, 0.9)), 62, 8, 1.0)
        + acting(MAN_DOWNS.turned(0.5), 44, 0.84, right((98, 96), (92, 40), "point"))
        + acting(
            WOMAN_WHEELCHAIR.turned(-0.2),
            188,
            0.84,
            left((8, 110), (26, 102), "hold"),
            right((92, 112), (70, 96), "hold"),
            holding=place(clipboard(3), 16, 56, 0.6),
        )
        + tick(212, 38, 18)
        + cross(212, 84, 16)
        + magnifier(140, 64, 22),
        -1.0,
        0.0,
        0.996,
    ),
    "not-checked": place(easy_read_booklet(), 12, 20, 1.6)
    + magnifier(148, 136, 36)
    + circle(166, 156, 58, stroke=INK, width=15)
    + circle(166, 156, 58, stroke=RED, width=10)
    + path("M126 116L206 196", stroke=INK, width=15)
    + path("M126 116L206 196", stroke=RED, width=10),
    "complain": acting(WOMAN_HIJAB.feels("angry").turned(0.5), 62, 1.06, right((94, 108), (104, 80), "point"))
    + someone(RECEPTIONIST_DOWNS.turned(-0.5).feels("calm"), 190, 0.86, 202)
    + rect(136, 196, 96, 36, WOOD, r=4)
    + speech(20, 8, 132, 92, 74, 122)
    + place(thumb("tan"), 128, 92, 0.8, turn=180),
    "writing": rect(14, 14, 190, 200, WHITE, r=4)
    + path("M36 44H184M36 72H176M36 100H184", width=6)
    + path("M36 134c10 -14 14 8 24 -4c8 -10 12 10 24 0c6 -8 10 4 16 0", stroke=BLUE, width=6)
    + pencil(104, 134, 1.2, 50)
    + thick("M206 210L164 158", "#6c8a4e", 30)
    + place(hand("hold", "fair"), 158, 152, 3.2, turn=218),
    "drawing": acting(WOMAN_DOWNS_BLACK.turned(0.6), 58, 1.04, right((92, 108), (114, 76), "hold"))
    + path("M140 150L128 232M212 150L224 232", width=5)
    + rect(128, 40, 96, 112, WHITE, r=3)
    + circle(152, 66, 11, YELLOW)
    + path("M138 138L164 94L182 120L194 106L214 138Z", LEAF)
    + place(path("M0 0L-6 -14V-50H6V-14Z", YELLOW), 150, 146, 0.8, turn=205),
    "it-register": place(
        monitor(
            "".join(
                circle(22, y, 6, PURPLE) + path(f"M36 {y}H84", width=4) + path(f"M98 {y}l4 5 8 -10", stroke=GREEN, width=4)
                for y in (20, 38, 56, 72)
            )
        ),
        66,
        8,
        1.24,
    )
    + acting(NURSE.turned(0.6), 62, 1.0, right((92, 100), (96, 70), "point"))
    + rect(112, 204, 120, 20, GREY, r=4),
    "it-system": path("M120 120L50 60M120 120L190 60M120 120L50 186M120 120L190 186", stroke=BLUE, width=8)
    + place(server(), 85, 68, 1.24)
    + place(monitor(bars(26, 74, (24, 44, 58), GREEN)), 8, 14, 0.62)
    + place(hospital(), 152, 10, 0.72)
    + place(laptop(people_list(24, 18, 3)), 6, 156, 0.68)
    + place(mobile(heart(22, 38, 0.6)), 176, 150, 0.98),
    "connect-info": place(hospital(), 10, 14, 0.8)
    + place(clinic(), 140, 24, 0.9)
    + place(laptop(people_list(24, 14, 3)), 55, 140, 1.0)
    + path("M54 100V128L84 142M186 106V128L156 142", stroke=BLUE, width=6),
    "information": place(
        acting(
            WOMAN_EAST_ASIAN,
            120,
            1.3,
            left((8, 112), (22, 100), "hold"),
            right((92, 112), (78, 100), "hold"),
            holding=place(leaflet(), 23, 66, 0.78),
        ),
        0,
        -16.5,
        1,
    ),
    "many-people": "".join(
        someone(person, 34 + 43 * i, 0.48, base)
        for base, row in (
            (74, (OLDER_MAN, WOMAN_HIJAB, OLDER_ASIAN_WOMAN, YOUNG_MAN, WOMAN_LARGE)),
            (126, (WOMAN_AFRO, OLDER_BLACK_MAN, MAN_DOWNS, OLDER_WOMAN, MAN_TURBAN)),
            (178, (OLDER_MAN, WOMAN_HIJAB, OLDER_ASIAN_WOMAN, YOUNG_MAN, WOMAN_LARGE)),
            (230, (WOMAN_AFRO, OLDER_BLACK_MAN, MAN_DOWNS, OLDER_WOMAN, MAN_TURBAN)),
        )
        for i, person in enumerate(row)
    ),
    "link": place(monitor(rect(28, 24, 58, 26, "#cfe6ff", r=4) + path("M36 37H78M36 45H78", stroke=BLUE, width=4)), 10, 10, 1.5)
    + place(pointing("brown"), 96, 96, 1.14),
}
