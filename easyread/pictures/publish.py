"""Making every picture and file of a site safe to publish: drawings rebuilt where something is refused, photographs converted."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from easyread.answers import Answers
from easyread.cache import kept
from easyread.model import Brand, Library, Location, Picture
from easyread.paths import BROUGHT, CACHE, CONTENT, PHOTOGRAPHS
from easyread.pictures.bitmap import BadPictureError, shape_of, to_webp
from easyread.pictures.svg import MAX_BYTES, Refusal, make_safe
from easyread.pictures.zipped import located
from easyread.problems import Reporter
from easyread.regular import irregular, read_bytes

FOLDER = f"{CACHE}/pictures"
NOTHING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240"></svg>'
SAFE: Answers[tuple[str, tuple[Refusal, ...]]] = Answers()
"""By the hash of a drawing: what its safe form is called in the cache, and what was not let through."""


OWN = Path(__file__).with_name("own")
"""The pictures of the engine."""


def _place(root: Path, path: str) -> tuple[Path, str]:
    """Where a picture lies: in the project, in a set beside it, or in the engine."""
    inside = path.removeprefix(f"{BROUGHT}/")
    return (OWN, inside) if inside != path else located(root, path)


def with_files(library: Library, root: Path) -> Library:
    """The library with a file on this computer for each picture, and with the problems of those that cannot be used as they are."""
    SAFE.turn()
    report = Reporter()
    pictures = {name: _with_file(picture, root, report) for name, picture in library.pictures.items()}
    site = replace(library.site, brand=_with_brand_files(library.site.brand, root, report))
    return replace(library, pictures=MappingProxyType(pictures), site=site, problems=(*library.problems, *report.problems))


def _with_brand_files(brand: Brand, root: Path, report: Reporter) -> Brand:
    """The brand with the files that can be published."""
    return replace(
        brand,
        logo=_logo(root, brand.logo, brand.places, report),
        web_font=_font(root, brand.web_font, brand.places, report),
        font_folder=_folder(root, brand.font_folder, brand.places, report),
    )


def _with_file(picture: Picture, root: Path, report: Reporter) -> Picture:
    """The picture, or the one to show instead where a photograph cannot be used. What is wrong with either is reported."""
    instead = _with_file(picture.instead, root, report) if picture.instead else None
    if reason := _irregular(root, picture.path):
        if picture.path.partition("/")[0] != CONTENT:  # where all files are told
            where = Location(picture.path)
            report(where, "unexpected-file", f"This is not read: {reason}.", "Put the picture itself in its place.")
        return instead or replace(picture, file=_kept_svg(root, NOTHING), ending=".svg")
    if picture.ending == ".svg":
        return replace(picture, file=_safe_svg(root, picture.path, report))
    try:
        webp = to_webp(root / picture.path, root / FOLDER)
        return replace(picture, file=str(webp), shape=shape_of(webp))
    except BadPictureError as error:
        where = Location(picture.path)
        report(where, "bad-picture", f"This picture cannot be used. {error}", "Put a sound file in its place.")
        return instead or picture


def _irregular(root: Path, path: str) -> str:
    """Why a picture of the project, or of a set beside it, is not read. Empty where it is, or is not there."""
    try:
        return irregular(*_place(root, path))
    except (OSError, ValueError):
        return ""


def _safe_svg(root: Path, path: str, report: Reporter) -> str:
    """The picture rebuilt from what is let through, in the cache. What an author saved is never published itself."""
    try:
        raw = read_bytes(*_place(root, path), MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        report(Location(path), "bad-picture", f"This picture cannot be read: {reason}.", "Put a sound file in its place.")
        return _kept_svg(root, NOTHING)
    name, refused = SAFE.of(hashlib.sha256(raw).digest(), lambda: (_name(_safe(raw)), make_safe(raw).refused))
    for refusal in refused:
        report(
            Location(path, refusal.line),
            "unsafe-picture",
            f"This is not let through: {refusal.what}.",
            "Draw it as plain shapes, or save it as a plain SVG.",
        )
    return str(kept(root / FOLDER / name, lambda: _safe(raw)))


def _safe(raw: bytes) -> bytes:
    return (make_safe(raw).text or NOTHING).encode()


def _name(safe: bytes) -> str:
    return f"{hashlib.sha256(safe).hexdigest()}.svg"


def _kept_svg(root: Path, text: str) -> str:
    raw = text.encode()
    return str(kept(root / FOLDER / _name(raw), lambda: raw))


def _inside(root: Path, path: str) -> Path | None:
    """The file, None where it is not a plain file of the project."""
    try:
        return None if irregular(root, path) else root / path
    except OSError:
        return None


def _logo(root: Path, path: str, places: Mapping[str, Location], report: Reporter) -> str:
    file = _inside(root, path) if path else None
    if not path or file is None or file.suffix.lower() not in (".svg", *PHOTOGRAPHS):
        return _refused(path, places.get("logo"), "an SVG, PNG, JPEG or WebP picture", report)
    if file.suffix.lower() == ".svg":
        return _safe_svg(root, path, report)
    try:
        return str(to_webp(file, root / FOLDER))
    except BadPictureError as error:
        report(places["logo"], "bad-picture", f"The logo cannot be used. {error}", "Put a sound file in its place.")
        return ""


def _font(root: Path, path: str, places: Mapping[str, Location], report: Reporter) -> str:
    file = _inside(root, path) if path else None
    if file and file.is_file() and file.read_bytes()[:4] == b"wOF2":
        return str(file)
    return _refused(path, places.get("web_font"), "a font for the web (WOFF2)", report)


def _folder(root: Path, path: str, places: Mapping[str, Location], report: Reporter) -> str:
    try:
        if not path or not irregular(root, path, folder=True):
            return path
    except OSError:
        pass  # which is refused like one that is elsewhere
    return _refused(path, places.get("font_folder"), "a folder of fonts", report)


def _refused(path: str, where: Location | None, wanted: str, report: Reporter) -> str:
    if path and where:
        report(
            where,
            "bad-brand-file",
            f"'{path}' is not {wanted} in this project.",
            "Put one there, and write the way to it from the root.",
        )
    return ""
