"""What changed, as readers of each edition are told: on a page, and as a feed (RFC 4287)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree as Xml

from easyread.model import Document, Edition, Library
from easyread.model.records import ChangedPage, News
from easyread.pages.outline import Outline
from easyread.text.help import Help
from easyread.text.language import long_date
from easyread.text.links import easy_uri, standard_uri

FEEDS = {Edition.STANDARD: "changes.atom", Edition.EASY: "easy-read/changes.atom"}
"""Where the feed of each edition is in the site."""
NAMED = 12
"""Pages that a feed names. The page names all."""
SHOWN = 24
"""New statements that the Easy Read page shows, of the newest releases. One that changed more names its pages, where people read them."""
_ATOM = "http://www.w3.org/2005/Atom"


def changed_in(release: News, edition: Edition, outline: Outline) -> tuple[ChangedPage, ...]:
    """The pages that a release changed for the readers of an edition, in reading order. Those that are gone now come last."""
    places = {document.key: place for place, document in enumerate(outline.documents)}
    return tuple(sorted(release.changed(edition), key=lambda page: (places.get(page.key, len(places)), page.key)))


@dataclass(frozen=True, slots=True)
class EasyChange:
    """A page as readers of Easy Read get it, and what a release did to it."""

    key: str
    title: str
    state: str
    """`new`, `changed` or `gone`."""
    statements: tuple[tuple[str, str], ...]
    """The picture and the words of each as it became."""
    told: str
    """What happened, where no statement is shown. Empty where words are new, as on most pages of the list."""


def easy_news(outline: Outline) -> Iterator[tuple[News, tuple[EasyChange, ...]]]:
    """Each release with the pages that it changed, the newest first. The statements of those that are small enough are shown."""
    left = SHOWN
    for release in outline.library.news:
        pages = tuple(_easy_pages(release, outline))
        count = sum(len(page.statements) for page in pages)
        if count > left:
            pages = tuple(replace(page, statements=()) for page in pages)
        else:
            left -= count
        yield release, pages


def _easy_pages(release: News, outline: Outline) -> Iterator[EasyChange]:
    """Several sources that readers get as one page are one page here."""
    together: dict[str, list[ChangedPage]] = {}
    for page in changed_in(release, Edition.EASY, outline):
        shown = outline.shown_by_key.get(page.key)
        together.setdefault(shown.page.key if shown else page.key, []).append(page)
    for key, pages in together.items():
        alone = key == pages[0].key
        title = pages[0].title.easy if alone else outline.shown_by_key[pages[0].key].page.title
        state = pages[0].state if alone else "changed"
        new = tuple(_statement(each.new) for page in pages for each in page.easy if each.new) if state == "changed" else ()
        yield EasyChange(pages[0].key, title, state, new, _TOLD["less" if state == "changed" and not new else state])


_TOLD = {
    "new": "This page is new.",
    "gone": "We took this page away.",
    "changed": "",
    "less": "We took some words away.",
}


def _statement(written: str) -> tuple[str, str]:
    picture, _, words = written.partition(": ")
    return picture, words


def help_after(outline: Outline, edition: Edition) -> tuple[Help, ...]:
    """Where to get help after what the page of changes quotes. Not where the page says `help: no`."""
    page = changes_page(outline.library)
    if page is None or not page.help:
        return ()
    quoted = "\n".join(_easy_words(outline) if edition is Edition.EASY else _standard_words(outline))
    return tuple(each for each in outline.helps if each.is_for(quoted) and (each.easy or edition is not Edition.EASY))


def _easy_words(outline: Outline) -> Iterator[str]:
    for release, pages in easy_news(outline):
        yield release.easy.text if release.easy else ""
        for page in pages:
            yield page.title
            yield from (words for _, words in page.statements)


def _standard_words(outline: Outline) -> Iterator[str]:
    for release in outline.library.news:
        yield release.words.text if release.words else ""
        for page in changed_in(release, Edition.STANDARD, outline):
            yield page.title.standard
            yield from (f"{each.old}\n{each.new}" for each in page.standard)


def counted(page: ChangedPage, edition: Edition) -> str:
    """What happened on a page in a few words: `3 changed, 1 new, 2 taken out`."""
    told = page.told(edition)
    changed = sum(bool(each.old and each.new) for each in told)
    added, removed = sum(not each.old for each in told), sum(not each.new for each in told)
    return ", ".join(f"{count} {what}" for count, what in ((changed, "changed"), (added, "new"), (removed, "taken out")) if count)


def feeds(outline: Outline, address: str) -> dict[str, str]:
    """The feed of each edition that has a page for changes, by where it is in the site. None without releases, or where the
    site's address is not known."""
    library = outline.library
    page = changes_page(library)
    if not (page and address and library.news):
        return {}
    easy = any(each.key == page.key for each in library.easy_pages)
    return {uri: _feed(outline, page, edition, address) for edition, uri in FEEDS.items() if easy or edition is not Edition.EASY}


def changes_page(library: Library) -> Document | None:
    """The page that shows what changed."""
    return next((document for document in library.documents if document.layout == "changes"), None)


def _feed(outline: Outline, page: Document, edition: Edition, address: str) -> str:
    library = outline.library
    source = easy_uri(page.key) if edition is Edition.EASY else standard_uri(page.key)
    here = urljoin(address, f"{source.removesuffix('.md').removesuffix('index').rstrip('/')}/")
    newest, oldest = library.news[0].on, library.news[-1].on
    name = library.site.easy_name if edition is Edition.EASY else library.site.name
    feed = Xml.Element("feed", {"xmlns": _ATOM})
    _add(feed, "title", f"What changed: {name}")
    _add(feed, "id", f"tag:{urlsplit(address).hostname},{oldest}:changes/{edition}")
    _add(feed, "updated", f"{newest}T00:00:00Z")
    Xml.SubElement(Xml.SubElement(feed, "author"), "name").text = library.site.organisation
    Xml.SubElement(feed, "link", {"rel": "self", "href": urljoin(address, FEEDS[edition])})
    Xml.SubElement(feed, "link", {"rel": "alternate", "href": here})
    for release in library.news:
        entry = Xml.SubElement(feed, "entry")
        _add(entry, "title", f"What changed on {long_date(release.on)}")
        _add(entry, "id", f"tag:{urlsplit(address).hostname},{release.on}:change/{edition}")
        _add(entry, "updated", f"{release.on}T00:00:00Z")
        Xml.SubElement(entry, "link", {"rel": "alternate", "href": f"{here}#{anchor(release)}"})
        _add(entry, "summary", " ".join(_summary(release, edition, outline)))
    Xml.indent(feed)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{Xml.tostring(feed, encoding="unicode")}\n'


def _add(to: Xml.Element, name: str, text: str) -> None:
    Xml.SubElement(to, name).text = text


def _summary(release: News, edition: Edition, outline: Outline) -> Iterator[str]:
    """A person's words if there are any, and the pages by name."""
    said = release.easy if edition is Edition.EASY else release.words
    yield from (sentence.text for sentence in said.sentences) if said else ()
    if edition is Edition.EASY:
        yield from _named([page.title for page in _easy_pages(release, outline)])
    else:
        yield from _named([page.title.of(edition) for page in changed_in(release, edition, outline)])


def _named(titles: Sequence[str]) -> Iterator[str]:
    if titles:
        more = f", and {len(titles) - NAMED} more" if len(titles) > NAMED else ""
        yield f"Pages that changed: {', '.join(titles[:NAMED])}{more}."


def anchor(release: News) -> str:
    """The name of a release on its page."""
    return f"changes-{release.on}"
