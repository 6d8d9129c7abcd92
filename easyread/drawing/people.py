"""People: ordinary, varied adults, drawn from the chest up in a box 100 wide and 124 high."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from easyread.drawing.ink import BLUE, DARK_GREY, GREY, INK, NAVY, WHITE, Shape, circle, ellipse, path, place, rect, thick

SKIN: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "pale": ("#f9d9c2", "#e0a684"),
        "fair": ("#eebf98", "#cf9264"),
        "tan": ("#d79a67", "#b06f3f"),
        "brown": ("#a86b40", "#7d4a27"),
        "dark": ("#7a4a2b", "#52301a"),
        "deep": ("#57351f", "#331d0f"),
    }
)
"""Skin, and its shade for folds."""

_HAIR_BEHIND: Mapping[str, str] = MappingProxyType(
    {
        "long": "M27 40C25 14 75 14 73 40C75 60 78 74 80 88C68 94 60 90 58 82H42C40 90 32 94 20 88C22 74 25 60 27 40Z",
        "bob": "M26 42C23 12 77 12 74 42C75 54 76 62 74 68C66 72 60 70 58 66H42C40 70 34 72 26 68C24 62 25 54 26 42Z",
        "afro": "M50 6C70 4 84 18 82 34C86 46 80 58 72 60H28C20 58 14 46 18 34C16 18 30 4 50 6Z",
        "curly": "M30 22C32 10 46 8 52 12C62 6 74 14 74 24C82 28 82 40 77 44C80 52 76 60 70 60H30C24 60 20 52 23 44"
        "C18 38 20 26 30 22Z",
        "bun": "M40.5 13A9.5 9.5 0 1 1 59.5 13A9.5 9.5 0 1 1 40.5 13Z",
        "locs": "M27 40C24 14 76 14 73 40L78 84C74 88 70 86 68 82L64 60H36L32 82C30 86 26 88 22 84Z",
        "hijab": "M24 44C20 8 80 8 76 44C77 62 84 74 88 96C74 106 26 106 12 96C16 74 23 62 24 44Z",
    }
)
_HAIR_FRONT: Mapping[str, str] = MappingProxyType(
    {
        "short": "M29 40C26 14 46 12 52 15C66 12 75 22 71 40C70 34 67 30 63 27C54 31 42 30 36 27C32 30 30 35 29 40Z",
        "side": "M29 41C24 16 44 10 54 14C68 14 75 24 71 41C69 34 67 31 64 28C58 29 46 28 40 22C38 28 31 32 29 41Z",
        "buzz": "M30 38C28 18 40 16 50 16C60 16 72 18 70 38C68 30 64 26 50 25C36 26 32 30 30 38Z",
        "long": "M30 42C27 22 40 16 50 16C60 16 73 22 70 42C68 34 62 28 52 24C46 30 34 32 30 42Z",
        "bob": "M30 40C28 20 40 15 50 15C60 15 72 20 70 40C67 33 62 29 58 28C48 32 36 31 33 30C31 33 30 36 30 40Z",
        "afro": "M30 36C31 24 40 20 50 20C60 20 69 24 70 36C62 28 38 28 30 36Z",
        "curly": "M30 40C29 28 34 24 38 27C42 20 48 22 50 26C54 20 62 21 63 27C68 25 71 30 70 40C68 34 64 32 60 32"
        "C52 34 44 34 38 32C34 33 31 36 30 40Z",
        "bun": "M29 41C27 20 40 15 50 15C60 15 73 20 71 41C69 32 62 26 50 25C38 26 31 32 29 41Z",
        "locs": "M30 38C28 20 40 15 50 15C60 15 72 20 70 38C66 30 58 26 50 26C42 26 34 30 30 38Z",
        "sides": "M29 46C25 42 25 34 29 30C32 32 32 40 31 46ZM71 46C75 42 75 34 71 30C68 32 68 40 69 46Z",
        "wave": "M28 42C22 30 28 14 44 14C60 8 78 20 72 42C70 34 68 30 64 29C60 24 50 30 44 24C40 30 31 30 28 42Z",
        "hijab": "M24 44C20 8 80 8 76 44C76 60 70 74 50 76C30 74 24 60 24 44ZM31 42C31 54 38 65 50 65C62 65 69 54 69 42"
        "C69 28 62 23 50 23C38 23 31 28 31 42Z",
        "turban": "M27 37C20 10 46 4 54 8C74 6 80 24 73 37C66 28 58 25 50 24C42 25 34 28 27 37Z",
    }
)
_COVERS_EARS = ("hijab", "long", "bob")
_BROWS: Mapping[str, str] = MappingProxyType(
    {
        "smile": "M37.5 36C40 33.6 44 33.8 46 35.4M54 35.4C56 33.8 60 33.6 62.5 36",
        "calm": "M37.5 36C40 34.4 44 34.6 46 35.8M54 35.8C56 34.6 60 34.4 62.5 36",
        "sad": "M37.8 37.4C40 34.8 43 33.4 46 33.4M54 33.4C57 33.4 60 34.8 62.2 37.4",
        "talk": "M37.5 35.4C40 33 44 33.2 46 34.8M54 34.8C56 33.2 60 33 62.5 35.4",
    }
)
_MOUTHS: Mapping[str, Shape] = MappingProxyType(
    {
        "smile": path("M41.5 53C45 59.5 55 59.5 58.5 53Z", WHITE),
        "calm": path("M43.5 55.5C48 57 52 57 56.5 55.5"),
        "sad": path("M43 58C46.5 53.4 53.5 53.4 57 58"),
        "talk": path("M45 53C47 51.4 53 51.4 55 53C56 59 53 61 50 61C47 61 44 59 45 53Z", "#7a2b2b"),
    }
)
_SHOULDERS = "M8 124C7 98 18 87 36 82L64 82C82 87 93 98 92 124Z"
_NECK = "M41 60H59V80C57 88 43 88 41 80Z"
_ARM_LINES = "M23 124C23 114 24 108 26 103M77 124C77 114 76 108 74 103"


@dataclass(frozen=True, slots=True)
class Person:
    """How somebody looks. `mood` is smile, calm, sad or talk."""

    skin: str = "fair"
    hair: str = "short"
    hair_colour: str = "#3b2a20"
    dress: str = "tee"
    colour: str = "#4c9bd6"
    under: str = WHITE
    """What shows at the neck of a jacket or cardigan."""
    mood: str = "smile"
    old: bool = False
    glasses: bool = False
    hearing_aid: bool = False
    beard: str = ""
    """The beard's colour."""
    badge: str = ""
    """The colour of a lanyard with a name badge."""
    stethoscope: bool = False
    headset: bool = False
    child: bool = False

    def feels(self, mood: str) -> Person:
        return replace(self, mood=mood)

    def wears(self, dress: str, colour: str) -> Person:
        return replace(self, dress=dress, colour=colour)


