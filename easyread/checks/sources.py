"""Every page of the plan says what it is made from."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.checks.rule import Scope, rule
from easyread.model import Level, Library, Location, Problem
from easyread.paths import CONTENT, SOURCES
from easyread.problems import did_you_mean


@rule(Scope.PAGE)
def unknown_source(library: Library) -> Iterator[Problem]:
    """Every source that a page names is in the list of sources.

    Bad: source: teh-plan
    Good: source: the-plan, with the-plan in sources.yml
    Source: This project: readers can hold a page against the text it was made from.
    """
    for document in library.documents:
        for named in document.source:
            if named.key not in library.origins:
                remedy = did_you_mean(named.key, library.origins, f"Describe it in {SOURCES}.")
                yield Problem(named.where, "unknown-source", f"There is no source '{named.key}'.", remedy)


@rule(Scope.PAGE)
def missing_source(library: Library) -> Iterator[Problem]:
    """A page says which texts it is made from, where the site has a list of them.

    Bad: a page of the plan without source:
    Good: source: the-plan
    Source: This project: nobody can hold a page against a text that it does not name.
    """
    names = ", ".join(library.origins)
    for document in library.documents if names else ():
        if not document.source and document.path.startswith(f"{CONTENT}/"):
            message = "This page does not say which text it is made from."
            remedy = f"Add a line such as `source: {next(iter(library.origins))}`. The sources are: {names}."
            yield Problem(Location(document.path), "missing-source", message, remedy, Level.SHOULD)


@rule(Scope.LIBRARY)
def unused_source(library: Library) -> Iterator[Problem]:
    """Every text in the list of sources has a page that is made from it.

    Bad: old-plan in sources.yml, and on no page
    Good: the-plan in sources.yml, and source: the-plan on a page
    Source: This project: the list tells readers what the website draws from.
    """
    used = {named.key for document in library.documents for named in document.source}
    for origin in library.origins.values():
        if origin.name not in used:
            remedy = "Name it on a page, or take it off the list."
            yield Problem(origin.where, "unused-source", f"No page is made from '{origin.name}'.", remedy, Level.SHOULD)
