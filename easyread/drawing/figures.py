"""People who act: heads on bodies with jointed arms and legs, and what people move about with.

Everything is drawn in the units of a bust, 100 wide and 124 high. A whole adult is 250 high.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import atan2, degrees
from types import MappingProxyType

from easyread.drawing.faces import SKIN, Person, head
from easyread.drawing.ink import (
    BLUE,
    DARK_GREY,
    GREY,
    INK,
    NAVY,
    OUTLINE,
    WHITE,
    YELLOW,
    Shape,
    circle,
    note,
    number,
    path,
    place,
    rect,
    thick,
)

Point = tuple[float, float]

BARE_BELOW_ELBOW = ("tee", "tunic", "scrubs")
"""Short sleeves. Staff who care for patients in the NHS wear them."""
_CHEST = "M23 124L24 99C25 89 30 84 36 82H64C70 84 75 89 76 99L77 124Z"
_BUST = "M8 124C7 98 18 87 36 82L64 82C82 87 93 98 92 124Z"
_LARGE_BUST = "M0 124C-2 96 14 87 34 82L66 82C86 87 102 96 100 124Z"
_SHOULDERS: Mapping[str, str] = MappingProxyType(
    {
        "left": "M30 84C16 88 8 98 8 124H25C24 114 25 108 27 103",
        "right": "M70 84C84 88 92 98 92 124H75C76 114 75 108 73 103",
    }
)
"""Arms that hang down out of the picture."""
_NECK = "M41 60H59V80C57 88 43 88 41 80Z"
_SMALL = 0.72
"""How much smaller a child's body is, when the head stays as it is."""


@dataclass(frozen=True, slots=True)
class Arm:
    """An arm from the left or right shoulder, as we see it, by the elbow to the hand."""

    side: str
    elbow: Point
    hand: Point
    grip: str = "hold"
    """hold, open, point, thumb, or rest."""
    behind: bool = False
    """Drawn behind the body and what the body holds."""


def left(elbow: Point, to: Point, grip: str = "hold", *, behind: bool = False) -> Arm:
    return Arm("left", elbow, to, grip, behind)


def right(elbow: Point, to: Point, grip: str = "hold", *, behind: bool = False) -> Arm:
    return Arm("right", elbow, to, grip, behind)


HANGING = (left((17, 122), (20, 146), "rest"), right((83, 122), (80, 146), "rest"))


def bust(person: Person) -> Shape:
    """Head and shoulders."""
    wide = _LARGE_BUST if person.large else _BUST
    lines = path("M23 124C23 114 24 108 26 103M77 124C77 114 76 108 74 103")
    return _assemble(person, _chair_back(person), path(wide, person.colour) + lines + _neckline(person))


def doing(person: Person, *arms: Arm, holding: Shape = "") -> Shape:
    """A bust with arms that act. `holding` lies over the body and under the arms. An arm that is not named hangs down."""
    shoulders = "".join(path(d, person.colour) for side, d in _SHOULDERS.items() if side not in {each.side for each in arms})
    return _assemble(person, _chair_back(person), *_acting(person, path(_CHEST, person.colour) + shoulders, arms, holding))


def _acting(person: Person, torso: Shape, arms: tuple[Arm, ...], holding: Shape = "") -> tuple[Shape, Shape]:
    hidden = "".join(_arm(person, each) for each in arms if each.behind)
    seen = "".join(_arm(person, each) for each in arms if not each.behind)
    if person.large:
        torso = place(torso, -10, 0).replace("translate(-10 0)", "translate(-12 0) scale(1.24 1)")
    return hidden + torso + _neckline(person), holding + seen


def _assemble(person: Person, behind: Shape, body: Shape, front: Shape = "", *, lean: Point = (0, 0)) -> Shape:
    """A person whose head lies over the body and under the arms in front. `lean` moves the head of a bent back."""
    hair, above = head(person)
    drawn = note(person.name, person.mood)
    if person.child:
        below = place(behind + body + front, 14, 34.7, _SMALL)
        return drawn + place(hair, 0, 12) + below + place(above, 0, 12)
    if lean != (0, 0):
        hair, above = place(hair, *lean), place(above, *lean)
    return drawn + behind + hair + body + above + front


