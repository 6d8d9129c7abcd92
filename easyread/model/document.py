"""A standard page and its parts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from easyread.model.field import FieldContent, FieldValue, PageLink
from easyread.model.kind import Kind
from easyread.model.location import Location
from easyread.model.sentence import Allowance, Link, Reference, Sentence
from easyread.paths import FIRST


class BlockKind(StrEnum):
    """What a part of a standard page is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    """A paragraph in a list."""
    QUOTE = "quote"
    TERM = "term"
    DEFINITION = "definition"
    FOOTNOTE = "footnote"
    TITLE = "title"
    """Of a box or tab."""
    BOX = "box"
    """A paragraph in a box or tab."""
    ROW = "row"
    """Of a table, with a `|` between cells."""
    HTML = "html"
    CODE = "code"
    ABBREVIATION = "abbreviation"
    """What a short form stands for."""

    @property
    def is_prose(self) -> bool:
        """Whether it is made of sentences."""
        return self in _PROSE


_PROSE = frozenset(map(BlockKind, ("paragraph", "item", "quote", "definition", "footnote", "box", "html")))


@dataclass(frozen=True)
class Block:
    """A part of a standard page that has words."""

    kind: BlockKind
    level: int
    """Of a heading, from 1. Of any other: how many lists, quotes and boxes it stands in."""
    sentences: tuple[Sentence, ...]
    """One for a block that is no prose."""

    @property
    def where(self) -> Location:
        return self.sentences[0].where

    @cached_property
    def text(self) -> str:
        """The words alone, one space apart."""
        return " ".join(" ".join(sentence.text for sentence in self.sentences).split())


@dataclass(frozen=True)
class Document:
    """A standard page."""

    key: str
    path: str
    title: str
    summary: str
    """One or two sentences, shown under the title and given to search engines."""
    body: str
    """Markdown, without the front matter."""
    first_line: int = 1
    """The line of the file at which the body begins."""
    menu: str = ""
    """What the menu at the top calls its section, where that is shorter than its title."""
    order: int = 0
    """Its place in its section, and for an index page the section's place in the site. Equal places go by title."""
    see_also: tuple[Reference, ...] = ()
    source: tuple[Reference, ...] = ()
    """What it is made from."""
    figures: tuple[Reference, ...] = ()
    """On the home page: pages whose first chart or map it shows, each beside the words that link there."""
    help_for: tuple[str, ...] = ()
    """Words after which it is shown on other pages, because whoever reads them may need help."""
    help: bool = True
    """Whether help is shown on it. Where not, none is, whatever it says."""
    kind: Kind = Kind()
    fields: tuple[FieldValue, ...] = ()
    """What it says beyond its words, in the order of its kind."""
    built: str = ""
    """Markdown that follows the body and is made from fields: the accessibility statement."""
    layout: str = "text"
    """`text`: its parts one under another. `cards`: side by side. `home`: as bands with cards and charts. `search`, `pictures`, `credits`, `rules`, `report`, `downloads`, `changes` and `accessibility` end in what they name."""
    blocks: tuple[Block, ...] = ()
    """What the body says, part by part."""
    links: tuple[Link, ...] = ()
    """Links and pictures of the body, in the order of their targets."""
    allow: tuple[Allowance, ...] = ()
    title_at: Location | None = None
    """Where its title is written, where it has one."""
    summary_at: Location | None = None
    review_by: date | None = None
    """The day by which somebody should look at it and its twin again."""

    @property
    def at_title(self) -> Location:
        return self.title_at or Location(self.path)

    @property
    def at_summary(self) -> Location:
        return self.summary_at or Location(self.path)

    @property
    def folder(self) -> str:
        """The section it belongs to, empty for a page at the top."""
        return self.key.rpartition("/")[0]

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Those of its paragraphs, lists and quotations. Headings, tables and code have none."""
        return tuple(sentence for block in self.blocks if block.kind.is_prose for sentence in block.sentences)

    @property
    def headings(self) -> tuple[Block, ...]:
        return tuple(block for block in self.blocks if block.kind is BlockKind.HEADING)

    @cached_property
    def text(self) -> str:
        """All its words, of the title and fields too, without code."""
        said = (sentence.text for block in self.blocks if block.kind is not BlockKind.CODE for sentence in block.sentences)
        return " ".join(" ".join((self.title, self.summary, *said, self.built)).split())

    @property
    def is_index(self) -> bool:
        """Whether it stands for its folder."""
        return self.name in FIRST

    @property
    def name(self) -> str:
        """The last part of its key."""
        return self.key.rpartition("/")[2]

    @property
    def whole(self) -> str:
        """All its Markdown."""
        return f"{self.body}\n\n{self.built}" if self.built else self.body

    def at(self, offset: int) -> Location:
        """The place in the source of a character of the body, counted from 0."""
        return Location(self.path, self.first_line + self.body.count("\n", 0, offset), offset - self.body.rfind("\n", 0, offset))

    @property
    def linked(self) -> tuple[PageLink, ...]:
        """The pages that its fields name."""
        return tuple(each for field in self.fields for each in field.several if isinstance(each, PageLink))

    @property
    def named(self) -> tuple[Reference | PageLink, ...]:
        """Every page that its front matter names."""
        return (*self.see_also, *self.figures, *self.linked)

    def value(self, name: str) -> FieldContent | None:
        """What it says in a field, None where it says nothing."""
        return next((each.content for each in self.fields if each.field.name == name), None)

    @property
    def number(self) -> int:
        """Its number among the pages of its kind, 0 where it has none."""
        number = self.value(self.kind.numbered)
        return number if isinstance(number, int) else 0
