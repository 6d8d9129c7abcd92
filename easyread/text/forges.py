"""Where the usual hosts of repositories show a file, and open their forms for changing one and for a new one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import quote, urlencode

from easyread.model import Site


@dataclass(frozen=True, slots=True)
class Forge:
    """The addresses of one, below that of a repository, with `{branch}` and `{path}` for what they are of."""

    file: str
    edit: str
    new: str
    """With `{text}` for the words, where its form takes them from the address."""


FORGES: Mapping[str, Forge] = MappingProxyType(
    {
        "github": Forge("blob/{branch}/{path}", "edit/{branch}/{path}", "new/{branch}?filename={path}&value={text}"),
        "gitlab": Forge("-/blob/{branch}/{path}", "-/edit/{branch}/{path}", "-/new/{branch}?file_name={path}"),
        "forgejo": Forge("src/branch/{branch}/{path}", "_edit/{branch}/{path}", "_new/{branch}?filename={path}"),
    }
)
"""By the name that `site.yml` gives."""


def file_address(site: Site, path: str, line: int = 0) -> str:
    """Where a file of the sources can be read, at a line. Empty for a site that names no repository."""
    way = FORGES[site.forge].file.format(branch=site.branch, path=quote(path))
    return f"{site.repository}/{way}{f'#L{line}' if line else ''}" if site.repository else ""


def edit_way(site: Site) -> str:
    """What stands between a repository's address and the path of a file to change. Empty for a site that names no repository."""
    return FORGES[site.forge].edit.format(branch=site.branch, path="") if site.repository else ""


def filled_in(site: Site, path: str, text: str) -> str:
    """The form for a new file, with its words. Empty where there is none that takes them."""
    way = FORGES[site.forge].new
    query = {"branch": site.branch, "path": quote(path, safe=""), "text": quote(text, safe="")}
    return f"{site.repository}/{way.format(**query)}" if "{text}" in way and _is_on_github(site) else ""


def form_address(site: Site, form: str) -> str:
    """Where a form can be filled in, for people without a terminal. Empty for a repository that has none."""
    return f"{site.repository}/actions/workflows/{form}.yml" if _is_on_github(site) else ""


def not_easy_address(site: Site, page: str) -> str:
    """Where somebody can say that a page is not easy to understand, the page filled in. Empty for a repository that has no such form."""
    query = urlencode({"template": "not-easy.yml", "page": page})
    return f"{site.repository}/issues/new?{query}" if _is_on_github(site) else ""


def _is_on_github(site: Site) -> bool:
    """Whether it has the forms of this project, which are GitHub's. Where nobody says what keeps a repository, its address does."""
    return site.forge == "github" and site.repository.startswith("https://github.com/")