def _chair_back(person: Person) -> Shape:
    if not person.wheelchair:
        return ""
    handles = thick("M-1 97H9M91 97H101", INK, 6)
    return handles + rect(5, 92, 90, 32, DARK_GREY, r=5)


def _arm(person: Person, arm: Arm) -> Shape:
    shoulder = (29.0, 97.0) if arm.side == "left" else (71.0, 97.0)
    if person.large:
        shoulder = (24.0, 98.0) if arm.side == "left" else (76.0, 98.0)
    skin = SKIN[person.skin][0]
    bare = person.dress in BARE_BELOW_ELBOW
    bent = f"M{_at(shoulder)}L{_at(arm.elbow)}L{_at(arm.hand)}"
    sleeve = f"M{_at(shoulder)}L{_at(arm.elbow)}" if bare else bent
    lower = path(bent, stroke=INK, width=16 + 2 * OUTLINE) + path(bent, stroke=skin if bare else person.colour, width=16)
    upper = thick(sleeve, person.colour, 16) if bare else ""
    angle = degrees(atan2(arm.hand[1] - arm.elbow[1], arm.hand[0] - arm.elbow[0]))
    seam = path(sleeve.split("L")[0] + f"l{0.01} 0", stroke=person.colour, width=15)
    return lower + upper + seam + place(hand(arm.grip, skin, mirrored=arm.side == "left"), *arm.hand, turn=angle)


def _at(point: Point) -> str:
    return f"{number(point[0])} {number(point[1])}"


def hand(grip: str, skin: str, *, mirrored: bool = False) -> Shape:
    """A hand at the end of an arm that points right, its wrist at (0, 0). `skin` is a colour, or a name of `SKIN`."""
    colour = SKIN[skin][0] if skin in SKIN else skin
    up = 1 if mirrored else -1
    thumb = f"M3 {5 * up}L8 {11 * up}"
    fingers = {
        "open": f"M6 {-5 * up}L15 {-9 * up}M8 {-1.5 * up}L19 {-3.5 * up}M8 {2 * up}L19 {2.5 * up}M6 {5 * up}L17 {8 * up}M2 {6 * up}L5 {14 * up}",
        "point": f"M6 {3 * up}L22 {3 * up}{thumb}",
        "thumb": f"M3 {4 * up}L5 {17 * up}",
        "hold": thumb,
        "rest": f"M3 {4 * up}L8 {8 * up}",
    }[grip]
    lines = path("M7 -4.5h5M8 0h5M7 4.5h5", width=1.8) if grip in ("hold", "thumb") else ""
    palm = circle(5, 0, 8.4, colour)
    return (
        path(fingers, stroke=INK, width=5.6 + 2 * OUTLINE)
        + palm
        + path(fingers, stroke=colour, width=5.6)
        + circle(4.4, 0, 6.8, colour, stroke="none")
        + lines
    )


def head_only(person: Person) -> Shape:
    """A head without a body, in the box of a bust."""
    hair, above = head(person)
    return note(person.name, person.mood) + hair + above


def embrace(person: Person, friend: Person, *, apart: float = 66) -> Shape:
    """Two people side by side, the left one's arm round the other's back. In a box 100 and `apart` wide."""
    far = apart + 84
    back = path(f"M70 100C86 88 {number(far - 30)} 88 {number(far)} 98", stroke=INK, width=16 + 2 * OUTLINE) + path(
        f"M70 100C86 88 {number(far - 30)} 88 {number(far)} 98", stroke=person.colour, width=16
    )
    skin = SKIN[person.skin][0]
    fingers = path("M2 -6L-10 -5M2 -1L-12 1M2 4L-10 7", stroke=INK, width=5.4 + 2 * OUTLINE) + circle(4, 0, 8, skin)
    fingers += path("M2 -6L-10 -5M2 -1L-12 1M2 4L-10 7", stroke=skin, width=5.4)
    return bust(person) + back + place(bust(friend), apart, 0) + place(fingers, far - 2, 104)


