"""Information: this website, its formats, and getting in touch."""

from dataclasses import replace

from easyread.drawing.belongings import browser_window, globe, server
from easyread.drawing.faces import SKIN
from easyread.drawing.figures import bust, hand, head_only, left, pointing, right, thumb, wheelchair
from easyread.drawing.ink import (
    BLUE,
    CREAM,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    NAVY,
    ORANGE,
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
    BOY,
    MAN_BLIND,
    MAN_DOWNS,
    MAN_EAST_ASIAN,
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
    WOMAN_EAST_ASIAN,
    WOMAN_HIJAB,
    WOMAN_LARGE,
    WOMAN_WHEELCHAIR,
    YOUNG_MAN,
)
from easyread.drawing.places import clinic, hospital, house
from easyread.drawing.scenes import acting, someone
from easyread.drawing.signs import arrow, cross, digits, heart, question, speech, tick
from easyread.drawing.things import (
    balance,
    bars,
    book,
    braille,
    easy_read_booklet,
    envelope,
    gear,
    handset,
    headphones,
    laptop,
    leaflet,
    magnifier,
    monitor,
    pencil,
    people_list,
    telephone_base,
)

_page = path("M22 24H60M22 38H60M22 52H48", width=4) + rect(74, 20, 34, 34, "#8ecae6")
_letter = path("M0 90L32 0L64 90M12 58H52", width=12)

