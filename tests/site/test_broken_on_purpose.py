"""Our own tests of pages, each seen to fail on a page that is broken on purpose. Programs that are not ours have such tests beside them."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.site.opened import CUT_OFF, SMALL, TEXT_SPACING, sideways, walk
from tests.site.test_standard import SMALL as SMALL_STANDARD


def opened(browser: Browser, body: str, width: int = 320, style: str = "") -> Page:
    page = browser.new_page(viewport={"width": width, "height": 600})
    page.set_content(
        f'<!doctype html><html lang="en"><title>x</title><style>body {{ margin: 0 }} {style}</style><main>{body}</main></html>'
    )
    return page


@pytest.mark.parametrize(
    ("style", "sound"),
    [
        ("a:focus { outline: 3px solid }", True),
        ("a:focus { outline: none }", False),
        ("a:focus { outline: 1px solid }", False),
        ("a { position: absolute; left: -999px } a:focus { outline: 3px solid }", False),
        ("a:focus { outline: 3px solid } div { position: fixed; inset: 0; background: #fff }", False),
    ],
)
def test_the_keyboard_test_sees_a_focus_that_nobody_sees(style: str, sound: bool, browser: Browser) -> None:
    page = opened(browser, '<a href="#x">A link</a><div></div>', style=style)
    if sound:
        walk(page)
    else:
        with pytest.raises(AssertionError):
            walk(page)
    page.close()


def test_the_keyboard_test_sees_a_trap(browser: Browser) -> None:
    page = opened(
        browser,
        '<a href="#x" onblur="this.focus()">A</a><a href="#y" tabindex="-1">B</a>',
        style="a:focus { outline: 3px solid }",
    )
    with pytest.raises(AssertionError):
        walk(page)
    page.close()


@pytest.mark.parametrize(("width", "wide"), [("300px", False), ("330px", True)])
def test_what_goes_off_a_narrow_screen_is_seen(width: str, wide: bool, browser: Browser) -> None:
    page = opened(browser, f'<div style="width:{width}">x</div>')
    assert sideways(page) is wide
    page.close()


@pytest.mark.parametrize(
    ("style", "cut"), [("overflow: visible", False), ("overflow: hidden; height: 20px; line-height: 20px", True)]
)
def test_words_that_wide_spaces_cut_off_are_seen(style: str, cut: bool, browser: Browser) -> None:
    page = opened(browser, f'<p style="{style}">Words that need more than one line when there is more space between them</p>')
    page.add_style_tag(content=TEXT_SPACING)
    assert bool(page.evaluate(CUT_OFF)) is cut
    page.close()


def test_words_at_twice_their_size_that_need_more_room_are_seen(browser: Browser) -> None:
    page = opened(browser, '<p style="white-space: nowrap; width: max-content">Words on one line, always</p>')
    assert not sideways(page)
    page.add_style_tag(content="html { font-size: 200% !important }")
    assert sideways(page)
    page.close()


def test_small_targets_of_the_standard_edition_are_seen(browser: Browser) -> None:
    page = opened(
        browser,
        """<p>A <a href="#a">link</a> among words.</p><p><a href="#b">alone</a></p><button>narrow</button>
        <ul><li><a href="#c" style="display:inline-block;padding:14px">good</a></li></ul>""",
        style="button { width: 43px; height: 60px } p, button { margin: 0; padding: 0 } body { font: 16px/1.2 Arial }",
    )
    assert [each.rpartition("</")[0].rpartition(">")[2] for each in page.evaluate(SMALL_STANDARD)] == ["alone", "narrow"]
    page.close()


def test_small_targets_are_seen(browser: Browser) -> None:
    page = opened(
        browser,
        '<a href="#x" style="display:inline-block;width:50px;height:43px">small</a><a href="#y" style="display:inline-block;width:50px;height:44px">good</a>',
    )
    assert [each[0] for each in page.evaluate(SMALL)] == ["small"]
    page.close()
