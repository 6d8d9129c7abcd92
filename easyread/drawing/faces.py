"""People's heads: face, hair and what is worn on them, in a box 100 wide whose neck is at 66."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from easyread.drawing.ink import DARK_GREY, INK, WHITE, Shape, circle, contrast, ellipse, path, place, rect
from easyread.drawing.signs import star

SKIN: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "pale": ("#f9d9c2", "#e0a684"),
        "fair": ("#eebf98", "#cf9264"),
        "tan": ("#d79a67", "#a9683a"),
        "brown": ("#b67c4f", "#83522e"),
        "dark": ("#9c673f", "#683f22"),
        "deep": ("#81502f", "#4c2c16"),
    }
)
"""Skin, and its shade for folds. The deepest still lets black eyes and brows stand out at 3:1."""

BLACK = "#000"
READABLE = 3
"""How much eyes, brows and mouth stand out from the skin (WCAG 2.2, 1.4.11)."""

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
        "tail": "M60 14C74 6 88 18 84 40C82 50 86 56 88 62C80 62 74 56 74 46C74 36 72 26 64 22Z",
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
        "fringe": "M28 44C24 14 42 11 50 11C58 11 76 14 72 44C70 40 70 36 69 32C60 34 40 34 31 32C30 36 30 40 28 44Z",
        "wig": "M26 58C18 52 20 44 24 42C18 34 24 26 30 26C30 14 40 10 46 14C52 8 64 10 66 18C76 18 80 28 76 34C82 38 80 46 76 48C82 54 76 60 72 58"
        "C70 46 68 36 62 30C54 34 46 34 38 30C32 36 30 46 26 58Z",
        "tail": "M29 41C27 20 40 15 50 15C60 15 73 20 71 41C69 32 62 26 50 25C38 26 31 32 29 41Z",
        "hijab": "M24 44C20 8 80 8 76 44C76 60 70 74 50 76C30 74 24 60 24 44ZM31 42C31 54 38 65 50 65C62 65 69 54 69 42"
        "C69 28 62 23 50 23C38 23 31 28 31 42Z",
        "turban": "M27 37C20 10 46 4 54 8C74 6 80 24 73 37C66 28 58 25 50 24C42 25 34 28 27 37Z",
    }
)
_HAIR_ASIDE: Mapping[str, str] = MappingProxyType(
    {
        "short": "M31 52C23 42 22 24 36 16C50 8 68 14 70 30C62 32 54 30 48 30C50 36 48 40 45 42C42 40 38 44 40 50Z",
        "long": "M30 84C22 72 20 26 36 16C50 8 68 14 70 30C60 32 54 30 50 32C54 44 52 60 52 84C44 90 36 88 30 84Z",
        "bob": "M32 66C22 56 20 26 36 16C50 8 68 14 70 30C60 32 54 30 50 32C54 44 52 56 50 66C44 70 36 70 32 66Z",
        "afro": "M48 4C68 2 78 18 72 30C62 30 54 32 50 34C54 44 52 58 44 62C22 64 12 46 18 28C20 14 32 4 48 4Z",
        "bun": "M31 52C23 42 22 24 36 16C50 8 68 14 70 30C62 32 54 30 48 30C50 36 48 40 45 42C42 40 38 44 40 50Z"
        "M30 18A9 9 0 1 1 18 30A9 9 0 0 1 30 18Z",
        "sides": "M33 54C27 48 25 38 28 32C36 34 42 36 44 42C42 40 38 44 40 50Z",
        "hijab": "M26 96C20 74 18 26 36 15C52 8 70 14 72 30C62 28 56 32 55 44C55 56 60 62 62 68C66 76 66 88 62 98C50 104 36 104 26 96Z",
        "turban": "M30 44C18 22 34 4 54 8C72 10 80 24 72 34C62 30 48 30 42 36C38 40 34 44 30 44Z",
    }
)
"""Hair of somebody who looks to the right."""
_ASIDE_AS: Mapping[str, str] = MappingProxyType(
    {
        "side": "short",
        "buzz": "short",
        "curly": "short",
        "wave": "short",
        "locs": "long",
        "fringe": "bob",
        "tail": "bun",
        "wig": "bob",
    }
)
_COVERS_EARS = ("hijab", "long", "bob", "fringe")
_BROWS: Mapping[str, str] = MappingProxyType(
    {
        "smile": "M37.5 36C40 33.6 44 33.8 46 35.4M54 35.4C56 33.8 60 33.6 62.5 36",
        "calm": "M37.5 36C40 34.4 44 34.6 46 35.8M54 35.8C56 34.6 60 34.4 62.5 36",
        "sad": "M37.8 37.4C40 34.8 43 33.4 46 33.4M54 33.4C57 33.4 60 34.8 62.2 37.4",
        "talk": "M37.5 35.4C40 33 44 33.2 46 34.8M54 34.8C56 33.2 60 33 62.5 35.4",
        "asleep": "M37.5 36C40 34.4 44 34.6 46 35.8M54 35.8C56 34.6 60 34.4 62.5 36",
        "pain": "M37 36.4C40 34.6 43 32.4 46 32.2M54 32.2C57 32.4 60 34.6 63 36.4",
        "angry": "M36.6 32.6C40 32.6 44 35 46.6 38M53.4 38C56 35 60 32.6 63.4 32.6",
        "afraid": "M37 35C39 31.6 43 30 46 30.4M54 30.4C57 30 61 31.6 63 35",
    }
)
_MOUTHS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "smile": ("M41.5 53C45 59.5 55 59.5 58.5 53Z", WHITE),
        "calm": ("M43.5 55.5C48 57 52 57 56.5 55.5", "none"),
        "sad": ("M43 58C46.5 53.4 53.5 53.4 57 58", "none"),
        "talk": ("M45 53C47 51.4 53 51.4 55 53C56 59 53 61 50 61C47 61 44 59 45 53Z", "#5c1313"),
        "asleep": ("M46 55.5C48.6 57 51.4 57 54 55.5", "none"),
        "pain": ("M42 54H58V59H42ZM47.3 54V59M52.7 54V59", WHITE),
        "angry": ("M42.5 58.5C46 53.5 54 53.5 57.5 58.5Z", WHITE),
        "afraid": ("M45.5 57C46 52.6 54 52.6 54.5 57C54 60 46 60 45.5 57Z", "#5c1313"),
    }
)
_MOUTHS_ASIDE: Mapping[str, str] = MappingProxyType(
    {
        "smile": "M59 53C61 57.6 65 58 68.5 55",
        "talk": "M62 53C65 52 68 53 69 54C68 59 63 60 62 53Z",
        "sad": "M61 58C63 55 66 55 68.6 56.4",
    }
)


@dataclass(frozen=True, slots=True)
class Person:
    """How somebody looks."""

    name: str = ""
    role: str = "resident"
    """What they do: nurse, doctor, care worker, leader, volunteer and so on."""
    skin: str = "fair"
    hair: str = "short"
    hair_colour: str = "#3b2a20"
    dress: str = "tee"
    colour: str = "#4c9bd6"
    under: str = WHITE
    """What shows at the neck of a jacket or cardigan."""
    mood: str = "smile"
    """One of the keys of `MOODS`."""
    turn: float = 0
    """Where the face looks: 1 to the right, -1 to the left, in between a part of the way. From 1.5 it is seen from the side."""
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
    downs: bool = False
    """Has Down's syndrome."""
    east_asian: bool = False
    large: bool = False
    """A larger body."""
    blind: bool = False
    """Wears dark glasses."""
    hat: str = ""
    """police."""
    masked: bool = False
    """Wears a surgeon's cap and mask."""
    wheelchair: bool = False
    """Uses a wheelchair. Its back is seen behind the shoulders."""

    def feels(self, mood: str) -> Person:
        return replace(self, mood=mood)

    def wears(self, dress: str, colour: str) -> Person:
        return replace(self, dress=dress, colour=colour)

    def turned(self, turn: float) -> Person:
        return replace(self, turn=turn)


