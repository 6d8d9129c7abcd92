"""The words of a line of Markdown, each with its place: what stands there when links, marks, code and HTML are read.

It is Markdown as Python-Markdown reads it, which makes the website. That library tells no places, so the reading is our own; a test
holds that both see the same words, headings and links. Time is linear in the length of the text.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import accumulate

from easyread.model import Link, Location, Run
from easyread.text.icons import NAMED

_TOKEN = re.compile(
    r"(?P<escaped>\\[\\`*_{}\[\]()>#+\-.!|])"
    r"|(?P<ticks>`+)"
    r"|(?P<open>!?\[)"
    r"|(?P<close>\])"
    r"|<(?P<address>(?:https?|ftp)://[^<>\s]*|(?:mailto:)?[^<>\s@!/]+@[^<>\s]+)>"
    r"|(?P<comment><!--)"
    r"|(?P<tag></?(?P<name>[A-Za-z][^<>@\s/]*)(?:\s[^<>]*|/)?>)"
    r"|(?P<entity>&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[0-9A-Za-z]{1,32});)"
    r"|(?P<mark>\*+|(?<![^\W_])_+(?=[^\s_])|(?<=[^\s_])_+(?![^\W_]))"
    r"|(?P<attributes>\{:?[ ]*[^}\n ][^}\n]*\})"
    rf"|(?P<icon>{NAMED})"
    r"|(?P<end>\n)"
)
_RAW = re.compile(
    r"(?P<comment><!--)|(?P<tag></?(?P<name>[A-Za-z][^<>\s/]*)(?:\s[^<>]*|/)?>)"
    r"|(?P<entity>&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[0-9A-Za-z]{1,32});)|(?P<end>\n)"
)
_TARGET = re.compile(
    r"\(\s*+(?:<(?P<angled>[^<>\n]*)>|(?P<plain>(?:[^()]|\([^()]*\))*?))(?:\s+(?P<title>\"[^\"]*\"|'[^']*'))?\s*\)"
)
_REFERENCE = re.compile(r"\s?\[([^\[\]]*)\]")
_NO_WORDS = frozenset(("script", "style", "template", "textarea", "noscript", "iframe", "object"))
BLOCK_TAGS = frozenset(
    "address article aside blockquote body canvas center dd details dir div dl dt fieldset figcaption figure footer form group h1 h2 h3 "
    "h4 h5 h6 header hgroup hr html iframe legend li main map math menu nav noscript object ol output p pre script section style "
    "summary table tbody td tfoot th thead tr ul video audio style canvas progress".split()
)
"""Elements that stand on lines of their own."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a source, or what is left of it."""

    text: str
    where: Location
    """Of its first character, as if each tab before the words were spaces."""
    start: int
    """Where it begins in the body, in characters from 0."""

    def cut(self, count: int) -> Line:
        """The same without its first characters."""
        where = Location(self.where.path, self.where.line, self.where.column + count)
        return Line(self.text[count:], where, self.start + count)

    @property
    def stripped(self) -> Line:
        """The same without spaces around it."""
        text = self.text.strip()
        if text == self.text:
            return self
        cut = self.cut(len(self.text) - len(self.text.lstrip()))
        return Line(text, cut.where, cut.start)


@dataclass(frozen=True, slots=True)
class Definitions:
    """What other places of the page say: where a name leads, and which footnotes there are."""

    links: Mapping[str, str]
    footnotes: Collection[str]


@dataclass(frozen=True, slots=True)
class Inline:
    """The words of some lines, and the links among them."""

    runs: tuple[Run, ...]
    links: tuple[Link, ...]
    """With pictures, in reading order. Those by a name are where the name is defined."""


class _Kind(Enum):
    TEXT = auto()
    CODE = auto()
    MARK = auto()
    LINK = auto()
    LINK_END = auto()


@dataclass(frozen=True, slots=True)
class _Token:
    """A stretch of text, or where a link begins (with its target) or ends."""

    kind: _Kind
    start: int
    end: int
    value: str = ""
    """What a character's name stands for, or a link's target."""
    target_at: Location | None = None


_Tokens = tuple[_Token, ...]


