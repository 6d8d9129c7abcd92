"""A stylesheet is cut to what pages use, by a parser of CSS: what can match stays as it was, and nothing else does."""

from __future__ import annotations

import pytest

from easyread.door.styles import cut, used_on

PAGE = '<html lang="en"><body><p class="lead big" id="top">Words <a href="#">here</a></p><details><summary>More</summary></details></body></html>'


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
def test_what_can_match_stays(rule: str) -> None:
    assert cut(rule, used_on([PAGE])) == rule


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
def test_what_cannot_match_goes(rule: str) -> None:
    assert cut(rule, used_on([PAGE])) == ""


def test_only_the_part_of_a_list_that_can_match_stays() -> None:
    assert cut(".gone, .lead, table{color:red;--unread:1}", used_on([PAGE])) == ".lead{color:red}"


def test_signs_inside_words_are_no_selectors() -> None:
    assert cut('p::before{content:"} .gone {"}', used_on([PAGE])) == 'p::before{content:"} .gone {"}'
