"""What a pull request changes, for the people who have to say yes: both editions, statement by statement, problems and pictures."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from easyread.checks import check, no_reason
from easyread.downloads.shelf import Download, Shelf, make_shelf
from easyread.editions import read_site
from easyread.model import Level, Library, Problem
from easyread.pages.outline import Outline, make_outline
from easyread.papers.earlier import sources_at
from easyread.paths import EASY_ENDING, MADE, key_of
from easyread.reviews.alone import FORM, changed_alone
from easyread.reviews.drift import Change, Kind
from easyread.reviews.pairs import State, pairs
from easyread.reviews.releases import Units, differences, easy_said, standard_said
from easyread.text.links import address_of, form_address, review_uri, standard_uri

MOST_TOLD = 40
"""Problems of a level, and changes of a page."""
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
    with tempfile.TemporaryDirectory() as folder:
        for path, raw in sources_at(root, revision).items():
            file = Path(folder) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(raw)
        return version(Path(folder), root.resolve() / MADE, today)


def as_markdown(old: Version, new: Version, preview: str = "") -> str:
    """The summary, short enough for a comment on a pull request.

    `preview` is the address of a site made from the new version, with a slash at its end; empty when there is none.
    """
    lines = [
        *_problems(old.problems, _told(old, new)),
        *_pages(old.library, new.outline, preview),
        *_to_compare(new.outline, preview),
        *_pictures(old.library, new.library),
        *_files(old.shelf, new.shelf),
    ]
    return _short_enough("\n".join(["# What this changes", *lines]) + "\n")


def _short_enough(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    return f"{text[:LONGEST].rpartition(chr(10))[0]}\n\nThere is more, which a comment has no room for. Ask for it with: python -m easyread summary\n"


def _told(old: Version, new: Version) -> tuple[Problem, ...]:
    """What the check tells of a pull request."""
    return tuple(sorted((*new.problems, *changed_alone(old.library, new.library), *no_reason(old.library, new.library))))


def _pages(old: Library, outline: Outline, preview: str) -> Iterator[str]:
    new = outline.library
    found = [
        (path, now, changes) for said in (standard_said, easy_said) for path, now, changes in _changes_of(said(old), said(new))
    ]
    for key, changed in groupby(sorted(found, key=lambda each: (key_of(each[0]), each[0].endswith(EASY_ENDING))), _key):
        yield f"\n## {_plain(_title(key, new) or _title(key, old))}\n"
        yield from ([links] if (links := _links(key, outline, preview)) else [])
        for path, now, changes in changed:
            yield f"\n{'Easy Read' if path.endswith(EASY_ENDING) else 'Standard'}, `{path}`{now}:\n"
            yield from _first(map(_line, changes))
    if not found:
        yield "\nNo sentence and no statement changes."


def _key(each: tuple[str, str, Sequence[Change]]) -> str:
    return key_of(each[0])


def _changes_of(was: Units, now: Units) -> Iterator[tuple[str, str, Sequence[Change]]]:
    """Each page with other words, whether it is new or gone, and what changed."""
    for path, found in differences(was, now):
        yield path, "" if path in was and path in now else " (new page)" if path in now else " (page gone)", found


def _title(key: str, library: Library) -> str:
    return next((page.title for page in library.pages if page.key == key), "")


def _links(key: str, outline: Outline, preview: str) -> str:
    """Where to see a page in each edition, and both side by side."""
    library = outline.library
    standard, easy = (any(page.key == key for page in pages) for pages in (library.documents, library.easy_pages))
    places = {
        **({"Standard page": standard_uri(key)} if standard else {}),
        **({"Easy Read page": outline.easy_address(key)} if easy else {}),
        **({"Side by side": review_uri(key)} if standard and easy and library.site.review == "yes" else {}),
    }
    shown = [(name, _address(uri)) for name, uri in places.items()]
    if preview:
        return " · ".join(f"[{name}]({preview}{address})" for name, address in shown)
    return "In the built site: " + ", ".join(f"`{address.partition('#')[0]}index.html`" for _, address in shown) if places else ""


def _line(change: Change) -> str:
    words = _plain(change.new.words) if change.new else ""
    match change.kind:
        case Kind.CHANGED:
            return f"- Before: {_plain(change.old)}<br>After: {words}"
        case Kind.ADDED:
            return f"- New: {words}"
        case Kind.REMOVED:
            return f"- Gone: {_plain(change.old)}"
        case Kind.MOVED:
            return f"- Moved: {words}"


def _plain(words: str) -> str:
    """Nothing that Markdown or HTML would make something else of."""
    return "".join(f"\\{each}" if each in "\\`*_[]<>|#&" else each for each in words)


def _address(uri: str) -> str:
    page, _, anchor = uri.partition("#")
    return f"{address_of(page)}/".lstrip("/") + (f"#{anchor}" if anchor else "")


def _problems(was: Sequence[Problem], now: Sequence[Problem]) -> Iterator[str]:
    """What is new of both levels, each with what to do, and how many are cured."""
    known = {_same(each) for each in was}
    new = [each for each in now if _same(each) not in known]
    for title, level in (("To put right", Level.MUST), ("To think about", Level.SHOULD)):
        found = [each for each in new if each.level is level]
        if found or level is Level.MUST:
            yield f"\n## {title}: {len(found) or 'nothing'}\n"
            yield from _first(
                f"- `{each.where}` {_plain(each.message)} **{_plain(each.remedy)}** ({each.rule})" for each in found
            )
    cured = known - {_same(each) for each in now}
    yield from [f"\nPut right since: {len(cured)}."] if cured else []


def _first(lines: Iterable[str]) -> Iterator[str]:
    """As many as people read."""
    every = tuple(lines)
    yield from every[:MOST_TOLD]
    yield from [f"- And {len(every) - MOST_TOLD} more."] if len(every) > MOST_TOLD else []


def _same(each: Problem) -> tuple[str, str, str]:
    """What tells one problem from another, wherever it now stands on its page."""
    return each.where.path, each.rule, each.message


def _pictures(old: Library, new: Library) -> Iterator[str]:
    added = sorted(new.pictures.keys() - old.pictures.keys())
    yield from [f"\n## New pictures: {len(added)}\n"] if added else []
    yield from (f"- {name}: {_plain(new.pictures[name].idea)}" for name in added)


def _files(old: Shelf, new: Shelf) -> Iterator[str]:
    was, now = ({each.uri: each for each in (*shelf.downloads, *shelf.plans)} for shelf in (old, new))
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
        yield from (f"- {_plain(each.title)}: `{each.key}`. {_links(each.key, outline, preview)}" for each in drifted)
        form = form_address(outline.library.site.repository, "confirm")
        where = f"[the form]({form})" if form else f'the form "{FORM}"'
        yield f"\nDo both say the same? Say so in {where}, for the branch of this pull request."
