"""What mkdocs.yml says of a website that is not ours, whose pages get Easy Read twins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.config import config_options as options
from mkdocs.config import load_config
from mkdocs.config.base import Config

from easyread.downloads.formats import FORMATS
from easyread.model import Brand, Level, Location, Problem, Reference, Site
from easyread.paths import DOCS
from easyread.read.beside import CONFIG, Host
from easyread.read.brand import derived

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
PLUGIN = "easyread"
"""As mkdocs.yml names it."""


class Options(Config):  # type: ignore[no-untyped-call]  # MkDocs' own class has no types there
    """What mkdocs.yml may say below the plugin's name, for a website that is not ours. Our own says it in content/site.yml."""

    organisation = options.Type(str, default="")
    email = options.Type(str, default="")
    phone = options.Type(str, default="")
    colour = options.Type(str, default="")
    formats = options.ListOfItems(options.Choice(tuple(FORMATS)), default=[])
    picture_sets = options.ListOfItems(options.Type(str), default=[])


_HEADER = re.compile(r'<nav class="md-header__inner\b.*?</header>', re.DOTALL)
_BEFORE = ('<label class="md-header__button md-icon" for="__search">', '<div class="md-header__source">', "</nav>")
"""What stands in Material's header after its title, the first first."""


def with_switch(html: str, way: str) -> str:
    """The page with a link to its Easy Read twin in Material's header, after the title. As it is where it has neither."""
    header = _HEADER.search(html)
    if not (way and header):
        return html
    place = next(header.start() + found for each in _BEFORE if (found := header.group().find(each)) >= 0)
    link = f'<a class="md-header__button" href="{escape(way)}">Easy Read</a>'  # styled as Material styles its choice of versions
    return f'{html[:place]}<div class="md-version easyread-switch">{link}</div>\n{html[place:]}'


def with_way(html: str, way: str) -> str:
    """The words of a page with a link to its Easy Read twin below their title, or before them. As they are where it has none."""
    if not way:
        return html
    link = f'<p class="easyread-twin"><a href="{escape(way)}">Read this page in Easy Read</a></p>'
    before, heading, after = html.partition("</h1>")
    return f"{before}{heading}\n{link}{after}" if heading else f"{link}\n{html}"


def host_at(root: Path) -> Host:
    """The website whose mkdocs.yml lies at `root`."""
    config = load_config(str(root / CONFIG))
    plugin: Any = config.plugins.get(PLUGIN)
    return host_of(config, plugin.config if plugin else Options())


def host_of(config: MkDocsConfig, said: Options) -> Host:
    """The website as its configuration tells of it."""
    named = dict(_pages_of(config.nav or ()))
    site = Site(
        name=config.site_name,
        easy_name=f"{config.site_name} in Easy Read",
        organisation=said.organisation or config.site_name,
        email=said.email,
        phone=said.phone,
        repository=config.repo_url or "",
        formats=_named(said.formats),
        picture_sets=_named(said.picture_sets),
        review=False,
        brand=_brand(said),
    )
    order = {path: number for number, path in enumerate(named, 1)}
    titles = {path: title for path, title in named.items() if title}
    return Host(site, order, titles, tuple(_problems(config, said)))


def _named(names: Iterable[str]) -> tuple[Reference, ...]:
    return tuple(Reference(name, Location(CONFIG)) for name in names)


def _brand(said: Options) -> Brand:
    """Made from the one colour that is given, if it is one."""
    fine = _COLOUR.fullmatch(said.colour)
    return replace(derived(said.colour.lower()), places={"colour": Location(CONFIG)}) if fine else Brand()


def _problems(config: MkDocsConfig, said: Options) -> Iterator[Problem]:
    where = Location(CONFIG)
    if said.colour and not _COLOUR.fullmatch(said.colour):
        remedy = 'Write # and six digits or letters from a to f, in quotes: "#003366".'
        yield Problem(where, "wrong-value", f"This must be a colour, not '{said.colour}'.", remedy)
    language = str(config.theme.get("language") or config.theme.get("locale") or "en")
    if not language.startswith("en"):
        message = f"The website is in the language '{language}', and Easy Read pages are read as English."
        yield Problem(where, "other-language", message, "The rules of Easy Read here are for English alone.", Level.SHOULD)
    if Path(config.docs_dir).resolve() != (Path(config.config_file_path).parent / DOCS).resolve():
        yield Problem(where, "other-folder", f"Easy Read pages are looked for in {DOCS}/.", f"Call the folder of pages {DOCS}.")


def _pages_of(nav: Iterable[Any] | Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The pages of a navigation in its order, each with what it is called there, empty where that is not said."""
    items = nav.items() if isinstance(nav, Mapping) else (("", each) for each in nav)
    for title, each in items:
        if isinstance(each, str):
            yield each, title
        elif isinstance(each, (list, Mapping)):
            yield from _pages_of(each)
