"""Pages that two cores make at once, before MkDocs asks for one after another. What cannot be made, or has something to tell, is left to it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from mkdocs.commands.build import get_context
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage

from easyread.cores import on_cores

if TYPE_CHECKING:
    import jinja2
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.toc import TableOfContents

READY = "ready.html"
"""The template of a page that was laid out ahead, which shows just that."""
TOGETHER = 16
"""Pages that a core takes at a time."""
_log = logging.getLogger("mkdocs.structure.pages")
T = TypeVar("T")
U = TypeVar("U")


@dataclass(frozen=True, slots=True)
class Words:
    """What MkDocs makes of a page's Markdown."""

    content: str
    toc: TableOfContents
    anchors: set[str]
    links: dict[str, dict[str, str]]
    """To anchors, by the address of the page that they lead to."""


class Worded(MkDocsPage):
    """A page with Markdown, of which HTML may have been made ahead."""

    words: Words | None = None

    def render(self, config: MkDocsConfig, files: Files) -> None:
        if self.words is None:
            super().render(config, files)
            return
        self.content, self.toc, self.present_anchor_ids = self.words.content, self.words.toc, self.words.anchors
        self.links_to_anchors = {files.src_uris[uri]: named for uri, named in self.words.links.items()}
        self.words = None


def read_ahead(files: Files, config: MkDocsConfig) -> None:
    """Makes HTML of the Markdown of every page that has some."""
    pages = [file.page for file in _listed(files) if isinstance(file.page, Worded)]
    with _nothing_told():
        found = _each(pages, lambda page: _words(page, config, files))
    for page, words in zip(pages, found, strict=True):
        page.words = words


def _words(page: Worded, config: MkDocsConfig, files: Files) -> Words:
    page.read_source(config)
    page.render(config, files)
    links = {file.src_uri: named for file, named in (page.links_to_anchors or {}).items()}
    return Words(page.content or "", page.toc, page.present_anchor_ids or set(), links)


def laid_out(files: Files, nav: Navigation, config: MkDocsConfig, env: jinja2.Environment) -> dict[str, str]:
    """Pages as their templates show them, by address. Those have the template that shows just that from now on."""
    listed = _listed(files)
    found = _each(listed, lambda file: _shown(file, listed, nav, config, env))
    done = {file.src_uri: html for file, html in zip(listed, found, strict=True) if html is not None}
    for uri in done:
        _page(files.src_uris[uri]).meta["template"] = READY
    return done


def _shown(file: File, listed: Sequence[File], nav: Navigation, config: MkDocsConfig, env: jinja2.Environment) -> str:
    """As MkDocs does it for one page."""
    page = _page(file)
    page.active = True
    try:
        return env.get_template(page.meta["template"]).render(get_context(nav, listed, config, page))
    finally:
        page.active = False


def _listed(files: Files) -> Sequence[File]:
    return files.documentation_pages(inclusion=InclusionLevel.is_included)


def _page(file: File) -> MkDocsPage:
    assert file.page, file
    return file.page


def _each(them: Sequence[U], make: Callable[[U], T]) -> list[T | None]:
    """What is made of each. None where that fails."""
    parts = [them[start : start + TOGETHER] for start in range(0, len(them), TOGETHER)]
    return [made for part in on_cores([partial(_part, part, make) for part in parts]) for made in part]


def _part(part: Sequence[U], make: Callable[[U], T]) -> list[T | None]:
    return [_or_none(make, each) for each in part]


def _or_none(make: Callable[[U], T], one: U) -> T | None:
    with suppress(Exception):
        return make(one)
    return None


class _ToldError(Exception):
    """Something was to be told."""


def _refuse(_: logging.LogRecord) -> bool:
    raise _ToldError


@contextmanager
def _nothing_told() -> Iterator[None]:
    """Ends what would tell something, which another process could not, and this one would tell twice."""
    _log.addFilter(_refuse)
    try:
        yield
    finally:
        _log.removeFilter(_refuse)
