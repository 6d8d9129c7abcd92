"""The site under the headers that a host should send: every page works, and nothing breaks the policy."""

from __future__ import annotations

import functools
import http.server
import re
import threading
from collections.abc import Iterator
from email.message import Message
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Browser, Page

from easyread.door.hosting import HEADERS, HEARD, POLICY, TYPES, apache, host_files, iis, netlify, nginx
from easyread.model import Site
from tests.conftest import Quiet
from tests.engine.test_hostile import FEATURES
from tests.site import looking
from tests.site.opened import SECTION
from tests.tiny import TINY, lay_out, mkdocs, standard

KINDS = (*looking.SOME, *looking.SOME_EASY)
GATHER = """addEventListener('securitypolicyviolation', (e) =>
  (window.broken ??= []).push(`${e.effectiveDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber}`))"""
APART = ("review/", "easy/", "easy-read/not-yet/")
"""Pages that no search should lead to."""
STRICT = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"


class Strict(Quiet):
    """Sends our headers, but for those that need HTTPS."""

    policy = POLICY

    def end_headers(self) -> None:
        for name, value in HEADERS:
            if name != "Strict-Transport-Security":
                self.send_header(name, self.policy if name == "Content-Security-Policy" else value)
        super().end_headers()


class _WithoutSearch(Strict):
    policy = "default-src 'self'"


def serve(site: Path, handler: type[Quiet]) -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="module")
def strict(site: Path) -> Iterator[str]:
    yield from serve(site, Strict)


@pytest.fixture(scope="module")
def without_search(site: Path) -> Iterator[str]:
    yield from serve(site, _WithoutSearch)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    page.add_init_script(GATHER)
    yield page
    page.close()


@pytest.fixture(scope="module")
def gathering(browser: Browser) -> Page:
    """One tab for page after page, which gathers anew for each."""
    page = browser.new_page()
    page.add_init_script(GATHER)
    return page


def broken(page: Page) -> list[str]:
    found: list[str] = page.evaluate("window.broken ?? []")
    return found


def test_the_policy_is_as_strict_as_it_says() -> None:
    assert POLICY.startswith(STRICT)
    assert "unsafe-inline" not in POLICY
    assert "'unsafe-eval'" not in POLICY


@pytest.mark.parametrize("address", KINDS)
def test_no_kind_of_page_breaks_the_policy(address: str, gathering: Page, strict: str) -> None:
    for scheme in ("light", "dark"):
        gathering.emulate_media(color_scheme=scheme)
        gathering.goto(strict + address, wait_until="networkidle" if scheme == "light" else "load")
        assert broken(gathering) == []


def test_the_test_can_fail(page: Page, tmp_path: Path) -> None:
    (tmp_path / "x.html").write_text('<!doctype html><p style="color:red">x<script>1</script>', encoding="utf-8")
    for address in serve(tmp_path, Strict):
        page.goto(f"{address}x.html")
        assert len(broken(page)) == 2


def test_no_page_has_a_style_or_a_script_in_it(site: Path) -> None:
    for file in site.rglob("*.html"):
        text = file.read_text(encoding="utf-8")
        assert not re.search(
            r"<[^>]* style=|<style|<script(?![^>]* src=|[^>]*application/ld\+json)|<[^>]* on\w+=|javascript:", text
        ), file


def test_search_and_players_work_under_the_policy(page: Page, strict: str) -> None:
    page.goto(f"{strict}search/?q=plan")
    page.wait_for_selector("#search-results a")
    assert page.locator("#search-results mark").count() > 0
    assert broken(page) == []
    page.goto(f"{strict}{SECTION}")
    page.evaluate("document.querySelector('.listen audio').muted = true")
    page.get_by_role("button", name="Listen a bit at a time").click()
    page.get_by_role("button", name="Listen to this").first.click()
    page.wait_for_selector(".statement.now")
    assert broken(page) == []
    page.goto(f"{strict}guide/pictures/?q=doctor")
    assert page.locator("#finder-list li").count() in range(1, 13)
    assert broken(page) == []


def test_the_search_says_so_when_it_cannot_start(page: Page, without_search: str) -> None:
    page.goto(f"{without_search}search/?q=plan")
    page.locator("#search-count", has_text="cannot start").wait_for()
    assert page.locator(".all-pages a").count() > 20


def test_the_search_says_so_when_its_index_is_not_there(page: Page, strict: str) -> None:
    page.route("**/pagefind/**", lambda route: route.abort())
    page.goto(f"{strict}search/?q=plan")
    page.locator("#search-count", has_text="cannot start").wait_for()


def test_words_that_look_like_tags_stay_words_in_search(page: Page, tmp_path: Path) -> None:
    words = "Peculiar words &lt;img src=x onerror=alert(1)&gt; &lt;mark onclick=x&gt; stay words."
    files = {
        "content/topics/help.md": standard("Help", words),
        "docs/search.md": "---\ntitle: Search\nsummary: Find pages.\nlayout: search\n---\n",
    }
    root = lay_out(tmp_path, files)
    assert mkdocs(root, "build").returncode == 0
    for address in serve(root / "site", Strict):
        page.goto(f"{address}search/?q=peculiar")
        page.wait_for_selector("#search-results mark")
        assert "<img src=x onerror=alert(1)>" in page.inner_text("#search-results")
        assert page.locator("#search-results img, #search-results [onclick], #search-results [onerror]").count() == 0


