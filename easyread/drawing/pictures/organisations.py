"""Who we are: organisations, teams, staff and residents."""

from easyread.drawing.ink import BLUE, GREEN, ORANGE, PALE_BLUE, PURPLE, WHITE, YELLOW, circle, path, place, rect
from easyread.drawing.people import (
    CARER,
    COUNCILLOR,
    DENTIST,
    DOCTOR,
    DOCTOR_WOMAN,
    LEADER,
    MAN,
    MAN_BEARD,
    MAN_GLASSES,
    MAN_TURBAN,
    MANAGER,
    NURSE,
    NURSE_MAN,
    OLDER_ASIAN_WOMAN,
    OLDER_BLACK_MAN,
    OLDER_MAN,
    OLDER_WOMAN,
    PARAMEDIC,
    PHARMACIST,
    RECEPTIONIST,
    SOCIAL_WORKER,
    VOLUNTEER,
    VOLUNTEER_MAN,
    WOMAN,
    WOMAN_AFRO,
    WOMAN_CURLY,
    WOMAN_HIJAB,
    WOMAN_LOCS,
    YOUNG_MAN,
    YOUNG_WOMAN,
    arm,
    ghost,
    hand,
    wheelchair,
)  # fmt: skip
from easyread.drawing.places import (
    FOUR_AREAS,
    area_map,
    clinic,
    county,
    ground,
    hospital,
    house,
    houses,
    office,
    shop,
    town_hall,
    tree,
    voluntary_centre,
)  # fmt: skip
from easyread.drawing.scenes import group, ring, round_the_table, smaller, someone
from easyread.drawing.signs import arrow, heart, map_pin, plus, question, speech, star, tick
from easyread.drawing.things import ambulance, mug, paper

_handshake = (
    arm("M34 214C60 222 88 212 112 196", "#3b4a5a", width=18)
    + arm("M206 214C180 222 152 212 128 196", "#2e8b57", width=18)
    + hand(114, 194, "deep", 12)
    + hand(127, 194, "fair", 11)
)
_team = (NURSE, DOCTOR, SOCIAL_WORKER)
_staff_row = group([NURSE_MAN, DOCTOR_WOMAN, RECEPTIONIST], 0.9)

