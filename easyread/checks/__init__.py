"""From a `Library` to `Problem`s: one function a rule, grouped by family.

A rule's docstring starts with its heading, then shows a bad and a good example, then says where the rule comes from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cache, partial

from easyread.checks import (
    accessibility,
    brand,
    claims,
    formats,
    meaning,
    names,
    numbers,
    reviews,
    sentences,
    sets,
    sources,
    standard,
    structure,
    totals,
    twins,
    words,
)
from easyread.checks.causes import causes
from easyread.checks.fields import IN_FIELDS, as_of_field, in_fields
from easyread.checks.rule import Rule, Scope, is_quiet, name_of, rules
from easyread.model import Allowance, Document, EasyPage, Level, Library, Problem
from easyread.paths import key_of
from easyread.problems import READING_RULES, asked, did_you_mean, meant
from easyread.read.beside import is_about_easy_read
from easyread.text.markup import SHOWN

FAMILIES = (
    twins,
    names,
    sources,
    sets,
    words,
    sentences,
    numbers,
    meaning,
    claims,
    totals,
    structure,
    standard,
    formats,
    reviews,
    accessibility,
    brand,
)
"""Modules of rules, in the order in which the guide tells them."""
RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES for rule in rules() if rule.__module__ == family.__name__)
"""Every rule there is, by family."""


MAY_BE_TURNED_DOWN = (words, sentences, numbers, meaning, structure, standard)
"""Families about how something is written. What keeps a site sound or its claims true may not be turned down."""


def family_of(rule: Rule) -> str:
    """The name of its module."""
    return rule.__module__.rpartition(".")[2]


NEVER_ALLOWED = frozenset(
    "conflict unsafe-html broken-html skipped-heading empty-heading broken-link unprintable hidden-character unsafe-picture unexpected-file".split()
)
"""Rules without which a page cannot be published at all, in some format or safely."""


ByKey = Mapping[str, tuple[Problem, ...]]
PART = 25
"""Pages that are checked together, so that what one rule found out about a sentence is still at hand for the next."""
Part = Callable[[], tuple[ByKey, ByKey]]
"""Checks some pages by themselves, then beside their twins."""
Spread = Callable[[Sequence[Part]], Sequence[tuple[ByKey, ByKey]]]
"""Does each part, wherever it likes, and gives what came of them in their order."""


def one_by_one(parts: Sequence[Part]) -> Sequence[tuple[ByKey, ByKey]]:
    """What comes of the parts, here."""
    return [part() for part in parts]


@dataclass(frozen=True)
class Checked:
    """A library, and what was found in it."""

    library: Library
    alone: ByKey
    """What rules found that look at one page, by its key, whatever is allowed."""
    twins: ByKey
    """The same of rules that look at an Easy Read page and the standard pages."""
    problems: tuple[Problem, ...]
    """All that are not allowed, by place."""

    @property
    def doubts(self) -> tuple[Problem, ...]:
        """What quiet rules found, by place, which nobody is told but who compares both pages."""
        silent, allowed = _silent(self.library), _allowed(self.library)
        found = (each for problems in self.twins.values() for each in problems if each.rule in silent)
        return tuple(sorted(each for each in found if (each.where.path, each.rule) not in allowed))

    @property
    def is_apart(self) -> bool:
        """Whether each was told of a page, and may be told again while that page is the same."""
        return {*self.alone, *self.twins} <= {page.key for page in self.library.pages}


def check(library: Library, spread: Spread = one_by_one) -> tuple[Problem, ...]:
    """Every problem that is not allowed, by place. An allowance that allows nothing is a problem too."""
    return check_again(library, spread=spread).problems


def check_again(library: Library, last: Checked | None = None, spread: Spread = one_by_one) -> Checked:
    """The same, with what was `last` found of pages that did not change since."""
    SHOWN.turn()
    if last and last.is_apart and _around(library) == _around(last.library):
        alone, twins = _again(library, last)
    else:
        alone, twins = _in_parts(library, spread)
    of_pages = (problem for found in (*alone.values(), *twins.values()) for problem in found)
    found = [*library.problems, *of_pages, *_found(library, rules(Scope.LIBRARY))]
    return Checked(library, alone, twins, _told(library, [*found, *_of_releases(library), *_unknown_rules(library)]))


def _in_parts(library: Library, spread: Spread) -> tuple[ByKey, ByKey]:
    keys = tuple(dict.fromkeys(page.key for page in library.pages))
    parts = [frozenset(keys[start : start + PART]) for start in range(0, max(1, len(keys)), PART)]
    done = spread([partial(_of_part, library, part, frozenset(keys) - part) for part in parts])
    return _together(alone for alone, _ in done), _together(twins for _, twins in done)


def _of_part(library: Library, keys: Set[str], others: Set[str]) -> tuple[ByKey, ByKey]:
    """What is found of the pages with certain keys, and of what is no page."""
    alone, twins = _with_pages(library, keys)
    found = _by_key(alone, Scope.PAGE), _by_key(twins, Scope.PAIR)
    of_alone, of_twins = ({key: problems for key, problems in each.items() if key not in others} for each in found)
    return of_alone, of_twins


def _together(parts: Iterable[ByKey]) -> ByKey:
    """What all parts found. What is no page's may have been found by each of them."""
    found: dict[str, tuple[Problem, ...]] = {}
    for part in parts:
        for key, problems in part.items():
            known = found.get(key, ())
            found[key] = (*known, *(each for each in problems if each not in known))
    return found


