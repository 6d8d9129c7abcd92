"""A standard page's HTML, understood.

The HTML that Markdown gives is read by a grammar that knows no exceptions: text, character references, and tags whose every attribute
is in quotes or a plain word. Whatever else begins with `<` is told. Only elements that change nothing about how HTML is read are let
through, so what is understood here is what every browser understands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache, partial
from html import unescape

from easyread.answers import Answers
from easyread.characters import HIDDEN
from easyread.text.allowed import ELEMENTS, MOST_LEVELS, NOT_WORDS, VOID, may_be, may_have
from easyread.text.faults import (
    COMMENTED,
    Fault,
    hidden,
    inside_words,
    link_in_link,
    not_a_value,
    not_an_attribute,
    not_an_element,
    not_closed,
    not_opened,
    stray,
    too_deep,
)
from easyread.text.rendering import render

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
BLOCKS = frozenset(
    "p div section article aside figure figcaption hr pre blockquote dl dt dd ul ol li table details summary".split()
) | _HEADINGS  # fmt: skip
"""Elements that stand on lines of their own, and not inside a line of words."""
_ONLY_WORDS = _HEADINGS | {"p"}
_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9:-]*+)"
    r"(?P<attributes>(?>\s++[^\s\"'<>/=]++(?:\s*+=\s*+(?>\"[^\"]*+\"|'[^']*+'|[^\s\"'=<>`]++))?+)*+)\s*+(?P<ends>/?)>"
)
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]++)(?:\s*+=\s*+(?>\"([^\"]*+)\"|'([^']*+)'|([^\s\"'=<>`]++)))?+")


@dataclass(slots=True)
class Element:
    """One element of a page, with what is in it in order."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element | str] = field(default_factory=list)

    @property
    def elements(self) -> Iterator[Element]:
        return (child for child in self.children if isinstance(child, Element))

    def walk(self) -> Iterator[Element]:
        """Itself and everything below, in reading order, however deep."""
        waiting = [self]
        while waiting:
            each = waiting.pop()
            yield each
            waiting += reversed(list(each.elements))

    @property
    def text(self) -> str:
        """All its words."""
        return "".join(child for each in self.walk() for child in each.children if isinstance(child, str))


@dataclass(frozen=True, slots=True)
class Markup:
    """A page's HTML, understood."""

    root: Element
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """What the check asks about a page's HTML. It is small, so that it is kept of every page of a large site."""

    faults: tuple[Fault, ...]
    headings: tuple[tuple[int, str], ...]
    """The level, from 1, and the words of each."""
    ids: frozenset[str]
    """Every place that a link can lead to."""
    links: tuple[str, ...]
    """The address of each link and picture."""
    characters: str
    """Each character that is shown, once."""


SHOWN: Answers[Shown] = Answers()
"""By Markdown text. Each check asks about every page, of which most stay as they are."""


@lru_cache(maxsize=256)
def understand(body: str) -> Markup:
    """The elements and faults of a Markdown text. Raises CannotBeRenderedError."""
    return parse(render(body))


def shown(body: str) -> Shown:
    """What the check asks about a Markdown text. Raises CannotBeRenderedError."""
    return SHOWN.of(body, partial(_shown, body))


def _shown(body: str) -> Shown:
    markup = understand(body)
    return Shown(
        markup.faults,
        tuple((int(each.name[1]), each.text) for each in markup.root.walk() if each.name in _HEADINGS),
        frozenset(each.attributes["id"] for each in markup.root.walk() if "id" in each.attributes),
        tuple(_links(markup.root)),
        "".join(dict.fromkeys(markup.root.text)),
    )


def parse(html: str) -> Markup:
    """The elements and faults of HTML. Never raises. What is not sound is left out."""
    reader = _Reader(html)
    place = 0
    while place < len(html):
        opening = html.find("<", place)
        reader.words(html[place : opening if opening >= 0 else len(html)])
        place = reader.markup(opening) if opening >= 0 else len(html)
    reader.end()
    return Markup(reader.root, tuple(reader.faults))


