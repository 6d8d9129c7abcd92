"""Who we are: organisations, teams, staff and residents."""

from easyread.drawing.belongings import bouquet, charity_tin
from easyread.drawing.faces import SKIN
from easyread.drawing.figures import (
    bust,
    ghost,
    guide_dog,
    hand,
    in_bed,
    left,
    right,
    standing,
    walking,
    wheelchair,
    with_cane,
    with_frame,
)
from easyread.drawing.health import tooth
from easyread.drawing.ink import (
    BLUE,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PALE_GREEN,
    RED,
    SKY,
    TEAL,
    WHITE,
    WOOD,
    YELLOW,
    Shape,
    circle,
    ellipse,
    path,
    place,
    rect,
    thick,
)
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
    MAN,
    MAN_BEARD,
    MAN_BLIND,
    MAN_DOWNS,
    MAN_DOWNS_ASIAN,
    MAN_EAST_ASIAN,
    MAN_LARGE,
    MAN_TURBAN,
    MAN_WHEELCHAIR,
    MANAGER,
    MANAGER_BLACK,
    MANAGER_EAST_ASIAN,
    MANAGER_OLDER,
    MANAGER_WHEELCHAIR,
    NURSE,
    NURSE_BLACK,
    NURSE_EAST_ASIAN,
    NURSE_LARGE,
    NURSE_MAN,
    NURSE_OLDER,
    NURSE_SIKH,
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
    WOMAN_AFRO,
    WOMAN_CURLY,
    WOMAN_DOWNS,
    WOMAN_DOWNS_BLACK,
    WOMAN_EAST_ASIAN,
    WOMAN_HIJAB,
    WOMAN_LARGE,
    WOMAN_LOCS,
    WOMAN_WHEELCHAIR,
    YOUNG_WOMAN,
)
from easyread.drawing.places import (
    area_map,
    area_near,
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
from easyread.drawing.props import megaphone
from easyread.drawing.scenes import acting, group, round_the_table, someone
from easyread.drawing.signs import arrow, calendar, heart, plus, question, speech, star, thought, tick
from easyread.drawing.things import ambulance, clipboard, coins, mug, paper


def _alliance(x: float, y: float) -> Shape:
    """Three people of different organisations side by side, from far away. Their feet are at (x, y)."""
    return "".join(
        place(path("M-8 0C-8 -16 8 -16 8 0Z", colour) + circle(0, -16, 5.5, SKIN[skin][0]), x + dx, y, 1)
        for dx, colour, skin in ((-19, BLUE, "deep"), (0, "#5b4b8a", "fair"), (19, "#e08e2b", "tan"))
    )


PICTURES = {
    "nhs": place(hospital(), 62, 8, 1.06) + group([NURSE_EAST_ASIAN, DOCTOR_BLACK], 1.06),
    "council": place(town_hall(), 55, 36, 1.08) + group([MANAGER, COUNCILLOR_WOMAN], 0.62),
    "voluntary": acting(VOLUNTEER_DOWNS, 62, 1.0, right((86, 112), (96, 92), "hold"), base=176)
    + acting(VOLUNTEER_EAST_ASIAN, 178, 1.0, left((14, 112), (4, 92), "hold"), base=176)
    + rect(52, 150, 136, 82, "#d9a36a")
    + path("M52 150L34 132H96L120 150L144 132H206L188 150", "#c58b4e")
    + heart(120, 192, 1.9),
    "healthwatch": place(hospital(), 136, 8, 0.9)
    + someone(OLDER_BLACK_MAN.turned(0.4), 36, 0.7, 166)
    + someone(MAN_DOWNS.turned(0.4), 98, 0.7, 166)
    + acting(WOMAN_CURLY.feels("talk").turned(0.7), 56, 1.0, right((90, 114), (102, 86), "hold"))
    + megaphone(92, 176, 0.84)
    + someone(MANAGER_EAST_ASIAN.turned(-0.6).feels("calm"), 200, 0.8),
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
        path("M120 46V24M86 54L74 38M154 54L166 38M64 78L44 70M176 78L196 70", stroke=BLUE, width=7)
        + path("M120 160V98", stroke=INK, width=21)
        + path("M120 160V126", stroke=ORANGE, width=16)
        + path("M120 126V98", stroke="#eebf98", width=16)
        + place(hand("open", "fair"), 120, 98, 1.0, turn=-90)
        + someone(VOLUNTEER, 120, 0.8, 231)
        + acting(NURSE_LARGE.turned(0.5), 53, 0.92, right((94, 30), (124, -24), "open"), base=231)
        + acting(COUNCILLOR.turned(-0.5), 187, 0.92, left((6, 30), (-24, -24), "open"), base=231),
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
    "board": place(
        round_the_table(
            [LEADER_EAST_ASIAN, LEADER_DOWNS, COUNCILLOR],
            [LEADER_WHEELCHAIR, MAN_TURBAN],
            place(paper(3), 96, 132, 0.46) + place(mug(0, 0, BLUE), 150, 160),
        ),
        2.5,
        -0.5,
        1,
    ),
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
    "membership": someone(OLDER_EAST_ASIAN_MAN, 48, 0.72, 104)
    + someone(COUNCILLOR, 120, 0.72, 104)
    + someone(MAN_BLIND, 192, 0.72, 104)
    + rect(22, 96, 196, 128, "#fff4e0", r=12, width=4)
    + rect(22, 108, 196, 22, TEAL)
    + rect(36, 142, 66, 72, SKY)
    + place(bust(VOLUNTEER_DOWNS), 40, 142, 0.58)
    + path("M118 152H200M118 170H176", width=7)
    + star(130, 200, 14)
    + star(160, 200, 14)
    + star(190, 200, 14),
    "included": circle(126, 122, 98, PALE_GREEN, stroke=GREEN, width=8)
    + place(standing(MAN_DOWNS, left((2, 106), (-12, 80), "open")), 76, 38, 0.6)
    + place(standing(WOMAN_HIJAB), 118, 30, 0.6)
    + place(standing(OLDER_MAN, right((98, 106), (108, 80), "open")), 156, 42, 0.6)
    + arrow(12, 76, 66, 76, GREEN, 16)
    + place(
        wheelchair(WOMAN_WHEELCHAIR, right((74, 126), (106, 108), "open"), left((26, 126), (22, 140), "rest", behind=True)),
        10,
        98,
        0.6,
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
    "population-health": county("#b5e2a8")
    + place(group([OLDER_MAN, WOMAN_LOCS, BOY, MAN_TURBAN, GIRL_DOWNS, WOMAN_HIJAB], 0.66), 0, -44)
    + heart(46, 60, 1.2)
    + heart(190, 52, 1.2),
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
    "services-as-team": place(
        acting(DOCTOR_WOMAN, 42, 0.86, right((96, 110), (112, 104), "hold"))
        + acting(DENTIST, 198, 0.86, left((4, 110), (-12, 104), "hold"))
        + someone(PHARMACIST, 120, 0.86)
        + place(clinic(), 10, 22, 0.66)
        + place(pharmacy_shop(), 86, 14, 0.62)
        + tooth(196, 50, 0.8),
        2.6,
        2.6,
        0.978,
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
    "frontline": acting(PARAMEDIC.turned(0.6), 70, 1.2, right((90, 112), (112, 96), "open"))
    + someone(OLDER_ASIAN_WOMAN.turned(-0.4), 176, 1.12)
    + place(ambulance(), 128, 12, 0.62),
    "stewards": place(
        place(hospital(), 68, 8, 0.96)
        + place(tree(0.7), 34, 58)
        + place(tree(0.7), 178, 58)
        + rect(22, 104, 196, 12, WOOD, r=4)
        + acting(NURSE, 46, 0.82, left((2, 66), (6, -4), "open"), right((98, 66), (92, -4), "open"))
        + acting(MANAGER_WHEELCHAIR, 120, 0.82, left((2, 66), (10, -4), "open"), right((98, 66), (90, -4), "open"))
        + acting(WOMAN_LOCS, 194, 0.82, left((2, 66), (8, -4), "open"), right((98, 66), (94, -4), "open")),
        8.4,
        8.4,
        0.93,
    ),
    "stewardship": someone(NURSE_BLACK, 46, 0.84, 122)
    + someone(MANAGER_EAST_ASIAN, 120, 0.84, 122)
    + someone(WOMAN_HIJAB, 194, 0.84, 122)
    + rect(8, 118, 224, 114, WOOD, r=10)
    + place(hospital(), 18, 126, 0.54)
    + place(clinic(), 94, 136, 0.54)
    + place(house(), 172, 130, 0.66)
    + coins(28, 226, 3)
    + coins(101, 226, 3)
    + coins(176, 226, 3),
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
    "valued": place(
        acting(
            CARER_BLACK,
            74,
            1.06,
            left((8, 112), (36, 118), "hold"),
            right((92, 112), (64, 118), "hold"),
            holding=place(bouquet(), 17, 62, 0.66),
            base=231,
        )
        + acting(OLDER_EAST_ASIAN_MAN.turned(-0.5).feels("talk"), 184, 0.96, left((6, 110), (4, 80), "thumb"))
        + speech(128, 12, 92, 72, 176, 118)
        + heart(174, 48, 1.5),
        3.6,
        -2.7,
        0.97,
    ),
    "encourage": acting(MANAGER_BLACK.turned(0.5), 66, 1.1, right((90, 108), (100, 80), "thumb"))
    + someone(NURSE_BLACK.turned(-0.4), 182, 1.04)
    + speech(16, 12, 84, 64, 62, 106)
    + star(58, 44, 20),
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
    "alliances": area_map() + "".join(_alliance(x, y) for x, y in ((120, 92), (64, 160), (72, 205), (172, 193))),
    "mid-essex": area_near("mid-essex", 122, 74, 1.06),
    "basildon-brentwood": area_near("basildon-brentwood", 70, 130, 1.9),
    "thurrock": area_near("thurrock", 72, 184, 1.9),
    "south-east-essex": area_near("south-east-essex", 164, 144, 1.5),
    "unique": "".join(circle(46 + c * 74, 46 + r * 74, 27, GREY) for r in range(3) for c in range(3) if (c, r) != (1, 1))
    + star(120, 120, 46),
    "where-needed": county("#fff4e0")
    + place(clinic(), 26, 34, 0.56)
    + place(bust(WOMAN_AFRO), 36, 84, 0.42)
    + "".join(
        place(bust(p), x, y, 0.42)
        for p, x, y in (
            (OLDER_MAN, 122, 54),
            (YOUNG_WOMAN, 166, 54),
            (MAN, 100, 108),
            (WOMAN_HIJAB, 144, 108),
            (MAN_DOWNS_ASIAN, 188, 108),
        )
    )
    + arrow(86, 62, 118, 84, GREEN, 12)
    + path("M108 190V170H184V190M102 172L112 162H180L190 172Z", WHITE, dash="6 5")
    + plus(146, 182, 17, GREEN),
    "good-building": place(
        ground(178)
        + place(hospital(), 40, 8, 1.46)
        + place(
            standing(
                MAN_LARGE.wears("tee", "#f4f7f9"), left((6, 104), (-14, 70), "hold"), holding=path("M-10 74L-26 26", width=6)
            ),
            172,
            92,
            0.54,
        )
        + rect(148, 92, 32, 15, YELLOW, r=5)
        + rect(140, 108, 42, 24, "#fff0b8", stroke="none")
        + path("M158 204L162 228H184L188 204Z", GREY)
        + ellipse(173, 204, 15, 5, YELLOW)
        + place(standing(WOMAN_EAST_ASIAN.turned(0.5), right((92, 118), (110, 112), "hold")), 4, 92, 0.54)
        + path("M60 150H88V174H64ZM88 160L104 148M60 158C48 156 50 172 62 172", "#8ecae6")
        + path("M108 150l6 10M106 158l2 12M100 158l0 10", stroke=BLUE, width=3)
        + "".join(
            path(f"M{x} 226V204", stroke=GREEN, width=4) + circle(x, 198, 9, c)
            for x, c in ((84, YELLOW), (106, "#e58ba2"), (128, YELLOW))
        ),
        0,
        0,
        1,
    ),
}
