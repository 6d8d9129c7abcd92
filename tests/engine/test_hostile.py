"""Whatever a stranger's pull request holds: it is told at its place, and nothing of it is active in what is published."""

from __future__ import annotations

import json
import re
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import html5lib
import pytest
from lxml import etree

from easyread.checks import check
from easyread.door.cleaning import clean
from easyread.text.fault_places import MOST_TRIES, place_of
from easyread.text.markup import Markup, parse, understand
from easyread.text.rendering import render
from tests.hostile import Hostile, hostile
from tests.tiny import TINY, easy, lay_out, mkdocs, read_library

PAGES = tuple(hostile("pages.txt"))
HEAD = "---\ntitle: Help\nsummary: All about help.\n---\n"
ACTIVE = (
    "script style iframe frame object embed form input button textarea select link meta base template noscript math dialog video"
)


def test_there_are_enough() -> None:
    assert len(PAGES) >= 60
    assert len({each.text for each in PAGES}) == len(PAGES)
    assert sum(bool(each.expected) for each in PAGES) >= len(PAGES) - 2


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_each_is_told_at_its_place(page: Hostile, tmp_path: Path) -> None:
    told = check(read_library(lay_out(tmp_path, {"content/topics/help.md": f"{HEAD}{page.text}\n"})))
    lines = HEAD.count("\n")
    assert [(f"{each.where.line - lines}:{each.where.column}", each.rule) for each in told] == [
        (place, rule) for place, rule, _ in page.expected
    ]
    assert all(words in each.message for each, (_, _, words) in zip(told, page.expected, strict=True))
    assert all("\n" not in f"{each.message}{each.remedy}" for each in told)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_the_second_wall_takes_away_was_told(page: Hostile) -> None:
    """Both read the same page the same way: nothing is lost of which nobody was told."""
    html = render(page.text)
    before, after = tree(html), tree(clean(html))
    assert parse(html).faults or before == after


def tree(html: str) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    root = html5lib.parseFragment(html, treebuilder="etree", namespaceHTMLElements=False)
    return [(str(each.tag), tuple(sorted(each.attrib.items()))) for each in root.iter()]


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A preview of a site in which every page is hostile in both editions."""
    pages: dict[str, str | bytes | None] = {
        "content/topics/sound.md": f"{HEAD}Words.\n",
        "content/topics/sound.easy.md": easy("Sound"),
    }
    for number, page in enumerate(PAGES):
        pages[f"content/topics/p{number}.md"] = f"{HEAD}{page.text}\n"
        words = "\n".join([line for line in page.text.split("\n") if line.strip()][-2:])
        pages[f"content/topics/p{number}.easy.md"] = easy("x", body=f"![](../pictures/ask.svg)\n{words}\n")
    root = lay_out(tmp_path_factory.mktemp("hostile"), pages)
    done = mkdocs(root, "build")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return root / "site"


@pytest.mark.parametrize("edition", ["", "easy-read/"])
@pytest.mark.parametrize("number", range(len(PAGES)), ids=[page.name for page in PAGES])
def test_nothing_active_is_published_even_in_a_preview(number: int, edition: str, published: Path) -> None:
    sound = Seen(published / edition / "topics/sound/index.html")
    found = Seen(published / edition / f"topics/p{number}/index.html")
    assert found.active - sound.active == Counter()
    assert found.events == []
    assert found.styled == []
    assert [
        each for each in found.addresses if not re.match(r"https?:|mailto:|tel:|#|[^:\\]*$", each) or each.startswith("//")
    ] == []
    assert [each for each in found.loaded if re.match(r"[a-z]+:|//", each)] == []
    assert found.comments == []
    assert found.mains == 1
    assert "\u202e" not in found.text
    assert "\u200b" not in found.text


def test_the_test_can_fail(tmp_path: Path) -> None:
    bad = (
        '<!doctype html><main><script>x</script><p onclick=x style=y><a href="java\tscript:x"><img src=//e.org/x><!-- c -->\u202e'
    )
    (tmp_path / "x.html").write_text(bad, encoding="utf-8")
    seen = Seen(tmp_path / "x.html")
    assert seen.active["script"] == 1
    assert seen.events
    assert seen.styled
    assert seen.addresses == ["java\tscript:x"]
    assert seen.loaded == ["//e.org/x"]
    assert seen.comments
    assert "\u202e" in seen.text


class Seen:
    """What a browser would make of a page."""

    def __init__(self, file: Path) -> None:
        root: Any = html5lib.parse(file.read_text(encoding="utf-8"), treebuilder="etree", namespaceHTMLElements=False)
        elements = [each for each in root.iter() if isinstance(each.tag, str)]
        attributes = [(each, str(name).lower(), value) for each in elements for name, value in each.attrib.items()]
        self.active = Counter(each.tag for each in elements if each.tag in ACTIVE.split() and each.get("type") != "radio")
        self.events = [name for _, name, _ in attributes if name.startswith("on")]
        self.styled = [value for _, name, value in attributes if name == "style"]
        self.addresses = [value for _, name, value in attributes if name.rpartition("}")[2] in ("href", "action", "formaction")]
        self.loaded = [value for _, name, value in attributes if name in ("src", "srcset", "data", "poster", "background")]
        self.comments = [each for each in root.iter() if not isinstance(each.tag, str)]
        self.mains = sum(each.tag == "main" for each in elements)
        self.text = "".join(root.itertext())


FEATURES = {
    "admonition": '!!! note "Mind"\n    Words.',
    "details": "??? tip\n    Words.",
    "tabs": '=== "One"\n    Words of one.\n\n=== "Two"\n    More.',
    "table": "| a | b |\n| :-- | --: |\n| 1 | 2 |",
    "footnote": "Words.[^1]\n\n[^1]: A note.",
    "definition": "Term\n:   Meaning.",
    "abbreviation": "The NHS.\n\n*[NHS]: National Health Service",
    "markdown in HTML": '<div class="x" markdown="1">\n\n**Words**\n\n</div>',
    "attributes": "## A part {: #part .wide }",
    "references": "A&nbsp;b &pound;5 &lt;name&gt; &amp; c<br>d\n\n<hr>\n\nMore <kbd>Ctrl</kbd> H<sub>2</sub>O.",
    "code": "```\n<script>\n```\n\n`<b>`",
    "a list": "3. three\n4. four\n\n- x\n\n    more",
    "links": "[a](https://example.org) <https://example.org> <me@example.org> [b](tel:+441234) ![x](x.png){: width=20 }",
}


@pytest.mark.parametrize("name", FEATURES)
def test_what_markdown_can_do_stays_possible(name: str) -> None:
    html = render(FEATURES[name])
    assert understand(FEATURES[name]).faults == ()
    assert tree(clean(html)) == tree(html)


def test_icons_of_the_theme_stay_possible() -> None:
    icon = (
        '<span class="twemoji"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M12 2z"></path></svg></span>'
    )
    assert clean(icon) == icon
    assert parse(icon).faults == ()


PIECES = (
    "<",
    "</",
    "<b",
    ">",
    "/>",
    '"',
    "'",
    "=",
    "<!--",
    "-->",
    "&",
    "\x00",
    "<p",
    "</b>",
    "<script",
    " onclick=x ",
    "`",
    "(",
    "java",
    ":",
)


def test_any_pieces_are_read_as_the_second_wall_reads_them() -> None:
    """All threes of what HTML is made of."""
    for text in ("".join((a, b, c)) for a in PIECES for b in PIECES for c in PIECES):
        if not parse(text).faults:
            assert tree(clean(text)) == tree(text), text


def test_the_place_of_many_faults_is_found_in_bounded_work(monkeypatch: pytest.MonkeyPatch) -> None:
    body = "onclick\n\n" * 300 + "<b onclick=x>x</b>\n\n" * 3
    rendered: list[str] = []
    faults = parse(render(body)).faults

    def counted(html: str) -> Markup:
        rendered.append(html)
        return parse(html)

    monkeypatch.setattr("easyread.text.fault_places.parse", counted)
    told = list(place_of(faults, body))
    assert len(told) == 3
    assert 0 < len(rendered) <= MOST_TRIES


FIELDS = ("name", "easy_name", "organisation", "plan")
SLY = """A "sly" <b onclick=x>&amp;</b> 'name' ]]> --> {{ 7*7 }} [x](javascript:x) #sys.version"""


