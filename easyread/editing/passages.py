"""The words of a standard page, to stand beside the Easy Read page that somebody changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from easyread.model import Document, Edition
from easyread.text.language import sentences
from easyread.text.said import lines


@dataclass(frozen=True)
class Passage:
    """A heading, a paragraph, an item of a list, or whatever else stands by itself."""

    kind: str
    sentences: tuple[str, ...]


def passages(document: Document) -> Iterator[Passage]:
    """All that it says, from its title to its fields. Each sentence is as `standard_sentences` says it, so that it can be found there."""
    yield Passage("title", (document.title,))
    if document.summary:
        yield Passage("summary", tuple(sentence for _, sentence in sentences(document.summary)))
    for block in document.blocks:
        yield Passage(block.kind.value, tuple(" ".join(each.text.split()) for each in block.sentences))
    for line in lines(document, Edition.STANDARD):
        yield Passage("field", (line,))