def bust(person: Person) -> Shape:
    """Head and shoulders."""
    skin, shade = SKIN[person.skin]
    behind = path(_HAIR_BEHIND[person.hair], person.hair_colour) if person.hair in _HAIR_BEHIND else ""
    front = path(_HAIR_FRONT[person.hair], person.hair_colour) if person.hair in _HAIR_FRONT else ""
    if person.hair == "turban":
        front += path("M30 32C40 20 52 14 66 12M36 27C48 16 58 12 72 24")
    head = path("M30 38C30 17 70 17 70 38C71 55 62 67.5 50 67.5C38 67.5 29 55 30 38Z", skin)
    ears = "" if person.hair in _COVERS_EARS else ellipse(29.5, 44, 4, 5.4, skin) + ellipse(70.5, 44, 4, 5.4, skin)
    body = _dress(person) + _worn(person)
    above = "".join((ears, head, _face(person, shade), front, _on_the_head(person)))
    if person.child:
        behind, body, above = place(behind, 0, 12), place(body, 14, 34.7, 0.72), place(above, 0, 12)
    return behind + body + above


def baby() -> Shape:
    """A baby in a blanket, 70 wide and 60 high."""
    blanket = path("M6 34C0 8 40 -4 58 12C76 28 66 58 40 58C22 58 10 52 6 34Z", "#ffe08a") + circle(26, 24, 17, SKIN["tan"][0])
    face = circle(20, 23, 1.8, INK, stroke="none") + circle(32, 23, 1.8, INK, stroke="none") + path("M22 31C24 33 28 33 30 31")
    return blanket + face + path("M24 8C26 4 30 6 28 10")


