"""Every picture, hard word, page and rule that a source names is there."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from difflib import get_close_matches
from urllib.parse import parse_qs, unquote, urlsplit

from easyread.checks.rule import Scope, rule, tell_faults, understood
from easyread.model import Document, EasyPage, Level, Library, Location, PageLink, Problem, Reference
from easyread.paths import ATTACHED, DOCS, PHOTOGRAPHS, PICTURE_ENDINGS, PICTURE_LIST, PICTURES, WORDS, way_to_add
from easyread.pictures.find import find_for
from easyread.problems import did_you_mean
from easyread.text.allowed import may_lead_to
from easyread.text.fault_places import without_code
from easyread.text.faults import Fault
from easyread.text.links import address_of, destination, is_outside, standard_uri, uri_of
from easyread.text.markup import Shown, shown
from easyread.text.rendering import CannotBeRenderedError
from easyread.text.word_list import known_words


@rule(Scope.PAGE)
def unknown_picture(library: Library) -> Iterator[Problem]:
    """Every picture that is named is in the picture list.

    Bad: ![](../pictures/hospitel.svg)
    Good: ![](../pictures/hospital.svg)
    Source: Department of Health 2009, point 1: pictures support the words.
    """
    for reference in _pictures(library):
        if not reference.key or reference.key in library.pictures:
            continue
        if reference.file.lower().endswith(PHOTOGRAPHS):
            message = f"There is no photograph '{reference.file}' in {PICTURES}."
            yield Problem(
                reference.where, "unknown-picture", message, f"Put it there. {way_to_add(f'{PICTURES}/{reference.file}')}"
            )
        else:
            remedy = did_you_mean(reference.key, _much_alike(reference.key, library), _by_meaning(reference.key, library))
            yield Problem(reference.where, "unknown-picture", f"There is no picture '{reference.key}'.", remedy)


def _much_alike(name: str, library: Library) -> list[str]:
    """The picture that is one slip away. `food` is no slip of `no-food`, nor `cash` of `wash`: what people call so is nearer."""
    called = {normal for each in library.pictures.values() for normal in each.words}
    return get_close_matches(name, library.pictures, n=1, cutoff=0.6 if name.replace("-", " ") not in called else 0.95)


def _by_meaning(name: str, library: Library) -> str:
    """A remedy for a name that is like no picture's: the picture that people call so."""
    found = find_for(name.replace("-", " "), library.pictures.values(), limit=1)
    return f"Did you mean '{found[0].picture.name}'?" if found else f"Choose one that is listed in {PICTURE_LIST}."


def _pictures(library: Library) -> Iterator[Reference]:
    for page in library.easy_pages:
        yield from page.pictures
    yield from (word.picture for word in library.words)
    yield from (library.tour.picture,) if library.tour else ()
    for choice in (choice for kind in library.site.kinds for field in kind.fields for choice in field.choices.values()):
        yield from (choice.picture,) if choice.picture else ()


@rule(Scope.PAGE)
def unknown_word(library: Library) -> Iterator[Problem]:
    """Every word in bold is in the word list.

    Bad: We have **stakeholders**.
    Good: We have **partners**, with partners in words.yml
    Source: Inclusion Europe, Information for all, rule 7: explain hard words.
    """
    known = known_words(library.words)
    for page in library.easy_pages:
        for run in page.runs:
            if run.hard and run.text.casefold() not in known:
                remedy = did_you_mean(run.text.casefold(), known, f"Add it to {WORDS} with its meaning, or take off the **.")
                yield Problem(run.where, "unknown-word", f"'{run.text}' is not in the word list.", remedy)


@rule(Scope.LIBRARY)
def unused_word(library: Library) -> Iterator[Problem]:
    """Every word in the word list is used.

    Bad: stakeholder in words.yml, and on no page
    Good: partners in words.yml and **partners** on a page
    Source: GOV.UK, Accessible communication formats: a word list of the hard words used.
    """
    used = {word for page in library.easy_pages for word in page.hard_words}
    for word in library.words:
        if not used & {form.casefold() for form in (word.word, *word.forms)}:
            yield Problem(
                word.where,
                "unused-word",
                f"No page marks '{word.word}' as a hard word.",
                "Take it off the list, or mark it with ** where it is first used.",
                Level.SHOULD,
            )


