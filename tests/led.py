"""Addresses in the JSON of a built site, and which of them lead to nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin

FROM_START, FROM_FILE = {"address", "sound"}, {"$schema", "textref", "imgref", "audioref"}
"""Members that hold addresses from the start of the website, and from their own file. `standard` is one where it is a list."""


def lost(site: Path, *patterns: str) -> list[str]:
    """Addresses in the files of such names that lead to no file, or to no place of a page, each after its file's name."""
    files = [file for pattern in patterns for file in sorted(site.glob(pattern)) if not file.name.endswith(".schema.json")]
    led = [(file.name, way) for file in files for way in _led(json.loads(file.read_bytes()), file.relative_to(site).as_posix())]
    assert led
    return [f"{name}: {way}" for name, way in led if not _is_there(site, way)]


def _led(data: Any, file: str) -> Iterator[str]:
    """Addresses in JSON data, from the start of the website."""
    if isinstance(data, list):
        for each in data:
            yield from _led(each, file)
    for name, value in data.items() if isinstance(data, dict) else ():
        if name in FROM_START or (name == "standard" and isinstance(value, list)):
            yield from _texts(value)
        elif name in FROM_FILE:
            yield unquote(urljoin(file, value))
        else:
            yield from _led(value, file)


def _texts(value: Any) -> list[str]:
    """One, each of a list, or one an edition."""
    each = value.values() if isinstance(value, dict) else value if isinstance(value, list) else [value]
    return [text for text in each if text is not None]


def _is_there(site: Path, way: str) -> bool:
    path, _, place = way.partition("#")
    file = site / path / "index.html" if path.endswith("/") else site / path
    return file.is_file() and (file.suffix != ".html" or not place or f'id="{place}"' in _page(file))


@cache
def _page(file: Path) -> str:
    return file.read_text(encoding="utf-8")
