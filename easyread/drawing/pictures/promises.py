"""The 24 promises: a card with the number and a leader who promises, hand on heart, and what the promise is about."""

from easyread.drawing.belongings import alike, birthday_cake, charity_tin, graduation_cap, new_burst, stars
from easyread.drawing.faces import Person
from easyread.drawing.figures import hand, left, right, standing, walking, with_frame
from easyread.drawing.health import apple, carrot, medicine, virus
from easyread.drawing.ink import (
    BLUE,
    BROWN,
    GREEN,
    INK,
    ORANGE,
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
    thick,
)
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    CARER_MAN,
    COUNCILLOR,
    COUNCILLOR_WOMAN,
    DOCTOR_EAST_ASIAN,
    DOCTOR_WHEELCHAIR,
    DOCTOR_WOMAN,
    LEADER,
    LEADER_ASIAN,
    LEADER_BLIND,
    LEADER_DOWNS,
    LEADER_EAST_ASIAN,
    LEADER_WHEELCHAIR,
    MAN_DOWNS_ASIAN,
    MAN_WHEELCHAIR,
    MANAGER_EAST_ASIAN,
    NURSE_BLACK,
    NURSE_EAST_ASIAN,
    NURSE_LARGE,
    NURSE_OLDER,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    RECEPTIONIST,
    SURGEON_MAN,
    VOLUNTEER,
    VOLUNTEER_DOWNS,
    WOMAN_AFRO,
    WOMAN_DOWNS,
    WOMAN_HIJAB,
    WOMAN_WHEELCHAIR,
    YOUNG_WOMAN,
)
from easyread.drawing.places import bed, clinic, ground, hospital, house, houses, shop, tree
from easyread.drawing.scenes import acting, ring, someone
from easyread.drawing.signs import arrow, calendar, cross, digits, digits_width, heart, map_pin, medical_cross, star, tick
from easyread.drawing.things import (
    balance,
    bars,
    blood_tube,
    clipboard,
    coin,
    coins,
    gear,
    laptop,
    leaflet,
    light_bulb,
    microscope,
    monitor,
    open_book,
    pencil,
    people_list,
    shield,
    small_person,
    wheelchair_sign,
)

_LEADERS = (
    LEADER_EAST_ASIAN,
    COUNCILLOR,
    LEADER_DOWNS,
    LEADER_WHEELCHAIR,
    LEADER,
    COUNCILLOR_WOMAN,
    LEADER_BLIND,
    LEADER_ASIAN,
)


def _promise(n: int, *scene: Shape) -> Shape:
    return place("".join(scene), 44, 44, 0.81) + _card(str(n), _LEADERS[n % len(_LEADERS)])


def _card(n: str, leader: Person) -> Shape:
    """The number, over somebody with one hand up and the other on the heart."""
    oath = (left((2, 98), (9, 64), "open"), right((94, 112), (68, 103), "open"))
    number = rect(8, 8, 66, 38, BLUE, r=6) + digits(n, 41 - digits_width(n, 25) / 2, 15, 25, WHITE, 6)
    return rect(8, 8, 66, 114, PALE_BLUE, r=6) + number + acting(leader, 41, 0.6, *oath, holding=heart(47, 103, 1), base=122)


def _healthy(x: float, y: float, scale: float) -> Shape:
    """A heart with its beat, around (x, y): health."""
    return heart(x, y, scale) + place(path("M-13 -1H-5L-2 -8L2 8L5 -1H13", stroke=WHITE, width=3), x, y, scale)


