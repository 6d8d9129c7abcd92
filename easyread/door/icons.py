"""The theme's drawings of icons."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from easyread.text.icons import SETS


def drawings(names: Iterable[str], theme_dirs: Iterable[str]) -> dict[str, str]:
    """The SVG of each icon that the theme has, by name, as an ornament."""
    folders = tuple(Path(folder) / ".icons" for folder in theme_dirs)
    return {name: svg for name in names if (svg := _drawing(name, folders))}


@lru_cache(maxsize=256)
def _drawing(name: str, folders: tuple[Path, ...]) -> str:
    """Its names are those of its folders and its file: `fontawesome-solid-phone` is `fontawesome/solid/phone.svg`."""
    collection, _, rest = name.partition("-")
    if collection not in SETS:
        return ""
    ways = (rest, rest.replace("-", "/", 1))
    files = (folder / collection / f"{way}.svg" for folder in folders for way in ways)
    file = next((each for each in files if each.is_file()), None)
    return file.read_text(encoding="utf-8").strip().replace("<svg", '<svg aria-hidden="true"', 1) if file else ""
