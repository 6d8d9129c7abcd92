"""Pages as they lie in the folder of a site, each read once for all that look at them when a build ends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from easyread.answers import Answers
from easyread.cache import below
from easyread.door.kept import copied
from easyread.door.search import MARK
from easyread.door.styles import MATERIAL_STYLES, tags_in


@dataclass(frozen=True, slots=True)
class Written:
    """A page of HTML."""

    uri: str
    seen: tuple[int, ...]
    """What the folder told of it before it was read."""
    digest: bytes
    """What it is a copy of."""
    is_for_search: bool
    tags: tuple[str, ...]
    """Its start tags as they are written, where it names Material's stylesheet."""


_READ: Answers[Written] = Answers()
"""By a page's address and what its folder tells of the file. A preview asks of the same folder again."""


def written(site_dir: Path) -> tuple[Written, ...]:
    """Every page of a site."""
    _READ.turn()
    shared: dict[str, str] = {}
    pages = ((uri, seen) for uri, seen in below(site_dir) if uri.endswith(".html"))
    return tuple(_READ.of((uri, seen), partial(_read, site_dir / uri, uri, seen, shared)) for uri, seen in pages)


def _read(page: Path, uri: str, seen: tuple[int, ...], shared: dict[str, str]) -> Written:
    """Each tag is kept once, however many pages have it."""
    raw = page.read_bytes()
    tags = tags_in(raw.decode()) if MATERIAL_STYLES.encode() in raw else ()
    return Written(uri, seen, copied(raw), MARK in raw, tuple(shared.setdefault(tag, tag) for tag in tags))


def for_search(pages: Iterable[Written]) -> dict[str, bytes]:
    """What those pages are copies of that the search looks in, by their addresses."""
    return {page.uri: page.digest for page in pages if page.is_for_search}


def digests(pages: Iterable[Written]) -> dict[tuple[str, tuple[int, ...]], bytes]:
    """What each page is a copy of, by its address and what its folder told of it."""
    return {(page.uri, page.seen): page.digest for page in pages}
