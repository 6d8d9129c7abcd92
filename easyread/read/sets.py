"""Reading picture sets: which pictures there are, and which file stands for each.

A set is a folder with pictures, `set.yml`, which says whose they are, and `pictures.yml`, which says what each stands for. The sets
that `site.yml` names come first, then the site's own (`content/pictures/`), then the few that the engine brings along. A set may
supply another file for a name that a later one lists, such as an organisation's own photographs, without touching the text.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from easyread.cache import kept
from easyread.model import Level, Location, Picture, PictureSet, Reference, Site
from easyread.paths import CONTENT, PICTURE_ENDINGS, PICTURES
from easyread.pictures.bitmap import BadPictureError, shape_of, to_webp
from easyread.pictures.svg import MAX_BYTES, SafeSvg, make_safe
from easyread.problems import Report, did_you_mean
from easyread.read.fields import Field, Schema, choice, day, licence, many, read_fields, text
from easyread.read.files import irregular, read_bytes, read_source
from easyread.read.lists import entries, records
from easyread.read.tree import parse_mapping

MANIFEST = "set.yml"
LIST = "pictures.yml"
CACHE = ".cache/pictures"
EMPTY = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240"></svg>'
"""Shown in the place of a picture of which nothing can be shown."""
OWN = PictureSet(title="Our own pictures", style="drawings", licence="CC0-1.0", credit="", folder=PICTURES)
"""Where the folder of pictures says nothing of itself."""
BROUGHT = "easyread/pictures/own"
"""What the engine's pictures are called in what is told. They lie in the engine, wherever that is installed."""
_ENGINE = Path(__file__).resolve().parents[1] / "pictures/own"

_SET: Schema = {
    "title": Field(text, True),
    "style": Field(choice("drawings", "photographs", "symbols"), True),
    "licence": Field(licence, True),
    "credit": Field(text, True),
    "publish": Field(choice("all", "used-only")),
    "licence_ends": Field(day),
    "consent": Field(text),
}
_PICTURE: Schema = {
    "idea": Field(text, True),
    "shows": Field(text, True),
    "words": Field(many(text), True),
    "licence": Field(licence, True),
    "not_for": Field(text),
    "people": Field(many(text)),
    "mood": Field(choice("happy", "calm", "unhappy", "none")),
    "consent": Field(text),
}


@dataclass(frozen=True)
class ReadSet:
    """A folder of pictures."""

    place: Path
    set: PictureSet
    listed: Mapping[str, Picture]
    """What its own list describes, by name."""


@dataclass(frozen=True)
class Chosen:
    """Every picture with the file that stands for it, and the sets in their order, the engine's last."""

    pictures: Mapping[str, Picture]
    sets: tuple[PictureSet, ...]


def read_sets(root: Path, site: Site, report: Report) -> tuple[ReadSet, ...]:
    """Every set that is there, the first of which wins."""
    named = [found for folder in site.picture_sets if (found := _named(root, folder, report))]
    return (*named, _site_s(root, site, report), *_engine_s())


def names_of(sets: Sequence[ReadSet]) -> Mapping[str, Picture]:
    """Every picture that some set describes, as the first of them does."""
    return MappingProxyType({name: picture for each in reversed(sets) for name, picture in each.listed.items()})


def choose_pictures(root: Path, sets: Sequence[ReadSet], used: frozenset[str], report: Report) -> Chosen:
    """The pictures of the first set that has each name. A set for use on pages alone supplies only names in `used`."""
    known = names_of(sets)
    chosen: dict[str, Picture] = {}
    for each in reversed(sets):
        for name, file in _files(each, known, report):
            if each.set.publish == "all" or name in used:
                chosen.update(_supplied(root, each.listed.get(name) or chosen.get(name) or known[name], each, file, report))
    return Chosen(MappingProxyType({name: chosen[name] for name in known if name in chosen}), tuple(each.set for each in sets))


def _engine_s() -> tuple[ReadSet, ...]:
    told = Report()
    manifest = _read_manifest(_ENGINE, BROUGHT, None, told)
    made = (ReadSet(_ENGINE, manifest, _listed(_ENGINE, BROUGHT, told)),) if manifest else ()
    assert not told.problems
    return made


def _site_s(root: Path, site: Site, report: Report) -> ReadSet:
    place = root / PICTURES
    said = _read_manifest(place, PICTURES, None, report) if os.path.isfile(place / MANIFEST) else None
    silent = replace(OWN, licence=site.pictures_licence or OWN.licence)
    return ReadSet(place, said or silent, _listed(place, PICTURES, report))


def _named(root: Path, folder: Reference, report: Report) -> ReadSet | None:
    place = root / folder.key
    if reason := _out_of_reach(root, folder.key):
        remedy = "Name a folder of this project, or one beside it: ../photographs."
        report(folder.where, "missing-set", f"{folder.key} is not read: {reason}.", remedy)
        return None
    if not os.path.isdir(place):
        report(
            folder.where,
            "missing-set",
            f"There is no folder {folder.key} on this computer, so our own pictures are shown.",
            "Put the folder there, or take the line out.",
            Level.SHOULD,
        )
        return None
    manifest = _read_manifest(place, folder.key, folder, report)
    return ReadSet(place, manifest, _listed(place, folder.key, report)) if manifest else None


def _out_of_reach(root: Path, folder: str) -> str:
    """Why a set's folder is not read. A set that must not be shared with the sources may lie beside the project, and no further."""
    beside = folder.startswith("../")
    base = root.resolve().parent if beside else root
    try:
        return irregular(base, folder.removeprefix("../") if beside else folder, folder=True)
    except OSError:
        return ""  # nothing is there, which is told otherwise


