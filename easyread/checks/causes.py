"""One cause, one finding: what only follows from something else that is told is held back until that is put right."""

from __future__ import annotations

import posixpath
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from urllib.parse import unquote

from easyread.checks.meaning import COMPARED
from easyread.checks.twins import COPY, misnamed_twins, renamed
from easyread.model import Level, Library, Problem
from easyread.paths import CONTENT, EASY_ENDING, ENDING, PICTURE_LIST, SITE, WORDS, key_of, twin_of
from easyread.read.easy import ELSEWHERE

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


_STRONGER = (
    "hidden-character",
    "block-capitals",
    "date-form",
    "broken-link",
    "own-line",
    "stray-mark",
    "pasted-table",
    "time-form",
)
"""Rules that tell something of words about which nothing else needs telling until that is put right."""


_NO_REASON = re.compile(r'([a-z-]+): "reason"')
"""In the remedy of an allowance that gives none, each rule that it names."""


def causes(library: Library, found: Iterable[Problem]) -> tuple[Problem, ...]:
    """The same without what follows from another of them, each once."""
    return _of_names(library, _of_words(_of_lines(_of_files(library, _of_sets(tuple(dict.fromkeys(found)))))))


def _of_sets(found: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """A set that is not here stands for the pictures that none of the others has anything like."""
    lost = [each for each in found if each.rule == "unknown-picture" and not each.remedy.startswith("Did you mean")]
    if not lost or not any(each.rule == "missing-set" for each in found):
        return found
    names = tuple(dict.fromkeys(each.message.split("'")[1] for each in lost))
    counted = "1 picture is" if len(names) == 1 else f"{len(names)} pictures are"
    message = f"{counted} in no set that is here: {', '.join(names[:MOST_NAMED])}{', …' if len(names) > MOST_NAMED else ''}."
    is_must = any(each.level is Level.MUST for each in lost)
    return tuple(
        replace(each, message=f"{each.message} {message}", level=Level.MUST if is_must else each.level)
        if each.rule == "missing-set"
        else each
        for each in found
        if each not in lost
    )


MOST_NAMED = 5
"""Pictures that a missing set's problem names."""


def _of_lines(found: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Without what another mark at the end of a line, or a picture from elsewhere, brings with it."""
    marked = {_line(each) for each in found if each.rule in ("not-easy-read", "punctuation")}
    elsewhere = {_line(each) for each in found if each.message == ELSEWHERE}

    def follows(each: Problem) -> bool:
        if _line(each) in elsewhere:
            return each.message != ELSEWHERE
        return each.rule == "unfinished-sentence" and _line(each) in marked

    return tuple(each for each in found if not follows(each))


def _line(each: Problem) -> tuple[str, int]:
    return each.where.path, each.where.line


def _of_words(found: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Without what weaker rules tell of the same words. A character that cannot be seen hides what its whole line says."""
    places: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for each in found:
        if each.rule in _STRONGER and (each.length or each.rule == "hidden-character"):
            first, length = (0, sys.maxsize) if each.rule == "hidden-character" else (each.where.column, each.length)
            places.setdefault((each.where.path, each.where.line), []).append((first, first + length))

    def is_weaker(each: Problem) -> bool:
        there = places.get((each.where.path, each.where.line), ())
        return (
            each.rule not in _STRONGER
            and each.rule not in UNREAD
            and any(start <= each.where.column < end for start, end in there)
        )

    return tuple(each for each in found if not is_weaker(each)) if places else found


def _of_names(library: Library, found: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Without what says again that a page, or a picture's file, is not called what it should be."""
    files = [posixpath.basename(each.where.path) for each in found if each.rule == "unlisted-picture"]
    lost = [f"'{name}'" for file in files for name in (file, posixpath.splitext(file)[0])]
    moved = renamed(library)
    gone = [posixpath.basename(key) for key in moved]
    empty = {each.where for each in found if each.rule == "empty-kind"}
    elsewhere = {field.name for kind in library.site.kinds if kind.where in empty for field in kind.fields}

    allowed = {
        (each.where.path, rule) for each in found if each.rule == "wrong-value" for rule in _NO_REASON.findall(each.remedy)
    }

    def follows(each: Problem) -> bool:
        if (each.where.path, each.rule) in allowed:
            return True
        if each.rule == "unknown-picture":
            return any(name in each.message for name in lost)
        if each.rule == "picture-path":
            return any(f"/{file}'" in unquote(each.message) for file in files)
        if each.rule == "unknown-key":
            return each.message.partition("' is not a field")[0].removeprefix("'") in elsewhere
        if each.rule in ("unknown-page", "orphan-record"):
            return any(f"'{key}'" in each.message for key in moved)
        if each.rule == "missing-twin":
            return key_of(each.where.path) in moved.values()
        return each.rule == "broken-link" and any(
            f"{name}.md'" in each.message or f"{name}.easy.md'" in each.message for name in gone
        )

    return tuple(each for each in found if not follows(each)) if lost or moved or elsewhere or allowed else found


def _of_files(library: Library, found: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Without what is told of a file, or of others that need it, because it cannot be read."""
    unread = {each.where.path for each in found if each.rule in UNREAD}
    misnamed = misnamed_twins(library)
    copies = {
        each.where.path
        for each in found
        if each.rule == "file-name" and (COPY.search(each.where.path) or each.where.path in misnamed)
    }
    ended = {posixpath.splitext(each.where.path)[0] for each in found if each.rule == "unexpected-file"}
    absent = {path for path in ended if path.lower().endswith(ENDING)} | {
        twin_of(standard) for path, standard in misnamed.items() if path in copies
    }
    if not unread | copies | absent:
        return found
    beyond = copies | {each.where.path for each in found if each.rule in BEYOND and not _is_list(each.where.path)}
    keys = {key_of(path) for path in unread}
    lost = {rule for path in unread for rule in _OF_LISTS.get(path, ())}
    absent |= {each.where.path for each in found if each.rule in ("not-utf-8", "unreadable-file")}
    lost |= {"unused-word"} if any(path.endswith(EASY_ENDING) for path in absent) else set()
    return tuple(
        each
        for each in found
        if each.rule in UNREAD
        or (each.rule == "file-name" and each.where.path in copies)
        or not (_follows(each, beyond, keys, lost) or _misses(each, absent))
    )


def _misses(each: Problem, absent: set[str]) -> bool:
    """Whether only a page that could not be read is missed."""
    if each.rule in ("missing-twin", "missing-standard-page"):
        return key_of(each.where.path) in {key_of(path) for path in absent}
    return each.rule == "broken-link" and any(f"{posixpath.basename(path)}' leads nowhere" in each.message for path in absent)


def _follows(each: Problem, beyond: set[str], keys: set[str], lost: set[str]) -> bool:
    path = each.where.path
    return path in beyond or each.rule in lost or (each.rule in COMPARED and key_of(path) in keys)


def _is_list(path: str) -> bool:
    return path.startswith(f"{CONTENT}/") and path.endswith(".yml")
