"""Reading what is not a page: `site.yml`, `words.yml` and `pictures.yml`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from easyread.model import Concept, Location, Origin, Picture, PictureTest, PlainWord, RecordedVoice, SameWords, Site, Word
from easyread.paths import CONTENT, PICTURE_LIST, PICTURES, SITE, SOURCES, WORDS, from_root
from easyread.problems import Reporter
from easyread.read.brand import read_brand
from easyread.read.fields import (
    Field,
    Schema,
    branch,
    choice,
    count,
    day,
    email,
    licence,
    many,
    phone,
    read_fields,
    record,
    reference,
    text,
    turned_down,
    web_address,
    wrong,
)
from easyread.read.files import Sources, files_below, read_source
from easyread.read.kinds import any_node, read_kinds
from easyread.read.standard import COMMON
from easyread.read.tree import Mapping as Fields
from easyread.read.tree import Node, Scalar, parse_mapping
from easyread.text.countries import COUNTRIES

SAYINGS = f"{CONTENT}/say.yml"
RECORDINGS = f"{CONTENT}/recordings/recordings.yml"

_SITE: Schema = {
    "name": Field(text, True),
    "easy_name": Field(text, True),
    "organisation": Field(text, True),
    "plan": Field(text),
    "email": Field(email, True),
    "phone": Field(phone, True),
    "repository": Field(web_address),
    "branch": Field(branch),
    "picture_sets": Field(many(reference)),
    "published": Field(day),
    "voice": Field(text),
    "review": Field(choice("yes", "no")),
    "formats": Field(many(reference)),
    "security_until": Field(day),
    "country": Field(choice(*COUNTRIES)),
    "words_licence": Field(licence),
    "pictures_licence": Field(licence),
    "rules": Field(turned_down),
    "brand": Field(any_node),
    "fields": Field(any_node),
    "kinds": Field(any_node),
}
_WORD: Schema = {"meaning": Field(text, True), "picture": Field(reference, True), "forms": Field(many(text))}
_EVERYDAY_WORD: Schema = {"known": Field(text, True), "forms": Field(many(text))}
_PLAIN_WORD: Schema = {"say": Field(text, True), "forms": Field(many(text)), "in": Field(choice("easy", "both"))}
_SAME_WORD: Schema = {"same": Field(many(text), True)}
_ORIGIN: Schema = {
    **{name: Field(text, True) for name in ("title", "publisher", "whose_words")},
    **{name: Field(text) for name in ("date", "part_of")},
    "address": Field(web_address),
}
_RECORDING: Schema = {"words": Field(text, True), "file": Field(text, True)}
_CONCEPT = re.compile(r"U\+[0-9A-F]{4,6}")


def _concepts(node: Node, report: Reporter) -> tuple[Concept, ...] | None:
    """`{U+1F3E5: confirmed}`."""
    if not isinstance(node, Fields):
        wrong(node, "a group of characters of Unicode", "Write {U+1F3E5: guessed}.", report)
        return None
    return tuple(concept for key, value in node.entries if (concept := _concept(key, value, report)))


def _concept(key: Scalar, value: Node, report: Reporter) -> Concept | None:
    if not _CONCEPT.fullmatch(key.text):
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
}


def read_site(sources: Sources, report: Reporter) -> Site | None:
    """None where the file cannot be understood at all."""
    node = _read(sources, SITE, report)
    if node is None:
        return None
    values = read_fields(node, _SITE, report)
    kinds = read_kinds(values.pop("fields", None), values.pop("kinds", None), COMMON, report)
    brand = read_brand(values.pop("brand", None), report)
    return Site(page=kinds.page, kinds=kinds.kinds, brand=brand, **values)


@dataclass(frozen=True, slots=True)
class WordList:
    """Both kinds of entry in `words.yml`."""

    words: tuple[Word, ...]
    """Hard words with their meaning, in the alphabet's order."""
    plain: tuple[PlainWord, ...]
    """Office words with what to say instead."""
    everyday: frozenset[str]
    """Rare words that everybody knows, in small letters."""
    same: tuple[SameWords, ...]
    """Words for one thing."""


