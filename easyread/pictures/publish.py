"""Making every picture safe to publish: drawings rebuilt where something in them is refused, photographs converted."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from easyread.cache import write_whole
from easyread.model import Library, Location, Picture
from easyread.paths import CACHE
from easyread.pictures.bitmap import BadPictureError, to_webp
from easyread.pictures.svg import make_safe
from easyread.problems import Reporter

FOLDER = f"{CACHE}/pictures"
NOTHING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240"></svg>'


def with_files(library: Library, root: Path) -> Library:
    """The library with a file on this computer for each picture, and with the problems of those that cannot be used as they are."""
    report = Reporter()
    pictures = {name: _with_file(picture, root, report) for name, picture in library.pictures.items()}
    return replace(library, pictures=MappingProxyType(pictures), problems=(*library.problems, *report.problems))


def _with_file(picture: Picture, root: Path, report: Reporter) -> Picture:
    """The picture, or the one to show instead where a photograph cannot be used. What is wrong with either is reported."""
    instead = _with_file(picture.instead, root, report) if picture.instead else None
    file = root / picture.path
    if picture.ending == ".svg":
        return replace(picture, file=_safe_svg(root, file, picture.path, report) or str(file))
    try:
        return replace(picture, file=str(to_webp(file, root / FOLDER)))
    except BadPictureError as error:
        where = Location(picture.path)
        report(where, "bad-picture", f"This picture cannot be used. {error}", "Put a sound file in its place.")
        return instead or picture


def _safe_svg(root: Path, file: Path, shown: str, report: Reporter) -> str:
    """A file without what was refused, in the cache. Empty when nothing was, and the file may be published as it is."""
    try:
        raw = file.read_bytes()
    except OSError as error:
        report(
            Location(shown), "bad-picture", f"This picture cannot be read: {error.strerror}.", "Put a sound file in its place."
        )
        return ""
    safe = make_safe(raw)
    if not safe.refused:
        return ""
    for refusal in safe.refused:
        report(
            Location(shown, refusal.line),
            "unsafe-picture",
            f"This is not let through: {refusal.what}.",
            "Draw it as plain shapes, or save it as a plain SVG.",
        )
    made = root / FOLDER / f"{hashlib.sha256(safe.text.encode()).hexdigest()}.svg"
    write_whole(made, (safe.text or NOTHING).encode())
    return str(made)
