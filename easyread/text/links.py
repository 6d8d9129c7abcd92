"""Where links lead. A source links to another by its true path on disk, so that every preview can follow it."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass

from easyread.paths import ATTACHED, CONTENT, DOCS, EASY_ENDING, ENDING, FIRST, PICTURES, from_root, key_of

EASY_FOLDER = "easy-read"
REVIEW_FOLDER = "review/pages"
WORDS_URI = f"{EASY_FOLDER}/words.md"
SEARCH_URI = f"{EASY_FOLDER}/search.md"
TOUR_URI = f"{EASY_FOLDER}/tour.md"
NOT_YET_URI = f"{EASY_FOLDER}/not-yet.md"
"""Pages of the edition that no source has."""

MAIL = re.compile(r"[^\s@,;:()<>]+@(?:[\w-]+\.)+[\w-]+")
"""An email address."""
_OUTSIDE = re.compile(r"(https?|mailto|tel):", re.IGNORECASE)
LONGEST_TYPED = 40
"""Characters of an address that people are asked to type. Nobody copies a longer one from paper without a slip."""


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a link leads to within the site."""

    uri: str
    """The address MkDocs is told: `easy-read/services/swimming.md`, `pictures/bus.svg`."""
    anchor: str = ""


def is_outside(target: str) -> bool:
    """Whether a link leaves the site: a web, e-mail or telephone address."""
    return bool(_OUTSIDE.match(target))


def typed_address(target: str, words: str) -> str:
    """The address of a link to the web as paper tells it, `www.example.org/rules`: that of the website alone where the whole is long.

    Empty for other links, and where the words say it.
    """
    written = re.sub(r"^https?://", "", target, flags=re.IGNORECASE).rstrip("/")
    site = written.partition("/")[0]
    if written == target.rstrip("/") or site.removeprefix("www.").casefold() in words.casefold():
        return ""
    return written if len(written) <= LONGEST_TYPED else site


def destination(path: str, target: str) -> Destination | None:
    """Where `target` on the page at `path` leads, or None where it cannot lead anywhere in the site."""
    way, _, anchor = target.partition("#")
    if not way:
        return Destination(uri_of(path), anchor) if anchor else None
    if way.startswith("/") or ":" in way.partition("/")[0]:
        return None
    file = from_root(path, way)
    if file.endswith(ENDING) and file.partition("/")[0] in (CONTENT, DOCS):
        return Destination(uri_of(file), anchor)
    if posixpath.dirname(file) == PICTURES:
        return Destination(file.removeprefix(f"{CONTENT}/"), anchor)
    if file.startswith(f"{DOCS}/") and posixpath.splitext(file)[1].lower() in ATTACHED:
        return Destination(file.removeprefix(f"{DOCS}/"), anchor)
    return None


def uri_of(path: str) -> str:
    """The address MkDocs is told for the page written at `path`."""
    return easy_uri(key_of(path)) if path.endswith(EASY_ENDING) else standard_uri(key_of(path))


def standard_uri(key: str) -> str:
    return f"{key}{ENDING}"


def easy_uri(key: str) -> str:
    return f"{EASY_FOLDER}/{key}{ENDING}"


def review_uri(key: str) -> str:
    """Where a page and its twin stand side by side."""
    return f"{REVIEW_FOLDER}/{key}{ENDING}"


def address_of(uri: str) -> str:
    """The address readers see. `index` and `README` stand for their folder."""
    folder, _, name = uri.removesuffix(ENDING).rpartition("/")
    return folder if name in FIRST else f"{folder}/{name}".strip("/")
