"""Every page as axe and IBM's checker see it, in several looks. What we argue with is still found."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from easyread.evidence.results import Outcome, Result
from tests import programs
from tests.programs import ARGUED, IBM, Keep, argued, axe, axe_version, failed, file_of, ibm, ibm_version, report
from tests.site import looking
from tests.site.opened import ALL, SOME, SOME_EASY, open_page, show, violations, walked


@pytest.mark.evidence
@pytest.mark.sampled(frozenset(ALL))
@pytest.mark.parametrize("address", [*looking.EVERY, "404.html"])
def test_axe_finds_nothing(
    address: str, tab: Page, browser: Browser, address_of_site: str, site: Path, keep: Keep, every_page: bool
) -> None:
    """Each page. Those that are like others in one look alone, without `--every-page`. Pages of single pictures always so, and some alone."""
    whole = address in (*SOME, *SOME_EASY) or (every_page and address in ALL)
    show(tab, address_of_site + address)
    found: list[Result] = []
    for width in (1280, 320) if whole else (320,):
        tab.set_viewport_size({"width": width, "height": 900})
        for scheme in ("light", "dark") if whole else ("dark",):
            tab.emulate_media(color_scheme=scheme)
            found += axe(tab)
    looks = "1280 and 320 pixels wide, in light and dark colours" if whole else "320 pixels wide, in dark colours"
    how = f"in Chromium {browser.version.partition('.')[0]}, {looks}"
    told = report("axe-core", axe_version(tab), how, found)
    keep(site / file_of(address), told)
    assert failed(told) == []


@pytest.mark.evidence
@walked
@pytest.mark.parametrize("address", ALL)
def test_ibm_finds_nothing_that_we_do_not_argue(
    address: str, tab: Page, browser: Browser, address_of_site: str, site: Path, keep: Keep
) -> None:
    show(tab, address_of_site + address)
    tab.evaluate(
        "document.querySelectorAll('details').forEach(each => { each.open = true; })"
    )  # it takes a label in a closed one for none
    found: list[Result] = []
    for width in (1280, 320):
        tab.set_viewport_size({"width": width, "height": 900})
        found += argued(IBM, ibm(tab))
    told = report(IBM, ibm_version(), f"in Chromium {browser.version.partition('.')[0]}, 1280 and 320 pixels wide", found)
    keep(site / file_of(address), told)
    assert failed(told) == []


@pytest.mark.parametrize("each", [each for each in ARGUED if each["program"] == IBM], ids=lambda each: each["test"])
def test_every_argument_is_still_needed(each: dict[str, Any], browser: Browser, address_of_site: str) -> None:
    """When a page is mended, its argument goes."""
    page = open_page(browser, address_of_site + each["page"], each["width"])
    failing = {result.test for result in ibm(page) if result.outcome is Outcome.FAILED}
    page.close()
    assert each["test"] in failing, "Take it out of tests/argued.yml."


def test_ibm_can_fail(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    each = {"program": IBM, "test": "element_tabbable_role_valid", "why": "What scrolls must be reached."}
    monkeypatch.setattr(programs, "ARGUED", [each])
    page = browser.new_page()
    page.set_content(
        '<html lang="en"><title>x</title><main><h1>x</h1><img src="x.png"><div role="region" aria-label="y" tabindex="0">y</div></main></html>'
    )
    found = report(IBM, "", "", argued(IBM, ibm(page)))
    page.close()
    assert {result.test: result.criteria for result in found.results if result.outcome is Outcome.FAILED} == {
        "img_alt_valid": ("1.1.1",)
    }
    (told,) = (result.told for result in found.results if result.test == "element_tabbable_role_valid")
    assert "We argue: What scrolls must be reached." in told


def test_axe_can_fail(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content(
        '<html lang="en"><title>x</title><main><h1>x</h1><img src="x.png"><p style="color:#999">pale</p></main></html>'
    )
    told = " ".join(violations(page))
    page.close()
    assert "image-alt" in told
    assert "color-contrast" in told
