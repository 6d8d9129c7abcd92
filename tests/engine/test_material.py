"""What Material's authors write works in our frame without scripts: boxes, tabs, drawers, tables, icons, notes and the rest."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.programs import axe, failed, report
from tests.tiny import lay_out, mkdocs, standard

BODY = """:material-phone: Phone us, or :fontawesome-solid-bus: come. There is :material-none-of-this: no such icon.

!!! note "Good to know"

    Words in a box.

??? tip "Open me"

    Hidden until asked for.

=== "By phone"

    Call us.

=== "By letter"

    Write to us.

| Day | Opens | Closes |
| --- | ----: | :----: |
| Monday | 9 | 5 |

Term
:   What it means.

A note[^1], a short form HTML, some `code` and **bold**.

> A quotation.

*[HTML]: Hyper Text

[^1]: The footnote.
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = lay_out(tmp_path_factory.mktemp("material"), {"content/topics/help.md": standard("Help", BODY)})
    done = mkdocs(root, "build", "--strict")
    assert done.returncode == 0, done.stderr
    return root / "site"


def test_icons_are_drawn_as_ornaments_and_unknown_ones_leave_no_trace(site: Path) -> None:
    page = (site / "topics/help/index.html").read_text(encoding="utf-8")
    assert len(re.findall(r'<span class="icon"><svg aria-hidden="true"', page)) == 2
    assert "none-of-this" not in page


def test_a_row_and_a_column_say_what_they_are_about(site: Path) -> None:
    page = (site / "topics/help/index.html").read_text(encoding="utf-8")
    assert '<th scope="row">Monday</th>' in page
    assert '<td class="align-right" data-column="Opens">9</td>' in page
    assert '<th scope="col">Day</th>' in page


def test_its_stylesheet_is_small_and_has_what_the_pages_need(site: Path) -> None:
    styles = (site / "assets/material.css").read_text(encoding="utf-8")
    assert len(styles) < 25_000
    assert all(each in styles for each in (".admonition", ".tabbed-set", "details"))
    assert not any(each in styles for each in ("data:", ".md-header", ".md-nav"))
    assert not (site / "assets/stylesheets").exists()


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (320, "dark")])
def test_it_is_accessible_and_works(width: int, scheme: str, site: Path, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme="dark" if scheme == "dark" else "light")
    page.goto(f"file://{site}/topics/help/index.html")
    assert not page.get_by_text("Write to us.").is_visible()
    page.get_by_text("By letter").click()
    assert page.get_by_text("Write to us.").is_visible()
    page.get_by_text("Open me").click()
    assert page.get_by_text("Hidden until asked for.").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert failed(report("axe-core", "", "", axe(page))) == []
    page.close()
