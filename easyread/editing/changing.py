"""What each change that somebody makes on the editor's page makes of the text of a page."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from easyread.editing import blocks as change
from easyread.editing.blocks import Part, blocks_of
from easyread.editing.stubs import quoted
from easyread.model import Picture
from easyread.pictures.find import find_for
from easyread.text.any_case import any_case
from easyread.text.language import sentences

MOST = 24
"""Pictures that are looked at to find one that suits."""
SUITS = 2.0
"""How well a picture must answer words to stand beside them unasked. In this project's own content, the first found is the one that people
chose for 49 statements of 100 at this score or above, and for 26 of 100 below."""
NEVER_GUESSED = frozenset(("yes", "no", "stop"))
"""Pictures that judge what the words say, so that a wrong one says the opposite."""
_DENIES = any_case(r"\b(?:not|no|never|none|nor|neither|nobody|nothing|cannot|without)\b|n['’]t\b")
NO_PICTURE = "choose-a-picture.svg"
"""What stands beside a new statement until somebody chooses."""
_BULLET = re.compile(r"\A\s*(?:[•·▪‣◦∙*–-]\s+|o\t|\d{1,2}[.)]\s+)")

Change = Callable[[str, str, int, Mapping[str, Any], Mapping[str, Picture]], str]
"""From a page's path and text, the number of a block (from 0, -1 for none), what the page asks for, and all pictures by name: the text
after the change. What cannot be changed so is left as it is."""


def _add(path: str, text: str, number: int, given: Mapping[str, Any], pictures: Mapping[str, Picture]) -> str:
    words = str(given.get("words", ""))
    return change.with_new(text, number, change.new_statement(path, _suiting(words, text, pictures), words))


def _suiting(words: str, text: str, pictures: Mapping[str, Picture]) -> str:
    """The file of a picture that may suit some words, and that no statement of the text has. Where there is none, it is still to choose,
    and the check says so."""
    chosen_from = pictures.values() if _DENIES.search(words) else _without_denials(pictures.values())
    found = find_for(words[:200], chosen_from, limit=MOST) if words.strip() else ()
    suiting = (each.picture for each in found if each.score >= SUITS and each.picture.name not in NEVER_GUESSED)
    return next((each.written for each in suiting if f"/{each.written}" not in text), NO_PICTURE)


def _without_denials(pictures: Iterable[Picture]) -> Iterator[Picture]:
    """Pictures as words find them that deny nothing: none that stands for a denial, and no other by a phrase such as `not allowed`."""
    for each in pictures:
        if not _DENIES.search(f"{each.name.replace('-', ' ')}. {each.idea}"):
            yield replace(each, words=tuple(phrase for phrase in each.words if not _DENIES.search(phrase)))


def _suit(path: str, text: str, number: int, pictures: Mapping[str, Picture]) -> str:
    """The text with a picture that may suit a statement whose picture is still to choose."""
    blocks = blocks_of(text)
    if not 0 <= number < len(blocks) or not blocks[number].target.endswith(f"/{NO_PICTURE}"):
        return text
    return change.with_picture(text, number, path, _suiting(blocks[number].words, text, pictures))


def _apart(path: str, text: str, number: int, pictures: Mapping[str, Picture]) -> str:
    """A statement for each line of one, such as somebody pastes: its bullet taken off, each of its sentences on a line of its own."""
    blocks = blocks_of(text)
    if not 0 <= number < len(blocks) or blocks[number].part is not Part.STATEMENT:
        return text
    lines = [" ".join(_BULLET.sub("", line).split()) for line in blocks[number].words.split("\n")]
    said = ["\n".join(words.strip() for _, words in sentences(line)) for line in lines if line]
    done = change.with_words(text, number, said[0]) if said else text
    done, after = _suit(path, done, number, pictures), number
    for words in said[1:]:
        done = _add(path, done, after, {"words": words}, pictures)
        after += 2
    return done


def _with_allowance(text: str, rule: str, reason: str, allowed: Mapping[str, str]) -> str:
    """The text with leave to break a rule, or without where no reason is given."""
    kept = {**allowed, rule: reason}
    pairs = ", ".join(f"{name}: {json.dumps(why, ensure_ascii=False)}" for name, why in kept.items() if why.strip())
    return change.with_field(text, "allow", f"{{{pairs}}}" if pairs else "")


CHANGES: Mapping[str, Change] = {
    "words": lambda path, text, number, given, pictures: change.with_words(text, number, given["words"]),
    "picture": lambda path, text, number, given, pictures: change.with_picture(text, number, path, given["file"]),
    "alt": lambda path, text, number, given, pictures: change.with_alt(text, number, given["words"]),
    "source": lambda path, text, number, given, pictures: change.with_source(text, number, given["words"]),
    "item": lambda path, text, number, given, pictures: change.as_item(text, number, given["item"]),
    "remove": lambda path, text, number, given, pictures: change.without(text, number),
    "move": lambda path, text, number, given, pictures: change.moved(text, number, given["by"]),
    "add": _add,
    "suit": lambda path, text, number, given, pictures: _suit(path, text, number, pictures),
    "apart": lambda path, text, number, given, pictures: _apart(path, text, number, pictures),
    "add-heading": lambda path, text, number, given, pictures: change.with_new(text, number, f"## {given['words']}"),
    "field": lambda path, text, number, given, pictures: change.with_field(text, given["name"], _as_yaml(given)),
    "allow": lambda path, text, number, given, pictures: _with_allowance(text, given["rule"], given["reason"], given["allowed"]),
    "body": lambda path, text, number, given, pictures: change.with_body(text, given["words"]),
}
"""By the name that the page calls each."""


def _as_yaml(given: Mapping[str, Any]) -> str:
    """A plain value on one line. Whatever else is written as in the file keeps its lines."""
    value = str(given["value"]).strip()
    plain = " ".join(value.split())
    return value if not given.get("plain") else quoted(plain) if plain else ""
