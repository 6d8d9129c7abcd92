"""The theme's files as MkDocs lists them: without the thousands of icons, which it would look at one by one and leave out."""

from __future__ import annotations

import os
from pathlib import Path

import jinja2
from mkdocs.theme import Theme


class Listed(Theme):
    """A theme whose hidden folders are not looked into for files to publish. Templates find what is in them all the same."""

    def __init__(self, theme: Theme) -> None:
        vars(self).update(vars(theme))

    def get_env(self) -> jinja2.Environment:
        """The same as MkDocs makes."""
        environment = super().get_env()
        environment.loader = _Loader(self.dirs)
        return environment


class _Loader(jinja2.FileSystemLoader):
    def list_templates(self) -> list[str]:
        """What MkDocs would publish or render, by its address."""
        return sorted({uri for folder in self.searchpath for uri in _shown(Path(folder))})


def _shown(root: Path) -> set[str]:
    found = set()
    for place, folders, files in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        inside = Path(place).relative_to(root)
        found |= {(inside / name).as_posix() for name in files}
    return found
