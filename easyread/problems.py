"""Gathering problems, and guessing what an author meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from easyread.model import LONGEST_QUOTE, Level, Location, Problem

READING_RULES = (
    "bad-brand-file",
    "bad-kind",
    "bad-picture",
    "bad-recording",
    "broken-yaml",
    "changed-alone",
    "changed-meanwhile",
    "conflict",
    "duplicate-key",
    "edited-record",
    "empty-section",
    "format-failed",
    "hidden-character",
    "long-line",
    "long-statement",
    "missing-contact",
    "missing-key",
    "missing-set",
    "no-easy-pages",
    "no-front-matter",
    "no-picture",
    "no-picture-file",
    "no-reason",
    "no-statements",
    "not-easy-read",
    "not-utf-8",
    "older-words",
    "one-sentence-a-line",
    "other-folder",
    "other-language",
    "other-meaning",
    "picture-path",
    "picture-without-words",
    "tangled",
    "two-files",
    "unexpected-file",
    "unknown-font",
    "unknown-key",
    "unknown-licence",
    "unknown-statement",
    "unlisted-picture",
    "unreadable-file",
    "unsafe-picture",
    "wrong-value",
)
"""What may be wrong besides what rules tell: problems of reading sources and of making files from them."""


class Reporter:
    """A list of problems that grows while sources are read. Call it to add one."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def __call__(self, where: Location, rule: str, message: str, remedy: str, level: Level = Level.MUST) -> None:
        self.problems.append(Problem(where, rule, message, remedy, level))


def shortened(text: str) -> str:
    """A sentence as a message tells it: whole, or its beginning where it is longer than LONGEST_QUOTE."""
    return text if len(text) <= LONGEST_QUOTE else f"{text[: LONGEST_QUOTE - 4].rstrip()} ..."


def did_you_mean(name: str, names: Iterable[str], otherwise: str) -> str:
    """A remedy: the nearest of `names` as a question, or `otherwise` where none is near."""
    near = get_close_matches(name, list(names), n=1) if len(name) <= LONGEST_QUOTE else []
    return f"Did you mean '{near[0]}'?" if near else otherwise
