"""The Markdown that MkDocs is given of a page: its links as MkDocs wants them, its parts as the page asks."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from itertools import pairwise

from easyread.model import Document, Edition, Picture
from easyread.pages.changes import help_after
from easyread.pages.home import Home
from easyread.pages.outline import Outline
from easyread.pages.statement import found
from easyread.reviews.sessions import checked_site
from easyread.text.links import destination, is_outside, standard_uri


def body_of(document: Document, outline: Outline) -> str:
    """The Markdown with its links as MkDocs wants them, laid out as the page asks."""
    body, library = linked(document, document, outline), outline.library
    for each in outline.help_on(document):
        body = f"{body.rstrip()}\n\n{_part(each, document, outline)}\n"
    if document.layout == "changes" and (helps := help_after(outline, Edition.STANDARD)):
        parts = "\n\n".join(_part(each.document, document, outline) for each in helps)
        body = f'{body.rstrip()}\n\n<div class="after-changes" markdown="1">\n\n{parts}\n\n</div>\n'
    if document.built:
        body += f"\n\n{document.built}\n{found(library.findings, checked_site(library))}"
    if document.layout == "home":
        return Home(document, library, outline.easy).laid_out(body)
    return _as_cards(body, document) if document.layout == "cards" else body


def _part(source: Document, shown_on: Document, outline: Outline) -> str:
    return f"## {source.title}\n\n{linked(source, shown_on, outline).strip()}"


def linked(source: Document, shown_on: Document, outline: Outline) -> str:
    """The Markdown of one page, which may be shown on another, with its links as MkDocs wants them."""
    body = source.body
    for link in reversed(source.links):
        body = body[: link.start] + relative(source, link.target, shown_on, outline) + body[link.start + len(link.target) :]
    return body


def relative(source: Document, target: str, document: Document, outline: Outline) -> str:
    """A link's true path on disk as a path between the pages and pictures MkDocs is told of, from the page it is shown on."""
    found = None if is_outside(target) else destination(source.path, target)
    if found is None:
        return target
    uri, _, part = outline.moved.get(found.uri, _published(found.uri, outline.library.pictures)).partition("#")
    way = posixpath.relpath(uri, posixpath.dirname(standard_uri(document.key)) or ".")
    anchor = f"#{part or found.anchor}" if part or found.anchor else ""
    return anchor if found.uri == standard_uri(document.key) and anchor else way + anchor


def _published(uri: str, pictures: Mapping[str, Picture]) -> str:
    """Where a picture is published, which is not always where our own of that name lies."""
    folder, _, name = uri.rpartition("/")
    picture = pictures.get(name.rpartition(".")[0]) if folder == "pictures" else None
    return picture.uri if picture else uri


def _as_cards(body: str, document: Document) -> str:
    """Each `##` part in a box of its own, boxes side by side where there is room."""
    lines = body.split("\n")
    starts = [heading.where.line - document.first_line for heading in document.headings if heading.level == 2]
    before, *parts = ("\n".join(lines[start:end]) for start, end in pairwise((0, *starts, len(lines))))
    cards = "\n\n".join(f'<section class="card" markdown="1">\n\n{part.strip()}\n\n</section>' for part in parts)
    return f'{before}\n\n<div class="cards" markdown="1">\n\n{cards}\n\n</div>\n' if parts else body
