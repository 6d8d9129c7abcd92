"""Pictures for printing with little ink: greys for colours, and patterns where colours alone tell areas apart."""

from __future__ import annotations

import io
import re
from itertools import pairwise

from PIL import Image

_COLOUR = re.compile(r"#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")
_AREA = re.compile(r'<path id="area-(\d+)"([^>]*?)(/>|></path>)')
_FILL = re.compile(r'\bfill="[^"]*"')
_TONES = ((0, 0), (80, 80), (110, 80), (150, 195), (255, 255))
"""How bright a colour is, and how bright it is printed. Red and green come out as dark as each other, so that a tick is as clear as a
cross, and pale parts come out paler. What is darker than another part is never printed paler than it."""
_MARKS = (
    '<circle cx="5" cy="5" r="1.5" fill="#6e6e6e"/>',
    '<path d="M-1 1L1 -1M0 10L10 0M9 11L11 9" stroke="#8a8a8a" stroke-width="1.4"/>',
    '<path d="M0 5H10" stroke="#8a8a8a" stroke-width="1.4"/>',
    '<path d="M5 0V10M0 5H10" stroke="#a0a0a0" stroke-width="1.2"/>',
)
"""Of the first area, the second, and so on: dots, slanted lines, level lines, squares."""


def in_greys(raw: bytes, ending: str) -> bytes:
    """The picture in greys, as WebP where it is no SVG. Each path of an SVG with the id `area-1`, `area-2` and so on gets its pattern."""
    if ending == ".svg":
        return _patterned(_COLOUR.sub(lambda match: _grey_of(match[1]), raw.decode("utf-8"))).encode("utf-8")
    with Image.open(io.BytesIO(raw)) as opened:
        made = io.BytesIO()
        opened.convert("LA").convert("RGBA").save(made, "WEBP", lossless=True)
    return made.getvalue()


def _grey_of(colour: str) -> str:
    full = colour if len(colour) == 6 else "".join(digit * 2 for digit in colour)
    red, green, blue = (int(full[place : place + 2], 16) for place in (0, 2, 4))
    grey = _printed(round(0.2126 * red + 0.7152 * green + 0.0722 * blue))  # how bright eyes find each (ITU-R BT.709)
    return f"#{grey:02x}{grey:02x}{grey:02x}"


def _printed(light: int) -> int:
    """Between the two tones that it lies between."""
    (low, low_grey), (high, high_grey) = next(pair for pair in pairwise(_TONES) if light <= pair[1][0])
    return low_grey + (high_grey - low_grey) * (light - low) // (high - low)


def _patterned(svg: str) -> str:
    used = sorted({_kind(match[1]) for match in _AREA.finditer(svg)})
    patterns = "".join(
        f'<pattern id="marks-{kind}" width="10" height="10" patternUnits="userSpaceOnUse">{_MARKS[kind]}</pattern>'
        for kind in used
    )
    shown = _AREA.sub(_with_marks, svg)
    return re.sub(r"(<svg[^>]*>)", rf"\1<defs>{patterns}</defs>", shown, count=1) if used else svg


def _with_marks(area: re.Match[str]) -> str:
    """The area, and over it the same shape filled with its marks."""
    fill = f'fill="url(#marks-{_kind(area[1])})"'
    return f"{area[0]}<path{_FILL.sub(fill, area[2])}/>"


def _kind(number: str) -> int:
    return (int(number) - 1) % len(_MARKS)
