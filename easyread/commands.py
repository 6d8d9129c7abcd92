"""What each command of `python -m easyread` does.

Each returns 0 when all is well, 1 when something must be put right or was not found, 2 for a wrong call, and may raise CannotKeepError.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from easyread.checks import check
from easyread.downloads.book import make_books
from easyread.downloads.shelf import CACHE
from easyread.downloads.studio import Studio
from easyread.downloads.word import NotOursError, bookmark, comments_in
from easyread.editions import make_editions
from easyread.evidence.findings import findings_of, keep_findings
from easyread.evidence.results import STORE, subjects
from easyread.model import EasyPage, Level, Library
from easyread.pages.outline import make_outline
from easyread.papers.changes import NotToldError, changed_since, version
from easyread.papers.pack import filled, guide, read_results, results_form, sheets
from easyread.papers.report import as_markdown, make_report
from easyread.papers.signoff import Pack, make_pack
from easyread.papers.summary import as_markdown as summary_as_markdown
from easyread.papers.summary import before
from easyread.papers.summary import version as version_of
from easyread.papers.telling import FORMATS, teller
from easyread.paths import picture_line
from easyread.pictures.find import find
from easyread.problems import did_you_mean
from easyread.read import read_library
from easyread.read.reviews import SESSIONS
from easyread.reviews.keep import CannotKeepError, keep, move, record_of
from easyread.reviews.sessions import template


def check_all(options: argparse.Namespace) -> int:
    """Every problem, or those in what changed since a revision."""
    problems = check(read_library(options.root))
    if options.changed_since:
        try:
            changed = changed_since(options.root, options.changed_since)
        except NotToldError as error:
            print(f"Cannot tell what changed since {options.changed_since}: {error}", file=sys.stderr)
            return 2
        # in a pull request that changes one of two pages, somebody has to have looked at both
        problems = tuple(
            replace(problem, level=Level.MUST) if problem.rule == "drifted" else problem
            for problem in problems
            if problem.where.path in changed
        )
    print(FORMATS[options.format](problems, teller(options.root, sys.stdout.isatty())))
    return int(any(problem.level is Level.MUST for problem in problems))


def tell_report(options: argparse.Namespace) -> int:
    """The Easy Read edition summed up, as Markdown."""
    library = read_library(options.root)
    print(as_markdown(make_report(library, check(library))), end="")
    return 0


def confirm(options: argparse.Namespace) -> int:
    """The record that a person compared a page with its twin, kept or shown."""
    library = read_library(options.root)
    text = record_of(library, options.page, options.by, library.today, options.minor)
    if options.shown:
        print(text, end="")
    else:
        print(f"Kept in {keep(options.root, options.page, text)}.")
    return 0


def summarise(options: argparse.Namespace) -> int:
    """What changed since a revision, as Markdown."""
    try:
        old = before(options.root, options.since)
    except NotToldError as error:
        print(f"Cannot tell what changed since {options.since}: {error}", file=sys.stderr)
        return 2
    new = version_of(options.root, options.root.resolve() / CACHE)
    preview = f"{options.preview.rstrip('/')}/" if options.preview else ""
    print(summary_as_markdown(old, new, preview), end="")
    return 0


def prove(options: argparse.Namespace) -> int:
    """The sign-off pack, or the record of what programs found."""
    root: Path = options.root
    site: Path = options.site or root / "site"
    found = subjects(site, root / STORE)
    findings = findings_of(found)
    if findings is None:
        print(f"No test of the files in {site} is on record. Run: make evidence", file=sys.stderr)
        return 1
    if options.record:
        print(f"Kept in {keep_findings(root, findings)}.")
        return 0
    how = teller(root, is_terminal=False)
    pack = Pack(make_editions(root), found, site, root, version(root), how.address or "https://site.invalid/")
    out: Path = options.out or root / ".cache/sign-off.zip"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(make_pack(pack))
    to_mend = sum(each.found for each in findings.programs)
    tested = sum(bool(each.reports) for each in found)
    print(f"Tested: {tested} of {len(found)} files. To put right: {to_mend}. The sign-off pack is {out}")
    return int(to_mend > 0)


def move_record(options: argparse.Namespace) -> int:
    """A record, by the name that its page has now."""
    print(f"Kept in {move(options.root, options.old, options.new)}.")
    return 0


def new_session(options: argparse.Namespace) -> int:
    """A record of a session, to fill in."""
    library = read_library(options.root)
    pages = _easy_pages(library, options.pages)
    file = options.root / SESSIONS / f"{options.name}.yml"
    if file.exists():
        raise CannotKeepError("There is a record of that name already.")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(template(pages, library.today), encoding="utf-8")
    print(f"Fill it in: {file}")
    return 0


def _easy_pages(library: Library, keys: Sequence[str]) -> tuple[EasyPage, ...]:
    """The Easy Read pages of these names. Raises CannotKeepError with every name that is none."""
    known = {page.key: page for page in library.easy_pages}
    name_it = "Name it by its path without the ending, such as commitments/prevention."
    if strange := [
        f"There is no Easy Read page '{key}'. {did_you_mean(key, known, name_it)}" for key in keys if key not in known
    ]:
        raise CannotKeepError("\n".join(strange))
    return tuple(known[key] for key in keys)


def make_pack_for(options: argparse.Namespace) -> int:
    """What a session with people needs, in a folder."""
    library = read_library(options.root)
    pages = _easy_pages(library, options.pages)
    studio = Studio(library, options.root.resolve() / CACHE)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "sheets.pdf").write_bytes(sheets(pages, library.site.organisation, studio))
    (options.out / "guide.pdf").write_bytes(guide(library.site.organisation, studio))
    (options.out / "results.csv").write_text(results_form(pages), encoding="utf-8")
    print(f"Ready in {options.out}: sheets.pdf, guide.pdf, results.csv")
    return 0


def import_results(options: argparse.Namespace) -> int:
    """A filled-in table, put into the record of its session."""
    record = options.root / SESSIONS / f"{options.name}.yml"
    try:
        text = filled(record.read_text(encoding="utf-8"), read_results(options.file.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError) as error:
        raise CannotKeepError(str(error)) from error
    record.write_text(text, encoding="utf-8")
    print(f"Kept in {record}. Fill in the lines at its top.")
    return 0


def list_comments(options: argparse.Namespace) -> int:
    """The comments on a Word file, each with the place of its statement."""
    try:
        comments = list(comments_in(options.file.read_bytes()))
    except (OSError, NotOursError) as error:
        print(f"{options.file} cannot be read: {getattr(error, 'strerror', None) or error}", file=sys.stderr)
        return 2
    places = _places_of_bookmarks(options.root)
    for each in comments:
        print(f"{places.get(each.bookmark, 'not at a statement')}: {each.author or 'Somebody'}: {each.text}")
    if not comments:
        print("There are no comments on this file.")
    return 0


def _places_of_bookmarks(root: Path) -> dict[str, str]:
    """Where each statement stands in its source, by its name in a Word file."""
    books = make_books(make_outline(read_library(root)))
    return {bookmark(item.anchor): str(item.statement.where) for book in books[:1] for item in book.items}


def find_picture(options: argparse.Namespace) -> int:
    """Pictures by what people call them."""
    query = " ".join(options.words)
    found = find(query, read_library(options.root).pictures.values(), limit=5)
    for each in found:
        picture = each.picture
        print(f"{picture.name}: {picture.idea}. {picture.shows}")
        print(f"    {picture_line('content/folder/page.easy.md', picture.written)}")
    if not found:
        print(f"No picture for '{query}'. Try another word for it.")
    return int(not found)
