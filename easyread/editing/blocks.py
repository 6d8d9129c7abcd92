"""An Easy Read page in blocks, each with its own bytes, so that a change of one leaves every other as it was.

Blocks put together again are the text, whatever the text is. What is no field, heading or statement is a block too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from textwrap import dedent

from easyread.characters import HIDDEN
from easyread.paths import picture_line
from easyread.read.easy import ITEM, PICTURE, SOURCE
from easyread.read.files import MAX_LINE, whole_lines
from easyread.read.front_matter import end_of_front_matter

_END = re.compile(r"(?:\r\n|\r|\n)\Z")
_FIELD = re.compile(r"([A-Za-z_][\w-]*)\s*:(?=\s|$)")


_BELOW = re.compile(r"- |-\n|[\w-]+:(?=\s|$)")
"""How a value begins that may not stand beside the name of its field: a list, or fields of its own."""


class Part(StrEnum):
    """What a block is."""

    FIELDS = "fields"
    HEADING = "heading"
    STATEMENT = "statement"
    GAP = "gap"
    """Line ends and lines without words."""
    OTHER = "other"
    """What an Easy Read page should not have: words without a picture, a table."""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a text."""

    part: Part
    raw: str
    """Without the line end after its last line, which belongs to the gap."""
    line: int
    """Its first, from 1."""

    @property
    def lines(self) -> tuple[str, ...]:
        """Without what cannot be seen, and without spaces around. Each is whole, however much of it is read."""
        return tuple(_seen(line).strip() for line in whole_lines(self.raw))

    @property
    def last_line(self) -> int:
        return self.line + max(len(whole_lines(self.raw)), 1) - 1

    @property
    def is_item(self) -> bool:
        return self.part is Part.STATEMENT and len(self.lines) > 1 and bool(ITEM.match(self.lines[1]))

    @property
    def words(self) -> str:
        """Of a statement its sentences, one a line; of a heading its title; of anything else the whole."""
        match self.part:
            case Part.STATEMENT:
                return "\n".join(
                    ITEM.sub("", line, count=1) if not number and self.is_item else line
                    for number, line in enumerate(self.lines[1:])
                )
            case Part.HEADING:
                return self.lines[0][3:].strip(" #")
            case _:
                return self.raw

    @property
    def target(self) -> str:
        """Of a statement the way to its picture, as written."""
        return SOURCE.sub("", self._picture[2]).strip() if self.part is Part.STATEMENT else ""

    @property
    def alt(self) -> str:
        return self._picture[1] if self.part is Part.STATEMENT else ""

    @property
    def source(self) -> str:
        """What a statement says of where its words come from."""
        found = SOURCE.search(self._picture[2]) if self.part is Part.STATEMENT else None
        return found[1].strip() if found else ""

    @property
    def _picture(self) -> re.Match[str]:
        match = PICTURE.fullmatch(_read(whole_lines(self.raw)[0]))
        if match is None:
            raise ValueError("This is no statement.")
        return match


@lru_cache(maxsize=4)
def blocks_of(text: str) -> tuple[Block, ...]:
    """The blocks of a text, which put together are the text."""
    lines = whole_lines(text)
    end = end_of_front_matter([_read(line, strip=False) for line in lines]) if lines else None
    parts = _body(lines[end + 1 :]) if end is not None else _other(lines) if lines and _read(lines[0]) == "---" else _body(lines)
    first = [(Part.FIELDS, lines[: end + 1])] if end is not None else []
    return tuple(_whole([*first, *parts]))


def text_of(blocks: tuple[Block, ...]) -> str:
    return "".join(block.raw for block in blocks)


def _read(line: str, strip: bool = True) -> str:
    line = _seen(line)[:MAX_LINE]
    return line.strip() if strip else line


def _seen(line: str) -> str:
    return HIDDEN.sub(" ", line.rstrip("\r\n").removeprefix("\ufeff"))


def _other(lines: list[str]) -> list[tuple[Part, list[str]]]:
    """Of a page whose fields never end, nothing can be said."""
    return [(Part.OTHER, lines)]


def _body(lines: list[str]) -> Iterator[tuple[Part, list[str]]]:
    """Lines that stand together. A picture line always starts a block; a heading is one."""
    part, block = Part.GAP, list[str]()
    for line in lines:
        read = _read(line)
        starts = (
            Part.GAP
            if not read
            else Part.HEADING
            if read.startswith("## ") or (read == "##" and part in (Part.GAP, Part.HEADING))
            else Part.STATEMENT
            if PICTURE.fullmatch(read)
            else None
        )
        goes_on = part in (Part.STATEMENT, Part.OTHER) if starts is None else starts is part is Part.GAP
        if not goes_on:
            if block:
                yield part, block
            part, block = starts or Part.OTHER, []
        block.append(line)
    if block:
        yield part, block


