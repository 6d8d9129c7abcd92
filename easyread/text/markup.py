"""A standard page's Markdown as HTML, and what in it may be published.

One rendering decides. What an author wrote is turned into HTML exactly as the build does it, and the HTML is then read by a grammar
that knows no exceptions: text, character references, and tags whose every attribute is in quotes or a plain word. Whatever else
begins with `<` is told. Only elements that change nothing about how HTML is read are let through, so what is understood here is
what every browser understands.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from types import MappingProxyType
from typing import Any
from xml.etree.ElementTree import Element as Node

import markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from easyread.characters import HIDDEN

EXTENSIONS: tuple[str, ...] = (
    *("abbr", "admonition", "attr_list", "def_list", "fenced_code", "footnotes", "md_in_html", "tables", "toc"),
    *("pymdownx.details", "pymdownx.tabbed", "easyread.text.markup:Alignment"),
)
"""What Markdown can do on a standard page, for the check, the website and the PDF alike."""
CONFIGS: Mapping[str, dict[str, Any]] = MappingProxyType(
    {"toc": {"permalink": False}, "pymdownx.tabbed": {"alternate_style": True}}
)

EVERYWHERE = frozenset(("id", "class", "title", "lang", "dir", "role"))
"""Attributes that every element may have, besides those that start `aria-`."""
_SHAPE = frozenset(("fill", "fill-rule", "clip-rule", "stroke", "stroke-width", "transform"))
ELEMENTS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys("h1 h2 h3 h4 h5 h6 p div section article aside figure figcaption hr br wbr".split(), frozenset()),
        **dict.fromkeys("em strong b i u s del ins mark sub sup small code kbd samp var pre q".split(), frozenset()),
        **dict.fromkeys(
            "blockquote cite abbr dfn bdi span dl dt dd ul summary table caption thead tbody tfoot tr".split(), frozenset()
        ),
        "a": frozenset(("href", "hreflang", "rel", "download")),
        "img": frozenset(("src", "alt", "width", "height", "loading")),
        "ol": frozenset(("start", "type", "reversed")),
        "li": frozenset(("value",)),
        **dict.fromkeys(("th", "td"), frozenset(("colspan", "rowspan", "scope", "headers", "abbr"))),
        **dict.fromkeys(("col", "colgroup"), frozenset(("span",))),
        "time": frozenset(("datetime",)),
        "details": frozenset(("open",)),
        "div": frozenset(("data-tabs",)),
        "input": frozenset(("type", "name", "checked", "disabled")),
        "label": frozenset(("for",)),
        "svg": frozenset(("xmlns", "viewbox", "width", "height", *_SHAPE)),
        "path": frozenset(("d", *_SHAPE)),
    }
)
"""Every element that may be published, with the attributes that are its own. Names in small letters."""
SCHEMES = frozenset(("http", "https", "mailto", "tel"))
"""Where a link may lead besides places in the site."""
VOID = frozenset(("br", "hr", "img", "wbr", "col", "input"))
NOT_WORDS = frozenset(
    "script style template textarea title xmp iframe noembed noframes noscript plaintext math object select".split()
)
"""What is in these is no part of a page's words, and goes with them."""
MOST_LEVELS = 100
"""Of elements inside one another. Nothing that a person wrote has as many."""
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
_NOT_SEEN = re.compile(r"[\x00-\x20\x7f-\xa0]|" + HIDDEN.pattern)
_SCHEME = re.compile(r"([^/?#:]*):")
_NAME = re.compile(r"[\w: -]*")
_PLAIN_PAINT = re.compile(r"[\w\s.,#()%-]*")
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


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in the HTML that is not let through, or not sound."""

    rule: str
    needle: str
    """A pattern for what it looks like in the source."""
    message: str
    remedy: str


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


@lru_cache(maxsize=1024)
def render(body: str) -> str:
    """The HTML of a Markdown text. Raises CannotBeRenderedError."""
    try:
        return markdown.markdown(body, extensions=list(EXTENSIONS), extension_configs=dict(CONFIGS))
    except Exception as error:  # its reader does not say what it raises for a text that is not sound
        raise CannotBeRenderedError(f"{type(error).__name__}: {error}".strip(": ")) from error


@lru_cache(maxsize=1024)
def understand(body: str) -> Markup:
    """The elements and faults of a Markdown text. Raises CannotBeRenderedError."""
    return parse(render(body))


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


def address(value: str) -> str:
    """An address as browsers read it: without what they leave out, with `/` for each backslash."""
    return _NOT_SEEN.sub("", unescape(value)).replace("\\", "/")


def may_lead_to(value: str) -> bool:
    """Whether a link may lead there: to a place in the site, a web page, an e-mail or telephone address."""
    plain = address(value)
    scheme = _SCHEME.match(plain)
    return scheme[1].lower() in SCHEMES if scheme else not plain.startswith("//")


def may_be_loaded(value: str) -> bool:
    """Whether a page may load something from there, which is from this site alone."""
    plain = address(value)
    return not _SCHEME.match(plain) and not plain.startswith("//")


def may_have(name: str, attribute: str) -> bool:
    """Whether an element may have an attribute, whatever its value."""
    return attribute in EVERYWHERE or attribute.startswith("aria-") or attribute in ELEMENTS.get(name, ())


def may_be(name: str, attribute: str, value: str) -> bool:
    """Whether an attribute that an element may have may have this value."""
    match (name, attribute):
        case (_, "href"):
            return may_lead_to(value)
        case (_, "src"):
            return may_be_loaded(value)
        case ("input", "type"):
            return value in ("radio", "checkbox")
        case ("input", _):
            return bool(_NAME.fullmatch(value))
        case ("svg", "xmlns"):
            return value == "http://www.w3.org/2000/svg"
        case ("svg" | "path", _) if attribute in _SHAPE:
            return bool(_PLAIN_PAINT.fullmatch(value)) and "url" not in value.lower()
    return True


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
            self.faults += map(_hidden, HIDDEN.findall(plain))
            self.open[-1].children.append(HIDDEN.sub(" ", plain))

    def markup(self, start: int) -> int:
        """Reads what begins with `<` at `start`, and returns where it ends."""
        if tag := _TAG.match(self.html, start):
            return self.tag(tag)
        if self.html.startswith("<!--", start) and start < self.last_comment:
            self.faults.append(_COMMENTED)
            return self.html.index("-->", start) + 3
        self.faults.append(_stray(self.html[start : start + 20]))
        end = self.html.find(">", start)
        return end + 1 if end >= 0 else len(self.html)

    def tag(self, tag: re.Match[str]) -> int:
        name = tag["name"].lower()
        if name not in ELEMENTS:
            return self.refuse(name, tag)
        if tag["close"]:
            self.close(name)
        elif len(self.open) > MOST_LEVELS:
            self.faults.append(_too_deep(name))
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
        self.faults.append(_not_an_element(tag["close"] + tag["name"]))
        if name in NOT_WORDS and not tag["close"]:
            end = re.compile(rf"</{name}[\s/>]|\Z", re.IGNORECASE).search(self.html, tag.end())
            return self.html.find(">", end.start()) + 1 or len(self.html) if end else len(self.html)
        if not tag["close"]:
            self.refused.append(name)
        return tag.end()

    def start(self, name: str, attributes: str, ends: bool) -> None:
        if name in BLOCKS and any(each.name in _ONLY_WORDS for each in self.open):
            self.faults.append(_inside_words(name))
        if name == "a" and any(each.name == "a" for each in self.open):
            self.faults.append(_link_in_link())
        element = Element(name, dict(self.kept(name, attributes)))
        if name == "input" and "type" not in element.attributes:
            self.faults.append(_not_an_element(name))
        self.open[-1].children.append(element)
        if ends and name not in VOID and name != "path":
            self.faults.append(_not_closed(name))
        elif not ends and name not in VOID:
            self.open.append(element)

    def kept(self, name: str, attributes: str) -> Iterator[tuple[str, str]]:
        seen = set()
        for match in _ATTRIBUTE.finditer(attributes):
            attribute, raw = match[1].lower(), match[2] or match[3] or match[4] or ""
            value = unescape(raw)
            self.faults += map(_hidden, HIDDEN.findall(value))
            if attribute in seen or not may_have(name, attribute):
                self.faults.append(_not_an_attribute(name, match[1]))
            elif not may_be(name, attribute, value):
                self.faults.append(_not_a_value(name, attribute, raw))
            else:
                yield attribute, value
            seen.add(attribute)

    def close(self, name: str) -> None:
        if name in VOID:
            return  # `</br>` and its like, which browsers read as if it were not there or as a line break
        if all(each.name != name for each in self.open[1:]):
            self.faults.append(_not_opened(name))
            return
        while (last := self.open.pop()).name != name:
            self.faults.append(_not_closed(last.name))

    def end(self) -> None:
        self.faults += (_not_closed(each.name) for each in reversed(self.open[1:]))


def headings(root: Element) -> Iterator[tuple[int, Element]]:
    """Each heading's level, from 1, with the heading."""
    yield from ((int(each.name[1]), each) for each in root.walk() if each.name in _HEADINGS)


