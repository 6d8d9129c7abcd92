"""Reading what is not a page: `site.yml`, `words.yml` and `pictures.yml`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from easyread.model import Location, Picture, Site, Word
from easyread.problems import Report
from easyread.read.fields import Field, Schema, choice, licence, many, read_fields, reference, text, wrong
from easyread.read.files import read_source
from easyread.read.paths import CONTENT, PICTURES
from easyread.read.tree import Mapping as Fields
from easyread.read.tree import parse_mapping

SITE = f"{CONTENT}/site.yml"
WORDS = f"{CONTENT}/words.yml"
PICTURE_LIST = f"{PICTURES}/pictures.yml"

_SITE: Schema = {
    "name": Field(text, True),
    "easy_name": Field(text, True),
    "organisation": Field(text, True),
    "plan": Field(text, True),
    "email": Field(text, True),
    "phone": Field(text, True),
    "repository": Field(text),
    "branch": Field(text),
    "picture_sets": Field(many(reference)),
}
_WORD: Schema = {"meaning": Field(text, True), "picture": Field(reference, True), "forms": Field(many(text))}
_PICTURE: Schema = {
    "idea": Field(text, True),
    "shows": Field(text, True),
    "words": Field(many(text), True),
    "licence": Field(licence, True),
    "not_for": Field(text),
    "people": Field(many(text)),
    "mood": Field(choice("happy", "calm", "unhappy", "none")),
}


def read_site(root: Path, report: Report) -> Site:
    node = _read(root, SITE, report)
    return Site(**read_fields(node, _SITE, report)) if node else Site()


def read_words(root: Path, report: Report) -> tuple[Word, ...]:
    """The word list, in the alphabet's order."""
    words = (
        Word(word=name, where=where, **fields)
        for name, where, fields in _records(root, WORDS, _WORD, report)
        if fields.keys() >= {"meaning", "picture"}
    )
    return tuple(sorted(words, key=lambda word: (word.word.casefold(), word.word)))


def read_pictures(root: Path, report: Report) -> Mapping[str, Picture]:
    """The pictures that are both listed and there, by name."""
    pictures: dict[str, Picture] = {}
    listed: set[str] = set()
    for name, where, fields in _records(root, PICTURE_LIST, _PICTURE, report):
        listed.add(name)
        path = f"{PICTURES}/{name}.svg"
        if not (root / path).is_file():
            report(where, "no-picture-file", f"There is no file {path}.", "Add it, or take the name off the list.")
        elif fields.keys() >= {"idea", "shows", "words", "licence"}:
            pictures[name] = Picture(name=name, path=path, where=where, **fields)
    for file in sorted((root / PICTURES).glob("*.svg")):
        if file.stem not in listed:
            where = Location(f"{PICTURES}/{file.name}")
            report(where, "unlisted-picture", "This picture is not on the list.", f"Add it to {PICTURE_LIST}.")
    return MappingProxyType(pictures)


def _records(root: Path, path: str, schema: Schema, report: Report) -> Iterator[tuple[str, Location, dict[str, Any]]]:
    node = _read(root, path, report)
    for key, value in node.entries if node else ():
        if isinstance(value, Fields):
            located = Fields(value.entries, key.where)
            yield key.text, key.where, read_fields(located, schema, report)
        else:
            wrong(value, "a group of fields", f"Write {', '.join(f'`{name}: ...`' for name in schema)}.", report)


def _read(root: Path, path: str, report: Report) -> Fields | None:
    source = read_source(root, path, report)
    return parse_mapping(source.text, source.at(1), report) if source else None