def _whole(parts: list[tuple[Part, list[str]]]) -> Iterator[Block]:
    """As blocks, the line end after each in a gap of its own, and no gap beside another."""
    pieces: list[tuple[Part, str]] = []
    for part, lines in parts:
        raw = "".join(lines)
        words = raw if part is Part.GAP else _END.sub("", raw)
        pieces += [(part, words), (Part.GAP, raw[len(words) :])]
    joined: list[tuple[Part, str]] = []
    for part, raw in (piece for piece in pieces if piece[1]):
        if joined and part is joined[-1][0] is Part.GAP:
            raw = joined.pop()[1] + raw
        joined.append((part, raw))
    line = 1
    for part, raw in joined:
        yield Block(part, raw, line)
        line += len(re.findall(r"\r\n|\r|\n", raw))


def _line_end(text: str) -> str:
    """What ends its first line."""
    found = re.search(r"\r\n|\r|\n", text)
    return found.group() if found else "\n"


def _plain_ends(text: str) -> str:
    """As a box in a browser gives words back."""
    return re.sub(r"\r\n|\r", "\n", text)


def body_of(text: str) -> str:
    """What follows the fields and the empty lines after them."""
    blocks = blocks_of(text)
    return text[len(blocks[0].raw) :].lstrip("\r\n") if blocks and blocks[0].part is Part.FIELDS else text


def with_body(text: str, body: str) -> str:
    """The text with something else after its fields, each line ended as its first is."""
    old = body_of(text)
    if _plain_ends(old) == _plain_ends(body):
        return text
    before = text[: len(text) - len(old)]
    return (
        before
        + ("" if not before or before.endswith(("\r", "\n")) else _line_end(text))
        + _plain_ends(body).replace("\n", _line_end(text))
    )


def _changed(text: str, number: int, change: Callable[[Block], str]) -> str:
    """The text with one block changed, which is left alone where there is no such block."""
    blocks = blocks_of(text)
    if not 0 <= number < len(blocks):
        return text
    return text_of((*blocks[:number], replace(blocks[number], raw=change(blocks[number])), *blocks[number + 1 :]))


def with_words(text: str, number: int, words: str) -> str:
    """The text with other words in one block. A statement's lines without words are left out, since they would end it."""

    def change(block: Block) -> str:
        if _plain_ends(words) == _plain_ends(block.words) or block.part in (Part.GAP, Part.FIELDS):
            return block.raw
        if block.part is Part.STATEMENT:
            first, end = whole_lines(block.raw)[0].rstrip("\r\n"), _line_end(text)
            lines = [line.strip() for line in re.split(r"\r\n|\r|\n", words) if line.strip()]
            return end.join([first, *(f"- {line}" if block.is_item and not place else line for place, line in enumerate(lines))])
        if block.part is Part.HEADING:
            return f"## {' '.join(words.split())}"
        return _line_end(text).join(re.split(r"\r\n|\r|\n", words))

    return _changed(text, number, change)


def _spliced(block: Block, group: int, new: str) -> str:
    """The block with a part of its picture line changed."""
    line = whole_lines(block.raw)[0]
    found = PICTURE.search(line)
    if found is None:
        return block.raw
    return block.raw[: found.start(group)] + new + block.raw[found.end(group) :]


def with_picture(text: str, number: int, path: str, file: str) -> str:
    """The text with another picture beside a statement. `path` is the page's. What was said of the old picture goes with it."""

    def change(block: Block) -> str:
        if block.part is not Part.STATEMENT:
            return block.raw
        way = picture_line(path, file)[4:-1]
        told = f' "from: {block.source}"' if block.source else ""
        return _spliced(replace(block, raw=_spliced(block, 2, way + told)), 1, "")

    return _changed(text, number, change)


def with_alt(text: str, number: int, alt: str) -> str:
    """The text with other words for what a picture adds."""
    plain = re.sub(r"[\[\]\s]+", " ", alt).strip()
    return _changed(text, number, lambda block: _spliced(block, 1, plain) if block.part is Part.STATEMENT else block.raw)


def with_source(text: str, number: int, source: str) -> str:
    """The text with other words for where a statement comes from. Empty takes them away."""

    def change(block: Block) -> str:
        if block.part is not Part.STATEMENT:
            return block.raw
        plain = re.sub(r'["()\s]+', " ", source).strip()
        return _spliced(block, 2, block.target + (f' "from: {plain}"' if plain else ""))

    return _changed(text, number, change)


