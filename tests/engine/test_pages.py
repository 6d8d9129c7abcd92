"""Which pages there are, in what order, and what each lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.clock import today
from easyread.downloads.book import make_books
from easyread.editions import make_editions
from easyread.model import Edition, Site
from easyread.pages.outline import make_outline
from easyread.pages.page import SHOWN_NEARBY, Page
from easyread.read.beside import Host
from easyread.read.disk import read_folder
from tests.led import lost
from tests.tiny import TINY, TOUR, easy, lay_out, mkdocs, read_library, standard

ASKED_FOR = ("easy-search.html", "easy-missing.html")
"""Templates of pages that nobody comes to by reading on."""


NAME = "help-help-means-together-a4ca"
"""Of the statement that the tiny project's pages have."""


def pages(root: Path) -> dict[str, Page]:
    return dict(make_editions(root, today()).pages)


def many(count: int) -> dict[str, str]:
    files = {}
    for number in range(1, count + 1):
        files[f"content/topics/page-{number:03}.md"] = standard(f"Page {number:03}", order=str(number + 1))
        files[f"content/topics/page-{number:03}.easy.md"] = easy(f"Easy {number:03}")
    return files


def test_reading_order_is_home_then_sections_then_the_rest(tmp_path: Path) -> None:
    lay_out(tmp_path, {"docs/contact.md": standard("Contact"), "docs/contact.easy.md": easy("Contact us", "../content/")})
    found = pages(tmp_path)
    order = [page.uri for page in found.values() if page.edition is Edition.STANDARD]
    assert order == ["index.md", "topics/index.md", "topics/help.md", "pledges/index.md", "pledges/care.md", "contact.md"]
    easy_pages = [uri for uri, page in found.items() if page.edition is Edition.EASY]
    assert easy_pages[-3:] == ["easy-read/words.md", "easy-read/not-yet.md", "easy-read/search.md"]


def test_a_part_whose_first_page_has_no_twin_is_each_of_its_pages_by_itself(tmp_path: Path) -> None:
    twins = {"content/topics/index.easy.md": None, "content/topics/more.easy.md": easy("More")}
    root = lay_out(tmp_path, {**twins, "content/topics/more.md": standard("More")})
    outline = make_outline(read_library(root))
    assert [page.key for page in outline.easy_tiles] == ["topics/help", "topics/more", "pledges/index"]
    assert {uri: page.position for uri, page in pages(root).items() if "easy-read/topics" in uri} == {
        "easy-read/topics/index.md": 0,  # which says that there is none
        "easy-read/topics/help.md": 0,
        "easy-read/topics/more.md": 0,
    }
    whole, *parts = make_books(outline)
    assert [chapter.title for chapter in whole.chapters if whole.level_of(chapter) == 1] == [
        *("Getting help", "More", "What we want to do"),
    ]
    assert [book.name for book in parts] == ["easy-read-pledges"]


def test_beside_another_website_a_folder_without_an_easy_first_page_is_no_part(tmp_path: Path) -> None:
    there = ("index", "visit/index", "visit/dogs", "visit/bus", "rules/README", "rules/fires")
    files = {f"docs/{key}.md": f"# {key}\n" for key in there}
    files |= {f"docs/{key}.easy.md": easy(key) for key in there if key != "visit/index"}
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    order = {f"{key}.md": place for place, key in enumerate(there, 1)}
    outline = make_outline(read_folder(tmp_path, today(), Host(Site(name="Parks"), order)))
    assert [page.key for page in outline.easy_tiles] == ["rules/README", "visit/dogs", "visit/bus"]
    whole, *parts = make_books(outline)
    assert [chapter.title for chapter in whole.chapters if whole.level_of(chapter) == 1] == [
        *("index", "rules/README", "visit/dogs", "visit/bus"),
    ]
    assert [book.name for book in parts] == ["easy-read-rules"]


def test_previous_and_next_lead_through_each_edition(tmp_path: Path) -> None:
    found = pages(lay_out(tmp_path))
    for edition in (Edition.STANDARD, Edition.EASY):
        inside = [page for page in found.values() if page.edition is edition and page.template not in ASKED_FOR]
        assert [page.next.uri for page in inside if page.next] == [page.uri for page in inside[1:]]
        assert [page.previous.uri for page in inside if page.previous] == [page.uri for page in inside[:-1]]


def test_statements_of_the_tour_have_names_of_their_own_and_lead_on_to_their_parts(tmp_path: Path) -> None:
    """Also where two pages say the same: what is read aloud is found by its name."""
    easy_page = pages(lay_out(tmp_path, TOUR))["easy-read/tour.md"].easy
    assert easy_page
    assert [each.anchor for each in easy_page.statements] == [NAME, f"{NAME}-care"]
    assert [section.part for section in easy_page.sections] == ["topics/index", "pledges/index"]


def test_pages_of_a_kind_come_in_its_order_and_under_its_headings(tmp_path: Path) -> None:
    files = {
        f"content/pledges/c{n}.md": standard(f"Z{10 - n}", number=str(n), made_by=by)
        for n, by in ((3, "friends"), (2, "council"))
    }
    found = pages(lay_out(tmp_path, files))
    groups = found["pledges/index.md"].groups
    assert [[page.key for page in group.pages] for group in groups] == [
        ["pledges/care", "pledges/c2"],
        ["pledges/c3"],
    ]
    assert [group.title.split()[0] for group in groups] == ["The", "Friends"]