def thumb(skin: str) -> Shape:
    """A hand with its thumb up, 84 wide and 90 high. Turned round, it says that something is bad."""
    fist = "M24 38L38 8C42 0 54 4 51 15L46 34H72C82 34 82 46 75 47C82 49 80 60 73 60C79 63 76 72 69 72C74 76 70 84 63 84H36C30 84 26 80 24 78Z"
    return path(fist, SKIN[skin][0]) + path("M60 47H75M58 60H73M56 72H69") + rect(4, 34, 20, 52, BLUE, r=3)


def pointing(skin: str) -> Shape:
    """A hand whose finger points up, 84 wide and 106 high, its tip at (37, 0)."""
    d = "M22 102L4 66C-4 54 8 46 18 56L28 68V8C28 -4 46 -4 46 8V46L76 54C86 58 86 68 84 78L78 102Z"
    return path(d, SKIN[skin][0])


def fist() -> Shape:
    """An arm that comes from the left with its hand closed, 92 wide and 72 high."""
    arm = path("M0 26L58 2C76 -2 88 10 84 24L76 56C72 70 56 74 44 70L0 66Z", DARK_GREY)
    return arm + path("M54 26H82M50 40H80M46 56H74", width=3)


def palm() -> Shape:
    """A hand held up, in white, 48 wide and 72 high."""
    return path(
        "M9 56C-1 42 -3 36 1 32C5 30 7 36 9 38V16C9 10 17 10 17 16V10C17 4 25 4 25 10V14C25 8 33 8 33 14V20C33 14 41 14 41 20V44C41 60 35 68 23 68C15 68 13 62 9 56Z",
        WHITE,
    )


def _neckline(person: Person) -> Shape:
    """What is seen of the dress at the neck, and what is worn over it."""
    skin, shade = SKIN[person.skin]
    neck = path(_NECK, skin) + path("M42.4 66C46 71 54 71 57.6 66V71C54 75 46 75 42.4 71Z", shade, stroke="none")
    if person.hair == "hijab":
        neck = path("M36 82C38 92 62 92 64 82L60 66H40Z", person.hair_colour)
    dress = {
        "tee": neck + path("M37 81C40 93 60 93 63 81"),
        "shirt": neck + path("M40 80L50 92L60 80L66 84L56 98L50 92L44 98L34 84Z", person.under) + path("M50 94V124"),
        "rollneck": neck + path("M39 70H61V86C58 91 42 91 39 86Z", person.colour),
        "cardigan": path("M36 82L43 124H57L64 82Z", person.under) + neck,
        "jacket": path("M37 82L50 120L63 82Z", person.under)
        + neck
        + path("M36 82L30 94L38 97L34 101L50 122L66 101L62 97L70 94L64 82L50 119Z", person.colour),
        "scrubs": path("M37 82L50 102L63 82Z", skin) + neck + path("M38 82L50 101L62 82"),
        "tunic": path("M37 82L50 100L63 82Z", skin, stroke="none")
        + neck
        + path("M37 86.5L50 104L63 86.5", stroke=WHITE, width=4.4)
        + path("M32.5 83L50 107L67.5 83M50 107V124")
        + path("M68 98v5")
        + circle(68, 108, 4.5, WHITE),
    }[person.dress]
    return dress + _worn(person)


def _worn(person: Person) -> Shape:
    worn = ""
    if person.badge:
        worn += path("M38 82L50 108L62 82", stroke=person.badge, width=3) + rect(43, 106, 14, 17, WHITE, r=2)
        worn += rect(46, 109.5, 8, 6, person.badge, stroke="none")
    if person.stethoscope:
        tubes = "M37 83C35 98 40 106 47 108M63 83C66 94 65 99 62 104"
        worn += path(tubes, stroke=INK, width=5) + path(tubes, stroke=GREY, width=2) + circle(61, 109, 5, GREY)
    return worn


