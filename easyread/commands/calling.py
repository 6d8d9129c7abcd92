"""What commands have in common: where the project is, names that are no paths, and how a refusal is told."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any

import click

from easyread.model import printable


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

    def __init__(self, parts: int = 1) -> None:
        word = r"[A-Za-z0-9_](?:[\w-]*\w)?"
        self._whole = re.compile(rf"{word}(?:/{word}){{0,{parts - 1}}}", re.ASCII)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if not self._whole.fullmatch(value) or len(value) > 200:
            self.fail(f"{printable(repr(value))} is not a name of letters, digits and hyphens.", param, ctx)
        return str(value)


PAGE = Name(parts=8)
"""A page's name: its path without the ending, such as `services/swimming`."""


def _project(context: click.Context, parameter: click.Parameter, value: Path) -> Path:
    if not os.path.isdir(value / "content"):
        raise WrongCall(f"{value} has no folder called content. Run this from the project's folder.")
    return value


in_project = click.option(
    "--root",
    type=click.Path(path_type=Path),
    default=Path(),
    callback=_project,
    help="The project's folder (default: the folder where you are).",
)
"""The option that every command has."""
