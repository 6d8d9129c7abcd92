"""Keeping records: confirming that two pages say the same, and moving a record with its page."""

from __future__ import annotations

import os
import re
from datetime import date
from pathlib import Path
from urllib.parse import unquote, urlsplit

from easyread.cache import write_whole
from easyread.model import Library
from easyread.paths import CONTENT, DOCS, ENDING, REVIEWS, SESSIONS
from easyread.problems import did_you_mean
from easyread.read.data import RECORDINGS
from easyread.reviews.pairs import written
from easyread.reviews.units import normal


class CannotKeepError(Exception):
    """A record cannot be made or moved. Its text says why and what to do."""


def key_named(library: Library, said: str) -> str:
    """The page that somebody means: by its key, in any spelling, or by an address or a path. What is like none comes back as it is."""
    path = unquote(urlsplit(said.strip()).path).strip("/ ").casefold()
    path = re.sub(r"(/index)?(\.easy)?(\.md|\.html|\.yml)?$", "", path)
    wanted = re.sub(r"[^a-z0-9/]+", "-", path).strip("-")
    for found in (wanted, f"{wanted}/index", *(wanted.split("/", count)[-1] for count in range(1, wanted.count("/") + 1))):
        if found in library.documents_by_key:
            return found
    titles = [(each.title, each.key) for each in library.easy_pages] + [(each.title, each.key) for each in library.documents]
    by_title = {normal(title).casefold(): key for title, key in titles}
    return by_title.get(normal(said).casefold(), said.strip())


def record_of(library: Library, key: str, by: str, on: date, minor: bool = False, although: str = "") -> str:
    """The record of a page and its twin as they are now. Raises CannotKeepError.

    A minor correction keeps who compared the pages and when, and is noted below it.
    """
    document, easy = library.documents_by_key.get(key), library.easy_by_key.get(key)
    if document is None or easy is None:
        both = library.easy_by_key.keys() & library.documents_by_key.keys()
        remedy = did_you_mean(key, both, "Name it by its path without the ending, such as services/swimming.")
        raise CannotKeepError(f"There are no two pages '{key}'. {remedy}")
    if not minor:
        return written(document, easy, by, on, although=although)
    record = library.records.get(key)
    if record is None:
        raise CannotKeepError(f"Nobody has compared '{key}' yet, so there is nothing to correct. Confirm it without --minor.")
    corrected = (*record.corrected, f"{on.isoformat()} {by}")
    return written(document, easy, record.by, record.on, corrected, although or record.although)


def path_of(key: str) -> str:
    """Where the record of a page is kept, from the project's root."""
    return f"{REVIEWS}/{key}.yml"


def keep(root: Path, key: str, text: str) -> Path:
    """Writes a record. Returns its file."""
    return put(root, path_of(key), text)


def put(root: Path, path: str, text: str) -> Path:
    """Writes a source whole or not at all. Returns its file. Raises CannotKeepError for a place outside the project."""
    file = root / path
    if not Path(os.path.realpath(file.parent)).is_relative_to(os.path.realpath(root)):
        raise CannotKeepError(f"{path} leads out of this project.")
    write_whole(file, text.encode("utf-8", "surrogateescape"))
    return file


def text_of(file: Path) -> str:
    """The text of a file that a person names. Raises CannotKeepError for one that cannot be read."""
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise CannotKeepError(f"{file} is not written in UTF-8. Save it again as 'CSV UTF-8', or as UTF-8.") from error
    except (OSError, ValueError) as error:
        raise CannotKeepError(f"{file} cannot be read: {getattr(error, 'strerror', None) or error}.") from error


def move(root: Path, old: str, new: str) -> Path:
    """Gives a record the name its page has now. Raises CannotKeepError."""
    source, target = root / path_of(old), root / path_of(new)
    if not source.is_file():
        raise CannotKeepError(f"There is no record {path_of(old)}.")
    if target.exists():
        raise CannotKeepError(f"There is a record {path_of(new)} already.")
    if not any((root / folder / f"{new}{ENDING}").is_file() for folder in (CONTENT, DOCS)):
        raise CannotKeepError(f"There is no page {new}{ENDING}.")
    put(root, path_of(new), text_of(source))
    source.unlink()
    return target


def name_anew(root: Path, old: str, new: str) -> tuple[str, ...]:
    """Gives the statements of a page that are named in sessions and among recordings the name their page has now. Returns the paths of
    what was changed."""
    naming = re.compile(rf"^(\ufeff?\s*[\"']?){re.escape(old)}(?=#)", re.MULTILINE)
    files = [file for file in (*sorted((root / SESSIONS).glob("*.yml")), root / RECORDINGS) if file.is_file()]
    texts = {file.relative_to(root).as_posix(): file.read_bytes().decode("utf-8", "surrogateescape") for file in files}
    changed = {path: text for path, text in texts.items() if naming.search(text)}
    for path, text in changed.items():
        put(root, path, naming.sub(lambda match: f"{match[1]}{new}", text))
    return tuple(changed)
