"""Colours as `#rrggbb`: how well one is seen on another, and shades of one."""

from __future__ import annotations

from collections.abc import Sequence

BLACK, WHITE, INK = "#000000", "#ffffff", "#1d1d1b"
"""The darkest and the lightest, which is the page, and the words on it. The same as in the stylesheets."""
DARK_PAGE, DARK_INK = "#141b22", "#f2f4f5"
"""The same for people who set their screen to dark."""
STEPS = 100
"""Shades that are tried between a colour and black, and between it and white."""


def contrast(one: str, other: str) -> float:
    """From 1, not to be told apart, to 21, black on white (WCAG 2.2, contrast ratio)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """From 0, black, to 1, white (WCAG 2.2, relative luminance)."""
    red, green, blue = (_linear(each / 255) for each in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(colour: str, other: str, share: float) -> str:
    """`colour` with a share of `other` in it, from 0 to 1."""
    mixed = (round(a + (b - a) * share) for a, b in zip(_parts(colour), _parts(other), strict=True))
    return "#" + "".join(f"{each:02x}" for each in mixed)


def passing(colour: str, wanted: Sequence[tuple[str, float]]) -> str:
    """The shade nearest to `colour` that passes: itself, or darker, or lighter. `wanted`: other colours, and the contrast to each at
    least. Black or white where no shade passes."""
    shades = (mix(colour, end, step / STEPS) for step in range(STEPS + 1) for end in (BLACK, WHITE))
    best = max((BLACK, WHITE), key=lambda end: min(contrast(end, other) for other, _ in wanted))
    return next((shade for shade in shades if all(contrast(shade, other) >= least for other, least in wanted)), best)