def read_words(sources: Sources, report: Reporter) -> WordList:
    """An entry with `say` is an office word, with `known` an everyday word, with `same` several for one thing; the rest are hard words."""
    node = _read(sources, WORDS, report)
    plain = [entry for entry in node.entries if _has(entry[1], "say")] if node else []
    known = [entry for entry in node.entries if _has(entry[1], "known")] if node else []
    alike = [entry for entry in node.entries if _has(entry[1], "same")] if node else []
    others = [*plain, *known, *alike]
    hard = [entry for entry in node.entries if entry not in others] if node else []
    words = [
        Word(word=name, where=where, **fields)
        for name, where, fields in _records(hard, _WORD, report)
        if fields.keys() >= {"meaning", "picture"}
    ]
    office = (
        PlainWord(form, fields["say"], where, fields.get("in") == "both")
        for name, where, fields in _records(plain, _PLAIN_WORD, report)
        if "say" in fields
        for form in (name, *fields.get("forms", ()))
    )
    everyday = (
        form.casefold()
        for name, _, fields in _records(known, _EVERYDAY_WORD, report)
        if "known" in fields
        for form in (name, *fields.get("forms", ()))
    )
    same = (
        SameWords((name, *fields["same"]), where)
        for name, where, fields in _records(alike, _SAME_WORD, report)
        if "same" in fields
    )
    ordered = sorted(words, key=lambda word: (word.word.casefold(), word.word))
    return WordList(tuple(ordered), tuple(office), frozenset(everyday), tuple(same))


def _has(node: Node, name: str) -> bool:
    return isinstance(node, Fields) and any(key.text == name for key, _ in node.entries)


def read_pictures(sources: Sources, report: Reporter) -> Mapping[str, Picture]:
    """The pictures that are both listed and there, by name."""
    pictures: dict[str, Picture] = {}
    listed: set[str] = set()
    for name, where, fields in _records(_entries(sources, PICTURE_LIST, report), _PICTURE, report):
        listed.add(name)
        path = f"{PICTURES}/{name}.svg"
        if not sources.has(path):
            report(where, "no-picture-file", f"There is no file {path}.", "Add it, or take the name off the list.")
        elif fields.keys() >= {"idea", "shows", "words", "licence"}:
            pictures[name] = Picture(name=name, path=path, where=where, **fields)
    for path in files_below(sources, PICTURES, ".svg", report):
        folder, _, name = path.removesuffix(".svg").rpartition("/")
        if folder == PICTURES and name not in listed:
            where = Location(path)
            report(where, "unlisted-picture", "This picture is not on the list.", f"Add it to {PICTURE_LIST}.")
    return MappingProxyType(pictures)


def read_origins(sources: Sources, report: Reporter) -> Mapping[str, Origin]:
    """The texts that pages are made from, by name. The file need not be there."""
    entries = _entries(sources, SOURCES, report) if sources.has(SOURCES) else ()
    return MappingProxyType(
        {
            name: Origin(name=name, where=where, **fields)
            for name, where, fields in _records(entries, _ORIGIN, report)
            if fields.keys() >= {"title", "publisher", "whose_words"}
        }
    )


def read_sayings(sources: Sources, report: Reporter) -> Mapping[str, str]:
    """How to say words that a voice gets wrong. The file need not be there."""
    entries = _entries(sources, SAYINGS, report) if sources.has(SAYINGS) else ()
    pairs = ((key.text, text(value, report)) for key, value in entries)
    return MappingProxyType({word: said for word, said in pairs if said})


def read_recordings(sources: Sources, report: Reporter) -> Mapping[str, RecordedVoice]:
    """People's recordings, by statement. The file need not be there."""
    entries = _entries(sources, RECORDINGS, report) if sources.has(RECORDINGS) else ()
    folder = RECORDINGS.rpartition("/")[0]
    return MappingProxyType(
        {
            name: RecordedVoice(fields["words"], from_root(f"{folder}/x", fields["file"]), where)
            for name, where, fields in _records(entries, _RECORDING, report)
            if fields.keys() >= {"words", "file"}
        }
    )


def _entries(sources: Sources, path: str, report: Reporter) -> Iterable[tuple[Scalar, Node]]:
    """The entries of a file, none when it cannot be read."""
    node = _read(sources, path, report)
    return node.entries if node else ()


def _records(
    entries: Iterable[tuple[Scalar, Node]], schema: Schema, report: Reporter
) -> Iterator[tuple[str, Location, dict[str, Any]]]:
    for key, value in entries:
        if isinstance(value, Fields):
            located = Fields(value.entries, key.where)
            yield key.text, key.where, read_fields(located, schema, report)
        else:
            wrong(value, "a group of fields", f"Write {', '.join(f'`{name}: ...`' for name in schema)}.", report)


def _read(sources: Sources, path: str, report: Reporter) -> Fields | None:
    source = read_source(sources, path, report)
    return parse_mapping(source.text, source.at(1), report) if source else None
