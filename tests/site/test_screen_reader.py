"""What a virtual screen reader says of each kind of page: a program that speaks names, roles and states, and stands for no person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from easyread.evidence.results import Outcome, Result
from easyread.model import EasyPage
from tests.programs import VIRTUAL, Keep, failed, file_of, npm_version, report, spoken
from tests.site import looking
from tests.site.opened import ALL, sampled

PAGES = {looking.address(page): page for page in looking.PAGES}
LANDMARKS = ("banner", "main", "contentinfo")
NAMED = re.compile(
    r"(?:link|button|searchbox|textbox|combobox|radio|checkbox|img|image|navigation|region|complementary|form)(?:, .+)?"
)
LINK_TO_SKIP = "link, Skip to main content"


def faults(said: list[str], title: str, easy: EasyPage | None) -> Iterator[Result]:
    """What is not as it should be in what was said of a page."""
    checks = {
        ("the-skip-link-comes-first", "2.4.1"): [each for each in said[:3] if each != "banner"][:2] == ["document", LINK_TO_SKIP],
        ("landmarks-once-and-in-order", "1.3.1"): [each for each in said if each in LANDMARKS] == list(LANDMARKS),
        ("one-main-heading", "2.4.6"): [each for each in said if re.fullmatch(r"heading, .*, level 1", each)]
        == [f"heading, {title}, level 1"],
        ("headings-leave-no-level-out", "1.3.1"): _is_stepped(
            [int(each[-1]) for each in said if re.fullmatch(r"heading, .*, level \d", each)]
        ),
        ("everything-has-a-name", "4.1.2"): not [each for each in said if NAMED.fullmatch(each) and ", " not in each],
        ("no-picture-is-read-twice", "1.1.1"): not list(_twice(said)),
    }
    if easy:
        words = [sentence.text for statement in easy.statements for sentence in statement.sentences]
        checks["statements-in-order", "1.3.2"] = _is_in_order(_joined(said), words)
        checks["pictures-that-the-words-tell-are-left-out", "1.1.1"] = _pictures(said) == [
            each.alt for each in easy.statements if each.alt
        ]
    for (name, criterion), holds in checks.items():
        yield Result(name, Outcome.PASSED if holds else Outcome.FAILED, (criterion,), "" if holds else "It is read otherwise.")


def _is_stepped(levels: list[int]) -> bool:
    return all(after <= before + 1 for before, after in zip([0, *levels], levels, strict=False))


def _twice(said: list[str]) -> Iterator[str]:
    """Names of pictures that are said again right before or after."""
    for number, each in enumerate(said):
        name = each.partition(", ")[2]
        if (
            each.startswith(("img", "image"))
            and name
            and name in (*said[max(0, number - 2) : number], *said[number + 1 : number + 3])
        ):
            yield name


def _pictures(said: list[str]) -> list[str]:
    return [each.partition(", ")[2] for each in said if each.startswith(("img", "image"))]


def _is_in_order(text: str, words: list[str]) -> bool:
    """Whether each sentence comes after the one before it."""
    place = 0
    for each in (_plain([one]) for one in words):
        place = text.find(each, place) + len(each)
        if place < len(each):
            return False
    return True


def _joined(said: list[str]) -> str:
    """The words of a page without roles and buttons, one after another."""
    words, roles = [], ("strong", "end of ", "paragraph", "button, ")
    for each in said:
        if each.startswith("link, "):
            words.append(each.removeprefix("link, "))
        elif not each.startswith(roles) and each != (words[-1] if words else ""):
            words.append(each)
    return _plain(words)


def _plain(words: list[str]) -> str:
    return re.sub(r"[\W_]+", "", "".join(words))


def listen(page: Page, url: str) -> list[str]:
    page.goto(url)
    return spoken(page)


@pytest.mark.evidence
@sampled
@pytest.mark.parametrize("address", ALL)
def test_every_page_is_read_as_it_should_be(address: str, tab: Page, address_of_site: str, site: Path, keep: Keep) -> None:
    tab.set_viewport_size({"width": 1280, "height": 900})
    tab.emulate_media(color_scheme="light")
    said = listen(tab, address_of_site + address)
    page = PAGES.get(address)
    found = faults(
        said, page.title if page else tab.inner_text("h1"), page.easy if page and page.template == "easy.html" else None
    )
    told = report("Guidepup Virtual Screen Reader", npm_version(VIRTUAL), "which is a program and no person", found)
    keep(site / file_of(address), told)
    assert failed(told) == []


def test_the_player_s_buttons_are_named_by_their_statement(browser: Browser, address_of_site: str) -> None:
    easy = looking.TWIN.easy
    assert easy
    tab = browser.new_page()
    tab.add_init_script("localStorage.setItem('listen-bits', 'yes')")
    said = listen(tab, f"{address_of_site}{looking.EASY_TWIN}")
    buttons = [each for each in said if each.startswith("button, Listen to this ")]
    tab.close()
    assert len(buttons) == len(easy.statements)
    for button, statement in zip(buttons, easy.statements, strict=True):
        assert _plain([statement.text]) in _plain([button])


def test_pages_say_where_you_are(browser: Browser, address_of_site: str) -> None:
    assert looking.TWIN.section
    index = looking.TWIN.section.index
    section = index.menu or index.title
    tab = browser.new_page()
    assert f"link, {section}, current item" in listen(tab, f"{address_of_site}{looking.STANDARD_TWIN}")
    place, count = looking.TWIN.position, len(looking.TWIN.section.pages)
    said = _plain(listen(tab, f"{address_of_site}{looking.EASY_TWIN}"))
    assert (
        _plain([f"This is page {place} of {count} in {looking.EDITIONS.outline.easy[looking.TWIN.section.index.key].title}"])
        in said
    )
    tab.close()


BROKEN = """<!doctype html><html lang="en"><title>x</title><body>
<p>Words before all.</p><header><a href="#c">Skip to main content</a></header><main id="c"><h1>Another title</h1><h3>Deep</h3>
<figure><img src="x.png" alt="A cat sits"><p>A cat sits</p></figure><a href="/x"><img src="y.png" alt=""></a>
<p>Second.</p><p>First.</p></main></body></html>"""


def test_the_virtual_screen_reader_hears_what_is_broken(browser: Browser) -> None:
    page = looking.TWIN
    tab = browser.new_page()
    tab.set_content(BROKEN)
    found = report("", "", "", faults(spoken(tab), page.title, page.easy))
    assert {each.test for each in found.results if each.outcome is Outcome.PASSED} == set(), failed(found)
    statements = [f"<p>{escape(each.text)}</p>" for each in page.easy.statements] if page.easy else []
    sound = f"""<html lang="en"><title>x</title><body><a href="#c">Skip to main content</a><header>x</header>
    <main id="c"><h1>{escape(page.title)}</h1>STATEMENTS</main><footer>y</footer></body></html>"""
    for said, wrong in ((statements, []), (reversed(statements), ["statements-in-order: It is read otherwise."])):
        tab.set_content(sound.replace("STATEMENTS", "".join(said)))
        assert failed(report("", "", "", faults(spoken(tab), page.title, page.easy))) == wrong
    tab.close()