@rule(Scope.LIBRARY)
def broken_link(library: Library) -> Iterator[Problem]:
    """Every link leads to a page that is there.

    Bad: [swimming](../services/swiming.md)
    Good: [swimming](../services/swimming.md)
    Source: WCAG 2.2, 2.4.5 Multiple Ways: every page can be reached.
    """
    there = {uri_of(page.path): page.path for page in library.pages}
    attached = {path.removeprefix(f"{DOCS}/") for path in library.attachments}
    files = set(there) | attached | {f"pictures/{name}" for name in library.pictures}
    pages = {standard_uri(document.key): document for document in library.documents}
    standard = {document.path for document in library.documents}
    for path, target, where in _links(library):
        if true := _wrapped(target):
            message = "This address leads through the filter of somebody's post, which stops working."
            yield Problem(where, "broken-link", message, f"Write the address itself: {true}")
        if target.lower().startswith("mailto:") and not _reaches_somebody(target):
            message = f"'{target}' is no email address, so that nobody gets what is written to it."
            yield Problem(where, "broken-link", message, "Look for a slip, such as a comma for a full stop.")
        elif target.lower().startswith("tel:") and len(re.findall(r"\d", target)) < SHORTEST_NUMBER:
            yield Problem(where, "broken-link", f"'{target}' is no phone number.", "Write its digits: tel:01632960123")
        elif is_outside(target) or (path in standard and not may_lead_to(target)):  # which unsafe_html tells
            continue
        elif (found := destination(path, target)) is None or _without_ending(found.uri) not in files:
            yield Problem(where, "broken-link", f"'{target}' leads nowhere.", _way_there(path, target, there))
        elif found.anchor and path.endswith(".easy.md"):
            yield Problem(
                where, "broken-link", "A link in Easy Read leads to a whole page.", "Take off the # and what follows it."
            )
        elif found.anchor and found.anchor not in _places(pages.get(found.uri), library):
            message = f"There is no place '{found.anchor}' on that page."
            yield Problem(where, "broken-link", message, "Take off the # and what follows it, or name a heading of the page.")
    for document in library.documents:
        for match in _SPACED.finditer(without_code(document.body)):
            right = f"[{match['text']}]({''.join(match['way'].split())})"
            message = "There is a space in the address of this link, so that it is none."
            yield Problem(document.at(match.start()), "broken-link", message, f"Write {right}", length=len(match.group()))
        for match in _APART.finditer(without_code(document.body)):
            right = f"[{match['text'] or match['other']}]({match['way'] or match['place']})"
            message = "This is no link: its two parts stand apart, or their brackets are the wrong way round."
            yield Problem(document.at(match.start()), "broken-link", message, f"Write {right}", length=len(match.group()))
        for match in _OPEN.finditer(without_code(document.body)):
            right = f"[{match['text']}]({match['way']})"
            message = "The bracket around the address of this link is not closed, so that it is none."
            yield Problem(document.at(match.start()), "broken-link", message, f"Write {right}", length=len(match.group()))
    for document, page in understood(library):
        yield from tell_faults(document, list(_lost_links(document, page)))


_SPACED = re.compile(
    r"\[(?P<text>[^\[\]\n]{1,200})\]\((?P<way>(?:tel:|mailto:|https?:)[^()\n\"']{0,300}[ \t][^()\n\"']{0,300})\)"
)
"""A link to a telephone number as people write it."""


_WAY = r"(?:https?://|mailto:|tel:)[^()\[\]\s]{1,300}|[\w./-]{1,200}\.md"
_APART = re.compile(
    rf"\[(?P<text>[^\[\]\n]{{1,200}})\][ \t]+\((?P<way>{_WAY})\)|\((?P<other>[^()\n]{{1,200}})\)\[(?P<place>{_WAY})\]"
)
"""`[words] (way)`, as a telephone's keyboard writes it, and `(words)[way]`."""
_OPEN = re.compile(
    r"\[(?P<text>[^\[\]\n]{1,200})\]\((?P<way>https?://[^()\[\]\s]{1,300}|[\w./-]{1,200}\.md)(?=[^()\n]*(?:\n|\Z))"
)
_FILTERS = ("safelinks.protection.outlook.com", "urldefense.com", "www.google.com/url")


def _wrapped(target: str) -> str:
    """The address to which a mail program's own address leads, empty where it is none."""
    parts = urlsplit(target) if any(name in target for name in _FILTERS) else None
    if parts is None:
        return ""
    given = parse_qs(parts.query)
    return next(
        (value for name in ("url", "u", "q") for value in given.get(name, ()) if value.startswith(("http://", "https://"))), ""
    )


def _places(document: Document | None, library: Library) -> frozenset[str]:
    """Where on a standard page a link can lead to: its headings, and where its list of pages is grouped, each group."""
    try:
        return shown(document.whole).ids | _groups(document, library) if document else frozenset()
    except CannotBeRenderedError:
        return frozenset()


def _groups(document: Document, library: Library) -> frozenset[str]:
    listed = (kind for kind in library.site.kinds if document.is_index and kind.folder == document.folder)
    fields = (field for kind in listed for field in kind.fields if field.name == kind.group_by)
    return frozenset(name for field in fields for name in field.choices)


def _lost_links(document: Document, page: Shown) -> Iterator[Fault]:
    """Links of the page as it is shown that were not read as links to another source, and would lead nowhere."""
    known = {link.target for link in document.links}
    for target in page.links:
        if target in known or is_outside(target) or target.removeprefix("#") in page.ids:
            continue
        remedy = "Write it as [words](way to the file), or ![](way to the picture)."
        if target.startswith("#"):
            remedy = "Take it out, or name a heading of this page."
        yield Fault("broken-link", re.escape(target) or "<", f"'{target}' leads nowhere as it is written here.", remedy)


