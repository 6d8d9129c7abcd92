"""Palette, outline, and the few marks that everything else is made of."""

from __future__ import annotations

import re

Shape = str

SIZE = 240
"""Pictures are square, this many units wide."""
MARGIN = 8
OUTLINE = 2.6

INK = "#1d1d1b"
WHITE = "#fff"
BLUE = "#005eb8"
SKY = "#bfe3f5"
PALE_BLUE = "#eaf3fa"
GREEN = "#007f3b"
LEAF = "#7fb069"
PALE_GREEN = "#e8f5ec"
RED = "#d5281b"
BRICK = "#c8553d"
PALE_RED = "#fdecea"
YELLOW = "#ffd166"
ORANGE = "#e08e2b"
CREAM = "#fff4e0"
BROWN = "#9b6238"
WOOD = "#d9a36a"
PURPLE = "#7b4b94"
PINK = "#c94f7c"
TEAL = "#2e7d6b"
NAVY = "#3b4a5a"
GREY = "#c9ced3"
DARK_GREY = "#5b6770"
PALE_GREY = "#eef1f3"


def luminance(colour: str) -> float:
    """Relative luminance of `#rgb` or `#rrggbb`, from 0 to 1 (WCAG 2.2)."""
    digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How much two colours stand out from each other, from 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def number(value: float) -> str:
    """A coordinate to one decimal, without a trailing zero."""
    return f"{value:.1f}".removesuffix(".0").replace("-0", "0") if abs(value) < 0.05 else f"{value:.1f}".removesuffix(".0")


def path(d: str, fill: str = "none", *, stroke: str = "", width: float = 0, dash: str = "") -> Shape:
    """An outlined shape. `stroke` and `width` replace the common outline, `stroke="none"` takes it away."""
    return f'<path d="{d}"{_paint(fill, stroke, width)}{f" stroke-dasharray={chr(34)}{dash}{chr(34)}" if dash else ""}/>'


def rect(
    x: float, y: float, w: float, h: float, fill: str = "none", *, r: float = 0, stroke: str = "", width: float = 0
) -> Shape:
    corner = f' rx="{number(r)}"' if r else ""
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(w)}" height="{number(h)}"{corner}{_paint(fill, stroke, width)}/>'
    )


def circle(x: float, y: float, r: float, fill: str = "none", *, stroke: str = "", width: float = 0) -> Shape:
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(r)}"{_paint(fill, stroke, width)}/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str = "none", *, stroke: str = "", width: float = 0) -> Shape:
    return f'<ellipse cx="{number(x)}" cy="{number(y)}" rx="{number(rx)}" ry="{number(ry)}"{_paint(fill, stroke, width)}/>'


def thick(d: str, colour: str, width: float) -> Shape:
    """A line with an outline of its own, for arms, handles and arrows."""
    return path(d, stroke=INK, width=width + 2 * OUTLINE) + path(d, stroke=colour, width=width)


def place(shape: Shape, x: float, y: float, scale: float = 1, *, flip: float = 0, turn: float = 0) -> Shape:
    """A part put into a picture: its origin at (x, y), made larger or smaller, and mirrored in a part `flip` units wide.

    The outline keeps nearly its width, so that small things do not fade.
    """
    move = f"translate({number(x + flip * scale)} {number(y)})"
    spin = f" rotate({number(turn)})" if turn else ""
    size = f"{scale:.3f}".rstrip("0").rstrip(".")
    grow = f" scale(-{size} {size})" if flip else f" scale({size})" if scale != 1 else ""
    width = f' stroke-width="{OUTLINE / scale**0.5:.2f}"' if scale != 1 else ""
    return f'<g transform="{move}{spin}{grow}"{width}>{shape}</g>'


def note(*words: str) -> Shape:
    """Says who or what a shape shows. It is not drawn, and `picture` leaves it out."""
    return f"<!--{' '.join(words)}-->"


def notes(shape: Shape) -> tuple[tuple[str, ...], ...]:
    """The words of each note in a shape, in the order drawn."""
    return tuple(tuple(words.split()) for words in re.findall(r"<!--(.*?)-->", shape))


def picture(*shapes: Shape) -> str:
    """The whole SVG file, the same bytes every time."""
    drawing = re.sub(r">\s+<", "><", re.sub(r"<!--.*?-->", "", "".join(shapes)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}">'
        f'<g fill="none" stroke="{INK}" stroke-width="{OUTLINE}" stroke-linecap="round" stroke-linejoin="round">'
        f"{drawing}</g></svg>\n"
    )


def _paint(fill: str, stroke: str, width: float) -> str:
    painted = "" if fill == "none" else f' fill="{fill}"'
    painted += f' stroke="{stroke}"' if stroke else ""
    return painted + (f' stroke-width="{number(width)}"' if width else "")
