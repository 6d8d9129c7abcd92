"""The home page is plain Markdown: parts become bands, lists of links become cards, and charts come from the pages that count."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from easyread.checks import check
from easyread.clock import today
from easyread.editions import make_editions
from easyread.pages.charts import drawings
from tests.tiny import TINY, lay_out, mkdocs, read_library, standard

COUNTS = "[{name: Visits, unit: people, values: [{label: Before, amount: 200}, {label: After, amount: 50, qualifier: under}]}]"
KINDS = TINY["content/site.yml"] + "fields:\n  measures: {type: measures, shown: standard, label: What was counted}\n"
HOME = """![](../content/pictures/phone.svg)

## Read

- [Topics](../content/topics/index.md): all that
  we do.
- [By the council](../content/pledges/index.md#council): promised.

## See

Read about [help](../content/topics/help.md).

- Plain
- [Help](../content/topics/help.md) stays a list, since not each is a link.
"""
FILES = {
    "content/site.yml": KINDS,
    "content/topics/help.md": standard("Help", measures=COUNTS),
    "docs/index.md": standard("Tiny plan", HOME, layout="home", figures="[topics/help]"),
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> str:
    root = lay_out(tmp_path_factory.mktemp("home"), FILES)
    done = mkdocs(root, "build", "--strict")
    assert done.returncode == 0, done.stderr
    return (root / "site/index.html").read_text(encoding="utf-8")


def test_a_list_of_links_becomes_cards_with_the_pictures_of_the_pages(home: str) -> None:
    assert home.count('class="card"') == 2
    card = home.partition('class="card"')[2].partition("</li>")[0]
    assert 'src="pictures/ask.svg"' in card
    assert '<a href="topics/">Topics</a></h3>' in card
    assert "<p>All that we do.</p>" in card
    assert 'href="pledges/#council"' in home


def test_another_list_stays_a_list(home: str) -> None:
    assert "<li>Plain</li>" in home


def test_the_picture_at_the_top_stands_beside_the_title_alone(home: str) -> None:
    assert home.count("phone.svg") == 1
    assert 'class="hero__picture' in home


def test_a_chart_is_that_of_the_page_and_says_all_in_words(home: str) -> None:
    chart = home.partition('<figure class="measure">')[2].partition("</figure>")[0]
    assert "<caption>Visits </caption>" in chart
    assert '<th scope="row">Before </th>' in chart
    assert re.sub("<[^>]+>", "", chart).strip().startswith("Visits When How many Before"), "a search reads it so"
    assert '<span class="amount">200</span> people' in chart
    assert '<span class="amount">under 50</span> people' in chart
    assert 'width="25.0%"' in chart
    assert home.index("Read about") < home.index('class="measure"')


def test_a_chart_is_shown_only_where_it_is_asked_for(tmp_path: Path) -> None:
    page = make_editions(lay_out(tmp_path, {**FILES, "docs/index.md": standard("Tiny", HOME, layout="home")}), today()).pages
    assert "<figure" not in page["index.md"].body


def test_what_is_named_wrongly_is_told(tmp_path: Path) -> None:
    wrong = standard("Tiny plan", "See [them](../content/pledges/index.md#counsil).", layout="home", figures="[topics/hlep]")
    told = [str(problem) for problem in check(read_library(lay_out(tmp_path, {**FILES, "docs/index.md": wrong})))]
    assert [each for each in told if "unknown-page: There is no page 'topics/hlep'. Did you mean 'topics/help'?" in each]
    assert [each for each in told if "broken-link: There is no place 'counsil' on that page." in each]


def test_a_map_names_its_places_below_what_they_are_and_leaves_the_others_empty(tmp_path: Path) -> None:
    where = "fields:\n  where: {type: areas, label: Where, map: [north north, west east]}\n"
    page = standard("Help", where="[{name: Old dock, place: north}]")
    library = read_library(
        lay_out(tmp_path, {"content/site.yml": TINY["content/site.yml"] + where, "content/topics/help.md": page})
    )
    (drawn,) = drawings(library.documents_by_key["topics/help"])
    assert drawn.startswith('<figure class="areas areas--where"><figcaption><b>Where.</b> ')
    assert re.findall(r'<li class="areas__(\w+)"[^>]*>([^<]*)</li>', drawn) == [("north", "Old dock"), ("west", ""), ("east", "")]
    assert drawn.count('aria-hidden="true"></li>') == 2