@pytest.mark.parametrize("count", [5, SHOWN_NEARBY - 2, 100])
def test_a_section_s_menu_stays_short(count: int, tmp_path: Path) -> None:
    found = pages(lay_out(tmp_path, many(count)))
    for page in found.values():
        assert len(page.nearby) <= SHOWN_NEARBY
        assert not page.nearby or page.document in page.nearby
    if count == 5:
        assert len(found["topics/page-003.md"].nearby) == 7


def test_related_pages_go_both_ways(tmp_path: Path) -> None:
    related = make_editions(lay_out(tmp_path), today()).outline.related
    assert [page.key for page in related["topics/help"]] == ["pledges/care"]
    assert [page.key for page in related["pledges/care"]] == ["topics/help"]


def test_the_count_leaves_out_pages_without_a_twin(tmp_path: Path) -> None:
    found = pages(lay_out(tmp_path, {"content/topics/alone.md": standard("Alone")}))
    assert found["easy-read/topics/help.md"].position == 2
    section = found["easy-read/topics/help.md"].section
    assert section
    assert len(section.pages) == 2


def test_links_between_folders_are_true_paths_on_disk(tmp_path: Path) -> None:
    files = {
        "content/topics/help.md": standard(
            "Help", "[home](../../docs/index.md#x) ![a](../pictures/ask.svg) [easy](help.easy.md) [w](https://w.org)"
        ),
        "docs/index.md": standard("Home", "[help](../content/topics/help.md) [part](#x)"),
    }
    found = pages(lay_out(tmp_path, files))
    assert found["topics/help.md"].body.strip() == (
        "[home](../index.md#x) ![a](../pictures/ask.svg) [easy](../easy-read/topics/help.md) [w](https://w.org)"
    )
    assert found["index.md"].body.strip() == "[help](topics/help.md) [part](#x)"


def test_cards_are_the_parts_of_a_page(tmp_path: Path) -> None:
    body = "Before.\n\n## One\n\na\n\n## Two\n\nb"
    page = pages(lay_out(tmp_path, {"content/topics/help.md": standard("Help", body, layout="cards")}))["topics/help.md"]
    assert page.body.count('<section class="card"') == 2
    assert page.body.index("Before.") < page.body.index("cards")


THEMES = (
    TINY["content/site.yml"]
    .replace("numbered: number", "numbered: number\n    easy_page_for: made_by")
    .replace("easy: The council}", "easy: The council, picture: ask}")
    .replace("easy: People who love the library}", "easy: People who love the library, picture: ask}")
)


def _of_themes(*makers: str) -> dict[str, str]:
    """Pledges from number 2 on, each by whom it was made."""
    pledges = {f"content/pledges/p{n}": (f"Pledge {n}", n, maker) for n, maker in enumerate(makers, 2)}
    words = {f"{path}.md": standard(title, number=f"{n}", made_by=maker) for path, (title, n, maker) in pledges.items()}
    return {"content/site.yml": THEMES, **words, **{f"{path}.easy.md": easy(title) for path, (title, *_) in pledges.items()}}


@pytest.mark.parametrize(
    ("makers", "expected"),
    [((), False), (("council", "friends"), False), (("friends", "council"), True), (("council", "friends", "friends"), False)],
)
def test_a_page_of_numbered_parts_knows_whether_it_leaves_some_out(
    makers: tuple[str, ...], expected: bool, tmp_path: Path
) -> None:
    shown = make_outline(read_library(lay_out(tmp_path, _of_themes(*makers)))).shown_by_key
    assert shown["pledges/care"].leaves_out is expected
    assert not shown["topics/help"].leaves_out


def test_where_numbers_are_left_out_the_page_says_where_the_others_are(tmp_path: Path) -> None:
    root = lay_out(tmp_path, _of_themes("friends", "council"))
    assert mkdocs(root, "build").returncode == 0
    page = (root / "site/easy-read/pledges/council/index.html").read_text(encoding="utf-8")
    assert "<p>This page has 2 of the 3 aims.</p>" in page
    assert '<p>You can find the others on the page <a href="../">What we want to do</a>.</p>' in page
    assert "the others" not in (root / "site/easy-read/pledges/friends/index.html").read_text(encoding="utf-8")


def test_every_address_in_the_data_is_there_also_of_what_the_fields_of_a_part_say(tmp_path: Path) -> None:
    changes = _of_themes("friends", "council")
    changes["content/site.yml"] = changes["content/site.yml"].replace("formats: []", "formats: [data, guide]")
    changes["content/pledges/care.md"] = standard("Care", number="1", made_by="council", opens="2027-03-01")
    root = lay_out(tmp_path, changes)
    done = mkdocs(root, "build")
    assert done.returncode == 0, done.stderr
    data = (root / "site/easy-read/downloads/easy-read-data.json").read_text(encoding="utf-8")
    assert "It opens on: 1 March 2027." in data
    assert lost(root / "site", "data/*.json", "easy-read/downloads/*.json") == []
