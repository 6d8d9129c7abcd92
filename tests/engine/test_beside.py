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
from tests.repository import in_git
from tests.tiny import SVG

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
        "assets/arimo-accents-400.woff2",
        "assets/arimo-accents-700.woff2",
        "assets/arimo-licence.txt",
        "assets/brand.css",
        "assets/easy-index.js",
        "assets/easy-search.js",
        "assets/easy.css",
        "assets/easy.js",
        "assets/icon.svg",
        "assets/listen.js",
        "assets/spelling.js",
    }


def test_each_link_leads_to_a_page_and_back(after: dict[str, bytes]) -> None:
    for way in WITH_TWINS:
        page = after[f"{way}index.html"]
        (target,) = LINK.findall(page)
        easy = Path("/", way, target.decode()).resolve().relative_to("/") / "index.html"
        back = re.findall(
            rb'href="([^"]+)">[^<]*<img [^>]*src="([^"]+)"[^>]*>[^<]*<span>Read this in harder words', after[str(easy)]
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
        *("Our rules", "Getting here", "Bringing your dog", "Who works here", "Contact us"),
        "Read this in harder words",  # under More pages and ways to read, which does not say the rest again
    ]
    assert "Hill Parks Authority in Easy Read" in home


def test_search_does_not_find_pages_that_it_cannot_show(before: dict[str, bytes], after: dict[str, bytes]) -> None:
    assert after["search/search_index.json"].count(b"easy-read/") == 0


def test_contact_and_formats_may_be_told_in_mkdocs_yml(programs: Path, tmp_path: Path) -> None:
    said = '\n  - easyread: {email: hello@parks.example, phone: 01632 960 002, colour: "#00543c", formats: [text, booklet]}'
    root = theirs.lay_out(tmp_path, said)
    done = run(programs, root, "python", "-m", "mkdocs", "build", "--strict")
    assert done.returncode == 0, done.stderr
    assert "missing-contact" not in done.stderr
    home = (root / "site/easy-read/index.html").read_text(encoding="utf-8")
    assert "mailto:hello@parks.example" in home
    assert 'href="downloads/easy-read-text.txt"' in home
    assert not (root / "site/downloads").exists(), "nobody asked for their own pages as PDF"
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


@pytest.fixture
def parks(tmp_path: Path) -> Path:
    """The website with its twins, not built."""
    return theirs.lay_out(tmp_path)


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (["picture", "phone"], "![](../../content/pictures/phone.svg)"),
        (["report"], "Easy Read"),
        (["confirm", "visit/dogs", "--by", "The wardens"], "Kept in content/reviews/visit/dogs.yml"),
        (["session", "2026-11-wardens", "visit/dogs"], "Fill it in: content/reviews/sessions/2026-11-wardens.yml"),
        (["pack", "visit/dogs", "--out", "papers"], "Ready in papers: protocol.pdf"),
    ],
)
def test_commands_work_beside_a_website_that_is_not_ours(command: list[str], told: str, programs: Path, parks: Path) -> None:
    done = run(programs, parks, "easyread", *command)
    assert (done.returncode, done.stderr) == (0, "")
    assert told in done.stdout


def test_a_picture_is_added_beside_a_website_that_is_not_ours(programs: Path, parks: Path) -> None:
    (parks / "hill.svg").write_text(SVG, encoding="utf-8")
    said = ["--idea", "a hill", "--shows", "A green hill.", "--licence", "CC0-1.0"]
    done = run(programs, parks, "easyread", "add-picture", "hill.svg", "hill", *said)
    assert (done.returncode, done.stderr) == (0, "")
    assert "hill: a hill." in run(programs, parks, "easyread", "picture", "hill").stdout


