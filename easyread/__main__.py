"""`python -m easyread check` and `python -m easyread picture "hospital bed"`, for editors, directly or through `make`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from easyread import commands
from easyread.papers.telling import FORMATS
from easyread.reviews.keep import CannotKeepError


def main(arguments: list[str] | None = None) -> int:
    """Runs one command. Returns 0 when all is well, 1 when something must be put right or was not found, 2 for a wrong call."""
    options = _parser().parse_args(arguments)
    if not (options.root / "content").is_dir():
        print(f"{options.root} has no folder called content. Run this from the project's folder.", file=sys.stderr)
        return 2
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except CannotKeepError as error:
        print(error, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m easyread", description="Looks after both editions.")
    adding = parser.add_subparsers(required=True)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--root", type=Path, default=Path(), help="the project's folder")
    checking = adding.add_parser("check", parents=[common], help="tell every problem in content/ and docs/, and where it is")
    checking.add_argument("--format", choices=FORMATS, default="text", help="how to tell them (default: text)")
    checking.add_argument(
        "--changed-since", metavar="REV", help="tell only problems in files that changed since, and their twins"
    )
    checking.set_defaults(run=commands.check_all)
    reporting = adding.add_parser("report", parents=[common], help="sum up the Easy Read edition for reviewers, as Markdown")
    reporting.set_defaults(run=commands.tell_report)
    confirming = adding.add_parser("confirm", parents=[common], help="record that a person compared a page with its twin")
    confirming.add_argument("page", help="such as commitments/prevention")
    confirming.add_argument("--by", required=True, help='who compared them, such as "Communications team"')
    confirming.add_argument("--minor", action="store_true", help="a correction that changed no meaning")
    confirming.add_argument("--print", action="store_true", dest="shown", help="show the record and keep nothing")
    confirming.set_defaults(run=commands.confirm)
    summing = adding.add_parser("summary", parents=[common], help="tell what changed since a revision, as Markdown")
    summing.add_argument("--since", metavar="REV", required=True)
    summing.add_argument("--preview", metavar="ADDRESS", default="", help="where a site made from this version can be seen")
    summing.set_defaults(run=commands.summarise)
    proving = adding.add_parser("evidence", parents=[common], help="put the sign-off pack together from what tests found")
    proving.add_argument("--site", type=Path, help="the built site (default: site, in the project's folder)")
    proving.add_argument(
        "--record", action="store_true", help="keep the sum of what was found in content/tested.yml, and make no pack"
    )
    proving.add_argument("--out", type=Path, help="the pack to write (default: .cache/sign-off.zip, in the project's folder)")
    proving.set_defaults(run=commands.prove)
    moving = adding.add_parser("move", parents=[common], help="give a record the name that its page has now")
    moving.add_argument("old")
    moving.add_argument("new")
    moving.set_defaults(run=commands.move_record)
    session = adding.add_parser("session", parents=[common], help="begin a record of a review by people")
    session.add_argument("name", help="of the record, such as 2026-11-basildon")
    session.add_argument("pages", nargs="+", help="such as commitments/prevention")
    session.set_defaults(run=commands.new_session)
    packing = adding.add_parser("pack", parents=[common], help="make what a session with people needs: sheets, guide, results")
    packing.add_argument("pages", nargs="+", help="such as commitments/prevention")
    packing.add_argument("--out", type=Path, default=Path("pack"), help="the folder to put it in (default: pack)")
    packing.set_defaults(run=commands.make_pack_for)
    importing = adding.add_parser("import", parents=[common], help="put the results of a session into its record")
    importing.add_argument("name", help="of the record")
    importing.add_argument("file", type=Path, metavar="results.csv")
    importing.set_defaults(run=commands.import_results)
    returned = adding.add_parser("comments", parents=[common], help="list the comments on a Word file that came back")
    returned.add_argument("file", type=Path, metavar="FILE.docx")
    returned.set_defaults(run=commands.list_comments)
    finding = adding.add_parser("picture", parents=[common], help="find a picture by what people call it")
    finding.add_argument("words", nargs="+", help='what to look for, such as "hospital bed"')
    finding.set_defaults(run=commands.find_picture)
    return parser


def run() -> None:
    """The command `easyread`."""
    sys.exit(main())


if __name__ == "__main__":
    run()
