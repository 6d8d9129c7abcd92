"""MkDocs events in, easyread calls out. The only file that knows MkDocs."""

from __future__ import annotations

import json
import logging
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import jinja2
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.utils import normalize_url

from easyread.clock import today
from easyread.door.cleaning import clean
from easyread.door.hosting import host_files, sitemap
from easyread.door.search import make_index
from easyread.door.swap import is_site
from easyread.door.templates import template_names
from easyread.downloads.shelf import Shelf
from easyread.editions import Editions, keep_whole, made_files, make_editions, with_downloads
from easyread.model import Edition, Level
from easyread.pages.changes import feeds
from easyread.text.language import in_sentence
from easyread.text.links import is_outside
from easyread.text.markup import CONFIGS, EXTENSIONS

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

log = get_plugin_logger("easyread")


class _Mode:
    """How MkDocs was started, which stays the same for the whole run."""

    preview = False
    docs = ""
    """Where the pages about the site are."""
    shelf: Shelf | None = None
    """The files to download as they were when a preview started, so that it follows a change at once."""


def on_startup(command: str, dirty: bool) -> None:
    _Mode.preview = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Reads and checks everything before the last good site is touched."""
    root, site_dir = Path(config.config_file_path).parent, Path(config.site_dir)
    if not _Mode.preview and site_dir.is_dir() and any(site_dir.iterdir()) and not is_site(site_dir):
        raise PluginError(f"{site_dir} holds files that no build made. Move them away, and build again.")
    editions = make_editions(root, today())
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
    if not site.security_until:
        log.info(
            "Not made: security.txt, which tells whom to write to of a weakness. It needs `security_until:` in content/site.yml."
        )
    config.theme.static_templates.discard("sitemap.xml")
    config.extra["easyread"] = editions
    config.nav = editions.nav
    config.site_name = site.name or config.site_name
    config.repo_url, config.edit_uri = site.repository, f"edit/{site.branch}/"
    config.markdown_extensions = list(dict.fromkeys((*EXTENSIONS, *config.markdown_extensions)))
    config.mdx_configs = {**config.mdx_configs, **CONFIGS}
    _Mode.docs, config.docs_dir = config.docs_dir, str(root / ".cache/nothing")  # MkDocs would follow links, and publish anything
    return config


@event_priority(100)  # before plugins that look at the files, so that they see ours
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds our pages, pictures and files to the theme's. MkDocs was shown no folder to look for others in."""
    editions: Editions = config.extra["easyread"]
    config.docs_dir = _Mode.docs  # which a preview watches
    root = Path(config.config_file_path).parent
    for file in [file for file in files if _unused(file.src_uri)]:
        files.remove(file)
    in_nav = set(editions.nav)
    for page in editions.pages.values():
        told = {"title": page.title, "description": page.description, "template": page.template}
        front_matter = json.dumps(told, ensure_ascii=False)  # JSON writes some characters in a way that YAML cannot read
        inclusion = InclusionLevel.INCLUDED if page.uri in in_nav else InclusionLevel.NOT_IN_NAV
        file = File.generated(config, page.uri, content=f"---\n{front_matter}\n---\n{page.body}", inclusion=inclusion)
        file.edit_uri = page.path
        files.append(file)
    address = f"{config.site_url.rstrip('/')}/" if config.site_url else ""
    made = {**made_files(editions), **host_files(editions.library.site, address), **feeds(editions.outline, address)}
    if address:
        found = [files.src_uris[uri].url for uri, page in editions.pages.items() if page.edition is not Edition.REVIEW]
        made["sitemap.xml"] = sitemap([urljoin(address, url) for url in found])
    for uri, content in made.items():
        files.append(File.generated(config, uri, content=content, inclusion=InclusionLevel.INCLUDED))
    attached = ((uri, root / path) for uri, path in editions.attachments.items())
    for uri, path in (*editions.pictures.items(), *editions.shelf.files, *attached):
        files.append(File.generated(config, uri, abs_src_path=str(path)))
    return files


def on_page_content(html: str, **_: object) -> str:
    """Lets through what may be published, whoever wrote it."""
    return clean(html)


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

    env.autoescape = True  # titles and words are an author's, so nothing in them may become a tag
    env.filters.update(href=href, in_sentence=in_sentence, keep_whole=keep_whole)
    styles = next((uri for uri in files.src_uris if uri.startswith("assets/stylesheets/main.")), "")
    env.globals.update(
        template_names(config.extra["easyread"], Path(config.config_file_path).parent),
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
    if uri == "sitemap.xml":  # ours has both editions
        return True
    return uri.startswith(("assets/javascripts/", "assets/images/", "assets/stylesheets/palette")) or uri.endswith(".map")