def test_more_pictures_come_from_a_set_that_mkdocs_yml_names(programs: Path, tmp_path: Path) -> None:
    said = "\n  - easyread: {picture_sets: [our-symbols]}"
    assert (
        "name it in mkdocs.yml, below `easyread:`"
        in run(programs, theirs.lay_out(tmp_path), "easyread", "picture", "zebra").stdout
    )
    root = theirs.lay_out(tmp_path, said)
    assert "There is no folder our-symbols on this computer" in run(programs, root, "easyread", "check").stdout
    (root / "our-symbols").mkdir()
    manifest = "title: Our symbols\nstyle: symbols\nlicence: CC0-1.0\ncredit: Us\n"
    (root / "our-symbols/set.yml").write_text(manifest, encoding="utf-8")
    (root / "our-symbols/pictures.yml").write_text(
        "zebra:\n  idea: a zebra\n  shows: A zebra.\n  words: [zebra]\n  licence: CC0-1.0\n", encoding="utf-8"
    )
    (root / "our-symbols/zebra.svg").write_text(SVG, encoding="utf-8")
    assert run(programs, root, "easyread", "picture", "zebra").stdout.startswith("zebra: a zebra.")
    assert run(programs, root, "easyread", "check").returncode == 0


def test_a_page_of_theirs_gets_a_twin_and_a_new_one_gets_both(programs: Path, parks: Path) -> None:
    done = run(programs, parks, "easyread", "new", "visit/camping", "Camping")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Write docs/visit/camping.easy.md. ")
    done = run(programs, parks, "easyread", "new", "visit/bikes", "Bikes")
    assert (parks / "docs/visit/bikes.md").read_text(encoding="utf-8").startswith("# Bikes\n")
    assert (parks / "docs/visit/bikes.easy.md").is_file()
    assert not (parks / "content").exists()
    assert run(programs, parks, "easyread", "new", "visit/dogs", "Dogs").returncode == 1


def test_a_page_of_theirs_gets_another_name(programs: Path, parks: Path) -> None:
    assert run(programs, parks, "easyread", "confirm", "visit/dogs", "--by", "The wardens").returncode == 0
    assert run(programs, parks, "easyread", "check").returncode == 0
    done = run(programs, parks, "easyread", "move", "visit/dogs", "visit/your-dog")
    assert (done.returncode, done.stderr) == (0, "")
    assert (parks / "docs/visit/your-dog.easy.md").is_file()
    assert "[Dogs](visit/your-dog.md)" in (parks / "docs/index.md").read_text(encoding="utf-8")
    assert (parks / "content/reviews/visit/your-dog.yml").is_file()
    assert done.stdout.splitlines()[-1] == "mkdocs.yml still names visit/dogs.md. Write visit/your-dog.md there."


@pytest.mark.parametrize(
    "command",
    ["summary --since HEAD", "release --since HEAD", "evaluation 2026-12-nvda", "evidence", "editor"],
    ids=lambda call: call.split()[0],
)
def test_what_needs_both_editions_says_so(command: str, programs: Path, parks: Path) -> None:
    done = run(programs, parks, "easyread", *command.split())
    assert done.returncode == 2
    assert done.stderr.startswith(f"`{command.split()[0]}` is for a site whose standard pages are made here too")


def test_a_twin_with_a_space_in_its_name_is_told_the_right_one(programs: Path, parks: Path) -> None:
    (parks / "docs/visit/dogs.easy.md").rename(parks / "docs/visit/Dogs.easy.md")
    told = run(programs, parks, "easyread", "check").stdout
    assert "docs/visit/Dogs.easy.md:1:1: put right: file-name: 'Dogs.easy.md' is not called as its standard page dogs.md." in told
    assert "Call it dogs.easy.md." in told
    assert "missing-standard-page" not in told
    assert "Is it now called" not in told


def test_only_what_changed_is_told(programs: Path, parks: Path) -> None:
    in_git(parks)
    (parks / "docs/jobs.easy.md").write_text(theirs.easy("Jobs", "We have 99 jobs."), encoding="utf-8")
    done = run(programs, parks, "easyread", "check", "--changed-since", "HEAD")
    assert (done.returncode, done.stderr) == (1, "")
    assert re.findall(r"^(\S+?):", done.stdout, re.MULTILINE) == ["docs/jobs.easy.md"]
