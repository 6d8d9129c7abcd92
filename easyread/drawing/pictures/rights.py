"""Feelings, rights, saying what you want, safety, the law and voting."""

from dataclasses import replace

from easyread.drawing.belongings import bouquet, ear_defenders, infinity, megaphone, open_eye, smiley, sunflower, tear
from easyread.drawing.figures import (
    WALK,
    bust,
    embrace,
    figure,
    fist,
    guide_dog,
    hand,
    left,
    right,
    standing,
    thumb,
    wheelchair,
    with_cane,
)
from easyread.drawing.health import brain
from easyread.drawing.ink import (
    BLUE,
    BRICK,
    BROWN,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    RED,
    SKY,
    WHITE,
    WOOD,
    YELLOW,
    circle,
    ellipse,
    path,
    place,
    rect,
    thick,
)
from easyread.drawing.letters import letters
from easyread.drawing.people import (
    BOY,
    CARER_BLACK,
    COUNCILLOR,
    DOCTOR_BLACK,
    DOCTOR_EAST_ASIAN,
    DOCTOR_WHEELCHAIR,
    GIRL_DOWNS,
    JUDGE,
    LEADER_ASIAN,
    LEADER_DOWNS,
    LEADER_WHEELCHAIR,
    MAN_BEARD,
    MAN_BLIND,
    MAN_DOWNS,
    MAN_DOWNS_ASIAN,
    MAN_EAST_ASIAN,
    MAN_GLASSES,
    MAN_LARGE,
    MAN_TURBAN,
    MAN_WHEELCHAIR,
    MANAGER,
    MANAGER_BLACK,
    MANAGER_WHEELCHAIR,
    NURSE,
    NURSE_BLACK,
    NURSE_EAST_ASIAN,
    NURSE_LARGE,
    OLDER_ASIAN_WOMAN,
    OLDER_MAN,
    OLDER_WOMAN,
    POLICE_WOMAN,
    SOCIAL_WORKER_MAN,
    TEENAGER,
    WOMAN,
    WOMAN_AFRO,
    WOMAN_BLIND,
    WOMAN_CURLY,
    WOMAN_DEAF,
    WOMAN_DOWNS,
    WOMAN_DOWNS_BLACK,
    WOMAN_EAST_ASIAN,
    WOMAN_HIJAB,
    WOMAN_LARGE,
    WOMAN_WHEELCHAIR,
    YOUNG_MAN,
)
from easyread.drawing.places import bed, court, door, hospital, house
from easyread.drawing.scenes import acting, group, in_disc, someone
from easyread.drawing.signs import arrow, clock, cross, heart, plus, question, speech, star, thought, tick
from easyread.drawing.things import (
    balance,
    ballot_box,
    banknote,
    bill,
    easy_read_booklet,
    headphones,
    laptop,
    mug,
    padlock,
    paper,
    passport,
    pencil,
    police_car,
    small_person,
    syringe,
    toilet,
    wheelchair_sign,
)

