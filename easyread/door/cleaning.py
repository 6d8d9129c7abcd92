"""The second wall: a page's HTML goes through a parser like a browser's, which lets through only what the check lets through.

The check tells an author what is wrong and where. This makes sure of it, whatever the check overlooked.
"""

from __future__ import annotations

import re

import nh3

from easyread.characters import HIDDEN
from easyread.text.allowed import ELEMENTS, EVERYWHERE, NOT_WORDS, SCHEMES, may_be, may_have

_ATTRIBUTES = {name: {*EVERYWHERE, *own} | ({"viewBox"} if name == "svg" else set()) for name, own in ELEMENTS.items()}

_FOR_WORDS = re.compile(r'<input\b(?![^>]* type="(?:radio|checkbox)")[^>]*>')
"""A field that is not for choosing, as the cleaner writes it."""


def clean(html: str) -> str:
    """The HTML with nothing in it but the elements, attributes and addresses that may be published."""
    return HIDDEN.sub(" ", _FOR_WORDS.sub("", _CLEANER.clean(html)))


def _kept(name: str, attribute: str, value: str) -> str | None:
    return value if may_have(name, attribute.lower()) and may_be(name, attribute.lower(), value) else None


_CLEANER = nh3.Cleaner(
    tags=set(ELEMENTS),
    clean_content_tags=set(NOT_WORDS),
    attributes=_ATTRIBUTES,
    attribute_filter=_kept,
    generic_attribute_prefixes={"aria-"},
    url_schemes=set(SCHEMES),
    strip_comments=True,
    link_rel=None,
)
