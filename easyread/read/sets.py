"""Reading picture sets: which file stands for each picture.

`content/pictures/` holds a picture for every name. A set named in `site.yml` may supply another file of the same name, such as an
organisation's own photographs, without touching the text.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from easyread.model import Level, Location, Picture, PictureSet, Reference, Site
from easyread.paths import PHOTOGRAPHS, PICTURES
from easyread.problems import Reporter, did_you_mean
from easyread.read.fields import Field, Schema, choice, day, licence, many, read_fields, text
from easyread.read.files import Sources, files_below, read_source
from easyread.read.tree import parse_mapping

MANIFEST = "set.yml"
OWN = PictureSet(title="Our own pictures", style="drawings", licence="CC0-1.0", credit="", folder=PICTURES)
"""Where the folder of pictures says nothing of itself."""

_SCHEMA: Schema = {
    "title": Field(text, True),
    "style": Field(choice("drawings", "photographs", "symbols"), True),
    "licence": Field(licence, True),
    "credit": Field(text, True),
    "version": Field(text),
    "changes": Field(many(text)),
    "publish": Field(choice("all", "used-only")),
    "licence_ends": Field(day),
    "consent": Field(text),
}


@dataclass(frozen=True)
class Chosen:
    """Every picture with the file that stands for it, and the sets in their order, our own last."""

    pictures: Mapping[str, Picture]
    sets: tuple[PictureSet, ...]


def choose_pictures(sources: Sources, own: Mapping[str, Picture], site: Site, used: frozenset[str], report: Reporter) -> Chosen:
    """The pictures of the first set that has each name. A set for use on pages alone supplies only names in `used`."""
    silent = replace(OWN, licence=site.pictures_licence or OWN.licence)
    mine = sources.within(PICTURES)
    said = _read_set(mine, PICTURES, None, report) if mine and mine.has(MANIFEST) else None
    ours = said or silent
    chosen = {name: replace(picture, set=ours) for name, picture in own.items()}
    sets = [found for folder in site.picture_sets if (found := _read_other(sources, folder, report))]
    for each in reversed(sets):
        for name, file in _files(sources, each, own, report):
            if each.publish == "all" or name in used:
                chosen[name] = _supplied(chosen[name], each, file)
    return Chosen(MappingProxyType(chosen), (*sets, ours))


def _read_other(sources: Sources, folder: Reference, report: Reporter) -> PictureSet | None:
    if reason := sources.refuses(folder.key):
        remedy = "Name a folder or a zip of this project, or one beside it: ../photographs."
        report(folder.where, "missing-set", f"{folder.key} is not read: {reason}.", remedy)
        return None
    place = sources.within(folder.key)
    if place is None:
        report(
            folder.where,
            "missing-set",
            f"There is no folder {folder.key} on this computer, so our own pictures are shown.",
            "Put the folder there, or take the line out.",
            Level.SHOULD,
        )
        return None
    return _read_set(place, folder.key, folder, report)


def _read_set(place: Sources, shown: str, reference: Reference | None, report: Reporter) -> PictureSet | None:
    source = read_source(place, MANIFEST, report, shown=f"{shown}/{MANIFEST}")
    node = parse_mapping(source.text, source.at(1), report) if source else None
    fields = read_fields(node, _SCHEMA, report) if node else {}
    if not all(name in fields for name, declared in _SCHEMA.items() if declared.required):
        return None
    where = Location(f"{shown}/{MANIFEST}")
    return PictureSet(folder=shown, where=where, named=reference.where if reference else where, **fields)


def _files(sources: Sources, each: PictureSet, own: Mapping[str, Picture], report: Reporter) -> Iterator[tuple[str, str]]:
    """The names that a set supplies, and their files in its folder."""
    seen: set[str] = set()
    place = sources.within(each.folder)
    for file in files_below(place, "", "", report) if place else ():
        name, ending = posixpath.splitext(file)
        if ending.lower() not in (".svg", *PHOTOGRAPHS) or "/" in file:
            continue
        where = Location(f"{each.folder}/{file}")
        if name not in own:
            remedy = did_you_mean(name, own, "Give it the name of the picture it is to stand for.")
            report(where, "unknown-picture", f"There is no picture '{name}'.", remedy, Level.SHOULD)
        elif name in seen:
            report(where, "two-files", f"'{name}' is in this set twice.", "Keep one of the files.", Level.SHOULD)
        else:
            seen.add(name)
            yield name, file


def _supplied(picture: Picture, each: PictureSet, file: str) -> Picture:
    ending = ".svg" if file.lower().endswith(".svg") else ".webp"
    return replace(picture, set=each, path=f"{each.folder}/{file}", ending=ending, licence=each.licence, instead=picture)
