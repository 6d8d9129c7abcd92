"""Colours that everybody can read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from easyread.model import Brand, Library, Location, Problem
from easyread.text.colour import DARK_INK, DARK_PAGE, INK, WHITE, contrast, passing

WORDS, SHAPES = 7.0, 3.0
"""Contrast at least (WCAG 2.2, 1.4.6 and 1.4.11)."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two colours that are seen one on the other. One of them, or both, are the site's."""

    one: str
    """The name of the colour to change, if the site gives it."""
    other: str
    """The name of the other where the site gives that, or the colour itself."""
    told: str
    """What they are."""
    least: float = WORDS


PAIRS = (
    _Pair("colour", WHITE, "links on the white page, and white words in the bar"),
    _Pair("pale", "colour", "links in a box"),
    _Pair("pale", INK, "words in a box"),
    _Pair("highlight", INK, "words on the way to Easy Read"),
    _Pair("highlight", "colour", "the line below the page you are on, in the bar", SHAPES),
    _Pair("dark_bar", WHITE, "white words in the bar of a dark screen"),
    _Pair("dark_link", DARK_PAGE, "links on a dark screen"),
    _Pair("dark_pale", "dark_link", "links in a box of a dark screen"),
    _Pair("dark_pale", DARK_INK, "words in a box of a dark screen"),
    _Pair("highlight", "dark_bar", "the line below the page you are on, in the bar of a dark screen", SHAPES),
)


def low_contrast(library: Library) -> Iterator[Problem]:
    """Words stand out from what is behind them at least 7 to 1, whatever colours a site has.

    Bad: colour: "#6699cc"
    Good: colour: "#003366"
    Source: WCAG 2.2, 1.4.6 Contrast (Enhanced) and 1.4.11 Non-text Contrast.
    """
    brand = library.site.brand
    for pair in PAIRS:
        mine, other = getattr(brand, pair.one), getattr(brand, pair.other, pair.other)
        if contrast(mine, other) < pair.least:
            yield _low(brand, pair, mine, other)


def _low(brand: Brand, pair: _Pair, mine: str, other: str) -> Problem:
    """At the colour that the site gives. The other is made from it where the site gives one alone."""
    name = pair.one if pair.one in brand.places or pair.other not in brand.places else pair.other
    where = brand.places.get(name, Location("content/site.yml"))
    given, against = (mine, other) if name == pair.one else (other, mine)
    ratio = f"{int(contrast(mine, other) * 100) / 100:.2f} to 1"
    nearest = passing(given, (against,), pair.least)
    return Problem(
        where,
        "low-contrast",
        f"`{name}` {given} and {against} are too alike for {pair.told}: {ratio}, where {pair.least:g} to 1 is needed.",
        f'The nearest shade that passes is "{nearest}".',
    )
