"""Reading picture sets: which pictures there are, and which file stands for each.

A set is a folder with pictures, `set.yml`, which says whose they are, and `pictures.yml`, which says what each stands for. The sets
that `site.yml` names come first, then the site's own (`content/pictures/`), then the few that the engine brings along. A set may
supply another file for a name that a later one lists, such as an organisation's own photographs, without touching the text.
"""

from __future__ import annotations

import posixpath
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from easyread.model import Concept, Level, Location, Picture, PictureSet, PictureTest, Reference, Site
from easyread.paths import BROUGHT, PHOTOGRAPHS, PICTURE_ENDINGS, PICTURES, way_to_add
from easyread.problems import Reporter, asked, meant
from easyread.read.fields import Field, Schema, choice, count, day, is_whole, licence, many, record, text, wrong
from easyread.read.files import Sources, files_below
from easyread.read.lists import entries, records, whole
from easyread.read.tree import Mapping as Fields
from easyread.read.tree import Node, Scalar

MANIFEST = "set.yml"
LIST = "pictures.yml"
OWN = PictureSet(title="Our own pictures", style="drawings", licence="CC0-1.0", credit="", folder=PICTURES)
"""Where the folder of pictures says nothing of itself."""

_SET: Schema = {
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
_CONCEPT = re.compile(r"U\+[0-9A-F]{4,6}")


def _concepts(node: Node, report: Reporter) -> tuple[Concept, ...] | None:
    """`{U+1F3E5: confirmed}`."""
    if not isinstance(node, Fields):
        wrong(node, "a group of characters of Unicode", "Write {U+1F3E5: guessed}.", report)
        return None
    return tuple(concept for key, value in node.entries if (concept := _concept(key, value, report)))


def _concept(key: Scalar, value: Node, report: Reporter) -> Concept | None:
    if not _CONCEPT.fullmatch(key.text) or int(key.text[2:], 16) > sys.maxunicode:
        wrong(key, "a character of Unicode", "Write it as U+1F3E5.", report)
        return None
    how = choice("confirmed", "guessed")(value, report)
    return Concept(key.text, how == "confirmed") if how else None


def _test(_: Location, values: dict[str, Any]) -> PictureTest:
    return PictureTest(values["session"], values["understood"], values["of"])


_TEST: Schema = {"session": Field(text, True), "understood": Field(count, True), "of": Field(count, True)}
_PICTURE: Schema = {
    "idea": Field(text, True),
    "shows": Field(text, True),
    "words": Field(many(text), True),
    "licence": Field(licence, True),
    "not_for": Field(text),
    "people": Field(many(text)),
    "mood": Field(choice("happy", "calm", "unhappy", "none")),
    "category": Field(text),
    "concepts": Field(_concepts),
    "tested": Field(many(record(_TEST, _test))),
    "consent": Field(text),
}


@dataclass(frozen=True)
class ReadSet:
    """A folder of pictures."""

    place: Sources | None
    """None where the folder is not there."""
    set: PictureSet
    listed: Mapping[str, Picture]
    """What its own list describes, by name."""


@dataclass(frozen=True)
class Chosen:
    """Every picture with the file that stands for it, and the sets in their order, the engine's last."""

    pictures: Mapping[str, Picture]
    sets: tuple[PictureSet, ...]


def read_sets(sources: Sources, brought: Sources | None, site: Site, report: Reporter) -> tuple[ReadSet, ...]:
    """Every set that is there, the first of which wins. `brought` is the engine's."""
    named = [found for folder in site.picture_sets if (found := _named(sources, folder, report))]
    last = _read_set(brought, BROUGHT, None, report) if brought else None
    return (*named, _site_s(sources, site, report), *([last] if last else []))


def names_of(sets: Sequence[ReadSet]) -> Mapping[str, Picture]:
    """Every picture that some set describes, as the first of them does."""
    return MappingProxyType({name: picture for each in reversed(sets) for name, picture in each.listed.items()})


def choose_pictures(sets: Sequence[ReadSet], used: frozenset[str], report: Reporter) -> Chosen:
    """The pictures of the first set that has each name. A set for use on pages alone supplies only names in `used`."""
    known = names_of(sets)
    chosen: dict[str, Picture] = {}
    for each in reversed(sets):
        for name, file in _files(each, known, report):
            if each.set.publish == "all" or name in used:
                chosen[name] = _supplied(each, each.listed.get(name) or known[name], file, chosen.get(name))
    return Chosen(MappingProxyType({name: chosen[name] for name in known if name in chosen}), tuple(each.set for each in sets))


def _site_s(sources: Sources, site: Site, report: Reporter) -> ReadSet:
    silent = replace(OWN, licence=site.pictures_licence or OWN.licence)
    place = sources.within(PICTURES)
    said = _read_manifest(place, PICTURES, None, report) if place and place.has(MANIFEST) else None
    return ReadSet(place, said or silent, _listed(place, PICTURES, report) if place else {})


def _named(sources: Sources, folder: Reference, report: Reporter) -> ReadSet | None:
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


def _read_set(place: Sources, shown: str, reference: Reference | None, report: Reporter) -> ReadSet | None:
    manifest = _read_manifest(place, shown, reference, report)
    return ReadSet(place, manifest, _listed(place, shown, report)) if manifest else None


def _read_manifest(place: Sources, shown: str, reference: Reference | None, report: Reporter) -> PictureSet | None:
    fields = whole(place, MANIFEST, _SET, report, f"{shown}/{MANIFEST}")
    if fields is None:
        return None
    where = Location(f"{shown}/{MANIFEST}")
    return PictureSet(folder=shown, where=where, named=reference.where if reference else where, **fields)


def _listed(place: Sources, shown: str, report: Reporter) -> Mapping[str, Picture]:
    """The pictures that are both listed and there, by name. A set that only stands in for pictures of others needs no list."""
    if not place.has(LIST):
        return {}
    pictures: dict[str, Picture] = {}
    files = {path.lower(): path for path in sorted(place.below("", Reporter()), reverse=True)}
    for name, where, fields in records(entries(place, LIST, report, f"{shown}/{LIST}"), _PICTURE, report):
        said = (files.get(f"{name}{ending}".lower(), "") for ending in PICTURE_ENDINGS)
        file = next((each for each in said if each.startswith(f"{name}.")), "")
        if not file:
            message = f"There is no file {shown}/{name}.svg, and no photograph of that name."
            report(where, "no-picture-file", message, "Add it, or take the name off the list.")
        elif is_whole(fields, _PICTURE):
            says = "people" in fields
            pictures[name] = Picture(name=name, path=f"{shown}/{file}", where=where, says_people=says, **fields)
    return MappingProxyType(pictures)


def _files(each: ReadSet, known: Mapping[str, Picture], report: Reporter) -> Iterator[tuple[str, str]]:
    """The names that a set supplies, and their files in its folder."""
    seen: set[str] = set()
    for file in files_below(each.place, "", "", report) if each.place else ():
        name, ending = posixpath.splitext(file)
        if ending.lower() not in PICTURE_ENDINGS or "/" in file:
            continue
        where = Location(f"{each.set.folder}/{file}")
        if name not in known:
            _report_unlisted(each.set, name, where, known, report)
        elif name in seen:
            report(where, "two-files", f"'{name}' is in this set twice.", "Keep one of the files.", Level.SHOULD)
        else:
            seen.add(name)
            yield name, file


def _report_unlisted(each: PictureSet, name: str, where: Location, known: Mapping[str, Picture], report: Reporter) -> None:
    """A file that nothing says the meaning of."""
    to_list = f"Add it to {each.folder}/{LIST}."
    if each.folder == PICTURES:
        remedy = way_to_add(where.path) if where.path.lower().endswith(PHOTOGRAPHS) else to_list
        report(where, "unlisted-picture", "This picture is not on the list, which says what it shows.", remedy)
    else:
        otherwise = f"Give it the name of the picture it is to stand for. For an idea of its own: {to_list}"
        near = meant(name, known)
        message = f"There is no picture '{name}'."
        report(where, "unknown-picture", message, asked(near, otherwise), Level.SHOULD, about=name, suggestion=near)


def _supplied(each: ReadSet, picture: Picture, file: str, instead: Picture | None) -> Picture:
    """The picture as this set has it."""
    mine = picture.name in each.listed
    return replace(
        picture,
        set=each.set,
        path=f"{each.set.folder}/{file}",
        ending=".svg" if file.lower().endswith(".svg") else ".webp",
        licence=picture.licence if mine else each.set.licence,
        consent=picture.consent if mine else "",
        instead=instead,
    )
