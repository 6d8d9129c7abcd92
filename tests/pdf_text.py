"""What a PDF says, in the order of its tags, and how large: read back with pikepdf."""

from __future__ import annotations

import functools
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pikepdf


@dataclass(frozen=True)
class Tagged:
    """An element of the structure tree that holds text."""

    tag: str
    text: str
    page: int = 0
    """The page that it begins on, from 1. 0 for an empty cell of a table, which is on none."""


def tagged(pdf: pikepdf.Pdf) -> Iterator[Tagged]:
    """Elements with text of their own, in reading order."""
    marked = {page.objgen: dict(_marked(page)) for page in pdf.pages}
    numbers = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}
    root = pdf.Root.StructTreeRoot
    yield from _elements(root, marked, numbers, None)


@functools.cache
def read(file: Path) -> tuple[Tagged, ...]:
    """The same of a file, which several tests look at."""
    with pikepdf.open(file) as pdf:
        return tuple(tagged(pdf))


def said_by(raw: bytes) -> str:
    """All the words of a PDF."""
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        return " ".join(element.text for element in tagged(pdf))


BLOCKS = ("/P", "/H1", "/H2", "/H3", "/H4", "/Title", "/TOCI", "/LBody", "/TD", "/TH", "/Caption")


def _elements(node: Any, marked: dict[Any, dict[int, str]], numbers: dict[Any, int], page: Any) -> Iterator[Tagged]:
    page = node.get("/Pg", page)
    tag = str(node.get("/S", ""))
    if tag in BLOCKS and not any(str(kid.get("/S", "")) in BLOCKS for kid in _kids(node)):
        first = _first_page(node, page)
        yield Tagged(tag[1:], "".join(_text(node, marked, page)).strip(), numbers[first.objgen] if first is not None else 0)
        return
    for kid in _kids(node):
        yield from _elements(kid, marked, numbers, page)


def _first_page(node: Any, page: Any) -> Any:
    """Where the first of its text stands."""
    page = node.get("/Pg", page)
    return page if page is not None or not _kids(node) else _first_page(_kids(node)[0], page)


def _kids(node: Any) -> list[Any]:
    kids = node.get("/K", [])
    listed = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    return [kid for kid in listed if isinstance(kid, pikepdf.Dictionary)]


def _text(node: Any, marked: dict[Any, dict[int, str]], page: Any) -> Iterator[str]:
    page = node.get("/Pg", page)
    kids = node.get("/K", [])
    for kid in list(kids) if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            yield marked[page.objgen].get(kid, "")
        elif kid.get("/Type") == "/MCR":
            yield marked[kid.get("/Pg", page).objgen].get(int(kid.MCID), "")
        elif kid.get("/Type") != "/OBJR":
            yield from _text(kid, marked, page)


def _marked(page: pikepdf.Page) -> Iterator[tuple[int, str]]:
    """The text of each piece of marked content."""
    found: dict[int, list[str]] = {}
    for mcid, text, _, _ in _shown(page):
        if mcid is not None:
            found.setdefault(mcid, []).append(text)
    return ((mcid, "".join(parts)) for mcid, parts in found.items())


def sizes(page: pikepdf.Page) -> set[float]:
    """The sizes of all text on a page, in points."""
    return {round(size, 1) for _, text, size, _ in _shown(page) if text.strip()}


def pieces(page: pikepdf.Page) -> list[str]:
    """The words of a page as they are set, each line by itself."""
    return [text for _, text, _, _ in _shown(page)]


def heights(page: pikepdf.Page) -> dict[str, float]:
    """How far above the foot of the page each of its lines stands, in points, by its words up to the first that is set otherwise."""
    return {text: height for _, text, _, height in reversed(list(_shown(page, f"{_OF_TEXT} cm")))}


_OF_TEXT = "BDC BMC EMC Tf Tm Tj TJ"
"""The operators that text is set with. A page has a hundred times as many that draw its pictures."""


def _shown(page: pikepdf.Page, operators: str = _OF_TEXT) -> Iterator[tuple[int | None, str, float, float]]:
    fonts = {name: _to_unicode(font) for name, font in page.Resources.get("/Font", {}).items()}
    inside: list[int | None] = []
    font, size, scale, height = "", 0.0, 1.0, 0.0
    for instruction in pikepdf.parse_content_stream(page, operators):
        operands: Any = instruction.operands
        match operator := str(instruction.operator):
            case "BDC":
                given = operands[1]
                inside.append(int(given.MCID) if isinstance(given, pikepdf.Dictionary) and "/MCID" in given else None)
            case "BMC":
                inside.append(None)
            case "EMC":
                inside.pop()
            case "Tf":
                font, size = str(operands[0]), float(operands[1])
            case "Tm":
                scale = abs(float(operands[3]))
            case "cm":
                height = float(operands[5])
            case "Tj" | "TJ":
                parts = operands[0] if operator == "TJ" else [operands[0]]
                raw = b"".join(bytes(part) for part in parts if not isinstance(part, (int, float, Decimal)))
                text = "".join(fonts[font].get(int.from_bytes(raw[at : at + 2], "big"), "") for at in range(0, len(raw), 2))
                yield next((each for each in reversed(inside) if each is not None), None), text, size * scale, height


def _to_unicode(font: Any) -> dict[int, str]:
    table: dict[int, str] = {}
    text = font.ToUnicode.read_bytes().decode("ascii")
    for block in re.findall(r"beginbfchar(.*?)endbfchar", text, re.DOTALL):
        for code, shown in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            table[int(code, 16)] = bytes.fromhex(shown).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", text, re.DOTALL):
        for first, last, shown in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            for place, code in enumerate(range(int(first, 16), int(last, 16) + 1)):
                table[code] = chr(ord(bytes.fromhex(shown).decode("utf-16-be")) + place)
    return table
