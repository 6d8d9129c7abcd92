"""Every standard page has its Easy Read twin, and every address one page."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Set
from difflib import get_close_matches

from easyread.checks.rule import Scope, rule
from easyread.model import Document, EasyPage, FieldContent, Level, Library, Location, Problem
from easyread.paths import as_address, is_address, twin_of
from easyread.problems import did_you_mean
from easyread.text.links import TOUR_URI, WORDS_URI, address_of, easy_uri, standard_uri

_TWIN = re.compile(r"[-_ .]*easy(?:[-_ ]?read)?$", re.IGNORECASE)
"""How a file's name ends that was meant to be an Easy Read page's."""


_ALIKE = 0.85
"""How like the name of a page with a twin must be, so that nothing is guessed from which page has none."""


def renamed(library: Library) -> dict[str, str]:
    """Standard pages that most likely got another name without their twins: the name that the twin still has, and the page's own."""
    standard, easy = library.documents_by_key.keys(), library.easy_by_key.keys()
    allowed = {each.key for each in library.documents if any(leave.rule == "missing-twin" for leave in each.allow)}
    found: dict[str, str] = {}
    for key in sorted(easy - standard):
        free = standard - easy - allowed - set(found.values())
        if near := _nearest(key, standard, free):
            found[key] = near
    return found


def _nearest(key: str, standard: Set[str], free: Set[str]) -> str:
    """Of the pages in its folder that have no twin, the one whose name is most like, or the only one. Empty where another is much alike."""
    folder, _, name = as_address(key).rpartition("/")
    beside = {each.rpartition("/")[2]: each for each in sorted(standard) if each.rpartition("/")[0] == folder}
    alone = [name for name, each in beside.items() if each in free]
    taken = [name for name in beside if name not in alone]
    if name not in alone and get_close_matches(name, taken, n=1, cutoff=_ALIKE):
        return ""
    near = get_close_matches(name, alone, n=1) or (alone if len(alone) == 1 else [])
    return beside[near[0]] if near else ""


def spelt_otherwise(library: Library) -> dict[str, str]:
    """The paths of Easy Read pages that would stand beside their pages if only their names were addresses, each with the path to have."""
    standard = library.documents_by_key
    alone = {page.path: as_address(page.key) for page in library.easy_pages if page.key not in standard}
    return {path: twin_of(standard[key].path) for path, key in alone.items() if key in standard}


def misnamed_twins(library: Library) -> dict[str, str]:
    """The paths of pages that are most likely Easy Read twins under a name of their own, each with that of its standard page."""
    found = {page.path: page.key for page in library.documents if _TWIN.search(page.key)}
    standard, easy = library.documents_by_key, library.easy_by_key
    meant = {path: _TWIN.sub("", key) for path, key in found.items()}
    return {path: standard[key].path for path, key in meant.items() if key in standard and key not in easy}


@rule(Scope.PAGE)
def missing_twin(library: Library) -> Iterator[Problem]:
    """Every standard page has an Easy Read page beside it.

    Bad: services/swimming.md alone
    Good: services/swimming.md and services/swimming.easy.md
    Source: Scottish Government service manual, Easy read: published alongside.
    """
    for document in library.documents:
        if document.key not in library.easy_by_key:
            remedy = f"Write {twin_of(document.path)}."
            yield Problem(Location(document.path), "missing-twin", "This page has no Easy Read twin.", remedy)


@rule(Scope.LIBRARY)
def missing_standard_page(library: Library) -> Iterator[Problem]:
    """Every Easy Read page has its standard page beside it.

    Bad: services/swimming.easy.md alone
    Good: services/swimming.md and services/swimming.easy.md
    Source: Australian Government Style Manual, Easy Read: both at the same time, on the same site.
    """
    standard, moved, spelt = library.documents_by_key, renamed(library), spelt_otherwise(library)
    for page in library.easy_pages:
        if page.key not in standard and page.path not in spelt:
            folder, _, name = page.key.rpartition("/")
            beside = [key.rpartition("/")[2] for key in standard if key.rpartition("/")[0] == folder]
            remedy = did_you_mean(name, beside, f"Write {twin_of(page.path)}.")
            if new := moved.get(page.key):
                remedy = _way_to_move(page.key, new, library.beside)
            yield Problem(Location(page.path), "missing-standard-page", "This page has no standard page.", remedy)


def _way_to_move(old: str, new: str, beside: bool) -> str:
    """A website that is not ours has no forms of ours."""
    command = f"python -m easyread move {_argument(old)} {_argument(new)}"
    what = "renames this page, its record and all links to it"
    if beside:
        return f"Is it now called '{new}'? Then this {what}: {command}"
    return f"Is it now called '{new}'? Then fill in the form \"Give a page its new name\", which {what} ({command})."


def _argument(key: str) -> str:
    """As a command takes it: in double quotes, which every computer knows, where it has a sign, and in others where those would do harm."""
    if re.fullmatch(r"[\w/.-]+", key):
        return key
    return f'"{key}"' if not re.search(r'["$`\\!]', key) else "'" + key.replace("'", "'\\''") + "'"


