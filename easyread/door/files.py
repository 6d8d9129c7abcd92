"""Pages and files as MkDocs knows them: what of ours it has to make, what it has only to copy, and what it leaves out."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import get_toc

from easyread.door import offline
from easyread.door.ahead import Worded
from easyread.door.hosting import host_files, sitemap
from easyread.door.preview import FROM_DISK
from easyread.door.remembered import THEME
from easyread.editing.bundle import Bundle
from easyread.editions import Editions, made_files
from easyread.model import Edition
from easyread.pages.changes import feeds
from easyread.pages.short import FOLDER as SHORT
from easyread.pages.short import codes, host_lines, redirects, short_addresses
from easyread.paths import DOCS, EASY_ENDING
from easyread.text.countries import country_of

if TYPE_CHECKING:
    from easyread.pages.page import Page

BESIDE = ("easy.css", "easy.js", "easy-search.js", "icon.svg", "listen.js", "spelling.js", ".woff2", "arimo-licence.txt")
"""What of the theme another website gets with its Easy Read pages."""


_UNSET = MkDocsConfig()
"""Settings of a site without an address."""


class Wordless(MkDocsPage):
    """A page of which every word comes from its template, as an Easy Read page's do, so that there is no Markdown to make HTML of."""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        if self.markdown and self.markdown.strip():  # which another plugin gave it
            super().render(config, files)
        else:
            self.content, self.toc, self.present_anchor_ids, self.links_to_anchors = "", get_toc([]), set(), {}


class _Shown(File):
    """A page that is shown as it was: once it has a page's address, MkDocs has only to copy it."""

    has_address = False

    def is_documentation_page(self) -> bool:
        return not self.has_address


def root_of(config: MkDocsConfig) -> Path:
    """The site's folder, where its mkdocs.yml lies."""
    return Path(config.config_file_path).parent


def address_in(config: MkDocsConfig) -> str:
    """Where the site is published, with a slash at the end. Empty where that is not known."""
    return f"{config.site_url.rstrip('/')}/" if config.site_url else ""


def made_of(
    editions: Editions, config: MkDocsConfig, as_they_were: Mapping[str, bytes], editor: Bundle, has_offline: bool
) -> list[File]:
    """Every file of both editions, its pages first. `as_they_were` is the HTML of pages that did not change, by their addresses;
    `has_offline` is whether the Easy Read edition is packed for those without the internet."""
    root, beside = root_of(config), editions.library.beside
    pages = [_page_file(page, editions, config, as_they_were) for page in editions.pages.values()]
    made = {**made_files(editions), **({offline.URI: ""} if has_offline else {})}  # whose bytes come last, from all the pages
    made |= {**({} if beside else _around(editions, address_in(config), pages)), **editor.written}
    attached = ((uri, root / path) for uri, path in editions.attachments.items())
    others = (*editions.pictures.items(), *editions.shelf.files, *attached, *editor.files.items())
    written = (File.generated(config, uri, content=text, inclusion=InclusionLevel.INCLUDED) for uri, text in made.items())
    return [*pages, *written, *(File.generated(config, uri, abs_src_path=str(path)) for uri, path in others)]


def _page_file(page: Page, editions: Editions, config: MkDocsConfig, as_they_were: Mapping[str, bytes]) -> File:
    if page.uri in as_they_were:
        return _as_it_was(page, as_they_were[page.uri], config)
    fields = {"title": page.title, "description": page.description, "template": page.template, "search": {"exclude": True}}
    front_matter = json.dumps(fields, ensure_ascii=False)  # JSON writes some characters in a way that YAML cannot read
    listed = page.edition is Edition.STANDARD and not page.picture
    inclusion = InclusionLevel.INCLUDED if listed else InclusionLevel.NOT_IN_NAV
    file = File.generated(config, page.uri, content=f"---\n{front_matter}\n---\n{page.body}", inclusion=inclusion)
    file.edit_uri = _to_edit(page.path, root_of(config), editions.library.beside) if config.edit_uri else None
    _address(file)
    (Worded if page.body or listed else Wordless)(None, file, config)
    return file


def _to_edit(path: str, root: Path, beside: bool) -> str | None:
    """Where a source is, from where the configuration looks for them. None for what has no file, as a record that nobody made yet."""
    if not (root / path).is_file():
        return None
    if not beside:
        return path
    return path.removeprefix(f"{DOCS}/") if path.startswith(f"{DOCS}/") else None


def _around(editions: Editions, address: str, pages: Sequence[File]) -> dict[str, str]:
    """What a site has besides its pages: files for hosts, feeds, short addresses, and where its address is known a map of both editions."""
    urls = {file.src_uri: file.url for file in pages}
    found = [urljoin(address, url) for uri, url in urls.items() if editions.pages[uri].is_for_search]
    return {
        **host_files(editions.library.site, address),
        **feeds(editions.outline, address),
        **_short(editions, address, urls),
        **({"sitemap.xml": sitemap(found)} if address else {}),
    }


def _short(editions: Editions, address: str, urls: Mapping[str, str]) -> dict[str, str]:
    """Short addresses: pages that lead on, the same for hosts, and their QR codes. `address` is where the site is published, if known,
    and `urls` is where each page is in it."""
    ways = short_addresses(editions.outline)
    taken = {page.uri.partition("/")[0] for page in editions.pages.values()}
    if SHORT in taken or f"{SHORT}.md" in taken:
        return {}
    root = urlsplit(address).path or "/"
    lines = "".join(f"{line}\n" for line in host_lines(ways, root, urls))
    language = country_of(editions.library.site).language
    return {**redirects(ways, language, urls), "_redirects": lines, **codes(ways, editions.library.site.address)}


def _as_it_was(page: Page, html: bytes, config: MkDocsConfig) -> File:
    """The file of a page that did not change, whose HTML is copied and not made. The navigation still knows it by its title."""
    shown = _Shown(page.uri, None, config.site_dir, config.use_directory_urls, inclusion=InclusionLevel.NOT_IN_NAV)
    shown.content_bytes, shown.has_address = html, bool(_address(shown))
    MkDocsPage(page.title, shown, _UNSET)  # which the navigation names, and nobody asks for more
    return shown


def _address(file: File) -> str:
    """Where a page is in the site, by which MkDocs knows it from now on. A disk has no page for a folder."""
    if os.environ.get(FROM_DISK):
        file.url = file.dest_uri
    return file.url


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