def ghost() -> Shape:
    """Where a person is missing."""
    outline = _SHOULDERS + "M30 38C30 17 70 17 70 38C71 55 62 67.5 50 67.5C38 67.5 29 55 30 38Z"
    return path(outline, "#f4f5f6", stroke="#6b7680", width=3, dash="6 7")


def _dress(person: Person) -> Shape:
    skin, shade = SKIN[person.skin]
    neck = path(_NECK, skin) + path("M42.4 66C46 71 54 71 57.6 66V71C54 75 46 75 42.4 71Z", shade, stroke="none")
    body = path(_SHOULDERS, person.colour) + path(_ARM_LINES)
    return {
        "tee": body + neck + path("M37 81C40 93 60 93 63 81"),
        "shirt": body + neck + path("M40 80L50 92L60 80L66 84L56 98L50 92L44 98L34 84Z", person.under) + path("M50 94V124"),
        "rollneck": body + neck + path("M39 70H61V86C58 91 42 91 39 86Z", person.colour),
        "cardigan": body + path("M36 82L43 124H57L64 82Z", person.under) + neck,
        "jacket": body
        + path("M37 82L50 120L63 82Z", person.under)
        + neck
        + path("M36 82L30 94L38 97L34 101L50 122L66 101L62 97L70 94L64 82L50 119Z", person.colour),
        "scrubs": body + path("M37 82L50 102L63 82Z", skin) + neck + path("M38 82L50 101L62 82"),
        "tunic": body
        + path("M37 82L50 100L63 82Z", skin, stroke="none")
        + neck
        + path("M37 86.5L50 104L63 86.5", stroke=WHITE, width=4.4)
        + path("M32.5 83L50 107L67.5 83M50 107V124")
        + path("M68 98v5")
        + circle(68, 108, 4.5, WHITE),
    }[person.dress]


def _worn(person: Person) -> Shape:
    worn = ""
    if person.badge:
        worn += path("M38 82L50 108L62 82", stroke=person.badge, width=3) + rect(43, 106, 14, 17, WHITE, r=2)
        worn += rect(46, 109.5, 8, 6, person.badge, stroke="none")
    if person.stethoscope:
        tubes = "M37 83C35 98 40 106 47 108M63 83C66 94 65 99 62 104"
        worn += path(tubes, stroke=INK, width=5) + path(tubes, stroke=GREY, width=2) + circle(61, 109, 5, GREY)
    return worn


def _face(person: Person, shade: str) -> Shape:
    brow = {"hijab": "#2a1d16", "turban": "#2a1d16"}.get(person.hair, "#7d8184" if person.old else person.hair_colour)
    brow = "#140b06" if person.skin in ("dark", "deep") and not person.old else brow
    face = ""
    if person.beard:
        jaw = "M30 42C31 47 34 50 40 50C44 48 56 48 60 50C66 50 69 47 70 42C71 58 63 68.5 50 68.5C37 68.5 29 58 30 42Z"
        face += path(jaw, person.beard)
    if person.old:
        lines = "M36.5 48C38.5 50 41 50.4 43.5 49.4M63.5 48C61.5 50 59 50.4 56.5 49.4M43 27.5C47 26.4 53 26.4 57 27.5"
        face += path(lines, stroke=shade, width=1.8)
    face += ellipse(42.3, 42, 2.1, 2.7, INK, stroke="none") + ellipse(57.7, 42, 2.1, 2.7, INK, stroke="none")
    face += path(_BROWS[person.mood], stroke=brow, width=2.4)
    face += path("M50.5 42.5C52.6 46 52.4 48.6 48.6 48.8", stroke="#1f120a" if person.skin == "deep" else shade, width=2)
    return face + _MOUTHS[person.mood]