def ids(root: Element) -> frozenset[str]:
    """Every place on a page that a link can lead to."""
    return frozenset(each.attributes["id"] for each in root.walk() if "id" in each.attributes)


def links(root: Element) -> Iterator[tuple[str, str]]:
    """Each link's and picture's address, with the name of its element."""
    for each in root.walk():
        for attribute in ("href", "src"):
            if attribute in each.attributes:
                yield each.attributes[attribute], each.name


_COMMENTED = Fault(
    "unsafe-html",
    r"<!--",
    "There is a comment here, which everybody can read in the page's source.",
    "Take it out. It is not published.",
)


def _not_an_element(name: str) -> Fault:
    return Fault(
        "unsafe-html",
        rf"<{re.escape(name)}\b",
        f"<{name}> is not let through.",
        f"Take it out. To show it as words, write &lt;{name}&gt;.",
    )


def _not_an_attribute(name: str, attribute: str) -> Fault:
    message = f"'{attribute}' on <{name}> is not let through."
    return Fault("unsafe-html", rf"(?<![\w-]){re.escape(attribute)}\b", message, "Take it out.")


def _not_a_value(name: str, attribute: str, raw: str) -> Fault:
    shown = f"'{' '.join(raw[:60].split())}'"
    if attribute == "src":
        told = f"{shown} would be loaded from elsewhere.", "Put the picture with the others, and write the way to it."
    elif attribute == "href":
        told = f"A link to {shown} is not let through.", "Write the way to a page's file, or an address that starts https://."
    else:
        told = f"{attribute}={shown} on <{name}> is not let through.", "Take it out."
    return Fault("unsafe-html", re.escape(raw), *told)


