"""What a page tells programs of itself: which language it is in, what its other edition is, and how it can be used (schema.org)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from easyread.downloads.formats import FORMATS
from easyread.downloads.shelf import Download
from easyread.editions import Editions
from easyread.model import Edition, Picture
from easyread.pages.collection import svg_uri
from easyread.pages.datasets import VERSION, Dataset, datasets
from easyread.pages.page import Page
from easyread.pictures.licences import LICENCES
from easyread.text.countries import country_of

SIMPLE = "simple"
"""A registered subtag for a simplified form of any language (BCP 47, added in 2015). It stands in links and in data alone: not every
screen reader finds a voice for a language that has it, so a page's own language is without."""
_PAGE = ("alternativeText", "displayTransformability", "readingOrder", "structuralNavigation")
_PLAN = ("readingOrder", "structuralNavigation", "tableOfContents", "taggedPDF")


def language_of(editions: Editions, edition: Edition) -> str:
    """`en-GB`, and for Easy Read `en-GB-simple`."""
    language = country_of(editions.library.site).language
    return f"{language}-{SIMPLE}" if edition is Edition.EASY else language


def described(editions: Editions, page: Page, href: Callable[[str], str]) -> dict[str, Any]:
    """A page, as schema.org. `href` gives the way to an address of the site.

    Every file is told on the standard page of downloads. The Easy Read page is lighter without, and its readers wait less.
    """
    heard = bool(page.easy and page.edition is Edition.EASY and page.easy.key in editions.shelf.listening)
    is_downloads = bool(page.document and page.document.layout == "downloads" and page.edition is Edition.STANDARD)
    files = _files(editions) if is_downloads else ()
    data = datasets(editions.outline) if is_downloads else ()
    return {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "name": page.title,
        "url": href(page.uri),
        "inLanguage": language_of(editions, page.edition),
        "publisher": {"@type": "Organization", "name": editions.library.site.organisation},
        "accessMode": ["textual", "visual", *(["auditory"] if heard else [])],
        "accessModeSufficient": _sufficient("textual"),
        "accessibilityFeature": sorted([*_PAGE, *(["synchronizedAudioText"] if heard else [])]),
        "accessibilityHazard": ["none"],
        **({"associatedMedia": [_file(editions, each, href) for each in files]} if files else {}),
        **({"mainEntity": [_dataset(editions, each, href) for each in data]} if data else {}),
        **({"mainEntity": _image(page.picture, href)} if page.picture else {}),
    }


def _image(picture: Picture, href: Callable[[str], str]) -> dict[str, Any]:
    """What searches for pictures ask of one that may be shared."""
    return {
        "@type": "ImageObject",
        "name": picture.idea,
        "description": picture.shows,
        "contentUrl": href(svg_uri(picture)),
        "license": LICENCES[picture.licence].address,
    }


def _files(editions: Editions) -> tuple[Download, ...]:
    return (*editions.shelf.plans, *(each for each in editions.shelf.downloads if FORMATS[each.format].for_readers))


def _file(editions: Editions, each: Download, href: Callable[[str], str]) -> dict[str, Any]:
    form = FORMATS.get(each.format)
    modes = form.modes if form else ("textual", "visual")
    return {
        "@type": "AudioObject" if modes == ("auditory",) else "MediaObject",
        "name": each.title,
        "contentUrl": href(each.uri),
        "encodingFormat": form.media_type if form else "application/pdf",
        "contentSize": str(each.size),
        "inLanguage": language_of(editions, Edition.EASY if form else Edition.STANDARD),
        "accessMode": list(modes),
        "accessModeSufficient": _sufficient("textual" if "textual" in modes else modes[0]),
        "accessibilityFeature": sorted(form.features if form else _PLAN),
        "accessibilityHazard": ["none"],
    }


def _dataset(editions: Editions, each: Dataset, href: Callable[[str], str]) -> dict[str, Any]:
    """The pages of one kind as data, so that those who look for open data find it."""
    site = editions.library.site
    licence = LICENCES[site.words_licence].address if site.words_licence else ""
    ways = (("text/csv", each.csv_uri), ("application/json", each.json_uri))
    return {
        "@type": "Dataset",
        "name": f"{each.kind.many.standard}: {site.name}",
        "description": f"All {len(each.documents)} {each.kind.many.standard.lower()} of {site.name}, with the Easy Read statements of each.",
        "creator": {"@type": "Organization", "name": site.organisation},
        **({"license": licence} if licence else {}),
        **({"datePublished": site.published.isoformat()} if site.published else {}),
        "version": str(VERSION),
        "isAccessibleForFree": True,
        "distribution": [{"@type": "DataDownload", "encodingFormat": form, "contentUrl": href(uri)} for form, uri in ways],
    }


def _sufficient(mode: str) -> list[dict[str, Any]]:
    return [{"@type": "ItemList", "itemListElement": [mode]}]