PICTURES = {
    "happy": someone(MAN_DOWNS, 96, 1.6) + smiley(190, 56, 42),
    "sad": someone(WOMAN_LARGE.feels("sad"), 120, 1.7)
    + path("M106 128C112 138 114 142 110 146C106 148 102 146 102 142C102 138 104 134 106 128Z", "#8ecae6"),
    "angry": acting(
        MAN_EAST_ASIAN.feels("angry"), 120, 1.44, left((8, 112), (28, 104), "hold"), right((92, 112), (72, 104), "hold")
    )
    + path("M44 74l-18 -14M64 50l-10 -20M196 74l18 -14M176 50l10 -20", stroke=RED, width=7),
    "afraid": acting(
        WOMAN_HIJAB.feels("afraid").turned(-0.4), 150, 1.36, left((4, 108), (24, 82), "open"), right((96, 108), (76, 82), "open")
    )
    + path("M50 8V58", width=3)
    + path(
        "M50 76L22 60L12 76M50 76L20 78L10 96M50 80L24 96L18 116M50 76L78 60L88 76M50 76L80 78L90 96M50 80L76 96L82 116", width=5
    )
    + ellipse(50, 78, 15, 19, INK)
    + circle(44, 86, 3, WHITE, stroke="none")
    + circle(56, 86, 3, WHITE, stroke="none"),
    "worried": thought(158, 66, 74, 58, (100, 118, 8), (90, 128, 4))
    + bill(108, 30, 0.66)
    + place(hospital(), 164, 18, 0.42)
    + clock(188, 88, 18)
    + path("M226 150", width=1)
    + acting(MAN_TURBAN.feels("afraid"), 84, 1.16, left((4, 112), (40, 78), "rest"), right((96, 112), (64, 78), "rest")),
    "tired": (
        place(
            acting(MAN_LARGE.feels("asleep"), 92, 1.36, left((14, 116), (34, 74), "open"))
            + thought(180, 54, 50, 42, (140, 96, 7))
            + place(bed(), 138, 32, 0.56)
            + ellipse(92, 142, 8, 12, "#5c1313"),
            0,
            -1.4,
            0.986,
        )
    ),
    "thank-you": acting(WOMAN_DOWNS.feels("talk").turned(0.6), 58, 1.0, right((92, 112), (110, 108), "hold"))
    + acting(NURSE_BLACK.turned(-0.6), 186, 1.0, left((8, 112), (-8, 108), "hold"))
    + place(bouquet(), 84, 96, 0.96)
    + speech(14, 10, 84, 68, 58, 108)
    + heart(56, 44, 1.4),
    "hello": acting(MAN_WHEELCHAIR, 108, 1.4, right((104, 92), (106, 54), "open")),
    "yes": someone(MAN_TURBAN, 84, 1.3)
    + path("M20 92V146", stroke=BLUE, width=8)
    + path("M10 104L20 90L30 104M10 134L20 148L30 134", stroke=BLUE, width=7)
    + speech(116, 8, 116, 88, 124, 122)
    + tick(174, 52, 36)
    + place(thumb("tan"), 154, 146, 0.92),
    "no": speech(128, 12, 98, 84, 150, 126)
    + path("M156 34L198 76M198 34L156 76", stroke=INK, width=19)
    + path("M156 34L198 76M198 34L156 76", stroke=RED, width=13)
    + acting(
        WOMAN_LARGE.feels("calm"), 92, 1.12, left((-8, 104), (2, 54), "open"), right((100, 114), (68, 112), "rest"), base=231
    )
    + place(thumb("fair"), 226, 226, 0.66, turn=180),
    "dont-know": acting(
        TEENAGER.feels("calm"), 120, 1.5, left((-4, 108), (-10, 74), "open"), right((104, 108), (110, 74), "open")
    )
    + question(120, 18, 34, RED),
    "help": acting(WOMAN_DOWNS.feels("afraid").turned(0.5), 62, 1.06, right((96, 104), (112, 72), "open"))
    + acting(CARER_BLACK.turned(-0.5), 178, 1.06, left((4, 104), (-2, 76), "hold"))
    + speech(10, 10, 124, 62, 54, 104)
    + letters("Help", 72, 26, 30, RED, 6),
    "speak-up": acting(
        WOMAN_DOWNS_BLACK.feels("talk").turned(0.5),
        78,
        1.26,
        right((104, 108), (86, 82), "hold"),
        holding=path("M76 54L100 44V76L76 68Z", RED) + rect(68, 54, 10, 14, WHITE),
    )
    + path("M164 74l26 -12M168 94h28M164 114l26 12", stroke=BLUE, width=6),
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
    "police": acting(POLICE_WOMAN, 76, 1.2, right((92, 110), (96, 94), "open")) + place(police_car(), 116, 142, 0.76),
    "report-crime": acting(
        POLICE_WOMAN.turned(-0.6), 186, 0.98, left((8, 108), (30, 100), "hold"), holding=place(paper(3, w=40, h=48), 18, 72)
    )
    + acting(WOMAN_DEAF.turned(0.6).feels("talk"), 56, 1.0, right((90, 110), (102, 90), "open"))
    + speech(54, 12, 92, 66, 66, 108)
    + path("M100 26V48", stroke=RED, width=10)
    + circle(100, 62, 5.6, RED),
    "court": place(court(), 78, 16, 0.64)
    + acting(JUDGE, 120, 0.66, base=134)
    + rect(66, 124, 108, 56, BROWN, r=4)
    + rect(76, 134, 88, 36, WOOD)
    + someone(replace(MAN_LARGE, mood="calm"), 46, 0.66)
    + path("M8 192H86V232M8 192V232M22 192V232M46 192V232M70 192V232", width=6)
    + acting(replace(JUDGE, skin="pale", old=False, glasses=False, turn=-0.6), 194, 0.8, left((6, 110), (-12, 84), "point")),
    "prison": rect(14, 84, 212, 148, "#b9b3a8")
    + path("M14 70q10 -16 20 0t20 0t20 0t20 0t20 0t20 0t20 0t20 0t20 0t20 0t12 -2", stroke=DARK_GREY, width=4)
    + path("M14 84H226", width=5)
    + "".join(
        (
            rect(x, y, 30, 28, SKY) + path(f"M{x + 7} {y}v28M{x + 15} {y}v28M{x + 23} {y}v28", width=3.4)
            for x, y in ((28, 98), (182, 98), (28, 150), (182, 150), (76, 98), (134, 98))
        )
    )
    + rect(84, 144, 72, 88, DARK_GREY)
    + path("M96 144V232M108 144V232M120 144V232M132 144V232M144 144V232M84 186H156", stroke=GREY, width=4),
    "prisoner": (
        place(
            place(
                someone(MAN_BEARD.feels("calm").wears("tee", "#9aa3ab"), 120, 1.62)
                + rect(88, 200, 64, 24, WHITE, r=3)
                + letters("4071", 120, 205, 14, width=3)
                + "".join(
                    path(f"M{x} 12V232", stroke=INK, width=15) + path(f"M{x} 12V232", stroke=GREY, width=9)
                    for x in (20, 64, 176, 220)
                )
                + path("M10 12H230M10 230H230", width=8)
                + "".join(
                    place(
                        rect(-14, -14, 28, 32, "#f9d9c2", r=9) + path("M-14 -6H8M-14 2H8M-14 10H8", width=2),
                        x,
                        176,
                        1.1,
                        flip=flip,
                    )
                    for x, flip in ((64, 0), (176, 0.01))
                ),
                3.6,
                1.6,
                0.97,
            ),
            4.2,
            4.2,
            0.965,
        )
    ),
    "solicitor": (
        speech(84, 8, 112, 82, 66, 104)
        + place(balance(0, 0), 140, 50, 0.6)
        + acting(MANAGER_BLACK.feels("talk").turned(0.5), 52, 0.9, right((92, 114), (116, 104), "point"), base=206)
        + acting(MAN_EAST_ASIAN.turned(-0.5).feels("calm"), 190, 0.88, left((4, 112), (-10, 104), "rest"), base=206)
        + rect(8, 194, 224, 38, WOOD, r=5)
        + place(paper(4, w=70, h=56), 92, 160, 0.94)
        + pencil(150, 200, 0.5, 40)
    ),
    "voting": place(
        place(ballot_box(), 58, 128, 1.06)
        + thick("M196 24L160 54", "#c8553d", 34)
        + place(hand("hold", "brown"), 158, 54, 2.6, turn=140)
        + place(
            rect(-34, 0, 68, 62, WHITE)
            + path("M-20 18H4M-20 38H4", width=4)
            + rect(10, 28, 16, 16, WHITE, width=3)
            + path("M13 31L23 41M23 31L13 41", width=3),
            118,
            80,
            0.96,
        ),
        0,
        2.5,
        1,
    ),
    "polling-station": (
        rect(18, 62, 204, 170, "#f3d9bd")
        + path("M8 66L120 10L232 66Z", BRICK)
        + rect(30, 74, 180, 68, WHITE, r=3)
        + letters("Polling", 120, 80, 22, INK, 5)
        + letters("Station", 120, 112, 22, INK, 5)
        + place(door(True), 96, 148, 0.7)
        + place(wheelchair(MAN_WHEELCHAIR), 20, 148, 0.38)
        + place(standing(OLDER_ASIAN_WOMAN), 172, 148, 0.33)
    ),
    "photo-id": place(passport(place(bust(WOMAN_CURLY), 9, 20, 0.34)), 16, 48, 1.84),
    "postal-vote": rect(20, 90, 170, 116, WHITE, r=6)
    + path("M22 92L105 160L188 92")
    + place(
        rect(-38, -44, 76, 70, WHITE)
        + path("M-24 -26H4M-24 -6H4", width=4)
        + path("M12 -12l18 18M30 -12l-18 18", stroke=BLUE, width=5),
        104,
        66,
        1.0,
    )
    + path("M196 232V150C196 132 228 132 228 150V232Z", RED)
    + path("M202 164H222", width=5),
    "election": rect(12, 12, 216, 128, PALE_BLUE, r=8)
    + "".join(
        (
            place(bust(p), 20 + i * 70, 22, 0.64) + rect(28 + i * 70, 104, 46, 26, WHITE, r=3)
            for i, p in enumerate((LEADER_ASIAN, COUNCILLOR, LEADER_WHEELCHAIR))
        )
    )
    + path("M104 110l14 14M118 110l-14 14", stroke=BLUE, width=5)
    + place(ballot_box(), 66, 148, 0.88),
    "member-of-parliament": place(
        path("M0 110V40H22V110ZM22 60H120V110H22ZM120 110V50H138V110Z", "#e8d3ac")
        + path("M0 40L11 16L22 40Z", "#5b6770")
        + circle(11, 52, 8, WHITE)
        + path("M11 46V52L15 54", width=2)
        + "".join(rect(x, 72, 10, 18, SKY) for x in (32, 50, 68, 86, 102)),
        84,
        10,
        1.0,
    )
    + acting(LEADER_DOWNS, 72, 1.06, right((92, 108), (98, 84), "open")),
    "petition": place(paper(0, w=120, h=160), 14, 14, 1.2)
    + "".join(
        path(f"M34 {y}q6 -16 12 0t12 0t12 0q4 -10 10 0t14 -2", stroke=BLUE, width=3.4) + path(f"M28 {y + 10}H136", width=2)
        for y in (52, 84, 116, 148)
    )
    + pencil(140, 150, 0.8, 50)
    + "".join((someone(p, x, 0.5) for p, x in ((WOMAN_AFRO, 130), (MAN_TURBAN, 170), (OLDER_WOMAN, 208)))),
    "self-advocacy": (
        speech(106, 8, 126, 66, 214, 98)
        + wheelchair_sign(140, 42, 0.36, INK)
        + place(small_person(0, 0), 178, 30, 2.2)
        + place(small_person(0, 0), 206, 30, 2.2)
        + someone(MAN_DOWNS, 36, 0.62, 146)
        + someone(MAN_BLIND, 88, 0.62, 146)
        + someone(WOMAN_DOWNS, 40, 0.76)
        + place(
            wheelchair(
                WOMAN_WHEELCHAIR.feels("talk").turned(0.6),
                right((72, 122), (94, 84), "hold"),
                left((26, 126), (22, 140), "rest", behind=True),
            ),
            84,
            78,
            0.71,
        )
        + megaphone(150, 121, 1.0)
    ),
    "peer-support": (
        place(wheelchair(WOMAN_LARGE), 126, 72, 0.74, flip=150)
        + place(
            wheelchair(
                WOMAN_WHEELCHAIR.feels("talk"),
                right((84, 112), (128, 92), "hold"),
                left((26, 126), (22, 140), "rest", behind=True),
            ),
            8,
            72,
            0.74,
        )
        + speech(12, 8, 96, 66, 58, 86)
        + heart(60, 41, 1.5)
    ),
    "sign-language": place(
        acting(WOMAN_DEAF, 66, 1.02, left((2, 108), (20, 84), "open"), right((98, 108), (72, 92), "point"))
        + acting(MAN_GLASSES.turned(-0.4), 182, 0.96, left((6, 106), (22, 70), "open"), right((96, 108), (82, 84), "thumb"))
        + place(hand("open", "tan"), 74, 62, 2.2, turn=-80)
        + place(hand("open", "fair", mirrored=True), 150, 62, 2.2, turn=-100)
        + path("M40 36q-10 18 0 34M186 36q10 18 0 34", stroke=BLUE, width=6),
        1.1,
        2.1,
        0.983,
    ),
    "communication-card": acting(MAN_DOWNS.feels("calm"), 62, 1.04, right((96, 106), (108, 82), "point"))
    + rect(118, 34, 112, 150, WHITE, r=8)
    + path("M174 34V184M118 109H230")
    + place(house(), 126, 50, 0.56)
    + mug(186, 88, BLUE, 0.9)
    + place(toilet(), 130, 122, 0.42)
    + circle(202, 146, 24, YELLOW)
    + path("M194 140v4M210 140v4M190 154C196 162 208 162 214 154", width=4),
    "interpreter": place(
        acting(OLDER_ASIAN_WOMAN.turned(0.5).feels("talk"), 44, 0.86)
        + acting(MAN_EAST_ASIAN, 120, 0.86)
        + someone(DOCTOR_WHEELCHAIR.turned(-0.5), 198, 0.84)
        + speech(10, 12, 76, 60, 48, 132)
        + path("M26 34C36 24 40 46 50 34S64 34 70 36M26 52C36 42 42 60 54 50", stroke=RED, width=4)
        + arrow(96, 44, 144, 44, GREEN, 14)
        + speech(154, 12, 76, 60, 196, 134)
        + path("M170 34H214M170 50H200", stroke=BLUE, width=5),
        0.8,
        6.5,
        0.946,
    ),
    "guide-dog": place(guide_dog(), 84, 118, 0.94)
    + place(
        figure(
            WOMAN_BLIND.turned(0.8),
            right((80, 122), (96, 140), "hold"),
            left((14, 118), (0, 138), "rest", behind=True),
            legs=WALK,
        ),
        26,
        8,
        0.88,
    ),
    "white-cane": (
        path("M40 66L112 210", stroke=INK, width=18)
        + path("M40 66L112 210", stroke=WHITE, width=12)
        + circle(115, 216, 13, WHITE, width=4)
        + path("M22 26L42 68", stroke=INK, width=21)
        + path("M22 26C10 40 14 60 30 62", width=4)
        + place(with_cane(MAN_BLIND), 140, 84, 0.6)
    ),
    "hearing-aid": path("M96 92C96 34 178 30 178 96C178 130 152 136 148 168C144 204 100 206 96 172", "#81502f", width=5)
    + path("M118 98C118 66 156 66 156 98C156 122 134 122 132 146", width=5)
    + path("M104 30C72 44 62 96 80 132", stroke=INK, width=25)
    + path("M104 30C72 44 62 96 80 132", stroke="#8ecae6", width=19)
    + path("M80 134C92 154 108 150 118 136", stroke=INK, width=5),
    "disabled-people": (
        "".join(rect(x, 8, 64, 60, BLUE, r=8) for x in (12, 88, 164))
        + wheelchair_sign(44, 38, 0.4, WHITE)
        + open_eye(120, 38, 0.68)
        + path("M98 60L142 16", stroke=RED, width=7)
        + brain(196, 38, 0.62)
        + place(wheelchair(MAN_WHEELCHAIR), 4, 84, 0.68)
        + place(with_cane(MAN_BLIND), 84, 76, 0.62)
        + place(standing(WOMAN_DOWNS), 172, 76, 0.62)
    ),
    "autism": place(
        acting(
            YOUNG_MAN.feels("calm").turned(-0.2), 120, 1.1, left((2, 104), (18, 56), "open"), right((98, 104), (82, 56), "open")
        )
        + ear_defenders(119, 146, 1.14)
        + infinity(120, 42, 1.3)
        + thick("M18 128l18 8M16 160h18M222 128l-18 8M224 160h-18", ORANGE, 5),
        0,
        6.0,
        0.974,
    ),
    "invisible-disability": someone(WOMAN_EAST_ASIAN, 88, 1.42)
    + place(
        path("M38 84L50 106L62 84", stroke=INK, width=12)
        + path("M38 84L50 106L62 84", stroke=GREEN, width=7)
        + "".join(circle(x, y, 2.4, YELLOW, stroke="none") for x, y in ((40, 88), (45, 97), (55, 97), (60, 88)))
        + rect(38, 100, 24, 24, WHITE, r=2)
        + sunflower(50, 112, 8),
        17,
        56,
        1.42,
    )
    + circle(176, 64, 56, GREEN)
    + sunflower(176, 64, 42),
    "work-with-disability": place(
        wheelchair(MANAGER_WHEELCHAIR, right((72, 122), (104, 124), "hold"), left((34, 126), (92, 128), "hold", behind=True)),
        10,
        28,
        0.94,
    )
    + rect(112, 134, 120, 12, WOOD, r=3)
    + path("M222 146V230", width=8)
    + place(laptop(), 122, 76, 0.66),
    "different-faiths": group([WOMAN_HIJAB, MAN_TURBAN, OLDER_WOMAN], 0.92)
    + path("M60 22V84M40 44H80", width=8)
    + path("M136 26A30 30 0 1 0 136 80A24 24 0 1 1 136 26Z", GREEN)
    + star(188, 54, 26, "#8ecae6"),
}
