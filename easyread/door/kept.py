"""What is kept from one build to the next, so that a change takes no longer than what it touches.

It is the same, to the byte, as what a build from nothing makes. A preview alone may be a moment behind with files to download and its search.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import jinja2
from jinja2.bccache import Bucket
from mkdocs.structure.files import File, InclusionLevel

from easyread.cache import below, seen
from easyread.door.search import Search
from easyread.downloads.shelf import Listening, Shelf
from easyread.editions import EDITOR, Editions
from easyread.model import Document, EasyPage, Edition, Library, Problem
from easyread.pages.page import Page
from easyread.paths import key_of

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

_OF_ITSELF = frozenset(("text", "cards", "search", "pictures", "picture-set", "credits", "rules", "recording"))
"""Layouts of pages that show nothing of all others but what every page may show: titles, summaries, pictures."""


class Compiled(jinja2.BytecodeCache):
    """Templates as Python, for as long as a preview runs."""

    def __init__(self) -> None:
        self._known: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._known:
            bucket.bytecode_from_string(self._known[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._known[bucket.key] = bucket.bytecode_to_string()


@dataclass
class Put:
    """Files in their folder, which stay there from one build to the next unless they change."""

    files: dict[str, Any] = field(default_factory=dict)
    """By address: what each is a copy of."""
    seen: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """By address: what the folder told of each file when a build had ended. A preview's own folder is not looked at again."""
    index: str = ""
    """Of which pages the search in the folder is: a hash."""

    def spare(self, config: MkDocsConfig) -> None:
        """Has MkDocs empty a folder that is not there, since what is in the site's is still needed."""
        if self.files:
            config.site_dir += ", of which all stays that is the same"  # which MkDocs tells as the place that it builds to

    def restore(self, config: MkDocsConfig, site_dir: str, files: Files) -> None:
        config.site_dir = site_dir
        for file in files:
            file.dest_dir = site_dir

    def look(self, site_dir: Path, besides: tuple[str, ...]) -> None:
        """Takes whatever is not as it was put out of the folder, but for what MkDocs leaves too. What begins with one of `besides` may
        stay as it was, though it is a copy of nothing. Hidden files of ours are made again, since they are not looked at."""
        there = dict(below(site_dir))
        for uri in there:
            is_ours = uri in self.files or uri.startswith(besides)
            if not is_ours or there[uri] != self.seen.get(uri):
                _take_away(site_dir, uri)
                self.files.pop(uri, None)
        for hidden in (uri for uri in self.files if uri.startswith(".")):
            _take_away(site_dir, hidden)
        self.files = {uri: source for uri, source in self.files.items() if uri in there}

    def leave(self, files: Sequence[File], site_dir: Path, lasting: Set[str] = frozenset()) -> None:
        """Leaves each file that is there as it should be, takes those away that are not, and lets MkDocs copy the others.

        What is `lasting` where it is from is not copied but linked to, where this computer can do that.
        """
        wanted = {file.dest_uri: _source(file) for file in files}
        for old in (uri for uri, source in self.files.items() if uri not in wanted or source != wanted[uri]):
            _take_away(site_dir, old)  # before anything is written, which would be written where a link leads
        for file in files:
            source = wanted[file.dest_uri]
            is_there = source is not None and source == self.files.get(file.dest_uri)
            if is_there or (file.src_uri in lasting and _linked(file, site_dir)):
                file.inclusion = InclusionLevel.EXCLUDED
        self.files = wanted

    def note(self, site_dir: Path, digests: Mapping[tuple[str, tuple[int, ...]], bytes] = MappingProxyType({})) -> None:
        """Notes how each file looks once nothing more is written, but for pages that another build put there meanwhile. `digests` are what
        files were found to be copies of, by address and by what the folder told of them then."""

        def is_ours(uri: str, told: tuple[int, ...]) -> bool:
            source = self.files.get(uri)
            if not isinstance(source, bytes):
                return True
            return source == (digests.get((uri, told)) or copied((site_dir / uri).read_bytes()))

        self.seen = {uri: told for uri, told in below(site_dir) if told == self.seen.get(uri) or is_ours(uri, told)}

    def forget(self) -> None:
        self.files, self.seen, self.index = {}, {}, ""


def _take_away(site_dir: Path, uri: str) -> None:
    """Takes a file out, and each folder that has nothing else in it."""
    file = site_dir / uri
    file.unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # there is something else in it
        while (file := file.parent) != site_dir:
            file.rmdir()


