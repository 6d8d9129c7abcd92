"""What an Easy Read page is made of: screens, meanings, drawers, a page that is missing, short addresses, what a search looks in."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

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
from tests.tiny import KINDS, SITE, easy, lay_out, mkdocs, read_library, standard

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


def test_two_statements_that_are_long_together_have_a_screen_each(tmp_path: Path) -> None:
    talk = f"We talk {'to people ' * 8}now."
    body = page(tmp_path, talk, f"This is {'a long talk ' * 8}too.", talk, *[f"- {'a long talk ' * 8}"] * 2)
    library = read_library(lay_out(tmp_path, body))
    (part,) = parts(next(each for each in library.easy_pages if each.key == "topics/help"))
    assert [len(screen.statements) for screen in part.screens] == [1, 1, 3]


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


SOUGHT = {
    "content/site.yml": SITE + KINDS + "      price: {type: text, label: {standard: Price, easy: You pay}}\n",
    "content/topics/help.easy.md": easy(
        "Our Café",
        body="![](../pictures/ask.svg)\nZoë Müller and Llŷr **help** you.\n\n![](../pictures/phone.svg)\nJiří pays 1,200 pounds.\n",
    ),
    "content/pledges/care.md": standard("Care", number="1", made_by="friends", price="98.20 pounds"),
    "content/safe.md": standard("Who to phone", "Phone [999](tel:999).", help_for="[suicide]"),
    "content/safe.easy.md": easy("Who to phone", "", body="![](pictures/phone.svg)\nPhone 999 now.\n"),
    "content/pledges/more.md": standard("More", number="2", made_by="council"),
    "content/pledges/more.easy.md": easy(
        "More",
        body="![](../pictures/phone.svg)\nAli says we open in 20 days.\n\n![](../pictures/ask.svg)\nYou may get a new phone.\n",
    ),
}


@pytest.fixture(scope="module")
def find(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], list[str]]]:
    """The first page that the Easy Read search finds, and the line that it shows."""
    root = lay_out(tmp_path_factory.mktemp("sought"), SOUGHT)
    assert mkdocs(root, "build").returncode == 0
    tab = browser.new_page()
    tab.goto(f"file://{root}/site/easy-read/search/index.html")
    script = "async asked => (await easySearch.ready())(asked).flatMap(({ page, line }) => [page.to, line?.text ?? ''])"
    yield lambda asked: list(tab.evaluate(script, asked))
    tab.close()


@pytest.mark.parametrize("asked", ["Café", "cafe", "Cafe\u0301", "zoe", "Zoë", "muller", "Llyr", "Llŷr", "jiri", "1200", "1,200"])
def test_the_search_takes_accents_for_their_letters_and_numbers_whole(asked: str, find: Callable[[str], list[str]]) -> None:
    assert find(asked)[0] == "easy-read/topics/help/"


@pytest.mark.parametrize("asked", ["98.20", "98", "you pay"])
def test_the_search_finds_what_fields_say(asked: str, find: Callable[[str], list[str]]) -> None:
    assert find(asked)[:2] == ["easy-read/pledges/care/", "You pay: 98.20 pounds"]


def test_the_search_shows_the_line_that_holds_the_words_rather_than_one_whose_picture_is_called_so(
    find: Callable[[str], list[str]],
) -> None:
    assert find("new phone")[:2] == ["easy-read/pledges/more/", "You may get a new phone."]
    assert find("talk")[1] != "", "where no line holds it, the one whose picture does"


URGENT = (
    "suicide",
    "i feel sad",
    "abuse",
    "help me",
    "i want to die",
    "cant cope",
    "I can't cope",
    "suiside",
    "emergancy",
    "abussed",
    "hlep",
    "hert",
)


@pytest.mark.parametrize("asked", URGENT)
def test_whoever_may_need_help_at_once_sees_first_where_to_get_it(asked: str, find: Callable[[str], list[str]]) -> None:
    """A word that pages use is no slip for another: `days`, which begins as `danger` does, is about days."""
    assert find(asked)[:2] == ["easy-read/safe/", "Phone 999 now."]
    assert find("days")[0] == "easy-read/pledges/more/"


def test_a_word_that_sounds_like_too_many_is_found_by_none_of_them(find: Callable[[str], list[str]]) -> None:
    """`zzzz` sounds like `says`, as far as a search can hear, and `fone` only like `phone`."""
    assert find("zzzz") == []
    assert find("fone")[0] == "easy-read/safe/"


def test_a_number_is_no_part_of_another(find: Callable[[str], list[str]]) -> None:
    assert "easy-read/pledges/more/" not in find("98.20")
    assert "easy-read/pledges/care/" not in find("20 days")
