"""Rights: to decide, to be left in private, to be treated fairly, and to be kept safe from harm."""

from easyread.drawing.belongings import smiley, tear
from easyread.drawing.figures import (
    bust,
    embrace,
    fist,
    left,
    right,
    thumb,
    wheelchair,
)
from easyread.drawing.health import brain
from easyread.drawing.ink import (
    GREEN,
    INK,
    PALE_GREEN,
    RED,
    WHITE,
    circle,
    path,
    place,
    rect,
)
from easyread.drawing.people import (
    BOY,
    DOCTOR_BLACK,
    DOCTOR_EAST_ASIAN,
    GIRL_DOWNS,
    MAN_BEARD,
    MAN_BLIND,
    MAN_DOWNS,
    MAN_DOWNS_ASIAN,
    MAN_EAST_ASIAN,
    MAN_TURBAN,
    MANAGER,
    NURSE,
    NURSE_EAST_ASIAN,
    NURSE_LARGE,
    OLDER_MAN,
    OLDER_WOMAN,
    SOCIAL_WORKER_MAN,
    TEENAGER,
    WOMAN,
    WOMAN_DOWNS,
    WOMAN_DOWNS_BLACK,
    WOMAN_HIJAB,
    WOMAN_WHEELCHAIR,
)
from easyread.drawing.places import hospital, house
from easyread.drawing.scenes import acting, group, in_disc, someone
from easyread.drawing.signs import clock, cross, heart, plus, question, speech, star, tick
from easyread.drawing.things import (
    balance,
    banknote,
    easy_read_booklet,
    headphones,
    padlock,
    paper,
    police_car,
    syringe,
)

