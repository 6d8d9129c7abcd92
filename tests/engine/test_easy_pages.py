"""What an Easy Read page is made of: screens, meanings, drawers, a page that is missing, short addresses, what a search looks in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from easyread.clock import today
from easyread.editions import make_editions
from easyread.model import Edition, Location, Reference, Word
from easyread.pages.drawers import drawers
from easyread.pages.finding import index_script
from easyread.pages.meanings import meanings
from easyread.pages.outline import make_outline
from easyread.pages.screens import parts
from easyread.pages.short import code_uri, codes, host_lines, redirects, short_addresses
from easyread.text.leaning import leans
from tests.tiny import SITE, easy, lay_out, mkdocs, read_library, standard

ASK = "![](../pictures/ask.svg)\n"


def page(root: Path, *statements: str) -> dict[str, str]:
    return {"content/topics/help.easy.md": easy("Getting help", body="\n\n".join(ASK + each for each in statements) + "\n")}


@pytest.mark.parametrize(
    ("words", "alone"),
    [
        ("We will spend more money.", True),
        ("This is called prevention.", False),
        ("These are some of them.", False),
        ("They want to help.", False),
        ("It is hard.", False),
        ("This website is about health.", True),
        ("Those are fewer.", False),
        ("Thisbe is a name.", True),
        ("It takes time.", True),
    ],
)
def test_a_statement_that_points_back_leans(words: str, alone: bool, tmp_path: Path) -> None:
    library = read_library(lay_out(tmp_path, page(tmp_path, words)))
    (statement,) = next(each for each in library.easy_pages if each.key == "topics/help").statements
    assert leans(statement) is not alone


def test_a_screen_holds_a_statement_and_those_that_lean_on_it(tmp_path: Path) -> None:
    body = page(tmp_path, "We talk.", "You can ask.", "This is called asking.", "We have this:", "- a book")
    library = read_library(lay_out(tmp_path, body))
    (part,) = parts(next(each for each in library.easy_pages if each.key == "topics/help"))
    assert [(screen.number, len(screen.statements)) for screen in part.screens] == [(1, 1), (2, 2), (3, 2)]


def word(name: str, meaning: str = "", *forms: str) -> Word:
    return Word(name, meaning, Reference("ask", Location("")), Location(""), forms)


def test_drawers_hold_every_word_once_and_split_no_letter() -> None:
    words = [word(each) for each in ("b1", "a1", "a2", "c1", "z", "m1", "m2", "m3", "m4")]
    made = drawers(words)
    assert [each.word for drawer in made for each in drawer.words] == ["a1", "a2", "b1", "c1", "m1", "m2", "m3", "m4", "z"]
    assert [drawer.title for drawer in made] == ["A", "B to C", "M", "Z"]
    assert drawers([]) == ()


def offered(root: Path, *statements: str) -> list[str]:
    """The words of the statements that offer the meaning of `help`."""
    library = read_library(lay_out(root, page(root, *statements)))
    easy_page = next(each for each in library.easy_pages if each.key == "topics/help")
    found = meanings(easy_page, [word("help", "Help means we do it together.", "helps"), word("Board", "A group that decides.")])
    return [easy_page.by_id[name].text for name in found]


def test_a_meaning_stands_with_the_first_use_that_does_not_say_it(tmp_path: Path) -> None:
    told = "You can get **help**.\nHelp means we do it together."
    assert offered(tmp_path / "a", told, "We like trees.", "Trees give help.", "We help too.") == ["Trees give help."]
    assert offered(tmp_path / "b", told) == []


def test_a_name_and_an_address_are_no_use_of_a_word(tmp_path: Path) -> None:
    assert offered(tmp_path, "We read Board Games.", "Read the Great Help Book.", "Ring [help](tel:999).", "No boarding.") == [
        "We read Board Games."
    ]


def test_a_page_without_easy_read_says_so_and_offers_the_nearest(tmp_path: Path) -> None:
    files = {
        "content/topics/alone.md": standard("Alone", see_also="[pledges/care]", allow="{missing-twin: It is being written.}"),
        "docs/guide/index.md": standard("Guide"),
    }
    root = lay_out(tmp_path, files)
    found = make_editions(root, today()).pages
    assert found["easy-read/topics/alone.md"].title == "Not in Easy Read yet"
    assert [uri for uri, each in found.items() if not each.is_for_search and each.edition is not Edition.REVIEW] == [
        "guide/index.md",
        "easy-read/topics/alone.md",
        "easy-read/not-yet.md",
    ]
    assert mkdocs(root, "build").returncode == 0
    shown = (root / "site/easy-read/topics/alone/index.html").read_text(encoding="utf-8")
    assert "This page is not in Easy Read yet." in shown
    assert 'href="../../pledges/care/"' in shown
    assert 'href="tel:+441234567890"' in shown
    assert '<meta name="robots" content="noindex">' in shown
    way = 'href="{}">Easy Read</a>'
    assert way.format("../../easy-read/topics/alone/") in (root / "site/topics/alone/index.html").read_text(encoding="utf-8")
    guide = (root / "site/guide/index.html").read_text(encoding="utf-8")
    assert way.format("../easy-read/not-yet/") in guide
    assert '<meta name="robots" content="noindex">' in guide
    assert "data-pagefind-body" not in guide
    assert "noindex" not in (root / "site/topics/alone/index.html").read_text(encoding="utf-8")


def test_short_addresses_are_numbers_and_names(tmp_path: Path) -> None:
    files = {
        "content/topics/care.md": standard("Care in general"),
        "content/topics/care.easy.md": easy("Care"),
    }
    found = short_addresses(make_outline(read_library(lay_out(tmp_path, files))))
    assert found == {
        "easy": "easy-read/index.md",
        "easy/topics": "easy-read/topics/index.md",
        "easy/help": "easy-read/topics/help.md",
        "easy/topics-care": "easy-read/topics/care.md",
        "easy/pledges": "easy-read/pledges/index.md",
        "easy/pledges-care": "easy-read/pledges/care.md",
        "easy/1": "easy-read/pledges/care.md",
        "easy/words": "easy-read/words.md",
    }
    assert list(host_lines({"easy/1": found["easy/1"]}, "/plan/")) == ["/plan/easy/1 /plan/easy-read/pledges/care/ 301"]


def test_a_short_address_leads_on_without_a_script() -> None:
    (page,) = redirects({"easy/3": "easy-read/pledges/care.md#part"}, "en-GB").values()
    assert '<meta http-equiv="refresh" content="0; url=../../easy-read/pledges/care/#part">' in page
    assert '<a href="../../easy-read/pledges/care/#part">' in page
    assert "<script" not in page


def test_a_code_is_made_where_the_site_has_an_address(tmp_path: Path) -> None:
    assert codes({"easy/3": "x.md"}, "") == {}
    (drawn,) = codes({"easy/3": "x.md"}, "https://plan.example/").values()
    assert drawn.startswith("<svg ")
    root = lay_out(tmp_path, {"content/site.yml": SITE + "address: https://plan.example/\n"})
    assert mkdocs(root, "build").returncode == 0
    shown = (root / "site/easy-read/topics/help/index.html").read_text(encoding="utf-8")
    assert "This page on the web: plan.example/easy/help" in shown
    assert (root / "site" / code_uri("easy/help")).read_text(encoding="utf-8").startswith("<svg ")


def test_the_search_looks_in_titles_statements_hard_words_and_what_pictures_are_called(tmp_path: Path) -> None:
    made = index_script(make_outline(read_library(lay_out(tmp_path))))
    index = json.loads(made.removeprefix("const easyIndex = ").removesuffix(";\n"))
    entry = next(each for each in index["pages"] if each["to"] == "easy-read/topics/help/")
    assert entry["title"] == "Getting help"
    assert entry["also"] == "asking|ask|question|talk|Help|All about Help."
    assert entry["said"] == [
        ["This is about help. Help means we do it together.", "pictures/ask.svg", "asking|ask|question|talk"]
    ]
    assert next(each for each in index["pages"] if each.get("word"))["to"] == "easy-read/words/#help"
    assert ["asking", "ask", "question", "talk"] in index["called"]