class _Reader:
    """Puts tags together, and keeps what is wrong with them."""

    def __init__(self, html: str) -> None:
        self.html = html
        self.last_comment = html.rfind("-->")
        self.root = Element("body")
        self.open: list[Element] = [self.root]
        self.refused: list[str] = []
        self.faults: list[Fault] = []

    def words(self, text: str) -> None:
        if text:
            plain = unescape(text)
            self.faults += map(hidden, HIDDEN.findall(plain))
            self.open[-1].children.append(HIDDEN.sub(" ", plain))

    def markup(self, start: int) -> int:
        """Reads what begins with `<` at `start`, and returns where it ends."""
        if tag := _TAG.match(self.html, start):
            return self.tag(tag)
        if self.html.startswith("<!--", start) and start < self.last_comment:
            self.faults.append(COMMENTED)
            return self.html.index("-->", start) + 3
        self.faults.append(stray(self.html[start : start + 20]))
        end = self.html.find(">", start)
        return end + 1 if end >= 0 else len(self.html)

    def tag(self, tag: re.Match[str]) -> int:
        name = tag["name"].lower()
        if name not in ELEMENTS:
            return self.refuse(name, tag)
        if tag["close"]:
            self.close(name)
        elif len(self.open) > MOST_LEVELS:
            self.faults.append(too_deep(name))
            self.open = [self.root]
            return len(self.html)
        else:
            self.start(name, tag["attributes"], bool(tag["ends"]))
        return tag.end()

    def refuse(self, name: str, tag: re.Match[str]) -> int:
        """Tells an element once, by its opening, and goes on after it, or after its end where what is in it goes too."""
        if tag["close"] and name in self.refused:
            self.refused.remove(name)
            return tag.end()
        self.faults.append(not_an_element(tag["close"] + tag["name"]))
        if name in NOT_WORDS and not tag["close"]:
            end = re.compile(rf"</{name}[\s/>]|\Z", re.IGNORECASE).search(self.html, tag.end())
            return self.html.find(">", end.start()) + 1 or len(self.html) if end else len(self.html)
        if not tag["close"]:
            self.refused.append(name)
        return tag.end()

    def start(self, name: str, attributes: str, ends: bool) -> None:
        if name in BLOCKS and any(each.name in _ONLY_WORDS for each in self.open):
            self.faults.append(inside_words(name))
        if name == "a" and any(each.name == "a" for each in self.open):
            self.faults.append(link_in_link())
        element = Element(name, dict(self.kept(name, attributes)))
        if name == "input" and "type" not in element.attributes:
            self.faults.append(not_an_element(name))
        self.open[-1].children.append(element)
        if ends and name not in VOID and name != "path":
            self.faults.append(not_closed(name))
        elif not ends and name not in VOID:
            self.open.append(element)

    def kept(self, name: str, attributes: str) -> Iterator[tuple[str, str]]:
        seen = set()
        for match in _ATTRIBUTE.finditer(attributes):
            attribute, raw = match[1].lower(), match[2] or match[3] or match[4] or ""
            value = unescape(raw)
            self.faults += map(hidden, HIDDEN.findall(value))
            if attribute in seen or not may_have(name, attribute):
                self.faults.append(not_an_attribute(name, match[1]))
            elif not may_be(name, attribute, value):
                self.faults.append(not_a_value(name, attribute, raw))
            else:
                yield attribute, value
            seen.add(attribute)

    def close(self, name: str) -> None:
        if name in VOID:
            return  # `</br>` and its like, which browsers read as if it were not there or as a line break
        if all(each.name != name for each in self.open[1:]):
            self.faults.append(not_opened(name))
            return
        while (last := self.open.pop()).name != name:
            self.faults.append(not_closed(last.name))

    def end(self) -> None:
        self.faults += (not_closed(each.name) for each in reversed(self.open[1:]))


def _links(root: Element) -> Iterator[str]:
    for each in root.walk():
        yield from (each.attributes[name] for name in ("href", "src") if name in each.attributes)