def _linked(file: File, site_dir: Path) -> bool:
    """Whether there is a link to a file in its place now."""
    place = site_dir / file.dest_uri
    with contextlib.suppress(OSError):  # such as on Windows, for want of rights
        try:
            place.symlink_to(str(file.abs_src_path))
        except FileNotFoundError:
            place.parent.mkdir(parents=True)
            place.symlink_to(str(file.abs_src_path))
        return True
    return False


def copied(raw: bytes) -> bytes:
    """What a file is a copy of that is nowhere else."""
    return sha256(raw).digest()


def _source(file: File) -> Any:
    """What a file is a copy of. None for a page, which MkDocs writes."""
    if file.is_documentation_page():
        return None
    if file.abs_src_path is None:
        return copied(file.content_bytes)
    return file.abs_src_path, seen(Path(file.abs_src_path).stat())


@dataclass
class Kept:
    """Pages as they were rendered, and what they were rendered from."""

    frame: Any = None
    """What every page may show."""
    shown: dict[str, Any] = field(default_factory=dict)
    """By address: what a page alone shows."""
    html: dict[str, bytes] = field(default_factory=dict)
    search: Search = field(default_factory=Search)
    put: Put = field(default_factory=Put)
    before: Put = field(default_factory=Put)
    """The same of the site before the last, in its own folder. What a folder tells of a file is true of that file alone, so that nothing is
    taken from another folder."""

    def turn(self) -> None:
        """For a new site that begins with the one before the last, or with nothing."""
        self.put, self.before = self.before, self.put

    def rendered(self, file: File, html: bytes) -> None:
        """Keeps a page, for as long as nothing in it changes."""
        self.html[file.src_uri], self.put.files[file.dest_uri] = html, copied(html)

    def forget(self) -> None:
        self.html.clear()
        self.put.forget()
        self.before.forget()

    def look(self, editions: Editions, around: Any) -> frozenset[str]:
        """The addresses of pages that are as they were. The others are forgotten. `around` is what else every page may show."""
        frame, shown = (_frame(editions), around), _shown(editions)
        if frame != self.frame:
            self.html.clear()
        same = frozenset(uri for uri in self.html if uri in shown and shown[uri] == self.shown.get(uri))
        self.frame, self.shown, self.html = frame, shown, {uri: self.html[uri] for uri in same}
        return same


def _frame(editions: Editions) -> Any:
    library = editions.library
    around = replace(library, documents=(), easy_pages=(), problems=())
    heads = tuple(map(_head, library.documents)), tuple(map(_easy_head, library.easy_pages))
    return around, heads, _offered(editions.shelf), EDITOR.uri in editions.pages


def _offered(shelf: Shelf) -> Any:
    """What any page may show of the files to download. Those of a page of its own are with it, and the list of all is always shown anew."""
    return bool(shelf.downloads), bool(shelf.listening), dict(shelf.on_request), dict(shelf.shared)


def _head(document: Document) -> Any:
    """What other pages show of it."""
    named = document.see_also, document.source, document.help_for, document.help, document.fields, document.kind.folder
    return document.key, document.title, document.summary, document.order, document.layout, named


def _easy_head(page: EasyPage) -> Any:
    return page.key, page.title, page.picture, page.hard_words


def _shown(editions: Editions) -> dict[str, Any]:
    """What each page shows that is its own, but for pages that show something of all others."""
    library = editions.library
    documents = {document.key: document for document in library.documents}
    problems: dict[str, list[Problem]] = {}
    for each in editions.problems:
        problems.setdefault(key_of(each.where.path), []).append(each)
    heard = editions.shelf.listening
    return {uri: _own(page, documents, problems, heard) for uri, page in editions.pages.items() if _is_of_itself(page, library)}


def _is_of_itself(page: Page, library: Library) -> bool:
    if page.picture:
        return True
    if page.easy is None and (page.edition is Edition.REVIEW or page.document is None):
        return False
    return page.document is None or page.document.layout in _OF_ITSELF


def _own(
    page: Page, documents: Mapping[str, Document], problems: Mapping[str, list[Problem]], heard: Mapping[str, Listening]
) -> Any:
    easy = page.easy
    keys = {key_of(page.path), *((easy.key, *(section.key for section in easy.sections)) if easy else ())}
    sources = tuple(documents.get(key) for key in sorted(keys))
    recording = heard.get(easy.key) if easy else None
    return replace(page, section=None), sources, tuple(tuple(problems.get(key, ())) for key in sorted(keys)), recording