def masked(person: Person) -> Person:
    """The person with a surgeon's cap and mask."""
    return replace(person, masked=True)


MOODS = tuple(_MOUTHS)


def head(person: Person) -> tuple[Shape, Shape]:
    """Hair that falls behind the body, and the head itself."""
    if abs(person.turn) >= 1.5:
        return _aside(person)
    behind = path(_HAIR_BEHIND[person.hair], person.hair_colour) if person.hair in _HAIR_BEHIND else ""
    front = path(_HAIR_FRONT[person.hair], person.hair_colour) if person.hair in _HAIR_FRONT else ""
    if person.hair == "turban":
        front += path("M30 32C40 20 52 14 66 12M36 27C48 16 58 12 72 24")
    return behind, _ears(person) + _skull(person) + _face(person) + front + _on_the_head(person)


def ink_of(person: Person) -> str:
    """The colour of the eyes and mouth."""
    return _readable(person, INK, BLACK)


def brow_of(person: Person) -> str:
    """The colour of the brows: the hair's where it can be seen on the skin."""
    if person.old:
        return _readable(person, "#8a8f93", "#666b6f", WHITE, BLACK)
    return _readable(person, {"hijab": "#2a1d16", "turban": "#2a1d16"}.get(person.hair, person.hair_colour), "#2a1d16", BLACK)


