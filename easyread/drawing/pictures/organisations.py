"""Who we are: organisations, teams, staff and residents."""

from easyread.drawing.belongings import ball, bouquet, charity_tin, watering_can
from easyread.drawing.faces import SKIN
from easyread.drawing.figures import (
    bust,
    embrace,
    ghost,
    guide_dog,
    in_bed,
    left,
    right,
    standing,
    thumb,
    walking,
    wheelchair,
    with_cane,
    with_frame,
)
from easyread.drawing.health import medicine, tooth
from easyread.drawing.ink import (
    BLUE,
    CREAM,
    GREEN,
    GREY,
    INK,
    NAVY,
    ORANGE,
    PALE_BLUE,
    PALE_GREY,
    RED,
    SKY,
    WHITE,
    WOOD,
    Shape,
    circle,
    path,
    place,
    rect,
    thick,
)
from easyread.drawing.letters import letters, name_plate
from easyread.drawing.people import (
    BOY,
    CARER_BLACK,
    CARER_EAST_ASIAN,
    CARER_MAN,
    CARER_OLDER,
    COUNCILLOR,
    COUNCILLOR_WOMAN,
    DENTIST,
    DOCTOR_BLACK,
    DOCTOR_EAST_ASIAN,
    DOCTOR_WHEELCHAIR,
    DOCTOR_WOMAN,
    GIRL,
    GIRL_DOWNS,
    LEADER_ASIAN,
    LEADER_BLIND,
    LEADER_DOWNS,
    LEADER_EAST_ASIAN,
    LEADER_WHEELCHAIR,
    MAN_BEARD,
    MAN_BLIND,
    MAN_EAST_ASIAN,
    MAN_TURBAN,
    MAN_WHEELCHAIR,
    MANAGER,
    MANAGER_BLACK,
    MANAGER_OLDER,
    MANAGER_WHEELCHAIR,
    NURSE,
    NURSE_BLACK,
    NURSE_EAST_ASIAN,
    NURSE_LARGE,
    NURSE_MAN,
    NURSE_OLDER,
    NURSE_SIKH,
    NURSE_WHEELCHAIR,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_EAST_ASIAN_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    PARAMEDIC,
    PHARMACIST,
    RECEPTIONIST,
    RECEPTIONIST_DOWNS,
    SOCIAL_WORKER_MAN,
    VOLUNTEER,
    VOLUNTEER_DOWNS,
    VOLUNTEER_EAST_ASIAN,
    VOLUNTEER_MAN,
    WOMAN_AFRO,
    WOMAN_CURLY,
    WOMAN_DOWNS,
    WOMAN_DOWNS_BLACK,
    WOMAN_EAST_ASIAN,
    WOMAN_HIJAB,
    WOMAN_LARGE,
    WOMAN_LOCS,
)
from easyread.drawing.places import (
    area_map,
    area_near,
    bed,
    clinic,
    county,
    ground,
    hospital,
    house,
    houses,
    office,
    pharmacy_shop,
    town,
    town_hall,
    tree,
    voluntary_centre,
)
from easyread.drawing.scenes import acting, group, smaller, someone
from easyread.drawing.signs import arrow, calendar, heart, question, speech, star, thought, tick
from easyread.drawing.things import ambulance, bars, clipboard, coins, mug


def _alliance(x: float, y: float, scale: float) -> Shape:
    """A hospital, a council and a charity that are joined, 110 wide."""
    three = place(hospital(), 0, 8, 0.32) + place(town_hall(), 38, 4, 0.32) + place(charity_tin(), 84, 10, 0.3)
    return place(path("M10 40H106", stroke=BLUE, width=6) + three, x, y, scale)


