"""Pictures are ours to publish."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.checks.rule import Scope, rule
from easyread.model import EasyPage, Level, Library, Problem


@rule(Scope.LIBRARY)
def licence_ended(library: Library) -> Iterator[Problem]:
    """A picture is published only while its licence lasts.

    Bad: licence_ends: 2020-01-31
    Good: licence_ends: 2099-01-31
    Source: Copyright, Designs and Patents Act 1988, section 16.
    """
    for each in library.sets:
        if each.licence_ends and each.licence_ends < library.today:
            day = f"{each.licence_ends.day} {each.licence_ends:%B %Y}"
            yield Problem(
                each.where,
                "licence-ended",
                f"The licence of '{each.title}' ended on {day}.",
                "Renew it, or take the set out.",
            )


@rule(Scope.LIBRARY)
def set_in_repository(library: Library) -> Iterator[Problem]:
    """A set whose licence covers only pictures on pages is not kept with the sources, which anyone may copy.

    Bad: publish: used-only in content/photographs/set.yml
    Good: publish: used-only in ../photographs/set.yml
    Source: This project: the usual terms of paid picture libraries.
    """
    for each in library.sets:
        if each.publish == "used-only" and not each.folder.startswith(("..", "/")):
            yield Problem(
                each.where,
                "set-in-repository",
                f"'{each.title}' may be published only where pages use it, and this folder is shared whole.",
                "Move the folder out of the project, and name its new place in site.yml.",
            )


@rule(Scope.LIBRARY)
def missing_consent(library: Library) -> Iterator[Problem]:
    """The people in photographs have agreed to be shown.

    Bad: style: photographs alone
    Good: style: photographs, and consent: Forms of 3 May 2026, kept by the communications team
    Source: UK General Data Protection Regulation, article 6; Photosymbols, consent.
    """
    for each in library.sets:
        if each.style == "photographs" and not each.consent:
            yield Problem(
                each.where,
                "missing-consent",
                f"'{each.title}' does not say who consented.",
                "Add `consent:` with who agreed, when, and who keeps the forms. Write no names.",
            )


@rule(Scope.LIBRARY)
def unknown_people(library: Library) -> Iterator[Problem]:
    """A photograph says who is in it, or that nobody is, and that they agreed to be shown.

    Bad: bins.jpg, and no `people` in pictures.yml
    Good: people: [], or people: [two women] and consent: Forms of 3 May 2026, kept by the press office
    Source: UK General Data Protection Regulation, article 6; Photosymbols, consent.
    """
    for each in library.pictures.values():
        if each.is_photograph and not (each.consent or (each.set and each.set.consent)):
            if not each.says_people:
                remedy = "Write `people: []` when nobody can be seen. Otherwise say who is in it, such as `people: [two women]`, and `consent:`."
                yield Problem(
                    each.where, "unknown-people", f"Nothing says whether people are in the photograph '{each.name}'.", remedy
                )
            elif each.people:
                remedy = "Add `consent:` with who agreed, when, and who keeps the forms. Write no names."
                yield Problem(
                    each.where, "unknown-people", f"Nothing says that the people in '{each.name}' agreed to be shown.", remedy
                )


@rule(Scope.PAGE)
def mixed_styles(library: Library) -> Iterator[Problem]:
    """A page's pictures are all of one style.

    Bad: photographs and drawings on one page
    Good: drawings alone
    Source: Inclusion Europe, Information for all: the same style of picture throughout.
    """
    if len({each.style for each in library.sets}) > 1:
        for page in library.easy_pages:
            yield from _mixed(page, library)


def _mixed(page: EasyPage, library: Library) -> Iterator[Problem]:
    first = ""
    for reference in (statement.picture for statement in page.statements):
        picture = library.pictures.get(reference.key)
        style = picture.set.style if picture and picture.set else ""
        first = first or style
        if style and style != first:
            message = f"'{reference.key}' is of another style ({style}) than the pictures before it ({first})."
            yield Problem(
                reference.where, "mixed-styles", message, "Add it to the same set, or take the others out of it.", Level.SHOULD
            )
            return