def baby(skin: str = "tan") -> Shape:
    """A baby in a blanket, 70 wide and 60 high."""
    blanket = path("M6 34C0 8 40 -4 58 12C76 28 66 58 40 58C22 58 10 52 6 34Z", "#ffe08a") + circle(26, 24, 17, SKIN[skin][0])
    face = circle(20, 23, 1.8, INK, stroke="none") + circle(32, 23, 1.8, INK, stroke="none") + path("M22 31C24 33 28 33 30 31")
    return blanket + face + path("M24 8C26 4 30 6 28 10")


def ghost() -> Shape:
    """Where a person is missing."""
    outline = _BUST + "M30 38C30 17 70 17 70 38C71 55 62 67.5 50 67.5C38 67.5 29 55 30 38Z"
    return path(outline, "#f4f5f6", stroke="#6b7680", width=3, dash="6 7")


@dataclass(frozen=True, slots=True)
class Legs:
    """Two legs from the hips: the far one is drawn first."""

    near: tuple[Point, Point]
    """Knee and ankle."""
    far: tuple[Point, Point]
    toes: float = 1
    """1 when the feet point right, -1 left, 0 when they point at us."""


STAND = Legs(near=((61, 190), (61, 236)), far=((39, 190), (39, 236)), toes=0)
WALK = Legs(near=((70, 186), (78, 232)), far=((40, 188), (16, 226)))
RUN = Legs(near=((82, 172), (70, 214)), far=((36, 184), (-2, 184)))
SIT = Legs(near=((92, 152), (92, 204)), far=((86, 150), (84, 202)))
_TORSO = "M24 99C25 89 30 84 36 82H64C70 84 75 89 76 99L72 154H28Z"
_TORSO_ASIDE = "M30 101C30 90 34 84 40 82H62C68 86 71 92 71 102L69 156H33Z"


def figure(
    person: Person, *arms: Arm, legs: Legs = STAND, trousers: str = NAVY, holding: Shape = "", lean: Point = (0, 0)
) -> Shape:
    """A whole person, 250 high when standing. With legs that point aside, the body is narrower."""
    torso = path(_TORSO if legs.toes == 0 else _TORSO_ASIDE, person.colour)
    hips = ((39, 152), (61, 152)) if legs.toes == 0 else ((49, 152), (53, 152))
    far = _leg(hips[0], legs.far, trousers, legs.toes)
    near = _leg(hips[1], legs.near, trousers, legs.toes)
    if person.large:
        far, near = place(far, -6, 0), place(near, 6, 0)
    named = {each.side for each in arms}
    every = (*(each for each in HANGING if each.side not in named), *arms)
    body, front = _acting(person, torso, every, holding)
    sitting = legs.near[0][1] < 160
    return _assemble(person, far + ("" if sitting else near), body + (near if sitting else ""), front, lean=lean)


def _leg(hip: Point, joints: tuple[Point, Point], trousers: str, toes: float) -> Shape:
    knee, ankle = joints
    x, y = ankle
    leg = thick(f"M{_at(hip)}L{_at(knee)}L{_at(ankle)}", trousers, 19)
    toe = f"M{number(x - 9)} {number(y + 12)}V{number(y - 1)}H{number(x + 9)}C{number(x + 9 + 12 * toes)} {number(y + 1)} {number(x + 11 + 12 * toes)} {number(y + 6)} {number(x + 10 + 12 * toes)} {number(y + 12)}Z"
    if toes < 0:
        toe = f"M{number(x + 9)} {number(y + 12)}V{number(y - 1)}H{number(x - 9)}C{number(x - 21)} {number(y + 1)} {number(x - 23)} {number(y + 6)} {number(x - 22)} {number(y + 12)}Z"
    return leg + path(toe, INK)


