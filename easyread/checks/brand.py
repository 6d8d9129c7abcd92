"""Colours that everybody can read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from easyread.checks.rule import Scope, rule
from easyread.model import Brand, Library, Location, Problem
from easyread.paths import SITE
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


@rule(Scope.LIBRARY)
def low_contrast(library: Library) -> Iterator[Problem]:
    """Words stand out from what is behind them at least 7 to 1, whatever colours a site has.

    Bad: colour: "#6699cc"
    Good: colour: "#003366"
    Source: WCAG 2.2, 1.4.6 Contrast (Enhanced) and 1.4.11 Non-text Contrast.
    """
    brand = library.site.brand
    too_light = {pair.one for pair in PAIRS if not hasattr(brand, pair.other) and contrast(*_both(brand, pair)) < pair.least}
    failing: dict[str, list[_Pair]] = {}
    for pair in PAIRS:
        if contrast(*_both(brand, pair)) < pair.least and pair.other not in too_light:  # until that is another colour
            failing.setdefault(_to_change(brand, pair), []).append(pair)
    for name, pairs in failing.items():
        yield _low(brand, name, min(pairs, key=lambda pair: contrast(*_both(brand, pair)) / pair.least))


def _both(brand: Brand, pair: _Pair) -> tuple[str, str]:
    return getattr(brand, pair.one), getattr(brand, pair.other, pair.other)


def _to_change(brand: Brand, pair: _Pair) -> str:
    """The name of the colour that the site gives. The other is made from it where the site gives one alone."""
    return pair.other if pair.other in brand.places and pair.one not in brand.places else pair.one


def _low(brand: Brand, name: str, worst: _Pair) -> Problem:
    mine = getattr(brand, name)
    one, other = _both(brand, worst)
    ratio = f"{int(contrast(one, other) * 100) / 100:.2f} to 1"
    against = other if name == worst.one else one
    nearest = passing(mine, tuple(_wanted(brand, name)))
    return Problem(
        brand.places.get(name, Location(SITE)),
        "low-contrast",
        f"`{name}` {mine} and {against} are too alike for {worst.told}: {ratio}, where {worst.least:g} to 1 is needed.",
        f'The nearest shade that passes is "{nearest}".',
    )


def _wanted(brand: Brand, name: str) -> Iterator[tuple[str, float]]:
    """The colours that it is seen with, but for those made from it."""
    for pair in PAIRS:
        one, other = _both(brand, pair)
        if pair.one == name and (pair.other in brand.places or pair.other == other):
            yield other, pair.least
        elif pair.other == name and pair.one in brand.places:
            yield one, pair.least