def _on_the_head(person: Person) -> Shape:
    on = ""
    if person.glasses:
        on += (
            circle(42, 42, 6.4)
            + circle(58, 42, 6.4)
            + path("M48.4 41.4C49.4 40.6 50.6 40.6 51.6 41.4M35.6 41L30.5 39.6M64.4 41L69.5 39.6")
        )
    if person.hearing_aid:
        on += path("M71 34C78 34 79 44 75 50", stroke=INK, width=7) + path(
            "M71 34C78 34 79 44 75 50", stroke="#8ecae6", width=3.4
        )
    if person.headset:
        on += (
            path("M27 42C25 6 75 6 73 42", width=5) + rect(22, 36, 10, 16, DARK_GREY, r=4) + rect(68, 36, 10, 16, DARK_GREY, r=4)
        )
        on += path("M73 52C72 62 66 62 58 60", width=3)
    return on


def arm(d: str, sleeve: str, skin: str = "", *, width: float = 15) -> Shape:
    """A sleeve along a line, with a hand at its end when a skin is named."""
    x, y = (float(part) for part in d.replace(",", " ").split()[-2:])
    hand = circle(x, y, width * 0.52, SKIN[skin][0]) if skin else ""
    return thick(d, sleeve, width) + hand


def hand(x: float, y: float, skin: str, r: float = 9) -> Shape:
    return circle(x, y, r, SKIN[skin][0])


def thumb(skin: str) -> Shape:
    """A hand with its thumb up, 84 wide and 90 high. Turned round, it says that something is bad."""
    fist = "M24 38L38 8C42 0 54 4 51 15L46 34H72C82 34 82 46 75 47C82 49 80 60 73 60C79 63 76 72 69 72C74 76 70 84 63 84H36C30 84 26 80 24 78Z"
    return path(fist, SKIN[skin][0]) + path("M60 47H75M58 60H73M56 72H69") + rect(4, 34, 20, 52, BLUE, r=3)


def wheelchair(person: Person) -> Shape:
    """A person who uses a wheelchair, from the front, in a box 120 wide and 156 high."""
    wheel = ellipse(0, 0, 11, 34, DARK_GREY) + ellipse(0, 0, 5, 26, WHITE)
    legs = path("M34 118H86V140C86 148 64 148 62 138H58C56 148 34 148 34 140Z", NAVY)
    feet = rect(34, 143, 22, 9, INK, r=3) + rect(64, 143, 22, 9, INK, r=3)
    return place(wheel, 14, 116) + place(wheel, 106, 116) + place(bust(person), 10, 0) + legs + feet


def walking_frame() -> Shape:
    """A walking frame, in a box 116 wide and 110 high."""
    return (
        thick("M14 106L28 8H88L102 106", GREY, 7) + thick("M22 56H94", GREY, 5) + path("M22 8H38M78 8H94", stroke=INK, width=12)
    )


def standing(person: Person, trousers: str = NAVY) -> Shape:
    """A whole person, in a box 100 wide and 214 high."""
    legs = path("M27 118L30 200H46L50 146L54 200H70L73 118Z", trousers) + path(
        "M28 200H46V208H24C24 203 26 201 28 200ZM54 200H72C74 201 76 203 76 208H54Z", INK
    )
    arms = path("M14 112C10 130 12 144 16 156H28C27 140 28 126 30 112Z", person.colour) + path(
        "M86 112C90 130 88 144 84 156H72C73 140 72 126 70 112Z", person.colour
    )
    return legs + arms + hand(22, 159, person.skin, 7) + hand(78, 159, person.skin, 7) + bust(person)