def standing(person: Person, *arms: Arm, trousers: str = NAVY, holding: Shape = "") -> Shape:
    """A whole person, in a box 100 wide and 250 high."""
    return figure(person, *arms, trousers=trousers, holding=holding)


def walking(person: Person, *arms: Arm, trousers: str = NAVY, holding: Shape = "") -> Shape:
    """A person who walks to the right."""
    swing = arms or (left((14, 118), (0, 138), "rest", behind=True), right((72, 126), (92, 138), "rest"))
    return figure(replace(person, turn=person.turn or 0.8), *swing, legs=WALK, trousers=trousers, holding=holding)


def sitting(person: Person, *arms: Arm, trousers: str = NAVY, holding: Shape = "") -> Shape:
    """A person who sits and faces right, 216 high. The chair is not drawn."""
    rest = arms or (right((66, 130), (86, 142), "rest"), left((34, 124), (66, 140), "rest", behind=True))
    return figure(replace(person, turn=person.turn or 0.8), *rest, legs=SIT, trousers=trousers, holding=holding)


def chair_aside(colour: str = "#5f93a7") -> Shape:
    """A chair for `sitting`, in the same box."""
    legs = path("M24 166V214M84 166V214", width=6)
    return legs + rect(14, 88, 11, 84, colour, r=5) + rect(16, 160, 76, 12, colour, r=5)


def wheelchair(person: Person, *arms: Arm, trousers: str = NAVY, holding: Shape = "") -> Shape:
    """A person in a wheelchair, turned a little to the right, hands on the rims. In a box 150 wide and 216 high."""
    rider = replace(person, turn=person.turn or 0.6, wheelchair=False)
    pushing = arms or (right((60, 128), (76, 126), "hold"), left((26, 126), (22, 140), "rest", behind=True))
    far_wheel = path("M88 120A40 40 0 0 1 88 196", stroke=INK, width=9) + path("M88 120A40 40 0 0 1 88 196", stroke=GREY, width=3)
    frame = path("M20 90H8M20 90L26 172H100L116 206H136M100 172L98 196", stroke=INK, width=9.5)
    frame += path("M20 90H8M20 90L26 172H100L116 206H136M100 172L98 196", stroke=GREY, width=4)
    back = rect(16, 96, 14, 66, DARK_GREY, r=5)
    legs = Legs(near=((102, 156), (112, 196)), far=((96, 154), (120, 194)))
    caster = circle(100, 204, 11, DARK_GREY) + circle(100, 204, 3, WHITE)
    rim = circle(50, 174, 41, stroke=INK, width=9.5) + circle(50, 174, 41, stroke=GREY, width=3)
    spokes = path("M50 138V210M14 174H86M25 149L75 199M75 149L25 199", stroke=DARK_GREY, width=1.6)
    wheel = spokes + rim + circle(50, 174, 33, stroke=DARK_GREY, width=1.6) + circle(50, 174, 6, GREY)
    rest = path("M32 142H82V164", width=8) + path("M32 142H80", stroke=DARK_GREY, width=4)
    hidden = "".join(_arm(rider, each) for each in pushing if each.behind)
    seen = "".join(_arm(rider, each) for each in pushing if not each.behind)
    hair, above = head(rider)
    if rider.child:
        hair, above = (place(each, -9, -8, 1.18) for each in (hair, above))
    torso = path(_TORSO_ASIDE, rider.colour) + _neckline(rider)
    far_leg = _leg((49, 154), legs.far, trousers, 1)
    near_leg = _leg((54, 156), legs.near, trousers, 1)
    body = far_wheel + back + frame + hidden + far_leg + hair + torso + near_leg + caster + rest + wheel
    return note(person.name, person.mood, "wheelchair") + body + above + holding + seen


