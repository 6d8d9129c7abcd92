"""What HTML may be published: elements, their attributes, and where links may lead."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from types import MappingProxyType

from easyread.characters import HIDDEN

EVERYWHERE = frozenset(("id", "class", "title", "lang", "dir", "role"))
"""Attributes that every element may have, besides those that start `aria-`."""
_SHAPE = frozenset(("fill", "fill-rule", "clip-rule", "stroke", "stroke-width", "transform"))
ELEMENTS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys("h1 h2 h3 h4 h5 h6 p div section article aside figure figcaption hr br wbr".split(), frozenset()),
        **dict.fromkeys("em strong b i u s del ins mark sub sup small code kbd samp var pre q".split(), frozenset()),
        **dict.fromkeys(
            "blockquote cite abbr dfn bdi span dl dt dd ul summary table caption thead tbody tfoot tr".split(), frozenset()
        ),
        "a": frozenset(("href", "hreflang", "rel", "download")),
        "img": frozenset(("src", "alt", "width", "height", "loading")),
        "ol": frozenset(("start", "type", "reversed")),
        "li": frozenset(("value",)),
        **dict.fromkeys(("th", "td"), frozenset(("colspan", "rowspan", "scope", "headers", "abbr", "data-column"))),
        **dict.fromkeys(("col", "colgroup"), frozenset(("span",))),
        "time": frozenset(("datetime",)),
        "details": frozenset(("open",)),
        "div": frozenset(("data-tabs",)),
        "input": frozenset(("type", "name", "checked", "disabled")),
        "label": frozenset(("for",)),
        "svg": frozenset(("xmlns", "viewbox", "width", "height", *_SHAPE)),
        "path": frozenset(("d", *_SHAPE)),
    }
)
"""Every element that may be published, with the attributes that are its own. Names in small letters."""
SCHEMES = frozenset(("http", "https", "mailto", "tel"))
"""Where a link may lead besides places in the site."""
VOID = frozenset(("br", "hr", "img", "wbr", "col", "input"))
NOT_WORDS = frozenset(
    "script style template textarea title xmp iframe noembed noframes noscript plaintext math object select".split()
)
"""What is in these is no part of a page's words, and goes with them."""
MOST_LEVELS = 100
"""Of elements inside one another. Nothing that a person wrote has as many."""
_NOT_SEEN = re.compile(r"[\x00-\x20\x7f-\xa0]|" + HIDDEN.pattern)
_SCHEME = re.compile(r"([^/?#:]*):")
_NAME = re.compile(r"[\w: -]*")
_PLAIN_PAINT = re.compile(r"[\w\s.,#()%-]*")


def address(value: str) -> str:
    """An address as browsers read it: without what they leave out, with `/` for each backslash."""
    return _NOT_SEEN.sub("", unescape(value)).replace("\\", "/")


def may_lead_to(value: str) -> bool:
    """Whether a link may lead there: to a place in the site, a web page, an e-mail or telephone address."""
    plain = address(value)
    scheme = _SCHEME.match(plain)
    return scheme[1].lower() in SCHEMES if scheme else not plain.startswith("//")


def may_be_loaded(value: str) -> bool:
    """Whether a page may load something from there, which is from this site alone."""
    plain = address(value)
    return not _SCHEME.match(plain) and not plain.startswith("//")


def may_have(name: str, attribute: str) -> bool:
    """Whether an element may have an attribute, whatever its value."""
    return attribute in EVERYWHERE or attribute.startswith("aria-") or attribute in ELEMENTS.get(name, ())


def may_be(name: str, attribute: str, value: str) -> bool:
    """Whether an attribute that an element may have may have this value."""
    match (name, attribute):
        case (_, "href"):
            return may_lead_to(value)
        case (_, "src"):
            return may_be_loaded(value)
        case ("input", "type"):
            return value in ("radio", "checkbox")
        case ("input", _):
            return bool(_NAME.fullmatch(value))
        case ("svg", "xmlns"):
            return value == "http://www.w3.org/2000/svg"
        case ("svg" | "path", _) if attribute in _SHAPE:
            return bool(_PLAIN_PAINT.fullmatch(value)) and "url" not in value.lower()
    return True
