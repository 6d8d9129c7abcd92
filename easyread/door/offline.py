"""The whole Easy Read edition as one ZIP that opens from a disk or a stick, with pictures and sound, where there is no internet."""

from __future__ import annotations

import posixpath
import re
import zlib
from collections.abc import Iterator, Sequence
from html import escape, unescape
from pathlib import Path
from urllib.parse import quote, unquote, urljoin

from easyread.cache import write_whole
from easyread.downloads.packing import packed
from easyread.downloads.shelf import Shelf
from easyread.pages.outline import Outline
from easyread.text.links import EASY_FOLDER

URI = f"{EASY_FOLDER}/downloads/easy-read-website.zip"
START = "Open this first.html"
_OF_A_PAGE, _OF_ALL_PAGES = 4_000, 130_000
"""About how many bytes the words of a page take when they are packed, and what all share: scripts, styles, letters, and the names of all
files."""
_LINK = re.compile(r'(?<=\s)(href|src|action|data-index)="([^"]*)"')
_STYLE_LINK = re.compile(r"""url\(["']?([^"')]+)["']?\)""")
_OUTSIDE = re.compile(r"[a-z][a-z\d+.-]*:|#|$", re.IGNORECASE)
_DEAD = r"(?![^>]*\shref=)[^>]*>(?:(?!</a>).)*</a>"
_TILE = rf'<a(?=[^>]*\sclass="tile){_DEAD}'
_LEFT_OUT = re.compile(
    rf"<li>\s*{_TILE}\s*</li>|{_TILE}"
    rf"|<p\s[^>]*>\s*<a{_DEAD}[^<]*</p>"  # a paragraph of the frame, which has a class or an id, about nothing else
    r'|<details class="way" id="offline">.*?</details>',  # the ZIP itself
    re.DOTALL,
)
_EMPTY = re.compile(r'<ul class="tiles[^>]*>\s*</ul>')
_ASK = "<p>Ask us for it.</p>"


def size(outline: Outline, shelf: Shelf) -> int:
    """About how many bytes it will have, before there are any pages: its sound, the pictures that the pages show, and the words."""
    sound = sum(each.file.stat().st_size for each in shelf.listening.values())
    pages = [shown.page for shown in outline.shown]
    shown = {page.picture.key for page in pages} | {each.picture.key for page in pages for each in page.statements}
    shown |= {word.picture.key for word in outline.library.words}
    pictures = (outline.library.pictures[name].file for name in shown if name in outline.library.pictures)
    return sound + sum(_packed_size(Path(file)) for file in pictures if file) + _OF_A_PAGE * len(pages) + _OF_ALL_PAGES


def _packed_size(file: Path) -> int:
    return len(zlib.compress(file.read_bytes())) if file.suffix == ".svg" else file.stat().st_size


def pack(site: Path, address: str) -> None:
    """Writes the ZIP of a built site, in its place there. `address` is where the site is published, empty where that is not known."""
    write_whole(site / URI, packed(_files(site, address)))


def _files(site: Path, address: str) -> Iterator[tuple[str, bytes]]:
    pages = sorted(file.relative_to(site).as_posix() for file in (site / EASY_FOLDER).rglob("*.html"))
    found = {page: (site / page).read_text(encoding="utf-8") for page in pages}
    wanted = dict.fromkeys(way for page, text in found.items() for way in _shown(page, text))
    styles = [way for way in wanted if way.endswith(".css") and (site / way).is_file()]
    wanted |= dict.fromkeys(way for style in styles for way in _in_style(style, (site / style).read_text(encoding="utf-8")))
    others = [way for way in wanted if (site / way).is_file()]
    held = frozenset((*pages, *others))
    yield START, _start(pages).encode()
    for page, text in found.items():
        yield page, _held(page, text, held, site, address).encode()
    for way in others:
        yield way, (site / way).read_bytes()


def _start(pages: Sequence[str]) -> str:
    first = quote(f"{EASY_FOLDER}/index.html" if f"{EASY_FOLDER}/index.html" in pages else pages[0])
    return (
        '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Easy Read</title>'
        f'<meta http-equiv="refresh" content="0; url={first}"></head>\n'
        f'<body><main><h1>Easy Read</h1><p><a href="{first}">Start here</a></p></main></body>\n</html>\n'
    )


def _shown(page: str, text: str) -> Iterator[str]:
    """What a page loads, by its place in the site."""
    for tag in re.findall(r"<(?:img|audio|script|source|link)\s[^>]*>", text):
        if tag.startswith("<link") and 'rel="stylesheet"' not in tag and 'rel="icon"' not in tag:
            continue
        for _, target in _LINK.findall(tag):
            if not _OUTSIDE.match(target):
                yield _place(page, target)


def _in_style(style: str, text: str) -> Iterator[str]:
    for target in _STYLE_LINK.findall(text):
        if not _OUTSIDE.match(target):
            yield _place(style, target)


def _place(page: str, target: str) -> str:
    """Where a link leads, by its place in the site."""
    way = unquote(unescape(target)).partition("#")[0].partition("?")[0]
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), way))


def _held(page: str, text: str, held: frozenset[str], site: Path, address: str) -> str:
    """A page whose links lead to files in the ZIP, or to the website. Where that has no address, only the words of links within sentences
    stay: nothing looks as if it could be pressed and cannot."""

    def led(match: re.Match[str]) -> str:
        name, target = match.groups()
        if _OUTSIDE.match(target):
            return match[0]
        place = _place(page, target)
        file = posixpath.join(place, "index.html") if (site / place).is_dir() else place
        _, mark, anchor = target.partition("#")
        if file in held:
            way = posixpath.relpath(file, posixpath.dirname(page))
            return f'{name}="{escape(quote(way))}{mark}{anchor}"'
        end = "/" if (site / place).is_dir() else ""
        return f'{name}="{escape(urljoin(address, quote(place) + end))}{mark}{anchor}"' if address else ""

    return _EMPTY.sub(_ASK, _LEFT_OUT.sub("", _LINK.sub(led, text)))
