"""One cause, one finding: what only follows from something else that is told is held back until that is put right."""

from __future__ import annotations

import posixpath
import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from urllib.parse import unquote

from easyread.checks.meaning import COMPARED
from easyread.checks.twins import COPY, misnamed_twins, renamed
from easyread.model import Level, Library, Problem
from easyread.paths import CONTENT, EASY_ENDING, ENDING, PICTURE_LIST, SITE, WORDS, key_of, twin_of
from easyread.text.links import is_outside

UNREAD = frozenset(("broken-yaml", "conflict", "no-front-matter", "not-utf-8", "unreadable-file"))
"""Rules that tell that a file, or a part of it, could not be read."""
BEYOND = frozenset(("conflict", "no-front-matter", "not-utf-8", "unreadable-file"))
"""Those of them after which nothing else about the same page can be said for certain."""
MUTE = BEYOND | {"no-statements"}
"""Rules that tell that nobody knows what an Easy Read page says."""
_UNFIT = UNREAD | {"wrong-value", "missing-key", "duplicate-key"}
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
    "time-not-in-twin",
)
"""Rules that tell something of words about which nothing else needs telling until that is put right."""


def causes(library: Library, found: Iterable[Problem]) -> tuple[Problem, ...]:
    """The same without what follows from another of them, each once."""
    return _of_names(
        library, _of_words(_of_tables(library, _of_lines(_of_files(library, _of_sets(tuple(dict.fromkeys(found)))))))
    )


def not_understood(found: Iterable[Problem]) -> frozenset[str]:
    """The paths of pages of which a part is not known, because it could not be read or its fields are not as they must be."""
    return frozenset(each.where.path for each in found if each.rule in _UNFIT)


def _of_sets(found: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """A set that is not here stands for the pictures that none of the others has anything like."""
    lost = [each for each in found if each.rule == "unknown-picture" and not each.suggestion]
    if not lost or not any(each.rule == "missing-set" for each in found):
        return found
    names = tuple(dict.fromkeys(each.about for each in lost))
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
    """Without what another mark at the end of a line, a second sentence on it, a picture from elsewhere or that is not there, or a word that is
    listed twice brings with it."""
    marked = {_line(each) for each in found if each.rule in ("not-easy-read", "punctuation")}
    shared = {_line(each) for each in found if each.rule == "one-sentence-a-line"}
    elsewhere = {_line(each) for each in found if _is_elsewhere(each)}
    twice = {_line(each) for each in found if each.rule == "duplicate-key"}
    unknown = {(each.where.path, each.about) for each in found if each.rule == "unknown-picture"}

    def follows(each: Problem) -> bool:
        if _line(each) in elsewhere:
            return not _is_elsewhere(each)
        if each.rule in ("long-sentence", "many-ideas"):
            return _line(each) in shared
        if each.rule == "unused-word":
            return _line(each) in twice
        if each.rule == "repeated-picture":
            return (each.where.path, each.about) in unknown
        return each.rule == "unfinished-sentence" and _line(each) in marked

    return tuple(each for each in found if not follows(each))


def _is_elsewhere(each: Problem) -> bool:
    """Whether it tells of a picture on another website."""
    return each.rule == "picture-path" and is_outside(each.about)


def _line(each: Problem) -> tuple[str, int]:
    return each.where.path, each.where.line


def _of_tables(library: Library, found: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Without what is told of the rows of a table that somebody pasted into a statement."""
    tables = {_line(each) for each in found if each.rule == "pasted-table" and each.where.path.endswith(EASY_ENDING)}
    if not tables:
        return found
    places = (
        [(each.where.path, each.where.line) for each in one.sentences] for page in library.easy_pages for one in page.statements
    )
    rows = {row for statement in places if tables.intersection(statement) for row in statement}
    return tuple(each for each in found if each.rule in _STRONGER or _line(each) not in rows)


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
    lost = {name for file in files for name in (file, posixpath.splitext(file)[0])}
    moved, elsewhere, allowed = renamed(library), _fields_elsewhere(library, found), _allowed_amiss(found)
    gone = {f"{posixpath.basename(key)}{end}" for key in moved for end in (ENDING, EASY_ENDING)}
    of_rule = {"unknown-picture": lost, "unknown-key": elsewhere, "unknown-page": moved, "orphan-record": moved}

    def follows(each: Problem) -> bool:
        if (each.where.path, each.rule) in allowed:
            return True
        if each.rule == "picture-path":
            return not _is_elsewhere(each) and posixpath.basename(unquote(each.about)) in files
        if each.rule == "missing-twin":
            return key_of(each.where.path) in moved.values()
        if each.rule == "broken-link":
            return posixpath.basename(each.about) in gone
        return each.about in of_rule.get(each.rule, ())

    return tuple(each for each in found if not follows(each)) if lost or moved or elsewhere or allowed else found


def _fields_elsewhere(library: Library, found: tuple[Problem, ...]) -> set[str]:
    """The fields of kinds that have no page, which their pages have in another folder."""
    empty = {each.where for each in found if each.rule == "empty-kind"}
    return {field.name for kind in library.site.kinds if kind.where in empty for field in kind.fields}


def _allowed_amiss(found: tuple[Problem, ...]) -> set[tuple[str, str]]:
    """Pages with rules that they mean to allow, but not in the right words."""
    amiss = (each for each in found if each.rule in ("wrong-value", "unknown-rule"))
    return {(each.where.path, rule) for each in amiss for rule in (each.suggestion or each.about).split()}


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
    mute = {each.where.path for each in found if each.rule in MUTE and each.where.path.endswith(EASY_ENDING)}
    if not unread | copies | absent | mute:
        return found
    beyond = copies | {each.where.path for each in found if each.rule in BEYOND and not _is_list(each.where.path)}
    keys = {key_of(path) for path in unread | mute}
    lost = {rule for path in unread for rule in _OF_LISTS.get(path, ())}
    absent |= {each.where.path for each in found if each.rule in ("not-utf-8", "unreadable-file")}
    lost |= {"unused-word"} if mute else set()
    return tuple(
        each
        for each in found
        if each.rule in UNREAD
        or (each.rule == "file-name" and each.where.path in copies)
        or not (_follows(each, beyond, keys, lost) or _misses(each, absent) or _needs(each, mute))
    )


def _misses(each: Problem, absent: set[str]) -> bool:
    """Whether only a page that could not be read is missed."""
    if each.rule in ("missing-twin", "missing-standard-page"):
        return key_of(each.where.path) in {key_of(path) for path in absent}
    if each.rule in ("unknown-page", "orphan-record"):
        return each.about in {key_of(path) for path in absent}
    return each.rule == "broken-link" and posixpath.basename(each.about) in {posixpath.basename(path) for path in absent}


def _needs(each: Problem, mute: set[str]) -> bool:
    """Whether it is about a statement of a page of which no statement is known."""
    of_statements = ("unknown-statement", "lapsed-test", "stale-recording")
    return each.rule in of_statements and each.about.partition("#")[0] in {key_of(path) for path in mute}


def _follows(each: Problem, beyond: set[str], keys: set[str], lost: set[str]) -> bool:
    path = each.where.path
    return path in beyond or each.rule in lost or ((each.rule in COMPARED or each.rule == "drifted") and key_of(path) in keys)


def _is_list(path: str) -> bool:
    return path.startswith(f"{CONTENT}/") and path.endswith(".yml")
