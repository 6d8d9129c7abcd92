"""What changed for readers: recorded for each release, shown newest first in both editions, and told as a feed."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from easyread.__main__ import main
from easyread.checks import check
from easyread.model import Edition
from easyread.pages.changes import FEEDS, SHOWN, counted, easy_news, feeds, help_after
from easyread.pages.making import make_pages
from easyread.pages.outline import make_outline
from easyread.reviews.releases import changed_pages, written
from tests.engine.test_help import HELP
from tests.repository import in_git
from tests.tiny import TINY, easy, lay_out, mkdocs, read_library, standard

CHANGES = {
    "docs/changes.md": standard("What changed", layout="changes"),
    "docs/changes.easy.md": easy("What is new", "../content/"),
}
FIRST = """pages:
  topics/help:
    title: {standard: "Help", easy: "Getting help"}
    standard:
      - changed: "We help on Mondays."
        to: "We help on <b>Tuesdays</b>."
      - removed: "Ring us."
    easy:
      - added: "ask: You can ask us on Tuesdays."
"""
SECOND = """words: ["We opened a second hall."]
easy:
  - {picture: phone, words: ["We have a new hall.", "Ring us about it."]}
pages:
  pledges/care:
    title: {standard: Care, easy: Good care}
    state: new
  topics/gone:
    title: {standard: Old page, easy: An old page}
    state: gone
  topics/help:
    title: {standard: "Help", easy: "Getting help"}
    standard: [{added: "We have a hall."}]
