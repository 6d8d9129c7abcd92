"""The commands of `easyread`, or `python -m easyread`, for editors, directly or through `make`.

Each returns 0 when all is well, 1 when something must be put right or was not found, 2 for a wrong call.
"""

from __future__ import annotations

import click

from easyread.commands.checking import check_all, record_release, summarise, tell_report
from easyread.commands.pictures import add_picture, find_picture
from easyread.commands.publishing import build, get_editor, prove
from easyread.commands.recording import take_recordings
from easyread.commands.reviewing import (
    confirm,
    import_results,
    list_comments,
    make_pack_for,
    move_record,
    new_evaluation,
    new_session,
)
from easyread.commands.starting import init, new, serve


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def commands() -> None:
    """Looks after both editions."""


for each in (
    *(init, new, serve),
    *(check_all, tell_report, summarise, record_release, build, prove, get_editor, find_picture, add_picture, take_recordings),
    *(confirm, move_record, new_session, new_evaluation, make_pack_for, import_results, list_comments),
):
    commands.add_command(each)
