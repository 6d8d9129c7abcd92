"""From a page's Markdown to its blocks: headings, paragraphs, items, rows, each sentence with its place.

It is Markdown as Python-Markdown reads it, with the extensions that Material for MkDocs recommends, since that is what makes the
website. A text between blank lines is a chunk; what its first lines look like says what it is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import lru_cache
from itertools import accumulate

from easyread.model import Block, BlockKind, Link, Location, Run, Sentence
from easyread.text.inline import BLOCK_TAGS, Definitions, Inline, Line, name_of, read_code, read_html, read_inline
from easyread.text.language import sentences

TAB = 4
"""Spaces that a tab stands for, as in Python-Markdown."""
INDENT = " " * TAB
"""What puts a line inside an item, box or note."""
MOST_LEVELS = 20
"""Of lists, quotes and boxes inside one another. What is deeper is read as one paragraph."""

_FENCE = re.compile(r"(`{3,}|~{3,}) *(?:\{[^\n]*\}|\.?[\w#.+-]*)?(?: +[^`\n]*)? *$")
_HTML = re.compile(r" {0,3}<(?P<name>[A-Za-z][^<>\s/]*)(?=[\s/>])(?:[^<>]*)>| {0,3}(?P<comment><!--)")
_MARKDOWN_INSIDE = re.compile(r"""\smarkdown(?:=["']?(?:1|block|span)["']?)?(?=[\s>])""")
_ITEM = re.compile(r" {0,3}(?:[*+-]|\d+\.) +")
_NESTED = re.compile(r" {4,7}(?:[*+-]|\d+\.) +")
_HEADING = re.compile(r"(#{1,6})((?:\\.|[^\\])*?)#*\s*$")
_UNDERLINE = re.compile(r"(=+|-+) *$")
_RULE = re.compile(r" {0,3}(?:(?:- {0,2}){3,}|(?:_ {0,2}){3,}|(?:\* {0,2}){3,}) *$")
_QUOTE = re.compile(r" {0,3}> ?")
_DEFINED = re.compile(r" {0,3}: {1,3}")
_FOOTNOTE = re.compile(r" {0,3}\[\^([^\]]*)\]: *")
_ABBREVIATION = re.compile(r"\*\[[^\\\]]*\] ?: *")
_REFERENCE = re.compile(r" {0,3}\[([^\[\]]*)\]:\s*<?(\S+?)>?(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*$")
_BOX = re.compile(
    r"(?:!!!|\?\?\?\+?) ?(?P<type>[\w-]+)(?: +[\w-]+)*(?: +\"(?P<title>.*?)\")? *$|===[!+]* +\"(?P<tab>.*?)\" *$|===[!+]* +'(?P<other>.*?)' *$"
)
_DIVIDES = re.compile(rf"{_HEADING.pattern}|{_RULE.pattern}")
_DELIMITER = re.compile(r"[|:\- ]*-[|:\- ]*$")
_PIPE = re.compile(r"\\.|(`+).*?\1|(\|)")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a page's Markdown says."""

    blocks: tuple[Block, ...]
    links: tuple[Link, ...]
    """Links and pictures, by where their targets are written."""


@dataclass(frozen=True, slots=True)
class _Leaf:
    """Lines that are one block."""

    kind: BlockKind
    level: int
    lines: tuple[Line, ...]


@dataclass(slots=True)
class _Found:
    """Definitions, which count for the whole page wherever they stand."""

    links: dict[str, Link] = field(default_factory=dict)
    footnotes: set[str] = field(default_factory=set)


class _Shape(Enum):
    """What stands between blank lines."""

    UNDIVIDED = auto()
    """Nobody has looked yet."""
    TEXT = auto()
    """A list, quotation, definition or paragraph."""
    HEADING = auto()
    UNDERLINED = auto()
    TABLE = auto()
    BOX = auto()
    RULE = auto()
    INDENTED = auto()
    FENCED = auto()
    HTML = auto()


@dataclass(frozen=True, slots=True)
class _Chunk:
    """Lines without a blank one between them, or fenced code, or HTML with all that is in it."""

    lines: tuple[Line, ...]
    shape: _Shape = _Shape.UNDIVIDED


_Queue = deque[_Chunk]


@lru_cache(maxsize=4_000)
def read_markdown(body: str, path: str, first_line: int = 1) -> Reading:
    """The blocks and links of a page whose body begins at a line of its file. Never raises. What has no words is no block."""
    found = _Found()
    leaves = list(_within(_lines(body, path, first_line), BlockKind.PARAGRAPH, 0, found))
    known = Definitions({name: link.target for name, link in found.links.items()}, found.footnotes)
    read = [(leaf, _inline(leaf, known)) for leaf in leaves]
    links = (*(link for _, inline in read for link in inline.links), *found.links.values())
    blocks = tuple(block for leaf, inline in read if (block := _block(leaf, inline.runs)))
    return Reading(blocks, tuple(sorted(links, key=lambda link: link.start)))


def _lines(body: str, path: str, first_line: int) -> Iterator[Line]:
    start = 0
    for number, raw in enumerate(body.split("\n"), first_line):
        lead = len(raw) - len(raw.lstrip())
        spaces = raw[:lead].expandtabs(TAB)
        more = len(spaces) - lead
        yield Line(spaces + raw[lead:].replace("\t", " ") if raw.strip() else "", Location(path, number, 1 - more), start - more)
        start += len(raw) + 1


def _inline(leaf: _Leaf, known: Definitions) -> Inline:
    if leaf.kind is BlockKind.CODE:
        return read_code(leaf.lines)
    if leaf.kind is BlockKind.HTML:
        return read_html(leaf.lines)
    return read_inline(leaf.lines, known, is_title=leaf.kind in (BlockKind.HEADING, BlockKind.TERM))


def _block(leaf: _Leaf, runs: tuple[Run, ...]) -> Block | None:
    cut = cut_sentences(runs, leaf.kind.is_prose)
    return Block(leaf.kind, leaf.level, cut) if cut else None


def cut_sentences(runs: Sequence[Run], several: bool = True) -> tuple[Sentence, ...]:
    """The sentences that some runs say together, or all of them as one."""
    text = "".join(run.text for run in runs)
    spans = list(sentences(text)) if several else [(0, text.rstrip())]
    if len(runs) == 1 and spans == [(0, text)] and not text[:1].isspace():
        return (Sentence(tuple(runs), runs[0].where),) if text else ()
    starts = list(accumulate((len(run.text) for run in runs), initial=0))
    made = (_sentence(runs, starts, start + len(each) - len(each.lstrip()), start + len(each)) for start, each in spans)
    return tuple(each for each in made if each.text)


def _sentence(runs: Sequence[Run], starts: Sequence[int], start: int, end: int) -> Sentence:
    first = max(0, bisect_right(starts, start) - 1)
    kept: list[Run] = []
    for number in range(first, len(runs)):
        if starts[number] >= end:
            break
        kept.append(_cut(runs[number], start - starts[number], end - starts[number]))
    return Sentence(tuple(kept), kept[0].where if kept else Location(""))


def _cut(run: Run, start: int, end: int) -> Run:
    """The part of a run between two of its characters."""
    if start <= 0 and end >= len(run.text):
        return run
    first = max(0, start)
    where = Location(run.where.path, run.where.line, run.where.column + first)
    return replace(run, text=run.text[first:end], where=where)


def _within(lines: Iterator[Line] | Sequence[Line], kind: BlockKind, level: int, found: _Found) -> Iterator[_Leaf]:
    """The blocks of a page, or of what a list, quote or box holds. `kind` is what a paragraph is there."""
    if level > MOST_LEVELS:
        yield _Leaf(kind, level, tuple(line for line in lines if line.text))
        return
    queue = deque(_chunks(tuple(lines)))
    while queue:
        yield from _leaves(queue, kind, level, found)


def _chunks(lines: Sequence[Line]) -> Iterator[_Chunk]:
    rest, fences = list(lines), _fences(lines)
    words: list[Line] = []
    place = 0
    while place < len(rest):
        closing = fences.get(place)
        html = _html_end(rest, place) if closing is None else None
        if closing is None and html is None and rest[place].text:
            words.append(rest[place])
            place += 1
            continue
        yield from [_Chunk(tuple(words))] if words else []
        words = []
        if closing is not None:
            yield _Chunk(tuple(rest[place + 1 : closing]), _Shape.FENCED)
            place = closing + 1
        elif html is not None:
            last, column = html
            yield _Chunk((*rest[place:last], replace(rest[last], text=rest[last].text[:column])), _Shape.HTML)
            rest[last] = rest[last].cut(column)
            place = last if rest[last].text.strip() else last + 1
        else:
            place += 1
    yield from [_Chunk(tuple(words))] if words else []


def _fences(lines: Sequence[Line]) -> dict[int, int]:
    """For each line that opens fenced code the line that closes it. A fence that nothing closes is none."""
    closing: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        if set(line.text.rstrip()) in ({"`"}, {"~"}):
            closing.setdefault(line.text.rstrip(), []).append(number)
    found: dict[int, int] = {}
    done = -1
    for number, line in enumerate(lines):
        match = _FENCE.match(line.text) if number > done and line.text[:3] in ("```", "~~~") else None
        same = closing.get(match[1], []) if match else []
        place = bisect_right(same, number)
        if place < len(same):
            found[number] = done = same[place]
    return found


def _html_end(lines: Sequence[Line], place: int) -> tuple[int, int] | None:
    """Where the HTML that begins a line ends: the line, and the character in it. None where there is none that stands alone."""
    match = _HTML.match(lines[place].text) if "<" in lines[place].text else None
    if not match:
        return None
    if match["comment"]:
        return next(
            ((number, at + 3) for number in range(place, len(lines)) if (at := lines[number].text.find("-->")) >= 0), None
        )
    name = match["name"].lower()
    if name not in BLOCK_TAGS:
        return None
    if name == "hr" or match.group().endswith("/>"):
        return place, match.end()
    tags = re.compile(rf"<(/?){re.escape(name)}(?=[\s/>])[^<>]*?(/?)>", re.IGNORECASE)
    depth = 0
    for number in range(place, len(lines)):
        for tag in tags.finditer(lines[number].text):
            depth += -1 if tag[1] else 0 if tag[2] else 1
            if depth <= 0:
                return number, tag.end()
    return len(lines) - 1, len(lines[-1].text)


def _leaves(queue: _Queue, kind: BlockKind, level: int, found: _Found) -> Iterator[_Leaf]:
    """The blocks of the first chunk, with the chunks after it that belong to its last item, box or note."""
    chunk = queue.popleft()
    lines = chunk.lines
    if len(lines) == 1 and lines[0].text[:1].isalpha() and chunk.shape in (_Shape.UNDIVIDED, _Shape.TEXT):
        yield _Leaf(kind, level, lines)  # no block's mark begins with a letter
        return
    match chunk.shape:
        case _Shape.UNDIVIDED:
            queue.extendleft(reversed(list(_divided(lines))))
        case _Shape.HEADING:
            heading = _HEADING.match(lines[0].text)
            assert heading
            words = replace(lines[0], text=lines[0].text[: heading.end(2)]).cut(heading.end(1))
            yield _Leaf(BlockKind.HEADING, len(heading[1]), (words,))
        case _Shape.UNDERLINED:
            yield _Leaf(BlockKind.HEADING, 1 if lines[1].text.startswith("=") else 2, (lines[0],))
        case _Shape.TABLE:
            yield from (_Leaf(BlockKind.ROW, level, (line,)) for line in (lines[0], *lines[2:]))
        case _Shape.BOX:
            yield from _box(lines, queue, level, found)
        case _Shape.FENCED | _Shape.INDENTED:
            yield _Leaf(BlockKind.CODE, level, tuple(_dedented(lines) if chunk.shape is _Shape.INDENTED else lines))
        case _Shape.HTML:
            yield from _html(lines, kind, level, found)
        case _Shape.TEXT if _ITEM.match(lines[0].text):
            yield from _list(lines, queue, level, found)
        case _Shape.TEXT:
            yield from _text(lines, queue, kind, level, found)


def _divided(lines: Sequence[Line]) -> Iterator[_Chunk]:
    """A chunk cut at its headings, rules and boxes, which need no blank lines around them."""
    box = _first(_BOX, lines)
    before = lines[:box]
    place = 0
    if _is_table(before):
        yield _Chunk(tuple(before), _Shape.TABLE)
        place = len(before)
    while place < len(before):
        end, shape = _piece(before, place)
        yield _Chunk(tuple(before[place:end]), shape)
        place = end
    if box is not None:
        end = _end_of_indented(lines, box + 1)
        yield _Chunk(tuple(lines[box:end]), _Shape.BOX)
        yield from [_Chunk(tuple(lines[end:]))] if end < len(lines) else []


def _piece(lines: Sequence[Line], place: int) -> tuple[int, _Shape]:
    """Where the part of a chunk ends that begins at a line, and what it is."""
    text = lines[place].text
    if text.startswith(INDENT):
        return _end_of_indented(lines, place), _Shape.INDENTED
    if _HEADING.match(text):
        return place + 1, _Shape.HEADING
    if place + 1 < len(lines) and _UNDERLINE.match(lines[place + 1].text):
        return place + 2, _Shape.UNDERLINED
    if _RULE.match(text):
        return place + 1, _Shape.RULE
    if _REFERENCE.match(text) or _ABBREVIATION.match(text):
        return place + 1, _Shape.TEXT
    ends = (number for number in range(place + 1, len(lines)) if _DIVIDES.match(lines[number].text))
    return next(ends, len(lines)), _Shape.TEXT


def _end_of_indented(lines: Sequence[Line], place: int) -> int:
    return next((number for number in range(place, len(lines)) if not lines[number].text.startswith(INDENT)), len(lines))


def _html(lines: Sequence[Line], kind: BlockKind, level: int, found: _Found) -> Iterator[_Leaf]:
    """HTML, whose words are Markdown where its first tag says so."""
    opening = _HTML.match(lines[0].text)
    if not opening or not _MARKDOWN_INSIDE.search(opening.group()):
        yield _Leaf(BlockKind.HTML, level, tuple(lines))
        return
    closing = lines[-1].text.rfind("</")
    last = replace(lines[-1], text=lines[-1].text[: closing if closing >= 0 else None])
    inside = [*lines[:-1], last]
    yield from _within([inside[0].cut(opening.end()), *inside[1:]], kind, level + 1, found)


def _text(lines: Sequence[Line], queue: _Queue, kind: BlockKind, level: int, found: _Found) -> Iterator[_Leaf]:
    """What is no list. What divides it is looked for in the order in which Python-Markdown looks for it."""
    if (place := _first(_DEFINED, lines)) or (place == 0 and not level):
        yield from (_Leaf(BlockKind.TERM, level, (line,)) for line in lines[:place])
        yield from _notes(_DEFINED, BlockKind.DEFINITION, lines[place:], queue, level, found)
    elif (place := _first(_QUOTE, lines)) is not None:
        yield from _before(lines[:place], kind, level, found)
        inside = (line.cut(match.end()) if (match := _QUOTE.match(line.text)) else line for line in lines[place:])
        yield from _within([replace(line, text=line.text.rstrip()) for line in inside], BlockKind.QUOTE, level + 1, found)
    elif (place := _first(_FOOTNOTE, lines)) is not None:
        yield from _before(lines[:place], kind, level, found)
        found.footnotes |= {match[1] for line in lines[place:] if (match := _FOOTNOTE.match(line.text))}
        yield from _notes(_FOOTNOTE, BlockKind.FOOTNOTE, lines[place:], queue, level, found)
    else:
        yield from _paragraphs(lines, kind, level, found)


def _notes(
    pattern: re.Pattern[str], kind: BlockKind, lines: Sequence[Line], queue: _Queue, level: int, found: _Found
) -> Iterator[_Leaf]:
    """Definitions or footnotes one under another, the last with the chunks that belong to it."""
    note: list[Line] = []
    for line in lines:
        if match := pattern.match(line.text):
            yield from _within(note, kind, level + 1, found)
            note = [line.cut(match.end())]
        else:
            note += _dedented([line])
    yield from _within([*note, *_take_indented(queue)], kind, level + 1, found)


def _paragraphs(lines: Sequence[Line], kind: BlockKind, level: int, found: _Found) -> Iterator[_Leaf]:
    """Words between definitions, which are taken out."""
    words: list[Line] = []
    for line in lines:
        reference, abbreviation = _REFERENCE.match(line.text), _ABBREVIATION.match(line.text)
        if not reference and not abbreviation:
            words.append(line)
            continue
        yield from [_Leaf(kind, level, tuple(words))] if words else []
        words = []
        if reference:
            target = line.cut(reference.start(2))
            found.links.setdefault(name_of(reference[1]), Link(reference[2], target.where, target.start))
        elif abbreviation:
            yield _Leaf(BlockKind.ABBREVIATION, level, (line.cut(abbreviation.end()),))
    yield from [_Leaf(kind, level, tuple(words))] if words else []


def _first(pattern: re.Pattern[str], lines: Sequence[Line]) -> int | None:
    return next((number for number, line in enumerate(lines) if pattern.match(line.text)), None)


def _before(lines: Sequence[Line], kind: BlockKind, level: int, found: _Found) -> Iterator[_Leaf]:
    """What stands before a quote or note in the same chunk."""
    if lines:
        yield from _text(lines, deque(), kind, level, found)


def _dedented(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines without the spaces that put them inside something, where they have them."""
    return (line.cut(len(INDENT)) if line.text.startswith(INDENT) else line for line in lines)


def _take_indented(queue: _Queue) -> Iterator[Line]:
    """The chunks that belong to what came before them, with a blank line before each."""
    while queue and queue[0].shape is _Shape.UNDIVIDED and queue[0].lines[0].text.startswith(INDENT):
        lines = queue.popleft().lines
        yield replace(lines[0], text="")
        yield from _dedented(lines)


def _list(lines: Sequence[Line], queue: _Queue, level: int, found: _Found) -> Iterator[_Leaf]:
    """Items, the last with the chunks that belong to it. A chunk that begins with an item goes on with the list."""
    item: list[Line] = []
    nested = False
    for line in lines:
        if match := _ITEM.match(line.text):
            yield from _within(item, BlockKind.ITEM, level + 1, found)
            item, nested = [line.cut(match.end())], False
            continue
        if not nested and _NESTED.match(line.text):
            item.append(replace(line, text=""))
            nested = True
        item += _dedented([line])
    yield from _within([*item, *_take_indented(queue)], BlockKind.ITEM, level + 1, found)


def _box(lines: Sequence[Line], queue: _Queue, level: int, found: _Found) -> Iterator[_Leaf]:
    """A note, something to open, or a tab: its title, and what is in it."""
    match = _BOX.match(lines[0].text)
    assert match
    name = next((name for name in ("title", "tab", "other") if match[name] is not None), "type")
    title = replace(lines[0], text=lines[0].text[: match.end(name)]).cut(match.start(name))
    if title.text:
        yield _Leaf(BlockKind.TITLE, level, (title,))
    yield from _within([*_dedented(lines[1:]), *_take_indented(queue)], BlockKind.BOX, level + 1, found)


def _is_table(lines: Sequence[Line]) -> bool:
    """Whether the second line says how the cells of the first are aligned."""
    if len(lines) < 2 or not _DELIMITER.match(lines[1].text.strip()):
        return False
    cells, rules = (_cells(line.text.strip()) for line in lines[:2])
    return cells == rules and "|" in lines[0].text


def _cells(row: str) -> int:
    return sum(bool(match[2]) for match in _PIPE.finditer(row.strip().removeprefix("|").removesuffix("|"))) + 1