def _hidden(character: str) -> Fault:
    number = ord(character)
    needle = rf"&#0*{number};?|&#x0*{number:x};?|&[a-z]+;|{re.escape(character)}"
    message = f"There is a hidden character here (U+{number:04X})."
    return Fault("hidden-character", needle, message, "Delete it. It can make words look other than they are.")


def _stray(text: str) -> Fault:
    shown = text.split("\n")[0]
    needle = re.escape(re.match(r"<[!?/]?\w*", text)[0])  # type: ignore[index]  # it always begins with `<`
    return Fault("unsafe-html", needle, f"'{shown}' cannot be understood.", "Take it out. To show `<` as a sign, write &lt;.")


def _too_deep(name: str) -> Fault:
    message = f"More than {MOST_LEVELS} elements stand inside one another here."
    return Fault("unsafe-html", rf"<{name}\b", message, "Write it more simply. What follows is not read.")


def _not_closed(name: str) -> Fault:
    return Fault("broken-html", rf"<{name}\b", f"<{name}> is not closed.", f"Write </{name}> where it ends, or take it out.")


def _not_opened(name: str) -> Fault:
    return Fault("broken-html", rf"</{name}\b", f"</{name}> closes nothing.", "Take it out.")


def _inside_words(name: str) -> Fault:
    message = f"<{name}> stands inside a line of words."
    return Fault("broken-html", rf"<{name}\b", message, "Put it on a line of its own, with an empty line before it.")


def _link_in_link() -> Fault:
    return Fault("broken-html", r"<a\b|\[", "There is a link inside a link.", "Take one of them out.")


def place_of(faults: Sequence[Fault], body: str) -> Iterator[tuple[Fault, int, int]]:
    """Each fault with where it stands in the Markdown and how long it is there, in characters from 0."""
    yield from _Places(body).all(faults)


MOST_TRIES = 60
"""Renderings of one page to find the place of what is wrong on it. What is wrong beyond that is told at the first such place."""
_CODE = re.compile(
    r"^(?P<fence>```+|~~~+).*?^(?P=fence)\s*$|(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)", re.MULTILINE | re.DOTALL
)


def without_code(body: str) -> str:
    """Markdown as long as it was, with spaces where it has code."""
    return _CODE.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), body)


class _Places:
    """Looks for what a fault looks like. Where it stands more often than it is wrong, a rendering without it decides."""

    def __init__(self, body: str) -> None:
        self.body = body
        self.seen = without_code(body)
        self.tries = MOST_TRIES

    def all(self, faults: Sequence[Fault]) -> Iterator[tuple[Fault, int, int]]:
        for fault, count in Counter(faults).items():
            found = self.spans(fault, count) or [(self.line_of(fault), 0)]
            yield from ((fault, start, length) for start, length in (found + found[:1] * count)[:count])

    def spans(self, fault: Fault, count: int) -> list[tuple[int, int]]:
        spans = [
            (match.start(), len(match.group())) for match in re.finditer(fault.needle, self.seen, re.IGNORECASE | re.MULTILINE)
        ]
        if len(spans) <= count:
            return spans
        guilty = [span for span in spans if self.is_guilty(fault, count, *span)]
        return sorted([*guilty, *(span for span in spans if span not in guilty)][:count])

    def is_guilty(self, fault: Fault, count: int, start: int, length: int) -> bool:
        return self.count(fault, f"{self.body[:start]}{'x' * length}{self.body[start + length :]}", count) < count

    def line_of(self, fault: Fault) -> int:
        """Where the first line begins up to which the page has the fault."""
        ends = [match.end() for match in re.finditer(r"[^\n]*\n|[^\n]+$", self.body)] or [0]
        low, high = 0, len(ends) - 1
        while low < high:
            middle = (low + high) // 2
            low, high = (low, middle) if self.count(fault, self.body[: ends[middle]], 1) else (middle + 1, high)
        start = ends[low - 1] if low else 0
        line = self.body[start : ends[low]]
        return start + len(line) - len(line.lstrip())

    def count(self, fault: Fault, body: str, otherwise: int) -> int:
        """How often a text has the fault. `otherwise` where that was asked too often, or nobody can say."""
        if not self.tries:
            return otherwise
        self.tries -= 1
        try:
            return parse(render.__wrapped__(body)).faults.count(fault)
        except CannotBeRenderedError:
            return otherwise