ADDRESS = "https://example.org/plan/"
SECURE = {"content/site.yml": f"{TINY['content/site.yml']}security_until: 2099-01-31\n"}


def test_files_for_hosts_and_programs(tmp_path: Path) -> None:
    root = lay_out(tmp_path, SECURE)
    done = mkdocs(root, "build", "--strict", SITE_URL="https://example.org/plan")
    assert done.returncode == 0, done.stderr
    site = root / "site"
    for name in ("_headers", ".htaccess", "web.config", "hosting/nginx.conf"):
        text = (site / name).read_text(encoding="utf-8")
        assert all(header in text and value.split("'")[0] in text for header, value in HEADERS), name
    assert (site / "robots.txt").read_text() == f"User-agent: *\nDisallow:\nSitemap: {ADDRESS}sitemap.xml\n"
    told = (site / ".well-known/security.txt").read_text()
    assert told.splitlines() == [
        "Contact: mailto:tiny@example.org",
        "Expires: 2099-01-31T00:00:00Z",
        "Preferred-Languages: en",
        f"Canonical: {ADDRESS}.well-known/security.txt",
    ]


def test_the_map_of_the_site_has_both_editions(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    assert mkdocs(root, "build", "--strict", SITE_URL=ADDRESS).returncode == 0
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    found = {each.text for each in ElementTree.parse(root / "site/sitemap.xml").iter(f"{space}loc")}
    pages = {str(file.parent.relative_to(root / "site")) for file in (root / "site").rglob("index.html")}
    shown = {f"{ADDRESS}{page}/" if page != "." else ADDRESS for page in pages if not f"{page}/".startswith(APART)}
    assert found == shown
    assert f"{ADDRESS}easy-read/topics/help/" in found


def test_nothing_is_made_up_where_nothing_is_known(tmp_path: Path) -> None:
    root = lay_out(tmp_path)
    done = mkdocs(root, "build", "--strict")
    assert "security_until" in done.stderr
    assert not (root / "site/.well-known").exists()
    assert not list((root / "site").glob("sitemap.xml*"))
    assert (root / "site/robots.txt").read_text() == "User-agent: *\nDisallow:\n"
    assert ".well-known/security.txt" not in host_files(Site(), "")


def test_each_host_is_told_in_its_own_language() -> None:
    blocks = netlify().split("\n/")
    sent = Message()
    for line in blocks[0].splitlines()[1:]:
        name, _, value = line.strip().partition(": ")
        sent[name] = value
    assert dict(sent.items()) == dict(HEADERS)
    config = ElementTree.fromstring(iis().encode())
    assert {each.get("name"): each.get("value") for each in config.iter("add")} == dict(HEADERS)
    assert {each.get("fileExtension"): each.get("mimeType") for each in config.iter("mimeMap")} == dict(TYPES)
    for name, value in HEADERS:
        assert nginx().count(f'add_header {name} "{value}" always;') == 2
        assert f'Header always set {name} "{value}"' in apache()
        assert '"' not in value
    assert nginx().count("{") == nginx().count("}")
    theirs, _, ours = nginx().partition("types {\n")
    assert "include mime.types;\n" in theirs
    told = (line.strip(" ;").split() for line in ours.partition("}")[0].splitlines())
    assert {f".{ending}": kind for kind, ending in told} == dict(TYPES)


def test_each_host_lets_the_page_for_recording_alone_use_the_microphone() -> None:
    told = host_files(Site(recorder=True), "")
    for name, before in host_files(Site(), "").items():
        assert HEARD[1] not in before
        assert (HEARD[1] in told[name]) == (name != "robots.txt")
    assert told["_headers"].index("/record/*") < told["_headers"].index(HEARD[1])
    config = ElementTree.fromstring(told["web.config"].encode())
    (page,) = config.iter("location")
    assert page.get("path") == "record"
    assert {each.get("name"): each.get("value") for each in page.iter("add")} == dict([HEARD])
    page_alone = told["hosting/nginx.conf"].partition("location /record/ {")[2].partition("}")[0]
    assert {line.split()[1] for line in page_alone.splitlines() if "add_header" in line} == {*dict(HEADERS), "Cache-Control"}
    assert "microphone=()" not in page_alone


def test_what_markdown_can_do_keeps_to_the_policy(page: Page, tmp_path: Path) -> None:
    root = lay_out(tmp_path, {"content/topics/help.md": standard("Help", "\n\n".join(FEATURES.values()))})
    done = mkdocs(root, "build")
    assert done.returncode == 0, done.stderr
    for address in serve(root / "site", Strict):
        page.goto(f"{address}topics/help/", wait_until="networkidle")
        assert page.locator(".admonition, .tabbed-set, details, .footnote, dl, abbr, .align-right").count() >= 7
        assert broken(page) == []
        page.get_by_text("Two", exact=True).click()
        assert page.get_by_text("More.", exact=True).is_visible()
        assert not page.get_by_text("Words of one.", exact=True).is_visible()
