"""The font to print with: that it is there, and which characters it has."""

from __future__ import annotations

import io
from pathlib import Path

from easyread.characters import PRINTED
from easyread.model import Location, Site
from easyread.paths import SITE
from easyread.problems import Reporter, did_you_mean
from easyread.regular import irregular

FONT = "Source Sans Pro"
"""Ours. Its zero is plain and its I, l and 1 differ. SIL Open Font License."""


def read_fonts(root: Path, site: Site, report: Reporter) -> frozenset[int]:
    """The characters that can be printed, by number. An organisation's own font is looked at, and told where it is not there."""
    folder, places = site.brand.font_folder, site.brand.places
    if not folder:
        return PRINTED
    where = places.get("font_folder", Location(SITE))
    name = site.brand.font or FONT
    files = tuple(file for file in sorted((root / folder).glob("*.[ot]tf")) if not irregular(root / folder, file.name))
    if not files:
        _tell(where, f"There is no font in {folder}.", "Put files there that end in .ttf or .otf.", report)
        return PRINTED
    families, characters = _looked_at(files)
    if name.casefold() not in {family.casefold() for family in families}:
        remedy = did_you_mean(name, families, f"The fonts there are: {', '.join(families) or 'none'}.")
        _tell(places.get("font", where), f"The font '{name}' is not in {folder}.", remedy, report)
    return characters or PRINTED


def _looked_at(files: tuple[Path, ...]) -> tuple[tuple[str, ...], frozenset[int]]:
    """The families of some font files, and the characters that each of the files has."""
    from fontTools.ttLib import TTFont, TTLibError  # only where an organisation has a font of its own
    from typst import Fonts

    families = Fonts(False, False, [str(files[0].parent)]).families()
    characters: list[frozenset[int]] = []
    for file in files:
        try:
            with TTFont(io.BytesIO(file.read_bytes()), lazy=True) as font:
                characters.append(frozenset(font.getBestCmap() or ()))
        except (TTLibError, OSError, ValueError, KeyError):
            continue  # a file of that name that is no font, whose family is then not there either
    return tuple(families), frozenset.intersection(*characters) if characters else frozenset()


def _tell(where: Location, message: str, remedy: str, report: Reporter) -> None:
    report(where, "unknown-font", message, remedy)
