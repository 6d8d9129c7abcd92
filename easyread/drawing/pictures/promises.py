"""The 24 promises: a card with the number and a leader who promises, hand on heart, and what the promise is about."""

from easyread.drawing.belongings import alike, birthday_cake, charity_tin, graduation_cap, stars
from easyread.drawing.faces import Person
from easyread.drawing.figures import bust, hand, left, right, standing, walking, wheelchair, with_frame
from easyread.drawing.health import apple, carrot, medicine, virus
from easyread.drawing.ink import (
    BLUE,
    BROWN,
    GREEN,
    INK,
    PALE_BLUE,
    PALE_GREEN,
    PALE_RED,
    PURPLE,
    RED,
    WHITE,
    WOOD,
    Shape,
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
    DOCTOR_BLACK,
    DOCTOR_EAST_ASIAN,
    DOCTOR_WOMAN,
    LEADER,
    LEADER_ASIAN,
    LEADER_BLIND,
    LEADER_DOWNS,
    LEADER_EAST_ASIAN,
    LEADER_WHEELCHAIR,
    MAN_DOWNS_ASIAN,
    MANAGER_BLACK,
    MANAGER_EAST_ASIAN,
    NURSE_BLACK,
    NURSE_EAST_ASIAN,
    NURSE_LARGE,
    NURSE_OLDER,
    NURSE_SIKH,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    SURGEON_MAN,
    VOLUNTEER,
    VOLUNTEER_DOWNS,
    WOMAN_DOWNS,
    WOMAN_HIJAB,
    WOMAN_WHEELCHAIR,
)
from easyread.drawing.places import bed, clinic, ground, hospital, house, houses, shop, tree
from easyread.drawing.scenes import acting, ring, someone
from easyread.drawing.signs import arrow, calendar, cross, digits, digits_width, heart, map_pin, plus, star, tick
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
    return place("".join(scene), 64, 64, 0.72) + _card(str(n), _LEADERS[n % len(_LEADERS)])


def _card(n: str, leader: Person) -> Shape:
    """The number, over somebody with one hand up and the other on the heart."""
    oath = (left((2, 98), (9, 64), "open"), right((94, 112), (68, 103), "open"))
    number = rect(8, 8, 80, 42, BLUE, r=6) + digits(n, 48 - digits_width(n, 28) / 2, 15, 28, WHITE, 6)
    return rect(8, 8, 80, 138, PALE_BLUE, r=6) + number + acting(leader, 50, 0.73, *oath, holding=heart(47, 103, 1), base=146)


