"""What is told of a pull request: one way for the check that lets it pass and for the comment that people read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace

from easyread.checks import no_reason
from easyread.checks.causes import not_understood
from easyread.checks.replaced import still_old
from easyread.model import Level, Library, Problem
from easyread.paths import key_of, twin_of
from easyread.reviews.alone import changed_alone


def told_of(
    old: Library, new: Library, was: Iterable[Problem], found: Iterable[Problem], touched: Set[str]
) -> tuple[Problem, ...]:
    """Every problem that is new since `old`, wherever it stands, every other one on the pages that a change touches and on their twins,
    and what only a comparison can tell.

    `was` and `found` are the problems of both versions, `touched` the paths that differ.
    """
    every = tuple(found)
    known, concerned = {same(each) for each in was}, with_twins(touched)
    compared = (*_alone(old, new, every, touched), *no_reason(old, new), *still_old(old, new))
    told = (each for each in (*every, *compared) if each.where.path in concerned or same(each) not in known)
    return tuple(sorted(map(_weighed, told)))


def with_twins(paths: Iterable[str]) -> frozenset[str]:
    """The paths, and those of the other editions of pages among them."""
    return frozenset(each for path in paths for each in (path, twin_of(path)))


def same(each: Problem) -> tuple[str, str, str]:
    """What tells one problem from another, wherever it now stands on its page."""
    return each.where.path, each.rule, each.message


def _alone(old: Library, new: Library, found: Iterable[Problem], touched: Set[str]) -> Iterator[Problem]:
    """Without what only a setting changed, and without pages that were not understood: what they say is not known yet."""
    held = set(map(key_of, not_understood(found)))
    return (each for each in changed_alone(old, new) if each.where.path in touched and key_of(each.where.path) not in held)


def _weighed(each: Problem) -> Problem:
    """In a pull request that changes one of two pages, somebody has to have looked at both."""
    return replace(each, level=Level.MUST) if each.rule == "drifted" else each
