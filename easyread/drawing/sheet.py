"""Contact sheets, to look at every picture: in colour, to somebody who is red-green colour blind, in grey, on white and on dark."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from html import escape
from types import MappingProxyType

SIZE = 200
"""Pixels."""

_LOOKS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "In colour, on white": ("none", "#fff"),
        "In colour, on a dark page": ("none", "#141b22"),
        "Red-green colour blindness": ("url(#deuteranopia)", "#fff"),
        "In grey, as a photocopy": ("grayscale(1)", "#fff"),
    }
)
_DEUTERANOPIA = "0.367 0.861 -0.228 0 0  0.280 0.673 0.047 0 0  -0.012 0.043 0.969 0 0  0 0 0 1 0"
"""How colours mix without green cones, in linear light (Machado, Oliveira and Fernandes 2009, severity 1)."""


def contact_sheet(pictures: Mapping[str, str]) -> str:
    """A page that shows each SVG of `pictures`, by name, in every look."""
    parts = "".join(_look(title, *look, pictures.items()) for title, look in _LOOKS.items())
    return (
        '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>All pictures</title>'
        f'<svg width="0" height="0"><filter id="deuteranopia"><feColorMatrix values="{_DEUTERANOPIA}"/></filter></svg>{parts}'
    )


def _look(title: str, look: str, page: str, pictures: Iterable[tuple[str, str]]) -> str:
    cards = "".join(
        f'<figure style="display:inline-block;margin:6px;width:{SIZE}px;font:12px Arial;color:#767676">'
        f'<img width="{SIZE}" height="{SIZE}" style="background:#fff;border:1px solid #c9ced3;filter:{look}" alt="" '
        f'src="data:image/svg+xml;base64,{base64.b64encode(drawing.encode()).decode()}">'
        f"<figcaption>{escape(name)}</figcaption></figure>"
        for name, drawing in pictures
    )
    return (
        f'<section style="background:{page};padding:12px"><h2 style="font:20px Arial;color:#767676">{title}</h2>{cards}</section>'
    )