def _readable(person: Person, *colours: str) -> str:
    return next(colour for colour in colours if contrast(colour, SKIN[person.skin][0]) >= READABLE)


def _skull(person: Person) -> Shape:
    d = "M30 38C30 17 70 17 70 38C71 55 62 67.5 50 67.5C38 67.5 29 55 30 38Z"
    if person.large:
        d = "M29.5 38C30 17 70 17 70.5 38C75 56 66 69 50 69C34 69 25 56 29.5 38Z"
    if person.downs:
        d = "M29 40C28 17 72 17 71 40C74 57 63 67 50 67C37 67 26 57 29 40Z"
    return path(d, SKIN[person.skin][0])


def _ears(person: Person) -> Shape:
    if person.hair in _COVERS_EARS:
        return ""
    skin, wide, high = SKIN[person.skin][0], *((3.4, 4.4) if person.downs else (4.0, 5.4))
    left = ellipse(29.5 + 3 * max(person.turn, 0), 44, wide, high, skin) if person.turn > -0.6 else ""
    right = ellipse(70.5 + 3 * min(person.turn, 0), 44, wide, high, skin) if person.turn < 0.6 else ""
    return left + right


def _face(person: Person) -> Shape:
    shade, ink = SKIN[person.skin][1], ink_of(person)
    face = ""
    if person.old:
        lines = "M36.5 48C38.5 50 41 50.4 43.5 49.4M63.5 48C61.5 50 59 50.4 56.5 49.4M43 27.5C47 26.4 53 26.4 57 27.5"
        face += path(lines, stroke=shade, width=1.8)
    brows = path(_BROWS[person.mood], stroke=brow_of(person), width=2.6)
    face += _eyes(person, ink) + (place(brows, 0, -1.4) if person.downs else brows) + _nose(person)
    mouth, inside = _MOUTHS[person.mood]
    face += path(mouth, inside, stroke="" if ink == INK else ink, width=0 if inside != "none" else 3)
    return _beard(person) + (place(face, 7 * person.turn, 0) if person.turn else face)


def _eyes(person: Person, ink: str) -> Shape:
    if person.blind:
        return ""
    if person.mood == "asleep":
        return path("M38.6 41.6C40.4 44.6 44.4 44.6 46 41.6M54 41.6C55.6 44.6 59.6 44.6 61.4 41.6", stroke=ink, width=2.4)
    if person.mood == "pain":
        return path("M38.6 40L45.6 42.6L38.6 45M61.4 40L54.4 42.6L61.4 45", stroke=ink, width=2.4)
    eyes = "".join(ellipse(x, 42, 2.3, 2.9, ink, stroke="none") for x in (42.3, 57.7))
    if person.downs:
        folds = path("M46.4 40.4q1.4 1.8 0 3.6M53.6 40.4q-1.4 1.8 0 3.6", stroke=ink, width=1.6)
        return folds + "".join(
            place(ellipse(0, 0, 3, 2.3, ink, stroke="none"), 50 + 8.4 * k, 41.8, turn=-16 * k) for k in (-1, 1)
        )
    if person.east_asian:
        return eyes + path("M38 41C40 38.6 44 38.4 46.6 40.4M53.4 40.4C56 38.4 60 38.6 62 41", stroke=ink, width=1.8)
    return eyes