def with_frame(person: Person) -> Shape:
    """A person who walks with a frame, in a box 130 wide and 250 high. An older back is bent."""
    arms = (right((72, 130), (98, 148), "hold"), left((44, 128), (82, 146), "hold", behind=True))
    legs = Legs(near=((64, 190), (66, 234)), far=((44, 190), (36, 232)))
    frame = (
        path("M98 150L92 244M100 150L132 244M95 200H117", stroke=INK, width=9)
        + path("M98 150L92 244M100 150L132 244M95 200H117", stroke=GREY, width=4)
        + thick("M84 148H112", INK, 5)
    )
    bent = (9.0, 5.0) if person.old else (3.0, 1.0)
    drawn = figure(replace(person, turn=person.turn or 0.8), *arms, legs=legs, lean=bent)
    return note(person.name, person.mood, "frame") + frame + drawn


def with_cane(person: Person) -> Shape:
    """A person who walks with a white cane, in a box 150 wide and 250 high."""
    arms = (right((74, 126), (98, 140), "hold"), left((14, 118), (0, 138), "rest", behind=True))
    cane = path("M104 142L148 244", stroke=INK, width=8) + path("M104 142L148 244", stroke=WHITE, width=4)
    return note(person.name, person.mood, "cane") + cane + walking(person, *arms)


def guide_dog() -> Shape:
    """A guide dog in its harness, 150 wide and 110 high, its handle's end at (44, 0)."""
    handle, straps = "M78 44L44 0", "M72 40L68 78M92 38L96 76M70 52H94"
    harness = path(straps, stroke=INK, width=8) + path(straps, stroke=YELLOW, width=4)
    return path(handle, stroke=INK, width=9) + path(handle, stroke=WHITE, width=4) + dog() + harness


def dog() -> Shape:
    """A dog from the side, 150 wide and 110 high."""
    coat, shade = "#e6c07a", "#cfa55c"
    body = path(
        "M16 56C16 40 36 40 56 42C80 42 92 38 104 24C112 14 130 14 136 24L148 32C150 40 140 46 128 46C124 60 118 74 106 76"
        "C90 80 60 78 40 78C24 80 16 70 16 56Z",
        coat,
    )
    face = circle(126, 28, 2.6, INK, stroke="none") + circle(146, 33, 3.4, INK)
    ear = path("M110 22C102 26 100 40 106 46C112 44 116 34 114 26Z", shade)
    tail, far, near = (
        thick("M18 52C4 50 2 38 4 30", coat, 8),
        thick("M36 70V102M100 70V102", shade, 11),
        thick("M26 70V102M110 68V102", coat, 11),
    )
    return tail + far + body + near + face + ear


def in_bed(person: Person, *, blanket: str = "#8ecae6", over: Shape = "") -> Shape:
    """A person who lies in a bed seen from the side, in a box 220 wide and 130 high, the head on the left."""
    frame = path("M6 20V126M6 104H214M214 62V126", width=7)
    mattress = rect(8, 84, 204, 20, "#eef1f3", r=4) + rect(12, 62, 62, 26, WHITE, r=12)
    hair, above = head(person)
    lying = place(hair + path(_NECK, SKIN[person.skin][0]) + above, 4, 98, 0.92, turn=-78)
    cover = path("M74 88C72 66 82 58 104 56C140 50 180 58 198 62C208 66 210 74 210 92H76Z", blanket)
    fold = path("M74 88C72 66 82 58 104 56L110 90H76Z", WHITE)
    return note(person.name, person.mood) + frame + mattress + lying + cover + fold + over


def on_couch(person: Person, *, blanket: str = "#8ecae6") -> Shape:
    """A person who lies under a blanket, head on the left, in a box 220 wide and 104 high, without a bed."""
    hair, above = head(person)
    lying = place(hair + path(_NECK, SKIN[person.skin][0]) + above, 4, 98, 0.92, turn=-78)
    return (
        note(person.name, person.mood)
        + rect(12, 66, 62, 24, WHITE, r=10)
        + lying
        + path("M74 92C72 66 82 58 104 56C140 50 190 60 210 92Z", blanket)
    )