"""
RELEASES = {"content/releases/2026-05-01.yml": FIRST, "content/releases/2026-11-25.yml": SECOND}
ATOM = "{http://www.w3.org/2005/Atom}"


def text(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html.partition("<main")[2].partition("</main>")[0]).split())


def test_a_release_is_recorded_against_a_revision(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = in_git(lay_out(tmp_path, CHANGES))
    lay_out(root, {"content/topics/help.md": standard("Help", "Other words altogether."), "content/topics/index.easy.md": None})
    command = ["release", "--since", "HEAD", "--on", "2026-11-25", "--root", str(root)]
    assert main(command) == 0
    kept = (root / "content/releases/2026-11-25.yml").read_text(encoding="utf-8")
    assert '  topics/help:\n    title: {standard: "Help", easy: "Getting help"}\n    standard:\n' in kept
    assert 'changed: "See the pledge."\n        to: "Other words altogether."' in kept
    assert '  topics/index:\n    title: {standard: "Topics", easy: "Our topics"}\n    easy:\n      - removed: ' in kept
    assert "pledges/care" not in kept
    assert main(command) == 1  # what somebody wrote into it is never lost
    assert main([*command[:2], "nothing", *command[3:4], "2026-11-26", *command[5:]]) == 2
    assert "record content/releases/2026-11-25.yml already" in capsys.readouterr().err
    assert not [each for each in read_library(root).problems if each.where.path.startswith("content/releases/")]


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    old = read_library(lay_out(tmp_path / "old"))
    new = read_library(
        lay_out(
            tmp_path / "new",
            {
                "content/topics/help.md": standard("Help", 'A "quoted" word: \\ and so on.'),
                "content/topics/more.md": standard("More"),
                "docs/guide.md": standard("For editors"),
                "content/pledges/care.md": None,
                "content/pledges/care.easy.md": None,
            },
        )
    )
    pages = changed_pages(old, new)
    assert [(page.key, page.state) for page in pages] == [
        ("pledges/care", "gone"),
        ("topics/help", "changed"),
        ("topics/more", "new"),
    ]
    text = written(pages, "0123abc")
    assert text == written(changed_pages(old, new), "0123abc")
    again = read_library(lay_out(tmp_path / "again", {"content/releases/2026-11-25.yml": text}))
    assert again.news[0].pages == pages
    assert again.news[0].on == date(2026, 11, 25)


def test_another_picture_and_another_place_are_no_news(tmp_path: Path) -> None:
    one, two = "![](../pictures/ask.svg)\nAsk us.\n", "![](../pictures/phone.svg)\nRing us.\n"
    old = read_library(lay_out(tmp_path / "old", {"content/topics/help.easy.md": easy("Help", body=f"{one}\n{two}")}))
    body = f"{two}\n{one}".replace("ask.svg", "phone.svg")
    new = read_library(lay_out(tmp_path / "new", {"content/topics/help.easy.md": easy("Help", body=body)}))
    assert changed_pages(old, new) == ()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = lay_out(tmp_path_factory.mktemp("changes"), {**CHANGES, **RELEASES})
    done = mkdocs(root, "build", SITE_URL="https://example.org/plan/")
    assert not done.returncode, done.stderr
    return root / "site"


def test_the_page_shows_the_newest_release_first(built: Path) -> None:
    page = text((built / "changes/index.html").read_text(encoding="utf-8"))
    new, old = page.index("25 November 2026"), page.index("1 May 2026")
    assert new < page.index("We opened a second hall.") < page.index("3 pages changed.") < old
    assert "New page: Care" in page[new:old]
    assert "Page taken out: Old page" in page[new:old]
    assert "Help (1 changed, 1 taken out)" in page[old:]
    assert "Before: We help on Mondays. Now: We help on &lt;b&gt;Tuesdays&lt;/b&gt;. Taken out: Ring us." in page[old:]


def test_easy_read_shows_a_person_s_words_or_the_statements_that_changed(built: Path) -> None:
    page = text((built / "easy-read/changes/index.html").read_text(encoding="utf-8"))
    new, old = page.index("25 November 2026"), page.index("1 May 2026")
    assert (
        "We have a new hall. Ring us about it. We changed 2 pages. See which pages Good care This page is new." in page[new:old]
    )
    assert "An old page We took this page away." in page[new:old]
    assert "Getting help" not in page[new:old]  # only its standard page changed
    assert "We changed 1 page. See which page Getting help You can ask us on Tuesdays." in page[old:]


def many(count: int, page: str = "topics/help", words: str = "Some words") -> str:
    told = "".join(f'      - added: "ask: {words} {number}."\n' for number in range(count))
    return f"pages:\n  {page}:\n    title: {{standard: Help, easy: Getting help}}\n    easy:\n{told}"


@pytest.mark.parametrize(("count", "shown"), [(SHOWN, [SHOWN, 0]), (SHOWN + 1, [0, 2]), (SHOWN - 2, [SHOWN - 2, 2])])
def test_easy_read_shows_so_many_statements_and_names_the_pages_of_the_rest(count: int, shown: list[int], tmp_path: Path) -> None:
    releases = {"content/releases/2026-11-25.yml": many(count), "content/releases/2026-05-01.yml": many(2)}
    outline = make_outline(read_library(lay_out(tmp_path, {**CHANGES, **releases})))
    pages = [page for _, (page,) in easy_news(outline)]
    assert [len(page.statements) for page in pages] == shown
    assert {page.told for page in pages} == {""}


def test_sources_that_readers_get_as_one_page_are_one_page_of_changes(tmp_path: Path) -> None:
    site = TINY["content/site.yml"].replace("group_by: made_by", "group_by: made_by\n    easy_page_for: made_by")
    more = {
        "content/site.yml": site,
        "content/pledges/walk.md": standard("Walks", number="2", made_by="council"),
        "content/pledges/walk.easy.md": easy("Good walks"),
        "content/releases/2026-11-25.yml": many(1, "pledges/care") + many(1, "pledges/walk").removeprefix("pages:\n"),
    }
    outline = make_outline(read_library(lay_out(tmp_path, {**CHANGES, **more})))
    ((_, (page,)),) = easy_news(outline)
    assert (page.title, page.statements) == ("The council", (("ask", "Some words 0."),) * 2)


def test_where_to_get_help_follows_what_is_hard_to_read(tmp_path: Path) -> None:
    """In each edition after what it shows: a release that only names its pages quotes nothing."""
    for count, easy_too in ((1, True), (SHOWN + 1, False)):
        release = many(count, words="People are dying") + '    standard: [{added: "People are dying."}]\n'
        root = lay_out(tmp_path / str(count), {**CHANGES, **HELP, "content/releases/2026-11-25.yml": release})
        outline = make_outline(read_library(root))
        assert [bool(help_after(outline, edition)) for edition in (Edition.STANDARD, Edition.EASY)] == [True, easy_too]
        page = next(page for page in make_pages(outline) if page.uri == "changes.md")
        assert "## Where to get help\n\nPhone [999](tel:999)." in page.body
    quiet = {**CHANGES, "docs/changes.md": standard("What changed", layout="changes", help="no")}
    outline = make_outline(
        read_library(lay_out(tmp_path / "quiet", {**quiet, **HELP, "content/releases/2026-11-25.yml": release}))
    )
    assert help_after(outline, Edition.STANDARD) == ()


def test_the_feed_names_each_release_for_ever(built: Path, tmp_path: Path) -> None:
    feed = Xml.parse(built / "changes.atom").getroot()
    entries = [(each.findtext(f"{ATOM}id"), each.findtext(f"{ATOM}updated")) for each in feed.iter(f"{ATOM}entry")]
    assert entries == [
        ("tag:example.org,2026-11-25:change/standard", "2026-11-25T00:00:00Z"),
        ("tag:example.org,2026-05-01:change/standard", "2026-05-01T00:00:00Z"),
    ]
    alone = read_library(lay_out(tmp_path, {**CHANGES, "content/releases/2026-05-01.yml": FIRST}))
    before = Xml.fromstring(feeds(make_outline(alone), "https://example.org/plan/")["changes.atom"])
    assert before.findtext(f"{ATOM}id") == feed.findtext(f"{ATOM}id")
    assert before.findtext(f"{ATOM}entry/{ATOM}id") == entries[1][0]
    link = next(feed.iter(f"{ATOM}entry")).find(f"{ATOM}link")
    assert link is not None
    address, _, anchor = link.attrib["href"].partition("#")
    assert address == "https://example.org/plan/changes/"
    assert f'id="{anchor}"' in (built / "changes/index.html").read_text(encoding="utf-8")


def test_the_easy_read_feed_has_easy_words_alone(built: Path) -> None:
    feed = Xml.parse(built / FEEDS[Edition.EASY]).getroot()
    summaries = [each.findtext(f"{ATOM}summary") for each in feed.iter(f"{ATOM}entry")]
    assert summaries == [
        "We have a new hall. Ring us about it. Pages that changed: Good care, An old page.",
        "Pages that changed: Getting help.",
    ]


def test_there_is_no_feed_without_an_address_or_a_page_or_a_release(tmp_path: Path) -> None:
    with_page = make_outline(read_library(lay_out(tmp_path / "a", {**CHANGES, **RELEASES})))
    assert set(feeds(with_page, "https://example.org/")) == set(FEEDS.values())
    assert feeds(with_page, "") == {}
    assert feeds(make_outline(read_library(lay_out(tmp_path / "b", RELEASES))), "https://example.org/") == {}
    assert feeds(make_outline(read_library(lay_out(tmp_path / "c", CHANGES))), "https://example.org/") == {}


def test_what_people_write_of_a_release_is_held_to_the_rules(tmp_path: Path) -> None:
    said = (
        'words: ["We will open by May 2023."]\n'
        'easy:\n  - {picture: nothing, words: ["You can\'t come."]}\n'
        '  - {picture: ask, words: ["One. Two.", "Three.", "Four.", "Five."]}\npages: {}\n'
    )
    root = lay_out(tmp_path, {**CHANGES, "content/releases/2026-11-25.yml": said})
    found = [
        (str(each.where), each.rule) for each in check(read_library(root)) if each.where.path.startswith("content/releases/")
    ]
    assert ("content/releases/2026-11-25.yml:1:12", "past-forecast") in found
    assert {rule for _, rule in found} >= {"contraction", "unknown-picture", "long-statement", "one-sentence-a-line"}


def test_counts_leave_out_what_there_is_none_of(tmp_path: Path) -> None:
    library = read_library(lay_out(tmp_path, RELEASES))
    page = library.news[-1].pages[0]
    assert [counted(page, edition) for edition in (Edition.STANDARD, Edition.EASY)] == ["1 changed, 1 taken out", "1 new"]
