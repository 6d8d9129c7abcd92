"""How a site looks, as files: a stylesheet for both editions with its maps, and an icon."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from easyread.model import Brand, Site
from easyread.text.colour import WHITE

STYLESHEET, ICON, FONT = "assets/brand.css", "assets/icon.svg", "assets/font.woff2"
"""Addresses in the site."""
_FALLBACK = 'Plain, Arial, Helvetica, "Liberation Sans", sans-serif'
_GROUNDS = ("#b9dff2", "#cdeac4", "#ffecb0", "#fad3c8", "#e3d5f0", "#e4e8ea")
"""Of places on a map, one after another. Dark words on each have a contrast of 12:1 and more."""
_COLOURS = ("colour", "pale", "highlight", "dark_bar", "dark_link", "dark_pale")


def stylesheet(site: Site) -> str:
    """The colours as `--brand-...`, the font, and where the places of maps are. The stylesheets of both editions use them."""
    brand = site.brand
    colours = "\n".join(f"  --brand-{name.replace('_', '-')}: {getattr(brand, name)};" for name in _COLOURS)
    return f"{_PLAIN}{_face(brand)}:root {{\n{colours}\n  --brand-font: {_family(brand)};\n}}\n{''.join(_maps(site))}"


def _maps(site: Site) -> Iterator[str]:
    """Each map once, although every kind has the fields of all pages."""
    for field in dict.fromkeys(
        (field.name, field.map) for kind in (site.page, *site.kinds) for field in kind.fields if field.map
    ):
        name, rows = field
        areas = " ".join(f'"{" ".join(row)}"' for row in rows)
        yield f".areas--{name} ul {{ grid-template-areas: {areas}; }}\n"
        for number, place in enumerate(dict.fromkeys(place for row in rows for place in row)):
            yield f".areas--{name} .areas__{place} {{ grid-area: {place}; background: {_GROUNDS[number % len(_GROUNDS)]}; }}\n"


_ACCENTS = "U+A1-A2, U+A4-AC, U+AE-B6, U+B8-17F, U+1E80-1EF3, U+20AC"
"""Letters and signs that few pages have, in a file of their own that no other page loads: Zoë, Llŷr, 20°."""


def _plain(weight: int, *names: str) -> str:
    """Arial where the reader's device has it or its like, and letters of the same widths from the site where it has neither.

    A font that comes late waits for the next page (`optional`): nothing jumps under the eyes of somebody who reads.
    """
    local = ", ".join(f'local("{name}")' for name in names)
    faces = ((f"arimo-{weight}", ""), (f"arimo-accents-{weight}", f" unicode-range: {_ACCENTS};"))
    return "".join(
        f'@font-face {{ font-family: Plain; src: {local}, url("{file}.woff2") format("woff2");'
        f" font-weight: {weight}; font-display: optional;{letters} }}\n"
        for file, letters in faces
    )


_PLAIN = _plain(400, "Arial", "ArialMT", "Liberation Sans", "LiberationSans") + _plain(
    700, "Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "LiberationSans-Bold"
)


def _family(brand: Brand) -> str:
    return f'"{brand.font}", {_FALLBACK}' if brand.web_font and brand.font else _FALLBACK


def _face(brand: Brand) -> str:
    if not (brand.web_font and brand.font):
        return ""
    source = f'url("{Path(FONT).name}") format("woff2")'
    return f'@font-face {{ font-family: "{brand.font}"; src: {source}; font-weight: 100 900; font-display: optional; }}\n'


def icon(brand: Brand) -> str:
    """A book with a picture and words, for the browser's tab."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
        f'<rect width="32" height="32" rx="6" fill="{brand.colour}"/>'
        f'<path d="M16 10C13 8 9 8 5 9v14c4-1 8-1 11 1 3-2 7-2 11-1V9c-4-1-8-1-11 1Z" fill="{WHITE}"/>'
        f'<path d="M8 20l3-5 3 5Z" fill="{brand.colour}"/>'
        f'<path d="M18.500 14h6M18.500 17h6M18.500 20h5" stroke="{brand.colour}" stroke-width="1.500"/></svg>\n'
    )


def logo_uri(brand: Brand) -> str:
    """The logo's address in the site, empty where there is none."""
    return f"assets/logo{Path(brand.logo).suffix.lower()}" if brand.logo else ""


def brand_files(brand: Brand) -> dict[str, str]:
    """Files to publish as they are, by address."""
    return {uri: file for uri, file in ((logo_uri(brand), brand.logo), (FONT, brand.web_font)) if file}
