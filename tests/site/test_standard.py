"""The standard edition: what people ask is near, pages are light, nothing jumps, and every state is accessible."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

import html5lib
import pytest
from playwright.sync_api import Browser, Page, Response

from easyread.clock import today
from easyread.editions import make_editions
from easyread.model import Edition
from easyread.pages.page import Page as EditionPage
from easyread.reviews.units import normal, standard_units
from easyread.text.links import NOT_YET_URI, SEARCH_URI, address_of, destination, standard_uri
from easyread.text.said import said as fields_of
from tests.programs import Keep, axe, axe_version, failed, file_of, report
from tests.site import looking
from tests.tiny import ROOT

EDITIONS = make_editions(ROOT, today())
OUTLINE = EDITIONS.outline
SEARCH = next(document for document in OUTLINE.others if document.layout == "search")
TEN = (
    *("smoking", "who is in charge", "have my say", "stewardship", "braille"),
    *("Thurrock", "cancer", "who checked this", "what people said", "value for money"),
)


def asked() -> Iterator[tuple[str, str]]:
    """What people look for, word by word, and the key of the page that answers, as the search page lists it."""
    for line in SEARCH.body.split("\n- ")[1:]:
        words, _, link = line.partition(": [")
        found = destination(SEARCH.path, link.rpartition("(")[2].partition(")")[0])
        assert found, line
        yield from ((word.strip("- "), found.uri.removesuffix(".md")) for word in words.split(","))


ASKED = dict(asked())


@dataclass(frozen=True)
class Link:
    words: str
    page: str
    place: str
    clicks: int = 1
    """One, and one more for each drawer that it is in."""


def said(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def anchors(element: Element, drawers: int = 0) -> Iterator[tuple[Element, int]]:
    """The links below an element, and how many closed drawers each is in. More pages and ways to read is one, and the menu is one on phones."""
    for each in element:
        if each.tag == "a":
            yield each, drawers
        yield from anchors(each, drawers + ((each.tag == "details" and each.get("open") is None) or each.get("id") == "choices"))


@cache
def read(site: Path, address: str) -> tuple[Element, tuple[Link, ...]]:
    """A page, and where its links within the site lead to."""
    page = html5lib.parse((site / address / "index.html").read_text(encoding="utf-8"), namespaceHTMLElements=False)
    found = []
    for each, drawers in anchors(page):
        way, _, place = urljoin(f"https://site/{address}", each.get("href", "")).partition("#")
        if way.startswith("https://site/") and (site / (page_of := way.removeprefix("https://site/")) / "index.html").is_file():
            found.append(Link(said(each), page_of, place, 1 + drawers))
    return page, tuple(found)


def ways(site: Path, start: str, end: str, clicks: int) -> Iterator[tuple[Link, ...]]:
    """Each way from one page to another in so many clicks that does not go through a search, which leads everywhere."""
    for link in read(site, start)[1]:
        left = clicks - link.clicks
        if link.page == end and left >= 0:
            yield (link,)
        elif left > 0 and "search" not in link.page and link.page != start:
            yield from ((link, *rest) for rest in ways(site, link.page, end, left))


SMALL_WORDS = frozenset(
    "about and are for from here in is more of on our page plan read that the them this to us we what who with".split()
)


def stems(words: str) -> set[str]:
    return {word[:5] for word in re.findall(r"[a-z0-9]+", words.lower()) if word not in SMALL_WORDS}


def tells(site: Path, link: Link) -> bool:
    """Whether a link's words share a word with the title it leads to, or with the heading of the part that it leads to."""
    page, _ = read(site, link.page)
    part = next((each for each in page.iter() if link.place and each.get("id") == link.place), None)
    headings = list(page.iter("h1")) + ([*part.iter("h2")] if part is not None else [])
    return any(stems(link.words) & stems(said(each)) or said(each) in link.words for each in headings)


@pytest.mark.parametrize("edition", [Edition.STANDARD, Edition.EASY])
@pytest.mark.parametrize("question", TEN)
def test_what_people_look_for_is_at_most_two_clicks_away(question: str, edition: Edition, site: Path) -> None:
    """Some way of at most two clicks leads there from the home page, and every label on it says where it leads."""
    key = ASKED[question]
    uri = OUTLINE.easy_address(key).partition("#")[0] if edition is Edition.EASY else standard_uri(key)
    start = "easy-read/" if edition is Edition.EASY else ""
    end = f"{address_of(uri)}/"
    found = list(ways(site, start, end, 2))
    assert found, f"No way from /{start} to /{end}"
    assert any(all(tells(site, link) for link in way) for way in found), found


