"""Letters drawn as lines, for the few signs that are letters in life: the H of a hospital, a town on a map, a month."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from easyread.drawing.ink import BLUE, INK, WHITE, Shape, number, rect

HEIGHT = 16
"""How high a capital is."""
_SPACE, _GAP = 6.0, 4.0

_LETTERS: Mapping[str, tuple[float, str]] = MappingProxyType(
    {
        "A": (12, "M0 16L6 0L12 16M2.2 10.5H9.8"),
        "B": (9, "M0 0V16M0 0H4.5C9.5 0 9.5 7.5 4.5 7.5H0M4.5 7.5C10.5 7.5 10.5 16 4.5 16H0"),
        "C": (11, "M11 3C8 -1.5 0 -1 0 8C0 17 8 17.5 11 13"),
        "D": (11, "M0 0V16M0 0H4C13.5 0 13.5 16 4 16H0"),
        "E": (8, "M8 0H0V16H8M0 7.5H7"),
        "F": (8, "M8 0H0V16M0 7.5H7"),
        "G": (12, "M11 3C8 -1.5 0 -1 0 8C0 17.5 11.5 17.5 11.5 8.5H7"),
        "H": (10, "M0 0V16M10 0V16M0 8H10"),
        "I": (0, "M0 0V16"),
        "J": (7, "M7 0V11C7 17.5 0 17.5 0 12"),
        "K": (9, "M0 0V16M9 0L0 9M3 6.5L9.5 16"),
        "L": (8, "M0 0V16H8"),
        "M": (13, "M0 16V0L6.5 11L13 0V16"),
        "N": (10, "M0 16V0L10 16V0"),
        "O": (12, "M6 0C14 0 14 16 6 16C-2 16 -2 0 6 0Z"),
        "P": (9, "M0 16V0H4.5C10.5 0 10.5 9 4.5 9H0"),
        "S": (9, "M9 2.5C7 -1 0.5 -1 0.5 3.8C0.5 8.4 9 7 9 12C9 17 1.5 17 0 13"),
        "T": (11, "M0 0H11M5.5 0V16"),
        "V": (11, "M0 0L5.5 16L11 0"),
        "W": (16, "M0 0L4 16L8 3L12 16L16 0"),
        "X": (10, "M0 0L10 16M10 0L0 16"),
        "Q": (12, "M6 0C14 0 14 16 6 16C-2 16 -2 0 6 0ZM8 11L13 17"),
        "R": (9, "M0 16V0H4.5C10.5 0 10.5 8.6 4.5 8.6H0M4.5 8.6L9.5 16"),
        "U": (10, "M0 0V11C0 17.6 10 17.6 10 11V0"),
        "Y": (11, "M0 0L5.5 8L11 0M5.5 8V16"),
        "Z": (10, "M0 0H10L0 16H10"),
        "a": (8, "M8 6V16M8 9C6 5 0 5 0 11C0 17 6 17 8 13"),
        "b": (8, "M0 0V16M0 9C2 5 8 5 8 11C8 17 2 17 0 13"),
        "c": (7, "M7 8C5 5 0 5 0 11C0 17 5 17 7 14"),
        "d": (8, "M8 0V16M8 9C6 5 0 5 0 11C0 17 6 17 8 13"),
        "e": (8, "M0 11H8C8 4.5 0 4.5 0 11C0 17 6 17 7.6 13.6"),
        "f": (6, "M6 0.6C4 -0.6 2 0 2 3V16M0 6H5.5"),
        "h": (8, "M0 0V16M0 10C2 5 8 5 8 9V16"),
        "i": (0, "M0 6V16M0 1V1.2"),
        "k": (7, "M0 0V16M7 6L0 12M3 9.5L7.5 16"),
        "l": (0, "M0 0V16"),
        "m": (13, "M0 6V16M0 10C1.5 5 6.5 5 6.5 9V16M6.5 10C8 5 13 5 13 9V16"),
        "n": (8, "M0 6V16M0 10C2 5 8 5 8 9V16"),
        "o": (8, "M4 6C9.4 6 9.4 16 4 16C-1.4 16 -1.4 6 4 6Z"),
        "p": (8, "M0 6V21M0 9C2 5 8 5 8 11C8 17 2 17 0 13"),
        "r": (5, "M0 6V16M0 10C1 6.5 3.5 5.6 5.5 6.4"),
        "s": (6.5, "M6.5 7.6C5 5.4 0.5 5.4 0.5 8.4C0.5 11.6 6.5 10.4 6.5 13.4C6.5 16.8 1.5 16.8 0 14.4"),
        "t": (6, "M2.5 1V13C2.5 16 4.5 16.4 6 15.6M0 6H6"),
        "u": (8, "M0 6V12C0 17 6 17 8 12M8 6V16"),
        "v": (8, "M0 6L4 16L8 6"),
        "w": (12, "M0 6L3 16L6 7L9 16L12 6"),
        "x": (8, "M0 6L8 16M8 6L0 16"),
        "g": (8, "M8 6V17C8 22 2 22 0 19.6M8 9C6 5 0 5 0 11C0 17 6 17 8 13"),
        "y": (8, "M0 6L4 16M8 6L2.6 20.6"),
        "z": (8, "M0 6H8L0 16H8"),
        "1": (5, "M0 3L4 0V16"),
        "3": (9, "M0.5 1.5C4 -1.5 9 1 8 4.5C7.4 7 4.6 7.5 3.4 7.5C6 7.5 10 8.5 9 12C8.4 17 2.4 17 0 14"),
        "4": (10, "M7.5 16V0L0 11H10"),
        "5": (9, "M9 0H2L1 7.5C5 4.5 9.6 6.5 9 11C8.5 16.5 2.6 17 0 14"),
        "6": (9, "M7.6 0C3.6 2 0.5 7 0.5 11C0.5 17.5 9 17.5 9 11.5C9 6 2.5 6 0.5 11"),
        "7": (9, "M0 0H9.5L4 16"),
        "8": (9, "M4.6 7.5C0.6 6.5 0.6 0 4.6 0C8.6 0 8.6 6.5 4.6 7.5C-1 8.5 -1 16 4.6 16C10.2 16 10.2 8.5 4.6 7.5Z"),
        "9": (9, "M8.6 5C8.6 -1.5 0.2 -1.5 0.2 4.5C0.2 10 6.6 10 8.6 5C8.6 9 6.6 14 2.6 16"),
        "0": (10, "M5 0C11.5 0 11.5 16 5 16C-1.5 16 -1.5 0 5 0Z"),
        "2": (9, "M0.5 4C1 -1 9 -1.5 9 4C9 8 3 11 0 16H9.5"),
        "£": (10, "M9.5 3C8 -1 2 -1 2 4C2 8 4 9 2.4 12C2 13.4 1 15 0 16H10M0 8.4H7"),
        "?": (8, "M0 3.5C0.5 -1.4 8 -1.2 8 4C8 8 4 8 4 11.5M4 15.6V16"),
    }
)


def letters_width(text: str, height: float) -> float:
    """How wide `letters` draws `text`."""
    return (sum(_LETTERS[c][0] if c != " " else _SPACE for c in text) + _GAP * (len(text) - 1)) * height / HEIGHT


def letters(text: str, x: float, y: float, height: float, colour: str = INK, width: float = 3) -> Shape:
    """Words whose middle is at `x`, their capitals from `y` down to `y + height`, drawn `width` wide."""
    scale, at, glyphs = height / HEIGHT, 0.0, []
    for c in text:
        wide, d = _LETTERS.get(c, (_SPACE, ""))
        if d:
            glyphs.append(f'<path transform="translate({number(at)} 0)" d="{d}"/>' if at else f'<path d="{d}"/>')
        at += wide + _GAP
    left = x - letters_width(text, height) / 2
    size = f"{scale:.3f}".rstrip("0").rstrip(".")
    group = (
        f'transform="translate({number(left)} {number(y)}) scale({size})" stroke="{colour}" stroke-width="{width / scale:.2f}"'
    )
    return f"<g {group}>{''.join(glyphs)}</g>"


def name_plate(
    text: str, x: float, y: float, w: float, colour: str = BLUE, ink: str = WHITE, h: float = 26, tall: float = 14
) -> Shape:
    """A sign with a name in letters as tall as that, its middle on top at (x, y)."""
    return rect(x - w / 2, y, w, h, colour, r=3) + letters(text, x, y + (h - tall) / 2, tall, ink, 3.2 * tall / 14)