PICTURES = {
    "nhs": place(hospital(), 62, 8, 1.06) + group([NURSE, DOCTOR], 1.06),
    "council": place(town_hall(), 54, 18, 1.1) + group([MANAGER, COUNCILLOR], 1.02),
    "voluntary": someone(VOLUNTEER, 66, 1.04, 176)
    + someone(VOLUNTEER_MAN, 174, 1.04, 176)
    + rect(52, 150, 136, 82, "#d9a36a")
    + path("M52 150L34 132H96L120 150L144 132H206L188 150", "#c58b4e")
    + heart(120, 192, 1.9),
    "healthwatch": someone(WOMAN_CURLY, 56, 0.9)
    + someone(OLDER_BLACK_MAN.feels("talk"), 122, 0.9)
    + someone(MAN_GLASSES, 186, 0.9)
    + speech(84, 10, 148, 92, 136, 130)
    + place(hospital(), 128, 22, 0.62),
    "partners": place(hospital(), 8, 14, 0.78)
    + place(town_hall(), 124, 20, 0.84)
    + place(voluntary_centre(), 74, 52, 0.86)
    + group([NURSE, COUNCILLOR, VOLUNTEER], 0.88),
    "work-together": group([NURSE, COUNCILLOR, VOLUNTEER], 0.98, 206)
    + arm("M62 196C84 214 100 216 120 214", BLUE, width=14)
    + arm("M178 196C156 214 140 216 120 214", ORANGE, width=14)
    + hand(112, 214, "dark", 10)
    + hand(128, 214, "fair", 10)
    + hand(120, 204, "deep", 10),
    "partnership": someone(COUNCILLOR, 60, 1.16, 212)
    + someone(WOMAN, 180, 1.16, 212)
    + _handshake
    + place(hospital(), 64, 8, 0.5)
    + place(house(), 130, 18, 0.6),
    "promise": smaller(
        someone(YOUNG_MAN, 120, 1.56)
        + arm("M52 224C60 198 84 186 112 188", "#4c9bd6", width=24)
        + hand(116, 188, "dark", 15)
        + tick(200, 40, 26)
    ),
    "leaders": someone(LEADER.feels("talk"), 120, 1.16, 166)
    + rect(24, 150, 192, 18, "#d9a36a", r=4)
    + someone(NURSE, 50, 0.66)
    + someone(MANAGER, 120, 0.66)
    + someone(COUNCILLOR, 190, 0.66),
    "lead-staff": someone(NURSE.feels("talk"), 70, 1.22, 232)
    + someone(NURSE_MAN, 152, 0.72, 232)
    + someone(CARER, 200, 0.72, 232)
    + speech(116, 30, 104, 62, 98, 128)
    + tick(168, 61, 20),
    "board": round_the_table(
        [LEADER, WOMAN_HIJAB, COUNCILLOR],
        [MANAGER, MAN_TURBAN],
        place(paper(3), 96, 132, 0.46) + place(mug(0, 0, BLUE), 150, 160),
    ),
    "decide-together": round_the_table([NURSE_MAN, OLDER_ASIAN_WOMAN, MANAGER], [YOUNG_MAN, VOLUNTEER], tick(120, 160, 22)),
    "membership": smaller(
        ring([NURSE, COUNCILLOR, OLDER_WOMAN, VOLUNTEER_MAN, WOMAN_AFRO, MAN_GLASSES]) + plus(120, 124, 26, GREEN)
    ),
    "included": ring([OLDER_MAN, WOMAN_HIJAB, YOUNG_MAN, WOMAN_CURLY, MAN_TURBAN], place(wheelchair(YOUNG_WOMAN), 84, 82, 0.6)),
    "different-people": group([MAN_TURBAN, WOMAN_AFRO, OLDER_WOMAN, WOMAN_HIJAB, MAN_BEARD, YOUNG_WOMAN], 0.86),
    "everyone": group([OLDER_BLACK_MAN, WOMAN, MAN_TURBAN, OLDER_ASIAN_WOMAN, MAN, WOMAN_CURLY], 0.8)
    + place(hospital(), 82, 8, 0.7),
    "population-health": county()
    + group([OLDER_MAN, WOMAN_LOCS, MAN_TURBAN, YOUNG_WOMAN, WOMAN_HIJAB], 0.72, 220)
    + heart(198, 48, 1.4),
    "community": ground(150)
    + houses(14, 24, 4, 0.7)
    + place(tree(), 188, 82)
    + group([WOMAN_HIJAB, OLDER_BLACK_MAN, YOUNG_WOMAN], 0.92),
    "neighbourhood": ground(84)
    + houses(10, 12, 4, 0.72)
    + houses(10, 154, 4, 0.72)
    + rect(8, 100, 224, 34, "#c9ced3", stroke="none")
    + path("M20 117H220", stroke=WHITE, width=4, dash="14 12")
    + place(tree(0.8), 104, 136),
    "neighbourhood-team": ground(130) + houses(14, 22, 3, 0.96) + group([NURSE, DOCTOR, SOCIAL_WORKER, CARER], 0.86),
    "services-as-team": group([DOCTOR_WOMAN, PHARMACIST, DENTIST], 0.98)
    + place(clinic(), 84, 8, 0.78)
    + arrow(40, 106, 82, 66, GREEN, 9)
    + arrow(200, 106, 158, 66, GREEN, 9),
    "other-organisations": place(hospital(), 10, 20, 0.86)
    + place(town_hall(), 126, 20, 0.86)
    + place(voluntary_centre(), 14, 140, 0.92)
    + place(office(), 152, 136, 0.98)
    + path("M104 112H136M66 118V138M182 122V134M108 186H148", stroke=BLUE, width=6),
    "equal-partners": someone(NURSE, 62, 1.08, 170)
    + someone(COUNCILLOR, 178, 1.08, 170)
    + rect(12, 168, 98, 64, PALE_BLUE)
    + rect(130, 168, 98, 64, PALE_BLUE)
    + path("M106 40H134M106 56H134", stroke=BLUE, width=9),
    "own-decisions": "".join(
        place(part, x, 104, k) + path(f"M{fx} 102V40") + path(f"M{fx} 40H{fx + 34}L{fx + 26} 52L{fx + 34} 64H{fx}Z", colour)
        for part, x, k, fx, colour in (
            (hospital(), 8, 0.68, 46, BLUE),
            (town_hall(), 86, 0.66, 124, PURPLE),
            (voluntary_centre(), 162, 0.7, 196, ORANGE),
        )
    )
    + path("M8 176H232"),
    "clinicians": group([DOCTOR_WOMAN, NURSE_MAN], 1.34),
    "frontline": someone(PARAMEDIC, 74, 1.3)
    + someone(OLDER_ASIAN_WOMAN, 174, 1.2)
    + arm("M112 210C130 200 140 198 150 196", "#2f6b4f", "fair", width=19),
    "stewards": round_the_table([NURSE, MANAGER, OLDER_MAN], [WOMAN_LOCS, MAN_TURBAN], heart(120, 162, 1.6)),
    "stewardship": ring(
        [NURSE_MAN, MANAGER, OLDER_BLACK_MAN, WOMAN_HIJAB, RECEPTIONIST],
        circle(120, 124, 44, PALE_BLUE) + place(clinic(), 84, 90, 0.72),
    ),
    "ambulance": place(ambulance(), 12, 92, 1.42) + place(hospital(), 120, 16, 0.7),
    "not-enough-staff": place(ghost(), 8, 14, 0.82)
    + someone(NURSE.feels("sad"), 120, 0.82, 116)
    + place(ghost(), 150, 14, 0.82)
    + group([OLDER_MAN.feels("calm"), WOMAN_AFRO.feels("calm"), MAN_BEARD.feels("calm")], 0.9),
    "staff-and-patients": someone(RECEPTIONIST, 58, 0.86, 122)
    + someone(DOCTOR, 122, 0.86, 122)
    + someone(NURSE_MAN, 186, 0.86, 122)
    + path("M16 122H224")
    + group([WOMAN_CURLY, OLDER_BLACK_MAN, WOMAN_HIJAB], 0.86),
    "valued": someone(CARER, 120, 1.3) + speech(14, 10, 92, 74, 88, 112) + heart(60, 48, 1.5) + star(204, 44, 24),
    "encourage": someone(MANAGER, 64, 1.06)
    + someone(NURSE_MAN, 172, 1.06)
    + arrow(120, 96, 120, 24, GREEN, 20)
    + speech(16, 14, 74, 66, 62, 112)
    + star(53, 46, 20),
    "future-staff": someone(NURSE, 52, 0.86, 130)
    + someone(DOCTOR, 122, 0.86, 130)
    + place(ghost(), 146, 24, 0.86)
    + question(190, 56, 44)
    + path("M12 130H228")
    + arrow(14, 184, 226, 184, BLUE, 26),
    "managers": someone(MANAGER, 120, 1.4) + place(paper(4), 150, 130, 0.9),
    "mse-map": county()
    + place(house(), 54, 56, 0.7)
    + place(hospital(), 118, 50, 0.66)
    + place(house("#fde8d8", "#5b6770", "#2e7d4f"), 66, 128, 0.7)
    + place(tree(0.7), 134, 132)
    + place(shop(), 170, 128, 0.56),
    "alliances": area_map(),
    **{name: area_map(name) for name in FOUR_AREAS},
    "unique": county() + star(122, 112, 56),
    "where-needed": county() + map_pin(80, 120) + map_pin(168, 90) + plus(140, 170, 22, GREEN) + plus(64, 178, 22, GREEN),
    "good-building": smaller(
        ground(186)
        + place(hospital(), 50, 28, 1.56)
        + place(tree(0.9), 12, 130)
        + "".join(
            path(f"M{x} 226V208", width=3) + circle(x, 204, 8, colour)
            for x, colour in ((72, YELLOW), (100, "#e58ba2"), (150, YELLOW), (178, "#e58ba2"))
        )
        + star(206, 44, 18)
        + star(40, 64, 14)
    ),
}
