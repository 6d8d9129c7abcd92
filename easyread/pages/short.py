"""Addresses that can be said on the phone and printed: `/easy`, `/easy/3`, `/easy/swimming`. Each leads to an Easy Read page."""

from __future__ import annotations

import io
import posixpath
from collections import Counter
from collections.abc import Iterator, Mapping
from html import escape
from types import MappingProxyType

import segno

from easyread.model import Document
from easyread.pages.outline import Outline
from easyread.text.links import EASY_FOLDER, TOUR_URI, WORDS_URI, address_of, easy_uri

FOLDER = "easy"
NOWHERE: Mapping[str, str] = MappingProxyType({})
_CODES = f"{EASY_FOLDER}/codes"


def short_addresses(outline: Outline) -> dict[str, str]:
    """For each short address, without a slash at its end, where it leads: the address that MkDocs is told, with the anchor of a part of a
    page. A page whose kind is numbered has its number, every other page its name, with its folder's where two have the same."""
    names = Counter(_name(document) for shown in outline.shown for document in shown.documents)
    numbered = next((kind.folder for kind in outline.library.site.kinds if kind.numbered), None)
    made = {FOLDER: next((easy_uri(shown.page.key) for shown in outline.shown), "")}
    for shown in outline.shown:
        if not shown.is_whole:
            made[f"{FOLDER}/{_page_name(shown.page.key)}"] = easy_uri(shown.page.key)
        for document in shown.documents:
            name = _name(document) if names[_name(document)] == 1 else f"{document.folder}-{document.name}".replace("/", "-")
            made.setdefault(f"{FOLDER}/{name}", outline.easy_address(document.key))
            if document.number and document.folder == numbered:
                made[f"{FOLDER}/{document.number}"] = outline.easy_address(document.key)
    if outline.library.tour:
        made.setdefault(f"{FOLDER}/tour", TOUR_URI)
    if outline.library.words:
        made.setdefault(f"{FOLDER}/words", WORDS_URI)
    made.pop(f"{FOLDER}/index", None)
    return {short: uri for short, uri in made.items() if uri}


def redirects(addresses: Mapping[str, str], language: str, urls: Mapping[str, str] = NOWHERE) -> dict[str, str]:
    """A page for each short address that leads on at once, without a script (WCAG technique H76), by its file in the site.

    `urls` tells where pages are published that are not at the address readers see, such as in a site that opens from a disk.
    """
    return {f"{short}/index.html": _redirect(short, _public(uri, urls), language) for short, uri in addresses.items()}


def host_lines(addresses: Mapping[str, str], root: str, urls: Mapping[str, str] = NOWHERE) -> Iterator[str]:
    """The same for hosts that read `_redirects`. `root` is the path that the site is published under, with a slash at its end."""
    return (f"{root}{short} {root}{_public(uri, urls)} 301" for short, uri in addresses.items())


def codes(addresses: Mapping[str, str], address: str) -> dict[str, str]:
    """A QR code of each short address, as SVG, by its file in the site. None where nobody said where the site is published."""
    if not address:
        return {}
    return {code_uri(short): _code(f"{address}{short}") for short in addresses}


def code_uri(short: str) -> str:
    """Where the QR code of a short address is published."""
    return f"{_CODES}/{short.replace('/', '-')}.svg"


def _name(document: Document) -> str:
    return _page_name(document.key)


def _page_name(key: str) -> str:
    """`swimming` for `services/swimming`, `services` for `services/index`."""
    folder, _, name = key.rpartition("/")
    return folder.replace("/", "-") if name == "index" and folder else name


def _public(uri: str, urls: Mapping[str, str]) -> str:
    path, mark, anchor = uri.partition("#")
    return urls.get(path, f"{address_of(path)}/") + mark + anchor


def _redirect(short: str, public: str, language: str) -> str:
    path, mark, anchor = public.partition("#")
    end = "/" if path.endswith("/") else ""
    to = escape(f"{posixpath.relpath(path, short)}{end}{mark}{anchor}")
    return (
        f'<!doctype html>\n<html lang="{language}">\n<meta charset="utf-8">\n<title>Easy Read</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="robots" content="noindex">\n'
        '<meta name="description" content="A short way to a page in Easy Read.">\n'
        f'<meta http-equiv="refresh" content="0; url={to}">\n'
        f'<h1>Easy Read</h1>\n<p><a href="{to}">Go to the page</a></p>\n</html>\n'
    )


def _code(address: str) -> str:
    drawn = io.BytesIO()
    segno.make_qr(address, error="m").save(drawn, kind="svg", scale=4, border=4, dark="#000", light="#fff", xmldecl=False)
    return drawn.getvalue().decode()