def _nose(person: Person) -> Shape:
    shade = SKIN[person.skin][1]
    if person.downs or person.east_asian:
        return path("M47.4 48.4C49 50 51 50 52.6 48.4", stroke=shade, width=2.2)
    nose = path("M50.5 42.5C52.6 46 52.4 48.6 48.6 48.8", stroke=shade, width=2.2)
    return place(nose, 0, 0, flip=100) if person.turn < 0 else nose


def _beard(person: Person) -> Shape:
    """A beard with a gap for the mouth, which stays as easy to see as on a bare face."""
    if not person.beard:
        return ""
    jaw = path(
        "M30 42C31 49 35 50.6 41 50.4C44 48 56 48 59 50.4C65 50.6 69 49 70 42C71 58 63 68.5 50 68.5C37 68.5 29 58 30 42Z",
        person.beard,
    )
    return jaw + ellipse(50 + 7 * person.turn, 56.6, 10.4, 6.6, SKIN[person.skin][0], stroke="none")


def _on_the_head(person: Person) -> Shape:
    on, aside = "", 7 * person.turn
    if person.glasses or person.blind:
        glass = INK if person.blind else "none"
        frame = circle(42, 42, 6.6, glass) + circle(58, 42, 6.6, glass) + path("M48.4 41.4C49.4 40.6 50.6 40.6 51.6 41.4")
        on += place(frame, aside, 0) if aside else frame
        on += path(f"M{35.6 + aside:.1f} 41L30.5 39.6M{64.4 + aside:.1f} 41L69.5 39.6")
    if person.hearing_aid:
        aid = "M71 34C78 34 79 44 75 50"
        on += path(aid, stroke=INK, width=7) + path(aid, stroke="#8ecae6", width=3.4)
    if person.hat == "police":
        on += path("M30 32C30 2 42 -8 50 -8C58 -8 70 2 70 32Z", "#22304a") + path(
            "M24 34C34 26 66 26 76 34L74 39C64 33 36 33 26 39Z", "#22304a"
        )
        on += star(50, 16, 9, "#c9ced3")
    if person.masked:
        on += path("M28 36C22 4 78 4 72 36C60 26 40 26 28 36Z", person.colour)
        on += path("M31 47C42 44 58 44 69 47C69 58 64 67 50 67.5C36 67 31 58 31 47Z", "#cfe6f5") + path("M36 53H64", width=1.6)
    if person.headset:
        band = path("M27 42C25 6 75 6 73 42", width=5)
        on += band + rect(22, 36, 10, 16, DARK_GREY, r=4) + rect(68, 36, 10, 16, DARK_GREY, r=4)
        on += path("M73 52C72 62 66 62 58 60", width=3)
    return on


def _aside(person: Person) -> tuple[Shape, Shape]:
    """A head that looks to the right, or mirrored to the left."""
    skin, shade, ink = *SKIN[person.skin], ink_of(person)
    skull = path(
        "M34 24C44 14 66 16 68.6 33C69 38 74 45 74.6 47C75 49 72.6 49.6 70 49.4C70.6 53 69.6 55 68.6 58C67 64 60 67.5 52 66.5"
        "C38 65 29 55 29.5 42C29 36 30 29 34 24Z",
        skin,
    )
    beard = path("M46 46C48 54 54 52 60 52L69 58C67 66 58 69 50 67C42 65 40 52 46 46Z", person.beard) if person.beard else ""
    eye = path("M58.6 41.6C60 44 63 44 64.6 41.6", stroke=ink, width=2.4)
    if person.mood != "asleep":
        eye = ellipse(62.4, 41.6, 2.2, 2.9, ink, stroke="none")
    brow = path("M58 36C61 34 64.4 34.2 66.6 35.8", stroke=brow_of(person), width=2.6)
    mouth = path(_MOUTHS_ASIDE.get(person.mood, "M61 56H68.6"), stroke=ink, width=2.8)
    hair = path(_HAIR_ASIDE[_ASIDE_AS.get(person.hair, person.hair)], person.hair_colour)
    ear = "" if person.hair in _COVERS_EARS else ellipse(44.5, 45, 4, 5.6, skin) + path("M43.6 43.6v3", stroke=shade, width=1.8)
    glasses = circle(62, 42, 6) + path("M56 41L46 41") if person.glasses else ""
    shape = skull + beard + eye + brow + mouth + hair + ear + glasses
    return "", place(shape, 0, 0, flip=100) if person.turn < 0 else shape
