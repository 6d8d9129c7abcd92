"""What commands have in common: where the project is, names that are no paths, and how a refusal is told."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any

import click

from easyread.extras import lacks
from easyread.model import printable
from easyread.paths import SITE
from easyread.read.disk import is_beside


class Refusal(click.ClickException):
    """Something that a person must put right. Its text says what."""

    def show(self, file: Any = None) -> None:
        """The text alone."""
        print("\n".join(map(printable, self.message.splitlines())), file=file or sys.stderr)


class WrongCall(Refusal):
    """A call that cannot be answered."""

    exit_code = 2


class Name(click.ParamType[str, str]):
    """A name in letters, digits and hyphens, as part of a file's name: never a path to somewhere else."""

    name = "name"

    def __init__(self, parts: int = 1, word: str = r"[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?") -> None:
        self._whole = re.compile(rf"{word}(?:/{word}){{0,{parts - 1}}}")

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if not self._whole.fullmatch(value) or len(value) > 200:
            self.fail(f"{printable(repr(value))} is not a name of letters, digits and hyphens.", param, ctx)
        return str(value)


PAGE = Name(parts=8, word=r"\w(?:[\w .,()&'’-]*[\w)])?")
"""A page's name: its path without the ending, such as `services/swimming`. A file that is to get a better one may be called `Our Homes`."""


def needed(extra: str) -> None:
    """Raises WrongCall where an extra that a command needs is not installed."""
    if told := lacks(extra):
        raise WrongCall(told)


def site_above(folder: Path) -> Path | None:
    """The nearest folder from `folder` upwards that holds a site, as a path from there. None where there is none."""
    for number, each in enumerate((folder, *folder.resolve().parents)):
        if os.path.isfile(each / "mkdocs.yml") or os.path.isdir(each / "content"):
            return Path(*[".."] * number) if folder == Path() else each
    return None


def _site(context: click.Context, parameter: click.Parameter, value: Path | None) -> Path:
    if value is not None and site_above(value) != value:
        raise WrongCall(f"{value} holds no site: no mkdocs.yml, and no folder called content.")
    found = site_above(Path()) if value is None else value
    if found is None:
        raise WrongCall("There is no site in this folder or above it. Go to one, or begin one: easyread init FOLDER")
    return found


def _project(context: click.Context, parameter: click.Parameter, value: Path | None) -> Path:
    root = _site(context, parameter, value)
    if is_beside(root):
        raise WrongCall(
            f"`{context.info_name}` is for a site whose standard pages are made here too, with its settings in {SITE}. This one has none. "
            "For Easy Read pages beside another website, `check` and `report` tell how they stand."
        )
    return root


_HELP = "The site's folder (default: the folder where you are, or the nearest above it that holds a site)."
in_site = click.option("--root", type=click.Path(path_type=Path), callback=_site, help=_HELP)
"""The option of every command for any site."""
in_project = click.option("--root", type=click.Path(path_type=Path), callback=_project, help=_HELP)
"""The option of every command for a site that is wholly ours."""
