"""A standard page's Markdown as HTML, made for the check exactly as the build makes it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any
from xml.etree.ElementTree import Element as Node

import markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import STX

EXTENSIONS: tuple[str, ...] = (
    *("abbr", "admonition", "attr_list", "def_list", "fenced_code", "footnotes", "md_in_html", "tables", "toc"),
    *(
        "pymdownx.details",
        "pymdownx.tabbed",
        "easyread.text.rendering:Tables",
        "easyread.text.rendering:Unclosed",
        "easyread.text.icons:Icons",
    ),
)
"""What Markdown can do on a standard page, for the check, the website and the PDF alike."""
CONFIGS: Mapping[str, dict[str, Any]] = MappingProxyType(
    {"toc": {"permalink": False}, "pymdownx.tabbed": {"alternate_style": True}}
)
_ALIGNED = re.compile(r"text-align: (left|center|right);")


class Tables(Extension):
    """Columns are aligned by a class, since published pages have no inline styles. The first cell of a row is its heading."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802, the name is the library's
        md.treeprocessors.register(_AlignmentProcessor(md), "alignment", 5)
        md.treeprocessors.register(_HeadingsProcessor(md), "table-headings", 4)


class _AlignmentProcessor(Treeprocessor):
    def run(self, root: Node) -> None:
        for cell in root.iter():
            if cell.tag in ("th", "td") and (aligned := _ALIGNED.fullmatch(cell.get("style", ""))):
                del cell.attrib["style"]
                cell.set("class", f"{cell.get('class', '')} align-{aligned[1]}".strip())


class _HeadingsProcessor(Treeprocessor):
    """Narrow screens show each row by itself, and then its first cell says what it is about."""

    def run(self, root: Node) -> None:
        for cell in root.iterfind(".//thead//th"):
            cell.set("scope", "col")
        for table in root.iter("table"):
            columns = ["".join(cell.itertext()).strip() for cell in table.iterfind("thead//th")]
            for row in table.iterfind("tbody/tr"):
                _head(row, columns)


def _head(row: Node, columns: list[str]) -> None:
    if len(row) > 1 and row[0].tag == "td" and (row[0].text or len(row[0])):
        row[0].tag = "th"
        row[0].set("scope", "row")
    for cell, column in zip(row[1:], columns[1:], strict=False):
        if column and STX not in column:  # which stands for HTML that an author wrote
            cell.set("data-column", column)


_BEGUN = re.compile(r"<(?=[A-Za-z/!?][^<>]*(?:<|\Z))")
"""A tag that ends before its `>`."""
MOST_BEGUN = 100
"""Of them on a page. Python's own reader of HTML looks for the end of each as far as the end of the page."""


class Unclosed(Extension):
    """A page full of tags that were begun and not closed shows them as they were typed."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802, the name is the library's
        md.preprocessors.register(_UnclosedProcessor(md), "unclosed", 29)  # before any HTML is looked for


class _UnclosedProcessor(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        return _BEGUN.sub("&lt;", text).split("\n") if len(_BEGUN.findall(text)) > MOST_BEGUN else lines


_MARKS = re.compile(r"[\\`*_{}\[\]<>&#|~^=]|^[-+:!?\d]")


def escaped(text: str) -> str:
    """Words as Markdown, with each sign that has a meaning there as its number, so that they are shown as they are."""
    return _MARKS.sub(lambda match: f"&#{ord(match.group())};", text)


class CannotBeRenderedError(Exception):
    """Markdown that its own reader fails at. Its text says why."""


@lru_cache(maxsize=1024)
def render(body: str) -> str:
    """The HTML of a Markdown text. Raises CannotBeRenderedError."""
    try:
        return markdown.markdown(body, extensions=list(EXTENSIONS), extension_configs=dict(CONFIGS))
    except Exception as error:  # its reader does not say what it raises for a text that is not sound
        raise CannotBeRenderedError(f"{type(error).__name__}: {error}".strip(": ")) from error
