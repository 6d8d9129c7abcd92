"""Reading what is neither a page nor a picture: `site.yml`, `words.yml` and the like."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from easyread.model import Location, Origin, PlainWord, RecordedVoice, Reference, SameWords, Site, Word
from easyread.paths import CONTENT, SITE, SOURCES, WORDS, from_root
from easyread.problems import Reporter
from easyread.read.brand import read_brand
from easyread.read.fields import (
    Field,
    Schema,
    branch,
    choice,
    day,
    email,
    licence,
    many,
    phone,
    read_fields,
    reference,
    text,
    turned_down,
    web_address,
    yes_no,
)
from easyread.read.files import Sources
from easyread.read.kinds import any_node, read_kinds
from easyread.read.lists import entries, mapping, records
from easyread.read.standard import COMMON
from easyread.read.tree import Mapping as Fields
from easyread.read.tree import Node
from easyread.text.countries import COUNTRIES
from easyread.text.forges import FORGES

SAYINGS = f"{CONTENT}/say.yml"
RECORDINGS = f"{CONTENT}/recordings/recordings.yml"


def _site_address(node: Node, report: Reporter) -> str | None:
    """With a slash at its end."""
    address = web_address(node, report)
    return f"{address.rstrip('/')}/" if address else None


_SITE: Schema = {
    "name": Field(text, True),
    "easy_name": Field(text, True),
    "organisation": Field(text, True),
    "plan": Field(text),
    "email": Field(email, True),
    "phone": Field(phone, True),
    "address": Field(_site_address),
    "repository": Field(web_address),
    "branch": Field(branch),
    "forge": Field(choice(*FORGES)),
    "editor": Field(yes_no),
    "recorder": Field(yes_no),
    "picture_sets": Field(many(reference)),
    "published": Field(day),
    "voice": Field(text),
    "review": Field(yes_no),
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
_RECORDING: Schema = {"words": Field(text, True), "file": Field(text, True), "read_by": Field(text), "agreed": Field(day)}


def read_site(sources: Sources, report: Reporter) -> Site | None:
    """None where the file cannot be understood at all."""
    node = mapping(sources, SITE, report)
    if node is None:
        return None
    values = read_fields(node, _SITE, report)
    kinds = read_kinds(values.pop("fields", None), values.pop("kinds", None), COMMON, report)
    brand = read_brand(values.pop("brand", None), report)
    places = MappingProxyType({key.text: key.where for key, _ in node.entries})
    return Site(page=kinds.page, kinds=kinds.kinds, brand=brand, places=places, **values)


_Entry = tuple[str, Location, dict[str, Any]]
"""A word, where it stands, and what is said of it."""


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


def read_words(sources: Sources, report: Reporter, must_be_there: bool = True) -> WordList:
    """An entry with `say` is an office word, with `known` an everyday word, with `same` several for one thing; the rest are hard words."""
    node = mapping(sources, WORDS, report) if must_be_there or sources.has(WORDS) else None
    listed = node.entries if node else ()
    plain, known, alike = ([entry for entry in listed if _has(entry[1], name)] for name in ("say", "known", "same"))
    hard = [entry for entry in listed if entry not in [*plain, *known, *alike]]
    hard_words = tuple(records(hard, _WORD, report))
    office_words = tuple(records(plain, _PLAIN_WORD, report))
    everyday_words = tuple(records(known, _EVERYDAY_WORD, report))
    _tell_twice((*hard_words, *office_words, *everyday_words), report)
    return WordList(
        _hard_words(hard_words),
        tuple(
            PlainWord(form, fields["say"], where, fields.get("in") == "both")
            for form, where, fields in _each_form(office_words, "say")
        ),
        frozenset(form.casefold() for form, _, _ in _each_form(everyday_words, "known")),
        tuple(
            SameWords((name, *fields["same"]), where)
            for name, where, fields in records(alike, _SAME_WORD, report)
            if "same" in fields
        ),
    )


def _hard_words(listed: Iterable[_Entry]) -> tuple[Word, ...]:
    """In the alphabet's order. One that lacks something, which is told, is in the list all the same: no page is blamed that it is not."""
    words = [
        Word(**{"word": name, "where": where, "meaning": "", "picture": Reference("", where), **fields})
        for name, where, fields in listed
    ]
    return tuple(sorted(words, key=lambda word: (word.word.casefold(), word.word)))


def _each_form(listed: Iterable[_Entry], needed: str) -> Iterator[_Entry]:
    """Each word and each of its forms, without those that lack what they need."""
    return (
        (form, where, fields) for name, where, fields in listed if needed in fields for form in (name, *fields.get("forms", ()))
    )


def _tell_twice(listed: Iterable[_Entry], report: Reporter) -> None:
    """A problem for each entry that writes a word as one above it does: nobody could tell which of the two is meant."""
    known: dict[str, tuple[str, Location]] = {}
    for name, where, fields in sorted(listed, key=lambda each: each[1]):
        written = {form.casefold(): form for form in (name, *fields.get("forms", ()))}
        for owner, at in dict.fromkeys(known[form] for form in written if form in known):
            twice = " and ".join(f"'{form}'" for key, form in written.items() if known.get(key) == (owner, at))
            message = f"The entry '{owner}' on line {at.line} already has {twice}."
            report(where, "duplicate-key", message, "Keep each word, and each of its `forms`, in one entry alone.")
        known |= dict.fromkeys(written.keys() - known.keys(), (name, where))


def _has(node: Node, name: str) -> bool:
    return isinstance(node, Fields) and any(key.text == name for key, _ in node.entries)


def read_origins(sources: Sources, report: Reporter) -> Mapping[str, Origin]:
    """The texts that pages are made from, by name. The file need not be there."""
    found = entries(sources, SOURCES, report) if sources.has(SOURCES) else ()
    return MappingProxyType(
        {
            name: Origin(name=name, where=where, **fields)
            for name, where, fields in records(found, _ORIGIN, report)
            if fields.keys() >= {"title", "publisher", "whose_words"}
        }
    )


def read_sayings(sources: Sources, report: Reporter) -> Mapping[str, str]:
    """How to say words that a voice gets wrong. The file need not be there."""
    found = entries(sources, SAYINGS, report) if sources.has(SAYINGS) else ()
    pairs = ((key.text, text(value, report)) for key, value in found)
    return MappingProxyType({word: said for word, said in pairs if said})


def read_recordings(sources: Sources, report: Reporter) -> Mapping[str, RecordedVoice]:
    """People's recordings, by statement. The file need not be there."""
    found = entries(sources, RECORDINGS, report) if sources.has(RECORDINGS) else ()
    folder = RECORDINGS.rpartition("/")[0]
    return MappingProxyType(
        {
            name: RecordedVoice(
                fields["words"], from_root(f"{folder}/x", fields["file"]), where, fields.get("read_by", ""), fields.get("agreed")
            )
            for name, where, fields in records(found, _RECORDING, report)
            if fields.keys() >= {"words", "file"}
        }
    )
