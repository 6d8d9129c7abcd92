"""Gathering problems, and guessing what an author meant."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from difflib import get_close_matches
from itertools import zip_longest

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
    "old-contact",
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
    """A list of problems that grows while sources are read. Call it to add a new one."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def __call__(
        self,
        where: Location,
        rule: str,
        message: str,
        remedy: str,
        level: Level = Level.MUST,
        *,
        about: str = "",
        suggestion: str = "",
    ) -> None:
        self.add(Problem(where, rule, message, remedy, level, about=about, suggestion=suggestion))

    def add(self, problem: Problem) -> None:
        """Adds one that was made before."""
        self.problems.append(problem)


def shortened(text: str) -> str:
    """A sentence as a message tells it: whole, or its beginning where it is longer than LONGEST_QUOTE."""
    return text if len(text) <= LONGEST_QUOTE else f"{text[: LONGEST_QUOTE - 4].rstrip()} ..."


NEAR, SLIP = 0.75, 0.6
"""How alike, of 1, two names of pages or pictures are when one was most likely meant for the other. One slip leaves less of a short
name, and names in one folder that begin with the same letters need less too."""
SHORT, BEGIN = 4, 3
"""Letters of a short name, and of how names begin."""


def nearest(name: str, names: Iterable[str]) -> str:
    """The one of `names` that was most likely meant by the name of a page or a picture, empty where none is near. In the same folder
    its own name alone counts, elsewhere the whole way to it, or its own name if that tells it from others."""
    folder, _, own = name.rpartition("/")
    if len(name) > LONGEST_QUOTE:
        return ""
    parts = [(each, *each.rpartition("/")[::2]) for each in names]
    beside = {last: each for each, place, last in parts if place == folder}
    elsewhere = {each: each for each, place, _ in parts if place != folder}
    by_name = {last: each for each, place, last in parts if place != folder and own != "index"}
    likely = {last: each for last, each in beside.items() if len(own) <= SHORT or last[:BEGIN] == own[:BEGIN]}
    tries = ((own, likely, SLIP), (own, beside, NEAR), (name, elsewhere, NEAR), (own, by_name, NEAR))
    found = ((group, get_close_matches(said, group, 1, cutoff)) for said, group, cutoff in tries)
    return next((group[near[0]] for group, near in found if near), "")


def did_you_mean(name: str, names: Iterable[str], otherwise: str) -> str:
    """A remedy: the nearest of `names` as a question, or `otherwise` where none is near."""
    return asked(meant(name, names), otherwise)


def asked(suggestion: str, otherwise: str) -> str:
    """A remedy: what was most likely meant as a question, or `otherwise` where that is empty."""
    return f"Did you mean '{suggestion}'?" if suggestion else otherwise


def meant(name: str, names: Iterable[str]) -> str:
    """The nearest of `names`, empty where none is near."""
    if "/" in name:
        return nearest(name, names)
    return next(iter(get_close_matches(name, list(names), n=1) if len(name) <= LONGEST_QUOTE else []), "")


MOST_LISTED = 12
"""Names of a list that are looked up, since each is compared with all there are."""


def in_brackets(text: str, names: Collection[str]) -> str:
    """A remedy for a list without its brackets: how to write it, each name the nearest of `names`, as a question where that is another.
    Empty where the text is no list with one of them."""
    written = [each for each in map(str.strip, text.replace(";", ",").split(",")) if each]
    likely = [each if each in names else meant(each, names) for each in written[:MOST_LISTED]]
    if len(written) < 2 or not any(likely):
        return ""
    right = [near or each for near, each in zip_longest(likely, written, fillvalue="")]
    listed = f"[{', '.join(right)}]"
    return f"Put square brackets around several{f': {listed}' if right == written else f'. Did you mean {listed}?'}"