PICTURES = {
    "promise-1": _promise(
        1,
        balance(132, 64),
        _healthy(76, 56, 1.4),
        _healthy(188, 56, 1.4),
        someone(OLDER_BLACK_MAN, 76, 0.84),
        someone(YOUNG_WOMAN, 188, 0.84),
    ),
    "promise-2": (
        _promise(
            2,
            ground(188),
            place(house(), 38, 60, 1.45),
            place(clinic(), 142, 92, 0.9),
            map_pin(186, 84, 1.0),
            path("M90 200C106 222 140 222 176 200", width=5, dash="3 11"),
            place(with_frame(OLDER_MAN), 96, 112, 0.46),
        )
    ),
    "promise-3": _promise(
        3,
        someone(OLDER_BLACK_MAN, 78, 0.98, 174),
        someone(OLDER_ASIAN_WOMAN, 166, 0.98, 174),
        rect(8, 170, 224, 60, WOOD, r=6),
        place(birthday_cake(6), 60, 112, 1.06),
        heart(206, 36, 1.2),
    ),
    "promise-4": _promise(
        4,
        acting(NURSE_EAST_ASIAN.turned(0.6), 56, 0.96, right((92, 112), (112, 96), "hold")),
        acting(VOLUNTEER_DOWNS.turned(-0.6), 186, 0.96, left((8, 112), (-8, 96), "hold")),
        place(leaflet(), 86, 116, 0.98),
        apple(88, 56, 1.1),
        carrot(146, 56, 1.1),
        heart(198, 52, 1.4),
    ),
    "promise-5": _promise(
        5,
        arrow(64, 42, 214, 42, GREEN, 26),
        someone(SURGEON_MAN.turned(0.5), 74, 0.66, 178),
        someone(NURSE_LARGE.turned(0.5), 44, 0.72),
        acting(DOCTOR_EAST_ASIAN.turned(0.5), 138, 1.2, right((94, 112), (110, 92), "point")),
    ),
    "promise-6": _promise(
        6,
        coins(10, 226, 5),
        coins(54, 226, 9),
        arrow(46, 96, 112, 96, GREEN, 24),
        acting(MANAGER_EAST_ASIAN, 120, 0.9, right((94, 112), (84, 100), "hold")),
        place(shield(), 138, 124, 0.98),
        virus(184, 60, 24),
        arrow(178, 122, 186, 96, RED, 12),
    ),
    "promise-7": _promise(
        7,
        place(
            monitor(
                bars(22, 78, (22, 36, 50), BLUE)
                + "".join(digits(n, x, y, 10, INK, 3) for n, x, y in (("2", 24, 42), ("4", 46, 28), ("7", 68, 14)))
            ),
            58,
            12,
            1.32,
        ),
        acting(DOCTOR_WOMAN.turned(0.5), 62, 0.92, right((92, 104), (98, 60), "point")),
    ),
    "promise-8": _promise(
        8,
        rect(44, 8, 188, 112, WHITE, r=6, width=5),
        "".join(
            shape + "".join(medical_cross(x + (i % 2 - (n > 1) / 2) * 24, 46 - i // 2 * 24, 9) for i in range(n))
            for shape, x, n in (
                (place(small_person(0, 0), 72, 80, 1.7), 72, 1),
                (wheelchair_sign(130, 90, 0.4, INK), 130, 2),
                (place(bed(), 158, 74, 0.46), 192, 4),
            )
        ),
        acting(NURSE_BLACK.turned(0.5), 66, 0.86, right((96, 100), (92, 56), "point")),
        acting(
            DOCTOR_WHEELCHAIR.turned(-0.5),
            186,
            0.86,
            left((6, 112), (14, 98), "hold"),
            right((94, 112), (86, 98), "hold"),
            holding=place(clipboard(3), 24, 66, 0.52),
        ),
    ),
    "promise-9": _promise(
        9,
        place(charity_tin(), 136, 12, 1.02),
        acting(VOLUNTEER.turned(0.4), 62, 1.0, right((88, 112), (106, 104), "hold")),
        acting(LEADER_DOWNS.turned(-0.4), 180, 0.94, left((12, 112), (-10, 106), "hold")),
    ),
    "promise-10": _promise(
        10,
        houses(66, 20, 3, 0.74),
        path("M8 118H232", width=4),
        acting(OLDER_BLACK_MAN.feels("talk").turned(0.4), 48, 0.78, right((92, 106), (98, 78), "open")),
        someone(WOMAN_HIJAB, 120, 0.78),
        acting(CARER_MAN.turned(-0.4), 192, 0.78, left((8, 106), (2, 78), "open")),
    ),
    "promise-11": _promise(
        11,
        place(
            circle(120, 124, 76, stroke=INK, width=15)
            + circle(120, 124, 76, stroke=YELLOW, width=10)
            + ring(
                [WOMAN_WHEELCHAIR, LEADER_EAST_ASIAN, MAN_DOWNS_ASIAN, WOMAN_HIJAB, OLDER_BLACK_MAN],
                alike(120, 128, 32),
                0.62,
                76,
            ),
            24,
            16,
            0.9,
        ),
    ),
    "promise-12": _promise(
        12,
        light_bulb(126, 74, 1.16),
        new_burst(204, 48, 29),
        acting(SURGEON_MAN.turned(0.5), 54, 0.84, right((94, 96), (96, 58), "open")),
        acting(WOMAN_DOWNS.turned(-0.5), 190, 0.84, left((6, 96), (2, 58), "open")),
    ),
    "promise-13": _promise(
        13,
        ground(186),
        place(shop(), 44, 32, 1.16),
        place(house(), 150, 22, 1.15),
        place(tree(1.9), 82, 104),
        acting(COUNCILLOR, 50, 0.84, right((92, 112), (104, 100), "hold")),
        acting(VOLUNTEER_DOWNS, 188, 0.84, left((8, 112), (-14, 100), "hold")),
        path("M92 230C98 212 138 212 144 230Z", BROWN),
    ),
    "promise-14": (
        _promise(
            14,
            stars(142, 30, 5, r=17),
            place(hospital(), 80, 56, 0.9),
            acting(NURSE_LARGE.turned(0.5), 84, 0.76, right((94, 108), (106, 100), "open")),
            acting(OLDER_WOMAN.turned(-0.4), 164, 0.8, right((98, 108), (94, 70), "thumb")),
        )
    ),
    "promise-15": _promise(
        15,
        path("M130 90V200H150", stroke=BLUE, width=9),
        place(monitor(people_list(26, 18, 3)), 48, -8, 1.4),
        place(laptop(heart(65, 40, 1.2)), 104, 140, 1.0),
    ),
    "promise-16": _promise(
        16,
        gear(80, 122, 42, "#8ecae6"),
        gear(136, 184, 34, "#b5e2a8"),
        arrow(198, 224, 198, 18, GREEN, 30),
    ),
    "promise-17": _promise(
        17,
        path("M212 150V-42", width=8),
        path("M212 -40H104L124 -8L104 24H212Z", ORANGE),
        star(170, -8, 24),
        place(walking(RECEPTIONIST), 18, 88, 0.57),
        place(walking(CARER_MAN), 68, 88, 0.57),
        place(
            walking(NURSE_OLDER, right((92, 108), (110, 82), "hold"), left((14, 118), (0, 138), "rest", behind=True)),
            122,
            32,
            0.8,
        ),
    ),
    "promise-18": _promise(
        18,
        rect(8, 122, 92, 48, WHITE, r=6),
        stars(54, 146, 1, 3, 13),
        arrow(58, 112, 100, 68, GREEN, 22),
        rect(112, 14, 120, 64, PALE_GREEN, r=6, width=4),
        stars(172, 46, 3, 3, 18),
        place(hospital(), 110, 116, 1.1),
    ),
    "promise-19": _promise(
        19,
        place(calendar(), 112, 8, 2.0),
        place(clipboard(4), 34, 92, 1.2),
        pencil(152, 226, 1.2, 36),
    ),
    "promise-20": _promise(
        20,
        graduation_cap(142, 42, 1.1),
        acting(
            LEADER_ASIAN,
            74,
            1.0,
            left((6, 112), (16, 102), "hold"),
            right((94, 112), (84, 102), "hold"),
            holding=place(open_book(), 8, 70, 0.75),
        ),
        acting(NURSE_BLACK, 180, 0.86, right((96, 100), (92, 54), "open")),
    ),
    "promise-21": _promise(
        21,
        thick("M26 214L76 200", "#2f6f9f", 22),
        thick("M214 214L164 200", PURPLE, 22),
        place(hand("open", "dark"), 74, 200, 2.0, turn=-20),
        place(hand("open", "fair", mirrored=True), 166, 200, 2.0, turn=200),
        houses(42, 60, 2, 1.06),
        "".join(someone(p, x, 0.5, 186) for p, x in ((OLDER_WOMAN, 74), (MAN_WHEELCHAIR, 120), (WOMAN_AFRO, 166))),
        heart(120, 36, 1.6),
    ),
    "promise-22": _promise(
        22,
        rect(40, 30, 90, 202, PALE_RED, r=8),
        rect(138, 30, 96, 202, PALE_GREEN, r=8),
        coin(82, 66, 27),
        coin(186, 66, 27),
        arrow(82, 98, 82, 128, BLUE, 17),
        arrow(186, 98, 186, 128, BLUE, 17),
        place(medicine(0, 0), 67, 136, 0.7),
        "".join(place(medicine(0, 0), x, 136, 0.62) for x in (143, 173, 203)),
        cross(82, 210, 18),
        tick(186, 210, 18),
    ),
    "promise-23": _promise(
        23,
        place(microscope(), 124, 70, 1.2),
        acting(MANAGER_EAST_ASIAN.wears("shirt", "#f4f7f9").turned(0.7), 62, 1.04, right((92, 112), (112, 92), "hold")),
        blood_tube(92, 22, 0.9),
        blood_tube(118, 22, 0.9),
    ),
    "promise-24": _promise(
        24,
        rect(40, 32, 92, 200, PALE_BLUE, r=8),
        rect(138, 32, 94, 200, PALE_GREEN, r=8),
        letters("Now", 80, 0, 22, INK, 5.2),
        letters("Later", 192, 0, 22, INK, 5.2),
        arrow(116, 12, 150, 12, BLUE, 14),
        place(standing(OLDER_BLACK_MAN.wears("cardigan", "#3d7ea6")), 36, 44, 0.72),
        place(medicine(0, 0), 96, 166, 0.76),
        place(with_frame(OLDER_BLACK_MAN), 130, 50, 0.7),
    ),
}
