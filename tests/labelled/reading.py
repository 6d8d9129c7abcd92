"""Standard pages for labelled sentences."""

from __future__ import annotations

from easyread.model import Document
from easyread.text.markdown import read_markdown


def as_document(body: str, summary: str = "") -> Document:
    """A standard page that was read."""
    said = read_markdown(body, "content/topics/x.md")
    return Document("topics/x", "content/topics/x.md", "X", summary, body, blocks=said.blocks, links=said.links)