def _again(library: Library, last: Checked) -> tuple[ByKey, ByKey]:
    documents = _changed(library.documents, last.library.documents)
    keys = documents | _changed(library.easy_pages, last.library.easy_pages)
    alone, twins = _with_pages(library, keys)
    of_alone = _renewed(last.alone, _by_key(alone, Scope.PAGE), keys)
    if documents:  # any Easy Read page may be compared with them
        return of_alone, _by_key(library, Scope.PAIR)
    return of_alone, _renewed(last.twins, _by_key(twins, Scope.PAIR), keys)


def _with_pages(library: Library, keys: Set[str]) -> tuple[Library, Library]:
    """The library with these pages alone, and with these Easy Read pages and every standard page."""
    twins = replace(library, easy_pages=tuple(page for page in library.easy_pages if page.key in keys))
    return replace(twins, documents=tuple(page for page in library.documents if page.key in keys)), twins


def _renewed(last: ByKey, found: ByKey, keys: Set[str]) -> ByKey:
    kept = {key: problems for key, problems in last.items() if key not in keys}
    return kept | {key: found[key] for key in keys if key in found}


def _changed(pages: Sequence[Document | EasyPage], last: Sequence[Document | EasyPage]) -> frozenset[str]:
    """The keys of those that are new, gone, or another than they were."""
    now, before = {page.path: page for page in pages}, {page.path: page for page in last}
    return frozenset(key_of(path) for path in now.keys() | before.keys() if now.get(path) != before.get(path))


def _by_key(library: Library, scope: Scope) -> ByKey:
    found: dict[str, list[Problem]] = {}
    for problem in _alone(library) if scope is Scope.PAGE else _found(library, rules(scope)):
        found.setdefault(key_of(problem.where.path), []).append(problem)
    return {key: tuple(problems) for key, problems in found.items()}


def _alone(library: Library) -> Iterator[Problem]:
    """What is found of pages one by one, and of the words of their fields."""
    yield from _found(library, rules(Scope.PAGE))
    fields = replace(library, documents=(), easy_pages=tuple(in_fields(library)))
    yield from map(as_of_field, _found(fields, IN_FIELDS))


def _around(library: Library) -> Library:
    """All but its pages."""
    return replace(library, documents=(), easy_pages=(), problems=())


def _told(library: Library, found: Sequence[Problem]) -> tuple[Problem, ...]:
    """What is not allowed, and not only follows from something else."""
    broken = {(problem.where.path, problem.rule) for problem in found}
    told = causes(library, [*_not_allowed(library, found), *_unused_allowances(library, broken)])
    return tuple(
        sorted((each for each in told if not library.beside or is_about_easy_read(each, library.documents_by_key)), key=_order)
    )


def _order(each: Problem) -> tuple[object, ...]:
    """As problems themselves are in order, and sooner told than by comparing two of them at a time."""
    return (each.where.path, each.where.line, each.where.column, each.rule, each.message, each.remedy, each.level, each.length)


def check_pages(library: Library, key: str) -> tuple[Problem, ...]:
    """What can be told of a page and its twin without looking at all the rest."""
    return check_pair(library, key).problems


def check_pair(library: Library, key: str) -> Checked:
    """The same with what is in doubt, for an editor who types."""
    alone, with_twins = _with_pages(library, {key})
    of_alone, of_twins = _by_key(alone, Scope.PAGE), _by_key(with_twins, Scope.PAIR)
    found = [problem for problems in (*of_alone.values(), *of_twins.values()) for problem in problems]
    paths = {page.path for page in alone.pages}
    told = causes(library, _not_allowed(library, [*found, *library.problems]))
    return Checked(library, of_alone, of_twins, tuple(sorted(each for each in told if each.where.path in paths)))


def differences(library: Library, key: str) -> tuple[Problem, ...]:
    """What programs find that a page and its twin say differently, and that nobody gave leave for."""
    return tuple(each for each in check_pages(library, key) if each.rule in meaning.COMPARED)