# The cast. Each is used in happy and in hard scenes alike.
NURSE = Person("dark", "bun", "#231a15", "tunic", BLUE)
NURSE_MAN = Person("pale", "short", "#b5652b", "tunic", BLUE, beard="#b5652b")
DOCTOR = Person("tan", "short", "#2a1d16", "shirt", "#cfe3f2", glasses=True, stethoscope=True)
DOCTOR_WOMAN = Person("brown", "hijab", "#2e7d6b", "shirt", "#f4f7f9", stethoscope=True)
SURGEON = Person("pale", "bob", "#6b4a2b", "scrubs", "#2e8b8b")
PHARMACIST = Person("brown", "short", "#1d1d1b", "tunic", "#e7f2ee", glasses=True)
DENTIST = Person("tan", "hijab", "#5b4b8a", "tunic", "#8ecae6")
PARAMEDIC = Person("fair", "side", "#6b4a2b", "tee", "#2f6b4f", badge="#ffd166")
CARER = Person("brown", "locs", "#231a15", "tee", "#2e8b57", badge="#c8553d")
SOCIAL_WORKER = Person("pale", "bob", "#b5652b", "cardigan", "#7b4b94", "#f3e6d0", badge="#7b4b94")
RECEPTIONIST = Person("dark", "locs", "#231a15", "shirt", "#3d7ea6", badge="#005eb8")
MANAGER = Person("fair", "bob", "#3b2a20", "jacket", NAVY)
LEADER = Person("pale", "wave", "#b9bcc0", "jacket", NAVY, old=True)
COUNCILLOR = Person("deep", "buzz", "#1d1d1b", "jacket", "#5b4b8a")
VOLUNTEER = Person("fair", "curly", "#8a5a34", "tee", "#e08e2b")
VOLUNTEER_MAN = Person("tan", "turban", "#2e7d6b", "tee", "#e08e2b", beard="#231a15")
OLDER_WOMAN = Person("fair", "bun", "#d3d6d8", "cardigan", "#8a4f7d", "#f5efe2", old=True, glasses=True)
OLDER_MAN = Person("pale", "sides", "#c9ced3", "rollneck", "#6c8a4e", old=True, hearing_aid=True)
OLDER_BLACK_MAN = Person("deep", "sides", "#d3d6d8", "cardigan", "#3d7ea6", "#f5efe2", old=True)
OLDER_ASIAN_WOMAN = Person("tan", "bun", "#c9ced3", "tee", "#b5463a", old=True)
WOMAN = Person("fair", "long", "#8a5a34", "tee", "#2e8b57")
MAN = Person("brown", "buzz", "#1d1d1b", "tee", "#e08e2b")
MAN_BEARD = Person("pale", "side", "#6b4a2b", "tee", "#7b4b94", beard="#6b4a2b")
MAN_TURBAN = Person("tan", "turban", "#e08e2b", "shirt", "#3d7ea6", beard="#231a15")
WOMAN_HIJAB = Person("tan", "hijab", "#5b4b8a", "tee", "#5b4b8a")
WOMAN_AFRO = Person("deep", "afro", "#1d1d1b", "tee", "#c8553d")
WOMAN_LOCS = Person("dark", "locs", "#231a15", "tee", "#c94f7c")
WOMAN_CURLY = Person("tan", "curly", "#5b3a22", "tee", "#c94f7c")
MAN_GLASSES = Person("fair", "side", "#6b4a2b", "tee", "#4c9bd6", glasses=True, hearing_aid=True)
YOUNG_MAN = Person("dark", "curly", "#1d1d1b", "tee", "#4c9bd6")
YOUNG_WOMAN = Person("pale", "bob", "#c8553d", "tee", "#ffd166")
GIRL = Person("brown", "bun", "#231a15", "tee", "#ffd166", child=True)
BOY = Person("fair", "side", "#8a5a34", "tee", "#2e8b57", child=True)
BOY_GLASSES = Person("tan", "curly", "#2a1d16", "tee", "#4c9bd6", glasses=True, child=True)
GIRL_BOB = Person("pale", "bob", "#b5652b", "tee", "#c94f7c", child=True)
TEENAGER = Person("dark", "afro", "#1d1d1b", "tee", "#7fb069", child=True)
