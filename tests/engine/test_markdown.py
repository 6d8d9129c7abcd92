"""Reading Markdown: what each part is and where it stands, and that the website shows the same."""

from __future__ import annotations

import random
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.model import BlockKind
from easyread.text.markdown import read_markdown

CASES = Path(__file__).parents[1] / "markdown.txt"


def cases() -> list[tuple[str, str, list[str]]]:
    """Name, text, and a line for each sentence or link: `line:column kind level: words`, `line:column link: target`."""
    found = []
    for part in re.split(r"^#### ", CASES.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        name, _, rest = part.partition("\n")
        text, _, expected = rest.partition("\n=>\n")
        found.append((name, text.replace("→", "\t"), expected.strip().split("\n")))
    return found


def told(text: str) -> list[str]:
    read = read_markdown(text, "x.md")
    lines = [
        f"{each.where.line}:{each.where.column} {block.kind} {block.level}: {each.text}"
        for block in read.blocks
        for each in block.sentences
    ]
    return [*lines, *(f"{link.where.line}:{link.where.column} link: {link.target}" for link in read.links)]


@pytest.mark.parametrize(("name", "text", "expected"), cases(), ids=[name for name, _, _ in cases()])
def test_each_part_has_its_kind_and_place(name: str, text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("name", "text", "expected"), cases(), ids=[name for name, _, _ in cases()])
def test_places_are_those_of_the_words(name: str, text: str, expected: list[str]) -> None:
    lines = text.split("\n")
    for block in read_markdown(text, "x.md").blocks:
        for run in (run for sentence in block.sentences for run in sentence.runs if run.text.strip()):
            written = lines[run.where.line - 1][run.where.column - 1 :]
            assert written.replace("\t", " ").startswith((run.text, "&"))


def test_links_can_be_put_in_the_place_of_their_targets() -> None:
    text = "See [a](b.md) and ![c](<d e.png>) and [f].\n\n[f]: g.md\n"
    assert [text[link.start : link.start + len(link.target)] for link in read_markdown(text, "x.md").links] == [
        "b.md",
        "d e.png",
        "g.md",
    ]


EXTENSIONS = (
    *("abbr", "admonition", "attr_list", "def_list", "fenced_code", "footnotes", "md_in_html", "tables", "toc"),
    *("pymdownx.details", "pymdownx.tabbed"),
)
_WORD = re.compile(r"[^\W_]+")
_APART = frozenset("p div li td th tr br h1 h2 h3 h4 h5 h6 dt dd blockquote pre table summary label".split())
Seen = tuple[Counter[str], list[tuple[int, list[str]]], set[str]]
"""Words, headings, and where links lead."""


class _Page(HTMLParser):
    """What a reader of the website sees. References to notes, and the ways back from them, are no words of the author."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.headings: list[tuple[int, list[str]]] = []
        self.links: set[str] = set()
        self.heading: list[str] | None = None
        self.left_out = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.words += [" "] if tag in _APART else []
        if tag == "a" and str(given.get("class")).startswith("footnote-"):
            self.left_out += 1
        elif tag in ("a", "img"):
            self.links |= {given.get("href" if tag == "a" else "src") or ""}
        if re.fullmatch(r"h\d", tag):
            self.heading = []

    def handle_endtag(self, tag: str) -> None:
        self.words += [" "] if tag in _APART else []
        self.left_out -= tag == "a" and self.left_out > 0
        if re.fullmatch(r"h\d", tag) and self.heading is not None:
            self.headings.append((int(tag[1]), _WORD.findall("".join(self.heading).casefold())))
            self.heading = None

    def handle_data(self, data: str) -> None:
        self.words += [] if self.left_out else [data]
        if self.heading is not None:
            self.heading.append(data)


def on_the_website(body: str) -> Seen:
    page = _Page()
    page.feed(
        markdown.markdown(body, extensions=list(EXTENSIONS), extension_configs={"pymdownx.tabbed": {"alternate_style": True}})
    )
    page.close()
    words = Counter(_WORD.findall("".join(page.words).casefold()))
    return words, [heading for heading in page.headings if heading[1]], page.links - {""}


def as_read(body: str, website: Seen) -> Seen:
    """Where a definition that no link uses leads is not on the website."""
    read = read_markdown(body, "x.md")
    shown = [block for block in read.blocks if block.kind is not BlockKind.ABBREVIATION]
    headings = [(block.level, _WORD.findall(block.text.casefold())) for block in shown if block.kind is BlockKind.HEADING]
    unused = {match[1] for match in re.finditer(r"^ {0,3}\[[^\]]*\]: *<?(\S+?)>?(?: .*)?$", body, re.MULTILINE)}
    links = {link.target for link in read.links} - (unused - website[2])
    return Counter(word for block in shown for word in _WORD.findall(block.text.casefold())), headings, links


PARTS = (
    *("- item one\n- item two\n", "1. one\n2. two\n", "* a\n\n    more of it\n", "- a\n    - nested\n", "text\n- not a list\n"),
    *("> quote words\n", "> - item in it\n", "# head\n", "## Head two ##\n", "Setext\n======\n", "Two\n---\n", "***\n"),
    *("```\ncode words\n```\n", "~~~\ntilde words\n~~~\n", "~~~ python\n# no heading\n~~~\n", "    indented code\n"),
    *("| a | b |\n|---|---|\n| c | d |\n", "a | b\n--|--\n`c|d` | e\n", "Term\n:   Meaning of it.\n\n    And more.\n"),
    *("See[^1] this.\n\n[^1]: A note.\n\n    More of it.\n", "An NHS word.\n\n*[NHS]: National\n", "A [link][ref] and [ref].\n"),
    *(
        '!!! note "A title"\n    In a box.\n',
        "!!! tip\n    - item\n",
        "??? tip\n    Folded words.\n",
        '=== "Tab"\n    In a tab.\n',
    ),
    *(
        "<https://example.org/x> and <a@example.org>\n",
        "&pound;5 &amp; more &#8211; &nope;\n",
        "![alt](a.png) and [b](<c d.md>)\n",
    ),
    *(
        '[a](b.md "title") and [c [d]](e(f).md)\n',
        "*slanted* __bold__ snake_case 5*3 * ***both***\n",
        "\\*escaped\\* \\[no\\](x)\n",
    ),
    *(
        "`code` ``two ` ticks`` and `[no](link)`\n",
        "# Title {#id}\n",
        "text{: .cls} word\n{: .cls}\n",
        "- [x] done\n",
        "a  \nb\n",
    ),
    *(
        "<div>raw **words**</div>\n",
        "<div>\n\n## no heading\n\n</div>\n",
        "<div markdown>\n\n## Heading\n\nsome **md**\n\n</div>\n",
    ),
    *("<!-- gone -->\n", "<!--\n\ngone\n\n-->\n", "<p>para</p>\n", "<span>inline</span> words<br>more\n", "\ttabbed\n"),
)


@pytest.mark.parametrize("first", PARTS)
def test_the_website_shows_what_was_read(first: str) -> None:
    for second in random.Random(first).sample([part for part in PARTS if part != first], 8):
        body = f"Before.\n\n{first}\nBetween [link](x.md).\n\n{second}\nAfter."
        body += "\n\n[ref]: https://example.org 'T'\n"
        website = on_the_website(body)
        assert as_read(body, website) == website, body


def test_the_website_shows_what_was_read_of_torn_text() -> None:
    """Parts run together, cut and with marks put in anywhere. What is left over is nonsense that no reading makes sense of."""
    chance = random.Random(1)
    marks = "*_`[]()<>#|~>-+!{}:\\&=\"' \n\t"
    differ = []
    for _ in range(300):
        text = "".join(chance.choice(PARTS) + chance.choice(("", "\n")) for _ in range(4))
        for _ in range(chance.randint(0, 2)):
            place = chance.randrange(len(text))
            text = text[:place] + chance.choice(marks) + text[place + chance.randint(0, 1) :]
        website = on_the_website(text)
        differ += [text] if as_read(text, website) != website else []
    assert len(differ) <= 300 * 0.06, len(differ)


@given(st.text(alphabet="ab .\n\t*_`[]()<>#|~-+!{}:\\&=\"'1", max_size=80))
def test_no_text_is_too_strange_to_read(text: str) -> None:
    lines = text.split("\n")
    for block in read_markdown(text, "x.md").blocks:
        assert block.text
        for sentence in block.sentences:
            assert sentence.text == sentence.text.strip()
            assert lines[sentence.where.line - 1][sentence.where.column - 1 :]


@pytest.mark.slow
def test_reading_is_linear_in_length() -> None:
    pieces = (
        "*a ",
        "[",
        "[a](",
        "`",
        "<",
        "<!--",
        "<div>\n",
        "> ",
        "- a\n",
        "# x\n",
        "a\n---\n",
        ": b\n",
        "[a]: b\nc\n",
        "- a\n\n    ",
        "a\n[^1]: x\n",
    )
    for piece in pieces:
        assert read_markdown((piece * 20_000)[:100_000], "x.md").blocks or piece in ("> ", "<div>\n")