def test_a_label_that_does_not_tell_is_seen(site: Path) -> None:
    assert not tells(site, Link("Read more", "stewardship/", ""))
    assert tells(site, Link("Stewardship", "stewardship/", ""))


def flat(words: str) -> str:
    """Only letters and digits, so that a look may part what a sentence joins."""
    return " ".join(["", *re.findall(r"[^\W_]+", normal(words).casefold()), ""])


def missing(site: Path, address: str, lines: Iterable[str], drawn: Iterable[str] = ()) -> list[str]:
    """Lines that a page does not say. What is drawn may lose its label, and be in another order."""
    page, _ = read(site, address)
    text = flat(" ".join(next(page.iter("main")).itertext()))
    parts = [part for line in drawn for part in re.split(r"[:,] ", line)[1:]]
    return [line for line in (*lines, *parts) if flat(line) not in text]


def test_no_look_takes_anything_from_what_a_page_says(site: Path) -> None:
    """Every sentence, field, link and statement of the sources is on its page."""
    for document in OUTLINE.documents:
        address = looking.address(EDITIONS.pages[standard_uri(document.key)])
        drawn = {normal(line) for field in fields_of(document, Edition.STANDARD) for line in field.lines}
        lines = [unit.words for unit in standard_units(document) if unit.words not in drawn]
        assert not missing(site, address, lines, drawn), address
        page, links = read(site, address)
        there = {each.get("href", "") for each in page.iter("a")} | {f"{link.page.rstrip('/')}" for link in links}
        targets = [destination(document.path, link.target) or link.target for link in document.links]
        wanted = {each if isinstance(each, str) else address_of(each.uri) for each in targets}
        assert {each for each in wanted if not re.search(r"[.](?!md)\w+$", each)} <= there, address
    for page_ in EDITIONS.pages.values():
        if page_.edition is Edition.EASY and page_.easy:
            assert not missing(site, looking.address(page_), [each.text for each in page_.easy.statements]), page_.uri


