"""Icons that authors name in Markdown, such as `:material-phone:`. They are ornaments, and say nothing: words beside them do."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element as Node

import markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor

SETS = ("fontawesome", "material", "octicons", "simple")
"""The sets that the theme brings."""
NAMED = rf":(?P<icon_name>(?:{'|'.join(SETS)})-[a-z0-9-]+):"
"""How an icon is written."""
CLASS = "icon"
_SHOWN = re.compile(rf'<span class="{CLASS} ([a-z0-9-]+)"></span>')


class Icons(Extension):
    """Each icon becomes a place for it, which only the door can fill, since the theme has the drawings."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802, the name is the library's
        md.inlinePatterns.register(_Icon(NAMED, md), CLASS, 75)


class _Icon(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Node, int, int]:  # type: ignore[override]  # noqa: N802
        return Node("span", {"class": f"{CLASS} {m['icon_name']}"}), m.start(), m.end()


def fill(html: str, drawings: dict[str, str]) -> str:
    """The HTML with each icon drawn that is among the drawings, by name. Others leave no trace."""
    return _SHOWN.sub(lambda found: f'<span class="{CLASS}">{drawings[found[1]]}</span>' if drawings.get(found[1]) else "", html)


def named_in(html: str) -> frozenset[str]:
    """The icons that some HTML has places for."""
    return frozenset(_SHOWN.findall(html))