class _Text:
    """Some lines as one text, with the place of every character."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = [line.stripped for line in lines]
        self.text = "\n".join(line.text for line in self.lines)
        self.starts = list(accumulate((len(line.text) + 1 for line in self.lines), initial=0))[:-1]

    def at(self, offset: int) -> Location:
        line = self.lines[self._line(offset)]
        return Location(line.where.path, line.where.line, line.where.column + offset - self.starts[self._line(offset)])

    def in_body(self, offset: int) -> int:
        number = self._line(offset)
        return self.lines[number].start + offset - self.starts[number]

    def _line(self, offset: int) -> int:
        return bisect_right(self.starts, offset) - 1


def read_inline(lines: Sequence[Line], known: Definitions, is_title: bool = False) -> Inline:
    """The words of a paragraph, item or row, or of a title, which attributes in braces may end."""
    if len(lines) == 1 and not _TOKEN.search((line := lines[0].stripped).text):  # as most items and many paragraphs are
        return Inline((Run(line.text, line.where),) if line.text else (), ())
    reader = _Reader(_Text(lines), known, " \n" if is_title else "\n")
    tokens = tuple(reader.tokens(_TOKEN))
    return Inline(tuple(_runs(reader.text, tokens)), tuple(reader.links))


def read_html(lines: Sequence[Line]) -> Inline:
    """The words between tags, where Markdown is not read."""
    reader = _Reader(_Text(lines), Definitions({}, ()))
    return Inline(tuple(_runs(reader.text, tuple(reader.tokens(_RAW)))), ())


def read_code(lines: Sequence[Line]) -> Inline:
    """Code as it stands."""
    runs = (run for line in lines for run in (Run(line.text, line.where, code=True), Run(" ", line.where, code=True)))
    return Inline(tuple(runs), ())


class _Reader:
    """Goes through a text once. Each kind of mark has a method that returns what it stands for, and where to go on."""

    def __init__(self, text: _Text, known: Definitions, before_attributes: str = "") -> None:
        self.text, self.known, self.before_attributes = text, known, before_attributes
        self.source = text.text
        self.code = _code_spans(self.source) if "`" in self.source else {}
        self.brackets = _brackets(self.source, self.code) if "[" in self.source else {}
        self.last_comment = self.source.rfind("-->")
        self.links: list[Link] = []
        self.link_ends: dict[int, int] = {}
        self.element = -1
        """Where the last element ended, which attributes in braces may follow."""

    def tokens(self, pattern: re.Pattern[str]) -> Iterator[_Token]:
        """Everything that says something, in order."""
        place = 0
        while match := pattern.search(self.source, place):
            if match.start() > place:
                yield _Token(_Kind.TEXT, place, match.start())
            found, place = getattr(self, f"_{match.lastgroup}")(match)
            yield from found
        if place < len(self.source):
            yield _Token(_Kind.TEXT, place, len(self.source))

    def _escaped(self, match: re.Match[str]) -> tuple[_Tokens, int]:
        return (_Token(_Kind.TEXT, match.start() + 1, match.end()),), match.end()

    def _icon(self, match: re.Match[str]) -> tuple[_Tokens, int]:
        return (), match.end()

    def _ticks(self, match: re.Match[str]) -> tuple[_Tokens, int]:
        if match.start() not in self.code:
            return _as_it_is(match)
        start, end, self.element = self.code[match.start()]
        return tuple(_lines_of(_Kind.CODE, self.source, start, end)), self.element

    def _open(self, match: re.Match[str]) -> tuple[_Tokens, int]:
        """The start of a link, or a whole picture, or a bracket."""
        bracket = match.end() - 1
        close = self.brackets.get(bracket)
        if close is None:
            return _as_it_is(match)
        if self.source[bracket + 1 : close].removeprefix("^") in self.known.footnotes and self.source[bracket + 1] == "^":
            return (), close + 1
        led = self._target(bracket, close)
        if led is None:
            return _as_it_is(match)
        target, at, end = led
        if at >= 0:
            self.links.append(Link(target, self.text.at(at), self.text.in_body(at)))
        if match.group() == "![":
            self.element = end
            return (), end
        self.link_ends[close] = end
        return (_Token(_Kind.LINK, match.start(), match.end(), target, self.text.at(at) if at >= 0 else None),), match.end()

    def _target(self, bracket: int, close: int) -> tuple[str, int, int] | None:
        """Where a link leads, where that is written (-1 for elsewhere), and where the link ends. None where it is no link."""
        if found := _TARGET.match(self.source, close + 1):
            name = "plain" if found["angled"] is None else "angled"
            return found[name].strip(), found.start(name), found.end()
        named = _REFERENCE.match(self.source, close + 1)
        said = self.source[bracket + 1 : close]
        if named and name_of(named[1] or said) in self.known.links:
            return self.known.links[name_of(named[1] or said)], -1, named.end()
        return (self.known.links[name_of(said)], -1, close + 1) if name_of(said) in self.known.links else None

    def _close(self, match: re.Match[str]) -> tuple[_Tokens, int]:
        if match.start() not in self.link_ends:
            return _as_it_is(match)
        self.element = self.link_ends[match.start()]
        return (_Token(_Kind.LINK_END, match.start(), match.end()),), self.element

    def _address(self, match: re.Match[str]) -> tuple[_Tokens, int]:
        start, end = match.span("address")
        target = match["address"] if ":" in match["address"] else f"mailto:{match['address']}"
        self.links.append(Link(target, self.text.at(start), self.text.in_body(start)))
        words = _Token(_Kind.TEXT, start + len("mailto:") * match["address"].startswith("mailto:"), end)
        return (
            _Token(_Kind.LINK, start, start, target, self.text.at(start)),
            words,
            _Token(_Kind.LINK_END, end, end),
        ), match.end()

    def _comment(self, match: re.Match[str]) -> tuple[_Tokens, int]:
        if match.start() >= self.last_comment:
            return _as_it_is(match)
        return (), self.source.index("-->", match.start()) + 3

    def _tag(self, match: re.Match[str]) -> tuple[_Tokens, int]:
        name = match["name"].lower()
        self.element = match.end()
        if name in _NO_WORDS and match.group()[1] != "/":
            end = self.source.lower().find(f"</{name}", match.end())
            return (), end if end >= 0 else len(self.source)
        space = (_Token(_Kind.TEXT, match.start(), match.start(), " "),) if name in BLOCK_TAGS or name == "br" else ()
        return space, match.end()

    def _entity(self, match: re.Match[str]) -> tuple[_Tokens, int]:
        return (_Token(_Kind.TEXT, match.start(), match.end(), html.unescape(match.group())),), match.end()

    def _mark(self, match: re.Match[str]) -> tuple[_Tokens, int]:
        self.element = match.end()
        return (_Token(_Kind.MARK, match.start(), match.end()),), match.end()

    def _attributes(self, match: re.Match[str]) -> tuple[_Tokens, int]:
        """Names and classes for the element before them say nothing."""
        before = self.source[match.start() - 1 : match.start()]
        last = match.end() == len(self.source) and before and before in self.before_attributes
        if match.start() == self.element or last:
            return (), match.end()
        return (_Token(_Kind.TEXT, match.start(), match.start() + 1),), match.start() + 1

    def _end(self, match: re.Match[str]) -> tuple[_Tokens, int]:
        return (_Token(_Kind.TEXT, match.start(), match.end(), " "),), match.end()


def name_of(words: str) -> str:
    """A definition's name as it is compared."""
    return " ".join(words.split()).lower()


