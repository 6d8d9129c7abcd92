"""A page in blocks: nothing is lost, and a change touches its own block alone."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest

from easyread.editing.blocks import (
    Part,
    as_item,
    blocks_of,
    body_of,
    field_of,
    moved,
    new_statement,
    text_of,
    with_alt,
    with_body,
    with_field,
    with_new,
    with_picture,
    with_source,
    with_words,
    without,
)
from easyread.problems import Reporter
from easyread.read.easy import read_easy_page
from easyread.read.files import Memory, read_source
from tests.engine.test_core import torn
from tests.tiny import ROOT

PATH = "content/topics/help.easy.md"
PAGE = """---
# A remark.
title: Getting help   # another
picture: ask
allow:
  percentage: "Because."
---

![](../pictures/ask.svg)
This is about **help**.
We do it together.


## More
![Two people](../pictures/phone.svg "from: Phone us.")
- You can phone us.

Words alone.

![](../pictures/ask.svg)
The end."""


def real_pages() -> Iterator[str]:
    for folder in ("content", "docs"):
        for file in sorted((ROOT / folder).rglob("*.md")):
            yield file.read_bytes().decode()


def torn_pages(count: int) -> Iterator[str]:
    """Pages of chance: real and tiny ones with lines lost, doubled and broken, in every kind of line end."""
    chance = random.Random(11)
    whole = list(real_pages())
    for number in range(count):
        texts = (
            [raw.decode("utf-8", "replace") for path, raw in torn(chance).items() if path.endswith(".md")]
            if number % 2
            else [chance.choice(whole)]
        )
        lines = chance.choice(texts).split("\n")
        for _ in range(chance.randrange(4)):
            place = chance.randrange(len(lines) + 1)
            lines[place:place] = [
                chance.choice(["", "## ", "![](x.svg)", "---", "- a", "\u2028x", "\ufeff", "\x0c", '![a](b "from: c")', *lines])
            ]
        yield chance.choice(["\n", "\n", "\r\n", "\r"]).join(lines)


def test_every_page_comes_back_byte_for_byte() -> None:
    pages = [*real_pages(), *torn_pages(3_000), "", "\n", "---", "---\n---", "\ufeff---\r\n---\r\nx"]
    for text in pages:
        assert text_of(blocks_of(text)) == text
    assert len(pages) > 3_000


def test_blocks_are_what_the_engine_reads() -> None:
    """In each page, the statements of one are those of the other, line by line."""
    read = 0
    for text in [PAGE, *real_pages(), *torn_pages(300)]:
        source = read_source(Memory({PATH: text.encode("utf-8", "replace")}), PATH, Reporter())
        assert source
        page = read_easy_page(source, "x", Reporter())
        mine = {block.line: block for block in blocks_of(text.removeprefix("\ufeff")) if block.part is Part.STATEMENT}
        for statement in page.statements:
            assert mine[statement.where.line].is_item is statement.is_item
            assert " ".join(mine[statement.where.line].source.split()) == statement.source
            read += 1
    assert read > 400


CHANGES: dict[str, Callable[[str, int], str]] = {
    "words": lambda text, number: with_words(text, number, "New words.\n\nAnd more."),
    "picture": lambda text, number: with_picture(text, number, PATH, "phone.svg"),
    "alt": lambda text, number: with_alt(text, number, "A [person]"),
    "source": lambda text, number: with_source(text, number, 'Some "words" (here)'),
    "item": lambda text, number: as_item(text, number, not blocks_of(text)[number].is_item),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_touches_its_own_block_alone(change: Callable[[str, int], str]) -> None:
    touched = 0
    for text in [PAGE, *torn_pages(150)]:
        blocks = blocks_of(text)
        for number, block in enumerate(blocks):
            now = change(text, number)
            before, after = text_of(blocks[:number]), text_of(blocks[number + 1 :])
            assert now.startswith(before)
            assert now.endswith(after)
            touched += now != text
            if block.part in (Part.GAP, Part.FIELDS):
                assert now == text
    assert touched > 100


def test_the_same_words_change_nothing() -> None:
    for text in [PAGE, *real_pages()]:
        for number, block in enumerate(blocks_of(text)):
            assert with_words(text, number, block.words) == text


def test_a_move_back_is_no_move() -> None:
    for text in [PAGE, *real_pages()]:
        movable = [number for number, block in enumerate(blocks_of(text)) if block.part in (Part.STATEMENT, Part.HEADING)]
        for number in movable:
            changed = moved(text, number, 1)
            after = next(
                (each for each in range(number + 1, len(blocks_of(text))) if blocks_of(text)[each].part is not Part.GAP), None
            )
            assert after is None or moved(changed, after, -1) == text


def numbers(text: str, part: Part) -> list[int]:
    return [number for number, block in enumerate(blocks_of(text)) if block.part is part]


def test_statements_change_as_an_editor_means() -> None:
    first, second, last = numbers(PAGE, Part.STATEMENT)
    assert "(../pictures/phone.svg)\nThis is about" in with_picture(PAGE, first, PATH, "phone.svg")
    assert '![](../pictures/ask.svg "from: Phone us.")' in with_picture(PAGE, second, PATH, "ask.svg")
    assert "\n- Ring us.\n" in with_words(PAGE, second, "Ring us.")
    assert "\nYou can phone us.\n" in as_item(PAGE, second, False)
    assert "- You" not in as_item(PAGE, second, False)
    assert "\n## Later\n" in with_words(PAGE, numbers(PAGE, Part.HEADING)[0], "Later")
    assert without(PAGE, last).endswith("Words alone.")
    assert "This is about" not in without(PAGE, first)
    assert moved(PAGE, last, -1).endswith("\n\nWords alone.")
    assert moved(PAGE, first, -1) == PAGE


def test_a_statement_is_added_where_it_is_asked_for() -> None:
    new = new_statement(PATH, "ask.svg", "New.")
    first = numbers(PAGE, Part.STATEMENT)[0]
    assert "together.\n\n![](../pictures/ask.svg)\nNew.\n\n\n## More" in with_new(PAGE, first, new)
    assert with_new(PAGE, -1, new).endswith("The end.\n\n![](../pictures/ask.svg)\nNew.\n")
    assert with_new("a\r\n", -1, new) == "a\r\n\r\n![](../pictures/ask.svg)\r\nNew.\r\n"


def test_the_words_of_a_standard_page_change_alone() -> None:
    assert with_body("---\r\na: b\r\n---\r\n\r\nOld.\r\n", "New.\nMore.\n") == "---\r\na: b\r\n---\r\n\r\nNew.\r\nMore.\r\n"
    assert with_body("---\na: b\n---", "New.") == "---\na: b\n---\nNew."
    for text in [*real_pages(), *torn_pages(200)]:
        assert with_body(text, body_of(text)) == text


def test_fields_change_alone() -> None:
    assert with_field(PAGE, "title", "Help").replace("title: Help", "title: Getting help   # another") == PAGE
    assert with_field(PAGE, "allow", "") == PAGE.replace('allow:\n  percentage: "Because."\n', "")
    assert "picture: ask\nallow: {a: b}\n---\n" in with_field(PAGE, "allow", "{a: b}")
    assert '"Because."\norder: 3\n---\n' in with_field(PAGE, "order", "3")
    assert with_field(PAGE, "order", "") == PAGE
    assert field_of(PAGE, "picture") == "ask"
    assert with_field("no fields", "title", "x") == "no fields"
