"""The commands of `easyread`, or `python -m easyread`, for editors, directly or through `make`.

Each returns 0 when all is well, 1 when something must be put right or was not found, 2 for a wrong call.
"""

from __future__ import annotations

from importlib import import_module

import click

_MODULES = {
    "building": ("build",),
    "checking": ("check",),
    "pictures": ("picture", "add-picture"),
    "publishing": ("editor", "evidence"),
    "recording": ("recordings",),
    "reviewing": ("confirm", "move", "session", "evaluation", "pack", "import", "comments"),
    "starting": ("init", "new", "serve"),
    "telling": ("report", "summary", "release"),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}


class _Commands(click.Group):
    """Loads the module of a command when it is called for, since all of them together take as long as many a check."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_MODULE_OF)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _MODULE_OF:
            return None
        there = vars(import_module(f"{__name__}.{_MODULE_OF[cmd_name]}")).values()
        return next(each for each in there if isinstance(each, click.Command) and each.name == cmd_name)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
def commands() -> None:
    """Looks after both editions."""
