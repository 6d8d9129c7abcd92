"""Every picture, hard word, page and rule that a source names is there."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from difflib import get_close_matches

from easyread.checks.links import link_problems
from easyread.checks.rule import Scope, rule
from easyread.model import EasyPage, Level, Library, Location, Problem, Reference
from easyread.paths import PHOTOGRAPHS, PICTURES, WORDS, from_root, twin_of, way_to_add
from easyread.pictures.find import find_for
from easyread.problems import asked, did_you_mean, in_brackets, meant, nearest
from easyread.text.links import is_outside
from easyread.text.word_list import known_words


@rule(Scope.PAGE)
def unknown_picture(library: Library) -> Iterator[Problem]:
    """Every picture that is named is in the picture list.

    Bad: ![](../pictures/hospitel.svg)
    Good: ![](../pictures/hospital.svg)
    Source: Department of Health 2009, point 1: pictures support the words.
    """
    for reference, others in _pictures(library):
        if not reference.key or reference.key in library.pictures:
            continue
        lines = tuple(each.where.line for each in others)
        also = f", which line {' and '.join(map(str, lines))} names too" if lines else ""
        if reference.file.lower().endswith(PHOTOGRAPHS):
            message = f"There is no photograph '{reference.file}' in {PICTURES}{also}."
            remedy = f"Put it there. {way_to_add(f'{PICTURES}/{reference.file}')}"
            near, about = "", reference.file
        else:
            message = f"There is no picture '{reference.key}'{also}."
            near, about = _much_alike(reference.key, library) or _by_meaning(reference.key, library), reference.key
            remedy = asked(near, _LOOK)
        yield Problem(reference.where, "unknown-picture", message, remedy, about=about, suggestion=near, also=lines)


def _much_alike(name: str, library: Library) -> str:
    """The picture that is one slip away, if any. `food` is no slip of `no-food`, nor `cash` of `wash`: what people call so is nearer."""
    called = {normal for each in library.pictures.values() for normal in each.words}
    if name.replace("-", " ") in called:
        return next(iter(get_close_matches(name, library.pictures, n=1, cutoff=0.95)), "")
    return nearest(name, library.pictures)


def _by_meaning(name: str, library: Library) -> str:
    """The picture that people call so, which one word of several does not say. Empty where there is none."""
    called = name.replace("-", " ")
    found = find_for(called, library.pictures.values(), limit=1)
    is_near = found and (" " not in called or called in found[0].picture.words)
    return found[0].picture.name if is_near else ""


_LOOK = "Look among the pictures of the website, or with `easyread picture WORDS`."


def _pictures(library: Library) -> Iterator[tuple[Reference, list[Reference]]]:
    """Every picture that something names, once a page, each with where else the same page names it."""
    for page in library.easy_pages:
        named: dict[str, list[Reference]] = {}
        for each in page.pictures:
            named.setdefault(each.key, []).append(each)
        yield from ((first, others) for first, *others in named.values())
    yield from ((word.picture, []) for word in library.words)
    yield from [(library.tour.picture, [])] if library.tour else ()
    for choice in (choice for kind in library.site.kinds for field in kind.fields for choice in field.choices.values()):
        yield from [(choice.picture, [])] if choice.picture else ()


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
                near = meant(run.text.casefold(), known)
                message = f"'{run.text}' is not in the word list."
                remedy = asked(near, f"Add it to {WORDS} with its meaning, or take off the **.")
                yield Problem(run.where, "unknown-word", message, remedy, about=run.text, suggestion=near)


@rule(Scope.LIBRARY)
def unused_word(library: Library) -> Iterator[Problem]:
    """Every word in the word list is used.

    Bad: stakeholder in words.yml, and on no page
    Good: partners in words.yml and **partners** on a page
    Source: GOV.UK, Accessible communication formats: a word list of the hard words used.
    """
    used = {word for page in library.easy_pages for word in page.hard_words}
    for word in library.words:
        if word.meaning and not used & {form.casefold() for form in (word.word, *word.forms)}:
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
def standard_link(library: Library) -> Iterator[Problem]:
    """A link in Easy Read leads to an Easy Read page, where there is one.

    Bad: [rent](rent.md), where there is rent.easy.md
    Good: [rent](rent.easy.md)
    Source: W3C, Making Content Usable, 4.4.1: whoever reads easy words is not sent on to hard ones.
    """
    standard = {each.path for each in library.documents if each.key in library.easy_by_key}
    for page in library.easy_pages:
        for run in page.runs:
            path = from_root(page.path, run.target) if run.target and not is_outside(run.target) else ""
            if path and path != twin_of(page.path) and path in standard:
                way = posixpath.relpath(twin_of(path), posixpath.dirname(page.path))
                message = f"'{run.target}' is a standard page, and has an Easy Read twin."
                yield Problem(run.target_at or run.where, "standard-link", message, f"Did you mean '{way}'?", Level.SHOULD)


@rule(Scope.LIBRARY)
def unknown_page(library: Library) -> Iterator[Problem]:
    """Every page named under see_also, or in another field of links, is there.

    Bad: see_also: [services/swiming]
    Good: see_also: [services/swimming]
    Source: This project: related pages are named by their path without the ending.
    """
    keys = library.documents_by_key
    for document in library.documents:
        for key, where in ((each.key, each.where) for each in document.named):
            if key not in keys:
                one = did_you_mean(key, keys, "Write its path, such as services/swimming, or take it out.")
                remedy = in_brackets(key, keys) or one
                yield Problem(where, "unknown-page", f"There is no page '{key}'.", remedy, about=key)


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
            near = meant(kind.folder, folders)
            remedy = asked(near, "Add a page, or take the kind out.")
            message = f"There are no pages in the folder '{kind.folder}'."
            yield Problem(kind.where, "empty-kind", message, remedy, Level.MUST if near else Level.SHOULD)


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
                about=name,
                also=(first[name].line,),
            )
        first.setdefault(name, statement.where)
