"""Scenes of what the plan and these pages say: who agreed to it, who pays, who is asked, and where we read it."""

from easyread.drawing.belongings import alike, bolt, globe, new_burst, ribbon, stars, sunflower, watering_can
from easyread.drawing.faces import Person
from easyread.drawing.figures import hand, in_bed, left, on_couch, right, standing, walking, wheelchair, with_frame
from easyread.drawing.health import brain, lungs, organ_heart, pills, tooth, virus
from easyread.drawing.ink import (
    BLUE,
    BROWN,
    CREAM,
    DARK_GREY,
    GREEN,
    INK,
    PALE_BLUE,
    PALE_GREEN,
    PALE_RED,
    PURPLE,
    RED,
    WHITE,
    WOOD,
    YELLOW,
    Shape,
    circle,
    path,
    place,
    rect,
)
from easyread.drawing.letters import letters, name_plate
from easyread.drawing.people import (
    COUNCILLOR_WOMAN,
    DOCTOR,
    DOCTOR_BLACK,
    DOCTOR_WOMAN,
    LEADER_DOWNS,
    LEADER_EAST_ASIAN,
    LEADER_WHEELCHAIR,
    MAN,
    MAN_BLIND,
    MAN_LARGE,
    MANAGER_BLACK,
    MANAGER_EAST_ASIAN,
    MANAGER_OLDER,
    NURSE,
    NURSE_MAN,
    NURSE_WHEELCHAIR,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_EAST_ASIAN_MAN,
    OLDER_MAN,
    SURGEON,
    VOLUNTEER,
    VOLUNTEER_MAN,
    VOLUNTEER_OLDER,
    WOMAN,
    WOMAN_DEAF,
    WOMAN_DOWNS,
    WOMAN_EAST_ASIAN,
    WOMAN_WHEELCHAIR,
    YOUNG_MAN,
    YOUNG_WOMAN,
)
from easyread.drawing.places import clinic, county, hospital, house, town_hall, tree, voluntary_centre
from easyread.drawing.scenes import acting, someone
from easyread.drawing.signs import (
    arrow,
    calendar,
    cross,
    digits,
    digits_width,
    heart,
    plus,
    question,
    speech,
    stopwatch,
    thought,
    tick,
)
from easyread.drawing.things import (
    ambulance,
    balance,
    clipboard,
    coins,
    easy_read_booklet,
    envelope,
    laptop,
    letter_sheet,
    light_bulb,
    magnifier,
    microscope,
    mobile,
    monitor,
    number_card,
    open_book,
    pencil,
    shield,
    small_person,
)


def _plan_sheet(w: float, h: float, inside: Shape = "") -> Shape:
    """A sheet headed Plan, its top left at (0, 0)."""
    return (
        rect(0, 0, w, h, WHITE, r=5, width=4) + rect(0, 0, w, 34, BLUE, r=5) + letters("Plan", w / 2, 7, 20, WHITE, 4.6) + inside
    )


def _nine_nine_nine(x: float, y: float, height: float) -> Shape:
    return digits("999", x, y, height, RED, height / 5)


_ticked = path("M12 50l5 7 9 -13M12 72l5 7 9 -13", stroke=GREEN, width=5) + path("M36 54H62M36 76H62", width=5)
"""Two things done, on a sheet of a plan."""


def _reading(person: Person, x: float, scale: float) -> Shape:
    """Somebody who learns: they read a book about a new idea."""
    hands = place(hand("hold", person.skin, mirrored=True), 4, 108, turn=-60) + place(
        hand("hold", person.skin), 96, 108, turn=240
    )
    book = open_book() + light_bulb(30, 38, 0.46) + path("M66 30C76 25 86 24 96 26M66 48C76 43 86 42 96 44", width=5)
    return acting(person, x, scale, holding=place(book, -0.4, 56, 0.9) + hands)