def test_fields_are_words_wherever_they_are_shown(tmp_path: Path) -> None:
    told = (line.partition(": ") for line in str(TINY["content/site.yml"]).splitlines())
    site: dict[str, object] = {name: f"{name} {SLY}" if name in FIELDS else value for name, _, value in told}
    site["formats"] = ["booklet", "word", "ebook"]
    sly = SLY.replace("'", "''")
    statement = f"status: partially\nbecause: '{sly}'\nprepared: 2026-01-31\nreviewed: 2026-01-31\n"
    statement += f"issues:\n- what: '{sly}'\n  criterion: 1.1.1\n  fixed_by: 2027-01-31\nout_of_scope: ['{sly}']\n"
    root = lay_out(
        tmp_path,
        {
            "content/site.yml": json.dumps(site),
            "content/accessibility.yml": statement,
            "docs/accessibility.md": "---\ntitle: A\nsummary: B.\nlayout: accessibility\n---\n\nWords.\n",
            "content/words.yml": f"help:\n  meaning: 'Help means {sly}'\n  picture: ask\n",
        },
    )
    done = mkdocs(root, "build")
    assert done.returncode == 0, done.stderr
    assert "format-failed" not in done.stderr
    for file in (root / "site").rglob("*.html"):
        seen = Seen(file)
        assert seen.events == []
        assert not [each for each in seen.addresses if "javascript" in each]
        assert "49" not in seen.text
    words = " ".join(Seen(root / "site/accessibility/index.html").text.split())
    assert words.count(f"because {SLY}") == 1
    assert words.count(SLY) >= 4
    books = sorted((root / "site").rglob("*.epub")) + sorted((root / "site").rglob("*.docx"))
    assert len(books) >= 2
    for book in books:
        with zipfile.ZipFile(book) as parts:
            for name in parts.namelist():
                if name.endswith((".xhtml", ".opf", ".smil", ".xml", ".rels")):
                    tree_of = etree.fromstring(parts.read(name))  # raises for what is not well formed
                    assert (
                        not tree_of.xpath("//*[local-name()='b'] | //*[local-name()='script'] | //@onclick")
                        or book.suffix == ".docx"
                    )
                    assert not [link for link in tree_of.xpath("//@href | //@Target") if "javascript" in link]