def not_told_yet(found: Iterable[Problem], more: Iterable[Problem]) -> Iterator[Problem]:
    """Those of `more` on lines of which nothing is found yet that both pages say differently: a decision is asked for once."""
    known = {(each.where.path, each.where.line) for each in found if each.rule in meaning.COMPARED}
    return (each for each in more if (each.where.path, each.where.line) not in known)


def no_reason(old: Library, new: Library) -> Iterator[Problem]:
    """A problem for each confirmation since `old` of two pages that say different things, where it gives no reason why that is right."""
    for key, record in new.records.items():
        if record != old.records.get(key) and not record.although and (found := differences(new, key)):
            message = f"This says that both pages say the same, and the check finds that they differ: {found[0].where}: {found[0].message}"
            remedy = 'Put that right, or say why it is right in a line of its own: `although: "the reason"`.'
            yield Problem(record.where, "no-reason", message, remedy)


def _of_releases(library: Library) -> Iterator[Problem]:
    """Of what people wrote about releases, which is held to the rules for the words of a page."""
    documents = tuple(each.words for each in library.news if each.words)
    easy = tuple(each.easy for each in library.news if each.easy)
    if documents or easy:
        alone, wholes = replace(library, documents=documents, easy_pages=easy), {each.where for each in library.news}
        paths = {each.path for each in wholes}
        yield from (each for each in _found(alone, rules(Scope.PAGE)) if each.where.path in paths and each.where not in wholes)


def _not_allowed(library: Library, problems: Iterable[Problem]) -> Iterator[Problem]:
    silent, allowed = _silent(library), _allowed(library)
    return (each for each in problems if each.rule not in silent and (each.where.path, each.rule) not in allowed)


def _allowed(library: Library) -> Set[tuple[str, str]]:
    return {(path, each.rule) for path, each in _allowances(library) if each.rule not in NEVER_ALLOWED}


def _silent(library: Library) -> Set[str]:
    """The quiet rules that the site does not ask for."""
    return frozenset(name_of(each) for each in RULES if is_quiet(each)) - {each.name for each in library.site.rules}


def _found(library: Library, chosen: Iterable[Rule]) -> Iterator[Problem]:
    """What the rules find, where the site has not turned them down."""
    down = {each.name: each.level for each in library.site.rules}
    for rule in chosen:
        level = down.get(name_of(rule), down.get(family_of(rule), "")) if _may_be_turned_down(rule) else ""
        if level != "off":
            yield from (replace(each, level=Level.SHOULD) if level else each for each in rule(library))


def _may_be_turned_down(rule: Rule) -> bool:
    return name_of(rule) not in NEVER_ALLOWED and any(rule.__module__ == family.__name__ for family in MAY_BE_TURNED_DOWN)


def _unknown_rules(library: Library) -> Iterator[Problem]:
    names = {name for rule in RULES if _may_be_turned_down(rule) for name in (name_of(rule), family_of(rule))}
    for each in library.site.rules:
        if each.name not in names:
            remedy = did_you_mean(each.name, names, "Name a rule or family of the guide's pages about writing.")
            yield Problem(each.where, "unknown-rule", f"'{each.name}' is no rule that a site may turn down.", remedy)


def _allowances(library: Library) -> Iterator[tuple[str, Allowance]]:
    for page in library.pages:
        yield from ((page.path, allowance) for allowance in page.allow)


def _unused_allowances(library: Library, broken: set[tuple[str, str]]) -> Iterator[Problem]:
    for path, allowance in _allowances(library):
        if allowance.rule in NEVER_ALLOWED:
            message = f"Nobody can give leave to break '{allowance.rule}'."
            yield Problem(allowance.where, "unused-allowance", message, "Take the line out, and put right what is told.")
        elif allowance.rule not in rule_names():
            may_be = set(rule_names()) - NEVER_ALLOWED
            near = meant(allowance.rule, may_be)
            remedy = asked(near, "Copy its name from what is told, or take the line out.")
            message = f"There is no rule '{allowance.rule}'."
            yield Problem(allowance.where, "unknown-rule", message, remedy, about=allowance.rule, suggestion=near)
        elif (path, allowance.rule) not in broken:
            yield Problem(
                allowance.where,
                "unused-allowance",
                f"Nothing on this page breaks '{allowance.rule}'.",
                "Take the line out.",
            )


@cache
def rule_names() -> tuple[str, ...]:
    """Every rule there is, in the alphabet's order."""
    return tuple(sorted({*READING_RULES, *map(name_of, RULES), "unused-allowance", "unknown-rule"}))
