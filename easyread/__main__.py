"""`python -m easyread check` and `python -m easyread picture "hospital bed"`, for editors, directly or through `make`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from easyread.changes import NotToldError, changed_since, version
from easyread.checks import check
from easyread.downloads.book import make_books
from easyread.downloads.shelf import CACHE
from easyread.downloads.studio import Studio
from easyread.downloads.word import NotOursError, bookmark, comments_in
from easyread.editions import make_editions
from easyread.evidence.findings import findings_of, keep_findings
from easyread.evidence.results import subjects
from easyread.evidence.signoff import Pack, make_pack
from easyread.model import Level
from easyread.pages import make_outline
from easyread.pictures.find import find
from easyread.read import read_library
from easyread.read.paths import picture_line
from easyread.read.reviews import SESSIONS
from easyread.report import as_markdown, make_report
from easyread.reviews.keep import CannotKeepError, keep, move, record_of
from easyread.reviews.pack import filled, guide, read_results, results_form, sheets
from easyread.reviews.sessions import template
from easyread.reviews.summary import as_markdown as summary_as_markdown
from easyread.reviews.summary import before
from easyread.reviews.summary import version as version_of
from easyread.telling import FORMATS, teller


def main(arguments: list[str] | None = None) -> int:
    """Runs one command. Returns 0 when all is well, 1 when something must be put right or was not found, 2 for a wrong call."""
    options = _parser().parse_args(arguments)
    if not (options.root / "content").is_dir():
        print(f"{options.root} has no folder called content. Run this from the project's folder.", file=sys.stderr)
        return 2
    run: Callable[[argparse.Namespace], int] = options.run
    return run(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m easyread", description="Looks after both editions.")
    commands = parser.add_subparsers(required=True)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--root", type=Path, default=Path(), help="the project's folder")
    checking = commands.add_parser("check", parents=[common], help="tell every problem in content/ and docs/, and where it is")
    checking.add_argument("--format", choices=FORMATS, default="text", help="how to tell them (default: text)")
    checking.add_argument(
        "--changed-since", metavar="REV", help="tell only problems in files that changed since, and their twins"
    )
    checking.set_defaults(run=_check)
    reporting = commands.add_parser("report", parents=[common], help="sum up the Easy Read edition for reviewers, as Markdown")
    reporting.set_defaults(run=_report)
    confirming = commands.add_parser("confirm", parents=[common], help="record that a person compared a page with its twin")
    confirming.add_argument("page", help="such as commitments/prevention")
    confirming.add_argument("--by", required=True, help='who compared them, such as "Communications team"')
    confirming.add_argument("--minor", action="store_true", help="a correction that changed no meaning")
    confirming.add_argument("--print", action="store_true", dest="shown", help="show the record and keep nothing")
    confirming.set_defaults(run=_confirm)
    summing = commands.add_parser("summary", parents=[common], help="tell what changed since a revision, as Markdown")
    summing.add_argument("--since", metavar="REV", required=True)
    summing.add_argument("--preview", metavar="ADDRESS", default="", help="where a site made from this version can be seen")
    summing.set_defaults(run=_summary)
    proving = commands.add_parser("evidence", parents=[common], help="put the sign-off pack together from what tests found")
    proving.add_argument("--site", type=Path, help="the built site (default: site, in the project's folder)")
    proving.add_argument(
        "--record", action="store_true", help="keep the sum of what was found in content/tested.yml, and make no pack"
    )
    proving.add_argument("--out", type=Path, help="the pack to write (default: .cache/sign-off.zip, in the project's folder)")
    proving.set_defaults(run=_evidence)
    moving = commands.add_parser("move", parents=[common], help="give a record the name that its page has now")
    moving.add_argument("old")
    moving.add_argument("new")
    moving.set_defaults(run=_move)
    session = commands.add_parser("session", parents=[common], help="begin a record of a review by people")
    session.add_argument("name", help="of the record, such as 2026-11-basildon")
    session.add_argument("pages", nargs="+", help="such as commitments/prevention")
    session.set_defaults(run=_session)
    packing = commands.add_parser("pack", parents=[common], help="make what a session with people needs: sheets, guide, results")
    packing.add_argument("pages", nargs="+", help="such as commitments/prevention")
    packing.add_argument("--out", type=Path, default=Path("pack"), help="the folder to put it in (default: pack)")
    packing.set_defaults(run=_pack)
    importing = commands.add_parser("import", parents=[common], help="put the results of a session into its record")
    importing.add_argument("name", help="of the record")
    importing.add_argument("file", type=Path, metavar="results.csv")
    importing.set_defaults(run=_import)
    returned = commands.add_parser("comments", parents=[common], help="list the comments on a Word file that came back")
    returned.add_argument("file", type=Path, metavar="FILE.docx")
    returned.set_defaults(run=_comments)
    finding = commands.add_parser("picture", parents=[common], help="find a picture by what people call it")
    finding.add_argument("words", nargs="+", help='what to look for, such as "hospital bed"')
    finding.set_defaults(run=_picture)
    return parser


def _check(options: argparse.Namespace) -> int:
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


def _report(options: argparse.Namespace) -> int:
    library = read_library(options.root)
    print(as_markdown(make_report(library, check(library))), end="")
    return 0


def _confirm(options: argparse.Namespace) -> int:
    library = read_library(options.root)
    try:
        text = record_of(library, options.page, options.by, library.today, options.minor)
    except CannotKeepError as error:
        print(error, file=sys.stderr)
        return 1
    if options.shown:
        print(text, end="")
    else:
        print(f"Kept in {keep(options.root, options.page, text)}.")
    return 0


def _summary(options: argparse.Namespace) -> int:
    try:
        old = before(options.root, options.since)
    except NotToldError as error:
        print(f"Cannot tell what changed since {options.since}: {error}", file=sys.stderr)
        return 2
    new = version_of(options.root, options.root.resolve() / CACHE)
    print(summary_as_markdown(old, new, options.preview), end="")
    return 0


def _evidence(options: argparse.Namespace) -> int:
    root: Path = options.root
    site: Path = options.site or root / "site"
    found = subjects(site, root / ".cache/tested")
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


def _move(options: argparse.Namespace) -> int:
    try:
        print(f"Kept in {move(options.root, options.old, options.new)}.")
    except CannotKeepError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _session(options: argparse.Namespace) -> int:
    library = read_library(options.root)
    pages = tuple(page for key in options.pages for page in library.easy_pages if page.key == key)
    file = options.root / SESSIONS / f"{options.name}.yml"
    if len(pages) != len(options.pages) or file.exists():
        reason = "There is a record of that name already." if file.exists() else "One of these pages is not there."
        print(reason, file=sys.stderr)
        return 1
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(template(pages, library.today), encoding="utf-8")
    print(f"Fill it in: {file}")
    return 0


def _pack(options: argparse.Namespace) -> int:
    library = read_library(options.root)
    pages = tuple(page for key in options.pages for page in library.easy_pages if page.key == key)
    if len(pages) != len(options.pages):
        print("One of these pages is not there.", file=sys.stderr)
        return 1
    studio = Studio(library, options.root.resolve() / CACHE)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "sheets.pdf").write_bytes(sheets(pages, library.site.organisation, studio))
    (options.out / "guide.pdf").write_bytes(guide(library.site.organisation, studio))
    (options.out / "results.csv").write_text(results_form(pages), encoding="utf-8")
    print(f"Ready in {options.out}: sheets.pdf, guide.pdf, results.csv")
    return 0


def _import(options: argparse.Namespace) -> int:
    record = options.root / SESSIONS / f"{options.name}.yml"
    try:
        text = filled(record.read_text(encoding="utf-8"), read_results(options.file.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, CannotKeepError) as error:
        print(error, file=sys.stderr)
        return 1
    record.write_text(text, encoding="utf-8")
    print(f"Kept in {record}. Fill in the lines at its top.")
    return 0


def _comments(options: argparse.Namespace) -> int:
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


def _picture(options: argparse.Namespace) -> int:
    query = " ".join(options.words)
    found = find(query, read_library(options.root).pictures.values(), limit=5)
    for each in found:
        picture = each.picture
        print(f"{picture.name}: {picture.idea}. {picture.shows}")
        print(f"    {picture_line('content/folder/page.easy.md', picture.name)}")
    if not found:
        print(f"No picture for '{query}'. Try another word for it.")
    return int(not found)


if __name__ == "__main__":
    sys.exit(main())