def _read_manifest(place: Path, shown: str, reference: Reference | None, report: Report) -> PictureSet | None:
    source = read_source(place, MANIFEST, report, shown=f"{shown}/{MANIFEST}")
    node = parse_mapping(source.text, source.at(1), report) if source else None
    fields = read_fields(node, _SET, report) if node else {}
    if not all(name in fields for name, declared in _SET.items() if declared.required):
        return None
    where = Location(f"{shown}/{MANIFEST}")
    return PictureSet(folder=shown, where=where, named=reference.where if reference else where, **fields)


def _listed(place: Path, shown: str, report: Report) -> Mapping[str, Picture]:
    """The pictures that are both listed and there, by name. A set that only stands in for pictures of others needs no list."""
    if not os.path.lexists(place / LIST):
        return {}
    pictures: dict[str, Picture] = {}
    for name, where, fields in records(entries(place, LIST, report, f"{shown}/{LIST}"), _PICTURE, report):
        file = next((place / f"{name}{ending}" for ending in PICTURE_ENDINGS if _is_there(place / f"{name}{ending}")), None)
        if file is None:
            message = f"There is no file {shown}/{name}.svg, and no photograph of that name."
            report(where, "no-picture-file", message, "Add it, or take the name off the list.")
        elif fields.keys() >= {name for name, declared in _PICTURE.items() if declared.required}:
            pictures[name] = Picture(
                name=name, path=f"{shown}/{file.name}", where=where, says_people="people" in fields, **fields
            )
    return MappingProxyType(pictures)


def _is_there(file: Path) -> bool:
    """Whether something is there, be it a link that leads nowhere."""
    return file.is_symlink() or (file.exists() and not file.is_dir())


def _files(each: ReadSet, known: Mapping[str, Picture], report: Report) -> Iterator[tuple[str, Path]]:
    seen: set[str] = set()
    try:
        files = sorted(each.place.iterdir()) if os.path.isdir(each.place) else []
    except OSError as error:
        where = each.set.named if each.set.named.path else Location(each.set.folder)
        report(where, "unreadable-file", f"{each.set.folder} cannot be read: {error.strerror}.", "Let everybody read it.")
        return
    for file in files:
        if file.suffix.lower() not in PICTURE_ENDINGS or os.path.isdir(file):
            continue
        where = Location(f"{each.set.folder}/{file.name}")
        if reason := irregular(each.place, file.name):
            if each.set.folder.partition("/")[0] != CONTENT:  # where all files are told
                report(where, "unexpected-file", f"This is not read: {reason}.", "Put the picture itself in its place.")
        elif file.stem not in known:
            _report_unlisted(each, file.stem, where, known, report)
        elif file.stem in seen:
            report(where, "two-files", f"'{file.stem}' is in this set twice.", "Keep one of the files.", Level.SHOULD)
        else:
            seen.add(file.stem)
            yield file.stem, file


def _report_unlisted(each: ReadSet, name: str, where: Location, known: Mapping[str, Picture], report: Report) -> None:
    """A file that nothing says the meaning of."""
    to_list = f"Add it to {each.set.folder}/{LIST}."
    if each.set.folder == PICTURES:
        report(where, "unlisted-picture", "This picture is not on the list.", to_list)
    else:
        remedy = did_you_mean(
            name, known, f"Give it the name of the picture it is to stand for. For an idea of its own: {to_list}"
        )
        report(where, "unknown-picture", f"There is no picture '{name}'.", remedy, Level.SHOULD)


def _supplied(root: Path, picture: Picture, each: ReadSet, file: Path, report: Report) -> dict[str, Picture]:
    """The picture as this set has it. Empty for a photograph that cannot be used."""
    shown = f"{each.set.folder}/{file.name}"
    name, mine = picture.name, picture.name in each.listed
    terms = picture.licence if mine else each.set.licence
    found = replace(picture, set=each.set, path=shown, licence=terms, consent=picture.consent if mine else "", ending=".svg")
    if file.suffix.lower() == ".svg":
        return {name: replace(found, file=safe_svg(root, file, shown, report), shape=(1, 1))}
    try:
        webp = to_webp(file, root / CACHE)
    except BadPictureError as error:
        report(Location(shown), "bad-picture", f"This picture cannot be used. {error}", "Put a sound file in its place.")
        return {}
    return {name: replace(found, file=str(webp), ending=".webp", shape=shape_of(webp))}


def _raw(root: Path, file: Path) -> bytes:
    """The bytes of a picture of the project, or of a set beside it. Raises OSError and ValueError as `read_bytes` does."""
    way = file.relative_to(root) if file.is_relative_to(root) else file
    if way.is_absolute() or ".." in way.parts:
        return read_bytes(file.parent, file.name, MAX_BYTES + 1)
    return read_bytes(root, way.as_posix(), MAX_BYTES + 1)


def safe_svg(root: Path, file: Path, shown: str, report: Report) -> str:
    """The picture rebuilt from what is let through, in the cache. What an author saved is never published itself."""
    try:
        safe = make_safe(_raw(root, file))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        report(Location(shown), "bad-picture", f"This picture cannot be read: {reason}.", "Put a sound file in its place.")
        safe = SafeSvg("")
    for refusal in safe.refused:
        report(
            Location(shown, refusal.line),
            "unsafe-picture",
            f"This is not let through: {refusal.what}.",
            "Draw it as plain shapes, or save it as a plain SVG.",
        )
    text = (safe.text or EMPTY).encode()
    return str(kept(root / CACHE / f"{hashlib.sha256(text).hexdigest()}.svg", lambda: text))