def _as_it_is(match: re.Match[str]) -> tuple[_Tokens, int]:
    return (_Token(_Kind.TEXT, match.start(), match.end()),), match.end()


def _lines_of(kind: _Kind, source: str, start: int, end: int) -> Iterator[_Token]:
    """A stretch that may go on over several lines."""
    for number, line in enumerate(source[start:end].split("\n")):
        if number:
            yield _Token(_Kind.TEXT, start - 1, start, " ")
        yield _Token(kind, start, start + len(line))
        start += len(line) + 1


def _code_spans(source: str) -> dict[int, tuple[int, int, int]]:
    """For each code in backticks where it begins: where its words begin and end, and where it ends."""
    runs = [match.span(1) for match in re.finditer(r"(?<!\\)(?:\\\\)*(`+)", source)]
    starts: dict[int, list[int]] = {}
    for start, end in runs:
        starts.setdefault(end - start, []).append(start)
    spans: dict[int, tuple[int, int, int]] = {}
    done = 0
    for start, end in runs:
        same = starts[end - start]
        closing = bisect_right(same, start)
        if start >= done and closing < len(same):
            done = same[closing] + end - start
            words = source[end : same[closing]]
            spans[start] = (end + len(words) - len(words.lstrip()), end + len(words.rstrip()), done)
    return spans


def _brackets(source: str, code: Mapping[int, tuple[int, int, int]]) -> dict[int, int]:
    """For each opening square bracket the closing one that belongs to it."""
    found: dict[int, int] = {}
    waiting: list[int] = []
    done = 0
    for match in re.finditer(r"\\.|`+|[\[\]]", source, re.DOTALL):
        start = match.start()
        if start < done:
            continue
        if start in code:
            done = code[start][2]
        elif match.group() == "[":
            waiting.append(start)
        elif match.group() == "]" and waiting:
            found[waiting.pop()] = start
    return found


def _paired(source: str, tokens: Sequence[_Token]) -> frozenset[int]:
    """The numbers of the marks for slanted and bold words that have a partner. The others are characters like any other."""
    paired: set[int] = set()
    waiting: dict[str, list[int]] = {}
    for number, token in enumerate(tokens):
        if token.kind is not _Kind.MARK:
            continue
        mark = source[token.start : token.end]
        same, three = waiting.setdefault(mark, []), waiting.get(mark[0] * 3, [])
        if (same or three) and not source[token.start - 1].isspace():
            paired |= {same.pop() if same else three[-1], number}
        elif not source[token.end : token.end + 1].isspace() and token.end < len(source):
            same.append(number)
    return frozenset(paired)


def _runs(text: _Text, tokens: Sequence[_Token]) -> Iterator[Run]:
    paired = _paired(text.text, tokens)
    around: list[_Token] = []
    for number, token in enumerate(tokens):
        if token.kind is _Kind.LINK:
            around.append(token)
        elif token.kind is _Kind.LINK_END:
            around.pop()
        elif number not in paired:
            link = around[-1] if around else None
            yield Run(
                token.value or text.text[token.start : token.end],
                text.at(token.start),
                target=link.value if link else None,
                target_at=link.target_at if link else None,
                code=token.kind is _Kind.CODE,
            )
