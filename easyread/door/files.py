"""Pages and files as MkDocs knows them: what of ours it has to make, what it has only to copy, and what it leaves out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import get_toc

from easyread.door.remembered import THEME
from easyread.paths import EASY_ENDING

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

BESIDE = ("easy.css", "easy.js", "easy-search.js", "icon.svg", "listen.js", ".woff2", "arimo-licence.txt")
"""What of the theme another website gets with its Easy Read pages."""


class Wordless(MkDocsPage):
    """A page of which every word comes from its template, as an Easy Read page's do, so that there is no Markdown to make HTML of."""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        if self.markdown and self.markdown.strip():  # which another plugin gave it
            super().render(config, files)
        else:
            self.content, self.toc, self.present_anchor_ids, self.links_to_anchors = "", get_toc([]), set(), {}


class _Shown(File):
    """A page that is shown as it was, which MkDocs has only to copy."""

    def is_documentation_page(self) -> bool:
        return False


def as_it_was(file: File, html: bytes, title: str, config: MkDocsConfig) -> File:
    """The file of a page that did not change, whose HTML is copied and not made. The navigation still knows it by its title."""
    shown = _Shown.generated(config, file.src_uri, content=html, inclusion=InclusionLevel.NOT_IN_NAV)
    shown.dest_uri, shown.url, shown.edit_uri = file.dest_uri, file.url, file.edit_uri
    MkDocsPage(title, shown, config)  # which the navigation names
    return shown


def is_easy(file: File) -> bool:
    """What an Easy Read page is made from, and what we bring for standard pages alone."""
    ours = file.abs_src_path is not None and Path(file.abs_src_path).is_relative_to(THEME)
    return file.src_uri.endswith(EASY_ENDING) or (ours and not file.src_uri.endswith(BESIDE))


def taken(files: Files, start: str) -> Path:
    """Takes the file out whose address begins so, and returns where it is."""
    file = next(file for file in files if file.src_uri.startswith(start))
    files.remove(file)
    return Path(str(file.abs_src_path))


def own_styles(*names: str) -> dict[str, Path]:
    """Stylesheets of ours, by their addresses."""
    return {f"assets/{name}": THEME / "assets" / name for name in names}


def is_unused(file: File) -> bool:
    """What Material brings that our templates do not use."""
    unused = ("assets/javascripts/", "assets/images/", "assets/stylesheets/palette", "sitemap.xml")  # our map has both editions
    return file.src_uri.startswith(unused) or file.src_uri.endswith(".map")
