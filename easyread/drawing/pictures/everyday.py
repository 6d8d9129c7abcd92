"""Everyday health care and life: appointments, tests, getting there, and more about staff and plans."""

from dataclasses import replace

from easyread.drawing.belongings import alike, briefcase, chef_hat, ear, suitcase, tee
from easyread.drawing.faces import masked
from easyread.drawing.figures import (
    bust,
    chair_aside,
    head_only,
    in_bed,
    left,
    on_couch,
    palm,
    right,
    sitting,
    thumb,
    walking,
    wheelchair,
    with_frame,
)
from easyread.drawing.health import apple, bowl, carrot, medicine, pills
from easyread.drawing.ink import (
    BLUE,
    BRICK,
    CREAM,
    DARK_GREY,
    GREEN,
    GREY,
    INK,
    LEAF,
    ORANGE,
    PALE_BLUE,
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
    BOY_GLASSES,
    CARER_MAN,
    COUNCILLOR,
    DOCTOR,
    DOCTOR_WHEELCHAIR,
    DOCTOR_WOMAN,
    GIRL_DOWNS,
    LEADER_DOWNS,
    LEADER_WHEELCHAIR,
    MAN_DOWNS,
    MAN_DOWNS_ASIAN,
    MAN_EAST_ASIAN,
    MAN_TURBAN,
    MAN_WHEELCHAIR,
    MANAGER_WHEELCHAIR,
    NURSE,
    NURSE_EAST_ASIAN,
    NURSE_MAN,
    NURSE_OLDER,
    NURSE_SIKH,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    RECEPTIONIST,
    SOCIAL_WORKER,
    SURGEON,
    SURGEON_MAN,
    WOMAN_AFRO,
    WOMAN_CURLY,
    WOMAN_EAST_ASIAN,
    WOMAN_HIJAB,
    WOMAN_LARGE,
    WOMAN_LOCS,
    YOUNG_MAN,
    YOUNG_WOMAN,
)
from easyread.drawing.places import care_home, clinic, door, england, hospital, house, houses, office, sun, town_hall, tree
from easyread.drawing.scenes import acting, group, round_the_table, smaller, someone
from easyread.drawing.signs import arrow, calendar, clock, digits, heart, question, speech, star, tick
from easyread.drawing.things import (
    banknote,
    blood_tube,
    bus,
    coins,
    key,
    laptop,
    leaflet,
    mug,
    paper,
    pencil,
    syringe,
)

_block = (
    rect(0, 0, 66, 120, "#eef3f7")
    + "".join(rect(x, y, 14, 16, SKY) for x in (10, 42) for y in (12, 40, 68))
    + rect(25, 94, 16, 26, "#2f6f9f")
)

