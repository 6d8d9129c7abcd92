"""Every picture, hard word, page and rule that a source names is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from easyread.checks.links import link_problems
from easyread.checks.rule import Scope, rule
from easyread.model import Document, EasyPage, Level, Library, Location, PageLink, Problem, Reference
from easyread.paths import PHOTOGRAPHS, PICTURE_LIST, PICTURES, WORDS, way_to_add
from easyread.pictures.find import find_for
from easyread.problems import did_you_mean
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
    return link_problems(library)


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
