"""Which pages there are, in what order, and what each lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.clock import today
from easyread.editions import make_editions
from easyread.model import Edition
from easyread.pages.page import SHOWN_NEARBY, Page
from tests.tiny import easy, lay_out, standard

ASKED_FOR = ("easy-search.html", "easy-missing.html")
"""Templates of pages that nobody comes to by reading on."""


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


def test_previous_and_next_lead_through_each_edition(tmp_path: Path) -> None:
    found = pages(lay_out(tmp_path))
    for edition in (Edition.STANDARD, Edition.EASY):
        inside = [page for page in found.values() if page.edition is edition and page.template not in ASKED_FOR]
        assert [page.next.uri for page in inside if page.next] == [page.uri for page in inside[1:]]
        assert [page.previous.uri for page in inside if page.previous] == [page.uri for page in inside[:-1]]


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
