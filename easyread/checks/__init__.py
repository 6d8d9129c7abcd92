"""From a `Library` to `Problem`s: one function a rule, grouped by family.

A rule's docstring starts with its heading, then shows a bad and a good example, then says where the rule comes from.
"""

from __future__ import annotations

from collections.abc import Iterator

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
from easyread.model import Allowance, Library, Problem

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
    words.same_word,
    words.uncommon_word,
    words.unexplained_word,
    words.pronoun_start,
    sentences.long_sentence,
    sentences.many_ideas,
    sentences.passive_voice,
    sentences.double_negative,
    sentences.punctuation,
    sentences.block_capitals,
    sentences.unfinished_sentence,
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
    meaning.lost_negation,
    meaning.lost_condition,
    meaning.missing_key_fact,
    structure.long_heading,
    structure.long_page,
    structure.question_heading,
    structure.title_case,
    structure.long_booklet,
    structure.who_we_are,
    structure.alternative_text,
    standard.long_plain_sentence,
    formats.no_braille,
    formats.stale_recording,
    formats.unknown_format,
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
    "second-title",
    "tangled",
    "two-files",
    "unknown-key",
    "unknown-licence",
    "unlisted-picture",
    "unreadable-file",
    "unsafe-picture",
    "wrong-value",
)
"""Problems met while reading, which need no rule of their own."""


def check(library: Library) -> tuple[Problem, ...]:
    """Every problem that is not allowed, by place. An allowance that allows nothing is a problem too."""
    found = [*library.problems, *(problem for rule in RULES for problem in rule(library))]
    allowed = {(path, allowance.rule) for path, allowance in _allowances(library)}
    kept = [problem for problem in found if (problem.where.path, problem.rule) not in allowed]
    broken = {(problem.where.path, problem.rule) for problem in found}
    return tuple(sorted([*kept, *_unused_allowances(library, broken)]))


def _allowances(library: Library) -> Iterator[tuple[str, Allowance]]:
    for page in library.pages:
        yield from ((page.path, allowance) for allowance in page.allow)


def _unused_allowances(library: Library, broken: set[tuple[str, str]]) -> Iterator[Problem]:
    for path, allowance in _allowances(library):
        if (path, allowance.rule) not in broken:
            yield Problem(
                allowance.where,
                "unused-allowance",
                f"Nothing on this page breaks '{allowance.rule}'.",
                "Take the line out.",
            )


def rule_names() -> tuple[str, ...]:
    """Every rule there is, in the alphabet's order."""
    return tuple(sorted({*READING_RULES, *map(name_of, RULES), "unused-allowance"}))
