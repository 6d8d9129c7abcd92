"""Reading picture sets: which file stands for each picture.

`content/pictures/` holds a picture for every name. A set named in `site.yml` may supply another file of the same name, such as an
organisation's own photographs, without touching the text.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from easyread.cache import kept
from easyread.model import Level, Location, Picture, PictureSet, Reference, Site
from easyread.paths import PICTURES
from easyread.pictures.bitmap import FORMATS, BadPictureError, to_webp
from easyread.pictures.svg import make_safe
from easyread.problems import Report, did_you_mean
from easyread.read.fields import Field, Schema, choice, day, licence, read_fields, text
from easyread.read.files import read_source
from easyread.read.tree import parse_mapping

MANIFEST = "set.yml"
CACHE = ".cache/pictures"
OWN = PictureSet(title="Our own pictures", style="drawings", licence="CC0-1.0", credit="", folder=PICTURES)
"""Where the folder of pictures says nothing of itself."""

_SCHEMA: Schema = {
    "title": Field(text, True),
    "style": Field(choice("drawings", "photographs", "symbols"), True),
    "licence": Field(licence, True),
    "credit": Field(text, True),
    "publish": Field(choice("all", "used-only")),
    "licence_ends": Field(day),
    "consent": Field(text),
}


@dataclass(frozen=True)
class Chosen:
    """Every picture with the file that stands for it, and the sets in their order, our own last."""

    pictures: Mapping[str, Picture]
    sets: tuple[PictureSet, ...]


def choose_pictures(root: Path, own: Mapping[str, Picture], site: Site, used: frozenset[str], report: Report) -> Chosen:
    """The pictures of the first set that has each name. A set for use on pages alone supplies only names in `used`."""
    silent = replace(OWN, licence=site.pictures_licence or OWN.licence)
    said = _read_set(root / PICTURES, PICTURES, None, report) if os.path.isfile(root / PICTURES / MANIFEST) else None
    ours = said or silent
    chosen = {name: _own(root, picture, ours, report) for name, picture in own.items()}
    sets = [found for folder in site.picture_sets if (found := _read_other(root, folder, report))]
    for each in reversed(sets):
        for name, file in _files(root, each, own, report):
            if (each.publish == "all" or name in used) and (made := _supplied(root, chosen[name], each, file, report)):
                chosen[name] = made
    return Chosen(MappingProxyType(chosen), (*sets, ours))


def _read_other(root: Path, folder: Reference, report: Report) -> PictureSet | None:
    place = root / folder.key
    if not os.path.isdir(place):
        report(
            folder.where,
            "missing-set",
            f"There is no folder {folder.key} on this computer, so our own pictures are shown.",
            "Put the folder there, or take the line out.",
            Level.SHOULD,
        )
        return None
    return _read_set(place, folder.key, folder, report)


def _read_set(place: Path, shown: str, reference: Reference | None, report: Report) -> PictureSet | None:
    source = read_source(place, MANIFEST, report, shown=f"{shown}/{MANIFEST}")
    node = parse_mapping(source.text, source.at(1), report) if source else None
    fields = read_fields(node, _SCHEMA, report) if node else {}
    if not all(name in fields for name, declared in _SCHEMA.items() if declared.required):
        return None
    where = Location(f"{shown}/{MANIFEST}")
    return PictureSet(folder=shown, where=where, named=reference.where if reference else where, **fields)


def _files(root: Path, each: PictureSet, own: Mapping[str, Picture], report: Report) -> Iterator[tuple[str, Path]]:
    seen: set[str] = set()
    try:
        files = sorted((root / each.folder).iterdir())
    except OSError as error:
        report(each.named, "unreadable-file", f"{each.folder} cannot be read: {error.strerror}.", "Let everybody read it.")
        return
    for file in files:
        if file.suffix.lower() not in {".svg", *FORMATS} or not file.is_file():
            continue
        where = Location(f"{each.folder}/{file.name}")
        if file.stem not in own:
            remedy = did_you_mean(file.stem, own, "Give it the name of the picture it is to stand for.")
            report(where, "unknown-picture", f"There is no picture '{file.stem}'.", remedy, Level.SHOULD)
        elif file.stem in seen:
            report(where, "two-files", f"'{file.stem}' is in this set twice.", "Keep one of the files.", Level.SHOULD)
        else:
            seen.add(file.stem)
            yield file.stem, file


def _own(root: Path, picture: Picture, ours: PictureSet, report: Report) -> Picture:
    file = root / picture.path
    return replace(picture, set=ours, file=safe_svg(root, file, picture.path, report) or str(file))


def _supplied(root: Path, picture: Picture, each: PictureSet, file: Path, report: Report) -> Picture | None:
    shown = f"{each.folder}/{file.name}"
    if file.suffix.lower() == ".svg":
        made = safe_svg(root, file, shown, report)
        return replace(picture, set=each, path=shown, file=made or str(file), licence=each.licence)
    try:
        webp = to_webp(file, root / CACHE)
    except BadPictureError as error:
        report(Location(shown), "bad-picture", f"This picture cannot be used. {error}", "Put a sound file in its place.")
        return None
    return replace(picture, set=each, path=shown, file=str(webp), ending=".webp", licence=each.licence)


def safe_svg(root: Path, file: Path, shown: str, report: Report) -> str:
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
    text = (safe.text or '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240"></svg>').encode()
    return str(kept(root / CACHE / f"{hashlib.sha256(text).hexdigest()}.svg", lambda: text))
