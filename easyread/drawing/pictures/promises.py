"""The 24 promises, each with its number, what it is about, and who made it. Partners shake hands; a leader has a hand on the heart."""

from easyread.drawing.faces import Person
from easyread.drawing.figures import hand, left, right, wheelchair
from easyread.drawing.health import apple
from easyread.drawing.ink import BLUE, GREEN, INK, WHITE, Shape, circle, path, place
from easyread.drawing.people import (
    CARER_MAN,
    COUNCILLOR,
    COUNCILLOR_WOMAN,
    DOCTOR_BLACK,
    DOCTOR_EAST_ASIAN,
    DOCTOR_WHEELCHAIR,
    DOCTOR_WOMAN,
    LEADER,
    LEADER_ASIAN,
    LEADER_BLIND,
    LEADER_DOWNS,
    LEADER_EAST_ASIAN,
    LEADER_WHEELCHAIR,
    MANAGER,
    MANAGER_BLACK,
    MANAGER_EAST_ASIAN,
    MANAGER_WHEELCHAIR,
    NURSE_BLACK,
    NURSE_EAST_ASIAN,
    NURSE_LARGE,
    NURSE_OLDER,
    NURSE_SIKH,
    NURSE_WHEELCHAIR,
    OLDER_BLACK_MAN,
    SOCIAL_WORKER_MAN,
    SURGEON_MAN,
    VOLUNTEER,
    VOLUNTEER_DOWNS,
    VOLUNTEER_MAN,
    VOLUNTEER_OLDER,
    WOMAN_DOWNS,
    WOMAN_HIJAB,
    WOMAN_WHEELCHAIR,
)
from easyread.drawing.places import bed, hospital, house, houses, shop, tree, voluntary_centre
from easyread.drawing.scenes import acting, in_disc, someone
from easyread.drawing.signs import arrow, calendar, circle_arrow, clock, digits, digits_width, heart, map_pin, star
from easyread.drawing.things import (
    balance,
    bars,
    clipboard,
    coin,
    coins,
    leaflet,
    light_bulb,
    microscope,
    monitor,
    open_book,
    shield,
)


def _number(n: int) -> Shape:
    height = 52.0
    return circle(64, 62, 50, WHITE, stroke=BLUE, width=8) + digits(
        str(n), 64 - digits_width(str(n), height) / 2, 36, height, BLUE, 8
    )


def _partners(n: int, about: Shape, one: Person, other: Person) -> Shape:
    shake = acting(one.turned(0.6), 62, 0.92, right((88, 112), (108, 106), "hold")) + acting(
        other.turned(-0.6), 178, 0.92, left((12, 112), (-6, 106), "hold")
    )
    return _number(n) + place(about, 126, 12) + shake


def _leader(n: int, about: Shape, leader: Person) -> Shape:
    return _number(n) + place(about, 126, 12) + acting(leader, 120, 0.98, right((94, 112), (66, 104), "open"))


PICTURES = {
    "promise-1": place(_partners(1, place(balance(0, 0), 52, 54, 0.66), NURSE_LARGE, COUNCILLOR_WOMAN), -2.5, -0.5, 1),
    "promise-2": _partners(2, place(house(), 2, 8, 1.0) + map_pin(80, 84, 1.0), CARER_MAN, LEADER_ASIAN),
    "promise-3": _partners(3, place(shield(), 8, 0, 0.96) + heart(51, 48, 1.7), DOCTOR_BLACK, VOLUNTEER_OLDER),
    "promise-4": _partners(4, place(leaflet(), 4, 2, 1.0) + apple(82, 68, 0.8), NURSE_EAST_ASIAN, VOLUNTEER_DOWNS),
    "promise-5": _partners(
        5,
        in_disc(someone(DOCTOR_WHEELCHAIR, 50, 0.78, 104), 50, 54, 48, "d") + circle(50, 54, 48),
        DOCTOR_EAST_ASIAN,
        MANAGER_BLACK,
    ),
    "promise-6": _partners(
        6, coins(0, 98, 5) + arrow(62, 98, 62, 40, GREEN, 16) + heart(86, 34, 1.0), MANAGER_EAST_ASIAN, NURSE_BLACK
    ),
    "promise-7": _partners(7, bars(12, 96, (30, 52, 40, 84), BLUE) + path("M0 0", width=1), SOCIAL_WORKER_MAN, DOCTOR_WOMAN),
    "promise-8": _partners(8, place(bed(), 0, 0, 0.68) + place(bed("#b5e2a8"), 0, 54, 0.68), NURSE_SIKH, MANAGER),
    "promise-9": _partners(9, place(voluntary_centre(), 0, 6, 1.04), VOLUNTEER, LEADER_DOWNS),
    "promise-10": _partners(10, houses(0, 0, 2, 0.66) + place(houses(0, 0, 2, 0.66), 0, 52), OLDER_BLACK_MAN, NURSE_WHEELCHAIR),
    "promise-11": _partners(11, place(wheelchair(WOMAN_WHEELCHAIR), 16, -4, 0.5), WOMAN_HIJAB, LEADER_EAST_ASIAN),
    "promise-12": _partners(12, light_bulb(50, 62, 0.82), SURGEON_MAN, WOMAN_DOWNS),
    "promise-13": _partners(13, place(tree(1.0), 0, 20) + place(shop(), 40, 26, 0.82), VOLUNTEER_MAN, COUNCILLOR),
    "promise-14": _leader(
        14, "".join((star(x, y, 18) for x, y in ((18, 28), (52, 18), (86, 28), (34, 66), (70, 66)))), LEADER_WHEELCHAIR
    ),
    "promise-15": _leader(15, place(monitor(bars(34, 70, (20, 34, 50), GREEN)), 0, 6, 0.8), LEADER_EAST_ASIAN),
    "promise-16": _leader(16, circle_arrow(46, 52, 36) + heart(46, 54, 1.1), MANAGER_BLACK),
    "promise-17": _leader(17, in_disc(someone(NURSE_OLDER, 50, 0.78, 104), 50, 54, 48, "d") + circle(50, 54, 48), LEADER_BLIND),
    "promise-18": place(_leader(18, place(hospital(), 0, 10, 0.7) + arrow(92, 84, 92, 8, GREEN, 16), LEADER), -3.5, -0.5, 1),
    "promise-19": _leader(19, place(clipboard(4), 10, -4, 0.9), MANAGER_WHEELCHAIR),
    "promise-20": place(
        _leader(20, place(open_book(), 0, 24, 0.96) + place(path("M0 12L30 0L60 12L30 24Z", INK), 24, -6), LEADER_ASIAN),
        1.6,
        2.6,
        0.987,
    ),
    "promise-21": _leader(
        21,
        place(hand("open", "dark"), 20, 62, 1.7, turn=-30)
        + place(hand("open", "fair", mirrored=True), 84, 62, 1.7, turn=-150)
        + heart(52, 30, 1.1),
        COUNCILLOR_WOMAN,
    ),
    "promise-22": _leader(22, coin(50, 50, 46), LEADER_DOWNS),
    "promise-23": place(_leader(23, place(microscope(), 8, -8, 0.88), MANAGER_EAST_ASIAN), 4.1, 7.5, 0.966),
    "promise-24": _leader(
        24,
        place(calendar(), 0, 14, 0.74) + arrow(48, 40, 64, 40, BLUE, 12) + place(calendar(), 62, 14, 0.74) + clock(52, 82, 20),
        COUNCILLOR,
    ),
}
