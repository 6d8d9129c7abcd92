"""Reading how a site looks: `brand` of `site.yml`. What it does not give is made from its one colour."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from easyread.model import Brand, Location
from easyread.pictures.bitmap import FORMATS, BadPictureError, to_webp
from easyread.problems import Report
from easyread.read.fields import Field, Schema, read_fields, text, wrong
from easyread.read.sets import CACHE, safe_svg
from easyread.read.tree import Mapping, Node, Scalar
from easyread.text.colour import BLACK, DARK_PAGE, WHITE, contrast, mix, passing

RULE = "bad-brand-file"
_COLOUR = re.compile(r"#?([0-9a-fA-F]{6})")
_FONT = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _-]*")
LEAST = 7.0
"""Contrast of words with what is behind them (WCAG 2.2, 1.4.6)."""


def colour(node: Node, report: Report) -> str | None:
    """Six digits of a colour in small letters, after `#`."""
    found = _COLOUR.fullmatch(node.text) if isinstance(node, Scalar) else None
    if not found:
        wrong(node, "a colour", 'Write # and six digits or letters from a to f, in quotes: "#003366".', report)
        return None
    return f"#{found[1].lower()}"


def font_name(node: Node, report: Report) -> str | None:
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


def read_brand(root: Path, node: Node | None, report: Report) -> Brand:
    """The brand with every colour, and with the files that can be published."""
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
    brand = replace(derived(values.pop("colour", Brand().colour)), places=places, **values)
    return replace(
        brand,
        logo=_logo(root, brand.logo, places, report),
        web_font=_font(root, brand.web_font, places, report),
        font_folder=_folder(root, brand.font_folder, places, report),
    )


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


def _inside(root: Path, path: str) -> Path | None:
    """The file or folder, None where it is not there or not in the project."""
    file = (root / path).resolve()
    return file if file.exists() and file.is_relative_to(root.resolve()) else None


def _logo(root: Path, path: str, places: dict[str, Location], report: Report) -> str:
    file = _inside(root, path) if path else None
    if not path or file is None or file.suffix.lower() not in {".svg", *FORMATS}:
        return _refused(path, places.get("logo"), "an SVG, PNG, JPEG or WebP picture", report)
    if file.suffix.lower() == ".svg":
        return safe_svg(root, file, path, report) or str(file)
    try:
        return str(to_webp(file, root / CACHE))
    except BadPictureError as error:
        report(places["logo"], "bad-picture", f"The logo cannot be used. {error}", "Put a sound file in its place.")
        return ""


def _font(root: Path, path: str, places: dict[str, Location], report: Report) -> str:
    file = _inside(root, path) if path else None
    if file and file.is_file() and file.read_bytes()[:4] == b"wOF2":
        return str(file)
    return _refused(path, places.get("web_font"), "a font for the web (WOFF2)", report)


def _folder(root: Path, path: str, places: dict[str, Location], report: Report) -> str:
    if not path or (root / path).is_dir():
        return path
    return _refused(path, places.get("font_folder"), "a folder of fonts", report)


def _refused(path: str, where: Location | None, wanted: str, report: Report) -> str:
    if path and where:
        report(where, RULE, f"'{path}' is not {wanted} in this project.", "Put one there, and write the way to it from the root.")
    return ""
