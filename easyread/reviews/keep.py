"""Keeping records: confirming that two pages say the same, and moving a record with its page."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from easyread.model import Library
from easyread.paths import CONTENT, ENDING, REVIEWS, SESSIONS
from easyread.problems import did_you_mean
from easyread.reviews.pairs import written


class CannotKeepError(Exception):
    """A record cannot be made or moved. Its text says why and what to do."""


def record_of(library: Library, key: str, by: str, on: date, minor: bool = False) -> str:
    """The record of a page and its twin as they are now. Raises CannotKeepError.

    A minor correction keeps who compared the pages and when, and is noted below it.
    """
    document = next((each for each in library.documents if each.key == key), None)
    easy = next((each for each in library.easy_pages if each.key == key), None)
    if document is None or easy is None:
        both = {page.key for page in library.easy_pages} & {each.key for each in library.documents}
        remedy = did_you_mean(key, both, "Name it by its path without the ending, such as commitments/prevention.")
        raise CannotKeepError(f"There are no two pages '{key}'. {remedy}")
    if not minor:
        return written(document, easy, by, on)
    record = library.records.get(key)
    if record is None:
        raise CannotKeepError(f"Nobody has compared '{key}' yet, so there is nothing to correct. Confirm it without --minor.")
    return written(document, easy, record.by, record.on, (*record.corrected, f"{on.isoformat()} {by}"))


def path_of(key: str) -> str:
    """Where the record of a page is kept, from the project's root."""
    return f"{REVIEWS}/{key}.yml"


def keep(root: Path, key: str, text: str) -> Path:
    """Writes a record. Returns its file."""
    file = root / path_of(key)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def move(root: Path, old: str, new: str) -> Path:
    """Gives a record the name its page has now. Raises CannotKeepError."""
    source, target = root / path_of(old), root / path_of(new)
    if not source.is_file():
        raise CannotKeepError(f"There is no record {path_of(old)}.")
    if target.exists():
        raise CannotKeepError(f"There is a record {path_of(new)} already.")
    path = f"{CONTENT}/{new}{ENDING}"
    if not (root / path).is_file():
        raise CannotKeepError(f"There is no page {path}.")
    target.parent.mkdir(parents=True, exist_ok=True)
    source.rename(target)
    for session in sorted((root / SESSIONS).glob("*.yml")):
        text = session.read_text(encoding="utf-8")
        session.write_text(text.replace(f"{old}#", f"{new}#"), encoding="utf-8")
    return target
