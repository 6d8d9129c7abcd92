"""Care: who gives it, where, and how long people wait for it."""

from easyread.drawing.belongings import suitcase
from easyread.drawing.figures import RUN, figure, in_bed, left, on_couch, right, standing, walking, with_frame
from easyread.drawing.health import bottle, medicine, pills, tooth
from easyread.drawing.ink import BLUE, GREEN, NAVY, RED, SKY, WHITE, circle, path, place, rect, thick
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    BOY_BLACK,
    CARER_EAST_ASIAN,
    DENTIST,
    DOCTOR,
    DOCTOR_EAST_ASIAN,
    MAN,
    MAN_BEARD,
    MAN_LARGE,
    MAN_TURBAN,
    NURSE,
    NURSE_BLACK,
    NURSE_OLDER,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    PARAMEDIC_WOMAN,
    PHARMACIST,
    SOCIAL_WORKER_MAN,
    WOMAN,
    WOMAN_AFRO,
    WOMAN_DOWNS,
    WOMAN_HIJAB,
    WOMAN_LARGE,
    WOMAN_LOCS,
    YOUNG_MAN,
    YOUNG_WOMAN,
)
from easyread.drawing.places import bed, clinic, door, ground, hospital, house, pharmacy_shop, town_hall
from easyread.drawing.scenes import acting, at_home, in_disc, queue, someone
from easyread.drawing.signs import arrow, calendar, clock, digits, map_pin, question, speech, stopwatch, struck, thought, tick
from easyread.drawing.things import ambulance, blood_tube, clipboard, mobile, mug, paper, people_list, telephone