PICTURES = {
    "easy-read": (
        place(
            rect(24, 8, 192, 224, WHITE, r=5)
            + rect(24, 8, 192, 58, BLUE, r=5)
            + letters("Easy Read", 120, 23, 25, WHITE, 4.4)
            + place(bust(NURSE_SIKH), 46, 76, 0.54)
            + place(house(), 42, 158, 0.8)
            + "".join(path(f"M118 {y}H198M118 {y + 24}H178", width=9) for y in (98, 182))
            + path("M36 150H204", stroke=GREY, width=3),
            4.2,
            4.2,
            0.965,
        )
    ),
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
    "supporter": place(
        speech(14, 8, 96, 80, 70, 102)
        + question(62, 18, 58, RED)
        + someone(MAN_DOWNS.feels("talk").turned(0.5), 76, 0.9, 190)
        + someone(WOMAN_AFRO.turned(-0.5), 164, 1.06, 184)
        + place(easy_read_booklet(), 30, 132, 1.3)
        + thick("M224 188L206 204L156 190", "#c8553d", 17)
        + place(hand("point", "deep"), 160, 192, 1.1, turn=200),
        4.1,
        -0.7,
        0.966,
    ),
    "phone": thick("M212 158L176 108L130 74L150 68", SKIN["brown"][0], 36)
    + thick("M212 158L194 133", BLUE, 38)
    + path("M54 112C16 126 10 150 26 160C42 168 8 184 24 198C30 203 36 202 42 198", width=5)
    + place(telephone_base(), 18, 84, 1.5)
    + place(handset(), 20, 72, 1.5, turn=-20)
    + "".join(thick(f"M{109 + i * 17} {50 - i * 6.2:.1f}l9 26", SKIN["brown"][0], 12) for i in (-1.5, -0.5, 0.5, 1.5)),
    "email": place(laptop(), 8, 138, 1.0)
    + arrow(74, 190, 74, 118, GREEN, 26)
    + place(envelope(), 88, 14, 1.1)
    + path("M24 40H76M40 66H76M24 92H76", stroke=BLUE, width=7),
    "formats": place(rect(0, 0, 68, 130, WHITE, r=10), 8, 55)
    + place(rect(0, 0, 68, 130, WHITE, r=10), 86, 55)
    + place(rect(0, 0, 68, 130, WHITE, r=10), 164, 55)
    + place(_letter, 16, 76, 0.8)
    + place(braille("110110"), 109, 88, 1.0)
    + place(headphones(), 166, 84, 0.9),
    "audio": someone(replace(MAN_BLIND, headset=True), 120, 1.36)
    + path(
        "M40 90C30 102 30 122 40 134M24 78C8 98 8 128 24 146M200 90C210 102 210 122 200 134M216 78C232 98 232 128 216 146",
        stroke=BLUE,
        width=5,
    )
    + circle(46, 42, 32, BLUE)
    + path("M36 24L64 42L36 60Z", WHITE),
    "website": (
        place(browser_window(224, 178, BLUE, 38), 8, 20)
        + rect(78, 27, 118, 24, WHITE, r=12)
        + globe(92, 39, 8)
        + path("M108 39H176", stroke=DARK_GREY, width=4)
        + globe(66, 112, 36)
        + path("M120 84H210M120 104H210M120 124H180", width=7)
        + rect(24, 166, 60, 20, GREEN, r=6)
        + rect(94, 166, 60, 20, GREEN, r=6)
        + path("M172 148L172 216L188 202L198 226L210 220L200 198L220 196Z", WHITE, width=5)
    ),
    "accessible-website": place(monitor(place(_page, 8, 8, 0.9)), 60, 8, 0.9)
    + tick(200, 40, 22)
    + place(wheelchair(MAN_WHEELCHAIR), 8, 122, 0.5)
    + someone(OLDER_BLACK_MAN, 118, 0.62, 192)
    + someone(WOMAN_EAST_ASIAN, 180, 0.62, 192)
    + someone(WOMAN_DOWNS, 100, 0.62)
    + someone(BOY, 150, 0.6)
    + someone(WOMAN_BLIND, 200, 0.62),
    "law": place(book("#8a2f4f"), 36, 6, 2.1) + rect(70, 40, 122, 112, CREAM, r=4) + place(balance(0, 0), 131, 92, 0.72),
    "disabled-testers": place(monitor(place(_page, 8, 8, 0.9)), 30, 8, 1.12)
    + tick(206, 34, 26)
    + cross(206, 92, 24)
    + acting(MAN_DOWNS.turned(0.5), 52, 0.84, right((98, 96), (86, 24), "point"))
    + place(wheelchair(WOMAN_WHEELCHAIR, left((16, 100), (-2, 70), "point")), 128, 108, 0.56),
    "not-checked": place(easy_read_booklet(), 10, 12, 1.6)
    + magnifier(112, 160, 46)
    + path("M90 162L106 180L136 140", stroke=GREEN, width=11)
    + path("M172 106L56 224", stroke=INK, width=19)
    + path("M172 106L56 224", stroke=RED, width=14),
    "complain": acting(WOMAN_HIJAB.feels("angry").turned(0.5), 62, 1.06, right((94, 108), (104, 80), "point"))
    + someone(RECEPTIONIST_DOWNS.turned(-0.5).feels("calm"), 190, 0.86, 202)
    + rect(136, 196, 96, 36, WOOD, r=4)
    + speech(20, 8, 132, 92, 74, 122)
    + place(thumb("tan"), 128, 92, 0.8, turn=180),
    "writing": (
        rect(14, 12, 200, 206, WHITE, r=4)
        + path("M30 74H198M30 124H198M30 174H198", stroke="#8ecae6", width=3)
        + letters("Hello", 88, 40, 34, BLUE, 6)
        + letters("how", 70, 90, 34, BLUE, 6)
        + pencil(112, 118, 1.2, 50)
        + thick("M212 198L172 142", "#6c8a4e", 30)
        + place(hand("hold", "fair"), 166, 136, 3.2, turn=218)
    ),
    "drawing": (
        rect(10, 12, 190, 190, WHITE, r=3, width=4)
        + circle(60, 60, 16, width=5)
        + path("M84 60H96M36 60H24M60 84V96M60 36V24M77 77L85 85M43 77L35 85M43 43L35 35M77 43L85 35", width=5)
        + "".join(
            circle(64 + 15 * x, 132 + 15 * y, 9, width=5)
            for x, y in ((0, -1), (0.95, -0.3), (0.6, 0.8), (-0.6, 0.8), (-0.95, -0.3))
        )
        + path("M64 156V190M64 178C48 178 42 168 40 162", width=5)
        + path("M100 190C104 150 116 180 130 128", width=5)
        + pencil(130, 128, 1.2, 124)
        + thick("M214 214L200 182", "#2e8b57", 30)
        + place(hand("hold", "dark"), 200, 178, 2.4, turn=-130)
    ),
    "it-register": place(monitor(), 8, 8, 1.56)
    + "".join(
        digits(str(i + 1), 26, y + 5, 17, BLUE, 4)
        + place(head_only(p), 42, y - 3, 0.4)
        + path(f"M90 {y + 14}H150", width=6)
        + tick(176, y + 14, 11)
        for i, (p, y) in enumerate(((WOMAN_HIJAB, 22), (OLDER_MAN, 50), (YOUNG_MAN, 78), (WOMAN_DOWNS, 106)))
    )
    + path("M24 50H194M24 78H194M24 106H194", stroke=GREY, width=2)
    + acting(NURSE.turned(-0.5), 194, 0.8, left((4, 104), (-30, 84), "point"))
    + rect(30, 196, 116, 34, GREY, r=6)
    + path("M42 206H134M42 219H134", width=5, dash="8 9"),
    "it-system": place(monitor(gear(40, 46, 20, "#9fc5e8") + gear(84, 56, 16, GREEN)), 8, 12, 1.12)
    + place(server(), 168, 10, 1.1)
    + place(server(), 168, 120, 1.1)
    + path("M138 60H168M198 104V120M118 190H150V160H168", stroke=BLUE, width=8)
    + place(laptop(bars(24, 54, (20, 34, 44), GREEN)), 8, 138, 1.0),
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
    "link": rect(8, 18, 224, 160, WHITE, r=8, width=4)
    + path("M8 46V26C8 21 11 18 16 18H224C229 18 232 21 232 26V46Z", NAVY)
    + "".join(circle(x, 32, 5, WHITE, stroke="none") for x in (24, 42, 60))
    + path("M28 70H120M28 158H84", width=6)
    + path("M28 100H110", stroke=BLUE, width=14)
    + path("M28 120H110", stroke=BLUE, width=5)
    + place(
        rect(-54, -19, 64, 38, r=19, width=16)
        + rect(-54, -19, 64, 38, r=19, stroke=ORANGE, width=9)
        + rect(-10, -19, 64, 38, r=19, width=16)
        + rect(-10, -19, 64, 38, r=19, stroke=ORANGE, width=9),
        172,
        112,
        0.9,
        turn=-38,
    )
    + place(pointing("brown"), 60, 118, 0.94),
}
