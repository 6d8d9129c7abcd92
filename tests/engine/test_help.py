"""Where to get help stands after what is hard to read, in both editions and in every file, from one place."""

from __future__ import annotations

from pathlib import Path

from easyread.checks import check
from easyread.checks.totals import wrong_minutes
from easyread.downloads.book import make_books
from easyread.pages.making import make_pages
from easyread.pages.outline import Outline, make_outline
from easyread.text.links import TOUR_URI
from tests.tiny import easy, lay_out, mkdocs, read_library, standard

HELP = {
    "content/help.md": standard("Where to get help", "Phone [999](tel:999).", help_for="[dying, falls]"),
    "content/help.easy.md": easy("Where to get help", "", "![](pictures/phone.svg)\nPhone 999.\nPhone: [999](tel:999)\n"),
}
HARD = "![](../pictures/ask.svg)\nWe talk about falls.\n\n![](../pictures/phone.svg)\nYou can ring us.\n"


def outline(root: Path, words: str = "Some people are dying.", **fields: str) -> Outline:
    pages = {
        "content/topics/help.md": standard("Falls", words, **fields),
        "content/topics/help.easy.md": easy("Falling", body=HARD),
    }
    return make_outline(read_library(lay_out(root, {**HELP, **pages})))


def said(outline: Outline, key: str) -> list[str]:
    return [statement.text for statement in outline.shown_by_key[key].page.statements]


def test_it_follows_the_statement_that_is_hard(tmp_path: Path) -> None:
    assert said(outline(tmp_path), "topics/help") == ["We talk about falls.", "Phone 999. Phone: 999", "You can ring us."]


def test_it_ends_the_standard_page(tmp_path: Path) -> None:
    pages = {page.uri: page for page in make_pages(outline(tmp_path))}
    assert pages["topics/help.md"].body.strip().endswith("## Where to get help\n\nPhone [999](tel:999).")


def test_it_is_in_every_file(tmp_path: Path) -> None:
    for book in make_books(outline(tmp_path)):
        texts = [item.statement.text for chapter in book.chapters if chapter.key == "topics/help" for item in chapter.items]
        assert not texts or "Phone 999. Phone: 999" in texts


def test_names_of_statements_stay_unique(tmp_path: Path) -> None:
    made = outline(tmp_path)
    names = [statement.id for shown in made.shown for statement in shown.page.statements]
    assert len(names) == len(set(names))


def test_other_pages_and_the_page_itself_do_not_show_it(tmp_path: Path) -> None:
    made = outline(tmp_path)
    assert "Phone 999. Phone: 999" not in said(made, "pledges/care")
    assert said(made, "help") == ["Phone 999. Phone: 999"]


def test_an_author_can_leave_it_out(tmp_path: Path) -> None:
    made = outline(tmp_path, help="no")
    assert said(made, "topics/help") == ["We talk about falls.", "You can ring us."]
    assert not [problem for problem in check(made.library) if problem.rule == "unknown-key"]


def test_part_of_a_word_is_no_word(tmp_path: Path) -> None:
    files = {
        **HELP,
        "content/topics/help.md": standard("Water", "Waterfalls are undying."),
        "content/topics/help.easy.md": easy("Water"),
    }
    made = make_outline(read_library(lay_out(tmp_path, files)))
    assert "Phone 999. Phone: 999" not in said(made, "topics/help")


def test_it_is_on_the_pages_that_are_made_of_others(tmp_path: Path) -> None:
    """A tour that quotes what is hard, and all pages of a kind in full: once each."""
    tour = {"content/tour.yml": "title: In short\npicture: ask\nstatements:\n  pledges/care:\n    - Falls are\n"}
    care = easy("Good care", body="![](../pictures/ask.svg)\nFalls are bad.\n\n![](../pictures/phone.svg)\nWe help.\n")
    made = make_outline(read_library(lay_out(tmp_path, {**HELP, **tour, "content/pledges/care.easy.md": care})))
    pages = {page.uri: page for page in make_pages(made)}
    shown = pages[TOUR_URI].easy
    assert shown
    assert [statement.text for statement in shown.statements] == ["Falls are bad.", "Phone 999. Phone: 999"]


def test_it_counts_in_the_minutes_that_the_title_of_the_tour_says(tmp_path: Path) -> None:
    tour = "title: Our plan in 1 minute\npicture: ask\nstatements:\n  topics/help:\n    - We talk\n    - You can\n"
    long = easy(
        "Where to get help", "", "\n".join("![](pictures/phone.svg)\nPhone 999 at once if you need help.\n" for _ in range(15))
    )
    outline(tmp_path)
    (tmp_path / "content/tour.yml").write_text(tour, encoding="utf-8")
    assert not list(wrong_minutes(read_library(tmp_path)))
    (tmp_path / "content/help.easy.md").write_text(long, encoding="utf-8")
    (problem,) = wrong_minutes(read_library(tmp_path))
    assert problem.message == "The title says 1 minute, and it takes about 2 minutes to hear."


def test_the_easy_read_home_page_leads_there_and_has_it_in_full_only_where_its_own_words_are_hard(tmp_path: Path) -> None:
    hard = {"docs/index.md": standard("Tiny plan", "Some people are dying.")}
    root = lay_out(tmp_path, {**HELP, **hard})
    made = make_outline(read_library(root))
    assert "Phone 999. Phone: 999" not in said(made, "index")
    assert {page.uri: page for page in make_pages(made)}["index.md"].body.strip().endswith("Phone [999](tel:999).")
    assert mkdocs(root, "build").returncode == 0
    main = (root / "site/easy-read/index.html").read_text(encoding="utf-8").partition('<section class="choices"')[0]
    assert main.count('class="tile wide" href="help/"') == 1
    (root / "docs/index.easy.md").write_text(easy("Start", "../content/", HARD.replace("../", "../content/")), encoding="utf-8")
    assert "Phone 999. Phone: 999" in said(make_outline(read_library(root)), "index")


def test_it_ends_all_pages_in_full_once(tmp_path: Path) -> None:
    hard = {
        f"content/pledges/{name}.md": standard(name, "Some people are dying.", number=str(number), made_by="council")
        for number, name in enumerate(("care", "walk"), 1)
    }
    made = make_outline(read_library(lay_out(tmp_path, {**HELP, **hard, "content/pledges/walk.easy.md": easy("Walks")})))
    (whole,) = (page for page in make_pages(made) if page.template == "all.html")
    assert whole.body.count("Some people are dying.") == 2
    assert whole.body.count("## Where to get help") == 1
    assert whole.body.strip().endswith("Phone [999](tel:999).")
