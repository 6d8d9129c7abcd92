"""A stylesheet is cut to what pages use, by a parser of CSS: what can match stays as it was, and nothing else does."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.door.styles import MATERIAL_STYLES, cut_site, tags_in
from easyread.door.written import written

PAGE = '<html lang="en"><body><p class="lead big" id="top">Words <a href="#">here</a></p><details><summary>More</summary></details></body></html>'


def cut(stylesheet: str, folder: Path) -> str:
    """The stylesheet with the rules that can match something on the page, and the custom properties that one of them reads."""
    file = folder / "all.css"
    file.write_text(stylesheet, encoding="utf-8")
    cut_site(folder, {file.name: file}, tags_in(PAGE))
    return file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "rule",
    [
        "p{color:red}",
        ".lead{color:red}",
        "#top.big>a[href]:hover{color:red}",
        "html body :focus-visible{color:red}",
        "::after{color:red}",
        "details[open]>summary{color:red}",
        ":is(.gone,.lead) a{color:red}",
        "p:not(.gone){color:red}",
        "@media print{p{color:red}}",
        "@supports (color:red){@media print{p{color:red!important}}}",
        ":root{--ink:red}p{color:var(--none, var(--ink))}",
        '@font-face{font-family:"Plain";src:url(plain.woff2)}',
    ],
)
def test_what_can_match_stays(rule: str, tmp_path: Path) -> None:
    assert cut(rule, tmp_path) == rule


@pytest.mark.parametrize(
    "rule",
    [
        "table{color:red}",
        ".lead.gone{color:red}",
        "p#other{color:red}",
        "[data-md-state] p{color:red}",
        ":is(.gone,table) a{color:red}",
        "@media print{table{color:red}}",
        ":root{--md-icon:red}",
        "p{mask:url('data:image/svg+xml,<svg/>')}",
        "/* p{color:red} */",
    ],
)
def test_what_cannot_match_goes(rule: str, tmp_path: Path) -> None:
    assert cut(rule, tmp_path) == ""


def test_only_the_part_of_a_list_that_can_match_stays(tmp_path: Path) -> None:
    assert cut(".gone, .lead, table{color:red;--unread:1}", tmp_path) == ".lead{color:red}"


def test_signs_inside_words_are_no_selectors(tmp_path: Path) -> None:
    assert cut('p::before{content:"} .gone {"}', tmp_path) == 'p::before{content:"} .gone {"}'


def test_a_folder_that_is_asked_of_again_is_read_as_it_is_now(tmp_path: Path) -> None:
    """Only pages that changed are read, and those that are gone count no more."""
    sheet, page, other = tmp_path / "all.css", tmp_path / "site/index.html", tmp_path / "site/other/index.html"
    sheet.write_text("p{color:red}table{color:red}li{color:red}", encoding="utf-8")
    other.parent.mkdir(parents=True)

    def left() -> str:
        pages = written(tmp_path / "site")
        cut_site(tmp_path / "site", {"cut.css": sheet}, (tag for each in pages for tag in each.tags))
        return (tmp_path / "site/cut.css").read_text(encoding="utf-8")

    page.write_text(f'<link href="{MATERIAL_STYLES}"><p>Words</p>', encoding="utf-8")
    other.write_text(f'<link href="{MATERIAL_STYLES}"><li>Words</li>', encoding="utf-8")
    assert left() == left() == "p{color:red}li{color:red}"
    page.write_text(f'<link href="{MATERIAL_STYLES}"><table></table>', encoding="utf-8")
    assert left() == "table{color:red}li{color:red}"
    other.unlink()
    assert left() == "table{color:red}"
    page.write_text("<table></table>", encoding="utf-8")
    assert left() == ""
