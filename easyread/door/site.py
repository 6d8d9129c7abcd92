"""MkDocs events in, easyread calls out: the plugin `easyread`, whose events this repository's `hooks/site.py` hands on too."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2
from markupsafe import Markup
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as MkDocsPage

from easyread.checks import one_by_one
from easyread.clock import today
from easyread.cores import on_cores
from easyread.door import offline
from easyread.door.ahead import laid_out, read_ahead
from easyread.door.beside import Options, host_of, with_switch, with_way
from easyread.door.cleaning import clean
from easyread.door.files import address_in, is_easy, is_unused, made_of, own_styles, root_of, taken
from easyread.door.icons import drawings
from easyread.door.kept import Compiled, Kept
from easyread.door.listed import Listed
from easyread.door.machines import described
from easyread.door.press import Press
from easyread.door.preview import BEFORE, DRAFT, FROM_DISK, LAST, RENEW, with_button
from easyread.door.receipt import Circumstances, Heard, Receipt, hearing, receipt
from easyread.door.remembered import THEME, Maker, maker_of, recalled, remember
from easyread.door.search import FOLDER as SEARCH
from easyread.door.search import Search, indexed, indexing
from easyread.door.styles import MATERIAL_STYLES, cut_site
from easyread.door.swap import MARK, begin_with, is_site
from easyread.door.templates import template_names
from easyread.door.ways import absolute, way_to
from easyread.door.written import digests, for_search, written
from easyread.downloads.shelf import Shelf
from easyread.editing.bundle import NOT_THERE, Bundle, make_bundle
from easyread.editing.runtime import CannotCompileError
from easyread.editions import EDITOR, RECORDER, Before, Editions, make_editions, with_downloads
from easyread.garbage import collect_seldom, set_apart
from easyread.model import Level
from easyread.papers.changes import last_changed
from easyread.paths import CONTENT, ENDING
from easyread.read.disk import is_beside
from easyread.reviews.pairs import pairs
from easyread.text.forges import edit_way
from easyread.text.icons import fill, named_in
from easyread.text.language import in_sentence, keep_whole
from easyread.text.links import easy_uri
from easyread.text.rendering import CONFIGS, EXTENSIONS

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.nav import Navigation
    from mkdocs.utils.templates import TemplateContext

    from easyread.pages.page import Page

log = get_plugin_logger("easyread")

DELAY, LOOKING = 0.05, 0.2
"""Seconds that a preview waits after a change for more of them, and between two looks at the sources."""


class EasyRead(BasePlugin[Options]):  # type: ignore[no-untyped-call]
    """Publishes both editions of what lies in `content/` and `docs/`, or the Easy Read edition of a website that is not ours."""

    preview = False
    """Whether MkDocs was started to show a preview, which stays the same for the whole run."""
    _may_stand = False
    """Whether nothing but the site is asked for, so that it may stay as it is."""
    shelf: Shelf | None = None
    """The files to download as a preview shows them, which may be a moment behind, so that pages follow a change at once."""
    editions: Editions
    kept: Kept | None = None
    """The pages of the last build, and what it read and checked. A preview has both for as long as it runs."""
    before: Before | None = None
    _maker: Maker
    """By which program, with which packages and settings."""
    _material = Path()
    """Material's stylesheet, of which only what pages use is published."""
    _ways: dict[str, str]
    """From each page of another website to its Easy Read twin, empty where it has none."""
    same: frozenset[str] = frozenset()
    """The addresses of pages that are shown as they were."""
    _docs = ""
    """Where the pages about the site are."""
    _site_dir = ""
    """Where the site is put."""
    _receipt: Receipt | None = None
    """For the last site. None where a build is not for keeping: a preview, and what another plugin has a hand in."""
    _heard = Heard()
    _nav: Navigation
    _ahead: dict[str, str]
    """Pages that are laid out already, by address."""
    _beside_names: dict[str, Any]
    """What our templates show in another website, whose own templates do not see it."""

    def on_startup(self, *, command: str, dirty: bool) -> None:
        collect_seldom()
        self.preview, self._may_stand = command == "serve", command == "build" and not dirty
        self.kept, self.compiled, self.press = None, Compiled(), Press()

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Makes the search of a preview new when somebody asks for it."""

        def renew() -> None:
            if self.editions.library.beside:
                self.shelf = None
            if self.kept:
                self.kept.put.forget()
            os.utime(config.config_file_path)  # which a preview watches

        server.set_app(with_button(server.get_app(), renew))
        server.build_delay, server.observer._timeout = DELAY, LOOKING
        return server

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Reads and checks everything before the last good site is touched."""
        self._ways, self._ahead = {}, {}
        if is_beside(root_of(config)):
            host = host_of(config, self.config)
            self.editions = self._made(make_editions(root_of(config), today(), host, self.before), config)
            config.theme.dirs.append(str(THEME))  # last, so that nothing of theirs is changed
            return config
        _refuse(config, self.preview)
        self._maker = maker_of(config)
        self._look_at_last(config)
        editions = self._read(root_of(config))
        config.site_url = config.site_url or editions.library.site.address
        self.editions = self._made(editions, config)
        self._hold_against_last(config)
        self._tell_what_is_not_made()
        self._settle(config)
        return config

    def _read(self, root: Path) -> Editions:
        """Both editions, of which what is as it was is not read and checked again."""
        spread = one_by_one if self.preview else on_cores  # a preview has threads
        with nullcontext() if self.preview else set_apart():
            if self.kept is None or not self.preview:
                self.kept, self.before = recalled(root, self._manner, self._maker)
            return make_editions(root, today(), before=self.before, spread=spread)

    def _hold_against_last(self, config: MkDocsConfig) -> None:
        """Finds which pages are as they were in the last site."""
        if self._receipt:
            self._receipt = self._receipt.meeting(self.editions)
        if not self.kept:
            return
        if len(config.plugins) > 1:  # what others make of a page is not ours to keep
            self.kept.forget()
        self.same = self.kept.look(self.editions, (self._maker.made_by, _changed_on(self.editions, root_of(config))))

    def _tell_what_is_not_made(self) -> None:
        site = self.editions.library.site
        if not site.security_until:
            log.info(
                "Not made: security.txt, which tells whom to write to of a weakness. It needs `security_until:` in content/site.yml."
            )
        if site.editor and EDITOR.uri not in self.editions.pages:
            log.info(NOT_THERE)

    def _settle(self, config: MkDocsConfig) -> None:
        """Tells MkDocs what the sources say, and where ours are."""
        if self.preview:
            config.validation.links.anchors = logging.DEBUG  # pages as they were have none, and the check tells of lost ones
        site, content = self.editions.library.site, root_of(config) / CONTENT
        config.theme = Listed(config.theme)
        config.theme.static_templates.discard("sitemap.xml")
        config.nav = self.editions.nav
        config.site_name = site.name or config.site_name
        config.repo_url, config.edit_uri = site.repository, edit_way(site)
        config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(THEME))  # what a site changes itself comes first
        config.markdown_extensions = list(dict.fromkeys((*EXTENSIONS, *config.markdown_extensions)))
        config.mdx_configs = {**config.mdx_configs, **CONFIGS}
        # MkDocs would follow links, and publish anything
        self._docs, config.docs_dir = config.docs_dir, str(root_of(config) / ".cache/nothing")
        if content.is_dir() and str(content) not in config.watch:
            config.watch.append(str(content))

    def _look_at_last(self, config: MkDocsConfig) -> None:
        """Ends the build where it would make the last site again. Raises SystemExit, for which MkDocs has no other word."""
        self._receipt, self._heard = None, hearing()
        level = logging.getLogger("mkdocs").getEffectiveLevel()
        # what builds instead of MkDocs warns elsewhere, and a quiet build nowhere
        heard_whole = type(config).__module__.startswith("mkdocs.") and level <= logging.WARNING
        if not self._may_stand or len(config.plugins) > 1 or not heard_whole:
            return
        hooks = tuple(map(str, config.hooks))  # by their files
        self._receipt = receipt(Circumstances(root_of(config), hooks, self._manner, self._maker.made_by, today(), level))
        site = Path(os.environ.get(LAST) or config.site_dir)
        if self._receipt.holds_for(site):
            for line in self._receipt.said:
                log.logger.info("%s", line)
            log.info("Nothing changed since the last build, so that the site stays as it is, in %s", site)
            raise SystemExit(0)

    def _made(self, editions: Editions, config: MkDocsConfig) -> Editions:
        """The same with every file to download. Every problem is told. Raises PluginError for one that stops a strict build."""
        if self.preview and not editions.library.beside:
            editions = self._with_what_is_there(editions, root_of(config))
        elif self.preview and self.shelf:
            editions = replace(editions, shelf=self.shelf)
        elif not (config.strict and editions.must_be_mended):
            editions = with_downloads(editions, root_of(config))
            self.shelf = editions.shelf
        for problem in editions.problems:
            log.log(logging.WARNING if problem.level is Level.MUST else logging.INFO, "%s", problem)
        if config.strict and editions.must_be_mended:
            raise PluginError(f"To put right: {editions.must_be_mended}. The last good site is kept.")
        for name, reason in editions.shelf.on_request.items():
            log.info("Not made here: %s. %s The downloads page offers it on request.", name, reason)
        return editions

    def _with_what_is_there(self, editions: Editions, root: Path) -> Editions:
        """The same with the files to download that were made before: no page of a preview waits for others."""
        if self.shelf and self.press.done != editions.made_from:
            return replace(editions, shelf=self.shelf)
        editions = with_downloads(editions, root, make=False)
        self.shelf = editions.shelf
        if self.shelf.is_whole:
            self.press.settle(editions.made_from)
        return editions

    @event_priority(-100)  # after whoever looks at where the site is put
    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Keeps a site from being emptied that needs little to become the new one."""
        self._site_dir = config.site_dir
        if self.kept:
            if BEFORE in os.environ:
                begin_with(Path(os.environ[BEFORE]), Path(config.site_dir))
                self.kept.turn()
            self.kept.put.spare(config)

    @event_priority(100)  # before plugins that look at the files, so that they see ours
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Adds our pages, pictures and files to the theme's, or to those of another website."""
        if self.kept:
            self.kept.put.restore(config, self._site_dir, files)
        if self.editions.library.beside:
            replaced = is_easy
        else:  # MkDocs was shown no folder to look for other files in
            replaced, config.docs_dir = self._is_unused, self._docs  # which a preview watches
        for file in [file for file in files if replaced(file)]:
            files.remove(file)
        as_they_were = {uri: self.kept.html[uri] for uri in self.same} if self.kept else {}
        for file in made_of(self.editions, config, as_they_were, self._editor(root_of(config)), self._has_offline):
            files.append(file)
        if not self.editions.library.beside:
            self._material = taken(files, "assets/stylesheets/main.")
        return files

    def _is_unused(self, file: File) -> bool:
        return is_unused(file) or (file.src_uri.startswith("assets/record") and RECORDER.uri not in self.editions.pages)

    def _editor(self, root: Path) -> Bundle:
        if EDITOR.uri not in self.editions.pages:
            return Bundle({}, {})
        try:
            return make_bundle(root, self.editions.problems, self.preview, self.before.readings if self.before else None)
        except CannotCompileError as error:
            raise PluginError(str(error)) from error

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Keeps what leads through all pages, whose words are all made here where nobody else has a hand in them."""
        self._nav = nav
        if self._is_alone(config):
            read_ahead(files, config)
        return nav

    def _is_alone(self, config: MkDocsConfig) -> bool:
        """Whether all pages are ours and no other plugin's, in a process without threads."""
        return not (self.preview or self.editions.library.beside or len(config.plugins) > 1)

    def on_env(self, env: jinja2.Environment, config: MkDocsConfig, files: Files) -> jinja2.Environment:
        """Gives the templates what they show, and the way to link."""
        # titles and words are an author's, so nothing in them may become a tag
        env.auto_reload = False  # a template stays as it is for the length of a build
        env.autoescape = _is_ours if self.editions.library.beside else True
        env.filters.update(href=way_to(files), absolute=absolute, in_sentence=in_sentence, keep_whole=keep_whole)
        if self.preview:
            env.bytecode_cache = self.compiled
        if self.kept:
            self._leave(self.kept, files, Path(config.site_dir))
        names = self._names(config, files)
        if self.editions.library.beside:
            self._beside_names = names
        else:
            env.globals.update(names)
            self._ahead = laid_out(files, self._nav, config, env) if self._is_alone(config) else {}
        return env

    def _leave(self, kept: Kept, files: Files, site_dir: Path) -> None:
        """Leaves what is in its place already. A preview has a folder of its own, in which nobody else does anything."""
        put, lasting = kept.put, set[str]()
        if self.preview:
            lasting = {*self.editions.pictures, *(uri for uri, _ in self.editions.shelf.files)}
        elif put.files:
            put.look(site_dir, (f"{SEARCH}/", MARK) if put.index == kept.search.made_from else (MARK,))
        put.leave(tuple(files), site_dir, lasting)

    def on_page_content(self, html: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Lets through what may be published, whoever wrote it. A page of another website gets the way to its Easy Read twin."""
        if not self.editions.library.beside:
            if page.present_anchor_ids is not None:  # where links may lead to that only our template shows
                page.present_anchor_ids |= {group.name for group in self.editions.pages[page.file.src_uri].groups}
            cleaned = clean(html)
            return fill(cleaned, drawings(named_in(cleaned), config.theme.dirs))
        self._ways[page.file.src_uri] = way = self._way_to_twin(page, files)
        return with_way(html, way)

    def _way_to_twin(self, page: MkDocsPage, files: Files) -> str:
        """From a page of another website to its Easy Read twin. Empty where it has none."""
        twin = files.get_file_from_path(easy_uri(page.file.src_uri.removesuffix(ENDING)))
        return twin.url_relative_to(page.file) if twin and twin.src_uri in self.editions.pages else ""

    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        """A page of another website gets a switch to its Easy Read twin. Of ours each is kept, for as long as nothing in it changes."""
        if self.editions.library.beside:
            return with_switch(output, self._ways.get(page.file.src_uri, ""))
        if self.kept:
            self.kept.rendered(page.file, output.encode(errors="xmlcharrefreplace"))  # as MkDocs writes it
        return output

    def on_page_context(
        self, context: TemplateContext, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Gives our pages in another website what they show, and no name to any of its own."""
        if self.editions.library.beside and page.file.src_uri in self.editions.pages:
            context.update(self._beside_names)  # type: ignore[typeddict-item]  # names of ours, which MkDocs does not know
        if page.file.src_uri in self._ahead:
            context["ready"] = Markup(self._ahead.pop(page.file.src_uri))  # type: ignore[typeddict-unknown-key]
        return context

    def _names(self, config: MkDocsConfig, files: Files) -> dict[str, Any]:
        href = way_to(files)

        @jinja2.pass_context
        def described_here(context: jinja2.runtime.Context, page: Page) -> dict[str, Any]:
            return described(self.editions, page, lambda uri: str(href(context, uri)))

        draft = bool(os.environ.get(DRAFT))
        size = offline.size(self.editions.outline, self.editions.shelf) if self._has_offline else 0
        more = {
            "described": described_here,
            "preview": self.preview or draft,
            "draft": draft,
            "renew_address": RENEW,
            "offline_uri": offline.URI if size else "",
            "offline_size": f"about {max(0.1, size / 1e6):.1f} MB",
        }
        return {**template_names(self.editions, root_of(config)), **more}

    @property
    def _follows(self) -> bool:
        """Whether this is a preview of a site of ours, in which what did not change stays as it is."""
        return self.preview and not self.editions.library.beside

    @property
    def _manner(self) -> str:
        """Sites of another manner have other pages."""
        return "-".join(
            ("preview" if self.preview else "site", *(name.lower() for name in (DRAFT, FROM_DISK) if os.environ.get(name)))
        )

    @property
    def _has_offline(self) -> bool:
        """Whether the Easy Read edition is packed for those without the internet. A preview does without, so that it follows at once."""
        return bool(self.editions.shelf.downloads) and not self.preview and not self.editions.library.beside

    def on_build_error(self, *, error: Exception) -> None:
        """A full disk, or a place that may not be written to, in one line."""
        if self.kept:
            self.kept.forget()
        if isinstance(error, OSError):
            raise PluginError(f"{error.filename or 'A file'}: {error.strerror or error}.") from error

    def on_post_build(self, config: MkDocsConfig) -> None:
        if self.editions.library.beside:
            return
        if self._follows:
            self.press.begin(self.editions.made_from, root_of(config), partial(os.utime, config.config_file_path))
        site_dir = Path(config.site_dir)
        pages = written(site_dir)
        stays = self.preview and (site_dir / SEARCH).is_dir()  # the search is as it was when the preview started
        with nullcontext() if stays else self._index(site_dir, for_search(pages)):
            sheets = {MATERIAL_STYLES: self._material, **own_styles("standard.css", "pictures.css", "staff.css")}
            cut_site(site_dir, sheets, (tag for page in pages for tag in page.tags))
            if self._has_offline:
                offline.pack(site_dir, address_in(config))
        if stays:
            return
        if self.kept and self.before:
            if not self.preview:
                self.kept.put.note(site_dir, digests(pages))
            remember(root_of(config), self._manner, self._maker, self.kept, self.before)
        if self._receipt and not self._heard.warned and not self.editions.shelf.on_request:
            self._receipt.renew(site_dir, self._heard.said(log.logger.name))

    @contextmanager
    def _index(self, site_dir: Path, pages: Mapping[str, bytes]) -> Iterator[None]:
        """Puts the search into a site while something else is done: the last one where it has the same pages."""
        made_from = indexed(pages)
        if self.kept:
            self.kept.put.index = made_from
        if self.kept and self.kept.search.made_from == made_from:
            self.kept.search.put(site_dir)
            yield
            return
        if (site_dir / SEARCH).is_dir():  # which was left, and is of other pages
            shutil.rmtree(site_dir / SEARCH)
        with indexing(site_dir, pages) as ended:
            yield
            problem = ended()
        if problem:
            log.warning("The search index could not be made: %s Build again.", problem)
        elif self.kept:
            self.kept.search = Search.of(site_dir, made_from)


def _changed_on(editions: Editions, root: Path) -> tuple[date | None, ...]:
    """The days, from git, that pages tell on which others changed."""
    found = pairs(editions.library)
    return tuple(last_changed(root, each.document.path) for each in found if each.standard_changes and not each.waived)


def _refuse(config: MkDocsConfig, preview: bool) -> None:
    """Raises PluginError for another theme, and for a folder that holds what nobody wants to lose."""
    if config.theme.name != "material":
        raise PluginError("Both editions need the theme Material. Write `theme: {name: material}` in mkdocs.yml.")
    site_dir = Path(config.site_dir)
    if not preview and site_dir.is_dir() and any(site_dir.iterdir()) and not is_site(site_dir):
        raise PluginError(f"{site_dir} holds files that no build made. Move them away, and build again.")


def _is_ours(template: str | None) -> bool:
    """Whether a template is one of ours, in a website that has others."""
    return bool(template) and (THEME / str(template)).is_file()
