"""A website that is not ours gets an Easy Read edition, and is otherwise as it was."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests import theirs
from tests.engine.test_build import contents
from tests.installed import run
from tests.programs import axe, failed, report

LINK = re.compile(rb'\n<p class="easyread-twin"><a href="([^"]+)">Read this page in Easy Read</a></p>')
SWITCH = re.compile(rb'<div class="md-version easyread-switch"><a class="md-header__button" href="([^"]+)">Easy Read</a></div>\n')
WITH_TWINS = {"", "visit/dogs/", "visit/getting-here/", "rules/", "rules/fires/", "Team_Page/", "contact/"}


@pytest.fixture(scope="module")
def before(programs: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The website as it was."""
    root = theirs.lay_out(tmp_path_factory.mktemp("before"), plugin="", twins={})
    done = run(programs, root, "python", "-m", "mkdocs", "build", "--strict")
    assert done.returncode == 0, done.stderr
    return contents(root / "site")


@pytest.fixture(scope="module")
def root(programs: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with our plugin, and an Easy Read page beside some of its own, built strictly."""
    root = theirs.lay_out(tmp_path_factory.mktemp("after"))
    done = run(programs, root, "easyread", "build")
    assert done.returncode == 0, done.stderr
    assert "mkdocs.yml:1:1: missing-contact" in done.stderr
    return root


@pytest.fixture(scope="module")
def after(root: Path) -> dict[str, bytes]:
    return contents(root / "site")


def test_it_is_a_website_of_20_pages() -> None:
    assert len(theirs.PAGES) == 20


def test_its_pages_are_as_they_were_but_for_the_way_to_easy_read(before: dict[str, bytes], after: dict[str, bytes]) -> None:
    build_time = re.compile(rb'"previous":.*?(?=,"|})|\d{4}-\d\d-\d\dT\S+')
    changed = {name for name in before if name.endswith(".html") and before[name] != after[name]}
    assert {name.removesuffix("index.html") for name in changed} == WITH_TWINS
    for name in changed:
        assert len(LINK.findall(after[name])) == 1
        assert SWITCH.findall(after[name]) == LINK.findall(after[name])
        assert build_time.sub(b"", SWITCH.sub(b"", LINK.sub(b"", after[name]))) == build_time.sub(b"", before[name]), name


def test_nothing_else_of_it_is_changed_or_lost(before: dict[str, bytes], after: dict[str, bytes]) -> None:
    others = {name for name in before if not name.endswith((".html", ".gz", "sitemap.xml", "search_index.json"))}
    assert [name for name in others if before[name] != after.get(name)] == []
    new = after.keys() - before.keys()
    assert {name.partition("/")[0] for name in new} == {"easy-read", "pictures", "assets"}
    assert {name for name in new if name.startswith("assets")} == {
        "assets/arimo-400.woff2",
        "assets/arimo-700.woff2",
        "assets/arimo-licence.txt",
        "assets/brand.css",
        "assets/easy-index.js",
        "assets/easy-search.js",
        "assets/easy.css",
        "assets/easy.js",
        "assets/icon.svg",
        "assets/listen.js",
    }


def test_each_link_leads_to_a_page_and_back(after: dict[str, bytes]) -> None:
    for way in WITH_TWINS:
        page = after[f"{way}index.html"]
        (target,) = LINK.findall(page)
        easy = Path("/", way, target.decode()).resolve().relative_to("/") / "index.html"
        back = re.findall(
            rb'href="([^"]+)">[^<]*<img [^>]*src="([^"]+)"[^>]*>[^<]*<span>Read the standard page', after[str(easy)]
        )[0]
        assert (Path("/") / easy.parent / back[0].decode()).resolve() == Path("/", way).resolve()
        assert str((Path("/") / easy.parent / back[1].decode()).resolve().relative_to("/")) in after


def test_easy_read_pages_have_their_own_look_and_no_help_that_nobody_gives(after: dict[str, bytes]) -> None:
    page = after["easy-read/visit/dogs/index.html"].decode()
    assert "assets/easy.css" in page
    assert "md-header" not in page
    assert 'src="../../../pictures/stop.svg"' in page
    assert "Do you need help?" not in page
    assert "Hard words" not in page
    assert 'href="https://github.com/example/parks/edit/trunk/docs/visit/dogs.easy.md"' in page
    home = after["easy-read/index.html"].decode()
    assert re.findall(r"<span>([^<]+)</span>", home) == [
        *("Getting here", "Our rules", "Who works here", "Contact us"),
        "Read the standard page",  # under More choices, which does not say the rest again
    ]
    assert "Hill Parks Authority in Easy Read" in home


def test_search_does_not_find_pages_that_it_cannot_show(before: dict[str, bytes], after: dict[str, bytes]) -> None:
    assert after["search/search_index.json"].count(b"easy-read/") == 0


def test_contact_and_formats_may_be_told_in_mkdocs_yml(programs: Path, tmp_path: Path) -> None:
    said = (
        '\n  - easyread: {email: hello@parks.example, phone: 01632 960 002, colour: "#00543c", formats: [text, braille-grade-1]}'
    )
    root = theirs.lay_out(tmp_path, said)
    done = run(programs, root, "python", "-m", "mkdocs", "build", "--strict")
    assert done.returncode == 0, done.stderr
    assert "missing-contact" not in done.stderr
    home = (root / "site/easy-read/index.html").read_text(encoding="utf-8")
    assert "mailto:hello@parks.example" in home
    assert 'href="downloads/easy-read-text.txt"' in home
    assert "#00543c" in (root / "site/assets/brand.css").read_text(encoding="utf-8")


def test_problems_are_those_of_easy_read_alone(programs: Path, tmp_path: Path) -> None:
    bad = {"jobs.easy.md": theirs.easy("Jobs", "We have 99 jobs."), "gone.easy.md": theirs.easy("Gone", "It went.")}
    root = theirs.lay_out(tmp_path, twins={**theirs.TWINS, **bad})
    done = run(programs, root / "docs/visit", "easyread", "check", "--format", "json")
    assert done.returncode == 1
    told = {(each["path"], each["rule"]) for each in json.loads(done.stdout)}
    assert ("docs/gone.easy.md", "missing-standard-page") in told
    assert ("docs/jobs.easy.md", "number-not-in-twin") in told
    assert {path for path, _ in told} == {"docs/gone.easy.md", "docs/jobs.easy.md", "mkdocs.yml"}


def test_before_the_first_easy_read_page_it_is_told_how_to_begin(programs: Path, tmp_path: Path) -> None:
    done = run(programs, theirs.lay_out(tmp_path, twins={}), "easyread", "check")
    assert done.returncode == 1
    assert "no-easy-pages" in done.stdout
    assert "docs/index.easy.md" in done.stdout


def test_one_page_is_enough(programs: Path, tmp_path: Path) -> None:
    root = theirs.lay_out(tmp_path, twins={"contact.easy.md": theirs.TWINS["contact.easy.md"]})
    done = run(programs, root, "python", "-m", "mkdocs", "build", "--strict")
    assert done.returncode == 0, done.stderr
    assert (root / "site/easy-read/contact/index.html").is_file()


def test_easy_read_pages_beside_theirs_are_accessible(root: Path, browser: Browser) -> None:
    page = browser.new_page()
    for name in ("easy-read/index.html", "easy-read/visit/dogs/index.html"):
        page.goto(f"file://{root}/site/{name}")
        assert failed(report("axe-core", "", "", axe(page))) == [], name
    page.close()
