"""A strict build refuses nothing that the check did not tell: slips in the real content, checked and then built."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from easyread.checks import check
from easyread.model import Level, Problem
from tests.site.real import lay_out_real
from tests.tiny import mkdocs, read_library

SLIPS = (
    *(
        "<b>",
        "</b>",
        "<br>",
        "<hr>\n",
        "<name>",
        "<div>\n",
        "</div>",
        "<!-- x -->",
        "&nbsp;",
        "&pound;",
        "&x;",
        "&#8238;",
        "<",
        ">",
    ),
    *("\n\n#### x\n\n", "\n\n### \n\n", "\n\nx\n===\n\n", "\n\nx\n---\n\n", "\n# x\n", "\n\n- - -\n\n", "\n> ", "\n    ", "\n\t"),
    *(
        "[x](y.md)",
        "[x][1]",
        "\n\n[1]: y.md\n\n",
        "[x](#y)",
        "![](",
        "](",
        "[^1]",
        "\n\n[^1]: x\n\n",
        "<https://example.org>",
        "[x]()",
    ),
    *(
        "\n| a | b |\n| - | - |\n| c |\n",
        "\n\n*[the]: x\n\n",
        "\n\n!!! note\n    x\n\n",
        '\n\n=== "x"\n    y\n\n',
        "{: .x }",
        "{: #x y=z }",
    ),
    *(
        "`",
        "```",
        "\n~~~\n",
        "**",
        "_",
        "*",
        "\\",
        "🙂",
        "‑",
        "漢",
        "é",
        "½",
        "“",
        "[TOC]",
        "{{ x }}",
        "{% x %}",
        "#set",
        "$x$",
        "@x",
    ),
)


def slipped(text: str, chance: random.Random) -> str:
    """The text after one to three slips in its words."""
    start = text.index("\n---\n", 4) + 5
    for _ in range(chance.randint(1, 3)):
        place = chance.randint(start, len(text))
        text = f"{text[:place]}{chance.choice(SLIPS)}{text[place + chance.choice((0, 0, 3)) :]}"
    return text


def to_mend(root: Path) -> Iterator[Problem]:
    return (problem for problem in check(read_library(root)) if problem.level is Level.MUST)


def test_what_the_check_lets_through_is_built(tmp_path: Path) -> None:
    root = lay_out_real(tmp_path)
    site = root / "content/site.yml"
    site.write_text(f"{site.read_text(encoding='utf-8')}formats: [booklet]\n", encoding="utf-8")
    own = root / "docs/pictures.md"
    # a page for each picture would tell nothing more
    own.write_text(own.read_text(encoding="utf-8").replace("layout: picture-set\n", ""), encoding="utf-8")
    chance = random.Random(0)
    pages = sorted([*root.glob("content/*/*.md"), *root.glob("docs/*.md")])
    pages = [page for page in pages if not page.name.endswith(".easy.md")]
    originals = {page: page.read_text(encoding="utf-8") for page in pages}
    for page, text in originals.items():
        page.write_text(slipped(text, chance), encoding="utf-8")
    told = {problem.where.path.replace(".easy.md", ".md") for problem in to_mend(root)}
    assert told <= {str(page.relative_to(root)) for page in pages}  # each at the page that has the slip, or at its twin
    for page, text in originals.items():
        if str(page.relative_to(root)) in told:
            page.write_text(text, encoding="utf-8")
    assert list(to_mend(root)) == []
    slips = [page for page, text in originals.items() if page.read_text(encoding="utf-8") != text]
    assert len(slips) >= 5
    done = mkdocs(root, "build", "--strict")
    assert done.returncode == 0, done.stderr