PICTURES = {
    "nhs": (
        name_plate("NHS", 120, 8, 128, h=54, tall=36)
        + place(hospital(), 8, 66, 0.98)
        + place(clinic(), 124, 72, 1.06)
        + path("M8 164H232", width=3)
        + place(ambulance(), 8, 152, 0.92)
        + someone(NURSE_EAST_ASIAN, 168, 0.54)
        + someone(DOCTOR_BLACK, 209, 0.54)
    ),
    "council": place(town_hall(), 55, 36, 1.08) + group([MANAGER, COUNCILLOR_WOMAN], 0.62),
    "voluntary": (
        rect(20, 12, 200, 116, WHITE, r=3, width=4)
        + heart(54, 48, 1.5)
        + letters("Charity", 143, 28, 27, INK, 5)
        + ball(58, 98, 22)
        + place(watering_can(), 86, 80, 0.72)
        + mug(166, 118, BLUE, 0.9)
        + "".join(thick(f"M{x} 15V206", WOOD, 6) for x in (19, 221))
        + acting(VOLUNTEER_EAST_ASIAN, 62, 0.78, left((2, 116), (-9, 86), "hold"))
        + acting(VOLUNTEER_MAN, 178, 0.78, right((98, 116), (109, 86), "hold"))
        + someone(VOLUNTEER_DOWNS, 120, 0.84)
        + "".join(heart(x, 219, 0.7) for x in (62, 120, 178))
    ),
    "partners": place(
        place(hospital(), 8, 12, 0.74)
        + place(town_hall(), 84, 30, 0.66)
        + place(charity_tin(), 170, 8, 0.84)
        + acting(NURSE_SIKH, 42, 0.88, right((94, 112), (122, 94), "hold"), base=231)
        + acting(VOLUNTEER_DOWNS, 198, 0.88, left((6, 112), (-22, 94), "hold"), base=231)
        + someone(LEADER_WHEELCHAIR, 120, 0.88, 231),
        3.6,
        3.6,
        0.97,
    ),
    "work-together": place(
        path("M120 40V18M86 48L74 32M154 48L166 32M64 72L44 64M176 72L196 64", stroke=BLUE, width=7)
        + acting(VOLUNTEER, 120, 0.72, right((92, 58), (48, -66), "open"), base=231)
        + acting(NURSE_LARGE.turned(0.5), 53, 0.88, right((84, 20), (118, -36), "open"), base=231)
        + acting(COUNCILLOR.turned(-0.5), 187, 0.88, left((16, 20), (-18, -36), "open"), base=231),
        3,
        0.0,
        1,
    ),
    "partnership": place(hospital(), 12, 14, 0.86)
    + place(charity_tin(), 150, 10, 0.9)
    + path("M114 62H140M127 49V75", stroke=BLUE, width=9)
    + thick("M34 190L86 166", BLUE, 40)
    + thick("M206 190L154 166", ORANGE, 40)
    + path(
        "M82 140L104 128C120 122 132 128 146 138L160 150C168 158 160 170 150 166L118 190C106 198 92 190 82 182Z",
        SKIN["deep"][0],
    )
    + path(
        "M160 140L138 128C126 124 112 130 104 142C102 150 112 154 120 148L132 142L158 168C164 176 154 184 148 178L140 170M148 178C150 188 140 192 134 186L128 180M134 186C134 196 124 198 118 190",
        SKIN["tan"][0],
    ),
    "promise": acting(
        MAN_EAST_ASIAN,
        116,
        1.4,
        left((0, 96), (2, 56), "open"),
        right((94, 112), (70, 104), "open"),
        holding=heart(44, 102, 0.8),
    )
    + tick(204, 44, 26),
    "leaders": place(
        arrow(14, 40, 122, 40, GREEN, 26)
        + place(walking(NURSE_OLDER), 12, 116, 0.46)
        + place(walking(CARER_MAN), 52, 116, 0.46)
        + place(walking(DOCTOR_BLACK), 30, 128, 0.42)
        + place(wheelchair(LEADER_WHEELCHAIR), 76, 106, 0.58)
        + place(
            walking(LEADER_ASIAN, right((90, 98), (108, 84), "point"), left((14, 118), (0, 138), "rest", behind=True)),
            124,
            26,
            0.82,
        ),
        2,
        0.0,
        1,
    ),
    "lead-staff": place(walking(NURSE_SIKH), 18, 88, 0.56)
    + place(walking(CARER_EAST_ASIAN), 74, 88, 0.56)
    + place(
        walking(NURSE_BLACK, right((86, 108), (104, 84), "hold"), left((14, 118), (0, 138), "rest", behind=True)), 134, 46, 0.74
    )
    + path("M210 112V24", width=7)
    + path("M210 28L160 44L210 62Z", ORANGE),
    "board": place(rect(0, 0, 150, 90, WHITE, r=5, width=4) + bars(18, 78, (24, 40, 58), BLUE) + tick(116, 46, 22), 45, 8)
    + someone(LEADER_EAST_ASIAN, 40, 0.68, 186)
    + someone(LEADER_DOWNS, 94, 0.68, 186)
    + someone(COUNCILLOR, 146, 0.68, 186)
    + someone(LEADER_WHEELCHAIR, 196, 0.68, 186)
    + path("M8 182H232V230H8Z", WOOD)
    + "".join(path(f"M{x - 18} 200L{x - 14} 180H{x + 14}L{x + 18} 200Z", WHITE) for x in (40, 94, 146, 196)),
    "decide-together": place(
        place(
            "".join(
                acting(p, x, 0.76, right((100, 78), (96, 22), "open"), base=158)
                for x, p in ((40, NURSE_MAN), (116, LEADER_BLIND), (190, OLDER_ASIAN_WOMAN))
            )
            + acting(WOMAN_DOWNS_BLACK, 74, 0.8, right((100, 78), (96, 24), "open"))
            + acting(MANAGER_BLACK, 158, 0.8, right((100, 78), (96, 24), "open"))
            + tick(120, 34, 26),
            0,
            0,
            1,
        ),
        -1.0,
        0.5,
        0.996,
    ),
    "membership": place(
        circle(152, 120, 80, PALE_BLUE, stroke=BLUE, width=7)
        + someone(OLDER_EAST_ASIAN_MAN, 122, 0.56, 122)
        + someone(MAN_BLIND, 184, 0.56, 122)
        + someone(VOLUNTEER_MAN, 154, 0.6, 186)
        + place(
            walking(
                VOLUNTEER_DOWNS,
                left((14, 118), (0, 138), "rest", behind=True),
                right((72, 120), (98, 106), "hold"),
                holding=rect(84, 76, 46, 32, CREAM, r=4) + rect(90, 82, 14, 16, SKY) + path("M110 86H124M110 96H120", width=4),
            ),
            12,
            84,
            0.56,
        ),
        6,
        2,
        0.97,
    ),
    "different-people": place(standing(MAN_TURBAN), 20, 14, 0.62)
    + place(standing(WOMAN_HIJAB), 88, 14, 0.62)
    + place(with_frame(OLDER_WOMAN), 150, 20, 0.58)
    + place(wheelchair(WOMAN_AFRO), 6, 106, 0.58)
    + place(standing(WOMAN_DOWNS), 88, 98, 0.53)
    + place(with_cane(MAN_BLIND), 146, 98, 0.53)
    + path("M8 232H232", width=4),
    "everyone": "".join(
        someone(p, 50 + i % 3 * 70, 0.72, 110 + i // 3 * 112) + tick(70 + i % 3 * 70, 102 + i // 3 * 112, 13)
        for i, p in enumerate((OLDER_BLACK_MAN, WOMAN_LARGE, MAN_TURBAN, WOMAN_EAST_ASIAN, MAN_WHEELCHAIR, GIRL))
    )
    + rect(9, 9, 222, 222, r=14, stroke=BLUE, width=6),
    "population-health": (
        county("#b5e2a8")
        + place(house(), 28, 34, 0.6)
        + place(house("#f4f7f9", NAVY), 168, 34, 0.6)
        + heart(120, 54, 2.1)
        + path("M90 50H108L114 34L124 68L130 50H150", stroke=WHITE, width=6)
        + place(group([OLDER_MAN, WOMAN_LOCS, BOY, MAN_TURBAN, GIRL_DOWNS, WOMAN_HIJAB], 0.62), 0, -16)
    ),
    "community": place(
        ground(150)
        + houses(14, 24, 4, 0.7)
        + place(tree(), 188, 82)
        + place(walking(WOMAN_HIJAB), 12, 94, 0.54)
        + place(wheelchair(MAN_WHEELCHAIR), 78, 106, 0.56)
        + place(guide_dog(), 178, 178, 0.36)
        + place(walking(OLDER_BLACK_MAN), 168, 94, 0.54),
        3.6,
        2.1,
        0.983,
    ),
    "neighbourhood": ground(84)
    + houses(10, 12, 4, 0.72)
    + houses(10, 154, 4, 0.72)
    + rect(8, 100, 224, 34, "#c9ced3", stroke="none")
    + path("M20 117H220", stroke=WHITE, width=4, dash="14 12")
    + place(tree(0.8), 104, 136),
    "neighbourhood-team": ground(130)
    + houses(14, 22, 3, 0.96)
    + group([NURSE_LARGE, DOCTOR_EAST_ASIAN, SOCIAL_WORKER_MAN, CARER_OLDER], 0.86),
    "services-as-team": (
        place(
            path("M42 52H200", stroke=BLUE, width=10)
            + place(clinic(), 8, 18, 0.72)
            + place(pharmacy_shop(), 84, 12, 0.7)
            + circle(200, 50, 32, WHITE)
            + tooth(200, 52, 0.62)
            + acting(DOCTOR_WOMAN.turned(0.4), 44, 0.86, right((92, 118), (112, 100), "hold"))
            + acting(DENTIST.turned(-0.4), 196, 0.86, left((8, 118), (-12, 100), "hold"))
            + acting(PHARMACIST, 120, 0.86, left((14, 118), (26, 100), "hold"), right((86, 118), (74, 100), "hold")),
            0.6,
            -3.4,
            0.995,
        )
    ),
    "other-organisations": place(hospital(), 10, 20, 0.86)
    + place(town_hall(), 130, 40, 0.78)
    + place(voluntary_centre(), 14, 140, 0.92)
    + place(office(), 152, 136, 0.98)
    + path("M104 82H136M66 118V138M182 130V136M108 186H148", stroke=BLUE, width=6),
    "equal-partners": place(standing(NURSE_OLDER, right((92, 126), (112, 150), "hold")), 26, 22, 0.84)
    + place(standing(COUNCILLOR_WOMAN, left((8, 126), (-12, 150), "hold")), 130, 22, 0.84)
    + path("M106 40H134M106 56H134", stroke=BLUE, width=9),
    "own-decisions": path("M83 10V230M157 10V230", width=4, dash="10 8")
    + place(hospital(), 8, 76, 0.6)
    + place(town_hall(), 86, 70, 0.58)
    + place(clinic(), 164, 84, 0.66)
    + arrow(60, 60, 18, 20, BLUE, 14)
    + arrow(120, 60, 120, 12, GREEN, 14)
    + arrow(180, 60, 222, 20, RED, 14)
    + someone(DOCTOR_EAST_ASIAN, 42, 0.72)
    + someone(COUNCILLOR_WOMAN, 120, 0.72)
    + someone(MANAGER_OLDER, 198, 0.72),
    "clinicians": place(someone(DOCTOR_WHEELCHAIR, 70, 1.24) + someone(NURSE_SIKH, 172, 1.24), 7.5, -0.5, 1),
    "frontline": (
        place(standing(NURSE_LARGE.turned(-0.5), left((4, 116), (-16, 134), "hold")), 84, 8, 0.88)
        + place(standing(PARAMEDIC.turned(-0.4)), 146, 8, 0.88)
        + path("M12 106V230M12 204H228M228 156V230", width=7)
        + rect(16, 188, 208, 20, PALE_GREY, r=4)
        + place(rect(0, 0, 64, 80, WHITE, r=12), 16, 118)
        + someone(MAN_EAST_ASIAN.turned(0.3), 56, 0.8, 204)
        + path("M26 194C30 174 60 172 110 170C160 166 210 168 224 182V208H26Z", "#8ecae6")
    ),
    "stewardship": (
        someone(LEADER_EAST_ASIAN, 120, 0.66, 96)
        + circle(120, 138, 57, PALE_BLUE, stroke=BLUE, width=5)
        + coins(76, 134, 3)
        + place(medicine(0, 0), 130, 90, 0.6)
        + place(bed(), 79, 144, 0.55)
        + acting(NURSE_BLACK.turned(0.4), 42, 0.66, right((78, 122), (96, 116), "hold"), base=120)
        + acting(WOMAN_HIJAB.turned(-0.4), 198, 0.66, left((22, 122), (4, 116), "hold"), base=120)
        + acting(OLDER_EAST_ASIAN_MAN.turned(0.4), 42, 0.62, right((100, 86), (108, 46), "hold"))
        + acting(WOMAN_LARGE.turned(-0.4), 198, 0.62, left((0, 86), (-8, 46), "hold"))
        + tick(120, 210, 21)
    ),
    "ambulance": place(ambulance(), 12, 76, 1.42),
    "not-enough-staff": place(ghost(), 8, 14, 0.82)
    + someone(NURSE_EAST_ASIAN.feels("sad"), 120, 0.82, 116)
    + place(ghost(), 150, 14, 0.82)
    + group([OLDER_MAN.feels("calm"), WOMAN_AFRO.feels("calm"), MAN_BEARD.feels("calm")], 0.9),
    "staff-and-patients": someone(RECEPTIONIST_DOWNS, 50, 0.84, 122)
    + someone(DOCTOR_BLACK, 120, 0.84, 122)
    + someone(NURSE, 190, 0.84, 122)
    + path("M8 122H232", width=4)
    + place(in_bed(WOMAN_CURLY), 8, 142, 0.66)
    + place(wheelchair(MAN_WHEELCHAIR), 156, 126, 0.48),
    "valued": smaller(
        acting(NURSE_WHEELCHAIR.turned(0.4), 44, 0.74, right((98, 104), (96, 74), "hold"))
        + acting(OLDER_EAST_ASIAN_MAN.turned(-0.4), 196, 0.74, left((2, 104), (4, 74), "hold"))
        + acting(
            CARER_BLACK,
            120,
            1.0,
            left((8, 106), (36, 110), "hold"),
            right((92, 106), (64, 110), "hold"),
            holding=place(bouquet(), 19, 48, 0.62),
        )
        + speech(8, 44, 70, 58, 46, 134)
        + speech(162, 44, 70, 58, 194, 134)
        + place(thumb("fair"), 24, 50, 0.46)
        + heart(197, 73, 1.1)
        + star(120, 56, 38),
        0.955,
    ),
    "encourage": speech(70, 8, 116, 96, 110, 122)
    + place(thumb("deep"), 94, 14, 0.94)
    + place(embrace(MANAGER_BLACK.feels("talk").turned(0.6), NURSE_BLACK), 38, 108, 1.0),
    "future-staff": acting(MANAGER_OLDER.turned(0.5).feels("calm"), 58, 0.92, left((10, 112), (26, 82), "hold"))
    + thought(140, 80, 92, 70, (84, 150, 7), (76, 160, 4))
    + place(bust(NURSE_MAN), 62, 62, 0.5)
    + place(bust(DOCTOR_WOMAN), 112, 62, 0.5)
    + place(bust(CARER_BLACK), 162, 62, 0.5)
    + question(140, 18, 36, RED)
    + place(calendar(), 122, 172, 0.92)
    + arrow(184, 204, 230, 204, BLUE, 24),
    "managers": path("M120 110V136M44 160V136H196V160", width=6)
    + acting(
        MANAGER_WHEELCHAIR, 120, 0.92, right((92, 110), (74, 98), "hold"), holding=place(clipboard(3), 54, 66, 0.42), base=118
    )
    + someone(NURSE_OLDER, 44, 0.72)
    + someone(RECEPTIONIST, 120, 0.72)
    + someone(CARER_EAST_ASIAN, 196, 0.72),
    "mse-map": county()
    + town("Chelmsford", 112, 62)
    + town("Maldon", 184, 98, 11)
    + town("Brentwood", 66, 110)
    + town("Basildon", 126, 142)
    + town("Grays", 72, 186)
    + town("Southend", 184, 182),
    "alliances": place(
        area_map()
        + "".join(_alliance(x, y, scale) for x, y, scale in ((76, 64, 0.78), (32, 139, 0.6), (40, 186, 0.5), (138, 170, 0.62))),
        14,
        28,
        0.88,
    )
    + name_plate("4 Alliances", 120, 8, 160, WHITE, INK, h=34, tall=20),
    "mid-essex": area_near("mid-essex", 122, 74, 1.06),
    "basildon-brentwood": area_near("basildon-brentwood", 70, 130, 1.9),
    "thurrock": area_near("thurrock", 72, 184, 1.9),
    "south-east-essex": area_near("south-east-essex", 164, 144, 1.5),
    "unique": (
        "".join(circle(35 + 56.7 * i, 35 + 56.7 * j, 20, GREY) for i in range(4) for j in range(4) if (i, j) != (2, 1))
        + star(148.4, 91.7, 31)
    ),
}
