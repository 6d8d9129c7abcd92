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
from markdown.treeprocessors import Treeprocessor

EXTENSIONS: tuple[str, ...] = (
    *("abbr", "admonition", "attr_list", "def_list", "fenced_code", "footnotes", "md_in_html", "tables", "toc"),
    *("pymdownx.details", "pymdownx.tabbed", "easyread.text.rendering:Alignment"),
)
"""What Markdown can do on a standard page, for the check, the website and the PDF alike."""
CONFIGS: Mapping[str, dict[str, Any]] = MappingProxyType(
    {"toc": {"permalink": False}, "pymdownx.tabbed": {"alternate_style": True}}
)
_ALIGNED = re.compile(r"text-align: (left|center|right);")


class Alignment(Extension):
    """Columns of a table are aligned by a class, since published pages have no inline styles."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802, the name is the library's
        md.treeprocessors.register(_AlignmentProcessor(md), "alignment", 5)


class _AlignmentProcessor(Treeprocessor):
    def run(self, root: Node) -> None:
        for cell in root.iter():
            if cell.tag in ("th", "td") and (aligned := _ALIGNED.fullmatch(cell.get("style", ""))):
                del cell.attrib["style"]
                cell.set("class", f"{cell.get('class', '')} align-{aligned[1]}".strip())


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