PICTURES = {
    "gp": acting(DOCTOR_EAST_ASIAN.turned(0.6).feels("talk"), 66, 1.1, right((88, 112), (98, 84), "open"))
    + someone(MAN_LARGE.turned(-0.5), 182, 1.02)
    + place(clinic(), 84, 12, 0.86),
    "dentist": acting(
        DENTIST.turned(0.6),
        74,
        1.1,
        right((96, 112), (112, 84), "hold"),
        holding=path("M122 78L134 56", width=5) + circle(136, 51, 7, SKY),
    )
    + place(tooth(0, 0), 192, 74, 1.3)
    + someone(BOY_BLACK.turned(-0.6), 192, 0.74),
    "pharmacy": (
        place(pharmacy_shop(), 12, 18, 1.9)
        + in_disc(someone(PHARMACIST, 84, 0.6, 180), 84, 150, 40, "p")
        + place(medicine(0, 0), 176, 150, 1.06)
    ),
    "hospital": place(hospital(), 10, 22, 2.0),
    "emergency": (
        place(ambulance(), 8, 30, 1.02)
        + path("M70 22l-6 -12M88 20v-12M134 20v-12", stroke=BLUE, width=5)
        + digits("999", 164, 26, 28, RED, 7)
        + path("M8 122H232", width=4)
        + place(on_couch(MAN_LARGE.feels("pain")), 8, 142, 0.8)
        + acting(PARAMEDIC_WOMAN.feels("calm").turned(-0.6), 190, 0.9, left((2, 108), (-54, 116), "hold"))
    ),
    "go-into-hospital": rect(122, 22, 110, 208, WHITE)
    + rect(154, 32, 46, 46, BLUE, r=4)
    + letters("H", 177, 42, 26, WHITE, 6.5)
    + "".join(rect(x, 90, 18, 18, SKY) for x in (136, 168, 200))
    + rect(136, 122, 60, 108, NAVY)
    + path("M136 122L120 134V230H136ZM196 122L212 134V230H196Z", SKY)
    + path("M8 230H232", width=5)
    + suitcase(66, 168, 0.9)
    + place(walking(OLDER_BLACK_MAN.feels("calm"), right((72, 126), (90, 154), "hold")), 6, 52, 0.71)
    + arrow(102, 196, 184, 196, GREEN, 24),
    "long-stay": place(hospital(), 8, 9, 1.0)
    + "".join(place(calendar(), 120 + c * 38, 10 + r * 44, 0.56) for r in range(2) for c in range(3))
    + arrow(122, 112, 230, 112, BLUE, 16)
    + place(in_bed(MAN.feels("calm")), 12, 107, 0.96),
    "capacity": "".join(
        (place(in_bed(p), x, y, 0.5) for p, x, y in ((MAN_BEARD.feels("asleep"), 10, 20), (WOMAN_AFRO.feels("asleep"), 124, 20)))
    )
    + "".join(place(bed("#b5e2a8"), x, 112, 0.68) + tick(x + 84, 116, 13) for x in (12, 126))
    + acting(NURSE, 120, 0.62, right((90, 108), (70, 92), "hold"), holding=place(clipboard(2), 44, 58, 0.46)),
    "phoneline": place(
        speech(8, 8, 132, 112, 52, 138)
        + place(with_frame(OLDER_MAN.feels("calm")), 20, 12, 0.42)
        + question(108, 34, 56, RED)
        + acting(
            NURSE_OLDER.turned(0.5).feels("talk"),
            54,
            0.84,
            left((2, 104), (18, 62), "hold"),
            holding=place(mobile(), 10, 30, 0.5, turn=-6),
        )
        + path("M100 186c6 -16 14 -16 20 0s14 16 20 0", stroke=BLUE, width=7)
        + acting(
            DOCTOR.turned(-0.5).feels("talk"),
            186,
            0.84,
            right((98, 104), (82, 62), "hold"),
            holding=place(mobile(), 68, 30, 0.5, turn=6),
        )
        + place(telephone(), 150, 36, 0.64),
        2.6,
        2.6,
        0.978,
    ),
    "stay-home": place(
        at_home(
            acting(OLDER_WOMAN.turned(0.4), 86, 0.92)
            + acting(NURSE_BLACK.turned(-0.5), 164, 0.92, left((8, 110), (-6, 98), "open"))
        ),
        0,
        48,
        0.78,
    )
    + place(hospital(), 142, 8, 0.8)
    + struck(186, 52, 36)
    + tick(40, 46, 30),
    "closer-home": ground(168)
    + place(house(), 8, 70, 1.34)
    + place(clinic(), 130, 82, 1.02)
    + thick("M58 182C84 206 148 206 178 174", "#e8d3ac", 14)
    + place(walking(WOMAN_AFRO), 88, 106, 0.4)
    + place(clock(0, 0, 24), 120, 42),
    "social-care": place(house(), 78, 4, 1.15)
    + acting(CARER_EAST_ASIAN.turned(0.6), 62, 1.0, right((92, 112), (112, 92), "hold"))
    + someone(OLDER_ASIAN_WOMAN.turned(-0.6), 178, 1.02)
    + mug(112, 206, BLUE, 1.1),
    "social-services": (
        place(
            place(town_hall(), 62, 24, 0.94)
            + acting(
                SOCIAL_WORKER_MAN.turned(0.6),
                54,
                0.98,
                left((8, 112), (28, 112), "hold"),
                right((96, 108), (112, 92), "open"),
                holding=place(clipboard(3), 22, 84, 0.36),
            )
            + someone(WOMAN_LARGE.turned(-0.5).feels("calm"), 160, 0.9)
            + someone(BOY_BLACK, 206, 0.62),
            11.1,
            7.1,
            0.955,
        )
    ),
    "when-where": clock(70, 90, 54) + place(map_pin(0, 0), 172, 200, 1.9),
    "many-visits": thought(66, 48, 58, 38, (70, 94, 5))
    + place(bottle(), 26, 20, 0.52)
    + pills(92, 44, 0.7)
    + place(clinic(), 138, 10, 0.92)
    + place(walking(WOMAN.feels("calm")), 24, 98, 0.53)
    + arrow(88, 130, 130, 88, BLUE, 11)
    + arrow(164, 102, 122, 144, BLUE, 11)
    + place(calendar(), 148, 138, 1.4)
    + "".join(
        circle(168 + c * 21, 182.5 + r * 15.4, 8.5, stroke=RED, width=3)
        for c, r in ((0, 0), (2, 0), (1, 1), (2, 1), (0, 2), (1, 2), (0, 1))
    ),
    "waiting-list": place(clipboard(0), 8, 8, 0.98)
    + place(people_list(0, 0, 3), 26, 44, 0.72)
    + clock(142, 62, 36)
    + place(hospital(), 164, 140, 0.62)
    + "".join(
        place(standing(p.feels("calm").turned(0.7)), x, 130, 0.4)
        for x, p in zip((5, 44, 83, 122), (MAN_TURBAN, WOMAN_LARGE, OLDER_BLACK_MAN, WOMAN_DOWNS), strict=True)
    ),
    "fewer-waiting": (
        place(
            "".join(
                path(f"M{x} {y}V{y + 44}M{x + 28} {y}V{y + 44}", width=5) + rect(x - 2, y - 34, 32, 44, "#5f93a7", r=5)
                for y in (58, 184)
                for x in (64, 98, 132, 166, 200)
            )
            + clock(34, 52, 26)
            + clock(34, 178, 26)
            + "".join(
                someone(p.feels("calm"), 78 + i * 34, 0.58, 92)
                for i, p in enumerate((YOUNG_MAN, OLDER_WOMAN, MAN_TURBAN, WOMAN_DOWNS, OLDER_BLACK_MAN))
            )
            + "".join(someone(p, 78 + i * 34, 0.58, 218) for i, p in enumerate((YOUNG_MAN, OLDER_WOMAN)))
            + path("M8 104H232M8 230H232", width=4)
            + arrow(160, 110, 160, 142, GREEN, 24),
            5.4,
            7.2,
            0.94,
        )
    ),
    "faster": place(walking(WOMAN_LOCS.feels("calm")), 15, 102, 0.48)
    + blood_tube(98, 144, 1.1)
    + place(paper(2, w=60, h=72), 166, 140, 1.0)
    + tick(196, 192, 16)
    + arrow(68, 192, 92, 192, GREEN, 14)
    + arrow(130, 192, 158, 192, GREEN, 14)
    + stopwatch(146, 70, 46)
    + path("M16 38H88M36 64H84M16 90H88", stroke=BLUE, width=8)
    + path("M10 228H230", width=4),
    "quick-access": place(
        rect(132, 30, 98, 202, "#f4f7f9")
        + place(door(True), 166, 112, 1.06)
        + letters("GP", 182, 48, 34, BLUE, 6)
        + place(
            figure(YOUNG_MAN.turned(0.8), right((84, 118), (92, 96)), left((10, 110), (4, 132), behind=True), legs=RUN),
            36,
            52,
            0.76,
        )
        + stopwatch(44, 52, 26),
        0,
        -3.5,
        1,
    ),
    "more-people-use": place(clinic(), 8, 20, 1.04)
    + queue(
        [
            WOMAN_HIJAB.feels("calm"),
            OLDER_BLACK_MAN.feels("calm"),
            YOUNG_WOMAN.feels("calm"),
            MAN_TURBAN.feels("calm"),
            WOMAN_LOCS.feels("calm"),
            OLDER_WOMAN.feels("calm"),
        ],
        scale=0.66,
    )
    + arrow(170, 126, 170, 20, RED, 26),
}
