"""Information: this website, its formats, and getting in touch."""

from dataclasses import replace

from easyread.drawing.ink import (
    BLUE,
    LEAF,
    RED,
    WHITE,
    WOOD,
    YELLOW,
    circle,
    path,
    place,
    rect,
)
from easyread.drawing.people import (
    MAN,
    MAN_GLASSES,
    NURSE,
    NURSE_MAN,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    WOMAN_AFRO,
    WOMAN_CURLY,
    WOMAN_HIJAB,
    WOMAN_LOCS,
    YOUNG_WOMAN,
    arm,
    hand,
    wheelchair,
)  # fmt: skip
from easyread.drawing.places import clinic, hospital
from easyread.drawing.scenes import group, someone
from easyread.drawing.signs import question, speech, tick
from easyread.drawing.things import (  # fmt: skip
    balance,
    bars,
    braille,
    easy_read_booklet,
    envelope,
    headphones,
    laptop,
    leaflet,
    magnifier,
    monitor,
    paper,
    pencil,
    people_list,
    telephone,
)

_page = path("M22 24H60M22 38H60M22 52H48", width=4) + rect(74, 20, 34, 34, "#8ecae6")
_pointing = path("M22 102L4 66C-4 54 8 46 18 56L28 68V8C28 -4 46 -4 46 8V46L76 54C86 58 86 68 84 78L78 102Z", "#a86b40")
_letter = path("M0 90L32 0L64 90M12 58H52", width=12)

PICTURES = {
    "easy-read": place(easy_read_booklet(), 8, 44, 2.0),
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
    "hard-word": place(paper(0, w=120, h=150), 26, 24, 1.28)
    + path("M46 56H158M46 80H120M46 176H158M46 198H110", width=4)
    + path("M50 150L66 106L82 150M56 136H76", width=3)
    + circle(130, 128, 36, "#ffd166")
    + path("M108 152L130 104L152 152M117 136H143", width=13),
    "supporter": someone(WOMAN_AFRO, 72, 1.12) + someone(OLDER_MAN, 170, 1.12) + place(easy_read_booklet(), 66, 152, 0.96),
    "phone": place(telephone(), 18, 48, 1.7),
    "email": place(envelope(), 16, 46, 1.6),
    "formats": place(rect(0, 0, 68, 130, WHITE, r=10), 8, 55)
    + place(rect(0, 0, 68, 130, WHITE, r=10), 86, 55)
    + place(rect(0, 0, 68, 130, WHITE, r=10), 164, 55)
    + place(_letter, 16, 76, 0.8)
    + place(braille("110110"), 109, 88, 1.0)
    + place(headphones(), 166, 84, 0.9),
    "large-print": place(paper(0, w=150, h=200), 45, 16, 1.04) + place(_letter, 66, 40, 1.6),
    "braille": place(braille("101110 110000 100100"), 34, 34, 1.06) + place(_pointing, 92, 96, 1.1),
    "audio": someone(replace(WOMAN_CURLY, headset=True), 120, 1.36)
    + path(
        "M40 90C30 102 30 122 40 134M24 78C8 98 8 128 24 146M200 90C210 102 210 122 200 134M216 78C232 98 232 128 216 146",
        stroke=BLUE,
        width=5,
    ),
    "website": place(monitor(place(_page, 8, 8, 0.9) + path("M20 70H110", width=4)), 16, 34, 1.6),
    "accessible-website": place(monitor(place(_page, 8, 8, 0.9)), 60, 14, 0.98)
    + place(wheelchair(MAN), 12, 122, 0.7)
    + someone(OLDER_ASIAN_WOMAN, 134, 0.7)
    + someone(YOUNG_WOMAN, 196, 0.7)
    + tick(210, 40, 20),
    "computer-check": place(monitor(place(_page, 8, 8, 0.9)), 14, 34, 1.5) + magnifier(164, 120, 40) + tick(164, 120, 22),
    "law": place(rect(0, 0, 120, 150, "#fbf3dd", r=3) + path("M20 60H100M20 78H100M20 96H100M20 114H70", width=4), 26, 40, 1.2)
    + place(balance(0, 0), 98, 74, 0.42)
    + path("M176 156L164 214L186 200L208 214L196 156Z", BLUE)
    + circle(186, 150, 30, RED),
    "disabled-testers": place(monitor(place(_page, 8, 8, 0.9)), 70, 12, 0.78)
    + place(wheelchair(WOMAN_CURLY), 8, 110, 0.76)
    + someone(MAN_GLASSES, 172, 0.96)
    + question(206, 40, 50, RED),
    "not-checked": place(easy_read_booklet(), 10, 22, 1.3)
    + someone(MAN_GLASSES.feels("calm"), 66, 0.9)
    + someone(WOMAN_AFRO.feels("calm"), 150, 0.9)
    + question(206, 128, 60, RED),
    "complain": someone(WOMAN_HIJAB.feels("talk"), 78, 1.2)
    + speech(116, 14, 112, 92, 104, 138)
    + path("M172 32V68", stroke=RED, width=11)
    + circle(172, 86, 6.4, RED, stroke="none"),
    "writing": someone(OLDER_BLACK_MAN, 84, 1.12, 190)
    + rect(8, 188, 224, 44, WOOD, r=4)
    + place(paper(3), 116, 130, 0.84)
    + arm("M56 186C80 206 108 204 134 184", "#3d7ea6", "deep", width=15)
    + pencil(136, 168, 0.6, 30),
    "drawing": someone(WOMAN_LOCS, 70, 1.06)
    + rect(128, 40, 96, 110, WHITE, r=3)
    + circle(152, 66, 11, YELLOW)
    + path("M138 136L164 92L182 118L194 104L214 136Z", LEAF)
    + pencil(150, 152, 0.8, -18)
    + path("M140 150L128 232M212 150L224 232", width=5),
    "it-register": someone(NURSE, 120, 1.06, 150) + place(laptop(place(people_list(24, 16, 3), 0, 0)), 36, 108, 1.3),
    "it-system": someone(NURSE_MAN, 66, 1.1)
    + place(monitor(bars(16, 72, (20, 34, 50), BLUE) + path("M84 30H112M84 46H112", width=4)), 112, 96, 0.92),
    "connect-info": place(hospital(), 10, 14, 0.8)
    + place(clinic(), 140, 24, 0.9)
    + place(laptop(people_list(24, 14, 3)), 55, 140, 1.0)
    + path("M54 100V128L84 142M186 106V128L156 142", stroke=BLUE, width=6),
    "information": someone(WOMAN_HIJAB, 120, 1.36, 200)
    + place(leaflet(), 74, 124, 1.2)
    + hand(74, 180, "tan", 12)
    + hand(158, 180, "tan", 12),
    "many-people": group([OLDER_MAN, OLDER_ASIAN_WOMAN, OLDER_BLACK_MAN], 0.56, 110)
    + group([OLDER_WOMAN, OLDER_MAN, OLDER_ASIAN_WOMAN], 0.66, 170)
    + group([OLDER_BLACK_MAN, OLDER_WOMAN, OLDER_MAN], 0.8),
    "link": place(monitor(path("M14 24H60M14 40H90", stroke=BLUE, width=5)), 16, 14, 1.4) + place(_pointing, 128, 130),
}
