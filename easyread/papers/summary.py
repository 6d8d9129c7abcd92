"""What a pull request changes, for the people who have to say yes: both editions, statement by statement, problems and pictures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from easyread.checks import check
from easyread.checks.causes import UNREAD
from easyread.downloads.shelf import Download, Shelf, make_shelf
from easyread.editions import read_site
from easyread.model import Level, Library, Problem
from easyread.pages.outline import Outline, make_outline
from easyread.papers.comment import first, plain
from easyread.papers.compared import same, told_of
from easyread.papers.earlier import laid_out_at
from easyread.papers.hard_words import words_changed
from easyread.papers.recorded import records_changed
from easyread.papers.reworded import pages_changed, where_to_see
from easyread.paths import MADE
from easyread.reviews.alone import FORM
from easyread.reviews.pairs import State, pairs
from easyread.text.forges import form_address

LONGEST = 60_000
"""Characters. GitHub takes 65,536 in a comment."""


@dataclass(frozen=True)
class Version:
    """One version of the sources, and what comes of it."""

    outline: Outline
    problems: tuple[Problem, ...]
    shelf: Shelf
    """Its files to download."""

    @property
    def library(self) -> Library:
        return self.outline.library


def version(root: Path, kept: Path, today: date) -> Version:
    """The sources below `root` as they are, with files to download that are in the cache or are put there."""
    outline = make_outline(read_site(root, today))
    return Version(outline, check(outline.library), make_shelf(outline, root, kept))


def before(root: Path, revision: str, today: date) -> Version:
    """The sources as they were at a revision. Raises NotToldError."""
    with laid_out_at(root, revision) as folder:
        return version(folder, root.resolve() / MADE, today)


def as_markdown(old: Version, new: Version, touched: Set[str], preview: str = "") -> str:
    """The summary, short enough for a comment on a pull request.

    `touched` are the paths that differ. `preview` is the address of a site made from the new version, with a slash at its end; empty when there is none.
    """
    lines = [
        *_problems(told_of(old.library, new.library, old.problems, new.problems, touched)),
        *_cured(old.problems, new.problems),
        *records_changed(old.library, new.library),
        *pages_changed(old.library, new.outline, new.problems, touched, preview),
        *words_changed(old.library, new.library),
        *_to_compare(new.outline, preview),
        *_pictures(old.library, new.library),
        *_files(old, new),
    ]
    return _short_enough("\n".join(["# What this changes", *lines]) + "\n")


def _short_enough(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    return f"{text[:LONGEST].rpartition(chr(10))[0]}\n\nThere is more, which a comment has no room for. Ask for it with: python -m easyread summary\n"


def _problems(told: Sequence[Problem]) -> Iterator[str]:
    """What the check tells, of both levels, each with what to do."""
    for title, level in (("To put right", Level.MUST), ("To think about", Level.SHOULD)):
        found = [each for each in told if each.level is level]
        if found or level is Level.MUST:
            yield f"\n## {title}: {len(found) or 'nothing'}\n"
            yield from first(f"- `{each.where}` {plain(each.message)} **{plain(each.remedy)}** ({each.rule})" for each in found)


def _cured(was: Iterable[Problem], now: Iterable[Problem]) -> Iterator[str]:
    cured = set(map(same, was)) - set(map(same, now))
    yield from [f"\nPut right since: {len(cured)}."] if cured else []


def _pictures(old: Library, new: Library) -> Iterator[str]:
    added = sorted(new.pictures.keys() - old.pictures.keys())
    yield from [f"\n## New pictures: {len(added)}\n"] if added else []
    yield from (f"- {name}: {plain(new.pictures[name].idea)}" for name in added)


def _files(old: Version, new: Version) -> Iterator[str]:
    if any(each.rule in UNREAD for each in new.problems):
        yield "\nFiles to download are told as soon as everything can be read."
        return
    was, now = ({each.uri: each for each in (*shelf.downloads, *shelf.plans)} for shelf in (old.shelf, new.shelf))
    changed = [uri for uri in sorted(was.keys() | now.keys()) if _size(was.get(uri)) != _size(now.get(uri))]
    yield f"\n## Files to download whose size or length changes: {len(changed)} of {len(now)}\n"
    if changed:
        yield "| File | Before | Now |\n| --- | --- | --- |"
        yield from (f"| `{uri}` | {_size(was.get(uri))} | {_size(now.get(uri))} |" for uri in changed)


def _size(each: Download | None) -> str:
    return ", ".join(filter(None, (each.shown_size, each.extent))) if each else "none"


def _to_compare(outline: Outline, preview: str) -> Iterator[str]:
    drifted = [each.document for each in pairs(outline.library) if each.state is State.DRIFTED]
    if drifted:
        yield f"\n## To compare again: {len(drifted)}\n"
        yield from (f"- {plain(each.title)}: `{each.key}`. {where_to_see(each.key, outline, preview)}" for each in drifted)
        form = form_address(outline.library.site, "confirm")
        where = f"[the form]({form})" if form else f'the form "{FORM}"'
        yield f"\nDo both say the same? Say so in {where}, for the branch of this pull request."
