"""What the engine says itself in Easy Read keeps to its own rules."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from easyread.checks import check
from easyread.downloads.book import HOW_TO_USE
from easyread.downloads.formats import FORMATS
from easyread.model import Library
from easyread.papers.pack import OPENING
from easyread.papers.protocol import CONSENT
from easyread.problems import Reporter
from easyread.read.easy import read_easy_page
from easyread.read.files import Source
from tests.labelled import WORDS

PACK = tuple((first, second) for _, first, second in OPENING)
FORM = tuple(tuple(sentences) for _, _, *sentences in CONSENT)
FILES = tuple((text,) for _, *sentences in HOW_TO_USE for text in sentences) + tuple((each.use,) for each in FORMATS.values())
NO_PAGE = {"missing-standard-page", "repeated-picture", "long-page", "pronoun-start"}
"""What is only told of pages: these sentences stand on several."""


@pytest.mark.parametrize(
    "statements", [PACK, FORM, FILES], ids=["the session pack", "the form for consent", "the files to download"]
)
def test_our_own_sentences_are_easy_read(statements: Iterable[tuple[str, ...]]) -> None:
    body = "\n\n".join("\n".join(["![](../pictures/ask.svg)", *sentences]) for sentences in statements)
    source = Source("content/x.easy.md", f"---\ntitle: X\npicture: ask\n---\n\n{body}\n")
    library = Library(
        easy_pages=(read_easy_page(source, "x", Reporter()),),
        plain_words=WORDS.plain_words,
        everyday_words=WORDS.everyday_words | {"braille", "display"},
        pictures=WORDS.pictures,
    )
    assert [str(problem) for problem in check(library) if problem.rule not in NO_PAGE] == []
