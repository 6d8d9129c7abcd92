"""One cause, one finding: what only follows from something else that is told is held back until that is put right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from easyread.checks.meaning import COMPARED
from easyread.model import Library, Problem
from easyread.paths import CONTENT, PICTURE_LIST, SITE, WORDS, key_of

UNREAD = frozenset(("broken-yaml", "conflict", "no-front-matter", "not-utf-8", "unreadable-file"))
"""Rules that tell that a file, or a part of it, could not be read."""
BEYOND = frozenset(("conflict", "no-front-matter", "not-utf-8", "unreadable-file"))
"""Those of them after which nothing else about the same page can be said for certain."""
_OF_LISTS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        WORDS: frozenset(("unknown-word", "unused-word", "unexplained-word", "word-not-explained", "hard-word", "other-word")),
        PICTURE_LIST: frozenset(("unknown-picture", "unlisted-picture", "broken-link")),
        SITE: frozenset(("unknown-key", "missing-key", "empty-kind", "unknown-page", "missing-index")),
    }
)
"""What is told of other files when a list cannot be read."""


def causes(library: Library, found: Iterable[Problem]) -> tuple[Problem, ...]:
    """The same without what follows from another of them, each once."""
    found = tuple(dict.fromkeys(found))
    unread = {each.where.path for each in found if each.rule in UNREAD}
    if not unread:
        return found
    beyond = {each.where.path for each in found if each.rule in BEYOND and not _is_list(each.where.path)}
    keys = {key_of(path) for path in unread}
    lost = {rule for path in unread for rule in _OF_LISTS.get(path, ())}
    return tuple(each for each in found if each.rule in UNREAD or not _follows(each, beyond, keys, lost))


def _follows(each: Problem, beyond: set[str], keys: set[str], lost: set[str]) -> bool:
    path = each.where.path
    return path in beyond or each.rule in lost or (each.rule in COMPARED and key_of(path) in keys)


def _is_list(path: str) -> bool:
    return path.startswith(f"{CONTENT}/") and path.endswith(".yml")