PICTURES = {
    "mental-capacity": rect(8, 10, 98, 92, PALE_GREEN, r=8, stroke=GREEN, width=6)
    + place(house(), 22, 14, 0.98)
    + rect(134, 10, 98, 92, WHITE, r=8)
    + place(hospital(), 148, 20, 0.66)
    + tick(98, 98, 22)
    + acting(WOMAN_DOWNS.turned(-0.4), 128, 0.98, left((6, 108), (-16, 66), "point"))
    + circle(206, 146, 26, WHITE)
    + brain(206, 146, 0.52)
    + circle(176, 160, 5, WHITE),
    "best-interests": path(
        "M16 8H224Q232 8 232 16V94Q232 102 224 102H206L198 120L184 102H56L42 120L34 102H16Q8 102 8 94V16Q8 8 16 8Z", WHITE
    )
    + place(balance(0, 0), 120, 54, 0.76)
    + place(house(), 54, 44, 0.56)
    + place(hospital(), 142, 32, 0.44)
    + heart(36, 32, 1.2)
    + tick(36, 76, 16)
    + cross(208, 56, 16)
    + someone(OLDER_WOMAN.feels("calm"), 120, 0.74)
    + question(120, 108, 30, RED)
    + acting(DOCTOR_BLACK.turned(0.5), 48, 0.86, right((96, 112), (104, 100), "hold"))
    + acting(SOCIAL_WORKER_MAN.turned(-0.5), 192, 0.86, left((4, 112), (-4, 100), "hold")),
    "consent": acting(MAN_DOWNS_ASIAN.turned(-0.4), 178, 1.0, left((8, 108), (6, 80), "thumb"))
    + acting(NURSE.turned(0.6).feels("talk"), 60, 1.0, right((92, 110), (106, 98), "hold"))
    + syringe(138, 206, 0.4, 176)
    + speech(12, 10, 92, 76, 64, 106)
    + question(58, 24, 44)
    + speech(136, 10, 92, 76, 178, 106)
    + tick(182, 48, 28),
    "privacy": place(
        path("M8 26H232", width=7)
        + "".join(
            path(f"M{x} 28C{x - 6} 90 {x + 6} 140 {x} 188H{x + 26}C{x + 32} 140 {x + 20} 90 {x + 26} 28Z", "#8ecae6")
            for x in (14, 40, 66, 92, 118)
        )
        + "".join(path(f"M{x} 190V214H{x + 22}C{x + 22} 206 {x + 16} 204 {x + 12} 204V190", INK) for x in (62, 92))
        + path("M10 220H232", width=5)
        + someone(NURSE_LARGE.turned(0.8).feels("calm"), 196, 0.8, 218)
        + padlock(196, 72, 0.7),
        2.6,
        3.6,
        0.97,
    ),
    "confidential": place(paper(4, w=110, h=140), 30, 46, 1.1) + padlock(170, 146, 1.4),
    "advocate": place(embrace(SOCIAL_WORKER_MAN.feels("talk").turned(0.5), MAN_DOWNS.turned(0.3)), 8, 128, 0.84)
    + someone(MANAGER.turned(-0.6).feels("calm"), 198, 0.8)
    + speech(24, 10, 130, 78, 58, 120)
    + in_disc(someone(MAN_DOWNS, 64, 0.56, 90), 64, 50, 32, "c")
    + heart(120, 50, 1.3),
    "bullying": acting(TEENAGER.feels("angry").turned(0.6), 48, 0.96, right((96, 104), (108, 84), "point"))
    + acting(BOY.feels("angry").turned(0.6), 96, 0.84, right((96, 90), (120, 80), "point"), base=232)
    + acting(GIRL_DOWNS.feels("sad").turned(-0.2), 190, 1.06, left((10, 112), (32, 84), "hold"))
    + tear(200, 164, 0.9)
    + speech(10, 8, 128, 72, 54, 110)
    + place(thumb("fair"), 92, 66, 0.5, turn=180)
    + smiley(114, 44, 22, sad=True),
    "hate-crime": (
        place(
            place(police_car(), 96, 12, 0.86)
            + path(
                "M14 84V22C14 14 20 10 26 10H70C78 10 82 14 82 22V70C82 78 78 82 70 82H52L44 104L36 82H26C18 82 14 78 14 70Z",
                WHITE,
            )
            + heart(48, 46, 1.4, INK)
            + path("M50 26L42 42L54 48L46 68", stroke=WHITE, width=5)
            + acting(MAN_BEARD.feels("angry").turned(0.6), 58, 0.98, right((98, 104), (112, 82), "point"))
            + place(wheelchair(WOMAN_WHEELCHAIR.feels("afraid").turned(-0.5)), 140, 84, 0.67),
            0.4,
            3.2,
            0.973,
        )
    ),
    "abuse": acting(
        WOMAN.feels("afraid").turned(-0.3), 170, 1.06, left((4, 96), (14, 54), "open"), right((96, 96), (84, 54), "open")
    )
    + place(fist(), 8, 94)
    + path("M110 96l16 -10M112 120h18M110 146l16 8", stroke=RED, width=6),
    "money-abuse": acting(MAN_EAST_ASIAN.feels("angry").turned(0.6), 56, 0.98, right((98, 108), (124, 96), "hold"))
    + acting(OLDER_WOMAN.feels("sad").turned(-0.5), 188, 1.0, left((6, 108), (-4, 100), "open"))
    + place(banknote("20"), 84, 168, 0.72, turn=-8)
    + cross(120, 50, 28),
    "safeguarding": path(
        "M120 14C160 38 190 44 222 44C226 130 196 200 120 230C44 200 14 130 18 44C50 44 80 38 120 14Z", "#cfe6ff"
    )
    + someone(OLDER_MAN, 90, 0.84, 200)
    + someone(WOMAN_DOWNS_BLACK, 148, 0.84, 200),
    "human-rights": (
        rect(10, 8, 136, 224, WHITE, r=5)
        + place(balance(0, 0), 78, 52, 0.56)
        + place(house(), 24, 96, 0.46)
        + path("M24 148h34v22h-18l-8 10v-10h-8Z", WHITE)
        + heart(40, 206, 0.9)
        + "".join(path(f"M74 {y}H110", width=6) + path(f"M116 {y}l6 7 11 -14", stroke=GREEN, width=6) for y in (116, 160, 204))
        + place(bust(WOMAN_HIJAB), 156, 8, 0.58)
        + place(bust(MAN_BLIND), 156, 84, 0.58)
        + place(bust(WOMAN_DOWNS), 156, 160, 0.58)
    ),
    "reasonable-adjustments": acting(NURSE_EAST_ASIAN.turned(0.6), 58, 1.0, right((92, 110), (106, 98), "hold"))
    + someone(MAN_DOWNS_ASIAN.turned(-0.5), 186, 1.0)
    + place(easy_read_booklet(), 84, 160, 0.66)
    + clock(48, 50, 32)
    + plus(92, 32, 18, GREEN)
    + place(headphones(), 138, 16, 0.8),
    "bad-news": acting(DOCTOR_EAST_ASIAN.feels("sad").turned(0.6), 58, 1.02, right((92, 112), (112, 106), "open"))
    + acting(
        WOMAN_HIJAB.feels("sad").turned(-0.3),
        180,
        1.14,
        left((12, 112), (34, 82), "hold"),
        holding=path("M24 66L44 62L48 84L30 88Z", WHITE),
    )
    + tear(194, 150, 1.0)
    + tear(200, 172, 0.8)
    + speech(20, 8, 104, 98, 66, 122)
    + place(paper(3, w=60, h=80), 32, 16, 1.0)
    + cross(96, 74, 22),
    "different-faiths": group([WOMAN_HIJAB, MAN_TURBAN, OLDER_WOMAN], 0.92)
    + path("M60 22V84M40 44H80", width=8)
    + path("M136 26A30 30 0 1 0 136 80A24 24 0 1 1 136 26Z", GREEN)
    + star(188, 54, 26, "#8ecae6"),
}
