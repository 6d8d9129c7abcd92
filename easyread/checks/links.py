"""What is wrong with a link, and what was most likely meant, as the rule `broken-link` tells it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass
from difflib import get_close_matches
from urllib.parse import parse_qs, unquote, urlsplit

from easyread.checks.rule import tell_faults, understood
from easyread.model import Document, EasyPage, Library, Location, Problem
from easyread.paths import (
    ATTACHED,
    DOCS,
    EASY_ENDING,
    ENDING,
    PICTURE_ENDINGS,
    PICTURES,
    from_root,
    key_of,
    twin_of,
    way_to_add,
)
from easyread.problems import nearest
from easyread.text.allowed import may_lead_to
from easyread.text.fault_places import without_code
from easyread.text.faults import Fault
from easyread.text.leads import other_place
from easyread.text.links import MAIL, Destination, address_of, destination, is_outside, uri_of
from easyread.text.markup import Shown, shown
from easyread.text.rendering import CannotBeRenderedError

Told = tuple[str, str]
"""A message and its remedy."""
SHORTEST_NUMBER = 3
"""Digits of a phone number, such as 111."""
_WEB = re.compile(r"www\.|(?:[\w-]+\.)+(?:com|org|net|uk|wales|scot|cymru)(?:/|$)", re.IGNORECASE)
_LONGEST = 200
"""Letters of the words of a link."""
_WORDS = re.compile(r"\[([^\[\]\n]+)\]\(<?$")
_FILTERS = ("safelinks.protection.outlook.com", "urldefense.com", "www.google.com/url")
_WAY = r"(?:https?://|mailto:|tel:)[^()\[\]\s]{1,300}|[\w./-]{1,200}\.md"
_MISTYPED: tuple[tuple[re.Pattern[str], str, Callable[[re.Match[str]], str]], ...] = (
    (  # a telephone number as people write it
        re.compile(r"\[(?P<text>[^\[\]\n]{1,200})\]\((?P<way>(?:tel:|mailto:|https?:)[^()\n\"']{0,300}[ \t][^()\n\"']{0,300})\)"),
        "There is a space in the address of this link, so that it is none.",
        lambda match: f"[{match['text']}]({''.join(match['way'].split())})",
    ),
    (  # `[words] (way)`, as a telephone's keyboard writes it, and `(words)[way]`
        re.compile(
            rf"\[(?P<text>[^\[\]\n]{{1,200}})\][ \t]+\((?P<way>{_WAY})\)|\((?P<other>[^()\n]{{1,200}})\)\[(?P<place>{_WAY})\]"
        ),
        "This is no link: its two parts stand apart, or their brackets are the wrong way round.",
        lambda match: f"[{match['text'] or match['other']}]({match['way'] or match['place']})",
    ),
    (
        re.compile(
            r"\[(?P<text>[^\[\]\n]{1,200})\]\((?P<way>https?://[^()\[\]\s]{1,300}|[\w./-]{1,200}\.md)(?=[^()\n]*(?:\n|\Z))"
        ),
        "The bracket around the address of this link is not closed, so that it is none.",
        lambda match: f"[{match['text']}]({match['way']})",
    ),
)
"""How what is no link was written, what is wrong with it, and how it is written right."""


@dataclass(frozen=True)
class _Targets:
    """What a link of a site can lead to."""

    library: Library
    pages: Mapping[str, Document | EasyPage]
    """By their addresses in the site."""
    files: Set[str]
    """Addresses of pages, of pictures without their endings, and of files that are published as they are."""


def link_problems(library: Library) -> Iterator[Problem]:
    """A problem for each link that leads nowhere, or not where its author meant."""
    targets = _targets(library)
    for path, target, where, words in links_of(library):
        if address := _behind_filter(target):
            message = "This address leads through the filter of somebody's post, which stops working."
            yield Problem(where, "broken-link", message, f"Write the address itself: {address}")
        if told := _wrong_with(path, target, targets):
            yield Problem(where, "broken-link", *told, about=target)
        elif shown_place := other_place(words, target):
            message = f"This link says {shown_place}, and leads to {target}."
            yield Problem(where, "broken-link", message, "Check which of the two is right, and change the other.")
    for document in library.documents:
        yield from _mistyped(document)
    for document, page in understood(library):
        yield from tell_faults(document, list(_lost_links(document, page)))


def _targets(library: Library) -> _Targets:
    pages = {uri_of(page.path): page for page in library.pages}
    attached = {path.removeprefix(f"{DOCS}/") for path in library.attachments}
    return _Targets(library, pages, pages.keys() | attached | {f"pictures/{name}" for name in library.pictures})


def links_of(library: Library) -> Iterator[tuple[str, str, Location, str]]:
    """The path of each page that has a link, where the link leads as it is written, where that is written, and the link's words."""
    for document in library.documents:
        for link in document.links:
            words = _WORDS.search(document.body, max(0, link.start - _LONGEST), link.start)
            yield document.path, link.target, link.where, words[1] if words else ""
    for page in library.easy_pages:
        for run in page.runs:
            if run.target is not None:
                yield page.path, run.target, run.target_at or run.where, run.text


def _behind_filter(target: str) -> str:
    """The address to which a mail program's own address leads, empty where it is none."""
    if not any(name in target for name in _FILTERS):
        return ""
    given = parse_qs(urlsplit(target).query)
    values = (value for name in ("url", "u", "q") for value in given.get(name, ()))
    return next((value for value in values if value.startswith(("http://", "https://"))), "")


