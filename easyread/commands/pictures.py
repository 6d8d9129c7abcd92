"""The command that finds pictures."""

from __future__ import annotations

from pathlib import Path

import click

from easyread.clock import today
from easyread.commands.calling import in_project
from easyread.paths import picture_line
from easyread.pictures.find import find
from easyread.read.disk import read_folder


@click.command("picture")
@click.argument("words", nargs=-1, required=True)
@in_project
def find_picture(root: Path, words: tuple[str, ...]) -> int:
    """Find a picture by what people call it, such as "hospital bed"."""
    query = " ".join(words)
    found = find(query, read_folder(root, today()).pictures.values(), limit=5)
    for each in found:
        picture = each.picture
        print(f"{picture.name}: {picture.idea}. {picture.shows}")
        print(f"    {picture_line('content/folder/page.easy.md', picture.written)}")
    if not found:
        print(f"No picture for '{query}'. Try another word for it.")
    return int(not found)