PICTURES = {
    "housing": place(house(), 12, 110, 1.5) + place(_block, 144, 48, 1.3) + key(50, 60, 1.2) + path("M8 230H232"),
    "local-people": houses(10, 8, 3, 0.74)
    + place(tree(0.8), 186, 16)
    + path("M8 70H232", width=4)
    + group([OLDER_BLACK_MAN, WOMAN_HIJAB, YOUNG_MAN], 0.66, 142)
    + group([WOMAN_CURLY, MAN_WHEELCHAIR, OLDER_WOMAN], 0.78, 231),
    "staff": group([NURSE_SIKH, DOCTOR_WHEELCHAIR, CARER_MAN, SURGEON], 0.94),
    "support-staff": (
        place(
            place(hospital(), 14, 10, 0.98)
            + acting(replace(RECEPTIONIST, headset=True).feels("talk"), 44, 0.84)
            + place(laptop(), 12, 190, 0.44)
            + acting(
                WOMAN_AFRO.wears("shirt", "#fff"),
                196,
                0.84,
                left((8, 112), (26, 106), "hold"),
                right((92, 112), (74, 106), "hold"),
                holding=place(bowl(), 22, 76, 0.5),
            )
            + place(chef_hat(), 154, 118, 0.84)
            + thick("M154 232V88", WOOD, 6)
            + path("M142 88H166L176 56H132Z", YELLOW)
            + path("M146 84L144 62M154 84V62M162 84L164 62", width=2)
            + acting(MAN_EAST_ASIAN.wears("tee", "#5b6770"), 118, 0.84, right((92, 118), (92, 96), "hold")),
            -0.2,
            -1.4,
            0.969,
        )
    ),
    "contents": rect(26, 8, 188, 224, WHITE, r=4, width=4)
    + path("M72 36H168", width=11)
    + "".join(
        path(f"M46 {y + 10}H{x}", width=6)
        + path(f"M{x + 16} {y + 14}H158", width=4, dash="0.1 10")
        + digits(n, 172, y, 22, BLUE, 4)
        for y, x, n in ((68, 112, "1"), (110, 96, "3"), (152, 124, "6"), (194, 86, "9"))
    ),
    "line-up": "".join(rect(x, 56, 92, 128, WHITE, r=10) for x in (8, 140))
    + "".join(path(f"M{x} 80L{x + 34} 160H{x - 34}Z", GREEN) for x in (54, 186))
    + alike(120, 120, 30)
    + tick(120, 204, 26),
    "kind-people": (
        place(walking(YOUNG_MAN, left((14, 118), (4, 148), "hold"), right((88, 116), (116, 120), "hold")), 44, 56, 0.7)
        + place(with_frame(OLDER_WOMAN), 130, 56, 0.7)
        + path("M36 160L24 176M54 160L62 176", width=4)
        + path("M18 176H68L62 224H24Z", ORANGE)
        + place(carrot(0, 0), 34, 168, 0.6)
        + place(apple(0, 0), 52, 166, 0.5)
        + heart(86, 34, 1.5)
        + heart(180, 34, 1.5)
        + path("M8 230H232", width=4)
    ),
    "social-media": (
        rect(40, 8, 132, 224, DARK_GREY, r=16)
        + rect(50, 28, 112, 178, WHITE, r=4)
        + circle(106, 219, 7, WHITE, stroke="none")
        + place(head_only(WOMAN_LOCS), 52, 28, 0.36)
        + path("M92 42H146", width=5)
        + rect(58, 60, 96, 84, SKY)
        + sun(134, 80, 11)
        + path("M58 144L90 100L112 128L126 112L154 144Z", LEAF)
        + heart(72, 164, 0.8)
        + path("M92 162H120", width=5)
        + path("M60 188H150", stroke=DARK_GREY, width=5)
        + circle(196, 62, 36, RED)
        + heart(196, 62, 1.1, WHITE)
        + circle(190, 150, 40, BLUE)
        + place(thumb("tan"), 166, 122, 0.6)
    ),
    "council-strategies": place(town_hall(), 62, 34, 0.96)
    + "".join(
        place(
            rect(0, 0, 70, 80, WHITE, r=3) + letters("Plan", 35, 12, 17, BLUE, 4) + path("M14 44H56M14 58H56M14 70H40", width=4),
            x,
            151,
            1.0,
        )
        for x in (8, 85, 162)
    ),
    "national-guidance": place(england(), 6, 10, 1.36)
    + place(paper(3, ticks=True), 46, 62, 0.74)
    + arrow(136, 60, 166, 46, BLUE, 13)
    + arrow(146, 110, 176, 116, BLUE, 13)
    + arrow(124, 168, 154, 184, BLUE, 13)
    + place(hospital(), 168, 10, 0.58)
    + place(clinic(), 180, 96, 0.52)
    + place(care_home(), 156, 174, 0.58),
    "ageing-population": someone(OLDER_MAN, 44, 0.72)
    + someone(OLDER_WOMAN, 96, 0.84)
    + someone(OLDER_BLACK_MAN, 154, 0.94)
    + arrow(24, 120, 196, 34, BLUE, 20)
    + someone(OLDER_ASIAN_WOMAN, 204, 0.62),
    "pathway": thick("M36 96C36 170 120 100 120 168C120 214 200 214 200 150", "#e8d3ac", 18)
    + place(house(), 8, 18, 0.98)
    + place(clinic(), 84, 100, 0.74)
    + place(hospital(), 146, 52, 0.8),
    "recruit": (
        rect(14, 8, 96, 92, WHITE, r=4)
        + letters("Job", 62, 18, 26, BLUE, 6)
        + place(briefcase(), 38, 54, 0.8)
        + acting(LEADER_WHEELCHAIR.turned(0.6), 60, 0.96, right((92, 112), (112, 104), "hold"))
        + acting(NURSE_OLDER.turned(-0.6), 180, 0.96, left((8, 112), (-10, 104), "hold"))
        + place(
            rect(0, 0, 62, 78, WHITE, r=4)
            + path("M31 -14V0", width=5)
            + circle(31, 24, 14, SKY)
            + path("M12 50H50M12 64H40", width=5),
            150,
            24,
            0.9,
        )
    ),
    "agency": place(office(), 8, 52, 1.22)
    + rect(8, 12, 92, 40, WHITE, r=4)
    + letters("Agency", 54, 20, 18, BLUE, 4)
    + place(hospital(), 142, 60, 0.8)
    + place(walking(NURSE_MAN), 92, 58, 0.43)
    + arrow(112, 32, 176, 32, BLUE, 18)
    + path("M8 166H232", width=4)
    + arrow(222, 202, 172, 202, GREEN, 20)
    + place(banknote("20"), 76, 178, 0.92)
    + arrow(70, 202, 18, 202, GREEN, 20),
    "quote": someone(COUNCILLOR.feels("talk"), 78, 1.22)
    + speech(100, 12, 128, 94, 104, 130)
    + path("M132 66C120 66 120 44 136 40M166 66C154 66 154 44 170 40", stroke=BLUE, width=9)
    + circle(134, 66, 7, BLUE)
    + circle(168, 66, 7, BLUE),
    "choice": acting(WOMAN_LOCS.turned(-0.2), 120, 1.0, left((10, 112), (30, 82), "hold"))
    + rect(10, 12, 92, 88, WHITE, r=8)
    + rect(138, 12, 92, 88, WHITE, r=8)
    + tee(56, 56, RED, 1.0)
    + tee(184, 56, BLUE, 1.0)
    + question(120, 34, 44, "#7b4b94")
    + arrow(78, 148, 56, 106, GREEN, 14)
    + arrow(162, 148, 184, 106, GREEN, 14),
    "appointment": place(calendar(), 12, 14, 1.5)
    + clock(184, 62, 40)
    + acting(OLDER_ASIAN_WOMAN.turned(0.6), 66, 0.84)
    + acting(DOCTOR_WOMAN.turned(-0.6), 174, 0.84, left((8, 106), (-10, 84), "open")),
    "blood-test": place(
        acting(NURSE_EAST_ASIAN.turned(0.7), 46, 0.94, right((88, 110), (104, 92), "hold"))
        + acting(WOMAN_LARGE.feels("calm").turned(-0.4), 190, 0.96, left((2, 106), (-40, 114), "open"))
        + syringe(132, 212, 0.5, 205, RED)
        + blood_tube(104, 24, 1.2),
        1.7,
        4.6,
        0.958,
    ),
    "vaccination": place(
        acting(NURSE_MAN.turned(0.7), 46, 0.98, right((86, 112), (104, 92), "hold"))
        + acting(WOMAN_AFRO.turned(0.4), 186, 1.04, right((90, 112), (62, 108), "rest"))
        + syringe(156, 206, 0.6, 176),
        3.6,
        4.6,
        0.962,
    ),
    "operation": place(ellipse(0, 0, 60, 20, YELLOW) + path("M0 -20V-28M-60 0H60", width=3), 120, 38)
    + acting(masked(SURGEON_MAN), 66, 0.8, right((92, 112), (106, 106), "hold"), base=166)
    + acting(masked(SURGEON), 168, 0.8, left((8, 112), (-4, 108), "hold"), base=166)
    + place(in_bed(OLDER_MAN.feels("asleep"), blanket="#8fd0c6"), 10, 104),
    "scan": path("M96 40H216C226 40 230 48 230 60V214H96Z", "#eef3f7")
    + circle(160, 132, 62, PALE_BLUE)
    + circle(160, 132, 44, DARK_GREY)
    + place(on_couch(WOMAN_CURLY.feels("calm")), 8, 90, 0.94)
    + rect(8, 182, 196, 14, GREY, r=5)
    + rect(40, 196, 60, 36, DARK_GREY),
    "medicine": medicine(30, 60, 2.1) + pills(188, 84, 1.4) + pills(190, 180, 1.2),
    "bus": place(bus(), 12, 68, 1.44),
    "family": someone(WOMAN_HIJAB, 62, 1.0)
    + someone(MAN_WHEELCHAIR, 178, 1.0)
    + someone(BOY_GLASSES, 98, 0.66)
    + someone(GIRL_DOWNS, 148, 0.62),
    "friends": smaller(
        someone(YOUNG_WOMAN.turned(0.5), 46, 0.94, 176)
        + someone(MAN_DOWNS_ASIAN.turned(-0.5), 194, 0.94, 176)
        + someone(YOUNG_MAN, 120, 0.98, 176)
        + rect(8, 172, 224, 60, WOOD, r=6)
        + mug(30, 190, RED, 1.2)
        + mug(104, 200, BLUE, 1.2)
        + mug(184, 190, "#2e7d6b", 1.2)
        + heart(84, 34, 1.1)
        + heart(156, 34, 1.1),
        0.955,
    ),
    "hearing": (
        ear(60, 122, 1.75)
        + path("M112 100C121 114 121 130 112 144M129 88C142 108 142 136 129 156", stroke=BLUE, width=8)
        + place(
            path("M194 46C220 46 218 84 220 108L230 124H158L168 108C170 84 168 46 194 46Z", YELLOW)
            + circle(194, 132, 9, ORANGE)
            + circle(194, 40, 7, YELLOW),
            -4,
            28,
            1.0,
        )
    ),
    "sight": (
        place(
            place(
                path("M12 120C60 44 180 44 228 120C180 196 60 196 12 120Z", WHITE)
                + circle(132, 120, 46, "#8a5a34")
                + circle(134, 120, 22, INK)
                + circle(146, 106, 8, WHITE, stroke="none"),
                4,
                -2,
                0.6,
            )
            + path("M104 66L224 112M88 84L92 226", stroke=BLUE, width=5, dash="9 9")
            + place(house(), 104, 128, 1.14)
            + place(tree(1.1), 186, 148)
            + path("M98 228H232", width=5),
            -1.4,
            0,
            0.991,
        )
    ),
    "form": place(paper(0, w=130, h=170), 36, 16, 1.2)
    + "".join(path(f"M54 {y}H86", width=5) + rect(100, y - 14, 76, 26, PALE_BLUE, r=3) for y in (54, 96, 138))
    + path("M60 190H150", width=4)
    + pencil(168, 196, 0.9, 30),
    "letter": (
        rect(44, 8, 152, 160, WHITE, r=4, width=4)
        + path("M140 28H178M140 40H178", width=5)
        + path("M62 62H100M62 84H178M62 102H178M62 120H178", stroke=BLUE, width=6)
        + rect(8, 130, 224, 102, CREAM, r=6, width=4)
        + rect(184, 140, 38, 44, "#f7b7a3")
        + circle(203, 157, 8.5, WHITE)
        + path("M190 178C190 165 216 165 216 178Z", WHITE)
        + path("M70 176H150M70 194H150M70 212H122", width=6)
    ),
    "meeting": place(
        round_the_table(
            [DOCTOR_WOMAN, OLDER_BLACK_MAN.feels("talk"), LEADER_DOWNS],
            [MANAGER_WHEELCHAIR, SOCIAL_WORKER],
            place(paper(3), 76, 138, 0.36) + place(paper(3), 134, 138, 0.36) + mug(116, 162, BLUE, 0.5),
        ),
        2.5,
        2.5,
        0.99,
    ),
    "home-visit": place(
        rect(104, 96, 120, 134, CREAM)
        + path("M98 98L164 22L222 98", stroke=INK, width=16)
        + path("M98 98L164 22L222 98", stroke=BRICK, width=10)
        + place(door(True), 156, 122, 1.02)
        + someone(OLDER_ASIAN_WOMAN.turned(-0.6), 187, 0.58, 228)
        + place(walking(NURSE, right((72, 126), (92, 150), "hold")), 8, 56, 0.7)
        + suitcase(62, 166, 0.8)
        + path("M8 230H232", width=4),
        0.0,
        -7.0,
        1,
    ),
    "video-call": place(laptop(place(bust(DOCTOR.feels("talk")), 34, -2, 0.62)), 16, 8, 1.6) + someone(OLDER_WOMAN, 120, 0.66),
    "waiting-room": place(
        place(chair_aside() + sitting(MAN_TURBAN.feels("calm")), 12, 70, 0.74)
        + place(
            chair_aside()
            + sitting(WOMAN_LARGE.feels("calm"), right((68, 124), (84, 132), "hold"), holding=place(leaflet(), 80, 104, 0.36)),
            92,
            70,
            0.74,
        )
        + place(chair_aside(), 166, 70, 0.74)
        + clock(190, 42, 30),
        -2.5,
        0,
        1,
    ),
    "wheelchair-user": place(wheelchair(YOUNG_MAN), 42, 10, 1.02),
    "shopping": acting(WOMAN_EAST_ASIAN, 96, 1.1, right((100, 100), (108, 108), "hold"))
    + path("M140 146H222L214 228H148Z", "#b5e2a8")
    + path("M160 146C160 118 202 118 202 146", width=5)
    + apple(166, 138, 0.6)
    + carrot(198, 132, 0.7),
    "cook": acting(MAN_DOWNS, 72, 1.1, right((92, 108), (88, 84), "hold"), holding=path("M96 78L112 106", width=6))
    + rect(132, 160, 88, 62, DARK_GREY, r=5)
    + path("M124 160H226M220 172H230", width=6)
    + path("M162 138q8 -10 0 -22M186 138q8 -10 0 -22M208 138q8 -10 0 -22", stroke=DARK_GREY, width=4)
    + carrot(184, 60, 0.9)
    + apple(136, 60, 0.8),
    "sleep": place(in_bed(WOMAN_HIJAB.feels("asleep"), blanket="#5b4b8a"), 10, 100)
    + path("M170 16A36 36 0 1 0 206 74A30 30 0 0 1 170 16Z", YELLOW)
    + star(92, 44, 12)
    + star(48, 62, 9),
    "money": coins(20, 222, 3)
    + coins(66, 222, 5)
    + place(banknote("20"), 100, 40, 1.3)
    + place(banknote("10"), 84, 90, 1.3)
    + place(banknote("5"), 110, 144, 1.3),
    "stop": path("M84 24H156L216 84V156L156 216H84L24 156V84Z", RED) + place(palm(), 74, 46, 2.2),
}
