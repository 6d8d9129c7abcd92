"""Reading how a site looks: `brand` of `site.yml`. What it does not give is made from its one colour."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from easyread.model import Brand
from easyread.problems import Reporter
from easyread.read.fields import Field, Schema, read_fields, text, wrong
from easyread.read.tree import Mapping, Node, Scalar
from easyread.text.colour import BLACK, DARK_PAGE, WHITE, contrast, mix, passing

RULE = "bad-brand-file"
_COLOUR = re.compile(r"#?([0-9a-fA-F]{6})")
_FONT = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _-]*")
LEAST = 7.0
"""Contrast of words with what is behind them (WCAG 2.2, 1.4.6)."""


def colour(node: Node, report: Reporter) -> str | None:
    """Six digits of a colour in small letters, after `#`."""
    found = _COLOUR.fullmatch(node.text) if isinstance(node, Scalar) else None
    if not found:
        wrong(node, "a colour", 'Write # and six digits or letters from a to f, in quotes: "#003366".', report)
        return None
    return f"#{found[1].lower()}"


def font_name(node: Node, report: Reporter) -> str | None:
    """Letters, digits, spaces and hyphens, which mean nothing in a stylesheet."""
    name = text(node, report)
    if name is None or _FONT.fullmatch(name):
        return name
    wrong(node, "the name of a font", "Use letters, digits, spaces and hyphens.", report)
    return None


_COLOURS = ("colour", "pale", "highlight", "dark_bar", "dark_link", "dark_pale")
_BRAND: Schema = {
    **{name: Field(colour) for name in _COLOURS},
    "logo": Field(text),
    "web_font": Field(text),
    "font": Field(font_name),
    "font_folder": Field(text),
}


def read_brand(node: Node | None, report: Reporter) -> Brand:
    """The brand with every colour, and with its files as they are named. `pictures.publish` looks whether they are there."""
    if node is None:
        return Brand()
    if not isinstance(node, Mapping):
        wrong(node, "a group of fields", 'Write `brand: {colour: "#003366"}`.', report)
        return Brand()
    values = read_fields(node, _BRAND, report)
    if "font" in values and not values.keys() & {"web_font", "font_folder"}:
        where = next(value.where for key, value in node.entries if key.text == "font")
        report(
            where, RULE, "Nothing says where the font is.", "Add `web_font: ...` for screens, or `font_folder: ...` for print."
        )
    places = {key.text: value.where for key, value in node.entries if key.text in values}
    return replace(derived(values.pop("colour", Brand().colour)), places=places, **values)


def derived(main: str) -> Brand:
    """A brand made from one colour."""
    dark_pale = mix(DARK_PAGE, WHITE, 0.07)
    return Brand(
        colour=main,
        pale=next((shade for shade in _tints(main) if contrast(main, shade) >= LEAST), WHITE),
        dark_bar=passing(mix(main, BLACK, 0.25), [(WHITE, LEAST)]),
        dark_link=passing(mix(main, WHITE, 0.55), [(DARK_PAGE, LEAST), (dark_pale, LEAST)]),
        dark_pale=dark_pale,
    )


def _tints(main: str) -> Iterator[str]:
    """The colour with ever more white."""
    return (mix(main, WHITE, share / 100) for share in range(93, 100))