PICTURES = {
    "phone-999": speech(8, 8, 120, 68, 62, 114)
    + _nine_nine_nine(24, 21, 40)
    + place(ambulance(), 136, 14, 0.63)
    + acting(
        MAN_LARGE.feels("afraid"),
        58,
        0.86,
        right((106, 104), (84, 58), "hold"),
        holding=place(mobile(), 70, 26, 0.52, turn=8),
        base=222,
    )
    + path("M9 224H231", width=6)
    + place(on_couch(OLDER_EAST_ASIAN_MAN.feels("pain")), 84, 148, 0.7),
    "plan-and-pay": (
        place(
            _plan_sheet(
                150,
                222,
                digits("2023", 12, 44, 17, INK, 4)
                + arrow(65, 52, 85, 52, GREEN, 10)
                + digits("2028", 88, 44, 17, INK, 4)
                + "".join(
                    coins(10, y + 44, 3) + arrow(56, y + 24, 84, y + 24, GREEN, 16) + place(shape, 92, y, scale)
                    for shape, y, scale in ((hospital(), 72, 0.44), (clinic(), 122, 0.48), (house(), 170, 0.54))
                ),
            ),
            9,
            9,
        )
        + name_plate("NHS", 196, 84, 68, h=30, tall=17)
        + acting(LEADER_EAST_ASIAN.turned(-0.5), 196, 0.82, left((2, 104), (-34, 66), "point"), base=231)
    ),
    "site-about-plans": rect(9, 9, 222, 148, DARK_GREY, r=8)
    + rect(18, 18, 204, 128, WHITE)
    + rect(18, 18, 204, 26, "#7b4b94")
    + globe(36, 31, 9)
    + path("M54 31H160", stroke=WHITE, width=6)
    + place(county("#b5e2a8"), 110, 48, 0.42)
    + place(hospital(), 132, 70, 0.36)
    + heart(186, 86, 0.9)
    + place(
        _plan_sheet(
            76, 90, path("M12 50l5 7 9 -13M12 72l5 7 9 -13", stroke=GREEN, width=5) + path("M36 54H64M36 76H64", width=5)
        ),
        26,
        50,
    )
    + acting(WOMAN_DEAF.turned(-0.5), 150, 0.94, left((-2, 104), (-30, 26), "point"), base=231),
    "waiting-62-days": digits("1", 12, 14, 44, BLUE, 8)
    + path("M46 54l-5 12", stroke=BLUE, width=8)
    + digits("000", 56, 14, 44, BLUE, 8)
    + place(calendar("62", scale_label=26), 168, 8, 1.06)
    + plus(219, 72, 12)
    + "".join(small_person(20 + i * 22, 84) for i in range(10))
    + thought(120, 130, 56, 22, (66, 150, 4), (120, 157, 4), (174, 150, 4))
    + ribbon(98, 130, 0.62, "#b89ad6")
    + question(138, 115, 30, RED)
    + someone(WOMAN.feels("sad"), 46, 0.6)
    + someone(OLDER_MAN.feels("calm"), 120, 0.56)
    + someone(YOUNG_MAN.feels("sad"), 194, 0.6),
    "health-board": place(hospital(), 10, 10, 0.6)
    + place(town_hall(), 84, 22, 0.48)
    + place(voluntary_centre(), 170, 22, 0.58)
    + "".join(arrow(x, 74, x, 100, GREEN, 16) for x in (42, 116, 200))
    + acting(DOCTOR, 46, 0.76, right((100, 96), (98, 40), "open"), base=202)
    + acting(LEADER_DOWNS, 120, 0.76, right((100, 96), (98, 40), "open"), base=202)
    + acting(VOLUNTEER_MAN, 194, 0.76, left((0, 96), (2, 40), "open"), base=202)
    + rect(9, 182, 222, 49, WOOD, r=8)
    + heart(52, 207, 1.1)
    + letters("Board", 140, 195, 24, INK, 5.6),
    "plan-in-our-words": rect(9, 9, 68, 88, WHITE, r=4, width=4)
    + letters("Plan", 43, 17, 14, DARK_GREY, 3.8)
    + path("".join(f"M18 {y}H68" for y in range(40, 92, 7)), stroke=DARK_GREY, width=3.6)
    + arrow(44, 98, 44, 122, GREEN, 20)
    + speech(88, 9, 144, 84, 76, 158)
    + letters("Our words", 160, 19, 17, GREEN, 4.4)
    + path("M104 54H216M104 76H180", stroke=GREEN, width=9)
    + arrow(184, 90, 184, 122, GREEN, 26)
    + rect(114, 120, 118, 112, WHITE, r=4, width=4)
    + letters("Plan", 173, 131, 28, GREEN, 7.4)
    + path("M128 182H218M128 210H190", stroke=GREEN, width=9)
    + acting(
        WOMAN_EAST_ASIAN.feels("talk").turned(0.5),
        50,
        0.78,
        right((98, 124), (124, 108), "hold"),
        holding=pencil(142, 80, 0.52, 217),
        base=220,
    )
    + name_plate("We", 48, 204, 76, YELLOW, INK, 28, 18),
    "tell-us-hard": place(laptop(path("".join(f"M18 {y}H112" for y in range(16, 68, 6)), width=2.6)), 9, 148, 0.9)
    + cross(112, 154, 19)
    + acting(MAN.feels("sad").turned(0.3), 62, 0.9, left((-2, 100), (22, 34), "open"), base=150)
    + arrow(104, 52, 132, 52, GREEN, 22)
    + place(envelope(), 136, 18, 0.73)
    + arrow(184, 94, 184, 124, GREEN, 22)
    + someone(MANAGER_BLACK.turned(-0.4), 184, 0.82),
    "website-law": place(
        rect(0, 0, 120, 150, CREAM, r=3) + path("M20 66H100M20 84H100M20 102H100M20 120H64", width=5), 9, 9, 0.74
    )
    + place(balance(0, 0), 53, 30, 0.36)
    + path("M92 102L84 142L98 134L112 142L106 102Z", BLUE)
    + circle(98, 102, 17, RED)
    + arrow(104, 50, 130, 50, GREEN, 18)
    + place(monitor(globe(32, 44, 18) + tick(84, 44, 28)), 132, 9, 0.76)
    + someone(OLDER_MAN, 40, 0.66, 231)
    + place(wheelchair(WOMAN_WHEELCHAIR), 70, 142, 0.42)
    + someone(MAN_BLIND, 152, 0.66, 231)
    + someone(WOMAN_DEAF, 204, 0.6, 231),
    "build-on-ideas": rect(60, 160, 72, 72, "#8ecae6", r=4, width=4)
    + light_bulb(96, 200, 0.48)
    + rect(60, 82, 72, 72, "#b5e2a8", r=4, width=4)
    + light_bulb(96, 122, 0.48)
    + new_burst(96, 50, 36)
    + acting(NURSE_MAN.turned(0.4), 36, 0.7, right((102, 96), (100, 18), "hold"))
    + arrow(136, 92, 166, 92, GREEN, 24)
    + light_bulb(200, 94, 0.48)
    + _reading(MANAGER_EAST_ASIAN.turned(-0.4), 184, 0.88),
    "better-planning": rect(8, 8, 224, 106, PALE_RED, r=8)
    + rect(8, 126, 224, 106, PALE_GREEN, r=8)
    + place(
        _plan_sheet(72, 90, path("M12 44C30 36 50 60 58 46C66 70 10 56 16 72C30 86 50 62 60 78", stroke=DARK_GREY, width=5)),
        18,
        16,
    )
    + place(_plan_sheet(72, 90, _ticked), 18, 134)
    + "".join(arrow(96, y, 118, y, BLUE, 16) for y in (62, 180))
    + place(hospital(), 124, 44, 0.62)
    + place(hospital(), 124, 162, 0.62)
    + stars(158, 28, 1, 3, 11)
    + stars(158, 146, 3, 3, 11)
    + someone(MANAGER_OLDER.feels("sad"), 206, 0.52, 113)
    + someone(MANAGER_OLDER, 206, 0.52, 231)
    + arrow(106, 98, 106, 142, GREEN, 26),
    "support-research": place(
        light_bulb(66, 46, 0.66)
        + acting(DOCTOR_BLACK.turned(-0.5), 164, 1.0, left((4, 112), (-18, 92), "hold"), base=176)
        + place(microscope(), 44, 86, 0.78, flip=90)
        + rect(14, 174, 212, 14, WOOD, r=3)
        + "".join(
            place(
                path(
                    "M0 186C22 172 44 174 60 186L98 186C112 188 110 204 98 204H76H106L136 184C148 176 158 188 150 196L116 222C106 230 96 230 84 228L40 226L0 236Z",
                    skin,
                )
                + rect(-4, 180, 22, 62, sleeve),
                x,
                53,
                0.72,
                flip=flip,
            )
            for x, flip, skin, sleeve in ((12, 0, "#8d5a3a", BLUE), (117, 155, "#f1c7a5", PURPLE))
        ),
        2,
        26,
        0.68,
        flip=240,
    )
    + arrow(143, 62, 169, 62, GREEN, 22)
    + light_bulb(202, 64, 0.48)
    + _reading(NURSE_WHEELCHAIR.turned(-0.4), 184, 0.9),
    "alliances-fair-health": path("M40 66V80H206V66M120 66V80", stroke=BLUE, width=7)
    + place(hospital(), 9, 10, 0.56)
    + place(town_hall(), 90, 20, 0.46)
    + place(voluntary_centre(), 176, 18, 0.56)
    + rect(9, 104, 106, 127, PALE_GREEN, r=8)
    + rect(125, 104, 106, 127, PALE_RED, r=8)
    + arrow(62, 82, 62, 108, GREEN, 18)
    + arrow(178, 82, 178, 108, GREEN, 18)
    + heart(34, 134, 0.9)
    + heart(90, 134, 0.9)
    + alike(62, 134, 14)
    + someone(WOMAN, 38, 0.6, 231)
    + someone(MAN_BLIND, 87, 0.6, 231)
    + place(shield("#8ecae6"), 131, 118, 0.86)
    + someone(VOLUNTEER, 170, 0.62, 206)
    + place(virus(0, 0, 20), 209, 136, 0.56)
    + place(virus(0, 0, 20), 209, 202, 0.56),
    "heard-quicker-gp": (
        speech(92, 9, 140, 108, 172, 146)
        + stopwatch(116, 52, 17)
        + place(clinic(), 138, 22, 0.86)
        + path("M173 65H189V94L173 86Z", "#2f6f9f")
        + arrow(102, 96, 172, 96, GREEN, 18)
        + path("M132 160q-10 12 0 24M122 152q-14 20 0 40", stroke=BLUE, width=6)
        + acting(LEADER_WHEELCHAIR.feels("calm").turned(0.4), 58, 0.9, right((102, 100), (80, 52), "open", behind=True), base=216)
        + name_plate("NHS Board", 72, 200, 124, BLUE, WHITE, 32, 16)
        + someone(MAN.feels("calm").turned(-0.5), 208, 0.56, 180)
        + someone(WOMAN_EAST_ASIAN.feels("talk").turned(-0.5), 176, 0.72, 231)
    ),
    "prostate-patients": speech(9, 9, 140, 86, 60, 118)
    + place(letter_sheet(), 16, 22, 0.36)
    + arrow(62, 48, 76, 48, GREEN, 12)
    + place(in_bed(OLDER_BLACK_MAN.feels("calm")), 78, 26, 0.3)
    + circle(196, 50, 36, "#fdeef2", stroke=RED, width=5)
    + path("M176 32C176 16 216 16 216 32C216 48 208 52 204 56H188C184 52 176 48 176 32Z", YELLOW)
    + path("M186 54C176 58 178 74 190 74H202C214 74 216 58 206 54Z", PURPLE)
    + path("M196 52V84", width=6)
    + path("M196 52V84", stroke="#f7d6d0", width=2.6)
    + acting(OLDER_BLACK_MAN.feels("talk").turned(0.5), 58, 0.92, right((94, 110), (108, 84), "open"), base=231)
    + someone(NURSE_WHEELCHAIR.feels("calm").turned(-0.4), 196, 0.62, 172)
    + acting(
        SURGEON.feels("calm").turned(-0.5),
        172,
        0.74,
        left((8, 114), (22, 94), "hold"),
        holding=place(clipboard(3), 8, 70, 0.5),
        base=231,
    ),
    "agree-check-learn-act": "".join(
        rect(x, y, 108, 108, c, r=8) + place(number_card(n, 15), x + 17, y + 17) + letters(word, x + 66, y + 10, 15, INK, 3.6)
        for n, word, x, y, c in (
            ("1", "Agree", 9, 9, PALE_BLUE),
            ("2", "Check", 123, 9, PALE_GREEN),
            ("3", "Learn", 9, 123, "#fff4cf"),
            ("4", "Act", 123, 123, "#fbe3ee"),
        )
    )
    + acting(NURSE.turned(0.5), 37, 0.54, right((90, 112), (104, 102), "hold"), base=103)
    + acting(COUNCILLOR_WOMAN.turned(-0.5), 89, 0.54, left((10, 112), (0, 102), "hold"), base=103)
    + name_plate("NHS", 36, 95, 46, BLUE, WHITE, 19, 11)
    + name_plate("Council", 89, 95, 50, "#f3c9a5", INK, 19, 9.5)
    + magnifier(168, 68, 27)
    + tick(168, 68, 17)
    + place(easy_read_booklet(), 12, 166, 0.9)
    + light_bulb(64, 165, 0.24)
    + "".join(
        place(walking(p, left((12, 116), (-4, 124), "hold"), right((90, 114), (112, 116), "hold")), x, 154, 0.29)
        for p, x in ((NURSE_MAN, 142), (LEADER_DOWNS, 178))
    ),
    "information-to-decide": thought(154, 48, 78, 39, (100, 88, 6), (90, 98, 4))
    + pills(108, 47, 0.9)
    + path("M146 16V80", width=3, dash="6 5")
    + place(in_bed(WOMAN_DOWNS), 152, 28, 0.29)
    + tick(38, 40, 26)
    + acting(
        WOMAN_DOWNS.turned(0.2),
        84,
        0.9,
        left((-12, 122), (2, 132), "hold"),
        right((112, 122), (98, 132), "hold"),
        holding=place(easy_read_booklet(), 2, 104, 0.86),
        base=188,
    )
    + acting(DOCTOR_WOMAN.feels("talk").turned(-0.5), 194, 0.72, left((-2, 112), (-36, 112), "point"), base=231),
    "do-good": (
        rect(9, 9, 106, 222, PALE_BLUE, r=8)
        + rect(125, 9, 106, 222, PALE_GREEN, r=8)
        + heart(62, 40, 1.5)
        + heart(178, 40, 1.5)
        + place(standing(YOUNG_WOMAN, right((92, 116), (112, 96), "hold")), 12, 76, 0.58)
        + place(with_frame(OLDER_ASIAN_WOMAN), 46, 76, 0.54)
        + place(tree(1.7), 154, 70)
        + path("M180 190C188 178 212 178 222 190Z", BROWN)
        + place(watering_can("#e08e2b"), 164, 158, 0.46)
        + path("M212 222V198", stroke=GREEN, width=5)
        + sunflower(212, 198, 17)
        + path("M126 222H230", stroke="#4f7a3f", width=6)
        + acting(VOLUNTEER_OLDER.turned(0.5), 150, 0.5, right((108, 104), (92, 34), "hold"), base=229)
    ),
    "plans-for-conditions": rect(8, 8, 224, 38, BLUE, r=5)
    + letters("Plans", 120, 16, 22, WHITE, 5.4)
    + rect(8, 54, 104, 178, PALE_RED, r=8)
    + rect(128, 54, 104, 178, PALE_GREEN, r=8)
    + digits("22", 60 - digits_width("22", 36) / 2, 64, 36, RED, 8)
    + digits("22", 180 - digits_width("22", 36) / 2, 64, 36, GREEN, 8)
    + "".join(
        organ_heart(x + 34, 138, 0.64) + lungs(x + 80, 138, 0.5) + brain(x + 34, 200, 0.54) + tooth(x + 80, 198, 0.62)
        for x in (4, 124)
    )
    + "".join(bolt(x + 16, y + 20, 0.66, -20) for x in (42, 86) for y in (136, 194))
    + "".join(tick(x + 14, y + 16, 13) for x in (162, 204) for y in (140, 200))
    + arrow(93, 82, 147, 82, GREEN, 22),
}
