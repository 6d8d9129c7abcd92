"""Information: this website, its formats, and getting in touch."""

from dataclasses import replace

from easyread.drawing.figures import bust, left, pointing, right, thumb, wheelchair
from easyread.drawing.health import apple
from easyread.drawing.ink import BLUE, GREEN, GREY, INK, LEAF, RED, WHITE, WOOD, YELLOW, circle, path, place, rect
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    MAN_BLIND,
    MAN_DOWNS,
    MAN_DOWNS_ASIAN,
    MAN_GLASSES,
    MAN_TURBAN,
    MAN_WHEELCHAIR,
    NURSE,
    NURSE_MAN,
    NURSE_SIKH,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_EAST_ASIAN_MAN,
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
from easyread.drawing.signs import arrow, cross, question, speech, tick
from easyread.drawing.things import (
    balance,
    braille,
    clipboard,
    easy_read_booklet,
    envelope,
    gear,
    headphones,
    laptop,
    leaflet,
    magnifier,
    monitor,
    paper,
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
    "twins": place(
        rect(0, 0, 96, 120, WHITE, r=3) + path("M14 20H82M14 36H82M14 52H82M14 68H82M14 84H82M14 100H60", width=4), 14, 30, 1.0
    )
    + place(
        rect(0, 0, 96, 120, WHITE, r=3)
        + circle(24, 30, 12, YELLOW)
        + rect(12, 68, 26, 34, LEAF)
        + path("M50 22H84M50 38H84M50 76H84M50 92H84", width=6),
        130,
        30,
        1.0,
    )
    + path("M92 186H148M92 202H148", stroke=BLUE, width=9),
    "hard-word": rect(10, 8, 220, 108, WHITE, r=5)
    + path("M28 30H212M28 98H160", width=5)
    + rect(20, 44, 200, 40, "#ffe08a", r=3, stroke="none")
    + letters("Hypertension", 120, 52, 23, INK, 5.4)
    + acting(MAN_GLASSES.feels("sad"), 92, 0.92, left((0, 104), (24, 36), "open"))
    + question(178, 138, 78, RED),
    "supporter": acting(WOMAN_AFRO.turned(0.5), 66, 1.04, right((90, 112), (102, 104), "point"))
    + acting(MAN_DOWNS.turned(-0.3), 176, 1.04, right((92, 112), (58, 108), "hold"), left((8, 112), (12, 106), "hold"))
    + place(easy_read_booklet(), 84, 164, 0.84),
    "phone": place(telephone(), 18, 48, 1.7),
    "email": place(envelope(), 16, 46, 1.6),
    "formats": place(rect(0, 0, 68, 130, WHITE, r=10), 8, 55)
    + place(rect(0, 0, 68, 130, WHITE, r=10), 86, 55)
    + place(rect(0, 0, 68, 130, WHITE, r=10), 164, 55)
    + place(_letter, 16, 76, 0.8)
    + place(braille("110110"), 109, 88, 1.0)
    + place(headphones(), 166, 84, 0.9),
    "large-print": place(paper(0, w=150, h=200), 45, 16, 1.04) + place(_letter, 66, 40, 1.6),
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
    "not-checked": place(easy_read_booklet(), 8, 14, 1.16)
    + someone(MAN_DOWNS_ASIAN.feels("calm"), 62, 0.9)
    + someone(WOMAN_AFRO.feels("calm"), 150, 0.9)
    + rect(156, 18, 72, 72, WHITE, r=6)
    + path("M170 54L186 72L214 34", stroke="#6b7680", width=5, dash="7 8")
    + question(212, 128, 50, RED),
    "complain": acting(WOMAN_HIJAB.feels("angry").turned(0.5), 62, 1.06, right((94, 108), (104, 80), "point"))
    + someone(RECEPTIONIST_DOWNS.turned(-0.5).feels("calm"), 190, 0.86, 202)
    + rect(136, 196, 96, 36, WOOD, r=4)
    + speech(20, 8, 132, 92, 74, 122)
    + place(thumb("tan"), 128, 92, 0.8, turn=180),
    "writing": acting(OLDER_EAST_ASIAN_MAN, 84, 1.06, right((92, 106), (104, 112), "hold"), base=200)
    + rect(8, 192, 224, 40, WOOD, r=4)
    + place(paper(3, w=76, h=60), 118, 142, 1.0)
    + place(path("M0 0L-5 -12V-46H5V-12Z", YELLOW), 150, 190, 1, turn=30),
    "drawing": acting(WOMAN_DOWNS_BLACK.turned(0.6), 58, 1.04, right((92, 108), (114, 76), "hold"))
    + path("M140 150L128 232M212 150L224 232", width=5)
    + rect(128, 40, 96, 112, WHITE, r=3)
    + circle(152, 66, 11, YELLOW)
    + path("M138 138L164 94L182 120L194 106L214 138Z", LEAF)
    + place(path("M0 0L-6 -14V-50H6V-14Z", YELLOW), 150, 146, 0.8, turn=205),
    "it-register": someone(NURSE, 120, 1.06, 150) + place(laptop(place(people_list(24, 16, 3), 0, 0)), 36, 108, 1.3),
    "it-system": acting(NURSE_MAN.turned(0.6), 62, 1.04, right((92, 112), (112, 104), "hold"))
    + place(monitor(place(bust(WOMAN_LARGE), 10, 4, 0.56) + path("M74 26H112M74 42H112M74 58H96", width=4)), 108, 60, 0.94)
    + rect(96, 192, 128, 14, GREY, r=3),
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