def _without_ending(uri: str) -> str:
    """A picture's address whatever kind of file it is, any other as it is."""
    return uri.rpartition(".")[0] if uri.startswith("pictures/") and not uri.endswith(".md") else uri


def _links(library: Library) -> Iterator[tuple[str, str, Location]]:
    for document in library.documents:
        yield from ((document.path, link.target, link.where) for link in document.links)
    for page in library.easy_pages:
        for run in page.runs:
            if run.target is not None:
                yield page.path, run.target, run.target_at or run.where


def _way_there(path: str, target: str, there: dict[str, str]) -> str:
    """A remedy for a link of the page at `path` that leads nowhere: what was most likely meant, as it is to be written there."""
    if _MAIL.fullmatch(target):
        return f"Did you mean 'mailto:{target}'?"
    if _WEB.match(target):
        return f"Did you mean 'https://{target}'?"
    way = target.partition("#")[0]
    name, ending = posixpath.splitext(posixpath.basename(way.rstrip("/")))
    if ending.lower() in ATTACHED and ending.lower() not in PICTURE_ENDINGS:
        place = posixpath.relpath(f"{DOCS}/files/{name}{ending}", posixpath.dirname(path))
        return f"Put the file into a folder of {DOCS}/, and write the way to it, such as {place}."
    addresses = {address_of(uri): file for uri, file in there.items()}
    names = {posixpath.basename(file): file for file in there.values()}
    near = [addresses[way.strip("/")]] if way.strip("/") in addresses else []
    near += [names[each] for each in get_close_matches(posixpath.basename(way.rstrip("/")), names, n=1)]
    if not near:
        return "Write the way to a page's file from here, such as ../services/swimming.md."
    return f"Did you mean '{posixpath.relpath(near[0], posixpath.dirname(path))}'?"


SHORTEST_NUMBER = 3
"""Digits of a phone number, such as 111."""
_WEB = re.compile(r"www\.|(?:[\w-]+\.)+(?:com|org|net|uk|wales|scot|cymru)(?:/|$)", re.IGNORECASE)
_MAIL = re.compile(r"[^\s@,;:()<>]+@(?:[\w-]+\.)+[\w-]+")


def _reaches_somebody(target: str) -> bool:
    """Whether a `mailto:` link names an address, or several."""
    people = unquote(urlsplit(target).path)
    return all(_MAIL.fullmatch(each.strip()) for each in people.split(",")) if people else True


@rule(Scope.LIBRARY)
def unknown_page(library: Library) -> Iterator[Problem]:
    """Every page named under see_also, or in another field of links, is there.

    Bad: see_also: [services/swiming]
    Good: see_also: [services/swimming]
    Source: This project: related pages are named by their path without the ending.
    """
    keys = library.documents_by_key
    for document in library.documents:
        for key, where in _named(document):
            if key not in keys:
                remedy = did_you_mean(key, keys, "Write its path, such as services/swimming.")
                if len(several := re.split(r"\s*[,;]\s*", key)) > 1:
                    remedy = f"Put square brackets around several: [{', '.join(several)}]"
                yield Problem(where, "unknown-page", f"There is no page '{key}'.", remedy)


@rule(Scope.LIBRARY)
def empty_kind(library: Library) -> Iterator[Problem]:
    """Every kind of page that the settings declare has pages.

    Bad: serivces: {one: Service, many: Services}, where the pages are in content/services
    Good: services: {one: Service, many: Services}
    Source: This project: a kind is the folder that its pages are in.
    """
    folders = {document.folder for document in library.documents} - {""}
    for kind in library.site.kinds:
        if kind.folder not in folders:
            remedy = did_you_mean(kind.folder, folders, "Add a page, or take the kind out.")
            is_slip = remedy.startswith("Did you mean")
            message = f"There are no pages in the folder '{kind.folder}'."
            yield Problem(kind.where, "empty-kind", message, remedy, Level.MUST if is_slip else Level.SHOULD)


def _named(document: Document) -> Iterator[tuple[str, Location]]:
    """The pages that its fields name."""
    yield from ((each.key, each.where) for each in (*document.see_also, *document.figures))
    for each in document.fields:
        if isinstance(each.content, tuple):
            yield from ((link.key, link.where) for link in each.content if isinstance(link, PageLink))


@rule(Scope.PAGE)
def repeated_picture(library: Library) -> Iterator[Problem]:
    """A page shows each picture once.

    Bad: ![](../pictures/gp.svg) twice on a page
    Good: ![](../pictures/gp.svg) once, and another picture for another idea
    Source: Inclusion Europe, Information for all; W3C, Making Content Usable, 4.2.3: one picture for one idea.
    """
    for page in library.easy_pages:
        yield from _repeats(page)


def _repeats(page: EasyPage) -> Iterator[Problem]:
    first: dict[str, Location] = {}
    for statement in page.statements:
        name = statement.picture.key
        if name in first:
            yield Problem(
                statement.where,
                "repeated-picture",
                f"'{name}' is already on line {first[name].line}.",
                "Choose a picture that shows this idea.",
                Level.SHOULD,
            )
        first.setdefault(name, statement.where)