PICTURES = {
    "promise-1": _promise(
        1,
        balance(126, 66),
        heart(70, 62, 1.1),
        heart(182, 62, 1.1),
        place(wheelchair(WOMAN_WHEELCHAIR), 10, 126, 0.48),
        place(standing(OLDER_BLACK_MAN), 164, 122, 0.43),
        alike(120, 190, 22),
    ),
    "promise-2": (
        _promise(
            2,
            ground(188),
            place(house(), 34, 60, 1.5),
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
    "promise-5": place(
        _promise(
            5,
            place(
                walking(DOCTOR_EAST_ASIAN, right((92, 96), (112, 82), "point"), left((14, 118), (0, 138), "rest", behind=True)),
                118,
                18,
                0.84,
            ),
            place(walking(NURSE_LARGE), 8, 112, 0.47),
            place(walking(NURSE_SIKH), 44, 112, 0.47),
            place(walking(SURGEON_MAN), 80, 112, 0.47),
            arrow(56, 56, 118, 56, GREEN, 20),
        ),
        6.0,
        2.1,
        0.983,
    ),
    "promise-6": _promise(
        6,
        coins(10, 226, 5),
        coins(54, 226, 9),
        arrow(38, 96, 112, 96, GREEN, 24),
        acting(MANAGER_EAST_ASIAN, 120, 0.9, right((94, 112), (84, 100), "hold")),
        place(shield(), 138, 124, 0.98),
        virus(184, 60, 24),
        arrow(178, 122, 186, 96, RED, 12),
    ),
    "promise-7": _promise(
        7,
        place(monitor(bars(26, 76, (24, 40, 34, 58), BLUE)), 58, 12, 1.32),
        acting(DOCTOR_WOMAN.turned(0.5), 62, 0.92, right((92, 104), (98, 60), "point")),
    ),
    "promise-8": _promise(
        8,
        "".join(
            place(bed(c), x, y, 0.66)
            for c, x, y in (
                ("#8ecae6", 126, 62),
                ("#b5e2a8", 14, 122),
                ("#ffe08a", 126, 122),
                ("#8ecae6", 14, 182),
                ("#f7b7a3", 126, 182),
            )
        ),
        plus(196, 26, 28, GREEN),
        place(hospital(), 40, 14, 0.82),
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
        ring([WOMAN_WHEELCHAIR, LEADER_EAST_ASIAN, MAN_DOWNS_ASIAN, WOMAN_HIJAB, OLDER_BLACK_MAN], alike(124, 128, 34), 0.56, 74),
    ),
    "promise-12": _promise(
        12,
        light_bulb(136, 82, 1.12),
        acting(SURGEON_MAN.turned(0.5), 54, 0.84, right((94, 96), (96, 58), "open")),
        acting(WOMAN_DOWNS.turned(-0.5), 190, 0.84, left((6, 96), (2, 58), "open")),
    ),
    "promise-13": (
        place(
            _promise(
                13,
                ground(182),
                place(shop(), 56, 52, 0.94),
                place(house(), 150, 46, 1.0),
                place(tree(0.9), 10, 110),
                heart(140, 32, 1.5),
                place(tree(1.5), 76, 130),
                acting(COUNCILLOR, 50, 0.72, right((92, 112), (106, 100), "hold")),
                acting(VOLUNTEER_DOWNS, 168, 0.72, left((4, 112), (-18, 100), "hold")),
                path("M86 230C92 214 122 214 130 230Z", BROWN),
            ),
            2.4,
            4.1,
            0.98,
        )
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
        gear(84, 116, 42, "#8ecae6"),
        gear(150, 176, 36, "#b5e2a8"),
        arrow(202, 226, 202, 18, GREEN, 30),
    ),
    "promise-17": _promise(
        17,
        acting(NURSE_OLDER.feels("talk"), 130, 0.96, right((96, 104), (98, 68), "open"), base=132),
        path("M8 130H232", width=4),
        someone(LEADER_BLIND, 46, 0.78),
        someone(CARER_MAN, 120, 0.78),
        someone(DOCTOR_BLACK, 194, 0.78),
        star(206, 44, 20),
    ),
    "promise-18": _promise(
        18,
        stars(48, 216, 1, 3, 16),
        place(hospital(), 0, 116, 0.9),
        arrow(86, 116, 122, 78, GREEN, 24),
        place(hospital(), 114, 2, 1.06),
        stars(172, 134, 3, 3, 19),
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
        thick("M26 214L76 196", "#2f6f9f", 22),
        thick("M214 214L164 196", PURPLE, 22),
        place(hand("open", "dark"), 74, 196, 2.0, turn=-20),
        place(hand("open", "fair", mirrored=True), 166, 196, 2.0, turn=200),
        houses(46, 74, 2, 1.0),
        place(bust(MANAGER_BLACK), 92, 86, 0.5),
        heart(150, 40, 1.7),
    ),
    "promise-22": _promise(
        22,
        rect(36, 30, 92, 202, PALE_RED, r=8),
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
        rect(36, 32, 94, 200, PALE_BLUE, r=8),
        rect(138, 32, 94, 200, PALE_GREEN, r=8),
        letters("Now", 80, 0, 22, INK, 5.2),
        letters("Later", 192, 0, 22, INK, 5.2),
        arrow(116, 12, 150, 12, BLUE, 14),
        place(standing(OLDER_BLACK_MAN.wears("cardigan", "#3d7ea6")), 36, 44, 0.72),
        place(medicine(0, 0), 96, 166, 0.76),
        place(with_frame(OLDER_BLACK_MAN), 130, 50, 0.7),
    ),
}