def test_what_a_page_no_longer_says_is_seen(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<main><h1>Our plan</h1><p>Care, near you.</p></main>", encoding="utf-8")
    assert missing(tmp_path, "", ["Our plan: care near you", "Care for you"], ["Area: near you, far"]) == ["Care for you", "far"]


PUBLIC = tuple(page for page in looking.LONGEST.values() if page.edition is Edition.STANDARD and not page.is_for_staff)
NARROWED = tuple(page for page in EDITIONS.pages.values() if page.edition is Edition.STANDARD and page.filters)
ADDRESSES = tuple(dict.fromkeys(map(looking.address, (*NARROWED, *PUBLIC))))
MOST, MOST_AT_HOME, MOST_STYLES, MOST_FONTS = 30_000, 40_000, 10_000, 13_000
"""Bytes, compressed, of a page and of all that it needs before somebody scrolls. Fonts are fetched once for all pages, where a device has
neither Arial nor its like, and no page waits for them."""
SMALL = """[...document.querySelectorAll('a[href], button, summary, input, select')].filter(each => {
  const among = getComputedStyle(each).display === 'inline' && (each.closest('td, th, dd') || each.parentElement.textContent.trim() !== each.textContent.trim());
  const spread = getComputedStyle(each, '::after').position === 'absolute';
  const box = (spread && each.closest('.card') || each.closest('label') || each).getBoundingClientRect();
  const grown = spread && !each.closest('.card') ? 8 : 0;
  return each.checkVisibility() && !each.matches('.skip') && !among && (box.width < 44 || box.height + grown < 44);
  }).map(each => each.outerHTML.slice(0, 120))"""
"""What is pressed under 44 pixels wide or high (WCAG 2.2, 2.5.5), but for links within text or alone in a cell, and the skip link."""
SEEN = "[...document.images].filter(each => each.getBoundingClientRect().top < innerHeight).map(each => each.src)"


def opened(browser: Browser, url: str, width: int) -> tuple[Page, dict[str, int]]:
    """A page, and the compressed size of each file that it asked for."""
    page = browser.new_page(viewport={"width": width, "height": 900 if width > 500 else 844})
    sizes: dict[str, int] = {}

    def weigh(response: Response) -> None:
        body = response.body()
        sizes[response.url] = len(body) if response.url.endswith(".woff2") else len(gzip.compress(body, 9))

    page.on("response", weigh)
    page.goto(url)
    page.wait_for_function(SEEN.replace(".map(each => each.src)", ".every(each => each.complete)"))
    return page, sizes


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_is_light_nothing_jumps_and_targets_are_large(address: str, browser: Browser, address_of_site: str) -> None:
    for width in (1280, 390):
        page, sizes = opened(browser, address_of_site + address, width)
        seen = page.evaluate(SEEN)
        needed = {url: size for url, size in sizes.items() if "/pictures/" not in url or url in seen}
        fonts = sum(needed.pop(url) for url in list(needed) if url.endswith(".woff2"))
        styles = sum(size for url, size in sizes.items() if url.endswith(".css"))
        assert looking.jumps(page) <= looking.MOST_JUMPS
        page.evaluate("document.querySelector('header details').open = true")
        assert page.evaluate(SMALL) == []
        page.close()
        assert sum(needed.values()) <= (MOST if address else MOST_AT_HOME), needed
        assert styles <= MOST_STYLES
        assert fonts <= MOST_FONTS


def test_a_page_that_jumps_is_seen(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("<p>Words" * 20)
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert looking.jumps(page) == 0
    page.evaluate("document.body.prepend(Object.assign(document.createElement('div'), { style: 'height: 200px' }))")
    assert looking.jumps(page) > looking.MOST_JUMPS
    page.close()


ROWS = """() => [...document.querySelectorAll('header a, header summary, header input')].filter(each => each.checkVisibility() && !each.matches('.skip'))
  .map(each => each.getBoundingClientRect()).reduce((rows, box) => rows.some(row => box.top < row.bottom - 4) ? rows : [...rows, box], []).length"""
"""In how many rows what can be pressed stands in the header."""


@pytest.mark.parametrize("scripts", [True, False])
def test_on_phones_the_header_takes_two_rows_and_the_sections_are_in_a_drawer(
    scripts: bool, browser: Browser, address_of_site: str
) -> None:
    page = browser.new_page(java_script_enabled=scripts, viewport={"width": 1280, "height": 900})
    page.goto(f"{address_of_site}{looking.STANDARD_TWIN}")
    section = page.get_by_role("link", name=OUTLINE.menu[-1].index.menu or OUTLINE.menu[-1].index.title, exact=True).first
    assert section.is_visible()
    assert not page.get_by_text("Menu", exact=True).is_visible()
    for width, height in ((390, 844), (320, 568)):
        page.set_viewport_size({"width": width, "height": height})
        assert page.evaluate(ROWS) <= 2
        assert page.locator("h1").bounding_box()["y"] < 0.4 * height  # type: ignore[index]
        assert page.get_by_role("banner").get_by_role("link", name=re.compile("^(Search|Easy Read)$")).count() == 2
        assert not section.is_visible()
    page.get_by_text("Menu", exact=True).click()
    section.click()
    assert page.url == f"{address_of_site}{looking.address(EDITIONS.pages[standard_uri(OUTLINE.menu[-1].index.key)])}"
    page.close()


FIRST = {
    "home": ".home .card a",
    "search": ".find--page input",
    "downloads": ".ways a",
    "changes": ".changes summary",
    "picture-set": "main input",
}
"""What a page is for, by its layout. A list is for its choices or its pages, a picture for taking it, any other for reading, here or in Easy Read."""


@pytest.mark.parametrize("address", ADDRESSES)
def test_what_a_page_is_for_is_within_six_stops_of_the_keyboard(address: str, browser: Browser, address_of_site: str) -> None:
    """From the first, which skips the menus."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(address_of_site + address)
    source = next(each for each in PUBLIC + NARROWED if looking.address(each) == address)
    wanted = ".take a" if source.picture else ".filters a, .listing a" if source.groups else ".easy-card a, .filters a"
    wanted = FIRST.get(source.document.layout, wanted) if source.document else wanted
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    stops = []
    for _ in range(5):
        page.keyboard.press("Tab")
        stops.append(page.evaluate("document.activeElement.outerHTML.slice(0, 120)"))
        if page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
            break
    else:
        pytest.fail("\n".join(stops))
    page.close()


LOOKS = "all open with words at twice their size, and 320 pixels wide in forced colours"
SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
EVERY = tuple(looking.address(page) for page in looking.PAGES if page.edition is Edition.STANDARD and not page.is_for_staff)


@pytest.mark.evidence
@pytest.mark.sampled(frozenset(ADDRESSES))
@pytest.mark.parametrize("address", [address for address in EVERY if address in looking.ALL])
def test_every_state_is_accessible(address: str, browser: Browser, address_of_site: str, site: Path, keep: Keep) -> None:
    """Beside those in which every page is looked at: all open with words at twice their size; forced colours on a narrow screen; narrowed."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(address_of_site + address)
    opened = "document.querySelectorAll('details').forEach(each => each.open = true)"
    large = page.add_style_tag(content="html { font-size: 200% !important }")
    page.evaluate(opened)
    found = axe(page)
    assert not page.evaluate(SIDEWAYS)
    large.evaluate("each => each.remove()")
    page.set_viewport_size({"width": 320, "height": 568})
    page.emulate_media(forced_colors="active")
    for name in ("", *page.eval_on_selector_all(".only", "all => all.slice(-1).map(each => each.id)")):
        page.goto(f"{address_of_site}{address}#{name}")
        page.evaluate(opened)
        found += axe(page)
        assert not page.evaluate(SIDEWAYS)
    told = report("axe-core", axe_version(page), f"in Chromium {browser.version.partition('.')[0]}, {LOOKS}", found)
    page.close()
    keep(site / file_of(address), told)
    assert failed(told) == []


def test_what_a_search_finds_is_accessible(browser: Browser, address_of_site: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{address_of_site}{looking.address(EDITIONS.pages[standard_uri(SEARCH.key)])}?q={TEN[0]}")
    page.wait_for_selector("#search-results a")
    assert looking.jumps(page) <= looking.MOST_JUMPS
    assert failed(report("axe-core", "", "", axe(page))) == []
    assert not page.evaluate(SIDEWAYS)
    page.close()


@pytest.mark.parametrize("word", ["smoking", "my area", "cancer", "braille", "complain"])
def test_the_search_knows_what_people_ask_and_offers_easy_read(word: str, browser: Browser, address_of_site: str) -> None:
    """The page that the list names comes first, whether its words are on it or not, with the way to its Easy Read twin."""
    page = browser.new_page()
    page.goto(f"{address_of_site}{looking.address(EDITIONS.pages[standard_uri(SEARCH.key)])}?q={word}")
    first = page.locator("#search-results > li").first
    first.wait_for()
    key = ASKED[word]
    assert first.locator("h2").inner_text() == next(each.title for each in OUTLINE.documents if each.key == key)
    assert first.locator(".twin a").inner_text() == f"In Easy Read: {OUTLINE.easy[key].title}"
    first.locator(".twin a").click()
    assert page.url.startswith(f"{address_of_site}{address_of(OUTLINE.easy_address(key).partition('#')[0])}")
    page.close()


@pytest.mark.parametrize("source", NARROWED, ids=looking.address)
def test_what_a_list_is_narrowed_to_is_seen_and_told(source: EditionPage, browser: Browser, address_of_site: str) -> None:
    """The one that is chosen looks otherwise than the rest and says so in its name, and the note says how many of how many are shown."""
    page = browser.new_page()
    page.goto(address_of_site + looking.address(source))
    chips = page.locator(".filters dd a")
    looks = "chip => getComputedStyle(chip).backgroundColor"
    for place in range(chips.count()):
        chips.nth(place).click()
        assert [each.inner_text().endswith(": shown now") for each in chips.all()].index(True) == place
        assert len({each.evaluate(looks) for each in chips.all()}) == 2
        shown = page.locator(".listing li").filter(visible=True).count()
        assert (
            page.locator(".only")
            .filter(visible=True)
            .inner_text()
            .startswith(f"{shown} of {page.locator('.listing li').count()} shown.")
        )
    page.close()


def test_both_searches_ask_for_a_word_where_there_is_none(browser: Browser, address_of_site: str) -> None:
    """Where the box is empty, and once more where it was emptied after a search."""
    page = browser.new_page()
    for uri, box, told in (
        (standard_uri(SEARCH.key), ".find--page input", "#search-count"),
        (SEARCH_URI, "#ask", "#found-count"),
    ):
        page.goto(f"{address_of_site}{looking.address(EDITIONS.pages[uri])}")
        assert page.inner_text(told) == ""
        page.press(box, "Enter")
        assert page.inner_text(told) == "Write a word first."
        page.fill(box, "plan")
        page.press(box, "Enter")
        page.wait_for_function("at => document.querySelector(at).textContent.includes('ound')", arg=told)
        page.fill(box, " ")
        page.locator("form[role=search] button").last.click()
        assert page.inner_text(told) == "Write a word first."
        assert page.evaluate("at => document.activeElement.matches(at)", box)
    page.close()


def test_the_search_takes_no_shorter_word_for_one_that_no_page_has(browser: Browser, address_of_site: str) -> None:
    """A slip is taken for the word that it is likely for, and the status line says so. Else the same words are offered in Easy Read."""
    page = browser.new_page()
    address = f"{address_of_site}{looking.address(EDITIONS.pages[standard_uri(SEARCH.key)])}"
    page.goto(f"{address}?q=cancre")
    page.locator("#search-results mark").first.wait_for()
    assert re.fullmatch(r"No page says “cancre”. \d+ pages? found for “cancer”", page.inner_text("#search-count"))
    assert {mark.casefold().strip(" .,:") for mark in page.locator("#search-results mark").all_text_contents()} - {""} == {
        "cancer"
    }
    page.goto(f"{address}?q=xylophones")
    page.get_by_text("No page found for “xylophones”. Try another word.").wait_for()
    page.get_by_role("link", name="Search in Easy Read for the same words").click()
    page.wait_for_url(f"**/{address_of(SEARCH_URI)}/?q=xylophones")
    page.close()


@pytest.mark.parametrize("words", ["suicide", "i feel sad", "abuse", "help me", "i want to die", "suiside", "emergancy"])
def test_whoever_may_need_help_at_once_sees_first_where_to_get_it(words: str, browser: Browser, address_of_site: str) -> None:
    """In both searches."""
    page = browser.new_page()
    helps = OUTLINE.helps[0]
    page.goto(f"{address_of_site}{looking.address(EDITIONS.pages[standard_uri(SEARCH.key)])}?q={words}")
    first = page.locator("#search-results > li h2").first
    first.wait_for()
    assert first.inner_text() == helps.document.title
    page.goto(f"{address_of_site}{address_of(SEARCH_URI)}/?q={words}")
    first = page.locator("#found > li b").first
    first.wait_for()
    assert helps.easy
    assert first.inner_text() == helps.easy.title
    page.close()


def test_no_page_for_readers_has_anything_for_staff_but_one_link_at_its_foot(site: Path) -> None:
    """But for the page of pictures, which are for those who make Easy Read. In Easy Read it is in a closed drawer, so that
    it is not among what readers choose from."""
    staff = {f"{address_of(uri)}/" for uri, page in EDITIONS.pages.items() if page.is_for_staff}
    for page in EDITIONS.pages.values():
        made_with = page.document and page.document.layout == "picture-set"
        if page.edition in (Edition.STANDARD, Edition.EASY) and not page.is_for_staff and not made_with:
            tree, links = read(site, looking.address(page))
            assert {link.page for link in links} & staff <= {"edit/"}, page.uri
            assert (
                len([each for each in tree.iter("a") if "/edit/" in each.get("href", "") or said(each).endswith("(for staff)")])
                <= 1
            ), page.uri
            closed = sum(said(each).count("(for staff)") for each in tree.iter("details"))
            assert page.edition is Edition.STANDARD or said(tree).count("(for staff)") == closed, page.uri
            if page.uri != NOT_YET_URI:
                assert "noindex" not in [each.get("content") for each in tree.iter("meta")]


def test_pages_for_staff_are_in_no_search(site: Path) -> None:
    for page in EDITIONS.pages.values():
        if page.is_for_staff:
            tree, _ = read(site, looking.address(page))
            assert "noindex" in [each.get("content") for each in tree.iter("meta")], page.uri
            assert not [each for each in tree.iter() if each.get("data-pagefind-body") is not None]