def _wrong_with(path: str, target: str, targets: _Targets) -> Told | None:
    """What is wrong with a link of the page at `path`."""
    if target.lower().startswith("mailto:") and not _reaches_somebody(target):
        message = f"'{target}' is no email address, so that nobody gets what is written to it."
        return message, "Look for a slip, such as a comma for a full stop."
    if target.lower().startswith("tel:") and len(re.findall(r"\d", target)) < SHORTEST_NUMBER:
        return f"'{target}' is no phone number.", "Write its digits: tel:01632960123"
    is_easy = path.endswith(EASY_ENDING)
    if is_outside(target) or (not is_easy and not may_lead_to(target)):  # which unsafe_html tells
        return None
    found = destination(path, target)
    if found is None or _without_ending(found.uri) not in targets.files:
        return f"'{target}' leads nowhere.", _way_there(path, target, targets)
    return _wrong_with_place(found, is_easy, targets) if found.anchor else None


def _reaches_somebody(target: str) -> bool:
    """Whether a `mailto:` link names an address, or several."""
    people = unquote(urlsplit(target).path)
    return all(MAIL.fullmatch(each.strip()) for each in people.split(",")) if people else True


def _without_ending(uri: str) -> str:
    """A picture's address whatever kind of file it is, any other as it is."""
    return uri.rpartition(".")[0] if uri.startswith("pictures/") and not uri.endswith(".md") else uri


def _wrong_with_place(found: Destination, is_easy: bool, targets: _Targets) -> Told | None:
    """What is wrong with the place on a page to which a link leads."""
    if is_easy:
        return "A link in Easy Read leads to a whole page.", "Take off the # and what follows it."
    if found.anchor in _places(targets.pages.get(found.uri), targets.library):
        return None
    return (
        f"There is no place '{found.anchor}' on that page.",
        "Take off the # and what follows it, or name a heading of the page.",
    )


def _places(page: Document | EasyPage | None, library: Library) -> frozenset[str]:
    """Where on a standard page a link can lead to: its headings, and where its list of pages is grouped, each group."""
    try:
        return shown(page.whole).ids | _groups(page, library) if isinstance(page, Document) else frozenset()
    except CannotBeRenderedError:
        return frozenset()


def _groups(document: Document, library: Library) -> frozenset[str]:
    listed = (kind for kind in library.site.kinds if document.is_index and kind.folder == document.folder)
    fields = (field for kind in listed for field in kind.fields if field.name == kind.group_by)
    return frozenset(name for field in fields for name in field.choices)


def _way_there(path: str, target: str, targets: _Targets) -> str:
    """A remedy for a link of the page at `path` that leads nowhere: what was most likely meant, as it is to be written there."""
    if MAIL.fullmatch(target):
        return f"Did you mean 'mailto:{target}'?"
    if _WEB.match(target):
        return f"Did you mean 'https://{target}'?"
    way = target.partition("#")[0]
    name, ending = posixpath.splitext(posixpath.basename(way.rstrip("/")))
    if ending.lower() in PICTURE_ENDINGS:
        return _way_to_picture(path, name, ending, targets)
    if ending.lower() in ATTACHED:
        place = posixpath.relpath(f"{DOCS}/files/{name}{ending}", posixpath.dirname(path))
        return f"Put the file into a folder of {DOCS}/, and write the way to it, such as {place}."
    addresses = {address_of(uri): page.path for uri, page in targets.pages.items()}
    near = addresses.get(way.strip("/")) or _nearest_page(path, way, targets)
    if not near:
        return (
            "Write the way to a page's file from here, such as ../services/swimming.md. If the page is gone, take the link out."
        )
    return f"Did you mean '{posixpath.relpath(near, posixpath.dirname(path))}'?"


def _nearest_page(path: str, way: str, targets: _Targets) -> str:
    """The path of the page that was most likely meant, of the edition that the link names. Empty where none is near."""
    named = from_root(path, way)
    ending = EASY_ENDING if (named if named.endswith(ENDING) else path).endswith(EASY_ENDING) else ENDING
    pages = {
        key_of(page.path): page.path
        for page in targets.pages.values()
        if twin_of(page.path).endswith(EASY_ENDING) is (ending == ENDING)
    }
    return pages.get(nearest(key_of(named) if "/" in named else named, pages), "")


def _way_to_picture(path: str, name: str, ending: str, targets: _Targets) -> str:
    if near := get_close_matches(name, targets.library.pictures, n=1, cutoff=0.8):
        file = posixpath.basename(targets.library.pictures[near[0]].path)
        return f"Did you mean '{posixpath.relpath(f'{PICTURES}/{file}', posixpath.dirname(path))}'?"
    return way_to_add(f"{PICTURES}/{name}{ending}")


def _mistyped(document: Document) -> Iterator[Problem]:
    """What was meant to be a link of a standard page, and is none."""
    body = without_code(document.body)
    for pattern, message, right in _MISTYPED:
        for match in pattern.finditer(body):
            yield Problem(document.at(match.start()), "broken-link", message, f"Write {right(match)}", length=len(match.group()))


def _lost_links(document: Document, page: Shown) -> Iterator[Fault]:
    """Links of the page as it is shown that were not read as links to another source, and would lead nowhere."""
    known = {link.target for link in document.links}
    for target in page.links:
        if target in known or is_outside(target) or target.removeprefix("#") in page.ids:
            continue
        remedy = "Write it as [words](way to the file), or ![](way to the picture)."
        if target.startswith("#"):
            remedy = "Take it out, or name a heading of this page."
        message = f"'{target}' leads nowhere as it is written here."
        yield Fault("broken-link", re.escape(target) or "<", message, remedy, about=target)
