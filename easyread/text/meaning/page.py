"""The two pages of a pair: what each says, and which sentences each statement comes from."""

from __future__ import annotations

from collections.abc import Mapping

from easyread.model import Document, EasyPage, Edition
from easyread.text.language import sentences
from easyread.text.meaning.align import align
from easyread.text.said import lines


def standard_sentences(document: Document) -> tuple[str, ...]:
    """Its title, summary, body and fields, sentence by sentence."""
    summary = (sentence for _, sentence in sentences(document.summary))
    body = (" ".join(sentence.text.split()) for sentence in document.sentences)
    return (document.title, *summary, *body, *lines(document, Edition.STANDARD))


def statements(page: EasyPage) -> tuple[tuple[str, ...], ...]:
    """The sentences of each statement."""
    return tuple(tuple(sentence.text for sentence in statement.sentences) for statement in page.statements)


def told_sources(page: EasyPage) -> tuple[str, ...]:
    """For each statement the words of its source, where the author says them."""
    return tuple(statement.source for statement in page.statements)


def sources(page: EasyPage, document: Document) -> Mapping[str, tuple[str, ...]]:
    """By the id of each statement, the sentences that it most likely comes from. None where it is like none."""
    said = standard_sentences(document)
    found: dict[str, tuple[str, ...]] = {}
    texts = [(statement.id, sentence.text, statement.source) for statement in page.statements for sentence in statement.sentences]
    for (name, _, _), likely in zip(
        texts, align([text for _, text, _ in texts], said, [told for _, _, told in texts]), strict=True
    ):
        found[name] = tuple(dict.fromkeys((*found.get(name, ()), *(said[place] for place in likely[:1]))))
    return found
