"""MkDocs events in, easyread calls out. The only file that knows MkDocs."""

from __future__ import annotations

import json
import logging
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import jinja2
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.utils import normalize_url

from easyread.door.machines import described
from easyread.door.search import make_index
from easyread.door.swap import is_site
from easyread.door.templates import template_names
from easyread.downloads.shelf import Shelf
from easyread.editions import Editions, keep_whole, made_files, make_editions, with_downloads
from easyread.model import Level
from easyread.text.language import in_sentence
from easyread.text.links import is_outside

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from easyread.pages.outline import Page

log = get_plugin_logger("easyread")


class _Mode:
    """How MkDocs was started, which stays the same for the whole run."""

    preview = False
    shelf: Shelf | None = None
    """The files to download as they were when a preview started, so that it follows a change at once."""


def on_startup(command: str, dirty: bool) -> None:
    _Mode.preview = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Reads and checks everything before the last good site is touched."""
    root, site_dir = Path(config.config_file_path).parent, Path(config.site_dir)
    if not _Mode.preview and site_dir.is_dir() and any(site_dir.iterdir()) and not is_site(site_dir):
        raise PluginError(f"{site_dir} holds files that no build made. Move them away, and build again.")
    editions = make_editions(root)
    if _Mode.preview and _Mode.shelf:
        editions = replace(editions, shelf=_Mode.shelf)
    elif not (config.strict and editions.must_be_mended):
        editions = with_downloads(editions, root)
        _Mode.shelf = editions.shelf
    for problem in editions.problems:
        log.log(logging.WARNING if problem.level is Level.MUST else logging.INFO, "%s", problem)
    if config.strict and editions.must_be_mended:
        raise PluginError(f"To put right: {editions.must_be_mended}. The last good site is kept.")
    for name, reason in editions.shelf.on_request.items():
        log.info("Not made here: %s. %s The downloads page offers it on request.", name, reason)
    site = editions.library.site
    config.extra["easyread"] = editions
    config.nav = editions.nav
    config.site_name = site.name or config.site_name
    config.repo_url, config.edit_uri = site.repository, f"edit/{site.branch}/"
    return config


@event_priority(100)  # before plugins that look at the files, so that they see ours
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Puts our pages and pictures in the place of what MkDocs found under docs/."""
    editions: Editions = config.extra["easyread"]
    for file in [file for file in files if file.is_documentation_page() or _unused(file.src_uri)]:
        files.remove(file)
    in_nav = set(editions.nav)
    for page in editions.pages.values():
        front_matter = json.dumps({"title": page.title, "description": page.description, "template": page.template})
        inclusion = InclusionLevel.INCLUDED if page.uri in in_nav else InclusionLevel.NOT_IN_NAV
        file = File.generated(config, page.uri, content=f"---\n{front_matter}\n---\n{page.body}", inclusion=inclusion)
        file.edit_uri = page.path
        files.append(file)
    for uri, content in made_files(editions).items():
        files.append(File.generated(config, uri, content=content))
    for uri, path in (*editions.pictures.items(), *editions.shelf.files):
        files.append(File.generated(config, uri, abs_src_path=str(path)))
    return files


def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> jinja2.Environment:
    """Gives the templates what they show, and the way to link."""

    by_uri = files.src_uris

    @jinja2.pass_context
    def href(context: jinja2.runtime.Context, uri: str) -> str:
        path, _, anchor = uri.partition("#")
        file = by_uri.get(path)
        if file is None:
            return uri if is_outside(uri) else "#"
        return normalize_url(file.url, context["page"], context["base_url"]) + (f"#{anchor}" if anchor else "")

    @jinja2.pass_context
    def described_here(context: jinja2.runtime.Context, page: Page) -> dict[str, Any]:
        return described(config.extra["easyread"], page, lambda uri: href(context, uri))

    env.autoescape = True  # titles and words are an author's, so nothing in them may become a tag
    env.filters.update(href=href, in_sentence=in_sentence, keep_whole=keep_whole)
    styles = next((uri for uri in files.src_uris if uri.startswith("assets/stylesheets/main.")), "")
    env.globals.update(
        template_names(config.extra["easyread"], Path(config.config_file_path).parent),
        described=described_here,
        material_styles=styles,
        preview=_Mode.preview,
    )
    return env


def on_build_error(error: Exception) -> None:
    """A full disk, or a place that may not be written to, in one line."""
    if isinstance(error, OSError):
        raise PluginError(f"{error.filename or 'A file'}: {error.strerror or error}.") from error


def on_post_build(config: MkDocsConfig) -> None:
    if problem := make_index(Path(config.site_dir)):
        log.warning("The search index could not be made: %s Run `make site` again.", problem)


def _unused(uri: str) -> bool:
    """What Material brings that our templates do not use."""
    return uri.startswith(("assets/javascripts/", "assets/images/", "assets/stylesheets/palette")) or uri.endswith(".map")