def as_item(text: str, number: int, is_item: bool) -> str:
    """The text with a statement as an item of a list, or alone."""

    def change(block: Block) -> str:
        lines = whole_lines(block.raw)
        if block.part is not Part.STATEMENT or len(lines) < 2 or block.is_item is is_item:
            return block.raw
        indent = len(lines[1]) - len(lines[1].lstrip())
        rest = lines[1][indent:]
        changed = f"- {rest}" if is_item else ITEM.sub("", rest, count=1)
        return "".join([lines[0], lines[1][:indent] + changed, *lines[2:]])

    return _changed(text, number, change)


def without(text: str, number: int) -> str:
    """The text without a block and the gap after it, or, for the last, before it."""
    blocks = list(blocks_of(text))
    if not 0 <= number < len(blocks) or blocks[number].part in (Part.FIELDS, Part.GAP):
        return text
    after = number + 1 < len(blocks) and blocks[number + 1].part is Part.GAP
    is_last = number + 2 >= len(blocks)
    if after and not is_last:
        del blocks[number : number + 2]
    elif number and blocks[number - 1].part is Part.GAP and is_last:
        del blocks[number - 1 : number + 1]
    else:
        del blocks[number]
    return text_of(tuple(blocks))


def moved(text: str, number: int, by: int) -> str:
    """The text with a block in the place of the one before (-1) or after it (1). Gaps stay where they are."""
    blocks = list(blocks_of(text))
    movable = [place for place, block in enumerate(blocks) if block.part not in (Part.FIELDS, Part.GAP)]
    if number not in movable or not 0 <= (at := movable.index(number) + by) < len(movable):
        return text
    other = movable[at]
    blocks[number], blocks[other] = blocks[other], blocks[number]
    return text_of(tuple(blocks))


def with_new(text: str, after: int, raw: str) -> str:
    """The text with a block after another, a line apart. At the beginning or at the end where there is no such block."""
    blocks, end = blocks_of(text), _line_end(text)
    new = raw.replace("\n", end)
    if 0 <= after < len(blocks):
        before, rest = text_of(blocks[: after + 1]), text_of(blocks[after + 1 :])
        return f"{before}{end * 2}{new}{rest or end}"
    if not blocks or blocks[-1].part is not Part.GAP:
        return f"{text}{end * 2 if text else ''}{new}{end}"
    ends = len(re.findall(r"\r\n|\r|\n", blocks[-1].raw))
    return f"{text}{end * max(0, 2 - ends)}{new}{end}"


def new_statement(path: str, file: str, words: str) -> str:
    """A statement to add to the page at `path`."""
    return "\n".join(filter(None, (picture_line(path, file), words)))


def field_names(text: str) -> tuple[str, ...]:
    """The fields that a page has, in their order."""
    return tuple(name for name, _ in _entries(text) if name)


def field_of(text: str, name: str) -> str:
    """What stands after a field's colon, as written, its further lines as far out as they may be. Empty where there is no such field."""
    found = _plain_ends(next(("".join(lines) for each, lines in _entries(text) if each == name), ""))
    first, _, rest = found.partition(":")[2].partition("\n")
    return f"{first.strip()}\n{dedent(rest)}".strip()


def with_field(text: str, name: str, value: str) -> str:
    """The text with another value of a field, as YAML. An empty one takes the field away; a new one comes last."""
    blocks = blocks_of(text)
    if not blocks or blocks[0].part is not Part.FIELDS:
        return text
    entries = list(_entries(text))
    end = _line_end(text)
    at = next((place for place, (each, _) in enumerate(entries) if each == name), len(entries) - 1)
    there = at < len(entries) - 1
    if there and value == field_of(text, name):
        return text
    entries[at : at + there] = [(name, _entry(name, value, end))]
    raw = "".join(line for _, lines in entries for line in lines)
    return raw + text_of(blocks[1:])


def _entry(name: str, value: str, end: str) -> list[str]:
    """The lines of a field. A list or a mapping begins below its name; whatever follows a first line stands further in than the name."""
    if not value:
        return []
    lines = [line.rstrip() for line in _plain_ends(value).split("\n")]
    first = [] if _BELOW.match(value) else [lines.pop(0)]
    return [line + end for line in (" ".join([f"{name}:", *first]), *(f"  {line}" if line else "" for line in lines))]


def _entries(text: str) -> Iterator[tuple[str, list[str]]]:
    """Each field with its lines. The fences, and remarks before the first field, have no name."""
    blocks = blocks_of(text)
    if not blocks or blocks[0].part is not Part.FIELDS:
        return
    lines = whole_lines(blocks[0].raw)
    name, entry = "", [lines[0]]
    for line in lines[1:-1]:
        found = _FIELD.match(line)
        if found or line.startswith("#"):
            yield name, entry
            name, entry = found[1] if found else "", []
        entry.append(line)
    yield name, entry
    yield "", [lines[-1]]