@rule(Scope.LIBRARY)
def same_address(library: Library) -> Iterator[Problem]:
    """No two pages have the same address.

    Bad: help.md and help/index.md
    Good: help/index.md alone
    Source: This project: the web has one page for each address: the other would be lost.
    """
    first: dict[str, str] = {address_of(WORDS_URI): "the word list", address_of(TOUR_URI): "the tour"}
    pages = [(standard_uri(page.key), page.path) for page in library.documents]
    misspelt = spelt_otherwise(library)
    pages += [(easy_uri(page.key), page.path) for page in library.easy_pages if page.path not in misspelt]
    for uri, path in pages:
        address = address_of(uri).casefold()
        if address in first:
            yield Problem(
                Location(path),
                "same-address",
                f"This page has the same address as {first[address]}.",
                "Give one of them another file name.",
            )
        first.setdefault(address, path)


@rule(Scope.LIBRARY)
def same_title(library: Library) -> Iterator[Problem]:
    """No two pages of a folder have the same title.

    Bad: title: Complaints in services/complaints.md and in services/bins.md
    Good: title: Complaints in services/complaints.md, and title: Bins in services/bins.md
    Source: WCAG 2.2, 2.4.2 Page Titled: a title tells one page from another.
    """
    for pages in (library.documents, library.easy_pages):
        first: dict[tuple[str, str], Document | EasyPage] = {}
        for page in pages:
            named = page.folder, page.title.casefold()
            if page.title and (other := first.get(named)) and other.key != page.key:
                message = f"'{page.title}' is the title of {other.path} too."
                yield Problem(page.at_title, "same-title", message, "Give one of them another title.", Level.SHOULD)
            first.setdefault(named, page)


COPY = re.compile(r"(?: ?\(\d+\)| - Copy)(\.easy)?\.md$|(?<=\.easy)(?: ?\(\d+\)| - Copy)\.md$")
"""How a file's name ends where a program that saves it finds another of that name."""


@rule(Scope.LIBRARY)
def file_name(library: Library) -> Iterator[Problem]:
    """File names are small letters, digits and hyphens, because they become addresses.

    Bad: My Page.md
    Good: my-page.md
    Source: GOV.UK content design, URL standards: words in small letters joined by hyphens.
    """
    misnamed, spelt = misnamed_twins(library), spelt_otherwise(library)
    there, moved = {page.path for page in library.easy_pages}, renamed(library)
    for page in library.pages:
        if right := spelt.get(page.path):
            yield _misspelt(page.path, right, right in there)
            continue
        if standard := misnamed.get(page.path):
            name, first = posixpath.basename(page.path), posixpath.basename(standard)
            message = f"'{name}' looks like the Easy Read twin of {first}."
            yield Problem(Location(page.path), "file-name", message, f"Call it {twin_of(first)}.")
            continue
        if found := COPY.search(page.path):
            first = f"{page.path[: found.start()]}{found[1] or ''}.md"
            message = f"'{posixpath.basename(page.path)}' looks like a copy that a browser or a computer made of {posixpath.basename(first)}."
            yield Problem(
                Location(page.path), "file-name", message, f"If it is newer, put its words into {first}. Then take this one out."
            )
            continue
        for part in page.key.split("/"):
            if not is_address(part) and page.key not in moved:
                message = f"'{part}' does not make a good address."
                yield Problem(Location(page.path), "file-name", message, f"Call it '{as_address(part)}'.")


def _misspelt(path: str, right: str, is_second: bool) -> Problem:
    name, better, first = map(posixpath.basename, (path, right, twin_of(right)))
    if is_second:
        message = f"'{name}' looks like a second Easy Read page of {first}."
        return Problem(
            Location(path), "file-name", message, f"If it is newer, put its words into {better}. Then take this one out."
        )
    message = f"'{name}' is not called as its standard page {first}."
    return Problem(Location(path), "file-name", message, f"Call it {better}.")


@rule(Scope.LIBRARY)
def missing_index(library: Library) -> Iterator[Problem]:
    """Every folder has an index page, which gives the section its title.

    Bad: partners/councils.md alone
    Good: partners/index.md and partners/councils.md
    Source: This project: sections and their order come from the content.
    """
    indexed = {document.folder for document in library.documents if document.is_index}
    told: set[str] = set()
    for document in library.documents:
        if document.folder not in indexed | told:
            told.add(document.folder)
            path = f"{document.path.rpartition('/')[0]}/index.md"
            yield Problem(Location(document.path), "missing-index", "Its folder has no index page.", f"Write {path}.")


@rule(Scope.LIBRARY)
def same_value(library: Library) -> Iterator[Problem]:
    """No two pages say the same in a field that is declared `unique: yes`.

    Bad: number: 6 on two pages
    Good: number: 6 and number: 7
    Source: This project: what is declared unique tells pages of a kind apart.
    """
    first: dict[tuple[str, str, FieldContent], str] = {}
    for document in library.documents:
        for each in document.fields:
            if not each.field.unique:
                continue
            name = (document.kind.folder, each.field.name, each.content)
            if name in first:
                message = f"'{each.field.name}' says the same as in {first[name]}."
                yield Problem(each.where, "same-value", message, "Change one of the two.")
            first.setdefault(name, document.path)
