"""The command that builds the site. MkDocs, which it starts, loads the engine, so that nothing of that is loaded here."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from easyread.commands.calling import Refusal, in_site
from easyread.door.swap import CannotBuildError, Manner, build_whole


@click.command("build")
@click.option("--from-disk", is_flag=True, help="Make links that work when a page is opened from this computer's disk.")
@click.option("--draft", is_flag=True, help="Build whatever is to put right, and show it on the pages. Opens from disk too.")
@in_site
def build(root: Path, from_disk: bool, draft: bool) -> int:
    """Build both editions into site/, which is changed whole or not at all."""
    manner = Manner(draft, from_disk)
    try:
        site = build_whole(root.resolve(), lambda waiting: print(waiting, file=sys.stderr), manner)
    except CannotBuildError as error:
        raise Refusal(str(error)) from error
    if manner.environment:
        print(f"Both editions are ready. Open {site / 'index.html'}")
    else:
        print(f"Both editions are ready for a web server, in {site}. To open them from disk, build with --from-disk.")
    return 0
