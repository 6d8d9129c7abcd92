"""Easy Read pages in memory, for tests of what rules say about them."""

from __future__ import annotations

from easyread.model import EasyPage
from easyread.problems import Reporter
from easyread.read.easy import read_easy_page
from easyread.read.files import Source


def easy_page(words: str, key: str = "topics/x") -> EasyPage:
    """A page whose first statement has these words, as it is read."""
    text = f"---\ntitle: X\npicture: ask\n---\n\n![](../pictures/ask.svg)\n{words}\n"
    return read_easy_page(Source("content/topics/x.easy.md", text), key, Reporter())
