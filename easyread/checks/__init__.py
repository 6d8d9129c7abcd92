"""From a `Library` to `Problem`s: one function a rule, grouped by family.

A rule's docstring starts with its heading, then shows a bad and a good example, then says where the rule comes from.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from easyread.checks import (
    accessibility,
    brand,
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
    twins,
    words,
)
from easyread.checks.rule import Rule, name_of
from easyread.model import Allowance, Level, Library, Problem
from easyread.problems import did_you_mean

RULES: tuple[Rule, ...] = (
    twins.missing_twin,
    twins.missing_standard_page,
    twins.same_address,
    twins.file_name,
    twins.missing_index,
    twins.same_value,
    names.unknown_picture,
    names.unknown_word,
    names.unused_word,
    names.broken_link,
    names.unknown_page,
    names.empty_kind,
    names.repeated_picture,
    sources.unknown_source,
    sources.missing_source,
    sources.unused_source,
    sets.licence_ended,
    sets.set_in_repository,
    sets.missing_consent,
    sets.mixed_styles,
    words.initials,
    words.short_form,
    words.contraction,
    words.label,
    words.jargon,
    words.idiom,
    words.vague_number,
    words.same_word,
    words.uncommon_word,
    words.unexplained_word,
    words.pronoun_start,
    sentences.long_sentence,
    sentences.many_ideas,
    sentences.nominalisation,
    sentences.passive_voice,
    sentences.double_negative,
    sentences.punctuation,
    sentences.block_capitals,
    sentences.unfinished_sentence,
    sentences.long_list,
    sentences.list_without_lead,
    sentences.hard_tense,
    sentences.points_elsewhere,
    numbers.number_word,
    numbers.thousands_comma,
    numbers.big_number,
    numbers.exact_number,
    numbers.percentage,
    numbers.decimal,
    numbers.fraction,
    numbers.ordinal,
    numbers.date_form,
    numbers.time_form,
    numbers.range_dash,
    numbers.phone_form,
    numbers.mixed_parts,
    numbers.own_line,
    numbers.link_text,
    meaning.number_not_in_twin,
    meaning.date_not_in_twin,
    meaning.name_not_in_twin,
    meaning.place_not_in_twin,
    meaning.time_not_in_twin,
    meaning.weekday_not_in_twin,
    meaning.month_not_in_twin,
    meaning.contact_not_in_twin,
    meaning.lost_negation,
    meaning.lost_condition,
    meaning.changed_modality,
    meaning.changed_amount,
    meaning.changed_frequency,
    meaning.changed_unit,
    meaning.changed_hedge,
    meaning.changed_order,
    meaning.swapped_actors,
    meaning.opposite_meaning,
    meaning.unknown_sentence,
    meaning.missing_key_fact,
    structure.long_heading,
    structure.long_page,
    structure.question_heading,
    structure.title_case,
    structure.long_booklet,
    structure.who_we_are,
    structure.alternative_text,
    standard.long_plain_sentence,
    standard.unsafe_html,
    standard.broken_html,
    standard.second_title,
    standard.skipped_heading,
    standard.empty_heading,
    formats.no_braille,
    formats.unprintable,
    formats.stale_recording,
    formats.unknown_format,
    formats.lapsed_contact,
    reviews.drifted,
    reviews.overdue,
    reviews.orphan_record,
    reviews.lapsed_test,
    reviews.says_untested,
    accessibility.no_statement,
    accessibility.statement_title,
    accessibility.claims_too_much,
    accessibility.untold_failure,
    accessibility.unknown_criterion,
    accessibility.statement_dates,
    brand.low_contrast,
)

READING_RULES = (
    "bad-brand-file",
    "bad-kind",
    "bad-picture",
    "bad-recording",
    "broken-yaml",
    "duplicate-key",
    "edited-record",
    "empty-section",
    "format-failed",
    "hidden-character",
    "long-line",
    "long-statement",
    "missing-key",
    "missing-set",
    "no-front-matter",
    "no-picture",
    "no-picture-file",
    "no-statements",
    "not-easy-read",
    "not-utf-8",
    "one-sentence-a-line",
    "picture-path",
    "picture-without-words",
    "tangled",
    "two-files",
    "unexpected-file",
    "unknown-font",
    "unknown-key",
    "unknown-licence",
    "unlisted-picture",
    "unreadable-file",
    "unsafe-picture",
    "wrong-value",
)
"""Problems met while reading, which need no rule of their own."""


MAY_BE_TURNED_DOWN = (words, sentences, numbers, meaning, structure, standard)
"""Families about how something is written. What keeps a site sound or its claims true may not be turned down."""


def family_of(rule: Rule) -> str:
    """The name of its module."""
    return rule.__module__.rpartition(".")[2]


NEVER_ALLOWED = frozenset(
    "unsafe-html broken-html skipped-heading empty-heading broken-link unprintable hidden-character unsafe-picture unexpected-file".split()
)
"""Rules without which a page cannot be published at all, in some format or safely."""


def check(library: Library) -> tuple[Problem, ...]:
    """Every problem that is not allowed, by place. An allowance that allows nothing is a problem too."""
    found = [*library.problems, *_found(library), *_unknown_rules(library)]
    allowed = {(path, each.rule) for path, each in _allowances(library) if each.rule not in NEVER_ALLOWED}
    kept = [problem for problem in found if (problem.where.path, problem.rule) not in allowed]
    broken = {(problem.where.path, problem.rule) for problem in found}
    return tuple(sorted([*kept, *_unused_allowances(library, broken)]))


def _found(library: Library) -> Iterator[Problem]:
    """What the rules find, where the site has not turned them down."""
    down = {each.name: each.level for each in library.site.rules}
    for rule in RULES:
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
        elif (path, allowance.rule) not in broken:
            yield Problem(
                allowance.where,
                "unused-allowance",
                f"Nothing on this page breaks '{allowance.rule}'.",
                "Take the line out.",
            )


def rule_names() -> tuple[str, ...]:
    """Every rule there is, in the alphabet's order."""
    return tuple(sorted({*READING_RULES, *map(name_of, RULES), "unused-allowance", "unknown-rule"}))
